#include "sessionwindow.h"

#include <ui/viewmodels/history/sessionhistory.h>
#include <ui/viewmodels/transfer/transfersviewmodel.h>
#include <ui/viewmodels/workspaceviewmodel.h>
#include <ui/widgets/commands/helpactions.h>
#include <ui/widgets/log/logactions.h>
#include <ui/widgets/log/logpane.h>
#include <ui/widgets/log/rategraph.h>
#include <ui/widgets/pagewiring.h>
#include <ui/widgets/session/composerwidget.h>
#include <ui/widgets/session/sessionheader.h>
#include <ui/widgets/session/sessionpage.h>
#include <ui/widgets/style/icons.h>
#include <ui/widgets/transfer/closequestion.h>
#include <ui/widgets/windowactions.h>

#include <QAction>
#include <QCloseEvent>
#include <QMenuBar>
#include <QStatusBar>
#include <QToolButton>

#include <utility>

namespace Signalbox {

namespace {

constexpr int NoticeMs = 8000;

} // namespace

SessionWindow::SessionWindow(WorkspaceViewModel *workspace, SessionPage *page,
                             const QByteArray &geometry)
    : m_workspace(workspace)
    , m_actions(new WindowActions(menuBar(), this))
    , m_logActions(new LogActions(m_actions->logMenu, this))
    , m_page(page)
{
    setWindowIcon(Icons::application());
    resize(960, 640);
    if (!geometry.isEmpty())
        restoreGeometry(geometry);
    setCentralWidget(page);
    page->show();
    statusBar()->setSizeGripEnabled(false);
    statusBar()->hide();
    connect(statusBar(), &QStatusBar::messageChanged, this,
            [this](const QString &text) { statusBar()->setVisible(!text.isEmpty()); });
    connectActions();
    hideForeignActions();
    updateState();
    page->composer()->startWriting();
}

SessionWindow::~SessionWindow()
{
    // Its parts say something when they go, such as the outbox that it is looked at no more; then
    // there is nobody here to hear it.
    delete takePage();
}

void SessionWindow::connectActions()
{
    wirePageActions(m_actions, this, [this] { return m_page; });
    wireLogActions(m_actions, this, [this] { return m_page ? m_page->logPane() : nullptr; });
    connect(new HelpActions(m_actions, m_workspace, this), &HelpActions::noticed, this,
            &SessionWindow::notice);
    SessionViewModel *session = m_page->session();
    connect(m_actions->detach, &QAction::triggered, this,
            [this, session] { m_workspace->setDetached(session, false); });
    connect(m_actions->joinAgain, &QAction::triggered, this,
            [this, session] { Q_EMIT joinAgainWanted(session); });
    // Not from within: it takes this window with it.
    connect(
        m_actions->closeSession, &QAction::triggered, this,
        [this, session] { CloseQuestion::closeSession(m_workspace, session, this); },
        Qt::QueuedConnection);
    connect(m_page, &SessionPage::noticed, this, &SessionWindow::notice);
    connect(m_page->header()->peopleButton(), &QToolButton::toggled, this,
            &SessionWindow::updateState);
    connect(session, &SessionViewModel::statusChanged, this, &SessionWindow::updateState);
    connect(session, &SessionViewModel::queuedChanged, this, &SessionWindow::updateState);
    const TransferListModel *transfers = session->transfers()->model();
    connect(transfers, &QAbstractItemModel::rowsInserted, this, &SessionWindow::updateState);
    connect(transfers, &QAbstractItemModel::rowsRemoved, this, &SessionWindow::updateState);
    connect(m_page->graph(), &RateGraph::settingsChanged, this, &SessionWindow::updateState);
    if (session->history())
        connect(session->history(), &SessionHistory::changed, this, &SessionWindow::updateState);
}

void SessionWindow::hideForeignActions()
{
    const WindowActions *a = m_actions;
    for (QAction *action : {a->host, a->hostForNetwork, a->join, a->connectTo, a->profiles, a->quit,
                            a->settings, a->tokens, a->next, a->previous, a->start, a->about,
                            a->reopen, a->openCapture, a->moveUp, a->moveDown, a->history}) {
        action->setVisible(false);
        action->setEnabled(false);
    }
    a->detach->setText(tr("Return to the main &window"));
}

SessionPage *SessionWindow::takePage()
{
    SessionPage *page = std::exchange(m_page, nullptr);
    if (page) {
        m_logActions->setPane(nullptr);
        page->disconnect(this);
        page->header()->peopleButton()->disconnect(this);
        page->session()->disconnect(this);
        page->session()->transfers()->model()->disconnect(this);
        takeCentralWidget();
    }
    return page;
}

void SessionWindow::updateState()
{
    if (!m_page)
        return;
    m_actions->update(m_page, 1, false);
    m_actions->joinAgain->setEnabled(true);
    m_logActions->setPane(m_page->logPane());
    setWindowTitle(tr("%1 – Signalbox").arg(m_page->session()->title()));
    m_page->session()->setActive(isActiveWindow());
}

void SessionWindow::notice(const QString &text)
{
    statusBar()->showMessage(text, NoticeMs);
}

void SessionWindow::tellGeometry()
{
    if (m_page && isVisible())
        Q_EMIT geometryChanged(m_page->session(), saveGeometry());
}

void SessionWindow::closeEvent(QCloseEvent *event)
{
    if (!m_page) {
        QMainWindow::closeEvent(event);
        return;
    }
    event->ignore();
    // Later: it destroys this window.
    QMetaObject::invokeMethod(
        m_workspace,
        [workspace = m_workspace, session = m_page->session()] {
            if (workspace->rowOf(session) >= 0)
                workspace->setDetached(session, false);
        },
        Qt::QueuedConnection);
}

void SessionWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && m_page)
        updateState();
}

void SessionWindow::moveEvent(QMoveEvent *event)
{
    QMainWindow::moveEvent(event);
    tellGeometry();
}

void SessionWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    tellGeometry();
}

} // namespace Signalbox
