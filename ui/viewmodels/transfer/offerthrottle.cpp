#include "offerthrottle.h"

#include <algorithm>
#include <utility>

namespace Signalbox {

using Signaling::FileTransfer;

OfferThrottle::OfferThrottle(const std::shared_ptr<Signaling::Clock> &clock, int atOnce,
                             std::chrono::milliseconds pause, LeftOut leftOut)
    : m_clock(clock)
    , m_atOnce(atOnce)
    , m_pause(pause)
    , m_leftOut(std::move(leftOut))
    , m_timer(clock->createTimer([this] { tellLeftOut(); }))
{
}

bool OfferThrottle::tells(const FileTransfer &offer)
{
    const qint64 now = m_clock->monotonicMs();
    forgetQuiet(now);
    const Signaling::TransferPeer peer = offer.peers.value(0);
    const bool isNew = !m_senders.contains(peer.connectionId);
    Sender &sender = m_senders[peer.connectionId];
    if (isNew)
        sender.left = m_atOnce;
    sender.peer = peer;
    sender.left = std::min(sender.left + double(now - sender.countedAt) / double(m_pause.count()),
                           double(m_atOnce));
    sender.countedAt = now;
    if (sender.left >= 1) {
        sender.left -= 1;
        m_told.insert(offer.id);
        return true;
    }
    ++sender.leftOut;
    if (!m_timer->isActive())
        m_timer->start(m_pause);
    return false;
}

bool OfferThrottle::tellsEnd(const FileTransfer &transfer)
{
    const bool wasTold = m_told.remove(transfer.id);
    const bool isOurs = transfer.direction == FileTransfer::Direction::Outgoing
        || !transfer.folder.isEmpty() || transfer.state == FileTransfer::State::Refused;
    return isOurs || wasTold;
}

/// Who was quiet for long enough is as if they had never offered anything.
void OfferThrottle::forgetQuiet(qint64 now)
{
    const qint64 quiet = m_pause.count() * m_atOnce;
    m_senders.removeIf([now, quiet](const QHash<QString, Sender>::iterator &it) {
        return it->leftOut == 0 && now - it->countedAt >= quiet;
    });
}

void OfferThrottle::tellLeftOut()
{
    QList<std::pair<Signaling::TransferPeer, int>> all;
    for (Sender &sender : m_senders) {
        if (sender.leftOut > 0)
            all.append({sender.peer, std::exchange(sender.leftOut, 0)});
    }
    for (const auto &[peer, count] : std::as_const(all))
        m_leftOut(peer, count);
}

} // namespace Signalbox
