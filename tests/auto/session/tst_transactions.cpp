#include <signaling/session/seentransactions_p.h>
#include <signaling/session/transactionids_p.h>

#include <QTest>
#include <QUuid>

using namespace Signaling;

class TestTransactions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsAreUuids_data();
    void idsAreUuids();
    void foreignIds_data();
    void foreignIds();
    void remembers_data();
    void remembers();
    void remembersOverALongSilence();
    void anOutageDoesNotCount();
    void remembersAnew();
    void memoryIsBounded();
};

void TestTransactions::idsAreUuids_data()
{
    QTest::addColumn<quint64>("number");
    QTest::newRow("1") << quint64(1);
    QTest::newRow("all digits") << quint64(0x123456789abc);
    QTest::newRow("greatest") << quint64(0xffffffffffff);
}

void TestTransactions::idsAreUuids()
{
    QFETCH(quint64, number);
    const TransactionIds ids;
    const QByteArray text = ids.text(number);
    const QUuid uuid(QString::fromLatin1(text));
    QVERIFY(!uuid.isNull());
    QCOMPARE(uuid.toByteArray(QUuid::WithoutBraces), text);
    QCOMPARE(uuid.version(), QUuid::Random);
    QCOMPARE(uuid.variant(), QUuid::DCE);
    QCOMPARE(ids.number(text), std::optional(number));
    QVERIFY(!TransactionIds().number(text)); // another session's
}

void TestTransactions::foreignIds_data()
{
    QTest::addColumn<int>("cut");
    QTest::addColumn<QByteArray>("tail");
    QTest::newRow("empty") << 0 << QByteArray();
    QTest::newRow("a character too few") << 35 << QByteArray();
    QTest::newRow("a character too many") << 36 << QByteArray("0");
    QTest::newRow("upper case") << 35 << QByteArray("A");
    QTest::newRow("no digit") << 35 << QByteArray("g");
}

void TestTransactions::foreignIds()
{
    QFETCH(int, cut);
    QFETCH(QByteArray, tail);
    const TransactionIds ids;
    QVERIFY(!ids.number(QByteArray(ids.text(7).first(cut) + tail)));
}

void TestTransactions::remembers_data()
{
    QTest::addColumn<qint64>("later");
    QTest::newRow("at once") << qint64(0);
    QTest::newRow("29.999 s") << qint64(29999);
    QTest::newRow("30 s") << qint64(30000);
}

void TestTransactions::remembers()
{
    QFETCH(qint64, later);
    SeenTransactions seen;
    QVERIFY(seen.insert("a", 1000));
    QVERIFY(seen.insert("b", 1000));
    QVERIFY(!seen.insert("a", 1000 + later));
    QVERIFY(!seen.insert("b", 1000 + later));
}

void TestTransactions::remembersOverALongSilence()
{
    // The link was down for longer than the memory: what the server sends again is still known.
    SeenTransactions seen;
    QVERIFY(seen.insert("a", 1000));
    QVERIFY(!seen.insert("a", 1000 + 120000));
}

void TestTransactions::anOutageDoesNotCount()
{
    // One came before the memory's turn and one after it, then nothing for as long as a hub keeps
    // a client: both come again.
    SeenTransactions seen;
    QVERIFY(seen.insert("first", 0));
    QVERIFY(seen.insert("a", 29300));
    QVERIFY(seen.insert("b", 30700));
    seen.resumed(61200);
    QVERIFY(!seen.insert("a", 61200));
    QVERIFY(!seen.insert("b", 61200));
}

void TestTransactions::remembersAnew()
{
    // What came again, and whose acknowledgement was lost again, comes a third time.
    SeenTransactions seen;
    QVERIFY(seen.insert("a", 0));
    QVERIFY(seen.insert("b", 30000));
    QVERIFY(!seen.insert("a", 59000));
    QVERIFY(seen.insert("c", 60000));
    QVERIFY(!seen.insert("a", 60000));
}

void TestTransactions::memoryIsBounded()
{
    SeenTransactions seen;
    const TransactionIds ids;
    QVERIFY(seen.insert("first", 0));
    const int last = int(SeenTransactions::Generation) * 2;
    for (int i = 0; i <= last; ++i)
        QVERIFY(seen.insert(ids.text(quint64(i)), 1));
    QVERIFY(seen.insert("first", 1)); // forgotten for the newer ones
    QVERIFY(!seen.insert(ids.text(quint64(last - SeenTransactions::Generation + 1)), 1));
}

QTEST_APPLESS_MAIN(TestTransactions)
#include "tst_transactions.moc"
