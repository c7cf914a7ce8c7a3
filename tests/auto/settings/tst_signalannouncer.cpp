#include "listener.h"

#include <ui/viewmodels/settings/signalannouncer.h>

#include <QTest>

using namespace Signalbox;

/// What is said of new signals to those who hear and don't see.
class TestSignalAnnouncer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingUnlessWanted();
    void saysWhatCame_data();
    void saysWhatCame();
    void sumsUpWhatFollows();
    void onlyOfTheSessionInFront();
    void notOfWhatWeSaid();
    void longTextIsCut();

private:
    struct World : TestSupport::Listener
    {
        QStringList said;
        SignalAnnouncer announcer{workspace.get(), &settings, fixture.clock};

        World()
        {
            QObject::connect(&announcer, &SignalAnnouncer::announced, &announcer,
                             [this](const QString &text) { said << text; });
            join();
            session->setActive(true);
            want(true);
        }
        void want(bool wanted)
        {
            choose([wanted](NotificationSettings &n) { n.announces = wanted; });
        }
    };
};

void TestSignalAnnouncer::nothingUnlessWanted()
{
    QVERIFY(!NotificationSettings().announces);
    World world;
    world.want(false);
    world.hear(QStringLiteral("chat"), QStringLiteral("hello"));
    QVERIFY(world.said.isEmpty());
    world.want(true);
    world.hear(QStringLiteral("chat"), QStringLiteral("hello"));
    QCOMPARE(world.said.size(), 1);
}

void TestSignalAnnouncer::saysWhatCame_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("data");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("said");
    const QString ann = QStringLiteral("ann-id");
    const QString hello = QStringLiteral("Hello");
    QTest::newRow("of somebody") << QStringLiteral("chat") << hello << ann
                                 << QStringLiteral("chat from Ann: Hello");
    QTest::newRow("without a type")
        << QString() << hello << ann << QStringLiteral("Signal from Ann: Hello");
    QTest::newRow("of the server") << QStringLiteral("notice") << hello << QString()
                                   << QStringLiteral("notice from the server: Hello");
    QTest::newRow("what looks like a place to fill in")
        << QStringLiteral("%2") << QStringLiteral("%1 %n") << ann
        << QStringLiteral("%2 from Ann: %1 %n");
}

void TestSignalAnnouncer::saysWhatCame()
{
    QFETCH(QString, type);
    QFETCH(QString, data);
    QFETCH(QString, from);
    QFETCH(QString, said);
    World world;
    world.hear(type, data, from);
    QCOMPARE(world.said, QStringList{said});
}

void TestSignalAnnouncer::sumsUpWhatFollows()
{
    World world;
    const QString chat = QStringLiteral("chat");
    for (int i = 1; i <= 4; ++i)
        world.hear(chat, QString::number(i));
    QCOMPARE(world.said, QStringList{QStringLiteral("chat from Ann: 1")});
    world.fixture.advance(SignalAnnouncer::Pause.count() - 1);
    QCOMPARE(world.said.size(), 1);
    world.fixture.advance(1);
    QCOMPARE(world.said.size(), 2);
    QCOMPARE(world.said.last(), QStringLiteral("3 new signals, last: chat from Ann: 4"));
    // A second after that, too; one alone is said as the first was.
    world.hear(chat, QStringLiteral("5"));
    QCOMPARE(world.said.size(), 2);
    world.fixture.advance(SignalAnnouncer::Pause.count());
    QCOMPARE(world.said.last(), QStringLiteral("chat from Ann: 5"));
    world.fixture.advance(SignalAnnouncer::Pause.count());
    QCOMPARE(world.said.size(), 3);
    world.hear(chat, QStringLiteral("6"));
    QCOMPARE(world.said.size(), 4);
}

void TestSignalAnnouncer::onlyOfTheSessionInFront()
{
    World world;
    world.session->setActive(false);
    world.hear(QStringLiteral("chat"), QStringLiteral("unseen"));
    QVERIFY(world.said.isEmpty());
    world.session->setActive(true);
    world.hear(QStringLiteral("chat"), QStringLiteral("seen"));
    QCOMPARE(world.said, QStringList{QStringLiteral("chat from Ann: seen")});
}

void TestSignalAnnouncer::notOfWhatWeSaid()
{
    World world;
    world.hear(QStringLiteral("chat"), QStringLiteral("mine"),
               world.session->session()->connection().id);
    QVERIFY(world.said.isEmpty());
}

void TestSignalAnnouncer::longTextIsCut()
{
    World world;
    world.hear(QStringLiteral("chat"), QString(8192, QLatin1Char('x')));
    QCOMPARE(world.said.constFirst().size(),
             SignalAnnouncer::MaxText + QStringLiteral("chat from Ann: ").size());
}

QTEST_GUILESS_MAIN(TestSignalAnnouncer)
#include "tst_signalannouncer.moc"
