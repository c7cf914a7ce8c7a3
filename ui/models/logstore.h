#ifndef UI_MODELS_LOGSTORE_H
#define UI_MODELS_LOGSTORE_H

#include <ui/models/logchunk.h>
#include <ui/models/logpager.h>
#include <ui/models/logrecord.h>
#include <ui/models/logrow.h>

#include <QtCore/qstring.h>

#include <memory>

namespace Signalbox {

/// The rows of a log within a fixed budget of memory. Beyond it the oldest are on disk only, a
/// chunk at a time, and are read back when asked for; any row is found in O(1), and none is ever
/// moved. A row's number changes when older ones go; its sequence number (from 0) never does.
class LogStore
{
public:
    static constexpr qsizetype DefaultBudget = 256 * 1024 * 1024;
    static constexpr qint64 DefaultDiskBudget = 4LL * 1024 * 1024 * 1024;

    /// Where it writes: LogSpillFile.
    explicit LogStore(const QString &folder = {});
    ~LogStore();

    qsizetype size() const { return m_size; }
    /// The sequence number of row 0.
    quint64 firstSequence() const { return m_firstSequence; }
    void append(const LogRecord &record);
    LogRow row(qsizetype row) const;
    void setOutcome(qsizetype row, Delivery delivery, const QString &note);

    /// Bytes that rows, their data and texts take in memory.
    qsizetype bytes() const { return m_pager->bytesInMemory() + m_openBytes; }
    qint64 bytesOnDisk() const { return m_pager->bytesOnDisk(); }
    /// The newest chunk and the few read last stay in memory whatever \a bytes is.
    void setBudget(qsizetype bytes);
    /// 0: nothing is written to disk.
    void setDiskBudget(qint64 bytes) { m_diskBudget = bytes; }
    /// How many of the oldest rows have to go for the budgets to be kept: 0, or those of a chunk.
    qsizetype surplusRows() const;
    void removeFirst(qsizetype rows);
    /// Why older rows can't be kept on disk; empty if they can.
    QString diskProblem() const { return m_pager->problem(); }

private:
    qsizetype chunkOf(qsizetype row) const { return (row + m_offset) / LogChunk::Rows; }
    qsizetype rowInChunk(qsizetype row) const { return (row + m_offset) % LogChunk::Rows; }
    void keepBudget();
    bool mayWrite() const { return m_pager->bytesOnDisk() < m_diskBudget; }

    std::unique_ptr<LogPager> m_pager;
    /// The newest rows, fewer than a chunk holds.
    std::shared_ptr<LogChunk> m_open;
    qsizetype m_openBytes = 0;
    /// Rows at the begin of the first chunk that are removed.
    qsizetype m_offset = 0;
    qsizetype m_size = 0;
    quint64 m_firstSequence = 0;
    qsizetype m_budget = DefaultBudget;
    qint64 m_diskBudget = DefaultDiskBudget;
    /// Whether memory is over its budget for the disk took no more.
    bool m_stuck = false;
};

} // namespace Signalbox

#endif
