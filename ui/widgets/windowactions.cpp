#include "windowactions.h"

#include <ui/viewmodels/captureviewmodel.h>
#include <ui/viewmodels/composerviewmodel.h>
#include <ui/viewmodels/history/sessionhistory.h>
#include <ui/viewmodels/outboxviewmodel.h>
#include <ui/viewmodels/sessionviewmodel.h>
#include <ui/viewmodels/transfer/transfersviewmodel.h>
#include <ui/widgets/log/rategraph.h>
#include <ui/widgets/session/labactions.h>
#include <ui/widgets/session/sessionpage.h>
#include <ui/widgets/style/icons.h>

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>
#include <utility>

namespace Signalbox {

namespace {

/// Gives actions their keys where a field would take them to edit by: on X11, Ctrl+E and Ctrl+U go
/// to the end of a line and delete it.
class FieldKeys : public QObject
{
public:
    FieldKeys(const QList<QAction *> &actions, QObject *parent)
        : QObject(parent)
        , m_actions(actions)
    {
        qApp->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::ShortcutOverride)
            return QObject::eventFilter(watched, event);
        const auto *key = static_cast<QKeyEvent *>(event);
        const QKeySequence pressed(key->keyCombination());
        if (std::none_of(m_actions.cbegin(), m_actions.cend(), [&pressed](const QAction *action) {
                return action->isEnabled() && action->shortcut() == pressed;
            }))
            return false;
        event->ignore();
        return true;
    }

private:
    QList<QAction *> m_actions;
};

/// Names that stay the same in every language: tests find the actions by them.
void nameAll(const WindowActions &a)
{
    const std::pair<QAction *, const char *> names[] = {
        {a.host, "session.host"},
        {a.hostForNetwork, "session.hostForNetwork"},
        {a.join, "session.join"},
        {a.connectTo, "session.connectTo"},
        {a.profiles, "session.profiles"},
        {a.openCapture, "session.openCapture"},
        {a.connectAgain, "session.connectAgain"},
        {a.retryNow, "session.retryNow"},
        {a.leave, "session.leave"},
        {a.record, "session.record"},
        {a.joinAgain, "session.joinAgain"},
        {a.hosting, "session.hosting"},
        {a.stopHosting, "session.stopHosting"},
        {a.sendFiles, "session.sendFiles"},
        {a.sendFolder, "session.sendFolder"},
        {a.closeSession, "session.close"},
        {a.reopen, "session.reopen"},
        {a.quit, "session.quit"},
        {a.copy, "edit.copy"},
        {a.paste, "edit.paste"},
        {a.write, "edit.write"},
        {a.settings, "edit.settings"},
        {a.log, "view.log"},
        {a.newest, "view.newest"},
        {a.earlier, "view.earlier"},
        {a.outbox, "view.outbox"},
        {a.transfers, "view.transfers"},
        {a.side, "view.side"},
        {a.graph, "view.graph"},
        {a.lanes, "view.lanes"},
        {a.next, "view.next"},
        {a.previous, "view.previous"},
        {a.moveUp, "view.moveUp"},
        {a.moveDown, "view.moveDown"},
        {a.detach, "view.detach"},
        {a.start, "view.start"},
        {a.history, "tools.history"},
        {a.tokens, "tools.tokens"},
        {a.palette, "help.palette"},
        {a.shortcuts, "help.shortcuts"},
        {a.diagnostics, "help.diagnostics"},
        {a.programLog, "help.programLog"},
        {a.about, "help.about"},
    };
    for (const auto &[action, name] : names)
        action->setObjectName(QLatin1String(name));
}

} // namespace

WindowActions::WindowActions(QMenuBar *menus, QObject *parent)
    : QObject(parent)
{
    makeSessionMenu(menus);
    makeEditMenu(menus);
    makeViewMenu(menus);
    logMenu = menus->addMenu(tr("&Log"));
    makeToolsMenu(menus);
    makeHelpMenu(menus);
    nameAll(*this);
    new FieldKeys({write, sendFiles}, this);
}

QAction *WindowActions::add(QMenu *menu, const char *icon, const QString &text,
                            const QKeySequence &shortcut)
{
    QAction *action = icon ? menu->addAction(Icons::icon(icon), text) : menu->addAction(text);
    action->setShortcut(shortcut);
    return action;
}

void WindowActions::makeSessionMenu(QMenuBar *menus)
{
    QMenu *menu = menus->addMenu(tr("&Session"));
    host = add(menu, "host", tr("&Host a session here"), QKeySequence(Qt::CTRL | Qt::Key_N));
    hostForNetwork = add(menu, nullptr, tr("Host for the local &network"),
                         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    join = add(menu, "join", tr("&Join with an invite"), QKeySequence(Qt::CTRL | Qt::Key_J));
    connectTo = add(menu, "server", tr("Connect to a &server"),
                    QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J));
    profiles = add(menu, nullptr, tr("&Profiles…"), QKeySequence(Qt::CTRL | Qt::Key_P));
    menu->addSeparator();
    openCapture = add(menu, "folder", tr("&Open a capture…"), QKeySequence(Qt::CTRL | Qt::Key_O));
    menu->addSeparator();
    connectAgain = add(menu, nullptr, tr("Connect &again"), QKeySequence(Qt::CTRL | Qt::Key_R));
    retryNow = add(menu, "retry", tr("&Retry now"), QKeySequence(Qt::Key_F5));
    leave =
        add(menu, "stop", tr("&Leave or stop trying"), QKeySequence(Qt::SHIFT | Qt::Key_Escape));
    record = add(menu, "record", tr("Recor&d this session"),
                 QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    record->setCheckable(true);
    menu->addSeparator();
    joinAgain = add(menu, nullptr, tr("Join again as somebody &else…"), {});
    hosting = add(menu, "invite", tr("&Invites and hosting…"), QKeySequence(Qt::CTRL | Qt::Key_I));
    stopHosting = add(menu, nullptr, tr("Stop hos&ting…"), {});
    menu->addSeparator();
    sendFiles = add(menu, "export", tr("Send &files…"), QKeySequence(Qt::CTRL | Qt::Key_U));
    sendFolder = add(menu, nullptr, tr("Send a &whole folder…"), {});
    menu->addSeparator();
    closeSession = add(menu, "close", tr("&Close session"), QKeySequence(Qt::CTRL | Qt::Key_W));
    reopen = add(menu, nullptr, tr("Brin&g back what was closed"),
                 QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W));
    quit = add(menu, nullptr, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q));
    quit->setMenuRole(QAction::QuitRole);
}

void WindowActions::makeEditMenu(QMenuBar *menus)
{
    QMenu *menu = menus->addMenu(tr("&Edit"));
    // Its key stays with the field that has the focus: a text field copies its own selection.
    copy = add(menu, "copy", tr("&Copy selected signals"),
               QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    // Text fields paste what they take; this is for all else, and for the rest of the window.
    paste = add(menu, nullptr, tr("&Paste"), QKeySequence(QKeySequence::Paste));
    write = add(menu, "edit", tr("&Write a signal"), QKeySequence(Qt::CTRL | Qt::Key_E));
    menu->addSeparator();
    settings = add(menu, nullptr, tr("&Settings…"), QKeySequence(Qt::CTRL | Qt::Key_Comma));
    settings->setMenuRole(QAction::PreferencesRole);
}

void WindowActions::makeToolsMenu(QMenuBar *menus)
{
    QMenu *menu = menus->addMenu(tr("&Tools"));
    history = add(menu, nullptr, tr("&History…"), QKeySequence(Qt::CTRL | Qt::Key_H));
    tokens = add(menu, nullptr, tr("&Token…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T));
    lab = new LabActions(this);
    menu->addMenu(lab->menu());
}

void WindowActions::makeViewMenu(QMenuBar *menus)
{
    QMenu *menu = menus->addMenu(tr("&View"));
    log = add(menu, nullptr, tr("Go to the &log"), QKeySequence(Qt::CTRL | Qt::Key_L));
    newest = add(menu, "down", tr("&Jump to newest"), QKeySequence(Qt::CTRL | Qt::Key_End));
    earlier =
        add(menu, nullptr, tr("Show &earlier signals"), QKeySequence(Qt::CTRL | Qt::Key_Home));
    outbox = add(menu, "waiting", tr("&Outbox"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
    transfers = add(menu, "down", tr("&Transfers"), QKeySequence(Qt::Key_F8));
    side = add(menu, "people", tr("&People and details"), QKeySequence(Qt::Key_F9));
    side->setCheckable(true);
    side->setChecked(true);
    graph = add(menu, nullptr, tr("Rate &graph"), QKeySequence(Qt::CTRL | Qt::Key_G));
    lanes =
        add(menu, nullptr, tr("L&anes of people"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G));
    for (QAction *action : {graph, lanes})
        action->setCheckable(true);
    menu->addSeparator();
    next = add(menu, nullptr, tr("&Next session"), QKeySequence(Qt::CTRL | Qt::Key_Tab));
    previous = add(menu, nullptr, tr("P&revious session"),
                   QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab));
    moveUp = add(menu, "up", tr("Move session &up"),
                 QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_PageUp));
    moveDown = add(menu, "down", tr("Move session &down"),
                   QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_PageDown));
    detach = add(menu, "window", tr("Open in its own &window"),
                 QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D));
    menu->addSeparator();
    start = add(menu, "home", tr("&Start page"), QKeySequence(Qt::ALT | Qt::Key_Home));
}

void WindowActions::makeHelpMenu(QMenuBar *menus)
{
    QMenu *menu = menus->addMenu(tr("&Help"));
    palette = add(menu, nullptr, tr("&Find a command…"), QKeySequence(Qt::CTRL | Qt::Key_K));
    shortcuts = add(menu, nullptr, tr("&Keyboard shortcuts"), {});
    // Where one writes, the second is a letter like others.
    shortcuts->setShortcuts({QKeySequence(Qt::Key_F1), QKeySequence(Qt::Key_Question)});
    menu->addSeparator();
    diagnostics = add(menu, nullptr, tr("Copy &diagnostics"), {});
    programLog = add(menu, nullptr, tr("The &program's log"), {});
    menu->addSeparator();
    about = add(menu, "info", tr("&About Signalbox"), {});
    about->setMenuRole(QAction::AboutRole);
}

QString WindowActions::closeText(const CaptureViewModel *capture)
{
    if (!capture)
        return tr("&Close session");
    return capture->kind() == CaptureViewModel::Kind::File ? tr("&Close capture")
                                                           : tr("&Close recorded session");
}

void WindowActions::update(const SessionPage *page, int sessions, bool canHost,
                           const CaptureViewModel *capture)
{
    const SessionViewModel *session = page ? page->session() : nullptr;
    host->setEnabled(canHost);
    hostForNetwork->setEnabled(canHost);
    connectAgain->setEnabled(session && session->canConnect());
    retryNow->setEnabled(session && session->canRetryNow());
    leave->setEnabled(session && session->canLeave());
    closeSession->setText(closeText(capture));
    for (QAction *action : {write, side, detach, joinAgain})
        action->setEnabled(session != nullptr);
    for (QAction *action : {closeSession, copy, log, newest})
        action->setEnabled(session || capture);
    const bool isHosted = session && session->isHostedHere();
    hosting->setEnabled(isHosted);
    stopHosting->setEnabled(isHosted);
    lab->setSession(page ? page->session() : nullptr);
    SessionHistory *recorded = session ? session->history() : nullptr;
    record->setEnabled(recorded != nullptr);
    record->setChecked(recorded && recorded->isRecording());
    earlier->setEnabled(recorded && recorded->canShowEarlier());
    outbox->setEnabled(session && session->outbox()->waiting() > 0);
    for (QAction *action : {sendFiles, sendFolder, paste})
        action->setEnabled(session && session->composer()->isOpen());
    transfers->setEnabled(session && session->transfers()->model()->rowCount() > 0);
    next->setEnabled(sessions > 1 || (sessions == 1 && !session));
    previous->setEnabled(next->isEnabled());
    graph->setEnabled(page != nullptr);
    lanes->setEnabled(page != nullptr);
    graph->setChecked(page && page->graph()->settings().shown);
    lanes->setChecked(graph->isChecked() && page->graph()->settings().lanes);
    if (page)
        side->setChecked(page->isSidePanelVisible());
}

} // namespace Signalbox
