#include "pagetext.h"

#include <signaling/hub/hubconfig.h>
#include <signaling/hub/hubconfigreader_p.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <app/hub/huboptions.h>

using namespace Signaling;
using namespace PageText;

/// docs/hub-configuration.md says what the hub reads: every key, option, default and range.
class TestDocHub : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keys();
    void defaults_data() { rows(); }
    void defaults();
    void ranges_data() { rows(); }
    void ranges();
    void options();
    void limits();

private:
    void rows();

    const QString m_page = read(QStringLiteral("docs/hub-configuration.md"));
    const QList<Row> m_keys = tableUnder(m_page, QStringLiteral("## Keys"));
};

void TestDocHub::rows()
{
    QTest::addColumn<Row>("row");
    for (const Row &row : m_keys)
        QTest::newRow(qPrintable(row.value(0))) << row;
}

void TestDocHub::keys()
{
    QStringList written;
    for (const Row &row : m_keys)
        written += codeIn(row.value(0));
    QStringList known = HubConfigReader::keys();
    written.sort();
    known.sort();
    QCOMPARE(written, known);
    for (const QString &key : HubConfigReader::projectKeys())
        QVERIFY(m_page.contains(QStringLiteral("\"%1\": …").arg(key)));
}

/// Everything that a config file can set, as text.
static QString toText(const HubConfig &config)
{
    QStringList lines{config.address.toString(),
                      QString::number(config.port),
                      config.publicUrl.toString(),
                      QString::number(config.projects.size()),
                      config.tls.certificateFile,
                      config.tls.keyFile,
                      config.allowedOrigins.join(u' '),
                      QString::number(config.allowForeignSessions),
                      QString::number(config.subscribersMaySignal),
                      QString::number(config.gracePeriod.count()),
                      QString::number(config.restartSpread.count()),
                      config.adminPort ? QString::number(*config.adminPort) : QString(),
                      config.adminAddress.toString()};
    for (const QString &line : HubLimits::help())
        lines.append(line);
    return lines.join(u'\n');
}

/// The program's, which has a port of its own where a file names none.
static HubConfig programsDefaults()
{
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("SIGNALBOX_HUB_KEY"), QStringLiteral("100"));
    environment.insert(QStringLiteral("SIGNALBOX_HUB_SECRET"), QStringLiteral("0123456789abcdef"));
    HubConfig config =
        App::HubOptions::parse({QStringLiteral("signalbox-hub")}, environment).config;
    config.projects.clear();
    return config;
}

static std::optional<HubConfig> withValue(const QString &key, const QString &json)
{
    return HubConfig::fromJson("{\"" + key.toUtf8() + "\": " + json.toUtf8() + '}', nullptr,
                               programsDefaults());
}

void TestDocHub::defaults()
{
    QFETCH(Row, row);
    const QString key = codeIn(row.value(0)).value(0);
    if (row.value(2) == QLatin1String("none")) {
        // Nothing can be written that means none: the key is left out, and has no value then.
        const HubConfig config = programsDefaults();
        QVERIFY(key != QLatin1String("adminPort") || !config.adminPort);
        QVERIFY(key != QLatin1String("publicUrl") || config.publicUrl.isEmpty());
        QVERIFY(!key.startsWith(QLatin1String("tls")) || !config.tls.isEnabled());
        QVERIFY(key != QLatin1String("allowedOrigins") || config.allowedOrigins.isEmpty());
        return;
    }
    const QStringList written = codeIn(row.value(2));
    QCOMPARE(written.size(), 1);
    const auto config = withValue(key, written.first());
    QVERIFY(config);
    QCOMPARE(toText(*config), toText(programsDefaults()));
}

void TestDocHub::ranges()
{
    QFETCH(Row, row);
    const QString key = codeIn(row.value(0)).value(0);
    static const QRegularExpression pattern(QStringLiteral("^(\\d+) to (\\d+)$"));
    const auto match = pattern.match(row.value(3));
    const bool isNumber = withValue(key, QStringLiteral("7")).has_value();
    QCOMPARE(match.hasMatch(), isNumber);
    if (!isNumber)
        return;
    const int least = match.captured(1).toInt();
    const int most = match.captured(2).toInt();
    QVERIFY(withValue(key, QString::number(least)));
    QVERIFY(!withValue(key, QString::number(least - 1)));
    QVERIFY(withValue(key, QString::number(most)));
    QVERIFY(!withValue(key, QString::number(most + 1)));
}

void TestDocHub::options()
{
    const QString help =
        App::HubOptions::parse({QStringLiteral("signalbox-hub"), QStringLiteral("--help")}, {})
            .text;
    static const QRegularExpression pattern(QStringLiteral("^  (?:-\\w, )?(--[a-z-]+)"),
                                            QRegularExpression::MultilineOption);
    QStringList known;
    auto matches = pattern.globalMatch(help);
    while (matches.hasNext())
        known.append(matches.next().captured(1));
    QVERIFY(known.contains(QStringLiteral("--grace")));
    for (const QString &option : std::as_const(known))
        QVERIFY2(m_page.contains(QStringLiteral("`%1`").arg(option)), qPrintable(option));
    for (const Row &row : m_keys) {
        for (const QString &option : codeIn(row.value(1)))
            QVERIFY2(known.contains(option), qPrintable(option));
    }
}

void TestDocHub::limits()
{
    const auto rows = tableUnder(m_page, QStringLiteral("## Limits"));
    QStringList names;
    const QString help = HubLimits::help().join(u'\n');
    for (const Row &row : rows) {
        const QString name = codeIn(row.value(0)).value(0);
        names.append(name);
        const QString numbers = QStringLiteral("(%1, default %2)").arg(row.value(2), row.value(1));
        const QRegularExpression line(
            QStringLiteral("^%1 .*%2$").arg(name, QRegularExpression::escape(numbers)),
            QRegularExpression::MultilineOption);
        QVERIFY2(help.contains(line), qPrintable(name + u' ' + numbers));
        const double least = row.value(2).section(QStringLiteral(" to "), 0, 0).toDouble();
        const double most = row.value(2).section(QStringLiteral(" to "), 1).toDouble();
        HubLimits limits;
        QVERIFY(limits.set(name, least) && limits.set(name, most));
        QVERIFY(!limits.set(name, least - 1) && !limits.set(name, most + 1));
        QVERIFY(!row.value(4).isEmpty());
    }
    QCOMPARE(names, HubLimits::names());
}

QTEST_APPLESS_MAIN(TestDocHub)
#include "tst_dochub.moc"
