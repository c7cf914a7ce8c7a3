#include "sessioncommand.h"

#include "console.h"
#include "credentials.h"
#include "exitcode.h"

namespace App {

using Signaling::SignalingError;
using Signaling::SignalingSession;

SessionCommand::SessionCommand()
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SessionCommand::timedOut);
    connect(&m_session, &SignalingSession::connected, this, &SessionCommand::joined);
    connect(&m_session, &SignalingSession::disconnected, this, &SessionCommand::onDisconnected);
    connect(&m_session, &SignalingSession::reconnecting, this, [](int attempt, qint64 delay) {
        Console::remark(QStringLiteral("Connection lost; attempt %1 in %2 s")
                            .arg(attempt)
                            .arg(double(delay) / 1000, 0, 'f', 1));
    });
    connect(&m_session, &SignalingSession::reconnected, this, [](bool recovered) {
        Console::remark(recovered
                            ? QStringLiteral("Connected again")
                            : QStringLiteral("Connected again, as a new connection: signals that "
                                             "others sent meanwhile may be missing"));
    });
}

QString SessionCommand::join(const Arguments &arguments, const QString &invite)
{
    const auto credentials = resolveCredentials(arguments, invite);
    if (!credentials)
        return credentials.problem;
    m_session.connectToSession(*credentials);
    return {};
}

void SessionCommand::limitTime(qint64 milliseconds)
{
    if (milliseconds > 0)
        m_timer.start(std::chrono::milliseconds(milliseconds));
}

void SessionCommand::leave(int exitCode)
{
    if (isLeaving())
        return;
    m_exitCode = exitCode;
    m_timer.stop();
    if (m_session.state() == SignalingSession::State::Disconnected)
        Q_EMIT finished(exitCode);
    else
        m_session.disconnectFromSession();
}

void SessionCommand::stop(int number)
{
    leave(exitCodeOfStop(number));
}

void SessionCommand::timedOut()
{
    Console::error(QStringLiteral("%1: the time ran out").arg(name()));
    leave(TimeRanOut);
}

int SessionCommand::exitCodeOfStop(int number) const
{
    return StoppedBySignal + number;
}

void SessionCommand::onDisconnected(SignalingSession::Reason reason)
{
    m_timer.stop();
    if (isLeaving()) {
        Q_EMIT finished(*m_exitCode);
        return;
    }
    const SignalingError error = m_session.error();
    m_exitCode = error ? exitCodeOf(error) : Unreachable;
    if (reason == SignalingSession::Reason::ForceDisconnected)
        m_exitCode = NotAdmitted;
    if (error.message.isEmpty())
        Console::error(QStringLiteral("%1: the session ended: %2")
                           .arg(name(), SignalingSession::reasonName(reason)));
    else
        reportError(name(), error);
    Q_EMIT finished(*m_exitCode);
}

} // namespace App
