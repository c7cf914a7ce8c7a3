#ifndef UI_MODELS_DELIVERYTRAILS_H
#define UI_MODELS_DELIVERYTRAILS_H

#include <ui/models/recentmap.h>

#include <optional>

namespace Signalbox {

/// When our signals went where: kept for the latest ones, for the log has no room for it in every
/// row.
class DeliveryTrails
{
public:
    /// For how many.
    static constexpr size_t MaxSignals = 10000;

    struct Trail
    {
        qint64 onWireAt = 0; ///< milliseconds since 1970; 0: never, or not known
        qint64 endedAt = 0;  ///< the hub took it, or it ended otherwise
        int handed = 0;      ///< then it was on the sockets of so many of …
        int receivers = -1;  ///< … so many others; -1: the hub doesn't tell
    };

    void add(quint64 signalId, const Trail &trail) { m_trails.insert(signalId, trail); }
    std::optional<Trail> of(quint64 signalId) const;

private:
    RecentMap<quint64, Trail> m_trails{MaxSignals};
};

} // namespace Signalbox

#endif
