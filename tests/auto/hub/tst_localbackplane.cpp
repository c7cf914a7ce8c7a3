#include <signaling/hub/localbackplane_p.h>

#include <QTest>

#include <functional>

using namespace Signaling;

class TestLocalBackplane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eventsReachThoseWhoHaveItOpen();
    void presence();
    void changesThatChangeNothingAreNotTold();
    void aLateLeaveOfAnEarlierConnection();
    void allSeeTheSameOrder();
    void whatTheyMadeOfItIsAddedUp();
    void closingWhileHandling();
};

namespace {

HubEvent anEvent(HubEvent::Kind kind, const QString &id)
{
    HubEvent made;
    made.kind = kind;
    made.sessionId = QStringLiteral("s");
    made.connectionId = id;
    made.member.id = id;
    return made;
}

struct Listener : HubEventListener
{
    QStringList heard;
    std::function<void(const HubEvent &)> also;

    HandOver counted{1, 2};

    HandOver hubEvent(const HubEvent &heardEvent) override
    {
        heard.append(heardEvent.connectionId);
        // A copy, for it may set another in its place.
        if (const auto handler = also)
            handler(heardEvent);
        return counted;
    }
};

} // namespace

void TestLocalBackplane::eventsReachThoseWhoHaveItOpen()
{
    LocalBackplane backplane;
    Listener one;
    Listener two;
    backplane.open(&one, QStringLiteral("s"));
    backplane.open(&one, QStringLiteral("s"));
    backplane.open(&two, QStringLiteral("other"));
    backplane.publish(anEvent(HubEvent::Kind::Signal, QStringLiteral("a")));
    QCOMPARE(one.heard, QStringList{QStringLiteral("a")});
    QVERIFY(two.heard.isEmpty());
    backplane.close(&one, QStringLiteral("s"));
    backplane.publish(anEvent(HubEvent::Kind::Signal, QStringLiteral("b")));
    QCOMPARE(one.heard.size(), 1);
}

void TestLocalBackplane::presence()
{
    LocalBackplane backplane;
    const QString session = QStringLiteral("s");
    for (const char16_t id : {u'a', u'b', u'c'})
        backplane.publish(anEvent(HubEvent::Kind::Joined, QString(QChar(id))));
    backplane.publish(anEvent(HubEvent::Kind::Left, QStringLiteral("b")));
    const QList<HubMember> members = backplane.members(session);
    QCOMPARE(members.size(), 2);
    QCOMPARE(members.at(0).id, QStringLiteral("a"));
    QCOMPARE(members.at(1).id, QStringLiteral("c"));
    QVERIFY(backplane.hasMember(session, QStringLiteral("c")));
    QVERIFY(!backplane.hasMember(session, QStringLiteral("b")));
    QVERIFY(backplane.members(QStringLiteral("t")).isEmpty());
    QVERIFY(!backplane.hasMember(QStringLiteral("t"), QStringLiteral("a")));
}

void TestLocalBackplane::changesThatChangeNothingAreNotTold()
{
    LocalBackplane backplane;
    Listener listener;
    backplane.open(&listener, QStringLiteral("s"));
    backplane.publish(anEvent(HubEvent::Kind::Joined, QStringLiteral("a")));
    backplane.publish(anEvent(HubEvent::Kind::Joined, QStringLiteral("a")));
    backplane.publish(anEvent(HubEvent::Kind::Left, QStringLiteral("a")));
    backplane.publish(anEvent(HubEvent::Kind::Left, QStringLiteral("a")));
    QCOMPARE(listener.heard.size(), 2);
}

void TestLocalBackplane::aLateLeaveOfAnEarlierConnection()
{
    LocalBackplane backplane;
    Listener listener;
    backplane.open(&listener, QStringLiteral("s"));
    HubEvent earlier = anEvent(HubEvent::Kind::Joined, QStringLiteral("a"));
    earlier.member.incarnation = 1;
    HubEvent later = earlier;
    later.member.incarnation = 2;
    HubEvent leave = anEvent(HubEvent::Kind::Left, QStringLiteral("a"));
    leave.incarnation = 1;
    backplane.publish(earlier);
    backplane.publish(leave);
    backplane.publish(later);
    QCOMPARE(listener.heard.size(), 3);
    // Two hubs noticed its end, and the second one's word comes when the ID is in use again.
    backplane.publish(leave);
    QCOMPARE(listener.heard.size(), 3);
    QVERIFY(backplane.hasMember(QStringLiteral("s"), QStringLiteral("a")));
    leave.incarnation = 2;
    backplane.publish(leave);
    QVERIFY(!backplane.hasMember(QStringLiteral("s"), QStringLiteral("a")));
}

void TestLocalBackplane::allSeeTheSameOrder()
{
    LocalBackplane backplane;
    Listener one;
    Listener two;
    backplane.open(&one, QStringLiteral("s"));
    backplane.open(&two, QStringLiteral("s"));
    one.also = [&](const HubEvent &heard) {
        if (heard.connectionId == QLatin1String("a"))
            backplane.publish(anEvent(HubEvent::Kind::Signal, QStringLiteral("b")));
    };
    backplane.publish(anEvent(HubEvent::Kind::Signal, QStringLiteral("a")));
    QCOMPARE(one.heard, (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    QCOMPARE(two.heard, one.heard);
}

void TestLocalBackplane::whatTheyMadeOfItIsAddedUp()
{
    LocalBackplane backplane;
    const HubEvent event = anEvent(HubEvent::Kind::Signal, QStringLiteral("a"));
    QCOMPARE(backplane.publish(event), HandOver());
    Listener one;
    Listener two;
    backplane.open(&one, QStringLiteral("s"));
    backplane.open(&two, QStringLiteral("s"));
    two.counted = {3, 3};
    QCOMPARE(backplane.publish(event), (HandOver{4, 5}));
    // Of one that has to wait its turn nothing is known yet, and it isn't added to the other.
    std::optional<HandOver> inside = HandOver();
    one.also = [&](const HubEvent &) {
        one.also = {};
        inside = backplane.publish(anEvent(HubEvent::Kind::Signal, QStringLiteral("b")));
    };
    QCOMPARE(backplane.publish(event), (HandOver{4, 5}));
    QVERIFY(!inside);
    QCOMPARE(two.heard.last(), QStringLiteral("b"));
}

void TestLocalBackplane::closingWhileHandling()
{
    LocalBackplane backplane;
    Listener one;
    backplane.open(&one, QStringLiteral("s"));
    one.also = [&](const HubEvent &) { backplane.close(&one, QStringLiteral("s")); };
    backplane.publish(anEvent(HubEvent::Kind::Joined, QStringLiteral("a")));
    backplane.publish(anEvent(HubEvent::Kind::Left, QStringLiteral("a")));
    QCOMPARE(one.heard.size(), 1);
    QVERIFY(backplane.members(QStringLiteral("s")).isEmpty());
}

QTEST_GUILESS_MAIN(TestLocalBackplane)
#include "tst_localbackplane.moc"
