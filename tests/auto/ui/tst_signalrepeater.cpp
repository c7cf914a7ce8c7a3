#include <support/sessionfixture.h>
#include <ui/models/connectionlistmodel.h>
#include <ui/models/personslots.h>
#include <ui/models/signallogmodel.h>
#include <ui/viewmodels/sessionrecorder.h>
#include <ui/viewmodels/signalrepeater.h>
#include <ui/viewmodels/signalsender.h>

#include <QSignalSpy>
#include <QTest>

using namespace Signalbox;
using TestSupport::FakeServer;
using TestSupport::SessionFixture;

namespace {

/// Someone in a session who sends again and again.
struct Desk
{
    SessionFixture f;
    PersonSlots personSlots;
    SignalLogModel log{f.clock};
    SessionRecorder recorder{f.session.get(), &log, &personSlots, f.clock};
    SignalSender sender{f.session.get(), &recorder, f.clock};
    SignalRepeater repeater{f.session.get(), &sender, f.clock};

    Desk() { f.connectSession(); }
    static Draft draft(const char *text)
    {
        Draft draft;
        draft.text = QString::fromLatin1(text);
        return draft;
    }
    QStringList seen() const { return f.server.dataSeen(); }
};

} // namespace

class TestSignalRepeater : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsAtFixedTimes();
    void sendsAnyNumber_data();
    void sendsAnyNumber();
    void stops();
    void untilItIsStopped();
    void numbersAreBroughtIntoRange_data();
    void numbersAreBroughtIntoRange();
    void oneRunAtATime();
    void whatWasMissedIsNotMadeUpFor();
    void stopsWhenTooManyWait();
    void stopsWhenTheSignalIsRefused_data();
    void stopsWhenTheSignalIsRefused();
    void goesOnWhenOneFails();
    void stopsWithTheSession();
    void fillsInEachTime();
    void aMistakeInAVariableStopsIt();
    void toSeveralPeople();
    void tellsTenTimesASecond();
};

void TestSignalRepeater::sendsAtFixedTimes()
{
    Desk d;
    d.repeater.start(Desk::draft("tick"), 200, 3);
    QVERIFY(d.repeater.isRunning());
    d.f.settle();
    QCOMPARE(d.seen().size(), 1); // the first at once
    d.f.advance(199);
    QCOMPARE(d.seen().size(), 1);
    d.f.advance(1);
    QCOMPARE(d.seen().size(), 2);
    d.f.advance(200);
    QCOMPARE(d.seen().size(), 3);
    QVERIFY(!d.repeater.isRunning());
    QCOMPARE(d.repeater.status(), QStringLiteral("3 of 3 sent"));
    d.f.advance(10000);
    QCOMPARE(d.seen().size(), 3);
}

void TestSignalRepeater::sendsAnyNumber_data()
{
    QTest::addColumn<int>("times");
    for (const int times : {1, 2, 100})
        QTest::addRow("%d", times) << times;
}

void TestSignalRepeater::sendsAnyNumber()
{
    QFETCH(int, times);
    Desk d;
    d.repeater.start(Desk::draft("tick"), 1, times);
    d.f.advance(1000);
    QCOMPARE(d.seen().size(), times);
    QCOMPARE(d.repeater.sent(), times);
    QVERIFY(!d.repeater.isRunning());
}

void TestSignalRepeater::stops()
{
    Desk d;
    QCOMPARE(d.repeater.status(), QString());
    d.repeater.start(Desk::draft("tick"), 100, 10);
    d.f.advance(250);
    d.repeater.stop();
    d.f.advance(1000);
    QCOMPARE(d.seen().size(), 3);
    QCOMPARE(d.repeater.status(), QStringLiteral("3 of 10 sent"));
}

void TestSignalRepeater::untilItIsStopped()
{
    Desk d;
    d.repeater.start(Desk::draft("tick"), 10, 0);
    d.f.advance(5000);
    QVERIFY(d.repeater.isRunning());
    QCOMPARE(d.repeater.sent(), 501);
    QCOMPARE(d.repeater.status(), QStringLiteral("501 sent"));
}

void TestSignalRepeater::numbersAreBroughtIntoRange_data()
{
    QTest::addColumn<int>("interval");
    QTest::addColumn<int>("times");
    QTest::addColumn<int>("expectedInterval");
    QTest::addColumn<int>("expectedTimes");
    using R = SignalRepeater;
    QTest::newRow("too small") << 0 << -1 << R::LeastIntervalMs << 0;
    QTest::newRow("least") << R::LeastIntervalMs << 0 << R::LeastIntervalMs << 0;
    QTest::newRow("largest") << R::LongestIntervalMs << R::MaxTimes << R::LongestIntervalMs
                             << R::MaxTimes;
    QTest::newRow("too large") << R::LongestIntervalMs + 1 << R::MaxTimes + 1
                               << R::LongestIntervalMs << R::MaxTimes;
}

void TestSignalRepeater::numbersAreBroughtIntoRange()
{
    QFETCH(int, interval);
    QFETCH(int, times);
    QFETCH(int, expectedInterval);
    QFETCH(int, expectedTimes);
    Desk d;
    d.repeater.start(Desk::draft("tick"), interval, times);
    QCOMPARE(d.repeater.total(), expectedTimes);
    QCOMPARE(d.repeater.intervalMs(), expectedInterval);
}

void TestSignalRepeater::oneRunAtATime()
{
    Desk d;
    d.repeater.start(Desk::draft("one"), 100, 2);
    d.repeater.start(Desk::draft("two"), 100, 2);
    d.f.advance(1000);
    QCOMPARE(d.seen(), (QStringList{QStringLiteral("one"), QStringLiteral("one")}));
    d.repeater.start(Desk::draft("three"), 100, 1);
    d.f.settle();
    QCOMPARE(d.seen().constLast(), QStringLiteral("three"));
    QCOMPARE(d.repeater.sent(), 1);
}

void TestSignalRepeater::whatWasMissedIsNotMadeUpFor()
{
    Desk d;
    d.repeater.start(Desk::draft("tick"), 100, 0);
    d.f.clock->jump(std::chrono::milliseconds(4000)); // as if the computer had slept
    d.f.advance(0);
    QVERIFY2(d.repeater.sent() <= 3, qPrintable(QString::number(d.repeater.sent())));
}

void TestSignalRepeater::stopsWhenTooManyWait()
{
    Desk d;
    d.f.setPolicy([](Signaling::RetryPolicy &policy) { policy.queueLimit = 5; });
    d.f.server.listener.setRefusing(true);
    d.f.cut();
    d.repeater.start(Desk::draft("tick"), 10, 1000);
    for (int i = 0; i < 20; ++i)
        d.f.advance(10);
    QVERIFY(!d.repeater.isRunning());
    QCOMPARE(d.f.session->queuedCount(), 5);
    QCOMPARE(d.repeater.sent(), 6);
    QCOMPARE(d.repeater.failed(), 1);
    QVERIFY2(d.repeater.status().contains(QLatin1String("Too many signals wait already")),
             qPrintable(d.repeater.status()));
}

void TestSignalRepeater::stopsWhenTheSignalIsRefused_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("targets");
    QTest::addColumn<bool>("stops");
    QTest::newRow("invalid") << 400 << 0 << true;
    QTest::newRow("not permitted") << 403 << 0 << true;
    QTest::newRow("too large") << 413 << 0 << true;
    QTest::newRow("the one person left") << 404 << 1 << true;
    QTest::newRow("one of two left") << 404 << 2 << false;
    QTest::newRow("the server failed once") << 500 << 0 << false;
}

void TestSignalRepeater::stopsWhenTheSignalIsRefused()
{
    QFETCH(int, status);
    QFETCH(int, targets);
    QFETCH(bool, stops);
    Desk d;
    d.f.server.signalStatus = status;
    Draft draft = Desk::draft("tick");
    for (int i = 0; i < targets; ++i)
        draft.targets << QStringLiteral("person%1").arg(i);
    d.repeater.start(draft, 1000, 10);
    d.f.advance(50);
    QCOMPARE(d.repeater.isRunning(), !stops);
    QVERIFY(d.repeater.failed() > 0);
    QCOMPARE(d.repeater.status().contains(QLatin1String("Stopped")), stops);
}

void TestSignalRepeater::goesOnWhenOneFails()
{
    Desk d;
    int number = 0;
    d.f.server.statusFor = [&number](const auto &) { return ++number == 2 ? 500 : 200; };
    d.repeater.start(Desk::draft("tick"), 100, 4);
    d.f.advance(1000);
    QCOMPARE(d.repeater.sent(), 4);
    QCOMPARE(d.repeater.status(), QStringLiteral("4 of 4 sent, 1 failed"));
}

void TestSignalRepeater::stopsWithTheSession()
{
    Desk d;
    d.repeater.start(Desk::draft("tick"), 100, 0);
    d.f.advance(150);
    d.f.session->disconnectFromSession();
    d.f.settle();
    QVERIFY(!d.repeater.isRunning());
    QVERIFY2(d.repeater.status().contains(QLatin1String("session ended")),
             qPrintable(d.repeater.status()));
    const int sent = d.repeater.sent();
    d.f.advance(5000);
    QCOMPARE(d.repeater.sent(), sent);
}

void TestSignalRepeater::fillsInEachTime()
{
    Desk d;
    Draft draft = Desk::draft("{{counter}}");
    draft.fillsIn = true;
    d.repeater.start(draft, 10, 3);
    d.f.advance(100);
    QCOMPARE(d.seen(),
             (QStringList{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")}));
    draft.fillsIn = false; // then braces are braces
    d.repeater.start(draft, 10, 1);
    d.f.settle();
    QCOMPARE(d.seen().constLast(), QStringLiteral("{{counter}}"));
}

void TestSignalRepeater::aMistakeInAVariableStopsIt()
{
    Desk d;
    Draft draft = Desk::draft("{{nonsense}}");
    draft.fillsIn = true;
    d.repeater.start(draft, 10, 3);
    d.f.advance(100);
    QVERIFY(!d.repeater.isRunning());
    QCOMPARE(d.seen(), QStringList());
    QVERIFY(d.repeater.status().contains(QLatin1String("nonsense")));
}

void TestSignalRepeater::toSeveralPeople()
{
    Desk d;
    Draft draft = Desk::draft("{{counter}}");
    draft.fillsIn = true;
    draft.targets = QStringList{QStringLiteral("ann"), QStringLiteral("bob")};
    d.repeater.start(draft, 10, 2);
    d.f.advance(100);
    QStringList seen;
    for (const FakeServer::SeenSignal &signal : std::as_const(d.f.server.signalsSeen))
        seen << signal.to + QLatin1Char(' ') + signal.data;
    QCOMPARE(seen,
             (QStringList{QStringLiteral("ann 1"), QStringLiteral("bob 1"), QStringLiteral("ann 2"),
                          QStringLiteral("bob 2")}));
    QCOMPARE(d.repeater.sent(), 2);
}

void TestSignalRepeater::tellsTenTimesASecond()
{
    Desk d;
    QSignalSpy changed(&d.repeater, &SignalRepeater::changed);
    d.repeater.start(Desk::draft("tick"), 1, 2000);
    d.f.clock->advance(2000);
    QVERIFY2(changed.size() >= 10 && changed.size() <= 25,
             qPrintable(QString::number(changed.size())));
}

QTEST_GUILESS_MAIN(TestSignalRepeater)
#include "tst_signalrepeater.moc"
