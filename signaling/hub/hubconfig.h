#ifndef SIGNALING_HUB_HUBCONFIG_H
#define SIGNALING_HUB_HUBCONFIG_H

#include <signaling/hub/hublimits.h>
#include <signaling/hub/hubtls.h>
#include <signaling/signaling_global.h>

#include <QtCore/qbytearray.h>
#include <QtCore/qlist.h>
#include <QtCore/qstring.h>
#include <QtCore/qstringlist.h>
#include <QtCore/qurl.h>
#include <QtNetwork/qhostaddress.h>

#include <chrono>
#include <optional>

namespace Signaling {

/// A project: who may make tokens for its sessions.
struct SIGNALING_EXPORT HubProject
{
    QString key;       ///< 1 to 32 letters and digits; the vendor's are numbers
    QByteArray secret; ///< at least 16 bytes
};

/// How a hub runs. A plain value; read from a JSON file by fromJson, from options and environment
/// by signalbox-hub.
struct SIGNALING_EXPORT HubConfig
{
    /// Where it listens.
    QHostAddress address = QHostAddress(QHostAddress::LocalHost);
    quint16 port = 0; ///< 0: any free one
    /// What clients are told to come to, where a proxy stands before the hub; empty: the address
    /// and port that the request itself came to.
    QUrl publicUrl;
    QList<HubProject> projects; ///< whose sessions it takes; at least one
    HubTls tls;                 ///< whether it speaks https and wss, and with what
    /// Which web pages may use the hub from a browser: "https://host" or "https://host:port" for
    /// each; empty: all. Native clients and servers are no web pages, and are not concerned.
    QStringList allowedOrigins;
    /// Whether session IDs without our proof are accepted for a known key.
    bool allowForeignSessions = false;
    bool subscribersMaySignal = true; ///< whether tokens of the role subscriber may send
    /// How long a client stays a member after its socket was lost; 0 to 10 min.
    std::chrono::milliseconds gracePeriod{35000};
    /// A hub that goes down asks its clients to come back at times spread over this long, so that
    /// they don't all come at once; 0 to 10 min.
    std::chrono::milliseconds restartSpread{3000};
    HubLimits limits; ///< what clients may cost it
    /// For a reconnect lab: SignalingHub::setLineFaults() and cutLines() work. Costs each message a
    /// little. Not for a config file.
    bool linesCanFail = false;
    /// Where /health/live, /health/ready and /metrics are served beside the main port; none: only
    /// there, and only if it listens on a loopback address and no proxy stands before it.
    std::optional<quint16> adminPort; ///< 0: any free one
    /// The IP address for adminPort.
    QHostAddress adminAddress = QHostAddress(QHostAddress::LocalHost);

    /// The project with that key; null if there is none.
    const HubProject *project(const QString &key) const;
    /// Why a socket is closed when the hub goes down, as our clients read it:
    /// "restarting; spread=3000".
    QString restartReason() const;
    /// Reads a config file's text; what it doesn't name is as in \a defaults, and its projects may
    /// come from elsewhere. On failure nothing, and \a problem gets one line that names the line or
    /// key concerned, and for an unknown key the nearest valid one.
    static std::optional<HubConfig> fromJson(const QByteArray &json, QString *problem,
                                             const HubConfig &defaults);
    /// The same with a HubConfig's own defaults.
    static std::optional<HubConfig> fromJson(const QByteArray &json, QString *problem = nullptr);
    /// Empty if every value is in its range, else one line that names the first that isn't. Reads
    /// no file: tls.problem() does.
    QString problem() const;
};

} // namespace Signaling

#endif
