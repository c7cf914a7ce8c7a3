#ifndef UI_VIEWMODELS_OUTBOXVIEWMODEL_H
#define UI_VIEWMODELS_OUTBOXVIEWMODEL_H

#include <signaling/clock.h>
#include <ui/viewmodels/outboxmodel.h>

#include <QtCore/qobject.h>
#include <QtCore/qstring.h>

#include <memory>

namespace Signaling {
class SignalingSession;
}

namespace Signalbox {

/// The outbox of a session: what waits, and what can be done about it.
///
/// A busy session changes its outbox thousands of times a second: what is shown follows ten times a
/// second at most, and costs nothing while nothing waits.
class OutboxViewModel : public QObject
{
    Q_OBJECT
    Q_PROPERTY(int waiting READ waiting NOTIFY changed)

public:
    static constexpr std::chrono::milliseconds Pause{100};
    /// An answer may take that long before its signal counts as one that waits.
    static constexpr std::chrono::milliseconds Patience{1000};

    /// \a session must outlive it.
    OutboxViewModel(Signaling::SignalingSession *session, OutboxModel::NameOf nameOf,
                    std::shared_ptr<Signaling::Clock> clock, QObject *parent = nullptr);
    ~OutboxViewModel() override;

    OutboxModel *model() const { return m_model; }
    /// How many wait for the link, their turn or, for longer than usual, an answer. Those that are
    /// just being sent don't count.
    int waiting() const { return m_waiting; }
    /// How many signals wait that are pieces of files, and shown as transfers instead.
    int hiddenCount() const { return m_hidden; }
    /// How many were never sent, at this moment and without pieces of files.
    int unsentCount() const;
    /// "3 signals wait, the next goes out in 2 s."; empty where waiting() is 0 or there is no link.
    QString summary() const;

    /// Takes a signal back. False: it is on its way, or gone.
    bool cancel(quint64 id);
    /// Of all that wait now, in their order.
    QList<quint64> ids();
    /// Takes back those of \a ids, in their order, that can be; how many that were.
    int cancel(const QList<quint64> &ids);
    bool setRetry(quint64 id, bool retry);
    /// Lets it go before all others, and tries the link at once where there is none.
    bool sendNow(quint64 id);
    /// Whether someone looks: then times go on by themselves.
    void setWatched(bool watched);

Q_SIGNALS:
    /// Which signals wait, how many, or how long.
    void changed();

private:
    void schedule();
    void onStateChanged();
    qint64 giveUpAt() const;
    void refresh();
    bool isWaiting(const Signaling::PendingSignalInfo &signal, qint64 now) const;

    Signaling::SignalingSession *m_session;
    std::shared_ptr<Signaling::Clock> m_clock;
    OutboxModel *m_model;
    std::unique_ptr<Signaling::ClockTimer> m_refresh;
    std::unique_ptr<Signaling::ClockTimer> m_tick;
    qint64 m_refreshedAt = 0;
    qint64 m_lostAt = 0; ///< when the link was lost that is missing now; 0: none is
    int m_waiting = 0;
    int m_hidden = 0;
    bool m_watched = false;
};

} // namespace Signalbox

#endif
