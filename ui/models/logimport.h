#ifndef UI_MODELS_LOGIMPORT_H
#define UI_MODELS_LOGIMPORT_H

#include <signaling/clock.h>
#include <ui/models/personslots.h>

#include <QtCore/qobject.h>
#include <QtCore/qstring.h>

#include <memory>

QT_BEGIN_NAMESPACE
class QFile;
QT_END_NAMESPACE

namespace Signalbox {

class SignalLogModel;

/// Reads a capture (LogFormat, one JSON object a line) into a log, some milliseconds' worth at a
/// time. Ends at the first line that can't be read; what came before it stays in the log.
class LogImport : public QObject
{
    Q_OBJECT

public:
    enum class Result { Done, Cancelled, Failed };
    Q_ENUM(Result)

    /// Longer lines are refused, so that a file of another kind doesn't fill the memory.
    static constexpr qint64 MaxLineBytes = 1024 * 1024;

    /// \a log lives longer than this.
    LogImport(SignalLogModel *log, std::shared_ptr<Signaling::Clock> clock,
              QObject *parent = nullptr);
    ~LogImport() override;

    /// Ignored while one runs. Ends in finished(), but not within this call.
    void start(const QString &fileName);
    void cancel();
    bool isRunning() const { return m_file != nullptr; }
    qint64 bytesRead() const { return m_bytesRead; }
    qint64 bytesInAll() const { return m_bytesInAll; }
    qint64 rowsRead() const { return m_rows; }
    /// Why it failed, for people; names the line.
    QString problem() const { return m_problem; }

Q_SIGNALS:
    void progressChanged();
    void finished(Signalbox::LogImport::Result result);

private:
    void work();
    bool readLine();
    void fail(const QString &reason);
    void failAtLine(const QString &reason);
    void finish(Result result);

    SignalLogModel *m_log;
    std::shared_ptr<Signaling::Clock> m_clock;
    std::unique_ptr<Signaling::ClockTimer> m_timer;
    std::unique_ptr<QFile> m_file;
    PersonSlots m_personSlots;
    QString m_problem;
    qint64 m_bytesRead = 0;
    qint64 m_bytesInAll = 0;
    qint64 m_rows = 0;
    qint64 m_line = 0;
};

} // namespace Signalbox

#endif
