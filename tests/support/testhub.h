#ifndef TESTS_SUPPORT_TESTHUB_H
#define TESTS_SUPPORT_TESTHUB_H

#include <signaling/hub/signalinghub.h>
#include <signaling/protocol/clienttoken.h>
#include <signaling/protocol/resttoken.h>
#include <support/fakeclock.h>
#include <support/rawclient.h>

#include <QTest>

#include <memory>

namespace TestSupport {

/// A hub on a free port with one project, one session and a clock that stands still.
class TestHub
{
public:
    explicit TestHub(Signaling::HubConfig wanted = {})
        : clock(std::make_shared<FakeClock>())
    {
        wanted.projects.prepend(project());
        // Those who come back are not to wait for each other in a test that doesn't ask for it.
        if (wanted.restartSpread == Signaling::HubConfig().restartSpread)
            wanted.restartSpread = std::chrono::milliseconds(0);
        hub = std::make_unique<Signaling::SignalingHub>(wanted, clock);
        isListening = hub->listen();
        sessionId = hub->createSession(project().key);
    }

    static Signaling::HubProject project()
    {
        return {QStringLiteral("100"), QByteArrayLiteral("0123456789abcdef0123456789abcdef")};
    }
    QString token(Signaling::Role role = Signaling::Role::Publisher, const QString &data = {}) const
    {
        return token(sessionId, project().secret, role, data);
    }
    QString token(const QString &session, const QByteArray &secret,
                  Signaling::Role role = Signaling::Role::Publisher, const QString &data = {}) const
    {
        Signaling::ClientToken made;
        made.format = Signaling::ClientToken::Format::T1;
        made.apiKey = project().key;
        made.sessionId = session;
        made.role = role;
        made.connectionData = data;
        made.createdAt = clock->wallMs() / 1000;
        made.expiresAt = made.createdAt + 3600;
        made.nonce = QStringLiteral("1");
        return QString::fromLatin1(made.encode(secret));
    }
    QByteArray restToken() const
    {
        Signaling::RestToken made;
        made.apiKey = project().key;
        made.issuedAt = clock->wallMs() / 1000;
        made.expiresAt = made.issuedAt + 180;
        return made.encode(project().secret);
    }

    /// A client with an open socket; null if it can't be opened.
    std::unique_ptr<RawClient> opened() const
    {
        auto client = std::make_unique<RawClient>();
        client->apiKey = project().key;
        client->sessionId = sessionId;
        client->open(hub->apiUrl());
        return QTest::qWaitFor([&] { return client->isOpen(); }) ? std::move(client) : nullptr;
    }
    /// A client that is a member; null if it doesn't become one.
    std::unique_ptr<RawClient> joined(Signaling::Role role = Signaling::Role::Publisher,
                                      const QString &data = {},
                                      const QJsonObject &content = {}) const
    {
        auto client = opened();
        if (!client)
            return nullptr;
        const QByteArray create = client->join(token(role, data), content);
        const auto isIn = [&] {
            return client->statusOf(create) == 200 && client->created().contains(client->id);
        };
        return QTest::qWaitFor(isIn) ? std::move(client) : nullptr;
    }
    /// Lets time pass while these clients go on pinging, as clients do.
    void advance(qint64 ms, std::initializer_list<RawClient *> pinging = {}) const
    {
        while (ms > 0) {
            const qint64 step = std::min<qint64>(ms, 2000);
            for (RawClient *client : pinging) {
                const qsizetype before = client->frames(Signaling::RumorFrame::Type::Pong).size();
                client->sendPing();
                QVERIFY(QTest::qWaitFor([&] {
                    return client->frames(Signaling::RumorFrame::Type::Pong).size() > before;
                }));
            }
            clock->advance(step);
            ms -= step;
        }
    }

    std::shared_ptr<FakeClock> clock;
    std::unique_ptr<Signaling::SignalingHub> hub;
    bool isListening = false;
    QString sessionId;
};

} // namespace TestSupport

#endif
