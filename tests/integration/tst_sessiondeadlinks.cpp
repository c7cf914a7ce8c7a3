#include <signaling/protocol/limits.h>
#include <signaling/session/sessiondependencies_p.h>
#include <signaling/signalingsession.h>
#include <support/faultproxy.h>
#include <support/testhub.h>

#include <QTest>

#include <sys/resource.h>

using namespace Signaling;
using namespace TestSupport;
using Session = SignalingSession;
using State = Session::State;

/// Links over real sockets that die, and a real port where nobody listens; the clock is moved by
/// hand.
class TestSessionDeadLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void halfOpenTcpIsNoticed_data();
    void halfOpenTcpIsNoticed();
    void halfOpenTcpDoesNotHoldTheEndUp();
    void refusedPortCostsNextToNoCpu();
    void theSystemsNetworkIsAsked();
};

namespace {

struct Fixture
{
    FaultProxy line{1};
    const bool lineIsUp = line.listen();
    TestHub hub;
    std::shared_ptr<FakeClock> clock = std::make_shared<FakeClock>();
    std::unique_ptr<Session> session;
    QHash<quint64, Session::Outcome> outcomes;
    QStringList received;
    int attempts = 0;

    static HubConfig behind(const FaultProxy &line)
    {
        HubConfig config;
        config.publicUrl = line.url();
        return config;
    }
    Fixture()
        : hub(behind(line))
    {
        line.setTarget(hub.hub->port());
        SessionDependencies dependencies;
        dependencies.clock = clock;
        dependencies.random = [] { return 0.5; };
        session = std::make_unique<Session>(dependencies);
        QObject::connect(session.get(), &Session::signalFinished, &line,
                         [this](quint64 id, Session::Outcome outcome) { outcomes[id] = outcome; });
        QObject::connect(session.get(), &Session::signalReceived, &line,
                         [this](const SignalMessage &m) { received.append(m.data); });
        QObject::connect(session.get(), &Session::reconnecting, &line, [this] { ++attempts; });
    }
    ~Fixture() { session.reset(); }
    bool join()
    {
        SessionCredentials credentials;
        credentials.apiUrl = line.url();
        credentials.apiKey = TestHub::project().key;
        credentials.sessionId = hub.sessionId;
        credentials.token = hub.token();
        session->connectToSession(credentials);
        return lineIsUp && QTest::qWaitFor([this] { return session->state() == State::Connected; });
    }
};

} // namespace

void TestSessionDeadLinks::halfOpenTcpIsNoticed_data()
{
    QTest::addColumn<int>("sent"); // into the dead link
    QTest::addColumn<int>("size");
    QTest::newRow("nothing is sent") << 0 << 0;
    QTest::newRow("a little is sent") << 3 << 10;
    // More than the buffers of two sockets and the window hold.
    QTest::newRow("as much is sent as goes") << 1000 << 8000;
}

void TestSessionDeadLinks::halfOpenTcpIsNoticed()
{
    QFETCH(int, sent);
    QFETCH(int, size);
    Fixture f;
    QVERIFY(f.join());
    const QString id = f.session->connection().id;
    f.line.freeze();
    QStringList expected;
    for (int i = 0; i < sent; ++i) {
        expected.append(QString::number(i).leftJustified(size, QLatin1Char('.')));
        f.session->sendSignal({}, expected.last());
    }
    QTest::qWait(0);
    f.clock->advance(Limits::DeadAfterMs - 1);
    QCOMPARE(f.session->state(), State::Connected);
    QVERIFY(f.line.connections() > 0);
    f.clock->advance(1);
    QCOMPARE(f.session->state(), State::Reconnecting);
    f.clock->advance(100);
    QTRY_COMPARE(f.session->state(), State::Connected);
    QCOMPARE(f.session->connection().id, id); // as the same one
    QTRY_COMPARE_WITH_TIMEOUT(f.received.size(), sent, 20000);
    QCOMPARE(f.received, expected);
    QTRY_COMPARE(f.outcomes.size(), sent);
    for (const Session::Outcome outcome : std::as_const(f.outcomes))
        QCOMPARE(outcome, Session::Outcome::Sent);
}

void TestSessionDeadLinks::halfOpenTcpDoesNotHoldTheEndUp()
{
    Fixture f;
    QVERIFY(f.join());
    f.line.freeze();
    f.session->sendSignal({}, QStringLiteral("x"));
    f.session->disconnectFromSession();
    f.clock->advance(2000);
    QCOMPARE(f.session->state(), State::Disconnected);
    QCOMPARE(f.outcomes.value(1), Session::Outcome::Unknown);
    // One that is destroyed does not wait at all.
    QVERIFY(f.join());
    f.line.freeze();
    f.session.reset();
}

void TestSessionDeadLinks::refusedPortCostsNextToNoCpu()
{
    Fixture f;
    QVERIFY(f.join());
    const auto cpuMs = [] {
        rusage usage{};
        getrusage(RUSAGE_SELF, &usage);
        return (usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1000
            + (usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1000;
    };
    f.line.setRefusing(true);
    f.line.cut(Cut::Reset);
    QTRY_COMPARE(f.session->state(), State::Reconnecting);
    const auto before = cpuMs();
    while (f.session->state() == State::Reconnecting) {
        const int attempt = f.attempts;
        f.clock->advance(f.session->nextAttemptAt() - f.clock->wallMs());
        QTRY_VERIFY(f.attempts > attempt || f.session->state() == State::Disconnected);
    }
    // Thirty seconds of trying: eleven attempts, a few milliseconds each.
    QCOMPARE(f.attempts, 11);
    QVERIFY2(cpuMs() - before < 300, qPrintable(QString::number(cpuMs() - before)));
}

void TestSessionDeadLinks::theSystemsNetworkIsAsked()
{
    // With a backend of Qt's or without one: it is made, and a session lives with it.
    const std::unique_ptr<NetworkMonitor> monitor =
        SessionDependencies().completed().makeNetworkMonitor();
    QVERIFY(monitor);
}

QTEST_GUILESS_MAIN(TestSessionDeadLinks)
#include "tst_sessiondeadlinks.moc"
