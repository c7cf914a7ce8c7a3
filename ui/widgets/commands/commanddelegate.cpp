#include "commanddelegate.h"

#include <ui/models/isolated.h>
#include <ui/widgets/style/theme.h>

#include <QIcon>
#include <QPainter>

namespace Signalbox {

namespace {

constexpr int Margin = 8;
constexpr int IconSize = 16;

/// What \a text takes; the fraction of a pixel that a whole number leaves off would cost letters.
int widthOf(const QFontMetrics &metrics, const QString &text)
{
    return text.isEmpty() ? 0 : metrics.horizontalAdvance(text) + 2;
}

/// Of a line that is read in this direction, the part from \a from on, \a width long.
QRect part(const QStyleOptionViewItem &option, int from, int width)
{
    const QRect logical(option.rect.left() + from, option.rect.top(), width, option.rect.height());
    return QStyle::visualRect(option.direction, option.rect, logical);
}

} // namespace

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, qMax(28, option.fontMetrics.height() + 10)};
}

void CommandDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    Theme theme = Theme::of(option.palette);
    if (option.state.testFlag(QStyle::State_Selected))
        theme = theme.selected();
    painter->fillRect(option.rect, theme.surface);
    const QString keys = index.data(KeysRole).toString();
    const QString group = index.data(GroupRole).toString();
    const QString text = index.data().toString();
    const QFontMetrics &metrics = option.fontMetrics;
    const int keysWidth = keys.isEmpty() ? 0 : widthOf(metrics, keys) + Margin;
    const int begin = Margin + IconSize + Margin;
    const int room = option.rect.width() - begin - keysWidth - Margin;
    const int textWidth = qMin(room, widthOf(metrics, text));
    const bool isEnabled = index.flags().testFlag(Qt::ItemIsEnabled);
    index.data(Qt::DecorationRole)
        .value<QIcon>()
        .paint(painter, part(option, Margin, IconSize), Qt::AlignCenter,
               isEnabled ? QIcon::Normal : QIcon::Disabled);
    const auto draw = [&](const QRect &rect, const QColor &color, const QString &words, int side) {
        painter->setPen(color);
        painter->drawText(rect, side | Qt::AlignVCenter,
                          metrics.elidedText(words, Qt::ElideRight, rect.width()));
    };
    draw(part(option, begin, textWidth), isEnabled ? theme.text : theme.muted, text,
         Qt::AlignLeading);
    draw(part(option, begin + textWidth + Margin, qMax(0, room - textWidth - Margin)), theme.muted,
         group, Qt::AlignLeading);
    if (keysWidth > 0)
        draw(part(option, option.rect.width() - keysWidth, keysWidth - Margin), theme.muted,
             isolated(keys), Qt::AlignTrailing);
}

} // namespace Signalbox
