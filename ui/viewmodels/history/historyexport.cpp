#include "historyexport.h"

#include <ui/models/historyrecords.h>
#include <ui/models/logformat.h>
#include <ui/viewmodels/history/historytext.h>

#include <QtCore/qmetaobject.h>
#include <QtCore/qsavefile.h>

namespace Signalbox {

using Signaling::HistoryHit;
using Signaling::HistorySearch;

HistoryExport::HistoryExport(Signaling::SignalHistory *history, QObject *parent)
    : QObject(parent)
    , m_search(history)
{
    connect(&m_search, &HistorySearch::found, this, &HistoryExport::write);
    connect(&m_search, &HistorySearch::pageFinished, this, &HistoryExport::onPage);
}

HistoryExport::~HistoryExport() = default;

void HistoryExport::start(const QString &fileName, LogExport::Format format,
                          const Signaling::HistoryQuery &query)
{
    if (isRunning())
        return;
    m_problem.clear();
    m_rows = 0;
    m_format = format;
    m_file = std::make_unique<QSaveFile>(fileName);
    if (!m_file->open(QIODevice::WriteOnly)) {
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_file)
                    fail(m_file->errorString());
            },
            Qt::QueuedConnection);
        return;
    }
    if (format == LogExport::Format::Csv)
        m_file->write(LogFormat::csvHeader());
    Signaling::HistoryQuery oldestFirst = query;
    oldestFirst.order = Signaling::HistoryQuery::Order::OldestFirst;
    m_search.start(oldestFirst, RowsAtATime);
}

void HistoryExport::cancel()
{
    if (!isRunning())
        return;
    m_search.cancel();
    finish(LogExport::Result::Cancelled);
}

void HistoryExport::write(const QList<HistoryHit> &hits)
{
    if (!isRunning())
        return;
    for (const HistoryHit &hit : hits) {
        const LogRecord record = HistoryRecords::toRecord(hit.entry);
        if (m_format == LogExport::Format::Csv) {
            m_file->write(LogFormat::csvLine(record));
        } else {
            m_file->write(LogFormat::jsonLine(record));
            m_file->write("\n");
        }
    }
    m_rows += hits.size();
    Q_EMIT progressChanged();
}

void HistoryExport::onPage()
{
    if (!isRunning())
        return;
    if (!m_search.problem().isNull())
        fail(HistoryText::problem(m_search.problem()));
    else if (m_file->error() != QFileDevice::NoError)
        fail(m_file->errorString());
    else if (m_search.canFetchMore())
        m_search.fetchMore();
    else if (m_file->commit())
        finish(LogExport::Result::Done);
    else
        fail(m_file->errorString());
}

void HistoryExport::fail(const QString &why)
{
    m_problem = tr("The export failed: %1").arg(why);
    m_search.cancel();
    finish(LogExport::Result::Failed);
}

void HistoryExport::finish(LogExport::Result result)
{
    // What isn't committed leaves no file.
    m_file.reset();
    Q_EMIT finished(result);
}

} // namespace Signalbox
