#ifndef SIGNALING_HUB_CERTIFICATEMAKER_P_H
#define SIGNALING_HUB_CERTIFICATEMAKER_P_H

#include <QtCore/qbytearray.h>
#include <QtCore/qstring.h>
#include <QtCore/qstringlist.h>

/// What Qt has no API for: the only place that calls OpenSSL, on which Qt's own TLS stands.
namespace Signaling::CertificateMaker {

/// Makes a P-256 key and a certificate for \a names that it signs itself, both as PEM. Empty, or
/// why it couldn't.
QString selfSigned(const QStringList &names, qint64 nowMs, QByteArray *certificate,
                   QByteArray *key);
/// Why a PEM text is no private key that can be used; empty if it is one.
QString keyProblem(const QByteArray &key);
/// Whether the key belongs to the first certificate.
bool isPair(const QByteArray &certificate, const QByteArray &key);

} // namespace Signaling::CertificateMaker

#endif
