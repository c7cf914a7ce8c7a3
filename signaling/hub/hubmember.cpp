#include "hubmember_p.h"

#include <QJsonArray>

namespace Signaling {

QJsonObject HubMember::toJson() const
{
    QJsonObject json{
        {QStringLiteral("id"), id},
        {QStringLiteral("creationTime"), createdAt},
        {QStringLiteral("data"), data},
        {QStringLiteral("permissions"), QJsonArray::fromStringList(permissions)},
    };
    if (answersPings)
        json.insert(QStringLiteral("signalbox"), QJsonArray{QStringLiteral("ping")});
    return json;
}

} // namespace Signaling
