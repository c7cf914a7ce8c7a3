#include <support/testhub.h>

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace Signaling;
using namespace TestSupport;

class TestSignalingHub : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joiningShowsEverybody();
    void signalsToAllAndToOne();
    void aSignalWithoutTypeOrData();
    void createdComesBeforeTheSendersSignals();
    void leavingIsTold();
    void suppressedEvents();
    void theSameTokenTwiceIsTwoConnections();
    void rolesAreEnforced_data();
    void rolesAreEnforced();
    void subscribersCanBeSilenced();
    void moderatorsDisconnect();
    void forceDisconnectIsRefused();
    void aRepeatIsAcknowledgedButNotDelivered();
    void aRepeatedRefusalStaysOne();
    void closingTellsClientsToComeBack();
    void listenFailures();
    void livesInAThread();
    void twoHubsDontKnowEachOther();
    void sessionsSurviveARestart();
};

void TestSignalingHub::joiningShowsEverybody()
{
    TestHub hub;
    QVERIFY(hub.isListening);
    QSignalSpy joined(hub.hub.get(), &SignalingHub::connectionJoined);
    const auto anna = hub.joined(Role::Moderator, QStringLiteral("name=Anna"));
    QVERIFY(anna);
    const auto ben = hub.opened();
    QVERIFY(ben);
    const QByteArray create = ben->join(hub.token(Role::Subscriber, QStringLiteral("name=Zoë 😀")));
    QTRY_COMPARE(ben->created(), QStringList{ben->id});
    QTRY_COMPARE(anna->created(), (QStringList{anna->id, ben->id}));
    QCOMPARE(ben->statusOf(create), 200);

    const QJsonObject state = QJsonDocument::fromJson(ben->statusFrame(create)->data).object();
    QCOMPARE(state.value(QStringLiteral("id")).toString(), hub.sessionId);
    QVERIFY(state.value(QStringLiteral("stream")).isArray());
    QVERIFY(state.value(QStringLiteral("archive")).isArray());
    const QJsonArray connections = state.value(QStringLiteral("connection")).toArray();
    QCOMPARE(connections.size(), 2);
    QCOMPARE(connections.first().toObject().value(QStringLiteral("id")).toString(), anna->id);

    const RaptorMessage event = anna->messages(RaptorMessage::Method::Created).last();
    QCOMPARE(event.content.value(QStringLiteral("data")).toString(), QStringLiteral("name=Zoë 😀"));
    QCOMPARE(event.content.value(QStringLiteral("creationTime")).toInteger(), hub.clock->wallMs());
    const QJsonArray permissions = event.content.value(QStringLiteral("permissions")).toArray();
    QVERIFY(permissions.contains(QStringLiteral("signal")));
    QVERIFY(!permissions.contains(QStringLiteral("forcedisconnect")));

    QCOMPARE(joined.size(), 2);
    QCOMPARE(hub.hub->statistics().connections, 2);
    QCOMPARE(hub.hub->statistics().sessions, 1);
}

void TestSignalingHub::signalsToAllAndToOne()
{
    TestHub hub;
    const auto anna = hub.joined();
    const auto ben = hub.joined();
    const auto cleo = hub.joined();
    QVERIFY(anna && ben && cleo);
    const QByteArray all = anna->sendSignal(QStringLiteral("chat"), QStringLiteral("to all"));
    const QByteArray one =
        anna->sendSignal(QStringLiteral("chat"), QStringLiteral("to Ben"), ben->id);
    QTRY_COMPARE(ben->texts(), (QStringList{QStringLiteral("to all"), QStringLiteral("to Ben")}));
    QTRY_COMPARE(anna->texts(), QStringList{QStringLiteral("to all")});
    QTRY_COMPARE(cleo->texts(), QStringList{QStringLiteral("to all")});
    QCOMPARE(anna->statusOf(all), 200);
    QCOMPARE(anna->statusOf(one), 200);
    const RumorFrame frame = ben->frames(RumorFrame::Type::Message).last();
    QCOMPARE(frame.header(RumorHeader::FromAddress), anna->id.toUtf8());
    QCOMPARE(frame.header(RumorHeader::ContentType), QByteArray(RumorHeader::RaptorContentType));
    QCOMPARE(hub.hub->statistics().signalsIn, 2U);
    QCOMPARE(hub.hub->statistics().deliveries, 4U);

    const QByteArray nobody = anna->sendSignal({}, QStringLiteral("x"), RawClient::uuid());
    QTRY_COMPARE(anna->statusOf(nobody), 404);
    QVERIFY(anna->reasonOf(nobody).contains(QStringLiteral("no such connection")));
}

void TestSignalingHub::aSignalWithoutTypeOrData()
{
    TestHub hub;
    const auto anna = hub.joined();
    QVERIFY(anna);
    const QByteArray bare = anna->sendSignal({}, {});
    QTRY_COMPARE(anna->messages(RaptorMessage::Method::Signal).size(), 1);
    const RaptorMessage message = anna->messages(RaptorMessage::Method::Signal).first();
    QVERIFY(message.signal.type.isNull());
    QVERIFY(!message.signal.hasData());
    QTRY_COMPARE(anna->statusOf(bare), 200);
}

void TestSignalingHub::createdComesBeforeTheSendersSignals()
{
    TestHub hub;
    const auto anna = hub.joined();
    const auto ben = hub.opened();
    QVERIFY(anna && ben);
    // All at once, without waiting for any answer.
    ben->join(hub.token());
    ben->sendSignal({}, QStringLiteral("first"));
    QTRY_COMPARE(anna->texts().size(), 1);
    QList<QByteArray> order;
    const auto frames = anna->frames(RumorFrame::Type::Message);
    for (const RumorFrame &frame : frames)
        order.append(frame.data);
    QVERIFY(order.at(1).contains("created"));
    QVERIFY(order.at(1).contains(ben->id.toUtf8()));
    QVERIFY(order.at(2).contains("first"));
}

void TestSignalingHub::leavingIsTold()
{
    TestHub hub;
    const auto anna = hub.joined();
    const auto ben = hub.joined();
    QVERIFY(anna && ben);
    QSignalSpy left(hub.hub.get(), &SignalingHub::connectionLeft);
    ben->sendDisconnect();
    QTRY_COMPARE(anna->deleted(), QStringList{ben->id});
    QCOMPARE(anna->deleteReason(), QStringLiteral("clientDisconnected"));
    QTRY_COMPARE(ben->closeCode, 1000);
    QCOMPARE(left.size(), 1);
    QCOMPARE(left.first().at(2).toString(), QStringLiteral("clientDisconnected"));
    QCOMPARE(hub.hub->statistics().connections, 1);
    const QByteArray late = anna->sendSignal({}, QStringLiteral("x"), ben->id);
    QTRY_COMPARE(anna->statusOf(late), 404);
}

void TestSignalingHub::suppressedEvents()
{
    TestHub hub;
    const auto anna = hub.joined();
    const auto ben =
        hub.joined(Role::Publisher, {}, {{QStringLiteral("connectionEventsSuppressed"), true}});
    QVERIFY(anna && ben);
    const auto cleo = hub.joined();
    QVERIFY(cleo);
    cleo->sendSignal({}, QStringLiteral("hello"));
    cleo->sendDisconnect();
    QTRY_COMPARE(anna->deleted().size(), 1);
    QTRY_COMPARE(ben->texts().size(), 1);
    QCOMPARE(ben->created(), QStringList{ben->id});
    QCOMPARE(ben->deleted(), QStringList());
    QCOMPARE(anna->created(), (QStringList{anna->id, ben->id, cleo->id}));
}

void TestSignalingHub::theSameTokenTwiceIsTwoConnections()
{
    TestHub hub;
    const QString token = hub.token();
    const auto anna = hub.opened();
    const auto ben = hub.opened();
    QVERIFY(anna && ben);
    anna->join(token);
    ben->join(token);
    QTRY_COMPARE(anna->created().size(), 2);
    QTRY_COMPARE(hub.hub->statistics().connections, 2);
}

void TestSignalingHub::rolesAreEnforced_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<int>("signalStatus");
    QTest::addColumn<int>("disconnectStatus");
    QTest::newRow("subscriber") << Role::Subscriber << 200 << 403;
    QTest::newRow("publisher") << Role::Publisher << 200 << 403;
    QTest::newRow("moderator") << Role::Moderator << 200 << 200;
    QTest::newRow("publisheronly") << Role::PublisherOnly << 403 << 403;
}

void TestSignalingHub::rolesAreEnforced()
{
    QFETCH(Role, role);
    QFETCH(int, signalStatus);
    QFETCH(int, disconnectStatus);
    TestHub hub;
    const auto other = hub.joined();
    const auto client = hub.joined(role);
    QVERIFY(other && client);
    const QByteArray signal = client->sendSignal({}, QStringLiteral("x"));
    QTRY_COMPARE(client->statusOf(signal), signalStatus);
    const QByteArray disconnect = client->sendDelete(other->id);
    QTRY_COMPARE(client->statusOf(disconnect), disconnectStatus);
    QCOMPARE(other->texts().size(), signalStatus == 200 ? 1 : 0);
    if (signalStatus != 200)
        QVERIFY(!client->reasonOf(signal).isEmpty());
}

void TestSignalingHub::subscribersCanBeSilenced()
{
    HubConfig config;
    config.subscribersMaySignal = false;
    TestHub hub(config);
    const auto anna = hub.joined(Role::Subscriber);
    const auto ben = hub.joined(Role::Publisher);
    QVERIFY(anna && ben);
    const QByteArray refused = anna->sendSignal({}, QStringLiteral("x"));
    const QByteArray taken = ben->sendSignal({}, QStringLiteral("y"));
    QTRY_COMPARE(anna->statusOf(refused), 403);
    QTRY_COMPARE(ben->statusOf(taken), 200);
    const RaptorMessage event = anna->messages(RaptorMessage::Method::Created).first();
    QVERIFY(!event.content.value(QStringLiteral("permissions"))
                 .toArray()
                 .contains(QStringLiteral("signal")));
    QTRY_COMPARE(anna->texts(), QStringList{QStringLiteral("y")});
}

void TestSignalingHub::moderatorsDisconnect()
{
    TestHub hub;
    const auto anna = hub.joined(Role::Moderator);
    const auto ben = hub.joined();
    QVERIFY(anna && ben);
    const QByteArray request = anna->sendDelete(ben->id);
    QTRY_COMPARE(anna->statusOf(request), 200);
    QTRY_COMPARE(anna->deleted(), QStringList{ben->id});
    QCOMPARE(anna->deleteReason(), QStringLiteral("forceDisconnected"));
    // The one concerned is told too, and its socket is left to it for a while.
    QTRY_COMPARE(ben->deleted(), QStringList{ben->id});
    QVERIFY(ben->isOpen());
    const QByteArray late = ben->sendSignal({}, QStringLiteral("x"));
    QTRY_COMPARE(ben->statusOf(late), 403);
    hub.clock->advance(1999);
    QTest::qWait(0);
    QVERIFY(ben->isOpen());
    hub.clock->advance(1);
    QTRY_COMPARE(ben->closeCode, 1003);
    // It can't resume, and is told why.
    ben->received.clear();
    ben->open(hub.hub->apiUrl(), true);
    QTRY_COMPARE(ben->closeCode, 1000);
    QCOMPARE(ben->deleteReason(), QStringLiteral("forceDisconnected"));
    QCOMPARE(anna->texts().size(), 0);
}

void TestSignalingHub::forceDisconnectIsRefused()
{
    TestHub hub;
    const auto anna = hub.joined(Role::Moderator);
    QVERIFY(anna);
    const QByteArray nobody = anna->sendDelete(RawClient::uuid());
    QTRY_COMPARE(anna->statusOf(nobody), 404);
    QCOMPARE(hub.hub->statistics().refused, 1U);
}

void TestSignalingHub::aRepeatIsAcknowledgedButNotDelivered()
{
    TestHub hub;
    const auto anna = hub.joined();
    const auto ben = hub.joined();
    QVERIFY(anna && ben);
    const QByteArray id = anna->sendSignal({}, QStringLiteral("once"));
    anna->sendSignal({}, QStringLiteral("once"), {}, id);
    anna->sendSignal({}, QStringLiteral("last"));
    QTRY_COMPARE(ben->texts(), (QStringList{QStringLiteral("once"), QStringLiteral("last")}));
    int answers = 0;
    const auto frames = anna->frames(RumorFrame::Type::Status);
    for (const RumorFrame &frame : frames)
        answers += frame.header(RumorHeader::TransactionId) == id ? 1 : 0;
    QCOMPARE(answers, 2);
    QCOMPARE(hub.hub->statistics().signalsIn, 2U);
    // Another client may use the same ID.
    ben->sendSignal({}, QStringLiteral("other"), {}, id);
    QTRY_COMPARE(ben->texts().size(), 3);
}

void TestSignalingHub::aRepeatedRefusalStaysOne()
{
    TestHub hub;
    const auto anna = hub.joined();
    QVERIFY(anna);
    const auto late = hub.opened();
    QVERIFY(late);
    const QByteArray id = anna->sendSignal({}, QStringLiteral("x"), late->id);
    QTRY_COMPARE(anna->statusOf(id), 404);
    late->join(hub.token());
    QTRY_COMPARE(late->created().size(), 1);
    anna->received.clear();
    anna->sendSignal({}, QStringLiteral("x"), late->id, id);
    QTRY_COMPARE(anna->statusOf(id), 404);
    QCOMPARE(late->texts().size(), 0);
}

void TestSignalingHub::closingTellsClientsToComeBack()
{
    TestHub hub;
    const auto anna = hub.joined();
    const auto ben = hub.joined();
    QVERIFY(anna && ben);
    QSignalSpy closed(hub.hub.get(), &SignalingHub::closed);
    hub.hub->close();
    QVERIFY(!hub.hub->isListening());
    QVERIFY(hub.hub->apiUrl().isEmpty());
    QTRY_COMPARE(anna->closeCode, 1001);
    QTRY_COMPARE(ben->closeCode, 1001);
    // Nobody is told that the others left: they will all be back.
    QCOMPARE(anna->deleted(), QStringList());
    QTRY_COMPARE(closed.size(), 1);
    QVERIFY(hub.hub->listen());
    const auto cleo = hub.joined();
    QVERIFY(cleo);
}

void TestSignalingHub::listenFailures()
{
    TestHub taken;
    HubConfig config;
    SignalingHub noProject(config);
    QVERIFY(!noProject.listen());
    QVERIFY2(noProject.errorString().contains(QStringLiteral("project")),
             qPrintable(noProject.errorString()));

    config.projects = {TestHub::project()};
    config.port = taken.hub->port();
    SignalingHub second(config);
    QVERIFY(!second.listen());
    QVERIFY2(second.errorString().contains(QString::number(config.port)),
             qPrintable(second.errorString()));
    QVERIFY(!second.isListening());

    config.port = 0;
    config.address = QHostAddress(QStringLiteral("192.0.2.1")); // nobody has it (RFC 5737)
    SignalingHub elsewhere(config);
    QVERIFY(!elsewhere.listen());
    QVERIFY(elsewhere.errorString().contains(QStringLiteral("192.0.2.1")));
    QVERIFY(!taken.hub->listen());
}

void TestSignalingHub::livesInAThread()
{
    HubConfig config;
    config.projects = {TestHub::project()};
    QThread thread;
    auto *hub = new SignalingHub(config);
    hub->moveToThread(&thread);
    connect(&thread, &QThread::finished, hub, &QObject::deleteLater);
    thread.start();
    bool isListening = false;
    QUrl url;
    QString sessionId;
    QMetaObject::invokeMethod(
        hub,
        [&] {
            isListening = hub->listen();
            url = hub->apiUrl();
            sessionId = hub->createSession(TestHub::project().key);
        },
        Qt::BlockingQueuedConnection);
    QVERIFY(isListening);
    ClientToken token;
    token.format = ClientToken::Format::T1;
    token.apiKey = TestHub::project().key;
    token.sessionId = sessionId;
    token.createdAt = QDateTime::currentSecsSinceEpoch();
    token.expiresAt = token.createdAt + 60;
    token.nonce = QStringLiteral("1");
    RawClient client;
    client.apiKey = token.apiKey;
    client.sessionId = sessionId;
    client.open(url);
    QTRY_VERIFY(client.isOpen());
    client.join(QString::fromLatin1(token.encode(TestHub::project().secret)));
    client.sendSignal({}, QStringLiteral("hello"));
    QTRY_COMPARE(client.texts(), QStringList{QStringLiteral("hello")});
    thread.quit();
    QVERIFY(thread.wait(5000));
    QTRY_VERIFY(!client.isOpen());
}

void TestSignalingHub::twoHubsDontKnowEachOther()
{
    TestHub one;
    TestHub two;
    const auto anna = one.joined();
    two.sessionId = one.sessionId;
    const auto ben = two.joined();
    QVERIFY(anna && ben);
    ben->sendSignal({}, QStringLiteral("x"));
    QTRY_COMPARE(ben->texts().size(), 1);
    QCOMPARE(anna->texts().size(), 0);
    QCOMPARE(anna->created().size(), 1);
}

void TestSignalingHub::sessionsSurviveARestart()
{
    QString session;
    {
        TestHub before;
        session = before.sessionId;
    }
    TestHub after;
    after.sessionId = session;
    QVERIFY(after.joined());
}

QTEST_GUILESS_MAIN(TestSignalingHub)
#include "tst_signalinghub.moc"
