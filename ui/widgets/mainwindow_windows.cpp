// MainWindow, second part: pages in windows of their own, and how everything stands.
#include "mainwindow.h"

#include <ui/viewmodels/log/capturelist.h>
#include <ui/viewmodels/workspaceviewmodel.h>
#include <ui/widgets/session/joinagaindialog.h>
#include <ui/widgets/session/labactions.h>
#include <ui/widgets/session/sessionlist.h>
#include <ui/widgets/session/sessionpage.h>
#include <ui/widgets/sessionwindow.h>
#include <ui/widgets/start/joinpage.h>
#include <ui/widgets/transfer/closequestion.h>
#include <ui/widgets/windowactions.h>

#include <QAction>
#include <QCloseEvent>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

namespace Signalbox {

SessionWindow *MainWindow::sessionWindow(const SessionViewModel *session) const
{
    return m_windows.value(session);
}

SessionPage *MainWindow::pageOf(const SessionViewModel *session) const
{
    if (const SessionWindow *window = sessionWindow(session))
        return window->page();
    for (int i = 0; i < m_pages->count(); ++i) {
        auto *page = qobject_cast<SessionPage *>(m_pages->widget(i));
        if (page && page->session() == session)
            return page;
    }
    return nullptr;
}

/// Where the workspace says that it belongs.
void MainWindow::placePage(SessionViewModel *session)
{
    const bool wantsWindow = m_workspace->isDetached(session);
    SessionPage *page = pageOf(session);
    if (!page || wantsWindow == (sessionWindow(session) != nullptr))
        return;
    if (!wantsWindow) {
        SessionWindow *window = m_windows.take(session);
        m_pages->addWidget(window->takePage());
        window->hide();
        window->deleteLater();
        showSession(m_workspace->rowOf(session));
        return;
    }
    const bool wasInFront = page == currentPage();
    m_pages->removeWidget(page);
    auto *window =
        new SessionWindow(m_workspace, page, m_geometries ? m_geometries(session) : QByteArray());
    m_windows.insert(session, window);
    connect(window, &SessionWindow::geometryChanged, this, &MainWindow::sessionWindowMoved);
    connect(window, &SessionWindow::joinAgainWanted, this, &MainWindow::showJoinAgain);
    if (wasInFront)
        showNearest(m_workspace->rowOf(session));
    window->show();
}

/// The page of that row or of the one that is next to it; if all have windows a capture, and the
/// start page where there is none.
void MainWindow::showNearest(int row)
{
    const int rows = m_workspace->rowCount();
    int nearest = -1;
    for (int other = 0; other < rows; ++other) {
        const bool isNearer = nearest < 0 || std::abs(other - row) < std::abs(nearest - row);
        if (!sessionWindow(m_workspace->at(other)) && isNearer)
            nearest = other;
    }
    if (nearest >= 0)
        showSession(nearest);
    else if (m_workspace->captures()->rowCount() > 0)
        showCapture(m_workspace->captures()->at(0));
    else
        showStart();
}

void MainWindow::showSessionInFront(const SessionViewModel *session)
{
    const int row = m_workspace->rowOf(session);
    if (row < 0)
        showStart();
    else
        showSession(row);
}

void MainWindow::moveSession(int by)
{
    const int row = m_list->currentRow();
    if (row >= 0 && row + by >= 0 && row + by < m_workspace->rowCount())
        m_workspace->move(row, row + by);
    updateState();
}

void MainWindow::showRowMenu(int row, const QPoint &position)
{
    SessionViewModel *session = m_workspace->at(row);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (SessionWindow *window = sessionWindow(session)) {
        menu->addAction(window->actions()->detach);
        menu->addAction(window->actions()->closeSession);
    } else {
        showSession(row);
        menu->addActions(
            {m_actions->detach, m_actions->joinAgain, m_actions->moveUp, m_actions->moveDown});
        menu->addSeparator();
        if (session->isHostedHere()) {
            menu->addActions({m_actions->hosting, m_actions->stopHosting});
            menu->addMenu(m_actions->lab->menu());
            menu->addSeparator();
        }
        menu->addAction(m_actions->closeSession);
    }
    menu->popup(position);
}

JoinAgainDialog *MainWindow::showJoinAgain(SessionViewModel *session)
{
    auto *dialog = new JoinAgainDialog(m_workspace, session, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_workspace, &WorkspaceViewModel::sessionClosing, dialog,
            [dialog, session](const SessionViewModel *closing) {
                if (closing == session)
                    dialog->reject();
            });
    connect(dialog, &JoinAgainDialog::tokenWanted, this, [this](const SessionViewModel *joined) {
        SessionSetup setup = joined->setup();
        setup.credentials.token.clear();
        setup.profile.clear();
        setup.freshToken = nullptr;
        m_instead.clear();
        showPage(m_join);
        m_list->setCurrentRow(-1);
        m_join->start(setup, JoinViewModel::Field::Token);
    });
    dialog->open();
    return dialog;
}

WindowLayout MainWindow::layout() const
{
    WindowLayout layout = m_layout;
    layout.geometry = saveGeometry();
    layout.listSplit = m_split->saveState();
    return layout;
}

void MainWindow::setLayout(const WindowLayout &layout)
{
    m_layout = layout;
    if (!layout.geometry.isEmpty())
        restoreGeometry(layout.geometry);
    if (!layout.listSplit.isEmpty())
        m_split->restoreState(layout.listSplit);
    for (int row = 0; row < m_workspace->rowCount(); ++row)
        pageOf(m_workspace->at(row))
            ->restoreLayout(layout.pageSplit, layout.sideSplit, layout.sideFolded);
}

void MainWindow::onPageLayoutChanged()
{
    const auto *page = qobject_cast<SessionPage *>(sender());
    if (!page || !page->isVisible())
        return;
    m_layout.pageSplit = page->splitState();
    m_layout.sideSplit = page->sideState();
    m_layout.sideFolded = page->isSideFolded();
    Q_EMIT layoutChanged();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_closesAnyway && !CloseQuestion::costsOf(m_workspace).isNone()) {
        event->ignore();
        askToClose();
        return;
    }
    QMainWindow::closeEvent(event);
    // The application's end: what has a window of its own has it again the next time.
    for (SessionWindow *window : std::as_const(m_windows))
        window->hide();
    Q_EMIT closed();
}

QMessageBox *MainWindow::closeQuestion() const
{
    return m_closeQuestion;
}

void MainWindow::askToClose()
{
    if (m_closeQuestion) {
        m_closeQuestion->activateWindow();
        return;
    }
    auto *question = new CloseQuestion(CloseQuestion::What::Application,
                                       CloseQuestion::costsOf(m_workspace), this);
    connect(
        question, &CloseQuestion::confirmed, this,
        [this] {
            m_closesAnyway = true;
            close();
        },
        Qt::QueuedConnection);
    m_closeQuestion = question;
    question->open();
}

void MainWindow::moveEvent(QMoveEvent *event)
{
    QMainWindow::moveEvent(event);
    if (isVisible())
        Q_EMIT layoutChanged();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    if (isVisible())
        Q_EMIT layoutChanged();
}

} // namespace Signalbox
