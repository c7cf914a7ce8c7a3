#include "throughputbench.h"

#include <QtCore/qtimer.h>

using namespace Signaling;
using namespace std::chrono_literals;

namespace {
constexpr auto WarmUp = 300ms;
}

ThroughputBench::ThroughputBench(const SessionCredentials &credentials, int window, int durationMs)
    : m_window(window)
    , m_durationMs(durationMs)
    , m_data(128, QLatin1Char('x'))
{
    connect(&m_session, &SignalingSession::errorOccurred, this,
            [this](const SignalingError &error) { Q_EMIT failed(error.message); });
    connect(&m_session, &SignalingSession::reconnecting, this,
            [this] { Q_EMIT failed(QStringLiteral("the link was lost")); });
    connect(&m_session, &SignalingSession::connected, this, [this] {
        fill();
        QTimer::singleShot(WarmUp, this, &ThroughputBench::measure);
    });
    connect(&m_session, &SignalingSession::signalFinished, this,
            [this](quint64, SignalingSession::Outcome outcome, const SignalingError &error) {
                onFinished(outcome, error);
            });
    connect(&m_session, &SignalingSession::signalReceived, this, [this] {
        ++m_received;
        drained();
    });
    m_session.connectToSession(credentials);
}

void ThroughputBench::fill()
{
    while (!m_stopped && m_sent < m_acknowledged + static_cast<quint64>(m_window)) {
        ++m_sent;
        m_session.sendSignal(QStringLiteral("bench"), m_data);
    }
}

void ThroughputBench::onFinished(SignalingSession::Outcome outcome, const SignalingError &error)
{
    if (outcome != SignalingSession::Outcome::Sent) {
        Q_EMIT failed(error.message);
        return;
    }
    ++m_acknowledged;
    fill();
    drained();
}

void ThroughputBench::measure()
{
    m_acknowledgedBefore = m_acknowledged;
    m_timer.start();
    QTimer::singleShot(m_durationMs, Qt::PreciseTimer, this, &ThroughputBench::stop);
}

void ThroughputBench::stop()
{
    m_seconds = static_cast<double>(m_timer.nsecsElapsed()) / 1e9;
    m_measured = m_acknowledged - m_acknowledgedBefore;
    m_stopped = true;
    QTimer::singleShot(10s, this, [this] {
        Q_EMIT failed(QStringLiteral("sent %1, acknowledged %2, received %3")
                          .arg(m_sent)
                          .arg(m_acknowledged)
                          .arg(m_received));
    });
    drained();
}

/// Done only when every signal was acknowledged and came back: a rate with losses would be no rate.
void ThroughputBench::drained()
{
    if (m_stopped && m_acknowledged == m_sent && m_received == m_sent)
        Q_EMIT finished(m_measured, m_seconds);
}
