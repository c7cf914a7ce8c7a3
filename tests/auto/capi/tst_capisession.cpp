#include "capifixture.h"

#include <support/httpcall.h>

using namespace TestSupport;

/// What sessions of the C API do together, on a real hub.
class TestCapiSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void toEveryone();
    void toOne();
    void anythingThatIsText_data();
    void anythingThatIsText();
    void fromAServer();
    void whoWasThereBefore();
    void whoComesAndGoes();
    void eventsSuppressed();
    void ownConnection();
    void capabilities_data();
    void capabilities();
    void forceDisconnect();
    void forceDisconnectOfNobody();
    void connectsOnce();
    void refusedToken();
    void comesAgain();
    void refusedSignal();
    void linkLost();
    void waitsForTheLinkOrNot();
    void whatWasSentBeforeLeavingGoesOut_data();
    void whatWasSentBeforeLeavingGoesOut();

private:
    static bool cut(HubThread &hub, const CSession &session)
    {
        return hub.run([&](TestHub &h) { return h.hub->dropSocket(session.ownId()); });
    }
};

void TestCapiSession::init()
{
    QCOMPARE(otc_init(nullptr), OTC_SUCCESS);
}

void TestCapiSession::cleanup()
{
    QCOMPARE(otc_destroy(), OTC_SUCCESS);
}

void TestCapiSession::toEveryone()
{
    HubThread hub;
    CSession anna(hub);
    CSession ben(hub);
    QVERIFY(anna.join(hub.token("anna")) && ben.join(hub.token("ben")));
    QCOMPARE(otc_session_send_signal(anna.session, "chat", "Hello"), OTC_SUCCESS);
    QVERIFY(ben.waitFor(QStringLiteral("anna: [chat] Hello")));
    QVERIFY(anna.waitFor(QStringLiteral("anna: [chat] Hello")));
    QCOMPARE(otc_session_send_signal_with_options(ben.session, "chat", "You", {OTC_FALSE}),
             OTC_SUCCESS);
    QVERIFY(anna.waitFor(QStringLiteral("ben: [chat] You")));
}

void TestCapiSession::toOne()
{
    HubThread hub;
    std::atomic<otc_connection *> kept{nullptr};
    CSession anna(hub);
    // An echo, as it is written everywhere: inside the callback, to whom it is given.
    otc_session_callbacks echo{};
    echo.on_signal_received = [](otc_session *session, void *, const char *type, const char *signal,
                                 const otc_connection *sender) {
        otc_session_send_signal_to_connection(session, type, signal, sender);
    };
    echo.user_data = &kept;
    echo.on_connection_created = [](otc_session *, void *data, const otc_connection *other) {
        static_cast<std::atomic<otc_connection *> *>(data)->exchange(otc_connection_copy(other));
    };
    otc_session_settings *settings = otc_session_settings_new();
    otc_session_settings_set_proxy_url(settings, hub.url);
    otc_session *bot = otc_session_new_with_settings(hub.key, hub.session, &echo, settings);
    otc_session_settings_delete(settings);
    QVERIFY(anna.join(hub.token("anna")));
    QCOMPARE(otc_session_connect(bot, hub.token("bot")), OTC_SUCCESS);
    QVERIFY(anna.waitFor(QStringLiteral("created bot")));
    QTRY_VERIFY_WITH_TIMEOUT(kept.load(), 20000);
    QCOMPARE(QByteArray(otc_connection_get_data(kept)), QByteArray("anna"));
    // Only to anna, from anna herself: the bot doesn't get it.
    QCOMPARE(otc_session_send_signal_to_connection(anna.session, "self", "1", kept), OTC_SUCCESS);
    QVERIFY(anna.waitFor(QStringLiteral("anna: [self] 1")));
    QCOMPARE(otc_session_send_signal(anna.session, "echo", "2"), OTC_SUCCESS);
    QVERIFY(anna.waitFor(QStringLiteral("bot: [echo] 2")));
    QVERIFY(!anna.told().contains(QStringLiteral("bot: [self] 1")));
    QCOMPARE(otc_session_send_signal_to_connection_with_options(anna.session, "self", "3", kept,
                                                                {OTC_FALSE}),
             OTC_SUCCESS);
    QVERIFY(anna.waitFor(QStringLiteral("anna: [self] 3")));
    QCOMPARE(otc_session_delete(bot), OTC_SUCCESS);
    QCOMPARE(otc_connection_delete(kept), OTC_SUCCESS);
}

void TestCapiSession::anythingThatIsText_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("data");
    QTest::newRow("neither") << QByteArray() << QByteArray();
    QTest::newRow("empty") << QByteArray("") << QByteArray("");
    QTest::newRow("quotes") << QByteArray("t") << QByteArray("\"\\\n\t/");
    QTest::newRow("two planes") << QByteArray("t") << QByteArray("Grüße, 世界 😀");
    QTest::newRow("byte order mark") << QByteArray("t") << QByteArray("\xef\xbb\xbfx");
    QTest::newRow("as much as may be") << QByteArray(128, 'a') << QByteArray("ä").repeated(4096);
}

void TestCapiSession::anythingThatIsText()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, data);
    HubThread hub;
    CSession anna(hub);
    QVERIFY(anna.join(hub.token("anna")));
    QCOMPARE(otc_session_send_signal(anna.session, type.isNull() ? nullptr : type.constData(),
                                     data.isNull() ? nullptr : data.constData()),
             OTC_SUCCESS);
    const QString signal =
        QStringLiteral("anna: [%1] %2").arg(QString::fromUtf8(type), QString::fromUtf8(data));
    QVERIFY(anna.waitFor(signal));
    QCOMPARE(anna.lastSignal(), data);
}

void TestCapiSession::fromAServer()
{
    HubThread hub;
    std::atomic<int> echoed{-1};
    CSession anna(hub, [&](CSession &self, const QString &what) {
        if (what.startsWith(QLatin1String("server")))
            echoed = otc_session_send_signal_to_connection(self.session, "t", "d", nullptr);
    });
    QVERIFY(anna.join(hub.token("anna")));
    const QByteArray rest = hub.run([](TestHub &h) { return h.restToken(); });
    const QUrl url(QStringLiteral("%1/v2/project/%2/session/%3/signal")
                       .arg(QString::fromUtf8(hub.url), QString::fromUtf8(hub.key),
                            QString::fromUtf8(hub.session)));
    const HttpResult result =
        httpCall("POST", url, {{"X-OPENTOK-AUTH", rest}, {"Content-Type", "application/json"}},
                 R"({"type":"news","data":"of the day"})");
    QCOMPARE(result.status, 204);
    QVERIFY(anna.waitFor(QStringLiteral("server: [news] of the day")));
    QTRY_COMPARE_WITH_TIMEOUT(echoed.load(), int(OTC_SESSION_NULL_OR_INVALID_PARAMETER), 20000);
}

void TestCapiSession::whoWasThereBefore()
{
    HubThread hub;
    CSession anna(hub);
    QVERIFY(anna.join(hub.token("anna")));
    // After on_connected, so that they can be greeted at once.
    CSession ben(hub, [](CSession &self, const QString &what) {
        if (what == QLatin1String("created anna"))
            QCOMPARE(otc_session_send_signal(self.session, "hi", "anna"), OTC_SUCCESS);
    });
    QVERIFY(ben.join(hub.token("ben")));
    QVERIFY(anna.waitFor(QStringLiteral("ben: [hi] anna")));
    QCOMPARE(ben.told().mid(0, 2),
             QStringList({QStringLiteral("connected"), QStringLiteral("created anna")}));
}

void TestCapiSession::whoComesAndGoes()
{
    HubThread hub;
    CSession anna(hub);
    QVERIFY(anna.join(hub.token("anna")));
    CSession ben(hub);
    QVERIFY(ben.join(hub.token("ben")));
    QVERIFY(anna.waitFor(QStringLiteral("created ben")));
    QCOMPARE(otc_session_disconnect(ben.session), OTC_SUCCESS);
    QVERIFY(ben.waitFor(QStringLiteral("disconnected")));
    QVERIFY(anna.waitFor(QStringLiteral("dropped ben")));
    QCOMPARE(ben.told(),
             QStringList({QStringLiteral("connected"), QStringLiteral("created anna"),
                          QStringLiteral("disconnected")}));
}

void TestCapiSession::eventsSuppressed()
{
    HubThread hub;
    CSession anna(hub, {}, true);
    CSession ben(hub);
    CSession cleo(hub, {}, true);
    QVERIFY(anna.join(hub.token("anna")) && ben.join(hub.token("ben")));
    QVERIFY(cleo.join(hub.token("cleo")));
    ben.remove();
    CSession last(hub);
    QVERIFY(last.join(hub.token("last")));
    QCOMPARE(otc_session_send_signal(last.session, "t", "d"), OTC_SUCCESS);
    for (const CSession *session : {&anna, &cleo}) {
        QVERIFY(session->waitFor(QStringLiteral("last: [t] d")));
        QCOMPARE(session->told().size(), 2);
    }
}

void TestCapiSession::ownConnection()
{
    HubThread hub;
    CSession anna(hub);
    QVERIFY(anna.join(hub.token("anna")));
    otc_connection *own = otc_session_get_connection(anna.session);
    QVERIFY(own);
    otc_connection *copy = otc_connection_copy(own);
    QCOMPARE(otc_connection_delete(own), OTC_SUCCESS);
    QCOMPARE(QByteArray(otc_connection_get_data(copy)), QByteArray("anna"));
    QCOMPARE(QByteArray(otc_connection_get_session_id(copy)), hub.session);
    QCOMPARE(QByteArray(otc_connection_get_id(copy)).size(), 36);
    QCOMPARE(otc_connection_get_creation_time(copy),
             hub.run([](TestHub &h) { return h.clock->wallMs(); }));
    otc_connection_delete(copy);
    otc_session_disconnect(anna.session);
    QVERIFY(anna.waitFor(QStringLiteral("disconnected")));
    QVERIFY(!otc_session_get_connection(anna.session));
}

void TestCapiSession::capabilities_data()
{
    using Signaling::Role;
    QTest::addColumn<Role>("role");
    QTest::addColumn<int>("bits"); // publish 8, subscribe 4, force_mute 2, force_disconnect 1
    QTest::newRow("subscriber") << Role::Subscriber << 4;
    QTest::newRow("publisher") << Role::Publisher << 12;
    QTest::newRow("moderator") << Role::Moderator << 15;
    QTest::newRow("publisheronly") << Role::PublisherOnly << 8;
}

void TestCapiSession::capabilities()
{
    QFETCH(Signaling::Role, role);
    QFETCH(int, bits);
    HubThread hub;
    CSession anna(hub);
    QVERIFY(anna.join(hub.token("", role)));
    const otc_session_capabilities can = otc_session_get_capabilities(anna.session);
    QCOMPARE(can.publish * 8 + can.subscribe * 4 + can.force_mute * 2 + can.force_disconnect, bits);
}

void TestCapiSession::forceDisconnect()
{
    HubThread hub;
    std::atomic<otc_status> status{-1};
    const auto throwOut = [&](otc_session *session, const otc_connection *other) {
        otc_connection *copy = otc_connection_copy(other);
        status = otc_session_force_disconnect(session, copy);
        otc_connection_delete(copy);
    };
    CSession anna(hub);
    CSession mo(hub);
    QVERIFY(anna.join(hub.token("anna")));
    QVERIFY(mo.join(hub.token("mo", Signaling::Role::Moderator)));
    otc_connection *own = otc_session_get_connection(mo.session);
    throwOut(anna.session, own);
    QCOMPARE(status.load(), int(OTC_UNABLE_TO_FORCE_DISCONNECT));
    otc_connection_delete(own);
    own = otc_session_get_connection(anna.session);
    throwOut(mo.session, own);
    QCOMPARE(status.load(), OTC_SUCCESS);
    QVERIFY(anna.waitFor(QStringLiteral("disconnected")));
    QCOMPARE(anna.told().mid(2),
             QStringList({QStringLiteral("error 1023"), QStringLiteral("disconnected")}));
    QVERIFY(mo.waitFor(QStringLiteral("dropped anna")));
    throwOut(anna.session, own);
    QCOMPARE(status.load(), int(OTC_SESSION_NOT_CONNECTED));
    otc_connection_delete(own);
}

void TestCapiSession::forceDisconnectOfNobody()
{
    HubThread hub;
    CSession anna(hub);
    CSession mo(hub);
    QVERIFY(anna.join(hub.token("anna")));
    QVERIFY(mo.join(hub.token("mo", Signaling::Role::Moderator)));
    otc_connection *gone = otc_session_get_connection(anna.session);
    anna.remove();
    QVERIFY(mo.waitFor(QStringLiteral("dropped anna")));
    QCOMPARE(otc_session_force_disconnect(mo.session, gone), OTC_SUCCESS);
    QVERIFY(mo.waitFor(QStringLiteral("error 1520")));
    QCOMPARE(otc_session_send_signal(mo.session, "t", "d"), OTC_SUCCESS);
    QVERIFY(mo.waitFor(QStringLiteral("mo: [t] d")));
    otc_connection_delete(gone);
}

void TestCapiSession::connectsOnce()
{
    HubThread hub;
    CSession anna(hub);
    const CText token = hub.token("anna");
    QCOMPARE(otc_session_connect(anna.session, token), OTC_SUCCESS);
    QCOMPARE(otc_session_connect(anna.session, token), OTC_SESSION_ILLEGAL_STATE);
    QVERIFY(anna.waitFor(QStringLiteral("connected")));
    QCOMPARE(otc_session_connect(anna.session, token), OTC_SESSION_ILLEGAL_STATE);
    QCOMPARE(anna.told(), QStringList{QStringLiteral("connected")});
}

void TestCapiSession::refusedToken()
{
    HubThread hub;
    CSession anna(hub);
    const CText token = hub.run(
        [](TestHub &h) { return h.token(h.sessionId, "not the project's secret").toUtf8(); });
    QCOMPARE(otc_session_connect(anna.session, token), OTC_SUCCESS);
    QVERIFY(anna.waitFor(QStringLiteral("error 1004")));
    QCOMPARE(otc_session_connect(anna.session, hub.token("anna")), OTC_SUCCESS);
    QVERIFY(anna.waitFor(QStringLiteral("connected")));
    QCOMPARE(anna.told().size(), 2);
}

void TestCapiSession::comesAgain()
{
    HubThread hub;
    CSession anna(hub);
    for (int i = 1; i <= 3; ++i) {
        QCOMPARE(otc_session_connect(anna.session, hub.token("anna")), OTC_SUCCESS);
        QTRY_COMPARE_WITH_TIMEOUT(anna.told().count(QStringLiteral("connected")), i, 20000);
        QCOMPARE(otc_session_disconnect(anna.session), OTC_SUCCESS);
        QCOMPARE(otc_session_send_signal(anna.session, "t", "d"), OTC_SESSION_NOT_CONNECTED);
        QTRY_COMPARE_WITH_TIMEOUT(anna.told().count(QStringLiteral("disconnected")), i, 20000);
    }
}

void TestCapiSession::refusedSignal()
{
    HubThread hub;
    CSession anna(hub);
    QVERIFY(anna.join(hub.token("anna", Signaling::Role::PublisherOnly)));
    QCOMPARE(otc_session_send_signal(anna.session, "t", "d"), OTC_SUCCESS);
    QVERIFY(anna.waitFor(QStringLiteral("error 1550")));
    QVERIFY(!anna.ownId().isEmpty());
}

void TestCapiSession::linkLost()
{
    HubThread hub;
    CSession anna(hub);
    QVERIFY(anna.join(hub.token("anna")));
    QVERIFY(cut(hub, anna));
    QVERIFY(anna.waitFor(QStringLiteral("reconnected")));
    QCOMPARE(anna.told(),
             QStringList({QStringLiteral("connected"), QStringLiteral("reconnecting"),
                          QStringLiteral("reconnected")}));
    QVERIFY(!anna.ownId().isEmpty());
}

void TestCapiSession::waitsForTheLinkOrNot()
{
    HubThread hub;
    std::atomic<otc_status> kept{-1};
    std::atomic<otc_status> refused{-1};
    CSession anna(hub, [&](CSession &self, const QString &what) {
        if (what != QLatin1String("reconnecting"))
            return;
        refused = otc_session_send_signal_with_options(self.session, "t", "late", {OTC_FALSE});
        kept = otc_session_send_signal(self.session, "t", "kept");
    });
    QVERIFY(anna.join(hub.token("anna")));
    QVERIFY(cut(hub, anna));
    QVERIFY(anna.waitFor(QStringLiteral("anna: [t] kept")));
    QCOMPARE(kept.load(), OTC_SUCCESS);
    QCOMPARE(refused.load(), int(OTC_SESSION_NOT_CONNECTED));
    QVERIFY(!anna.told().contains(QStringLiteral("anna: [t] late")));
}

void TestCapiSession::whatWasSentBeforeLeavingGoesOut_data()
{
    QTest::addColumn<bool>("disconnects");
    QTest::newRow("disconnect") << true;
    QTest::newRow("delete alone") << false;
}

void TestCapiSession::whatWasSentBeforeLeavingGoesOut()
{
    QFETCH(bool, disconnects);
    constexpr int count = 1200; // more than may be under way at a time
    HubThread hub([] {
        Signaling::HubConfig config;
        config.limits.signalsPerSecond = 0;
        return config;
    }());
    CSession ben(hub);
    CSession anna(hub);
    QVERIFY(ben.join(hub.token("ben")) && anna.join(hub.token("anna")));
    for (int i = 0; i < count; ++i)
        QCOMPARE(otc_session_send_signal(anna.session, "t", CText::number(i)), OTC_SUCCESS);
    if (disconnects)
        QCOMPARE(otc_session_disconnect(anna.session), OTC_SUCCESS);
    anna.remove();
    const bool hasLeft = ben.waitFor(QStringLiteral("dropped anna"));
    const QStringList told = ben.told();
    const QStringList arrived = told.filter(QLatin1String("anna: [t]"));
    QVERIFY2(hasLeft, qPrintable(told.mid(0, 3).join(u' ') + u'…' + told.last()));
    QCOMPARE(arrived.size(), count);
    QCOMPARE(arrived.last(), QStringLiteral("anna: [t] %1").arg(count - 1));
}

QTEST_GUILESS_MAIN(TestCapiSession)
#include "tst_capisession.moc"
