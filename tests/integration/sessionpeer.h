#ifndef TESTS_INTEGRATION_SESSIONPEER_H
#define TESTS_INTEGRATION_SESSIONPEER_H

#include <signaling/signalingsession.h>
#include <support/testhub.h>

#include <QHash>
#include <QTest>

namespace TestSupport {

/// A session on a test hub, and what it got.
class SessionPeer
{
public:
    using Session = Signaling::SignalingSession;

    SessionPeer()
    {
        Signaling::RetryPolicy policy;
        policy.firstDelay = std::chrono::milliseconds(10);
        session.setRetryPolicy(policy);
        QObject::connect(
            &session, &Session::signalReceived, &session,
            [this](const Signaling::SignalMessage &message) { received.append(message); });
        QObject::connect(
            &session, &Session::signalFinished, &session,
            [this](quint64 id, Session::Outcome outcome, const Signaling::SignalingError &error) {
                outcomes[id].append(outcome);
                codes[id] = error.code;
            });
        QObject::connect(&session, &Session::connectionCreated, &session,
                         [this](const Signaling::Connection &c) { created.append(c.id); });
        QObject::connect(&session, &Session::connectionDestroyed, &session,
                         [this](const Signaling::Connection &c, Session::Reason reason) {
                             destroyed.append(c.id);
                             lastReason = reason;
                         });
        QObject::connect(&session, &Session::disconnected, &session,
                         [this](Session::Reason reason) {
                             ++disconnections;
                             lastReason = reason;
                         });
        QObject::connect(&session, &Session::reconnected, &session, [this](bool recovered) {
            ++reconnections;
            recoveries += recovered ? 1 : 0;
        });
    }

    static Signaling::SessionCredentials credentials(const TestHub &hub, const QString &token)
    {
        Signaling::SessionCredentials credentials;
        credentials.apiUrl = hub.hub->apiUrl();
        credentials.apiKey = TestHub::project().key;
        credentials.sessionId = hub.sessionId;
        credentials.token = token;
        return credentials;
    }
    bool join(const TestHub &hub, Signaling::Role role = Signaling::Role::Publisher,
              const QString &data = {})
    {
        session.connectToSession(credentials(hub, hub.token(role, data)));
        return QTest::qWaitFor([this] { return isIn(); });
    }
    bool isIn() const { return session.state() == Session::State::Connected; }
    bool isOut() const { return session.state() == Session::State::Disconnected; }
    QString id() const { return session.connection().id; }
    /// The data of what came from \a sender; of everything if that is empty.
    QStringList texts(const QString &sender = {}) const
    {
        QStringList list;
        for (const Signaling::SignalMessage &message : received) {
            if (sender.isEmpty() || message.sender().id == sender)
                list.append(message.data);
        }
        return list;
    }
    quint64 send(const QString &data, bool retry = true)
    {
        Signaling::SignalOptions options;
        options.retryAfterReconnect = retry;
        return session.sendSignal(QStringLiteral("t"), data, options);
    }
    quint64 sendTo(const Signaling::Connection &to, const QString &data)
    {
        Signaling::SignalOptions options;
        options.to = to;
        return session.sendSignal({}, data, options);
    }
    bool wasSent(quint64 id) const
    {
        return outcomes.value(id) == QList<Session::Outcome>{Session::Outcome::Sent};
    }

    Session session;
    QList<Signaling::SignalMessage> received;
    QHash<quint64, QList<Session::Outcome>> outcomes;
    QHash<quint64, int> codes;
    QStringList created;
    QStringList destroyed;
    Session::Reason lastReason = Session::Reason::ConnectFailed;
    int disconnections = 0;
    int reconnections = 0;
    int recoveries = 0; ///< of these, as the same connection
};

} // namespace TestSupport

#endif
