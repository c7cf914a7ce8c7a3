#include <ui/models/logtext.h>

#include <QLocale>
#include <QTest>

using namespace Signalbox;

class TestLogText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void time();
    void day_data();
    void day();
    void duration_data();
    void duration();
};

static qint64 at(const QDate &date, const QTime &time)
{
    return QDateTime(date, time).toMSecsSinceEpoch();
}

void TestLogText::time()
{
    const qint64 moment = at(QDate(2026, 11, 24), QTime(9, 4, 7, 13));
    QCOMPARE(LogText::time(moment), QStringLiteral("09:04:07.013"));
    QCOMPARE(LogText::time(moment, LogText::Precision::Seconds), QStringLiteral("09:04:07"));
    // One clock of 24 hours, also where the locale has two of 12.
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const qint64 evening = at(QDate(2026, 11, 24), QTime(21, 4, 7, 13));
    QCOMPARE(LogText::time(evening, LogText::Precision::Minutes), QStringLiteral("21:04"));
    QCOMPARE(LogText::moment(evening), QStringLiteral("11/24/26, 21:04"));
    QCOMPARE(LogText::moment(evening, LogText::Precision::Seconds),
             QStringLiteral("11/24/26, 21:04:07"));
}

void TestLogText::day_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QTime>("time");
    QTest::addColumn<QString>("text");
    const QDate today(2026, 3, 1);
    QTest::newRow("now") << today << QTime(18, 17) << QStringLiteral("today, 18:17");
    QTest::newRow("first minute") << today << QTime(0, 0) << QStringLiteral("today, 00:00");
    QTest::newRow("a minute before that")
        << today.addDays(-1) << QTime(23, 59) << QStringLiteral("yesterday, 23:59");
    QTest::newRow("two days ago") << today.addDays(-2) << QTime(23, 59)
                                  << QStringLiteral("27.02.26, 23:59");
    // A clock that was put back.
    QTest::newRow("tomorrow") << today.addDays(1) << QTime(9, 5)
                              << QStringLiteral("02.03.26, 09:05");
}

void TestLogText::day()
{
    QFETCH(QDate, date);
    QFETCH(QTime, time);
    QFETCH(QString, text);
    // The date by the locale, the time as the log has it.
    QLocale::setDefault(QLocale(QLocale::German));
    const QDateTime now(QDate(2026, 3, 1), QTime(18, 17, 30));
    QCOMPARE(LogText::day(at(date, time), now), text);
}

void TestLogText::duration_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("text");
    QTest::newRow("seconds") << qint64(2400) << QStringLiteral("2.4 s");
    QTest::newRow("less than a minute") << qint64(59900) << QStringLiteral("59.9 s");
    QTest::newRow("whole minutes") << qint64(180000) << QStringLiteral("3 min");
    QTest::newRow("and less than a second") << qint64(180999) << QStringLiteral("3 min");
    QTest::newRow("and some") << qint64(185000) << QStringLiteral("3 min 5 s");
}

void TestLogText::duration()
{
    QFETCH(qint64, ms);
    QLocale::setDefault(QLocale::c());
    QTEST(LogText::duration(ms), "text");
}

QTEST_GUILESS_MAIN(TestLogText)
#include "tst_logtext.moc"
