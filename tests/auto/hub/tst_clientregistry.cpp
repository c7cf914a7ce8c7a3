#include <signaling/hub/clientregistry_p.h>
#include <signaling/hub/hubsession_p.h>
#include <support/fakeclienthost.h>
#include <support/fakelink.h>

#include <QTest>

using namespace Signaling;
using namespace TestSupport;

class TestClientRegistry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheAnnounced();
    void theDeadStayUntilTheyAreBuried();
    void removingOneThatWasNeverAnnounced();
    void sessionsDeliverToAll();
    void sessionsKeepEventsFromThoseWhoWantNone();
    void sessionsForgetWhoDidNotArrive();

private:
    HubClient *client(const QString &socketId)
    {
        auto record = std::make_shared<LinkRecord>();
        m_links.insert(socketId, record);
        auto made =
            std::make_unique<HubClient>(m_host, socketId, std::make_unique<FakeLink>(record));
        made->id = socketId;
        return m_registry.add(std::move(made));
    }

    FakeClientHost m_host;
    ClientRegistry m_registry;
    QHash<QString, std::shared_ptr<LinkRecord>> m_links;
};

void TestClientRegistry::findsTheAnnounced()
{
    HubClient *one = client(QStringLiteral("one"));
    QVERIFY(!m_registry.find(QStringLiteral("one")));
    QVERIFY(m_registry.announce(one));
    QCOMPARE(m_registry.find(QStringLiteral("one")), one);
    QVERIFY(!m_registry.announce(client(QStringLiteral("one"))));
    QCOMPARE(m_registry.find(QStringLiteral("one")), one);
    m_registry.forget(one);
    QVERIFY(!m_registry.find(QStringLiteral("one")));
}

void TestClientRegistry::theDeadStayUntilTheyAreBuried()
{
    HubClient *gone = client(QStringLiteral("gone"));
    const auto link = m_links.value(QStringLiteral("gone"));
    m_registry.announce(gone);
    const std::size_t before = m_registry.clients().size();
    m_registry.remove(gone);
    m_registry.remove(gone);
    QCOMPARE(m_registry.clients().size(), before - 1);
    QVERIFY(!m_registry.find(QStringLiteral("gone")));
    QVERIFY(m_registry.hasDead());
    QVERIFY(!link->isDestroyed);
    m_registry.bury();
    QVERIFY(link->isDestroyed);
    QVERIFY(!m_registry.hasDead());
}

void TestClientRegistry::removingOneThatWasNeverAnnounced()
{
    HubClient *owner = client(QStringLiteral("owner"));
    m_registry.announce(owner);
    HubClient *thief = client(QStringLiteral("owner"));
    m_registry.remove(thief);
    QCOMPARE(m_registry.find(QStringLiteral("owner")), owner);
}

void TestClientRegistry::sessionsDeliverToAll()
{
    HubSession session(QStringLiteral("/v2/partner/1/session/2"));
    QVERIFY(session.isEmpty());
    HubClient *anna = client(QStringLiteral("anna"));
    HubClient *ben = client(QStringLiteral("ben"));
    session.add(anna);
    session.add(ben);
    QCOMPARE(session.count(), 2);
    QCOMPARE(session.client(QStringLiteral("ben")), ben);
    HubMessagePtr message(new HubMessage);
    message->frame = "x";
    session.deliverToAll(message);
    session.remove(ben);
    session.deliverToAll(message);
    QCOMPARE(m_links.value(QStringLiteral("anna"))->sent.size(), 2);
    QCOMPARE(m_links.value(QStringLiteral("ben"))->sent.size(), 1);
    QVERIFY(!session.client(QStringLiteral("ben")));
}

void TestClientRegistry::sessionsKeepEventsFromThoseWhoWantNone()
{
    HubSession session(QStringLiteral("/v2/partner/1/session/2"));
    HubClient *quiet = client(QStringLiteral("quiet"));
    quiet->eventsSuppressed = true;
    session.add(quiet);
    HubMessagePtr message(new HubMessage);
    session.deliverEvent(message, QStringLiteral("other"));
    QCOMPARE(m_links.value(QStringLiteral("quiet"))->sent.size(), 0);
    session.deliverEvent(message, QStringLiteral("quiet"));
    QCOMPARE(m_links.value(QStringLiteral("quiet"))->sent.size(), 1);
}

void TestClientRegistry::sessionsForgetWhoDidNotArrive()
{
    HubSession session(QStringLiteral("/v2/partner/1/session/2"));
    HubClient *late = client(QStringLiteral("late"));
    session.addJoining(late);
    QVERIFY(session.isJoining(late->id));
    QVERIFY(!session.isEmpty());
    session.forgetJoining(late->id);
    QVERIFY(session.isJoining(late->id));
    QVERIFY(!session.takeJoining(late->id));
    QVERIFY(session.isEmpty());
}

QTEST_GUILESS_MAIN(TestClientRegistry)
#include "tst_clientregistry.moc"
