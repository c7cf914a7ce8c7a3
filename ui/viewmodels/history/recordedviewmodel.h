#ifndef UI_VIEWMODELS_HISTORY_RECORDEDVIEWMODEL_H
#define UI_VIEWMODELS_HISTORY_RECORDEDVIEWMODEL_H

#include <signaling/clock.h>
#include <signaling/history/historysearch.h>

#include <QtCore/qobject.h>
#include <QtCore/qstring.h>

#include <memory>

namespace Signalbox {

class LogViewModel;
class SignalLogModel;

/// A recorded session, looked at without the session itself: as a CaptureViewModel, but out of the
/// history.
class RecordedViewModel : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QString title READ title CONSTANT)
    Q_PROPERTY(bool loading READ isLoading NOTIFY loadingChanged)
    Q_PROPERTY(double progress READ progress NOTIFY loadingChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY loadingChanged)

public:
    static constexpr int RowsAtATime = 1000;

    /// Begins to read at once. \a history must outlive it.
    RecordedViewModel(Signaling::SignalHistory *history, const Signaling::HistorySession &session,
                      std::shared_ptr<Signaling::Clock> clock, QObject *parent = nullptr);
    ~RecordedViewModel() override;

    QString title() const;
    qint64 sessionId() const { return m_session.id; }
    bool isLoading() const { return m_loading; }
    /// From 0 to 1.
    double progress() const;
    void cancel();
    /// Why not all of it is there, for people; empty if it is.
    QString problem() const { return m_problem; }
    /// How many rows were read; the days aren't among them.
    qint64 rows() const { return m_rows; }
    LogViewModel *logView() const { return m_view.get(); }
    SignalLogModel *log() const { return m_log.get(); }

Q_SIGNALS:
    void loadingChanged();

private:
    void take(const QList<Signaling::HistoryHit> &hits);
    void onPage();

    Signaling::HistorySession m_session;
    std::unique_ptr<SignalLogModel> m_log;
    std::unique_ptr<LogViewModel> m_view;
    Signaling::HistorySearch m_search;
    QString m_problem;
    qint64 m_rows = 0;
    qint64 m_day = -1; ///< of the row before, since 1970
    bool m_loading = true;
};

} // namespace Signalbox

#endif
