#include "newsession_p.h"

#include <signaling/protocol/sessionid.h>

#include <QRandomGenerator>

namespace Signaling {

QByteArray randomBytes(qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = char(QRandomGenerator::system()->bounded(256));
    return bytes;
}

QString newSessionId(const HubProject &project, qint64 nowMs)
{
    return SessionId::create(project.key, project.secret, nowMs, randomBytes(16)).encode();
}

} // namespace Signaling
