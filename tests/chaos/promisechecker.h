#ifndef TESTS_CHAOS_PROMISECHECKER_H
#define TESTS_CHAOS_PROMISECHECKER_H

#include "chaoslog.h"

#include <QtCore/qlist.h>
#include <QtCore/qstring.h>
#include <QtCore/qstringlist.h>

namespace Chaos {

/// What is promised in a run.
struct Promise
{
    /// True: clients may lose their membership without wanting to, since hubs die. What such a
    /// client had not got yet is then lost to it; what it gets still has no holes.
    bool hubsMayDie = false;
};

/// One way in which a log breaks the promise.
struct Violation
{
    enum class Kind {
        Lost,         ///< reported sent, but a member of the session never got it
        Doubled,      ///< somebody got it twice
        Reordered,    ///< somebody got it after a later one of the same sender
        Phantom,      ///< reported failed, cancelled or expired, or never sent, and yet it came
        Misdelivered, ///< somebody got what was for another
        Forged,       ///< it came under a connection that its sender never had
        Uninvited,    ///< it came to somebody who was no member
        Stranger,     ///< it came before its receiver was told of the sender
        NoOutcome,    ///< the sender was never told
        TwoOutcomes,  ///< the sender was told twice, or of what it never sent
        NotKept,      ///< was to be kept until it can be sent, by a client that stayed, and wasn't
        LostMembership, ///< a client was out without wanting to, though nothing lasted long enough
        NotBack,        ///< a client is not a member at the end
    };

    Kind kind = Kind::Lost;
    int sender = -1;
    int receiver = -1;
    quint64 number = 0;
    qsizetype at = -1; ///< index of the log's entry that shows it; -1: what isn't there shows it

    QString toText() const;
};

/// Compares what every sender and every receiver saw with the promise:
///
/// - A signal that was reported sent reaches each client that stayed a member once, in its sender's
///   order. A client counts as a member from the moment it was told so, and must get what was sent
///   from then on; and from whatever it got first of a sender, it must get all that follows. If its
///   membership ended, up to the last that it got.
/// - One that was reported unknown reaches all of them or none. If its sender left meanwhile, it
///   may come after what the same client sent as somebody new: order is a connection's.
/// - One that was reported failed, cancelled or expired reaches nobody.
/// - Each has one outcome; one that is to be kept is sent, unless its sender ceased to be a member
///   or it was for one connection (or a hub died that may have it: unknown).
/// - Everyone is a member at the end, and was all the time that they wanted to, unless hubs die.
///
/// Pure: no clock, no I/O. Empty: the promise was kept.
QList<Violation> check(const Log &log, const Promise &promise = {});

/// The entries that show \a violation, and the faults between the first and the last of them: at
/// most \a most lines.
QStringList excerpt(const Log &log, const Violation &violation, int most = 40);

} // namespace Chaos

#endif
