#ifndef UI_WIDGETS_COMMANDS_COMMANDPALETTE_H
#define UI_WIDGETS_COMMANDS_COMMANDPALETTE_H

#include <ui/widgets/commands/commandlist.h>

#include <QDialog>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QListWidget;
QT_END_NAMESPACE

namespace Signalbox {

/// Finds what the window can do by typing a part of its name, and does it.
///
/// Keys: up and down choose while one types, Enter does it, Escape closes.
class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    explicit CommandPalette(QWidget *parent);

    /// Asks for one of \a commands. Those that can't be done now are found by their names, behind
    /// the others.
    void ask(const QList<Command> &commands);
    QLineEdit *field() const { return m_field; }
    QListWidget *list() const { return m_list; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void addItem(const Command &command, bool isEnabled);
    void perform();

    QList<Command> m_commands;
    QLineEdit *m_field;
    QListWidget *m_list;
    QLabel *m_none;
};

} // namespace Signalbox

#endif
