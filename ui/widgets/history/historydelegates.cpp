#include "historydelegates.h"

#include <ui/models/visibletext.h>
#include <ui/viewmodels/history/historyresultsmodel.h>
#include <ui/viewmodels/history/historysessionsmodel.h>
#include <ui/widgets/log/logdelegate.h>
#include <ui/widgets/style/theme.h>

#include <QPainter>
#include <QTextLayout>

namespace Signalbox {

QSize RecordedSessionDelegate::sizeHint(const QStyleOptionViewItem &option,
                                        const QModelIndex &) const
{
    return {option.fontMetrics.averageCharWidth() * 24, 2 * option.fontMetrics.height() + 14};
}

void RecordedSessionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    const Theme theme = isChosen ? Theme::of(option.palette).selected() : Theme::of(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(option.font);
    if (isChosen || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(isChosen ? theme.surface : theme.hover);
        painter->drawRoundedRect(option.rect.adjusted(6, 1, -6, -1), 5, 5);
    }
    const QRect text = option.rect.adjusted(14, 7, -14, -7);
    const int line = option.fontMetrics.height();
    const auto draw = [&](int top, const QColor &color, const QString &words) {
        painter->setPen(color);
        painter->drawText(QRect(text.left(), text.top() + top, text.width(), line),
                          Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
                          option.fontMetrics.elidedText(words, Qt::ElideRight, text.width()));
    };
    draw(0, theme.text, index.data().toString());
    const QString last = index.data(HistorySessionsModel::LastText).toString();
    const QString count = index.data(HistorySessionsModel::CountText).toString();
    draw(line, theme.muted, last.isEmpty() ? count : count + QStringLiteral(" · ") + last);
    painter->restore();
}

void FoundDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    const Theme theme = isChosen ? Theme::of(option.palette).selected() : Theme::of(option.palette);
    const int column = index.column();
    const bool isData = column == HistoryResultsModel::DataColumn;
    painter->save();
    if (isChosen)
        painter->fillRect(option.rect, theme.surface);
    const QFont font = isData || column == HistoryResultsModel::TimeColumn
        ? LogDelegate::dataFont(option.font)
        : option.font;
    QColor color = theme.text;
    if (column == HistoryResultsModel::TimeColumn || column == HistoryResultsModel::SessionColumn)
        color = theme.muted;
    else if (isData && index.data(HistoryResultsModel::FullDataRole).toString().isEmpty())
        color = theme.muted;
    else if (column == HistoryResultsModel::FromColumn)
        color = theme.personColor(index.data(HistoryResultsModel::PersonSlotRole).toInt());
    const QRect cell = option.rect.adjusted(10, 0, -10, 0);
    // Where marks begin and end, by the letters as they were written, and then as they are shown.
    QList<qsizetype> marks;
    const QVariantList stored = index.data(HistoryResultsModel::MarksRole).toList();
    for (qsizetype i = 0; i + 1 < stored.size(); i += 2)
        marks << stored.at(i).toInt() << stored.at(i).toInt() + stored.at(i + 1).toInt();
    const QString words = visibleLine(index.data().toString(), &marks);
    QTextLayout layout(QFontMetrics(font).elidedText(words, Qt::ElideRight, cell.width()), font);
    QTextOption how(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignAbsolute);
    how.setWrapMode(QTextOption::NoWrap);
    // What people wrote keeps its own direction.
    how.setTextDirection(words.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(how);
    // Weight says it as well as colour does.
    QTextCharFormat found;
    found.setFontWeight(QFont::Bold);
    found.setBackground(mixed(theme.accent, theme.surface, theme.dark ? 0.35 : 0.22));
    QList<QTextLayout::FormatRange> formats;
    for (qsizetype i = 0; i + 1 < marks.size(); i += 2)
        formats.append({int(marks.at(i)), int(marks.at(i + 1) - marks.at(i)), found});
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(cell.width());
    layout.endLayout();
    if (line.isValid()) {
        painter->setPen(color);
        painter->setClipRect(cell);
        layout.draw(painter,
                    QPointF(cell.left(), cell.top() + (cell.height() - line.height()) / 2));
    }
    painter->restore();
}

} // namespace Signalbox
