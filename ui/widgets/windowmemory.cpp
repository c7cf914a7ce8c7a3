#include "windowmemory.h"

#include <ui/viewmodels/windows/workspacekeeper.h>
#include <ui/widgets/log/capturepage.h>
#include <ui/widgets/mainwindow.h>
#include <ui/widgets/session/sessionpage.h>

namespace Signalbox {

WindowMemory::WindowMemory(MainWindow *window, WorkspaceKeeper *keeper, bool isNew)
{
    window->setGeometrySource(
        [keeper](const SessionViewModel *session) { return keeper->geometry(session); });
    if (isNew)
        window->setLayout(keeper->layout());
    connect(window, &MainWindow::layoutChanged, this,
            [window, keeper] { keeper->setLayout(window->layout()); });
    connect(window, &MainWindow::sessionWindowMoved, keeper, &WorkspaceKeeper::setGeometry);
    connect(window, &MainWindow::pageChanged, this, [window, keeper] {
        const SessionPage *page = window->currentPage();
        const CapturePage *capture = window->currentCapture();
        keeper->setCurrent(page ? page->session() : nullptr,
                           capture ? capture->capture() : nullptr);
    });
}

} // namespace Signalbox
