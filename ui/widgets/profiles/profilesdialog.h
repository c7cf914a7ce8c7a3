#ifndef UI_WIDGETS_PROFILES_PROFILESDIALOG_H
#define UI_WIDGETS_PROFILES_PROFILESDIALOG_H

#include <QDialog>

QT_BEGIN_NAMESPACE
class QLabel;
class QListView;
class QPushButton;
QT_END_NAMESPACE

namespace Signalbox {

class ProfileConnector;
class ProfileList;
class TokenService;
class WorkspaceViewModel;

/// The profiles: connect, add, edit, duplicate, delete and take that back, import and export.
class ProfilesDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a workspace, which has profiles, and \a connector must outlive it.
    ProfilesDialog(WorkspaceViewModel *workspace, ProfileConnector *connector,
                   QWidget *parent = nullptr);

    /// What a file dialog would give: the file is read, or written.
    void importFrom(const QString &path);
    void exportTo(const QString &path);

private:
    QWidget *makeButtons();
    QPushButton *addButton(QWidget *column, const QString &text, void (ProfilesDialog::*slot)());
    int row() const;
    void connectChosen();
    void addProfile();
    void editProfile();
    void duplicateProfile();
    void deleteProfile();
    void undoDelete();
    void chooseImport();
    void chooseExport();
    void edit(int row);
    void say(const QString &text, bool isProblem);
    void refresh();

    ProfileList *m_list;
    const TokenService *m_tokens;
    ProfileConnector *m_connector;
    QString m_wanted; ///< the profile that someone connects to
    QListView *m_view;
    QLabel *m_message;
    QLabel *m_empty;
    QPushButton *m_connect = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_duplicate = nullptr;
    QPushButton *m_delete = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_export = nullptr;
};

} // namespace Signalbox

#endif
