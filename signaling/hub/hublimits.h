#ifndef SIGNALING_HUB_HUBLIMITS_H
#define SIGNALING_HUB_HUBLIMITS_H

#include <signaling/signaling_global.h>

#include <QtCore/qglobal.h>
#include <QtCore/qstring.h>
#include <QtCore/qstringlist.h>

#include <chrono>

namespace Signaling {

/// What clients may cost a hub. The members are the keys of "limits" in a config file, where times
/// are in seconds; help() has their ranges. Whatever is refused for a limit is counted
/// (HubStatistics::refusals).
struct SIGNALING_EXPORT HubLimits
{
    /// Connections, those in their grace period included. One more is refused at its `create` with
    /// 403 "connectionLimitExceeded" (error 1027). 0: no limit.
    qint64 connections = 10000;
    qint64 connectionsPerSession = 5000; ///< on all hubs that share the session
    /// From one address (of IPv6: one /64). No limit unless asked for: behind a proxy, all clients
    /// come from its address.
    qint64 connectionsPerAddress = 0;
    /// Sockets that are no connection of a session: HTTP, and WebSockets before their `create`,
    /// each kind for itself. Beyond it the one that waited longest is closed. 0: no limit.
    qint64 waitingSockets = 2000;

    /// Signals of one connection, a token bucket; the servers of a project have one such for each
    /// session. Beyond it 429 with the time to wait. 0: no limit.
    qint64 signalsPerSecond = 1000;
    qint64 signalBurst = 2000; ///< at once; at least 1

    qint64 frameBytes = 64 * 1024;  ///< one message of a client; beyond it 1009
    qint64 headerBytes = 16 * 1024; ///< of an HTTP request, its first line included; beyond it 431
    qint64 bodyBytes = 64 * 1024;   ///< of an HTTP request; beyond it 413

    /// From the opening of a connection to a whole HTTP request or WebSocket handshake, and from
    /// the first byte of a request to its end; also for reading the answer.
    std::chrono::milliseconds requestTime{10000};
    /// From the opening of a WebSocket until its client is in a session.
    std::chrono::milliseconds joinTime{15000};
    /// How long an HTTP connection is kept open for another request.
    std::chrono::milliseconds idleTime{60000};

    /// Messages that wait for a connected client beyond its socket. Who reads so slowly that there
    /// are more is disconnected. What a client missed and gets after it resumed does not count.
    qint64 queueBytes = 1024 * 1024;
    /// Messages that wait for a client in its grace period, and those that a connected one was sent
    /// and does not acknowledge. Past either bound the hub ends the connection rather than leave a
    /// hole.
    qint64 graceMessages = 65536;
    qint64 graceBytes = 16 * 1024 * 1024; ///< the same, in bytes

    /// Empty if every value is in its range, else one line that names the first that isn't.
    QString problem() const;
    /// Sets what a config file or option names; times in seconds. False for an unknown name or a
    /// value out of range, and \a problem says so in one line, with the nearest name.
    bool set(const QString &name, double value, QString *problem = nullptr);

    /// The names that set() takes, in the order of the members.
    static QStringList names();
    /// One line for each: name, default, range, what it is.
    static QStringList help();
};

} // namespace Signaling

#endif
