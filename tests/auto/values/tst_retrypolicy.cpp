#include <signaling/retrypolicy.h>

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
    void attemptsEndWithTheTotalTime();
    void noneNeverTries();
    void problem_data();
    void problem();
};

void TestRetryPolicy::defaultsAreThePublishedOnes()
{
    const RetryPolicy policy;
    QCOMPARE(policy.firstDelay, 100ms);
    QCOMPARE(policy.factor, 2.0);
    QCOMPARE(policy.maximumDelay, 5000ms);
    QCOMPARE(policy.jitter, 0.3);
    QCOMPARE(policy.totalTime, 30000ms);
    QCOMPARE(policy.problem(), QString());
}

void TestRetryPolicy::delayBefore_data()
{
    QTest::addColumn<int>("attempt");
    QTest::addColumn<double>("random");
    QTest::addColumn<qint64>("delay");
    QTest::newRow("first") << 1 << 0.5 << qint64(100);
    QTest::newRow("second doubles") << 2 << 0.5 << qint64(200);
    QTest::newRow("sixth") << 6 << 0.5 << qint64(3200);
    QTest::newRow("seventh meets the maximum") << 7 << 0.5 << qint64(5000);
    QTest::newRow("the power overflows a double") << 5000 << 0.5 << qint64(5000);
    QTest::newRow("least jitter") << 1 << 0.0 << qint64(70);
    QTest::newRow("most jitter") << 1 << 1.0 << qint64(130);
    QTest::newRow("attempts count from one") << 0 << 0.5 << qint64(100);
}

void TestRetryPolicy::delayBefore()
{
    QFETCH(int, attempt);
    QFETCH(double, random);
    QFETCH(qint64, delay);
    QCOMPARE(RetryPolicy().delayBefore(attempt, random).count(), delay);
}

void TestRetryPolicy::attemptsEndWithTheTotalTime()
{
    const RetryPolicy policy;
    QVERIFY(policy.allowsAttempt(29999ms));
    QVERIFY(policy.allowsAttempt(30000ms));
    QVERIFY(!policy.allowsAttempt(30001ms));
}

void TestRetryPolicy::noneNeverTries()
{
    QVERIFY(!RetryPolicy::none().allowsAttempt(0ms));
    QCOMPARE(RetryPolicy::none().problem(), QString());
}

void TestRetryPolicy::problem_data()
{
    QTest::addColumn<RetryPolicy>("policy");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, auto change, const QString &word) {
        RetryPolicy policy;
        change(policy);
        QTest::newRow(name) << policy << word;
    };
    row("first delay −1", [](auto &p) { p.firstDelay = -1ms; }, QStringLiteral("first delay"));
    row("first delay 0", [](auto &p) { p.firstDelay = 0ms; }, {});
    row("factor below 1", [](auto &p) { p.factor = 0.99; }, QStringLiteral("factor"));
    row("factor 10", [](auto &p) { p.factor = 10; }, {});
    row("factor not a number", [](auto &p) { p.factor = qQNaN(); }, QStringLiteral("factor"));
    row("maximum below first", [](auto &p) { p.maximumDelay = 99ms; }, QStringLiteral("maximum"));
    row("maximum equals first", [](auto &p) { p.maximumDelay = 100ms; }, {});
    row("jitter above 1", [](auto &p) { p.jitter = 1.01; }, QStringLiteral("jitter"));
    row("total 24 h", [](auto &p) { p.totalTime = 24h; }, {});
    row("total 24 h + 1 ms", [](auto &p) { p.totalTime = 24h + 1ms; }, QStringLiteral("total"));
    row("queue −1", [](auto &p) { p.queueLimit = -1; }, QStringLiteral("queue"));
    row("queue 0", [](auto &p) { p.queueLimit = 0; }, {});
    row("bytes −1", [](auto &p) { p.queueBytesLimit = -1; }, QStringLiteral("bytes"));
}

void TestRetryPolicy::problem()
{
    QFETCH(RetryPolicy, policy);
    QFETCH(QString, word);
    const QString problem = policy.problem();
    QCOMPARE(problem.isEmpty(), word.isEmpty());
    QVERIFY2(problem.contains(word), qPrintable(problem));
}

QTEST_GUILESS_MAIN(TestRetryPolicy)
#include "tst_retrypolicy.moc"
