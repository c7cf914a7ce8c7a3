#ifndef SIGNALING_HUB_HUBIDENTITY_P_H
#define SIGNALING_HUB_HUBIDENTITY_P_H

#include <signaling/hub/hubtls.h>

#include <QtCore/qlist.h>
#include <QtNetwork/qsslcertificate.h>
#include <QtNetwork/qsslconfiguration.h>
#include <QtNetwork/qsslkey.h>

#include <optional>

namespace Signaling {

/// A hub's certificate and key, read and found to belong together.
struct HubIdentity
{
    QList<QSslCertificate> chain; ///< the server's own first
    QSslKey key;

    /// Nothing if they can't be used; \a problem then names file and reason.
    static std::optional<HubIdentity> load(const HubTls &tls, QString *problem = nullptr);
    /// For sockets of the hub: TLS 1.2 or later, no certificates of clients.
    QSslConfiguration configuration() const;
    QString fingerprint() const;
};

} // namespace Signaling

#endif
