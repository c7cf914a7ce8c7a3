#ifndef UI_WIDGETS_SESSION_OUTBOXDELEGATE_H
#define UI_WIDGETS_SESSION_OUTBOXDELEGATE_H

#include <QStyledItemDelegate>

namespace Signalbox {

/// A signal that waits: what it is and for whom, and beneath why it waits and what becomes of it.
class OutboxDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// How high a row is in that font.
    static int rowHeight(const QFontMetrics &metrics);
};

} // namespace Signalbox

#endif
