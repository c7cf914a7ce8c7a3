#include "soakrun.h"

#include <algorithm>
#include <utility>

namespace Soak {

using TestSupport::Cut;
using TestSupport::FaultProxy;
using TestSupport::HubProcess;

namespace {

constexpr int Lines = 4;
constexpr int GuestsPerRoom = 20;
constexpr int TurnMs = 100;
constexpr int DisturbanceMs = 4000;
constexpr int RenewalMs = 15000;
// Guests whose line fell silent are noticed after six seconds, and kept for the grace period.
constexpr int GraceSeconds = 2;
constexpr int Patience = 30000;

} // namespace

SoakRun::SoakRun(const SoakOptions &options, const QString &hub)
    : m_options(options)
    , m_hub(hub, {QStringLiteral("--grace"), QString::number(GraceSeconds)})
    , m_random(options.seed)
{
    connect(&m_hub, &HubProcess::listening, this, &SoakRun::letIn);
    connect(&m_hub, &HubProcess::ended, this, [this](int code) {
        stop(QStringLiteral("the hub ended with %1: %2").arg(code).arg(m_hub.complaints()));
    });
    connect(&m_turns, &QTimer::timeout, this, &SoakRun::takeTurn);
    connect(&m_disturbances, &QTimer::timeout, this, &SoakRun::disturb);
    connect(&m_renewals, &QTimer::timeout, this, &SoakRun::renewRooms);
}

SoakRun::~SoakRun()
{
    m_hub.disconnect(this);
    m_guests.clear();
    m_thread.run([this] { m_lines.clear(); });
}

void SoakRun::start()
{
    m_hub.start();
}

void SoakRun::letIn()
{
    m_thread.run([this] {
        for (quint32 i = 0; i < Lines; ++i) {
            m_lines.push_back(std::make_unique<FaultProxy>(m_options.seed + i));
            m_lines.back()->setTarget(m_hub.port());
            m_lines.back()->listen();
            m_urls.append(m_lines.back()->url());
        }
    });
    m_empty = now();
    renewRooms();
    for (int i = 0; i < m_options.clients; ++i) {
        m_guests.push_back(std::make_unique<Guest>([this] { return invite(); }, m_options.habits,
                                                   m_random.generate(), m_counts));
        m_guests.back()->start();
    }
    m_time.start();
    m_turns.start(TurnMs);
    m_disturbances.start(DisturbanceMs);
    m_renewals.start(RenewalMs);
    enter(Stage::WarmingUp, m_options.warmUpSeconds * 1000);
}

Signaling::SessionCredentials SoakRun::invite()
{
    Signaling::SessionCredentials credentials;
    credentials.apiUrl = m_urls.at(m_random.bounded(Lines));
    credentials.apiKey = HubProcess::project().key;
    credentials.sessionId = m_rooms.at(m_random.bounded(int(m_rooms.size())));
    credentials.token = HubProcess::token(credentials.sessionId);
    return credentials;
}

/// Who comes from now on comes to other sessions; the old ones run empty.
void SoakRun::renewRooms()
{
    m_rooms.clear();
    for (int i = 0; i < std::max(1, m_options.clients / GuestsPerRoom); ++i)
        m_rooms.append(HubProcess::newSession());
}

void SoakRun::disturb()
{
    const int line = m_random.bounded(Lines);
    const int kind = m_random.bounded(3);
    ++m_cuts;
    m_thread.run([this, line, kind] {
        FaultProxy &proxy = *m_lines[std::size_t(line)];
        if (kind == 0)
            proxy.cut(Cut::Reset);
        else if (kind == 1)
            proxy.cut(Cut::Finish);
        else
            proxy.freeze(); // half-open; who leaves now does so unheard
    });
}

void SoakRun::calmDown()
{
    m_disturbances.stop();
    m_thread.run([this] {
        for (const auto &line : m_lines) {
            if (line->hasFrozen())
                line->cut(Cut::Reset);
        }
    });
    for (const auto &guest : m_guests)
        guest->settle();
}

void SoakRun::enter(Stage stage, int patienceMs)
{
    m_stage = stage;
    m_stageEndsAt = m_time.elapsed() + patienceMs;
}

void SoakRun::takeTurn()
{
    const bool isTimeUp = m_time.elapsed() >= m_stageEndsAt;
    switch (m_stage) {
    case Stage::WarmingUp:
    case Stage::Soaking:
        if (!isTimeUp)
            return;
        calmDown();
        enter(m_stage == Stage::WarmingUp ? Stage::FirstLook : Stage::LastLook, Patience);
        return;
    case Stage::FirstLook:
        if (!look(&m_before, QStringLiteral("after the warm-up")))
            break;
        for (const auto &guest : m_guests)
            guest->start();
        m_disturbances.start(DisturbanceMs);
        enter(Stage::Soaking, int(m_options.seconds * 1000 - m_time.elapsed()));
        return;
    case Stage::LastLook:
        if (!look(&m_after, QStringLiteral("at the end")))
            break;
        m_guests.clear();
        enter(Stage::Emptying, Patience);
        return;
    case Stage::Emptying:
        if (now().descriptors > m_empty.descriptors + Margin().descriptors)
            break;
        conclude();
        return;
    case Stage::Over:
        return;
    }
    if (isTimeUp)
        stop(QStringLiteral("%1 s after everyone was told to be quiet there are %2 descriptors; "
                            "%3 of %4 clients are in")
                 .arg(Patience / 1000)
                 .arg(now().descriptors)
                 .arg(std::count_if(m_guests.cbegin(), m_guests.cend(),
                                    [](const auto &guest) { return guest->isIn(); }))
                 .arg(m_options.clients));
}

ProcessFigures SoakRun::now() const
{
    return ProcessFigures::of(m_hub.processId()).value_or(ProcessFigures());
}

/// Measures when everyone is in, nothing is on its way, and the hub has done with those who left.
bool SoakRun::look(ProcessFigures *figures, const QString &when)
{
    const bool isCalm = std::all_of(m_guests.cbegin(), m_guests.cend(), [](const auto &guest) {
        return guest->isIn() && guest->isQuiet();
    });
    *figures = now();
    const int expected = m_empty.descriptors + m_options.clients;
    if (!isCalm || std::abs(figures->descriptors - expected) > Margin().descriptors)
        return false;
    Q_EMIT said(QStringLiteral("%1 s, %2: %3; %4 clients\n")
                    .arg(m_time.elapsed() / 1000, 4)
                    .arg(when, figures->toText())
                    .arg(m_options.clients));
    return true;
}

void SoakRun::conclude()
{
    const ProcessFigures left = now();
    Q_EMIT said(QStringLiteral("%1 s, everyone gone: %2; %3 descriptors before anyone came\n")
                    .arg(m_time.elapsed() / 1000, 4)
                    .arg(left.toText())
                    .arg(m_empty.descriptors));
    m_problems = growth(m_before, m_after, m_options.margin);
    if (m_counts.joins < quint64(m_options.clients) || m_counts.sent == 0 || m_cuts == 0)
        m_problems.append(QStringLiteral("hardly anything happened"));
    stop();
}

QString SoakRun::report() const
{
    const QString counts =
        QStringLiteral("%1 joins, %2 leaves, %3 reconnections, %4 joins failed, %5 memberships "
                       "lost, %6 disturbances, %7 signals sent, %8 received\n")
            .arg(m_counts.joins)
            .arg(m_counts.leaves)
            .arg(m_counts.reconnections)
            .arg(m_counts.refusals)
            .arg(m_counts.losses)
            .arg(m_cuts)
            .arg(m_counts.sent)
            .arg(m_counts.received);
    if (isGood())
        return counts + QStringLiteral("nothing grew beyond the margin\n");
    return counts + m_problems.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

void SoakRun::stop(const QString &problem)
{
    if (std::exchange(m_stage, Stage::Over) == Stage::Over)
        return;
    if (!problem.isEmpty())
        m_problems.append(problem);
    m_turns.stop();
    m_disturbances.stop();
    m_renewals.stop();
    QMetaObject::invokeMethod(this, &SoakRun::finished, Qt::QueuedConnection);
}

} // namespace Soak
