#include "hubrehearsals.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Signalbox;
using Outcome = Signaling::SignalingSession::Outcome;
using Signaling::RetryPolicy;
using std::chrono::milliseconds;
using std::chrono::seconds;

/// Dry runs with the real session and the real hub: what is said of a policy is what it does.
class TestRehearsals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twelveSecondsTakeNone();
    void attemptsAreThoseOfTheSchedule();
    void withoutRetryTheyAreDropped();
    void givesUp_data();
    void givesUp();
    void theQueueOverflows_data();
    void theQueueOverflows();
    void theFlushIsPaced();
    void aForgottenConnectionIsSaid();
    void neverTriedAgain();
    void whatCantBePlayedIsSaid();
    void nobodyAsksAnyMore();

private:
    static RehearsalPlan exactPlan()
    {
        RehearsalPlan plan;
        plan.policy.jitter = 0;
        return plan;
    }
    static std::optional<RehearsalReport> play(const RehearsalPlan &plan)
    {
        HubRehearsals service;
        QObject context;
        std::optional<RehearsalReport> report;
        service.rehearse(plan, &context, [&report](const RehearsalReport &told) { report = told; });
        return QTest::qWaitFor([&report] { return report.has_value(); }, 30000) ? report
                                                                                : std::nullopt;
    }
    static int count(const RehearsalReport &report, Outcome outcome)
    {
        int found = 0;
        for (const RehearsedSignal &signal : report.signalList)
            found += signal.outcome == outcome ? 1 : 0;
        return found;
    }
};

void TestRehearsals::twelveSecondsTakeNone()
{
    QElapsedTimer real;
    real.start();
    const auto report = play(exactPlan());
    QVERIFY(report);
    QCOMPARE(report->problem, QString());
    QVERIFY2(real.elapsed() < 10000, qPrintable(QString::number(real.elapsed())));
    // Each second from 2 s before the cut until 2 s after it, both ends included.
    QCOMPARE(report->signalList.size(), 17);
    QCOMPARE(count(*report, Outcome::Sent), 17);
    QVERIFY(report->backAt);
    QVERIFY(report->recovered);
    QVERIFY(!report->gaveUpAt);
    int number = 0;
    for (const RehearsedSignal &signal : report->signalList) {
        QCOMPARE(signal.number, ++number);
        QCOMPARE(signal.at, (number - 3) * 1000);
        const bool meetsTheCut = signal.at >= 0 && signal.at < *report->backAt;
        QCOMPARE(signal.wasKept(), meetsTheCut);
        QCOMPARE(signal.finishedAt, meetsTheCut ? *report->backAt : signal.at);
    }
}

void TestRehearsals::attemptsAreThoseOfTheSchedule()
{
    const RehearsalPlan plan = exactPlan();
    const auto report = play(plan);
    QVERIFY(report);
    const auto schedule = plan.policy.schedule();
    QVERIFY(report->attempts.size() <= schedule.size());
    for (int i = 0; i < report->attempts.size(); ++i)
        QCOMPARE(report->attempts.at(i), schedule.at(i).at);
    // The first that comes when the line is there again brings it back.
    QCOMPARE(*report->backAt, report->attempts.constLast());
    QVERIFY(report->attempts.constLast() >= 12000);
    QVERIFY(report->attempts.at(report->attempts.size() - 2) < 12000);
}

void TestRehearsals::withoutRetryTheyAreDropped()
{
    RehearsalPlan plan = exactPlan();
    plan.retry = false;
    const auto report = play(plan);
    QVERIFY(report);
    for (const RehearsedSignal &signal : report->signalList) {
        QVERIFY(!signal.wasKept());
        // The one in the moment of the cut was on the wire: nobody knows.
        const bool isCut = signal.at > 0 && signal.at < *report->backAt;
        const Outcome expected =
            signal.at == 0 ? Outcome::Unknown : (isCut ? Outcome::Failed : Outcome::Sent);
        QCOMPARE(signal.outcome, std::optional<Outcome>(expected));
        QCOMPARE(bool(signal.error), expected != Outcome::Sent);
    }
}

void TestRehearsals::givesUp_data()
{
    QTest::addColumn<RetryPolicy>("policy");
    QTest::addColumn<qint64>("at");
    QTest::addColumn<int>("attempts");
    RetryPolicy policy;
    policy.jitter = 0;
    policy.totalTime = seconds(10);
    QTest::newRow("when the time is over") << policy << qint64(10000) << 7;
    policy.totalTime = seconds(30);
    policy.attempts = 3;
    QTest::newRow("after the last attempt") << policy << qint64(700) << 3;
}

void TestRehearsals::givesUp()
{
    QFETCH(RetryPolicy, policy);
    QFETCH(qint64, at);
    QFETCH(int, attempts);
    RehearsalPlan plan;
    plan.policy = policy;
    const auto report = play(plan);
    QVERIFY(report);
    QVERIFY(!report->backAt);
    QCOMPARE(report->gaveUpAt, std::optional<qint64>(at));
    QCOMPARE(report->attempts.size(), attempts);
    for (const RehearsedSignal &signal : report->signalList) {
        if (signal.at < 0)
            QCOMPARE(signal.outcome, std::optional<Outcome>(Outcome::Sent));
        else if (signal.at > 0)
            QCOMPARE(signal.outcome, std::optional<Outcome>(Outcome::Failed));
        if (signal.at > 0)
            QCOMPARE(signal.finishedAt, std::max(signal.at, at));
    }
}

void TestRehearsals::theQueueOverflows_data()
{
    QTest::addColumn<RetryPolicy::Overflow>("overflow");
    QTest::newRow("new ones fail") << RetryPolicy::Overflow::RefuseNew;
    QTest::newRow("old ones go") << RetryPolicy::Overflow::DropOldest;
}

void TestRehearsals::theQueueOverflows()
{
    QFETCH(RetryPolicy::Overflow, overflow);
    RehearsalPlan plan = exactPlan();
    plan.policy.queueLimit = 5;
    plan.policy.overflow = overflow;
    const auto report = play(plan);
    QVERIFY(report);
    int kept = 0;
    int dropped = 0;
    qint64 lastKept = 0;
    for (const RehearsedSignal &signal : report->signalList) {
        kept += signal.wasKept() ? 1 : 0;
        dropped += signal.outcome == Outcome::Failed ? 1 : 0;
        if (signal.wasKept())
            lastKept = signal.at;
    }
    QCOMPARE(kept, 5);
    QVERIFY(dropped > 0);
    QCOMPARE(lastKept > 4000, overflow == RetryPolicy::Overflow::DropOldest);
}

void TestRehearsals::theFlushIsPaced()
{
    RehearsalPlan plan = exactPlan();
    plan.policy.flushRate = 0.5;
    plan.policy.queueAge = plan.policy.signalTimeout = seconds(300);
    plan.cutFor = seconds(5);
    const auto report = play(plan);
    QVERIFY(report);
    QCOMPARE(count(*report, Outcome::Sent), int(report->signalList.size()));
    // What waited for the link goes one in two seconds, in the order it was given.
    qint64 before = *report->backAt - 2000;
    for (const RehearsedSignal &signal : report->signalList) {
        if (signal.at <= 0 || signal.at >= *report->backAt)
            continue;
        QVERIFY2(signal.finishedAt >= before + 1000, qPrintable(QString::number(signal.number)));
        before = signal.finishedAt;
    }
    QVERIFY(before >= *report->backAt + 6000);
}

void TestRehearsals::aForgottenConnectionIsSaid()
{
    RehearsalPlan plan = exactPlan();
    plan.policy.totalTime = seconds(300);
    plan.cutFor = seconds(60);
    const auto report = play(plan);
    QVERIFY(report);
    QVERIFY(report->backAt);
    QVERIFY(!report->recovered);
}

void TestRehearsals::neverTriedAgain()
{
    RehearsalPlan plan;
    plan.policy = RetryPolicy::none();
    const auto report = play(plan);
    QVERIFY(report);
    QCOMPARE(report->gaveUpAt, std::optional<qint64>(0));
    QVERIFY(report->attempts.isEmpty());
}

void TestRehearsals::whatCantBePlayedIsSaid()
{
    RehearsalPlan plan;
    plan.cutFor = seconds(RehearsalPlan::MaxCutSeconds + 1);
    const auto report = play(plan);
    QVERIFY(report);
    QVERIFY(!report->problem.isEmpty());
    QVERIFY(report->signalList.isEmpty());
}

void TestRehearsals::nobodyAsksAnyMore()
{
    HubRehearsals service;
    bool told = false;
    {
        QObject context;
        service.rehearse({}, &context, [&told](const RehearsalReport &) { told = true; });
    }
    // A second one that is heard comes after the first.
    QObject context;
    bool second = false;
    service.rehearse({}, &context, [&second](const RehearsalReport &) { second = true; });
    QTRY_VERIFY_WITH_TIMEOUT(second, 30000);
    QVERIFY(!told);
}

QTEST_GUILESS_MAIN(TestRehearsals)
#include "tst_rehearsals.moc"
