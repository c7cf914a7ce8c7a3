#include <support/sessionfixture.h>

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace Signaling;
using TestSupport::FakeServer;
using TestSupport::SessionFixture;
using State = SignalingSession::State;
using namespace std::chrono_literals;

/// What other products got wrong, one function each; and at the end all of it at once, by seed.
class TestPromises : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void failedSignalNeverReachesTheWire_data();
    void failedSignalNeverReachesTheWire();
    void queuedAnHourIsNeverFlushed();
    void queueIsBounded_data();
    void queueIsBounded();
    void laterSignalNeverOvertakesAnEarlierOne();
    void flushAfterReconnectIsPaced();
    void signalOfAServerHasNoSender();
    void nobodySpeaksBeforeTheyWereCreated();
    void refusedPortCostsNextToNothing_data();
    void refusedPortCostsNextToNothing();
    void reconnectingCanBeStopped();
    void lateDeletedOfTheOldConnectionSparesTheNewOne();
    void nothingEndsInSilence_data();
    void nothingEndsInSilence();
};

void TestPromises::failedSignalNeverReachesTheWire_data()
{
    QTest::addColumn<QString>("outcome");
    for (const char *outcome : {"Failed 1010", "Failed 9001", "Failed 9005", "Cancelled 9003",
                                "Expired 9002", "Failed 413"})
        QTest::newRow(outcome) << QString::fromLatin1(outcome);
}

void TestPromises::failedSignalNeverReachesTheWire()
{
    QFETCH(QString, outcome);
    SessionFixture f;
    f.setPolicy([](RetryPolicy &policy) {
        policy.queueLimit = 2;
        policy.overflow = RetryPolicy::Overflow::DropOldest;
    });
    f.connectSession();
    f.cut();
    SignalOptions options;
    options.timeout = outcome.startsWith(QLatin1String("Expired")) ? 50ms : 20s;
    options.retryAfterReconnect = !outcome.endsWith(QLatin1String("1010"));
    const QString data(outcome.endsWith(QLatin1String("413")) ? 9000 : 1, QLatin1Char('x'));
    const quint64 id = f.session->sendSignal({}, data, options);
    if (outcome.startsWith(QLatin1String("Cancelled")))
        QVERIFY(f.session->cancelSignal(id));
    if (outcome.endsWith(QLatin1String("9001"))) {
        f.send(QStringLiteral("pushes"));
        f.send(QStringLiteral("it out"));
    }
    if (outcome.endsWith(QLatin1String("9005"))) {
        f.session->disconnectFromSession();
        f.settle();
        f.connectSession();
    }
    f.advance(60);
    QCOMPARE(f.outcome(id), outcome);
    f.advance(40);
    QCOMPARE(f.session->state(), State::Connected);
    f.cut(); // not on a later link either
    f.advance(60000);
    QVERIFY(!f.server.dataSeen().contains(data));
    QCOMPARE(f.outcome(id), outcome);
}

void TestPromises::queuedAnHourIsNeverFlushed()
{
    SessionFixture f;
    f.setPolicy([](RetryPolicy &policy) {
        policy.totalTime = 24h;
        policy.queueAge = 1min;
        policy.maximumDelay = 1min;
        policy.jitter = 0;
    });
    f.connectSession();
    f.server.listener.setRefusing(true);
    f.cut();
    const quint64 old = f.send(QStringLiteral("an hour ago"));
    for (int minute = 0; minute < 59; ++minute)
        f.advance(60000);
    QCOMPARE(f.outcome(old), QStringLiteral("Expired 9002"));
    const quint64 young = f.send(QStringLiteral("just now"));
    f.server.listener.setRefusing(false);
    f.session->retryNow();
    f.settle();
    QCOMPARE(f.outcome(young), QStringLiteral("Sent"));
    QCOMPARE(f.server.dataSeen(), QStringList{QStringLiteral("just now")});
}

void TestPromises::queueIsBounded_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("waiting");
    QTest::newRow("as many as may") << 10000 << 10 << 10000;
    QTest::newRow("one more") << 10001 << 10 << 10000;
    QTest::newRow("as many bytes as may") << 1024 << 8190 << 1024; // and two for the quotes
    QTest::newRow("a byte more each") << 1024 << 8191 << 1023;
}

void TestPromises::queueIsBounded()
{
    QFETCH(int, count);
    QFETCH(int, size);
    QFETCH(int, waiting);
    SessionFixture f;
    f.connectSession();
    f.cut();
    for (int i = 0; i < count; ++i)
        f.send(QString(size, QLatin1Char('x')));
    f.settle();
    QCOMPARE(f.session->queuedCount(), waiting);
    QCOMPARE(f.finished.size(), count - waiting);
    for (const quint64 id : std::as_const(f.finished))
        QCOMPARE(f.outcome(id), QStringLiteral("Failed 9001"));
}

void TestPromises::laterSignalNeverOvertakesAnEarlierOne()
{
    SessionFixture f;
    f.server.answersSignals = false;
    f.connectSession();
    int sent = 0;
    const auto some = [&](int count) {
        for (int i = 0; i < count; ++i, ++sent)
            f.send(QString::number(sent), sent % 3 != 0);
        f.settle();
    };
    some(20); // on the wire
    f.cut();
    some(20); // queued
    f.advance(100);
    some(5); // live, behind the flush
    f.cut(); // in the middle of it
    some(5);
    f.server.answersSignals = true;
    f.server.signalsSeen.clear();
    f.advance(100);
    some(5);
    int last = -1;
    const QStringList seen = f.server.dataSeen();
    for (const QString &data : seen) {
        QVERIFY2(data.toInt() > last, qPrintable(data));
        last = data.toInt();
    }
    QCOMPARE(last, sent - 1);
    QCOMPARE(f.session->queuedCount(), 0);
}

void TestPromises::flushAfterReconnectIsPaced()
{
    SessionFixture f;
    f.setPolicy([](RetryPolicy &policy) { policy.flushRate = 50; });
    f.connectSession();
    f.cut();
    for (int i = 0; i < 100; ++i)
        f.send(QString::number(i));
    f.advance(100);
    f.send(QStringLiteral("live"), false);
    for (int step = 0; step < 10; ++step) {
        const qsizetype before = f.server.signalsSeen.size();
        f.advance(100);
        QCOMPARE(f.server.signalsSeen.size() - before, 5);
    }
    f.advance(2000);
    QCOMPARE(f.server.signalsSeen.size(), 101);
    QCOMPARE(f.server.dataSeen().last(), QStringLiteral("live"));
}

void TestPromises::signalOfAServerHasNoSender()
{
    SessionFixture f;
    f.connectSession();
    QList<SignalMessage> got;
    QObject::connect(f.session.get(), &SignalingSession::signalReceived, &f.server,
                     [&](const SignalMessage &message) { got.append(message); });
    f.server.sendSignal({}, {}, {});
    f.settle();
    QCOMPARE(got.size(), 1);
    QVERIFY(got[0].isFromServer() && got[0].sender().isNull() && !got[0].isOwn);
    QVERIFY(!got[0].hasType() && !got[0].hasData());
}

void TestPromises::nobodySpeaksBeforeTheyWereCreated()
{
    SessionFixture f;
    f.server.sendsOwnCreated = false; // so that others' events come while we join
    f.connectSession();
    f.server.sendCreated(FakeServer::makeConnection(QStringLiteral("late")));
    f.server.sendSignal(QStringLiteral("late"), {}, QStringLiteral("hello"));
    QList<quint64> answers;
    QObject::connect(f.session.get(), &SignalingSession::connectionCreated, &f.server,
                     [&](const Connection &connection) {
                         SignalOptions options;
                         options.to = connection;
                         options.retryAfterReconnect = false;
                         answers.append(f.session->sendSignal({}, QStringLiteral("hi"), options));
                     });
    f.server.sendCreated(FakeServer::makeConnection(f.server.clientId));
    f.settle();
    QVERIFY(f.told.indexOf(QStringLiteral("created late"))
            < f.told.indexOf(QStringLiteral("signal late hello")));
    QCOMPARE(answers.size(), 1);
    QCOMPARE(f.outcome(answers[0]), QStringLiteral("Sent"));
    QCOMPARE(f.server.signalsSeen.first().to, QStringLiteral("late"));
}

void TestPromises::refusedPortCostsNextToNothing_data()
{
    QTest::addColumn<int>("firstDelay");
    QTest::addColumn<double>("factor");
    QTest::addColumn<int>("most");
    QTest::newRow("the usual policy: 11 in 30 s") << 100 << 2.0 << 11;
    QTest::newRow("as eager as may be: 20 a second") << 0 << 1.0 << 601;
}

void TestPromises::refusedPortCostsNextToNothing()
{
    QFETCH(int, firstDelay);
    QFETCH(double, factor);
    QFETCH(int, most);
    SessionFixture f;
    f.setPolicy([&](RetryPolicy &policy) {
        policy.firstDelay = std::chrono::milliseconds(firstDelay);
        policy.factor = factor;
    });
    f.connectSession();
    f.server.listener.setRefusing(true);
    f.told.clear();
    f.cut();
    int turns = 0;
    while (f.session->state() == State::Reconnecting) {
        QVERIFY(++turns < 2000);
        f.clock->advance(f.clock->untilNext());
        for (int i = 0; i < 8; ++i)
            QCoreApplication::sendPostedEvents();
    }
    const auto attempts = f.told.filter(QStringLiteral("reconnecting")).size();
    QVERIFY(attempts > 5);
    QVERIFY2(attempts <= most, qPrintable(QString::number(attempts)));
    QVERIFY2(turns <= 2 * most + 4, qPrintable(QString::number(turns))); // no other work either
}

void TestPromises::reconnectingCanBeStopped()
{
    SessionFixture f;
    f.connectSession();
    f.server.listener.setRefusing(true);
    f.cut();
    f.advance(100);
    QCOMPARE(f.session->reconnectAttempt(), 2);
    f.session->disconnectFromSession();
    QCOMPARE(f.session->state(), State::Disconnected);
    QCOMPARE(f.clock->activeTimers(), 0);
    f.server.listener.setRefusing(false);
    const int links = f.server.links();
    f.advance(60000);
    QCOMPARE(f.server.links(), links);
    QCOMPARE(f.told.last(), QStringLiteral("disconnected ClientDisconnected"));
}

void TestPromises::lateDeletedOfTheOldConnectionSparesTheNewOne()
{
    SessionFixture f;
    f.connectSession();
    const QString old = f.session->connection().id;
    f.server.resumeCloseCode = 1003;
    f.cut();
    f.advance(100);
    const QString own = f.session->connection().id;
    QVERIFY(own != old);
    f.told.clear();
    f.server.sendDeleted(old, QStringLiteral("networkDisconnected"));
    f.settle();
    QCOMPARE(f.session->state(), State::Connected);
    QCOMPARE(f.session->connection().id, own);
    QCOMPARE(f.session->connections().size(), 1);
    QVERIFY(f.told.isEmpty());
}

namespace {

/// A hub with a mind: takes each transaction once, refuses when its tokens are gone, forgets.
struct Hub
{
    QSet<QByteArray> known;
    QStringList delivered;
    int tokens = 20;
    bool refusing = false;
    bool mute = false;

    int operator()(const FakeServer::SeenSignal &seen)
    {
        int status = 200;
        if (!known.contains(seen.transactionId)) {
            if ((refusing && !seen.afterRefusal) || tokens == 0) {
                refusing = true;
                status = 429;
            } else {
                refusing = false;
                --tokens;
                known.insert(seen.transactionId);
                delivered.append(seen.data);
            }
        }
        return mute ? 0 : status; // the answer may be what is lost
    }
};

struct Storm : SessionFixture
{
    QRandomGenerator random;
    Hub hub;
    int sent = 0;

    explicit Storm(quint32 seed)
        : random(seed)
    {
        info->info.limits.version = 1;
        server.refusal = R"({"retryAfter":0.2})";
        server.statusFor = [this](const FakeServer::SeenSignal &seen) { return hub(seen); };
        setPolicy([this](RetryPolicy &policy) {
            policy.queueLimit = 30;
            policy.queueAge = 3s;
            policy.flushRate = random.bounded(2) == 0 ? 0 : 200;
            policy.overflow = RetryPolicy::Overflow(random.bounded(2));
        });
        connectSession();
    }
    bool chance(int inHundred) { return int(random.bounded(100U)) < inHundred; }
    void step()
    {
        for (quint32 i = random.bounded(8U); i > 0; --i) {
            SignalOptions options;
            options.retryAfterReconnect = chance(60);
            options.timeout = std::chrono::milliseconds(chance(20) ? 150 : 20000);
            session->sendSignal({}, QString::number(++sent), options);
        }
        if (chance(30))
            session->cancelSignal(quint64(sent) - random.bounded(quint32(std::min(sent, 10)) + 1));
        if (chance(20))
            session->setRetryAfterReconnect(quint64(sent), chance(50));
        hub.mute = chance(15);
        if (chance(20))
            settle();
        if (chance(8) && server.link()) {
            server.resumeCloseCode = 0;
            if (chance(20)) {
                server.resumeCloseCode = 1003;
                hub.refusing = false;
                hub.known.clear();
            }
            server.link()->cut();
        }
        if (chance(3))
            session->disconnectFromSession();
        if (session->state() == State::Disconnected)
            session->connectToSession(credentials());
        hub.tokens = std::min(hub.tokens + 4, 20);
        advance(random.bounded(120U));
    }
    /// Until nothing waits any more.
    void calm()
    {
        hub.mute = false;
        server.resumeCloseCode = 0;
        for (int i = 0; i < 400 && session->queuedCount() > 0; ++i) {
            hub.tokens = 20;
            advance(100);
        }
    }
};

} // namespace

void TestPromises::nothingEndsInSilence_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestPromises::nothingEndsInSilence()
{
    QFETCH(quint32, seed);
    Storm storm(seed);
    for (int i = 0; i < 150; ++i)
        storm.step();
    storm.calm();
    QCOMPARE(storm.session->queuedCount(), 0);
    QHash<QString, int> counts;
    for (int id = 1; id <= storm.sent; ++id) {
        const QString outcome = storm.outcome(quint64(id));
        const QString word = outcome.section(QLatin1Char(' '), 0, 0);
        const auto times = storm.hub.delivered.count(QString::number(id));
        const QString what =
            QStringLiteral("signal %1: %2, delivered %3 times, seed %4")
                .arg(QString::number(id), outcome, QString::number(times), QString::number(seed));
        QVERIFY2(!outcome.contains(QStringLiteral("outcomes")), qPrintable(what));
        if (word == QLatin1String("Sent"))
            QVERIFY2(times == 1, qPrintable(what));
        else if (word == QLatin1String("Unknown"))
            QVERIFY2(times <= 1, qPrintable(what));
        else
            QVERIFY2(times == 0, qPrintable(what));
        ++counts[word];
    }
    int last = 0;
    for (const QString &data : std::as_const(storm.hub.delivered)) {
        QVERIFY2(data.toInt() > last,
                 qPrintable(QStringLiteral("%1 after %2").arg(data).arg(last)));
        last = data.toInt();
    }
    QVERIFY(counts.value(QStringLiteral("Sent")) > 50);
}

QTEST_GUILESS_MAIN(TestPromises)
#include "tst_promises.moc"
