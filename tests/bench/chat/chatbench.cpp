#include "chatbench.h"

#include <chrono>

using namespace Signaling;

namespace {

constexpr int PauseMs = 5;
constexpr int LinesAlone = 400;
constexpr int Warming = 50;

/// The same in all processes of this computer.
qint64 nowNs()
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::nanoseconds>(now).count();
}

QString type()
{
    return QStringLiteral("bench");
}

} // namespace

ChatBench::ChatBench(const SessionCredentials &credentials, const QString &file,
                     const QString &folder)
    : m_transfers(&m_session)
    , m_file(file)
    , m_folder(folder)
{
    m_pause.setInterval(PauseMs);
    m_pause.setTimerType(Qt::PreciseTimer);
    connect(&m_pause, &QTimer::timeout, this, &ChatBench::speak);
    connect(&m_session, &SignalingSession::errorOccurred, this,
            [this](const SignalingError &error) { Q_EMIT failed(error.message); });
    connect(&m_session, &SignalingSession::signalReceived, this, &ChatBench::receive);
    connect(&m_session, &SignalingSession::connected, this, [this] {
        if (m_file.isEmpty())
            Q_EMIT ready();
        else
            m_pause.start();
    });
    connect(&m_transfers, &FileTransfers::offered, this, [this](const FileTransfer &transfer) {
        if (m_file.isEmpty())
            m_transfers.accept(transfer.id, m_folder);
    });
    connect(&m_transfers, &FileTransfers::transferChanged, this, &ChatBench::onTransfer);
    m_session.connectToSession(credentials);
}

void ChatBench::speak()
{
    ++m_lines;
    const bool isBeside = !m_id.isEmpty();
    const qint64 now = nowNs();
    m_session.sendSignal(type(),
                         QStringLiteral("%1 %2")
                             .arg(isBeside                 ? QStringLiteral("beside")
                                      : m_lines <= Warming ? QStringLiteral("warm")
                                                           : QStringLiteral("alone"))
                             .arg(now));
    if (m_lines == LinesAlone + Warming)
        m_id = m_transfers.send(FileSelection::fromPaths({m_file}));
}

void ChatBench::receive(const SignalMessage &message)
{
    if (message.isOwn || message.type != type() || !m_file.isEmpty())
        return;
    const QStringList words = message.data.split(u' ');
    const qint64 now = nowNs();
    const qint64 took = now - words.value(1).toLongLong();
    if (words.first() == QLatin1String("alone"))
        m_alone.append(took);
    else if (words.first() == QLatin1String("beside"))
        m_beside.append(took);
    else if (words.first() == QLatin1String("end"))
        Q_EMIT finished();
}

void ChatBench::onTransfer(const QString &id)
{
    const FileTransfer transfer = m_transfers.transfer(id);
    if (!transfer.isEnded() || m_file.isEmpty())
        return;
    m_pause.stop();
    if (transfer.state != FileTransfer::State::Done) {
        Q_EMIT failed(transfer.errorText());
        return;
    }
    const quint64 last = m_session.sendSignal(type(), QStringLiteral("end"));
    connect(&m_session, &SignalingSession::signalSent, this, [this, last](quint64 sent) {
        if (sent == last)
            Q_EMIT finished();
    });
}
