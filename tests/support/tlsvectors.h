#ifndef TESTS_SUPPORT_TLSVECTORS_H
#define TESTS_SUPPORT_TLSVECTORS_H

#include <signaling/hub/hubtls.h>

#include <QtCore/qfile.h>
#include <QtCore/qstring.h>

namespace TestSupport {

/// The certificates in tests/vectors/tls.
inline QString tlsFile(const char *name)
{
    return QStringLiteral(SIGNALBOX_VECTORS "/tls/") + QString::fromLatin1(name);
}
inline Signaling::HubTls tlsFiles(const char *certificate, const char *key)
{
    Signaling::HubTls tls;
    tls.certificateFile = tlsFile(certificate);
    tls.keyFile = tlsFile(key);
    return tls;
}
inline Signaling::HubTls serverTls()
{
    return tlsFiles("server.pem", "server.key");
}
inline QByteArray tlsText(const char *name)
{
    QFile file(tlsFile(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace TestSupport

#endif
