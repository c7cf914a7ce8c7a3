#include <signaling/protocol/handover.h>

#include <QTest>

using namespace Signaling;

class TestHandOver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAndWrites_data();
    void readsAndWrites();
    void refuses_data();
    void refuses();
};

void TestHandOver::readsAndWrites_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("handed");
    QTest::addColumn<int>("receivers");
    QTest::newRow("nobody") << QByteArray("0/0") << 0 << 0;
    QTest::newRow("none of one") << QByteArray("0/1") << 0 << 1;
    QTest::newRow("some") << QByteArray("4/5") << 4 << 5;
    QTest::newRow("all") << QByteArray("10000/10000") << 10000 << 10000;
    QTest::newRow("the most") << QByteArray("999999999/999999999") << HandOver::MaxReceivers
                              << HandOver::MaxReceivers;
}

void TestHandOver::readsAndWrites()
{
    QFETCH(QByteArray, text);
    QFETCH(int, handed);
    QFETCH(int, receivers);
    QCOMPARE((HandOver{handed, receivers}.encode()), text);
    const auto read = HandOver::decode(text);
    QVERIFY(read);
    QCOMPARE(read->handed, handed);
    QCOMPARE(read->receivers, receivers);
}

void TestHandOver::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"", "/", "4", "4/", "/5", "5/4", "4/5/6", "-1/5", "+4/5", "4 /5",
                             "4/ 5", "0x4/5", "4,5", "1/1000000000", "four/five", "4/5\n"})
        QTest::newRow(text) << QByteArray(text);
    QTest::newRow("null") << QByteArray();
}

void TestHandOver::refuses()
{
    QFETCH(QByteArray, text);
    QVERIFY(!HandOver::decode(text));
}

QTEST_GUILESS_MAIN(TestHandOver)
#include "tst_handover.moc"
