#ifndef TESTS_SUPPORT_STALLEDCLIENT_H
#define TESTS_SUPPORT_STALLEDCLIENT_H

#include <support/rawclient.h>

#include <QTest>
#include <QtCore/qendian.h>
#include <QtNetwork/qtcpsocket.h>

namespace TestSupport {

/// A client that joins and then reads nothing more, as one behind a link that has died or a program
/// that hangs. It still sends, so the hub takes it for alive. QWebSocket can't do this: it reads
/// all there is.
class StalledClient
{
public:
    QString id = RawClient::uuid();

    /// False if it can't get in.
    bool join(const QUrl &apiUrl, const QString &apiKey, const QString &sessionId,
              const QString &token)
    {
        // Little room in the system's buffers, so that little is hidden there.
        m_socket.connectToHost(apiUrl.host(), quint16(apiUrl.port()));
        if (!QTest::qWaitFor([&] { return m_socket.state() == QTcpSocket::ConnectedState; }))
            return false;
        m_socket.setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, 4096);
        m_socket.write("GET /rumorwebsocketsv2?socketId=" + RawClient::uuid().toUtf8()
                       + " HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                         "Sec-WebSocket-Version: 13\r\n"
                         "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n");
        QByteArray received;
        const auto has = [&](const QByteArray &text) {
            received += m_socket.readAll();
            return received.contains(text);
        };
        if (!QTest::qWaitFor([&] { return has("\r\n\r\n"); }))
            return false;
        using namespace Signaling;
        const RaptorUri uri{apiKey, sessionId, {}, {}};
        RumorFrame connect;
        connect.type = RumorFrame::Type::Connect;
        connect.setHeader(RumorHeader::UniqueId, id.toUtf8());
        send(connect);
        RumorFrame subscribe;
        subscribe.type = RumorFrame::Type::Subscribe;
        subscribe.to = {uri.encode().toUtf8()};
        send(subscribe);
        RaptorMessage create;
        create.method = RaptorMessage::Method::Create;
        create.uri = {apiKey, sessionId, id, {}};
        RumorFrame message;
        message.setHeader(RumorHeader::TransactionId, RawClient::uuid().toUtf8());
        message.setHeader(RumorHeader::TokenAuth, token.toUtf8());
        message.data = create.encode();
        send(message);
        if (!QTest::qWaitFor([&] { return has("\"created\""); }))
            return false;
        m_socket.setReadBufferSize(1);
        return true;
    }
    void sendPing()
    {
        Signaling::RumorFrame ping;
        ping.type = Signaling::RumorFrame::Type::Ping;
        send(ping);
    }

private:
    void send(const Signaling::RumorFrame &frame)
    {
        const QByteArray bytes = frame.encode();
        QByteArray header("\x82", 1);
        if (bytes.size() < 126) {
            header.append(char(0x80 | bytes.size()));
        } else {
            header.append(char(0x80 | 126));
            header.append(char(bytes.size() >> 8)).append(char(bytes.size() & 255));
        }
        // A mask of zeros changes nothing.
        m_socket.write(header + QByteArray(4, '\0') + bytes);
        m_socket.flush();
    }

    QTcpSocket m_socket;
};

} // namespace TestSupport

#endif
