#include <ui/viewmodels/lineends.h>

#include <QTest>

using namespace Signalbox;

/// A text in a field that knows one kind of line end.
class TestLineEnds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChangeLeavesTheOthers_data();
    void aChangeLeavesTheOthers();
    void emptiedAndBegunAnew();
    void undoneIsWhatItWas();
};

void TestLineEnds::aChangeLeavesTheOthers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("changed");
    QTest::addColumn<QString>("whole");
    const auto row = [](const char *name, const QString &text, const QString &changed,
                        const QString &whole) {
        QTest::newRow(name) << text << LineEnds::shown(text) << changed << whole;
    };
    row("no lines", QStringLiteral("ab"), QStringLiteral("acb"), QStringLiteral("acb"));
    row("a letter", QStringLiteral("a\r\nb\r\nc"), QStringLiteral("a\nbx\nc"),
        QStringLiteral("a\r\nbx\r\nc"));
    row("a line more, as the others", QStringLiteral("a\r\nb"), QStringLiteral("a\nb\nc"),
        QStringLiteral("a\r\nb\r\nc"));
    row("a line more, of several kinds", QStringLiteral("a\r\nb\rc"), QStringLiteral("a\nb\nx\nc"),
        QStringLiteral("a\r\nb\rx\nc"));
    row("a line less", QStringLiteral("a\r\nb\nc"), QStringLiteral("a\nc"),
        QStringLiteral("a\r\nc"));
    row("the first one", QStringLiteral("a\r\nb\nc"), QStringLiteral("b\nc"),
        QStringLiteral("b\nc"));
    row("all others", QStringLiteral("a\r\nb"), QStringLiteral("x\ny\nz"),
        QStringLiteral("x\r\ny\r\nz"));
    row("U+2029 and what begins and ends frames", QStringLiteral("a\u2029b\ufdd0c\ufdd1d"),
        QStringLiteral("a\nb\nc\nde"), QStringLiteral("a\u2029b\ufdd0c\ufdd1de"));
    row("U+2028 and no-break spaces aren't ends", QStringLiteral("a\u2028b\u00a0c"),
        QStringLiteral("a\u2028b\u00a0cd"), QStringLiteral("a\u2028b\u00a0cd"));
    row("at the very end", QStringLiteral("a\r\n"), QStringLiteral("a\nb"),
        QStringLiteral("a\r\nb"));
}

void TestLineEnds::aChangeLeavesTheOthers()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QFETCH(QString, changed);
    LineEnds ends;
    QCOMPARE(ends.show(text), shown);
    QCOMPARE(ends.whole(shown), text); // nothing was changed
    QTEST(ends.whole(changed), "whole");
    QTEST(ends.whole(changed), "whole");
    QCOMPARE(ends.whole(shown), text);
}

void TestLineEnds::emptiedAndBegunAnew()
{
    LineEnds ends;
    ends.show(QStringLiteral("a\r\nb"));
    QCOMPARE(ends.whole({}), QString());
    QCOMPARE(ends.whole(QStringLiteral("x\ny")), QStringLiteral("x\ny"));
}

void TestLineEnds::undoneIsWhatItWas()
{
    LineEnds ends;
    const QString mixed = QStringLiteral("a\r\nb\rc\nd");
    ends.show(mixed);
    ends.show({}); // sent
    QCOMPARE(ends.whole(QStringLiteral("a\nb\nc\nd")), mixed);
    QCOMPARE(ends.whole({}), QString());
    QCOMPARE(ends.whole(QStringLiteral("a\nb\nc\nd")), mixed);
}

QTEST_GUILESS_MAIN(TestLineEnds)
#include "tst_lineends.moc"
