#include <signaling/hub/signalinghub.h>
#include <signaling/signalingsession.h>
#include <support/faultproxy.h>
#include <support/hubprocess.h>
#include <support/workerthread.h>

#include <QTest>

#include <array>
#include <atomic>

using namespace Signaling;
using namespace TestSupport;
using Session = SignalingSession;

namespace {

/// A session that lives in whatever thread makes it, and counts.
struct Peer
{
    Session session;
    std::atomic<int> received{0};
    std::atomic<int> sent{0};
    std::atomic<bool> isIn{false};

    explicit Peer(const SessionCredentials &credentials)
    {
        RetryPolicy policy;
        policy.firstDelay = std::chrono::milliseconds(10);
        session.setRetryPolicy(policy);
        QObject::connect(&session, &Session::signalReceived, &session, [this] { ++received; });
        QObject::connect(&session, &Session::signalSent, &session, [this] { ++sent; });
        QObject::connect(&session, &Session::stateChanged, &session,
                         [this] { isIn = session.state() == Session::State::Connected; });
        session.connectToSession(credentials);
    }
    void sendMany(int count)
    {
        for (int i = 0; i < count; ++i)
            session.sendSignal(QStringLiteral("t"), QString::number(i));
    }
};

/// A hub in a thread of its own, as the application has it, and a line to it in another.
struct Hubs
{
    WorkerThread hubThread;
    WorkerThread lineThread;
    std::unique_ptr<SignalingHub> hub;
    std::unique_ptr<FaultProxy> line;
    SessionCredentials credentials;

    Hubs()
    {
        const quint16 port = hubThread.run([this] {
            HubConfig config;
            config.projects = {HubProcess::project()};
            hub = std::make_unique<SignalingHub>(config);
            credentials.apiKey = HubProcess::project().key;
            credentials.sessionId = hub->createSession(credentials.apiKey);
            return hub->listen() ? hub->port() : quint16(0);
        });
        credentials.token = HubProcess::token(credentials.sessionId);
        lineThread.run([this, port] {
            line = std::make_unique<FaultProxy>(1);
            line->setTarget(port);
            line->listen();
            credentials.apiUrl = line->url();
        });
    }
    ~Hubs()
    {
        lineThread.run([this] { line.reset(); });
        hubThread.run([this] { hub.reset(); });
    }
};

} // namespace

/// Hubs and sessions in several threads of one process: they share nothing but sockets.
class TestThreads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sessionsInTwoThreadsHubInAThird();
    void twoHubsInTwoThreads();
};

void TestThreads::sessionsInTwoThreadsHubInAThird()
{
    constexpr int count = 200;
    Hubs hubs;
    std::array<WorkerThread, 2> threads;
    std::array<std::unique_ptr<Peer>, 2> peers;
    Peer here(hubs.credentials);
    for (std::size_t i = 0; i < threads.size(); ++i)
        threads[i].run([&, i] { peers[i] = std::make_unique<Peer>(hubs.credentials); });
    QTRY_VERIFY_WITH_TIMEOUT(here.isIn && peers[0]->isIn && peers[1]->isIn, 20000);
    for (std::size_t i = 0; i < threads.size(); ++i)
        threads[i].run([&, i] { peers[i]->sendMany(count); });
    here.sendMany(count);
    hubs.lineThread.run([&] { hubs.line->cut(Cut::Reset); });
    for (Peer *peer : {&here, peers[0].get(), peers[1].get()}) {
        QTRY_COMPARE_WITH_TIMEOUT(peer->sent.load(), count, 30000);
        QTRY_COMPARE_WITH_TIMEOUT(peer->received.load(), 3 * count, 30000);
    }
    const int connections = hubs.hubThread.run([&] { return hubs.hub->statistics().connections; });
    QCOMPARE(connections, 3);
    for (std::size_t i = 0; i < threads.size(); ++i)
        threads[i].run([&, i] { peers[i].reset(); });
}

void TestThreads::twoHubsInTwoThreads()
{
    constexpr int count = 100;
    Hubs one;
    Hubs two;
    Peer anna(one.credentials);
    Peer ben(two.credentials);
    QTRY_VERIFY_WITH_TIMEOUT(anna.isIn && ben.isIn, 20000);
    anna.sendMany(count);
    ben.sendMany(count);
    QTRY_COMPARE_WITH_TIMEOUT(anna.received.load(), count, 30000);
    QTRY_COMPARE_WITH_TIMEOUT(ben.received.load(), count, 30000);
}

QTEST_GUILESS_MAIN(TestThreads)
#include "tst_threads.moc"
