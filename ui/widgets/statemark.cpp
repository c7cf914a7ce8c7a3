#include "statemark.h"

#include <ui/widgets/theme.h>

#include <QPainter>

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

void paintState(QPainter *painter, const QRect &rect, SessionViewModel::Link link,
                const Theme &theme)
{
    using Link = SessionViewModel::Link;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF r = QRectF(rect).adjusted(1.75, 1.75, -1.75, -1.75);
    const QColor color = link == Link::Connected ? theme.ok
        : link == Link::Failed                   ? theme.error
        : link == Link::Offline                  ? theme.muted
                                                 : theme.warn;
    if (link == Link::Failed) {
        paintTriangle(painter, r, color);
    } else {
        painter->setPen(QPen(color, 1.5));
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
