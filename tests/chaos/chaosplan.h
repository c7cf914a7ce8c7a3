#ifndef TESTS_CHAOS_CHAOSPLAN_H
#define TESTS_CHAOS_CHAOSPLAN_H

#include <support/proxypair.h>

#include <QtCore/qrandom.h>
#include <QtCore/qstring.h>

#include <vector>

namespace Chaos {

/// Which faults a run has, and so what can be promised in it.
enum class FaultClass {
    Network, ///< lines break; the hub lives
    Limits,  ///< that, and the hub takes fewer signals a second of each client than it sends
    Hub, ///< lines break, and the hub is killed (SIGKILL) or sent away (SIGTERM), and comes back
};

/// One thing that is done to a client's line, a client, or the hub.
struct Step
{
    enum class Kind {
        Cut,      ///< now
        CutLater, ///< after so many bytes more
        HalfOpen, ///< nothing passes on the present connections any more
        Stall,    ///< the same, but Resume follows
        Resume,
        Refuse, ///< and cut; Admit follows
        Admit,
        Swallow, ///< new connections get no answer; and cut; Resume follows
        Shape,   ///< delay, jitter, throttle, split, join; Unshape follows
        Unshape,
        Leave,   ///< the client leaves, and comes back as somebody new
        Replace, ///< the same, but its session is destroyed as it is
        KillHub, ///< StartHub follows
        TerminateHub,
        StartHub,
    };

    Kind kind = Kind::Cut;
    quint64 at = 0; ///< when so many signals were sent
    int client = -1;
    TestSupport::Cut cut = TestSupport::Cut::Reset;
    qint64 bytes = 0;
    TestSupport::LineConditions conditions;

    /// Whether it breaks something, rather than mend it or be a client's wish.
    bool isFault() const;
    QString toText() const;
};

/// The name of a kind, for counting.
QString nameOf(Step::Kind kind);

/// What happens in a run, without end. It depends on the seed and on how many signals were sent,
/// never on the clock.
class ChaosPlan
{
public:
    /// \a interval: signals from one fault to the next, on average.
    ChaosPlan(quint32 seed, int clients, FaultClass faults, int interval);

    /// When the next step is due.
    quint64 nextAt() const { return m_steps.front().at; }
    Step take();

private:
    void planFault();
    Step::Kind chooseKind();
    TestSupport::LineConditions chooseConditions();
    void add(const Step &step);
    void addEnd(const Step &step, Step::Kind end, int shortest, int longest);

    QRandomGenerator m_random;
    std::vector<Step> m_steps; ///< in the order in which they are due
    quint64 m_at = 0;
    quint64 m_hubRestsUntil = 0;
    int m_clients;
    int m_interval;
    FaultClass m_faults;
};

} // namespace Chaos

#endif
