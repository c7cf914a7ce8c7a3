#ifndef SIGNALING_HUB_SIGNALINGHUB_H
#define SIGNALING_HUB_SIGNALINGHUB_H

#include <signaling/hub/hubconfig.h>
#include <signaling/hub/linefaults.h>
#include <signaling/signaling_global.h>

#include <QtCore/qbytearray.h>
#include <QtCore/qmap.h>
#include <QtCore/qobject.h>
#include <QtCore/qstring.h>
#include <QtCore/qurl.h>

#include <memory>

namespace Signaling {

class Clock;
class SignalingHubPrivate;

/// What a hub has counted since it began to listen. GET /metrics has the same and more.
struct SIGNALING_EXPORT HubStatistics
{
    int sessions = 0;       ///< with at least one connection
    int connections = 0;    ///< members, those in their grace period included
    quint64 signalsIn = 0;  ///< accepted, from clients and REST
    quint64 deliveries = 0; ///< signals handed to sockets, each counted once per receiver
    quint64 refused = 0;    ///< messages answered with a status other than 200
    quint64 malformed = 0;  ///< frames or messages that didn't decode
    quint64 resumes = 0;    ///< connections that came back on a new socket
    quint64 bytesIn = 0;    ///< WebSocket messages of clients
    quint64 bytesOut = 0;   ///< the same, to clients
    /// MESSAGEs that wait for receivers or are not acknowledged, once per receiver.
    qint64 queuedMessages = 0;
    qint64 queuedBytes = 0;       ///< the same in bytes
    qint64 longestQueueBytes = 0; ///< of the receiver that has most
    /// What was refused or ended, by reason: the labels of signalbox_refusals_total.
    QMap<QByteArray, quint64> refusals;
};

/// A server for signals: REST and WebSocket on one port (docs/protocol.md). Lives in one thread
/// with an event loop; several hubs in a process don't know each other.
class SIGNALING_EXPORT SignalingHub : public QObject
{
    Q_OBJECT
    Q_PROPERTY(bool listening READ isListening NOTIFY listeningChanged)

public:
    /// Does not listen yet; \a config is looked at by listen().
    explicit SignalingHub(HubConfig config, QObject *parent = nullptr);
    /// For tests: with another clock.
    SignalingHub(HubConfig config, std::shared_ptr<Clock> clock, QObject *parent = nullptr);
    ~SignalingHub() override;

    /// Listens where the config says (port 0: any free one). False with errorString() otherwise,
    /// also if a value of the config is out of its range.
    Q_INVOKABLE
    bool listen();
    /// Goes down in good order: stops listening, takes no signal any more, hands out what waits for
    /// the clients that are connected, and closes each of their sockets with 1001 and
    /// HubConfig::restartReason(). closed() follows when the last has said goodbye, after 5 s at
    /// the latest, whoever doesn't read. What waits for clients in their grace period is lost.
    /// Destroying a hub that listens says the same to all and waits for nobody.
    Q_INVOKABLE
    void close();
    /// Goes down as close() does and then listens again, on the same port and with the same
    /// certificate; restarted() follows instead of closed(). It knows nobody any more. A close()
    /// meanwhile is one. Ignored unless listening.
    Q_INVOKABLE
    void restart();
    /// Whether it takes connections.
    bool isListening() const;
    /// Whether closed() or restarted() is still to come.
    bool isClosing() const;
    /// Why listen(), restart() or reloadCertificate() failed; one line.
    QString errorString() const;
    /// The one it listens on; 0 unless listening.
    quint16 port() const;
    /// Where /metrics is if the config has an adminPort; 0 unless listening.
    quint16 adminPort() const;
    /// Reads the certificate and key of the config anew: connections from now on get them. False
    /// with errorString() if they can't be used, or there are none; the old ones stay then.
    Q_INVOKABLE
    bool reloadCertificate();
    /// SHA-256 of the certificate in use: 64 hex digits; empty unless it listens with TLS.
    QString fingerprint() const;
    /// "http://host:port" or "https://host:port", as clients and server SDKs take it; empty unless
    /// listening.
    QUrl apiUrl() const;
    /// As it was given.
    const HubConfig &config() const;
    /// As counted up to now.
    HubStatistics statistics() const;

    /// Makes a session ID for a project of the config; empty if there is no such project.
    Q_INVOKABLE
    QString createSession(const QString &apiKey);
    /// For the reconnect lab and tests: drops the socket of that connection without a word, as a
    /// cut cable would. False if there is no such connection.
    Q_INVOKABLE
    bool dropSocket(const QString &connectionId);
    /// What is wrong with the lines from now on, in place of what was; with a default-constructed
    /// one, what waited goes on. Also for sockets to come. Ignored unless the config's
    /// linesCanFail.
    void setLineFaults(const LineFaults &faults);
    /// What is wrong at present.
    LineFaults lineFaults() const;
    /// Breaks the lines of those who joined with \a token, of everyone if it is empty, as a cable
    /// that is cut. How many they were; 0 unless the config's linesCanFail.
    int cutLines(const QByteArray &token = {});

Q_SIGNALS:
    /// isListening() is another.
    void listeningChanged();
    /// After close(): nothing is on the wire any more.
    void closed();
    /// After restart(): it listens again, or errorString() says why not.
    void restarted();
    /// A client is in a session.
    void connectionJoined(const QString &sessionId, const QString &connectionId);
    /// It is no more; \a reason in the words of the protocol (docs/protocol.md).
    void connectionLeft(const QString &sessionId, const QString &connectionId,
                        const QString &reason);

private:
    std::unique_ptr<SignalingHubPrivate> d;
};

} // namespace Signaling

#endif
