#include "logstore.h"

namespace Signalbox {

void LogStore::append(const LogRecord &record)
{
    if (m_chunks.empty() || qsizetype(m_chunks.back()->entries.size()) == ChunkRows) {
        if (!m_chunks.empty())
            m_chunks.back()->text.squeeze();
        m_chunks.push_back(std::make_unique<Chunk>());
        m_chunks.back()->entries.reserve(size_t(ChunkRows));
    }
    Chunk &chunk = *m_chunks.back();
    LogEntry entry;
    entry.time = record.time;
    entry.signalId = record.signalId;
    entry.person = m_strings.numberOf(record.personId);
    entry.personName = m_strings.numberOf(record.personName);
    entry.target = m_strings.numberOf(record.targetId);
    entry.targetName = m_strings.numberOf(record.targetName);
    entry.type = m_strings.numberOf(record.type);
    if (!record.data.isNull()) {
        const QByteArray utf8 = record.data.toUtf8();
        entry.dataOffset = quint32(chunk.text.size());
        entry.dataBytes = qint32(utf8.size());
        chunk.text.append(utf8);
        m_textBytes += utf8.size();
    }
    entry.kind = record.kind;
    entry.direction = record.direction;
    entry.delivery = record.delivery;
    entry.json = record.json;
    entry.retry = record.retry;
    entry.personSlot = quint8(record.personSlot);
    entry.targetSlot = quint8(record.targetSlot);
    chunk.entries.push_back(entry);
    if (!record.note.isEmpty() || record.duration != 0 || record.waiting != 0)
        m_notes.insert(m_firstSequence + quint64(m_size),
                       {record.note, record.duration, record.waiting});
    ++m_size;
}

const LogEntry &LogStore::at(qsizetype row) const
{
    return m_chunks[size_t(row / ChunkRows)]->entries[size_t(row % ChunkRows)];
}

LogEntry &LogStore::at(qsizetype row)
{
    return m_chunks[size_t(row / ChunkRows)]->entries[size_t(row % ChunkRows)];
}

QString LogStore::data(qsizetype row) const
{
    const Chunk &chunk = *m_chunks[size_t(row / ChunkRows)];
    const LogEntry &entry = chunk.entries[size_t(row % ChunkRows)];
    if (entry.dataBytes < 0)
        return {};
    // Not null, also where it is empty: a signal with empty data is not one without.
    return QString::fromUtf8(chunk.text.constData() + entry.dataOffset, entry.dataBytes);
}

LogNote LogStore::note(qsizetype row) const
{
    return m_notes.value(m_firstSequence + quint64(row));
}

void LogStore::setNoteText(qsizetype row, const QString &text)
{
    if (!text.isEmpty())
        m_notes[m_firstSequence + quint64(row)].text = text;
}

qsizetype LogStore::bytes() const
{
    return qsizetype(m_chunks.size()) * ChunkRows * qsizetype(sizeof(LogEntry)) + m_textBytes;
}

qsizetype LogStore::removableRows() const
{
    return m_chunks.size() > 1 ? ChunkRows : 0;
}

void LogStore::removeOldestChunk()
{
    if (m_chunks.size() < 2)
        return;
    m_textBytes -= m_chunks.front()->text.size();
    m_chunks.pop_front();
    m_size -= ChunkRows;
    m_firstSequence += quint64(ChunkRows);
    for (auto it = m_notes.begin(); it != m_notes.end();)
        it = it.key() < m_firstSequence ? m_notes.erase(it) : std::next(it);
}

void LogStore::clear()
{
    m_firstSequence += quint64(m_size);
    m_chunks.clear();
    m_strings.clear();
    m_notes.clear();
    m_size = 0;
    m_textBytes = 0;
}

} // namespace Signalbox
