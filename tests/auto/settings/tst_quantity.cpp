#include <ui/viewmodels/settings/quantity.h>

#include <QLocale>
#include <QTest>

using namespace Signalbox;

/// Numbers with a unit: what is written is exact, and what people write is understood.
class TestQuantity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void durations_data();
    void durations();
    void readsDurations_data();
    void readsDurations();
    void sizes_data();
    void sizes();
    void readsSizes_data();
    void readsSizes();
    void roughly();
    void percents();
    void followsTheLocale();
};

void TestQuantity::durations_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("text");
    const auto row = [](qint64 ms, const char *text) {
        QTest::newRow(text) << ms << QString::fromLatin1(text).replace(u' ', QChar(QChar::Nbsp));
    };
    row(0, "0 ms");
    row(-1, "-1 ms");
    row(999, "999 ms");
    row(1000, "1 s");
    row(1234, "1.234 s");
    row(59999, "59.999 s");
    row(60000, "1 min");
    row(90000, "90 s");
    row(3600000, "1 h");
    row(5400000, "90 min");
    row(86400000, "24 h");
}

void TestQuantity::durations()
{
    QFETCH(qint64, ms);
    QFETCH(QString, text);
    QCOMPARE(Quantity::duration(ms), text);
    QCOMPARE(Quantity::parseDuration(text), std::optional<qint64>(ms));
}

void TestQuantity::readsDurations_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<bool>("ok");
    const auto row = [](const char *text, qint64 ms, bool ok = true) {
        QTest::newRow(text) << QString::fromUtf8(text) << ms << ok;
    };
    row("250", 250);
    row("1.5s", 1500);
    row(" 2 min ", 120000);
    row("1 H", 3600000);
    row("0.5ms", 1);
    row("1,000 ms", 1000);
    row("", 0, false);
    row("s", 0, false);
    row("soon", 0, false);
    row("1 s 5", 0, false);
    row("1e300 h", 0, false);
    row("nan s", 0, false);
    row("inf", 0, false);
    row("5 years", 0, false);
}

void TestQuantity::readsDurations()
{
    QFETCH(QString, text);
    QFETCH(qint64, ms);
    QFETCH(bool, ok);
    const auto read = Quantity::parseDuration(text);
    QCOMPARE(read.has_value(), ok);
    if (ok)
        QCOMPARE(*read, ms);
}

void TestQuantity::sizes_data()
{
    QTest::addColumn<qint64>("count");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << qint64(0) << QStringLiteral("0\u00a0B");
    QTest::newRow("odd") << qint64(1500) << QStringLiteral("1,500\u00a0B");
    QTest::newRow("KiB") << qint64(512 * 1024) << QStringLiteral("512\u00a0KiB");
    QTest::newRow("MiB") << qint64(8 * 1024 * 1024) << QStringLiteral("8\u00a0MiB");
    QTest::newRow("GiB") << qint64(1024) * 1024 * 1024 << QStringLiteral("1\u00a0GiB");
}

void TestQuantity::sizes()
{
    QFETCH(qint64, count);
    QFETCH(QString, text);
    QCOMPARE(Quantity::bytes(count), text);
    QCOMPARE(Quantity::parseBytes(text), std::optional<qint64>(count));
}

void TestQuantity::readsSizes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("count");
    QTest::addColumn<bool>("ok");
    QTest::newRow("bare") << QStringLiteral("100") << qint64(100) << true;
    QTest::newRow("lower case") << QStringLiteral("2mib") << qint64(2097152) << true;
    QTest::newRow("MB") << QStringLiteral("2 MB") << qint64(2097152) << true;
    QTest::newRow("a half") << QStringLiteral("0.5 KiB") << qint64(512) << true;
    QTest::newRow("no number") << QStringLiteral("MiB") << qint64(0) << false;
    QTest::newRow("another unit") << QStringLiteral("3 TiB") << qint64(0) << false;
}

void TestQuantity::readsSizes()
{
    QFETCH(QString, text);
    QFETCH(qint64, count);
    QFETCH(bool, ok);
    const auto read = Quantity::parseBytes(text);
    QCOMPARE(read.has_value(), ok);
    if (ok)
        QCOMPARE(*read, count);
}

void TestQuantity::roughly()
{
    for (const auto &[ms, text] : {std::pair<qint64, const char *>{999, "999 ms"},
                                   {1234, "1.23 s"},
                                   {12345, "12.3 s"},
                                   {29999, "30 s"},
                                   {123456, "123 s"},
                                   {3599999, "1 h"}})
        QCOMPARE(Quantity::roughDuration(ms).replace(QChar(QChar::Nbsp), QLatin1Char(' ')),
                 QString::fromLatin1(text));
}

void TestQuantity::percents()
{
    QCOMPARE(Quantity::percent(0.07), QStringLiteral("7\u00a0%"));
    QCOMPARE(Quantity::percent(0.125), QStringLiteral("12.5\u00a0%"));
    QCOMPARE(Quantity::parsePercent(QStringLiteral("30%")), std::optional<double>(0.3));
    QCOMPARE(Quantity::parsePercent(QStringLiteral("30\u00a0%")), std::optional<double>(0.3));
    QVERIFY(!Quantity::parsePercent(QStringLiteral("%")));
    QVERIFY(!Quantity::parsePercent(QStringLiteral("30 %%")));
}

void TestQuantity::followsTheLocale()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(Quantity::duration(1500), QStringLiteral("1,5\u00a0s"));
    QCOMPARE(Quantity::parseDuration(QStringLiteral("1,5 s")), std::optional<qint64>(1500));
    // As programs write it, where the locale has no such number.
    QCOMPARE(Quantity::parseDuration(QStringLiteral("1.5 s")), std::optional<qint64>(1500));
    QCOMPARE(Quantity::bytes(1500), QStringLiteral("1.500\u00a0B"));
    QCOMPARE(Quantity::parseBytes(QStringLiteral("1.500 B")), std::optional<qint64>(1500));
}

QTEST_GUILESS_MAIN(TestQuantity)
#include "tst_quantity.moc"
