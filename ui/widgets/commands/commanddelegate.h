#ifndef UI_WIDGETS_COMMANDS_COMMANDDELEGATE_H
#define UI_WIDGETS_COMMANDS_COMMANDDELEGATE_H

#include <QStyledItemDelegate>

namespace Signalbox {

/// A command in one line: its icon and name, its menu, its keys at the end.
class CommandDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { GroupRole = Qt::UserRole, KeysRole, ActionRole };

    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace Signalbox

#endif
