// Failures that were seen in mature products of this kind, as far as a hub can have them. Each test
// has the name of what was seen, and shows that it isn't so here.
#include <support/corefixture.h>
#include <support/httpcall.h>
#include <support/testhub.h>

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Signaling;
using namespace TestSupport;

class TestSeenFailures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void toldFailedThenSentAfterAll_data();
    void toldFailedThenSentAfterAll();
    void queuedAnHourThenFlushed();
    void aLaterSignalOvertookAnEarlierOneAfterADrop_data();
    void aLaterSignalOvertookAnEarlierOneAfterADrop();
    void aSpikeAtReconnect();
    void aNullSenderCrashedTheClients();
    void theFirstSignalCameBeforeTheConnectionCreated();
    void aPeersDeathWasNoticedMinutesLater();
    void twoClientsWithOneIdentityKickEachOther();
    void aLateDeletedOfAnOldConnectionRemovedTheNewOne_data();
    void aLateDeletedOfAnOldConnectionRemovedTheNewOne();
    void aGhostStayedAfterAResumeThatWasCut();
};

static QStringList numbered(int from, int to)
{
    QStringList list;
    for (int i = from; i <= to; ++i)
        list.append(QString::number(i));
    return list;
}

void TestSeenFailures::toldFailedThenSentAfterAll_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("no such connection") << 404;
    QTest::newRow("too large") << 413;
    QTest::newRow("too many") << 429;
}

void TestSeenFailures::toldFailedThenSentAfterAll()
{
    QFETCH(int, status);
    CoreFixture it;
    it.config.limits.signalsPerSecond = 1;
    it.config.limits.signalBurst = status == 429 ? 1 : 100;
    const auto hub = it.hub();
    CorePeer anna;
    CorePeer ben;
    QCOMPARE(it.join(*hub, anna), 200);
    if (status == 429)
        anna.signal(QStringLiteral("first"));
    const QString text(status == 413 ? 100000 : 1, QLatin1Char('x'));
    const QString to = status == 404 ? ben.id : QString();
    const QByteArray id = anna.signal(text, to);
    QCOMPARE(anna.statusOf(id), status);
    // What was in the way is gone: Ben is there, there are tokens, the link was new in between. It
    // is sent to nobody.
    QCOMPARE(it.join(*hub, ben), 200);
    it.clock->advance(5000);
    anna.lose();
    CoreFixture::resume(*hub, anna);
    QCOMPARE(ben.heard(), QStringList());
    // Nor then, if it is the same message: the client was told.
    anna.signal(text, to, id);
    QCOMPARE(anna.statusOf(id), status);
    QCOMPARE(ben.heard(), QStringList());
}

void TestSeenFailures::queuedAnHourThenFlushed()
{
    CoreFixture it;
    const auto hub = it.hub();
    CorePeer anna;
    CorePeer ben;
    it.join(*hub, anna);
    it.join(*hub, ben);
    ben.acknowledgeAll();
    ben.lose();
    anna.signal(QStringLiteral("x"));
    anna.acknowledgeAll();
    QCOMPARE(hub->statistics().queuedMessages, 1);
    // What waits ends with the grace period, and says so.
    it.clock->advance(it.config.gracePeriod.count() - 1);
    QCOMPARE(hub->statistics().queuedMessages, 1);
    it.clock->advance(1);
    CoreFixture::resume(*hub, ben);
    QCOMPARE(ben.heard(), QStringList());
    QCOMPARE(ben.link->closeCode, int(CloseCode::Unsupported));
}

void TestSeenFailures::aLaterSignalOvertookAnEarlierOneAfterADrop_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestSeenFailures::aLaterSignalOvertookAnEarlierOneAfterADrop()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    CoreFixture it;
    it.config.limits.signalsPerSecond = 0;
    const auto hub = it.hub();
    CorePeer anna;
    CorePeer ben;
    it.join(*hub, anna);
    it.join(*hub, ben);
    ben.acknowledgeAll();
    QStringList heard;
    QSet<QByteArray> known;
    const auto read = [&] {
        // As a client does: each once, and acknowledged, except when the link is lost before.
        for (const QByteArray &bytes : std::as_const(ben.link->sent)) {
            const auto frame = RumorFrame::decode(bytes);
            const auto message = RaptorMessage::decode(frame->data);
            if (!message || message->method != RaptorMessage::Method::Signal)
                continue;
            const QByteArray id = frame->header(RumorHeader::TransactionId);
            if (!known.contains(id))
                heard.append(message->signal.dataText());
            known.insert(id);
        }
        if (random.bounded(2) == 0)
            ben.acknowledgeAll();
        ben.link->sent.clear();
    };
    for (int i = 1; i <= 300; ++i) {
        anna.signal(QString::number(i));
        const quint32 dice = random.bounded(12U);
        if (dice == 0) {
            read();
            ben.lose();
        } else if (dice == 1) {
            ben.link->bytesToWrite = 1000 * 1000; // from here on it waits
        } else if (dice == 2) {
            ben.link->drainNow();
        } else if (dice == 3) {
            read();
        }
        if (dice == 0 || (dice == 4 && !ben.link->listener))
            CoreFixture::resume(*hub, ben);
    }
    ben.link->drainNow();
    read();
    QCOMPARE(heard, numbered(1, 300));
}

void TestSeenFailures::aSpikeAtReconnect()
{
    CoreFixture it;
    it.config.limits.signalsPerSecond = 0;
    const auto hub = it.hub();
    CorePeer anna;
    CorePeer ben;
    it.join(*hub, anna);
    it.join(*hub, ben);
    ben.acknowledgeAll();
    ben.lose();
    for (int i = 1; i <= 1000; ++i)
        anna.signal(QString::number(i).leftJustified(4000));
    ben.link = std::make_shared<LinkRecord>();
    ben.link->fills = true;
    CoreFixture::open(*hub, ben, true);
    // 4 MB were missed: not all at once, and what is new waits behind it.
    QVERIFY(ben.link->bytesToWrite < 300 * 1024);
    anna.signal(QStringLiteral("new"));
    while (ben.link->bytesToWrite > 0) {
        QVERIFY(ben.link->bytesToWrite < 300 * 1024);
        ben.link->drainNow();
    }
    const QStringList heard = ben.heard();
    QCOMPARE(heard.size(), 1001);
    for (int i = 1; i <= 1000; ++i)
        QCOMPARE(heard.at(i - 1).trimmed().toInt(), i);
    QCOMPARE(heard.last(), QStringLiteral("new"));
}

void TestSeenFailures::aNullSenderCrashedTheClients()
{
    TestHub hub;
    const auto anna = hub.joined();
    QVERIFY(anna);
    const HttpResult result =
        httpCall("POST",
                 QUrl(hub.hub->apiUrl().toString() + QStringLiteral("/v2/project/100/session/")
                      + hub.sessionId + QStringLiteral("/signal")),
                 {{"X-OPENTOK-AUTH", hub.restToken()}, {"Content-Type", "application/json"}},
                 "{\"data\":\"from a server\"}");
    QCOMPARE(result.status, 204);
    QTRY_COMPARE(anna->texts().size(), 1);
    // Present and empty, which is what clients take for "no sender".
    const RumorFrame frame = anna->frames(RumorFrame::Type::Message).last();
    QVERIFY(frame.hasHeader(RumorHeader::FromAddress));
    QCOMPARE(frame.header(RumorHeader::FromAddress), QByteArray(""));
}

void TestSeenFailures::theFirstSignalCameBeforeTheConnectionCreated()
{
    CoreFixture it;
    const auto one = it.hub();
    const auto two = it.hub();
    CorePeer here;
    CorePeer there;
    it.join(*one, here);
    it.join(*two, there);
    for (int i = 0; i < 20; ++i) {
        // Also where Anna's socket is full, or she is away, when the new one comes.
        here.link->bytesToWrite = i % 3 == 0 ? 1000 * 1000 : 0;
        CorePeer fresh;
        it.join(*one, fresh);
        fresh.signal(fresh.id);
        here.link->drainNow();
        for (const CorePeer *peer : {&here, &there}) {
            QStringList order;
            for (const QByteArray &bytes : std::as_const(peer->link->sent)) {
                const auto message = RaptorMessage::decode(RumorFrame::decode(bytes)->data);
                if (message && message->method == RaptorMessage::Method::Created
                    && message->uri.connectionId == fresh.id)
                    order.append(QStringLiteral("created"));
                else if (message && message->signal.dataText() == fresh.id)
                    order.append(QStringLiteral("signal"));
            }
            QCOMPARE(order, (QStringList{QStringLiteral("created"), QStringLiteral("signal")}));
        }
    }
}

void TestSeenFailures::aPeersDeathWasNoticedMinutesLater()
{
    // Half-open: nothing comes and nothing is refused. Two heartbeats are 2 × 5.9 s.
    CoreFixture it;
    const auto hub = it.hub();
    QSignalSpy left(hub.get(), &HubCore::connectionLeft);
    CorePeer anna;
    CorePeer ben;
    it.join(*hub, anna);
    it.join(*hub, ben);
    const qint64 atMost = it.config.gracePeriod.count() + 2 * 5900;
    qint64 waited = 0;
    for (; left.isEmpty() && waited < atMost; waited += 100) {
        it.clock->advance(100);
        RumorFrame ping;
        ping.type = RumorFrame::Type::Ping;
        ben.send(ping);
    }
    QCOMPARE(left.size(), 1);
    QVERIFY(waited > it.config.gracePeriod.count());
    QCOMPARE(ben.heard(RaptorMessage::Method::Deleted), QStringList{anna.id});
    QCOMPARE(ben.deleteReason(), QStringLiteral("networkTimedout"));
}

void TestSeenFailures::twoClientsWithOneIdentityKickEachOther()
{
    TestHub hub;
    const QString token = hub.token(Role::Publisher, QStringLiteral("name=Anna"));
    const auto one = hub.opened();
    const auto two = hub.opened();
    QVERIFY(one && two);
    one->join(token);
    QTRY_COMPARE(one->created().size(), 1);
    two->join(token);
    QTRY_COMPARE(one->created().size(), 2);
    // Both stay, also when one of them loses its link and comes back.
    QVERIFY(hub.hub->dropSocket(one->id));
    QTRY_VERIFY(!one->isOpen());
    one->open(hub.hub->apiUrl(), true);
    QTRY_COMPARE(hub.hub->statistics().resumes, 1U);
    const QByteArray id = two->sendSignal({}, QStringLiteral("both"));
    QTRY_COMPARE(two->statusOf(id), 200);
    QTRY_COMPARE(one->texts(), QStringList{QStringLiteral("both")});
    hub.advance(60000, {one.get(), two.get()});
    QCOMPARE(hub.hub->statistics().connections, 2);
    QCOMPARE(one->deleted() + two->deleted(), QStringList());
}

void TestSeenFailures::aLateDeletedOfAnOldConnectionRemovedTheNewOne_data()
{
    QTest::addColumn<bool>("onAnotherHub");
    QTest::newRow("back on the same hub") << false;
    QTest::newRow("back on another hub") << true;
}

void TestSeenFailures::aLateDeletedOfAnOldConnectionRemovedTheNewOne()
{
    QFETCH(bool, onAnotherHub);
    CoreFixture it;
    const auto one = it.hub();
    const auto two = it.hub();
    CorePeer watcher;
    CorePeer old;
    it.join(*one, watcher);
    it.join(*one, old);
    HubEvent late;
    late.kind = HubEvent::Kind::Left;
    late.sessionId = it.sessionId;
    late.connectionId = old.id;
    late.incarnation = it.backplane->members(it.sessionId).last().incarnation;
    late.reason = QStringLiteral("networkDisconnected");
    RumorFrame leave;
    leave.type = RumorFrame::Type::Disconnect;
    old.send(leave);
    QCOMPARE(watcher.heard(RaptorMessage::Method::Deleted), QStringList{old.id});
    // A client that makes up its ID from something lasting comes back with the same one.
    CorePeer fresh;
    fresh.id = old.id;
    QCOMPARE(it.join(onAnotherHub ? *two : *one, fresh), 200);
    // Now somebody's word that the old one left arrives: by another hub, or by a slow broker.
    it.backplane->publish(late);
    QCOMPARE(watcher.heard(RaptorMessage::Method::Deleted).size(), 1);
    QCOMPARE(fresh.heard(RaptorMessage::Method::Deleted), QStringList());
    QVERIFY(one->hasMember(it.sessionId, fresh.id));
    QCOMPARE(watcher.statusOf(watcher.signal(QStringLiteral("x"), fresh.id)), 200);
    QCOMPARE(fresh.heard(), QStringList{QStringLiteral("x")});
    // The old socket's own end, too, comes when nobody cares.
    QVERIFY(!old.link->listener);
}

void TestSeenFailures::aGhostStayedAfterAResumeThatWasCut()
{
    CoreFixture it;
    const auto hub = it.hub();
    CorePeer anna;
    CorePeer ben;
    it.join(*hub, anna);
    it.join(*hub, ben);
    RumorFrame ping;
    ping.type = RumorFrame::Type::Ping;
    for (int i = 0; i < 10; ++i) {
        ben.lose();
        it.clock->advance(1000);
        anna.send(ping);
        CoreFixture::resume(*hub, ben);
    }
    ben.lose();
    for (int i = 0; i < 35; ++i) {
        QCOMPARE(hub->statistics().connections, 2);
        it.clock->advance(1000);
        anna.send(ping);
    }
    QCOMPARE(hub->statistics().connections, 1);
    QCOMPARE(anna.heard(RaptorMessage::Method::Deleted), QStringList{ben.id});
    QCOMPARE(it.backplane->members(it.sessionId).size(), 1);
}

QTEST_GUILESS_MAIN(TestSeenFailures)
#include "tst_seenfailures.moc"
