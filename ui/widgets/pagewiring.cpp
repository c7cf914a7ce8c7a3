#include "pagewiring.h"

#include <ui/viewmodels/history/sessionhistory.h>
#include <ui/viewmodels/sessionviewmodel.h>
#include <ui/widgets/log/logpane.h>
#include <ui/widgets/log/logview.h>
#include <ui/widgets/log/rategraph.h>
#include <ui/widgets/session/composerwidget.h>
#include <ui/widgets/session/hostingdialog.h>
#include <ui/widgets/session/labactions.h>
#include <ui/widgets/session/labbar.h>
#include <ui/widgets/session/outboxpanel.h>
#include <ui/widgets/session/sessionpage.h>
#include <ui/widgets/transfer/pagedrops.h>
#include <ui/widgets/windowactions.h>

#include <QAction>

namespace Signalbox {

void wirePageActions(const WindowActions *actions, QObject *context,
                     const std::function<SessionPage *()> &page)
{
    const auto wire = [context, page](QAction *action, auto what) {
        QObject::connect(action, &QAction::triggered, context, [page, what](bool checked) {
            if (SessionPage *shown = page())
                what(shown, checked);
        });
    };
    wire(actions->connectAgain,
         [](SessionPage *shown, bool) { shown->session()->connectToSession(); });
    wire(actions->retryNow, [](SessionPage *shown, bool) { shown->session()->retryNow(); });
    wire(actions->leave, [](SessionPage *shown, bool) { shown->session()->stop(); });
    wire(actions->write, [](SessionPage *shown, bool) { shown->composer()->startWriting(); });
    wire(actions->sendFiles, [](SessionPage *shown, bool) { shown->sendFiles(); });
    wire(actions->sendFolder, [](SessionPage *shown, bool) { shown->sendFolder(); });
    wire(actions->paste, [](SessionPage *shown, bool) { shown->paste(); });
    wire(actions->transfers, [](SessionPage *shown, bool) { shown->showTransfers(); });
    wire(actions->outbox, [](SessionPage *shown, bool) { shown->outbox()->open(); });
    wire(actions->side,
         [](SessionPage *shown, bool checked) { shown->setSidePanelVisible(checked); });
    wire(actions->record, [](SessionPage *shown, bool checked) {
        if (SessionHistory *history = shown->session()->history())
            history->setRecording(checked);
    });
    wire(actions->earlier, [](SessionPage *shown, bool) {
        if (SessionHistory *history = shown->session()->history())
            history->showEarlier();
    });
    wire(actions->graph,
         [](SessionPage *shown, bool checked) { shown->graph()->setShown(checked); });
    wire(actions->lanes,
         [](SessionPage *shown, bool checked) { shown->graph()->setLanesShown(checked); });
    wire(actions->hosting, [](SessionPage *shown, bool) { shown->showHosting(); });
    wire(actions->stopHosting, [](SessionPage *shown, bool) {
        if (HostingDialog *dialog = shown->showHosting())
            dialog->askToStop();
    });
    QObject::connect(actions->lab, &LabActions::panelWanted, context, [page] {
        if (SessionPage *shown = page())
            shown->lab()->toggleShown();
    });
}

void wireLogActions(const WindowActions *actions, QObject *context,
                    const std::function<LogPane *()> &log)
{
    const auto wire = [context, log](QAction *action, auto what) {
        QObject::connect(action, &QAction::triggered, context, [log, what] {
            if (const LogPane *shown = log())
                what(shown->view());
        });
    };
    wire(actions->copy, [](LogView *view) { view->copySelection(); });
    wire(actions->log, [](LogView *view) { view->setFocus(Qt::ShortcutFocusReason); });
    wire(actions->newest, [](LogView *view) { view->jumpToNewest(); });
}

} // namespace Signalbox
