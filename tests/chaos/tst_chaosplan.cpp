#include "chaosoptions.h"
#include "chaosplan.h"
#include "traffic.h"

#include <QMap>
#include <QSet>
#include <QTest>

using namespace Chaos;
using Kind = Step::Kind;

namespace {

QList<Step> stepsOf(quint32 seed, FaultClass faults, quint64 until)
{
    ChaosPlan plan(seed, 5, faults, 100);
    QList<Step> steps;
    while (plan.nextAt() <= until)
        steps.append(plan.take());
    return steps;
}

QStringList texts(const QList<Step> &steps)
{
    QStringList list;
    for (const Step &step : steps)
        list.append(QStringLiteral("%1 %2").arg(step.client).arg(step.toText()));
    return list;
}

} // namespace

/// What decides on a run: its seed.
class TestChaosPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSeedDecides();
    void inOrderAndAsOftenAsWanted();
    void everyKindHappens_data();
    void everyKindHappens();
    void whatBreaksIsMended();
    void theHubRests();
    void trafficIsMixed();
    void labels();
    void options_data();
    void options();
    void theCommandRepeatsTheRun();
};

void TestChaosPlan::theSeedDecides()
{
    const QStringList one = texts(stepsOf(1, FaultClass::Hub, 20000));
    QCOMPARE(texts(stepsOf(1, FaultClass::Hub, 20000)), one);
    QVERIFY(texts(stepsOf(2, FaultClass::Hub, 20000)) != one);
    const auto senders = [](quint32 seed) {
        Traffic traffic(seed, 5);
        QList<int> list;
        for (int i = 0; i < 100; ++i)
            list.append(traffic.next().sender);
        return list;
    };
    QCOMPARE(senders(1), senders(1));
    QVERIFY(senders(1) != senders(2));
}

void TestChaosPlan::inOrderAndAsOftenAsWanted()
{
    const QList<Step> steps = stepsOf(3, FaultClass::Network, 100000);
    quint64 last = 0;
    int faults = 0;
    for (const Step &step : steps) {
        QVERIFY(step.at >= last);
        last = step.at;
        QVERIFY(step.client >= 0 && step.client < 5);
        faults += step.isFault() ? 1 : 0;
    }
    QVERIFY2(faults > 900 && faults < 1100, qPrintable(QString::number(faults)));
}

void TestChaosPlan::everyKindHappens_data()
{
    QTest::addColumn<FaultClass>("faults");
    QTest::newRow("network") << FaultClass::Network;
    QTest::newRow("limits") << FaultClass::Limits;
    QTest::newRow("hub") << FaultClass::Hub;
}

void TestChaosPlan::everyKindHappens()
{
    QFETCH(FaultClass, faults);
    QSet<Kind> kinds;
    const QList<Step> steps = stepsOf(1, faults, 100000);
    for (const Step &step : steps)
        kinds.insert(step.kind);
    const bool hubsDie = faults == FaultClass::Hub;
    for (int i = 0; i <= int(Kind::StartHub); ++i)
        QVERIFY2(kinds.contains(Kind(i)) == (hubsDie || i < int(Kind::KillHub)),
                 qPrintable(nameOf(Kind(i))));
}

void TestChaosPlan::whatBreaksIsMended()
{
    QMap<int, int> refused;
    QMap<int, int> shaped;
    QMap<int, int> stalled;
    int hubsDown = 0;
    const QList<Step> steps = stepsOf(5, FaultClass::Hub, 100000);
    for (const Step &step : steps) {
        switch (step.kind) {
        case Kind::Refuse:
            ++refused[step.client];
            break;
        case Kind::Admit:
            --refused[step.client];
            break;
        case Kind::Shape:
            ++shaped[step.client];
            break;
        case Kind::Unshape:
            --shaped[step.client];
            break;
        case Kind::Stall:
        case Kind::Swallow:
            ++stalled[step.client];
            break;
        case Kind::Resume:
            --stalled[step.client];
            break;
        case Kind::KillHub:
        case Kind::TerminateHub:
            ++hubsDown;
            break;
        case Kind::StartHub:
            --hubsDown;
            break;
        default:
            break;
        }
        QVERIFY(hubsDown == 0 || hubsDown == 1);
    }
    // But for the last ones, whose end lies beyond.
    for (const auto &counts : {refused, shaped, stalled}) {
        for (const int open : counts)
            QVERIFY2(open >= 0 && open < 4, qPrintable(QString::number(open)));
    }
}

void TestChaosPlan::theHubRests()
{
    quint64 startedAt = 0;
    const QList<Step> steps = stepsOf(5, FaultClass::Hub, 200000);
    for (const Step &step : steps) {
        if (step.kind == Kind::StartHub)
            startedAt = step.at;
        else if (step.kind == Kind::KillHub || step.kind == Kind::TerminateHub)
            QVERIFY(startedAt == 0 || step.at >= startedAt + 900);
    }
    QVERIFY(startedAt > 0);
}

void TestChaosPlan::trafficIsMixed()
{
    Traffic traffic(1, 5);
    QMap<QString, int> counts;
    const int total = 10000;
    for (int i = 0; i < total; ++i) {
        const Order order = traffic.next();
        QVERIFY(order.sender >= 0 && order.sender < 5 && order.target >= -1 && order.target < 5);
        counts[QStringLiteral("to all")] += order.target < 0 ? 1 : 0;
        counts[QStringLiteral("no retry")] += order.retry ? 0 : 1;
        counts[QStringLiteral("time-out")] += order.timeoutMs > 0 ? 1 : 0;
        counts[QStringLiteral("taken back")] += order.isTakenBack ? 1 : 0;
        counts[QStringLiteral("large")] += order.padding > 1500 ? 1 : 0;
        QCOMPARE(order.isKept(), order.retry && order.timeoutMs == 0 && !order.isTakenBack);
        QVERIFY(dataOf(order.sender, quint64(i), order.padding).size() <= 8192);
    }
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        QVERIFY2(it.value() > 30 && it.value() < total / 2, qPrintable(it.key()));
}

void TestChaosPlan::labels()
{
    const auto label = labelIn(dataOf(3, 12345678901, 7));
    QVERIFY(label);
    QCOMPARE(label->sender, 3);
    QCOMPARE(label->number, 12345678901U);
    for (const char *text : {"", "3", "3/4", "x/4/", "3/x/", "3/4/5/6"})
        QVERIFY2(!labelIn(QString::fromLatin1(text)), text);
}

void TestChaosPlan::options_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("problem");
    QTest::newRow("none") << QString() << QString();
    QTest::newRow("all") << QStringLiteral("--seed 7 --class hub --signals 10 --faults 0 --seconds "
                                           "5 --clients 2 --no-browser --log x")
                         << QString();
    QTest::newRow("one client") << QStringLiteral("--clients 1") << QStringLiteral("--clients");
    QTest::newRow("no signals") << QStringLiteral("--signals 0") << QStringLiteral("--signals");
    QTest::newRow("not a number") << QStringLiteral("--seed x") << QStringLiteral("--seed");
    QTest::newRow("unknown class") << QStringLiteral("--class x") << QStringLiteral("--class");
    QTest::newRow("unknown option") << QStringLiteral("--sed 1") << QStringLiteral("sed");
    QTest::newRow("something else") << QStringLiteral("fast") << QStringLiteral("fast");
}

void TestChaosPlan::options()
{
    QFETCH(QString, arguments);
    QFETCH(QString, problem);
    QString text;
    bool isHelp = true;
    const auto read = readOptions(QStringList{QStringLiteral("chaos")}
                                      + arguments.split(QLatin1Char(' '), Qt::SkipEmptyParts),
                                  &text, &isHelp);
    QVERIFY(!isHelp);
    QCOMPARE(read.has_value(), problem.isEmpty());
    QCOMPARE(text.isEmpty(), problem.isEmpty());
    QVERIFY2(text.contains(problem), qPrintable(text));
    QCOMPARE(text.count(QLatin1Char('\n')), problem.isEmpty() ? 0 : 1);
}

void TestChaosPlan::theCommandRepeatsTheRun()
{
    ChaosOptions options;
    options.seed = 77;
    options.faults = FaultClass::Hub;
    options.clients = 3;
    options.signalCount = 500;
    options.faultCount = 5;
    options.seconds = 9;
    options.hasBrowser = false;
    QString text;
    bool isHelp = false;
    const QString command = options.command();
    QVERIFY(command.startsWith(QLatin1String("./dev chaos ")));
    const auto again = readOptions(command.mid(6).split(QLatin1Char(' ')), &text, &isHelp);
    QVERIFY2(again, qPrintable(text));
    QCOMPARE(again->command(), command);
    QCOMPARE(again->seed, 77U);
    QCOMPARE(again->everyone(), 3);
}

QTEST_APPLESS_MAIN(TestChaosPlan)
#include "tst_chaosplan.moc"
