#ifndef UI_WIDGETS_TRANSFER_CLOSEQUESTION_H
#define UI_WIDGETS_TRANSFER_CLOSEQUESTION_H

#include <QMessageBox>

namespace Signalbox {

class SessionViewModel;
class WorkspaceViewModel;

/// Asks before something is closed in which files are under way.
class CloseQuestion : public QMessageBox
{
    Q_OBJECT

public:
    enum class What { Application, Session };

    CloseQuestion(What what, int transfers, QWidget *parent);

    /// Closes \a session, or asks first, over \a parent. \a workspace must outlive that.
    static void closeSession(WorkspaceViewModel *workspace, SessionViewModel *session,
                             QWidget *parent);

Q_SIGNALS:
    /// It is to be closed all the same; not from within, for that takes this with it.
    void confirmed();
};

} // namespace Signalbox

#endif
