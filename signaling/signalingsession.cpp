#include "signalingsession.h"

#include <signaling/session/signalingsessionprivate_p.h>

#include <utility>

namespace Signaling {

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

QString SignalingSession::reasonName(Reason reason)
{
    switch (reason) {
    case Reason::ClientDisconnected:
        return QStringLiteral("clientDisconnected");
    case Reason::NetworkDisconnected:
        return QStringLiteral("networkDisconnected");
    case Reason::NetworkTimedOut:
        return QStringLiteral("networkTimedout");
    case Reason::ForceDisconnected:
        return QStringLiteral("forceDisconnected");
    case Reason::ConnectFailed:
        return QStringLiteral("connectFailed");
    }
    return {};
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

ServerLimits SignalingSession::serverLimits() const
{
    return d->serverLimits();
}

RetryPolicy SignalingSession::retryPolicy() const
{
    return d->policy();
}

void SignalingSession::setRetryPolicy(const RetryPolicy &policy)
{
    const RetryPolicy inRange = policy.broughtIntoRange();
    if (inRange == d->policy())
        return;
    d->setPolicy(inRange);
    Q_EMIT retryPolicyChanged();
}

void SignalingSession::renewToken(const QString &token)
{
    d->renewToken(token);
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

bool SignalingSession::setRetryAfterReconnect(quint64 id, bool retry)
{
    return d->setRetry(id, retry);
}

bool SignalingSession::sendNow(quint64 id)
{
    return d->sendNow(id);
}

bool SignalingSession::ping(const QString &connectionId)
{
    return d->ping(connectionId);
}

bool SignalingSession::answersPings() const
{
    return d->answersPings();
}

void SignalingSession::setAnswersPings(bool answers)
{
    d->setAnswersPings(answers);
}

void SignalingSession::forceDisconnect(const QString &connectionId)
{
    d->forceDisconnect(connectionId);
}

} // namespace Signaling
