#include "logdelegate.h"

#include <ui/models/logtext.h>
#include <ui/models/plaintooltip.h>
#include <ui/models/signallogmodel.h>
#include <ui/models/visibletext.h>
#include <ui/widgets/log/wrappedtext.h>
#include <ui/widgets/style/avatar.h>
#include <ui/widgets/style/icons.h>
#include <ui/widgets/style/signalboxstyle.h>
#include <ui/widgets/style/theme.h>

#include <QAbstractItemView>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace Signalbox {

namespace {

constexpr int Pad = 8;
constexpr qsizetype MaxTooltip = 1000;

LogKind kindOf(const QModelIndex &index)
{
    return index.data(SignalLogModel::KindRole).value<LogKind>();
}

QRect inner(const QRect &rect)
{
    return rect.adjusted(Pad, 0, -Pad, 0);
}

QRect markRect(const QRect &cell, int size)
{
    return QRect(cell.left(), cell.center().y() - size / 2 + 1, size, size);
}

// What people write keeps its own direction, whatever that of the window is: JSON read from the
// right is another JSON. Only where it stands follows the window.
void drawText(QPainter *painter, const QRect &rect, const QString &written, const QColor &color,
              Qt::Alignment alignment = Qt::AlignLeft)
{
    painter->setPen(color);
    const QString text = visibleLine(written);
    const QString shown = painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width());
    const Qt::Alignment place =
        QStyle::visualAlignment(QGuiApplication::layoutDirection(), alignment);
    const int direction =
        text.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
    painter->drawText(
        rect, int(place | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine | direction,
        shown);
}

// What fits is cut off before it is measured: eliding 8 KB for each repaint would be slow.
QString whatFits(const QString &text, const QFontMetrics &metrics, int width)
{
    const int narrowest = std::max(1, metrics.horizontalAdvance(QLatin1Char('i')));
    return text.left(width / narrowest + 2);
}

/// Where the words of what happened stand, behind their mark.
QRect besideMark(const QStyleOptionViewItem &option)
{
    return inner(option.rect).adjusted(Icons::size(option.fontMetrics) + Pad, 0, 0, 0);
}

// 5 and "5" look alike, and not everyone sees colours.
const QString JsonMark = QStringLiteral("{}");

/// Where data stands: before the mark, if it is JSON.
QRect dataRect(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QRect rect = inner(option.rect);
    if (!index.data(SignalLogModel::JsonRole).toBool())
        return rect;
    const QFontMetrics metrics(LogDelegate::dataFont(option.font));
    return rect.adjusted(0, 0, -metrics.horizontalAdvance(JsonMark) - Pad, 0);
}

struct OutcomeLook
{
    const char *icon;
    QColor color;
};

OutcomeLook lookOf(Delivery delivery, const Theme &theme)
{
    switch (delivery) {
    case Delivery::Waiting:
        return {"waiting", theme.warn};
    case Delivery::Sent:
        return {"sent", theme.ok};
    case Delivery::Failed:
        return {"failed", theme.error};
    case Delivery::Cancelled:
        return {"cancelled", theme.muted};
    case Delivery::Expired:
        return {"expired", theme.error};
    case Delivery::Unknown:
        return {"unknown", theme.warn};
    case Delivery::None:
        break;
    }
    return {nullptr, {}};
}

OutcomeLook lookOf(LogKind kind, const Theme &theme)
{
    switch (kind) {
    case LogKind::Joined:
        return {"joined", theme.muted};
    case LogKind::Left:
        return {"left", theme.muted};
    case LogKind::LinkLost:
        return {"link-lost", theme.warn};
    case LogKind::LinkBack:
        return {"link-back", theme.ok};
    case LogKind::Gap:
        return {"unknown", theme.warn};
    case LogKind::SessionEnded:
        return {"ended", theme.muted};
    case LogKind::Note:
        return {"info", theme.muted};
    case LogKind::Signal:
        break;
    }
    return {nullptr, {}};
}

} // namespace

LogDelegate::LogDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

QFont LogDelegate::dataFont(const QFont &base)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF());
    return font;
}

int LogDelegate::rowHeight(const QFontMetrics &metrics)
{
    return SignalboxStyle::byDensity(std::max(28, metrics.height() + 12),
                                     std::max(22, metrics.height() + 6));
}

QSize LogDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int height = rowHeight(option.fontMetrics);
    if (!m_wraps || index.column() != SignalLogModel::DataColumn)
        return {80, height}; // nothing is asked of the model
    const bool isSignal = kindOf(index) == LogKind::Signal;
    const QFont font = isSignal ? dataFont(option.font) : option.font;
    const WrappedText text(
        isSignal ? index.data(SignalLogModel::DataRole).toString() : LogText::event(index), font,
        (isSignal ? dataRect(option, index) : besideMark(option)).width(), MaxLines);
    return {80, height + (text.lineCount() - 1) * QFontMetrics(font).lineSpacing()};
}

void LogDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    const bool selected = option.state & QStyle::State_Selected;
    const Theme theme = selected ? Theme::of(option.palette).selected() : Theme::of(option.palette);
    painter->save();
    painter->setFont(option.font);
    paintBackground(painter, option, index, theme);
    QStyleOptionViewItem cell = option;
    // Where data has several lines, the others stand beside its first one.
    cell.rect.setHeight(rowHeight(option.fontMetrics));
    if (index.column() != SignalLogModel::DataColumn)
        paintCell(painter, cell, index, theme);
    else if (kindOf(index) == LogKind::Signal)
        paintData(painter, m_wraps ? option : cell, index, theme);
    else
        paintEvent(painter, cell, index, theme);
    painter->restore();
}

void LogDelegate::paintCell(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index, const Theme &theme) const
{
    switch (index.column()) {
    case SignalLogModel::TimeColumn:
        drawText(painter, inner(option.rect),
                 LogText::time(index.data(SignalLogModel::TimeRole).toLongLong(),
                               m_milliseconds ? LogText::Precision::Milliseconds
                                              : LogText::Precision::Seconds),
                 theme.muted);
        break;
    case SignalLogModel::FromColumn:
        paintPerson(painter, option, index, theme);
        break;
    case SignalLogModel::ToColumn:
        paintTarget(painter, option, index, theme);
        break;
    case SignalLogModel::TypeColumn:
        paintType(painter, option, index, theme);
        break;
    case SignalLogModel::SizeColumn:
        drawText(painter, inner(option.rect),
                 LogText::size(index.data(SignalLogModel::SizeRole).toLongLong()), theme.muted,
                 Qt::AlignRight);
        break;
    default:
        paintOutcome(painter, option, index, theme);
    }
}

void LogDelegate::paintBackground(QPainter *painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index, const Theme &theme) const
{
    const LogKind kind = kindOf(index);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, theme.surface);
    else if (kind == LogKind::LinkLost || kind == LogKind::LinkBack || kind == LogKind::Gap)
        painter->fillRect(option.rect, mixed(lookOf(kind, theme).color, theme.surface, 0.08));
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(theme.accent);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }
}

void LogDelegate::paintPerson(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index, const Theme &theme) const
{
    const QString name = visibleLine(LogText::from(index));
    if (name.isEmpty())
        return;
    const QRect cell = inner(option.rect);
    const auto place = [&option, &cell](const QRect &rect) {
        return QStyle::visualRect(option.direction, cell, rect);
    };
    const bool server = index.data(SignalLogModel::PersonIdRole).toString().isEmpty();
    const int slot = index.data(SignalLogModel::PersonSlotRole).toInt();
    const int size = Icons::size(option.fontMetrics);
    if (server)
        Icons::paint(painter, place(markRect(cell, size)), "server", theme.muted);
    else
        paintAvatar(painter, place(markRect(cell, size)), slot, name, theme);
    QRect text = cell.adjusted(size + Pad, 0, 0, 0);
    if (m_targetWithSender && !index.data(SignalLogModel::TargetIdRole).toString().isEmpty()) {
        // An arrow and the target's mark, behind the name.
        const int room = text.width() - 2 * size - Pad;
        const int used = std::min(room, option.fontMetrics.horizontalAdvance(name) + 1);
        QRect mark = markRect(text, size).translated(used + Pad / 2, 0);
        Icons::paint(painter, place(mark), "arrow-right", theme.muted);
        mark.translate(size + Pad / 2, 0);
        paintAvatar(painter, place(mark), index.data(SignalLogModel::TargetSlotRole).toInt(),
                    LogText::to(index), theme);
        text.setWidth(used);
    }
    const bool event = kindOf(index) != LogKind::Signal;
    drawText(painter, place(text), name, event || server ? theme.muted : theme.personColor(slot));
}

void LogDelegate::paintTarget(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index, const Theme &theme) const
{
    const QString name = LogText::to(index);
    if (name.isEmpty())
        return;
    const bool everyone = index.data(SignalLogModel::TargetIdRole).toString().isEmpty();
    const int slot = index.data(SignalLogModel::TargetSlotRole).toInt();
    drawText(painter, inner(option.rect), name, everyone ? theme.muted : theme.personColor(slot));
}

void LogDelegate::paintType(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index, const Theme &theme) const
{
    const QString type = index.data(SignalLogModel::TypeRole).toString();
    if (!type.isEmpty())
        drawText(painter, inner(option.rect), type, theme.text);
}

void LogDelegate::paintData(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index, const Theme &theme) const
{
    const QRect rect = inner(option.rect);
    if (!index.data(SignalLogModel::HasDataRole).toBool()) {
        drawText(painter, rect, tr("no data"), theme.muted);
        return;
    }
    const QString data = index.data(SignalLogModel::DataRole).toString();
    if (data.isEmpty()) {
        drawText(painter, rect, tr("empty text"), theme.muted);
        return;
    }
    const bool json = index.data(SignalLogModel::JsonRole).toBool();
    const QColor color = json ? theme.accent : theme.text;
    painter->setFont(dataFont(option.font));
    if (json) {
        QRect line = rect;
        line.setHeight(rowHeight(option.fontMetrics));
        drawText(painter, line, JsonMark, theme.muted, Qt::AlignRight);
    }
    const QRect words = QStyle::visualRect(option.direction, rect, dataRect(option, index));
    if (m_wraps)
        paintWrapped(painter, words, data, color, rowHeight(option.fontMetrics));
    else
        drawText(painter, words, whatFits(data, painter->fontMetrics(), words.width()), color);
}

void LogDelegate::paintWrapped(QPainter *painter, const QRect &rect, const QString &text,
                               const QColor &color, int lineHeight)
{
    const int above = (lineHeight - painter->fontMetrics().lineSpacing()) / 2;
    painter->setPen(color);
    WrappedText(text, painter->font(), rect.width(), MaxLines)
        .paint(painter, rect.topLeft() + QPoint(0, above));
}

void LogDelegate::paintEvent(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index, const Theme &theme) const
{
    const OutcomeLook look = lookOf(kindOf(index), theme);
    const int size = Icons::size(option.fontMetrics);
    const QRect cell = inner(option.rect);
    Icons::paint(painter, QStyle::visualRect(option.direction, cell, markRect(cell, size)),
                 look.icon, look.color);
    const QRect words = QStyle::visualRect(option.direction, cell, besideMark(option));
    if (m_wraps)
        paintWrapped(painter, words, LogText::event(index), look.color,
                     rowHeight(option.fontMetrics));
    else
        drawText(painter, words, LogText::event(index), look.color);
}

void LogDelegate::paintOutcome(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index, const Theme &theme) const
{
    const auto delivery = index.data(SignalLogModel::DeliveryRole).value<Delivery>();
    const OutcomeLook look = lookOf(delivery, theme);
    if (!look.icon)
        return;
    const int size = Icons::size(option.fontMetrics);
    QRect mark(0, 0, size, size);
    mark.moveCenter(option.rect.center());
    Icons::paint(painter, mark, look.icon, look.color);
}

bool LogDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                            const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QString text = LogText::cell(index);
    if (text.size() > MaxTooltip)
        text = text.left(MaxTooltip) + QChar(0x2026);
    QToolTip::showText(event->globalPos(), plainToolTip(visibleText(text)), view);
    return true;
}

} // namespace Signalbox
