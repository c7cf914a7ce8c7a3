// The window's dialogs, each made when it is first wanted.
#include "mainwindow.h"

#include <ui/viewmodels/log/capturelist.h>
#include <ui/viewmodels/profiles/profileconnector.h>
#include <ui/viewmodels/workspaceviewmodel.h>
#include <ui/widgets/bringforward.h>
#include <ui/widgets/history/historydialog.h>
#include <ui/widgets/profiles/profilesdialog.h>
#include <ui/widgets/settings/settingsdialog.h>
#include <ui/widgets/tokens/tokendialog.h>

namespace Signalbox {

SettingsDialog *MainWindow::showSettings()
{
    if (!m_workspace->settings())
        return nullptr;
    if (!m_settings)
        m_settings = new SettingsDialog(m_workspace->services(), this);
    bringForward(m_settings);
    return m_settings;
}

ProfilesDialog *MainWindow::showProfiles()
{
    if (!m_workspace->services().profiles)
        return nullptr;
    if (!m_connector)
        m_connector = new ProfileConnector(m_workspace, this);
    if (!m_profiles)
        m_profiles = new ProfilesDialog(m_workspace, m_connector, this);
    bringForward(m_profiles);
    return m_profiles;
}

TokenDialog *MainWindow::showTokens()
{
    const WorkspaceServices &services = m_workspace->services();
    if (!services.tokens)
        return nullptr;
    if (!m_tokens)
        m_tokens = new TokenDialog(services.tokens, services.clock, this);
    bringForward(m_tokens);
    return m_tokens;
}

HistoryDialog *MainWindow::showHistory()
{
    const WorkspaceServices &services = m_workspace->services();
    if (!services.history)
        return nullptr;
    if (!m_history) {
        m_history = new HistoryDialog(services.history, services.clock, this);
        connect(m_history, &HistoryDialog::sessionWanted, this,
                [this](const Signaling::HistorySession &session) {
                    m_workspace->captures()->openRecorded(m_workspace->services().history, session);
                    // It would stand in front of what was asked for; what it found stays.
                    m_history->hide();
                    bringForward(this);
                });
        Q_EMIT historyOpened(m_history->model());
    }
    bringForward(m_history);
    return m_history;
}

} // namespace Signalbox
