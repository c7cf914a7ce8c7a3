#include <signaling/retrypolicy.h>

#include <QMetaProperty>
#include <QTest>

using namespace Signaling;
using namespace std::chrono_literals;

class TestRetryPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaultsAreThePublishedOnes();
    void delayBefore_data();
    void delayBefore();
    void pausesStayWhatTheyAre();
    void attemptsEnd_data();
    void attemptsEnd();
    void noneNeverTries();
    void zeroMeansTheTotalTime_data();
    void zeroMeansTheTotalTime();
    void problem_data();
    void problem();
    void problemOfDelays_data();
    void problemOfDelays();
    void broughtIntoRange();
    void everyPropertyCounts();
    void schedule_data();
    void schedule();
    void scheduleHasABand();
};

void TestRetryPolicy::defaultsAreThePublishedOnes()
{
    const RetryPolicy policy;
    QCOMPARE(policy.firstDelay, 100ms);
    QCOMPARE(policy.factor, 2.0);
    QCOMPARE(policy.maximumDelay, 5000ms);
    QCOMPARE(policy.jitter, 0.3);
    QCOMPARE(policy.attempts, 0);
    QCOMPARE(policy.totalTime, 30000ms);
    QVERIFY(!policy.retryFirstConnect);
    QCOMPARE(policy.queueLimit, 10000);
    QCOMPARE(policy.queueBytesLimit, 8 * 1024 * 1024);
    QCOMPARE(policy.overflow, RetryPolicy::Overflow::RefuseNew);
    QCOMPARE(policy.flushRate, 0.0);
    QCOMPARE(policy.problem(), QString());
}

void TestRetryPolicy::delayBefore_data()
{
    QTest::addColumn<qint64>("first");
    QTest::addColumn<int>("attempt");
    QTest::addColumn<double>("random");
    QTest::addColumn<qint64>("delay");
    const qint64 usual = 100;
    QTest::newRow("first") << usual << 1 << 0.5 << qint64(100);
    QTest::newRow("second doubles") << usual << 2 << 0.5 << qint64(200);
    QTest::newRow("sixth") << usual << 6 << 0.5 << qint64(3200);
    QTest::newRow("seventh meets the maximum") << usual << 7 << 0.5 << qint64(5000);
    QTest::newRow("the power overflows a double") << usual << 5000 << 0.5 << qint64(5000);
    QTest::newRow("least jitter") << usual << 1 << 0.0 << qint64(70);
    QTest::newRow("most jitter") << usual << 1 << 1.0 << qint64(130);
    QTest::newRow("attempts count from one") << usual << 0 << 0.5 << qint64(100);
    QTest::newRow("at once") << qint64(0) << 1 << 0.5 << qint64(0);
    QTest::newRow("at once, then with a pause") << qint64(0) << 2 << 0.5 << qint64(50);
    QTest::newRow("at once, then longer") << qint64(0) << 4 << 0.5 << qint64(200);
    QTest::newRow("1 ms, then with a pause") << qint64(1) << 2 << 0.5 << qint64(50);
}

void TestRetryPolicy::delayBefore()
{
    QFETCH(qint64, first);
    QFETCH(int, attempt);
    QFETCH(double, random);
    QFETCH(qint64, delay);
    RetryPolicy policy;
    policy.firstDelay = std::chrono::milliseconds(first);
    QCOMPARE(policy.delayBefore(attempt, random).count(), delay);
}

// Powers of the factor are infinite from attempt 1,025 on.
void TestRetryPolicy::pausesStayWhatTheyAre()
{
    RetryPolicy policy;
    policy.firstDelay = 0ms;
    for (const int attempt : {20, 1024, 1025, 1026, 1000000})
        QCOMPARE(policy.delayBefore(attempt, 0.5), policy.maximumDelay);
}

void TestRetryPolicy::attemptsEnd_data()
{
    QTest::addColumn<int>("attempts");
    QTest::addColumn<int>("elapsed");
    QTest::addColumn<int>("attempt");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("time, 1 ms before") << 0 << 29999 << 99 << true;
    QTest::newRow("time, at") << 0 << 30000 << 99 << true;
    QTest::newRow("time, 1 ms after") << 0 << 30001 << 1 << false;
    QTest::newRow("attempts, the last but one") << 3 << 0 << 2 << true;
    QTest::newRow("attempts, the last") << 3 << 0 << 3 << true;
    QTest::newRow("attempts, one more") << 3 << 0 << 4 << false;
    QTest::newRow("both") << 3 << 30001 << 3 << false;
}

void TestRetryPolicy::attemptsEnd()
{
    QFETCH(int, attempts);
    QFETCH(int, elapsed);
    QFETCH(int, attempt);
    QFETCH(bool, allowed);
    RetryPolicy policy;
    policy.attempts = attempts;
    QCOMPARE(policy.allowsAttempt(std::chrono::milliseconds(elapsed), attempt), allowed);
}

void TestRetryPolicy::noneNeverTries()
{
    QVERIFY(!RetryPolicy::none().allowsAttempt(0ms));
    QVERIFY(RetryPolicy::none().schedule().isEmpty());
    QCOMPARE(RetryPolicy::none().problem(), QString());
}

void TestRetryPolicy::zeroMeansTheTotalTime_data()
{
    QTest::addColumn<int>("total");
    QTest::addColumn<int>("own");
    QTest::addColumn<int>("effective");
    QTest::newRow("of its own") << 30000 << 1 << 1;
    QTest::newRow("the total time and the time to notice") << 30000 << 0 << 35900;
    QTest::newRow("without a retry the time to notice") << -1 << 0 << 5900;
}

void TestRetryPolicy::zeroMeansTheTotalTime()
{
    QFETCH(int, total);
    QFETCH(int, own);
    QFETCH(int, effective);
    RetryPolicy policy;
    policy.totalTime = std::chrono::milliseconds(total);
    policy.signalTimeout = policy.queueAge = std::chrono::milliseconds(own);
    QCOMPARE(policy.effectiveSignalTimeout().count(), effective);
    QCOMPARE(policy.effectiveQueueAge().count(), effective);
}

void TestRetryPolicy::problem_data()
{
    constexpr double hour = 3600 * 1000;
    constexpr double gib = 1024.0 * 1024 * 1024;
    struct Limits
    {
        const char *property;
        const char *word;
        double lowest;
        double highest;
        double step; // to what is out of range
    };
    // The maximum delay's lowest is the first delay, which is 100 ms.
    const Limits limits[] = {
        {"firstDelayMs", "first delay", 0, 5000, 0},
        {"factor", "factor", 1, 10, 0.01},
        {"maximumDelayMs", "maximum", 100, hour, 1},
        {"jitter", "jitter", 0, 1, 0.01},
        {"attempts", "attempts", 0, 1000000, 1},
        {"totalTimeMs", "total", -1, 24 * hour, 1},
        {"signalTimeoutMs", "time-out", 0, 24 * hour, 1},
        {"queueLimit", "signals", 0, 1000000, 1},
        {"queueBytesLimit", "bytes", 0, gib, 1},
        {"queueAgeMs", "age", 0, 24 * hour, 1},
        {"overflow", "overflow", 0, 1, 1},
        {"flushRate", "flush", 0, 1000000, 0.5},
    };
    QTest::addColumn<RetryPolicy>("policy");
    QTest::addColumn<QString>("word");
    const auto row = [](const Limits &limit, double value, bool right) {
        const QMetaObject &meta = RetryPolicy::staticMetaObject;
        const QMetaProperty property = meta.property(meta.indexOfProperty(limit.property));
        RetryPolicy policy;
        const bool isNumber = property.metaType() == QMetaType::fromType<double>();
        QVERIFY(
            property.writeOnGadget(&policy, isNumber ? QVariant(value) : QVariant(qint64(value))));
        QTest::addRow("%s %g", limit.property, value)
            << policy << (right ? QString() : QString::fromLatin1(limit.word));
    };
    for (const Limits &limit : limits) {
        row(limit, limit.lowest, true);
        row(limit, limit.highest, true);
        if (limit.step > 0) {
            row(limit, limit.lowest - limit.step, false);
            row(limit, limit.highest + limit.step, false);
        }
    }
    for (const int i : {1, 3, 11})
        row(limits[i], qQNaN(), false);
}

void TestRetryPolicy::problemOfDelays_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("maximum");
    QTest::addColumn<QString>("word");
    const int hour = 3600 * 1000;
    QTest::newRow("first −1") << -1 << 100 << QStringLiteral("first delay");
    QTest::newRow("first 1 h") << hour << hour << QString();
    QTest::newRow("first beyond") << hour + 1 << hour << QStringLiteral("first delay");
    QTest::newRow("maximum 49 ms") << 0 << 49 << QStringLiteral("maximum");
    QTest::newRow("maximum 50 ms") << 0 << 50 << QString();
    QTest::newRow("maximum below first") << 60 << 59 << QStringLiteral("maximum");
}

void TestRetryPolicy::problemOfDelays()
{
    QFETCH(int, first);
    QFETCH(int, maximum);
    QFETCH(QString, word);
    RetryPolicy policy;
    policy.firstDelay = std::chrono::milliseconds(first);
    policy.maximumDelay = std::chrono::milliseconds(maximum);
    QCOMPARE(policy.problem().isEmpty(), word.isEmpty());
    QVERIFY(policy.problem().contains(word));
    QCOMPARE(policy.broughtIntoRange().problem(), QString());
}

void TestRetryPolicy::problem()
{
    QFETCH(RetryPolicy, policy);
    QFETCH(QString, word);
    const QString problem = policy.problem();
    QCOMPARE(problem.isEmpty(), word.isEmpty());
    QVERIFY2(problem.contains(word), qPrintable(problem));
    // What is right stays, what isn't becomes so.
    const RetryPolicy inRange = policy.broughtIntoRange();
    QCOMPARE(inRange.problem(), QString());
    QCOMPARE(inRange == policy, word.isEmpty());
}

void TestRetryPolicy::broughtIntoRange()
{
    RetryPolicy policy;
    policy.firstDelay = 10s;
    policy.maximumDelay = 1s;
    policy.jitter = qQNaN();
    policy.totalTime = -5s;
    policy.attempts = -3;
    policy.flushRate = 1e9;
    const RetryPolicy inRange = policy.broughtIntoRange();
    QCOMPARE(inRange.maximumDelay, 10000ms);
    QCOMPARE(inRange.jitter, 0.0);
    QCOMPARE(inRange.totalTime, -1ms);
    QCOMPARE(inRange.attempts, 0);
    QCOMPARE(inRange.flushRate, 1e6);
}

void TestRetryPolicy::everyPropertyCounts()
{
    // A settings dialogue and QML know the values by these names.
    const QMetaObject &meta = RetryPolicy::staticMetaObject;
    QCOMPARE(meta.propertyCount(), 13);
    for (int i = 0; i < meta.propertyCount(); ++i) {
        RetryPolicy policy;
        const QMetaProperty property = meta.property(i);
        QVariant value = property.readOnGadget(&policy);
        if (value.metaType() == QMetaType::fromType<bool>())
            value = !value.toBool();
        else if (property.isEnumType())
            value = 1;
        else
            value = value.toInt() + 1;
        QVERIFY2(property.writeOnGadget(&policy, value), property.name());
        QCOMPARE(property.readOnGadget(&policy).toInt(), value.toInt());
        QVERIFY2(policy != RetryPolicy(), property.name());
    }
}

void TestRetryPolicy::schedule_data()
{
    QTest::addColumn<int>("total");
    QTest::addColumn<int>("attempts");
    QTest::addColumn<int>("limit");
    QTest::addColumn<QList<qint64>>("times");
    QTest::newRow("the last is cut short")
        << 1000 << 0 << 100 << QList<qint64>{100, 300, 700, 1000};
    QTest::newRow("ends on an attempt") << 700 << 0 << 100 << QList<qint64>{100, 300, 700};
    QTest::newRow("so many attempts") << 30000 << 2 << 100 << QList<qint64>{100, 300};
    QTest::newRow("so many are asked for") << 30000 << 0 << 1 << QList<qint64>{100};
    QTest::newRow("no time") << 0 << 0 << 100 << QList<qint64>{0};
    QTest::newRow("never") << -1 << 0 << 100 << QList<qint64>{};
    QTest::newRow("the usual") << 30000 << 0 << 100
                               << QList<qint64>{100,   300,   700,   1500,  3100, 6300,
                                                11300, 16300, 21300, 26300, 30000};
}

void TestRetryPolicy::schedule()
{
    QFETCH(int, total);
    QFETCH(int, attempts);
    QFETCH(int, limit);
    QFETCH(QList<qint64>, times);
    RetryPolicy policy;
    policy.totalTime = std::chrono::milliseconds(total);
    policy.attempts = attempts;
    QList<qint64> at;
    const QList<RetryAttempt> list = policy.schedule(limit);
    for (const RetryAttempt &attempt : list) {
        at.append(attempt.at);
        QCOMPARE(attempt.number, int(at.size()));
    }
    QCOMPARE(at, times);
}

void TestRetryPolicy::scheduleHasABand()
{
    RetryPolicy policy;
    policy.totalTime = 800ms;
    const QList<RetryAttempt> list = policy.schedule();
    QCOMPARE(list.size(), 4);
    QCOMPARE(list[0].earliest, 70);
    QCOMPARE(list[0].latest, 130);
    QCOMPARE(list[2].earliest, 70 + 140 + 280);
    QCOMPARE(list[2].latest, 800); // never after the end
    policy.jitter = 0;
    for (const RetryAttempt &attempt : policy.schedule()) {
        QCOMPARE(attempt.earliest, attempt.at);
        QCOMPARE(attempt.latest, attempt.at);
    }
}

QTEST_GUILESS_MAIN(TestRetryPolicy)
#include "tst_retrypolicy.moc"
