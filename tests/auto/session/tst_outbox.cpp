#include <support/sessionfixture.h>

#include <QMetaProperty>
#include <QSignalSpy>
#include <QTest>

using namespace Signaling;
using TestSupport::FakeServer;
using TestSupport::SessionFixture;
using State = SignalingSession::State;
using WaitsFor = PendingSignalInfo::WaitsFor;
using IfLinkLost = PendingSignalInfo::IfLinkLost;
using namespace std::chrono_literals;

/// What waits can be seen and touched, and is bounded by count, bytes and age.
class TestOutbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isSeen();
    void jsonIsToldFromText();
    void propertiesForViews();
    void fate_data();
    void fate();
    void waitsForItsTurn();
    void expiryIsTold_data();
    void expiryIsTold();
    void changesAreToldOnceATurn();
    void cancelLetsOthersGo();
    void retryIsTakenAway_data();
    void retryIsTakenAway();
    void retryIsGiven();
    void retryOfNothing();
    void sendNowGoesFirst();
    void sendNowTriesTheLink();
    void sendNowRefuses_data();
    void sendNowRefuses();
    void dropsTheOldest();
    void neverDropsWhatWasOnTheWire();
    void refusesWhatNeverFits();
    void age_data();
    void age();
    void ownTimeoutOrThePolicys_data();
    void ownTimeoutOrThePolicys();
    void flushIsPaced();
    void flushRateChangesAtOnce();
};

void TestOutbox::isSeen()
{
    SessionFixture f;
    f.server.answersSignals = false;
    f.connectSession();
    const qint64 sentAt = f.clock->wallMs();
    SignalOptions options;
    options.to = FakeServer::makeConnection(QStringLiteral("other"));
    options.timeout = 5s;
    f.session->sendSignal(QStringLiteral("chat"), QStringLiteral("hi"), options);
    f.cut();
    f.clock->advance(10);
    f.send(QStringLiteral("later"));
    const QList<PendingSignalInfo> list = f.session->pendingSignals();
    QCOMPARE(list.size(), 2);
    QCOMPARE(list[0].id, 1);
    QCOMPARE(list[0].type, QStringLiteral("chat"));
    QCOMPARE(list[0].data, QStringLiteral("hi"));
    QCOMPARE(list[0].to, QStringLiteral("other"));
    QCOMPARE(list[0].position, 1);
    QCOMPARE(list[0].bytes, 8); // chat, and "hi" in quotes
    QCOMPARE(list[0].queuedAt, sentAt);
    QCOMPARE(list[0].expiresAt, sentAt + 5000);
    QVERIFY(list[0].onTheWire && list[0].retryAfterReconnect);
    QCOMPARE(list[1].position, 2);
    QCOMPARE(list[1].queuedAt, sentAt + 10);
    QCOMPARE(list[1].expiresAt, sentAt + 10 + 35900);
    QVERIFY(!list[1].onTheWire);
}

void TestOutbox::jsonIsToldFromText()
{
    SessionFixture f;
    f.session->connectToSession(SessionFixture::credentials());
    SignalOptions json;
    json.isJson = true;
    // The same four bytes travel, and only one of the two was written in quotes.
    f.session->sendSignal({}, QStringLiteral("\"hi\""), json);
    f.session->sendSignal({}, QStringLiteral("hi"));
    const QList<PendingSignalInfo> list = f.session->pendingSignals();
    QCOMPARE(list.size(), 2);
    QVERIFY(list[0].isJson && !list[1].isJson);
    QCOMPARE(list[0].data, QStringLiteral("\"hi\""));
    QCOMPARE(list[0].bytes, list[1].bytes);
    QCOMPARE(list[0].rateOpensAt, 0); // it waits for the link
}

void TestOutbox::propertiesForViews()
{
    SessionFixture f;
    f.session->connectToSession(SessionFixture::credentials());
    f.send(QStringLiteral("x"));
    const QVariant all = f.session->property("pendingSignals");
    const auto list = all.value<QList<PendingSignalInfo>>();
    QCOMPARE(list.size(), 1);
    const QMetaObject &meta = PendingSignalInfo::staticMetaObject;
    const auto read = [&](const char *name) {
        return meta.property(meta.indexOfProperty(name)).readOnGadget(&list[0]);
    };
    QCOMPARE(read("position").toInt(), 1);
    QCOMPARE(read("bytes").toInt(), 3);
    QCOMPARE(read("waitsFor").value<WaitsFor>(), WaitsFor::Link);
    QCOMPARE(read("ifLinkLost").value<IfLinkLost>(), IfLinkLost::Waits);
    QVERIFY(read("expiresAt").toLongLong() > read("queuedAt").toLongLong());
}

void TestOutbox::fate_data()
{
    QTest::addColumn<bool>("retry");
    QTest::addColumn<bool>("sent");
    QTest::addColumn<bool>("lost");
    QTest::addColumn<int>("waitsFor");
    QTest::addColumn<int>("fate");
    QTest::newRow("sent, kept") << true << true << false << int(WaitsFor::Acknowledgement)
                                << int(IfLinkLost::SentAgain);
    QTest::newRow("sent, not kept")
        << false << true << false << int(WaitsFor::Acknowledgement) << int(IfLinkLost::Unknown);
    QTest::newRow("waits, kept") << true << false << false << int(WaitsFor::Turn)
                                 << int(IfLinkLost::Waits);
    QTest::newRow("waits, not kept")
        << false << false << false << int(WaitsFor::Turn) << int(IfLinkLost::Fails);
    QTest::newRow("sent and lost, kept")
        << true << true << true << int(WaitsFor::Link) << int(IfLinkLost::SentAgain);
    QTest::newRow("queued, kept") << true << false << true << int(WaitsFor::Link)
                                  << int(IfLinkLost::Waits);
}

void TestOutbox::fate()
{
    QFETCH(bool, retry);
    QFETCH(bool, sent);
    QFETCH(bool, lost);
    QFETCH(int, waitsFor);
    QFETCH(int, fate);
    SessionFixture f;
    f.server.answersSignals = false;
    f.connectSession();
    if (!sent) {
        for (int i = 0; i < 1024; ++i) // as many as may be under way
            f.send(QString());
    }
    f.send(QStringLiteral("this"), retry);
    if (lost)
        f.cut();
    const PendingSignalInfo info = f.session->pendingSignals().last();
    QCOMPARE(info.data, QStringLiteral("this"));
    QCOMPARE(info.onTheWire, sent);
    QCOMPARE(int(info.waitsFor), waitsFor);
    QCOMPARE(int(info.ifLinkLost), fate);
}

void TestOutbox::waitsForItsTurn()
{
    SessionFixture f;
    f.server.answersSignals = false;
    f.connectSession();
    for (int i = 0; i < 1025; ++i)
        f.send(QString::number(i));
    f.settle();
    QCOMPARE(f.session->pendingSignals().last().waitsFor, WaitsFor::Turn);
    QCOMPARE(f.session->pendingSignals().last().position, 1025);
    f.server.sendStatus(f.server.signalsSeen.first().transactionId, 200);
    f.settle();
    QCOMPARE(f.session->pendingSignals().last().waitsFor, WaitsFor::Acknowledgement);
}

void TestOutbox::expiryIsTold_data()
{
    QTest::addColumn<int>("timeout");
    QTest::addColumn<int>("age");
    QTest::addColumn<int>("waiting");
    QTest::addColumn<int>("sent");
    QTest::newRow("no bound of its own") << 0 << 0 << 35900 << 35900;
    QTest::newRow("a time-out") << 1000 << 0 << 1000 << 1000;
    QTest::newRow("the age before it was sent") << 60000 << 2000 << 2000 << 60000;
}

void TestOutbox::expiryIsTold()
{
    QFETCH(int, timeout);
    QFETCH(int, age);
    QFETCH(int, waiting);
    QFETCH(int, sent);
    SessionFixture f;
    f.setPolicy([&](RetryPolicy &policy) { policy.queueAge = std::chrono::milliseconds(age); });
    f.server.answersSignals = false;
    f.session->connectToSession(SessionFixture::credentials());
    SignalOptions options;
    options.timeout = std::chrono::milliseconds(timeout);
    f.session->sendSignal({}, QStringLiteral("x"), options);
    const qint64 now = f.clock->wallMs();
    QCOMPARE(f.session->pendingSignals().first().expiresAt, now + waiting);
    f.settle();
    QCOMPARE(f.session->pendingSignals().first().expiresAt, now + sent);
    f.clock->setWallMs(now + 3600000); // somebody sets the clock
    QCOMPARE(f.session->pendingSignals().first().expiresAt, now + 3600000 + sent);
}

void TestOutbox::changesAreToldOnceATurn()
{
    SessionFixture f;
    f.server.answersSignals = false;
    f.connectSession();
    QSignalSpy changed(f.session.get(), &SignalingSession::pendingSignalsChanged);
    const auto times = [&] {
        f.settle();
        const int count = int(changed.size());
        changed.clear();
        return count;
    };
    for (int i = 0; i < 100; ++i)
        f.send(QString::number(i));
    QCOMPARE(times(), 1);
    QCOMPARE(times(), 0);
    f.server.sendStatus(f.server.signalsSeen.first().transactionId, 200);
    QCOMPARE(times(), 1);
    QVERIFY(f.session->setRetryAfterReconnect(50, false));
    QCOMPARE(times(), 1);
    f.cut(); // each waits for something else now
    QVERIFY(times() >= 1);
    f.send(QStringLiteral("queued"));
    f.settle();
    changed.clear();
    QVERIFY(f.session->cancelSignal(101));
    QCOMPARE(times(), 1);
    f.advance(100);
    QVERIFY(times() >= 1);
}

void TestOutbox::cancelLetsOthersGo()
{
    // What is behind the one that was taken back needs no other event to go.
    SessionFixture f;
    f.connectSession();
    f.cut();
    f.setPolicy([](RetryPolicy &policy) { policy.flushRate = 0.1; });
    f.send(QStringLiteral("1"));
    f.send(QStringLiteral("2"));
    f.advance(100);
    const quint64 live = f.send(QStringLiteral("live"));
    f.settle();
    QCOMPARE(f.server.dataSeen(), QStringList{QStringLiteral("1")});
    QVERIFY(f.session->cancelSignal(2));
    f.settle();
    QCOMPARE(f.outcome(live), QStringLiteral("Sent"));
}

void TestOutbox::retryIsTakenAway_data()
{
    QTest::addColumn<bool>("sent");
    QTest::addColumn<bool>("lost");
    QTest::addColumn<QString>("atOnce");
    QTest::addColumn<QString>("afterTheLoss");
    const QString none = QStringLiteral("0 outcomes");
    const QString failed = QStringLiteral("Failed 1010");
    const QString unknown = QStringLiteral("Unknown 9004");
    QTest::newRow("while it waits for the link") << false << true << failed << failed;
    QTest::newRow("on the wire when the link was lost") << true << true << unknown << unknown;
    QTest::newRow("on the wire") << true << false << none << unknown;
}

void TestOutbox::retryIsTakenAway()
{
    QFETCH(bool, sent);
    QFETCH(bool, lost);
    QFETCH(QString, atOnce);
    QFETCH(QString, afterTheLoss);
    SessionFixture f;
    f.server.answersSignals = false;
    f.connectSession();
    quint64 id = 0;
    if (sent)
        id = f.send(QStringLiteral("x"));
    f.settle();
    if (lost)
        f.cut();
    if (!sent)
        id = f.send(QStringLiteral("x"));
    QVERIFY(f.session->setRetryAfterReconnect(id, false));
    f.settle();
    QCOMPARE(f.outcome(id), atOnce);
    if (!lost)
        f.cut();
    QCOMPARE(f.outcome(id), afterTheLoss);
    f.advance(100);
    QCOMPARE(f.server.signalsSeen.size(), sent ? 1 : 0);
}

void TestOutbox::retryIsGiven()
{
    SessionFixture f;
    f.server.answersSignals = false;
    f.connectSession();
    const quint64 id = f.send(QStringLiteral("x"), false);
    QVERIFY(f.session->setRetryAfterReconnect(id, true));
    QVERIFY(f.session->pendingSignals().first().retryAfterReconnect);
    f.cut();
    QCOMPARE(f.outcome(id), QStringLiteral("0 outcomes"));
    f.server.answersSignals = true;
    f.advance(100);
    QCOMPARE(f.outcome(id), QStringLiteral("Sent"));
}

void TestOutbox::retryOfNothing()
{
    SessionFixture f;
    f.connectSession();
    const quint64 done = f.send(QStringLiteral("x"));
    f.settle();
    QVERIFY(!f.session->setRetryAfterReconnect(done, false));
    QVERIFY(!f.session->setRetryAfterReconnect(99, true));
}

void TestOutbox::sendNowGoesFirst()
{
    SessionFixture f;
    f.server.answersSignals = false;
    f.connectSession();
    f.send(QStringLiteral("on the wire"));
    f.settle();
    f.cut();
    f.server.listener.setRefusing(true);
    for (const char *data : {"a", "b", "c"})
        f.send(QString::fromLatin1(data));
    QVERIFY(f.session->sendNow(4));
    QStringList order;
    for (const PendingSignalInfo &info : f.session->pendingSignals())
        order.append(info.data);
    QCOMPARE(order,
             (QStringList{QStringLiteral("on the wire"), QStringLiteral("c"), QStringLiteral("a"),
                          QStringLiteral("b")}));
    f.settle();
    f.server.listener.setRefusing(false);
    f.server.signalsSeen.clear();
    f.server.answersSignals = true;
    f.session->retryNow();
    f.settle();
    QCOMPARE(f.server.dataSeen(), order);
    QCOMPARE(f.session->queuedCount(), 0);
}

void TestOutbox::sendNowTriesTheLink()
{
    SessionFixture f;
    f.connectSession();
    f.cut();
    const quint64 id = f.send(QStringLiteral("x"));
    QCOMPARE(f.server.links(), 1);
    QVERIFY(f.session->sendNow(id));
    f.settle();
    QCOMPARE(f.session->state(), State::Connected);
    QCOMPARE(f.outcome(id), QStringLiteral("Sent"));
}

void TestOutbox::sendNowRefuses_data()
{
    QTest::addColumn<quint64>("id");
    QTest::newRow("what is on the wire") << quint64(1);
    QTest::newRow("what has its outcome") << quint64(2);
    QTest::newRow("what never was") << quint64(99);
}

void TestOutbox::sendNowRefuses()
{
    QFETCH(quint64, id);
    SessionFixture f;
    f.server.statusFor = [](const FakeServer::SeenSignal &seen) {
        return seen.data == QLatin1String("answered") ? 200 : 0;
    };
    f.connectSession();
    f.send(QStringLiteral("on the wire"));
    f.send(QStringLiteral("answered"));
    f.settle();
    QVERIFY(!f.session->sendNow(id));
    f.cut();
    QVERIFY(!f.session->sendNow(id));
    QCOMPARE(f.session->reconnectAttempt(), 1); // and tries nothing
    QVERIFY(f.session->nextAttemptAt() > 0);
}

void TestOutbox::dropsTheOldest()
{
    SessionFixture f;
    f.setPolicy([](RetryPolicy &policy) {
        policy.queueLimit = 3;
        policy.overflow = RetryPolicy::Overflow::DropOldest;
    });
    f.connectSession();
    f.cut();
    for (int i = 1; i <= 5; ++i)
        f.send(QString::number(i));
    QVERIFY(f.finished.isEmpty()); // never inside the call
    f.settle();
    QCOMPARE(f.finished, (QList<quint64>{1, 2}));
    f.advance(100);
    QCOMPARE(f.outcome(1), QStringLiteral("Failed 9001"));
    QCOMPARE(f.outcome(2), QStringLiteral("Failed 9001"));
    QCOMPARE(f.server.dataSeen(),
             (QStringList{QStringLiteral("3"), QStringLiteral("4"), QStringLiteral("5")}));
}

void TestOutbox::neverDropsWhatWasOnTheWire()
{
    SessionFixture f;
    f.setPolicy([](RetryPolicy &policy) {
        policy.queueLimit = 2;
        policy.overflow = RetryPolicy::Overflow::DropOldest;
    });
    f.server.answersSignals = false;
    f.connectSession();
    f.send(QStringLiteral("wire"));
    f.cut();
    const quint64 first = f.send(QStringLiteral("first"));
    const quint64 second = f.send(QStringLiteral("second"));
    f.server.answersSignals = true;
    f.advance(100);
    QCOMPARE(f.outcome(1), QStringLiteral("Sent"));
    QCOMPARE(f.outcome(first), QStringLiteral("Failed 9001"));
    QCOMPARE(f.outcome(second), QStringLiteral("Sent"));
    f.server.answersSignals = false;
    f.send(QStringLiteral("wire"));
    f.send(QStringLiteral("wire"));
    f.cut();
    const quint64 third = f.send(QStringLiteral("third"));
    f.settle();
    QCOMPARE(f.outcome(third), QStringLiteral("Failed 9001")); // nothing may make room
    QCOMPARE(f.session->queuedCount(), 2);
}

void TestOutbox::refusesWhatNeverFits()
{
    SessionFixture f;
    f.setPolicy([](RetryPolicy &policy) {
        policy.queueBytesLimit = 10;
        policy.overflow = RetryPolicy::Overflow::DropOldest;
    });
    f.connectSession();
    f.cut();
    const quint64 small = f.send(QStringLiteral("small"));
    const quint64 large = f.send(QStringLiteral("larger than ten"));
    f.settle();
    QCOMPARE(f.outcome(large), QStringLiteral("Failed 9001"));
    QCOMPARE(f.outcome(small), QStringLiteral("0 outcomes")); // was not dropped in vain
}

void TestOutbox::age_data()
{
    QTest::addColumn<int>("age");
    QTest::addColumn<int>("timeout");
    QTest::addColumn<int>("expires");
    QTest::newRow("the total time and 5.9 s") << 0 << 3600000 << 35900;
    QTest::newRow("2 s") << 2000 << 0 << 2000;
    QTest::newRow("2 s, and a time-out that is longer") << 2000 << 60000 << 2000;
    QTest::newRow("2 s, and a time-out that is shorter") << 2000 << 1000 << 1000;
}

void TestOutbox::age()
{
    QFETCH(int, age);
    QFETCH(int, timeout);
    QFETCH(int, expires);
    SessionFixture f;
    f.setPolicy([&](RetryPolicy &policy) {
        policy.queueAge = std::chrono::milliseconds(age);
        policy.flushRate = 0.01; // the link is up, and yet it waits
    });
    f.connectSession();
    f.cut();
    SignalOptions options;
    options.timeout = std::chrono::milliseconds(timeout);
    const quint64 first = f.send(QStringLiteral("first"));
    const quint64 id = f.session->sendSignal({}, QStringLiteral("x"), options);
    for (int waited = 0; waited < expires - 1; waited += 500)
        f.advance(std::min(500, expires - 1 - waited));
    QCOMPARE(f.session->state(), State::Connected);
    QCOMPARE(f.outcome(first), QStringLiteral("Sent"));
    QCOMPARE(f.outcome(id), QStringLiteral("0 outcomes"));
    f.advance(1);
    QCOMPARE(f.outcome(id), QStringLiteral("Expired 9002"));
    QCOMPARE(f.server.signalsSeen.size(), 1);
}

void TestOutbox::ownTimeoutOrThePolicys_data()
{
    QTest::addColumn<int>("own");
    QTest::addColumn<int>("policys");
    QTest::addColumn<int>("effective");
    QTest::newRow("neither") << 0 << 0 << 35900;
    QTest::newRow("the policy's") << 0 << 700 << 700;
    QTest::newRow("its own") << 900 << 700 << 900;
}

void TestOutbox::ownTimeoutOrThePolicys()
{
    QFETCH(int, own);
    QFETCH(int, policys);
    QFETCH(int, effective);
    SessionFixture f;
    f.setPolicy([&](RetryPolicy &p) { p.signalTimeout = std::chrono::milliseconds(policys); });
    f.server.answersSignals = false;
    f.connectSession();
    SignalOptions options;
    options.timeout = std::chrono::milliseconds(own);
    const quint64 id = f.session->sendSignal({}, QStringLiteral("x"), options);
    for (int waited = 0; waited < effective - 1; waited += 500)
        f.advance(std::min(500, effective - 1 - waited));
    QCOMPARE(f.outcome(id), QStringLiteral("0 outcomes"));
    f.advance(1);
    QCOMPARE(f.outcome(id), QStringLiteral("Unknown 9004"));
}

void TestOutbox::flushIsPaced()
{
    SessionFixture f;
    f.setPolicy([](RetryPolicy &policy) { policy.flushRate = 10; });
    f.connectSession();
    f.send(QStringLiteral("a")); // no flush: nothing waited for a link
    f.send(QStringLiteral("b"));
    f.settle();
    QCOMPARE(f.server.signalsSeen.size(), 2);
    f.cut();
    for (int i = 1; i <= 4; ++i)
        f.send(QString::number(i));
    f.server.signalsSeen.clear();
    f.advance(100);
    QCOMPARE(f.server.signalsSeen.size(), 1);
    QCOMPARE(f.session->pendingSignals().first().waitsFor, WaitsFor::Rate);
    f.send(QStringLiteral("live"));
    f.send(QStringLiteral("live too"));
    f.advance(200);
    QCOMPARE(f.server.signalsSeen.size(), 3);
    f.advance(99);
    QCOMPARE(f.server.signalsSeen.size(), 3);
    f.advance(1); // the last that had waited, and at once what came behind it
    QCOMPARE(
        f.server.dataSeen().mid(3),
        (QStringList{QStringLiteral("4"), QStringLiteral("live"), QStringLiteral("live too")}));
}

void TestOutbox::flushRateChangesAtOnce()
{
    SessionFixture f;
    f.setPolicy([](RetryPolicy &policy) { policy.flushRate = 0.1; });
    f.connectSession();
    f.cut();
    for (int i = 1; i <= 5; ++i)
        f.send(QString::number(i));
    f.advance(100);
    QCOMPARE(f.server.signalsSeen.size(), 1);
    f.setPolicy([](RetryPolicy &policy) { policy.flushRate = 1; });
    f.settle();
    QCOMPARE(f.server.signalsSeen.size(), 2); // a new rate starts with what may go at once
    f.advance(1000);
    QCOMPARE(f.server.signalsSeen.size(), 3);
    f.setPolicy([](RetryPolicy &policy) { policy.flushRate = 0; });
    f.settle();
    QCOMPARE(f.server.signalsSeen.size(), 5);
}

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
