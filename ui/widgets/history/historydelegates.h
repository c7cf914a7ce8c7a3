#ifndef UI_WIDGETS_HISTORY_HISTORYDELEGATES_H
#define UI_WIDGETS_HISTORY_HISTORYDELEGATES_H

#include <QStyledItemDelegate>

namespace Signalbox {

/// A recorded session: its name, and beneath it how much there is and since when.
class RecordedSessionDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

/// A cell of what was found; in the data, what was looked for is set off.
class FoundDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace Signalbox

#endif
