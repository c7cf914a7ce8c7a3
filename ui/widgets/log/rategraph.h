#ifndef UI_WIDGETS_LOG_RATEGRAPH_H
#define UI_WIDGETS_LOG_RATEGRAPH_H

#include <ui/models/signalrates.h>
#include <ui/viewmodels/settings/graphsettings.h>

#include <QBasicTimer>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QToolButton;
QT_END_NAMESPACE

namespace Signalbox {

class AppSettings;
class LanePlot;
class LogViewModel;
class RateLegend;
class RatePlot;

/// Under a log: how many signals of which type came in the last minutes, and, if wanted, who sent
/// to whom. Does nothing while it isn't seen.
class RateGraph : public QWidget
{
    Q_OBJECT

public:
    static constexpr int Bars = 60;

    /// \a log and its clock must outlive it.
    RateGraph(LogViewModel *log, std::shared_ptr<Signaling::Clock> clock,
              QWidget *parent = nullptr);
    ~RateGraph() override;

    const GraphSettings &settings() const { return m_settings; }
    /// Also shows and hides it.
    void setSettings(const GraphSettings &settings);
    /// As \a settings have it from now on, and what is changed here changes there: every graph is
    /// shown in the same way, also the next time. They must outlive it.
    void keepIn(AppSettings *settings);
    void setShown(bool shown);
    /// What head and bars need at least.
    int neededForBars() const;
    /// What is needed at least by that of it which is shown.
    int neededNow() const;
    /// Shows as much of itself as fits into \a room: the head first, then bars, then lanes if they
    /// leave \a rest of it.
    void fit(int room, int rest);
    /// Shows the graph too.
    void setLanesShown(bool shown);
    RatePlot *plot() const { return m_plot; }
    LanePlot *lanePlot() const { return m_lanes; }

Q_SIGNALS:
    void settingsChanged();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    QWidget *makeHead();
    void watch();
    void change(const GraphSettings &settings);
    void refresh();
    void refreshChosen();

    LogViewModel *m_log;
    std::shared_ptr<Signaling::Clock> m_clock;
    std::unique_ptr<SignalRates> m_rates; ///< from when it is seen first
    AppSettings *m_kept = nullptr;
    GraphSettings m_settings;
    QBasicTimer m_timer;
    RateLegend *m_legend;
    QComboBox *m_span;
    QToolButton *m_showLanes;
    RatePlot *m_plot;
    LanePlot *m_lanes;
    QWidget *m_head = nullptr;
    bool m_hasRoomForLanes = true;
};

} // namespace Signalbox

#endif
