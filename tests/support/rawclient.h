#ifndef TESTS_SUPPORT_RAWCLIENT_H
#define TESTS_SUPPORT_RAWCLIENT_H

#include <signaling/protocol/raptormessage.h>
#include <signaling/protocol/rumorframe.h>

#include <QtCore/qjsondocument.h>
#include <QtCore/qlist.h>
#include <QtCore/qobject.h>
#include <QtCore/quuid.h>
#include <QtWebSockets/qwebsocket.h>

#include <memory>
#include <optional>

namespace TestSupport {

/// A client that sends frames as a test wants them, right or wrong, and keeps what came.
class RawClient
{
public:
    static QString uuid() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

    QString id = uuid();
    QString socketId = uuid();
    QString apiKey;
    QString sessionId;
    /// Headers for the MESSAGEs that it sends, beside those that it has to.
    QList<Signaling::RumorFrame::Header> moreHeaders;
    /// Whether MESSAGEs are acknowledged as they come.
    bool acknowledges = true;
    /// All frames, over all sockets.
    QList<Signaling::RumorFrame> received;
    /// Of the last socket that closed; 0 before.
    int closeCode = 0;
    QString closeReason;

    bool isOpen() const { return m_socket && m_socket->state() == QAbstractSocket::ConnectedState; }

    /// Opens a socket; one that is there is left to itself, not closed.
    void open(const QUrl &apiUrl, bool isResume = false)
    {
        QUrl url = apiUrl;
        url.setScheme(QStringLiteral("ws"));
        url.setPath(QStringLiteral("/rumorwebsocketsv2"));
        url.setQuery(
            QStringLiteral("socketId=%1&attempt=%2%3")
                .arg(socketId, uuid(), isResume ? QStringLiteral("&reconnect=true") : QString()));
        openUrl(url);
    }
    void openUrl(const QUrl &url)
    {
        closeCode = 0;
        if (m_socket)
            m_left.push_back(std::move(m_socket));
        m_socket = std::make_unique<QWebSocket>();
        QWebSocket *socket = m_socket.get();
        QObject::connect(socket, &QWebSocket::binaryMessageReceived, socket,
                         [this](const QByteArray &bytes) { take(bytes); });
        QObject::connect(socket, &QWebSocket::disconnected, socket, [this, socket] {
            if (socket != m_socket.get())
                return;
            closeCode = int(socket->closeCode());
            closeReason = socket->closeReason();
        });
        socket->open(url);
    }
    void close() { m_socket->close(); }
    /// Cuts the link as a broken cable would.
    void cut() { m_socket->abort(); }
    /// The socket before the present one.
    QWebSocket *oldSocket() const { return m_left.empty() ? nullptr : m_left.back().get(); }

    void sendBytes(const QByteArray &bytes) { m_socket->sendBinaryMessage(bytes); }
    void sendText(const QString &text) { m_socket->sendTextMessage(text); }
    void send(const Signaling::RumorFrame &frame) { sendBytes(frame.encode()); }

    void sendConnect()
    {
        Signaling::RumorFrame frame;
        frame.type = Signaling::RumorFrame::Type::Connect;
        frame.setHeader(Signaling::RumorHeader::UniqueId, id.toUtf8());
        frame.setHeader(Signaling::RumorHeader::TransactionId, uuid().toUtf8());
        send(frame);
    }
    QString sessionAddress() const
    {
        return Signaling::RaptorUri{apiKey, sessionId, {}, {}}.encode();
    }
    void sendSubscribe(const QString &address = {})
    {
        Signaling::RumorFrame frame;
        frame.type = Signaling::RumorFrame::Type::Subscribe;
        frame.to = {(address.isNull() ? sessionAddress() : address).toUtf8()};
        send(frame);
    }
    /// DISCONNECT; \a reconnect: "" when it leaves, "1" on a socket that it gives up.
    void sendDisconnect(const QByteArray &reconnect = "")
    {
        Signaling::RumorFrame frame;
        frame.type = Signaling::RumorFrame::Type::Disconnect;
        frame.setHeader(Signaling::RumorHeader::Reconnect, reconnect);
        send(frame);
    }
    void sendPing()
    {
        Signaling::RumorFrame frame;
        frame.type = Signaling::RumorFrame::Type::Ping;
        send(frame);
    }
    /// A MESSAGE with that data; gives its TRANSACTION-ID.
    QByteArray sendData(const QByteArray &data, const QByteArray &transactionId = {},
                        const QString &token = {})
    {
        Signaling::RumorFrame frame;
        frame.to = {QByteArrayLiteral("signalbox.hub")};
        frame.headers = moreHeaders;
        const QByteArray used = transactionId.isNull() ? uuid().toUtf8() : transactionId;
        if (!token.isNull())
            frame.setHeader(Signaling::RumorHeader::TokenAuth, token.toUtf8());
        frame.setHeader(Signaling::RumorHeader::TransactionId, used);
        frame.setHeader(Signaling::RumorHeader::FromAddress, id.toUtf8());
        frame.data = data;
        send(frame);
        return used;
    }
    QByteArray sendCreate(const QString &token, const QJsonObject &content = {})
    {
        Signaling::RaptorMessage message;
        message.method = Signaling::RaptorMessage::Method::Create;
        message.uri = {apiKey, sessionId, id, {}};
        message.content = content;
        return sendData(message.encode(), {}, token);
    }
    /// CONNECT, SUBSCRIBE and create; the socket must be open.
    QByteArray join(const QString &token, const QJsonObject &content = {})
    {
        sendConnect();
        sendSubscribe();
        return sendCreate(token, content);
    }
    QByteArray sendSignal(const QString &type, const QString &text, const QString &to = {},
                          const QByteArray &transactionId = {})
    {
        Signaling::RaptorMessage message;
        message.uri = {apiKey, sessionId, to.isEmpty() ? QString() : to, uuid()};
        message.signal = Signaling::SignalBody::fromText(type, text);
        return sendData(message.encode(), transactionId);
    }
    QByteArray sendDelete(const QString &connectionId)
    {
        Signaling::RaptorMessage message;
        message.method = Signaling::RaptorMessage::Method::Delete;
        message.uri = {apiKey, sessionId, connectionId, {}};
        return sendData(message.encode());
    }
    void acknowledge(const Signaling::RumorFrame &message)
    {
        Signaling::RumorFrame frame;
        frame.type = Signaling::RumorFrame::Type::Status;
        frame.to = {message.header(Signaling::RumorHeader::FromAddress)};
        frame.setHeader(Signaling::RumorHeader::TransactionId,
                        message.header(Signaling::RumorHeader::TransactionId));
        frame.setHeader(Signaling::RumorHeader::FromAddress, id.toUtf8());
        send(frame);
    }

    QList<Signaling::RumorFrame> frames(Signaling::RumorFrame::Type type) const
    {
        QList<Signaling::RumorFrame> found;
        for (const Signaling::RumorFrame &frame : received) {
            if (frame.type == type)
                found.append(frame);
        }
        return found;
    }
    /// The STATUS code for a TRANSACTION-ID; 0 if there was none yet.
    int statusOf(const QByteArray &transactionId) const
    {
        const auto frame = statusFrame(transactionId);
        return frame ? frame->header(Signaling::RumorHeader::Status).toInt() : 0;
    }
    QString reasonOf(const QByteArray &transactionId) const
    {
        const auto frame = statusFrame(transactionId);
        const QJsonObject data =
            QJsonDocument::fromJson(frame ? frame->data : QByteArray()).object();
        return data.value(QStringLiteral("reason")).toString();
    }
    std::optional<Signaling::RumorFrame> statusFrame(const QByteArray &transactionId) const
    {
        const auto all = frames(Signaling::RumorFrame::Type::Status);
        for (const Signaling::RumorFrame &frame : all) {
            if (frame.header(Signaling::RumorHeader::TransactionId) == transactionId)
                return frame;
        }
        return std::nullopt;
    }
    QList<Signaling::RaptorMessage> messages(Signaling::RaptorMessage::Method method) const
    {
        QList<Signaling::RaptorMessage> found;
        const auto all = frames(Signaling::RumorFrame::Type::Message);
        for (const Signaling::RumorFrame &frame : all) {
            const auto message = Signaling::RaptorMessage::decode(frame.data);
            if (message && message->method == method)
                found.append(*message);
        }
        return found;
    }
    /// The data of all signals, in the order in which they came.
    QStringList texts() const
    {
        QStringList found;
        const auto all = messages(Signaling::RaptorMessage::Method::Signal);
        for (const Signaling::RaptorMessage &message : all)
            found.append(message.signal.dataText());
        return found;
    }
    /// The connections whose arrival was told.
    QStringList created() const { return ids(Signaling::RaptorMessage::Method::Created); }
    QStringList deleted() const { return ids(Signaling::RaptorMessage::Method::Deleted); }
    QString deleteReason() const
    {
        const auto all = messages(Signaling::RaptorMessage::Method::Deleted);
        return all.isEmpty() ? QString() : all.last().reason;
    }

private:
    void take(const QByteArray &bytes)
    {
        const auto frame = Signaling::RumorFrame::decode(bytes);
        if (!frame)
            return;
        received.append(*frame);
        if (acknowledges && frame->type == Signaling::RumorFrame::Type::Message)
            acknowledge(*frame);
    }
    QStringList ids(Signaling::RaptorMessage::Method method) const
    {
        QStringList found;
        const auto all = messages(method);
        for (const Signaling::RaptorMessage &message : all)
            found.append(message.uri.connectionId);
        return found;
    }

    std::unique_ptr<QWebSocket> m_socket;
    std::vector<std::unique_ptr<QWebSocket>> m_left;
};

} // namespace TestSupport

#endif
