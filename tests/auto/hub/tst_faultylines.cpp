// Lines on which something is wrong by someone's wish: for whom, for how long, and what is kept.
#include <signaling/hub/faultylines_p.h>
#include <signaling/hub/faultylink_p.h>
#include <support/corefixture.h>
#include <support/testhub.h>

#include <QTest>

using namespace Signaling;
using namespace TestSupport;
using std::chrono::milliseconds;

class TestFaultyLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passesEverythingWhereNothingIsWrong();
    void aStalledLineTellsNobodyAnything();
    void whatWaitedGoesOn();
    void theEndOfTheClientIsHeldToo();
    void aDelayKeepsTheOrder();
    void delaysAreBounded_data();
    void delaysAreBounded();
    void onlyTheChosenOneIsConcerned();
    void theChosenOneStaysChosenWhenItResumes();
    void whoIsRefusedResumesLater();
    void theChosenOneIsRefusedAnew();
    void cutsAreNoticedAtOnce();
    void aLineDoesNotHoldMoreThanItsShare_data();
    void aLineDoesNotHoldMoreThanItsShare();
    void aHubGoesDownOverStalledLines();
    void aHubWithoutALabHasNone();
    void throughRealSockets();
};

namespace {

/// A hub whose sockets all come over faulty lines.
struct Rig
{
    CoreFixture it;
    double random = 0.5;
    FaultyLines lines{it.clock, [this] { return random; }};
    std::unique_ptr<HubCore> hub = it.hub();

    Rig()
    {
        QObject::connect(hub.get(), &HubCore::connectionLeft, hub.get(),
                         [this](const QString &, const QString &id) { lines.forget(id); });
    }
    bool open(CorePeer &peer, bool isResume = false)
    {
        peer.link = std::make_shared<LinkRecord>();
        const QString known = hub->connectionOn(peer.socketId);
        if (lines.refuses(known))
            return false;
        hub->accept(lines.wrap(std::make_unique<FakeLink>(peer.link), known), peer.socketId,
                    isResume);
        return true;
    }
    int join(CorePeer &peer) { return open(peer) ? it.create(peer) : 0; }
    QByteArray token() const { return it.token(it.sessionId); }
};

LineFaults stalled(const QByteArray &token = {})
{
    LineFaults faults;
    faults.isStalled = true;
    faults.token = token;
    return faults;
}

LineFaults refusing(const QByteArray &token = {})
{
    LineFaults faults;
    faults.isRefusing = true;
    faults.token = token;
    return faults;
}

} // namespace

void TestFaultyLines::passesEverythingWhereNothingIsWrong()
{
    Rig rig;
    CorePeer anna;
    CorePeer ben;
    QCOMPARE(rig.join(anna), 200);
    QCOMPARE(rig.join(ben), 200);
    QCOMPARE(anna.statusOf(anna.signal(QStringLiteral("hello"))), 200);
    QCOMPARE(ben.heard(), QStringList{QStringLiteral("hello")});
    ben.link->bytesToWrite = 7;
    ben.link->drainNow();
    QVERIFY(rig.lines.faults().isNone());
}

void TestFaultyLines::aStalledLineTellsNobodyAnything()
{
    Rig rig;
    CorePeer anna;
    QCOMPARE(rig.join(anna), 200);
    rig.lines.setFaults(stalled());
    QCOMPARE(anna.statusOf(anna.signal(QStringLiteral("into the tunnel"))), 0);
    QVERIFY(!anna.link->isAborted);
    QCOMPARE(anna.link->closeCode, 0);
    // A socket that opens meanwhile gets no further.
    CorePeer ben;
    QCOMPARE(rig.join(ben), 0);
    QVERIFY(ben.link->sent.isEmpty());
}

void TestFaultyLines::whatWaitedGoesOn()
{
    Rig rig;
    CorePeer anna;
    CorePeer ben;
    rig.join(anna);
    rig.join(ben);
    rig.lines.setFaults(stalled());
    const QByteArray first = anna.signal(QStringLiteral("1"));
    const QByteArray second = anna.signal(QStringLiteral("2"));
    QCOMPARE(ben.heard(), QStringList());
    rig.lines.setFaults({});
    QCOMPARE(anna.statusOf(first), 200);
    QCOMPARE(anna.statusOf(second), 200);
    QCOMPARE(ben.heard(), (QStringList{QStringLiteral("1"), QStringLiteral("2")}));
}

void TestFaultyLines::theEndOfTheClientIsHeldToo()
{
    Rig rig;
    CorePeer anna;
    CorePeer ben;
    rig.join(anna);
    rig.join(ben);
    rig.lines.setFaults(stalled());
    ben.lose();
    QVERIFY(!ben.link->isDestroyed);
    rig.lines.setFaults({});
    QVERIFY(ben.link->isDestroyed);
    QVERIFY(rig.hub->hasMember(rig.it.sessionId, ben.id)); // its grace period begins
}

void TestFaultyLines::aDelayKeepsTheOrder()
{
    Rig rig;
    CorePeer anna;
    CorePeer ben;
    rig.join(anna);
    rig.join(ben);
    LineFaults slow;
    slow.delay = milliseconds(100);
    slow.jitter = milliseconds(100);
    rig.lines.setFaults(slow);
    rig.random = 0.9;
    const QByteArray first = anna.signal(QStringLiteral("1")); // arrives after 190 ms
    rig.random = 0;
    const QByteArray second =
        anna.signal(QStringLiteral("2")); // after 100, but not before the other
    rig.it.clock->advance(189);
    QCOMPARE(ben.heard(), QStringList());
    rig.it.clock->advance(1);
    QCOMPARE(ben.heard(), QStringList()); // on its way to Ben
    rig.it.clock->advance(99);
    QCOMPARE(ben.heard(), QStringList());
    QCOMPARE(anna.statusOf(first), 0);
    rig.it.clock->advance(1);
    QCOMPARE(ben.heard(), (QStringList{QStringLiteral("1"), QStringLiteral("2")}));
    QCOMPARE(anna.statusOf(second), 200);
    // What is on its way when all is well again still comes before what follows.
    const QByteArray third = anna.signal(QStringLiteral("3"));
    rig.lines.setFaults({});
    anna.signal(QStringLiteral("4"));
    QCOMPARE(ben.heard().size(), 2);
    rig.it.clock->advance(100);
    QCOMPARE(ben.heard().mid(2), (QStringList{QStringLiteral("3"), QStringLiteral("4")}));
    QCOMPARE(anna.statusOf(third), 200);
}

void TestFaultyLines::delaysAreBounded_data()
{
    QTest::addColumn<qint64>("wanted");
    QTest::addColumn<qint64>("used");
    QTest::newRow("less than none") << qint64(-1) << qint64(0);
    QTest::newRow("none") << qint64(0) << qint64(0);
    QTest::newRow("one less than most") << qint64(59999) << qint64(59999);
    QTest::newRow("most") << qint64(60000) << qint64(60000);
    QTest::newRow("more") << qint64(60001) << qint64(60000);
}

void TestFaultyLines::delaysAreBounded()
{
    QFETCH(qint64, wanted);
    QFETCH(qint64, used);
    Rig rig;
    LineFaults faults;
    faults.delay = milliseconds(wanted);
    faults.jitter = milliseconds(wanted);
    rig.lines.setFaults(faults);
    QCOMPARE(rig.lines.faults().delay.count(), used);
    QCOMPARE(rig.lines.faults().jitter.count(), used);
    rig.random = 0;
    QCOMPARE(rig.lines.nextDelay().count(), used);
}

void TestFaultyLines::onlyTheChosenOneIsConcerned()
{
    Rig rig;
    CorePeer anna;
    rig.join(anna);
    const QByteArray annas = rig.token();
    rig.it.clock->advance(1000); // so that the next token is another
    CorePeer ben;
    rig.join(ben);
    QVERIFY(rig.token() != annas);
    rig.lines.setFaults(stalled(annas));
    QCOMPARE(anna.statusOf(anna.signal(QStringLiteral("a"))), 0);
    QCOMPARE(ben.statusOf(ben.signal(QStringLiteral("b"))), 200);
    QCOMPARE(ben.heard(), QStringList{QStringLiteral("b")});
    QCOMPARE(rig.lines.cut(rig.token()), 1);
    QVERIFY(ben.link->isAborted);
    QVERIFY(!anna.link->isAborted);
    QCOMPARE(rig.lines.cut(QByteArrayLiteral("nobody's")), 0);
}

void TestFaultyLines::theChosenOneStaysChosenWhenItResumes()
{
    Rig rig;
    CorePeer anna;
    rig.join(anna);
    const QByteArray annas = rig.token();
    rig.lines.setFaults(stalled(annas));
    anna.lose();
    QVERIFY(rig.open(anna, true));
    QVERIFY(anna.link->sent.isEmpty()); // the greeting doesn't come through
    rig.lines.setFaults({});
    QCOMPARE(anna.link->count(RumorFrame::Type::Pong), 1);
}

void TestFaultyLines::whoIsRefusedResumesLater()
{
    Rig rig;
    CorePeer anna;
    rig.join(anna);
    rig.lines.setFaults(refusing());
    QCOMPARE(anna.statusOf(anna.signal(QStringLiteral("still here"))), 200);
    anna.lose();
    QVERIFY(!rig.open(anna, true));
    CorePeer ben;
    QCOMPARE(rig.join(ben), 0);
    rig.lines.setFaults({});
    QVERIFY(rig.open(anna, true));
    QCOMPARE(anna.link->count(RumorFrame::Type::Pong), 1);
    QCOMPARE(rig.join(ben), 200);
}

void TestFaultyLines::theChosenOneIsRefusedAnew()
{
    Rig rig;
    CorePeer anna;
    rig.join(anna);
    const QByteArray annas = rig.token();
    rig.lines.setFaults(refusing(annas));
    anna.lose();
    QVERIFY(!rig.open(anna, true));
    // As somebody new, with the same token: known by it, and not before.
    CorePeer again;
    QVERIFY(rig.open(again));
    QCOMPARE(rig.it.create(again), 0);
    QVERIFY(again.link->isAborted);
    QVERIFY(!rig.hub->hasMember(rig.it.sessionId, again.id));
}

void TestFaultyLines::cutsAreNoticedAtOnce()
{
    Rig rig;
    CorePeer anna;
    CorePeer ben;
    rig.join(anna);
    rig.join(ben);
    QCOMPARE(rig.lines.cut({}), 2);
    QVERIFY(anna.link->isAborted);
    QVERIFY(anna.link->isDestroyed);
    QVERIFY(rig.hub->hasMember(rig.it.sessionId, anna.id));
    QVERIFY(rig.open(anna, true));
    rig.it.clock->advance(rig.it.config.gracePeriod);
    QVERIFY(!rig.hub->hasMember(rig.it.sessionId, ben.id));
    QCOMPARE(rig.lines.digestOf(ben.id), QByteArray());
}

void TestFaultyLines::aLineDoesNotHoldMoreThanItsShare_data()
{
    QTest::addColumn<qint64>("size");
    QTest::addColumn<bool>("breaks");
    QTest::newRow("less") << FaultyLink::MostHeldBytes - 1 << false;
    QTest::newRow("all of it") << FaultyLink::MostHeldBytes << false;
    QTest::newRow("more") << FaultyLink::MostHeldBytes + 1 << true;
}

void TestFaultyLines::aLineDoesNotHoldMoreThanItsShare()
{
    QFETCH(qint64, size);
    QFETCH(bool, breaks);
    Rig rig;
    CorePeer anna;
    rig.join(anna);
    rig.lines.setFaults(stalled());
    anna.link->listener->linkFrame(QByteArray(size, '\0'));
    QCOMPARE(anna.link->isAborted, breaks);
}

void TestFaultyLines::aHubGoesDownOverStalledLines()
{
    Rig rig;
    CorePeer anna;
    CorePeer ben;
    rig.join(anna);
    const QByteArray annas = rig.token();
    rig.it.clock->advance(1000);
    rig.join(ben);
    LineFaults slow;
    slow.delay = milliseconds(500);
    slow.token = rig.token();
    rig.lines.setFaults(slow);
    anna.signal(QStringLiteral("last words"));
    QCOMPARE(ben.heard(), QStringList());
    rig.hub->closeAll();
    // What was on its way comes before the goodbye.
    QCOMPARE(ben.heard(), QStringList{QStringLiteral("last words")});
    QCOMPARE(ben.link->closeCode, int(CloseCode::GoingAway));
    Rig other;
    CorePeer carl;
    other.join(carl);
    other.lines.setFaults(stalled());
    other.hub->closeAll();
    QVERIFY(carl.link->isAborted);
    QCOMPARE(carl.link->closeCode, 0);
}

void TestFaultyLines::aHubWithoutALabHasNone()
{
    TestHub it;
    QVERIFY(it.isListening);
    const auto anna = it.joined();
    QVERIFY(anna);
    it.hub->setLineFaults(stalled());
    QVERIFY(it.hub->lineFaults().isNone());
    QCOMPARE(it.hub->cutLines(), 0);
}

void TestFaultyLines::throughRealSockets()
{
    HubConfig config;
    config.linesCanFail = true;
    TestHub it(config);
    QVERIFY(it.isListening);
    const auto anna = it.joined();
    QVERIFY(anna);
    it.hub->setLineFaults(refusing());
    QVERIFY(it.hub->lineFaults().isRefusing);
    RawClient refused;
    refused.apiKey = TestHub::project().key;
    refused.sessionId = it.sessionId;
    refused.open(it.hub->apiUrl());
    QTRY_VERIFY(refused.closeCode != 0);
    it.hub->setLineFaults({});
    const auto ben = it.joined();
    QVERIFY(ben);
    QCOMPARE(it.hub->cutLines(), 2);
    QTRY_VERIFY(!anna->isOpen());
    QTRY_VERIFY(!ben->isOpen());
}

QTEST_GUILESS_MAIN(TestFaultyLines)
#include "tst_faultylines.moc"
