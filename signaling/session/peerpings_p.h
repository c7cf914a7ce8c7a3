#ifndef SIGNALING_SESSION_PEERPINGS_P_H
#define SIGNALING_SESSION_PEERPINGS_P_H

#include <signaling/clock.h>
#include <signaling/signalmessage.h>

#include <QtCore/qhash.h>
#include <QtCore/qstring.h>

#include <functional>
#include <optional>
#include <utility>

namespace Signaling {

/// Round trips from person to person. A client that answers pings says "signalbox-ping" among the
/// capabilities of its `create`; our hub tells the others of it, as "signalbox":["ping"] beside the
/// connection's permissions. To such a one, and to nobody else, another such may send a signal of
/// type "signalbox.ping" with 1 to 64 characters of its own choice as data; the answer is a signal
/// of type "signalbox.pong" with the same data. Both go to one connection, and neither reaches the
/// application. Nobody has to answer, and nobody repeats one that was lost.
class PeerPings
{
public:
    static constexpr qsizetype MaxData = 64;
    /// Answers in a second, to all together; more are taken and left without.
    static constexpr int MaxAnswers = 20;
    /// Pings without an answer; the oldest ones are given up.
    static constexpr int MaxPending = 256;

    /// Sends a signal to one connection; false: there is no link.
    using Send = std::function<bool(const QString &to, const QString &type, const QString &data)>;
    struct RoundTrip
    {
        QString connectionId;
        qint64 us;
    };

    /// Whether signals of that type are ours alone: nobody else sends one.
    static bool owns(const QString &type);

    PeerPings(Clock &clock, Send send);

    /// False: it answers none, or there is no link.
    bool ping(const Connection &to);
    /// Whether \a message is a ping or the answer to one: then it is nobody's business but this
    /// class's. Answers it if \a answers; a round trip that it completes is in \a measured.
    bool take(const SignalMessage &message, bool answers, std::optional<RoundTrip> *measured);
    /// What was sent before gets no answer any more.
    void forget() { m_pending.clear(); }

private:
    void answer(const SignalMessage &ping);

    Clock &m_clock;
    Send m_send;
    QHash<QString, std::pair<QString, qint64>> m_pending; ///< by data: whose, since when
    qint64 m_secondFrom = 0;
    int m_answers = 0; ///< since then
};

} // namespace Signaling

#endif
