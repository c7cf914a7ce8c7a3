// A session's page, second part: what gives way where there is little room.
#include "sessionpage.h"

#include <ui/widgets/log/filterbar.h>
#include <ui/widgets/log/filterchips.h>
#include <ui/widgets/log/logpane.h>
#include <ui/widgets/log/logview.h>
#include <ui/widgets/log/rategraph.h>
#include <ui/widgets/session/composerwidget.h>
#include <ui/widgets/session/problembar.h>
#include <ui/widgets/session/sessionheader.h>
#include <ui/widgets/session/sidearea.h>

#include <QLayout>
#include <QScopedValueRollback>
#include <QSplitter>

#include <algorithm>

namespace Signalbox {

namespace {

// What log and composer need beside the panel, in characters.
constexpr int MiddleColumns = 96;
constexpr int SideColumns = 30;
// As long as others can give way, the log has so many.
constexpr int LeastRows = 3;

} // namespace

int SessionPage::sideWidth() const
{
    return std::max(200, fontMetrics().averageCharWidth() * SideColumns);
}

QSize SessionPage::minimumSizeHint() const
{
    QSize whole = QWidget::minimumSizeHint();
    // What can still give way doesn't make the window higher first.
    whole.setHeight(std::max(whole.height() - stillFree(), m_least));
    // Not what the splitter says: of a side that has just been folded it still speaks.
    if (m_openByWish)
        return whole;
    const int middle = std::max({m_header->minimumSizeHint().width(),
                                 m_problem->isHidden() ? 0 : m_problem->minimumSizeHint().width(),
                                 m_middle->minimumSizeHint().width()});
    return {std::min(middle, whole.width()), whole.height()};
}

void SessionPage::fitSide()
{
    const int wanted = fontMetrics().averageCharWidth() * MiddleColumns;
    const bool fits = width() >= wanted + sideWidth();
    if (fits)
        m_openByWish = false;
    const QScopedValueRollback guard(m_fitting, true);
    if (!fits && !m_openByWish && isSidePanelVisible()) {
        setSidePanelVisible(false);
        m_folded = true;
    } else if (fits && m_folded) {
        setSidePanelVisible(true);
        m_folded = false;
    }
}

/// Where the composer and what else is open leave few rows to the log, its chips give way, then the
/// filter's other parts, then the composer's height, and then the lanes of the graph and its bars.
void SessionPage::fitHeight()
{
    if (!isVisible())
        return;
    // Whatever the graph shows at present.
    const int room = m_middle->height()
        - m_middle->layout()->minimumHeightForWidth(m_middle->width()) + m_graph->neededNow();
    const int rows = (LeastRows - 1) * m_log->view()->uniformHeight();
    const int needed = rows + (m_graph->isVisible() ? m_graph->neededForBars() : 0);
    const Tightness before = m_tightness;
    tighten(room, needed);
    m_graph->fit(room, rows);
    // Only what is left once all that can has given way, which the next layout shows.
    int least = m_tightness == Tightness::Composer ? m_least : 0;
    if (m_tightness == Tightness::Composer && before == m_tightness)
        least = neededHeight();
    if (least != m_least) {
        m_least = least;
        updateGeometry();
    }
}

int SessionPage::freedBy(Tightness tightness) const
{
    const FilterBar *filter = m_log->filterBar();
    switch (tightness) {
    case Tightness::None:
        break;
    case Tightness::Chips:
        return filter->chips()->isWanted() ? filter->chips()->sizeHint().height() : 0;
    case Tightness::Filter:
        return filter->foldable();
    case Tightness::Composer:
        return m_composer->flattable();
    }
    return 0;
}

/// Of what no layout takes to be able to give way.
int SessionPage::stillFree() const
{
    int height = m_graph->neededNow();
    for (const Tightness next : {Tightness::Chips, Tightness::Composer})
        height += m_tightness < next ? freedBy(next) : 0;
    return height;
}

void SessionPage::tighten(int room, int needed)
{
    FilterBar *filter = m_log->filterBar();
    FilterChips *chips = filter->chips();
    int step = 0;
    if (room < needed && m_tightness != Tightness::Composer)
        step = 1;
    else if (m_tightness != Tightness::None
             && room >= needed + freedBy(m_tightness) + fontMetrics().height())
        step = -1;
    m_tightness = Tightness(int(m_tightness) + step);
    // Without chips that changes nothing, and no layout would come to go on with.
    if (m_tightness == Tightness::Chips && !chips->isWanted())
        m_tightness = Tightness(int(m_tightness) + step);
    chips->setFolded(m_tightness >= Tightness::Chips && chips->isWanted());
    filter->setFolded(m_tightness >= Tightness::Filter);
    m_composer->setFlat(m_tightness >= Tightness::Composer);
}

/// With a large font and long words rows wrap, which takes height that no hint knows of. The graph
/// gives way.
int SessionPage::neededHeight() const
{
    const auto leastOf = [](const QWidget *widget) {
        const QLayout *layout = widget->layout();
        return layout->hasHeightForWidth() ? layout->minimumHeightForWidth(widget->width())
                                           : layout->minimumSize().height();
    };
    const int around = leastOf(this) - m_split->minimumSizeHint().height();
    return around + leastOf(m_middle) - m_graph->neededNow();
}

} // namespace Signalbox
