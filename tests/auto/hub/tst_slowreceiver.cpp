// Receivers that read slowly, not at all, or acknowledge nothing; and what waits in a grace period.
#include <support/corefixture.h>
#include <support/stalledclient.h>
#include <support/testhub.h>

#include <QSignalSpy>
#include <QTest>

#include <functional>

using namespace Signaling;
using namespace TestSupport;

class TestSlowReceiver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWaitsIsBounded_data();
    void whatWaitsIsBounded();
    void itIsToldWhyAndTheOthersThatItLeft();
    void aBacklogDoesNotCount();
    void whatComesDuringABacklogDoes();
    void noReceiverMakesASenderLate();
    void aBurstIsNoSlowness();
    void whoReadsSlowlyButEnoughStays();
    void whatIsNotAcknowledgedIsBounded_data();
    void whatIsNotAcknowledgedIsBounded();
    void theGracePeriodIsBounded_data();
    void theGracePeriodIsBounded();
    void aSocketThatIsNeverRead();
    void whoNeverReadsIsEndedBeforeItJoins();
};

/// The MESSAGEs that it was sent.
static qsizetype count(const CorePeer &peer)
{
    return peer.link->messageIds().size();
}

/// Anna sends to Ben, whose socket takes nothing unless a test lets it.
struct Slow
{
    CoreFixture it;
    std::unique_ptr<HubCore> hub;
    CorePeer anna;
    CorePeer ben;
    std::unique_ptr<QSignalSpy> left;

    explicit Slow(const HubLimits &limits = {})
    {
        it.config.limits = limits;
        it.config.limits.signalsPerSecond = 0;
        hub = it.hub();
        left = std::make_unique<QSignalSpy>(hub.get(), &HubCore::connectionLeft);
        it.join(*hub, anna);
        it.join(*hub, ben);
        ben.acknowledgeAll();
    }
    void stall() const
    {
        ben.link->bytesToWrite = 1000 * 1000 * 1000;
        ben.link->sent.clear();
    }
    void send(int count, int size = 8000) const
    {
        for (int i = 0; i < count; ++i)
            anna.signal(QString(size, QLatin1Char('x')), ben.id);
    }
    bool isGone() const
    {
        QCoreApplication::processEvents();
        return !left->isEmpty();
    }
    quint64 refused(const char *reason) const { return hub->statistics().refusals.value(reason); }
    /// The size of one such signal as it waits for Ben.
    qint64 sizeOfOne(int size = 8000) const
    {
        const qint64 before = hub->statistics().queuedBytes;
        send(1, size);
        return hub->statistics().queuedBytes - before;
    }
};

void TestSlowReceiver::whatWaitsIsBounded_data()
{
    QTest::addColumn<int>("more");
    QTest::addColumn<bool>("isGone");
    QTest::newRow("limit - 1") << -1 << false;
    QTest::newRow("limit") << 0 << false;
    QTest::newRow("limit + 1") << 1 << true;
}

void TestSlowReceiver::whatWaitsIsBounded()
{
    QFETCH(int, more);
    QFETCH(bool, isGone);
    const Slow measured;
    measured.stall();
    const qint64 one = measured.sizeOfOne();
    HubLimits limits;
    limits.queueBytes = 10 * one - more;
    const Slow slow(limits);
    slow.stall();
    slow.send(10);
    QCOMPARE(slow.isGone(), isGone);
    QCOMPARE(slow.refused("queue_bytes"), isGone ? 1U : 0U);
    QVERIFY(slow.hub->statistics().longestQueueBytes <= limits.queueBytes);
}

void TestSlowReceiver::itIsToldWhyAndTheOthersThatItLeft()
{
    const Slow slow;
    slow.stall();
    slow.send(200);
    QVERIFY(slow.isGone());
    QCOMPARE(slow.ben.link->closeCode, int(CloseCode::Unsupported));
    QCOMPARE(slow.ben.link->closeReason,
             QStringLiteral("reads too slowly: more than 1048576 bytes wait"));
    QCOMPARE(slow.anna.heard(RaptorMessage::Method::Deleted), QStringList{slow.ben.id});
    QCOMPARE(slow.anna.deleteReason(), QStringLiteral("networkDisconnected"));
    // It comes back and learns that it was not kept.
    CorePeer back = slow.ben;
    CoreFixture::resume(*slow.hub, back);
    QCOMPARE(back.link->closeCode, int(CloseCode::Unsupported));
}

void TestSlowReceiver::aBacklogDoesNotCount()
{
    // Five times what a slow receiver may have waiting.
    Slow slow;
    slow.ben.lose();
    slow.send(600);
    QVERIFY(!slow.isGone());
    CorePeer back = slow.ben;
    back.link = std::make_shared<LinkRecord>();
    back.link->fills = true;
    CoreFixture::open(*slow.hub, back, true);
    // The socket is never filled beyond its share, and takes it bit by bit; live signals wait
    // behind what was missed.
    int turns = 0;
    for (; count(back) < 600 && turns < 1000; ++turns) {
        QVERIFY(back.link->bytesToWrite < 300 * 1024);
        slow.send(1, 10);
        back.link->drainNow();
    }
    QVERIFY(turns >= 15);
    while (back.link->bytesToWrite > 0)
        back.link->drainNow();
    QVERIFY(!slow.isGone());
    const QStringList heard = back.heard();
    QCOMPARE(heard.size(), 600 + turns);
    QCOMPARE(heard.at(599).size(), 8000);
    QCOMPARE(heard.at(600).size(), 10);
}

void TestSlowReceiver::whatComesDuringABacklogDoes()
{
    const Slow slow;
    slow.ben.lose();
    slow.send(600);
    CorePeer back = slow.ben;
    back.link = std::make_shared<LinkRecord>();
    back.link->bytesToWrite = 1000 * 1000 * 1000;
    CoreFixture::open(*slow.hub, back, true);
    slow.send(120);
    QVERIFY(!slow.isGone());
    slow.send(20);
    QVERIFY(slow.isGone());
    QCOMPARE(slow.refused("queue_bytes"), 1U);
}

void TestSlowReceiver::noReceiverMakesASenderLate()
{
    const Slow slow;
    CorePeer cleo;
    slow.it.join(*slow.hub, cleo);
    cleo.link->sent.clear();
    slow.stall();
    for (int i = 0; i < 300; ++i) {
        const QByteArray id =
            slow.anna.signal(QString::number(i) + QString(8000, QLatin1Char('x')));
        // Taken and handed to those who read before anything else happens, whatever Ben does.
        QCOMPARE(slow.anna.statusOf(id), 200);
        QCOMPARE(cleo.heard().size(), 1);
        for (const CorePeer &peer : {std::cref(cleo), std::cref(slow.anna)}) {
            peer.acknowledgeAll();
            peer.link->sent.clear();
        }
    }
    QVERIFY(slow.isGone());
    QCOMPARE(count(slow.ben), 0);
    QVERIFY(cleo.link->closeCode == 0);
}

void TestSlowReceiver::aBurstIsNoSlowness()
{
    // Thousands of signals came in one go, and Ben's socket had no turn to send.
    const Slow slow;
    slow.ben.link->sent.clear();
    slow.ben.link->fills = true;
    slow.ben.link->onFlush = [&] { slow.ben.link->drainNow(); };
    slow.send(1000);
    QVERIFY(!slow.isGone());
    slow.ben.link->drainNow();
    QVERIFY(count(slow.ben) > 800);
    while (slow.ben.link->bytesToWrite > 0)
        slow.ben.link->drainNow();
    QCOMPARE(count(slow.ben), 1000);
}

void TestSlowReceiver::whoReadsSlowlyButEnoughStays()
{
    const Slow slow;
    slow.ben.link->sent.clear();
    slow.ben.link->fills = true;
    qsizetype received = 0;
    for (int i = 0; i < 2000; ++i) {
        slow.send(1);
        if (i % 100 == 99) {
            while (slow.ben.link->bytesToWrite > 0)
                slow.ben.link->drainNow();
            slow.ben.acknowledgeAll();
            received += count(slow.ben);
            slow.ben.link->sent.clear();
        }
    }
    QVERIFY(!slow.isGone());
    QCOMPARE(received, 2000);
}

static void boundRows()
{
    QTest::addColumn<bool>("byBytes");
    QTest::addColumn<int>("more");
    QTest::addColumn<bool>("isGone");
    for (const bool byBytes : {false, true}) {
        const char *what = byBytes ? "bytes" : "messages";
        QTest::addRow("%s - 1", what) << byBytes << -1 << false;
        QTest::addRow("%s", what) << byBytes << 0 << false;
        QTest::addRow("%s + 1", what) << byBytes << 1 << true;
    }
}

static HubLimits graceFor(int count, qint64 one, bool byBytes, int more)
{
    HubLimits limits;
    if (byBytes)
        limits.graceBytes = count * one - more;
    else
        limits.graceMessages = count - more;
    return limits;
}

void TestSlowReceiver::whatIsNotAcknowledgedIsBounded_data()
{
    boundRows();
}

void TestSlowReceiver::whatIsNotAcknowledgedIsBounded()
{
    QFETCH(bool, byBytes);
    QFETCH(int, more);
    QFETCH(bool, isGone);
    const Slow measured;
    const Slow slow(graceFor(20, measured.sizeOfOne(), byBytes, more));
    slow.anna.acknowledgeAll();
    slow.ben.link->sent.clear();
    slow.send(20);
    QCOMPARE(count(slow.ben), 20); // it reads well
    QCOMPARE(slow.isGone(), isGone);
    QCOMPARE(slow.refused("unacknowledged"), isGone ? 1U : 0U);
}

void TestSlowReceiver::theGracePeriodIsBounded_data()
{
    boundRows();
}

void TestSlowReceiver::theGracePeriodIsBounded()
{
    QFETCH(bool, byBytes);
    QFETCH(int, more);
    QFETCH(bool, isGone);
    const Slow measured;
    const Slow slow(graceFor(20, measured.sizeOfOne(), byBytes, more));
    slow.anna.acknowledgeAll();
    slow.ben.lose();
    slow.send(20);
    QCOMPARE(slow.isGone(), isGone);
    QCOMPARE(slow.refused(byBytes ? "grace_bytes" : "grace_messages"), isGone ? 1U : 0U);
    CorePeer back = slow.ben;
    CoreFixture::resume(*slow.hub, back);
    if (isGone) {
        // No hole: it learns that it was not kept, and the others were told.
        QCOMPARE(back.link->closeCode, int(CloseCode::Unsupported));
        QCOMPARE(count(back), 0);
        QCOMPARE(slow.anna.deleteReason(), QStringLiteral("networkDisconnected"));
    } else {
        QCOMPARE(count(back), 20);
    }
}

void TestSlowReceiver::aSocketThatIsNeverRead()
{
    HubConfig config;
    config.limits.signalsPerSecond = 0;
    TestHub hub(config);
    StalledClient ben;
    QVERIFY(ben.join(hub.hub->apiUrl(), TestHub::project().key, hub.sessionId, hub.token()));
    const auto anna = hub.joined();
    const auto cleo = hub.joined();
    QVERIFY(anna && cleo);
    QSignalSpy left(hub.hub.get(), &SignalingHub::connectionLeft);
    qint64 longest = 0;
    for (int sent = 0; left.isEmpty() && sent < 4000; ++sent) {
        cleo->received.clear();
        anna->sendSignal({}, QString(8000, QLatin1Char('x')));
        QTRY_VERIFY(!cleo->received.isEmpty());
        longest = std::max(longest, hub.hub->statistics().longestQueueBytes);
    }
    QCOMPARE(left.size(), 1);
    QCOMPARE(left.first().at(1).toString(), ben.id);
    QTRY_COMPARE(cleo->deleted(), QStringList{ben.id});
    // What it never read: what waited, and what its socket had of it.
    QVERIFY2(longest < 8 * 1024 * 1024, qPrintable(QString::number(longest)));
    QCOMPARE(hub.hub->statistics().refusals.value("queue_bytes"), 1U);
    const QByteArray after = anna->sendSignal({}, QStringLiteral("after"));
    QTRY_COMPARE(anna->statusOf(after), 200);
}

void TestSlowReceiver::whoNeverReadsIsEndedBeforeItJoins()
{
    CoreFixture it;
    const auto hub = it.hub();
    CorePeer anna;
    CoreFixture::open(*hub, anna);
    anna.link->bytesToWrite = HubTuning().stalledSocketBytes + 1;
    QCOMPARE(it.create(anna), 0);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(anna.link->closeCode, int(CloseCode::Unsupported));
    QCOMPARE(anna.link->closeReason, QStringLiteral("its answers are not read"));
}

QTEST_GUILESS_MAIN(TestSlowReceiver)
#include "tst_slowreceiver.moc"
