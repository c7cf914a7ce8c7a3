#ifndef SIGNALING_HUB_HUBTLS_H
#define SIGNALING_HUB_HUBTLS_H

#include <signaling/signaling_global.h>

#include <QtCore/qbytearray.h>
#include <QtCore/qstring.h>
#include <QtCore/qstringlist.h>

#include <optional>

namespace Signaling {

/// Where a hub's certificate and key come from. With neither, the hub speaks plain http and ws.
struct SIGNALING_EXPORT HubTls
{
    /// A PEM file: the server's certificate first, then those that lead to its CA.
    QString certificateFile;
    /// A PEM file with the private key, RSA or EC, without a passphrase.
    QString keyFile;
    /// The same as texts, used where no files are named: for a key that is never written down.
    QByteArray certificate;
    QByteArray key; ///< as keyFile

    /// Whether a certificate or a key is named or there.
    bool isEnabled() const;
    /// Reads what there is: empty if certificate and key can be used, and belong together, else one
    /// line that names the file and the reason.
    QString problem() const;
    /// SHA-256 of the server's certificate: 64 hex digits; empty if it can't be read.
    QString fingerprint() const;

    /// A certificate that signed itself, good for \a names (host names and IP addresses; at least
    /// one) from an hour before \a nowMs (since 1970) for a year; its key is in memory only.
    /// Nothing if the system's cryptography fails; \a problem then says why.
    static std::optional<HubTls> selfSigned(const QStringList &names, qint64 nowMs,
                                            QString *problem = nullptr);
};

} // namespace Signaling

#endif
