#ifndef UI_WIDGETS_SESSION_HOSTINGDIALOG_H
#define UI_WIDGETS_SESSION_HOSTINGDIALOG_H

#include <ui/widgets/style/question.h>

#include <QDialog>
#include <QPointer>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
QT_END_NAMESPACE

namespace Signalbox {

class QrView;
class RoleBox;
class SessionViewModel;

/// A session that is hosted here: where it is, invites to it as a link and as a QR code, who is
/// connected, and its end.
class HostingDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a session must outlive it.
    explicit HostingDialog(SessionViewModel *session, QWidget *parent = nullptr);

    SessionViewModel *session() const { return m_session; }
    /// The invite that is shown.
    QString invite() const;
    /// Asks, and ends the session for everyone.
    void askToStop();
    Question *question() const { return m_question; }

Q_SIGNALS:
    void noticed(const QString &text);

private:
    QWidget *makeInviteSide();
    QWidget *makePeopleSide();
    void makeInvite();
    void copyInvite();
    void refresh();
    QString stopWarning() const;

    SessionViewModel *m_session;
    QString m_invitesTo; ///< the ID of the session that invite() leads to; empty: to none
    QLabel *m_place;
    QLabel *m_reach;
    RoleBox *m_role;
    QLineEdit *m_link;
    QrView *m_code;
    QPushButton *m_copy;
    QPushButton *m_another;
    QLabel *m_count;
    QListView *m_people;
    QPushButton *m_stop;
    QPointer<Question> m_question;
};

} // namespace Signalbox

#endif
