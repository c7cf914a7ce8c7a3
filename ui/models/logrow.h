#ifndef UI_MODELS_LOGROW_H
#define UI_MODELS_LOGROW_H

#include <ui/models/logchunk.h>

#include <memory>
#include <utility>

namespace Signalbox {

/// A row of a LogStore to read. Keeps what it reads in memory, so hold it only as long as needed.
class LogRow
{
public:
    LogRow(std::shared_ptr<const LogChunk> chunk, qsizetype row)
        : m_chunk(std::move(chunk))
        , m_row(row)
    {
    }

    const LogEntry &entry() const { return m_chunk->entry(m_row); }
    const QString &personId() const { return m_chunk->text(entry().person); }
    const QString &personName() const { return m_chunk->text(entry().personName); }
    const QString &targetId() const { return m_chunk->text(entry().target); }
    const QString &targetName() const { return m_chunk->text(entry().targetName); }
    const QString &type() const { return m_chunk->text(entry().type); }
    bool hasData() const { return entry().dataBytes >= 0; }
    QByteArrayView utf8() const { return m_chunk->data(m_row); }
    /// Null where there is none; where it is empty, empty and not null.
    QString data() const
    {
        if (!hasData())
            return {};
        const QByteArrayView bytes = utf8();
        return bytes.isEmpty() ? QString(QLatin1String("")) : QString::fromUtf8(bytes);
    }
    LogNote note() const { return m_chunk->note(m_row); }
    const LogChunk &chunk() const { return *m_chunk; }
    const std::shared_ptr<const LogChunk> &sharedChunk() const { return m_chunk; }
    /// Where in its chunk.
    qsizetype rowInChunk() const { return m_row; }
    LogRecord toRecord() const;

private:
    std::shared_ptr<const LogChunk> m_chunk;
    qsizetype m_row;
};

} // namespace Signalbox

#endif
