#include <support/sessionfixture.h>

#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace Signaling;
using TestSupport::FakeServer;
using TestSupport::SessionFixture;
using State = SignalingSession::State;
using Type = RumorFrame::Type;
using namespace std::chrono_literals;

class TestReconnecting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resumes();
    void repeatsWhatHasNoAnswerThenTheQueue();
    void aFailedSignalNeverReachesTheWire();
    void mixedFlagsKeepTheOrder();
    void liveSignalsWaitBehindTheFlush();
    void acknowledgedAfterTheResume();
    void silenceIsALostLink();
    void attemptsClimb();
    void anAttemptThatHangsEnds();
    void givesUp();
    void neverWithoutAPolicy();
    void retryNow();
    void stopsInEveryPhase_data();
    void stopsInEveryPhase();
    void refusalsAreFinal_data();
    void refusalsAreFinal();
    void joinsAnewWhereForgotten_data();
    void joinsAnewWhereForgotten();
    void joinsAnewWithTheQueue();
    void refusedWhileJoiningAnew();
    void requestsAreRepeated();
    void requestsOfAForgottenConnection();
    void duplicatesAcrossALoss();
};

namespace {

QString valueOf(const QUrl &url, const char *key)
{
    return QUrlQuery(url).queryItemValue(QString::fromLatin1(key));
}

} // namespace

void TestReconnecting::resumes()
{
    SessionFixture f;
    f.connectSession();
    f.told.clear();
    f.server.frames.clear();
    QSignalSpy attempts(f.session.get(), &SignalingSession::attemptChanged);
    f.cut();
    QCOMPARE(f.session->state(), State::Reconnecting);
    QCOMPARE(attempts.size(), 1);
    QCOMPARE(f.session->reconnectAttempt(), 1);
    QCOMPARE(f.session->nextAttemptAt(), f.clock->wallMs() + 100);
    QVERIFY(!f.session->connection().isNull());
    f.advance(100);
    QCOMPARE(
        f.told,
        (QStringList{QStringLiteral("state Reconnecting"), QStringLiteral("reconnecting 1 100"),
                     QStringLiteral("state Connected"), QStringLiteral("reconnected")}));
    QCOMPARE(attempts.size(), 3); // it began, and the link is up
    QCOMPARE(f.session->reconnectAttempt(), 0);
    QCOMPARE(f.session->nextAttemptAt(), 0);
    const QUrl first = f.server.urls[0];
    const QUrl second = f.server.urls[1];
    QCOMPARE(valueOf(second, "socketId"), valueOf(first, "socketId"));
    QVERIFY(valueOf(second, "attempt") != valueOf(first, "attempt"));
    QCOMPARE(valueOf(second, "reconnect"), QStringLiteral("true"));
    QVERIFY(f.server.frames.isEmpty()); // no CONNECT, no SUBSCRIBE, nothing
    QCOMPARE(f.session->error().code, 0);
}

void TestReconnecting::repeatsWhatHasNoAnswerThenTheQueue()
{
    SessionFixture f;
    f.server.answersSignals = false;
    f.connectSession();
    const quint64 one = f.send(QStringLiteral("1"));
    const quint64 two = f.send(QStringLiteral("2"));
    f.settle();
    f.server.sendStatus(f.server.signalsSeen[0].transactionId, 200);
    f.settle();
    f.cut();
    const quint64 three = f.send(QStringLiteral("3"));
    f.server.answersSignals = true;
    f.advance(100);
    QCOMPARE(f.server.dataSeen(),
             (QStringList{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("2"),
                          QStringLiteral("3")}));
    QCOMPARE(f.server.signalsSeen[2].transactionId, f.server.signalsSeen[1].transactionId);
    for (const quint64 id : {one, two, three})
        QCOMPARE(f.outcome(id), QStringLiteral("Sent"));
    QCOMPARE(f.finished, (QList<quint64>{one, two, three}));
}

void TestReconnecting::aFailedSignalNeverReachesTheWire()
{
    SessionFixture f;
    f.server.answersSignals = false;
    f.connectSession();
    const quint64 sent = f.send(QStringLiteral("sent"), false);
    f.settle();
    f.cut();
    const quint64 refused = f.send(QStringLiteral("refused"), false);
    const quint64 cancelled = f.send(QStringLiteral("cancelled"));
    SignalOptions options;
    options.timeout = 50ms;
    const quint64 expired = f.session->sendSignal({}, QStringLiteral("expired"), options);
    QVERIFY(f.session->cancelSignal(cancelled));
    f.advance(60);
    f.server.answersSignals = true;
    f.advance(40);
    QCOMPARE(f.session->state(), State::Connected);
    QCOMPARE(f.outcome(sent), QStringLiteral("Unknown 9004"));
    QCOMPARE(f.outcome(refused), QStringLiteral("Failed 1010"));
    QCOMPARE(f.outcome(cancelled), QStringLiteral("Cancelled 9003"));
    QCOMPARE(f.outcome(expired), QStringLiteral("Expired 9002"));
    QCOMPARE(f.server.dataSeen(), QStringList{QStringLiteral("sent")});
}

void TestReconnecting::mixedFlagsKeepTheOrder()
{
    SessionFixture f;
    f.server.answersSignals = false;
    f.connectSession();
    for (int i = 0; i < 10; ++i)
        f.send(QString::number(i), i % 3 != 0);
    f.settle();
    f.cut();
    for (int i = 10; i < 20; ++i)
        f.send(QString::number(i), i % 3 != 0);
    f.server.signalsSeen.clear();
    f.server.answersSignals = true;
    f.advance(100);
    for (int i = 20; i < 23; ++i)
        f.send(QString::number(i), i % 3 != 0);
    f.settle();
    QStringList expected;
    for (int i = 0; i < 23; ++i) {
        if (i % 3 != 0 || i >= 20)
            expected.append(QString::number(i));
    }
    QCOMPARE(f.server.dataSeen(), expected);
    for (quint64 id = 1; id <= 23; ++id) {
        const int i = int(id) - 1;
        const bool kept = i % 3 != 0 || i >= 20;
        QCOMPARE(f.outcome(id),
                 kept         ? QStringLiteral("Sent")
                     : i < 10 ? QStringLiteral("Unknown 9004")
                              : QStringLiteral("Failed 1010"));
    }
}

void TestReconnecting::liveSignalsWaitBehindTheFlush()
{
    SessionFixture f;
    f.connectSession();
    f.cut();
    for (int i = 0; i < 1500; ++i) // more than may be under way at once
        f.send(QString::number(i));
    f.server.answersSignals = false;
    f.advance(100);
    QCOMPARE(f.server.signalsSeen.size(), 1024);
    f.send(QStringLiteral("live"), false);
    f.settle();
    QCOMPARE(f.server.signalsSeen.size(), 1024);
    f.server.answersSignals = true;
    for (int i = 0; i < 1024; ++i)
        f.server.sendStatus(f.server.signalsSeen[i].transactionId, 200);
    f.settle();
    QCOMPARE(f.server.signalsSeen.size(), 1501);
    QCOMPARE(f.server.signalsSeen[1499].data, QStringLiteral("1499"));
    QCOMPARE(f.server.signalsSeen[1500].data, QStringLiteral("live"));
    QCOMPARE(f.session->queuedCount(), 0);
}

void TestReconnecting::acknowledgedAfterTheResume()
{
    SessionFixture f;
    f.server.answersSignals = false;
    f.server.greetsResumed = false;
    f.connectSession();
    const quint64 id = f.send(QStringLiteral("x"));
    f.settle();
    f.cut();
    f.advance(100);
    QCOMPARE(f.session->state(), State::Reconnecting); // the server has not said anything yet
    f.server.sendStatus(f.server.signalsSeen[0].transactionId, 200);
    f.settle();
    QCOMPARE(f.session->state(), State::Connected);
    QCOMPARE(f.outcome(id), QStringLiteral("Sent"));
}

void TestReconnecting::silenceIsALostLink()
{
    SessionFixture f;
    f.connectSession();
    f.server.link()->setSilent(true);
    f.advance(5899);
    QCOMPARE(f.session->state(), State::Connected);
    f.advance(1);
    QCOMPARE(f.session->state(), State::Reconnecting);
    f.advance(100);
    QCOMPARE(f.session->state(), State::Connected);
    QCOMPARE(f.server.links(), 2);
}

void TestReconnecting::attemptsClimb()
{
    SessionFixture f;
    f.connectSession();
    f.server.listener.setRefusing(true);
    f.told.clear();
    f.cut();
    f.advance(100);
    f.advance(200);
    f.advance(400);
    QCOMPARE(
        f.told.mid(1),
        (QStringList{QStringLiteral("reconnecting 1 100"), QStringLiteral("reconnecting 2 200"),
                     QStringLiteral("reconnecting 3 400"), QStringLiteral("reconnecting 4 800")}));
    f.server.listener.setRefusing(false);
    f.advance(800);
    QCOMPARE(f.session->state(), State::Connected);
    f.cut();
    QCOMPARE(f.told.last(), QStringLiteral("reconnecting 1 100"));
}

void TestReconnecting::anAttemptThatHangsEnds()
{
    SessionFixture f;
    f.server.greetsResumed = false;
    f.connectSession();
    f.cut();
    f.advance(100);
    f.advance(5899);
    QCOMPARE(f.session->reconnectAttempt(), 1);
    f.advance(1);
    QCOMPARE(f.session->reconnectAttempt(), 2);
    f.server.greetsResumed = true;
    f.advance(200);
    QCOMPARE(f.session->state(), State::Connected);
}

void TestReconnecting::givesUp()
{
    SessionFixture f;
    f.server.answersSignals = false;
    f.connectSession();
    const quint64 onTheWire = f.send(QStringLiteral("on the wire"));
    f.settle();
    f.server.listener.setRefusing(true);
    f.told.clear();
    f.cut();
    f.advance(20000);
    const quint64 waiting = f.send(QStringLiteral("waiting"));
    for (int i = 0; i < 99; ++i)
        f.advance(100);
    QCOMPARE(f.session->state(), State::Reconnecting);
    f.advance(100);
    f.advance(0);
    QCOMPARE(f.session->state(), State::Disconnected);
    QCOMPARE(f.told.mid(f.told.size() - 3),
             (QStringList{QStringLiteral("state Disconnected"), QStringLiteral("error 1022"),
                          QStringLiteral("disconnected NetworkDisconnected")}));
    QCOMPARE(f.outcome(onTheWire), QStringLiteral("Unknown 9004"));
    QCOMPARE(f.outcome(waiting), QStringLiteral("Failed 9005"));
    QCOMPARE(f.clock->activeTimers(), 0);
}

void TestReconnecting::neverWithoutAPolicy()
{
    SessionFixture f;
    f.session->setRetryPolicy(RetryPolicy::none());
    f.connectSession();
    f.told.clear();
    f.cut();
    QCOMPARE(f.told,
             (QStringList{QStringLiteral("state Disconnected"), QStringLiteral("error 1022"),
                          QStringLiteral("disconnected NetworkDisconnected")}));
}

void TestReconnecting::retryNow()
{
    SessionFixture f;
    f.session->retryNow(); // means nothing
    f.connectSession();
    f.session->retryNow();
    f.cut();
    f.session->retryNow();
    QCOMPARE(f.session->nextAttemptAt(), 0);
    f.settle();
    QCOMPARE(f.session->state(), State::Connected);
    QCOMPARE(f.server.links(), 2);
}

void TestReconnecting::stopsInEveryPhase_data()
{
    QTest::addColumn<bool>("forgotten");
    QTest::addColumn<int>("turns");
    for (int turns = 0; turns < 12; ++turns) {
        QTest::addRow("resuming, %d turns", turns) << false << turns;
        QTest::addRow("joining anew, %d turns", turns) << true << turns;
    }
}

void TestReconnecting::stopsInEveryPhase()
{
    QFETCH(bool, forgotten);
    QFETCH(int, turns);
    SessionFixture f;
    f.connectSession();
    f.server.greetsResumed = false;
    f.server.answersJoin = false;
    f.server.resumeCloseCode = forgotten ? int(AbstractTransport::UnknownSocket) : 0;
    f.cut();
    const quint64 id = f.send(QStringLiteral("x"));
    f.clock->advance(100);
    for (int i = 0; i < turns; ++i)
        QCoreApplication::sendPostedEvents();
    f.session->disconnectFromSession();
    f.settle();
    QCOMPARE(f.session->state(), State::Disconnected);
    QCOMPARE(f.told.last(), QStringLiteral("disconnected ClientDisconnected"));
    QCOMPARE(f.outcome(id), QStringLiteral("Failed 9005"));
    QCOMPARE(f.clock->activeTimers(), 0);
    const int links = f.server.links();
    f.advance(60000);
    QCOMPARE(f.server.links(), links);
}

void TestReconnecting::refusalsAreFinal_data()
{
    QTest::addColumn<QString>("deleted");
    QTest::addColumn<int>("closeCode");
    QTest::addColumn<QString>("end");
    QTest::newRow("by a moderator") << QStringLiteral("forceDisconnected") << 0
                                    << QStringLiteral("disconnected ForceDisconnected");
    QTest::newRow("timed out") << QStringLiteral("networkTimedout") << 0
                               << QStringLiteral("disconnected NetworkTimedOut");
    QTest::newRow("closed with 1011")
        << QString() << 1011 << QStringLiteral("disconnected NetworkDisconnected");
}

void TestReconnecting::refusalsAreFinal()
{
    QFETCH(QString, deleted);
    QFETCH(int, closeCode);
    QFETCH(QString, end);
    SessionFixture f;
    f.connectSession();
    f.told.clear();
    if (closeCode != 0)
        f.server.link()->close(closeCode);
    else
        f.server.sendDeleted(f.session->connection().id, deleted);
    f.settle();
    QCOMPARE(
        f.told,
        (QStringList{QStringLiteral("state Disconnected"), QStringLiteral("error 1023"), end}));
    f.advance(60000);
    QCOMPARE(f.server.links(), 1);
    QCOMPARE(f.info->requests, 1);
}

void TestReconnecting::joinsAnewWhereForgotten_data()
{
    QTest::addColumn<bool>("atResume");
    QTest::newRow("at the resume") << true;
    QTest::newRow("while connected") << false;
}

void TestReconnecting::joinsAnewWhereForgotten()
{
    QFETCH(bool, atResume);
    SessionFixture f;
    f.server.others = {FakeServer::makeConnection(QStringLiteral("stays")),
                       FakeServer::makeConnection(QStringLiteral("goes"))};
    f.connectSession();
    const QString before = f.session->connection().id;
    const QString socket = valueOf(f.server.urls[0], "socketId");
    f.server.others = {FakeServer::makeConnection(QStringLiteral("stays")),
                       FakeServer::makeConnection(QStringLiteral("comes"))};
    f.told.clear();
    f.server.resumeCloseCode = 1003;
    if (atResume)
        f.cut();
    else
        f.server.link()->close(1003);
    f.settle();
    f.advance(100);
    QCOMPARE(f.session->state(), State::Connected);
    QCOMPARE(f.told.mid(2),
             (QStringList{QStringLiteral("state Connected"), QStringLiteral("created comes"),
                          QStringLiteral("destroyed goes NetworkDisconnected"),
                          QStringLiteral("reconnected anew")}));
    QCOMPARE(f.session->error().code, 0); // being forgotten is no error: the session goes on
    QVERIFY(f.session->connection().id != before);
    QCOMPARE(f.session->connections().size(), 3);
    QVERIFY(valueOf(f.server.urls.last(), "socketId") != socket);
    QCOMPARE(f.info->requests, 2);
}

void TestReconnecting::joinsAnewWithTheQueue()
{
    SessionFixture f;
    f.server.answersSignals = false;
    f.connectSession();
    const quint64 onTheWire = f.send(QStringLiteral("on the wire"));
    f.settle();
    f.server.resumeCloseCode = 1003;
    f.cut();
    const quint64 waiting = f.send(QStringLiteral("waiting"));
    f.server.answersSignals = true;
    f.server.signalsSeen.clear();
    f.info->error = SignalingError(SignalingError::ConnectionFailed, QStringLiteral("not yet"));
    f.advance(100);
    QCOMPARE(f.session->state(), State::Reconnecting);
    QCOMPARE(f.session->reconnectAttempt(), 2);
    f.info->error.reset();
    f.advance(200);
    QCOMPARE(f.session->state(), State::Connected);
    // Whoever was in the session before may have it already: it can't be sent a second time.
    QCOMPARE(f.outcome(onTheWire), QStringLiteral("Unknown 9004"));
    QCOMPARE(f.outcome(waiting), QStringLiteral("Sent"));
    QCOMPARE(f.server.dataSeen(), QStringList{QStringLiteral("waiting")});
}

void TestReconnecting::refusedWhileJoiningAnew()
{
    SessionFixture f;
    f.connectSession();
    f.server.resumeCloseCode = 1003;
    f.server.joinStatus = 403;
    f.server.joinReason = "Token expired";
    f.cut();
    f.advance(100);
    QCOMPARE(f.session->state(), State::Disconnected);
    QCOMPARE(f.session->error().code, int(SignalingError::AuthorizationFailure));
    QCOMPARE(f.told.last(), QStringLiteral("disconnected NetworkDisconnected"));
}

void TestReconnecting::requestsAreRepeated()
{
    SessionFixture f;
    f.connectSession();
    f.session->forceDisconnect(QStringLiteral("other"));
    f.settle();
    f.cut();
    f.advance(100);
    QCOMPARE(f.server.deletes.size(), 2);
    QCOMPARE(f.server.deletes[0], f.server.deletes[1]);
}

void TestReconnecting::requestsOfAForgottenConnection()
{
    SessionFixture f;
    f.connectSession();
    f.session->forceDisconnect(QStringLiteral("other"));
    f.settle();
    f.server.resumeCloseCode = 1003;
    f.cut();
    f.advance(100);
    QCOMPARE(f.session->state(), State::Connected);
    QCOMPARE(f.told.count(QStringLiteral("error 9004")), 1);
    QCOMPARE(f.server.deletes.size(), 1);
}

void TestReconnecting::duplicatesAcrossALoss()
{
    // The memory of what came turns between the two, and the loss is as long as it.
    SessionFixture f;
    f.setPolicy([](RetryPolicy &policy) {
        policy.firstDelay = 31s;
        policy.maximumDelay = 31s;
        policy.totalTime = 60s;
    });
    f.connectSession();
    const QByteArray early("11111111-1111-4111-8111-111111111111");
    const QByteArray late("22222222-2222-4222-8222-222222222222");
    f.server.sendSignal({}, {}, QStringLiteral("first"));
    for (int i = 0; i < 27; ++i)
        f.advance(1000);
    f.server.sendSignal({}, {}, QStringLiteral("early"), early);
    for (int i = 0; i < 2; ++i)
        f.advance(1000);
    f.server.sendSignal({}, {}, QStringLiteral("late"), late);
    f.settle();
    f.cut();
    f.advance(31000);
    QCOMPARE(f.session->state(), State::Connected);
    f.server.sendSignal({}, {}, QStringLiteral("early"), early);
    f.server.sendSignal({}, {}, QStringLiteral("late"), late);
    f.settle();
    QCOMPARE(f.told.count(QStringLiteral("signal  early")), 1);
    QCOMPARE(f.told.count(QStringLiteral("signal  late")), 1);
    QCOMPARE(f.server.acknowledged.count(early), 2);
}

QTEST_GUILESS_MAIN(TestReconnecting)
#include "tst_reconnecting.moc"
