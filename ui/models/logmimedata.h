#ifndef UI_MODELS_LOGMIMEDATA_H
#define UI_MODELS_LOGMIMEDATA_H

#include <QtCore/qlist.h>
#include <QtCore/qmimedata.h>
#include <QtCore/qpointer.h>

#include <memory>

QT_BEGIN_NAMESPACE
class QTemporaryDir;
QT_END_NAMESPACE

namespace Signalbox {

class SignalLogModel;

/// Rows of a log on their way to another application: as text, as lines of JSON, and as a file of
/// these. Each is made when the other one asks for it. Rows that are gone by then are left out.
/// Holds no token.
class LogMimeData : public QMimeData
{
    Q_OBJECT

public:
    /// The type of the lines of JSON.
    static QString jsonLinesType() { return QStringLiteral("application/jsonl"); }

    /// \a sequences: of the rows, in the order of the log. The file lies in \a folder, for as long
    /// as that is there.
    LogMimeData(SignalLogModel *log, QList<quint64> sequences,
                std::shared_ptr<QTemporaryDir> folder);
    ~LogMimeData() override;

    QStringList formats() const override;
    bool hasFormat(const QString &mimeType) const override;

protected:
    QVariant retrieveData(const QString &mimeType, QMetaType type) const override;

private:
    QString text() const;
    QByteArray jsonLines() const;
    QString file() const;
    template <typename Function>
    void forEachRow(Function function) const;

    QPointer<SignalLogModel> m_log;
    QList<quint64> m_sequences;
    std::shared_ptr<QTemporaryDir> m_folder;
    mutable QString m_file; ///< empty: not written yet
};

} // namespace Signalbox

#endif
