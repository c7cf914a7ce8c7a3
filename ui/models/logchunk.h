#ifndef UI_MODELS_LOGCHUNK_H
#define UI_MODELS_LOGCHUNK_H

#include <ui/models/logrecord.h>
#include <ui/models/stringtable.h>

#include <QtCore/qbytearray.h>
#include <QtCore/qbytearrayview.h>
#include <QtCore/qhash.h>

#include <memory>
#include <vector>

namespace Signalbox {

/// One row as it is kept: texts are numbers into its chunk's table, data lies there as UTF-8.
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

/// A run of rows with all that belongs to them, so that they can leave memory and come back
/// together. Only its own process reads what toBytes() writes.
class LogChunk
{
public:
    static constexpr qsizetype Rows = 1024;

    qsizetype size() const { return qsizetype(m_entries.size()); }
    bool isFull() const { return size() == Rows; }
    void append(const LogRecord &record);
    /// Gives back what only appending needs.
    void seal();
    void setOutcome(qsizetype row, Delivery delivery, const QString &note);

    const LogEntry &entry(qsizetype row) const { return m_entries[size_t(row)]; }
    /// UTF-8; empty also where the row has no data (entry().dataBytes tells).
    QByteArrayView data(qsizetype row) const;
    /// Of all its rows, one after the other.
    QByteArrayView allData() const { return m_data; }
    const QString &text(quint32 number) const { return m_strings.text(number); }
    /// How many different texts its rows have; number 0 is the null text.
    quint32 textCount() const { return m_strings.count(); }
    LogNote note(qsizetype row) const { return m_notes.value(quint32(row)); }
    /// About what it takes in memory.
    qsizetype bytes() const;

    QByteArray toBytes() const;
    /// Null if \a bytes are not what toBytes() wrote.
    static std::shared_ptr<LogChunk> fromBytes(const QByteArray &bytes);
    /// Full of rows that say nothing: stands for one that can't be read any more.
    static std::shared_ptr<LogChunk> unreadable();

private:
    std::vector<LogEntry> m_entries;
    QByteArray m_data;
    StringTable m_strings;
    QHash<quint32, LogNote> m_notes;
};

} // namespace Signalbox

#endif
