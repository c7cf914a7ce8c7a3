#ifndef UI_VIEWMODELS_WORKPROGRESS_H
#define UI_VIEWMODELS_WORKPROGRESS_H

#include <QtCore/qhash.h>
#include <QtCore/qobject.h>

#include <functional>
#include <optional>

namespace Signalbox {

class CaptureViewModel;
class HistoryViewModel;
class LogViewModel;
class TransferActivity;
class WorkspaceViewModel;

/// How far the long work is: what is exported, what is read from files and from the history, and
/// files that are sent and received; all that runs taken together.
class WorkProgress : public QObject
{
    Q_OBJECT
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(int percent READ percent NOTIFY changed)

public:
    /// Sees to the sessions and captures of \a workspace, which must outlive it.
    explicit WorkProgress(WorkspaceViewModel *workspace, QObject *parent = nullptr);

    void watch(const HistoryViewModel *history);
    void watch(const TransferActivity *transfers);
    bool isBusy() const { return m_percent >= 0; }
    /// From 0 to 100; 0 if nothing runs.
    int percent() const { return isBusy() ? m_percent : 0; }

Q_SIGNALS:
    /// At most once for each percent.
    void changed();

private:
    /// From 0 to 1; nothing while it doesn't run.
    using Source = std::function<std::optional<double>()>;

    void watch(const LogViewModel *log);
    void watch(const CaptureViewModel *capture);
    void forgetWith(const QObject *owner);
    void refresh();

    QHash<const QObject *, Source> m_sources;
    int m_percent = -1;
};

} // namespace Signalbox

#endif
