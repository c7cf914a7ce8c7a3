#include <support/sessionfixture.h>

#include <QTest>

using namespace Signaling;
using TestSupport::FakeServer;
using TestSupport::SessionFixture;
using WaitsFor = PendingSignalInfo::WaitsFor;
using namespace std::chrono_literals;

/// Servers that take only so many signals: those that tell, and those that refuse.
class TestThrottling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatItUnderstands();
    void limitsAreTold();
    void keepsToTheToldRate();
    void theBucketOutlivesALink();
    void refusedSignalsGoOutAgainInOrder();
    void refusedTwice();
    void waitsForEveryAnswer();
    void refusedThenTheLinkIsLost();
    void markedAgainAfterALoss();
    void refusedThenForgotten();
    void retryAfter_data();
    void retryAfter();
    void whatWasRefusedCanBeTakenBack();
    void expiresIfItWasRefused_data();
    void expiresIfItWasRefused();
    void refusedWhenItIsTooOldToWait();
    void anotherServerGetsOneAtATime();
    void framesTooLongForTheServer_data();
    void framesTooLongForTheServer();
};

namespace {

ServerLimits limits(double perSecond = 0, int burst = 0)
{
    ServerLimits limits;
    limits.version = 1;
    limits.signalsPerSecond = perSecond;
    limits.signalBurst = burst;
    return limits;
}

/// Our hub's half: refuses when its tokens are gone, and from then on everything until one comes
/// that is marked.
struct Hub
{
    int tokens = 0;
    bool refusing = false;

    int operator()(const FakeServer::SeenSignal &seen)
    {
        if (refusing && !seen.afterRefusal)
            return 429;
        refusing = tokens == 0;
        return tokens == 0 ? 429 : (--tokens, 200);
    }
};

struct Fixture : SessionFixture
{
    std::shared_ptr<Hub> hub = std::make_shared<Hub>();
    QStringList taken;

    explicit Fixture(int tokens)
    {
        hub->tokens = tokens;
        info->info.limits = limits();
        server.refusal = R"({"reason":"slow down","retryAfter":0.25})";
        server.statusFor = [this](const FakeServer::SeenSignal &seen) {
            const int status = (*hub)(seen);
            if (status == 200)
                taken.append(seen.data);
            return status;
        };
        connectSession();
    }
    void sendMany(int from, int to)
    {
        for (int i = from; i <= to; ++i)
            send(QString::number(i));
        settle();
    }
    static QStringList numbers(int from, int to)
    {
        QStringList list;
        for (int i = from; i <= to; ++i)
            list.append(QString::number(i));
        return list;
    }
    WaitsFor lastWaitsFor() const { return session->pendingSignals().last().waitsFor; }
};

} // namespace

void TestThrottling::saysThatItUnderstands()
{
    Fixture f(0);
    QCOMPARE(f.server.joinContent.value(QStringLiteral("capabilities")).toVariant().toStringList(),
             (QStringList{QStringLiteral("signalbox-flow"), QStringLiteral("signalbox-handed"),
                          QStringLiteral("signalbox-ping")}));
}

void TestThrottling::limitsAreTold()
{
    SessionFixture f;
    QVERIFY(!f.session->serverLimits().isKnown());
    int changes = 0;
    QObject::connect(f.session.get(), &SignalingSession::serverLimitsChanged, &f.server,
                     [&] { ++changes; });
    f.info->info.limits = limits(10, 5);
    f.connectSession();
    QCOMPARE(f.session->serverLimits(), limits(10, 5));
    QCOMPARE(changes, 1);
    f.cut();
    f.advance(100); // resumed: the same server
    QCOMPARE(changes, 1);
    f.server.resumeCloseCode = 1003;
    f.info->info.limits = limits(20, 5);
    f.cut();
    f.advance(100);
    QCOMPARE(f.session->serverLimits().signalsPerSecond, 20.0);
    QCOMPARE(changes, 2);
}

void TestThrottling::keepsToTheToldRate()
{
    SessionFixture f;
    f.info->info.limits = limits(10, 5);
    f.connectSession();
    for (int i = 0; i < 20; ++i)
        f.send(QString::number(i), i % 2 == 0);
    f.settle();
    QCOMPARE(f.server.signalsSeen.size(), 5);
    QCOMPARE(f.session->pendingSignals().first().waitsFor, WaitsFor::Rate);
    f.advance(99);
    QCOMPARE(f.server.signalsSeen.size(), 5);
    f.advance(1);
    QCOMPARE(f.server.signalsSeen.size(), 6);
    f.advance(1400);
    QCOMPARE(f.server.dataSeen(), Fixture::numbers(0, 19));
    QCOMPARE(f.session->queuedCount(), 0);
    f.advance(1000); // ten tokens, but five fit
    for (int i = 0; i < 6; ++i)
        f.send(QStringLiteral("more"));
    f.settle();
    QCOMPARE(f.server.signalsSeen.size(), 25);
}

void TestThrottling::theBucketOutlivesALink()
{
    SessionFixture f;
    f.info->info.limits = limits(1, 2);
    f.connectSession();
    for (int i = 0; i < 4; ++i)
        f.send(QString::number(i));
    f.settle();
    QCOMPARE(f.server.signalsSeen.size(), 2);
    f.cut();
    f.advance(100); // resumed as the same connection: its bucket at the hub is empty
    QCOMPARE(f.server.signalsSeen.size(), 2);
    f.advance(900);
    QCOMPARE(f.server.signalsSeen.size(), 3);
    f.server.resumeCloseCode = 1003;
    f.cut();
    f.advance(100); // a new connection has a full one
    QCOMPARE(f.server.signalsSeen.size(), 4);
}

void TestThrottling::refusedSignalsGoOutAgainInOrder()
{
    Fixture f(3);
    f.sendMany(1, 6);
    QCOMPARE(f.taken, Fixture::numbers(1, 3));
    QCOMPARE(f.server.signalsSeen.size(), 6);
    QVERIFY(f.finished.size() == 3); // a refusal is no outcome
    QCOMPARE(f.lastWaitsFor(), WaitsFor::Rate);
    f.sendMany(7, 8); // live ones wait behind
    f.advance(249);
    QCOMPARE(f.server.signalsSeen.size(), 6);
    f.hub->tokens = 99;
    f.advance(1);
    QCOMPARE(f.taken, Fixture::numbers(1, 8));
    QCOMPARE(f.server.signalsSeen.size(), 11);
    QVERIFY(f.server.signalsSeen[6].afterRefusal);
    for (int i = 7; i < 11; ++i)
        QVERIFY(!f.server.signalsSeen[i].afterRefusal);
    QCOMPARE(f.server.signalsSeen[6].transactionId, f.server.signalsSeen[3].transactionId);
    for (quint64 id = 1; id <= 8; ++id)
        QCOMPARE(f.outcome(id), QStringLiteral("Sent"));
    f.sendMany(9, 9);
    QVERIFY(!f.server.signalsSeen.last().afterRefusal);
}

void TestThrottling::refusedTwice()
{
    Fixture f(1);
    f.sendMany(1, 3);
    f.advance(250); // no token yet
    QCOMPARE(f.taken, Fixture::numbers(1, 1));
    f.hub->tokens = 1;
    f.advance(250);
    QCOMPARE(f.taken, Fixture::numbers(1, 2));
    f.hub->tokens = 1;
    f.advance(250);
    QCOMPARE(f.taken, Fixture::numbers(1, 3));
    QCOMPARE(f.session->queuedCount(), 0);
}

void TestThrottling::waitsForEveryAnswer()
{
    // An answer that is late must not be taken for one to what was sent again.
    Fixture f(0);
    f.server.statusFor = [&f](const FakeServer::SeenSignal &seen) {
        return seen.data == QLatin1String("3") && !seen.afterRefusal && f.hub->tokens == 0
            ? 0
            : (*f.hub)(seen);
    };
    f.sendMany(1, 3);
    f.hub->tokens = 99;
    f.advance(1000);
    QCOMPARE(f.server.signalsSeen.size(), 3);
    f.server.sendStatus(f.server.signalsSeen[2].transactionId, 429);
    f.settle();
    f.advance(1000); // the answer told no time: a second
    QCOMPARE(f.server.signalsSeen.size(), 6);
    QCOMPARE(f.session->queuedCount(), 0);
}

void TestThrottling::refusedThenTheLinkIsLost()
{
    Fixture f(1);
    f.sendMany(1, 3);
    const quint64 notKept = f.send(QStringLiteral("not kept"), false);
    f.cut();
    // The server did not take it: it is known that nobody has it.
    QCOMPARE(f.outcome(notKept), QStringLiteral("Failed 1010"));
    f.hub->tokens = 99;
    f.advance(100);
    QCOMPARE(f.session->state(), SignalingSession::State::Connected);
    QCOMPARE(f.server.signalsSeen.size(), 3); // the pause holds across the loss
    f.advance(150);
    QCOMPARE(f.taken, Fixture::numbers(1, 3));
    QVERIFY(f.server.signalsSeen[3].afterRefusal);
}

void TestThrottling::markedAgainAfterALoss()
{
    // The one that was marked got lost with the link: the hub waits for one still.
    Fixture f(1);
    f.sendMany(1, 3);
    f.server.link()->setSilent(true);
    f.advance(250);
    f.cut();
    f.hub->refusing = true;
    f.hub->tokens = 99;
    f.server.signalsSeen.clear();
    f.advance(100);
    QVERIFY(f.server.signalsSeen.first().afterRefusal);
    QCOMPARE(f.server.dataSeen(), Fixture::numbers(2, 3));
    QCOMPARE(f.taken.last(), QStringLiteral("3"));
    QCOMPARE(f.session->queuedCount(), 0);
}

void TestThrottling::refusedThenForgotten()
{
    Fixture f(1);
    f.sendMany(1, 3);
    f.server.resumeCloseCode = 1003;
    f.hub->refusing = false;
    f.hub->tokens = 99;
    f.cut();
    f.advance(100);
    // To the new connection nothing was refused; what the old one was refused nobody has.
    QCOMPARE(f.taken, Fixture::numbers(1, 3));
    QVERIFY(!f.server.signalsSeen[3].afterRefusal);
    QCOMPARE(f.outcome(2), QStringLiteral("Sent"));
}

void TestThrottling::retryAfter_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("ms");
    QTest::newRow("whole seconds") << QByteArray(R"({"retryAfter":2})") << 2000;
    QTest::newRow("a fraction") << QByteArray(R"({"retryAfter":0.0501})") << 51;
    QTest::newRow("none") << QByteArray(R"({"reason":"slow"})") << 1000;
    QTest::newRow("nothing at all") << QByteArray() << 1000;
    QTest::newRow("not a number") << QByteArray(R"({"retryAfter":"2"})") << 1000;
    QTest::newRow("zero") << QByteArray(R"({"retryAfter":0})") << 1000;
    QTest::newRow("negative") << QByteArray(R"({"retryAfter":-3})") << 1000;
    QTest::newRow("for ever") << QByteArray(R"({"retryAfter":1e300})") << 600000;
}

void TestThrottling::retryAfter()
{
    QFETCH(QByteArray, answer);
    QFETCH(int, ms);
    Fixture f(0);
    f.setPolicy([](RetryPolicy &policy) { policy.signalTimeout = policy.queueAge = 1h; });
    f.server.refusal = answer;
    f.sendMany(1, 1);
    f.hub->tokens = 1;
    for (int waited = 0; waited < ms - 1; waited += 2000)
        f.advance(std::min(2000, ms - 1 - waited));
    QVERIFY(f.taken.isEmpty());
    f.advance(1);
    QCOMPARE(f.taken, Fixture::numbers(1, 1));
}

void TestThrottling::whatWasRefusedCanBeTakenBack()
{
    Fixture f(1);
    f.sendMany(1, 4);
    const QList<PendingSignalInfo> pending = f.session->pendingSignals();
    QCOMPARE(pending.size(), 3);
    QVERIFY(!pending.first().onTheWire);
    for (const PendingSignalInfo &info : pending) {
        QCOMPARE(info.waitsFor, WaitsFor::Rate);
        QCOMPARE(info.rateOpensAt, f.clock->wallMs() + 250);
    }
    QVERIFY(f.session->cancelSignal(2));
    QVERIFY(f.session->sendNow(4));
    f.hub->tokens = 99;
    f.advance(250);
    QCOMPARE(f.outcome(2), QStringLiteral("Cancelled 9003"));
    QCOMPARE(f.taken, (QStringList{QStringLiteral("1"), QStringLiteral("4"), QStringLiteral("3")}));
}

void TestThrottling::expiresIfItWasRefused_data()
{
    QTest::addColumn<bool>("known");
    QTest::addColumn<bool>("lost");
    QTest::addColumn<QString>("outcome");
    const QString expired = QStringLiteral("Expired 9002");
    QTest::newRow("our hub") << true << false << expired;
    QTest::newRow("our hub, after a loss") << true << true << expired;
    QTest::newRow("another server") << false << false << expired;
    // It may have taken the one that it did not answer before the loss.
    QTest::newRow("another server, after a loss")
        << false << true << QStringLiteral("Unknown 9004");
}

void TestThrottling::expiresIfItWasRefused()
{
    QFETCH(bool, known);
    QFETCH(bool, lost);
    QFETCH(QString, outcome);
    SessionFixture f;
    f.info->info.limits = known ? limits() : ServerLimits();
    f.server.answersSignals = !lost;
    f.server.signalStatus = 429;
    f.server.refusal = R"({"retryAfter":60})";
    f.connectSession();
    SignalOptions options;
    options.timeout = 500ms;
    const quint64 id = f.session->sendSignal({}, QStringLiteral("x"), options);
    f.settle();
    if (lost) {
        f.server.answersSignals = true;
        f.cut();
        f.advance(100);
    }
    f.advance(500);
    QCOMPARE(f.outcome(id), outcome);
}

void TestThrottling::refusedWhenItIsTooOldToWait()
{
    Fixture f(0);
    f.setPolicy([](RetryPolicy &policy) { policy.queueAge = 1s; });
    f.server.answersSignals = false;
    SignalOptions options;
    options.timeout = 1h;
    const quint64 id = f.session->sendSignal({}, QStringLiteral("x"), options);
    f.advance(1500);
    QCOMPARE(f.outcome(id), QStringLiteral("0 outcomes")); // it is under way
    f.server.sendStatus(f.server.signalsSeen.first().transactionId, 429);
    f.settle();
    f.advance(0);
    QCOMPARE(f.outcome(id), QStringLiteral("Expired 9002"));
}

void TestThrottling::anotherServerGetsOneAtATime()
{
    SessionFixture f;
    int refusals = 1;
    int underWay = 0;
    f.server.refusal = R"({"reason":"too many"})";
    f.server.statusFor = [&](const FakeServer::SeenSignal &seen) {
        ++underWay;
        return seen.data == QLatin1String("1") && refusals-- > 0 ? 429 : 200;
    };
    f.connectSession();
    for (int i = 1; i <= 3; ++i)
        f.send(QString::number(i));
    f.settle();
    QCOMPARE(f.finished, (QList<quint64>{2, 3})); // it took those, and there is no undoing it
    f.send(QStringLiteral("4"));
    f.send(QStringLiteral("5"));
    f.settle();
    f.server.statusFor = [](const FakeServer::SeenSignal &) { return 0; };
    f.advance(1000);
    QCOMPARE(f.server.dataSeen().mid(3), QStringList{QStringLiteral("1")});
    QVERIFY(!f.server.signalsSeen.last().afterRefusal); // it would not know the header
    f.server.statusFor = [](const FakeServer::SeenSignal &) { return 200; };
    f.server.sendStatus(f.server.signalsSeen.last().transactionId, 200);
    f.settle();
    QCOMPARE(f.server.dataSeen().mid(3),
             (QStringList{QStringLiteral("1"), QStringLiteral("4"), QStringLiteral("5")}));
    QCOMPARE(f.session->queuedCount(), 0);
    f.server.answersSignals = false; // all is well again: as many at a time as ever
    f.send(QStringLiteral("6"));
    f.send(QStringLiteral("7"));
    f.settle();
    QCOMPARE(f.server.dataSeen().last(), QStringLiteral("7"));
}

void TestThrottling::framesTooLongForTheServer_data()
{
    QTest::addColumn<int>("beyond");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("1 byte below") << -1 << QStringLiteral("Sent");
    QTest::newRow("as long as may be") << 0 << QStringLiteral("Sent");
    QTest::newRow("1 byte beyond") << 1 << QStringLiteral("Failed 413");
}

void TestThrottling::framesTooLongForTheServer()
{
    QFETCH(int, beyond);
    QFETCH(QString, outcome);
    SessionFixture f;
    f.connectSession();
    f.send(QString(100, QLatin1Char('x')));
    f.settle();
    const qsizetype size = f.server.frames.last().encode().size();
    f.session->disconnectFromSession();
    f.settle();
    f.info->info.limits = limits();
    f.info->info.limits.maxFrameBytes = size;
    f.session->connectToSession(SessionFixture::credentials());
    // Queued before the limit is known.
    const quint64 id = f.send(QString(100 + beyond, QLatin1Char('x')));
    const quint64 next = f.send(QStringLiteral("next"));
    f.settle();
    QCOMPARE(f.outcome(id), outcome);
    QCOMPARE(f.outcome(next), QStringLiteral("Sent"));
    QCOMPARE(f.server.links(), 2);
}

QTEST_GUILESS_MAIN(TestThrottling)
#include "tst_throttling.moc"
