#ifndef TESTS_CHAOS_TRAFFIC_H
#define TESTS_CHAOS_TRAFFIC_H

#include <QtCore/qrandom.h>
#include <QtCore/qstring.h>

#include <optional>

namespace Chaos {

/// One signal that somebody is to send.
struct Order
{
    int sender = 0;
    int target = -1; ///< -1: everyone
    bool retry = true;
    int timeoutMs = 0;        ///< 0: none of its own
    bool isTakenBack = false; ///< cancelled at once, if it is not on the wire yet
    int padding = 0;          ///< characters beside the numbers

    /// Whether it is to be kept until it can be sent.
    bool isKept() const { return retry && timeoutMs == 0 && !isTakenBack; }
};

/// Who sends what to whom, without end; depends on the seed alone.
class Traffic
{
public:
    Traffic(quint32 seed, int clients);
    Order next();

private:
    QRandomGenerator m_random;
    int m_clients;
};

/// The data of a signal says whose it is and which.
QString dataOf(int sender, quint64 number, int padding);
struct Label
{
    int sender = -1;
    quint64 number = 0;
};
std::optional<Label> labelIn(const QString &data);

} // namespace Chaos

#endif
