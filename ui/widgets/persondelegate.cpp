#include "persondelegate.h"

#include <ui/models/connectionlistmodel.h>
#include <ui/models/person.h>
#include <ui/widgets/avatar.h>
#include <ui/widgets/theme.h>

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
    const Theme theme = Theme::of(option.palette);
    painter->save();
    painter->setFont(option.font);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, theme.selection);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, theme.hover);
    const QRect row = option.rect.adjusted(12, 0, -12, 0);
    const auto place = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, row, rect);
    };
    const QString name = index.data(ConnectionListModel::NameRole).toString();
    QRect mark(row.left(), row.center().y() - 9, 20, 20);
    paintAvatar(painter, place(mark), index.data(ConnectionListModel::IdRole).toString(), name,
                theme);
    const QString role = Person::roleLabel(index.data(ConnectionListModel::RoleRole).toString());
    const int roleWidth = std::min(option.fontMetrics.horizontalAdvance(role) + 4, row.width() / 2);
    const QRect nameRect = row.adjusted(28, 0, -roleWidth - 8, 0);
    const QString shown =
        index.data(ConnectionListModel::OwnRole).toBool() ? tr("%1 (you)").arg(name) : name;
    const int flags = Qt::AlignVCenter | Qt::TextSingleLine;
    painter->setPen(theme.text);
    painter->drawText(place(nameRect), flags | Qt::AlignLeading,
                      option.fontMetrics.elidedText(shown, Qt::ElideRight, nameRect.width()));
    painter->setPen(theme.muted);
    QRect roleRect = row;
    roleRect.setLeft(row.right() - roleWidth);
    painter->drawText(place(roleRect), flags | Qt::AlignTrailing,
                      option.fontMetrics.elidedText(role, Qt::ElideRight, roleWidth));
    painter->restore();
}

bool PersonDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                               const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const auto since =
        QDateTime::fromMSecsSinceEpoch(index.data(ConnectionListModel::SinceRole).toLongLong());
    const QString text = tr("%1\nHere since %2\nConnection %3")
                             .arg(index.data(ConnectionListModel::NameRole).toString(),
                                  QLocale().toString(since.time(), QLocale::ShortFormat),
                                  index.data(ConnectionListModel::IdRole).toString());
    QToolTip::showText(event->globalPos(),
                       text.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>")),
                       view);
    return true;
}

} // namespace Signalbox
