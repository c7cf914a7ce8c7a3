#include "sendcommand.h"

#include "console.h"
#include "credentials.h"
#include "exitcode.h"

#include <signaling/protocol/limits.h>
#include <signaling/protocol/raptormessage.h>

namespace App {

using namespace Signaling;

QString SendCommand::summary() const
{
    return QStringLiteral("Joins a session, sends one signal and waits until the server has it");
}

QString SendCommand::remarks() const
{
    return QStringLiteral(
        "DATA is text of at most 8192 bytes; \"-\" reads it from stdin, where one line break at "
        "the\nend is dropped, as from --file. A first argument that begins with signalbox: is the\n"
        "invite; to send such a text, give the invite with --invite. Text that begins with a "
        "\"-\"\n"
        "comes after \"--\".\n");
}

QList<QCommandLineOption> SendCommand::options() const
{
    return credentialOptions()
        + QList<QCommandLineOption>{
            makeOption("type",
                       "The signal's type: at most 128 of A-Z a-z 0-9 - . _ ~ (default none).",
                       "type"),
            makeOption("to", "Only to the connection with this id (default: everyone).", "id"),
            makeOption("file", "Send what this file holds (-: stdin).", "file"),
            makeOption("json", "DATA is a JSON value: OpenTok.js gets an object, a number …"),
            makeOption("no-data", "Send a signal without data."),
            makeOption("no-retry", "Fail if the connection is lost, instead of sending again."),
            makeOption("timeout", "Give up after this many seconds.", "seconds")};
}

std::optional<int> SendCommand::start(const Arguments &arguments)
{
    QStringList positional = arguments.positional();
    QString invite;
    if (!positional.isEmpty() && looksLikeInvite(positional.first()) && !arguments.has("invite"))
        invite = positional.takeFirst();
    if (const auto exitCode = readSignal(arguments, positional))
        return exitCode;
    const auto timeout = arguments.milliseconds("timeout");
    if (!timeout)
        return refuse(timeout.problem);
    connect(&session(), &SignalingSession::signalFinished, this, &SendCommand::onFinished);
    limitTime(*timeout);
    const QString problem = join(arguments, invite);
    if (!problem.isEmpty())
        return refuse(problem);
    return std::nullopt;
}

std::optional<int> SendCommand::readSignal(const Arguments &arguments, QStringList positional)
{
    if (positional.size() > 1) {
        return refuse(QStringLiteral("unexpected argument %1; text with spaces needs quotes")
                          .arg(quoted(positional.at(1))));
    }
    if (const QString problem = readData(arguments, positional); !problem.isEmpty())
        return refuse(problem);
    m_type = arguments.value("type");
    m_options.isJson = arguments.has("json");
    m_options.retryAfterReconnect = !arguments.has("no-retry");
    if (arguments.has("to")) {
        Connection target;
        target.id = arguments.value("to");
        if (target.isNull())
            return refuse(QStringLiteral("--to: the id is empty"));
        m_options.to = target;
    }
    return checkSignal();
}

QString SendCommand::readData(const Arguments &arguments, const QStringList &positional)
{
    const int sources =
        int(positional.size()) + int(arguments.has("file")) + int(arguments.has("no-data"));
    if (sources > 1)
        return QStringLiteral("DATA, --file and --no-data exclude each other");
    if (sources == 0)
        return QStringLiteral("nothing to send: give DATA, --file, \"-\" for stdin, or --no-data");
    if (positional.isEmpty() && !arguments.has("file"))
        return {};
    const bool isFile = arguments.has("file") || positional.value(0) == QLatin1String("-");
    if (!isFile) {
        m_data = positional.first();
        if (m_data.isNull())
            m_data = QStringLiteral("");
        return {};
    }
    const QString name = arguments.has("file") ? arguments.value("file") : QStringLiteral("-");
    const auto bytes = Arguments::readFile(name);
    if (!bytes)
        return bytes.problem;
    if (!QByteArrayView(*bytes).isValidUtf8())
        return QStringLiteral("%1 is not UTF-8 text").arg(name);
    m_data = QString::fromUtf8(*bytes);
    if (m_data.endsWith(QLatin1Char('\n')))
        m_data.chop(m_data.endsWith(QLatin1String("\r\n")) ? 2 : 1);
    if (m_data.isNull())
        m_data = QStringLiteral("");
    return {};
}

std::optional<int> SendCommand::checkSignal() const
{
    // Before joining: nobody needs to see a client come and go that can't send anyway.
    auto violation = Limits::checkType(m_type);
    if (!violation)
        violation = Limits::checkData(m_data);
    if (violation) {
        Console::error(QStringLiteral("send: %1").arg(violation->message));
        return SignalFailed;
    }
    DecodeError error;
    if (m_options.isJson && !m_data.isNull()
        && !SignalBody::fromJson(m_type, m_data.toUtf8(), &error)) {
        Console::error(QStringLiteral("send: --json: %1").arg(error.toString()));
        return SignalFailed;
    }
    return std::nullopt;
}

void SendCommand::joined()
{
    m_id = session().sendSignal(m_type, m_data, m_options);
}

void SendCommand::onFinished(quint64 id, SignalingSession::Outcome outcome,
                             const SignalingError &error)
{
    if (id != m_id)
        return;
    if (isLeaving()) {
        // The time ran out while it was on the wire: a script must not take it for unsent.
        const bool mayHaveArrived = outcome == SignalingSession::Outcome::Sent
            || outcome == SignalingSession::Outcome::Unknown;
        if (mayHaveArrived)
            changeExitCode(exitCodeOf(outcome, error));
        return;
    }
    if (outcome != SignalingSession::Outcome::Sent)
        Console::error(QStringLiteral("send: %1").arg(Console::printable(error.message)));
    leave(exitCodeOf(outcome, error));
}

} // namespace App
