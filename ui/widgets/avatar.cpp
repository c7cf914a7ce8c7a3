#include "avatar.h"

#include <ui/widgets/theme.h>

#include <QPainter>

namespace Signalbox {

void paintAvatar(QPainter *painter, const QRect &rect, const QString &id, const QString &name,
                 const Theme &theme)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor color = theme.personColor(id);
    painter->setPen(Qt::NoPen);
    painter->setBrush(mixed(color, theme.surface, theme.dark ? 0.30 : 0.18));
    painter->drawEllipse(rect);
    QFont font = painter->font();
    font.setPixelSize(qMax(8, rect.height() * 10 / 16));
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(color);
    painter->drawText(rect, Qt::AlignCenter, name.left(1).toUpper());
    painter->restore();
}

} // namespace Signalbox
