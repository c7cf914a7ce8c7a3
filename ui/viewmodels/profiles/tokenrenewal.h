#ifndef UI_VIEWMODELS_PROFILES_TOKENRENEWAL_H
#define UI_VIEWMODELS_PROFILES_TOKENRENEWAL_H

#include <signaling/clock.h>

#include <QtCore/qobject.h>
#include <QtCore/qstring.h>

#include <chrono>
#include <functional>
#include <memory>

namespace Signaling {
class SignalingSession;
}

namespace Signalbox {

/// Gives a session a fresh token before the one it has expires, so that a lost link can be restored
/// however long ago the session was joined. Lives as long as the session, its parent.
class TokenRenewal : public QObject
{
    Q_OBJECT

public:
    /// \a lifetime: of each token, more than 0. \a mint: makes the next.
    TokenRenewal(Signaling::SignalingSession *session, Signaling::Clock *clock,
                 std::chrono::seconds lifetime, std::function<QString()> mint);
    ~TokenRenewal() override;

    /// How long a token is used: most of its life, and a day at the most.
    static std::chrono::milliseconds interval(std::chrono::seconds lifetime);

private:
    std::unique_ptr<Signaling::ClockTimer> m_timer;
};

} // namespace Signalbox

#endif
