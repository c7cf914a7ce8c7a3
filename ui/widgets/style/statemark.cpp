#include "statemark.h"

#include <ui/widgets/style/theme.h>

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace Signalbox {

namespace {

void paintTriangle(QPainter *painter, const QRectF &r, const QColor &color)
{
    const QPointF corners[] = {{r.center().x(), r.top()}, r.bottomRight(), r.bottomLeft()};
    painter->setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(color);
    painter->drawPolygon(corners, 3);
}

} // namespace

int stateMarkSize(const QFontMetrics &metrics)
{
    return std::max(12, metrics.height() * 4 / 5 / 2 * 2);
}

void paintState(QPainter *painter, const QRect &rect, SessionViewModel::Link link,
                const Theme &theme)
{
    using Link = SessionViewModel::Link;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const double line = 1.5 * rect.height() / 12;
    const double inset = line + 0.25;
    const QRectF r = QRectF(rect).adjusted(inset, inset, -inset, -inset);
    const QColor color = link == Link::Connected ? theme.ok
        : link == Link::Failed                   ? theme.error
        : link == Link::Offline                  ? theme.muted
                                                 : theme.warn;
    if (link == Link::Failed) {
        paintTriangle(painter, r, color);
    } else {
        painter->setPen(QPen(color, line));
        painter->setBrush(link == Link::Connected ? QBrush(color) : QBrush(Qt::NoBrush));
        painter->drawEllipse(r);
        if (link != Link::Connected && link != Link::Offline) {
            painter->setBrush(color);
            painter->drawPie(r, 90 * 16, 180 * 16);
        }
    }
    painter->restore();
}

StateMark::StateMark(QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(sizeHint());
}

QSize StateMark::sizeHint() const
{
    const int side = stateMarkSize(fontMetrics());
    return {side, side};
}

void StateMark::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setFixedSize(sizeHint());
}

void StateMark::setLink(SessionViewModel::Link link)
{
    m_link = link;
    update();
}

void StateMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintState(&painter, rect(), m_link, Theme::of(palette()));
}

} // namespace Signalbox
