// Frames on the wire, as an ordinary WebSocket client reads them.
#include <signaling/hub/websocketlink_p.h>
#include <support/fakeclock.h>

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketServer>

using namespace Signaling;
using namespace TestSupport;

class TestWebSocketLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLengthArrives_data();
    void everyLengthArrives();
    void manyArriveInOrder();
    void whatWaitsIsCounted();
    void longReasonsAreCutBetweenCharacters_data();
    void longReasonsAreCutBetweenCharacters();
    void nothingAfterTheEnd();
};

namespace {

/// A link and the client at its other end.
class Wire
{
public:
    /// \a isKnown: the link gets the TCP socket, too.
    explicit Wire(bool isKnown = true)
        : m_server(QStringLiteral("test"), QWebSocketServer::NonSecureMode)
    {
        QObject::connect(&m_tcp, &QTcpServer::newConnection, &m_tcp, [this] {
            below = m_tcp.nextPendingConnection();
            m_server.handleConnection(below);
        });
        QObject::connect(&m_server, &QWebSocketServer::newConnection, &m_server, [this, isKnown] {
            link = std::make_unique<WebSocketLink>(
                std::unique_ptr<QWebSocket>(m_server.nextPendingConnection()),
                isKnown ? below : nullptr, 65536, std::make_shared<FakeClock>(), &m_server);
        });
        QObject::connect(&client, &QWebSocket::binaryMessageReceived, &client,
                         [this](const QByteArray &message) { received.append(message); });
        if (m_tcp.listen(QHostAddress::LocalHost))
            client.open(QUrl(QStringLiteral("ws://127.0.0.1:%1").arg(m_tcp.serverPort())));
    }
    bool isUp()
    {
        return QTest::qWaitFor(
            [this] { return link && client.state() == QAbstractSocket::ConnectedState; });
    }

private:
    QTcpServer m_tcp;
    QWebSocketServer m_server;

public:
    QTcpSocket *below = nullptr;
    std::unique_ptr<WebSocketLink> link;
    QWebSocket client;
    QList<QByteArray> received;
};

} // namespace

void TestWebSocketLink::everyLengthArrives_data()
{
    QTest::addColumn<bool>("isKnown");
    QTest::addColumn<int>("length");
    for (const bool isKnown : {true, false}) {
        // The head has three forms, which change there.
        for (const int length : {0, 1, 125, 126, 127, 65535, 65536, 1000000})
            QTest::addRow("%s %d", isKnown ? "known" : "unknown", length) << isKnown << length;
    }
}

void TestWebSocketLink::everyLengthArrives()
{
    QFETCH(bool, isKnown);
    QFETCH(int, length);
    Wire wire(isKnown);
    QVERIFY(wire.isUp());
    QByteArray frame(length, 'x');
    for (int i = 0; i < length; i += 7)
        frame[i] = char(i);
    wire.link->send(frame);
    wire.link->send("after");
    QTRY_COMPARE(wire.received.size(), 2);
    QCOMPARE(wire.received, (QList<QByteArray>{frame, "after"}));
}

void TestWebSocketLink::manyArriveInOrder()
{
    Wire wire;
    QVERIFY(wire.isUp());
    QList<QByteArray> sent;
    for (int i = 0; i < 2000; ++i) {
        sent.append(QByteArray::number(i) + QByteArray(i % 300, 'x'));
        wire.link->send(sent.last());
    }
    QTRY_COMPARE(wire.received.size(), 2000);
    QCOMPARE(wire.received, sent);
}

void TestWebSocketLink::whatWaitsIsCounted()
{
    Wire wire;
    QVERIFY(wire.isUp());
    QCOMPARE(wire.link->bytesToWrite(), 0);
    wire.link->send(QByteArray(1000, 'x'));
    QCOMPARE(wire.link->bytesToWrite(), 1004);
    wire.link->flush();
    QCOMPARE(wire.link->bytesToWrite(), 0);
}

void TestWebSocketLink::longReasonsAreCutBetweenCharacters_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("told");
    const QString fits(123, QLatin1Char('x'));
    QTest::newRow("fits") << fits << fits;
    QTest::newRow("one more") << fits + QLatin1Char('x') << fits;
    const QString before = fits.left(122);
    QTest::newRow("within a character") << before + QString::fromUtf8("ü") << before;
    QTest::newRow("after a character")
        << fits.left(121) + QString::fromUtf8("üx") << fits.left(121) + QString::fromUtf8("ü");
    QTest::newRow("within a long one") << fits.left(120) + QString::fromUtf8("🚀") << fits.left(120);
}

void TestWebSocketLink::longReasonsAreCutBetweenCharacters()
{
    QFETCH(QString, reason);
    QFETCH(QString, told);
    Wire wire;
    QVERIFY(wire.isUp());
    wire.link->close(4000, reason);
    QTRY_COMPARE(wire.client.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(int(wire.client.closeCode()), 4000);
    QCOMPARE(wire.client.closeReason(), told);
}

void TestWebSocketLink::nothingAfterTheEnd()
{
    Wire wire;
    QVERIFY(wire.isUp());
    wire.link->send("last");
    wire.link->close(1000, QStringLiteral("bye"));
    wire.link->send("never");
    QTRY_COMPARE(wire.client.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(wire.client.closeReason(), QStringLiteral("bye"));
    QCOMPARE(wire.received, QList<QByteArray>{"last"});
}

QTEST_GUILESS_MAIN(TestWebSocketLink)
#include "tst_websocketlink.moc"
