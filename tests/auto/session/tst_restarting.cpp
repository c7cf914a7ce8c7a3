#include <signaling/session/restartspread_p.h>
#include <support/sessionfixture.h>

#include <QTest>

using namespace Signaling;
using TestSupport::SessionFixture;
using State = SignalingSession::State;
using namespace std::chrono_literals;

/// A server that goes down on purpose, and how its clients come back.
class TestRestarting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understandsTheReason_data();
    void understandsTheReason();
    void comesBackSpreadOut_data();
    void comesBackSpreadOut();
    void spreadIsForTheFirstAttempt();
    void spreadWhileConnecting();
    void spreadIsNotKept();
    void joinsAnewWithItsQueue();
};

void TestRestarting::understandsTheReason_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<int>("ms"); // -1: none
    const auto row = [](const char *reason, int ms) {
        QTest::newRow(reason) << QString::fromLatin1(reason) << ms;
    };
    row("restarting; spread=5000", 5000);
    row("spread=0", 0);
    row("restarting;spread=1", 1);
    row("spread=100; restarting", 100);
    row("restarting; spread=60000", 60000);
    row("restarting; spread=60001", 60000);
    row("restarting; spread=999999999999999999", 60000);
    row("restarting; spread=9999999999999999999", -1);
    row("restarting", -1);
    row("", -1);
    row("restarting; spread=", -1);
    row("restarting; spread=-5", -1);
    row("restarting; spread=5s", -1);
    row("restarting; widespread=5", -1);
}

void TestRestarting::understandsTheReason()
{
    QFETCH(QString, reason);
    QFETCH(int, ms);
    const auto spread = restartSpread(reason);
    QCOMPARE(spread.has_value(), ms >= 0);
    if (spread)
        QCOMPARE(spread->count(), ms);
}

void TestRestarting::comesBackSpreadOut_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<double>("random");
    QTest::addColumn<QString>("told");
    QTest::newRow("at once") << 1001 << 0.0 << QStringLiteral("reconnecting 1 0");
    QTest::newRow("in the middle") << 1001 << 0.5 << QStringLiteral("reconnecting 1 10000");
    QTest::newRow("late") << 1001 << 0.9999 << QStringLiteral("reconnecting 1 19998");
    QTest::newRow("with 1012") << 1012 << 0.25 << QStringLiteral("reconnecting 1 5000");
}

void TestRestarting::comesBackSpreadOut()
{
    QFETCH(int, code);
    QFETCH(double, random);
    QFETCH(QString, told);
    SessionFixture f;
    f.connectSession();
    f.random = random;
    f.server.link()->closeWithReason(code, QStringLiteral("restarting; spread=20000"));
    f.settle();
    QCOMPARE(f.told.filter(QStringLiteral("reconnecting")), QStringList{told});
    if (f.session->nextAttemptAt() > 0) {
        f.advance(f.session->nextAttemptAt() - f.clock->wallMs() - 1);
        QCOMPARE(f.session->state(), State::Reconnecting);
        QCOMPARE(f.server.links(), 1);
        f.advance(1);
    }
    QCOMPARE(f.session->state(), State::Connected);
}

void TestRestarting::spreadIsForTheFirstAttempt()
{
    SessionFixture f;
    f.connectSession();
    f.server.listener.setRefusing(true);
    f.server.link()->closeWithReason(1001, QStringLiteral("restarting; spread=4000"));
    f.settle();
    QCOMPARE(f.told.last(), QStringLiteral("reconnecting 1 2000"));
    f.advance(2000);
    QCOMPARE(f.told.last(), QStringLiteral("reconnecting 2 200"));
}

void TestRestarting::spreadWhileConnecting()
{
    SessionFixture f;
    f.setPolicy([](RetryPolicy &policy) { policy.retryFirstConnect = true; });
    f.server.answersJoin = false;
    f.connectSession();
    f.server.link()->closeWithReason(1001, QStringLiteral("restarting; spread=4000"));
    f.settle();
    QCOMPARE(f.told.last(), QStringLiteral("reconnecting 1 2000"));
}

void TestRestarting::spreadIsNotKept()
{
    SessionFixture f;
    f.setPolicy([](RetryPolicy &policy) { policy = RetryPolicy::none(); });
    f.connectSession();
    f.server.link()->closeWithReason(1001, QStringLiteral("restarting; spread=4000"));
    f.settle();
    QCOMPARE(f.session->state(), State::Disconnected);
    f.setPolicy([](RetryPolicy &policy) {
        policy = RetryPolicy();
        policy.retryFirstConnect = true;
    });
    f.info->error = SignalingError(SignalingError::ConnectionFailed, QStringLiteral("gone"));
    f.connectSession();
    QCOMPARE(f.told.last(), QStringLiteral("reconnecting 1 100"));
}

void TestRestarting::joinsAnewWithItsQueue()
{
    SessionFixture f;
    f.connectSession();
    f.server.resumeCloseCode = AbstractTransport::UnknownSocket;
    f.server.link()->closeWithReason(1001, QStringLiteral("restarting; spread=2000"));
    f.settle();
    const quint64 id = f.send(QStringLiteral("waits"));
    f.told.clear();
    f.advance(1000);
    QCOMPARE(f.told,
             (QStringList{QStringLiteral("state Connected"), QStringLiteral("reconnected anew")}));
    QCOMPARE(f.outcome(id), QStringLiteral("Sent"));
}

QTEST_GUILESS_MAIN(TestRestarting)
#include "tst_restarting.moc"
