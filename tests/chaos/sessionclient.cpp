#include "sessionclient.h"

#include <QTimer>

namespace Chaos {

using namespace Signaling;
using std::chrono::milliseconds;
using Session = SignalingSession;

namespace {

Outcome outcomeOf(Session::Outcome outcome)
{
    switch (outcome) {
    case Session::Outcome::Sent:
        return Outcome::Sent;
    case Session::Outcome::Failed:
        return Outcome::Failed;
    case Session::Outcome::Cancelled:
        return Outcome::Cancelled;
    case Session::Outcome::Expired:
        return Outcome::Expired;
    case Session::Outcome::Unknown:
        break;
    }
    return Outcome::Unknown;
}

} // namespace

SessionClient::SessionClient(int index, Recorder &recorder)
    : ChaosClient(index, recorder)
{
    makeSession();
}

SessionClient::~SessionClient()
{
    m_session->disconnect(this);
}

void SessionClient::makeSession()
{
    m_session = std::make_unique<Session>();
    m_numbers.clear();
    // Impatient, so that a run sees many reconnections.
    RetryPolicy policy;
    policy.firstDelay = milliseconds(20);
    policy.maximumDelay = milliseconds(400);
    m_session->setRetryPolicy(policy);
    watchMembership();
    connect(m_session.get(), &Session::signalFinished, this, &SessionClient::onFinished);
    connect(m_session.get(), &Session::signalReceived, this, [this](const SignalMessage &message) {
        const QString sender = message.sender().id;
        noteReceived(message.data, sender, !m_session->connectionById(sender).isNull());
    });
}

void SessionClient::watchMembership()
{
    Session *session = m_session.get();
    connect(session, &Session::connected, this, [this] { noteJoined(m_session->connection().id); });
    connect(session, &Session::reconnected, this, [this] { onReconnected(); });
    connect(session, &Session::disconnected, this, [this] {
        noteLeft(false, m_session->error().message + QLatin1Char(' ') + m_session->error().details);
        joinSoon();
    });
}

void SessionClient::onReconnected()
{
    noteReconnected();
    note(QStringLiteral("is back"));
    // Another connection: the hub forgot us, and we joined anew.
    if (m_session->connection().id != connection())
        noteJoined(m_session->connection().id);
}

void SessionClient::joinSoon()
{
    QTimer::singleShot(50, this, [this] {
        if (m_session->state() == Session::State::Disconnected)
            join();
    });
}

void SessionClient::join()
{
    m_session->connectToSession(invite());
}

void SessionClient::leave()
{
    noteLeft(true);
    if (m_session->state() != Session::State::Disconnected)
        m_session->disconnectFromSession(); // disconnected() follows, and with it join()
}

void SessionClient::replace()
{
    noteLeft(true, QStringLiteral("its session is destroyed"));
    m_session->disconnect(this);
    connect(m_session.get(), &Session::signalFinished, this, &SessionClient::onFinished);
    m_session.reset();
    makeSession();
    joinSoon();
}

bool SessionClient::isOnline() const
{
    return m_session->state() == Session::State::Connected && !connection().isEmpty();
}

std::optional<QSet<QString>> SessionClient::everyone() const
{
    QSet<QString> ids;
    const QList<Connection> connections = m_session->connections();
    for (const Connection &one : connections)
        ids.insert(one.id);
    return ids;
}

void SessionClient::transmit(quint64 number, const Order &order, const QString &target)
{
    SignalOptions options;
    options.retryAfterReconnect = order.retry;
    options.timeout = milliseconds(order.timeoutMs);
    if (!target.isEmpty()) {
        options.to.emplace();
        options.to->id = target;
    }
    const quint64 id = m_session->sendSignal(QStringLiteral("chaos"),
                                             dataOf(index(), number, order.padding), options);
    m_numbers.insert(id, number);
    if (order.isTakenBack)
        m_session->cancelSignal(id);
}

void SessionClient::onFinished(quint64 id, Session::Outcome outcome, const SignalingError &error)
{
    // A second outcome of the same signal is noted as well.
    noteFinished(m_numbers.value(id), outcomeOf(outcome),
                 error ? QStringLiteral("%1 %2").arg(error.code).arg(error.message) : QString());
}

} // namespace Chaos
