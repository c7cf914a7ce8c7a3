#ifndef UI_WIDGETS_SESSION_LABACTIONS_H
#define UI_WIDGETS_SESSION_LABACTIONS_H

#include <ui/viewmodels/sessionviewmodel.h>

#include <QObject>
#include <QPointer>

QT_BEGIN_NAMESPACE
class QAction;
class QMenu;
QT_END_NAMESPACE

namespace Signalbox {

class ReconnectLab;

/// The reconnect lab's menu: an action for each trouble that a hosted session can have.
class LabActions : public QObject
{
    Q_OBJECT

public:
    explicit LabActions(QObject *parent = nullptr);
    ~LabActions() override;

    /// Whose lab it is; null, or one that isn't hosted here: nothing can be chosen.
    void setSession(SessionViewModel *session);
    /// Belongs to this.
    QMenu *menu() const { return m_menu; }

    QAction *show = nullptr;
    QAction *cut = nullptr;
    QAction *stall = nullptr;
    QAction *delay = nullptr;
    QAction *refuse = nullptr;
    QAction *restart = nullptr;
    QAction *tunnel = nullptr;
    QAction *stop = nullptr;

Q_SIGNALS:
    /// Its panel is wanted.
    void panelWanted();

private:
    void refresh();

    QMenu *m_menu;
    QPointer<SessionViewModel> m_session;
};

} // namespace Signalbox

#endif
