#include "hublimits.h"

#include <signaling/protocol/nearestname.h>

#include <cmath>
#include <iterator>

namespace Signaling {

namespace {

using std::chrono::milliseconds;

constexpr double KiB = 1024;
constexpr double MiB = KiB * 1024;
constexpr double GiB = MiB * 1024;

/// A limit has either a number or a time.
struct Row
{
    const char *name;
    qint64 HubLimits::*number;
    milliseconds HubLimits::*time;
    double least;
    double most;
    const char *text;

    double value(const HubLimits &limits) const
    {
        return number ? double(limits.*number) : double((limits.*time).count()) / 1000;
    }
    QString range() const
    {
        return QStringLiteral("%1 to %2").arg(least, 0, 'f', 0).arg(most, 0, 'f', 0);
    }
    QString violation(double wrong) const
    {
        if (number && std::floor(wrong) != wrong)
            return QStringLiteral("limits.%1: %2 is not a whole number")
                .arg(QLatin1String(name))
                .arg(wrong);
        // Written so that NaN is out of range too.
        if (!(wrong >= least && wrong <= most))
            return QStringLiteral("limits.%1: %2 is not between %3 and %4")
                .arg(QLatin1String(name))
                .arg(wrong, 0, 'g', 12)
                .arg(least, 0, 'f', 0)
                .arg(most, 0, 'f', 0);
        return {};
    }
};

// frameBytes and bodyBytes begin where the largest legal signal still fits: 8192 bytes of data,
// each of them escaped to six in the worst case, and what surrounds them.
const Row rows[] = {
    {"connections", &HubLimits::connections, nullptr, 0, 1e6, "connections in all; 0: no limit"},
    {"connectionsPerSession", &HubLimits::connectionsPerSession, nullptr, 0, 1e6,
     "connections of one session; 0: no limit"},
    {"connectionsPerAddress", &HubLimits::connectionsPerAddress, nullptr, 0, 1e6,
     "connections from one address; 0: no limit, as behind a proxy"},
    {"waitingSockets", &HubLimits::waitingSockets, nullptr, 0, 1e6,
     "sockets that are no connection (yet); 0: no limit"},
    {"signalsPerSecond", &HubLimits::signalsPerSecond, nullptr, 0, 1e6,
     "signals a second of a connection, or of a session's servers; 0: no limit"},
    {"signalBurst", &HubLimits::signalBurst, nullptr, 1, 1e6, "signals at once of the same"},
    {"frameBytes", &HubLimits::frameBytes, nullptr, 64 * KiB, 16 * MiB, "size of a client's frame"},
    {"headerBytes", &HubLimits::headerBytes, nullptr, 4 * KiB, MiB, "header of an HTTP request"},
    {"bodyBytes", &HubLimits::bodyBytes, nullptr, 64 * KiB, 16 * MiB, "body of an HTTP request"},
    {"requestSeconds", nullptr, &HubLimits::requestTime, 1, 300,
     "time for a handshake or HTTP request"},
    {"joinSeconds", nullptr, &HubLimits::joinTime, 1, 300,
     "time from a WebSocket's opening to its connection"},
    {"idleSeconds", nullptr, &HubLimits::idleTime, 1, 3600,
     "time that an HTTP connection waits for another request"},
    {"queueBytes", &HubLimits::queueBytes, nullptr, 64 * KiB, GiB,
     "what waits for a slow receiver before it is disconnected"},
    {"graceMessages", &HubLimits::graceMessages, nullptr, 1, 1e7,
     "messages that wait for a client in its grace period, or unacknowledged"},
    {"graceBytes", &HubLimits::graceBytes, nullptr, 64 * KiB, GiB, "the same, in bytes"},
};

} // namespace

QString HubLimits::problem() const
{
    for (const Row &row : rows) {
        if (const QString wrong = row.violation(row.value(*this)); !wrong.isEmpty())
            return wrong;
    }
    return {};
}

bool HubLimits::set(const QString &name, double value, QString *problem)
{
    QString wrong;
    for (const Row &row : rows) {
        if (name != QLatin1String(row.name))
            continue;
        wrong = row.violation(value);
        if (!wrong.isEmpty())
            break;
        if (row.number)
            this->*row.number = qint64(value);
        else
            this->*row.time = milliseconds(std::llround(value * 1000));
        return true;
    }
    if (wrong.isEmpty()) {
        const QString nearest = nearestName(name, names());
        wrong = nearest.isEmpty()
            ? QStringLiteral("limits: unknown key \"%1\"; there are: %2")
                  .arg(name, names().join(QLatin1String(", ")))
            : QStringLiteral("limits: unknown key \"%1\"; did you mean \"%2\"?").arg(name, nearest);
    }
    if (problem)
        *problem = wrong;
    return false;
}

QStringList HubLimits::names()
{
    QStringList list;
    for (const Row &row : rows)
        list.append(QLatin1String(row.name));
    return list;
}

QStringList HubLimits::help()
{
    const HubLimits defaults;
    QStringList lines;
    for (const Row &row : rows)
        lines.append(QStringLiteral("%1 %2 (%3, default %4)")
                         .arg(QLatin1String(row.name), -21)
                         .arg(QLatin1String(row.text), row.range())
                         .arg(row.value(defaults), 0, 'f', 0));
    return lines;
}

} // namespace Signaling
