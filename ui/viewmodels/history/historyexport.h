#ifndef UI_VIEWMODELS_HISTORY_HISTORYEXPORT_H
#define UI_VIEWMODELS_HISTORY_HISTORYEXPORT_H

#include <signaling/history/historysearch.h>
#include <ui/models/logexport.h>

#include <QtCore/qobject.h>
#include <QtCore/qstring.h>

#include <memory>

QT_BEGIN_NAMESPACE
class QSaveFile;
QT_END_NAMESPACE

namespace Signalbox {

/// Writes what a query finds in the history to a file, the oldest first, as LogExport writes a log:
/// the file is there whole or not at all.
class HistoryExport : public QObject
{
    Q_OBJECT

public:
    static constexpr int RowsAtATime = 500;

    explicit HistoryExport(Signaling::SignalHistory *history, QObject *parent = nullptr);
    /// Cancels what runs.
    ~HistoryExport() override;

    /// Ignored while one runs. Ends in finished(), but not within this call.
    void start(const QString &fileName, LogExport::Format format,
               const Signaling::HistoryQuery &query);
    /// Leaves no file.
    void cancel();
    bool isRunning() const { return m_file != nullptr; }
    qint64 rowsWritten() const { return m_rows; }
    /// Why it failed, for people.
    const QString &problem() const { return m_problem; }

Q_SIGNALS:
    void progressChanged();
    void finished(Signalbox::LogExport::Result result);

private:
    void write(const QList<Signaling::HistoryHit> &hits);
    void onPage();
    void fail(const QString &why);
    void finish(LogExport::Result result);

    Signaling::HistorySearch m_search;
    std::unique_ptr<QSaveFile> m_file;
    LogExport::Format m_format = LogExport::Format::Jsonl;
    QString m_problem;
    qint64 m_rows = 0;
};

} // namespace Signalbox

#endif
