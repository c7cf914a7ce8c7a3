#include "diagnostics.h"

#include <ui/models/connectionlistmodel.h>
#include <ui/models/signallogmodel.h>
#include <ui/viewmodels/diagnostics/programlog.h>
#include <ui/viewmodels/diagnostics/statetimeline.h>
#include <ui/viewmodels/outboxviewmodel.h>
#include <ui/viewmodels/sessionviewmodel.h>
#include <ui/viewmodels/workspaceviewmodel.h>

#include <QtCore/qdatetime.h>
#include <QtCore/qsysinfo.h>

#include <algorithm>

namespace Signalbox {

namespace {

constexpr int LogLines = 100;

QString line(const char *name, const QString &value)
{
    return QString::fromLatin1(name) + QStringLiteral(": ") + value + QLatin1Char('\n');
}

/// Whose server it is is nobody's business; whether it is this computer's is.
QString placeOf(const QUrl &server)
{
    const QString host = server.host();
    const bool isHere = host == QLatin1String("localhost") || host == QLatin1String("::1")
        || host.startsWith(QLatin1String("127."));
    const bool isAddress = host.contains(QLatin1Char(':'))
        || std::all_of(host.cbegin(), host.cend(),
                       [](QChar c) { return c.isDigit() || c == QLatin1Char('.'); });
    const QString where = isHere ? QStringLiteral("this computer")
        : isAddress              ? QStringLiteral("an address")
                                 : QStringLiteral("a name");
    return server.scheme() + QStringLiteral(" on ") + where;
}

QString sessionText(int number, const SessionViewModel &session)
{
    QString text = QStringLiteral("\nSession %1\n").arg(number);
    text += line("  Server", placeOf(session.setup().credentials.apiUrl));
    text += line("  Hosted here",
                 session.setup().hosted ? QStringLiteral("yes") : QStringLiteral("no"));
    text += line("  People", QString::number(session.people()->rowCount()));
    text += line("  Rows in the log", QString::number(session.log()->rowCount()));
    text += line("  Waiting", QString::number(session.outbox()->waiting()));
    const StateTimeline *timeline = session.timeline();
    if (timeline->dropped() > 0)
        text += QStringLiteral("  … %1 earlier changes\n").arg(timeline->dropped());
    for (const StateTimeline::Entry &entry : timeline->entries()) {
        text +=
            QStringLiteral("  %1 %2%3\n")
                .arg(QDateTime::fromMSecsSinceEpoch(entry.at).toUTC().toString(Qt::ISODateWithMs),
                     entry.state,
                     entry.error == 0 ? QString() : QStringLiteral(", error %1").arg(entry.error));
    }
    return text;
}

} // namespace

QString diagnosticsText(const WorkspaceViewModel &workspace, const ProgramLog *log,
                        const QString &surroundings)
{
    QString text;
    text += line("Signalbox", QStringLiteral(SIGNALBOX_VERSION));
    text += line("Qt", QString::fromLatin1(qVersion()));
    text += line("System",
                 QSysInfo::prettyProductName() + QLatin1Char(' ') + QSysInfo::kernelVersion()
                     + QLatin1Char(' ') + QSysInfo::currentCpuArchitecture());
    text += surroundings;
    for (int row = 0; row < workspace.rowCount(); ++row)
        text += sessionText(row + 1, *workspace.at(row));
    if (!log || log->rowCount() == 0)
        return text;
    text += QStringLiteral("\nThe program's log\n");
    for (int row = qMax(0, log->rowCount() - LogLines); row < log->rowCount(); ++row)
        text += QStringLiteral("  ") + log->index(row, 0).data().toString() + QLatin1Char('\n');
    return text;
}

} // namespace Signalbox
