#ifndef UI_VIEWMODELS_PEOPLE_PEOPLEVIEWMODEL_H
#define UI_VIEWMODELS_PEOPLE_PEOPLEVIEWMODEL_H

#include <signaling/clock.h>
#include <signaling/signalingsession.h>

#include <QtCore/qobject.h>
#include <QtCore/qset.h>
#include <QtCore/qstring.h>

#include <memory>

namespace Signalbox {

class ConnectionListModel;
class DepartedModel;

/// What is known of a session's people beside who they are: who left and why, and how far away
/// those are whose clients tell.
class PeopleViewModel : public QObject
{
    Q_OBJECT

public:
    /// How often round trips are measured while someone looks.
    static constexpr std::chrono::milliseconds Pause{10000};
    /// With more people than that, only on request: each measuring is a signal.
    static constexpr int MaxMeasured = 12;

    /// All must outlive it.
    PeopleViewModel(Signaling::SignalingSession *session, ConnectionListModel *people,
                    std::shared_ptr<Signaling::Clock> clock, QObject *parent = nullptr);

    DepartedModel *departed() const { return m_departed; }
    /// Whether someone looks by that means; there may be several.
    void setWatched(const QObject *by, bool watched);
    /// Whether round trips to people are measured, and their measurements answered; said to the
    /// server when the session is joined the next time.
    void setMeasures(bool measures);
    bool measures() const { return m_measures; }
    /// Whether its client tells how far away it is.
    bool canMeasure(const QString &connectionId) const;
    /// The answer arrives in the model of people.
    void measure(const QString &connectionId);

private:
    void measureAll();
    void measureRows(int first, int last);

    Signaling::SignalingSession *m_session;
    ConnectionListModel *m_people;
    std::shared_ptr<Signaling::Clock> m_clock;
    DepartedModel *m_departed;
    std::unique_ptr<Signaling::ClockTimer> m_timer;
    QSet<const QObject *> m_watchers;
    bool m_measures = true;
};

} // namespace Signalbox

#endif
