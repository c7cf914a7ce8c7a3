#include "transferdelegate.h"

#include <signaling/transfer/filetransfer.h>
#include <ui/models/transferlistmodel.h>
#include <ui/widgets/style/rowpainter.h>

#include <QPainter>
#include <QPainterPath>

namespace Signalbox {

namespace {

using State = Signaling::FileTransfer::State;

constexpr int BarHeight = 6;
constexpr int Gap = 4;

State stateOf(const QModelIndex &index)
{
    return index.data(TransferListModel::StateRole).value<State>();
}

const char *iconOf(const QModelIndex &index)
{
    switch (stateOf(index)) {
    case State::Preparing:
    case State::Offered:
    case State::Waiting:
        return "waiting";
    case State::Running:
        return index.data(TransferListModel::OutgoingRole).toBool() ? "up" : "down";
    case State::Paused:
        return "pause";
    case State::Done:
        return "sent";
    case State::Refused:
    case State::Cancelled:
        return "cancelled";
    case State::Failed:
        return "failed";
    }
    return "unknown";
}

QColor colorOf(State state, const Theme &theme)
{
    switch (state) {
    case State::Running:
        return theme.accent;
    case State::Done:
        return theme.ok;
    case State::Failed:
        return theme.error;
    case State::Refused:
    case State::Cancelled:
        return theme.muted;
    default:
        return theme.warn;
    }
}

} // namespace

int TransferDelegate::rowHeight(const QFontMetrics &metrics)
{
    return 3 * metrics.height() + BarHeight + 3 * Gap + 16;
}

QSize TransferDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {160, rowHeight(option.fontMetrics)};
}

void TransferDelegate::paintMap(QPainter *painter, const QRect &bar, const Theme &theme,
                                const QModelIndex &index, bool mirrored) const
{
    const QColor track = mixed(theme.text, theme.surface, 0.14);
    const State state = stateOf(index);
    const QColor full = state == State::Done ? theme.ok
        : state == State::Failed             ? theme.error
        : state > State::Done                ? theme.muted
                                             : theme.accent;
    painter->save();
    QPainterPath shape;
    shape.addRoundedRect(bar, BarHeight / 2.0, BarHeight / 2.0);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setClipPath(shape);
    painter->fillRect(bar, state == State::Done ? full : track);
    const QByteArray map =
        state == State::Done ? QByteArray() : index.data(TransferListModel::MapRole).toByteArray();
    const double width = map.isEmpty() ? 0 : double(bar.width()) / double(map.size());
    for (qsizetype cell = 0; cell < map.size(); ++cell) {
        const int share = uchar(map.at(cell));
        if (share == 0)
            continue;
        const qsizetype place = mirrored ? map.size() - 1 - cell : cell;
        // A little of a stretch is to be seen too.
        painter->fillRect(
            QRectF(bar.left() + width * double(place), bar.top(), width + 0.5, bar.height()),
            mixed(full, track, 0.25 + 0.75 * share / 255));
    }
    painter->restore();
}

void TransferDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const RowPainter begun(painter, option, {12, 8, 12, 8});
    const Theme &theme = begun.theme();
    const QRect &row = begun.row();
    const State state = stateOf(index);
    const int line = option.fontMetrics.height();
    begun.icon(row.left(), row.top() + (line - begun.iconSide()) / 2, iconOf(index),
               colorOf(state, theme));
    const int left = begun.behindIcon();
    int top = row.top();
    const auto write = [&](const QString &text, const QColor &color, const QFont &font,
                           Qt::TextElideMode mode) {
        const QRect rect(left, top, row.right() - left + 1, line);
        painter->setFont(font);
        painter->setPen(color);
        painter->drawText(begun.place(rect),
                          Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(text, mode, rect.width()));
        top += line + Gap;
    };
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    write(index.data(TransferListModel::TitleRole).toString(), theme.text, bold, Qt::ElideMiddle);
    write(index.data(TransferListModel::WithRole).toString(), theme.muted, option.font,
          Qt::ElideRight);
    const QRect bar(left, top, row.right() - left + 1, BarHeight);
    paintMap(painter, begun.place(bar), theme, index, option.direction == Qt::RightToLeft);
    top += BarHeight + Gap;
    // What is wrong is a sentence, and stands beneath the list.
    write(index.data(TransferListModel::ShortStatusRole).toString(),
          state == State::Failed ? theme.error : theme.muted, option.font, Qt::ElideRight);
}

} // namespace Signalbox
