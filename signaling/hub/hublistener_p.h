#ifndef SIGNALING_HUB_HUBLISTENER_P_H
#define SIGNALING_HUB_HUBLISTENER_P_H

#include <QtNetwork/qsslconfiguration.h>
#include <QtNetwork/qtcpserver.h>

#include <chrono>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

QT_BEGIN_NAMESPACE
class QSslSocket;
QT_END_NAMESPACE

namespace Signaling {

class Clock;
class ClockTimer;

/// Where a hub listens: hands out connections that are ready for HTTP, the TLS handshake behind
/// them where there is one. Handshakes go on side by side and none for ever, so that whoever is
/// slow with his, or stops in the middle, keeps nobody else out.
class HubListener final : public QTcpServer
{
    Q_OBJECT

public:
    /// \a handshakeTime: who hasn't finished his handshake by then is cut off. \a maxHandshakes: so
    /// many at once, the next one costs the oldest; 0: any number.
    HubListener(std::shared_ptr<Clock> clock, std::chrono::milliseconds handshakeTime,
                qint64 maxHandshakes, QObject *parent = nullptr);
    ~HubListener() override;

    /// From now on connections begin with TLS; those that are there keep what they have.
    void setTls(const QSslConfiguration &configuration) { m_tls = configuration; }
    /// Called with each connection that is ready for HTTP, before anybody else has it.
    void setReadyHook(std::function<void(QTcpSocket *)> hook) { m_readyHook = std::move(hook); }
    bool isSecure() const { return m_tls.has_value(); }
    std::size_t handshakes() const { return m_handshakes.size(); }
    /// No more connections; handshakes that aren't through end.
    void stop();

Q_SIGNALS:
    /// A handshake was cut off because its time was out, or because there were too many.
    void handshakeLate();
    void handshakeCrowdedOut();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    struct Handshake
    {
        QSslSocket *socket;
        qint64 endsAt; ///< by the monotonic clock
    };

    void begin(QSslSocket *socket);
    void finish(QSslSocket *socket);
    void forget(QSslSocket *socket);
    void handOver(QTcpSocket *socket);
    void dropOldest();
    void expire();
    void watchOldest();

    std::shared_ptr<Clock> m_clock;
    std::unique_ptr<ClockTimer> m_timer;
    std::chrono::milliseconds m_handshakeTime;
    qint64 m_maxHandshakes;
    std::function<void(QTcpSocket *)> m_readyHook;
    std::optional<QSslConfiguration> m_tls;
    std::deque<Handshake> m_handshakes; ///< the oldest first
};

} // namespace Signaling

#endif
