#include "signalingsession.h"

#include <signaling/session/signalingsessionprivate_p.h>

#include <algorithm>
#include <utility>

namespace Signaling {

using std::chrono::milliseconds;

namespace {

RetryPolicy broughtIntoRange(RetryPolicy policy)
{
    constexpr milliseconds hour = std::chrono::hours(1);
    policy.firstDelay = std::clamp(policy.firstDelay, milliseconds(0), hour);
    policy.factor = policy.factor >= 1.0 ? std::min(policy.factor, 10.0) : 1.0;
    policy.maximumDelay = std::clamp(policy.maximumDelay, policy.firstDelay, hour);
    policy.jitter = policy.jitter >= 0.0 ? std::min(policy.jitter, 1.0) : 0.0;
    // Below 0 means never.
    policy.totalTime = std::clamp(policy.totalTime, milliseconds(-1), 24 * hour);
    policy.queueLimit = std::clamp(policy.queueLimit, 0, 1000000);
    policy.queueBytesLimit = std::clamp<qint64>(policy.queueBytesLimit, 0, 1024LL * 1024 * 1024);
    return policy;
}

} // namespace

SignalingSession::SignalingSession(QObject *parent)
    : SignalingSession(SessionDependencies(), parent)
{
}

SignalingSession::SignalingSession(SessionDependencies dependencies, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<SignalingSessionPrivate>(*this, std::move(dependencies)))
{
}

SignalingSession::~SignalingSession()
{
    d->shutDown();
}

SignalingSession::State SignalingSession::state() const
{
    return d->state();
}

QString SignalingSession::sessionId() const
{
    return d->credentials().sessionId;
}

Connection SignalingSession::connection() const
{
    return d->ownConnection();
}

QList<Connection> SignalingSession::connections() const
{
    return d->registry().list();
}

Connection SignalingSession::connectionById(const QString &id) const
{
    return d->registry().find(id);
}

int SignalingSession::queuedCount() const
{
    return d->outbox().count();
}

QList<PendingSignalInfo> SignalingSession::pendingSignals() const
{
    return d->outbox().pending();
}

SignalingError SignalingSession::error() const
{
    return d->error();
}

int SignalingSession::reconnectAttempt() const
{
    return d->reconnector().attempt();
}

qint64 SignalingSession::nextAttemptAt() const
{
    return d->reconnector().nextAttemptAt();
}

qint64 SignalingSession::roundTripTime() const
{
    return d->roundTripUs();
}

RetryPolicy SignalingSession::retryPolicy() const
{
    return d->policy();
}

void SignalingSession::setRetryPolicy(const RetryPolicy &policy)
{
    const RetryPolicy inRange = broughtIntoRange(policy);
    if (inRange == d->policy())
        return;
    d->setPolicy(inRange);
    Q_EMIT retryPolicyChanged();
}

void SignalingSession::connectToSession(const SessionCredentials &credentials)
{
    d->connectTo(credentials);
}

void SignalingSession::disconnectFromSession()
{
    d->disconnect();
}

void SignalingSession::retryNow()
{
    d->retryNow();
}

quint64 SignalingSession::sendSignal(const QString &type, const QString &data,
                                     const SignalOptions &options)
{
    return d->send(type, data, options);
}

bool SignalingSession::cancelSignal(quint64 id)
{
    return d->cancel(id);
}

void SignalingSession::forceDisconnect(const QString &connectionId)
{
    d->forceDisconnect(connectionId);
}

} // namespace Signaling
