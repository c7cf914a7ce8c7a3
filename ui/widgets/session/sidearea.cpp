#include "sidearea.h"

#include <QEvent>
#include <QPointer>
#include <QScrollBar>

namespace Signalbox {

namespace {

constexpr int LeastLines = 8;

} // namespace

SideArea::SideArea(QWidget *parts, QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setWidget(parts);
}

QSize SideArea::sizeHint() const
{
    return widget()->sizeHint();
}

QSize SideArea::minimumSizeHint() const
{
    const QScrollBar *bar = verticalScrollBar();
    const int beside = bar->isVisibleTo(this) ? bar->sizeHint().width() : 0;
    return {widget()->minimumSizeHint().width() + beside, fontMetrics().height() * LeastLines};
}

void SideArea::showPart(QWidget *part)
{
    QMetaObject::invokeMethod(
        this,
        [this, shown = QPointer<QWidget>(part)] {
            if (shown)
                ensureWidgetVisible(shown, 0, 0);
        },
        Qt::QueuedConnection);
}

bool SideArea::event(QEvent *event)
{
    const bool handled = QScrollArea::event(event);
    if (event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return handled;
}

} // namespace Signalbox
