#ifndef TESTS_CHAOS_SESSIONCLIENT_H
#define TESTS_CHAOS_SESSIONCLIENT_H

#include "chaosclient.h"

#include <signaling/signalingsession.h>

#include <QtCore/qhash.h>

#include <memory>

namespace Chaos {

/// A SignalingSession in a run.
class SessionClient final : public ChaosClient
{
    Q_OBJECT

public:
    SessionClient(int index, Recorder &recorder);
    ~SessionClient() override;

    void join() override;
    void leave() override;
    void replace() override;
    bool isOnline() const override;
    std::optional<QSet<QString>> everyone() const override;
    QString name() const override { return QStringLiteral("SignalingSession"); }

private:
    void transmit(quint64 number, const Order &order, const QString &target) override;
    void makeSession();
    void watchMembership();
    void joinSoon();
    void onReconnected();
    void onFinished(quint64 id, Signaling::SignalingSession::Outcome outcome,
                    const Signaling::SignalingError &error);

    std::unique_ptr<Signaling::SignalingSession> m_session;
    QHash<quint64, quint64> m_numbers; ///< by the session's ids
};

} // namespace Chaos

#endif
