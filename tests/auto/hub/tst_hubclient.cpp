#include <signaling/hub/framemaker_p.h>
#include <signaling/hub/hubclient_p.h>
#include <support/fakeclienthost.h>
#include <support/fakelink.h>

#include <QTest>

using namespace Signaling;
using namespace TestSupport;

namespace {

/// A client with a link, and messages to deliver.
struct Fixture
{
    FakeClientHost host;
    FrameMaker maker{QByteArray(16, 'r')};
    std::shared_ptr<LinkRecord> link = std::make_shared<LinkRecord>();
    HubClient client;

    explicit Fixture(const HubLimits &bounds = {})
        : host(withLimits(bounds))
        , client(host, QStringLiteral("secret"), std::make_unique<FakeLink>(link))
    {
    }
    static FakeClientHost withLimits(const HubLimits &bounds)
    {
        FakeClientHost made;
        made.bounds = bounds;
        return made;
    }
    HubMessagePtr signal() { return maker.signal("to", "from", "{}"); }
    QByteArray acknowledgement(const HubMessagePtr &message)
    {
        return FrameMaker::status("to", message->transactionId, 200);
    }
    std::shared_ptr<LinkRecord> resume()
    {
        auto fresh = std::make_shared<LinkRecord>();
        client.resume(std::make_unique<FakeLink>(fresh));
        return fresh;
    }
};

} // namespace

class TestHubClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deliversAndCounts();
    void whatIsNotAcknowledgedIsReplayed();
    void aFullSocketIsNotFilledFurther();
    void whatWaitsIsBounded_data();
    void whatWaitsIsBounded();
    void whoComesBackAndAcknowledgesNothing_data();
    void whoComesBackAndAcknowledgesNothing();
    void refusalsAreBounded_data();
    void refusalsAreBounded();
    void strangersAreNotRemembered();
    void unreadAnswersAreBounded();
    void aSocketThatHadNoTurnIsFlushedFirst();
    void oneLargeAnswerIsNoSin();
    void answersAreRepeated();
    void hearsOnlyItsPresentLink();
    void aLostLink();
    void frames();
};

void TestHubClient::deliversAndCounts()
{
    Fixture it;
    const HubMessagePtr message = it.signal();
    it.client.deliver(message);
    it.client.deliver(it.maker.deleted(QStringLiteral("/v2/partner/1/session/2"),
                                       QStringLiteral("c"), QStringLiteral("why")));
    QCOMPARE(it.link->sent.first(), message->frame);
    QCOMPARE(it.link->sent.size(), 2);
    QCOMPARE(int(it.host.counted.deliveries), 1);
}

void TestHubClient::whatIsNotAcknowledgedIsReplayed()
{
    Fixture it;
    const HubMessagePtr one = it.signal();
    const HubMessagePtr two = it.signal();
    it.client.deliver(one);
    it.client.deliver(two);
    it.link->listener->linkFrame(it.acknowledgement(one));
    QCOMPARE(it.host.frames, 0);
    it.link->listener->linkClosed(1006);
    QCOMPARE(it.host.lost, 1);
    const HubMessagePtr three = it.signal();
    it.client.deliver(three);
    QCOMPARE(int(it.host.counted.deliveries), 2);
    const auto fresh = it.resume();
    QCOMPARE(RumorFrame::peekType(fresh->sent.first()), RumorFrame::Type::Pong);
    QCOMPARE(fresh->messageIds(), (QList<QByteArray>{two->transactionId, three->transactionId}));
    QCOMPARE(int(it.host.counted.deliveries), 3);
}

void TestHubClient::aFullSocketIsNotFilledFurther()
{
    Fixture it;
    it.link->bytesToWrite = it.host.tuned.socketBufferBytes;
    it.client.deliver(it.signal());
    QCOMPARE(it.link->sent.size(), 1);
    it.link->bytesToWrite = it.host.tuned.socketBufferBytes + 1;
    it.client.deliver(it.signal());
    it.client.deliver(it.signal());
    QCOMPARE(it.link->sent.size(), 1);
    it.link->listener->linkWritten();
    QCOMPARE(it.link->sent.size(), 1);
    it.link->bytesToWrite = 0;
    it.link->listener->linkWritten();
    QCOMPARE(it.link->sent.size(), 3);
    QCOMPARE(it.host.overflows.size(), 0);
}

void TestHubClient::whatWaitsIsBounded_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("byBytes");
    QTest::addColumn<int>("overflows");
    QTest::newRow("count - 1") << 9 << false << 0;
    QTest::newRow("count") << 10 << false << 0;
    QTest::newRow("count + 1") << 11 << false << 1;
    QTest::newRow("count + 5, told once") << 15 << false << 1;
    QTest::newRow("bytes - 1") << 9 << true << 0;
    QTest::newRow("bytes") << 10 << true << 0;
    QTest::newRow("bytes + 1") << 11 << true << 1;
}

void TestHubClient::whatWaitsIsBounded()
{
    QFETCH(int, count);
    QFETCH(bool, byBytes);
    QFETCH(int, overflows);
    FrameMaker sizer(QByteArray(16, 'r'));
    HubLimits bounds;
    if (byBytes)
        bounds.graceBytes = 10 * sizer.signal("to", "from", "{}")->frame.size();
    else
        bounds.graceMessages = 10;
    Fixture it(bounds);
    it.link->listener->linkClosed(1006);
    for (int i = 0; i < count; ++i)
        it.client.deliver(it.signal());
    QCOMPARE(it.host.overflows.size(), overflows);
}

void TestHubClient::whoComesBackAndAcknowledgesNothing_data()
{
    QTest::addColumn<bool>("byBytes");
    QTest::addColumn<int>("rounds"); // of four signals each
    QTest::addColumn<int>("overflows");
    QTest::newRow("within the count") << false << 3 << 0;
    QTest::newRow("beyond the count") << false << 4 << 1;
    QTest::newRow("within the bytes") << true << 3 << 0;
    QTest::newRow("beyond the bytes") << true << 4 << 1;
}

void TestHubClient::whoComesBackAndAcknowledgesNothing()
{
    QFETCH(bool, byBytes);
    QFETCH(int, rounds);
    QFETCH(int, overflows);
    FrameMaker sizer(QByteArray(16, 'r'));
    HubLimits bounds;
    if (byBytes)
        bounds.graceBytes = 12 * sizer.signal("to", "from", "{}")->frame.size();
    else
        bounds.graceMessages = 12;
    Fixture it(bounds);
    std::shared_ptr<LinkRecord> last;
    for (int round = 0; round < rounds; ++round) {
        for (int i = 0; i < 4; ++i)
            it.client.deliver(it.signal());
        last = it.resume();
    }
    QCOMPARE(it.host.overflows.size(), overflows);
    QCOMPARE(last->messageIds().size(), overflows > 0 ? 0 : 4 * rounds);
}

void TestHubClient::refusalsAreBounded_data()
{
    QTest::addColumn<bool>("isMember");
    QTest::addColumn<int>("refusals");
    QTest::addColumn<QList<int>>("violations");
    const int policy = CloseCode::Policy;
    QTest::newRow("stranger, 99") << false << 99 << QList<int>();
    QTest::newRow("stranger, 100") << false << 100 << QList<int>();
    QTest::newRow("stranger, 101") << false << 101 << QList<int>{policy};
    QTest::newRow("member, 9") << true << 9 << QList<int>();
    QTest::newRow("member, 10") << true << 10 << QList<int>();
    QTest::newRow("member, 11") << true << 11 << QList<int>{policy};
}

void TestHubClient::refusalsAreBounded()
{
    QFETCH(bool, isMember);
    QFETCH(int, refusals);
    QFETCH(QList<int>, violations);
    HubLimits bounds;
    bounds.signalsPerSecond = 5;
    bounds.signalBurst = 5;
    Fixture it(bounds);
    if (isMember)
        it.client.setPhase(HubClient::Phase::Member);
    for (int i = 0; i < refusals; ++i)
        it.client.refuse("t" + QByteArray::number(i), 400, QStringLiteral("x"));
    QCOMPARE(it.host.violations, violations);
    QCOMPARE(it.link->sent.size(), refusals);
}

void TestHubClient::strangersAreNotRemembered()
{
    Fixture it;
    it.client.refuse("t", 403, QStringLiteral("x"));
    QVERIFY(!it.client.repeatAnswer("t"));
    it.client.setPhase(HubClient::Phase::Member);
    it.client.refuse("t", 403, QStringLiteral("x"));
    QVERIFY(it.client.repeatAnswer("t"));
}

void TestHubClient::unreadAnswersAreBounded()
{
    Fixture it;
    const QByteArray ping = FrameMaker::pong(); // any frame that is to be answered
    it.link->bytesToWrite = it.host.tuned.stalledSocketBytes;
    it.link->listener->linkFrame(ping);
    QCOMPARE(it.host.frames, 1);
    QCOMPARE(it.host.overflows.size(), 0);
    it.link->bytesToWrite += 1;
    it.link->listener->linkFrame(ping);
    it.link->listener->linkFrame(ping);
    // What can't be answered is not carried out.
    QCOMPARE(it.host.frames, 1);
    QCOMPARE(it.host.overflows.size(), 1);
    QCOMPARE(it.host.counted.refusedFor(Refusal::UnreadAnswers), 1U);
}

void TestHubClient::aSocketThatHadNoTurnIsFlushedFirst()
{
    Fixture it;
    it.link->bytesToWrite = it.host.tuned.stalledSocketBytes + 1;
    it.link->onFlush = [&] { it.link->drainNow(); };
    it.link->listener->linkFrame(FrameMaker::pong());
    QCOMPARE(it.host.frames, 1);
    QCOMPARE(it.host.overflows.size(), 0);
}

void TestHubClient::oneLargeAnswerIsNoSin()
{
    Fixture it;
    it.link->fills = true;
    const qint64 large = 5 * it.host.tuned.stalledSocketBytes;
    it.client.answer("1", 200, QByteArray(large, 'x'));
    it.client.pong();
    it.link->listener->linkFrame(FrameMaker::pong());
    QCOMPARE(it.host.frames, 1);
    QCOMPARE(it.host.overflows.size(), 0);
    it.link->bytesToWrite = 2 * large;
    it.link->listener->linkFrame(FrameMaker::pong());
    QCOMPARE(it.host.overflows.size(), 1);
}

void TestHubClient::answersAreRepeated()
{
    Fixture it;
    it.client.setPhase(HubClient::Phase::Member);
    QVERIFY(!it.client.repeatAnswer("1"));
    it.client.refuse("1", 404, QStringLiteral("no"));
    QCOMPARE(int(it.host.counted.refused), 1);
    QVERIFY(it.client.repeatAnswer("1"));
    QCOMPARE(it.link->sent.size(), 2);
    QCOMPARE(it.link->sent.at(0), it.link->sent.at(1));
    QCOMPARE(int(it.host.counted.refused), 1);
    // Without a link too: the answer is there when it is back.
    it.link->listener->linkClosed(1006);
    it.client.answer("2", 200);
    const auto fresh = it.resume();
    QVERIFY(it.client.repeatAnswer("2"));
    QCOMPARE(fresh->count(RumorFrame::Type::Status), 1);
}

void TestHubClient::hearsOnlyItsPresentLink()
{
    Fixture it;
    const auto old = it.link;
    const auto fresh = it.resume();
    QCOMPARE(old->closeCode, 1000);
    QVERIFY(!old->listener);
    QVERIFY(old->isDestroyed);
    QVERIFY(it.client.hasLink());
    QCOMPARE(it.host.lost, 0);
    QVERIFY(fresh->listener == &it.client);
}

void TestHubClient::aLostLink()
{
    Fixture it;
    it.host.now = 500;
    it.client.dropLink(QStringLiteral("networkTimedout"));
    QVERIFY(it.link->isAborted);
    QCOMPARE(it.host.lost, 1);
    QCOMPARE(it.client.lostAt(), 500);
    QCOMPARE(it.client.lostReason(), QStringLiteral("networkTimedout"));
    it.client.dropLink(QStringLiteral("again"));
    QCOMPARE(it.host.lost, 1);
    it.host.now = 700;
    it.resume();
    QCOMPARE(it.client.lastHeard(), 700);
}

void TestHubClient::frames()
{
    Fixture it;
    it.host.now = 42;
    it.link->listener->linkFrame("garbage");
    QCOMPARE(it.host.frames, 1);
    QCOMPARE(it.client.lastHeard(), 42);
    it.link->listener->linkFrame(FrameMaker::pong());
    QCOMPARE(it.host.frames, 2);
    // A STATUS without an ID is of no use and no harm; a broken one is refused.
    RumorFrame status;
    status.type = RumorFrame::Type::Status;
    it.link->listener->linkFrame(status.encode());
    QVERIFY(it.host.violations.isEmpty());
    status.setHeader(RumorHeader::FromAddress, "somebody");
    it.link->listener->linkFrame(status.encode().chopped(2));
    QCOMPARE(it.host.violations, QList<int>{1002});
    it.link->listener->linkText();
    QCOMPARE(it.host.violations, (QList<int>{1002, 1003}));
    it.link->listener->linkClosed(1009);
    QCOMPARE(it.host.violations, (QList<int>{1002, 1003, 1009}));
    QCOMPARE(it.host.lost, 0);
}

QTEST_GUILESS_MAIN(TestHubClient)
#include "tst_hubclient.moc"
