#ifndef UI_WIDGETS_START_STARTPAGE_H
#define UI_WIDGETS_START_STARTPAGE_H

#include <ui/viewmodels/recentsessions.h>

#include <QPointer>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QListView;
QT_END_NAMESPACE

namespace Signalbox {

class ChoiceCard;
class HostChoice;
class NoticeBar;
class Question;
class WorkspaceViewModel;

/// Where everything begins: what this is, three ways into a session, the sessions of before.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(WorkspaceViewModel *workspace, QWidget *parent = nullptr);

    /// Takes a row out of the recent sessions: with a way back, or after a question where its token
    /// goes with it.
    void forget(int row);
    /// While it asks that; else null.
    Question *question() const;

Q_SIGNALS:
    void joinRequested();
    void connectRequested();
    /// A row of the recent sessions was chosen.
    void recentChosen(int row);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fillColumn();
    QWidget *makeCards();
    void makeRecent();
    void refreshRecent();
    void showRecentMenu(const QPoint &position);
    void askToForget(const RecentSession &session);
    void updateFonts();

    WorkspaceViewModel *m_workspace;
    QWidget *m_column;
    QLabel *m_name;
    QLabel *m_sentence;
    QLabel *m_problem;
    QLabel *m_recentTitle;
    QListView *m_recent;
    ChoiceCard *m_host;
    HostChoice *m_reach;
    NoticeBar *m_undo;
    RecentSession m_forgotten; ///< what can come back
    int m_forgottenRow = -1;   ///< and where it was
    QPointer<Question> m_question;
};

} // namespace Signalbox

#endif
