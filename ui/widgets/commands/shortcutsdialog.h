#ifndef UI_WIDGETS_COMMANDS_SHORTCUTSDIALOG_H
#define UI_WIDGETS_COMMANDS_SHORTCUTSDIALOG_H

#include <ui/widgets/commands/commandlist.h>

#include <QDialog>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QTreeWidget;
QT_END_NAMESPACE

namespace Signalbox {

/// Every key that does something, by where it does: of the menus, and those that lists and fields
/// have besides.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(const QList<Command> &commands, QWidget *parent = nullptr);

    QLineEdit *field() const { return m_field; }
    QTreeWidget *tree() const { return m_tree; }

private:
    void add(const QString &group, const QString &text, const QString &keys);
    void addOfPlaces();
    void search();

    QLineEdit *m_field;
    QTreeWidget *m_tree;
};

} // namespace Signalbox

#endif
