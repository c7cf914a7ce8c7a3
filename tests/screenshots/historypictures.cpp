#include "studio.h"

#include <ui/models/signallogmodel.h>
#include <ui/viewmodels/captureviewmodel.h>
#include <ui/viewmodels/history/sessionhistory.h>
#include <ui/viewmodels/log/capturelist.h>
#include <ui/widgets/history/historydialog.h>
#include <ui/widgets/log/capturepage.h>
#include <ui/widgets/log/rategraph.h>
#include <ui/widgets/session/sessionpage.h>
#include <ui/widgets/settings/settingsdialog.h>

#include <QLineEdit>
#include <QTableView>

using namespace Signalbox;

namespace Screenshots {

/// The graph under the log, and what was recorded of the sessions so far.
bool Studio::graphAndHistory()
{
    SessionPage *page = m_window.currentPage();
    page->graph()->setSettings({true, 1, false});
    shoot(QStringLiteral("graph"));
    page->graph()->setSettings({true, 1, true});
    shoot(QStringLiteral("graph-lanes"));
    page->graph()->setSettings({});
    HistoryDialog *dialog = m_window.showHistory();
    const auto isFilled = [dialog] {
        return !dialog->model()->isEmpty() && dialog->resultsView()->model()->rowCount() > 0;
    };
    if (!until(isFilled))
        return false;
    shootLater(QStringLiteral("history"), *dialog);
    dialog->searchField()->setText(QStringLiteral("\"link may\""));
    if (!until([dialog] { return dialog->resultsView()->model()->rowCount() == 1; }))
        return false;
    dialog->resultsView()->selectRow(0);
    shootLater(QStringLiteral("history-found"), *dialog);
    dialog->searchField()->setText(QStringLiteral("t"));
    if (!until([dialog] { return dialog->resultsView()->model()->rowCount() > 2; }))
        return false;
    shootLater(QStringLiteral("history-beginnings"), *dialog);
    if (!dialog->openSession(dialog->model()->sessions()->idAt(1)))
        return false;
    const CaptureViewModel *recorded = m_window.currentCapture()->capture();
    if (!until([recorded] { return !recorded->isLoading(); }))
        return false;
    recorded->log()->flush();
    shoot(QStringLiteral("history-session"));
    m_workspace.captures()->close(0);
    m_window.showSessionInFront(page->session());
    SettingsDialog *settings = m_window.showSettings();
    settings->showPage(AppSettings::Page::History);
    shootLater(QStringLiteral("settings-history"), *settings);
    settings->close();
    m_window.activateWindow();
    return true;
}

} // namespace Screenshots
