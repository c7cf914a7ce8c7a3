#ifndef TESTS_SOAK_SOAKRUN_H
#define TESTS_SOAK_SOAKRUN_H

#include "guest.h"
#include "processfigures.h"

#include <support/faultproxy.h>
#include <support/hubprocess.h>
#include <support/workerthread.h>

#include <QtCore/qelapsedtimer.h>

#include <memory>
#include <vector>

namespace Soak {

struct SoakOptions
{
    int seconds = 600;
    int warmUpSeconds = 60;
    int clients = 200;
    quint32 seed = 1;
    Margin margin;
    Habits habits;
};

/// Guests come and go at one hub; its memory and descriptors are compared when everyone is there
/// and quiet, after the warm-up and at the end, and its descriptors when nobody is.
class SoakRun : public QObject
{
    Q_OBJECT

public:
    SoakRun(const SoakOptions &options, const QString &hub);
    ~SoakRun() override;

    /// finished() follows.
    void start();
    bool isGood() const { return m_problems.isEmpty(); }
    QString report() const;

Q_SIGNALS:
    void said(const QString &line);
    void finished();

private:
    enum class Stage { WarmingUp, FirstLook, Soaking, LastLook, Emptying, Over };

    void takeTurn();
    void enter(Stage stage, int patienceMs);
    void disturb();
    void calmDown();
    void renewRooms();
    void letIn();
    bool look(ProcessFigures *figures, const QString &when);
    ProcessFigures now() const;
    void conclude();
    void stop(const QString &problem = {});
    Signaling::SessionCredentials invite();

    SoakOptions m_options;
    Counts m_counts;
    TestSupport::HubProcess m_hub;
    TestSupport::WorkerThread m_thread;
    std::vector<std::unique_ptr<TestSupport::FaultProxy>> m_lines; ///< live in the thread
    QList<QUrl> m_urls;
    QStringList m_rooms;
    std::vector<std::unique_ptr<Guest>> m_guests;
    QRandomGenerator m_random;
    QElapsedTimer m_time;
    QTimer m_turns;
    QTimer m_disturbances;
    QTimer m_renewals;
    ProcessFigures m_empty;
    ProcessFigures m_before;
    ProcessFigures m_after;
    QStringList m_problems;
    qint64 m_stageEndsAt = 0;
    int m_cuts = 0;
    Stage m_stage = Stage::WarmingUp;
};

} // namespace Soak

#endif
