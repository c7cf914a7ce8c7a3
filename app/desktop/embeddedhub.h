#ifndef APP_DESKTOP_EMBEDDEDHUB_H
#define APP_DESKTOP_EMBEDDEDHUB_H

#include "hubfaults.h"

#include <ui/viewmodels/hostservice.h>

#include <QByteArray>
#include <QHash>
#include <QHostAddress>
#include <QList>
#include <QString>
#include <QThread>

#include <app/common/mailbox.h>
#include <optional>

namespace Signaling {
class SignalingHub;
}

namespace Signalbox {

/// Hosts sessions in this process: a hub for each, all in one thread of their own, so that a busy
/// window never makes a signal late. For this computer alone a hub listens on 127.0.0.1; for the
/// network on every interface and with TLS, behind a certificate of its own that invites pin.
/// Secrets and keys live in memory as long as their hub does, and are written nowhere.
class EmbeddedHub : public HostService
{
    Q_OBJECT

public:
    explicit EmbeddedHub(QObject *parent = nullptr);
    /// Ends every hosted session.
    ~EmbeddedHub() override;

    void host(const QString &name, Reach reach, QObject *context, HostCallback done) override;
    bool isHosting(const QString &sessionId) const override;
    QString mintToken(const QString &sessionId, const QString &role, const QString &data) override;
    void stop(const QString &sessionId) override;
    FaultService *faults() override { return &m_faults; }
    /// Drops the socket of one client without a word, as a cut cable would.
    void dropSocket(const QString &sessionId, const QString &connectionId);
    /// For tests and pictures: these instead of the computer's own.
    void setLanAddresses(const QList<QHostAddress> &addresses) { m_addresses = addresses; }

private:
    struct Hosted
    {
        QByteArray secret;
        Signaling::SignalingHub *hub = nullptr; ///< lives in the hubs' thread
    };

    QList<QHostAddress> addresses() const;

    QThread m_thread;
    App::Mailbox *m_hubs;            ///< parent of all hubs, in their thread
    App::Mailbox m_answers;          ///< of that thread, in ours
    QHash<QString, Hosted> m_hosted; ///< by session ID
    HubFaults m_faults;
    std::optional<QList<QHostAddress>> m_addresses;
};

} // namespace Signalbox

#endif
