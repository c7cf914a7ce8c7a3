#include "sessiondelegate.h"

#include <ui/viewmodels/workspaceviewmodel.h>
#include <ui/widgets/style/icons.h>
#include <ui/widgets/style/signalboxstyle.h>
#include <ui/widgets/style/statemark.h>
#include <ui/widgets/style/theme.h>

#include <QListView>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace Signalbox {

namespace {

// Returns how much room the badge took.
int paintBadge(QPainter *painter, const QStyleOptionViewItem &option, const QRect &row, int unread,
               const Theme &theme)
{
    if (unread == 0)
        return 0;
    const QString text =
        unread > 999 ? QLocale().toString(999) + QLatin1Char('+') : QLocale().toString(unread);
    const int height = option.fontMetrics.height() + 2;
    const int width = std::max(height, option.fontMetrics.horizontalAdvance(text) + 12);
    QRect badge(row.right() - width + 1, row.center().y() - height / 2 + 1, width, height);
    badge = QStyle::visualRect(option.direction, row, badge);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.accent);
    painter->drawRoundedRect(badge, height / 2.0, height / 2.0);
    painter->setPen(theme.onAccent);
    painter->drawText(badge, Qt::AlignCenter, text);
    return width + 8;
}

/// The colour that somebody gave to the profile, at the edge where a row begins.
void paintProfile(QPainter *painter, const QStyleOptionViewItem &option, const QVariant &colour,
                  const Theme &theme)
{
    if (!colour.isValid() || colour.toInt() < 0)
        return;
    const QRect bar(option.rect.left() + 1, option.rect.top() + 4, 4, option.rect.height() - 8);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.personColor(colour.toInt()));
    painter->drawRoundedRect(QStyle::visualRect(option.direction, option.rect, bar), 2, 2);
}

} // namespace

void SessionDelegate::install(QListView *list, QAbstractItemModel *model, const QString &name)
{
    list->setModel(model);
    list->setItemDelegate(new SessionDelegate(list));
    list->setAccessibleName(name);
    list->setFrameShape(QFrame::NoFrame);
    list->setUniformItemSizes(true);
    list->setMouseTracking(true);
    list->setContextMenuPolicy(Qt::CustomContextMenu);
    list->viewport()->setAutoFillBackground(false);
}

QSize SessionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {160,
            SignalboxStyle::byDensity(std::max(32, option.fontMetrics.height() + 14),
                                      std::max(24, option.fontMetrics.height() + 8))};
}

void SessionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const bool selected = option.state & QStyle::State_Selected;
    const Theme theme = selected ? Theme::of(option.palette).selected() : Theme::of(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const int unread = index.data(WorkspaceViewModel::UnreadRole).toInt();
    QFont font = option.font;
    if (unread > 0)
        font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    if (selected || option.state & QStyle::State_MouseOver) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(selected ? theme.surface : theme.hover);
        painter->drawRoundedRect(option.rect.adjusted(6, 1, -6, -1), 5, 5);
    }
    const QRect row = option.rect.adjusted(14, 0, -14, 0);
    paintProfile(painter, option, index.data(WorkspaceViewModel::ColourRole), theme);
    const int side = stateMarkSize(option.fontMetrics);
    const QRect mark(row.left(), row.center().y() - side / 2 + 1, side, side);
    paintState(painter, QStyle::visualRect(option.direction, row, mark),
               index.data(WorkspaceViewModel::LinkRole).value<SessionViewModel::Link>(), theme);
    int badge = paintBadge(painter, option, row, unread, theme);
    if (index.data(WorkspaceViewModel::DetachedRole).toBool()) {
        const int icon = Icons::size(option.fontMetrics);
        const QRect place(row.right() - badge - icon + 1, row.center().y() - icon / 2 + 1, icon,
                          icon);
        Icons::paint(painter, QStyle::visualRect(option.direction, row, place), "window",
                     theme.muted);
        badge += icon + 8;
    }
    const QRect text =
        QStyle::visualRect(option.direction, row, row.adjusted(side + 8, 0, -badge, 0));
    painter->setPen(theme.text);
    const QString title = index.data(WorkspaceViewModel::TitleRole).toString();
    painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(title, Qt::ElideRight, text.width()));
    painter->restore();
}

} // namespace Signalbox
