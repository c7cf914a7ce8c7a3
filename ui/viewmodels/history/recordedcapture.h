#ifndef UI_VIEWMODELS_HISTORY_RECORDEDCAPTURE_H
#define UI_VIEWMODELS_HISTORY_RECORDEDCAPTURE_H

#include <signaling/history/historysearch.h>
#include <ui/viewmodels/captureviewmodel.h>

namespace Signalbox {

/// What was recorded of a session, out of the history.
class RecordedCapture final : public CaptureViewModel
{
    Q_OBJECT

public:
    static constexpr int RowsAtATime = 1000;

    /// load() begins to read. \a history must outlive it.
    RecordedCapture(Signaling::SignalHistory *history, const Signaling::HistorySession &session,
                    std::shared_ptr<Signaling::Clock> clock, QObject *parent = nullptr);

    static QString keyOf(const Signaling::HistorySession &session);

    Signaling::SignalHistory *history() const { return m_history; }
    const Signaling::HistorySession &session() const { return m_session; }
    const Signaling::HistoryPlace &place() const { return m_session.place; }
    Kind kind() const override { return Kind::History; }
    QString key() const override { return keyOf(m_session); }
    QString title() const override;
    QString origin() const override;
    bool isLoading() const override { return m_loading; }
    double progress() const override;
    void cancel() override;
    QString problem() const override { return m_problem; }
    /// Whether more was recorded since it was read.
    bool isBehind(const Signaling::HistorySession &now) const;

protected:
    void begin() override;
    QString sizeText() const override;

private:
    void take(const QList<Signaling::HistoryHit> &hits);
    void onPage();

    Signaling::SignalHistory *m_history;
    Signaling::HistorySession m_session;
    Signaling::HistorySearch m_search;
    QString m_problem;
    qint64 m_rows = 0; ///< that were read; the days aren't among them
    qint64 m_day = -1; ///< of the row before, since 1970
    bool m_loading = false;
};

} // namespace Signalbox

#endif
