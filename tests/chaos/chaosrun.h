#ifndef TESTS_CHAOS_CHAOSRUN_H
#define TESTS_CHAOS_CHAOSRUN_H

#include "browserclient.h"
#include "chaosoptions.h"
#include "chaosplan.h"
#include "faultlines.h"
#include "recorder.h"
#include "report.h"
#include "sessionclient.h"
#include "traffic.h"

#include <support/hubprocess.h>

#include <QtCore/qmap.h>
#include <QtCore/qtimer.h>
#include <QtNetwork/qnetworkaccessmanager.h>

#include <memory>
#include <vector>

namespace Chaos {

/// The programs a run starts.
struct ChaosPrograms
{
    QString hub;
    BrowserPrograms browser;
};

/// One run: a hub in its process, clients here and in a browser, a line for each that breaks. Takes
/// its turns from a timer; what it does in each depends on how many signals were sent.
class ChaosRun : public QObject
{
    Q_OBJECT

public:
    ChaosRun(const ChaosOptions &options, const ChaosPrograms &programs);
    ~ChaosRun() override;

    /// finished() follows.
    void start();
    RunFacts facts() const;

Q_SIGNALS:
    void finished();

private:
    /// What it waits for, or does.
    enum class Stage { Gathering, Sending, Mending, Settling, Comparing, Asking, Over };

    void openLines();
    void addClient(std::unique_ptr<ChaosClient> client);
    void takeTurn();
    void enter(Stage stage, int patienceMs);
    void sendSome();
    void sendOne(const Order &order);
    void mend();
    void sayGoodbye();
    void apply(const Step &step);
    void reloadBrowser();
    bool hits(const Step &step) const;
    void startHub();
    bool isBusy() const;
    bool isEveryoneIn() const;
    bool isEverythingTold() const;
    bool hasEveryoneTheLast() const;
    bool doAllAgree() const;
    void askHub();
    QString whatIsMissing() const;
    void stop(const QString &problem = {});

    ChaosOptions m_options;
    ChaosPrograms m_programs;
    Recorder m_recorder;
    ChaosPlan m_plan;
    Traffic m_traffic;
    QString m_sessionId;
    TestSupport::HubProcess m_hub;
    std::unique_ptr<FaultLines> m_lines;
    std::vector<std::unique_ptr<ChaosClient>> m_clients;
    QNetworkAccessManager m_network;
    QTimer m_turns;
    RunFacts m_facts;      ///< as far as they are not the log's or the clients'
    qint64 m_reloadAt = 0; ///< elapsed time by which OpenTok.js is to be back; 0: no more
    qint64 m_stageEndsAt = 0;
    bool m_isHubUp = false; ///< not from the moment it is told to end
    bool m_startsHubWhenEnded = false;
    Stage m_stage = Stage::Gathering;
};

} // namespace Chaos

#endif
