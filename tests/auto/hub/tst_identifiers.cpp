#include <signaling/hub/identifiers_p.h>

#include <QTest>

using namespace Signaling;

class TestIdentifiers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void connectionIds_data();
    void connectionIds();
    void socketIds_data();
    void socketIds();
    void transactionIds_data();
    void transactionIds();
};

void TestIdentifiers::connectionIds_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("UUID") << QStringLiteral("8159eb31-b80b-4ff9-9b03-0b6549321d8a") << true;
    QTest::newRow("capitals") << QStringLiteral("8159EB31-B80B-4FF9-9B03-0B6549321D8A") << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("35") << QStringLiteral("8159eb31-b80b-4ff9-9b03-0b6549321d8") << false;
    QTest::newRow("37") << QStringLiteral("8159eb31-b80b-4ff9-9b03-0b6549321d8aa") << false;
    QTest::newRow("no hex") << QStringLiteral("8159eb31-b80b-4ff9-9b03-0b6549321d8g") << false;
    QTest::newRow("misplaced") << QStringLiteral("8159eb3-1b80b-4ff9-9b03-0b6549321d8a") << false;
    QTest::newRow("a path") << QStringLiteral("../../../../etc/passwd/../../../../x") << false;
}

void TestIdentifiers::connectionIds()
{
    QFETCH(QString, id);
    QTEST(Identifiers::isConnectionId(id), "isGood");
}

void TestIdentifiers::socketIds_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("isGood");
    for (const int size : {15, 16, 17, 63, 64, 65})
        QTest::addRow("%d", size) << QString(size, QLatin1Char('a')) << (size > 15 && size < 65);
    QTest::newRow("all kinds") << QStringLiteral("abcXYZ019-_abcXYZ019-_") << true;
    QTest::newRow("a space") << QStringLiteral("abcXYZ019-_abcXYZ019 _") << false;
    QTest::newRow("beyond ASCII") << QStringLiteral("abcXYZ019-_abcXYZé") << false;
    QTest::newRow("empty") << QString() << false;
}

void TestIdentifiers::socketIds()
{
    QFETCH(QString, id);
    QTEST(Identifiers::isSocketId(id), "isGood");
}

void TestIdentifiers::transactionIds_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<bool>("isGood");
    for (const int size : {0, 1, 64, 65})
        QTest::addRow("%d", size) << QByteArray(size, 'a') << (size > 0 && size < 65);
    QTest::newRow("a space") << QByteArray("a b") << false;
    QTest::newRow("a line break") << QByteArray("a\n") << false;
    QTest::newRow("beyond ASCII") << QByteArray("\xc3\xa9") << false;
}

void TestIdentifiers::transactionIds()
{
    QFETCH(QByteArray, id);
    QTEST(Identifiers::isTransactionId(id), "isGood");
}

QTEST_GUILESS_MAIN(TestIdentifiers)
#include "tst_identifiers.moc"
