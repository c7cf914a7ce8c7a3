#include <support/sessionfixture.h>

#include <QTest>

#include <functional>

using namespace Signaling;
using TestSupport::FakeServer;
using TestSupport::SessionFixture;
using Session = SignalingSession;
using State = Session::State;

namespace {

/// A transport that is asked to open or to close and does neither, while \a hangs says so.
class PatientTransport final : public AbstractTransport
{
public:
    PatientTransport(std::unique_ptr<AbstractTransport> inner, const bool &hangs)
        : m_inner(std::move(inner))
        , m_hangs(hangs)
    {
        connect(m_inner.get(), &AbstractTransport::opened, this, &AbstractTransport::opened);
        connect(m_inner.get(), &AbstractTransport::messageReceived, this,
                &AbstractTransport::messageReceived);
        connect(m_inner.get(), &AbstractTransport::closed, this, &AbstractTransport::closed);
    }
    void open(const QUrl &url) override
    {
        if (!m_hangs)
            m_inner->open(url);
    }
    void close(int code) override
    {
        if (!m_hangs)
            m_inner->close(code);
    }
    bool send(const QByteArray &message) override { return m_inner->send(message); }
    void abort() override { m_inner->abort(); }
    bool isOpen() const override { return m_inner->isOpen(); }

private:
    std::unique_ptr<AbstractTransport> m_inner;
    const bool &m_hangs;
};

struct Fixture : SessionFixture
{
    bool hangs = false;

    Fixture()
    {
        SessionDependencies own = dependencies();
        own.makeTransport = [this] {
            return std::make_unique<PatientTransport>(server.listener.makeTransport(), hangs);
        };
        replaceSession(std::move(own));
        setPolicy([](RetryPolicy &policy) { policy.retryFirstConnect = true; });
    }
    ~Fixture() { session.reset(); }
};

struct PhaseRow
{
    const char *name;
    State state;
    std::function<void(Fixture &)> reach;
};

void online(Fixture &f)
{
    f.connectSession();
    f.server.answersSignals = false;
    f.send(QStringLiteral("on the wire"));
    f.send(QStringLiteral("on the wire, not kept"), false);
    f.settle();
}

void forgotten(Fixture &f)
{
    online(f);
    f.server.link()->close(AbstractTransport::UnknownSocket);
    f.settle();
}

const PhaseRow phases[] = {
    {"idle", State::Disconnected, [](Fixture &) {}},
    {"asking info", State::Connecting,
     [](Fixture &f) {
         f.info->silent = true;
         f.connectSession();
     }},
    {"opening", State::Connecting,
     [](Fixture &f) {
         f.hangs = true;
         f.connectSession();
     }},
    {"joining", State::Connecting,
     [](Fixture &f) {
         f.server.answersJoin = false;
         f.connectSession();
     }},
    {"waiting to connect", State::Connecting,
     [](Fixture &f) {
         f.server.listener.setRefusing(true);
         f.connectSession();
     }},
    {"online", State::Connected, online},
    {"waiting to resume", State::Reconnecting,
     [](Fixture &f) {
         online(f);
         f.cut();
     }},
    {"reopening", State::Reconnecting,
     [](Fixture &f) {
         online(f);
         f.hangs = true;
         f.cut();
         f.advance(100);
     }},
    {"resuming", State::Reconnecting,
     [](Fixture &f) {
         online(f);
         f.server.greetsResumed = false;
         f.cut();
         f.advance(100);
     }},
    {"waiting to join anew", State::Reconnecting, forgotten},
    {"asking info anew", State::Reconnecting,
     [](Fixture &f) {
         forgotten(f);
         f.info->silent = true;
         f.advance(100);
     }},
    {"opening anew", State::Reconnecting,
     [](Fixture &f) {
         forgotten(f);
         f.hangs = true;
         f.advance(100);
     }},
    {"joining anew", State::Reconnecting,
     [](Fixture &f) {
         forgotten(f);
         f.server.answersJoin = false;
         f.advance(100);
     }},
    {"leaving", State::Disconnecting,
     [](Fixture &f) {
         online(f);
         f.hangs = true;
         f.session->disconnectFromSession();
     }},
};

/// Everything that can happen to a session, so that it tells of all it can in every state it can.
/// Ends when the session is gone or the story is over.
class Life
{
public:
    explicit Life(Fixture &fixture)
        : f(fixture)
    {
    }
    void live()
    {
        using Part = void (Life::*)(int);
        for (const Part part : {&Life::connecting, &Life::living, &Life::losing, &Life::leaving}) {
            for (int chapter = 0; chapter < 8 && f.session; ++chapter) {
                (this->*part)(chapter);
                f.settle();
            }
        }
    }

    QList<quint64> ids;

private:
    void send(const char *data, bool retry = true)
    {
        if (f.session)
            ids.append(f.send(QString::fromLatin1(data), retry));
    }
    void changePolicy()
    {
        if (f.session)
            f.setPolicy([](RetryPolicy &changed) { ++changed.queueLimit; });
    }
    void connectAgain()
    {
        if (f.session)
            f.session->connectToSession(SessionFixture::credentials());
    }
    void cut()
    {
        if (f.server.link())
            f.server.link()->cut();
    }
    void connecting(int chapter)
    {
        switch (chapter) {
        case 0:
            return send("before"), changePolicy();
        case 1:
            return f.session->forceDisconnect(QStringLiteral("other"));
        case 2:
            f.server.listener.setRefusing(true);
            f.info->info.limits.version = 1;
            f.server.others = {FakeServer::makeConnection(QStringLiteral("other"))};
            f.server.echoesSignals = true;
            return connectAgain();
        case 3:
            return send("early"), send("early, not kept", false);
        case 4:
            return connectAgain();
        case 5:
            return changePolicy();
        case 6:
            f.server.listener.setRefusing(false);
            return f.advance(200);
        }
    }
    void living(int chapter)
    {
        switch (chapter) {
        case 0:
            return send("live");
        case 1:
            f.session->sendSignal(QStringLiteral("bad type"), {});
            return;
        case 2:
            return f.server.sendCreated(FakeServer::makeConnection(QStringLiteral("late")));
        case 3:
            return f.server.sendDeleted(QStringLiteral("late"),
                                        QStringLiteral("clientDisconnected"));
        case 4:
            return changePolicy();
        case 5:
            return connectAgain();
        }
    }
    void losing(int chapter)
    {
        switch (chapter) {
        case 0:
            f.server.answersSignals = false;
            return send("unanswered"), send("unanswered, not kept", false);
        case 1:
            return cut();
        case 2:
            return send("queued"), send("queued, not kept", false);
        case 3:
            return changePolicy();
        case 4:
            return f.session->forceDisconnect(QStringLiteral("other"));
        case 5:
            f.server.greetsResumed = false;
            return f.advance(100);
        case 6:
            f.server.greetsResumed = true;
            return f.advance(6000);
        case 7:
            return f.advance(200);
        }
    }
    void leaving(int chapter)
    {
        switch (chapter) {
        case 0:
            f.server.others = {FakeServer::makeConnection(QStringLiteral("new"))};
            f.server.resumeCloseCode = AbstractTransport::UnknownSocket;
            f.info->info.limits.maxConnections = 5;
            return cut();
        case 1:
            send("queued again");
            return f.advance(100);
        case 2:
            return send("last");
        case 3:
            f.session->disconnectFromSession();
            // Before the goodbye has left.
            changePolicy();
            send("too late");
            connectAgain();
            return f.clock->advance(0);
        case 4:
            return send("much too late");
        }
    }

    Fixture &f;
};

/// Which of the Qt signals a session tells in which state, in that life. What isn't here can't
/// happen: nobody joins a session that is not connected, for one.
const QHash<State, QStringList> &toldIn()
{
    const auto words = [](const char *text) { return QString::fromLatin1(text).split(u' '); };
    static const QHash<State, QStringList> table{
        {State::Disconnected,
         words("stateChanged disconnected connectionsChanged signalFinished signalFailed "
               "errorOccurred errorChanged queuedCountChanged pendingSignalsChanged "
               "retryPolicyChanged")},
        {State::Connecting,
         words("stateChanged reconnecting attemptChanged signalFinished signalFailed errorOccurred "
               "errorChanged queuedCountChanged pendingSignalsChanged retryPolicyChanged")},
        {State::Connected,
         words("stateChanged connected reconnected attemptChanged connectionCreated "
               "connectionDestroyed "
               "connectionsChanged signalReceived signalFinished signalSent signalFailed "
               "errorOccurred errorChanged queuedCountChanged pendingSignalsChanged "
               "roundTripTimeChanged retryPolicyChanged serverLimitsChanged")},
        {State::Reconnecting,
         words("stateChanged reconnecting attemptChanged signalFinished signalFailed errorOccurred "
               "errorChanged queuedCountChanged pendingSignalsChanged retryPolicyChanged")},
        {State::Disconnecting,
         words("stateChanged signalFinished signalFailed errorOccurred errorChanged "
               "queuedCountChanged pendingSignalsChanged retryPolicyChanged")},
    };
    return table;
}

/// Does something the first time that one signal is emitted in one state.
class Trigger : public QObject
{
    Q_OBJECT

public:
    Trigger(Fixture &fixture, const QByteArray &signal, State state, std::function<void()> what)
        : m_fixture(fixture)
        , m_state(state)
        , m_what(std::move(what))
    {
        const QMetaObject *meta = fixture.session->metaObject();
        for (int i = meta->methodOffset(); i < meta->methodCount(); ++i) {
            if (meta->method(i).name() == signal)
                connect(fixture.session.get(), meta->method(i), this,
                        metaObject()->method(metaObject()->indexOfSlot("pull()")));
        }
    }
    bool isDone() const { return m_done; }

public Q_SLOTS:
    void pull()
    {
        if (m_done || !m_fixture.session || m_fixture.session->state() != m_state)
            return;
        m_done = true;
        m_what();
    }

private:
    Fixture &m_fixture;
    State m_state;
    std::function<void()> m_what;
    bool m_done = false;
};

void verifyOutcomes(const Fixture &f, const QList<quint64> &ids)
{
    for (const quint64 id : ids) {
        if (id != 0)
            QCOMPARE(f.results.value(id).size(), 1);
    }
}

} // namespace

/// Sessions that are stopped or destroyed wherever they stand, also by those whom they tell.
class TestEveryState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stopWorksInEveryPhase_data() { everyPhase(); }
    void stopWorksInEveryPhase();
    void destroyedInEveryPhase_data() { everyPhase(); }
    void destroyedInEveryPhase();
    void destroyedByAHandler_data() { everyStateAndSignal(); }
    void destroyedByAHandler();
    void stoppedByAHandler_data() { everyStateAndSignal(); }
    void stoppedByAHandler();

private:
    static void everyPhase();
    static void everyStateAndSignal();
};

void TestEveryState::everyPhase()
{
    QTest::addColumn<int>("phase");
    for (int i = 0; i < int(std::size(phases)); ++i)
        QTest::newRow(phases[i].name) << i;
}

void TestEveryState::stopWorksInEveryPhase()
{
    QFETCH(int, phase);
    Fixture f;
    phases[phase].reach(f);
    QCOMPARE(f.session->state(), phases[phase].state);
    const quint64 id = f.send(QStringLiteral("waits"));
    f.told.clear();
    f.session->disconnectFromSession();
    if (phases[phase].state == State::Disconnecting) {
        f.advance(1999);
        QCOMPARE(f.session->state(), State::Disconnecting);
    }
    f.advance(2000); // no goodbye takes longer
    QCOMPARE(f.session->state(), State::Disconnected);
    QCOMPARE(f.told.filter(QStringLiteral("disconnected")).size(), phase == 0 ? 0 : 1);
    QVERIFY(f.told.filter(QStringLiteral("error")).isEmpty());
    QCOMPARE(f.session->queuedCount(), 0);
    QVERIFY(f.results.value(id).size() == 1);
    QCOMPARE(f.clock->activeTimers(), 0);
    const int links = f.server.links();
    const int requests = f.info->requests;
    f.advance(60000);
    QCOMPARE(f.server.links(), links);
    QCOMPARE(f.info->requests, requests);
    // And it can be used again.
    f.hangs = f.info->silent = false;
    f.server.answersJoin = true;
    f.server.listener.setRefusing(false);
    f.connectSession();
    QCOMPARE(f.session->state(), State::Connected);
}

void TestEveryState::destroyedInEveryPhase()
{
    QFETCH(int, phase);
    Fixture f;
    phases[phase].reach(f);
    QCOMPARE(f.session->state(), phases[phase].state);
    QList<quint64> ids{f.send(QStringLiteral("waits")), f.send(QStringLiteral("not"), false)};
    if (phases[phase].state != State::Disconnected && phases[phase].state != State::Connecting)
        ids << 1 << 2; // of online()
    f.session.reset();
    verifyOutcomes(f, ids);
    f.settle();
    QCOMPARE(f.clock->activeTimers(), 0);
    verifyOutcomes(f, ids);
}

void TestEveryState::everyStateAndSignal()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QByteArray>("signal");
    const QMetaObject &meta = Session::staticMetaObject;
    const QMetaEnum states = QMetaEnum::fromType<State>();
    for (int s = 0; s < states.keyCount(); ++s) {
        for (int i = meta.methodOffset(); i < meta.methodCount(); ++i) {
            const QMetaMethod method = meta.method(i);
            if (method.methodType() == QMetaMethod::Signal)
                QTest::addRow("%s in %s", method.name().constData(), states.key(s))
                    << states.value(s) << method.name();
        }
    }
}

void TestEveryState::destroyedByAHandler()
{
    QFETCH(int, state);
    QFETCH(QByteArray, signal);
    Fixture f;
    Life life(f);
    Trigger trigger(f, signal, State(state), [&f] { f.session.reset(); });
    life.live();
    QCOMPARE(trigger.isDone(), toldIn().value(State(state)).contains(QString::fromLatin1(signal)));
    QCOMPARE(trigger.isDone(), !f.session);
    f.session.reset();
    verifyOutcomes(f, life.ids);
    QCOMPARE(f.clock->activeTimers(), 0);
}

void TestEveryState::stoppedByAHandler()
{
    QFETCH(int, state);
    QFETCH(QByteArray, signal);
    Fixture f;
    Life life(f);
    bool stops = false;
    Trigger trigger(f, signal, State(state), [&] {
        f.session->disconnectFromSession();
        stops =
            f.session->state() == State::Disconnected || f.session->state() == State::Disconnecting;
    });
    life.live();
    QCOMPARE(stops, trigger.isDone());
    f.session->disconnectFromSession(); // the story may have connected it again
    f.advance(2000);
    verifyOutcomes(f, life.ids);
}

QTEST_GUILESS_MAIN(TestEveryState)
#include "tst_everystate.moc"
