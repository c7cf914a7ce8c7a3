#include "listencommand.h"

#include "console.h"
#include "credentials.h"
#include "eventformat.h"
#include "exitcode.h"

namespace App {

using Signaling::Connection;
using Signaling::SignalingSession;
using Signaling::SignalMessage;

QString ListenCommand::summary() const
{
    return QStringLiteral("Joins a session and prints the signals that come");
}

QString ListenCommand::remarks() const
{
    return QStringLiteral(
        "A line for each signal: time, type, sender and data, with control characters escaped.\n"
        "With --json a JSON object for each: event, type, data, from, to, receivedAt (ms since\n"
        "1970). Joins, leaves and lost connections go to stderr, or with --json --events to "
        "stdout\n"
        "as events connected, connectionCreated and connectionDestroyed. Ctrl+C leaves the "
        "session.\n");
}

QList<QCommandLineOption> ListenCommand::options() const
{
    return credentialOptions()
        + QList<QCommandLineOption>{
            makeOption("type", "Only signals of this type (empty: those without one).", "type"),
            makeOption("count", "End after this many signals.", "number"),
            makeOption("timeout",
                       "End after this many seconds: exit code 0, or 7 if --count signals have not "
                       "come.",
                       "seconds"),
            makeOption("json", "Print JSON, a line for each signal."),
            makeOption("events", "With --json: also who joins and leaves.")};
}

std::optional<int> ListenCommand::start(const Arguments &arguments)
{
    m_isJson = arguments.has("json");
    m_showsEvents = arguments.has("events");
    if (m_showsEvents && !m_isJson)
        return refuse(QStringLiteral("--events goes with --json"));
    if (arguments.has("type"))
        m_type = arguments.value("type");
    const auto count = arguments.count("count");
    if (!count)
        return refuse(count.problem);
    m_wanted = *count;
    const auto timeout = arguments.milliseconds("timeout");
    if (!timeout)
        return refuse(timeout.problem);
    followPeople();
    connect(&session(), &SignalingSession::signalReceived, this, &ListenCommand::onSignal);
    limitTime(*timeout);
    const QString problem = join(arguments, arguments.positional().value(0));
    if (!problem.isEmpty())
        return refuse(problem);
    return std::nullopt;
}

void ListenCommand::followPeople()
{
    connect(&session(), &SignalingSession::connectionCreated, this, [this](const Connection &who) {
        showEvent(QStringLiteral("connectionCreated"), who, QStringLiteral("%1 is here"));
    });
    connect(&session(), &SignalingSession::connectionDestroyed, this,
            [this](const Connection &who, SignalingSession::Reason reason) {
                showEvent(QStringLiteral("connectionDestroyed"), who,
                          QStringLiteral("%1 left: ") + SignalingSession::reasonName(reason),
                          SignalingSession::reasonName(reason));
            });
}

void ListenCommand::joined()
{
    showEvent(QStringLiteral("connected"), session().connection(),
              QStringLiteral("Connected as %1"));
}

void ListenCommand::showEvent(const QString &event, const Connection &connection,
                              const QString &text, const QString &reason)
{
    if (isLeaving())
        return;
    if (m_showsEvents) {
        QJsonObject line{{QStringLiteral("event"), event},
                         {QStringLiteral("connection"), EventFormat::json(connection)}};
        if (!reason.isEmpty())
            line.insert(QStringLiteral("reason"), reason);
        Console::print(line);
    } else {
        Console::remark(text.arg(EventFormat::text(connection)));
    }
}

void ListenCommand::onSignal(const SignalMessage &message)
{
    const bool isWanted = !m_type || message.type == *m_type;
    if (isLeaving() || !isWanted)
        return;
    if (m_isJson)
        Console::print(EventFormat::json(message));
    else
        Console::print(EventFormat::text(message));
    ++m_seen;
    if (!Console::isWritable())
        leave(NotAsExpected);
    else if (m_seen == m_wanted)
        leave(Done);
}

void ListenCommand::timedOut()
{
    const bool hasJoined = !session().connection().isNull();
    if (m_wanted == 0 && hasJoined) {
        leave(Done);
        return;
    }
    const QString text = m_wanted == 0
        ? QStringLiteral("not connected yet")
        : QStringLiteral("%1 of %2 signals came").arg(m_seen).arg(m_wanted);
    Console::error(QStringLiteral("listen: the time ran out: %1").arg(text));
    leave(TimeRanOut);
}

int ListenCommand::exitCodeOfStop(int number) const
{
    // Who waits for a number of signals must not take their absence for success.
    return m_wanted == 0 ? int(Done) : SessionCommand::exitCodeOfStop(number);
}

} // namespace App
