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
    void forgetsTheOldestBeyondItsBytes();
};

void TestTransactionLog::remembersTheAnswer()
{
    TransactionLog log(10, 1000, 1s);
    QVERIFY(log.answerTo("a").isNull());
    log.insert("a", "first", 0);
    log.insert("a", "second", 0);
    QCOMPARE(log.answerTo("a"), QByteArray("first"));
    QVERIFY(log.answerTo("b").isNull());
    QCOMPARE(log.count(), 1);
}

void TestTransactionLog::forgetsTheOldestBeyondItsCapacity()
{
    TransactionLog log(3, 1000, 1s);
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
    TransactionLog log(100, 1000, 1s);
    log.insert("a", "x", 0);
    log.insert("b", "x", 1000);
    QVERIFY(!log.answerTo("a").isNull());
    log.insert("c", "x", 1001);
    QVERIFY(log.answerTo("a").isNull());
    QVERIFY(!log.answerTo("b").isNull());
}

void TestTransactionLog::forgetsTheOldestBeyondItsBytes()
{
    TransactionLog log(100, 20, 1s);
    log.insert("a", "123456789", 0);
    log.insert("b", "12345678", 0);
    QVERIFY(!log.answerTo("a").isNull());
    log.insert("c", QByteArray(), 0); // 20 by now
    QVERIFY(!log.answerTo("a").isNull());
    log.insert("d", QByteArray(), 0);
    QVERIFY(log.answerTo("a").isNull());
    QCOMPARE(log.count(), 3);
    // One that is too large by itself is not kept.
    log.insert("e", QByteArray(100, 'x'), 0);
    QCOMPARE(log.count(), 0);
}

QTEST_GUILESS_MAIN(TestTransactionLog)
#include "tst_transactionlog.moc"
