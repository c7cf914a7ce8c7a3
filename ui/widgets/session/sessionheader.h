#ifndef UI_WIDGETS_SESSION_SESSIONHEADER_H
#define UI_WIDGETS_SESSION_SESSIONHEADER_H

#include <QWidget>

QT_BEGIN_NAMESPACE
class QAction;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;
QT_END_NAMESPACE

namespace Signalbox {

class SessionViewModel;
class StateMark;

/// The top of a session's page: its name, the state of the link in words, and what can be done
/// about it.
class SessionHeader : public QWidget
{
    Q_OBJECT

public:
    explicit SessionHeader(SessionViewModel *session, QWidget *parent = nullptr);

    /// The button that folds the people panel; its state is the panel's.
    QToolButton *peopleButton() const { return m_people; }

    /// As if the state of the link had a row of its own, which it takes where it must.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// More about a session that is hosted here.
    void hostingRequested();
    /// Something worth a word happened: "The invite is on the clipboard."
    void noticed(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeTitleRow();
    QWidget *makeLink();
    void makeInviteMenu();
    void copyInvite(const QString &role);
    void refresh();
    void arrange();
    void updateFonts();

    SessionViewModel *m_session;
    StateMark *m_mark;
    QLabel *m_title;
    QLabel *m_status;
    QWidget *m_link = nullptr; ///< its state, and what can be done about it
    QHBoxLayout *m_firstRow = nullptr;
    QHBoxLayout *m_secondRow = nullptr; ///< of the link, where the first has no room for it
    QPushButton *m_retry;
    QPushButton *m_stop;
    QPushButton *m_connect;
    QPushButton *m_invite;
    QToolButton *m_record;
    QToolButton *m_people;
    QLabel *m_place;
};

} // namespace Signalbox

#endif
