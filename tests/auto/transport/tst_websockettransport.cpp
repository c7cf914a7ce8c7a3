#include <signaling/protocol/limits.h>
#include <signaling/transport/websockettransport_p.h>
#include <support/fakeclock.h>

#include <QCryptographicHash>
#include <QPointer>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketServer>

#include <sys/socket.h>

using namespace Signaling;

class TestWebSocketTransport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void carriesBinaryBothWays();
    void nagleIsOff();
    void theFirstAfterAPauseIsOnItsWayAtOnce();
    void anEndThatSendingFindsIsToldAfterwards();
    void closeCodes_data();
    void closeCodes();
    void cutWithoutACloseFrame();
    void refusedPort();
    void unusableUrl_data();
    void unusableUrl();
    void notAWebSocketServer_data();
    void notAWebSocketServer();
    void tooLongAMessage_data();
    void tooLongAMessage();
    void abortTellsNothing();
    void opensAgain();
    void destroyedInItsOwnSignal_data();
    void destroyedInItsOwnSignal();
    void whatWasSentBeforeTheEndArrives();
    void aGoodbyeWithoutAnAnswerEnds();
};

namespace {

struct Fixture
{
    QWebSocketServer server{QStringLiteral("test"), QWebSocketServer::NonSecureMode};
    std::shared_ptr<TestSupport::FakeClock> clock = std::make_shared<TestSupport::FakeClock>();
    std::unique_ptr<WebSocketTransport> client = std::make_unique<WebSocketTransport>(clock);
    std::unique_ptr<QWebSocket> peer;

    Fixture()
    {
        server.listen(QHostAddress::LocalHost);
        QObject::connect(&server, &QWebSocketServer::newConnection, &server,
                         [this] { peer.reset(server.nextPendingConnection()); });
    }
    bool open()
    {
        QSignalSpy opened(client.get(), &AbstractTransport::opened);
        client->open(server.serverUrl());
        return (opened.size() == 1 || opened.wait(5000)) && client->isOpen()
            && QTest::qWaitFor([this] { return peer != nullptr; });
    }
};

} // namespace

void TestWebSocketTransport::carriesBinaryBothWays()
{
    Fixture f;
    QVERIFY(!f.client->send("too early"));
    QVERIFY(f.open());
    QSignalSpy atServer(f.peer.get(), &QWebSocket::binaryMessageReceived);
    QSignalSpy atClient(f.client.get(), &AbstractTransport::messageReceived);
    const QByteArray large(100000, 'x');
    QVERIFY(f.client->send(QByteArray("a\0b", 3)));
    QVERIFY(f.client->send(large));
    f.peer->sendBinaryMessage("c");
    QTRY_COMPARE(atServer.size(), 2);
    QTRY_COMPARE(atClient.size(), 1);
    QCOMPARE(atServer[0][0].toByteArray(), QByteArray("a\0b", 3));
    QCOMPARE(atServer[1][0].toByteArray(), large);
    QCOMPARE(atClient[0][0].toByteArray(), "c");
}

void TestWebSocketTransport::nagleIsOff()
{
    Fixture f;
    QVERIFY(f.open());
    const auto *socket = f.client->findChild<QTcpSocket *>();
    QVERIFY(socket);
    QCOMPARE(
        const_cast<QTcpSocket *>(socket)->socketOption(QAbstractSocket::LowDelayOption).toInt(), 1);
}

void TestWebSocketTransport::theFirstAfterAPauseIsOnItsWayAtOnce()
{
    Fixture f;
    QVERIFY(f.open());
    const auto *socket = f.client->findChild<QTcpSocket *>();
    QVERIFY(f.client->send("first"));
    QCOMPARE(socket->bytesToWrite(), 0);
    QVERIFY(f.client->send("second"));
    QVERIFY(socket->bytesToWrite() > 0);
    QSignalSpy atServer(f.peer.get(), &QWebSocket::binaryMessageReceived);
    QTRY_COMPARE(atServer.size(), 2);
    // Answers to what is being read go out together.
    connect(f.client.get(), &AbstractTransport::messageReceived, this, [&f, socket] {
        QVERIFY(f.client->send("answer"));
        QVERIFY(socket->bytesToWrite() > 0);
    });
    QSignalSpy atClient(f.client.get(), &AbstractTransport::messageReceived);
    f.peer->sendBinaryMessage("question");
    QTRY_COMPARE(atClient.size(), 1);
    QTRY_COMPARE(atServer.size(), 3);
    QVERIFY(f.client->send("after the pause"));
    QCOMPARE(socket->bytesToWrite(), 0);
}

void TestWebSocketTransport::anEndThatSendingFindsIsToldAfterwards()
{
    Fixture f;
    QVERIFY(f.open());
    QSignalSpy closed(f.client.get(), &AbstractTransport::closed);
    auto *atServer = f.server.findChild<QTcpSocket *>();
    QVERIFY(atServer);
    const linger now{1, 0}; // the connection is reset, and the client hasn't looked yet
    QCOMPARE(
        ::setsockopt(int(atServer->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now),
        0);
    atServer->abort();
    f.client->send("nobody is there any more");
    QCOMPARE(closed.size(), 0);
    QVERIFY(!f.client->isOpen());
    QVERIFY(!f.client->send("nor now"));
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(closed[0][0].toInt(), int(AbstractTransport::Abnormal));
}

void TestWebSocketTransport::closeCodes_data()
{
    QTest::addColumn<int>("code");
    QTest::newRow("normal") << 1000;
    QTest::newRow("going away") << 1001;
    QTest::newRow("unknown socket") << 1003;
    QTest::newRow("internal error") << 1011;
    QTest::newRow("an application's") << 4000;
}

void TestWebSocketTransport::closeCodes()
{
    QFETCH(int, code);
    Fixture f;
    QVERIFY(f.open());
    QSignalSpy closed(f.client.get(), &AbstractTransport::closed);
    QSignalSpy messages(f.client.get(), &AbstractTransport::messageReceived);
    f.peer->sendBinaryMessage("last words");
    f.peer->close(QWebSocketProtocol::CloseCode(code), QStringLiteral("because"));
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(closed[0][0].toInt(), code);
    QCOMPARE(closed[0][1].toString(), QStringLiteral("because"));
    QCOMPARE(messages.size(), 1);
    QVERIFY(!f.client->isOpen());
}

void TestWebSocketTransport::cutWithoutACloseFrame()
{
    Fixture f;
    QVERIFY(f.open());
    QSignalSpy closed(f.client.get(), &AbstractTransport::closed);
    f.peer->abort();
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(closed[0][0].toInt(), int(AbstractTransport::Abnormal));
    QVERIFY(!closed[0][1].toString().isEmpty());
}

void TestWebSocketTransport::refusedPort()
{
    WebSocketTransport client(std::make_shared<TestSupport::FakeClock>());
    QSignalSpy closed(&client, &AbstractTransport::closed);
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    const quint16 port = taken.serverPort();
    taken.close();
    client.open(QUrl(QStringLiteral("ws://127.0.0.1:%1/").arg(port)));
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(closed[0][0].toInt(), int(AbstractTransport::Abnormal));
    QVERIFY(!closed[0][1].toString().isEmpty());
}

void TestWebSocketTransport::unusableUrl_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::newRow("empty") << QUrl();
    QTest::newRow("another scheme") << QUrl(QStringLiteral("ftp://127.0.0.1/"));
}

void TestWebSocketTransport::unusableUrl()
{
    QFETCH(QUrl, url);
    WebSocketTransport client(std::make_shared<TestSupport::FakeClock>());
    QSignalSpy closed(&client, &AbstractTransport::closed);
    client.open(url);
    QVERIFY(closed.isEmpty()); // never inside open()
    QTRY_COMPARE(closed.size(), 1);
}

void TestWebSocketTransport::notAWebSocketServer_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("HTML") << QByteArray("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"
                                        "Content-Length: 13\r\n\r\n<html></html>");
    QTest::newRow("not found") << QByteArray("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
    QTest::newRow("garbage") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n\r\n");
}

void TestWebSocketTransport::notAWebSocketServer()
{
    QFETCH(QByteArray, answer);
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, &server, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket,
                [socket, answer] { socket->write(answer); });
    });
    WebSocketTransport client(std::make_shared<TestSupport::FakeClock>());
    QSignalSpy closed(&client, &AbstractTransport::closed);
    client.open(QUrl(QStringLiteral("ws://127.0.0.1:%1/").arg(server.serverPort())));
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(closed[0][0].toInt(), int(AbstractTransport::Abnormal));
    // QWebSocket would hold on to the connection.
    auto *socket = server.findChild<QTcpSocket *>();
    QTRY_VERIFY(!socket || socket->state() == QAbstractSocket::UnconnectedState);
    QCOMPARE(closed.size(), 1);
}

void TestWebSocketTransport::tooLongAMessage_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<bool>("taken");
    QTest::newRow("limit") << Limits::MaxServerFrameBytes << true;
    QTest::newRow("limit + 1") << Limits::MaxServerFrameBytes + 1 << false;
}

void TestWebSocketTransport::tooLongAMessage()
{
    QFETCH(qsizetype, size);
    QFETCH(bool, taken);
    Fixture f;
    QVERIFY(f.open());
    QSignalSpy messages(f.client.get(), &AbstractTransport::messageReceived);
    QSignalSpy closed(f.client.get(), &AbstractTransport::closed);
    f.peer->setOutgoingFrameSize(quint64(size));
    f.peer->sendBinaryMessage(QByteArray(size, 'x'));
    QTRY_COMPARE_WITH_TIMEOUT(messages.size() + closed.size(), 1, 20000);
    QCOMPARE(messages.size(), taken ? 1 : 0);
}

void TestWebSocketTransport::abortTellsNothing()
{
    Fixture f;
    QVERIFY(f.open());
    QSignalSpy closed(f.client.get(), &AbstractTransport::closed);
    QSignalSpy gone(f.peer.get(), &QWebSocket::disconnected);
    f.client->abort();
    QVERIFY(!f.client->isOpen());
    QTRY_COMPARE(gone.size(), 1);
    QVERIFY(closed.isEmpty());
    f.client->abort();
    f.client->close(AbstractTransport::Normal);
}

void TestWebSocketTransport::opensAgain()
{
    Fixture f;
    QVERIFY(f.open());
    QSignalSpy closed(f.client.get(), &AbstractTransport::closed);
    f.peer->abort();
    QTRY_COMPARE(closed.size(), 1);
    f.peer.reset();
    QVERIFY(f.open());
    f.peer.reset();
    QTRY_COMPARE(closed.size(), 2);
    // Also while it is open, or about to be.
    QVERIFY(f.open());
    f.peer.release()->deleteLater();
    f.client->open(f.server.serverUrl());
    QVERIFY(f.open());
}

void TestWebSocketTransport::destroyedInItsOwnSignal_data()
{
    QTest::addColumn<QString>("signal");
    for (const char *name : {"opened", "message", "closed", "failed"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestWebSocketTransport::destroyedInItsOwnSignal()
{
    QFETCH(QString, signal);
    Fixture f;
    const auto destroy = [&f] { f.client.reset(); };
    if (signal == QLatin1String("opened")) {
        connect(f.client.get(), &AbstractTransport::opened, &f.server, destroy);
        f.client->open(f.server.serverUrl());
    } else if (signal == QLatin1String("failed")) {
        connect(f.client.get(), &AbstractTransport::closed, &f.server, destroy);
        f.client->open(QUrl());
    } else {
        QVERIFY(f.open());
        if (signal == QLatin1String("message"))
            connect(f.client.get(), &AbstractTransport::messageReceived, &f.server, destroy);
        else
            connect(f.client.get(), &AbstractTransport::closed, &f.server, destroy);
        f.peer->sendBinaryMessage("one");
        f.peer->sendBinaryMessage("two");
        f.peer->close();
    }
    QTRY_VERIFY(!f.client);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void TestWebSocketTransport::whatWasSentBeforeTheEndArrives()
{
    Fixture f;
    QVERIFY(f.open());
    QSignalSpy messages(f.peer.get(), &QWebSocket::binaryMessageReceived);
    QSignalSpy gone(f.peer.get(), &QWebSocket::disconnected);
    const int count = 500;
    for (int i = 0; i < count; ++i)
        f.client->send(QByteArray(8192, 'x')); // more than a socket's buffers hold
    f.client->close(AbstractTransport::Normal);
    f.client.reset();
    QTRY_COMPARE(gone.size(), 1);
    QCOMPARE(messages.size(), count);
    QCOMPARE(int(f.peer->closeCode()), 1000);
}

void TestWebSocketTransport::aGoodbyeWithoutAnAnswerEnds()
{
    // A server that is there, and says nothing more after its handshake.
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QTcpSocket *peer = nullptr;
    connect(&server, &QTcpServer::newConnection, this, [&] {
        peer = server.nextPendingConnection();
        connect(peer, &QIODevice::readyRead, peer, [&peer] {
            const QByteArray request = peer->readAll();
            const qsizetype at = request.indexOf("Sec-WebSocket-Key: ");
            if (at < 0)
                return;
            const QByteArray key = request.mid(at + 19, request.indexOf('\r', at) - at - 19);
            const QByteArray salted = key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
            peer->write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n"
                        "Connection: Upgrade\r\nSec-WebSocket-Accept: "
                        + QCryptographicHash::hash(salted, QCryptographicHash::Sha1).toBase64()
                        + "\r\n\r\n");
        });
    });
    const auto clock = std::make_shared<TestSupport::FakeClock>();
    auto client = std::make_unique<WebSocketTransport>(clock);
    QSignalSpy opened(client.get(), &AbstractTransport::opened);
    client->open(QUrl(QStringLiteral("ws://127.0.0.1:%1").arg(server.serverPort())));
    QTRY_COMPARE(opened.size(), 1);
    client->close(1000);
    client.reset();
    clock->advance(5999);
    QCoreApplication::processEvents();
    QCOMPARE(peer->state(), QAbstractSocket::ConnectedState);
    clock->advance(1);
    QTRY_COMPARE(peer->state(), QAbstractSocket::UnconnectedState);
}

QTEST_GUILESS_MAIN(TestWebSocketTransport)
#include "tst_websockettransport.moc"
