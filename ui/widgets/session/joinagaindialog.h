#ifndef UI_WIDGETS_SESSION_JOINAGAINDIALOG_H
#define UI_WIDGETS_SESSION_JOINAGAINDIALOG_H

#include <ui/viewmodels/sessionviewmodel.h>

#include <QDialog>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

namespace Signalbox {

class RoleBox;
class WorkspaceViewModel;

/// The same session once more, as somebody else: asks who, where we can make a token for them; says
/// what can be done where we can't.
class JoinAgainDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a workspace must outlive it, and \a session be in it.
    JoinAgainDialog(WorkspaceViewModel *workspace, SessionViewModel *session,
                    QWidget *parent = nullptr);

    QLineEdit *name() const { return m_name; }
    RoleBox *role() const { return m_role; }
    /// Joins as is entered.
    void join();
    /// Joins as ourselves, a second time.
    void joinWithTheSameToken();

Q_SIGNALS:
    /// There is another token, to be entered.
    void tokenWanted(Signalbox::SessionViewModel *session);

private:
    QWidget *makeForm();
    QWidget *makeExplanation();
    QString suggestedName() const;

    WorkspaceViewModel *m_workspace;
    SessionViewModel *m_session;
    QLineEdit *m_name = nullptr; ///< as m_role only where a token can be made
    RoleBox *m_role = nullptr;
    QPushButton *m_join;
};

} // namespace Signalbox

#endif
