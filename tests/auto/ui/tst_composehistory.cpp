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
    void changesStayUntilSomethingIsSent();
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
    QVERIFY(!history.newer(Draft()));
    history.add(draft(QStringLiteral("one")));
    history.add(draft(QStringLiteral("two")));
    const Draft now = draft(QStringLiteral("new"));
    const Draft one = draft(QStringLiteral("one"));
    const Draft two = draft(QStringLiteral("two"));
    QCOMPARE(textOf(history.older(now)), QStringLiteral("two"));
    QCOMPARE(textOf(history.older(two)), QStringLiteral("one"));
    QVERIFY(!history.older(one));
    QCOMPARE(textOf(history.newer(one)), QStringLiteral("two"));
    QCOMPARE(textOf(history.newer(two)), QStringLiteral("new"));
    QVERIFY(!history.newer(now));
}

void TestComposeHistory::whatIsUnsentComesBack()
{
    ComposeHistory history;
    history.add(draft(QStringLiteral("one")));
    Draft unsent{QStringLiteral("chat"), {QStringLiteral("ann")}, QStringLiteral("half"), true};
    QVERIFY(history.older(unsent));
    QCOMPARE(*history.newer(draft(QStringLiteral("one"))), unsent);
}

void TestComposeHistory::sendingEndsGoingBack()
{
    ComposeHistory history;
    for (const char *text : {"one", "two", "three"})
        history.add(draft(QLatin1String(text)));
    QVERIFY(history.older(Draft()) && history.older(draft(QStringLiteral("three"))));
    history.add(draft(QStringLiteral("two")));
    QVERIFY(!history.newer(Draft()));
    QCOMPARE(textOf(history.older(Draft())), QStringLiteral("two"));
    QCOMPARE(textOf(history.older(draft(QStringLiteral("two")))), QStringLiteral("three"));
}

// As a shell has it.
void TestComposeHistory::changesStayUntilSomethingIsSent()
{
    ComposeHistory history;
    history.add(draft(QStringLiteral("one")));
    history.add(draft(QStringLiteral("two")));
    QVERIFY(history.older(draft(QStringLiteral("half"))));
    QCOMPARE(textOf(history.older(draft(QStringLiteral("two, changed")))), QStringLiteral("one"));
    QCOMPARE(textOf(history.newer(draft(QStringLiteral("one, changed")))),
             QStringLiteral("two, changed"));
    QCOMPARE(textOf(history.newer(draft(QStringLiteral("two, changed")))), QStringLiteral("half"));
    QCOMPARE(textOf(history.older(draft(QStringLiteral("half")))), QStringLiteral("two, changed"));
    QCOMPARE(textOf(history.older(draft(QStringLiteral("two, changed")))),
             QStringLiteral("one, changed"));
    // What is sent is new, and the others are what they were; what was unsent isn't lost.
    history.add(draft(QStringLiteral("one, changed")));
    history.forgetChanges();
    QCOMPARE(history.count(), 4);
    QStringList texts;
    Draft shown;
    while (const auto older = history.older(shown)) {
        shown = *older;
        texts << shown.text;
    }
    QCOMPARE(texts.join(QLatin1Char('|')), QStringLiteral("one, changed|half|two|one"));
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
    Draft last;
    while (const auto older = history.older(last))
        last = *older;
    QCOMPARE(last.text, oldest);
}

QTEST_GUILESS_MAIN(TestComposeHistory)
#include "tst_composehistory.moc"
