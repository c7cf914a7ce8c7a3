#include <ui/viewmodels/settings/retrypolicyviewmodel.h>

#include <QLocale>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace Signalbox;
using Field = RetryFields::Field;
using Signaling::RetryPolicy;
using std::chrono::milliseconds;

/// What someone writes into the fields of a policy, and what is said of it.
class TestRetryPolicyViewModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void beginsWithTheDefaults();
    void everyFieldHasWords_data();
    void everyFieldHasWords();
    void rangesAreThoseOfThePolicy_data();
    void rangesAreThoseOfThePolicy();
    void textsAreRead_data();
    void textsAreRead();
    void theReasonStandsBesideTheField_data();
    void theReasonStandsBesideTheField();
    void nothingAppliesWhileSomethingIsWrong();
    void theLongestPauseFollowsTheFirst();
    void stepsStayInTheRange_data();
    void stepsStayInTheRange();
    void tidiesWhatIsRight();
    void resets();
    void showsAPolicyFromOutside();
    void choicesApply();
};

void TestRetryPolicyViewModel::beginsWithTheDefaults()
{
    const RetryPolicyViewModel model;
    QVERIFY(model.isValid());
    QVERIFY(model.isDefault());
    QCOMPARE(model.policy(), RetryPolicy());
    QCOMPARE(model.text(Field::FirstDelay), QStringLiteral("100\u00a0ms"));
    QCOMPARE(model.text(Field::Jitter), QStringLiteral("30\u00a0%"));
    QCOMPARE(model.text(Field::Attempts), QStringLiteral("no limit"));
    QCOMPARE(model.text(Field::SignalTimeout), QStringLiteral("automatic"));
    QCOMPARE(model.text(Field::QueueBytes), QStringLiteral("8\u00a0MiB"));
    QCOMPARE(RetryFields::range(Field::FirstDelay),
             QStringLiteral("0\u00a0ms to 1\u00a0h, default 100\u00a0ms"));
    QCOMPARE(RetryFields::range(Field::TotalTime),
             QStringLiteral("never to 24\u00a0h, default 30\u00a0s"));
}

static void everyField()
{
    QTest::addColumn<Field>("field");
    for (int i = 0; i < RetryFields::FieldCount; ++i)
        QTest::newRow(QMetaEnum::fromType<Field>().valueToKey(i)) << Field(i);
}

void TestRetryPolicyViewModel::everyFieldHasWords_data()
{
    everyField();
}

void TestRetryPolicyViewModel::everyFieldHasWords()
{
    QFETCH(Field, field);
    QVERIFY(!RetryFields::label(field).isEmpty());
    QVERIFY(!RetryFields::explanation(field).isEmpty());
    QVERIFY(!RetryFields::misread(field).isEmpty());
    const double standard = RetryFields::defaultValue(field);
    QCOMPARE(RetryFields::parse(field, RetryFields::text(field, standard)),
             std::optional<double>(standard));
}

void TestRetryPolicyViewModel::rangesAreThoseOfThePolicy_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<double>("lowest");
    QTest::addColumn<double>("highest");
    QTest::addColumn<double>("grain");
    const double hour = 3600e3;
    QTest::newRow("first") << Field::FirstDelay << 0.0 << hour << 1.0;
    QTest::newRow("factor") << Field::Factor << 1.0 << 10.0 << 1e-6;
    QTest::newRow("longest") << Field::MaximumDelay << 50.0 << hour << 1.0;
    QTest::newRow("jitter") << Field::Jitter << 0.0 << 1.0 << 1e-6;
    QTest::newRow("attempts") << Field::Attempts << 0.0 << 1e6 << 1.0;
    QTest::newRow("total") << Field::TotalTime << -1.0 << 24 * hour << 1.0;
    QTest::newRow("time-out") << Field::SignalTimeout << 0.0 << 24 * hour << 1.0;
    QTest::newRow("queue") << Field::QueueLimit << 0.0 << 1e6 << 1.0;
    QTest::newRow("bytes") << Field::QueueBytes << 0.0 << 1073741824.0 << 1.0;
    QTest::newRow("age") << Field::QueueAge << 0.0 << 24 * hour << 1.0;
    QTest::newRow("flush") << Field::FlushRate << 0.0 << 1e6 << 1e-6;
}

// One grain beyond each end, and each end, as the library judges them and as the field does.
void TestRetryPolicyViewModel::rangesAreThoseOfThePolicy()
{
    QFETCH(Field, field);
    QFETCH(double, lowest);
    QFETCH(double, highest);
    QFETCH(double, grain);
    for (const double value : {lowest - grain, lowest, highest, highest + grain}) {
        RetryPolicy policy;
        policy.firstDelay = milliseconds(50);
        policy.maximumDelay = milliseconds(3600000);
        RetryFields::setValue(policy, field, value);
        const bool isRight = value >= lowest && value <= highest;
        QCOMPARE(policy.problem().isEmpty(), isRight);
        QCOMPARE(RetryFields::problem(field, value, policy).isEmpty(), isRight);
    }
}

void TestRetryPolicyViewModel::textsAreRead_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("value");
    QTest::newRow("time") << Field::FirstDelay << QStringLiteral("2.5 s") << 2500.0;
    QTest::newRow("bare time") << Field::FirstDelay << QStringLiteral("70") << 70.0;
    QTest::newRow("never") << Field::TotalTime << QStringLiteral("Never") << -1.0;
    QTest::newRow("no limit") << Field::Attempts << QStringLiteral(" no limit ") << 0.0;
    QTest::newRow("zero") << Field::Attempts << QStringLiteral("0") << 0.0;
    QTest::newRow("automatic") << Field::QueueAge << QStringLiteral("automatic") << 0.0;
    QTest::newRow("factor") << Field::Factor << QStringLiteral("1.5") << 1.5;
    QTest::newRow("times factor") << Field::Factor << QStringLiteral("×\u00a03") << 3.0;
    QTest::newRow("percent") << Field::Jitter << QStringLiteral("15%") << 0.15;
    QTest::newRow("size") << Field::QueueBytes << QStringLiteral("1 MiB") << 1048576.0;
    QTest::newRow("rate") << Field::FlushRate << QStringLiteral("12.5/s") << 12.5;
    QTest::newRow("thousands") << Field::QueueLimit << QStringLiteral("1,000") << 1000.0;
}

void TestRetryPolicyViewModel::textsAreRead()
{
    QFETCH(Field, field);
    QFETCH(QString, text);
    QFETCH(double, value);
    RetryPolicyViewModel model;
    const QSignalSpy changes(&model, &RetryPolicyViewModel::policyChanged);
    const bool isOther = value != RetryFields::defaultValue(field);
    model.setText(field, text);
    QVERIFY2(model.problem(field).isEmpty(), qPrintable(model.problem(field)));
    QCOMPARE(RetryFields::value(model.policy(), field), value);
    QCOMPARE(changes.size(), isOther ? 1 : 0);
}

void TestRetryPolicyViewModel::theReasonStandsBesideTheField_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");
    QTest::newRow("no time") << Field::FirstDelay << QStringLiteral("soon")
                             << QStringLiteral("This is not a time.");
    QTest::newRow("empty") << Field::MaximumDelay << QString()
                           << QStringLiteral("This is not a time.");
    QTest::newRow("too long") << Field::FirstDelay << QStringLiteral("2 h")
                              << QStringLiteral("Must be between 0 ms and 1 h.");
    QTest::newRow("negative") << Field::FirstDelay << QStringLiteral("-1")
                              << QStringLiteral("Must be between 0 ms and 1 h.");
    QTest::newRow("half a signal") << Field::QueueLimit << QStringLiteral("1.5")
                                   << QStringLiteral("This is not a whole number.");
    QTest::newRow("no size") << Field::QueueBytes << QStringLiteral("much")
                             << QStringLiteral("This is not a size.");
    QTest::newRow("a word for another field") << Field::QueueLimit << QStringLiteral("no limit")
                                              << QStringLiteral("This is not a whole number.");
    QTest::newRow("shrinking") << Field::Factor << QStringLiteral("0.5")
                               << QStringLiteral("Must be between × 1 and × 10.");
    QTest::newRow("shorter than the first")
        << Field::MaximumDelay << QStringLiteral("90 ms")
        << QStringLiteral("not be shorter than the first pause");
}

void TestRetryPolicyViewModel::theReasonStandsBesideTheField()
{
    QFETCH(Field, field);
    QFETCH(QString, text);
    QFETCH(QString, reason);
    RetryPolicyViewModel model;
    model.setText(field, text);
    QString problem = model.problem(field);
    problem.replace(QChar(QChar::Nbsp), QLatin1Char(' '));
    QVERIFY2(problem.contains(reason), qPrintable(problem));
    QCOMPARE(model.text(field), text);
    QVERIFY(!model.isValid());
    for (int i = 0; i < RetryFields::FieldCount; ++i) {
        if (Field(i) != field)
            QCOMPARE(model.problem(Field(i)), QString());
    }
}

void TestRetryPolicyViewModel::nothingAppliesWhileSomethingIsWrong()
{
    RetryPolicyViewModel model;
    const QSignalSpy changes(&model, &RetryPolicyViewModel::policyChanged);
    model.setText(Field::Factor, QStringLiteral("eleven"));
    model.setText(Field::FirstDelay, QStringLiteral("1 s"));
    QCOMPARE(changes.size(), 0);
    QCOMPARE(model.policy(), RetryPolicy());
    model.setText(Field::Factor, QStringLiteral("3"));
    QCOMPARE(changes.size(), 1);
    QCOMPARE(model.policy().firstDelay, milliseconds(1000));
    QCOMPARE(model.policy().factor, 3.0);
    QVERIFY(model.policy().problem().isEmpty());
}

void TestRetryPolicyViewModel::theLongestPauseFollowsTheFirst()
{
    RetryPolicyViewModel model;
    model.setText(Field::FirstDelay, QStringLiteral("6 s"));
    QVERIFY(model.problem(Field::FirstDelay).isEmpty());
    QVERIFY(!model.problem(Field::MaximumDelay).isEmpty());
    model.setText(Field::MaximumDelay, QStringLiteral("6 s"));
    QVERIFY(model.isValid());
    QCOMPARE(model.policy().maximumDelay, milliseconds(6000));
    model.setText(Field::FirstDelay, QStringLiteral("60 ms"));
    model.setText(Field::MaximumDelay, QStringLiteral("60 ms"));
    QVERIFY(model.isValid());
    QCOMPARE(model.policy().maximumDelay, milliseconds(60));
}

void TestRetryPolicyViewModel::stepsStayInTheRange_data()
{
    everyField();
}

void TestRetryPolicyViewModel::stepsStayInTheRange()
{
    QFETCH(Field, field);
    RetryPolicyViewModel model;
    // Far more steps than any range has: the ends hold, and every step on the way moves.
    for (const int by : {1, -1}) {
        double before = *RetryFields::parse(field, model.text(field));
        int moved = 0;
        for (int i = 0; i < 4000; ++i) {
            model.step(field, by);
            QVERIFY2(model.problem(field).isEmpty() || field == Field::FirstDelay
                         || field == Field::MaximumDelay,
                     qPrintable(model.text(field) + model.problem(field)));
            const auto now = RetryFields::parse(field, model.text(field));
            QVERIFY(now);
            if (qFuzzyCompare(*now + 10, before + 10))
                break;
            QVERIFY((*now > before) == (by > 0));
            before = *now;
            ++moved;
        }
        QVERIFY2(moved > 3 && moved < 4000, qPrintable(QString::number(moved)));
    }
    model.setText(field, QStringLiteral("nonsense"));
    model.step(field, 1);
    QCOMPARE(model.text(field), RetryFields::text(field, RetryFields::defaultValue(field)));
}

void TestRetryPolicyViewModel::tidiesWhatIsRight()
{
    RetryPolicyViewModel model;
    model.setText(Field::FirstDelay, QStringLiteral(" 1500"));
    QCOMPARE(model.text(Field::FirstDelay), QStringLiteral(" 1500"));
    model.tidy(Field::FirstDelay);
    QCOMPARE(model.text(Field::FirstDelay), QStringLiteral("1.5\u00a0s"));
    model.setText(Field::FirstDelay, QStringLiteral("3 h"));
    model.tidy(Field::FirstDelay);
    QCOMPARE(model.text(Field::FirstDelay), QStringLiteral("3 h"));
}

void TestRetryPolicyViewModel::resets()
{
    RetryPolicyViewModel model;
    model.setText(Field::Jitter, QStringLiteral("5 %"));
    model.setText(Field::Factor, QStringLiteral("zero"));
    model.setOverflow(RetryPolicy::Overflow::DropOldest);
    model.reset(Field::Factor);
    QVERIFY(model.isValid());
    QCOMPARE(model.policy().jitter, 0.05);
    const QSignalSpy changes(&model, &RetryPolicyViewModel::policyChanged);
    model.resetAll();
    QVERIFY(model.isDefault());
    QCOMPARE(model.policy(), RetryPolicy());
    QCOMPARE(changes.size(), 1);
    model.setText(Field::Factor, QStringLiteral("zero"));
    model.resetAll();
    QVERIFY(model.isDefault());
    QCOMPARE(changes.size(), 1);
}

void TestRetryPolicyViewModel::showsAPolicyFromOutside()
{
    RetryPolicyViewModel model;
    RetryPolicy policy;
    policy.totalTime = std::chrono::hours(48);
    policy.factor = 4;
    model.setPolicy(policy);
    QCOMPARE(model.text(Field::TotalTime), QStringLiteral("24\u00a0h"));
    QCOMPARE(model.policy().factor, 4.0);
    // Its own echo takes nothing away from what is being written.
    model.setText(Field::Jitter, QStringLiteral("abc"));
    model.setPolicy(model.policy());
    QCOMPARE(model.text(Field::Jitter), QStringLiteral("abc"));
    policy.factor = 5;
    model.setPolicy(policy);
    QVERIFY(model.isValid());
}

void TestRetryPolicyViewModel::choicesApply()
{
    RetryPolicyViewModel model;
    const QSignalSpy changes(&model, &RetryPolicyViewModel::policyChanged);
    model.setOverflow(RetryPolicy::Overflow::DropOldest);
    model.setRetryFirstConnect(true);
    model.setRetryFirstConnect(true);
    QCOMPARE(changes.size(), 2);
    QCOMPARE(model.policy().overflow, RetryPolicy::Overflow::DropOldest);
    QVERIFY(model.policy().retryFirstConnect);
    QVERIFY(!model.isDefault());
}

QTEST_GUILESS_MAIN(TestRetryPolicyViewModel)
#include "tst_retrypolicyviewmodel.moc"
