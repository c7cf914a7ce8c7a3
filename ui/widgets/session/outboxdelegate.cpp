#include "outboxdelegate.h"

#include <ui/viewmodels/outboxmodel.h>
#include <ui/viewmodels/outboxtext.h>
#include <ui/widgets/log/logdelegate.h>
#include <ui/widgets/style/icons.h>
#include <ui/widgets/style/theme.h>

#include <QPainter>

#include <algorithm>

namespace Signalbox {

namespace {

constexpr int SoonMs = 10000;
constexpr int TypeColumns = 16;

QString firstLine(const QString &data)
{
    const qsizetype end = data.indexOf(QLatin1Char('\n'));
    return end < 0 ? data : data.left(end) + QStringLiteral(" …");
}

} // namespace

int OutboxDelegate::rowHeight(const QFontMetrics &metrics)
{
    return 2 * metrics.height() + 12;
}

QSize OutboxDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, rowHeight(option.fontMetrics)};
}

void OutboxDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const bool selected = option.state & QStyle::State_Selected;
    const Theme theme = selected ? Theme::of(option.palette).selected() : Theme::of(option.palette);
    painter->save();
    if (selected)
        painter->fillRect(option.rect, theme.surface);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, theme.hover);
    const QRect row = option.rect.adjusted(12, 4, -12, -4);
    const int side = Icons::size(option.fontMetrics);
    const auto place = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, row, rect);
    };
    const bool sent = index.data(OutboxModel::OnTheWireRole).toBool();
    Icons::paint(painter, place({row.left(), row.center().y() - side / 2, side, side}),
                 sent ? "send" : "waiting", theme.warn);
    const bool retries = index.data(OutboxModel::RetryRole).toBool();
    if (retries)
        Icons::paint(painter, place({row.right() - side + 1, row.top(), side, side}), "retry",
                     theme.muted);
    const int flags = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft))
        | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine;
    const int half = row.height() / 2;
    QRect line(row.left() + side + 8, row.top(), row.width() - 2 * (side + 8), half);
    const auto write = [&](const QString &text, const QColor &color, int width) {
        const QString shown = painter->fontMetrics().elidedText(text, Qt::ElideRight, width);
        painter->setPen(color);
        // What people write keeps its own direction.
        const int direction =
            text.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
        painter->drawText(place(line), flags | direction, shown);
        line.setLeft(line.left() + painter->fontMetrics().horizontalAdvance(shown) + 12);
    };
    painter->setFont(option.font);
    const QFontMetrics metrics(option.font);
    const int typeWidth = metrics.averageCharWidth() * TypeColumns;
    write(tr("to %1").arg(index.data(OutboxModel::ToRole).toString()), theme.muted, typeWidth);
    const QString type = index.data(OutboxModel::TypeRole).toString();
    if (!type.isEmpty())
        write(type, theme.accent, typeWidth);
    painter->setFont(LogDelegate::dataFont(option.font));
    write(firstLine(index.data(OutboxModel::DataRole).toString()), theme.text, line.width());
    painter->setFont(option.font);
    line = QRect(row.left() + side + 8, row.top() + half, row.width() - side - 8, half);
    const QString age =
        tr("waits for %1").arg(OutboxText::span(index.data(OutboxModel::AgeRole).toLongLong()));
    const int ageWidth = metrics.horizontalAdvance(age);
    const bool soon = index.data(OutboxModel::LeftRole).toLongLong() < SoonMs;
    const QString fate = tr("%1: %2").arg(index.data(OutboxModel::ReasonRole).toString(),
                                          index.data(OutboxModel::FateRole).toString());
    painter->setPen(theme.muted);
    painter->drawText(place(line), Qt::AlignVCenter | Qt::AlignTrailing | Qt::TextSingleLine, age);
    write(fate, soon ? theme.warn : theme.muted, std::max(0, line.width() - ageWidth - 12));
    painter->restore();
}

} // namespace Signalbox
