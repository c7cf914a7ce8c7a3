#include "sessionrecorder.h"

#include <signaling/transfer/filetransfers.h>
#include <ui/models/isolated.h>
#include <ui/models/person.h>
#include <ui/models/personslots.h>
#include <ui/models/signallogmodel.h>
#include <ui/viewmodels/errortext.h>

#include <algorithm>
#include <utility>

namespace Signalbox {

using Signaling::SignalingSession;

namespace {

Delivery deliveryOf(SignalingSession::Outcome outcome)
{
    switch (outcome) {
    case SignalingSession::Outcome::Sent:
        return Delivery::Sent;
    case SignalingSession::Outcome::Failed:
        return Delivery::Failed;
    case SignalingSession::Outcome::Cancelled:
        return Delivery::Cancelled;
    case SignalingSession::Outcome::Expired:
        return Delivery::Expired;
    case SignalingSession::Outcome::Unknown:
        return Delivery::Unknown;
    }
    return Delivery::Unknown;
}

} // namespace

SessionRecorder::SessionRecorder(SignalingSession *session, SignalLogModel *log,
                                 PersonSlots *personSlots, std::shared_ptr<Signaling::Clock> clock,
                                 QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_log(log)
    , m_personSlots(personSlots)
    , m_clock(std::move(clock))
    , m_state(session->state())
    , m_inside(m_state == SignalingSession::State::Connected
               || m_state == SignalingSession::State::Reconnecting)
{
    connect(session, &SignalingSession::stateChanged, this, &SessionRecorder::onStateChanged);
    connect(session, &SignalingSession::signalReceived, this, &SessionRecorder::recordReceived);
    connect(session, &SignalingSession::signalFinished, this, &SessionRecorder::onFinished);
    connect(session, &SignalingSession::signalHandedOver, this,
            [this](quint64 id, int handed, int receivers) {
                m_handedOver = id;
                m_handed = handed;
                m_receivers = receivers;
            });
    connect(session, &SignalingSession::connectionCreated, this,
            [this](const Signaling::Connection &connection) {
                m_names.insert(connection.id, Person::nameOf(connection));
                m_personSlots->enter(connection.id);
                // Who was there before us did not join now.
                if (m_inside)
                    recordPerson(LogKind::Joined, connection, {});
            });
    connect(session, &SignalingSession::connected, this, [this] {
        m_inside = true;
        m_personSlots->enter(m_session->connection().id);
        recordPerson(LogKind::Joined, m_session->connection(), {});
    });
    connect(session, &SignalingSession::reconnected, this, [this](bool recovered) {
        if (!recovered)
            append(newRecord(LogKind::Gap));
    });
    connect(session, &SignalingSession::connectionDestroyed, this,
            [this](const Signaling::Connection &connection, SignalingSession::Reason reason) {
                recordPerson(LogKind::Left, connection, SignalingSession::reasonName(reason));
            });
}

void SessionRecorder::append(const LogRecord &record)
{
    m_log->append(record);
    Q_EMIT recorded(record);
}

LogRecord SessionRecorder::newRecord(LogKind kind) const
{
    LogRecord record;
    record.time = m_clock->wallMs();
    record.kind = kind;
    return record;
}

QString SessionRecorder::nameOf(const QString &connectionId)
{
    if (const QString *known = m_names.find(connectionId))
        return *known;
    Signaling::Connection connection = m_session->connectionById(connectionId);
    if (connection.isNull()) {
        connection.id = connectionId;
        return Person::nameOf(connection);
    }
    const QString name = Person::nameOf(connection);
    m_names.insert(connectionId, name);
    return name;
}

void SessionRecorder::setPerson(LogRecord &record, const QString &connectionId)
{
    record.personId = connectionId;
    record.personName = nameOf(connectionId);
    record.personSlot = m_personSlots->of(connectionId);
}

void SessionRecorder::setTarget(LogRecord &record, const QString &connectionId)
{
    record.targetId = connectionId;
    if (connectionId.isEmpty())
        return;
    record.targetName = nameOf(connectionId);
    record.targetSlot = m_personSlots->of(connectionId);
}

void SessionRecorder::recordSent(quint64 id, const QString &type, const QString &data,
                                 const QString &targetId, const Signaling::SignalOptions &options)
{
    LogRecord record = newRecord(LogKind::Signal);
    record.direction = LogDirection::Outgoing;
    record.delivery = Delivery::Waiting;
    record.signalId = id;
    record.retry = options.retryAfterReconnect;
    record.json = options.isJson;
    setPerson(record, m_session->connection().id);
    setTarget(record, targetId);
    record.type = type;
    record.data = data;
    m_open.insert(id);
    append(record);
}

void SessionRecorder::recordNote(const QString &text, quint64 number, bool goesOn)
{
    LogRecord record = newRecord(LogKind::Note);
    record.note = text;
    LogRecord kept = record;
    kept.note = withoutIsolates(text);
    record.signalId = number;
    record.delivery = goesOn ? Delivery::Waiting : Delivery::None;
    m_log->append(record);
    // Who keeps it keeps what it said first.
    Q_EMIT recorded(kept);
}

void SessionRecorder::changeNote(quint64 number, const QString &text, bool goesOn)
{
    m_log->setDelivery(number, goesOn ? Delivery::Waiting : Delivery::None, text);
}

/// Pieces of files are shown as transfers: the log would hold nothing else.
int SessionRecorder::waitingSignals() const
{
    if (m_session->queuedCount() == 0)
        return 0;
    const auto pending = m_session->pendingSignals();
    return int(std::count_if(pending.cbegin(), pending.cend(), [](const auto &signal) {
        return signal.waitsFor != Signaling::PendingSignalInfo::WaitsFor::Acknowledgement
            && signal.type != Signaling::FileTransfers::signalType();
    }));
}

void SessionRecorder::recordReceived(const Signaling::SignalMessage &message)
{
    // Our own signals are in the log since they were written; the server's copy adds nothing.
    if (message.isOwn || message.type == Signaling::FileTransfers::signalType())
        return;
    LogRecord record = newRecord(LogKind::Signal);
    record.time = message.receivedAt;
    record.json = message.isJson;
    if (message.from)
        setPerson(record, message.from->id);
    setTarget(record, message.to);
    record.type = message.type;
    record.data = message.data;
    append(record);
    Q_EMIT received();
}

void SessionRecorder::recordPerson(LogKind kind, const Signaling::Connection &connection,
                                   const QString &note)
{
    LogRecord record = newRecord(kind);
    setPerson(record, connection.id);
    record.note = note;
    append(record);
}

void SessionRecorder::onStateChanged(SignalingSession::State state)
{
    using State = SignalingSession::State;
    const State before = std::exchange(m_state, state);
    if (state == State::Disconnected)
        m_inside = false;
    if (state == State::Reconnecting && before != State::Reconnecting) {
        m_lostAt = m_clock->monotonicMs();
        append(newRecord(LogKind::LinkLost));
    }
    if (state == State::Connected && before == State::Reconnecting) {
        LogRecord record = newRecord(LogKind::LinkBack);
        record.duration = m_clock->monotonicMs() - m_lostAt;
        record.waiting = waitingSignals();
        append(record);
    }
    if (state == State::Disconnected && before != State::Connecting && before != state) {
        LogRecord record = newRecord(LogKind::SessionEnded);
        record.note = ErrorText::headline(m_session->error());
        append(record);
    }
}

void SessionRecorder::onFinished(quint64 id, SignalingSession::Outcome outcome,
                                 const Signaling::SignalingError &error)
{
    if (!m_open.remove(id))
        return;
    constexpr qint64 usPerMs = 1000;
    DeliveryTrails::Trail trail;
    trail.endedAt = m_clock->wallMs();
    if (outcome == SignalingSession::Outcome::Sent && m_session->roundTripTime() >= 0)
        trail.onWireAt = trail.endedAt - m_session->roundTripTime() / usPerMs;
    if (m_handedOver == id) {
        trail.handed = m_handed;
        trail.receivers = m_receivers;
    }
    m_trails.add(id, trail);
    const QString note = ErrorText::headline(error);
    m_log->setDelivery(id, deliveryOf(outcome), note);
    Q_EMIT delivered(id, deliveryOf(outcome), note);
}

} // namespace Signalbox
