#ifndef UI_WIDGETS_TRANSFER_TRANSFERDELEGATE_H
#define UI_WIDGETS_TRANSFER_TRANSFERDELEGATE_H

#include <QStyledItemDelegate>

namespace Signalbox {

struct Theme;

/// A transfer: what and with whom, a bar that shows which parts have arrived, and how it stands.
class TransferDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static int rowHeight(const QFontMetrics &metrics);
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void paintMap(QPainter *painter, const QRect &bar, const Theme &theme, const QModelIndex &index,
                  bool mirrored) const;
};

} // namespace Signalbox

#endif
