#include "bytemeter.h"

#include <ui/widgets/style/theme.h>

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace Signalbox {

ByteMeter::ByteMeter(int limit, QWidget *parent)
    : QWidget(parent)
    , m_limit(limit)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setToolTip(tr("Bytes of UTF-8 in use, and how many a signal may hold"));
    setBytes(0);
}

void ByteMeter::setBytes(int bytes)
{
    m_bytes = bytes;
    setAccessibleName(tr("%L1 of %L2 bytes").arg(m_bytes).arg(m_limit));
    update();
}

QString ByteMeter::text() const
{
    return tr("%L1 / %L2 B").arg(m_bytes).arg(m_limit);
}

QSize ByteMeter::sizeHint() const
{
    const QString widest = tr("%L1 / %L2 B").arg(m_limit * 10).arg(m_limit);
    return {fontMetrics().horizontalAdvance(widest) + 4, fontMetrics().height() + 6};
}

void ByteMeter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = Theme::of(palette());
    const bool over = m_bytes > m_limit;
    painter.setPen(over ? theme.error : theme.muted);
    painter.drawText(rect().adjusted(0, 0, 0, -6), Qt::AlignRight | Qt::AlignVCenter, text());
    const QRectF track(0, height() - 4, width(), 3);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.border);
    painter.drawRoundedRect(track, 1.5, 1.5);
    if (m_bytes == 0)
        return;
    const double share = std::clamp(double(m_bytes) / m_limit, 0.0, 1.0);
    QRectF used = track;
    used.setWidth(std::max(3.0, track.width() * share));
    if (layoutDirection() == Qt::RightToLeft)
        used.moveRight(track.right());
    painter.setBrush(over ? theme.error : share > 0.9 ? theme.warn : theme.accent);
    painter.drawRoundedRect(used, 1.5, 1.5);
}

} // namespace Signalbox
