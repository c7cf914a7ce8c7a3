#ifndef UI_MODELS_LOGSTORE_H
#define UI_MODELS_LOGSTORE_H

#include <ui/models/logrecord.h>
#include <ui/models/stringtable.h>

#include <QtCore/qbytearray.h>
#include <QtCore/qhash.h>

#include <deque>
#include <memory>
#include <vector>

namespace Signalbox {

/// One row as it is kept: texts are numbers into tables, data lies in its chunk as UTF-8.
struct LogEntry
{
    qint64 time = 0;
    quint64 signalId = 0;
    quint32 person = 0;
    quint32 personName = 0;
    quint32 target = 0;
    quint32 targetName = 0;
    quint32 type = 0;
    quint32 dataOffset = 0;
    qint32 dataBytes = -1; ///< -1: no data
    LogKind kind = LogKind::Signal;
    LogDirection direction = LogDirection::Incoming;
    Delivery delivery = Delivery::None;
    bool json = false;
    bool retry = true;
    quint8 personSlot = 0;
    quint8 targetSlot = 0;
};

/// What only few rows have.
struct LogNote
{
    QString text;
    qint64 duration = 0;
    int waiting = 0;
};

/// Rows in chunks, so that appending never moves the old ones and the oldest go a chunk at a time.
/// A row's number changes when older ones go; its sequence number (from 0) never does.
class LogStore
{
public:
    static constexpr qsizetype ChunkRows = 4096;

    qsizetype size() const { return m_size; }
    /// The sequence number of row 0.
    quint64 firstSequence() const { return m_firstSequence; }
    void append(const LogRecord &record);
    const LogEntry &at(qsizetype row) const;
    LogEntry &at(qsizetype row);
    QString data(qsizetype row) const;
    const QString &text(quint32 number) const { return m_strings.text(number); }
    LogNote note(qsizetype row) const;
    void setNoteText(qsizetype row, const QString &text);
    /// Bytes that rows and their data take, tables of repeated texts left out.
    qsizetype bytes() const;
    /// Rows that the oldest chunk holds if it is full, else 0: the newest chunk always stays.
    qsizetype removableRows() const;
    void removeOldestChunk();
    void clear();

private:
    struct Chunk
    {
        std::vector<LogEntry> entries;
        QByteArray text;
    };

    std::deque<std::unique_ptr<Chunk>> m_chunks;
    StringTable m_strings;
    QHash<quint64, LogNote> m_notes;
    qsizetype m_size = 0;
    qsizetype m_textBytes = 0;
    quint64 m_firstSequence = 0;
};

} // namespace Signalbox

#endif
