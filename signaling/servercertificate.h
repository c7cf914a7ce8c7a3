#ifndef SIGNALING_SERVERCERTIFICATE_H
#define SIGNALING_SERVERCERTIFICATE_H

/// \file
/// A server's certificate, and fingerprints as people write them.

#include <signaling/signaling_global.h>
#include <signaling/signalingerror.h>

#include <QtCore/qdatetime.h>
#include <QtCore/qmetatype.h>
#include <QtCore/qobjectdefs.h>
#include <QtCore/qstring.h>

#include <optional>

namespace Signaling {

/// A certificate that a server showed and that was not accepted: all that a person needs to decide
/// whether it is the right one. Nothing in it is secret; all of it is what the other side claims.
class SIGNALING_EXPORT ServerCertificate
{
    Q_GADGET
    Q_PROPERTY(QString server MEMBER server)
    Q_PROPERTY(QString fingerprint MEMBER fingerprint)
    Q_PROPERTY(QString subject MEMBER subject)
    Q_PROPERTY(QString issuer MEMBER issuer)
    Q_PROPERTY(QDateTime validFrom MEMBER validFrom)
    Q_PROPERTY(QDateTime validUntil MEMBER validUntil)
    Q_PROPERTY(QString problem MEMBER problem)
    Q_PROPERTY(QString pinned MEMBER pinned)

public:
    /// "host:port", as it was asked for.
    QString server;
    /// SHA-256 of the certificate: 64 hex digits in lower case.
    QString fingerprint;
    /// Whom it names, and who signed that. The same twice: it signed itself.
    QString subject;
    QString issuer;       ///< who vouches for it
    QDateTime validFrom;  ///< UTC
    QDateTime validUntil; ///< UTC
    /// Why it was not accepted, in the TLS library's words; may be empty where one was pinned.
    QString problem;
    /// The fingerprint that was expected; empty if none was.
    QString pinned;

    /// Another certificate than the pinned one: the server has a new one, or someone is in between.
    bool isChanged() const { return !pinned.isEmpty(); }
    /// A line for each, "name: value": the details of an UntrustedCertificate error.
    QString toText() const;
    /// What toText() gave; nothing if the error is another than UntrustedCertificate.
    static std::optional<ServerCertificate> fromError(const SignalingError &error);
    /// The error that says so.
    SignalingError toError() const;
};

/// A fingerprint as people write it (upper case, with ":", blanks or neither; "sha256:" before it)
/// as 64 hex digits in lower case; empty if it is none.
SIGNALING_EXPORT QString normalizedFingerprint(const QString &text);
/// As openssl shows it: "AB:CD:…".
SIGNALING_EXPORT QString readableFingerprint(const QString &fingerprint);

} // namespace Signaling

Q_DECLARE_METATYPE(Signaling::ServerCertificate)

#endif
