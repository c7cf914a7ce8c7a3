#include "notificationrules.h"

#include <algorithm>

namespace Signalbox {

bool NotificationRule::fits(const QString &sessionName, const QString &signalType,
                            const QString &data) const
{
    return enabled && (session.isEmpty() || session.compare(sessionName, Qt::CaseInsensitive) == 0)
        && (type.isEmpty() || type == signalType)
        && (text.isEmpty() || data.contains(text, Qt::CaseInsensitive));
}

bool NotificationSettings::isMutedAt(QTime time) const
{
    if (!muted || mutedFrom == mutedUntil)
        return false;
    if (mutedFrom < mutedUntil)
        return time >= mutedFrom && time < mutedUntil;
    return time >= mutedFrom || time < mutedUntil;
}

bool NotificationSettings::wants(const QString &sessionName, const QString &signalType,
                                 const QString &data, QTime time) const
{
    if (!enabled || isMutedAt(time))
        return false;
    return rules.isEmpty()
        || std::any_of(rules.cbegin(), rules.cend(), [&](const NotificationRule &rule) {
               return rule.fits(sessionName, signalType, data);
           });
}

} // namespace Signalbox
