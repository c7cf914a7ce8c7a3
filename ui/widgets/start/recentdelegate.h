#ifndef UI_WIDGETS_START_RECENTDELEGATE_H
#define UI_WIDGETS_START_RECENTDELEGATE_H

#include <QStyledItemDelegate>

namespace Signalbox {

/// A recent session: name, where it is, when it was used.
class RecentDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace Signalbox

#endif
