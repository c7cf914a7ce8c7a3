#include <signaling/hub/transactionlog_p.h>

#include <QTest>

using namespace Signaling;
using namespace std::chrono_literals;

class TestTransactionLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void remembersTheAnswer();
    void forgetsTheOldestBeyondItsCapacity();
    void forgetsByAge();
};

void TestTransactionLog::remembersTheAnswer()
{
    TransactionLog log(10, 1s);
    QVERIFY(log.answerTo("a").isNull());
    log.insert("a", "first", 0);
    log.insert("a", "second", 0);
    QCOMPARE(log.answerTo("a"), QByteArray("first"));
    QVERIFY(log.answerTo("b").isNull());
    QCOMPARE(log.count(), 1);
}

void TestTransactionLog::forgetsTheOldestBeyondItsCapacity()
{
    TransactionLog log(3, 1s);
    for (const char *id : {"a", "b", "c"})
        log.insert(id, "x", 0);
    QVERIFY(!log.answerTo("a").isNull());
    log.insert("d", "x", 0);
    QVERIFY(log.answerTo("a").isNull());
    QVERIFY(!log.answerTo("b").isNull());
    QVERIFY(!log.answerTo("d").isNull());
    QCOMPARE(log.count(), 3);
}

void TestTransactionLog::forgetsByAge()
{
    TransactionLog log(100, 1s);
    log.insert("a", "x", 0);
    log.insert("b", "x", 1000);
    QVERIFY(!log.answerTo("a").isNull());
    log.insert("c", "x", 1001);
    QVERIFY(log.answerTo("a").isNull());
    QVERIFY(!log.answerTo("b").isNull());
}

QTEST_GUILESS_MAIN(TestTransactionLog)
#include "tst_transactionlog.moc"
