// How many connections a hub takes, and how fast they may signal.
#include <support/corefixture.h>
#include <support/httpcall.h>
#include <support/testhub.h>

#include <QSignalSpy>
#include <QTest>

using namespace Signaling;
using namespace TestSupport;

class TestAdmission : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void connectionsAreBounded_data();
    void connectionsAreBounded();
    void whoLeavesMakesRoom_data();
    void whoLeavesMakesRoom();
    void sessionsOnSeveralHubs();
    void countedAddresses_data();
    void countedAddresses();
    void theSocketsThatWait();
    void clientsAreToldTheLimits();
    void tooManySignals();
    void aRefusalForSpeedIsNotRemembered();
    void orderIsKeptAcrossARefusal();
    void othersAreRefusedOneByOne();
    void toOthersARefusalIsFinal();
    void badSignalsCountToo();
    void serversAreSlowedDown();
    void frames_data();
    void frames();
};

static quint64 refused(const HubStatistics &statistics, const char *reason)
{
    return statistics.refusals.value(reason);
}

void TestAdmission::connectionsAreBounded_data()
{
    QTest::addColumn<QString>("limit");
    QTest::addColumn<QByteArray>("counter");
    QTest::addColumn<int>("value");
    QTest::addColumn<int>("joined");
    for (const auto &[limit, counter] : {std::pair("connections", "connections"),
                                         {"connectionsPerSession", "connections_per_session"},
                                         {"connectionsPerAddress", "connections_per_address"}}) {
        const QString name = QString::fromLatin1(limit);
        QTest::addRow("%s 0: no limit", limit) << name << QByteArray(counter) << 0 << 5;
        QTest::addRow("%s 1", limit) << name << QByteArray(counter) << 1 << 1;
        QTest::addRow("%s 4", limit) << name << QByteArray(counter) << 4 << 4;
        QTest::addRow("%s 5", limit) << name << QByteArray(counter) << 5 << 5;
        QTest::addRow("%s 6", limit) << name << QByteArray(counter) << 6 << 5;
    }
}

void TestAdmission::connectionsAreBounded()
{
    QFETCH(QString, limit);
    QFETCH(QByteArray, counter);
    QFETCH(int, value);
    QFETCH(int, joined);
    CoreFixture it;
    QVERIFY(it.config.limits.set(limit, value));
    const auto hub = it.hub();
    std::vector<CorePeer> peers(5);
    for (int i = 0; i < 5; ++i) {
        CorePeer &peer = peers.at(std::size_t(i));
        peer.link->address = QHostAddress(QStringLiteral("192.0.2.1"));
        QCOMPARE(it.join(*hub, peer), i < joined ? 200 : 403);
        if (i >= joined)
            QCOMPARE(peer.answerTo(peer.createId).value(QStringLiteral("reason")).toString(),
                     QStringLiteral("connectionLimitExceeded"));
    }
    QCOMPARE(hub->statistics().connections, joined);
    QCOMPARE(refused(hub->statistics(), counter.constData()), quint64(5 - joined));
    // Another session and another address are another matter, if they are not all counted.
    CorePeer other;
    other.link->address = QHostAddress(QStringLiteral("192.0.2.2"));
    other.sessionId = it.newSession();
    QCOMPARE(it.join(*hub, other),
             limit == QLatin1String("connections") && joined == value ? 403 : 200);
}

void TestAdmission::whoLeavesMakesRoom_data()
{
    QTest::addColumn<int>("how");
    QTest::newRow("leaves") << 0;
    QTest::newRow("is lost, and its grace period ends") << 1;
    QTest::newRow("is disconnected by force") << 2;
    QTest::newRow("breaks a rule") << 3;
}

void TestAdmission::whoLeavesMakesRoom()
{
    QFETCH(int, how);
    CoreFixture it;
    it.config.limits.connections = 1;
    it.config.limits.connectionsPerSession = 1;
    it.config.limits.connectionsPerAddress = 1;
    const auto hub = it.hub();
    for (int i = 0; i < 3; ++i) {
        CorePeer anna;
        CorePeer ben;
        QCOMPARE(it.join(*hub, anna), 200);
        QCOMPARE(it.join(*hub, ben), 403);
        RumorFrame disconnect;
        disconnect.type = RumorFrame::Type::Disconnect;
        if (how == 0) {
            anna.send(disconnect);
        } else if (how == 1) {
            anna.lose();
            // It keeps its place until then.
            CorePeer cleo;
            QCOMPARE(it.join(*hub, cleo), 403);
            it.clock->advance(it.config.gracePeriod);
        } else if (how == 2) {
            hub->disconnectMember(it.sessionId, anna.id);
        } else {
            anna.link->listener->linkText();
        }
    }
    CorePeer last;
    QCOMPARE(it.join(*hub, last), 200);
}

void TestAdmission::sessionsOnSeveralHubs()
{
    CoreFixture it;
    it.config.limits.connectionsPerSession = 2;
    const auto one = it.hub();
    const auto two = it.hub();
    CorePeer anna;
    CorePeer ben;
    CorePeer cleo;
    QCOMPARE(it.join(*one, anna), 200);
    QCOMPARE(it.join(*two, ben), 200);
    QCOMPARE(it.join(*one, cleo), 403);
}

void TestAdmission::countedAddresses_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("two");
    QTest::addColumn<bool>("isSame");
    const auto row = [](const char *one, const char *two, bool isSame) {
        QTest::addRow("%s %s", one, two)
            << QString::fromLatin1(one) << QString::fromLatin1(two) << isSame;
    };
    row("192.0.2.1", "192.0.2.1", true);
    row("192.0.2.1", "192.0.2.2", false);
    row("192.0.2.1", "::ffff:192.0.2.1", true);
    row("::ffff:192.0.2.1", "::ffff:192.0.2.2", false);
    row("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", true);
    row("2001:db8:1:2::1", "2001:db8:1:3::1", false);
    row("::1", "127.0.0.1", false);
}

void TestAdmission::countedAddresses()
{
    QFETCH(QString, one);
    QFETCH(QString, two);
    QFETCH(bool, isSame);
    QCOMPARE(Admission::countedAddress(QHostAddress(one))
                 == Admission::countedAddress(QHostAddress(two)),
             isSame);
}

void TestAdmission::theSocketsThatWait()
{
    CoreFixture it;
    it.config.limits.waitingSockets = 3;
    const auto hub = it.hub();
    CorePeer member;
    QCOMPARE(it.join(*hub, member), 200);
    std::vector<CorePeer> peers(5);
    for (CorePeer &peer : peers) {
        it.clock->advance(10);
        it.open(*hub, peer);
    }
    QCOMPARE(peers.at(0).link->closeCode, int(CloseCode::Policy));
    QCOMPARE(peers.at(1).link->closeCode, int(CloseCode::Policy));
    QCOMPARE(peers.at(2).link->closeCode, 0);
    QCOMPARE(member.link->closeCode, 0);
    QCOMPARE(refused(hub->statistics(), "waiting_sockets"), 2U);
    // Those that are left can join, and then no longer wait.
    for (std::size_t i = 2; i < 5; ++i)
        QCOMPARE(it.create(peers.at(i)), 200);
    CorePeer another;
    QCOMPARE(it.join(*hub, another), 200);
    QCOMPARE(hub->statistics().connections, 5);
    QCOMPARE(refused(hub->statistics(), "waiting_sockets"), 2U);
}

void TestAdmission::clientsAreToldTheLimits()
{
    HubConfig config;
    config.limits.signalsPerSecond = 7;
    config.limits.signalBurst = 8;
    config.limits.frameBytes = 70000;
    config.limits.connectionsPerSession = 9;
    config.gracePeriod = std::chrono::milliseconds(1500);
    TestHub hub(config);
    const QUrl url(hub.hub->apiUrl().toString() + QStringLiteral("/session/") + hub.sessionId);
    const HttpResult info = httpCall("GET", url, {{"X-OPENTOK-AUTH", hub.token().toUtf8()}});
    const QJsonObject properties = info.first().value(QStringLiteral("properties")).toObject();
    QVERIFY(properties.value(QStringLiteral("reconnection")).toBool());
    const QJsonObject expected{
        {QStringLiteral("version"), 1},        {QStringLiteral("signalsPerSecond"), 7},
        {QStringLiteral("signalBurst"), 8},    {QStringLiteral("maxFrameBytes"), 70000},
        {QStringLiteral("maxConnections"), 9}, {QStringLiteral("gracePeriodMs"), 1500},
    };
    QCOMPARE(properties.value(QStringLiteral("signalbox")).toObject(), expected);
}

/// A session where anna may send 3 at once and 10 a second, and ben listens.
struct Pair
{
    CoreFixture it;
    std::unique_ptr<HubCore> hub;
    CorePeer anna;
    CorePeer ben;

    explicit Pair(bool keepsOrder)
    {
        it.config.limits.signalsPerSecond = 10;
        it.config.limits.signalBurst = 3;
        hub = it.hub();
        if (keepsOrder)
            anna.content.insert(QStringLiteral("capabilities"),
                                QJsonArray{QStringLiteral("signalbox-flow")});
        it.join(*hub, anna);
        it.join(*hub, ben);
    }
    /// Sends them in a row; the status of each.
    QList<int> send(std::initializer_list<const char *> texts) const
    {
        QList<int> statuses;
        for (const char *text : texts)
            statuses.append(anna.statusOf(anna.signal(QString::fromLatin1(text))));
        return statuses;
    }
    QString heard() const { return ben.heard().join(QLatin1Char(' ')); }
};

void TestAdmission::tooManySignals()
{
    const Pair pair(false);
    QCOMPARE(pair.send({"1", "2", "3"}), (QList<int>{200, 200, 200}));
    const QByteArray id = pair.anna.signal(QStringLiteral("4"));
    QCOMPARE(pair.anna.statusOf(id), 429);
    const QJsonObject answer = pair.anna.answerTo(id);
    QCOMPARE(answer.value(QStringLiteral("retryAfter")).toDouble(), 0.1);
    QVERIFY(answer.value(QStringLiteral("reason"))
                .toString()
                .contains(QStringLiteral("at most 10 a second, 3 at once")));
    QCOMPARE(pair.heard(), QStringLiteral("1 2 3"));
    // Each connection has its own.
    QCOMPARE(pair.ben.statusOf(pair.ben.signal(QStringLiteral("b"))), 200);
    const HubStatistics statistics = pair.hub->statistics();
    QCOMPARE(refused(statistics, "signal_rate"), 1U);
    QCOMPARE(statistics.refused, 1U);
    QCOMPARE(statistics.signalsIn, 4U);
}

void TestAdmission::aRefusalForSpeedIsNotRemembered()
{
    const Pair pair(true);
    pair.send({"1", "2", "3"});
    const QByteArray id = pair.anna.signal(QStringLiteral("4"));
    QCOMPARE(pair.anna.statusOf(id), 429);
    pair.it.clock->advance(100);
    pair.anna.signal(QStringLiteral("4"), {}, id, {{"X-SB-RETRY", "1"}});
    QCOMPARE(pair.anna.statusOf(id), 200);
    // The answer that it got then is: it is not delivered twice.
    pair.it.clock->advance(100);
    pair.anna.signal(QStringLiteral("4"), {}, id);
    QCOMPARE(pair.anna.statusOf(id), 200);
    QCOMPARE(pair.heard(), QStringLiteral("1 2 3 4"));
}

void TestAdmission::orderIsKeptAcrossARefusal()
{
    const Pair pair(true);
    QCOMPARE(pair.send({"1", "2", "3", "4"}), (QList<int>{200, 200, 200, 429}));
    pair.it.clock->advance(1000);
    // Sent before the refusal was known: there are tokens, but 4 would come after them.
    QCOMPARE(pair.send({"5", "6"}), (QList<int>{429, 429}));
    const QList<RumorFrame::Header> retry{{"X-SB-RETRY", "1"}};
    QCOMPARE(pair.anna.statusOf(pair.anna.signal(QStringLiteral("4"), {}, {}, retry)), 200);
    QCOMPARE(pair.send({"5", "6", "7"}), (QList<int>{200, 200, 429}));
    QCOMPARE(pair.heard(), QStringLiteral("1 2 3 4 5 6"));
    // Also over a new socket: the hold is the connection's.
    pair.it.clock->advance(1000);
    CorePeer resumed = pair.anna;
    resumed.lose();
    CoreFixture::resume(*pair.hub, resumed);
    QCOMPARE(resumed.statusOf(resumed.signal(QStringLiteral("8"))), 429);
    QCOMPARE(resumed.statusOf(resumed.signal(QStringLiteral("7"), {}, {}, retry)), 200);
    QCOMPARE(resumed.statusOf(resumed.signal(QStringLiteral("8"))), 200);
    QCOMPARE(pair.heard(), QStringLiteral("1 2 3 4 5 6 7 8"));
}

void TestAdmission::othersAreRefusedOneByOne()
{
    const Pair pair(false);
    QCOMPARE(pair.send({"1", "2", "3", "4"}), (QList<int>{200, 200, 200, 429}));
    pair.it.clock->advance(100);
    QCOMPARE(pair.send({"5", "6"}), (QList<int>{200, 429}));
    QCOMPARE(pair.heard(), QStringLiteral("1 2 3 5"));
}

/// One that never heard of the refusal sends the same again when its link is back.
void TestAdmission::toOthersARefusalIsFinal()
{
    const Pair pair(false);
    pair.send({"1", "2", "3"});
    const QByteArray id = pair.anna.signal(QStringLiteral("4"));
    QCOMPARE(pair.anna.statusOf(id), 429);
    pair.it.clock->advance(100);
    QCOMPARE(pair.send({"5"}), (QList<int>{200}));
    pair.it.clock->advance(100);
    CorePeer resumed = pair.anna;
    resumed.lose();
    CoreFixture::resume(*pair.hub, resumed);
    resumed.signal(QStringLiteral("4"), {}, id);
    QCOMPARE(resumed.statusOf(id), 429);
    QCOMPARE(pair.heard(), QStringLiteral("1 2 3 5"));
}

void TestAdmission::badSignalsCountToo()
{
    const Pair pair(false);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(
            pair.anna.statusOf(pair.anna.signal(QStringLiteral("x"), QStringLiteral("nobody"))),
            404);
    QCOMPARE(pair.anna.statusOf(pair.anna.signal(QStringLiteral("x"), QStringLiteral("nobody"))),
             429);
}

void TestAdmission::serversAreSlowedDown()
{
    HubConfig config;
    config.limits.signalsPerSecond = 1;
    config.limits.signalBurst = 2;
    TestHub hub(config);
    const auto anna = hub.joined();
    QVERIFY(anna);
    const auto post = [&](const QString &session) {
        return httpCall("POST",
                        QUrl(hub.hub->apiUrl().toString()
                             + QStringLiteral("/v2/project/100/session/") + session
                             + QStringLiteral("/signal")),
                        {{"X-OPENTOK-AUTH", hub.restToken()}, {"Content-Type", "application/json"}},
                        "{\"data\":\"x\"}");
    };
    QCOMPARE(post(hub.sessionId).status, 204);
    QCOMPARE(post(hub.sessionId).status, 204);
    const HttpResult tooMany = post(hub.sessionId);
    QCOMPARE(tooMany.status, 429);
    QCOMPARE(tooMany.headers.value("retry-after"), QByteArray("1"));
    QVERIFY(!tooMany.object().value(QStringLiteral("message")).toString().isEmpty());
    QCOMPARE(refused(hub.hub->statistics(), "server_signal_rate"), 1U);
    // Clients have their own, and so has every session.
    const QByteArray own = anna->sendSignal({}, QStringLiteral("own"));
    QTRY_COMPARE(anna->statusOf(own), 200);
    const QString first = std::exchange(hub.sessionId, hub.hub->createSession(anna->apiKey));
    const auto ben = hub.joined();
    QVERIFY(ben);
    QCOMPARE(post(hub.sessionId).status, 204);
    hub.clock->advance(1000);
    QCOMPARE(post(first).status, 204);
    QCOMPARE(post(first).status, 429);
}

void TestAdmission::frames_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("closeCode");
    // No frame either way, but only one of them is too large to find that out.
    QTest::newRow("limit - 1") << 69999 << 1002;
    QTest::newRow("limit") << 70000 << 1002;
    QTest::newRow("limit + 1") << 70001 << 1009;
}

void TestAdmission::frames()
{
    QFETCH(int, size);
    QFETCH(int, closeCode);
    HubConfig config;
    config.limits.frameBytes = 70000;
    TestHub hub(config);
    const auto anna = hub.joined();
    QVERIFY(anna);
    anna->sendBytes(QByteArray(size, 'x'));
    QTRY_COMPARE(anna->closeCode, closeCode);
    QCOMPARE(refused(hub.hub->statistics(), "frame_bytes"), closeCode == 1009 ? 1U : 0U);
}

QTEST_GUILESS_MAIN(TestAdmission)
#include "tst_admission.moc"
