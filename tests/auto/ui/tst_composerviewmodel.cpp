#include <signaling/protocol/limits.h>
#include <ui/viewmodels/composerviewmodel.h>

#include <QSignalSpy>
#include <QTest>

using namespace Signalbox;
using Link = ComposerViewModel::Link;

class TestComposerViewModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void limitsAreTheProtocols();
    void sendable_data();
    void sendable();
    void typeRules_data();
    void typeRules();
    void bytesNotCharacters();
    void recentTypesAreKeptOnce();
    void onlyTheLastFailureCounts();
    void whatFailedIsForWhomItWas();
};

void TestComposerViewModel::limitsAreTheProtocols()
{
    QCOMPARE(qsizetype(ComposerViewModel::MaxTextBytes), Signaling::Limits::MaxDataBytes);
    QCOMPARE(qsizetype(ComposerViewModel::MaxTypeBytes), Signaling::Limits::MaxTypeBytes);
}

void TestComposerViewModel::sendable_data()
{
    QTest::addColumn<int>("link");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("sendable");
    QTest::addColumn<QString>("problem");
    const QString none;
    const QString text = QStringLiteral("x");
    const QString chat = QStringLiteral("chat");
    const auto bytes = [](int count) { return QString(count, QLatin1Char('x')); };
    QTest::newRow("nothing") << int(Link::Up) << none << none << false << none;
    QTest::newRow("data alone") << int(Link::Up) << none << text << true << none;
    QTest::newRow("a type alone") << int(Link::Up) << chat << none << true << none;
    QTest::newRow("8191") << int(Link::Up) << none << bytes(8191) << true << none;
    QTest::newRow("8192") << int(Link::Up) << none << bytes(8192) << true << none;
    QTest::newRow("8193") << int(Link::Up) << none << bytes(8193) << false
                          << QStringLiteral("shorten it by 1");
    QTest::newRow("link down") << int(Link::Down) << none << text << true << none;
    QTest::newRow("no session") << int(Link::None) << none << text << false
                                << QStringLiteral("Not connected");
    QTest::newRow("muted") << int(Link::Muted) << none << text << false
                           << QStringLiteral("role may not send");
}

void TestComposerViewModel::sendable()
{
    QFETCH(int, link);
    QFETCH(QString, type);
    QFETCH(QString, text);
    QFETCH(bool, sendable);
    QFETCH(QString, problem);
    ComposerViewModel composer;
    composer.setLink(Link(link));
    composer.setType(type);
    composer.setText(text);
    QCOMPARE(composer.canSend(), sendable);
    QCOMPARE(composer.problem().isEmpty(), problem.isEmpty());
    QVERIFY2(composer.problem().contains(problem), qPrintable(composer.problem()));
}

void TestComposerViewModel::typeRules_data()
{
    QTest::addColumn<QString>("type");
    const QStringList types{QStringLiteral("chat"),         QStringLiteral("A-z.0_9~"),
                            QStringLiteral("two words"),    QStringLiteral("ümlaut"),
                            QStringLiteral("a/b"),          QStringLiteral("new\nline"),
                            QStringLiteral("chat\n"),       QString(127, QLatin1Char('t')),
                            QString(128, QLatin1Char('t')), QString(129, QLatin1Char('t'))};
    for (const QString &type : types)
        QTest::newRow(qPrintable(type.left(12) + QString::number(type.size()))) << type;
}

void TestComposerViewModel::typeRules()
{
    QFETCH(QString, type);
    ComposerViewModel composer;
    composer.setLink(Link::Up);
    composer.setType(type);
    composer.setText(QStringLiteral("x"));
    // What the window lets through and what the library does must be the same.
    QCOMPARE(composer.canSend(), !Signaling::Limits::checkType(type).has_value());
    QCOMPARE(composer.problem().isEmpty(), composer.canSend());
}

void TestComposerViewModel::bytesNotCharacters()
{
    ComposerViewModel composer;
    composer.setLink(Link::Up);
    composer.setText(QStringLiteral("ü€😀"));
    QCOMPARE(composer.textBytes(), 2 + 3 + 4);
    composer.setText(QStringLiteral("ü").repeated(4096));
    QVERIFY(composer.canSend());
    composer.setText(QStringLiteral("ü").repeated(4097));
    QVERIFY(!composer.canSend());
}

void TestComposerViewModel::recentTypesAreKeptOnce()
{
    ComposerViewModel composer;
    composer.setLink(Link::Up);
    for (const char *type : {"a", "b", "a", "", "a"}) {
        composer.setType(QString::fromLatin1(type));
        composer.setText(QStringLiteral("x"));
        composer.sent(1);
    }
    QCOMPARE(composer.recentTypes(), QStringList({QStringLiteral("a"), QStringLiteral("b")}));
    for (int i = 0; i < 30; ++i) {
        composer.setType(QStringLiteral("t%1").arg(i));
        composer.sent(1);
    }
    QCOMPARE(composer.recentTypes().size(), 20);
    QCOMPARE(composer.recentTypes().constFirst(), QStringLiteral("t29"));
}

void TestComposerViewModel::onlyTheLastFailureCounts()
{
    ComposerViewModel composer;
    composer.setLink(Link::Up);
    composer.setText(QStringLiteral("one"));
    composer.sent(1);
    composer.setText(QStringLiteral("two"));
    composer.sent(2);
    composer.failed(1, QStringLiteral("why"));
    QCOMPARE(composer.text(), QString());
    QCOMPARE(composer.failure(), QString());
    composer.failed(2, QStringLiteral("why"));
    QCOMPARE(composer.text(), QStringLiteral("two"));
    QCOMPARE(composer.failure(), QStringLiteral("why"));
    composer.setText(QStringLiteral("two, again"));
    QCOMPARE(composer.failure(), QString());
}

void TestComposerViewModel::whatFailedIsForWhomItWas()
{
    ComposerViewModel composer;
    composer.setLink(Link::Up);
    const QString bob = QStringLiteral("bob");
    for (const bool toNobody : {false, true}) {
        composer.setTarget(bob);
        composer.setText(QStringLiteral("a secret"));
        composer.sent(QHash<quint64, QString>{{1, bob}});
        composer.setTargets({});
        if (toNobody)
            composer.chooseNobody();
        composer.failed(1, QStringLiteral("why"));
        QCOMPARE(composer.text(), QStringLiteral("a secret"));
        QCOMPARE(composer.target(), bob);
        QVERIFY(!composer.isToNobody());
    }
}

QTEST_GUILESS_MAIN(TestComposerViewModel)
#include "tst_composerviewmodel.moc"
