// The listening socket: handshakes side by side, bounded in time and number.
#include <signaling/hub/hubidentity_p.h>
#include <signaling/hub/hublistener_p.h>
#include <support/fakeclock.h>
#include <support/tlsvectors.h>

#include <QSignalSpy>
#include <QSslSocket>
#include <QTest>

#include <vector>

using namespace Signaling;
using namespace TestSupport;

class TestHubListener : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plain();
    void overTls();
    void oldTlsIsRefused_data();
    void oldTlsIsRefused();
    void whoSpeaksNoTls();
    void slowOnesKeepNobodyOut();
    void slowOnesAreCutOff();
    void aLateOneHasItsWholeTime();
    void tooManyCostTheOldest();
    void whoLeavesIsForgotten();
    void aNewCertificateIsForNewConnections();
    void stopping();
};

namespace {

constexpr std::chrono::milliseconds HandshakeTime{10000};
constexpr qint64 MaxHandshakes = 100;

struct Fixture
{
    std::shared_ptr<FakeClock> clock = std::make_shared<FakeClock>();
    HubListener listener{clock, HandshakeTime, MaxHandshakes};
    QSignalSpy late{&listener, &HubListener::handshakeLate};
    QSignalSpy crowdedOut{&listener, &HubListener::handshakeCrowdedOut};
    QSignalSpy ready{&listener, &QTcpServer::pendingConnectionAvailable};

    explicit Fixture(bool isSecure = true)
    {
        if (isSecure)
            use(serverTls());
        listener.listen(QHostAddress::LocalHost);
    }
    void use(const HubTls &tls)
    {
        if (const auto identity = HubIdentity::load(tls))
            listener.setTls(identity->configuration());
    }
    /// A client that connects and then says nothing.
    std::unique_ptr<QTcpSocket> silent() const
    {
        auto socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(QHostAddress::LocalHost, listener.serverPort());
        return socket;
    }
    std::unique_ptr<QSslSocket> speaking() const
    {
        auto socket = std::make_unique<QSslSocket>();
        QSslConfiguration configuration = socket->sslConfiguration();
        configuration.setCaCertificates(QSslCertificate::fromPath(tlsFile("ca.pem"), QSsl::Pem));
        socket->setSslConfiguration(configuration);
        socket->connectToHostEncrypted(QStringLiteral("localhost"), listener.serverPort());
        return socket;
    }
};

bool isOver(const QTcpSocket &socket)
{
    return socket.state() == QAbstractSocket::UnconnectedState;
}

} // namespace

void TestHubListener::plain()
{
    Fixture f(false);
    QVERIFY(!f.listener.isSecure());
    const auto client = f.silent();
    QTRY_COMPARE(f.ready.size(), 1);
    QVERIFY(f.listener.nextPendingConnection());
    QCOMPARE(f.listener.handshakes(), std::size_t(0));
}

void TestHubListener::overTls()
{
    Fixture f;
    QVERIFY(f.listener.isSecure());
    const auto client = f.speaking();
    QTRY_VERIFY(client->isEncrypted());
    QTRY_COMPARE(f.ready.size(), 1);
    QTcpSocket *peer = f.listener.nextPendingConnection();
    QVERIFY(peer);
    QCOMPARE(peer->socketOption(QAbstractSocket::LowDelayOption).toInt(), 1);
    client->write("to the hub");
    QTRY_COMPARE(peer->bytesAvailable(), 10);
    peer->write("and back");
    QTRY_COMPARE(client->bytesAvailable(), 8);
    QCOMPARE(f.listener.handshakes(), std::size_t(0));
    QCOMPARE(f.clock->activeTimers(), 0);
    f.clock->advance(HandshakeTime * 2);
    QCoreApplication::processEvents();
    QVERIFY(client->isEncrypted());
}

void TestHubListener::oldTlsIsRefused_data()
{
    QTest::addColumn<int>("protocol");
    QTest::addColumn<bool>("isRefused");
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED
    QTest::newRow("1.1") << int(QSsl::TlsV1_1) << true;
    QT_WARNING_POP
    QTest::newRow("1.2") << int(QSsl::TlsV1_2) << false;
    QTest::newRow("1.3") << int(QSsl::TlsV1_3) << false;
}

void TestHubListener::oldTlsIsRefused()
{
    QFETCH(int, protocol);
    QFETCH(bool, isRefused);
    Fixture f;
    // Both libraries are told to take anything: what refuses is the hub's own configuration.
    const QByteArray lax("DEFAULT@SECLEVEL=0");
    QSslConfiguration server = HubIdentity::load(serverTls())->configuration();
    server.setBackendConfigurationOption("CipherString", lax);
    f.listener.setTls(server);
    QSslSocket client;
    QSslConfiguration configuration = client.sslConfiguration();
    configuration.setProtocol(QSsl::SslProtocol(protocol));
    configuration.setBackendConfigurationOption("CipherString", lax);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    client.setSslConfiguration(configuration);
    client.connectToHostEncrypted(QStringLiteral("localhost"), f.listener.serverPort());
    QTRY_VERIFY(isRefused ? isOver(client) : client.isEncrypted());
    QCOMPARE(client.isEncrypted(), !isRefused);
    QTRY_COMPARE(f.listener.handshakes(), std::size_t(0));
    QTRY_COMPARE(f.ready.size(), isRefused ? 0 : 1);
}

void TestHubListener::whoSpeaksNoTls()
{
    Fixture f;
    const auto client = f.silent();
    client->write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QTRY_COMPARE(f.listener.handshakes(), std::size_t(0));
    QTRY_VERIFY(isOver(*client));
    QVERIFY(f.ready.isEmpty());
}

void TestHubListener::slowOnesKeepNobodyOut()
{
    Fixture f;
    std::vector<std::unique_ptr<QTcpSocket>> slow;
    // More than a QTcpServer lets wait.
    for (int i = 0; i < 60; ++i) {
        slow.push_back(f.silent());
        if (i % 2)
            slow.back()->write(QByteArray("\x16\x03\x01\x02", 4)); // the beginning of a hello
    }
    QTRY_COMPARE(f.listener.handshakes(), slow.size());
    const auto client = f.speaking();
    QTRY_VERIFY(client->isEncrypted());
    QTRY_COMPARE(f.ready.size(), 1);
}

void TestHubListener::slowOnesAreCutOff()
{
    Fixture f;
    const auto client = f.silent();
    QTRY_COMPARE(f.listener.handshakes(), std::size_t(1));
    f.clock->advance(HandshakeTime - std::chrono::milliseconds(1));
    QCOMPARE(f.listener.handshakes(), std::size_t(1));
    f.clock->advance(1);
    QCOMPARE(f.listener.handshakes(), std::size_t(0));
    QCOMPARE(f.late.size(), 1);
    QTRY_VERIFY(isOver(*client));
    QCOMPARE(f.clock->activeTimers(), 0);
}

void TestHubListener::aLateOneHasItsWholeTime()
{
    Fixture f;
    const auto first = f.silent();
    QTRY_COMPARE(f.listener.handshakes(), std::size_t(1));
    f.clock->advance(6000);
    const auto second = f.silent();
    QTRY_COMPARE(f.listener.handshakes(), std::size_t(2));
    f.clock->advance(4000);
    QCOMPARE(f.listener.handshakes(), std::size_t(1));
    f.clock->advance(5999);
    QCOMPARE(f.listener.handshakes(), std::size_t(1));
    f.clock->advance(1);
    QCOMPARE(f.listener.handshakes(), std::size_t(0));
}

void TestHubListener::tooManyCostTheOldest()
{
    Fixture f;
    std::vector<std::unique_ptr<QTcpSocket>> slow;
    const auto first = f.silent();
    QTRY_COMPARE(f.listener.handshakes(), std::size_t(1));
    while (slow.size() + 1 < std::size_t(MaxHandshakes)) {
        slow.push_back(f.silent());
        QTRY_COMPARE(f.listener.handshakes(), slow.size() + 1);
    }
    QVERIFY(!isOver(*first));
    slow.push_back(f.silent());
    QTRY_VERIFY(isOver(*first));
    QCOMPARE(f.crowdedOut.size(), 1);
    QCOMPARE(f.listener.handshakes(), std::size_t(MaxHandshakes));
    QVERIFY(!isOver(*slow.front()));
}

void TestHubListener::whoLeavesIsForgotten()
{
    Fixture f;
    auto client = f.silent();
    QTRY_COMPARE(f.listener.handshakes(), std::size_t(1));
    client->abort();
    QTRY_COMPARE(f.listener.handshakes(), std::size_t(0));
    f.clock->advance(HandshakeTime);
    QCOMPARE(f.clock->activeTimers(), 0);
}

void TestHubListener::aNewCertificateIsForNewConnections()
{
    Fixture f;
    const auto before = f.speaking();
    QTRY_VERIFY(before->isEncrypted());
    f.use(tlsFiles("renewed.pem", "renewed.key"));
    const auto after = f.speaking();
    QTRY_VERIFY(after->isEncrypted());
    const auto digest = [](const QSslSocket &socket) {
        return QString::fromLatin1(
            socket.peerCertificate().digest(QCryptographicHash::Sha256).toHex());
    };
    QCOMPARE(digest(*before), serverTls().fingerprint());
    QCOMPARE(digest(*after), tlsFiles("renewed.pem", "renewed.key").fingerprint());
    QVERIFY(before->isEncrypted());
}

void TestHubListener::stopping()
{
    Fixture f;
    const auto slow = f.silent();
    QTRY_COMPARE(f.listener.handshakes(), std::size_t(1));
    f.listener.stop();
    QTRY_VERIFY(isOver(*slow));
    QCOMPARE(f.clock->activeTimers(), 0);
    const auto late = f.speaking();
    QTRY_VERIFY(isOver(*late));
}

QTEST_GUILESS_MAIN(TestHubListener)
#include "tst_hublistener.moc"
