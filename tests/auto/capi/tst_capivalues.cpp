#include "capifixture.h"

#include <cstdlib>

using namespace TestSupport;

namespace {

int s_logged = 0;

} // namespace

/// What needs no server: arguments, states, settings, logging.
class TestCapiValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void nothingWithoutInit();
    void initCounts();
    void nullEverywhere();
    void newSessionWants_data();
    void newSessionWants();
    void everythingIsCopied();
    void beforeConnecting();
    void sendRefuses_data();
    void sendRefuses();
    void connectWants();
    void connectSaysWhatIsWrong_data();
    void connectSaysWhatIsWrong();
    void serverOfTheEnvironment();
    void logLevels();
    void destroyEndsWhatIsLeft();

private:
    static otc_session *makeSession(CSession *user = nullptr)
    {
        // Without a user there is nobody to tell.
        const otc_session_callbacks callbacks =
            user ? CSession::makeCallbacks(user) : otc_session_callbacks{};
        return otc_session_new("100", "1_MX4xMDB-fjE", &callbacks);
    }
};

void TestCapiValues::cleanup()
{
    while (otc_destroy() == OTC_SUCCESS) { }
    otc_log_enable(OTC_LOG_LEVEL_DISABLED);
    otc_log_set_logger_callback(nullptr);
    qunsetenv("SIGNALBOX_API_URL");
}

void TestCapiValues::nothingWithoutInit()
{
    QCOMPARE(otc_destroy(), OTC_SESSION_ILLEGAL_STATE);
    QVERIFY(!makeSession());
}

void TestCapiValues::initCounts()
{
    QCOMPARE(otc_init(nullptr), OTC_SUCCESS);
    QCOMPARE(otc_init(nullptr), OTC_SUCCESS);
    QCOMPARE(otc_destroy(), OTC_SUCCESS);
    otc_session *session = makeSession();
    QVERIFY(session);
    QCOMPARE(otc_session_delete(session), OTC_SUCCESS);
    QCOMPARE(otc_destroy(), OTC_SUCCESS);
    QCOMPARE(otc_destroy(), OTC_SESSION_ILLEGAL_STATE);
}

void TestCapiValues::nullEverywhere()
{
    constexpr otc_status wrong = OTC_SESSION_NULL_OR_INVALID_PARAMETER;
    QCOMPARE(otc_init(nullptr), OTC_SUCCESS);
    QCOMPARE(otc_session_delete(nullptr), wrong);
    QCOMPARE(otc_session_connect(nullptr, "token"), wrong);
    QCOMPARE(otc_session_disconnect(nullptr), wrong);
    QCOMPARE(otc_session_send_signal(nullptr, "type", "data"), wrong);
    QCOMPARE(otc_session_send_signal_with_options(nullptr, "type", "data", {OTC_TRUE}), wrong);
    QCOMPARE(otc_session_send_signal_to_connection(nullptr, "type", "data", nullptr), wrong);
    QCOMPARE(otc_session_send_signal_to_connection_with_options(nullptr, "t", "d", nullptr, {}),
             wrong);
    QCOMPARE(otc_session_force_disconnect(nullptr, nullptr), wrong);
    QVERIFY(!otc_session_get_id(nullptr));
    QVERIFY(!otc_session_get_connection(nullptr));
    QVERIFY(!otc_session_get_user_data(nullptr));
    QCOMPARE(otc_session_get_capabilities(nullptr).publish, OTC_FALSE);
    QVERIFY(!otc_connection_get_id(nullptr));
    QVERIFY(!otc_connection_get_data(nullptr));
    QVERIFY(!otc_connection_get_session_id(nullptr));
    QCOMPARE(otc_connection_get_creation_time(nullptr), 0);
    QVERIFY(!otc_connection_copy(nullptr));
    QCOMPARE(otc_connection_delete(nullptr), OTC_INVALID_PARAM);
    QCOMPARE(otc_session_settings_delete(nullptr), OTC_INVALID_PARAM);
    QCOMPARE(otc_session_settings_set_proxy_url(nullptr, "http://a"), OTC_INVALID_PARAM);
    QCOMPARE(otc_session_settings_set_connection_events_suppressed(nullptr, 1), OTC_INVALID_PARAM);
    otc_session_settings *settings = otc_session_settings_new();
    QCOMPARE(otc_session_settings_set_proxy_url(settings, nullptr), OTC_INVALID_PARAM);
    QCOMPARE(otc_session_settings_delete(settings), OTC_SUCCESS);
    otc_session *session = makeSession();
    QCOMPARE(otc_session_send_signal_to_connection(session, "type", "data", nullptr), wrong);
    QCOMPARE(otc_session_force_disconnect(session, nullptr), wrong);
    QCOMPARE(otc_session_delete(session), OTC_SUCCESS);
}

void TestCapiValues::newSessionWants_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("session");
    QTest::addColumn<bool>("hasCallbacks");
    QTest::addColumn<bool>("is");
    QTest::newRow("all") << QByteArray("1") << QByteArray("s") << true << true;
    QTest::newRow("no key") << QByteArray() << QByteArray("s") << true << false;
    QTest::newRow("empty key") << QByteArray("") << QByteArray("s") << true << false;
    QTest::newRow("no session") << QByteArray("1") << QByteArray() << true << false;
    QTest::newRow("key that is no text") << QByteArray("\xff") << QByteArray("s") << true << false;
    QTest::newRow("session cut in a character")
        << QByteArray("1") << QByteArray("s\xc3") << true << false;
    QTest::newRow("no callbacks") << QByteArray("1") << QByteArray("s") << false << false;
}

void TestCapiValues::newSessionWants()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, session);
    QFETCH(bool, hasCallbacks);
    QFETCH(bool, is);
    QCOMPARE(otc_init(nullptr), OTC_SUCCESS);
    const otc_session_callbacks callbacks{};
    otc_session *made = otc_session_new(key.isNull() ? nullptr : key.constData(),
                                        session.isNull() ? nullptr : session.constData(),
                                        hasCallbacks ? &callbacks : nullptr);
    QCOMPARE(made != nullptr, is);
    otc_session_delete(made);
}

void TestCapiValues::everythingIsCopied()
{
    QCOMPARE(otc_init(nullptr), OTC_SUCCESS);
    CText id("session");
    int user = 0;
    otc_session_callbacks callbacks{};
    callbacks.user_data = &user;
    otc_session *session = otc_session_new("key", id, &callbacks);
    id.fill('x');
    callbacks.user_data = nullptr;
    char *copy = otc_session_get_id(session);
    QCOMPARE(QByteArray(copy), QByteArray("session"));
    std::free(copy);
    QCOMPARE(otc_session_get_user_data(session), &user);
    otc_session_delete(session);
}

void TestCapiValues::beforeConnecting()
{
    QCOMPARE(otc_init(nullptr), OTC_SUCCESS);
    otc_session *session = makeSession();
    QVERIFY(!otc_session_get_connection(session));
    QCOMPARE(otc_session_get_capabilities(session).subscribe, OTC_FALSE);
    QCOMPARE(otc_session_disconnect(session), OTC_SESSION_NOT_CONNECTED);
    QCOMPARE(otc_session_send_signal(session, "type", "data"), OTC_SESSION_NOT_CONNECTED);
    otc_session_delete(session);
}

void TestCapiValues::sendRefuses_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<int>("status");
    // What is right is told last: that there is no connection.
    constexpr int right = OTC_SESSION_NOT_CONNECTED;
    const QByteArray t("t");
    QTest::newRow("neither") << QByteArray() << QByteArray() << right;
    QTest::newRow("empty") << QByteArray("") << QByteArray("") << right;
    QTest::newRow("type of 127") << QByteArray(127, 'a') << t << right;
    QTest::newRow("type of 128") << QByteArray(128, 'a') << t << right;
    QTest::newRow("type of 129") << QByteArray(129, 'a') << t << 1414;
    QTest::newRow("all characters of a type") << QByteArray("AZaz09-._~") << t << right;
    QTest::newRow("blank in the type") << QByteArray("a b") << t << 1461;
    QTest::newRow("umlaut in the type") << QByteArray("ä") << t << 1461;
    QTest::newRow("type that is no text") << QByteArray("a\xff") << t << 1461;
    QTest::newRow("data of 8191") << t << QByteArray(8191, 'a') << right;
    QTest::newRow("data of 8192") << t << QByteArray(8192, 'a') << right;
    QTest::newRow("data of 8193") << t << QByteArray(8193, 'a') << 1413;
    QTest::newRow("two bytes each, 8192") << t << QByteArray("ä").repeated(4096) << right;
    QTest::newRow("two bytes each, 8194") << t << QByteArray("ä").repeated(4097) << 1413;
    QTest::newRow("data that is no text") << t << QByteArray("a\xff") << 1011;
    QTest::newRow("data cut in a character") << t << QByteArray("a\xc3") << 1011;
}

void TestCapiValues::sendRefuses()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, data);
    QFETCH(int, status);
    QCOMPARE(otc_init(nullptr), OTC_SUCCESS);
    otc_session *session = makeSession();
    const char *t = type.isNull() ? nullptr : type.constData();
    const char *d = data.isNull() ? nullptr : data.constData();
    QCOMPARE(otc_session_send_signal(session, t, d), status);
    QCOMPARE(otc_session_send_signal_with_options(session, t, d, {OTC_FALSE}), status);
    otc_session_delete(session);
}

void TestCapiValues::connectWants()
{
    QCOMPARE(otc_init(nullptr), OTC_SUCCESS);
    otc_session *session = makeSession();
    QCOMPARE(otc_session_connect(session, nullptr), OTC_SESSION_NULL_OR_INVALID_PARAMETER);
    QCOMPARE(otc_session_connect(session, ""), OTC_SESSION_NULL_OR_INVALID_PARAMETER);
    otc_session_delete(session);
}

void TestCapiValues::connectSaysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("told");
    const QString parameter = QStringLiteral("error 1011");
    QTest::newRow("no server") << QByteArray() << QByteArray("t") << parameter;
    QTest::newRow("not a server") << QByteArray("ftp://a") << QByteArray("t") << parameter;
    QTest::newRow("token with a blank") << QByteArray("http://a") << QByteArray("t t") << parameter;
    // Nobody listens on port 1.
    QTest::newRow("not there") << QByteArray("http://127.0.0.1:1") << QByteArray("t")
                               << QStringLiteral("error 1006");
}

void TestCapiValues::connectSaysWhatIsWrong()
{
    QFETCH(QByteArray, url);
    QFETCH(QByteArray, token);
    const CText words(token);
    QFETCH(QString, told);
    QCOMPARE(otc_init(nullptr), OTC_SUCCESS);
    HubThread nowhere;
    nowhere.url = "http://127.0.0.1:1";
    const bool isNamed = !url.isEmpty();
    if (isNamed)
        nowhere.url = url;
    CSession session(nowhere);
    CSession unnamed(nowhere);
    if (!isNamed) {
        otc_session_delete(session.session);
        const otc_session_callbacks callbacks = CSession::makeCallbacks(&session);
        session.session = otc_session_new("100", nowhere.session, &callbacks);
    }
    QCOMPARE(otc_session_connect(session.session, words), OTC_SUCCESS);
    QVERIFY(session.waitFor(told));
    // It is over, and may be tried again.
    QCOMPARE(otc_session_disconnect(session.session), OTC_SESSION_NOT_CONNECTED);
    QCOMPARE(otc_session_connect(session.session, words), OTC_SUCCESS);
    QTRY_COMPARE_WITH_TIMEOUT(session.told(), QStringList({told, told}), 20000);
}

void TestCapiValues::serverOfTheEnvironment()
{
    QCOMPARE(otc_init(nullptr), OTC_SUCCESS);
    HubThread hub;
    CSession session(hub);
    otc_session_delete(session.session);
    const otc_session_callbacks callbacks = CSession::makeCallbacks(&session);
    session.session = otc_session_new(hub.key, hub.session, &callbacks);
    qputenv("SIGNALBOX_API_URL", hub.url);
    QVERIFY(session.join(hub.token()));
}

void TestCapiValues::logLevels()
{
    QCOMPARE(otc_get_log_level(), OTC_LOG_LEVEL_DISABLED);
    QCOMPARE(otc_init(nullptr), OTC_SUCCESS);
    otc_log_set_logger_callback([](const char *message) {
        if (QByteArray(message).contains("No server is named"))
            ++s_logged;
        QVERIFY(!QByteArray(message).contains("sekret"));
    });
    for (const auto level : {OTC_LOG_LEVEL_DISABLED, OTC_LOG_LEVEL_ERROR, OTC_LOG_LEVEL_ALL}) {
        otc_log_enable(level);
        QCOMPARE(otc_get_log_level(), level);
        s_logged = 0;
        otc_session *session = makeSession();
        QCOMPARE(otc_session_connect(session, "sekret"), OTC_SUCCESS);
        otc_session_delete(session);
        QCOMPARE(otc_destroy(), OTC_SUCCESS); // all has been said now
        QCOMPARE(s_logged, level == OTC_LOG_LEVEL_DISABLED ? 0 : 1);
        QCOMPARE(otc_init(nullptr), OTC_SUCCESS);
    }
}

void TestCapiValues::destroyEndsWhatIsLeft()
{
    QCOMPARE(otc_init(nullptr), OTC_SUCCESS);
    HubThread hub;
    CSession session(hub);
    QVERIFY(session.join(hub.token()));
    QCOMPARE(otc_destroy(), OTC_SUCCESS);
    QCOMPARE(session.told(), QStringList{QStringLiteral("connected")});
    QCOMPARE(otc_session_send_signal(session.session, "t", "d"), OTC_SESSION_NOT_CONNECTED);
    QCOMPARE(otc_session_connect(session.session, "t"), OTC_SESSION_ILLEGAL_STATE);
    QVERIFY(!otc_session_get_connection(session.session));
    QTRY_COMPARE_WITH_TIMEOUT(hub.connections(), 0, 20000);
}

QTEST_GUILESS_MAIN(TestCapiValues)
#include "tst_capivalues.moc"
