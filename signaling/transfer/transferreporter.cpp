#include "transferreporter_p.h"

#include <signaling/transfer/filetransfers.h>

#include <utility>

namespace Signaling {

namespace {

constexpr std::chrono::milliseconds Progress{FileTransfers::ProgressMs};
constexpr qint64 MeasureMs = 500;

} // namespace

TransferReporter::TransferReporter(Clock &clock, StandingOf standingOf, Snapshot snapshot,
                                   Tell tell)
    : m_clock(clock)
    , m_standingOf(std::move(standingOf))
    , m_snapshot(std::move(snapshot))
    , m_tell(std::move(tell))
    , m_soon(clock.createTimer([this] { report(); }))
    , m_later(clock.createTimer([this] { report(); }))
{
}

void TransferReporter::changed(const QString &id)
{
    m_changed.insert(id);
    if (!m_soon->isActive())
        m_soon->start(std::chrono::milliseconds(0));
}

void TransferReporter::forget(const QString &id)
{
    m_changed.remove(id);
    m_told.remove(id);
}

void TransferReporter::measure(Told &told, const FileTransfer &now) const
{
    const qint64 passed = m_clock.monotonicMs() - told.measuredAtMs;
    if (told.measuredBytes >= 0 && passed < MeasureMs)
        return;
    if (told.measuredBytes >= 0 && now.state == FileTransfer::State::Running) {
        const double speed = double(now.transferred - told.measuredBytes) * 1000 / double(passed);
        told.speed = told.speed > 0 ? told.speed * 0.6 + speed * 0.4 : speed;
    } else if (now.state != FileTransfer::State::Running) {
        told.speed = 0;
    }
    told.measuredAtMs = m_clock.monotonicMs();
    told.measuredBytes = now.transferred;
}

void TransferReporter::report()
{
    const QSet<QString> changed = std::exchange(m_changed, {});
    for (const QString &id : changed) {
        const qint64 now = m_clock.monotonicMs();
        const Standing standing = m_standingOf(id);
        if (!standing)
            continue;
        Told &told = m_told[id];
        const bool isNewState = told.atMs < 0 || *standing != std::pair(told.state, told.error);
        if (!isNewState && now - told.atMs < Progress.count()) {
            m_changed.insert(id);
            continue;
        }
        const FileTransfer transfer = m_snapshot(id);
        measure(told, transfer);
        told.state = transfer.state;
        told.error = transfer.error;
        told.atMs = now;
        m_tell(transfer, isNewState);
    }
    if (!m_changed.isEmpty() && !m_later->isActive())
        m_later->start(Progress);
}

} // namespace Signaling
