// What the hub answers to those who want to know how far their signals got, and that nobody else
// gets to see any of it.
#include <signaling/hub/framemaker_p.h>
#include <support/corefixture.h>

#include <QJsonArray>
#include <QTest>

using namespace Signaling;
using namespace TestSupport;

class TestHandOverCounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsTheOthers();
    void whoIsAwayIsWaitedFor();
    void whoReadsSlowlyIsWaitedFor();
    void aloneInTheSession();
    void toOneConnection();
    void theOthersHubsCountToo();
    void whoDidNotAskIsToldNothing();
    void anAnswerThatIsRepeated();
    void refusalsAreAsEver();
    void whenItTakesLonger();

private:
    /// A session with anna, who asks, and others.
    struct Room
    {
        CoreFixture it;
        std::unique_ptr<HubCore> hub = it.hub();
        CorePeer anna;
        std::vector<CorePeer> others;

        explicit Room(std::size_t count)
            : others(count)
        {
            asks(anna);
            it.join(*hub, anna);
            for (CorePeer &other : others)
                it.join(*hub, other);
        }
        static void asks(CorePeer &peer)
        {
            peer.content.insert(QStringLiteral("capabilities"),
                                QJsonArray{QStringLiteral("signalbox-handed")});
        }
        QByteArray said(const QString &to = {}) const
        {
            return answer(anna, anna.signal(QStringLiteral("hello"), to));
        }
        static QByteArray answer(const CorePeer &peer, const QByteArray &transactionId)
        {
            const auto frame = peer.statusFrame(transactionId);
            return frame ? frame->header(RumorHeader::Status) + ' '
                    + frame->header(RumorHeader::SignalHanded) + frame->data
                         : QByteArray();
        }
    };
};

void TestHandOverCounts::countsTheOthers()
{
    const Room room(5);
    QCOMPARE(room.said(), QByteArray("200 5/5"));
}

void TestHandOverCounts::whoIsAwayIsWaitedFor()
{
    Room room(5);
    room.others[2].lose();
    QCOMPARE(room.said(), QByteArray("200 4/5"));
    CoreFixture::resume(*room.hub, room.others[2]);
    QCOMPARE(room.others[2].heard(), QStringList{QStringLiteral("hello")});
    QCOMPARE(room.said(), QByteArray("200 5/5"));
    // Who stays away for good is no receiver any more.
    room.others[2].lose();
    for (int second = 0; second < 40; ++second) {
        room.it.clock->advance(1000);
        RumorFrame ping;
        ping.type = RumorFrame::Type::Ping;
        room.anna.send(ping);
        for (std::size_t i = 0; i < room.others.size(); ++i) {
            if (i != 2)
                room.others[i].send(ping);
        }
    }
    QCOMPARE(room.said(), QByteArray("200 4/4"));
}

void TestHandOverCounts::whoReadsSlowlyIsWaitedFor()
{
    const Room room(2);
    room.others[0].link->bytesToWrite = 1000 * 1000;
    QCOMPARE(room.said(), QByteArray("200 1/2"));
    room.others[0].link->bytesToWrite = 0;
    room.others[0].link->listener->linkWritten();
    QCOMPARE(room.said(), QByteArray("200 2/2"));
}

void TestHandOverCounts::aloneInTheSession()
{
    const Room room(0);
    QCOMPARE(room.said(), QByteArray("200 0/0"));
    QCOMPARE(room.anna.heard(), QStringList{QStringLiteral("hello")});
}

void TestHandOverCounts::toOneConnection()
{
    const Room room(3);
    QCOMPARE(room.said(room.others[1].id), QByteArray("200 1/1"));
    QCOMPARE(room.said(room.anna.id), QByteArray("200 1/1"));
    room.others[1].lose();
    QCOMPARE(room.said(room.others[1].id), QByteArray("200 0/1"));
}

void TestHandOverCounts::theOthersHubsCountToo()
{
    Room room(1);
    const auto second = room.it.hub();
    CorePeer ben;
    CorePeer cleo;
    room.it.join(*second, ben);
    room.it.join(*second, cleo);
    cleo.lose();
    QCOMPARE(room.said(), QByteArray("200 2/3"));
    QCOMPARE(room.said(ben.id), QByteArray("200 1/1"));
    QCOMPARE(room.said(cleo.id), QByteArray("200 0/1"));
}

void TestHandOverCounts::whoDidNotAskIsToldNothing()
{
    const Room room(2);
    const CorePeer &ben = room.others.front();
    const QByteArray id = ben.signal(QStringLiteral("hello"));
    const QByteArray plain = FrameMaker::status(ben.id.toUtf8(), id, 200);
    QVERIFY(ben.link->sent.contains(plain));
    QVERIFY(!plain.contains("X-SB"));
}

void TestHandOverCounts::anAnswerThatIsRepeated()
{
    const Room room(1);
    const QByteArray id = room.anna.signal(QStringLiteral("once"));
    QCOMPARE(Room::answer(room.anna, id), QByteArray("200 1/1"));
    room.anna.signal(QStringLiteral("once"), {}, id);
    QCOMPARE(Room::answer(room.anna, id), QByteArray("200 "));
    QCOMPARE(room.others.front().heard(), QStringList{QStringLiteral("once")});
}

void TestHandOverCounts::refusalsAreAsEver()
{
    const Room room(1);
    const QByteArray answer = room.said(QStringLiteral("nobody"));
    QVERIFY2(answer.startsWith("404 {\"reason\":"), answer.constData());
}

void TestHandOverCounts::whenItTakesLonger()
{
    // As with a broker between hubs: the event comes back after publish() has returned.
    struct Later final : HubBackplane
    {
        LocalBackplane real;
        bool isLate = false;

        void open(HubEventListener *listener, const QString &id) override
        {
            real.open(listener, id);
        }
        void close(HubEventListener *listener, const QString &id) override
        {
            real.close(listener, id);
        }
        std::optional<HandOver> publish(const HubEvent &event) override
        {
            const auto handOver = real.publish(event);
            return isLate ? std::nullopt : handOver;
        }
        QList<HubMember> members(const QString &id) const override { return real.members(id); }
        bool hasMember(const QString &id, const QString &connectionId) const override
        {
            return real.hasMember(id, connectionId);
        }
    };
    CoreFixture it;
    const auto backplane = std::make_shared<Later>();
    HubCore hub(it.config, it.clock, backplane);
    CorePeer anna;
    Room::asks(anna);
    it.join(hub, anna);
    QCOMPARE(Room::answer(anna, anna.signal(QStringLiteral("a"))), QByteArray("200 0/0"));
    backplane->isLate = true;
    QCOMPARE(Room::answer(anna, anna.signal(QStringLiteral("b"))), QByteArray("200 "));
}

QTEST_GUILESS_MAIN(TestHandOverCounts)
#include "tst_handovercounts.moc"
