#include "avatar.h"

#include <ui/widgets/style/theme.h>

#include <QPainter>

namespace Signalbox {

void paintAvatar(QPainter *painter, const QRect &rect, int slot, const QString &name,
                 const Theme &theme)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.personDisc(slot));
    painter->drawEllipse(rect);
    QFont font = painter->font();
    font.setPixelSize(qMax(8, rect.height() * 10 / 16));
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(theme.personInitial(slot));
    painter->drawText(rect, Qt::AlignCenter, name.left(1).toUpper());
    painter->restore();
}

} // namespace Signalbox
