#ifndef UI_VIEWMODELS_HISTORY_SESSIONHISTORY_H
#define UI_VIEWMODELS_HISTORY_SESSIONHISTORY_H

#include <signaling/clock.h>
#include <signaling/history/historysearch.h>
#include <signaling/history/signalhistory.h>
#include <ui/models/logrecord.h>

#include <QtCore/qobject.h>

#include <memory>

namespace Signalbox {

class SessionRecorder;
class SignalLogModel;
struct SessionSetup;

/// What a session has to do with the history: whether it is recorded, and what was recorded of it
/// before it was opened.
class SessionHistory : public QObject
{
    Q_OBJECT
    Q_PROPERTY(bool recording READ isRecording WRITE setRecording NOTIFY changed)
    Q_PROPERTY(QString earlierText READ earlierText NOTIFY changed)

public:
    /// So many rows are shown more with each showEarlier().
    static constexpr int EarlierRows = 1000;
    /// A log with more rows isn't written anew for the sake of earlier ones.
    static constexpr int MaxRows = 100000;

    /// All must outlive it. \a recorder's log is \a log.
    SessionHistory(Signaling::SignalHistory *history, const SessionSetup &setup,
                   SessionRecorder *recorder, SignalLogModel *log,
                   std::shared_ptr<Signaling::Clock> clock, QObject *parent = nullptr);
    ~SessionHistory() override;

    bool isRecording() const { return m_recording != 0; }
    void setRecording(bool recording);
    /// What the mark says: recorded or not, and why it isn't at present.
    QString stateText() const;
    /// "1,204 rows of this session were recorded earlier."; empty if none is, or all are shown.
    QString earlierText() const;
    bool canShowEarlier() const { return !earlierText().isEmpty() && !m_search.isRunning(); }
    /// Puts earlier rows into the log, above those that are there.
    void showEarlier();
    /// The log holds already what there was before: nothing of it is offered. Before the history
    /// has answered, so at once.
    void forgetEarlier() { m_knowsEarlier = true; }
    const Signaling::HistoryPlace &place() const { return m_place; }
    /// How the history knows a session.
    static Signaling::HistoryPlace placeOf(const SessionSetup &setup);

Q_SIGNALS:
    void changed();

private:
    void onSessions();
    void onPage();
    void onRecorded(const LogRecord &record);
    void onDelivered(quint64 signalId, Delivery delivery, const QString &note);

    Signaling::SignalHistory *m_history;
    Signaling::HistoryPlace m_place;
    SignalLogModel *m_log;
    Signaling::HistorySearch m_search;
    QList<LogRecord> m_found; ///< the latest first
    qint64 m_openedAt;
    qint64 m_id = 0;      ///< HistorySession::id
    qint64 m_earlier = 0; ///< how many there are that aren't shown
    bool m_knowsEarlier = false;
    bool m_hasShown = false;
    int m_recording = 0;
};

} // namespace Signalbox

#endif
