#include <signaling/hub/newsession_p.h>
#include <signaling/hub/tokenverifier_p.h>
#include <signaling/protocol/resttoken.h>
#include <signaling/protocol/sessionid.h>

#include <QTest>

using namespace Signaling;

class TestTokenVerifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sessions_data();
    void sessions();
    void clients();
    void servers();
    void permissions();
};

static constexpr qint64 Now = 1700000000000;

static HubConfig twoProjects()
{
    HubConfig config;
    config.projects = {{QStringLiteral("100"), QByteArray(32, 'a')},
                       {QStringLiteral("200"), QByteArray(32, 'b')}};
    return config;
}

void TestTokenVerifier::sessions_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("foreignStatus");
    const HubConfig config = twoProjects();
    const QByteArray random(16, 'r');
    QTest::newRow("ours") << newSessionId(config.projects.first(), Now) << 200 << 200;
    QTest::newRow("ours, with more behind the proof")
        << newSessionId(config.projects.first(), Now) + QStringLiteral("QQ") << 404 << 200;
    QTest::newRow("another's proof")
        << SessionId::create(QStringLiteral("100"), QByteArray(32, 'b'), Now, random).encode()
        << 404 << 200;
    QTest::newRow("a known vendor's form")
        << QStringLiteral("1_MX4xMDB-MTI3LjAuMC4xfjE3MDAwMDAwMDAwMDB-MC40MjQyfg") << 404 << 200;
    QTest::newRow("an unknown key")
        << SessionId::create(QStringLiteral("300"), QByteArray(32, 'a'), Now, random).encode()
        << 404 << 404;
    QTest::newRow("nothing") << QString() << 400 << 400;
    QTest::newRow("garbage") << QStringLiteral("1_!!!") << 400 << 400;
}

void TestTokenVerifier::sessions()
{
    QFETCH(QString, id);
    QFETCH(int, status);
    QFETCH(int, foreignStatus);
    HubConfig config = twoProjects();
    const TokenVerifier verifier(config);
    QString key;
    const TokenVerifier::Verdict verdict = verifier.checkSession(id, &key);
    QCOMPARE(verdict.status, status);
    QCOMPARE(verdict.reason.isEmpty(), status == 200);
    QCOMPARE(key, status == 200 ? QStringLiteral("100") : QString());
    config.allowForeignSessions = true;
    QCOMPARE(verifier.checkSession(id).status, foreignStatus);
}

void TestTokenVerifier::clients()
{
    const HubConfig config = twoProjects();
    const TokenVerifier verifier(config);
    const QString session = newSessionId(config.projects.first(), Now);
    ClientToken token;
    token.apiKey = QStringLiteral("100");
    token.sessionId = session;
    token.role = Role::Moderator;
    token.connectionData = QStringLiteral("data");
    token.createdAt = Now / 1000;
    token.expiresAt = token.createdAt + 60;
    token.nonce = QStringLiteral("1");
    ClientToken decoded;
    const QByteArray good = token.encode(QByteArray(32, 'a'));
    QVERIFY(verifier.checkClient(good, session, Now, &decoded).isGood());
    QCOMPARE(decoded.role, Role::Moderator);
    QCOMPARE(decoded.connectionData, QStringLiteral("data"));
    // The project is the session's: another project's secret opens nothing.
    const QByteArray other = token.encode(QByteArray(32, 'b'));
    QCOMPARE(verifier.checkClient(other, session, Now).status, 403);
    QCOMPARE(verifier.checkClient(good, session, Now + 200000).status, 403);
    QCOMPARE(verifier.checkClient(good, newSessionId(config.projects.at(1), Now), Now).status, 403);
    QCOMPARE(verifier.checkClient(good, QStringLiteral("x"), Now).status, 400);
}

void TestTokenVerifier::servers()
{
    const HubConfig config = twoProjects();
    const TokenVerifier verifier(config);
    RestToken token;
    token.apiKey = QStringLiteral("200");
    token.issuedAt = Now / 1000;
    token.expiresAt = token.issuedAt + 300;
    QString key;
    QVERIFY(verifier.checkServer(token.encode(QByteArray(32, 'b')), Now, &key).isGood());
    QCOMPARE(key, QStringLiteral("200"));
    key.clear();
    QCOMPARE(verifier.checkServer(token.encode(QByteArray(32, 'a')), Now, &key).status, 403);
    QCOMPARE(verifier.checkServer("", Now, &key).status, 403);
    token.apiKey = QStringLiteral("300");
    QCOMPARE(verifier.checkServer(token.encode(QByteArray(32, 'b')), Now, &key).status, 403);
    QVERIFY(key.isEmpty());
}

void TestTokenVerifier::permissions()
{
    HubConfig config = twoProjects();
    const TokenVerifier verifier(config);
    const QString signal = QStringLiteral("signal");
    QVERIFY(verifier.permissions(Role::Subscriber).contains(signal));
    QVERIFY(!verifier.permissions(Role::PublisherOnly).contains(signal));
    config.subscribersMaySignal = false;
    QVERIFY(!verifier.permissions(Role::Subscriber).contains(signal));
    QVERIFY(verifier.permissions(Role::Publisher).contains(signal));
}

QTEST_GUILESS_MAIN(TestTokenVerifier)
#include "tst_tokenverifier.moc"
