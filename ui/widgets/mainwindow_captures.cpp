// The window's captures: opened by hand, from the command line, from the history, or dropped on it.
#include "mainwindow.h"

#include <ui/viewmodels/captureviewmodel.h>
#include <ui/viewmodels/log/capturelist.h>
#include <ui/viewmodels/workspaceviewmodel.h>
#include <ui/widgets/log/capturepage.h>
#include <ui/widgets/session/capturespanel.h>
#include <ui/widgets/session/sessionlist.h>
#include <ui/widgets/session/sessionpage.h>

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace Signalbox {

void MainWindow::connectCaptures()
{
    const CaptureList *captures = m_workspace->captures();
    connect(captures, &CaptureList::chosen, this, &MainWindow::showCapture);
    connect(captures, &CaptureList::closing, this, &MainWindow::removeCapture);
    connect(captures, &QAbstractItemModel::rowsInserted, this, &MainWindow::updateState);
    connect(captures, &QAbstractItemModel::rowsRemoved, this, [this] {
        if (m_removedCapture >= 0)
            showNearestCapture(std::exchange(m_removedCapture, -1));
        else
            updateState();
    });
    connect(m_captures, &CapturesPanel::rowChosen, this,
            [this, captures](int row) { showCapture(captures->at(row)); });
}

void MainWindow::openCapture(const QString &fileName)
{
    m_workspace->captures()->open(fileName);
}

void MainWindow::chooseCapture()
{
    auto *dialog = new QFileDialog(this, tr("Open a capture"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Captures (*.jsonl *.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::openCapture);
    dialog->open();
}

void MainWindow::showCapture(CaptureViewModel *capture)
{
    CapturePage *page = nullptr;
    for (int i = 0; i < m_pages->count(); ++i) {
        auto *other = qobject_cast<CapturePage *>(m_pages->widget(i));
        if (other && other->capture() == capture)
            page = other;
    }
    if (!page) {
        page = new CapturePage(capture, m_workspace->services().logPreferences);
        m_pages->addWidget(page);
        connect(page, &CapturePage::noticed, this, &MainWindow::notice);
    }
    if (page != m_pages->currentWidget())
        showPage(page);
    m_list->setCurrentRow(-1);
    m_captures->setCurrentRow(m_workspace->captures()->rowOf(capture));
}

void MainWindow::removeCapture(CaptureViewModel *capture)
{
    for (int i = 0; i < m_pages->count(); ++i) {
        auto *page = qobject_cast<CapturePage *>(m_pages->widget(i));
        if (!page || page->capture() != capture)
            continue;
        if (page == m_pages->currentWidget()) {
            m_removedCapture = m_workspace->captures()->rowOf(capture);
            // The list would choose another one by itself, while this one is still there.
            m_captures->setCurrentRow(-1);
        }
        m_pages->removeWidget(page);
        // Now and not later: it looks at a log that is about to go.
        delete page;
        return;
    }
}

/// What stands where a capture stood, or before it; sessions where there is none any more.
void MainWindow::showNearestCapture(int row)
{
    const CaptureList *captures = m_workspace->captures();
    const int last = captures->rowCount() - 1;
    if (last >= 0)
        showCapture(captures->at(std::min(row, last)));
    else
        showNearest(m_workspace->rowCount() - 1);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!CaptureList::filesIn(event->mimeData()->urls()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList files = CaptureList::filesIn(event->mimeData()->urls());
    for (const QString &file : files)
        openCapture(file);
    event->acceptProposedAction();
}

} // namespace Signalbox
