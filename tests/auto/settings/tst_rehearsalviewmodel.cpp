#include <ui/viewmodels/settings/rehearsalviewmodel.h>

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace Signalbox;
using Kind = RehearsalViewModel::Kind;
using Outcome = Signaling::SignalingSession::Outcome;
using Signaling::SignalingError;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

class PatientRehearsals final : public RehearsalService
{
public:
    RehearsalPlan plan;
    ReportCallback done;
    void rehearse(const RehearsalPlan &wanted, QObject *, ReportCallback callback) override
    {
        plan = wanted;
        done = callback;
    }
};

RehearsedSignal makeSignal(int number, qint64 at, qint64 finishedAt,
                           std::optional<Outcome> outcome = Outcome::Sent)
{
    RehearsedSignal signal;
    signal.number = number;
    signal.at = at;
    signal.finishedAt = finishedAt;
    signal.outcome = outcome;
    if (outcome && *outcome != Outcome::Sent)
        signal.error.code = SignalingError::ConnectionDropped;
    return signal;
}

} // namespace

/// What the dry run shows of its report.
class TestRehearsalViewModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void playsOneAtATime();
    void plansHaveBounds_data();
    void plansHaveBounds();
    void showsFates_data();
    void showsFates();
    void sumsUp();
    void saysWhatBecameOfTheLink();
    void saysWhenItIsOutdated();
    void saysWhatWentWrong();
    void withoutAServiceThereIsNone();
};

void TestRehearsalViewModel::playsOneAtATime()
{
    PatientRehearsals service;
    RehearsalViewModel model(&service);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy changes(&model, &RehearsalViewModel::changed);
    model.setCutSeconds(5);
    model.setSignalsPerSecond(2);
    model.setRetry(false);
    model.setRetry(false);
    QCOMPARE(changes.size(), 3);
    QVERIFY(model.canStart());
    model.start();
    QVERIFY(model.isRunning());
    QVERIFY(!model.canStart());
    QCOMPARE(service.plan.cutFor, milliseconds(5000));
    QCOMPARE(service.plan.signalsPerSecond, 2);
    QVERIFY(!service.plan.retry);
    RehearsalReport report;
    report.signalList = {makeSignal(1, -2000, -2000)};
    service.done(report);
    QVERIFY(!model.isRunning());
    QVERIFY(model.canStart());
    QCOMPARE(model.rowCount(), 1);
}

void TestRehearsalViewModel::plansHaveBounds_data()
{
    QTest::addColumn<int>("cut");
    QTest::addColumn<int>("rate");
    QTest::addColumn<bool>("ok");
    QTest::newRow("least") << 1 << 1 << true;
    QTest::newRow("no cut") << 0 << 1 << false;
    QTest::newRow("no signals") << 12 << 0 << false;
    QTest::newRow("longest") << 600 << 1 << true;
    QTest::newRow("longer") << 601 << 1 << false;
    QTest::newRow("fastest") << 12 << 1000 << true;
    QTest::newRow("faster") << 12 << 1001 << false;
    QTest::newRow("too many in all") << 600 << 1000 << false;
    QTest::newRow("as many as may be") << 15 << 1000 << true;
    QTest::newRow("one more") << 16 << 1000 << false;
}

void TestRehearsalViewModel::plansHaveBounds()
{
    QFETCH(int, cut);
    QFETCH(int, rate);
    PatientRehearsals service;
    RehearsalViewModel model(&service);
    model.setCutSeconds(cut);
    model.setSignalsPerSecond(rate);
    QTEST(model.canStart(), "ok");
    QTEST(model.problem().isEmpty(), "ok");
}

void TestRehearsalViewModel::showsFates_data()
{
    QTest::addColumn<qint64>("at");
    QTest::addColumn<qint64>("finishedAt");
    QTest::addColumn<int>("outcome");
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("fate");
    QTest::addColumn<Kind>("kind");
    const auto row = [](const char *name, qint64 at, qint64 end, int outcome, const char *written,
                        const char *fate, Kind kind) {
        QTest::newRow(name) << at << end << outcome << QString::fromLatin1(written)
                            << QString::fromLatin1(fate) << kind;
    };
    row("sent", -2000, -2000, int(Outcome::Sent), "2 s before the cut", "Sent at once", Kind::Sent);
    row("kept", 1000, 12500, int(Outcome::Sent), "1 s after the cut", "Kept, sent after 11.5 s",
        Kind::Kept);
    row("refused", 0, 0, int(Outcome::Failed), "0 ms after the cut", "Dropped at once",
        Kind::Dropped);
    row("failed later", 1, 30000, int(Outcome::Failed), "1 ms after the cut", "Dropped after 30 s",
        Kind::Dropped);
    row("expired", 0, 60000, int(Outcome::Expired), "0 ms after the cut", "Expired after 1 min",
        Kind::Dropped);
    row("unknown", 0, 500, int(Outcome::Unknown), "0 ms after the cut", "Unknown after 500 ms",
        Kind::Dropped);
    row("waits", 0, 0, -1, "0 ms after the cut", "Still waits", Kind::Waiting);
}

void TestRehearsalViewModel::showsFates()
{
    QFETCH(qint64, at);
    QFETCH(qint64, finishedAt);
    QFETCH(int, outcome);
    PatientRehearsals service;
    RehearsalViewModel model(&service);
    model.start();
    RehearsalReport report;
    report.signalList = {makeSignal(
        1, at, finishedAt, outcome < 0 ? std::nullopt : std::optional<Outcome>(Outcome(outcome)))};
    service.done(report);
    const auto text = [&model](int column) {
        return model.index(0, column).data().toString().replace(QChar(QChar::Nbsp),
                                                                QLatin1Char(' '));
    };
    QCOMPARE(text(RehearsalViewModel::Number), QStringLiteral("1"));
    QTEST(text(RehearsalViewModel::Given), "written");
    QTEST(text(RehearsalViewModel::Fate), "fate");
    QTEST(model.index(0, 0).data(RehearsalViewModel::FateRole).value<Kind>(), "kind");
    QCOMPARE(text(RehearsalViewModel::Reason).isEmpty(),
             outcome < 0 || Outcome(outcome) == Outcome::Sent);
}

void TestRehearsalViewModel::sumsUp()
{
    PatientRehearsals service;
    RehearsalViewModel model(&service);
    QVERIFY(model.summary().isEmpty());
    QVERIFY(model.linkText().isEmpty());
    model.start();
    RehearsalReport report;
    report.signalList = {makeSignal(1, -1, -1), makeSignal(2, 0, 9), makeSignal(3, 1, 9),
                         makeSignal(4, 2, 2, Outcome::Failed), makeSignal(5, 3, 0, std::nullopt)};
    service.done(report);
    QVERIFY2(model.summary().contains(QStringLiteral("1 sent at once, 2 kept and sent later, "
                                                     "1 dropped")),
             qPrintable(model.summary()));
    QVERIFY(model.summary().contains(QStringLiteral("still wait")));
}

void TestRehearsalViewModel::saysWhatBecameOfTheLink()
{
    PatientRehearsals service;
    RehearsalViewModel model(&service);
    const auto play = [&](const RehearsalReport &report) {
        model.start();
        service.done(report);
        return model.linkText().replace(QChar(QChar::Nbsp), QLatin1Char(' '));
    };
    RehearsalReport report;
    report.attempts = {100, 300};
    report.backAt = 300;
    report.recovered = true;
    QCOMPARE(play(report),
             QStringLiteral("The link was back 300 ms after the cut, with attempt 2."));
    report.recovered = false;
    QVERIFY(play(report).contains(QStringLiteral("had forgotten us")));
    report.backAt.reset();
    report.gaveUpAt = 30000;
    QVERIFY(play(report).contains(QStringLiteral("ended 30 s after the cut")));
    report.attempts.clear();
    QVERIFY(play(report).contains(QStringLiteral("ended with the cut")));
    report.gaveUpAt.reset();
    QVERIFY(play(report).contains(QStringLiteral("not back within an hour")));
}

void TestRehearsalViewModel::saysWhenItIsOutdated()
{
    PatientRehearsals service;
    RehearsalViewModel model(&service);
    model.setCutSeconds(5);
    QVERIFY(!model.isOutdated());
    model.start();
    service.done({});
    QVERIFY(!model.isOutdated());
    Signaling::RetryPolicy policy;
    policy.factor = 3;
    model.setPolicy(policy);
    QVERIFY(model.isOutdated());
    model.start();
    QVERIFY(!model.isOutdated());
    QCOMPARE(service.plan.policy, policy);
}

void TestRehearsalViewModel::saysWhatWentWrong()
{
    PatientRehearsals service;
    RehearsalViewModel model(&service);
    model.start();
    RehearsalReport report;
    report.problem = QStringLiteral("No server.");
    service.done(report);
    QCOMPARE(model.problem(), report.problem);
    QVERIFY(model.summary().isEmpty());
    QVERIFY(model.canStart());
    model.setCutSeconds(3);
    QVERIFY(model.problem().isEmpty());
}

void TestRehearsalViewModel::withoutAServiceThereIsNone()
{
    RehearsalViewModel model(nullptr);
    QVERIFY(!model.canStart());
    model.start();
    QVERIFY(!model.isRunning());
}

QTEST_GUILESS_MAIN(TestRehearsalViewModel)
#include "tst_rehearsalviewmodel.moc"
