#include <support/sessionfixture.h>

#include <QSignalSpy>
#include <QTest>

using namespace Signaling;
using TestSupport::FakeServer;
using TestSupport::SessionFixture;
using State = SignalingSession::State;
using Type = RumorFrame::Type;
using namespace std::chrono_literals;

class TestSending : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentAndReportedLater();
    void toOneConnection();
    void refusedBeforeSending_data();
    void refusedBeforeSending();
    void jsonTravelsAsAValue_data();
    void jsonTravelsAsAValue();
    void statusBecomesTheOutcome_data();
    void statusBecomesTheOutcome();
    void withoutALink_data();
    void withoutALink();
    void queuedWhileConnecting();
    void sentInsideTheCreatedHandler();
    void theWindowBoundsWhatIsUnderWay();
    void boundsOnWhatWaits_data();
    void boundsOnWhatWaits();
    void nothingMayWaitYetSendingWorks();
    void cancel();
    void timeouts_data();
    void timeouts();
    void changesAreToldOnceATurn();
    void receives();
    void ownSignalsComeBack();
    void duplicatesAreAcknowledgedAndNotDelivered();
    void filtersByType();
    void forceDisconnect();
    void roundTrip();
};

void TestSending::sentAndReportedLater()
{
    SessionFixture f;
    f.connectSession();
    const quint64 first = f.session->sendSignal(QStringLiteral("chat"), QStringLiteral("a"));
    const quint64 second = f.send(QStringLiteral("b"));
    QCOMPARE(first, 1);
    QCOMPARE(second, 2);
    QVERIFY(f.finished.isEmpty());
    QCOMPARE(f.session->queuedCount(), 2);
    QCOMPARE(f.session->pendingSignals().first().type, QStringLiteral("chat"));
    QVERIFY(f.session->pendingSignals().first().onTheWire);
    f.settle();
    QCOMPARE(f.finished, (QList<quint64>{1, 2}));
    QCOMPARE(f.outcome(first), QStringLiteral("Sent"));
    QCOMPARE(f.session->queuedCount(), 0);
    QCOMPARE(f.server.dataSeen(), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    QVERIFY(f.server.signalsSeen[1].type.isNull());
    QVERIFY(f.server.signalsSeen[0].transactionId != f.server.signalsSeen[1].transactionId);
}

void TestSending::toOneConnection()
{
    SessionFixture f;
    f.connectSession();
    SignalOptions options;
    options.to = FakeServer::makeConnection(QStringLiteral("other"));
    f.session->sendSignal({}, QStringLiteral("a"), options);
    QCOMPARE(f.session->pendingSignals().first().to, QStringLiteral("other"));
    f.settle();
    QCOMPARE(f.server.signalsSeen.first().to, QStringLiteral("other"));
}

void TestSending::refusedBeforeSending_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("data");
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("json");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("word");
    const QString none;
    const QString emoji = QString::fromUtf8("😀").repeated(2048);
    QTest::newRow("type 128") << QString(128, QLatin1Char('t')) << none << none << false << 0
                              << none;
    QTest::newRow("type 129") << QString(129, QLatin1Char('t')) << none << none << false << 413
                              << QStringLiteral("129");
    QTest::newRow("bad type") << QStringLiteral("a b") << none << none << false << 400 << none;
    QTest::newRow("our own type") << QStringLiteral("signalbox.ping") << none << none << false
                                  << 400 << QStringLiteral("signalbox.ping");
    QTest::newRow("nearly our own")
        << QStringLiteral("signalbox.ping2") << none << none << false << 0 << none;
    QTest::newRow("8192 bytes") << none << QString(8192, QLatin1Char('x')) << none << false << 0
                                << none;
    QTest::newRow("8193 bytes") << none << QString(8193, QLatin1Char('x')) << none << false << 413
                                << QStringLiteral("8193");
    QTest::newRow("8192 bytes of emoji") << none << emoji << none << false << 0 << none;
    QTest::newRow("8193 bytes of emoji") << none << QString(emoji + QLatin1Char('x')) << none
                                         << false << 413 << QStringLiteral("8193");
    QTest::newRow("not JSON") << none << QStringLiteral("{") << none << true << 400
                              << QStringLiteral("JSON");
    QTest::newRow("bad target") << none << none << QStringLiteral("a\"b") << false << 404 << none;
}

void TestSending::refusedBeforeSending()
{
    QFETCH(QString, type);
    QFETCH(QString, data);
    QFETCH(QString, to);
    QFETCH(bool, json);
    QFETCH(int, code);
    QFETCH(QString, word);
    SessionFixture f;
    f.connectSession();
    QSignalSpy failed(f.session.get(), &SignalingSession::signalFailed);
    SignalOptions options;
    options.isJson = json;
    if (!to.isNull())
        options.to = FakeServer::makeConnection(to);
    const quint64 id = f.session->sendSignal(type, data, options);
    QVERIFY(failed.isEmpty());
    f.settle();
    QCOMPARE(f.outcome(id),
             code == 0 ? QStringLiteral("Sent") : QStringLiteral("Failed %1").arg(code));
    QCOMPARE(f.server.signalsSeen.size(), code == 0 ? 1 : 0);
    if (code != 0)
        QVERIFY(failed.first()[1].value<SignalingError>().message.contains(word));
}

void TestSending::jsonTravelsAsAValue_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("seen");
    QTest::newRow("object") << QStringLiteral("{ \"b\": 1, \"a\": [true, null] }")
                            << QStringLiteral("{\"b\":1,\"a\":[true,null]}");
    QTest::newRow("number") << QStringLiteral("42") << QStringLiteral("42");
    QTest::newRow("text") << QStringLiteral("\"x\"") << QStringLiteral("x");
}

void TestSending::jsonTravelsAsAValue()
{
    QFETCH(QString, json);
    QFETCH(QString, seen);
    SessionFixture f;
    f.connectSession();
    SignalOptions options;
    options.isJson = true;
    f.session->sendSignal({}, json, options);
    f.settle();
    QCOMPARE(f.server.dataSeen(), QStringList{seen});
}

void TestSending::statusBecomesTheOutcome_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {400, 403, 404, 413, 500})
        QTest::addRow("%d", status) << status;
}

void TestSending::statusBecomesTheOutcome()
{
    QFETCH(int, status);
    SessionFixture f;
    f.server.signalStatus = status;
    f.connectSession();
    QSignalSpy failed(f.session.get(), &SignalingSession::signalFailed);
    const quint64 id = f.send(QStringLiteral("x"));
    f.settle();
    QCOMPARE(f.outcome(id), QStringLiteral("Failed %1").arg(status));
    QVERIFY(failed.first()[1].value<SignalingError>().message.contains(QStringLiteral("because")));
    QCOMPARE(f.session->state(), State::Connected);
}

void TestSending::withoutALink_data()
{
    QTest::addColumn<bool>("retry");
    QTest::newRow("to be kept") << true;
    QTest::newRow("not to be kept") << false;
}

void TestSending::withoutALink()
{
    QFETCH(bool, retry);
    SessionFixture f;
    const quint64 id = f.send(QStringLiteral("x"), retry);
    QVERIFY(f.finished.isEmpty());
    f.settle();
    QCOMPARE(f.outcome(id), QStringLiteral("Failed 1010"));
}

void TestSending::queuedWhileConnecting()
{
    SessionFixture f;
    f.session->connectToSession(SessionFixture::credentials());
    const quint64 kept = f.send(QStringLiteral("kept"));
    const quint64 dropped = f.send(QStringLiteral("dropped"), false);
    f.settle();
    QCOMPARE(f.outcome(kept), QStringLiteral("Sent"));
    QCOMPARE(f.outcome(dropped), QStringLiteral("Failed 1010"));
    QCOMPARE(f.server.dataSeen(), QStringList{QStringLiteral("kept")});
}

void TestSending::sentInsideTheCreatedHandler()
{
    SessionFixture f;
    f.server.others = {FakeServer::makeConnection(QStringLiteral("other"))};
    QList<quint64> ids;
    QObject::connect(f.session.get(), &SignalingSession::connectionCreated, &f.server,
                     [&](const Connection &connection) {
                         SignalOptions options;
                         options.to = connection;
                         options.retryAfterReconnect = false;
                         ids.append(f.session->sendSignal({}, QStringLiteral("hi"), options));
                     });
    f.connectSession();
    f.server.sendCreated(FakeServer::makeConnection(QStringLiteral("later")));
    f.settle();
    QCOMPARE(ids.size(), 2);
    QCOMPARE(f.outcome(ids[0]), QStringLiteral("Sent"));
    QCOMPARE(f.outcome(ids[1]), QStringLiteral("Sent"));
    QCOMPARE(f.server.signalsSeen[1].to, QStringLiteral("later"));
}

void TestSending::theWindowBoundsWhatIsUnderWay()
{
    SessionFixture f;
    f.server.answersSignals = false;
    f.connectSession();
    for (int i = 0; i < 1030; ++i)
        f.send(QString::number(i));
    f.settle();
    QCOMPARE(f.server.signalsSeen.size(), 1024);
    QCOMPARE(f.session->queuedCount(), 1030);
    f.server.sendStatus(f.server.signalsSeen[7].transactionId, 200);
    f.settle();
    QCOMPARE(f.server.dataSeen().last(), QStringLiteral("1024"));
    QCOMPARE(f.outcome(8), QStringLiteral("Sent"));
}

void TestSending::boundsOnWhatWaits_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("bytes");
    QTest::addColumn<bool>("full");
    QTest::newRow("3 of 3") << 3 << 1 << false;
    QTest::newRow("4 of 3") << 4 << 1 << true;
    QTest::newRow("99 bytes of 100") << 1 << 97 << false; // and two for the quotes
    QTest::newRow("100 bytes of 100") << 1 << 98 << false;
    QTest::newRow("101 bytes of 100") << 1 << 99 << true;
}

void TestSending::boundsOnWhatWaits()
{
    QFETCH(int, count);
    QFETCH(int, bytes);
    QFETCH(bool, full);
    SessionFixture f;
    RetryPolicy policy;
    policy.queueLimit = 3;
    policy.queueBytesLimit = 100;
    f.session->setRetryPolicy(policy);
    f.info->silent = true;
    f.connectSession();
    for (int i = 0; i < count; ++i)
        f.send(QString(bytes, QLatin1Char('x')));
    f.settle();
    QCOMPARE(f.finished.size(), full ? 1 : 0);
    QCOMPARE(f.session->queuedCount(), full ? count - 1 : count);
    if (full)
        QCOMPARE(f.outcome(quint64(count)), QStringLiteral("Failed 9001"));
}

void TestSending::nothingMayWaitYetSendingWorks()
{
    SessionFixture f;
    RetryPolicy policy;
    policy.queueLimit = 0;
    policy.queueBytesLimit = 0;
    f.session->setRetryPolicy(policy);
    f.connectSession();
    const quint64 id = f.send(QStringLiteral("x"));
    f.settle();
    QCOMPARE(f.outcome(id), QStringLiteral("Sent"));
}

void TestSending::cancel()
{
    SessionFixture f;
    f.session->connectToSession(SessionFixture::credentials());
    const quint64 waiting = f.send(QStringLiteral("waiting"));
    const quint64 kept = f.send(QStringLiteral("kept"));
    QVERIFY(f.session->cancelSignal(waiting));
    QVERIFY(!f.session->cancelSignal(waiting));
    QVERIFY(f.finished.isEmpty());
    f.server.answersSignals = false;
    f.settle();
    QCOMPARE(f.outcome(waiting), QStringLiteral("Cancelled 9003"));
    QCOMPARE(f.server.dataSeen(), QStringList{QStringLiteral("kept")});
    QVERIFY(!f.session->cancelSignal(kept)); // it is on the wire
    QVERIFY(!f.session->cancelSignal(99));
}

void TestSending::timeouts_data()
{
    QTest::addColumn<bool>("onTheWire");
    QTest::addColumn<int>("timeout");
    QTest::addColumn<int>("wait");
    QTest::addColumn<QString>("outcome");
    const QString expired = QStringLiteral("Expired 9002");
    const QString unknown = QStringLiteral("Unknown 9004");
    const QString none = QStringLiteral("0 outcomes");
    QTest::newRow("waiting, 499 ms of 500") << false << 500 << 499 << none;
    QTest::newRow("waiting, 500 ms") << false << 500 << 500 << expired;
    QTest::newRow("on the wire, 499 ms of 500") << true << 500 << 499 << none;
    QTest::newRow("on the wire, 500 ms") << true << 500 << 500 << unknown;
    QTest::newRow("no time-out of its own, before") << true << 0 << 35899 << none;
    QTest::newRow("no time-out of its own") << true << 0 << 35900 << unknown;
}

void TestSending::timeouts()
{
    QFETCH(bool, onTheWire);
    QFETCH(int, timeout);
    QFETCH(int, wait);
    QFETCH(QString, outcome);
    SessionFixture f;
    f.info->silent = !onTheWire;
    f.server.answersSignals = false;
    f.connectSession();
    SignalOptions options;
    options.timeout = std::chrono::milliseconds(timeout);
    const quint64 id = f.session->sendSignal({}, QStringLiteral("x"), options);
    f.settle();
    // In steps, so that the pings are answered.
    for (int waited = 0; waited < wait; waited += 500)
        f.advance(std::min(500, wait - waited));
    QCOMPARE(f.outcome(id), outcome);
    if (!onTheWire || f.results.value(id).isEmpty())
        return;
    f.server.sendStatus(f.server.signalsSeen.first().transactionId, 200);
    f.settle();
    QCOMPARE(f.outcome(id), outcome); // the late answer changes nothing
}

void TestSending::changesAreToldOnceATurn()
{
    SessionFixture f;
    f.connectSession();
    QSignalSpy queue(f.session.get(), &SignalingSession::queuedCountChanged);
    QSignalSpy connections(f.session.get(), &SignalingSession::connectionsChanged);
    for (int i = 0; i < 100; ++i)
        f.send(QStringLiteral("x"));
    QCOMPARE(queue.size(), 0);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(queue.size(), 1);
    for (int i = 0; i < 50; ++i)
        f.server.sendCreated(FakeServer::makeConnection(QStringLiteral("c%1").arg(i)));
    f.settle();
    QVERIFY(connections.size() < 10);
    QCOMPARE(f.session->connections().size(), 51);
}

void TestSending::receives()
{
    SessionFixture f;
    f.connectSession();
    f.server.sendCreated(
        FakeServer::makeConnection(QStringLiteral("other"), QStringLiteral("Zoë")));
    QList<SignalMessage> got;
    QObject::connect(f.session.get(), &SignalingSession::signalReceived, &f.server,
                     [&](const SignalMessage &message) { got.append(message); });
    f.server.sendSignal(QStringLiteral("other"), QStringLiteral("chat"), QStringLiteral("hi"),
                        "11111111-1111-4111-8111-111111111111");
    f.server.sendSignal({}, {}, {});
    f.server.sendSignal(QStringLiteral("stranger"), {}, QStringLiteral(""));
    f.settle();
    QCOMPARE(got.size(), 3);
    QCOMPARE(got[0].from->data, QStringLiteral("Zoë"));
    QCOMPARE(got[0].type, QStringLiteral("chat"));
    QCOMPARE(got[0].receivedAt, f.clock->wallMs());
    QVERIFY(!got[0].isOwn && !got[0].isTargeted() && !got[0].isJson);
    QVERIFY(got[1].isFromServer() && !got[1].hasType() && !got[1].hasData());
    QCOMPARE(got[2].from->id, QStringLiteral("stranger"));
    QVERIFY(got[2].hasData() && got[2].data.isEmpty());
    QVERIFY(f.server.acknowledged.contains("11111111-1111-4111-8111-111111111111"));
    f.server.sendDeleted(QStringLiteral("other"), QStringLiteral("networkTimedout"));
    f.server.sendDeleted(QStringLiteral("nobody"), QStringLiteral("clientDisconnected"));
    f.settle();
    QCOMPARE(f.told.last(), QStringLiteral("destroyed other NetworkTimedOut"));
}

void TestSending::ownSignalsComeBack()
{
    SessionFixture f;
    f.server.echoesSignals = true;
    f.connectSession();
    bool own = false;
    QObject::connect(f.session.get(), &SignalingSession::signalReceived, &f.server,
                     [&](const SignalMessage &message) { own = message.isOwn; });
    f.send(QStringLiteral("x"));
    f.settle();
    QVERIFY(own);
}

void TestSending::duplicatesAreAcknowledgedAndNotDelivered()
{
    SessionFixture f;
    f.connectSession();
    const QByteArray id("11111111-1111-4111-8111-111111111111");
    f.server.acknowledged.clear();
    f.server.sendSignal({}, {}, QStringLiteral("once"), id);
    f.settle();
    f.server.sendSignal({}, {}, QStringLiteral("once"), id);
    f.settle();
    QCOMPARE(f.server.acknowledged, (QList<QByteArray>{id, id}));
    QCOMPARE(f.told.count(QStringLiteral("signal  once")), 1);
}

void TestSending::filtersByType()
{
    SessionFixture f;
    f.connectSession();
    QStringList chat;
    QStringList untyped;
    f.session->onSignal(QStringLiteral("chat"), &f.server,
                        [&](const SignalMessage &m) { chat.append(m.data); });
    f.session->onSignal({}, &f.server, [&](const SignalMessage &m) { untyped.append(m.data); });
    f.server.sendSignal({}, QStringLiteral("chat"), QStringLiteral("a"));
    f.server.sendSignal({}, QStringLiteral("Chat"), QStringLiteral("b"));
    f.server.sendSignal({}, {}, QStringLiteral("c"));
    f.settle();
    QCOMPARE(chat, QStringList{QStringLiteral("a")});
    QCOMPARE(untyped, QStringList{QStringLiteral("c")});
}

void TestSending::forceDisconnect()
{
    SessionFixture f;
    f.session->forceDisconnect(QStringLiteral("x"));
    f.settle();
    QCOMPARE(f.told.last(), QStringLiteral("error 1010"));
    f.connectSession();
    for (const int status : {200, 403, 404}) {
        f.session->forceDisconnect(QStringLiteral("other"));
        f.settle();
        f.server.sendStatus(f.server.deletes.last(), status);
        f.settle();
        QCOMPARE(f.told.last(),
                 status == 200 ? QStringLiteral("connected")
                               : QStringLiteral("error %1").arg(status));
    }
    QCOMPARE(f.session->state(), State::Connected);
}

void TestSending::roundTrip()
{
    SessionFixture f;
    f.server.answersSignals = false;
    f.connectSession();
    QCOMPARE(f.session->roundTripTime(), -1);
    f.send(QStringLiteral("x"));
    f.settle();
    f.advance(7);
    f.server.sendStatus(f.server.signalsSeen.first().transactionId, 200);
    f.settle();
    QCOMPARE(f.session->roundTripTime(), 7000);
    f.advance(1993);
    QCOMPARE(f.server.count(Type::Ping), 1);
    QCOMPARE(f.session->roundTripTime(), 0);
}

QTEST_GUILESS_MAIN(TestSending)
#include "tst_sending.moc"
