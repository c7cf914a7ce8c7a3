#include "historyviewmodel.h"

#include <ui/models/logtext.h>
#include <ui/viewmodels/history/historytext.h>

#include <QtCore/qdatetime.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qlocale.h>

#include <algorithm>
#include <utility>

namespace Signalbox {

using Signaling::SignalHistory;

HistoryViewModel::HistoryViewModel(SignalHistory *history, std::shared_ptr<Signaling::Clock> clock,
                                   QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_clock(std::move(clock))
    , m_sessions(m_clock)
    , m_results(history, m_clock)
    , m_export(history)
    , m_timer(m_clock->createTimer([this] { search(); }))
{
    connect(&m_results, &HistoryResultsModel::stateChanged, this, &HistoryViewModel::stateChanged);
    connect(history, &SignalHistory::sessionsChanged, this, [this] {
        m_sessions.setSessions(m_history->sessions());
        Q_EMIT sessionsChanged();
        Q_EMIT stateChanged();
    });
    connect(history, &SignalHistory::problemChanged, this, &HistoryViewModel::stateChanged);
    connect(&m_export, &HistoryExport::progressChanged, this, &HistoryViewModel::stateChanged);
    connect(&m_export, &HistoryExport::finished, this, &HistoryViewModel::onExportFinished);
}

HistoryViewModel::~HistoryViewModel() = default;

void HistoryViewModel::setText(const QString &text)
{
    m_query.text = text;
    searchSoon();
}

void HistoryViewModel::setType(const QString &type)
{
    m_query.type = type.trimmed();
    searchSoon();
}

void HistoryViewModel::setSender(const QString &sender)
{
    m_query.sender = sender.trimmed();
    searchSoon();
}

void HistoryViewModel::setSpan(Span span)
{
    m_span = span;
    search();
}

void HistoryViewModel::setSession(qint64 id)
{
    if (id == m_query.session)
        return;
    m_query.session = id;
    search();
}

void HistoryViewModel::refresh()
{
    m_history->flush();
    m_history->refresh();
    search();
}

void HistoryViewModel::searchSoon()
{
    m_timer->start(std::chrono::milliseconds(PauseMs));
}

void HistoryViewModel::search()
{
    m_timer->stop();
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_clock->wallMs()).date();
    const auto since = [&today](int days) { return today.addDays(-days).startOfDay(); };
    switch (m_span) {
    case Span::AnyTime:
        m_query.from.reset();
        break;
    case Span::Today:
        m_query.from = since(0).toMSecsSinceEpoch();
        break;
    case Span::Week:
        m_query.from = since(6).toMSecsSinceEpoch();
        break;
    case Span::Month:
        m_query.from = since(29).toMSecsSinceEpoch();
        break;
    }
    m_results.search(m_query);
}

QString HistoryViewModel::stateText() const
{
    const int rows = m_results.rowCount();
    if (m_export.isRunning())
        return tr("Exporting: %1").arg(QLocale().toString(m_export.rowsWritten()));
    if (!m_query.isValid())
        return tr("Letters or digits are needed to look for something.");
    if (!m_results.problem().isNull())
        return HistoryText::problem(m_results.problem());
    if (!m_history->problem().isNull())
        return HistoryText::problem(m_history->problem());
    if (m_results.isSearching())
        return tr("Looking… %Ln found", nullptr, rows);
    if (rows == 0)
        return isEmpty() ? QString() : tr("Nothing found");
    return m_results.hasMore() ? tr("%Ln shown, more below", nullptr, rows)
                               : tr("%Ln found", nullptr, rows);
}

QString HistoryViewModel::sizeText() const
{
    return LogText::size(m_history->bytes());
}

void HistoryViewModel::refreshSize()
{
    // Whoever never recorded anything has no file, and looking at its size makes none.
    if (QFileInfo::exists(m_history->fileName()))
        m_history->refresh();
}

QString HistoryViewModel::problemText() const
{
    return HistoryText::problem(m_history->problem());
}

void HistoryViewModel::forgetSession(qint64 id)
{
    m_history->forgetSession(id);
    if (m_query.session == id)
        m_query.session = 0;
    search();
}

void HistoryViewModel::forgetAll()
{
    m_history->forgetAll();
    m_query.session = 0;
    search();
}

void HistoryViewModel::exportTo(const QString &fileName, LogExport::Format format)
{
    m_export.start(fileName, format, m_query);
    Q_EMIT stateChanged();
}

double HistoryViewModel::exportProgress() const
{
    const qint64 all = m_sessions.entries(m_query.session);
    return all == 0 ? 0 : std::min(1.0, double(m_export.rowsWritten()) / double(all));
}

void HistoryViewModel::onExportFinished(LogExport::Result result)
{
    Q_EMIT stateChanged();
    switch (result) {
    case LogExport::Result::Done:
        Q_EMIT exportFinished(result,
                              tr("Exported: %1").arg(QLocale().toString(m_export.rowsWritten())));
        return;
    case LogExport::Result::Cancelled:
        Q_EMIT exportFinished(result, tr("The export was cancelled; no file was written."));
        return;
    case LogExport::Result::Incomplete: // the history has all that it had
    case LogExport::Result::Failed:
        Q_EMIT exportFinished(result, m_export.problem());
        return;
    }
}

} // namespace Signalbox
