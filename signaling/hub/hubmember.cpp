#include "hubmember_p.h"

#include <QJsonArray>

namespace Signaling {

QJsonObject HubMember::toJson() const
{
    return {
        {QStringLiteral("id"), id},
        {QStringLiteral("creationTime"), createdAt},
        {QStringLiteral("data"), data},
        {QStringLiteral("permissions"), QJsonArray::fromStringList(permissions)},
    };
}

} // namespace Signaling
