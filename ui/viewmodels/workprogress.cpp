#include "workprogress.h"

#include <ui/viewmodels/captureviewmodel.h>
#include <ui/viewmodels/history/historyviewmodel.h>
#include <ui/viewmodels/log/capturelist.h>
#include <ui/viewmodels/logviewmodel.h>
#include <ui/viewmodels/transfer/transferactivity.h>
#include <ui/viewmodels/workspaceviewmodel.h>

#include <utility>

namespace Signalbox {

WorkProgress::WorkProgress(WorkspaceViewModel *workspace, QObject *parent)
    : QObject(parent)
{
    const auto watchSession = [this](const SessionViewModel *session) {
        watch(session->logView());
    };
    connect(workspace, &WorkspaceViewModel::sessionOpened, this, watchSession);
    for (int row = 0; row < workspace->rowCount(); ++row)
        watchSession(workspace->at(row));
    const CaptureList *captures = workspace->captures();
    connect(captures, &QAbstractItemModel::rowsInserted, this,
            [this, captures](const QModelIndex &, int first, int last) {
                for (int row = first; row <= last; ++row)
                    watch(captures->at(row));
            });
    connect(captures, &CaptureList::closing, this, [this](const CaptureViewModel *capture) {
        m_sources.remove(capture);
        m_sources.remove(capture->logView());
        refresh();
    });
    for (int row = 0; row < captures->rowCount(); ++row)
        watch(captures->at(row));
}

void WorkProgress::watch(const LogViewModel *log)
{
    m_sources.insert(log, [log]() -> std::optional<double> {
        if (log->isExporting())
            return log->exportProgress();
        return std::nullopt;
    });
    connect(log, &LogViewModel::exportChanged, this, &WorkProgress::refresh);
    forgetWith(log);
}

void WorkProgress::watch(const CaptureViewModel *capture)
{
    m_sources.insert(capture, [capture]() -> std::optional<double> {
        if (capture->isLoading())
            return capture->progress();
        return std::nullopt;
    });
    connect(capture, &CaptureViewModel::loadingChanged, this, &WorkProgress::refresh);
    watch(capture->logView());
    refresh();
}

void WorkProgress::watch(const HistoryViewModel *history)
{
    m_sources.insert(history, [history]() -> std::optional<double> {
        if (history->isExporting())
            return history->exportProgress();
        return std::nullopt;
    });
    connect(history, &HistoryViewModel::stateChanged, this, &WorkProgress::refresh);
    forgetWith(history);
}

void WorkProgress::watch(const TransferActivity *transfers)
{
    m_sources.insert(transfers, [transfers]() -> std::optional<double> {
        if (transfers->isRunning())
            return transfers->progress();
        return std::nullopt;
    });
    connect(transfers, &TransferActivity::changed, this, &WorkProgress::refresh);
    forgetWith(transfers);
}

void WorkProgress::forgetWith(const QObject *owner)
{
    connect(owner, &QObject::destroyed, this, [this, owner] {
        m_sources.remove(owner);
        refresh();
    });
}

void WorkProgress::refresh()
{
    double sum = 0;
    int running = 0;
    for (const Source &source : std::as_const(m_sources)) {
        if (const std::optional<double> progress = source()) {
            sum += *progress;
            ++running;
        }
    }
    const int percent = running == 0 ? -1 : int(100 * sum / running);
    if (std::exchange(m_percent, percent) != percent)
        Q_EMIT changed();
}

} // namespace Signalbox
