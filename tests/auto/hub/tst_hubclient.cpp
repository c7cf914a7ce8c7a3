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
