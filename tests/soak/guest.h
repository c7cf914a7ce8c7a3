#ifndef TESTS_SOAK_GUEST_H
#define TESTS_SOAK_GUEST_H

#include <signaling/signalingsession.h>

#include <QtCore/qobject.h>
#include <QtCore/qrandom.h>
#include <QtCore/qtimer.h>

#include <functional>
#include <memory>

namespace Soak {

/// What all guests do, counted together.
struct Counts
{
    quint64 joins = 0;
    quint64 leaves = 0;
    quint64 reconnections = 0;
    quint64 sent = 0;
    quint64 received = 0;
    quint64 refusals = 0; ///< that could not join, since the line broke just then
    quint64 losses = 0;   ///< memberships that ended without anyone having wanted it
};

/// How long guests stay and how often they say something, in milliseconds.
struct Habits
{
    int shortestStay = 2000;
    int longestStay = 10000;
    int pause = 1000; ///< between two signals, on average
};

/// Somebody who comes, says something now and then, goes, and comes again: politely, by having its
/// session destroyed, or by falling silent on a line that is cut.
class Guest : public QObject
{
    Q_OBJECT

public:
    /// Which session to join now, and over which line.
    using Invite = std::function<Signaling::SessionCredentials()>;

    Guest(Invite invite, Habits habits, quint32 seed, Counts &counts);
    ~Guest() override;

    /// Comes, and lives as said.
    void start();
    /// Stays where it is, or comes back and then stays, and says nothing.
    void settle();
    /// Leaves for good.
    void end();
    bool isIn() const;
    /// Nothing that it sent waits for an outcome.
    bool isQuiet() const;

private:
    void makeSession();
    void join();
    void speak();
    void leave();
    void restartTimers();

    Invite m_invite;
    Habits m_habits;
    QRandomGenerator m_random;
    Counts &m_counts;
    std::unique_ptr<Signaling::SignalingSession> m_session;
    QTimer m_stay;
    QTimer m_pause;
    QTimer m_return;
    bool m_isSettled = false;
    bool m_isLeaving = false;
};

} // namespace Soak

#endif
