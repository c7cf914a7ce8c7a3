#include "logexport.h"

#include <ui/models/logfiltermodel.h>
#include <ui/models/logformat.h>
#include <ui/models/logmatcher.h>
#include <ui/models/signallogmodel.h>

#include <QtCore/qdir.h>
#include <QtCore/qlocale.h>
#include <QtCore/qsavefile.h>
#include <QtCore/qthreadpool.h>

#include <algorithm>
#include <utility>

namespace Signalbox {

namespace {

constexpr std::chrono::milliseconds CommitLook{20};

} // namespace

LogExport::LogExport(SignalLogModel *log, std::shared_ptr<Signaling::Clock> clock, QObject *parent)
    : QObject(parent)
    , m_log(log)
    , m_clock(std::move(clock))
    , m_timer(m_clock->createTimer([this] { work(); }))
{
    connect(log, &SignalLogModel::renumbered, this, [this](quint64 oldest, quint64 by) {
        skipTo(oldest);
        m_first += by;
        m_next += by;
        m_end += by;
    });
}

LogExport::~LogExport() = default;

void LogExport::start(const QString &fileName, Format format, const LogFilter &filter)
{
    if (isRunning())
        return;
    m_log->flush();
    m_matcher = std::make_unique<LogMatcher>(filter);
    m_isFiltered = !filter.isEmpty();
    m_fileName = fileName;
    m_format = format;
    m_problem.clear();
    m_first = m_log->firstSequence();
    m_next = m_first;
    m_end = m_log->endSequence();
    m_written = 0;
    m_gone = 0;
    m_file = std::make_unique<QSaveFile>(fileName);
    m_timer->start(std::chrono::milliseconds(0));
}

void LogExport::cancel()
{
    if (m_file)
        finish(Result::Cancelled);
}

void LogExport::work()
{
    if (m_committing) {
        awaitCommit();
        return;
    }
    if (!m_matcher->problem().isEmpty()) {
        fail(m_matcher->problem());
        return;
    }
    if (!m_file->isOpen() && !m_file->open(QIODevice::WriteOnly)) {
        fail(m_file->errorString());
        return;
    }
    if (!writeSome()) {
        fail(m_file->errorString());
        return;
    }
    // Nothing is no better than what was there.
    if (m_gone > 0 && m_gone == rowsToLookAt()) {
        fail(tr("all rows were gone from the log before they could be written."));
        return;
    }
    if (m_next == m_end)
        commit();
    else
        m_timer->start(std::chrono::milliseconds(0));
    Q_EMIT progressChanged();
}

/// What went meanwhile, for there was no more room or someone cleared the log twice, can't be
/// written.
void LogExport::skipGone()
{
    skipTo(m_log->firstReadable());
}

void LogExport::skipTo(quint64 sequence)
{
    const quint64 next = std::clamp(sequence, m_next, m_end);
    m_gone += qint64(next - m_next);
    m_next = next;
}

bool LogExport::writeSome()
{
    constexpr int rowsPerLook = 16;
    const qint64 deadline = m_clock->monotonicUs() + LogFilterModel::SliceUs;
    QByteArray lines;
    if (m_next == m_first && m_written == 0 && m_format == Format::Csv)
        lines = LogFormat::csvHeader();
    skipGone();
    const quint64 pause = std::min(m_end, m_next + quint64(LogFilterModel::MaxRowsPerSlice));
    for (; m_next < pause; ++m_next) {
        if (m_next % rowsPerLook == 0 && m_clock->monotonicUs() >= deadline)
            break;
        const LogRow row = m_log->rowAt(m_next);
        if (!m_matcher->matches(row))
            continue;
        const LogRecord record = row.toRecord();
        if (m_format == Format::Jsonl)
            lines += LogFormat::jsonLine(record) + '\n';
        else
            lines += LogFormat::csvLine(record);
        ++m_written;
    }
    return m_file->write(lines) == lines.size() && m_file->flush();
}

void LogExport::commit()
{
    // To bring a large file to the disk blocks for as long as the disk takes.
    m_committing = std::make_shared<Commit>();
    m_committing->file = std::move(m_file);
    QThreadPool::globalInstance()->start([job = m_committing] {
        job->good = job->file->commit();
        job->done = true;
    });
    m_timer->start(CommitLook);
}

void LogExport::awaitCommit()
{
    if (!m_committing->done) {
        m_timer->start(CommitLook);
        return;
    }
    const std::shared_ptr<Commit> job = std::exchange(m_committing, nullptr);
    if (!job->good) {
        fail(job->file->errorString());
        return;
    }
    m_problem = whatIsMissing();
    finish(m_problem.isEmpty() ? Result::Done : Result::Incomplete);
}

QString LogExport::whatIsMissing() const
{
    if (m_gone == 0)
        return {};
    const QLocale locale;
    const QString all = locale.toString(rowsToLookAt());
    // Whether the filter would have let them through, nobody knows any more.
    if (m_isFiltered)
        return tr("Exported: %1. But %2 of the %3 rows of the log were gone before they could be "
                  "looked at.")
            .arg(locale.toString(m_written), locale.toString(m_gone), all);
    return tr("Exported: %1 of %2. The rest was gone from the log before it could be written.")
        .arg(locale.toString(m_written), all);
}

void LogExport::fail(const QString &reason)
{
    m_problem = tr("%1 can't be written: %2").arg(QDir::toNativeSeparators(m_fileName), reason);
    finish(Result::Failed);
}

void LogExport::finish(Result result)
{
    m_timer->stop();
    m_file.reset(); // which removes what was not committed
    m_matcher.reset();
    Q_EMIT finished(result);
}

} // namespace Signalbox
