#include <signaling/protocol/limits.h>
#include <signaling/protocol/raptormessage.h>

#include <QTest>

using namespace Signaling;

class TestLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void type_data();
    void type();
    void data_data();
    void data();
    void body_data();
    void body();
    void violationsCount();
};

void TestLimits::type_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<int>("status"); // 0: fine
    QTest::newRow("null") << QString() << 0;
    QTest::newRow("every character")
        << QStringLiteral("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
        << 0;
    for (int length : {1, 127, 128})
        QTest::addRow("%d", length) << QString(length, QLatin1Char('t')) << 0;
    QTest::newRow("129") << QString(129, QLatin1Char('t')) << 413;
    for (const char *bad : {" ", "/", ":", "@", "[", "`", "{", "\x7f", "a b", "é", "😀", "a\n"})
        QTest::newRow(bad) << QString::fromUtf8(bad) << 400;
}

void TestLimits::type()
{
    QFETCH(QString, type);
    QFETCH(int, status);
    const auto violation = Limits::checkType(type);
    QCOMPARE(violation ? violation->status : 0, status);
}

void TestLimits::data_data()
{
    QTest::addColumn<QString>("data");
    QTest::addColumn<bool>("fits");
    QTest::newRow("null") << QString() << true;
    const auto rows = [](const char *name, const QString &unit, qsizetype bytesEach) {
        for (qsizetype bytes : {8191, 8192, 8193}) {
            QString text = unit.repeated(bytes / bytesEach);
            text += QString(bytes % bytesEach, QLatin1Char('.'));
            QTest::addRow("%s, %d bytes", name, int(bytes)) << text << (bytes <= 8192);
        }
    };
    rows("ASCII", QStringLiteral("x"), 1);
    rows("two bytes", QString::fromUtf8("ë"), 2);
    rows("three bytes", QString::fromUtf8("€"), 3);
    rows("four bytes", QString::fromUtf8("😀"), 4);
}

void TestLimits::data()
{
    QFETCH(QString, data);
    QFETCH(bool, fits);
    const auto violation = Limits::checkData(data);
    QCOMPARE(!violation.has_value(), fits);
    if (violation)
        QCOMPARE(violation->status, 413);
}

void TestLimits::body_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("fits");
    const auto text = [](const char *unit, int count) {
        return SignalBody::fromText({}, QString::fromUtf8(unit).repeated(count)).dataJson;
    };
    // Within our own limit though JSON.stringify needs more.
    QTest::newRow("8192 quotes") << text("\"", 8192) << true;
    QTest::newRow("8193 quotes") << text("\"", 8193) << false;
    QTest::newRow("8192 of ASCII") << text("x", 8192) << true;
    QTest::newRow("8193 of ASCII") << text("x", 8193) << false;
    // Within what OpenTok.js lets through: 8190 units and two quotes, 24 KiB of UTF-8.
    for (int units : {8189, 8190, 8191})
        QTest::addRow("%d euro signs", units) << text("€", units) << (units <= 8190);
    for (int pairs : {4094, 4095, 4096})
        QTest::addRow("%d emoji", pairs) << text("😀", pairs) << (pairs <= 4095);
    for (int units : {8185, 8186, 8187}) // {"a":""} is 8 units long, less the two counted here
        QTest::addRow("object of %d", units)
            << QByteArray("{\"a\":\"" + QByteArray("\xe2\x82\xac").repeated(units - 2) + "\"}")
            << (units - 2 + 8 <= 8192);
    // More escapes than needed don't count.
    QTest::newRow("escaped letters")
        << QByteArray('"' + QByteArray("\\u0041").repeated(8192) + '"') << true;
    QTest::newRow("too many escaped letters")
        << QByteArray('"' + QByteArray("\\u0041").repeated(8193) + '"') << false;
    QTest::newRow("none") << QByteArray() << true;
}

void TestLimits::body()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, fits);
    SignalBody body;
    body.dataJson = json;
    const auto violation = Limits::checkBody(body);
    QCOMPARE(!violation.has_value(), fits);
    if (violation)
        QCOMPARE(violation->status, 413);
    body.type = QStringLiteral("a b");
    QCOMPARE(Limits::checkBody(body)->status, 400);
}

void TestLimits::violationsCount()
{
    QCOMPARE(Limits::checkData(QString::fromUtf8("€").repeated(2731))->message,
             QStringLiteral("The data is 8193 bytes long (UTF-8); at most 8192 are allowed."));
    QCOMPARE(Limits::checkType(QString(200, QLatin1Char('a')))->message,
             QStringLiteral("The type is 200 bytes long; at most 128 are allowed."));
    const QString bad = Limits::checkType(QString::fromUtf8("ab 😀"))->message;
    QVERIFY2(bad.contains(QStringLiteral("\" \" at position 3")), qPrintable(bad));
}

QTEST_GUILESS_MAIN(TestLimits)
#include "tst_limits.moc"
