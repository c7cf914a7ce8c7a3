#ifndef SIGNALING_TRANSFER_TRANSFERREPORTER_P_H
#define SIGNALING_TRANSFER_TRANSFERREPORTER_P_H

#include <signaling/clock.h>
#include <signaling/transfer/filetransfer.h>

#include <QtCore/qhash.h>
#include <QtCore/qset.h>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace Signaling {

/// Tells what changed, never from inside a transfer: what is told may remove it. A new state on
/// the next turn of the event loop, progress ten times a second; and measures the speed.
class TransferReporter
{
public:
    using Snapshot = std::function<FileTransfer(const QString &)>;
    /// Nothing if there is no such transfer.
    using Standing = std::optional<std::pair<FileTransfer::State, FileTransfer::Error>>;
    using StandingOf = std::function<Standing(const QString &)>;
    /// The flag: its state is another.
    using Tell = std::function<void(const FileTransfer &, bool)>;

    TransferReporter(Clock &clock, StandingOf standingOf, Snapshot snapshot, Tell tell);

    void changed(const QString &id);
    void forget(const QString &id);
    /// Bytes a second, lately.
    qint64 speedOf(const QString &id) const { return qint64(m_told.value(id).speed); }

private:
    struct Told
    {
        FileTransfer::State state = FileTransfer::State::Preparing;
        FileTransfer::Error error = FileTransfer::Error::None;
        qint64 atMs = -1;
        qint64 measuredAtMs = 0;
        qint64 measuredBytes = -1;
        double speed = 0;
    };

    void report();
    void measure(Told &told, const FileTransfer &now) const;

    Clock &m_clock;
    StandingOf m_standingOf;
    Snapshot m_snapshot;
    Tell m_tell;
    QSet<QString> m_changed;
    QHash<QString, Told> m_told;
    std::unique_ptr<ClockTimer> m_soon;
    std::unique_ptr<ClockTimer> m_later;
};

} // namespace Signaling

#endif
