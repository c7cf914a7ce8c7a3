// Sessions and the hub over TLS: who is trusted, who isn't, and what is said of it.
#include "sessionpeer.h"

#include <signaling/invite.h>
#include <signaling/servercertificate.h>
#include <support/httpcall.h>
#include <support/tlsvectors.h>

#include <QNetworkAccessManager>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Signaling;
using namespace TestSupport;

class TestTlsSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withTheRightCa();
    void pinned();
    void byAnInvite();
    void refused_data();
    void refused();
    void socketOfAnotherServer_data();
    void socketOfAnotherServer();
    void aChangedCertificateEndsTheSession();
    void aRenewedOneUnderTheSameCaDoesNot();
    void nobodyIsSentOnWithoutTls();
    void aCaThatCantBeRead_data();
    void aCaThatCantBeRead();
    void theTokenIsNotShownToStrangers();
    void restOverTls();
    void plainTextToATlsPort();
};

namespace {

HubConfig secured(const HubTls &tls, const QUrl &publicUrl = {})
{
    HubConfig config;
    config.tls = tls;
    config.publicUrl = publicUrl;
    return config;
}

SessionCredentials credentialsFor(const TestHub &hub)
{
    SessionCredentials credentials = SessionPeer::credentials(hub, hub.token());
    credentials.apiUrl.setHost(QStringLiteral("localhost"));
    return credentials;
}

/// Joins, or ends in an error; that error.
SignalingError outcome(SessionPeer &peer, const SessionCredentials &credentials)
{
    peer.session.connectToSession(credentials);
    if (!QTest::qWaitFor([&] { return peer.isIn() || peer.disconnections > 0; }, 10000))
        return {-1, QStringLiteral("nothing happened")};
    return peer.session.error();
}

HubTls selfSigned(const QString &name = QStringLiteral("localhost"))
{
    return HubTls::selfSigned({name}, QDateTime::currentMSecsSinceEpoch()).value_or(HubTls());
}

} // namespace

void TestTlsSession::withTheRightCa()
{
    const TestHub hub(secured(serverTls()));
    QVERIFY2(hub.isListening, qPrintable(hub.hub->errorString()));
    QCOMPARE(hub.hub->apiUrl().scheme(), QStringLiteral("https"));
    QCOMPARE(hub.hub->fingerprint(), serverTls().fingerprint());
    SessionPeer anna;
    SessionPeer ben;
    SessionCredentials credentials = credentialsFor(hub);
    credentials.caFile = tlsFile("ca.pem");
    QCOMPARE(outcome(anna, credentials), SignalingError());
    // The address is in the certificate as well as the name.
    credentials.apiUrl.setHost(QStringLiteral("127.0.0.1"));
    QCOMPARE(outcome(ben, credentials), SignalingError());
    const quint64 id = anna.send(QStringLiteral("over TLS"));
    QTRY_VERIFY(anna.wasSent(id));
    QTRY_COMPARE(ben.texts(), QStringList{QStringLiteral("over TLS")});
}

void TestTlsSession::pinned()
{
    // Of another name, and signed by itself: what counts is the fingerprint.
    const TestHub hub(secured(selfSigned(QStringLiteral("other.test"))));
    SessionPeer peer;
    SessionCredentials credentials = credentialsFor(hub);
    credentials.fingerprint = readableFingerprint(hub.hub->fingerprint());
    QCOMPARE(outcome(peer, credentials), SignalingError());
    const quint64 id = peer.send(QStringLiteral("pinned"));
    QTRY_VERIFY(peer.wasSent(id));
}

void TestTlsSession::byAnInvite()
{
    const TestHub hub(secured(selfSigned()));
    Invite invite;
    invite.credentials = credentialsFor(hub);
    invite.credentials.fingerprint = hub.hub->fingerprint();
    const auto read = Invite::fromString(invite.toString());
    QVERIFY(read);
    SessionPeer peer;
    QCOMPARE(outcome(peer, read->credentials), SignalingError());
}

void TestTlsSession::refused_data()
{
    QTest::addColumn<HubTls>("tls");
    QTest::addColumn<QString>("ca");
    QTest::addColumn<QString>("pin");
    QTest::addColumn<QString>("word");
    const QString ca = tlsFile("ca.pem");
    const QString other = tlsFiles("renewed.pem", "renewed.key").fingerprint();
    QTest::newRow("self-signed") << selfSigned() << QString() << QString() << "self-signed";
    QTest::newRow("an unknown CA") << serverTls() << QString() << QString() << "issuer";
    QTest::newRow("another's name")
        << tlsFiles("otherhost.pem", "otherhost.key") << ca << QString() << "host name";
    QTest::newRow("expired") << tlsFiles("expired.pem", "renewed.key") << ca << QString()
                             << "expired";
    QTest::newRow("another CA") << selfSigned() << ca << QString() << "self-signed";
    QTest::newRow("not the pinned one") << selfSigned() << QString() << other << "pinned";
    QTest::newRow("not the pinned one, though the CA vouches for it")
        << serverTls() << ca << other << "pinned";
}

void TestTlsSession::refused()
{
    QFETCH(HubTls, tls);
    QFETCH(QString, ca);
    QFETCH(QString, pin);
    QFETCH(QString, word);
    const TestHub hub(secured(tls));
    SessionPeer peer;
    SessionCredentials credentials = credentialsFor(hub);
    credentials.caFile = ca;
    credentials.fingerprint = pin;
    const SignalingError error = outcome(peer, credentials);
    QCOMPARE(error.code, int(SignalingError::UntrustedCertificate));
    QVERIFY(error.isFatal());
    QVERIFY2(error.message.contains(word), qPrintable(error.message));
    const auto shown = ServerCertificate::fromError(error);
    QVERIFY(shown);
    QCOMPARE(shown->fingerprint, tls.fingerprint());
    QCOMPARE(shown->server, QStringLiteral("localhost:%1").arg(hub.hub->port()));
    QCOMPARE(shown->pinned, pin);
    QCOMPARE(shown->isChanged(), !pin.isEmpty());
    QVERIFY(shown->validUntil.isValid() && shown->validFrom < shown->validUntil);
    QVERIFY(!shown->issuer.isEmpty() && !shown->subject.isEmpty());
    QCOMPARE(peer.disconnections, 1);
    QCOMPARE(hub.hub->statistics().connections, 0);
    // Pinned on consent, it is let in.
    credentials.fingerprint = shown->fingerprint;
    SessionPeer again;
    QCOMPARE(outcome(again, credentials), SignalingError());
}

void TestTlsSession::socketOfAnotherServer_data()
{
    QTest::addColumn<bool>("isPinned");
    QTest::newRow("CA") << false;
    QTest::newRow("pinned") << true;
}

void TestTlsSession::socketOfAnotherServer()
{
    // The session info is a trusted server's, its socket is not.
    QFETCH(bool, isPinned);
    const TestHub other(secured(selfSigned()));
    QUrl socketServer = other.hub->apiUrl();
    socketServer.setHost(QStringLiteral("localhost"));
    const TestHub hub(secured(serverTls(), socketServer));
    SessionPeer peer;
    SessionCredentials credentials = credentialsFor(hub);
    credentials.apiUrl = QUrl(QStringLiteral("https://localhost:%1").arg(hub.hub->port()));
    if (isPinned)
        credentials.fingerprint = hub.hub->fingerprint();
    else
        credentials.caFile = tlsFile("ca.pem");
    const SignalingError error = outcome(peer, credentials);
    QCOMPARE(error.code, int(SignalingError::UntrustedCertificate));
    const auto shown = ServerCertificate::fromError(error);
    QCOMPARE(shown->fingerprint, other.hub->fingerprint());
    QCOMPARE(shown->server, QStringLiteral("localhost:%1").arg(other.hub->port()));
    QCOMPARE(shown->isChanged(), isPinned);
}

void TestTlsSession::aChangedCertificateEndsTheSession()
{
    const QTemporaryDir folder;
    HubTls tls;
    tls.certificateFile = folder.filePath(QStringLiteral("cert.pem"));
    tls.keyFile = folder.filePath(QStringLiteral("key.pem"));
    QVERIFY(QFile::copy(tlsFile("server.pem"), tls.certificateFile));
    QVERIFY(QFile::copy(tlsFile("server.key"), tls.keyFile));
    const TestHub hub(secured(tls));
    SessionPeer peer;
    SessionCredentials credentials = credentialsFor(hub);
    credentials.fingerprint = hub.hub->fingerprint();
    QCOMPARE(outcome(peer, credentials), SignalingError());
    for (const QString &file : {tls.certificateFile, tls.keyFile})
        QVERIFY(QFile::remove(file));
    QVERIFY(QFile::copy(tlsFile("renewed.pem"), tls.certificateFile));
    QVERIFY(QFile::copy(tlsFile("renewed.key"), tls.keyFile));
    QVERIFY2(hub.hub->reloadCertificate(), qPrintable(hub.hub->errorString()));
    // Who is there stays.
    const quint64 id = peer.send(QStringLiteral("still here"));
    QTRY_VERIFY(peer.wasSent(id));
    QVERIFY(hub.hub->dropSocket(peer.id()));
    QTRY_COMPARE(peer.disconnections, 1);
    QCOMPARE(peer.session.error().code, int(SignalingError::UntrustedCertificate));
    QVERIFY(ServerCertificate::fromError(peer.session.error())->isChanged());
    QCOMPARE(peer.reconnections, 0);
}

void TestTlsSession::aRenewedOneUnderTheSameCaDoesNot()
{
    const QTemporaryDir folder;
    HubTls tls;
    tls.certificateFile = folder.filePath(QStringLiteral("cert.pem"));
    tls.keyFile = tlsFile("renewed.key");
    QVERIFY(QFile::copy(tlsFile("renewed.pem"), tls.certificateFile));
    const TestHub hub(secured(tls));
    SessionPeer peer;
    SessionCredentials credentials = credentialsFor(hub);
    credentials.caFile = tlsFile("ca.pem");
    QCOMPARE(outcome(peer, credentials), SignalingError());
    // A broken new file keeps the old certificate, and says so.
    const QString before = hub.hub->fingerprint();
    QVERIFY(QFile::resize(tls.certificateFile, 100));
    QVERIFY(!hub.hub->reloadCertificate());
    QVERIFY(hub.hub->errorString().contains(tls.certificateFile));
    QCOMPARE(hub.hub->fingerprint(), before);
    QVERIFY(hub.hub->dropSocket(peer.id()));
    QTRY_COMPARE(peer.reconnections, 1);
}

void TestTlsSession::nobodyIsSentOnWithoutTls()
{
    const TestHub plain;
    const TestHub hub(secured(serverTls(), plain.hub->apiUrl()));
    SessionPeer peer;
    SessionCredentials credentials = credentialsFor(hub);
    credentials.apiUrl = QUrl(QStringLiteral("https://localhost:%1").arg(hub.hub->port()));
    credentials.caFile = tlsFile("ca.pem");
    const SignalingError error = outcome(peer, credentials);
    QCOMPARE(error.code, int(SignalingError::UnexpectedResponse));
    QVERIFY(error.message.contains(QStringLiteral("without")));
    QVERIFY(error.isFatal());
}

void TestTlsSession::aCaThatCantBeRead_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("word");
    QTest::newRow("not there") << tlsFile("none.pem") << "No such file";
    QTest::newRow("holds none") << tlsFile("server.key") << "no certificate in PEM form";
}

void TestTlsSession::aCaThatCantBeRead()
{
    QFETCH(QString, file);
    QFETCH(QString, word);
    const TestHub hub(secured(serverTls()));
    SessionPeer peer;
    SessionCredentials credentials = credentialsFor(hub);
    credentials.caFile = file;
    const SignalingError error = outcome(peer, credentials);
    QCOMPARE(error.code, int(SignalingError::InvalidParameter));
    QVERIFY2(error.message.contains(file) && error.message.contains(word),
             qPrintable(error.message));
}

void TestTlsSession::theTokenIsNotShownToStrangers()
{
    // A stranger with a certificate of his own sees a handshake, and no request.
    const auto identity = selfSigned();
    QTcpServer stranger;
    QVERIFY(stranger.listen(QHostAddress::LocalHost));
    QByteArray seen;
    connect(&stranger, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *plain = stranger.nextPendingConnection();
        auto *socket = new QSslSocket(&stranger);
        const qintptr descriptor = ::dup(int(plain->socketDescriptor()));
        plain->abort();
        socket->setSocketDescriptor(descriptor);
        QSslConfiguration configuration;
        configuration.setLocalCertificate(QSslCertificate(identity.certificate));
        configuration.setPrivateKey(QSslKey(identity.key, QSsl::Ec));
        socket->setSslConfiguration(configuration);
        connect(socket, &QSslSocket::readyRead, this,
                [&seen, socket] { seen += socket->readAll(); });
        socket->startServerEncryption();
    });
    const TestHub hub(secured(serverTls()));
    for (const QString &pin : {QString(), hub.hub->fingerprint()}) {
        SessionPeer peer;
        SessionCredentials credentials = credentialsFor(hub);
        credentials.apiUrl.setPort(stranger.serverPort());
        credentials.fingerprint = pin;
        QCOMPARE(outcome(peer, credentials).code, int(SignalingError::UntrustedCertificate));
    }
    QCOMPARE(seen, QByteArray());
}

void TestTlsSession::restOverTls()
{
    const TestHub hub(secured(serverTls()));
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates(QSslCertificate::fromPath(tlsFile("ca.pem"), QSsl::Pem));
    QNetworkRequest request(QUrl(QStringLiteral("https://localhost:%1/session/%2?extended=true")
                                     .arg(hub.hub->port())
                                     .arg(hub.sessionId)));
    request.setSslConfiguration(configuration);
    request.setRawHeader("X-OPENTOK-AUTH", hub.token().toUtf8());
    QNetworkAccessManager manager;
    const std::unique_ptr<QNetworkReply> reply(manager.get(request));
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->error(), QNetworkReply::NoError);
    const QJsonObject info = QJsonDocument::fromJson(reply->readAll()).array().first().toObject();
    QCOMPARE(info.value(QLatin1String("messaging_url")).toString(),
             QStringLiteral("wss://localhost:%1/rumorwebsocketsv2").arg(hub.hub->port()));
}

void TestTlsSession::plainTextToATlsPort()
{
    const TestHub hub(secured(serverTls()));
    QUrl url = hub.hub->apiUrl();
    url.setScheme(QStringLiteral("http"));
    QCOMPARE(httpCall("GET", url).status, 0);
    SessionPeer peer;
    SessionCredentials credentials = credentialsFor(hub);
    credentials.apiUrl.setScheme(QStringLiteral("http"));
    QCOMPARE(outcome(peer, credentials).code, int(SignalingError::ConnectionFailed));
}

Q_DECLARE_METATYPE(Signaling::HubTls)

QTEST_GUILESS_MAIN(TestTlsSession)
#include "tst_tlssession.moc"
