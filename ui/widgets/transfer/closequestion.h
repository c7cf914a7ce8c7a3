#ifndef UI_WIDGETS_TRANSFER_CLOSEQUESTION_H
#define UI_WIDGETS_TRANSFER_CLOSEQUESTION_H

#include <ui/widgets/style/question.h>

#include <QString>

namespace Signalbox {

class SessionViewModel;
class WorkspaceViewModel;

/// Asks before something is closed in which files are under way, signals wait or people are that
/// are guests here.
class CloseQuestion : public Question
{
    Q_OBJECT

public:
    enum class What { Application, Session };

    /// What goes when something is closed.
    struct Costs
    {
        int transfers = 0; ///< that aren't finished
        int waiting = 0;   ///< signals that weren't sent
        int others = 0;    ///< people whose session ends, for it is hosted here
        QString hosted{};  ///< that session; of several, the first
        int sessions = 1;  ///< how many such sessions there are, if others is not 0

        bool isNone() const { return transfers == 0 && waiting == 0 && others == 0; }
    };

    CloseQuestion(What what, const Costs &costs, QWidget *parent);

    /// What becomes of so many others when hosting ends, however it does.
    static QString guestsWarning(int others);

    /// Those of all sessions, at the application's end.
    static Costs costsOf(const WorkspaceViewModel *workspace);
    /// Those of one that is closed while the others stay.
    static Costs costsOf(const WorkspaceViewModel *workspace, const SessionViewModel *session);

    /// Closes \a session, or asks first, over \a parent. \a workspace must outlive that; a session
    /// that is no longer in it is not looked at.
    static void closeSession(WorkspaceViewModel *workspace, SessionViewModel *session,
                             QWidget *parent);
};

} // namespace Signalbox

#endif
