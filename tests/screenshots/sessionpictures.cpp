#include "studio.h"

#include <signaling/signalingsession.h>
#include <ui/models/connectionlistmodel.h>
#include <ui/models/departedmodel.h>
#include <ui/viewmodels/lab/reconnectlab.h>
#include <ui/viewmodels/people/peopleviewmodel.h>
#include <ui/widgets/session/hostingdialog.h>
#include <ui/widgets/session/joinagaindialog.h>
#include <ui/widgets/session/labactions.h>
#include <ui/widgets/session/labbar.h>
#include <ui/widgets/session/peoplepanel.h>
#include <ui/widgets/session/sessionpage.h>
#include <ui/widgets/sessionwindow.h>
#include <ui/widgets/transfer/closequestion.h>

#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

using namespace Signalbox;

namespace Screenshots {

/// What is asked before something is closed, with all that there can be to say.
void Studio::closeQuestions()
{
    CloseQuestion::Costs costs{2, 3, 0, {}};
    CloseQuestion application(CloseQuestion::What::Application, costs, &m_window);
    application.setAttribute(Qt::WA_DeleteOnClose, false);
    application.show();
    shootLater(QStringLiteral("close-application"), application);
    application.close();
    costs.others = 2;
    costs.hosted = m_workspace.at(1)->title();
    CloseQuestion session(CloseQuestion::What::Session, costs, &m_window);
    session.setAttribute(Qt::WA_DeleteOnClose, false);
    session.show();
    shootLater(QStringLiteral("close-session"), session);
    session.close();
}

/// People who come and go, the hosting dialog, and the reconnect lab at work.
bool Studio::peopleAndLab()
{
    SessionViewModel *session = m_workspace.at(1);
    SessionPage *page = m_window.currentPage();
    auto *panel = page->findChild<PeoplePanel *>();
    Signaling::SignalingSession *leaving =
        guest(session, QStringLiteral("tablet&team=red&seat=12"), QStringLiteral("publisher"));
    Signaling::SignalingSession *staying =
        guest(session, QStringLiteral("kiosk&team=blue"), QStringLiteral("subscriber"));
    if (!leaving || !staying)
        return false;
    session->peopleView()->measure(staying->connection().id);
    leaving->disconnectFromSession();
    const DepartedModel *gone = session->peopleView()->departed();
    if (!until([gone] { return gone->rowCount() > 0; }))
        return false;
    const auto buttons = panel->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->isCheckable())
            button->setChecked(true);
    }
    shoot(QStringLiteral("people"));
    panel->askToEnd(staying->connection().id);
    shootLater(QStringLiteral("end-connection"), *panel->question());
    panel->question()->reject();
    HostingDialog *hosting = page->showHosting();
    shootLater(QStringLiteral("hosting"), *hosting);
    hosting->askToStop();
    shootLater(QStringLiteral("stop-hosting"), *hosting->question());
    hosting->question()->reject();
    hosting->close();
    m_window.activateWindow();
    closeQuestions();
    page->lab()->open();
    shoot(QStringLiteral("lab"));
    auto *lab = m_window.findChild<LabActions *>();
    lab->menu()->popup(QPoint());
    shootLater(QStringLiteral("lab-menu"), *lab->menu());
    lab->menu()->hide();
    session->lab()->startTrainTunnel();
    const bool runs = until([session] { return session->lab()->elapsedMs() > 1500; });
    shoot(QStringLiteral("lab-train"));
    page->lab()->close();
    return runs;
}

bool Studio::sessionWindows()
{
    SessionViewModel *session = m_workspace.at(1);
    JoinAgainDialog *dialog = m_window.showJoinAgain(session);
    shootLater(QStringLiteral("join-again"), *dialog);
    dialog->reject();
    m_workspace.setDetached(session, true);
    SessionWindow *window = m_window.sessionWindow(session);
    shootLater(QStringLiteral("own-window"), *window);
    shoot(QStringLiteral("without-it"));
    m_workspace.setDetached(session, false);
    SessionSetup setup = session->setup();
    setup.hosted = false;
    setup.name = QStringLiteral("last-week");
    SessionViewModel *restored = m_workspace.openRestored(setup);
    shoot(QStringLiteral("restored"));
    m_workspace.close(m_workspace.rowOf(restored));
    m_window.showSessionInFront(session);
    return true;
}

} // namespace Screenshots
