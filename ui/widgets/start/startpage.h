#ifndef UI_WIDGETS_START_STARTPAGE_H
#define UI_WIDGETS_START_STARTPAGE_H

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QListView;
QT_END_NAMESPACE

namespace Signalbox {

class ChoiceCard;
class HostChoice;
class WorkspaceViewModel;

/// Where everything begins: what this is, three ways into a session, the sessions of before.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(WorkspaceViewModel *workspace, QWidget *parent = nullptr);

Q_SIGNALS:
    void joinRequested();
    void connectRequested();
    /// A row of the recent sessions was chosen.
    void recentChosen(int row);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillColumn();
    QWidget *makeCards();
    void makeRecent();
    void refreshRecent();
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
};

} // namespace Signalbox

#endif
