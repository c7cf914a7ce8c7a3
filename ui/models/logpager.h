#ifndef UI_MODELS_LOGPAGER_H
#define UI_MODELS_LOGPAGER_H

#include <ui/models/logchunk.h>
#include <ui/models/logspillfile.h>

#include <QtCore/qstring.h>

#include <deque>
#include <memory>

namespace Signalbox {

/// Full chunks of a log in their order: the newest in memory, older ones on disk only, and of these
/// the few in memory that were read last.
class LogPager
{
public:
    /// How many chunks that are on disk are in memory too, at most.
    static constexpr size_t Loaded = 8;

    /// Where it writes: LogSpillFile.
    explicit LogPager(const QString &folder = {});
    ~LogPager();

    qsizetype size() const { return qsizetype(m_slots.size()); }
    void append(std::shared_ptr<LogChunk> chunk);
    /// From disk if need be; never null. What can't be read any more says nothing.
    std::shared_ptr<LogChunk> chunk(qsizetype index);
    /// The chunk at \a index was changed.
    void setChanged(qsizetype index);
    void removeFirst();

    qsizetype bytesInMemory() const { return m_bytes; }
    qint64 bytesOnDisk() const { return m_file.bytes(); }
    /// Whether there are chunks that are in memory only.
    bool hasUnspilled() const { return m_spilled < size(); }
    /// Moves the oldest chunk that is in memory only to the disk. False if there is none, or the
    /// disk takes it not: then problem() says why.
    bool spillOldest();
    QString problem() const { return m_problem; }

private:
    struct Slot
    {
        std::shared_ptr<LogChunk> chunk;
        LogSpillFile::Place place;
        qsizetype bytes = 0; ///< of chunk, while it is in memory
        bool changed = true; ///< since it was written
    };

    bool write(Slot &slot);
    void unload(Slot &slot);
    void unloadLeastRecent();

    LogSpillFile m_file;
    std::deque<Slot> m_slots;
    /// Slots before this one are on disk.
    qsizetype m_spilled = 0;
    /// Which of those are in memory, the one used last at the end; as index + m_removed.
    std::deque<qsizetype> m_loaded;
    qsizetype m_removed = 0;
    qsizetype m_bytes = 0;
    QString m_problem;
};

} // namespace Signalbox

#endif
