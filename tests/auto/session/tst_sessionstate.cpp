#include <signaling/session/publicstate_p.h>
#include <signaling/session/sessionstate_p.h>

#include <QTest>

#include <iterator>

using namespace Signaling;

namespace {

const char *const phases[] = {"Idle",           "AskingInfo",    "Opening",      "Joining",
                              "ConnectWaiting", "Online",        "Waiting",      "Reopening",
                              "Resuming",       "RejoinWaiting", "RejoinAsking", "RejoinOpening",
                              "Rejoining",      "Leaving"};

const char *const events[] = {"Connect",     "Disconnect", "InfoReceived", "InfoFailed",
                              "InfoRefused", "Opened",     "Heard",        "Joined",
                              "JoinRefused", "Lost",       "Forgotten",    "Banned",
                              "Removed",     "RetryDue",   "GaveUp",       "TimedOut"};

const char *const actions[] = {
    "None",         "RefuseConnect", "AskInfo",        "OpenSocket",    "OpenResuming",
    "SendJoin",     "EnterSession",  "ReenterSession", "ReportResumed", "StartFlow",
    "ConnectTimer", "AttemptTimer",  "LeaveTimer",     "StopTimer",     "DropLink",
    "Suspend",      "Forget",        "PlanRetry",      "Farewell",      "CloseLink",
    "FailPending",  "EndByClient",   "EndUnconnected", "EndDropped",    "EndRemoved"};

// phase, event, next phase, actions; what isn't here stays and does nothing.
const char *const table[] = {
    "Idle Connect AskingInfo ConnectTimer AskInfo",
    "AskingInfo InfoReceived Opening OpenSocket",
    "AskingInfo InfoFailed ConnectWaiting DropLink PlanRetry",
    "AskingInfo InfoRefused Idle DropLink FailPending EndUnconnected",
    "AskingInfo TimedOut ConnectWaiting DropLink PlanRetry",
    "AskingInfo Disconnect Idle DropLink FailPending EndByClient",
    "Opening Opened Joining SendJoin",
    "Opening Lost ConnectWaiting DropLink PlanRetry",
    "Opening Forgotten ConnectWaiting DropLink PlanRetry",
    "Opening Banned Idle DropLink FailPending EndUnconnected",
    "Opening TimedOut ConnectWaiting DropLink PlanRetry",
    "Opening Disconnect Idle DropLink FailPending EndByClient",
    "Joining Joined Online StopTimer EnterSession StartFlow",
    "Joining JoinRefused Idle DropLink FailPending EndUnconnected",
    "Joining Lost ConnectWaiting DropLink PlanRetry",
    "Joining Forgotten ConnectWaiting DropLink PlanRetry",
    "Joining Banned Idle DropLink FailPending EndUnconnected",
    "Joining Removed Idle StopTimer CloseLink FailPending EndRemoved",
    "Joining TimedOut ConnectWaiting DropLink PlanRetry",
    "Joining Disconnect Leaving FailPending LeaveTimer Farewell",
    "ConnectWaiting RetryDue AskingInfo ConnectTimer AskInfo",
    "ConnectWaiting GaveUp Idle DropLink FailPending EndUnconnected",
    "ConnectWaiting Disconnect Idle DropLink FailPending EndByClient",
    "Online Lost Waiting DropLink Suspend PlanRetry",
    "Online Forgotten RejoinWaiting DropLink Suspend Forget PlanRetry",
    "Online Banned Idle DropLink FailPending EndDropped",
    "Online Removed Idle CloseLink FailPending EndRemoved",
    "Online Disconnect Leaving FailPending LeaveTimer Farewell",
    "Waiting RetryDue Reopening AttemptTimer OpenResuming",
    "Waiting GaveUp Idle DropLink FailPending EndDropped",
    "Waiting Disconnect Idle DropLink FailPending EndByClient",
    "Reopening Opened Resuming",
    "Reopening Lost Waiting DropLink PlanRetry",
    "Reopening TimedOut Waiting DropLink PlanRetry",
    "Reopening Forgotten RejoinAsking DropLink Forget ConnectTimer AskInfo",
    "Reopening Banned Idle DropLink FailPending EndDropped",
    "Reopening Disconnect Idle DropLink FailPending EndByClient",
    "Resuming Heard Online StopTimer ReportResumed StartFlow",
    "Resuming Lost Waiting DropLink PlanRetry",
    "Resuming TimedOut Waiting DropLink PlanRetry",
    "Resuming Forgotten RejoinAsking DropLink Forget ConnectTimer AskInfo",
    "Resuming Banned Idle DropLink FailPending EndDropped",
    "Resuming Removed Idle StopTimer CloseLink FailPending EndRemoved",
    "Resuming Disconnect Leaving FailPending LeaveTimer Farewell",
    "RejoinWaiting RetryDue RejoinAsking ConnectTimer AskInfo",
    "RejoinWaiting GaveUp Idle DropLink FailPending EndDropped",
    "RejoinWaiting Disconnect Idle DropLink FailPending EndByClient",
    "RejoinAsking InfoReceived RejoinOpening OpenSocket",
    "RejoinAsking InfoFailed RejoinWaiting DropLink PlanRetry",
    "RejoinAsking InfoRefused Idle DropLink FailPending EndDropped",
    "RejoinAsking TimedOut RejoinWaiting DropLink PlanRetry",
    "RejoinAsking Disconnect Idle DropLink FailPending EndByClient",
    "RejoinOpening Opened Rejoining SendJoin",
    "RejoinOpening Lost RejoinWaiting DropLink PlanRetry",
    "RejoinOpening Forgotten RejoinWaiting DropLink PlanRetry",
    "RejoinOpening TimedOut RejoinWaiting DropLink PlanRetry",
    "RejoinOpening Banned Idle DropLink FailPending EndDropped",
    "RejoinOpening Disconnect Idle DropLink FailPending EndByClient",
    "Rejoining Joined Online StopTimer ReenterSession StartFlow",
    "Rejoining JoinRefused Idle DropLink FailPending EndDropped",
    "Rejoining Lost RejoinWaiting DropLink PlanRetry",
    "Rejoining Forgotten RejoinWaiting DropLink PlanRetry",
    "Rejoining TimedOut RejoinWaiting DropLink PlanRetry",
    "Rejoining Banned Idle DropLink FailPending EndDropped",
    "Rejoining Removed Idle StopTimer CloseLink FailPending EndRemoved",
    "Rejoining Disconnect Leaving FailPending LeaveTimer Farewell",
    "Leaving Lost Idle DropLink EndByClient",
    "Leaving Forgotten Idle DropLink EndByClient",
    "Leaving Banned Idle DropLink EndByClient",
    "Leaving TimedOut Idle DropLink EndByClient",
};

QString expectedFor(const QString &phase, const QString &event)
{
    const QString start = phase + QLatin1Char(' ') + event + QLatin1Char(' ');
    for (const char *row : table) {
        const QString line = QString::fromLatin1(row);
        if (line.startsWith(start))
            return line.mid(start.size());
    }
    if (event == QLatin1String("Connect"))
        return phase + QStringLiteral(" RefuseConnect");
    return phase;
}

QString textOf(const Transition &transition)
{
    QString text = QString::fromLatin1(phases[int(transition.next)]);
    for (const Action action : transition.actions) {
        if (action != Action::None)
            text += QLatin1Char(' ') + QString::fromLatin1(actions[int(action)]);
    }
    return text;
}

} // namespace

class TestSessionState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cell_data();
    void cell();
    void stopWorksEverywhere_data() { everyPhase(); }
    void stopWorksEverywhere();
    void everyEndIsWhole_data() { cell_data(); }
    void everyEndIsWhole();
    void idleIsReached_data() { everyPhase(); }
    void idleIsReached();
    void reasonsHaveTheServersWords();

private:
    static void everyPhase();
};

void TestSessionState::everyPhase()
{
    QTest::addColumn<int>("phase");
    for (int phase = 0; phase < PhaseCount; ++phase)
        QTest::newRow(phases[phase]) << phase;
}

void TestSessionState::cell_data()
{
    static_assert(std::size(phases) == PhaseCount && std::size(events) == EventCount);
    QTest::addColumn<int>("phase");
    QTest::addColumn<int>("event");
    for (int phase = 0; phase < PhaseCount; ++phase) {
        for (int event = 0; event < EventCount; ++event)
            QTest::addRow("%s, %s", phases[phase], events[event]) << phase << event;
    }
}

void TestSessionState::cell()
{
    QFETCH(int, phase);
    QFETCH(int, event);
    QCOMPARE(textOf(transition(Phase(phase), Event(event))),
             expectedFor(QString::fromLatin1(phases[phase]), QString::fromLatin1(events[event])));
}

void TestSessionState::stopWorksEverywhere()
{
    QFETCH(int, phase);
    const Phase next = transition(Phase(phase), Event::Disconnect).next;
    QVERIFY(next == Phase::Idle || next == Phase::Leaving);
}

void TestSessionState::everyEndIsWhole()
{
    QFETCH(int, phase);
    QFETCH(int, event);
    const Transition change = transition(Phase(phase), Event(event));
    if (Phase(phase) == Phase::Idle || change.next != Phase::Idle)
        return;
    const QString text = textOf(change);
    QVERIFY2(text.contains(QStringLiteral("DropLink"))
                 || text.contains(QStringLiteral("CloseLink")),
             qPrintable(text));
    // Pending signals fail before the end is told; on the way out they have failed already.
    QVERIFY2(text.contains(QStringLiteral(" FailPending End")) || Phase(phase) == Phase::Leaving,
             qPrintable(text));
    QCOMPARE(text.count(QStringLiteral(" End")), 1);
}

void TestSessionState::idleIsReached()
{
    QFETCH(int, phase);
    // Whatever is going on, the loss of the link or a time-out moves it on.
    if (Phase(phase) == Phase::Idle)
        return;
    int exits = 0;
    for (const Event event : {Event::Lost, Event::TimedOut, Event::GaveUp, Event::InfoFailed})
        exits += transition(Phase(phase), event).next != Phase(phase);
    QVERIFY(exits > 0);
}

void TestSessionState::reasonsHaveTheServersWords()
{
    using Reason = SignalingSession::Reason;
    for (const Reason reason : {Reason::ClientDisconnected, Reason::NetworkDisconnected,
                                Reason::NetworkTimedOut, Reason::ForceDisconnected})
        QCOMPARE(reasonFor(SignalingSession::reasonName(reason)), reason);
    QCOMPARE(SignalingSession::reasonName(Reason::NetworkTimedOut),
             QStringLiteral("networkTimedout"));
    QCOMPARE(SignalingSession::reasonName(Reason::ConnectFailed), QStringLiteral("connectFailed"));
    // What no server of ours says: the connection is gone, whyever.
    for (const char *word : {"", "connectFailed", "clientdisconnected", "bored"})
        QCOMPARE(reasonFor(QLatin1String(word)), Reason::NetworkDisconnected);
}

QTEST_APPLESS_MAIN(TestSessionState)
#include "tst_sessionstate.moc"
