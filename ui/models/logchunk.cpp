#include "logchunk.h"

#include <QtCore/qdatastream.h>
#include <QtCore/qiodevice.h>
#include <QtCore/qstringlist.h>

#include <type_traits>

namespace Signalbox {

static_assert(std::is_trivially_copyable_v<LogEntry>,
              "toBytes() writes rows as they lie in memory");

void LogChunk::append(const LogRecord &record)
{
    if (m_entries.empty())
        m_entries.reserve(size_t(Rows));
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
        entry.dataOffset = quint32(m_data.size());
        entry.dataBytes = qint32(utf8.size());
        m_data.append(utf8);
    }
    entry.kind = record.kind;
    entry.direction = record.direction;
    entry.delivery = record.delivery;
    entry.json = record.json;
    entry.retry = record.retry;
    entry.personSlot = quint8(record.personSlot);
    entry.targetSlot = quint8(record.targetSlot);
    if (!record.note.isEmpty() || record.duration != 0 || record.waiting != 0)
        m_notes.insert(quint32(size()), {record.note, record.duration, record.waiting});
    m_entries.push_back(entry);
}

void LogChunk::seal()
{
    m_data.squeeze();
    m_strings.seal();
}

void LogChunk::setOutcome(qsizetype row, Delivery delivery, const QString &note)
{
    m_entries[size_t(row)].delivery = delivery;
    if (!note.isEmpty())
        m_notes[quint32(row)].text = note;
}

QByteArrayView LogChunk::data(qsizetype row) const
{
    const LogEntry &it = entry(row);
    if (it.dataBytes <= 0)
        return {};
    return QByteArrayView(m_data).sliced(qsizetype(it.dataOffset), it.dataBytes);
}

qsizetype LogChunk::bytes() const
{
    constexpr qsizetype noteBytes = 96;
    return qsizetype(m_entries.capacity() * sizeof(LogEntry)) + m_data.capacity()
        + m_strings.bytes() + m_notes.size() * noteBytes;
}

QByteArray LogChunk::toBytes() const
{
    QByteArray bytes;
    bytes.reserve(size() * qsizetype(sizeof(LogEntry)) + m_data.size() + 4096);
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << quint32(m_entries.size());
    out.writeRawData(reinterpret_cast<const char *>(m_entries.data()),
                     int(m_entries.size() * sizeof(LogEntry)));
    out << m_data << m_strings.texts() << quint32(m_notes.size());
    for (auto it = m_notes.cbegin(); it != m_notes.cend(); ++it)
        out << it.key() << it->text << it->duration << qint32(it->waiting);
    return bytes;
}

std::shared_ptr<LogChunk> LogChunk::fromBytes(const QByteArray &bytes)
{
    QDataStream in(bytes);
    quint32 rows = 0;
    in >> rows;
    if (rows == 0 || rows > quint32(Rows))
        return nullptr;
    auto chunk = std::make_shared<LogChunk>();
    chunk->m_entries.resize(rows);
    const int length = int(rows * sizeof(LogEntry));
    if (in.readRawData(reinterpret_cast<char *>(chunk->m_entries.data()), length) != length)
        return nullptr;
    QStringList texts;
    quint32 notes = 0;
    in >> chunk->m_data >> texts >> notes;
    for (quint32 i = 0; i < notes && in.status() == QDataStream::Ok; ++i) {
        quint32 row = 0;
        qint32 waiting = 0;
        LogNote note;
        in >> row >> note.text >> note.duration >> waiting;
        note.waiting = waiting;
        chunk->m_notes.insert(row, note);
    }
    if (in.status() != QDataStream::Ok || texts.isEmpty())
        return nullptr;
    chunk->m_strings = StringTable(texts);
    return chunk;
}

std::shared_ptr<LogChunk> LogChunk::unreadable()
{
    auto chunk = std::make_shared<LogChunk>();
    chunk->m_entries.resize(size_t(Rows));
    return chunk;
}

} // namespace Signalbox
