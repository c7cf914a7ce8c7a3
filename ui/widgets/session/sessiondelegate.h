#ifndef UI_WIDGETS_SESSION_SESSIONDELEGATE_H
#define UI_WIDGETS_SESSION_SESSIONDELEGATE_H

#include <QStyledItemDelegate>

QT_BEGIN_NAMESPACE
class QListView;
QT_END_NAMESPACE

namespace Signalbox {

/// An open session: state, title, unread signals.
class SessionDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Has \a list, called \a name, show the rows of \a model so, on the ground that it lies on.
    static void install(QListView *list, QAbstractItemModel *model, const QString &name);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace Signalbox

#endif
