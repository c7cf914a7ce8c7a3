#include <signaling/hub/hubconfig.h>
#include <signaling/hub/hublimits.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <limits>

using namespace Signaling;

class TestHubLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaultsAreInTheirRanges();
    void ranges_data();
    void ranges();
    void everyLimitIsSet();
    void refused_data();
    void refused();
    void help();
};

/// A limit's value as the config file has it.
static double valueOf(const HubLimits &limits, const QString &name)
{
    const QMap<QString, double> values{
        {QStringLiteral("connections"), limits.connections},
        {QStringLiteral("connectionsPerSession"), limits.connectionsPerSession},
        {QStringLiteral("connectionsPerAddress"), limits.connectionsPerAddress},
        {QStringLiteral("waitingSockets"), limits.waitingSockets},
        {QStringLiteral("signalsPerSecond"), limits.signalsPerSecond},
        {QStringLiteral("signalBurst"), limits.signalBurst},
        {QStringLiteral("frameBytes"), limits.frameBytes},
        {QStringLiteral("headerBytes"), limits.headerBytes},
        {QStringLiteral("bodyBytes"), limits.bodyBytes},
        {QStringLiteral("requestSeconds"), limits.requestTime.count() / 1000.0},
        {QStringLiteral("joinSeconds"), limits.joinTime.count() / 1000.0},
        {QStringLiteral("idleSeconds"), limits.idleTime.count() / 1000.0},
        {QStringLiteral("queueBytes"), limits.queueBytes},
        {QStringLiteral("graceMessages"), limits.graceMessages},
        {QStringLiteral("graceBytes"), limits.graceBytes},
    };
    return values.value(name, -1);
}

void TestHubLimits::defaultsAreInTheirRanges()
{
    QCOMPARE(HubLimits().problem(), QString());
    HubConfig config;
    config.projects = {{QStringLiteral("1"), QByteArray(16, 's')}};
    QCOMPARE(config.problem(), QString());
    config.limits.signalBurst = 0;
    QVERIFY(config.problem().contains(QStringLiteral("signalBurst")));
}

void TestHubLimits::ranges_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<double>("least");
    QTest::addColumn<double>("most");
    const auto row = [](const char *name, double least, double most) {
        QTest::newRow(name) << QString::fromLatin1(name) << least << most;
    };
    row("connections", 0, 1e6);
    row("connectionsPerSession", 0, 1e6);
    row("connectionsPerAddress", 0, 1e6);
    row("waitingSockets", 0, 1e6);
    row("signalsPerSecond", 0, 1e6);
    row("signalBurst", 1, 1e6);
    row("frameBytes", 65536, 16777216);
    row("headerBytes", 4096, 1048576);
    row("bodyBytes", 65536, 16777216);
    row("requestSeconds", 1, 300);
    row("joinSeconds", 1, 300);
    row("idleSeconds", 1, 3600);
    row("queueBytes", 65536, 1073741824);
    row("graceMessages", 1, 1e7);
    row("graceBytes", 65536, 1073741824);
}

void TestHubLimits::ranges()
{
    QFETCH(QString, name);
    QFETCH(double, least);
    QFETCH(double, most);
    QVERIFY(HubLimits::names().contains(name));
    for (const double good : {least, least + 1, most - 1, most}) {
        HubLimits limits;
        QVERIFY(limits.set(name, good));
        QCOMPARE(valueOf(limits, name), good);
        QCOMPARE(limits.problem(), QString());
    }
    for (const double bad :
         {least - 1, most + 1, -1.0, -1e300, 1e300, std::numeric_limits<double>::quiet_NaN()}) {
        HubLimits limits;
        QString problem;
        QVERIFY2(!limits.set(name, bad, &problem), qPrintable(QString::number(bad)));
        QVERIFY2(problem.contains(name), qPrintable(problem));
        QCOMPARE(valueOf(limits, name), valueOf(HubLimits(), name));
    }
}

void TestHubLimits::everyLimitIsSet()
{
    QJsonObject object;
    const QStringList names = HubLimits::names();
    QCOMPARE(names.size(), 15);
    for (const QString &name : names)
        object.insert(name, valueOf(HubLimits(), name) + 1);
    const QByteArray json = "{\"projects\":[{\"key\":\"1\",\"secret\":\"0123456789abcdef\"}],"
                            "\"limits\":"
        + QJsonDocument(object).toJson() + "}";
    QString problem;
    const auto config = HubConfig::fromJson(json, &problem);
    QVERIFY2(config, qPrintable(problem));
    for (const QString &name : names)
        QCOMPARE(valueOf(config->limits, name), valueOf(HubLimits(), name) + 1);
}

void TestHubLimits::refused_data()
{
    QTest::addColumn<QByteArray>("limits");
    QTest::addColumn<QString>("word");
    QTest::newRow("a list") << QByteArray("[]") << QStringLiteral("must be an object");
    QTest::newRow("a text") << QByteArray("{\"signalBurst\":\"5\"}")
                            << QStringLiteral("limits.signalBurst: must be a number");
    QTest::newRow("out of range") << QByteArray("{\"signalBurst\":0}")
                                  << QStringLiteral("0 is not between 1 and 1000000");
    QTest::newRow("half a signal")
        << QByteArray("{\"signalBurst\":1.5}") << QStringLiteral("not a whole number");
    QTest::newRow("misspelt") << QByteArray("{\"signalPerSeconds\":5}")
                              << QStringLiteral("did you mean \"signalsPerSecond\"?");
    QTest::newRow("misspelt, and a text")
        << QByteArray("{\"signalBrust\":\"5\"}") << QStringLiteral("did you mean \"signalBurst\"?");
    QTest::newRow("like nothing") << QByteArray("{\"zzzzzzzzzzzz\":5}")
                                  << QStringLiteral("there are: connections");
}

void TestHubLimits::refused()
{
    QFETCH(QByteArray, limits);
    QFETCH(QString, word);
    QString problem;
    QVERIFY(!HubConfig::fromJson("{\"projects\":[{\"key\":\"1\",\"secret\":\"0123456789abcdef\"}],"
                                 "\"limits\":"
                                     + limits + "}",
                                 &problem));
    QVERIFY2(problem.contains(word), qPrintable(problem));
}

void TestHubLimits::help()
{
    const QStringList lines = HubLimits::help();
    const QStringList names = HubLimits::names();
    QCOMPARE(lines.size(), names.size());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QVERIFY2(lines.at(i).startsWith(names.at(i) + QLatin1Char(' ')), qPrintable(lines.at(i)));
        QVERIFY2(
            lines.at(i).contains(
                QStringLiteral("default %1)").arg(valueOf(HubLimits(), names.at(i)), 0, 'f', 0)),
            qPrintable(lines.at(i)));
    }
    QVERIFY(lines.at(4).contains(QStringLiteral("0 to 1000000")));
}

QTEST_GUILESS_MAIN(TestHubLimits)
#include "tst_hublimits.moc"
