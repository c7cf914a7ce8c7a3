#ifndef APP_DESKTOP_REHEARSAL_H
#define APP_DESKTOP_REHEARSAL_H

#include <signaling/hub/signalinghub.h>
#include <signaling/signalingsession.h>
#include <signaling/simulatedclock.h>
#include <ui/viewmodels/settings/rehearsal.h>

#include <QHash>
#include <QObject>

#include <functional>
#include <memory>

QT_BEGIN_NAMESPACE
class QTimer;
QT_END_NAMESPACE

namespace Signalbox {

class CuttableLine;

/// One dry run: a session, a hub and the line between them, in this thread, by a clock that runs
/// ahead as soon as both have nothing more to say. Only what goes over the line takes real time.
class Rehearsal : public QObject
{
    Q_OBJECT

public:
    explicit Rehearsal(const RehearsalPlan &plan, QObject *parent = nullptr);
    ~Rehearsal() override;

    /// finished() follows, later and once.
    void start();
    const RehearsalReport &report() const { return m_report; }

Q_SIGNALS:
    void finished();

private:
    bool build();
    void watch();
    void stepLater();
    void step();
    bool isBusy() const;
    bool isOver() const;
    /// What the plan has for this moment.
    void act();
    void send();
    void finishSignal(quint64 id, Signaling::SignalingSession::Outcome outcome,
                      const Signaling::SignalingError &error);
    std::chrono::milliseconds untilNextAct() const;
    qint64 now() const { return m_clock->monotonicMs() - m_cutAt; }
    qint64 sendTime(int number) const;
    void end(const QString &problem = {});

    RehearsalPlan m_plan;
    RehearsalReport m_report;
    std::shared_ptr<Signaling::SimulatedClock> m_clock;
    std::unique_ptr<Signaling::SignalingHub> m_hub;
    std::unique_ptr<CuttableLine> m_line;
    std::unique_ptr<Signaling::SignalingSession> m_session;
    QTimer *m_patience;
    QHash<quint64, int> m_numbers; ///< of signals without an outcome, by ID
    qint64 m_cutAt = 0;
    bool m_began = false;
    bool m_isCut = false;
    bool m_isRestored = false;
    bool m_losing = false; ///< cut, and the session hasn't noticed yet
    bool m_stepping = false;
    bool m_ended = false;
};

} // namespace Signalbox

#endif
