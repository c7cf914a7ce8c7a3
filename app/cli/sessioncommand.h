#ifndef APP_CLI_SESSIONCOMMAND_H
#define APP_CLI_SESSIONCOMMAND_H

#include "command.h"

#include <signaling/signalingsession.h>

#include <QtCore/qtimer.h>

namespace App {

/// What the commands that join a session have in common: credentials, connecting, errors, leaving.
class SessionCommand : public Command
{
    Q_OBJECT

public:
    void stop(int number) override;

protected:
    explicit SessionCommand();

    Signaling::SignalingSession &session() { return m_session; }
    /// Resolves the credentials and connects; a problem that refuse() reports.
    QString join(const Arguments &arguments, const QString &invite);
    /// Starts the clock of \a milliseconds, if not 0, that ends in timedOut().
    void limitTime(qint64 milliseconds);
    /// Leaves, and finishes with \a exitCode once it has left.
    void leave(int exitCode);
    /// While leaving: another exit code after all.
    void changeExitCode(int exitCode) { m_exitCode = exitCode; }
    bool isLeaving() const { return m_exitCode.has_value(); }

    /// The session is joined for the first time.
    virtual void joined() = 0;
    /// The time that limitTime() was given has passed.
    virtual void timedOut();
    /// The exit code where the user stopped it with the system's signal \a number.
    virtual int exitCodeOfStop(int number) const;

private:
    void onDisconnected(Signaling::SignalingSession::Reason reason);

    Signaling::SignalingSession m_session;
    QTimer m_timer;
    std::optional<int> m_exitCode;
};

} // namespace App

#endif
