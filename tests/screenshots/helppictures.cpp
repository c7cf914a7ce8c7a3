#include "studio.h"

#include <ui/viewmodels/diagnostics/programlog.h>
#include <ui/widgets/about/aboutdialog.h>
#include <ui/widgets/about/programlogdialog.h>
#include <ui/widgets/commands/commandlist.h>
#include <ui/widgets/commands/commandpalette.h>
#include <ui/widgets/commands/shortcutsdialog.h>

#include <QLineEdit>
#include <QMenuBar>

using namespace Signalbox;

namespace Screenshots {

/// What the Help menu offers.
bool Studio::help()
{
    const QList<Command> commands = commandsIn(m_window.menuBar());
    CommandPalette palette(&m_window);
    palette.ask(commands);
    shootLater(QStringLiteral("palette"), palette);
    palette.field()->setText(commands.value(0).text.left(2));
    shootLater(QStringLiteral("palette-found"), palette);
    palette.field()->setText(QStringLiteral("qqq"));
    shootLater(QStringLiteral("palette-nothing"), palette);
    palette.close();
    ShortcutsDialog shortcuts(commands, &m_window);
    shortcuts.show();
    shootLater(QStringLiteral("shortcuts"), shortcuts);
    AboutDialog about(&m_window);
    about.show();
    shootLater(QStringLiteral("about"), about);
    ProgramLog log;
    for (int i = 0; i < 4; ++i)
        log.add(QtWarningMsg, QStringLiteral("signaling.session"),
                QStringLiteral("The server sent a message that is not a Rumor frame"),
                1764028800000 + 1234 * i);
    ProgramLogDialog programLog(&log, &m_window);
    programLog.show();
    if (!until([&log] { return log.rowCount() == 4; }))
        return false;
    shootLater(QStringLiteral("program-log"), programLog);
    return true;
}

} // namespace Screenshots
