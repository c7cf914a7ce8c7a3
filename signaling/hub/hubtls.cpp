#include "hubtls.h"

#include <signaling/hub/certificatemaker_p.h>
#include <signaling/hub/hubidentity_p.h>

#include <QCryptographicHash>

namespace Signaling {

bool HubTls::isEnabled() const
{
    return !certificateFile.isEmpty() || !keyFile.isEmpty() || !certificate.isEmpty()
        || !key.isEmpty();
}

QString HubTls::problem() const
{
    QString problem;
    if (isEnabled())
        HubIdentity::load(*this, &problem);
    return problem;
}

QString HubTls::fingerprint() const
{
    const auto identity = isEnabled() ? HubIdentity::load(*this) : std::nullopt;
    return identity ? identity->fingerprint() : QString();
}

std::optional<HubTls> HubTls::selfSigned(const QStringList &names, qint64 nowMs, QString *problem)
{
    HubTls tls;
    const QString why = CertificateMaker::selfSigned(names, nowMs, &tls.certificate, &tls.key);
    if (why.isEmpty())
        return tls;
    if (problem)
        *problem = why;
    return std::nullopt;
}

} // namespace Signaling
