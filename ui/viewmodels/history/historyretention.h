#ifndef UI_VIEWMODELS_HISTORY_HISTORYRETENTION_H
#define UI_VIEWMODELS_HISTORY_HISTORYRETENTION_H

#include <signaling/clock.h>

#include <QtCore/qobject.h>

#include <memory>

namespace Signaling {
class SignalHistory;
}

namespace Signalbox {

class AppSettings;

/// Has the history forget what is older than the settings say: at the start, when they change, and
/// once an hour.
class HistoryRetention : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::hours Interval{1};

    /// Both must outlive it.
    HistoryRetention(Signaling::SignalHistory *history, const AppSettings *settings,
                     std::shared_ptr<Signaling::Clock> clock, QObject *parent = nullptr);
    ~HistoryRetention() override;

private:
    void apply();

    Signaling::SignalHistory *m_history;
    const AppSettings *m_settings;
    std::shared_ptr<Signaling::Clock> m_clock;
    std::unique_ptr<Signaling::ClockTimer> m_timer;
};

} // namespace Signalbox

#endif
