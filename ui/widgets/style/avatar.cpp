#include "avatar.h"

#include <ui/widgets/style/theme.h>

#include <QPainter>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace Signalbox {

QString initialOf(const QString &name)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, name);
    return name.left(std::max(qsizetype(0), finder.toNextBoundary())).toUpper();
}

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
    painter->drawText(rect, Qt::AlignCenter, initialOf(name));
    painter->restore();
}

} // namespace Signalbox
