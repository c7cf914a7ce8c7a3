#include "roundtripbench.h"

#include <signaling/protocol/raptormessage.h>
#include <signaling/protocol/rumorframe.h>

#include <QtCore/qtimer.h>

using namespace Signaling;

namespace {

/// Both are measured in turns of this many, so that both meet the same weather.
constexpr int Block = 50;
constexpr int Warming = 2 * Block;

/// The message that the hub sends for such a signal: what goes to the echo server has its size.
QByteArray frameOf(const SessionCredentials &credentials, const QString &data)
{
    const QByteArray uuid(36, '0');
    RaptorMessage message;
    message.uri.apiKey = credentials.apiKey;
    message.uri.sessionId = credentials.sessionId;
    message.uri.signalId = QString::fromLatin1(uuid);
    message.signal = SignalBody::fromText(QStringLiteral("bench"), data);
    RumorFrame frame;
    frame.to = {message.uri.sessionAddress().toUtf8()};
    frame.headers = {{RumorHeader::ContentType, RumorHeader::RaptorContentType},
                     {RumorHeader::TransactionId, uuid},
                     {RumorHeader::FromAddress, uuid}};
    frame.data = message.encode();
    return frame.encode();
}

} // namespace

RoundTripBench::RoundTripBench(const SessionCredentials &credentials, const QUrl &echo, int count)
    : m_count(count + Warming)
    , m_data(128, QLatin1Char('x'))
    , m_frame(frameOf(credentials, m_data))
{
    connect(&m_session, &SignalingSession::errorOccurred, this,
            [this](const SignalingError &error) { Q_EMIT failed(error.message); });
    connect(&m_session, &SignalingSession::signalFailed, this,
            [this](quint64, const SignalingError &error) { Q_EMIT failed(error.message); });
    connect(&m_session, &SignalingSession::signalReceived, this, &RoundTripBench::signalCameBack);
    connect(&m_session, &SignalingSession::signalSent, this, &RoundTripBench::signalHalfDone);
    connect(&m_echo, &QWebSocket::binaryMessageReceived, this, &RoundTripBench::echoCameBack);
    connect(&m_echo, &QWebSocket::disconnected, this,
            [this] { Q_EMIT failed(QStringLiteral("the echo server is not there")); });
    connect(&m_echo, &QWebSocket::connected, this,
            [this, credentials] { m_session.connectToSession(credentials); });
    connect(&m_session, &SignalingSession::connected, this, &RoundTripBench::next);
    m_echo.open(echo);
}

void RoundTripBench::next()
{
    const auto signalCount = m_times.finished.size();
    const auto echoCount = m_times.echoed.size();
    if (echoCount == m_count) {
        m_times.received.remove(0, Warming);
        m_times.finished.remove(0, Warming);
        m_times.echoed.remove(0, Warming);
        disconnect(&m_echo, &QWebSocket::disconnected, this, nullptr);
        Q_EMIT finished();
    } else if (signalCount < m_count && signalCount / Block <= echoCount / Block) {
        sendSignal();
    } else {
        sendEcho();
    }
}

void RoundTripBench::sendSignal()
{
    m_halves = 0;
    m_timer.start();
    m_session.sendSignal(QStringLiteral("bench"), m_data);
}

void RoundTripBench::sendEcho()
{
    m_timer.start();
    m_echo.sendBinaryMessage(m_frame);
}

void RoundTripBench::signalCameBack()
{
    m_times.received.append(m_timer.nsecsElapsed());
    signalHalfDone();
}

void RoundTripBench::signalHalfDone()
{
    if (++m_halves < 2)
        return;
    m_times.finished.append(m_timer.nsecsElapsed());
    // Not from inside the session's own call, as an application wouldn't either.
    QMetaObject::invokeMethod(this, &RoundTripBench::next, Qt::QueuedConnection);
}

void RoundTripBench::echoCameBack()
{
    m_times.echoed.append(m_timer.nsecsElapsed());
    QMetaObject::invokeMethod(this, &RoundTripBench::next, Qt::QueuedConnection);
}
