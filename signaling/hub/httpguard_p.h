#ifndef SIGNALING_HUB_HTTPGUARD_P_H
#define SIGNALING_HUB_HTTPGUARD_P_H

#include <signaling/hub/httprequesthead_p.h>
#include <signaling/hub/hubcounters_p.h>

#include <QtCore/qobject.h>

#include <chrono>
#include <memory>

QT_BEGIN_NAMESPACE
class QTcpSocket;
QT_END_NAMESPACE

namespace Signaling {

class ClockTimer;
class HttpGuards;

/// Stands beside a connection's socket until it becomes a WebSocket, and sees what comes before
/// QAbstractHttpServer does, which has no bounds: sizes, times, and requests whose end is not
/// certain. Answers 400, 408, 411, 413, 417 or 431 and closes, or closes without a word.
///
/// It counts on QAbstractHttpServer taking one request each time it is told of new bytes, and all
/// of an unfinished one. A child of its socket.
class HttpGuard final : public QObject
{
    Q_OBJECT

public:
    HttpGuard(HttpGuards &owner, QTcpSocket *socket);
    ~HttpGuard() override;

    QTcpSocket *socket() const { return m_socket; }
    /// Nothing of a request is here, and one was answered before.
    bool isIdle() const { return m_state == State::Idle && m_wasAnswered; }
    qint64 since() const { return m_since; }
    /// Closes the connection without a word, and counts why.
    void cut(Refusal why);

private:
    enum class State {
        Idle,      ///< between requests, or before the first
        Head,      ///< the first line and headers are coming
        Body,      ///< the head was in order
        Answering, ///< the request is whole; its answer is on its way
        Refused,   ///< it was told why; what it still sends is thrown away
    };

    void readyRead();
    qint64 readHead(qint64 available);
    void bytesWritten();
    void timeout();
    void enter(State state, std::chrono::milliseconds time);
    void refuse(int status, Refusal why, const QString &text);
    qint64 unsentBytes() const;

    HttpGuards &m_owner;
    QTcpSocket *m_socket;
    State m_state = State::Idle;
    bool m_wasAnswered = false;
    bool m_closes = false; ///< with the answer
    HttpRequestHead m_head;
    qint64 m_bodyLeft = 0;
    qint64 m_since = 0;
    std::unique_ptr<ClockTimer> m_timer;
};

} // namespace Signaling

#endif
