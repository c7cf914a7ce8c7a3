#include <ui/viewmodels/composehistory.h>

#include <QTest>

using namespace Signalbox;

class TestComposeHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void backAndForth();
    void whatIsUnsentComesBack();
    void sendingEndsGoingBack();
    void theSameIsThereOnce();
    void emptyTextsAreNotKept();
    void limit_data();
    void limit();

private:
    static Draft draft(const QString &text)
    {
        Draft draft;
        draft.text = text;
        return draft;
    }
    static QString textOf(const std::optional<Draft> &draft)
    {
        return draft ? draft->text : QStringLiteral("(nothing)");
    }
};

void TestComposeHistory::backAndForth()
{
    ComposeHistory history;
    QVERIFY(!history.older(draft(QStringLiteral("new"))));
    QVERIFY(!history.newer());
    history.add(draft(QStringLiteral("one")));
    history.add(draft(QStringLiteral("two")));
    const Draft now = draft(QStringLiteral("new"));
    QCOMPARE(textOf(history.older(now)), QStringLiteral("two"));
    QCOMPARE(textOf(history.older(now)), QStringLiteral("one"));
    QVERIFY(!history.older(now));
    QCOMPARE(textOf(history.newer()), QStringLiteral("two"));
    QCOMPARE(textOf(history.newer()), QStringLiteral("new"));
    QVERIFY(!history.newer());
}

void TestComposeHistory::whatIsUnsentComesBack()
{
    ComposeHistory history;
    history.add(draft(QStringLiteral("one")));
    Draft unsent{QStringLiteral("chat"), {QStringLiteral("ann")}, QStringLiteral("half"), true};
    QVERIFY(history.older(unsent));
    QCOMPARE(*history.newer(), unsent);
}

void TestComposeHistory::sendingEndsGoingBack()
{
    ComposeHistory history;
    for (const char *text : {"one", "two", "three"})
        history.add(draft(QLatin1String(text)));
    QVERIFY(history.older(Draft()) && history.older(Draft()));
    history.add(draft(QStringLiteral("two")));
    QVERIFY(!history.newer());
    QCOMPARE(textOf(history.older(Draft())), QStringLiteral("two"));
    QCOMPARE(textOf(history.older(Draft())), QStringLiteral("three"));
}

void TestComposeHistory::theSameIsThereOnce()
{
    ComposeHistory history;
    history.add(draft(QStringLiteral("one")));
    history.add(draft(QStringLiteral("two")));
    history.add(draft(QStringLiteral("one")));
    QCOMPARE(history.count(), 2);
    Draft asJson = draft(QStringLiteral("one"));
    asJson.json = true; // is another signal
    history.add(asJson);
    QCOMPARE(history.count(), 3);
}

void TestComposeHistory::emptyTextsAreNotKept()
{
    ComposeHistory history;
    history.add(Draft{QStringLiteral("vote"), {}, {}});
    QCOMPARE(history.count(), 0);
}

void TestComposeHistory::limit_data()
{
    QTest::addColumn<int>("added");
    QTest::addColumn<QString>("oldest");
    QTest::newRow("99") << 99 << QStringLiteral("1");
    QTest::newRow("100") << 100 << QStringLiteral("1");
    QTest::newRow("101") << 101 << QStringLiteral("2");
}

void TestComposeHistory::limit()
{
    QFETCH(int, added);
    QFETCH(QString, oldest);
    ComposeHistory history;
    for (int i = 1; i <= added; ++i)
        history.add(draft(QString::number(i)));
    QString last;
    while (const auto older = history.older(Draft()))
        last = older->text;
    QCOMPARE(last, oldest);
}

QTEST_GUILESS_MAIN(TestComposeHistory)
#include "tst_composehistory.moc"
