#include "logmimedata.h"

#include <ui/models/logformat.h>
#include <ui/models/logtext.h>
#include <ui/models/signallogmodel.h>

#include <QtCore/qdatetime.h>
#include <QtCore/qfile.h>
#include <QtCore/qtemporarydir.h>
#include <QtCore/qurl.h>

#include <utility>

namespace Signalbox {

namespace {

const auto TextType = QLatin1String("text/plain");
const auto FilesType = QLatin1String("text/uri-list");

} // namespace

LogMimeData::LogMimeData(SignalLogModel *log, QList<quint64> sequences,
                         std::shared_ptr<QTemporaryDir> folder)
    : m_log(log)
    , m_sequences(std::move(sequences))
    , m_folder(std::move(folder))
{
    connect(log, &SignalLogModel::renumbered, this, [this](quint64 oldest, quint64 by) {
        QList<quint64> there;
        for (const quint64 sequence : std::as_const(m_sequences)) {
            if (sequence >= oldest)
                there.append(sequence + by);
        }
        m_sequences = there;
    });
}

LogMimeData::~LogMimeData() = default;

QStringList LogMimeData::formats() const
{
    return {TextType, FilesType, jsonLinesType()};
}

bool LogMimeData::hasFormat(const QString &mimeType) const
{
    return formats().contains(mimeType);
}

template <typename Function>
void LogMimeData::forEachRow(Function function) const
{
    if (!m_log)
        return;
    for (const quint64 sequence : m_sequences) {
        if (sequence >= m_log->firstSequence() && sequence < m_log->endSequence())
            function(sequence);
    }
}

QString LogMimeData::text() const
{
    QStringList lines;
    forEachRow([this, &lines](quint64 sequence) {
        lines << LogText::row(m_log->index(int(sequence - m_log->firstSequence()), 0));
    });
    return lines.join(QLatin1Char('\n'));
}

QByteArray LogMimeData::jsonLines() const
{
    QByteArray lines;
    forEachRow([this, &lines](quint64 sequence) {
        lines += LogFormat::jsonLine(m_log->rowAt(sequence).toRecord());
        lines += '\n';
    });
    return lines;
}

QString LogMimeData::file() const
{
    if (!m_file.isEmpty() || m_sequences.isEmpty() || !m_log || !m_folder->isValid())
        return m_file;
    // One object is JSON as every program knows it; several are a capture.
    const QLatin1String suffix(m_sequences.size() == 1 ? "json" : "jsonl");
    const QString name = QStringLiteral("signals-%1.%2").arg(m_sequences.first()).arg(suffix);
    QFile written(m_folder->filePath(name));
    const QByteArray lines = jsonLines();
    if (written.open(QIODevice::WriteOnly) && written.write(lines) == lines.size())
        m_file = written.fileName();
    return m_file;
}

QVariant LogMimeData::retrieveData(const QString &mimeType, QMetaType type) const
{
    if (mimeType == TextType)
        return text();
    if (mimeType == jsonLinesType())
        return jsonLines();
    if (mimeType != FilesType)
        return QMimeData::retrieveData(mimeType, type);
    const QString path = file();
    if (path.isEmpty())
        return {};
    const QUrl url = QUrl::fromLocalFile(path);
    // QMimeData::urls() takes a list, the system bytes.
    return type.id() == QMetaType::QByteArray ? QVariant(url.toEncoded() + "\r\n")
                                              : QVariant(QVariantList{url});
}

} // namespace Signalbox
