#include "capifixture.h"

#include <QScopeGuard>

#include <array>
#include <thread>
#include <vector>

using namespace TestSupport;

/// Calls from any thread, from inside callbacks, and at the worst moment.
class TestCapiThreads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void manySessionsManyThreads();
    void inOrder();
    void callsInsideCallbacks();
    void deletesItselfInside_data();
    void deletesItselfInside();
    void deletesAnotherInside();
    void deletesStraightAfterDisconnect();
    void connectsAndDisconnectsAtOnce();
    void hearsThatItHasLeft();
    void noCallbackAfterDelete();
    void sendsNoMoreThanMayWait();
    void deleteWaitsForTheCallbackThatRuns();
    void destroyInside();
    void initAndDestroyInManyThreads();
    void destroyWhileTheyTalk();
};

void TestCapiThreads::init()
{
    QCOMPARE(otc_init(nullptr), OTC_SUCCESS);
}

void TestCapiThreads::cleanup()
{
    QCOMPARE(otc_destroy(), OTC_SUCCESS);
}

void TestCapiThreads::manySessionsManyThreads()
{
    constexpr int sessions = 20;
    constexpr int each = 10;
    HubThread hub;
    std::vector<std::unique_ptr<CSession>> all(sessions);
    std::vector<std::thread> threads;
    for (int i = 0; i < sessions; ++i) {
        const CText token = hub.token(CText::number(i));
        threads.emplace_back([&, i, token] {
            all[std::size_t(i)] = std::make_unique<CSession>(hub);
            otc_session_connect(all[std::size_t(i)]->session, token);
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    threads.clear();
    for (const auto &session : all)
        QVERIFY(session->waitFor(QStringLiteral("connected")));
    for (const auto &session : all) {
        threads.emplace_back([&session] {
            for (int i = 0; i < each; ++i)
                otc_session_send_signal(session->session, "t", CText::number(i));
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    threads.clear();
    for (const auto &session : all)
        QTRY_COMPARE_WITH_TIMEOUT(session->told().filter(QLatin1String(": [t] ")).size(),
                                  sessions * each, 20000);
    for (auto &session : all)
        threads.emplace_back([&session] { session.reset(); });
    for (std::thread &thread : threads)
        thread.join();
}

void TestCapiThreads::inOrder()
{
    constexpr int count = 300;
    HubThread hub;
    CSession anna(hub);
    QVERIFY(anna.join(hub.token("anna")));
    std::thread other([&] {
        for (int i = 0; i < count; ++i)
            otc_session_send_signal(anna.session, "t", CText::number(i));
    });
    other.join();
    QVERIFY(anna.waitFor(QStringLiteral("anna: [t] %1").arg(count - 1)));
    const QStringList told = anna.told().filter(QLatin1String(": [t] "));
    QCOMPARE(told.size(), count);
    for (int i = 0; i < count; ++i)
        QCOMPARE(told[i], QStringLiteral("anna: [t] %1").arg(i));
}

void TestCapiThreads::callsInsideCallbacks()
{
    HubThread hub;
    std::unique_ptr<CSession> inner;
    const CText token = hub.token("inner");
    CSession outer(hub, [&](CSession &self, const QString &what) {
        if (what == QLatin1String("connected")) {
            inner = std::make_unique<CSession>(hub);
            QCOMPARE(otc_session_connect(inner->session, token), OTC_SUCCESS);
            QCOMPARE(otc_session_send_signal(self.session, "t", "inside"), OTC_SUCCESS);
        } else if (what == QLatin1String("created inner")) {
            QVERIFY(!self.ownId().isEmpty());
            QCOMPARE(otc_session_disconnect(self.session), OTC_SUCCESS);
        }
    });
    QVERIFY(outer.join(hub.token("outer")));
    QVERIFY(outer.waitFor(QStringLiteral("disconnected")));
    QVERIFY(outer.told().contains(QStringLiteral("outer: [t] inside")));
    QVERIFY(inner->waitFor(QStringLiteral("dropped outer")));
}

void TestCapiThreads::deletesItselfInside_data()
{
    QTest::addColumn<QString>("when");
    QTest::addColumn<int>("calls"); // those that came until then
    QTest::newRow("connected") << QStringLiteral("connected") << 1;
    QTest::newRow("created") << QStringLiteral("created ben") << 2;
    QTest::newRow("signal") << QStringLiteral("anna: [t] 0") << 3;
    QTest::newRow("disconnected") << QStringLiteral("disconnected") << 6;
}

void TestCapiThreads::deletesItselfInside()
{
    QFETCH(QString, when);
    QFETCH(int, calls);
    HubThread hub;
    CSession ben(hub);
    QVERIFY(ben.join(hub.token("ben")));
    CSession anna(hub, [&](CSession &self, const QString &what) {
        if (what == QLatin1String("created ben")) {
            otc_session_send_signal(self.session, "t", "0");
            otc_session_send_signal(self.session, "t", "1");
            otc_session_send_signal(self.session, "t", "2");
        }
        if (what == QLatin1String("anna: [t] 2"))
            otc_session_disconnect(self.session);
        if (what == when)
            self.remove();
    });
    QCOMPARE(otc_session_connect(anna.session, hub.token("anna")), OTC_SUCCESS);
    QVERIFY(ben.waitFor(QStringLiteral("dropped anna")));
    QTRY_VERIFY_WITH_TIMEOUT(!anna.session.load(), 20000);
    QCOMPARE(anna.told().size(), calls);
    QCOMPARE(anna.told().last(), when);
}

void TestCapiThreads::deletesAnotherInside()
{
    HubThread hub;
    CSession ben(hub);
    QVERIFY(ben.join(hub.token("ben")));
    CSession anna(hub, [&](CSession &, const QString &what) {
        if (what == QLatin1String("created ben"))
            ben.remove();
    });
    QVERIFY(anna.join(hub.token("anna")));
    QVERIFY(anna.waitFor(QStringLiteral("dropped ben")));
    QVERIFY(!ben.told().contains(QStringLiteral("disconnected")));
}

void TestCapiThreads::deletesStraightAfterDisconnect()
{
    HubThread hub;
    for (int i = 0; i < 20; ++i) {
        CSession anna(hub);
        QCOMPARE(otc_session_connect(anna.session, hub.token("anna")), OTC_SUCCESS);
        if (i % 2 == 0)
            QVERIFY(anna.waitFor(QStringLiteral("connected")));
        QCOMPARE(otc_session_disconnect(anna.session), OTC_SUCCESS);
        anna.remove();
    }
    QTRY_COMPARE_WITH_TIMEOUT(hub.connections(), 0, 20000);
}

void TestCapiThreads::connectsAndDisconnectsAtOnce()
{
    HubThread hub;
    const CText token = hub.token("anna");
    int count = 0;
    for (int i = 0; i < 200; ++i) {
        CSession anna(hub);
        std::atomic<bool> go{false};
        std::thread other([&] {
            while (!go) { }
            otc_session_connect(anna.session, token);
        });
        otc_status status = OTC_SESSION_NOT_CONNECTED;
        go = true;
        for (int tries = 0; tries < 1000000 && status != OTC_SUCCESS; ++tries)
            status = otc_session_disconnect(anna.session);
        other.join();
        if (status != OTC_SUCCESS)
            continue;
        ++count;
        QVERIFY2(anna.waitFor(QStringLiteral("disconnected")), qPrintable(anna.told().join(u' ')));
        QCOMPARE(otc_session_send_signal(anna.session, "t", "d"),
                 otc_status(OTC_SESSION_NOT_CONNECTED));
    }
    QVERIFY(count > 0);
}

// Nobody listens there, and the worker knows that when it is asked to leave, or soon after.
void TestCapiThreads::hearsThatItHasLeft()
{
    HubThread hub;
    const CText token = hub.token("anna");
    hub.url = "http://127.0.0.1:1";
    int count = 0;
    for (int i = 0; i < 50; ++i) {
        CSession anna(hub);
        QCOMPARE(otc_session_connect(anna.session, token), OTC_SUCCESS);
        for (int turns = i % 10 * 500; turns > 0; --turns)
            std::this_thread::yield();
        if (otc_session_disconnect(anna.session) != OTC_SUCCESS) {
            QVERIFY(!anna.told().contains(QStringLiteral("disconnected")));
            continue;
        }
        ++count;
        QVERIFY2(anna.waitFor(QStringLiteral("disconnected")), qPrintable(anna.told().join(u' ')));
    }
    QVERIFY(count > 0);
}

void TestCapiThreads::noCallbackAfterDelete()
{
    Signaling::HubConfig config;
    config.limits.signalsPerSecond = 0; // the noise would wait for the hub's clock, which stands
    HubThread hub(config);
    std::atomic<int> underWay{0};
    CSession ben(hub, [&](CSession &, const QString &what) {
        if (what.endsWith(QLatin1String("[t] d")))
            --underWay;
    });
    QVERIFY(ben.join(hub.token("ben")));
    std::atomic<bool> stop{false};
    std::thread noise([&] {
        while (!stop) {
            if (underWay < 20 && otc_session_send_signal(ben.session, "t", "d") == OTC_SUCCESS)
                ++underWay;
            std::this_thread::yield();
        }
    });
    const auto quiet = qScopeGuard([&] {
        stop = true;
        noise.join();
    });
    for (int i = 0; i < 10; ++i) {
        CSession anna(hub);
        QCOMPARE(otc_session_connect(anna.session, hub.token("anna")), OTC_SUCCESS);
        QVERIFY(anna.waitFor(QStringLiteral("ben: [t] d")));
        anna.remove();
        const qsizetype count = anna.told().size();
        QVERIFY(ben.waitFor(QStringLiteral("dropped anna")));
        QCOMPARE(anna.told().size(), count);
    }
}

void TestCapiThreads::sendsNoMoreThanMayWait()
{
    // Within a callback nothing of it can go out.
    HubThread hub;
    int taken = 0;
    otc_status last = OTC_SUCCESS;
    std::atomic<bool> isThrough{false};
    CSession anna(hub, [&](CSession &self, const QString &what) {
        if (what != QLatin1String("connected"))
            return;
        while (taken <= 10000 && last == OTC_SUCCESS) {
            last = otc_session_send_signal(self.session, "t", "d");
            taken += last == OTC_SUCCESS ? 1 : 0;
        }
        isThrough = true;
    });
    QVERIFY(anna.join(hub.token("anna")));
    QTRY_VERIFY(isThrough);
    anna.remove();
    QCOMPARE(taken, 10000);
    QCOMPARE(last, otc_status(OTC_SESSION_UNABLE_TO_SEND_SIGNAL));
}

void TestCapiThreads::deleteWaitsForTheCallbackThatRuns()
{
    HubThread hub;
    std::atomic<bool> isInside{false};
    std::atomic<bool> mayLeave{false};
    std::atomic<bool> hasLeft{false};
    CSession anna(hub, [&](CSession &, const QString &) {
        isInside = true;
        while (!mayLeave)
            std::this_thread::yield();
        hasLeft = true;
    });
    otc_session_connect(anna.session, hub.token("anna"));
    QTRY_VERIFY_WITH_TIMEOUT(isInside.load(), 20000);
    std::atomic<bool> wasInOrder{false};
    std::thread remover([&] {
        anna.remove();
        wasInOrder = hasLeft.load();
    });
    mayLeave = true;
    remover.join();
    QVERIFY(wasInOrder.load());
}

void TestCapiThreads::destroyInside()
{
    HubThread hub;
    std::atomic<otc_status> status{-1};
    CSession anna(hub, [&](CSession &, const QString &) { status = otc_destroy(); });
    QVERIFY(anna.join(hub.token("anna")));
    QTRY_COMPARE_WITH_TIMEOUT(status.load(), int(OTC_SESSION_ILLEGAL_STATE), 20000);
    QVERIFY(!anna.ownId().isEmpty());
}

void TestCapiThreads::initAndDestroyInManyThreads()
{
    QCOMPARE(otc_destroy(), OTC_SUCCESS);
    std::vector<std::thread> threads;
    std::atomic<int> failures{0};
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&] {
            for (int round = 0; round < 20; ++round) {
                const otc_session_callbacks callbacks{};
                if (otc_init(nullptr) != OTC_SUCCESS)
                    ++failures;
                otc_session *session = otc_session_new("key", "session", &callbacks);
                if (otc_session_delete(session) != OTC_SUCCESS || otc_destroy() != OTC_SUCCESS)
                    ++failures;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(failures.load(), 0);
    QCOMPARE(otc_destroy(), OTC_SESSION_ILLEGAL_STATE);
    QCOMPARE(otc_init(nullptr), OTC_SUCCESS);
}

void TestCapiThreads::destroyWhileTheyTalk()
{
    HubThread hub;
    std::array<std::unique_ptr<CSession>, 3> all;
    std::vector<std::thread> threads;
    std::atomic<bool> stop{false};
    for (auto &session : all) {
        session = std::make_unique<CSession>(hub);
        QVERIFY(session->join(hub.token("x")));
        threads.emplace_back([&] {
            while (!stop) {
                otc_session_send_signal(session->session, "t", "d");
                std::this_thread::yield();
            }
        });
    }
    QVERIFY(all[0]->waitFor(QStringLiteral("x: [t] d")));
    QCOMPARE(otc_destroy(), OTC_SUCCESS);
    stop = true;
    for (std::thread &thread : threads)
        thread.join();
    QTRY_COMPARE_WITH_TIMEOUT(hub.connections(), 0, 20000);
    QCOMPARE(otc_init(nullptr), OTC_SUCCESS);
    for (auto &session : all)
        session.reset();
}

QTEST_GUILESS_MAIN(TestCapiThreads)
#include "tst_capithreads.moc"
