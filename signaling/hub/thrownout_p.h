#ifndef SIGNALING_HUB_THROWNOUT_P_H
#define SIGNALING_HUB_THROWNOUT_P_H

#include <signaling/hub/hubmessage_p.h>

#include <QtCore/qhash.h>
#include <QtCore/qstring.h>

#include <chrono>
#include <deque>

namespace Signaling {

/// The clients that were disconnected by force, for as long as they might try to resume: who wasn't
/// there to be told has to be told then. With "I don't know you" alone it would come back as new.
class ThrownOut
{
public:
    /// So many at once; beyond, the oldest are forgotten.
    static constexpr std::size_t Max = 10000;

    explicit ThrownOut(std::chrono::milliseconds memory)
        : m_memory(memory)
    {
    }

    /// \a farewell: the `deleted` that it has to read. \a nowMs by the monotonic clock.
    void add(const QString &socketId, const HubMessagePtr &farewell, qint64 nowMs);
    /// Null if nobody with that socketId was thrown out.
    HubMessagePtr farewellOf(const QString &socketId, qint64 nowMs);

private:
    struct Entry
    {
        QString socketId;
        qint64 until = 0;
    };

    void forgetOld(qint64 nowMs);

    std::chrono::milliseconds m_memory;
    std::deque<Entry> m_order;
    QHash<QString, HubMessagePtr> m_farewells;
};

} // namespace Signaling

#endif
