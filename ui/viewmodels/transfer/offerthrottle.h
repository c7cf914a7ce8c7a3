#ifndef UI_VIEWMODELS_TRANSFER_OFFERTHROTTLE_H
#define UI_VIEWMODELS_TRANSFER_OFFERTHROTTLE_H

#include <signaling/clock.h>
#include <signaling/transfer/filetransfer.h>

#include <QtCore/qhash.h>
#include <QtCore/qset.h>

#include <functional>
#include <memory>

namespace Signalbox {

/// Of somebody who offers files again and again, and takes each offer back, how much is told: a few
/// at once, then one every few seconds. What was left out is told after that, as a number.
class OfferThrottle
{
public:
    /// So many of that person were left out.
    using LeftOut = std::function<void(const Signaling::TransferPeer &, int)>;

    OfferThrottle(const std::shared_ptr<Signaling::Clock> &clock, int atOnce,
                  std::chrono::milliseconds pause, LeftOut leftOut);

    /// Whether it is told that this is offered.
    bool tells(const Signaling::FileTransfer &offer);
    /// Whether it is told how this ended: what somebody here accepted or refused always, else what
    /// was told of before.
    bool tellsEnd(const Signaling::FileTransfer &transfer);

private:
    struct Sender
    {
        Signaling::TransferPeer peer;
        double left = 0; ///< so many more may be told at once
        qint64 countedAt = 0;
        int leftOut = 0;
    };

    void forgetQuiet(qint64 now);
    void tellLeftOut();

    std::shared_ptr<Signaling::Clock> m_clock;
    const int m_atOnce;
    const std::chrono::milliseconds m_pause;
    LeftOut m_leftOut;
    QHash<QString, Sender> m_senders; ///< by connection
    QSet<QString> m_told;             ///< offers that haven't ended
    std::unique_ptr<Signaling::ClockTimer> m_timer;
};

} // namespace Signalbox

#endif
