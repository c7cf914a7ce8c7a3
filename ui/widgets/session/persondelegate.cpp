#include "persondelegate.h"

#include <ui/models/connectionlistmodel.h>
#include <ui/models/departedmodel.h>
#include <ui/models/isolated.h>
#include <ui/models/logtext.h>
#include <ui/models/person.h>
#include <ui/models/persondata.h>
#include <ui/models/plaintooltip.h>
#include <ui/models/visibletext.h>
#include <ui/widgets/style/avatar.h>
#include <ui/widgets/style/rowpainter.h>
#include <ui/widgets/style/signalboxstyle.h>

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace Signalbox {

namespace {

struct PersonRow
{
    int slot = 0;
    QString name;
    QString shown;  ///< the name, with more where it is our own
    QString beside; ///< at the other end; left out where there is no room
    QString below;
    bool faded = false;
};

int rowHeight(const QStyleOptionViewItem &option)
{
    const int lines = 2 * option.fontMetrics.height();
    return SignalboxStyle::byDensity(std::max(40, lines + 10), std::max(32, lines + 4));
}

void paintRow(QPainter *painter, const QStyleOptionViewItem &option, const PersonRow &person)
{
    const RowPainter begun(painter, option, {12, 0, 12, 0});
    const Theme &theme = begun.theme();
    const QRect &row = begun.row();
    const auto place = [&begun](const QRect &rect) { return begun.place(rect); };
    const QFontMetrics &metrics = option.fontMetrics;
    const int markSize = std::max(20, metrics.height() / 4 * 4);
    const QRect mark(row.left(), row.center().y() - markSize / 2 + 1, markSize, markSize);
    paintAvatar(painter, place(mark), person.slot, person.name, theme);
    QRect above = row.adjusted(markSize + 8, 0, 0, 0);
    above.setHeight(metrics.height());
    above.moveTop(row.center().y() - metrics.height() + 1);
    const QRect below = above.translated(0, metrics.height());
    const int besideWidth = metrics.horizontalAdvance(person.beside) + 2;
    const int flags = Qt::AlignVCenter | Qt::TextSingleLine;
    painter->setPen(theme.muted);
    painter->drawText(place(below), flags | Qt::AlignLeading,
                      metrics.elidedText(person.below, Qt::ElideRight, below.width()));
    // Where there is no room for both, the name counts; the rest is in the tooltip too.
    if (metrics.horizontalAdvance(person.shown) + 12 + besideWidth <= above.width()) {
        painter->drawText(place(above), flags | Qt::AlignTrailing, person.beside);
        above.setWidth(above.width() - besideWidth - 12);
    }
    painter->setPen(person.faded ? theme.muted : theme.text);
    painter->drawText(place(above), flags | Qt::AlignLeading,
                      metrics.elidedText(person.shown, Qt::ElideRight, above.width()));
}

QString clockTime(qint64 ms)
{
    return LogText::time(ms, LogText::Precision::Minutes);
}

QString roundTripText(qint64 us)
{
    const QLocale locale;
    return us < 10000 ? PersonDelegate::tr("%1 ms").arg(locale.toString(double(us) / 1000, 'f', 1))
                      : PersonDelegate::tr("%1 ms").arg(locale.toString((us + 500) / 1000));
}

} // namespace

QSize PersonDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {160, rowHeight(option)};
}

void PersonDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    PersonRow person;
    person.slot = index.data(ConnectionListModel::SlotRole).toInt();
    person.name = visibleLine(index.data(ConnectionListModel::NameRole).toString());
    person.shown = index.data(ConnectionListModel::OwnRole).toBool()
        ? tr("%1 (you)").arg(isolated(person.name))
        : person.name;
    person.beside = Person::roleLabel(index.data(ConnectionListModel::RoleRole).toString());
    QStringList parts{
        tr("since %1").arg(clockTime(index.data(ConnectionListModel::SinceRole).toLongLong()))};
    const qint64 us = index.data(ConnectionListModel::RoundTripRole).toLongLong();
    if (us >= 0)
        parts << roundTripText(us);
    const QString facts = Person::factsLine(index.data(ConnectionListModel::DataRole).toString());
    if (!facts.isEmpty())
        parts << facts;
    person.below = parts.join(QStringLiteral(" · "));
    paintRow(painter, option, person);
}

QSize DepartedDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {160, rowHeight(option)};
}

void DepartedDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    PersonRow person;
    person.slot = index.data(DepartedModel::SlotRole).toInt();
    person.name = visibleLine(index.data(DepartedModel::NameRole).toString());
    person.shown = person.name;
    person.beside = Person::roleLabel(index.data(DepartedModel::RoleRole).toString());
    //: When someone came and went, and why: "10:42 to 10:44 · connection lost"
    person.below =
        tr("%1 to %2 · %3")
            .arg(clockTime(index.data(DepartedModel::SinceRole).toLongLong()),
                 clockTime(index.data(DepartedModel::LeftRole).toLongLong()),
                 DepartedModel::reasonLabel(index.data(DepartedModel::ReasonRole).toString()));
    person.faded = true;
    paintRow(painter, option, person);
}

bool PersonDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                               const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QString text =
        tr("%1, %2\nHere since %3\nConnection %4")
            .arg(isolated(visibleLine(index.data(ConnectionListModel::NameRole).toString())),
                 Person::roleLabel(index.data(ConnectionListModel::RoleRole).toString()),
                 clockTime(index.data(ConnectionListModel::SinceRole).toLongLong()),
                 isolated(index.data(ConnectionListModel::IdRole).toString()));
    const qint64 us = index.data(ConnectionListModel::RoundTripRole).toLongLong();
    if (us >= 0)
        text += QLatin1Char('\n')
            + (index.data(ConnectionListModel::OwnRole).toBool()
                   ? tr("Round trip to the hub: %1")
                   : tr("Round trip to this person: %1"))
                  .arg(roundTripText(us));
    const auto facts = Person::factsIn(index.data(ConnectionListModel::DataRole).toString());
    for (const Person::Fact &fact : facts)
        text += QLatin1Char('\n') + fact.key + QLatin1String(": ") + fact.value;
    QToolTip::showText(event->globalPos(), plainToolTip(text), view);
    return true;
}

} // namespace Signalbox
