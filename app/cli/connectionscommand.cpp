#include "connectionscommand.h"

#include "console.h"
#include "credentials.h"
#include "eventformat.h"
#include "exitcode.h"

namespace App {

using Signaling::Connection;

QString ConnectionsCommand::summary() const
{
    return QStringLiteral("Joins a session, prints who is there, and leaves");
}

QString ConnectionsCommand::remarks() const
{
    return QStringLiteral(
        "A line for each connection: id, when it joined, its data. The command's own connection, "
        "which\nthe others see come and go, is left out unless --own is given.\n");
}

QList<QCommandLineOption> ConnectionsCommand::options() const
{
    return credentialOptions()
        + QList<QCommandLineOption>{
            makeOption("own", "Also print this command's own connection, marked with a \"*\"."),
            makeOption("json", "Print JSON, a line for each connection."),
            makeOption("timeout", "Give up after this many seconds.", "seconds")};
}

std::optional<int> ConnectionsCommand::start(const Arguments &arguments)
{
    m_isJson = arguments.has("json");
    m_showsOwn = arguments.has("own");
    const auto timeout = arguments.milliseconds("timeout");
    if (!timeout)
        return refuse(timeout.problem);
    limitTime(*timeout);
    const QString problem = join(arguments, arguments.positional().value(0));
    if (!problem.isEmpty())
        return refuse(problem);
    return std::nullopt;
}

void ConnectionsCommand::joined()
{
    const Connection own = session().connection();
    const QList<Connection> connections = session().connections();
    if (connections.size() < 2 && !m_isJson)
        Console::remark(QStringLiteral("Nobody else is connected."));
    for (const Connection &connection : connections) {
        const bool isOwn = connection == own;
        if (isOwn && !m_showsOwn)
            continue;
        if (m_isJson) {
            QJsonObject line = EventFormat::json(connection);
            line.insert(QStringLiteral("own"), isOwn);
            Console::print(line);
            continue;
        }
        Console::print(QStringLiteral("%1 %2  %3  %4")
                           .arg(isOwn ? QStringLiteral("*") : QStringLiteral(" "),
                                Console::printable(connection.id),
                                connection.createdAt().toUTC().toString(Qt::ISODate),
                                Console::printable(connection.data)));
    }
    leave(Done);
}

} // namespace App
