#include "helpactions.h"

#include <ui/viewmodels/diagnostics/diagnostics.h>
#include <ui/viewmodels/workspaceviewmodel.h>
#include <ui/widgets/about/aboutdialog.h>
#include <ui/widgets/about/programlogdialog.h>
#include <ui/widgets/commands/commandpalette.h>
#include <ui/widgets/commands/shortcutsdialog.h>
#include <ui/widgets/windowactions.h>

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLocale>
#include <QMainWindow>
#include <QScreen>
#include <QStyle>

namespace Signalbox {

namespace {

QString surroundings(const QWidget *window)
{
    const QScreen *screen = window->screen();
    return QStringLiteral("Platform: %1\nLanguage: %2\nScreen: %3 × %4, scale %5, font %6 pt\n")
        .arg(QGuiApplication::platformName(), QLocale().name())
        .arg(screen->size().width())
        .arg(screen->size().height())
        .arg(screen->devicePixelRatio())
        .arg(QApplication::font().pointSizeF());
}

} // namespace

HelpActions::HelpActions(const WindowActions *actions, const WorkspaceViewModel *workspace,
                         QMainWindow *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_window(window)
{
    connect(actions->palette, &QAction::triggered, this, &HelpActions::find);
    connect(actions->shortcuts, &QAction::triggered, this, &HelpActions::showShortcuts);
    connect(actions->diagnostics, &QAction::triggered, this, &HelpActions::copyDiagnostics);
    connect(actions->programLog, &QAction::triggered, this, &HelpActions::showProgramLog);
    connect(actions->about, &QAction::triggered, this, &HelpActions::showAbout);
    actions->programLog->setEnabled(workspace->services().programLog != nullptr);
}

void HelpActions::find()
{
    if (!m_palette)
        m_palette = new CommandPalette(m_window);
    m_palette->ask(commandsOf(m_window));
}

void HelpActions::showShortcuts()
{
    auto *dialog = new ShortcutsDialog(commandsOf(m_window), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void HelpActions::showAbout()
{
    auto *dialog = new AboutDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AboutDialog::diagnosticsWanted, this, &HelpActions::copyDiagnostics);
    dialog->open();
}

void HelpActions::showProgramLog()
{
    const ProgramLog *log = m_workspace->services().programLog;
    if (!log)
        return;
    if (!m_programLog)
        m_programLog = new ProgramLogDialog(log, m_window);
    m_programLog->show();
    m_programLog->raise();
    m_programLog->activateWindow();
}

void HelpActions::copyDiagnostics()
{
    QGuiApplication::clipboard()->setText(
        diagnosticsText(*m_workspace, m_workspace->services().programLog, surroundings(m_window)));
    Q_EMIT noticed(tr("The diagnostics are in the clipboard."));
}

} // namespace Signalbox
