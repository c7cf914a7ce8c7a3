#ifndef UI_MODELS_LOGEXPORT_H
#define UI_MODELS_LOGEXPORT_H

#include <signaling/clock.h>
#include <ui/models/logfilter.h>

#include <QtCore/qobject.h>
#include <QtCore/qstring.h>

#include <atomic>
#include <memory>

QT_BEGIN_NAMESPACE
class QSaveFile;
QT_END_NAMESPACE

namespace Signalbox {

class LogMatcher;
class SignalLogModel;

/// Writes a log, or what a filter lets through of it, to a file: as it is at the start, some
/// milliseconds' worth of rows at a time. Rows that clear() hides meanwhile are written still; if
/// some are gone for good before their turn, the rest is, and it ends Incomplete. Else the file is
/// there whole or not at all: what it replaces stays until the end. What is written holds no token.
class LogExport : public QObject
{
    Q_OBJECT

public:
    enum class Format { Jsonl, Csv };
    enum class Result {
        Done,
        Incomplete, ///< there is a file, and rows are missing in it: problem() says how many
        Cancelled,
        Failed
    };
    Q_ENUM(Result)

    /// \a log lives longer than this.
    LogExport(SignalLogModel *log, std::shared_ptr<Signaling::Clock> clock,
              QObject *parent = nullptr);
    /// Cancels what runs.
    ~LogExport() override;

    /// Ignored while one runs. Ends in finished(), but not within this call.
    void start(const QString &fileName, Format format, const LogFilter &filter = {});
    /// Leaves no file. Without effect once the last row is written.
    void cancel();
    bool isRunning() const { return m_file || m_committing; }
    /// Rows looked at, of rowsToLookAt(); of these, rowsWritten() were wanted.
    qint64 rowsLookedAt() const { return qint64(m_next - m_first); }
    qint64 rowsToLookAt() const { return qint64(m_end - m_first); }
    qint64 rowsWritten() const { return m_written; }
    /// How many of rowsToLookAt() went before they were looked at.
    qint64 rowsGone() const { return m_gone; }
    /// Why it failed, or what is missing, for people.
    QString problem() const { return m_problem; }

Q_SIGNALS:
    void progressChanged();
    void finished(Signalbox::LogExport::Result result);

private:
    /// Shared with the thread that brings the file to the disk, which may take its time.
    struct Commit
    {
        std::unique_ptr<QSaveFile> file;
        std::atomic<bool> done{false};
        bool good = false;
    };

    void work();
    bool writeSome();
    void commit();
    void awaitCommit();
    void finish(Result result);
    void fail(const QString &reason);
    void skipGone();
    /// What comes before it is gone.
    void skipTo(quint64 sequence);
    QString whatIsMissing() const;

    SignalLogModel *m_log;
    std::shared_ptr<Signaling::Clock> m_clock;
    std::unique_ptr<Signaling::ClockTimer> m_timer;
    std::unique_ptr<LogMatcher> m_matcher;
    std::unique_ptr<QSaveFile> m_file;
    std::shared_ptr<Commit> m_committing;
    QString m_fileName;
    QString m_problem;
    Format m_format = Format::Jsonl;
    quint64 m_first = 0;
    quint64 m_next = 0;
    quint64 m_end = 0;
    qint64 m_written = 0;
    qint64 m_gone = 0;
    bool m_isFiltered = false;
};

} // namespace Signalbox

#endif
