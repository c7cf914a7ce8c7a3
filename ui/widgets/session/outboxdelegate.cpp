#include "outboxdelegate.h"

#include <ui/models/isolated.h>
#include <ui/viewmodels/outboxmodel.h>
#include <ui/viewmodels/outboxtext.h>
#include <ui/widgets/log/logdelegate.h>
#include <ui/widgets/style/rowpainter.h>
#include <ui/widgets/style/signalboxstyle.h>

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
    return 2 * metrics.height() + SignalboxStyle::byDensity(12, 6);
}

QSize OutboxDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, rowHeight(option.fontMetrics)};
}

void OutboxDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const RowPainter begun(painter, option, {12, 4, 12, 4});
    const Theme &theme = begun.theme();
    const QRect &row = begun.row();
    const int side = begun.iconSide();
    const bool sent = index.data(OutboxModel::OnTheWireRole).toBool();
    begun.icon(row.left(), row.center().y() - side / 2, sent ? "send" : "waiting", theme.warn);
    if (index.data(OutboxModel::RetryRole).toBool())
        begun.icon(row.right() - side + 1, row.top(), "retry", theme.muted);
    const int flags = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft))
        | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine;
    const int half = row.height() / 2;
    QRect line(begun.behindIcon(), row.top(), row.width() - 2 * (side + 8), half);
    const auto write = [&](const QString &text, const QColor &color, int width) {
        const QString shown = painter->fontMetrics().elidedText(text, Qt::ElideRight, width);
        painter->setPen(color);
        // What people write keeps its own direction.
        const int direction =
            text.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
        painter->drawText(begun.place(line), flags | direction, shown);
        line.setLeft(line.left() + painter->fontMetrics().horizontalAdvance(shown) + 12);
    };
    const QFontMetrics metrics(option.font);
    const int typeWidth = metrics.averageCharWidth() * TypeColumns;
    write(tr("to %1").arg(isolated(index.data(OutboxModel::ToRole).toString())), theme.muted,
          typeWidth);
    const QString type = index.data(OutboxModel::TypeRole).toString();
    if (!type.isEmpty())
        write(type, theme.accent, typeWidth);
    painter->setFont(LogDelegate::dataFont(option.font));
    write(firstLine(index.data(OutboxModel::DataRole).toString()), theme.text, line.width());
    painter->setFont(option.font);
    line = QRect(begun.behindIcon(), row.top() + half, row.width() - side - 8, half);
    const QString age =
        tr("waits for %1").arg(OutboxText::span(index.data(OutboxModel::AgeRole).toLongLong()));
    const int ageWidth = metrics.horizontalAdvance(age);
    const bool soon = index.data(OutboxModel::LeftRole).toLongLong() < SoonMs;
    const QString fate = tr("%1: %2").arg(index.data(OutboxModel::ReasonRole).toString(),
                                          index.data(OutboxModel::FateRole).toString());
    painter->setPen(theme.muted);
    painter->drawText(begun.place(line), Qt::AlignVCenter | Qt::AlignTrailing | Qt::TextSingleLine,
                      age);
    write(fate, soon ? theme.warn : theme.muted, std::max(0, line.width() - ageWidth - 12));
}

} // namespace Signalbox
