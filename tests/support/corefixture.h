#ifndef TESTS_SUPPORT_COREFIXTURE_H
#define TESTS_SUPPORT_COREFIXTURE_H

#include <signaling/hub/hubcore_p.h>
#include <signaling/hub/localbackplane_p.h>
#include <signaling/hub/newsession_p.h>
#include <support/fakeclock.h>
#include <support/fakelink.h>

#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/quuid.h>

#include <memory>
#include <optional>

namespace TestSupport {

/// A client of a HubCore: says what a test wants, and keeps what came.
class CorePeer
{
public:
    using Frame = Signaling::RumorFrame;
    using Message = Signaling::RaptorMessage;

    std::shared_ptr<LinkRecord> link = std::make_shared<LinkRecord>();
    QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QString socketId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QString sessionId;
    /// Of its create.
    QJsonObject content;
    QByteArray createId;

    Signaling::RaptorUri uri(const QString &connectionId = {}, const QString &signalId = {}) const
    {
        return {QStringLiteral("100"), sessionId, connectionId, signalId};
    }
    void send(const Frame &frame) const
    {
        if (link->listener)
            link->listener->linkFrame(frame.encode());
    }
    /// Gives its TRANSACTION-ID.
    QByteArray message(const Message &content_, const QList<Frame::Header> &headers = {},
                       const QByteArray &transactionId = {}) const
    {
        const QByteArray used = transactionId.isNull()
            ? QUuid::createUuid().toByteArray(QUuid::WithoutBraces)
            : transactionId;
        Frame frame;
        frame.headers = headers;
        frame.setHeader(Signaling::RumorHeader::TransactionId, used);
        frame.data = content_.encode();
        send(frame);
        return used;
    }
    QByteArray signal(const QString &text, const QString &to = {},
                      const QByteArray &transactionId = {},
                      const QList<Frame::Header> &headers = {}) const
    {
        Message made;
        made.uri = uri(to, QStringLiteral("1"));
        made.signal = Signaling::SignalBody::fromText({}, text);
        return message(made, headers, transactionId);
    }
    void acknowledgeAll() const
    {
        const QList<QByteArray> ids = link->messageIds();
        for (const QByteArray &transactionId : ids) {
            Frame status;
            status.type = Frame::Type::Status;
            status.setHeader(Signaling::RumorHeader::TransactionId, transactionId);
            send(status);
        }
    }
    void lose() const { link->listener->linkClosed(1006); }

    std::optional<Frame> statusFrame(const QByteArray &transactionId) const
    {
        std::optional<Frame> last;
        for (const QByteArray &bytes : link->sent) {
            if (Frame::peekType(bytes) == Frame::Type::Status
                && Frame::peekHeader(bytes, Signaling::RumorHeader::TransactionId) == transactionId)
                last = Frame::decode(bytes);
        }
        return last;
    }
    /// The last STATUS for that message; 0: none yet.
    int statusOf(const QByteArray &transactionId) const
    {
        const auto frame = statusFrame(transactionId);
        return frame ? frame->header(Signaling::RumorHeader::Status).toInt() : 0;
    }
    QJsonObject answerTo(const QByteArray &transactionId) const
    {
        const auto frame = statusFrame(transactionId);
        return QJsonDocument::fromJson(frame ? frame->data : QByteArray()).object();
    }
    /// The data of signals, or the connections of events, in the order in which they came.
    QStringList heard(Message::Method method = Message::Method::Signal) const
    {
        QStringList found;
        for (const QByteArray &bytes : link->sent) {
            const auto frame = Frame::decode(bytes);
            const auto message_ = Message::decode(frame->data);
            if (frame->type != Frame::Type::Message || !message_ || message_->method != method)
                continue;
            found.append(method == Message::Method::Signal ? message_->signal.dataText()
                                                           : message_->uri.connectionId);
        }
        return found;
    }
    /// The reason of the last `deleted`.
    QString deleteReason() const
    {
        QString reason;
        for (const QByteArray &bytes : link->sent) {
            const auto message_ = Message::decode(Frame::decode(bytes)->data);
            if (message_ && message_->method == Message::Method::Deleted)
                reason = message_->reason;
        }
        return reason;
    }
};

/// A backplane, a clock that stands still and one session; and hubs on them.
class CoreFixture
{
public:
    std::shared_ptr<FakeClock> clock = std::make_shared<FakeClock>();
    std::shared_ptr<Signaling::LocalBackplane> backplane =
        std::make_shared<Signaling::LocalBackplane>();
    Signaling::HubConfig config;
    QString sessionId;

    CoreFixture()
    {
        config.projects = {{QStringLiteral("100"), QByteArray(32, 's')}};
        sessionId = newSession();
    }
    QString newSession() const
    {
        return Signaling::newSessionId(config.projects.first(), clock->wallMs());
    }
    std::unique_ptr<Signaling::HubCore> hub(const Signaling::HubTuning &tuning = {})
    {
        return std::make_unique<Signaling::HubCore>(config, clock, backplane, tuning);
    }
    QByteArray token(const QString &session,
                     Signaling::Role role = Signaling::Role::Moderator) const
    {
        Signaling::ClientToken made;
        made.apiKey = QStringLiteral("100");
        made.sessionId = session;
        made.role = role;
        made.createdAt = clock->wallMs() / 1000;
        made.expiresAt = made.createdAt + 3600;
        made.nonce = QStringLiteral("1");
        return made.encode(config.projects.first().secret);
    }
    static void open(Signaling::HubCore &hub, CorePeer &peer, bool isResume = false)
    {
        hub.accept(std::make_unique<FakeLink>(peer.link), peer.socketId, isResume);
    }
    static void resume(Signaling::HubCore &hub, CorePeer &peer)
    {
        peer.link = std::make_shared<LinkRecord>();
        open(hub, peer, true);
    }
    /// CONNECT, SUBSCRIBE and create, on an open link; gives the status of the create.
    int create(CorePeer &peer) const
    {
        if (peer.sessionId.isEmpty())
            peer.sessionId = sessionId;
        Signaling::RumorFrame connect;
        connect.type = Signaling::RumorFrame::Type::Connect;
        connect.setHeader(Signaling::RumorHeader::UniqueId, peer.id.toUtf8());
        peer.send(connect);
        Signaling::RumorFrame subscribe;
        subscribe.type = Signaling::RumorFrame::Type::Subscribe;
        subscribe.to = {peer.uri().encode().toUtf8()};
        peer.send(subscribe);
        Signaling::RaptorMessage create;
        create.method = Signaling::RaptorMessage::Method::Create;
        create.uri = peer.uri(peer.id);
        create.content = peer.content;
        peer.createId =
            peer.message(create, {{Signaling::RumorHeader::TokenAuth, token(peer.sessionId)}});
        return peer.statusOf(peer.createId);
    }
    int join(Signaling::HubCore &hub, CorePeer &peer) const
    {
        open(hub, peer);
        return create(peer);
    }
};

} // namespace TestSupport

#endif
