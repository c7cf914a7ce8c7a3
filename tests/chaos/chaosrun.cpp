#include "chaosrun.h"

#include <QNetworkReply>

#include <algorithm>
#include <utility>

namespace Chaos {

using Kind = Step::Kind;

namespace {

// In milliseconds: how long a stage may take before the run gives up waiting, which is a failure.
constexpr int GatheringPatience = 60000;
constexpr int SettlingPatience = 90000;
constexpr int BrowserPatience = 4000;
// The hub keeps those who left while their link was down for its grace period.
constexpr int GraceSeconds = 9;
constexpr int ComparingPatience = (GraceSeconds + 20) * 1000;

// So many signals whose outcome isn't known yet the clients with a good line may have together:
// then a run goes at the pace of hub and clients.
constexpr int MostOutstanding = 400;
// At most so many signals in a turn, and so many turns in a second.
constexpr int SignalsPerTurn = 8;
constexpr int TurnMs = 4;

QStringList hubOptions(FaultClass faults)
{
    // Clients come back soon, so that a run sees much.
    QStringList options{QStringLiteral("--grace"), QString::number(GraceSeconds),
                        QStringLiteral("--restart-spread"), QStringLiteral("0.3")};
    if (faults == FaultClass::Limits)
        options += {QStringLiteral("--limit"), QStringLiteral("signalsPerSecond=150"),
                    QStringLiteral("--limit"), QStringLiteral("signalBurst=50")};
    return options;
}

/// Some of the faults hit what is down already and don't count, so more are planned.
int planInterval(const ChaosOptions &options)
{
    return std::max(1, options.signalCount * 3 / std::max(1, 4 * options.faultCount));
}

} // namespace

ChaosRun::ChaosRun(const ChaosOptions &options, const ChaosPrograms &programs)
    : m_options(options)
    , m_programs(programs)
    , m_plan(options.seed, options.everyone(), options.faults, planInterval(options))
    , m_traffic(options.seed + 1, options.everyone())
    , m_sessionId(TestSupport::HubProcess::newSession())
    , m_hub(programs.hub, hubOptions(options.faults))
{
    connect(&m_turns, &QTimer::timeout, this, &ChaosRun::takeTurn);
    connect(&m_hub, &TestSupport::HubProcess::ended, this, [this](int code, bool wasKilled) {
        m_recorder.note(-1, QStringLiteral("ended with %1").arg(code));
        if (!wasKilled && code != 0)
            stop(QStringLiteral("the hub ended with %1: %2").arg(code).arg(m_hub.complaints()));
        else if (m_startsHubWhenEnded)
            startHub();
    });
    connect(&m_hub, &TestSupport::HubProcess::listening, this, [this] {
        m_recorder.note(-1, QStringLiteral("listens"));
        m_isHubUp = true;
        if (!m_lines)
            openLines();
    });
}

ChaosRun::~ChaosRun()
{
    m_hub.disconnect(this);
}

void ChaosRun::start()
{
    m_hub.start();
    m_turns.start(TurnMs);
    enter(Stage::Gathering, GatheringPatience);
}

void ChaosRun::openLines()
{
    m_lines = std::make_unique<FaultLines>(m_options.seed + 2, m_options.everyone(), m_hub.port());
    if (!m_lines->isUp()) {
        stop(QStringLiteral("there are no free ports"));
        return;
    }
    for (int i = 0; i < m_options.clients; ++i)
        addClient(std::make_unique<SessionClient>(i, m_recorder));
    if (!m_options.hasBrowser)
        return;
    auto browser = std::make_unique<BrowserClient>(m_options.clients, m_recorder,
                                                   m_programs.browser, m_options.faults);
    BrowserClient *client = browser.get();
    connect(client, &BrowserClient::ready, client, &BrowserClient::join);
    addClient(std::move(browser));
    client->start(m_lines->url(m_options.clients));
}

void ChaosRun::addClient(std::unique_ptr<ChaosClient> client)
{
    const int index = client->index();
    client->setInvite([this, index] {
        Signaling::SessionCredentials credentials;
        credentials.apiUrl = m_lines->url(index);
        credentials.apiKey = TestSupport::HubProcess::project().key;
        credentials.sessionId = m_sessionId;
        credentials.token = TestSupport::HubProcess::token(m_sessionId);
        return credentials;
    });
    connect(client.get(), &ChaosClient::broken, this, [this](const QString &why) { stop(why); });
    if (client->name() != QLatin1String("OpenTok.js"))
        client->join();
    m_clients.push_back(std::move(client));
}

void ChaosRun::enter(Stage stage, int patienceMs)
{
    m_stage = stage;
    m_stageEndsAt = m_recorder.elapsedMs() + patienceMs;
}

void ChaosRun::takeTurn()
{
    switch (m_stage) {
    case Stage::Gathering:
        if (isEveryoneIn())
            enter(Stage::Sending, 24 * 3600 * 1000);
        break;
    case Stage::Sending:
        sendSome();
        break;
    case Stage::Mending:
        if (m_reloadAt > 0 && m_recorder.elapsedMs() > m_reloadAt)
            reloadBrowser();
        if (isEveryoneIn() && isEverythingTold())
            sayGoodbye();
        break;
    case Stage::Settling:
        if (isEveryoneIn() && isEverythingTold() && hasEveryoneTheLast())
            enter(Stage::Comparing, ComparingPatience);
        break;
    case Stage::Comparing:
        if (doAllAgree())
            askHub();
        break;
    case Stage::Asking:
        break;
    case Stage::Over:
        return;
    }
    if (m_stage != Stage::Over && m_recorder.elapsedMs() > m_stageEndsAt)
        stop(whatIsMissing());
}

void ChaosRun::sendSome()
{
    for (int i = 0; i < SignalsPerTurn && !isBusy(); ++i) {
        while (m_plan.nextAt() <= m_facts.signalCount)
            apply(m_plan.take());
        sendOne(m_traffic.next());
    }
    if (m_facts.signalCount >= quint64(m_options.signalCount)
        && m_facts.faultCount >= m_options.faultCount
        && m_recorder.elapsedMs() >= m_options.seconds * 1000LL)
        mend();
}

void ChaosRun::sendOne(const Order &order)
{
    ++m_facts.signalCount;
    QString target;
    if (order.target >= 0) {
        target = m_clients[std::size_t(order.target)]->connection();
        if (target.isEmpty())
            target = QStringLiteral("nobody"); // it is out; not to be taken for everyone
    }
    m_clients[std::size_t(order.sender)]->send(order, target);
}

void ChaosRun::mend()
{
    m_recorder.note(-1, QStringLiteral("everything is mended"));
    m_lines->mendAll();
    if (!m_isHubUp)
        startHub();
    enter(Stage::Mending, SettlingPatience);
    m_reloadAt = m_recorder.elapsedMs() + BrowserPatience;
}

/// OpenTok.js waits longer and longer between its attempts, up to half a minute. Whoever sees that
/// the network is back reloads the page.
void ChaosRun::reloadBrowser()
{
    m_reloadAt = 0;
    for (const auto &client : m_clients) {
        if (client->name() == QLatin1String("OpenTok.js") && !client->isOnline()) {
            m_recorder.note(client->index(), QStringLiteral("reloads the page"));
            client->replace();
        }
    }
}

/// A last signal of each to all: who has it has all that came before.
void ChaosRun::sayGoodbye()
{
    for (int sender = 0; sender < m_options.everyone(); ++sender) {
        Order order;
        order.sender = sender;
        sendOne(order);
    }
    enter(Stage::Settling, SettlingPatience);
}

void ChaosRun::apply(const Step &step)
{
    ++m_facts.steps[nameOf(step.kind)];
    if (step.isFault())
        ++(hits(step) ? m_facts.faultCount : m_facts.idleFaultCount);
    m_recorder.note(step.client, step.toText());
    switch (step.kind) {
    case Kind::KillHub:
        m_isHubUp = false;
        return m_hub.kill();
    case Kind::TerminateHub:
        m_isHubUp = false;
        return m_hub.terminate();
    case Kind::StartHub:
        return startHub();
    case Kind::Leave:
        return m_clients[std::size_t(step.client)]->leave();
    case Kind::Replace:
        return m_clients[std::size_t(step.client)]->replace();
    default:
        return m_lines->apply(step);
    }
}

/// Whether there is anything that the fault can break: a line that is down already is not.
bool ChaosRun::hits(const Step &step) const
{
    if (step.client < 0)
        return m_isHubUp;
    return m_clients[std::size_t(step.client)]->isOnline();
}

void ChaosRun::startHub()
{
    m_startsHubWhenEnded = m_hub.isRunning();
    if (!m_startsHubWhenEnded)
        m_hub.start();
}

bool ChaosRun::isBusy() const
{
    // It is started again by a step, and steps come with signals: they must not wait for it.
    if (!m_isHubUp)
        return false;
    int outstanding = 0;
    for (const auto &client : m_clients) {
        if (client->isOnline() && m_lines->isClear(client->index()))
            outstanding += client->outstanding();
    }
    return outstanding >= MostOutstanding;
}

bool ChaosRun::isEveryoneIn() const
{
    return !m_clients.empty()
        && std::all_of(m_clients.cbegin(), m_clients.cend(),
                       [](const auto &client) { return client->isOnline(); });
}

bool ChaosRun::isEverythingTold() const
{
    return std::all_of(m_clients.cbegin(), m_clients.cend(),
                       [](const auto &client) { return client->outstanding() == 0; });
}

bool ChaosRun::hasEveryoneTheLast() const
{
    for (const auto &receiver : m_clients) {
        for (const auto &sender : m_clients) {
            if (receiver->latestOf(sender->index()) < sender->lastNumber())
                return false;
        }
    }
    return true;
}

bool ChaosRun::doAllAgree() const
{
    QSet<QString> members;
    for (const auto &client : m_clients)
        members.insert(client->connection());
    return std::all_of(m_clients.cbegin(), m_clients.cend(), [&members](const auto &client) {
        return client->everyone().value_or(members) == members;
    });
}

/// The hub's own opinion; asked again until it agrees with the clients, within the stage's time.
void ChaosRun::askHub()
{
    m_stage = Stage::Asking;
    QUrl url = m_hub.apiUrl();
    url.setPath(QStringLiteral("/metrics"));
    QNetworkReply *reply = m_network.get(QNetworkRequest(url));
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        reply->deleteLater();
        if (m_stage != Stage::Asking)
            return;
        m_facts.metrics = HubMetrics::fromText(reply->readAll());
        if (m_facts.metrics.connections() == m_options.everyone())
            stop();
        else
            m_stage = Stage::Comparing;
    });
}

QString ChaosRun::whatIsMissing() const
{
    QStringList parts{QStringLiteral("it did not end in time")};
    for (const auto &client : m_clients) {
        const QString name =
            QStringLiteral("client %1 (%2)").arg(client->index()).arg(client->name());
        if (!client->isOnline())
            parts.append(name + QStringLiteral(" is not online"));
        if (client->outstanding() != 0)
            parts.append(
                name + QStringLiteral(" was not told of %1 signals").arg(client->outstanding()));
        if (m_stage == Stage::Comparing || m_stage == Stage::Asking) {
            const QStringList known = client->everyone().value_or(QSet<QString>()).values();
            parts.append(name + QStringLiteral(" knows ") + known.join(QLatin1Char(' ')));
        }
    }
    if (!m_facts.metrics.isEmpty())
        parts.append(
            QStringLiteral("the hub counts %1 connections").arg(m_facts.metrics.connections()));
    return parts.join(QStringLiteral("\n  "));
}

RunFacts ChaosRun::facts() const
{
    RunFacts facts = m_facts;
    facts.log = m_recorder.log();
    facts.elapsedMs = m_recorder.elapsedMs();
    facts.hubStarts = m_hub.starts();
    for (const auto &client : m_clients)
        facts.reconnections += client->reconnections();
    return facts;
}

void ChaosRun::stop(const QString &problem)
{
    if (m_stage == Stage::Over)
        return;
    m_facts.problem = problem;
    m_stage = Stage::Over;
    m_turns.stop();
    QMetaObject::invokeMethod(this, &ChaosRun::finished, Qt::QueuedConnection);
}

} // namespace Chaos
