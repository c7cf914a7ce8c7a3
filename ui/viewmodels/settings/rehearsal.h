#ifndef UI_VIEWMODELS_SETTINGS_REHEARSAL_H
#define UI_VIEWMODELS_SETTINGS_REHEARSAL_H

#include <signaling/retrypolicy.h>
#include <signaling/signalingsession.h>

#include <QtCore/qlist.h>
#include <QtCore/qobject.h>
#include <QtCore/qstring.h>

#include <chrono>
#include <functional>
#include <optional>

namespace Signalbox {

/// A lost link to try a retry policy with: someone sends all the time, the link is cut for a while,
/// and is there again.
struct RehearsalPlan
{
    static constexpr int MaxCutSeconds = 600;
    static constexpr int MaxSignalsPerSecond = 1000;
    static constexpr int MaxSignals = 20000;
    /// Signals are sent from so long before the cut until so long after it.
    static constexpr std::chrono::milliseconds Margin{2000};

    Signaling::RetryPolicy policy;
    std::chrono::milliseconds cutFor{12000};
    int signalsPerSecond = 1;
    bool retry = true; ///< what the signals say of themselves

    /// How many signals it sends.
    int signalCount() const;
    /// Empty if it can be played, else one sentence that says why not.
    QString problem() const;
};

/// What became of one signal. Times are milliseconds since the cut.
struct RehearsedSignal
{
    int number = 0; ///< from 1
    qint64 at = 0;  ///< when it was given to the session
    qint64 finishedAt = 0;
    /// Absent: it still waited when the rehearsal ended.
    std::optional<Signaling::SignalingSession::Outcome> outcome;
    Signaling::SignalingError error; ///< unless it was sent

    bool isSent() const { return outcome == Signaling::SignalingSession::Outcome::Sent; }
    /// Sent, but not before the link was back.
    bool wasKept() const { return isSent() && finishedAt > at; }
};

/// What happened. Times are milliseconds since the cut.
struct RehearsalReport
{
    /// Why nothing could be played, in one sentence; empty if it was.
    QString problem;
    QList<RehearsedSignal> signalList; ///< in the order they were given
    QList<qint64> attempts;            ///< when each attempt to restore the link began
    std::optional<qint64> backAt;      ///< when the link was back
    bool recovered = false;            ///< and it was as the same connection
    std::optional<qint64> gaveUpAt;    ///< when the session ended
};

/// Plays it: with the real session and a real server, by a clock that runs ahead. The view models
/// know no server: the application brings this, tests a simple one.
class RehearsalService : public QObject
{
    Q_OBJECT

public:
    using ReportCallback = std::function<void(const RehearsalReport &)>;

    using QObject::QObject;

    /// \a done is called once, later, in this thread, unless \a context is destroyed before.
    virtual void rehearse(const RehearsalPlan &plan, QObject *context, ReportCallback done) = 0;
};

} // namespace Signalbox

#endif
