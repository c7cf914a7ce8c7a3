#include "report.h"

#include <QTest>

using namespace Chaos;

namespace {

/// Client 1 sends to all; client 2 gets it, or not.
RunFacts factsOf(bool isLost)
{
    RunFacts facts;
    facts.signalCount = 1;
    facts.faultCount = 2;
    facts.idleFaultCount = 3;
    facts.elapsedMs = 12345;
    facts.steps = {{QStringLiteral("cut"), 2}};
    for (const int client : {1, 2}) {
        Entry joined;
        joined.kind = Entry::Kind::Joined;
        joined.client = client;
        joined.connection = QString::number(client);
        facts.log.append(joined);
    }
    Entry sent;
    sent.kind = Entry::Kind::Sent;
    sent.client = 1;
    sent.number = 1;
    facts.log.append(sent);
    Entry finished = sent;
    finished.kind = Entry::Kind::Finished;
    facts.log.append(finished);
    for (const int client : {1, 2}) {
        Entry received;
        received.kind = Entry::Kind::Received;
        received.client = client;
        received.sender = 1;
        received.number = 1;
        received.connection = QStringLiteral("1");
        received.isWanted = true;
        if (client == 1 || !isLost)
            facts.log.append(received);
    }
    return facts;
}

ChaosOptions options()
{
    ChaosOptions options;
    options.seed = 4711;
    return options;
}

} // namespace

class TestChaosReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kept();
    void brokenPrintsTheSeed();
    void notEndedPrintsTheSeed();
    void eachKindIsShownOnce();
    void metrics();
    void whatTheHubSaysCounts_data();
    void whatTheHubSaysCounts();
};

void TestChaosReport::kept()
{
    const Report report(options(), factsOf(false));
    QVERIFY(report.isGood());
    const QString text = report.toText();
    for (const char *part :
         {"seed 4711: 1 signals and 2 faults (and 3 of what was down already) in 12.3 s", "1 sent",
          "2 received", "2 joins", "2 cut", "the promise was kept"})
        QVERIFY2(text.contains(QLatin1String(part)), qPrintable(text));
    QVERIFY(!text.contains(QLatin1String("Repeat")));
}

void TestChaosReport::brokenPrintsTheSeed()
{
    const Report report(options(), factsOf(true));
    QVERIFY(!report.isGood());
    const QString text = report.toText();
    for (const char *part : {"LOST: signal 1 of client 1 never reached client 2", "sends 1 to all",
                             "1 violations", "Repeat it with: ./dev chaos --seed 4711 "})
        QVERIFY2(text.contains(QLatin1String(part)), qPrintable(text));
    QVERIFY(!text.contains(QLatin1String("kept")));
}

void TestChaosReport::notEndedPrintsTheSeed()
{
    RunFacts facts = factsOf(false);
    facts.problem = QStringLiteral("it did not end in time");
    const Report report(options(), facts);
    QVERIFY(!report.isGood());
    QVERIFY(report.toText().contains(QLatin1String("NOT ENDED: it did not end in time")));
    QVERIFY(report.toText().contains(QLatin1String("--seed 4711")));
}

void TestChaosReport::eachKindIsShownOnce()
{
    RunFacts facts = factsOf(true);
    for (quint64 number = 2; number <= 100; ++number) {
        Entry entry = facts.log.at(2);
        entry.number = number;
        facts.log.append(entry); // sent, without an outcome
    }
    const QString text = Report(options(), facts).toText();
    QCOMPARE(text.count(QLatin1String("NO OUTCOME")), 5);
    QCOMPARE(text.count(QLatin1String("LOST:")), 1);
    QVERIFY(text.contains(QLatin1String("100 violations")));
    QVERIFY(text.count(QLatin1Char('\n')) < 60);
}

void TestChaosReport::metrics()
{
    const auto metrics =
        HubMetrics::fromText("# HELP signalbox_connections Connections 5\nsignalbox_connections 7\n"
                             "signalbox_malformed_total 0\nsignalbox_resumes_total 12\n"
                             "signalbox_refusals_total{reason=\"signal_rate\"} 3\n"
                             "signalbox_refusals_total{reason=\"not_found\"} 4\n"
                             "signalbox_refusals_total{reason=\"conflict\"} 0\nnonsense\n\n");
    QVERIFY(!metrics.isEmpty());
    QCOMPARE(metrics.connections(), 7);
    QCOMPARE(metrics.malformed(), 0);
    QCOMPARE(metrics.resumes(), 12);
    QCOMPARE(metrics.refusals(QStringLiteral("signal_rate")), 3);
    QCOMPARE(metrics.refusals(QStringLiteral("tea")), 0);
    QCOMPARE(metrics.refusalsText(), QStringLiteral("3 signal_rate, 4 not_found"));
    QVERIFY(HubMetrics::fromText("<html>").isEmpty());
}

void TestChaosReport::whatTheHubSaysCounts_data()
{
    QTest::addColumn<FaultClass>("faults");
    QTest::addColumn<QByteArray>("metrics");
    QTest::addColumn<QString>("problem");
    const QByteArray limited = "signalbox_refusals_total{reason=\"signal_rate\"} 1\n";
    const QByteArray malformed = "signalbox_malformed_total 2\n";
    QTest::newRow("nothing") << FaultClass::Network << QByteArray() << QString();
    QTest::newRow("malformed") << FaultClass::Network << malformed << QStringLiteral("MALFORMED");
    QTest::newRow("limits met") << FaultClass::Limits << limited << QString();
    QTest::newRow("limits never met")
        << FaultClass::Limits << QByteArray() << QStringLiteral("VAIN");
}

void TestChaosReport::whatTheHubSaysCounts()
{
    QFETCH(FaultClass, faults);
    QFETCH(QByteArray, metrics);
    QFETCH(QString, problem);
    ChaosOptions wanted = options();
    wanted.faults = faults;
    RunFacts facts = factsOf(false);
    facts.metrics = HubMetrics::fromText(metrics);
    const Report report(wanted, facts);
    QCOMPARE(report.isGood(), problem.isEmpty());
    QVERIFY(report.toText().contains(problem));
    QCOMPARE(report.toText().contains(QLatin1String("Repeat it")), !problem.isEmpty());
}

QTEST_APPLESS_MAIN(TestChaosReport)
#include "tst_chaosreport.moc"
