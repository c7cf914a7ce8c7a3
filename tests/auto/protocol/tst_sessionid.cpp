#include <signaling/protocol/sessionid.h>

#include <QTest>

using namespace Signaling;

class TestSessionId : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void create_data();
    void create();
    void anyChangeBreaksTheProof();
    void foreign_data();
    void foreign();
    void refused_data();
    void refused();
};

static const QByteArray Secret = "0123456789abcdef";
static const QByteArray Random16 = QByteArray::fromHex("00112233445566778899aabbccddeeff");

void TestSessionId::create_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("location");
    QTest::newRow("vendor's key") << QStringLiteral("46123456") << QString();
    QTest::newRow("location") << QStringLiteral("100") << QStringLiteral("127.0.0.1");
    QTest::newRow("longest") << QString(32, QLatin1Char('k'))
                             << QStringLiteral("2001:0db8:85a3:0000:0000:8a2e:0370:7334");
}

void TestSessionId::create()
{
    QFETCH(QString, key);
    QFETCH(QString, location);
    const SessionId made = SessionId::create(key, Secret, 1795471081615, Random16, location);
    const QString text = made.encode();
    QVERIFY(text.startsWith(QStringLiteral("1_")));
    QVERIFY2(text.size() <= 255, qPrintable(text));
    for (QChar c : text)
        QVERIFY(c.isLetterOrNumber() || c == QLatin1Char('-') || c == QLatin1Char('_'));

    const auto id = SessionId::decode(text);
    QVERIFY(id);
    QCOMPARE(id->apiKey, key);
    QCOMPARE(id->location, location);
    QCOMPARE(id->createdAt, qint64(1795471081615));
    QCOMPARE(id->encode(), text);
    QVERIFY(id->isProvenBy(Secret));
    QVERIFY(!id->isProvenBy(Secret + '0'));
    // As the server SDKs read it.
    QByteArray base64 = text.mid(2).toLatin1();
    base64.replace('-', '+').replace('_', '/');
    QCOMPARE(QByteArray::fromBase64(base64).split('~').at(1), key.toLatin1());
    // Another one differs.
    QVERIFY(SessionId::create(key, Secret, 1795471081615, QByteArray(16, 'r'), location).encode()
            != text);
}

void TestSessionId::anyChangeBreaksTheProof()
{
    const SessionId made = SessionId::create(QStringLiteral("100"), Secret, 5, Random16);
    SessionId changed = made;
    changed.apiKey = QStringLiteral("101");
    QVERIFY(!changed.isProvenBy(Secret));
    changed = made;
    changed.location = QStringLiteral("1");
    QVERIFY(!changed.isProvenBy(Secret));
    changed = made;
    changed.createdAt = 6;
    QVERIFY(!changed.isProvenBy(Secret));
    changed = made;
    changed.random += 'x';
    QVERIFY(!changed.isProvenBy(Secret));
    changed = made;
    changed.proof.chop(1);
    QVERIFY(!changed.isProvenBy(Secret));
    changed.proof.clear();
    QVERIFY(!changed.isProvenBy(Secret));
}

void TestSessionId::foreign_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("key");
    QTest::addColumn<qint64>("created");
    QTest::newRow("Node SDK") << QStringLiteral(
        "1_MX40NjEyMzQ1Nn4xMjcuMC4wLjF-MTc5NTQ3MTA4MTYxNX4wLjQyNDJ-")
                              << QStringLiteral("46123456") << qint64(1795471081615);
    QTest::newRow("short") << QStringLiteral("1_MX4xMDB-fjE") << QStringLiteral("100") << qint64(1);
    QTest::newRow("2_") << QStringLiteral("2_MX4xMDB-fjE") << QStringLiteral("100") << qint64(1);
    QTest::newRow("other alphabet")
        << QStringLiteral("1_MX40Njk5OTk5OX4xMjcuMC4wLjF+MTc5NTQ3MTA4MTYxNX4wLjF+")
        << QStringLiteral("46999999") << qint64(1795471081615);
    QTest::newRow("a date in words")
        << QString(QLatin1String("1_")
                   + QString::fromLatin1(QByteArray("1~100~~Mon Mar 23 2015~0.2~").toBase64()))
        << QStringLiteral("100") << qint64(0);
}

void TestSessionId::foreign()
{
    QFETCH(QString, text);
    QFETCH(QString, key);
    QFETCH(qint64, created);
    DecodeError error;
    const auto id = SessionId::decode(text, &error);
    QVERIFY2(id, qPrintable(error.toString()));
    QCOMPARE(id->apiKey, key);
    QCOMPARE(id->createdAt, created);
    QVERIFY(!id->isProvenBy(Secret));
    QVERIFY(!id->isProvenBy({}));
}

void TestSessionId::refused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("no prefix") << QStringLiteral("MX4xMDB-fjE");
    QTest::newRow("3_") << QStringLiteral("3_MX4xMDB-fjE");
    QTest::newRow("prefix alone") << QStringLiteral("1_");
    QTest::newRow("not base64") << QStringLiteral("1_MX4x!!MDB-fjE");
    QTest::newRow("slash") << QStringLiteral("1_MX4xMDB/fjE");
    QTest::newRow("not ASCII") << QString::fromUtf8("1_MX4xMDBüfjE");
    QTest::newRow("no key") << QString(QLatin1String("1_")
                                       + QString::fromLatin1(QByteArray("1~~x").toBase64()));
    QTest::newRow("no fields") << QString(QLatin1String("1_")
                                          + QString::fromLatin1(QByteArray("hello!").toBase64()));
    QTest::newRow("256 characters")
        << QString(QLatin1String("1_MX4xMDB-") + QString(246, QLatin1Char('f')));
}

void TestSessionId::refused()
{
    QFETCH(QString, text);
    DecodeError error;
    QVERIFY(!SessionId::decode(text, &error));
    QVERIFY(!error.reason.isEmpty());
}

QTEST_GUILESS_MAIN(TestSessionId)
#include "tst_sessionid.moc"
