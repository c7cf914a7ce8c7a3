#ifndef UI_WIDGETS_SESSION_TEMPLATESDIALOG_H
#define UI_WIDGETS_SESSION_TEMPLATESDIALOG_H

#include <QDialog>

QT_BEGIN_NAMESPACE
class QLabel;
class QMenu;
class QPushButton;
class QTreeView;
QT_END_NAMESPACE

namespace Signalbox {

class TemplateModel;

/// Puts templates in order: rename, move, delete, and undo that. Every change counts at once.
class TemplatesDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a templates must outlive it.
    explicit TemplatesDialog(TemplateModel *templates, QWidget *parent = nullptr);

    QTreeView *tree() const { return m_tree; }
    void importFrom(const QString &path);
    void exportTo(const QString &path);

private:
    QWidget *makeButtons();
    QPushButton *button(const char *icon, const QString &text, void (TemplatesDialog::*slot)());
    void refresh();
    void fillFolders();
    void rename();
    void moveUp() { move(-1); }
    void moveDown() { move(1); }
    void move(int by);
    void addFolder();
    void remove();
    void undo();
    void chooseImport();
    void chooseExport();
    void say(const QString &text);
    void choose(const QModelIndex &index);

    TemplateModel *m_templates;
    QTreeView *m_tree;
    QMenu *m_folders;
    QLabel *m_message;
    QLabel *m_place;
    QPushButton *m_rename = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    QPushButton *m_move = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_export = nullptr;
};

} // namespace Signalbox

#endif
