#include "guest.h"

#include <utility>

namespace Soak {

using namespace Signaling;
using Session = SignalingSession;
using std::chrono::milliseconds;

namespace {
constexpr int ReturnMs = 200;
} // namespace

Guest::Guest(Invite invite, Habits habits, quint32 seed, Counts &counts)
    : m_invite(std::move(invite))
    , m_habits(habits)
    , m_random(seed)
    , m_counts(counts)
{
    for (QTimer *timer : {&m_stay, &m_pause, &m_return})
        timer->setSingleShot(true);
    connect(&m_stay, &QTimer::timeout, this, &Guest::leave);
    connect(&m_pause, &QTimer::timeout, this, &Guest::speak);
    connect(&m_return, &QTimer::timeout, this, &Guest::join);
    makeSession();
}

Guest::~Guest()
{
    end();
}

void Guest::makeSession()
{
    m_session = std::make_unique<Session>();
    RetryPolicy policy;
    policy.firstDelay = milliseconds(50);
    policy.maximumDelay = milliseconds(1000);
    m_session->setRetryPolicy(policy);
    Session *session = m_session.get();
    connect(session, &Session::connected, this, [this] {
        ++m_counts.joins;
        restartTimers();
    });
    connect(session, &Session::reconnected, this, [this] { ++m_counts.reconnections; });
    connect(session, &Session::signalReceived, this, [this] { ++m_counts.received; });
    connect(session, &Session::signalSent, this, [this] { ++m_counts.sent; });
    connect(session, &Session::disconnected, this, [this](Session::Reason reason) {
        if (reason == Session::Reason::ConnectFailed)
            ++m_counts.refusals;
        else if (!m_isLeaving)
            ++m_counts.losses;
        m_isLeaving = false;
        m_return.start(ReturnMs);
    });
}

void Guest::start()
{
    m_isSettled = false;
    if (isIn())
        restartTimers();
    else
        m_return.start(m_random.bounded(m_habits.longestStay));
}

void Guest::settle()
{
    m_isSettled = true;
    m_stay.stop();
    m_pause.stop();
    if (m_session->state() == Session::State::Disconnected)
        join();
}

void Guest::end()
{
    m_stay.stop();
    m_pause.stop();
    m_return.stop();
    m_session->disconnect(this);
    m_session.reset();
}

bool Guest::isIn() const
{
    return m_session->state() == Session::State::Connected;
}

bool Guest::isQuiet() const
{
    return m_session->queuedCount() == 0;
}

void Guest::restartTimers()
{
    if (m_isSettled)
        return;
    m_stay.start(m_random.bounded(m_habits.shortestStay, m_habits.longestStay));
    m_pause.start(m_random.bounded(2 * m_habits.pause));
}

void Guest::join()
{
    if (m_session->state() == Session::State::Disconnected)
        m_session->connectToSession(m_invite());
}

void Guest::speak()
{
    m_session->sendSignal(QStringLiteral("soak"), QString(m_random.bounded(200), QLatin1Char('x')));
    m_pause.start(m_random.bounded(2 * m_habits.pause));
}

void Guest::leave()
{
    ++m_counts.leaves;
    m_pause.stop();
    if (m_random.bounded(3) == 0) {
        m_session->disconnect(this);
        makeSession();
        m_return.start(ReturnMs);
        return;
    }
    m_isLeaving = true;
    m_session->disconnectFromSession();
}

} // namespace Soak
