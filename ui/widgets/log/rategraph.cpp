#include "rategraph.h"

#include <ui/models/signallanes.h>
#include <ui/viewmodels/logviewmodel.h>
#include <ui/viewmodels/settings/appsettings.h>
#include <ui/widgets/log/laneplot.h>
#include <ui/widgets/log/ratelegend.h>
#include <ui/widgets/log/rateplot.h>
#include <ui/widgets/style/icons.h>
#include <ui/widgets/style/rule.h>

#include <QComboBox>
#include <QHBoxLayout>
#include <QTimerEvent>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Signalbox {

RateGraph::RateGraph(LogViewModel *log, std::shared_ptr<Signaling::Clock> clock, QWidget *parent)
    : QWidget(parent)
    , m_log(log)
    , m_clock(std::move(clock))
    , m_legend(new RateLegend)
    , m_span(new QComboBox)
    , m_showLanes(new QToolButton)
    , m_plot(new RatePlot)
    , m_lanes(new LanePlot)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new Rule);
    layout->addWidget(m_head = makeHead());
    layout->addWidget(m_plot);
    layout->addWidget(m_lanes);
    connect(m_plot, &RatePlot::spanChosen, this, [this](qint64 from, qint64 to) {
        LogFilter filter = m_log->filter();
        filter.from = from;
        filter.to = to;
        m_log->setFilter(filter);
    });
    connect(m_plot, &RatePlot::spanCleared, this, [this] {
        LogFilter filter = m_log->filter();
        filter.from.reset();
        filter.to.reset();
        m_log->setFilter(filter);
    });
    connect(m_log, &LogViewModel::filterChanged, this, &RateGraph::refreshChosen);
    hide();
}

RateGraph::~RateGraph() = default;

QWidget *RateGraph::makeHead()
{
    for (const int minutes : GraphSettings::Spans)
        m_span->addItem(tr("last %Ln minute(s)", nullptr, minutes), minutes);
    m_span->setAccessibleName(tr("How much time the graph shows"));
    m_showLanes->setText(tr("Lanes"));
    m_showLanes->setCheckable(true);
    m_showLanes->setFocusPolicy(Qt::StrongFocus);
    m_showLanes->setToolTip(tr("Show who sent to whom, a lane for each person"));
    auto *close = new QToolButton;
    close->setIcon(Icons::icon("close"));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Hide the graph"));
    close->setToolTip(tr("Hide the graph"));
    auto *head = new QWidget;
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(12, 4, 8, 4);
    layout->setSpacing(8);
    layout->addWidget(m_legend, 1);
    layout->addWidget(m_showLanes);
    layout->addWidget(m_span);
    layout->addWidget(close);
    connect(m_span, &QComboBox::activated, this, [this](int index) {
        GraphSettings wanted = m_settings;
        wanted.minutes = m_span->itemData(index).toInt();
        change(wanted);
    });
    connect(m_showLanes, &QToolButton::clicked, this, &RateGraph::setLanesShown);
    connect(close, &QToolButton::clicked, this, [this] { setShown(false); });
    return head;
}

void RateGraph::setSettings(const GraphSettings &settings)
{
    const bool isOther = !(settings == m_settings);
    m_settings = settings;
    m_span->setCurrentIndex(m_span->findData(settings.minutes));
    m_showLanes->setChecked(settings.lanes);
    m_lanes->setVisible(settings.lanes && m_hasRoomForLanes);
    setVisible(settings.shown);
    if (isVisible())
        watch();
    if (isOther)
        Q_EMIT settingsChanged();
}

int RateGraph::neededForBars() const
{
    return m_head->minimumSizeHint().height() + m_plot->minimumSizeHint().height();
}

int RateGraph::neededNow() const
{
    int needed = 0;
    for (const QWidget *part : std::initializer_list<QWidget *>{m_head, m_plot, m_lanes})
        needed += isHidden() || part->isHidden() ? 0 : part->minimumSizeHint().height();
    return needed;
}

void RateGraph::fit(int room, int rest)
{
    const int bars = neededForBars();
    m_hasRoomForLanes = room - rest >= bars + m_lanes->minimumSizeHint().height();
    m_head->setVisible(room >= m_head->minimumSizeHint().height());
    m_plot->setVisible(room >= bars);
    m_lanes->setVisible(m_settings.lanes && m_hasRoomForLanes);
    // They are as high as they like only where the rest is left.
    int more = std::max(0, room - rest - bars);
    for (QWidget *part : std::initializer_list<QWidget *>{m_lanes, m_plot}) {
        const int least = part->minimumSizeHint().height();
        if (part == m_lanes && part->isHidden())
            continue;
        if (part == m_lanes)
            more -= least;
        const int height = std::clamp(part->sizeHint().height(), least, least + std::max(0, more));
        part->setMaximumHeight(height);
        more -= height - least;
    }
}

void RateGraph::keepIn(AppSettings *settings)
{
    m_kept = settings;
    connect(settings, &AppSettings::graphChanged, this, [this] { setSettings(m_kept->graph()); });
    setSettings(settings->graph());
}

void RateGraph::setShown(bool shown)
{
    GraphSettings wanted = m_settings;
    wanted.shown = shown;
    change(wanted);
}

void RateGraph::setLanesShown(bool shown)
{
    GraphSettings wanted = m_settings;
    wanted.shown = wanted.shown || shown;
    wanted.lanes = shown;
    change(wanted);
}

void RateGraph::change(const GraphSettings &settings)
{
    if (m_kept)
        m_kept->setGraph(settings);
    else
        setSettings(settings);
}

void RateGraph::watch()
{
    if (!m_rates) {
        m_rates = std::make_unique<SignalRates>(m_log->log(), m_clock);
        connect(m_rates.get(), &SignalRates::changed, this, [this] {
            if (isVisible())
                refresh();
        });
    }
    refresh();
}

void RateGraph::refresh()
{
    const int seconds = m_settings.minutes * 60;
    const QList<SignalRates::Bar> bars = m_rates->bars(seconds, Bars);
    const QList<SignalRates::Type> types = m_rates->types(bars);
    const int width = seconds / Bars;
    m_plot->setBars(bars, types, width);
    m_legend->setTypes(types);
    const qint64 from = bars.constFirst().start;
    const qint64 to = bars.constLast().start + width * 1000LL;
    m_plot->setIndent(m_settings.lanes ? m_lanes->indent() : 0);
    if (m_settings.lanes)
        m_lanes->setLanes(SignalLanes::of(*m_log->log(), from, to), from, to);
    refreshChosen();
    // Bars wander while there are some to be seen; else there is nothing to do until some come.
    if (types.isEmpty())
        m_timer.stop();
    else if (!m_timer.isActive())
        m_timer.start(width * 1000, this);
}

void RateGraph::refreshChosen()
{
    m_plot->setChosen(m_log->filter().from, m_log->filter().to);
}

void RateGraph::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    watch();
}

void RateGraph::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_timer.stop();
}

void RateGraph::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_timer.timerId()) {
        // Of another span of time the pace is another.
        m_timer.stop();
        refresh();
    } else {
        QWidget::timerEvent(event);
    }
}

} // namespace Signalbox
