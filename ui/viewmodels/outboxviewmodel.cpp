#include "outboxviewmodel.h"

#include <signaling/signalingsession.h>
#include <signaling/transfer/filetransfers.h>
#include <ui/viewmodels/outboxtext.h>

#include <algorithm>
#include <utility>

namespace Signalbox {

using Signaling::PendingSignalInfo;
using Signaling::SignalingSession;

OutboxViewModel::OutboxViewModel(SignalingSession *session, OutboxModel::NameOf nameOf,
                                 std::shared_ptr<Signaling::Clock> clock, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_clock(std::move(clock))
    , m_model(new OutboxModel(std::move(nameOf), this))
    , m_refresh(m_clock->createTimer([this] { refresh(); }))
    , m_tick(m_clock->createTimer([this] { refresh(); }))
    , m_refreshedAt(m_clock->monotonicMs() - Pause.count())
{
    connect(session, &SignalingSession::pendingSignalsChanged, this, &OutboxViewModel::schedule);
    connect(session, &SignalingSession::stateChanged, this, &OutboxViewModel::onStateChanged);
}

OutboxViewModel::~OutboxViewModel() = default;

void OutboxViewModel::onStateChanged()
{
    if (m_session->state() != SignalingSession::State::Reconnecting)
        m_lostAt = 0;
    else if (m_lostAt == 0)
        m_lostAt = m_clock->wallMs();
    schedule();
}

qint64 OutboxViewModel::giveUpAt() const
{
    return m_lostAt == 0 ? 0 : m_lostAt + m_session->retryPolicy().totalTime.count();
}

void OutboxViewModel::schedule()
{
    if (m_refresh->isActive())
        return;
    const qint64 since = m_clock->monotonicMs() - m_refreshedAt;
    m_refresh->start(std::chrono::milliseconds(std::max<qint64>(0, Pause.count() - since)));
}

bool OutboxViewModel::isWaiting(const PendingSignalInfo &signal, qint64 now) const
{
    using WaitsFor = PendingSignalInfo::WaitsFor;
    return signal.waitsFor == WaitsFor::Link || signal.waitsFor == WaitsFor::Rate
        || now - signal.queuedAt >= Patience.count();
}

int OutboxViewModel::unsentCount() const
{
    const QList<PendingSignalInfo> pending = m_session->pendingSignals();
    const QString pieces = Signaling::FileTransfers::signalType();
    return int(
        std::count_if(pending.cbegin(), pending.cend(), [&pieces](const PendingSignalInfo &signal) {
            return signal.type != pieces
                && signal.waitsFor != PendingSignalInfo::WaitsFor::Acknowledgement;
        }));
}

void OutboxViewModel::refresh()
{
    m_refreshedAt = m_clock->monotonicMs();
    const qint64 now = m_clock->wallMs();
    QList<PendingSignalInfo> pending = m_session->pendingSignals();
    const QString pieces = Signaling::FileTransfers::signalType();
    m_hidden = int(
        std::count_if(pending.cbegin(), pending.cend(), [&pieces](const PendingSignalInfo &signal) {
            return signal.type == pieces
                && signal.waitsFor != PendingSignalInfo::WaitsFor::Acknowledgement;
        }));
    pending.removeIf([&pieces](const PendingSignalInfo &signal) { return signal.type == pieces; });
    m_model->update(pending, now, giveUpAt());
    m_waiting =
        int(std::count_if(pending.cbegin(), pending.cend(),
                          [this, now](const auto &signal) { return isWaiting(signal, now); }));
    // An answer that stays out makes no change of its own, nor does a countdown.
    if (!pending.isEmpty()
        && (m_watched || m_session->state() == SignalingSession::State::Connected))
        m_tick->start(Patience);
    else
        m_tick->stop();
    Q_EMIT changed();
}

QString OutboxViewModel::summary() const
{
    using WaitsFor = PendingSignalInfo::WaitsFor;
    if (m_waiting == 0 || m_session->queuedCount() == 0
        || m_session->state() != SignalingSession::State::Connected)
        return {};
    const QString count = tr("%Ln signal(s) wait", nullptr, m_waiting);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const PendingSignalInfo &signal = m_model->at(row);
        if (signal.waitsFor == WaitsFor::Acknowledgement)
            continue;
        if (signal.waitsFor == WaitsFor::Link)
            return {}; // the link has just come back, and what is shown follows
        const QString reason = OutboxText::reason(signal);
        const qint64 left = signal.rateOpensAt - m_clock->wallMs();
        return signal.waitsFor == WaitsFor::Rate && left > 0
            ? tr("%1. %2: the next goes out in %3.").arg(count, reason, OutboxText::span(left))
            : tr("%1. %2.").arg(count, reason);
    }
    return tr("%1 for the server's answer.").arg(count);
}

bool OutboxViewModel::cancel(quint64 id)
{
    return m_session->cancelSignal(id);
}

QList<quint64> OutboxViewModel::ids()
{
    refresh();
    QList<quint64> ids;
    for (int row = 0; row < m_model->rowCount(); ++row)
        ids << m_model->at(row).id;
    return ids;
}

int OutboxViewModel::cancel(const QList<quint64> &ids)
{
    // The last ones first: taking away the first would let the next one go.
    return int(std::count_if(ids.crbegin(), ids.crend(),
                             [this](quint64 id) { return m_session->cancelSignal(id); }));
}

bool OutboxViewModel::setRetry(quint64 id, bool retry)
{
    return m_session->setRetryAfterReconnect(id, retry);
}

bool OutboxViewModel::sendNow(quint64 id)
{
    return m_session->sendNow(id);
}

void OutboxViewModel::setWatched(bool watched)
{
    m_watched = watched;
    refresh();
}

} // namespace Signalbox
