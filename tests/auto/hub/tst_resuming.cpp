// Lost sockets: resuming, what waits meanwhile, and the end of the grace period.
#include <support/testhub.h>

#include <QSignalSpy>
#include <QTest>

using namespace Signaling;
using namespace TestSupport;

class TestResuming : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resumesWithAPong();
    void whatWasMissedComesInOrder();
    void onlyTheUnacknowledgedComesAgain();
    void acknowledgementsInAnyOrder();
    void repeatsAfterAResumeAreRecognised();
    void aCreateThatWasCutIsAnsweredAfterwards();
    void anAnswerThatWasLostComesBeforeAllElse();
    void anAnswerThatArrivedDoesNotComeAgain();
    void theNewSocketReplacesALivingOne();
    void theOldSocketsLateCloseChangesNothing();
    void disconnectForReconnectKeepsTheMember();
    void theGracePeriod_data();
    void theGracePeriod();
    void silenceIsALostLink();
    void pingsKeepALinkAlive();
    void aSleepOfTheComputer();
    void aForgottenClientIsTurnedAway();
    void thrownOutMeanwhile_data();
    void thrownOutMeanwhile();
    void droppedSocketsOfNobody();
};

static QStringList numbered(int from, int to)
{
    QStringList list;
    for (int i = from; i <= to; ++i)
        list.append(QString::number(i));
    return list;
}

static bool resume(RawClient &client, const TestHub &hub)
{
    client.open(hub.hub->apiUrl(), true);
    const auto pongs = [&] { return client.frames(RumorFrame::Type::Pong).size(); };
    const qsizetype before = pongs();
    return QTest::qWaitFor([&] { return client.isOpen() && pongs() > before; });
}

/// Waits until the hub has read all that the client sent.
static bool settle(RawClient &client)
{
    const auto pongs = [&] { return client.frames(RumorFrame::Type::Pong).size(); };
    const qsizetype before = pongs();
    client.sendPing();
    return QTest::qWaitFor([&] { return pongs() > before; });
}

/// Drops its socket, after what it sent was read.
static bool drop(RawClient &client, const TestHub &hub)
{
    return settle(client) && hub.hub->dropSocket(client.id)
        && QTest::qWaitFor([&] { return !client.isOpen(); });
}

void TestResuming::resumesWithAPong()
{
    TestHub hub;
    const auto anna = hub.joined();
    const auto ben = hub.joined();
    QVERIFY(anna && ben);
    QVERIFY(drop(*anna, hub));
    QVERIFY(resume(*anna, hub));
    QCOMPARE(hub.hub->statistics().resumes, 1U);
    const QByteArray id = anna->sendSignal({}, QStringLiteral("back"));
    QTRY_COMPARE(anna->statusOf(id), 200);
    QTRY_COMPARE(ben->texts(), QStringList{QStringLiteral("back")});
    QCOMPARE(ben->deleted(), QStringList());
    QCOMPARE(ben->created().size(), 1);
}

void TestResuming::whatWasMissedComesInOrder()
{
    TestHub hub;
    const auto anna = hub.joined();
    const auto ben = hub.joined();
    QVERIFY(anna && ben);
    QVERIFY(drop(*anna, hub));
    for (int i = 1; i <= 500; ++i)
        ben->sendSignal({}, QString::number(i));
    QTRY_COMPARE(ben->texts().size(), 500);
    const auto cleo = hub.joined();
    QVERIFY(cleo);
    QVERIFY(resume(*anna, hub));
    QTRY_COMPARE(anna->texts(), numbered(1, 500));
    QTRY_COMPARE(anna->created().size(), 3);
    QCOMPARE(hub.hub->statistics().deliveries, 1000U);
    ben->sendSignal({}, QStringLiteral("live"));
    QTRY_COMPARE(anna->texts().last(), QStringLiteral("live"));
}

void TestResuming::onlyTheUnacknowledgedComesAgain()
{
    TestHub hub;
    const auto anna = hub.joined();
    const auto ben = hub.joined();
    QVERIFY(anna && ben);
    ben->sendSignal({}, QStringLiteral("1"));
    QTRY_COMPARE(anna->texts(), numbered(1, 1));
    QVERIFY(settle(*anna)); // goes after the acknowledgement
    anna->acknowledges = false;
    ben->sendSignal({}, QStringLiteral("2"));
    QTRY_COMPARE(anna->texts(), numbered(1, 2));
    const QByteArray firstId =
        anna->frames(RumorFrame::Type::Message).last().header(RumorHeader::TransactionId);
    QVERIFY(drop(*anna, hub));
    anna->received.clear();
    QVERIFY(resume(*anna, hub));
    QTRY_COMPARE(anna->texts(), QStringList{QStringLiteral("2")});
    // The same ID: that is how the client knows that it had it.
    const RumorFrame again = anna->frames(RumorFrame::Type::Message).last();
    QCOMPARE(again.header(RumorHeader::TransactionId), firstId);
    anna->acknowledge(again);
    QVERIFY(drop(*anna, hub));
    anna->received.clear();
    QVERIFY(resume(*anna, hub));
    QVERIFY(settle(*anna));
    QCOMPARE(anna->texts(), QStringList());
}

void TestResuming::acknowledgementsInAnyOrder()
{
    TestHub hub;
    const auto anna = hub.joined();
    const auto ben = hub.joined();
    QVERIFY(anna && ben);
    anna->acknowledges = false;
    for (int i = 1; i <= 9; ++i)
        ben->sendSignal({}, QString::number(i));
    QTRY_COMPARE(anna->texts().size(), 9);
    const auto frames = anna->frames(RumorFrame::Type::Message);
    for (const int i : {8, 2, 5, 5, 4, 0}) // 9, 3, 6 (twice), 5 and 1 of the signals
        anna->acknowledge(frames.at(frames.size() - 9 + i));
    QVERIFY(drop(*anna, hub));
    anna->received.clear();
    QVERIFY(resume(*anna, hub));
    QTRY_COMPARE(anna->texts(),
                 (QStringList{QStringLiteral("2"), QStringLiteral("4"), QStringLiteral("7"),
                              QStringLiteral("8")}));
}

void TestResuming::repeatsAfterAResumeAreRecognised()
{
    TestHub hub;
    const auto anna = hub.joined();
    const auto ben = hub.joined();
    QVERIFY(anna && ben);
    const QByteArray id = anna->sendSignal({}, QStringLiteral("once"));
    QTRY_COMPARE(anna->statusOf(id), 200);
    QVERIFY(drop(*anna, hub));
    QVERIFY(resume(*anna, hub));
    anna->received.clear();
    anna->sendSignal({}, QStringLiteral("once"), {}, id);
    QTRY_COMPARE(anna->statusOf(id), 200);
    anna->sendSignal({}, QStringLiteral("last"));
    QTRY_COMPARE(ben->texts(), (QStringList{QStringLiteral("once"), QStringLiteral("last")}));
}

void TestResuming::aCreateThatWasCutIsAnsweredAfterwards()
{
    TestHub hub;
    const auto ben = hub.joined();
    const auto anna = hub.opened();
    QVERIFY(anna && ben);
    const QByteArray create = anna->join(hub.token());
    QTRY_COMPARE(ben->created().size(), 2);
    QVERIFY(drop(*anna, hub));
    anna->received.clear();
    QVERIFY(resume(*anna, hub));
    RaptorMessage message;
    message.method = RaptorMessage::Method::Create;
    message.uri = {anna->apiKey, anna->sessionId, anna->id, {}};
    anna->sendData(message.encode(), create, hub.token());
    QTRY_COMPARE(anna->statusOf(create), 200);
    QCOMPARE(ben->created().size(), 2);
    QCOMPARE(hub.hub->statistics().connections, 2);
}

void TestResuming::anAnswerThatWasLostComesBeforeAllElse()
{
    TestHub hub;
    const auto ben = hub.joined();
    const auto anna = hub.opened();
    QVERIFY(anna && ben);
    anna->acknowledges = false; // as if nothing had arrived
    const QByteArray create = anna->join(hub.token());
    QTRY_COMPARE(ben->created().size(), 2);
    QVERIFY(drop(*anna, hub));
    ben->sendSignal({}, QStringLiteral("1"));
    QTRY_COMPARE(ben->texts().size(), 1);
    for (int round = 0; round < 2; ++round) { // the answer may be lost again
        anna->received.clear();
        QVERIFY(resume(*anna, hub));
        QTRY_COMPARE(anna->texts(), numbered(1, 1));
        QCOMPARE(anna->received.size(), 4);
        QCOMPARE(anna->received.at(0).type, RumorFrame::Type::Pong);
        QCOMPARE(anna->received.at(1).type, RumorFrame::Type::Status);
        QCOMPARE(anna->statusOf(create), 200);
        const QByteArray state = anna->received.at(1).data;
        QVERIFY(state.contains(anna->id.toUtf8()) && state.contains(ben->id.toUtf8()));
        QCOMPARE(anna->created(), QStringList{anna->id});
    }
}

void TestResuming::anAnswerThatArrivedDoesNotComeAgain()
{
    TestHub hub;
    const auto anna = hub.opened();
    QVERIFY(anna);
    const QByteArray create = anna->join(hub.token());
    QTRY_COMPARE(anna->created().size(), 1); // acknowledged, and the answer came before it
    QVERIFY(drop(*anna, hub));
    anna->received.clear();
    QVERIFY(resume(*anna, hub));
    QVERIFY(settle(*anna));
    QCOMPARE(anna->statusOf(create), 0);
}

void TestResuming::theNewSocketReplacesALivingOne()
{
    TestHub hub;
    const auto anna = hub.joined();
    const auto ben = hub.joined();
    QVERIFY(anna && ben);
    QVERIFY(resume(*anna, hub));
    QTRY_COMPARE(anna->oldSocket()->state(), QAbstractSocket::UnconnectedState);
    ben->sendSignal({}, QStringLiteral("1"));
    QTRY_COMPARE(anna->texts(), numbered(1, 1));
    QCOMPARE(ben->deleted(), QStringList());
}

void TestResuming::theOldSocketsLateCloseChangesNothing()
{
    TestHub hub;
    const auto anna = hub.joined();
    const auto ben = hub.joined();
    QVERIFY(anna && ben);
    QVERIFY(resume(*anna, hub));
    anna->oldSocket()->abort();
    hub.advance(60000, {anna.get(), ben.get()});
    ben->sendSignal({}, QStringLiteral("1"));
    QTRY_COMPARE(anna->texts(), numbered(1, 1));
    QVERIFY(anna->isOpen());
    QCOMPARE(ben->deleted(), QStringList());
}

void TestResuming::disconnectForReconnectKeepsTheMember()
{
    TestHub hub;
    const auto anna = hub.joined();
    const auto ben = hub.joined();
    QVERIFY(anna && ben);
    anna->sendDisconnect("1");
    QTRY_VERIFY(!anna->isOpen());
    ben->sendSignal({}, QStringLiteral("1"));
    QTRY_COMPARE(ben->texts().size(), 1);
    QCOMPARE(hub.hub->statistics().connections, 2);
    QVERIFY(resume(*anna, hub));
    QTRY_COMPARE(anna->texts(), numbered(1, 1));
}

void TestResuming::theGracePeriod_data()
{
    QTest::addColumn<int>("grace");
    QTest::newRow("none") << 0;
    QTest::newRow("1 ms") << 1;
    QTest::newRow("the default") << 35000;
}

void TestResuming::theGracePeriod()
{
    QFETCH(int, grace);
    HubConfig config;
    config.gracePeriod = std::chrono::milliseconds(grace);
    TestHub hub(config);
    const auto anna = hub.joined();
    const auto ben = hub.joined();
    QVERIFY(anna && ben);
    QSignalSpy left(hub.hub.get(), &SignalingHub::connectionLeft);
    QVERIFY(hub.hub->dropSocket(anna->id));
    if (grace > 0) {
        hub.advance(grace - 1, {ben.get()});
        QCOMPARE(left.size(), 0);
        QCOMPARE(hub.hub->statistics().connections, 2);
        hub.clock->advance(1);
    }
    QTRY_COMPARE(left.size(), 1);
    QTRY_COMPARE(ben->deleted(), QStringList{anna->id});
    QCOMPARE(ben->deleteReason(), QStringLiteral("networkDisconnected"));
    anna->open(hub.hub->apiUrl(), true);
    QTRY_COMPARE(anna->closeCode, 1003);
}

void TestResuming::silenceIsALostLink()
{
    TestHub hub;
    const auto anna = hub.joined();
    const auto ben = hub.joined();
    QVERIFY(anna && ben);
    hub.advance(4000, {ben.get()});
    hub.clock->advance(1999);
    QVERIFY(settle(*ben));
    QVERIFY(anna->isOpen());
    hub.clock->advance(1);
    QTRY_VERIFY(!anna->isOpen());
    QVERIFY(ben->isOpen());
    QCOMPARE(ben->deleted(), QStringList());
    hub.advance(34999, {ben.get()});
    QCOMPARE(ben->deleted(), QStringList());
    hub.clock->advance(1);
    QTRY_COMPARE(ben->deleted(), QStringList{anna->id});
    QCOMPARE(ben->deleteReason(), QStringLiteral("networkTimedout"));
}

void TestResuming::pingsKeepALinkAlive()
{
    TestHub hub;
    const auto anna = hub.joined();
    QVERIFY(anna);
    hub.advance(20000, {anna.get()});
    QVERIFY(anna->isOpen());
    QCOMPARE(hub.hub->statistics().connections, 1);
}

void TestResuming::aSleepOfTheComputer()
{
    TestHub hub;
    const auto anna = hub.joined();
    QVERIFY(anna);
    hub.clock->jump(std::chrono::hours(8));
    hub.clock->advance(0);
    // The hub slept too: the client gets its grace period all the same.
    QTRY_VERIFY(!anna->isOpen());
    QCOMPARE(hub.hub->statistics().connections, 1);
    QVERIFY(resume(*anna, hub));
}

void TestResuming::aForgottenClientIsTurnedAway()
{
    TestHub hub;
    RawClient client;
    client.open(hub.hub->apiUrl(), true);
    QTRY_COMPARE(client.closeCode, 1003);
    QVERIFY(client.closeReason.contains(QStringLiteral("unknown socketId")));
}

void TestResuming::thrownOutMeanwhile_data()
{
    QTest::addColumn<bool>("isAway");
    QTest::addColumn<qint64>("later");
    QTest::addColumn<bool>("isTold");
    const qint64 memory = 35000 + 6000; // as long as it may try to resume
    QTest::newRow("while it is away") << true << qint64(0) << true;
    QTest::newRow("its socket breaks before it reads that") << false << qint64(0) << true;
    QTest::newRow("at the last moment") << true << memory - 1 << true;
    QTest::newRow("forgotten") << true << memory << false;
}

void TestResuming::thrownOutMeanwhile()
{
    QFETCH(bool, isAway);
    QFETCH(qint64, later);
    QFETCH(bool, isTold);
    TestHub hub;
    const auto anna = hub.joined();
    const auto ben = hub.joined(Role::Moderator);
    QVERIFY(anna && ben);
    if (isAway)
        QVERIFY(drop(*anna, hub));
    const QByteArray id = ben->sendDelete(anna->id);
    QTRY_COMPARE(ben->statusOf(id), 200);
    if (!isAway) {
        anna->cut();
        QTRY_VERIFY(!anna->isOpen());
    }
    QTRY_COMPARE(ben->deleted(), QStringList{anna->id});
    anna->received.clear();
    hub.advance(later, {ben.get()});
    anna->open(hub.hub->apiUrl(), true);
    QTRY_COMPARE(anna->closeCode, isTold ? 1000 : 1003);
    QCOMPARE(anna->deleted(), isTold ? QStringList{anna->id} : QStringList());
    QCOMPARE(anna->deleteReason(), isTold ? QStringLiteral("forceDisconnected") : QString());
    QCOMPARE(hub.hub->statistics().connections, 1);
}

void TestResuming::droppedSocketsOfNobody()
{
    TestHub hub;
    QVERIFY(!hub.hub->dropSocket(RawClient::uuid()));
    const auto anna = hub.joined();
    QVERIFY(anna);
    QVERIFY(hub.hub->dropSocket(anna->id));
    QVERIFY(!hub.hub->dropSocket(anna->id));
}

QTEST_GUILESS_MAIN(TestResuming)
#include "tst_resuming.moc"
