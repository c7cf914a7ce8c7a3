#include <signaling/transport/websockettransport_p.h>
#include <support/sessionfixture.h>

#include <QTest>

using namespace Signaling;
using TestSupport::SessionFixture;
using State = SignalingSession::State;
using Type = RumorFrame::Type;
using namespace std::chrono_literals;

namespace {

/// A link whose server's name is known once and then no more: one that no resolver can have, so
/// that none is asked.
class ForgottenName final : public AbstractTransport
{
public:
    explicit ForgottenName(std::unique_ptr<AbstractTransport> first)
        : m_inner(std::move(first))
    {
        watch();
    }
    void open(const QUrl &url) override
    {
        if (m_opened++ == 0)
            return m_inner->open(url);
        m_inner = std::make_unique<WebSocketTransport>(Clock::system());
        watch();
        QUrl gone = url;
        gone.setHost(QStringList(5, QString(63, QLatin1Char('x'))).join(QLatin1Char('.')));
        m_inner->open(gone);
    }
    bool send(const QByteArray &message) override { return m_inner->send(message); }
    void close(int code) override { m_inner->close(code); }
    void abort() override { m_inner->abort(); }
    bool isOpen() const override { return m_inner->isOpen(); }

private:
    void watch()
    {
        connect(m_inner.get(), &AbstractTransport::opened, this, &AbstractTransport::opened);
        connect(m_inner.get(), &AbstractTransport::messageReceived, this,
                &AbstractTransport::messageReceived);
        connect(m_inner.get(), &AbstractTransport::closed, this, &AbstractTransport::closed);
    }

    std::unique_ptr<AbstractTransport> m_inner;
    int m_opened = 0;
};

} // namespace

/// Links that die without a word: they are noticed, and the session comes back.
class TestDeadLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void silenceIsNoticed();
    void aNetworkThatChanges_data();
    void aNetworkThatChanges();
    void aNetworkThatChangesAgainAndAgain();
    void aNetworkThatComesBack_data();
    void aNetworkThatComesBack();
    void aNetworkThatGoes();
    void networkOfASessionThatIsNotConnected();
    void aLaptopThatSleptOverALinkThatLives();
    void aLaptopThatSleptOverADeadLink();
    void aLaptopThatSleptWhileItWaited();
    void aLaptopThatSleptDuringAnAttempt();
    void signalsAgeInSleep();
    void aNameThatNoLongerResolves();
    void aSignInPageInsteadOfTheServer();
};

void TestDeadLinks::silenceIsNoticed()
{
    SessionFixture f;
    f.connectSession();
    f.server.answersPings = false;
    f.advance(2000);
    QCOMPARE(f.server.count(Type::Ping), 1);
    f.advance(3899);
    QCOMPARE(f.session->state(), State::Connected);
    f.advance(1);
    QCOMPARE(f.session->state(), State::Reconnecting);
}

void TestDeadLinks::aNetworkThatChanges_data()
{
    QTest::addColumn<bool>("reachable");
    QTest::addColumn<bool>("alive");
    QTest::newRow("to another, and the link lives on") << true << true;
    QTest::newRow("to another, and the link is dead") << true << false;
    QTest::newRow("to none, and the link lives on") << false << true; // this computer's own hub
    QTest::newRow("to none, and the link is dead") << false << false;
}

void TestDeadLinks::aNetworkThatChanges()
{
    QFETCH(bool, reachable);
    QFETCH(bool, alive);
    SessionFixture f;
    f.connectSession();
    f.advance(500);
    if (!alive)
        f.server.link()->setSilent(true);
    const int pings = f.server.count(Type::Ping);
    Q_EMIT f.network.changed(reachable);
    f.settle();
    QCOMPARE(f.server.count(Type::Ping), pings + 1); // asks at once
    f.advance(1999);
    QCOMPARE(f.session->state(), State::Connected);
    f.advance(1);
    QCOMPARE(f.session->state(), alive ? State::Connected : State::Reconnecting);
    f.advance(100);
    QCOMPARE(f.session->state(), State::Connected);
    QCOMPARE(f.server.links(), alive ? 1 : 2);
}

void TestDeadLinks::aNetworkThatChangesAgainAndAgain()
{
    SessionFixture f;
    f.connectSession();
    f.server.answersPings = false;
    for (int i = 0; i < 4; ++i) {
        Q_EMIT f.network.changed(i % 2 == 0);
        f.advance(500); // each change asks anew, yet the verdict is not put off
    }
    QCOMPARE(f.server.count(Type::Ping), 4);
    QCOMPARE(f.session->state(), State::Reconnecting);
}

void TestDeadLinks::aNetworkThatComesBack_data()
{
    QTest::addColumn<int>("where");
    QTest::newRow("to a link that was lost") << 0;
    QTest::newRow("to a server that has forgotten us") << 1;
    QTest::newRow("to a first connect") << 2;
}

void TestDeadLinks::aNetworkThatComesBack()
{
    QFETCH(int, where);
    SessionFixture f;
    f.setPolicy([](RetryPolicy &policy) {
        policy.firstDelay = 5s;
        policy.retryFirstConnect = true;
    });
    const SignalingError away(SignalingError::ConnectionFailed, QStringLiteral("no network"));
    if (where == 2)
        f.info->error = away;
    f.connectSession();
    f.server.resumeCloseCode = where == 1 ? 1003 : 0;
    if (where == 1)
        f.server.link()->close(1003);
    else if (where == 0)
        f.server.link()->cut();
    f.settle();
    f.info->error.reset();
    QVERIFY(f.session->nextAttemptAt() > 0);
    Q_EMIT f.network.changed(false);
    f.settle();
    QVERIFY(f.session->nextAttemptAt() > 0);
    Q_EMIT f.network.changed(true);
    f.settle();
    QCOMPARE(f.session->state(), State::Connected);
}

void TestDeadLinks::aNetworkThatGoes()
{
    // While it is away the attempts go on: the server may be on this computer.
    SessionFixture f;
    f.connectSession();
    f.cut();
    Q_EMIT f.network.changed(false);
    f.advance(100);
    QCOMPARE(f.session->state(), State::Connected);
}

void TestDeadLinks::networkOfASessionThatIsNotConnected()
{
    SessionFixture f;
    Q_EMIT f.network.changed(true);
    f.connectSession();
    f.session->disconnectFromSession();
    f.settle();
    f.told.clear();
    Q_EMIT f.network.changed(true);
    f.settle();
    QVERIFY(f.told.isEmpty());
    QCOMPARE(f.clock->activeTimers(), 0);
    f.connectSession(); // asks the same network, not a second one
    f.server.frames.clear();
    Q_EMIT f.network.changed(true);
    f.settle();
    QCOMPARE(f.server.count(Type::Ping), 1);
}

void TestDeadLinks::aLaptopThatSleptOverALinkThatLives()
{
    SessionFixture f;
    f.connectSession();
    f.clock->jump(1h);
    f.advance(0);
    QCOMPARE(f.server.count(Type::Ping), 1);
    f.advance(5000);
    QCOMPARE(f.session->state(), State::Connected);
    QCOMPARE(f.server.links(), 1);
}

void TestDeadLinks::aLaptopThatSleptOverADeadLink()
{
    SessionFixture f;
    f.connectSession();
    f.server.link()->setSilent(true);
    f.clock->jump(1h);
    f.advance(1999);
    QCOMPARE(f.session->state(), State::Connected);
    f.advance(1);
    QCOMPARE(f.session->state(), State::Reconnecting);
    f.advance(100);
    QCOMPARE(f.session->state(), State::Connected);
}

void TestDeadLinks::aLaptopThatSleptWhileItWaited()
{
    SessionFixture f;
    f.connectSession();
    f.server.listener.setRefusing(true);
    f.cut();
    f.clock->jump(1h);
    f.advance(0);
    QCOMPARE(f.session->state(), State::Reconnecting);
    QCOMPARE(f.session->reconnectAttempt(), 2);
    f.server.listener.setRefusing(false);
    f.advance(200);
    QCOMPARE(f.session->state(), State::Connected);
}

void TestDeadLinks::aLaptopThatSleptDuringAnAttempt()
{
    SessionFixture f;
    f.server.greetsResumed = false;
    f.connectSession();
    f.cut();
    f.advance(100);
    QCOMPARE(f.session->nextAttemptAt(), 0); // it runs
    f.clock->jump(1h);
    f.advance(0);
    QCOMPARE(f.session->state(), State::Reconnecting);
    QCOMPARE(f.session->reconnectAttempt(), 2);
    f.server.greetsResumed = true;
    f.advance(200);
    QCOMPARE(f.session->state(), State::Connected);
}

void TestDeadLinks::signalsAgeInSleep()
{
    SessionFixture f;
    f.connectSession();
    f.cut();
    const quint64 id = f.send(QStringLiteral("an hour ago"));
    f.clock->jump(1h);
    f.advance(0);
    f.advance(200);
    QCOMPARE(f.session->state(), State::Connected);
    QCOMPARE(f.outcome(id), QStringLiteral("Expired 9002"));
    QVERIFY(f.server.signalsSeen.isEmpty());
}

void TestDeadLinks::aNameThatNoLongerResolves()
{
    SessionFixture f;
    SessionDependencies dependencies = f.dependencies();
    QStringList problems;
    dependencies.makeTransport = [&] {
        auto transport = std::make_unique<ForgottenName>(f.server.listener.makeTransport());
        connect(transport.get(), &AbstractTransport::closed, &f.server,
                [&](int, const QString &reason) { problems.append(reason); });
        return transport;
    };
    SignalingSession session(dependencies);
    session.connectToSession(SessionFixture::credentials());
    QTRY_COMPARE(session.state(), State::Connected);
    f.server.link()->cut();
    QTRY_COMPARE(session.state(), State::Reconnecting);
    for (int attempt = 1; attempt <= 3; ++attempt) {
        QTRY_COMPARE(session.reconnectAttempt(), attempt);
        QVERIFY(session.nextAttemptAt() > 0);
        f.clock->advance(session.nextAttemptAt() - f.clock->wallMs());
    }
    QTRY_COMPARE(session.reconnectAttempt(), 4);
    QCOMPARE(session.state(), State::Reconnecting);
    QVERIFY2(problems.last().contains(QStringLiteral("ost not found")),
             qPrintable(problems.join(QLatin1Char('|'))));
    QCOMPARE(session.error().code, 0);
}

void TestDeadLinks::aSignInPageInsteadOfTheServer()
{
    SessionFixture f;
    f.connectSession();
    f.server.resumeCloseCode = 1003;
    f.info->error = SignalingError(SignalingError::UnexpectedResponse, QStringLiteral("a page"));
    f.cut();
    f.advance(100);
    QCOMPARE(f.session->state(), State::Reconnecting);
    f.info->error.reset();
    f.advance(200);
    QCOMPARE(f.session->state(), State::Connected);
    // Of an address that never was right it is final, as ever.
    f.session->disconnectFromSession();
    f.settle();
    f.info->error = SignalingError(SignalingError::UnexpectedResponse, QStringLiteral("a page"));
    f.setPolicy([](RetryPolicy &policy) { policy.retryFirstConnect = true; });
    f.connectSession();
    QCOMPARE(f.session->state(), State::Disconnected);
}

QTEST_GUILESS_MAIN(TestDeadLinks)
#include "tst_deadlinks.moc"
