#ifndef TESTS_SUPPORT_FAKESESSIONINFOCLIENT_H
#define TESTS_SUPPORT_FAKESESSIONINFOCLIENT_H

#include <signaling/session/sessioninfoclient_p.h>

#include <memory>
#include <optional>

namespace TestSupport {

/// What the fake clients of a test answer, and what they were asked.
struct SessionInfoScript
{
    Signaling::SessionInfo info{QUrl(QStringLiteral("ws://hub.test/rumorwebsocketsv2")),
                                QStringLiteral("symphony.hub"),
                                true,
                                {}};
    std::optional<Signaling::SignalingError> error;
    bool silent = false;
    int requests = 0;
    QString lastConnectionId;
    QString lastToken;
};

class FakeSessionInfoClient final : public Signaling::AbstractSessionInfoClient
{
public:
    explicit FakeSessionInfoClient(std::shared_ptr<SessionInfoScript> script)
        : m_script(std::move(script))
    {
    }
    void request(const Signaling::SessionCredentials &credentials,
                 const QString &connectionId) override
    {
        ++m_script->requests;
        m_script->lastConnectionId = connectionId;
        m_script->lastToken = credentials.token;
        ++m_generation;
        if (m_script->silent)
            return;
        QMetaObject::invokeMethod(
            this,
            [this, generation = m_generation] {
                if (generation != m_generation)
                    return;
                if (m_script->error)
                    Q_EMIT failed(*m_script->error);
                else
                    Q_EMIT received(m_script->info);
            },
            Qt::QueuedConnection);
    }
    void cancel() override { ++m_generation; }

private:
    std::shared_ptr<SessionInfoScript> m_script;
    int m_generation = 0;
};

} // namespace TestSupport

#endif
