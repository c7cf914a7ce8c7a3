#ifndef UI_MODELS_DELIVERYTRAILS_H
#define UI_MODELS_DELIVERYTRAILS_H

#include <QtCore/qhash.h>

#include <deque>
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
    };

    void add(quint64 signalId, const Trail &trail);
    std::optional<Trail> of(quint64 signalId) const;

private:
    QHash<quint64, Trail> m_trails;
    std::deque<quint64> m_order;
};

} // namespace Signalbox

#endif
