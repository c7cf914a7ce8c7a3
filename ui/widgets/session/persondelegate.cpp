#include "persondelegate.h"

#include <ui/models/connectionlistmodel.h>
#include <ui/models/person.h>
#include <ui/widgets/style/avatar.h>
#include <ui/widgets/style/theme.h>

#include <QAbstractItemView>
#include <QDateTime>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace Signalbox {

QSize PersonDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {160, std::max(28, option.fontMetrics.height() + 12)};
}

void PersonDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const bool selected = option.state & QStyle::State_Selected;
    const Theme theme = selected ? Theme::of(option.palette).selected() : Theme::of(option.palette);
    painter->save();
    painter->setFont(option.font);
    if (selected)
        painter->fillRect(option.rect, theme.surface);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, theme.hover);
    const QRect row = option.rect.adjusted(12, 0, -12, 0);
    const auto place = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, row, rect);
    };
    const QString name = index.data(ConnectionListModel::NameRole).toString();
    const int markSize = std::max(20, option.fontMetrics.height() / 4 * 4);
    const QRect mark(row.left(), row.center().y() - markSize / 2 + 1, markSize, markSize);
    paintAvatar(painter, place(mark), index.data(ConnectionListModel::SlotRole).toInt(), name,
                theme);
    const QString shown =
        index.data(ConnectionListModel::OwnRole).toBool() ? tr("%1 (you)").arg(name) : name;
    QRect text = row.adjusted(markSize + 8, 0, 0, 0);
    const QString role = Person::roleLabel(index.data(ConnectionListModel::RoleRole).toString());
    const int roleWidth = option.fontMetrics.horizontalAdvance(role) + 2;
    const int flags = Qt::AlignVCenter | Qt::TextSingleLine;
    // Where there is no room for both, the name counts; the role is in the tooltip too.
    if (option.fontMetrics.horizontalAdvance(shown) + 12 + roleWidth <= text.width()) {
        painter->setPen(theme.muted);
        painter->drawText(place(text), flags | Qt::AlignTrailing, role);
        text.setWidth(text.width() - roleWidth - 12);
    }
    painter->setPen(theme.text);
    painter->drawText(place(text), flags | Qt::AlignLeading,
                      option.fontMetrics.elidedText(shown, Qt::ElideRight, text.width()));
    painter->restore();
}

bool PersonDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                               const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const auto since =
        QDateTime::fromMSecsSinceEpoch(index.data(ConnectionListModel::SinceRole).toLongLong());
    const QString text =
        tr("%1, %2\nHere since %3\nConnection %4")
            .arg(index.data(ConnectionListModel::NameRole).toString(),
                 Person::roleLabel(index.data(ConnectionListModel::RoleRole).toString()),
                 QLocale().toString(since.time(), QLocale::ShortFormat),
                 index.data(ConnectionListModel::IdRole).toString());
    QToolTip::showText(event->globalPos(),
                       text.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>")),
                       view);
    return true;
}

} // namespace Signalbox
