#include "recentdelegate.h"

#include <ui/models/logtext.h>
#include <ui/viewmodels/recentsessions.h>
#include <ui/widgets/style/icons.h>
#include <ui/widgets/style/signalboxstyle.h>
#include <ui/widgets/style/theme.h>

#include <QDateTime>
#include <QPainter>
#include <QUrl>

#include <algorithm>

namespace Signalbox {

QSize RecentDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200,
            SignalboxStyle::byDensity(std::max(28, option.fontMetrics.height() + 12),
                                      std::max(22, option.fontMetrics.height() + 6))};
}

void RecentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const bool focused = option.state & QStyle::State_HasFocus;
    const Theme theme = focused ? Theme::of(option.palette).selected() : Theme::of(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(option.font);
    if (focused || option.state & QStyle::State_MouseOver) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(focused ? theme.surface : theme.hover);
        painter->drawRoundedRect(option.rect, 5, 5);
    }
    const bool hosted = index.data(RecentSessions::HostedRole).toBool();
    const QRect row = option.rect.adjusted(8, 0, -8, 0);
    const auto place = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, row, rect);
    };
    const int side = Icons::size(option.fontMetrics);
    Icons::paint(painter, place(QRect(row.left(), row.center().y() - side / 2 + 1, side, side)),
                 hosted ? "host" : "server", theme.muted);
    const int flags = Qt::AlignVCenter | Qt::TextSingleLine;
    const QFontMetrics &metrics = option.fontMetrics;
    // Of one that was kept without a time nobody knows when that was.
    const qint64 used = index.data(RecentSessions::LastUsedRole).toLongLong();
    const QString when = used > 0 ? LogText::day(used, QDateTime::currentDateTime()) : QString();
    const int whenWidth = metrics.horizontalAdvance(when);
    const QString name = index.data(RecentSessions::NameRole).toString();
    const int nameWidth =
        std::min(metrics.horizontalAdvance(name) + 4, (row.width() - whenWidth) / 2);
    QRect rect(row.left() + side + 8, row.top(), nameWidth, row.height());
    painter->setPen(theme.text);
    painter->drawText(place(rect), flags | Qt::AlignLeading,
                      metrics.elidedText(name, Qt::ElideRight, nameWidth));
    painter->setPen(theme.muted);
    rect = QRect(rect.right() + 12, row.top(), row.right() - whenWidth - 24 - rect.right(),
                 row.height());
    const QString where =
        hosted ? tr("hosted here") : index.data(RecentSessions::ServerRole).toUrl().authority();
    painter->drawText(place(rect), flags | Qt::AlignLeading,
                      metrics.elidedText(where, Qt::ElideRight, rect.width()));
    painter->drawText(row, flags | Qt::AlignTrailing, when);
    painter->restore();
}

} // namespace Signalbox
