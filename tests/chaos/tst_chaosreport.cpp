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
};

void TestChaosReport::kept()
{
    const Report report(options(), factsOf(false));
    QVERIFY(report.isGood());
    const QString text = report.toText();
    for (const char *part : {"seed 4711: 1 signals and 2 faults in 12.3 s", "1 sent", "2 received",
                             "2 joins", "2 cut", "the promise was kept"})
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

QTEST_APPLESS_MAIN(TestChaosReport)
#include "tst_chaosreport.moc"
