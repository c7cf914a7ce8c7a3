#include "mainwindow.h"

#include <signaling/invite.h>
#include <ui/models/isolated.h>
#include <ui/viewmodels/captureviewmodel.h>
#include <ui/viewmodels/history/historynotices.h>
#include <ui/viewmodels/history/sessionhistory.h>
#include <ui/viewmodels/log/capturelist.h>
#include <ui/viewmodels/secretstore.h>
#include <ui/viewmodels/templatemodel.h>
#include <ui/viewmodels/transfer/transfersviewmodel.h>
#include <ui/viewmodels/workspaceviewmodel.h>
#include <ui/widgets/bringforward.h>
#include <ui/widgets/commands/helpactions.h>
#include <ui/widgets/liveregion.h>
#include <ui/widgets/log/capturepage.h>
#include <ui/widgets/log/logactions.h>
#include <ui/widgets/log/logpane.h>
#include <ui/widgets/log/logview.h>
#include <ui/widgets/log/rategraph.h>
#include <ui/widgets/pagewiring.h>
#include <ui/widgets/session/capturespanel.h>
#include <ui/widgets/session/composerwidget.h>
#include <ui/widgets/session/joinagaindialog.h>
#include <ui/widgets/session/sessionheader.h>
#include <ui/widgets/session/sessionlist.h>
#include <ui/widgets/session/sessionpage.h>
#include <ui/widgets/sessionwindow.h>
#include <ui/widgets/settings/settingsdialog.h>
#include <ui/widgets/start/joinpage.h>
#include <ui/widgets/start/startpage.h>
#include <ui/widgets/style/icons.h>
#include <ui/widgets/transfer/closequestion.h>
#include <ui/widgets/windowactions.h>

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QMenuBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolButton>

#include <utility>

namespace Signalbox {

namespace {

constexpr int NoticeMs = 8000;

} // namespace

MainWindow::MainWindow(WorkspaceViewModel *workspace, QWidget *parent)
    : QMainWindow(parent)
    , m_workspace(workspace)
    , m_actions(new WindowActions(menuBar(), this))
    , m_logActions(new LogActions(m_actions->logMenu, this))
    , m_pages(new QStackedWidget)
    , m_start(new StartPage(workspace))
    , m_join(new JoinPage)
    , m_captures(new CapturesPanel(workspace->captures()))
    , m_announcements(new LiveRegion(this))
{
    setWindowIcon(Icons::application());
    resize(1200, 720);
    m_pages->addWidget(m_start);
    m_pages->addWidget(m_join);
    m_list = new SessionList(workspace, m_actions->host, m_actions->join);
    m_list->addPanel(m_captures);
    setAcceptDrops(true);
    QSplitter *split = m_split = new QSplitter(Qt::Horizontal);
    split->addWidget(m_list);
    split->addWidget(m_pages);
    split->setStretchFactor(0, 0);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    split->setSizes({184, 1016});
    setCentralWidget(split);
    connect(split, &QSplitter::splitterMoved, this, &MainWindow::layoutChanged);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->hide();
    connect(statusBar(), &QStatusBar::messageChanged, this,
            [this](const QString &text) { statusBar()->setVisible(!text.isEmpty()); });
    connectActions();
    connectWorkspace();
    connectCaptures();
    watchTemplates();
    if (m_workspace->services().history)
        connect(new HistoryNotices(m_workspace->services().history, this), &HistoryNotices::noticed,
                this, &MainWindow::notice);
    for (int row = 0; row < workspace->rowCount(); ++row)
        addPage(workspace->at(row));
    showStart();
}

MainWindow::~MainWindow()
{
    // What is hidden reports changes, while there is still a window to hear of them.
    hide();
    // Pages refer to sessions that the workspace owns and may drop before Qt drops the pages.
    m_workspace->disconnect(this);
    m_workspace->captures()->disconnect(this);
    qDeleteAll(m_windows);
}

void MainWindow::connectActions()
{
    const WindowActions *a = m_actions;
    const auto onTrigger = [this](QAction *action, auto slot) {
        connect(action, &QAction::triggered, this, slot);
    };
    onTrigger(a->host, [this] { m_workspace->host(); });
    onTrigger(a->hostForNetwork, [this] { m_workspace->host(HostService::Reach::LocalNetwork); });
    onTrigger(a->join, [this] { showJoin(JoinViewModel::Mode::Invite); });
    onTrigger(a->connectTo, [this] { showJoin(JoinViewModel::Mode::Details); });
    wirePageActions(a, this, [this] { return currentPage(); });
    wireLogActions(a, this, [this] { return currentLog(); });
    onTrigger(a->joinAgain, [this] { showJoinAgain(currentPage()->session()); });
    onTrigger(a->detach, [this] { m_workspace->setDetached(currentPage()->session(), true); });
    onTrigger(a->moveUp, [this] { moveSession(-1); });
    onTrigger(a->moveDown, [this] { moveSession(1); });
    onTrigger(a->closeSession, [this] {
        if (const CapturePage *page = currentCapture())
            m_workspace->captures()->close(m_workspace->captures()->rowOf(page->capture()));
        else
            closeSession(m_list->currentRow());
    });
    onTrigger(a->reopen, [this] { m_workspace->reopen(); });
    onTrigger(a->openCapture, [this] { chooseCapture(); });
    onTrigger(a->quit, [this] { close(); });
    onTrigger(a->next, [this] { stepSession(1); });
    onTrigger(a->previous, [this] { stepSession(-1); });
    onTrigger(a->start, [this] { showStart(); });
    onTrigger(a->settings, [this] { showSettings(); });
    onTrigger(a->profiles, [this] { showProfiles(); });
    onTrigger(a->tokens, [this] { showTokens(); });
    onTrigger(a->history, [this] { showHistory(); });
    m_actions->history->setEnabled(m_workspace->services().history != nullptr);
    m_actions->settings->setEnabled(m_workspace->settings() != nullptr);
    m_actions->profiles->setEnabled(m_workspace->services().profiles != nullptr);
    m_actions->tokens->setEnabled(m_workspace->services().tokens != nullptr);
    connect(new HelpActions(a, m_workspace, this), &HelpActions::noticed, this,
            &MainWindow::notice);
    connect(m_list, &SessionList::rowChosen, this, &MainWindow::showSession);
    connect(m_list, &SessionList::menuRequested, this, &MainWindow::showRowMenu);
    connect(m_list, &SessionList::windowRequested, this,
            [this](int row) { m_workspace->setDetached(m_workspace->at(row), true); });
    connect(m_start, &StartPage::joinRequested, m_actions->join, &QAction::trigger);
    connect(m_start, &StartPage::connectRequested, m_actions->connectTo, &QAction::trigger);
    connect(m_start, &StartPage::recentChosen, m_workspace, &WorkspaceViewModel::openRecent);
    connect(m_join, &JoinPage::cancelled, this, &MainWindow::cancelJoin);
    connect(m_join, &JoinPage::joined, this, &MainWindow::join);
}

void MainWindow::connectWorkspace()
{
    connect(m_workspace, &WorkspaceViewModel::sessionOpened, this,
            [this](SessionViewModel *session) {
                addPage(session);
                showSession(m_workspace->rowOf(session));
                if (SessionPage *page = currentPage())
                    page->composer()->startWriting();
            });
    connect(m_workspace, &WorkspaceViewModel::sessionChosen, this,
            [this](SessionViewModel *session) { showSession(m_workspace->rowOf(session)); });
    connect(m_workspace, &WorkspaceViewModel::sessionClosing, this, &MainWindow::removePage);
    connect(m_workspace, &QAbstractItemModel::rowsRemoved, this, [this] {
        if (m_removedRow >= 0)
            showNearest(std::exchange(m_removedRow, -1));
        else
            m_list->setCurrentRow(currentPage() ? m_workspace->rowOf(currentPage()->session())
                                                : -1);
    });
    connect(m_workspace, &WorkspaceViewModel::detachedChanged, this, &MainWindow::placePage);
    connect(m_workspace, &QAbstractItemModel::rowsMoved, this, &MainWindow::updateState);
    connect(m_workspace, &QAbstractItemModel::dataChanged, this, &MainWindow::updateState);
    connect(m_workspace, &WorkspaceViewModel::hostingChanged, this, &MainWindow::updateState);
    connect(m_workspace, &WorkspaceViewModel::hostingFailed, this, &MainWindow::notice);
    connect(m_workspace, &WorkspaceViewModel::wasClosed, this, [this](const QString &title) {
        m_closedNotice =
            tr("“%1” is closed. %2 opens it again.")
                .arg(isolated(title),
                     isolated(m_actions->reopen->shortcut().toString(QKeySequence::NativeText)));
        notice(m_closedNotice);
    });
    connect(m_workspace, &WorkspaceViewModel::wasReopened, this, [this] {
        // It is open again: what says the opposite goes.
        if (!m_closedNotice.isEmpty() && statusBar()->currentMessage() == m_closedNotice)
            statusBar()->clearMessage();
    });
    connect(m_workspace, &WorkspaceViewModel::closedChanged, this, &MainWindow::updateState);
    connect(m_workspace, &WorkspaceViewModel::tokenNeeded, this, &MainWindow::askForToken);
    if (AppSettings *settings = m_workspace->settings())
        connect(settings, &AppSettings::changed, this, [this] {
            for (int i = 0; i < m_pages->count(); ++i) {
                if (const auto *page = qobject_cast<SessionPage *>(m_pages->widget(i)))
                    applyLogSettings(page);
            }
        });
    if (SecretStore *secrets = m_workspace->secrets()) {
        m_join->setSecretStore(secrets);
        connect(secrets, &SecretStore::keepingChanged, this, [this, secrets] {
            const AppSettings *settings = m_workspace->settings();
            if (secrets->keeping() == SecretStore::Keeping::Keychain
                || (settings && !settings->usesKeychain()))
                return;
            notice(tr("This computer has no keychain that can be used. Tokens are remembered until "
                      "Signalbox is closed."));
        });
    }
}

void MainWindow::watchTemplates()
{
    const TemplateModel *templates = m_workspace->templates();
    if (!templates)
        return;
    connect(templates, &TemplateModel::problemOccurred, this, &MainWindow::notice);
    if (!templates->problem().isEmpty())
        notice(templates->problem());
}

void MainWindow::addPage(SessionViewModel *session)
{
    auto *page = new SessionPage(session);
    page->restoreLayout(m_layout.pageSplit, m_layout.sideSplit, m_layout.sideFolded);
    m_pages->addWidget(page);
    applyLogSettings(page);
    connect(page, &SessionPage::layoutChanged, this, &MainWindow::onPageLayoutChanged);
    if (m_workspace->settings())
        page->graph()->keepIn(m_workspace->settings());
    connect(page, &SessionPage::noticed, this, &MainWindow::notice);
    connect(page, &SessionPage::otherInputWanted, this,
            [this, session](JoinViewModel::Mode mode) { showJoinInstead(session, mode); });
    connect(page->header()->peopleButton(), &QToolButton::toggled, this, &MainWindow::updateState);
    const auto update = [this, page] {
        if (page == currentPage())
            updateState();
    };
    connect(session, &SessionViewModel::queuedChanged, page, update);
    connect(session->transfers()->model(), &QAbstractItemModel::rowsInserted, page, update);
    connect(session->transfers()->model(), &QAbstractItemModel::rowsRemoved, page, update);
    connect(page->graph(), &RateGraph::settingsChanged, page, update);
    if (session->history())
        connect(session->history(), &SessionHistory::changed, page, update);
}

void MainWindow::applyLogSettings(const SessionPage *page)
{
    if (const AppSettings *settings = m_workspace->settings())
        page->logView()->setWantsMilliseconds(settings->log().timestamps
                                              == LogSettings::Timestamps::Milliseconds);
}

void MainWindow::removePage(SessionViewModel *session)
{
    SessionPage *page = pageOf(session);
    if (SessionWindow *window = m_windows.take(session)) {
        page = window->takePage();
        window->hide();
        window->deleteLater();
    }
    if (page == currentPage())
        m_removedRow = m_workspace->rowOf(session);
    m_pages->removeWidget(page);
    // Now and not later: it looks at a session that is about to go.
    delete page;
}

SessionPage *MainWindow::currentPage() const
{
    return qobject_cast<SessionPage *>(m_pages->currentWidget());
}

LogPane *MainWindow::currentLog() const
{
    if (const CapturePage *capture = currentCapture())
        return capture->logPane();
    const SessionPage *page = currentPage();
    return page ? page->logPane() : nullptr;
}

CapturePage *MainWindow::currentCapture() const
{
    return qobject_cast<CapturePage *>(m_pages->currentWidget());
}

void MainWindow::showPage(QWidget *page)
{
    if (SessionPage *before = currentPage())
        before->session()->setActive(false);
    m_pages->setCurrentWidget(page);
    if (!currentCapture())
        m_captures->setCurrentRow(-1);
    updateState();
    Q_EMIT pageChanged();
}

void MainWindow::showSession(int row)
{
    if (row < 0 || row >= m_workspace->rowCount())
        return;
    SessionViewModel *session = m_workspace->at(row);
    if (SessionWindow *window = sessionWindow(session)) {
        bringForward(window);
        row = currentPage() ? m_workspace->rowOf(currentPage()->session()) : -1;
    } else {
        showPage(pageOf(session));
    }
    if (m_list->currentRow() != row)
        m_list->setCurrentRow(row);
}

void MainWindow::showStart()
{
    showPage(m_start);
    m_list->setCurrentRow(-1);
}

void MainWindow::showJoin(JoinViewModel::Mode mode)
{
    m_instead.clear();
    showPage(m_join);
    m_list->setCurrentRow(-1);
    m_join->start(mode);
}

void MainWindow::showJoinInstead(SessionViewModel *session, JoinViewModel::Mode mode)
{
    using Field = JoinViewModel::Field;
    m_instead = session;
    showPage(m_join);
    if (mode == JoinViewModel::Mode::Invite)
        m_join->start(mode);
    else
        m_join->start(session->setup(), session->canConnect() ? Field::Server : Field::Token);
}

void MainWindow::join(const SessionSetup &setup)
{
    SessionViewModel *instead = m_instead;
    m_instead.clear();
    if (instead)
        showSession(m_workspace->rowOf(m_workspace->rejoin(instead, setup)));
    else
        m_workspace->open(setup);
}

void MainWindow::cancelJoin()
{
    SessionViewModel *instead = m_instead;
    m_instead.clear();
    if (instead)
        showSession(m_workspace->rowOf(instead));
    else
        showStart();
}

void MainWindow::joinInvite(const QString &text)
{
    if (const auto invite = Signaling::Invite::fromString(text)) {
        m_workspace->open({invite->credentials, invite->name});
        return;
    }
    showJoin(JoinViewModel::Mode::Invite);
    m_join->model()->setText(JoinViewModel::Field::Invite, text);
    m_join->model()->touch(JoinViewModel::Field::Invite);
}

void MainWindow::askForToken(const SessionSetup &known)
{
    showPage(m_join);
    m_join->start(known, JoinViewModel::Field::Token);
    notice(known.remember ? tr("The token was not found. Enter a fresh one to join again.")
                          : tr("The token was not kept. Enter a fresh one to join again."));
}

void MainWindow::closeSession(int row)
{
    if (row >= 0 && row < m_workspace->rowCount())
        CloseQuestion::closeSession(m_workspace, m_workspace->at(row), this);
}

void MainWindow::stepSession(int by)
{
    const int rows = m_workspace->rowCount();
    if (rows == 0)
        return;
    int row = m_list->currentRow() < 0 ? (by > 0 ? -1 : 0) : m_list->currentRow();
    // Those in windows of their own have the window's way of being reached.
    for (int step = 0; step < rows; ++step) {
        row = (row + by + rows) % rows;
        if (!sessionWindow(m_workspace->at(row))) {
            showSession(row);
            return;
        }
    }
}

void MainWindow::updateState()
{
    const SessionPage *page = currentPage();
    const CapturePage *capture = currentCapture();
    m_list->setVisible(m_workspace->rowCount() > 0 || m_workspace->captures()->rowCount() > 0);
    m_actions->update(page, m_workspace->rowCount(),
                      m_workspace->canHost() && !m_workspace->isHosting(),
                      capture ? capture->capture() : nullptr);
    const int row = m_list->currentRow();
    m_actions->moveUp->setEnabled(page && row > 0);
    m_actions->moveDown->setEnabled(page && row >= 0 && row + 1 < m_workspace->rowCount());
    m_actions->reopen->setEnabled(!m_workspace->closedTitle().isEmpty());
    m_logActions->setPane(currentLog());
    const QString title = capture ? capture->capture()->title()
        : page                    ? page->session()->title()
                                  : QString();
    setWindowTitle(title.isEmpty() ? QStringLiteral("Signalbox") : tr("%1 – Signalbox").arg(title));
    if (page)
        page->session()->setActive(isActiveWindow());
}

void MainWindow::notice(const QString &text)
{
    statusBar()->showMessage(text, NoticeMs);
}

void MainWindow::announce(const QString &text)
{
    m_announcements->say(text);
}

void MainWindow::alert(SessionViewModel *session)
{
    QWidget *window = sessionWindow(session);
    QApplication::alert(window ? window : this);
}

void MainWindow::takePlaceOf(const MainWindow &other)
{
    m_geometries = [&other](const SessionViewModel *session) {
        const SessionWindow *window = other.sessionWindow(session);
        return window ? window->saveGeometry() : QByteArray();
    };
    for (int row = 0; row < m_workspace->rowCount(); ++row)
        placePage(m_workspace->at(row));
    m_geometries = nullptr;
    setLayout(other.layout());
    setGeometry(other.geometry());
    setWindowState(other.windowState());
    if (const SessionPage *page = other.currentPage())
        showSession(m_workspace->rowOf(page->session()));
    else if (const CapturePage *capture = other.currentCapture())
        showCapture(capture->capture());
    show();
    if (other.m_settings && other.m_settings->isVisible()) {
        const AppSettings::Page page = other.m_settings->page();
        SettingsDialog *dialog = showSettings();
        dialog->showPage(page);
        dialog->setGeometry(other.m_settings->geometry());
    }
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && m_list)
        updateState();
}

} // namespace Signalbox
