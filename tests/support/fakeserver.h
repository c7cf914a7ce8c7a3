#ifndef TESTS_SUPPORT_FAKESERVER_H
#define TESTS_SUPPORT_FAKESERVER_H

#include <signaling/connection.h>
#include <signaling/protocol/raptormessage.h>
#include <signaling/protocol/rumorframe.h>
#include <signaling/transport/loopbacklistener_p.h>

#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QUrl>

#include <functional>

namespace TestSupport {

/// The server's half of the protocol for one client, without a mind of its own: it answers as the
/// switches say and notes what came.
class FakeServer : public QObject
{
    Q_OBJECT

public:
    struct SeenSignal
    {
        QByteArray transactionId;
        QString type;
        QString data;
        QString to;
        int link = 0;              ///< on which link it came, from 1
        bool afterRefusal = false; ///< it had the header that says so
    };

    FakeServer();

    Signaling::LoopbackListener listener;

    // How it behaves.
    bool answersJoin = true;
    bool sendsOwnCreated = true;
    bool greetsResumed = true;
    bool answersSignals = true;
    bool echoesSignals = false;
    bool answersPings = true;
    int joinStatus = 200;
    QByteArray joinReason;
    int signalStatus = 200;
    /// Decides instead of signalStatus, if it is set. 0: no answer.
    std::function<int(const SeenSignal &)> statusFor;
    /// What goes with a status that isn't 200.
    QByteArray refusal = R"({"reason":"because"})";
    /// How far a signal got, as answers with it say; null: they don't.
    QByteArray handed;
    /// What a resumed socket is closed with, unless 0.
    int resumeCloseCode = 0;
    QList<Signaling::Connection> others;

    // What came.
    QList<QUrl> urls;
    QList<Signaling::RumorFrame> frames;
    QList<SeenSignal> signalsSeen;
    QList<QByteArray> acknowledged;
    QList<QByteArray> deletes; ///< transactions
    QString clientId;
    QJsonObject joinContent; ///< of the `create`

    Signaling::LoopbackTransport *link() const { return m_link; }
    int links() const { return m_links; }
    int count(Signaling::RumorFrame::Type type) const;
    QStringList dataSeen() const;

    void send(const Signaling::RumorFrame &frame);
    void sendStatus(const QByteArray &transactionId, int status, const QByteArray &data = {});
    void sendMessage(const Signaling::RaptorMessage &message, const QByteArray &from,
                     const QByteArray &transactionId);
    void sendCreated(const Signaling::Connection &connection);
    void sendDeleted(const QString &id, const QString &reason);
    /// \a from empty: a signal of the server's; \a to empty: to everyone.
    void sendSignal(const QString &from, const QString &type, const QString &data,
                    const QByteArray &transactionId = {}, const QString &to = {});
    static Signaling::Connection makeConnection(const QString &id, const QString &data = {});

private:
    void onIncoming(Signaling::LoopbackTransport *link, const QUrl &url);
    void onFrame(const QByteArray &bytes);
    void onMessage(const Signaling::RumorFrame &frame);
    void onSignal(const Signaling::RaptorMessage &message, const SeenSignal &seen);
    void answerJoin(const QByteArray &transactionId);

    QPointer<Signaling::LoopbackTransport> m_link;
    Signaling::RaptorUri m_session;
    int m_links = 0;
};

} // namespace TestSupport

#endif
