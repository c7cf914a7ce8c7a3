#ifndef SIGNALING_SERVERTRUST_H
#define SIGNALING_SERVERTRUST_H

#include <signaling/signaling_global.h>
#include <signaling/signalingerror.h>

#include <QtCore/qlist.h>
#include <QtCore/qstring.h>
#include <QtNetwork/qsslcertificate.h>
#include <QtNetwork/qsslconfiguration.h>
#include <QtNetwork/qsslerror.h>

#include <functional>
#include <optional>

QT_BEGIN_NAMESPACE
class QNetworkReply;
class QObject;
class QUrl;
QT_END_NAMESPACE

namespace Signaling {

/// Which certificates of a server are accepted: those that the system's CAs (or one of our own)
/// vouch for and that bear the server's name; or one alone, known by its fingerprint. A plain
/// value.
struct SIGNALING_EXPORT ServerTrust
{
    /// A PEM file with the CAs to believe instead of the system's; empty: the system's.
    QString caFile;
    /// 64 hex digits: only the certificate with this SHA-256 is accepted, whoever signed it,
    /// whatever name and dates it bears. Goes before caFile. Empty: none is pinned.
    QString fingerprint;

    /// For QSslSocket and what stands on it: TLS 1.2 or later. Nothing if caFile can't be read or
    /// holds no certificate; \a error then names file and reason.
    std::optional<QSslConfiguration> configuration(SignalingError *error = nullptr) const;
    /// No error if the certificate that \a server \a shown may be accepted, else
    /// UntrustedCertificate. \a problems: what the handshake of a socket with configuration()
    /// found; where one is pinned there always are some, so that whoever uses this is always asked.
    SignalingError judge(const QUrl &server, const QSslCertificate &shown,
                         const QList<QSslError> &problems) const;

    /// judge() for a request that was sent with configuration(): \a refused is called, before the
    /// reply has finished and before anything but the handshake went out, if the certificate isn't
    /// accepted; the reply then ends. Not called once \a context is gone.
    void watch(QNetworkReply *reply, const QObject *context,
               const std::function<void(const SignalingError &)> &refused) const;

    /// Whether both are the same in every part.
    friend bool operator==(const ServerTrust &a, const ServerTrust &b)
    {
        return a.caFile == b.caFile && a.fingerprint == b.fingerprint;
    }
    /// The opposite.
    friend bool operator!=(const ServerTrust &a, const ServerTrust &b) { return !(a == b); }
};

} // namespace Signaling

#endif
