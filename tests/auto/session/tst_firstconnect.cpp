#include <support/sessionfixture.h>

#include <QTest>

using namespace Signaling;
using TestSupport::SessionFixture;
using State = SignalingSession::State;
using namespace std::chrono_literals;

/// A first connect that tries again, where the policy wants that.
class TestFirstConnect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void triesOnceUnlessTold_data();
    void triesOnceUnlessTold();
    void triesAgain_data();
    void triesAgain();
    void signalsWaitMeanwhile();
    void givesUpWithTheLastReason();
    void refusalsAreFinal_data();
    void refusalsAreFinal();
    void stopsWhileItWaits();
    void triesNow();
    void countsFromTheFirstFailure();
};

namespace {

/// Ways in which a connect fails that may succeed the next time.
enum Failure { InfoFails, InfoIsSilent, PortRefuses, JoinIsSilent, JoinFails, LinkIsClosed };

void breakIt(SessionFixture &f, int failure, bool broken)
{
    f.info->error.reset();
    f.info->silent = false;
    f.server.answersJoin = true;
    f.server.joinStatus = 200;
    f.server.listener.setRefusing(false);
    if (!broken)
        return;
    switch (failure) {
    case InfoFails:
        f.info->error = SignalingError(SignalingError::ConnectionFailed, QStringLiteral("no"));
        break;
    case InfoIsSilent:
        f.info->silent = true;
        break;
    case PortRefuses:
        f.server.listener.setRefusing(true);
        break;
    case JoinFails:
        f.server.joinStatus = 500;
        break;
    default:
        f.server.answersJoin = false;
    }
}

/// Connects, and lets the attempt fail.
void failOnce(SessionFixture &f, int failure)
{
    breakIt(f, failure, true);
    f.connectSession();
    if (failure == InfoIsSilent || failure == JoinIsSilent)
        f.advance(15000);
    if (failure == LinkIsClosed) {
        f.server.link()->close(1001);
        f.settle();
    }
}

void failures()
{
    QTest::addColumn<int>("failure");
    QTest::addColumn<int>("code");
    QTest::newRow("info can't be had") << int(InfoFails) << int(SignalingError::ConnectionFailed);
    QTest::newRow("info is silent") << int(InfoIsSilent) << int(SignalingError::ConnectionTimedOut);
    QTest::newRow("a port refuses") << int(PortRefuses) << int(SignalingError::ConnectionFailed);
    QTest::newRow("joining is silent")
        << int(JoinIsSilent) << int(SignalingError::ConnectionTimedOut);
    QTest::newRow("joining fails") << int(JoinFails) << int(SignalingError::ServerError);
    QTest::newRow("the link is closed")
        << int(LinkIsClosed) << int(SignalingError::ConnectionFailed);
}

} // namespace

void TestFirstConnect::triesOnceUnlessTold_data()
{
    failures();
}

void TestFirstConnect::triesOnceUnlessTold()
{
    QFETCH(int, failure);
    QFETCH(int, code);
    SessionFixture f;
    failOnce(f, failure);
    QCOMPARE(f.told,
             (QStringList{QStringLiteral("state Connecting"), QStringLiteral("state Disconnected"),
                          QStringLiteral("error %1").arg(code),
                          QStringLiteral("disconnected ConnectFailed")}));
    QCOMPARE(f.clock->activeTimers(), 0);
}

void TestFirstConnect::triesAgain_data()
{
    failures();
}

void TestFirstConnect::triesAgain()
{
    QFETCH(int, failure);
    SessionFixture f;
    f.setPolicy([](RetryPolicy &policy) { policy.retryFirstConnect = true; });
    failOnce(f, failure);
    QCOMPARE(f.session->state(), State::Connecting);
    QCOMPARE(f.session->reconnectAttempt(), 1);
    QCOMPARE(f.session->nextAttemptAt(), f.clock->wallMs() + 100);
    breakIt(f, failure, false);
    f.advance(100);
    QCOMPARE(f.session->state(), State::Connected);
    QCOMPARE(f.told,
             (QStringList{QStringLiteral("state Connecting"), QStringLiteral("reconnecting 1 100"),
                          QStringLiteral("state Connected"), QStringLiteral("connected")}));
    QCOMPARE(f.session->error().code, 0);
    QCOMPARE(f.session->reconnectAttempt(), 0);
}

void TestFirstConnect::signalsWaitMeanwhile()
{
    SessionFixture f;
    f.setPolicy([](RetryPolicy &policy) { policy.retryFirstConnect = true; });
    failOnce(f, InfoFails);
    const quint64 kept = f.send(QStringLiteral("kept"));
    const quint64 refused = f.send(QStringLiteral("refused"), false);
    breakIt(f, InfoFails, false);
    f.advance(100);
    QCOMPARE(f.outcome(kept), QStringLiteral("Sent"));
    QCOMPARE(f.outcome(refused), QStringLiteral("Failed 1010"));
    QCOMPARE(f.server.dataSeen(), QStringList{QStringLiteral("kept")});
}

void TestFirstConnect::givesUpWithTheLastReason()
{
    SessionFixture f;
    f.setPolicy([](RetryPolicy &policy) {
        policy.retryFirstConnect = true;
        policy.attempts = 2;
    });
    failOnce(f, PortRefuses);
    const quint64 waiting = f.send(QStringLiteral("x"));
    f.advance(100);
    f.info->error = SignalingError(SignalingError::ServerError, QStringLiteral("busy"));
    f.advance(200);
    QCOMPARE(f.session->state(), State::Disconnected);
    QCOMPARE(f.told.mid(f.told.size() - 3),
             (QStringList{QStringLiteral("state Disconnected"), QStringLiteral("error 500"),
                          QStringLiteral("disconnected ConnectFailed")}));
    QCOMPARE(f.outcome(waiting), QStringLiteral("Failed 9005"));
    QCOMPARE(f.info->requests, 3);
    QCOMPARE(f.clock->activeTimers(), 0);
}

void TestFirstConnect::refusalsAreFinal_data()
{
    QTest::addColumn<int>("joinStatus"); // 0: the info is what refuses
    QTest::addColumn<QByteArray>("reason");
    QTest::addColumn<int>("closeCode");
    QTest::addColumn<int>("code");
    QTest::newRow("the token, by the info")
        << 0 << QByteArray() << 0 << int(SignalingError::AuthorizationFailure);
    QTest::newRow("the token, at joining")
        << 403 << QByteArray() << 0 << int(SignalingError::AuthorizationFailure);
    QTest::newRow("full") << 403 << QByteArray("connectionLimitExceeded") << 0
                          << int(SignalingError::ConnectionLimitExceeded);
    QTest::newRow("no such session")
        << 404 << QByteArray() << 0 << int(SignalingError::InvalidSession);
    QTest::newRow("closed with 1011")
        << 200 << QByteArray() << 1011 << int(SignalingError::ConnectionRefused);
}

void TestFirstConnect::refusalsAreFinal()
{
    QFETCH(int, joinStatus);
    QFETCH(QByteArray, reason);
    QFETCH(int, closeCode);
    QFETCH(int, code);
    SessionFixture f;
    f.setPolicy([](RetryPolicy &policy) { policy.retryFirstConnect = true; });
    if (joinStatus == 0)
        f.info->error = SignalingError(code, QStringLiteral("no"));
    f.server.joinStatus = joinStatus;
    f.server.joinReason = reason;
    f.server.answersJoin = closeCode == 0;
    f.connectSession();
    if (closeCode != 0) {
        f.server.link()->close(closeCode);
        f.settle();
    }
    QCOMPARE(f.session->state(), State::Disconnected);
    QCOMPARE(f.session->error().code, code);
    f.advance(60000);
    QCOMPARE(f.info->requests, 1);
    QVERIFY(f.told.filter(QStringLiteral("reconnecting")).isEmpty());
}

void TestFirstConnect::stopsWhileItWaits()
{
    SessionFixture f;
    f.setPolicy([](RetryPolicy &policy) { policy.retryFirstConnect = true; });
    failOnce(f, InfoFails);
    f.session->disconnectFromSession();
    QCOMPARE(f.session->state(), State::Disconnected);
    QCOMPARE(f.told.last(), QStringLiteral("disconnected ClientDisconnected"));
    QCOMPARE(f.session->nextAttemptAt(), 0);
    QCOMPARE(f.clock->activeTimers(), 0);
}

void TestFirstConnect::triesNow()
{
    SessionFixture f;
    f.setPolicy([](RetryPolicy &policy) { policy.retryFirstConnect = true; });
    failOnce(f, InfoFails);
    breakIt(f, InfoFails, false);
    f.session->retryNow();
    f.settle();
    QCOMPARE(f.session->state(), State::Connected);
}

void TestFirstConnect::countsFromTheFirstFailure()
{
    // What the first attempt took is not held against the others.
    SessionFixture f;
    f.setPolicy([](RetryPolicy &policy) {
        policy.retryFirstConnect = true;
        policy.totalTime = 1s;
    });
    failOnce(f, InfoIsSilent);
    QCOMPARE(f.session->state(), State::Connecting);
    breakIt(f, InfoFails, true);
    for (int i = 0; i < 10; ++i)
        f.advance(100);
    QCOMPARE(f.session->state(), State::Disconnected);
    QCOMPARE(f.info->requests, 5); // the first, and at 100, 300, 700 and 1000 ms
}

QTEST_GUILESS_MAIN(TestFirstConnect)
#include "tst_firstconnect.moc"
