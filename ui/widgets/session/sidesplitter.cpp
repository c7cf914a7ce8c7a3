#include "sidesplitter.h"

#include <QEvent>
#include <QScopedValueRollback>

#include <algorithm>

namespace Signalbox {

SideSplitter::SideSplitter(const QList<QWidget *> &parts, int rest, QWidget *parent)
    : QSplitter(Qt::Vertical, parent)
    , m_rest(rest)
{
    setChildrenCollapsible(false);
    for (QWidget *part : parts)
        addWidget(part);
    for (int part = 0; part < count(); ++part)
        setStretchFactor(part, part == rest ? 1 : 0);
    connect(this, &QSplitter::splitterMoved, this, [this] { m_byHand = true; });
}

QByteArray SideSplitter::state() const
{
    return m_byHand ? saveState() : QByteArray();
}

void SideSplitter::restore(const QByteArray &state)
{
    if (!state.isEmpty())
        m_byHand = restoreState(state);
}

int SideSplitter::wanted(int part) const
{
    const QWidget *shown = widget(part);
    const int height =
        shown->hasHeightForWidth() ? shown->heightForWidth(width()) : shown->sizeHint().height();
    return std::max(height, least(part));
}

int SideSplitter::least(int part) const
{
    return std::max(widget(part)->minimumHeight(), widget(part)->minimumSizeHint().height());
}

void SideSplitter::arrange()
{
    if (m_byHand || m_arranging)
        return;
    const QScopedValueRollback guard(m_arranging, true);
    QList<int> heights;
    int room = height();
    for (int part = 0; part < count(); ++part) {
        const bool isShown = !widget(part)->isHidden();
        heights << (isShown ? least(part) : 0);
        room -= heights.last() + (isShown && part > 0 ? handleWidth() : 0);
    }
    // From the end: what comes last is what is new.
    for (int part = count() - 1; part >= 0; --part) {
        if (part == m_rest || widget(part)->isHidden())
            continue;
        // The one that takes the rest is to keep half of it.
        const int more = std::clamp(wanted(part) - heights.at(part), 0, std::max(0, room * 2 / 3));
        heights[part] += more;
        room -= more;
    }
    heights[m_rest] += std::max(0, room);
    if (heights != sizes())
        setSizes(heights);
}

bool SideSplitter::event(QEvent *event)
{
    const bool handled = QSplitter::event(event);
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return handled;
}

void SideSplitter::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    arrange();
}

} // namespace Signalbox
