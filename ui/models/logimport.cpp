#include "logimport.h"

#include <ui/models/isolated.h>
#include <ui/models/logfiltermodel.h>
#include <ui/models/logformat.h>
#include <ui/models/signallogmodel.h>

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qfileinfo.h>

#include <utility>

namespace Signalbox {

LogImport::LogImport(SignalLogModel *log, std::shared_ptr<Signaling::Clock> clock, QObject *parent)
    : QObject(parent)
    , m_log(log)
    , m_clock(std::move(clock))
    , m_timer(m_clock->createTimer([this] { work(); }))
{
}

LogImport::~LogImport() = default;

void LogImport::start(const QString &fileName)
{
    if (isRunning())
        return;
    m_file = std::make_unique<QFile>(fileName);
    m_problem.clear();
    m_personSlots = {};
    m_bytesRead = 0;
    m_bytesInAll = 0;
    m_rows = 0;
    m_line = 0;
    m_timer->start(std::chrono::milliseconds(0));
}

void LogImport::cancel()
{
    if (isRunning())
        finish(Result::Cancelled);
}

void LogImport::work()
{
    if (!m_file->isOpen()) {
        if (!m_file->open(QIODevice::ReadOnly)) {
            fail(tr("%1 can't be opened: %2")
                     .arg(isolated(QDir::toNativeSeparators(m_file->fileName())),
                          m_file->errorString()));
            return;
        }
        m_bytesInAll = m_file->size();
    }
    const qint64 deadline = m_clock->monotonicUs() + LogFilterModel::SliceUs;
    for (int lines = 0; lines < LogFilterModel::MaxRowsPerSlice; ++lines) {
        if (m_file->atEnd()) {
            m_log->flush();
            finish(Result::Done);
            return;
        }
        if (!readLine())
            return;
        if (m_clock->monotonicUs() >= deadline)
            break;
    }
    m_log->flush();
    m_timer->start(std::chrono::milliseconds(0));
    Q_EMIT progressChanged();
}

bool LogImport::readLine()
{
    ++m_line;
    QByteArray line = m_file->readLine(MaxLineBytes + 2);
    m_bytesRead += line.size();
    if (line.isEmpty()) {
        failAtLine(m_file->errorString());
        return false;
    }
    if (line.size() > MaxLineBytes && !line.endsWith('\n')) {
        failAtLine(tr("It is longer than %1 bytes.").arg(MaxLineBytes));
        return false;
    }
    if (m_line == 1 && line.startsWith("\xEF\xBB\xBF"))
        line.remove(0, 3);
    line = line.trimmed();
    if (line.isEmpty())
        return true;
    QString problem;
    auto record = LogFormat::fromJsonLine(line, &problem);
    if (!record) {
        failAtLine(problem);
        return false;
    }
    m_personSlots.enter(record->personId);
    record->personSlot = m_personSlots.of(record->personId);
    record->targetSlot = m_personSlots.of(record->targetId);
    // It ended long ago; nothing comes any more.
    if (record->delivery == Delivery::Waiting)
        record->delivery = Delivery::Unknown;
    m_log->append(*record);
    ++m_rows;
    return true;
}

void LogImport::failAtLine(const QString &reason)
{
    fail(tr("Line %1 of %2 can't be read. %3")
             .arg(m_line)
             .arg(QFileInfo(m_file->fileName()).fileName(), reason));
}

void LogImport::fail(const QString &reason)
{
    m_problem = reason;
    m_log->flush();
    finish(Result::Failed);
}

void LogImport::finish(Result result)
{
    m_timer->stop();
    m_file.reset();
    Q_EMIT finished(result);
}

} // namespace Signalbox
