#ifndef TESTS_FUZZ_HUBWORLD_H
#define TESTS_FUZZ_HUBWORLD_H

#include <signaling/hub/hubcore_p.h>
#include <signaling/hub/localbackplane_p.h>
#include <support/fakeclock.h>

#include <QtCore/qbytearray.h>

#include <array>
#include <memory>

namespace Fuzzing {

/// A session with its tokens, the same in every run.
struct Room
{
    QString apiKey;
    QByteArray secret;
    QString sessionId;
    QByteArray address;               ///< "/v2/partner/{key}/session/{id}"
    std::array<QByteArray, 4> tokens; ///< by Role
    QByteArray restToken;

    QByteArray token(Signaling::Role role) const { return tokens[std::size_t(role)]; }
};

/// Two hubs that share their sessions, without a network, at a time that stands still.
class HubWorld
{
public:
    HubWorld();

    /// The room that matters, and one of another project.
    static const Room &room();
    static const Room &otherRoom();

    Signaling::HubCore &hub(int index) { return *m_hubs[std::size_t(index) % m_hubs.size()]; }
    TestSupport::FakeClock &clock() { return *m_clock; }
    const Signaling::HubConfig &config() const { return m_config; }
    /// Does what the hubs have put off until the next turn of the event loop.
    static void turn();
    /// How many connections the hubs count, in all sessions.
    int connections() const;

    /// \a text with {session}, {address}, {moderator}, {rest} … replaced; what is in "other" first
    /// is of the other room: {other-session} …
    static QByteArray expanded(QByteArray text);

private:
    std::shared_ptr<TestSupport::FakeClock> m_clock = std::make_shared<TestSupport::FakeClock>();
    std::shared_ptr<Signaling::LocalBackplane> m_backplane =
        std::make_shared<Signaling::LocalBackplane>();
    Signaling::HubConfig m_config;
    std::array<std::unique_ptr<Signaling::HubCore>, 2> m_hubs;
};

} // namespace Fuzzing

#endif
