#include "httpguard_p.h"

#include <signaling/hub/httpanswers_p.h>
#include <signaling/hub/httpguards_p.h>

#include <QTcpSocket>

#if QT_CONFIG(ssl)
#include <QSslSocket>
#endif

#include <algorithm>

namespace Signaling {

/// For reading why it was refused. Closing at once would reset the connection, and the answer would
/// be lost with it.
static constexpr std::chrono::milliseconds LingerTime{2000};

static QByteArray statusLine(int status)
{
    switch (status) {
    case 408:
        return QByteArrayLiteral("HTTP/1.1 408 Request Timeout\r\n");
    case 411:
        return QByteArrayLiteral("HTTP/1.1 411 Length Required\r\n");
    case 413:
        return QByteArrayLiteral("HTTP/1.1 413 Content Too Large\r\n");
    case 417:
        return QByteArrayLiteral("HTTP/1.1 417 Expectation Failed\r\n");
    case 431:
        return QByteArrayLiteral("HTTP/1.1 431 Request Header Fields Too Large\r\n");
    default:
        return QByteArrayLiteral("HTTP/1.1 400 Bad Request\r\n");
    }
}

HttpGuard::HttpGuard(HttpGuards &owner, QTcpSocket *socket)
    : QObject(socket)
    , m_owner(owner)
    , m_socket(socket)
    , m_timer(owner.m_clock->createTimer([this] { timeout(); }))
{
    connect(socket, &QTcpSocket::readyRead, this, &HttpGuard::readyRead);
    connect(socket, &QTcpSocket::bytesWritten, this, &HttpGuard::bytesWritten);
    connect(socket, &QTcpSocket::disconnected, this, [this] { m_timer->stop(); });
    enter(State::Idle, owner.m_limits.requestTime);
}

HttpGuard::~HttpGuard()
{
    m_owner.forget(this);
}

void HttpGuard::enter(State state, std::chrono::milliseconds time)
{
    m_state = state;
    m_since = m_owner.m_clock->monotonicMs();
    m_timer->start(time);
}

void HttpGuard::readyRead()
{
    qint64 available = m_socket->bytesAvailable();
    if (m_state == State::Refused) {
        m_socket->skip(available);
        return;
    }
    // Whoever asks and asks and never reads.
    if (unsentBytes() > m_owner.m_tuning.stalledSocketBytes) {
        cut(Refusal::UnreadAnswers);
        return;
    }
    if (m_state == State::Idle || m_state == State::Answering || m_state == State::Head)
        available -= readHead(available);
    if (m_state != State::Body)
        return;
    m_bodyLeft -= std::min(available, m_bodyLeft);
    if (m_bodyLeft == 0)
        enter(State::Answering, m_owner.m_limits.requestTime);
}

/// How much of what is there belongs to the head of a request.
qint64 HttpGuard::readHead(qint64 available)
{
    const qint64 limit = m_owner.m_limits.headerBytes;
    const qint64 wanted = std::min(available, limit + 1 - m_head.size());
    const qint64 taken = m_head.take(m_socket->peek(wanted));
    if (m_head.size() > 0 && m_state != State::Head)
        enter(State::Head, m_owner.m_limits.requestTime);
    if (m_head.size() > limit) {
        refuse(431, Refusal::HeaderBytes,
               QStringLiteral("The request's header is larger than %1 bytes").arg(limit));
        return taken;
    }
    if (!m_head.isComplete())
        return taken;
    const HttpRequestHead::Verdict verdict = m_head.check();
    m_head.clear();
    if (verdict.status != 200) {
        refuse(verdict.status, Refusal::BadRequest, verdict.problem);
    } else if (verdict.bodyBytes > m_owner.m_limits.bodyBytes) {
        refuse(413, Refusal::BodyBytes,
               QStringLiteral("The request's body of %1 bytes is larger than %2")
                   .arg(verdict.bodyBytes)
                   .arg(m_owner.m_limits.bodyBytes));
    } else {
        m_bodyLeft = verdict.bodyBytes;
        m_closes = verdict.closes;
        m_state = State::Body;
        if (verdict.waitsToContinue && m_bodyLeft > 0)
            m_socket->write(QByteArrayLiteral("HTTP/1.1 100 Continue\r\n\r\n"));
    }
    return taken;
}

void HttpGuard::bytesWritten()
{
    if (m_state != State::Answering || unsentBytes() > 0)
        return;
    m_wasAnswered = true;
    if (m_closes)
        m_socket->disconnectFromHost();
    enter(State::Idle,
          m_closes ? LingerTime : std::chrono::milliseconds(m_owner.m_limits.idleTime));
}

void HttpGuard::timeout()
{
    switch (m_state) {
    case State::Idle:
        cut(m_wasAnswered ? Refusal::IdleTime : Refusal::RequestTime);
        break;
    case State::Head:
    case State::Body:
        refuse(408, Refusal::RequestTime, QStringLiteral("The request did not come in time"));
        break;
    case State::Answering:
        cut(Refusal::UnreadAnswers);
        break;
    case State::Refused:
        m_socket->abort();
        break;
    }
}

void HttpGuard::cut(Refusal why)
{
    m_owner.m_counters.refuse(why);
    m_owner.forget(this);
    m_timer->stop();
    QObject::disconnect(m_socket, &QTcpSocket::readyRead, nullptr, nullptr);
    m_socket->abort();
}

void HttpGuard::refuse(int status, Refusal why, const QString &text)
{
    m_owner.m_counters.refuse(why);
    ++m_owner.m_counters.httpAnswers[status];
    // Nobody else reads what it sends from now on.
    QObject::disconnect(m_socket, &QTcpSocket::readyRead, nullptr, nullptr);
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpGuard::readyRead);
    enter(State::Refused, LingerTime);
    const HttpAnswer answer = HttpAnswers::error(status, status, text);
    m_socket->write(statusLine(status) + "Content-Type: " + answer.contentType
                    + "\r\nContent-Length: " + QByteArray::number(answer.body.size())
                    + "\r\nConnection: close\r\n\r\n" + answer.body);
    // QAbstractHttpServer keeps all bytes of an unfinished request. They can go.
    if (m_socket->isTransactionStarted())
        m_socket->commitTransaction();
    m_socket->skip(m_socket->bytesAvailable());
}

qint64 HttpGuard::unsentBytes() const
{
#if QT_CONFIG(ssl)
    if (const auto *encrypted = qobject_cast<const QSslSocket *>(m_socket))
        return encrypted->bytesToWrite() + encrypted->encryptedBytesToWrite();
#endif
    return m_socket->bytesToWrite();
}

} // namespace Signaling
