#ifndef UI_WIDGETS_SESSION_SESSIONDELEGATE_H
#define UI_WIDGETS_SESSION_SESSIONDELEGATE_H

#include <QStyledItemDelegate>

namespace Signalbox {

/// An open session: state, title, unread signals.
class SessionDelegate : public QStyledItemDelegate
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
