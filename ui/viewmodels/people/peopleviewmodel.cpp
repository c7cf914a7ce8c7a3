#include "peopleviewmodel.h"

#include <ui/models/connectionlistmodel.h>
#include <ui/models/departedmodel.h>

#include <utility>

namespace Signalbox {

using Signaling::SignalingSession;

PeopleViewModel::PeopleViewModel(SignalingSession *session, ConnectionListModel *people,
                                 std::shared_ptr<Signaling::Clock> clock, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_people(people)
    , m_clock(std::move(clock))
    , m_departed(new DepartedModel(this))
    , m_timer(m_clock->createTimer([this] { measureAll(); }))
{
    connect(session, &SignalingSession::connectionDestroyed, this,
            [this](const Signaling::Connection &connection, SignalingSession::Reason reason) {
                m_departed->add(connection, m_people->personSlots()->of(connection.id),
                                m_clock->wallMs(), SignalingSession::reasonName(reason));
            });
    connect(session, &SignalingSession::pinged, m_people, &ConnectionListModel::setRoundTrip);
    // Ours is that to the hub.
    connect(session, &SignalingSession::roundTripTimeChanged, this,
            [this] { m_people->setRoundTrip(m_people->ownId(), m_session->roundTripTime()); });
    connect(people, &QAbstractItemModel::modelReset, this, &PeopleViewModel::measureAll);
    connect(people, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) {
                if (!m_watchers.isEmpty())
                    measureRows(first, last);
            });
}

void PeopleViewModel::setWatched(const QObject *by, bool watched)
{
    const bool wasWatched = !m_watchers.isEmpty();
    if (watched)
        m_watchers.insert(by);
    else
        m_watchers.remove(by);
    if (m_watchers.isEmpty())
        m_timer->stop();
    else if (!wasWatched)
        measureAll();
}

void PeopleViewModel::setMeasures(bool measures)
{
    m_measures = measures;
    m_session->setAnswersPings(measures);
}

bool PeopleViewModel::canMeasure(const QString &connectionId) const
{
    return m_measures && m_session->state() == SignalingSession::State::Connected
        && connectionId != m_people->ownId() && m_people->connection(connectionId).answersPings;
}

void PeopleViewModel::measure(const QString &connectionId)
{
    if (canMeasure(connectionId))
        m_session->ping(connectionId);
}

void PeopleViewModel::measureAll()
{
    m_timer->stop();
    if (m_watchers.isEmpty() || m_session->state() != SignalingSession::State::Connected)
        return;
    m_timer->start(Pause);
    measureRows(0, m_people->rowCount() - 1);
}

void PeopleViewModel::measureRows(int first, int last)
{
    if (m_people->rowCount() > MaxMeasured
        || !m_session->connection().can(QStringLiteral("signal")))
        return;
    for (int row = first; row <= last; ++row)
        measure(m_people->index(row).data(ConnectionListModel::IdRole).toString());
}

} // namespace Signalbox
