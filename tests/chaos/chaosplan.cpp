#include "chaosplan.h"

#include <algorithm>
#include <array>

namespace Chaos {

using Kind = Step::Kind;
using std::chrono::milliseconds;

namespace {

struct Share
{
    Kind kind;
    int weight;
};

// Of 100 faults, so many are of that kind. Half-open lines are rare, since a client needs six
// seconds to notice one.
constexpr std::array shares = {
    Share{Kind::Cut, 24},    Share{Kind::CutLater, 28},    Share{Kind::HalfOpen, 2},
    Share{Kind::Stall, 8},   Share{Kind::Refuse, 8},       Share{Kind::Swallow, 2},
    Share{Kind::Shape, 20},  Share{Kind::Leave, 2},        Share{Kind::Replace, 2},
    Share{Kind::KillHub, 2}, Share{Kind::TerminateHub, 2},
};

// So many signals the hub is left alone after it came back, so that something can go on.
constexpr int HubRest = 1200;

bool isTheHubs(Kind kind)
{
    return kind == Kind::KillHub || kind == Kind::TerminateHub || kind == Kind::StartHub;
}

QString conditionsText(const TestSupport::LineConditions &conditions)
{
    QStringList parts;
    if (conditions.delay.count() > 0)
        parts.append(QStringLiteral("delay %1 ms").arg(conditions.delay.count()));
    if (conditions.jitter.count() > 0)
        parts.append(QStringLiteral("jitter %1 ms").arg(conditions.jitter.count()));
    if (conditions.bytesPerSecond > 0)
        parts.append(QStringLiteral("%1 bytes/s").arg(conditions.bytesPerSecond));
    if (conditions.splitInto > 0)
        parts.append(QStringLiteral("pieces up to %1").arg(conditions.splitInto));
    if (conditions.joinUpTo > 0)
        parts.append(QStringLiteral("joined up to %1").arg(conditions.joinUpTo));
    return parts.join(QStringLiteral(", "));
}

} // namespace

QString nameOf(Kind kind)
{
    static const char *const names[] = {"cut",     "cut in the midst", "half-open", "stalled",
                                        "resumed", "refused",          "admitted",  "swallowed",
                                        "shaped",  "unshaped",         "leaves",    "replaced",
                                        "killed",  "terminated",       "started"};
    return QString::fromLatin1(names[int(kind)]);
}

bool Step::isFault() const
{
    switch (kind) {
    case Kind::Resume:
    case Kind::Admit:
    case Kind::Unshape:
    case Kind::Leave:
    case Kind::Replace:
    case Kind::StartHub:
        return false;
    default:
        return true;
    }
}

QString Step::toText() const
{
    const QString how =
        cut == TestSupport::Cut::Reset ? QStringLiteral("RST") : QStringLiteral("FIN");
    QString text = nameOf(kind);
    if (kind == Kind::Cut)
        text += QStringLiteral(" by ") + how;
    else if (kind == Kind::CutLater)
        text += QStringLiteral(", %1 bytes from here, by %2").arg(bytes).arg(how);
    else if (kind == Kind::Shape)
        text += QStringLiteral(": ") + conditionsText(conditions);
    return QStringLiteral("[%1] ").arg(at) + text;
}

ChaosPlan::ChaosPlan(quint32 seed, int clients, FaultClass faults, int interval)
    : m_random(seed)
    , m_clients(clients)
    , m_interval(interval)
    , m_faults(faults)
{
    planFault();
}

Step ChaosPlan::take()
{
    const Step step = m_steps.front();
    m_steps.erase(m_steps.begin());
    // The next fault is planned before anything that comes after this one is handed out.
    while (m_steps.empty() || m_at <= m_steps.front().at)
        planFault();
    return step;
}

Kind ChaosPlan::chooseKind()
{
    for (;;) {
        int dice = m_random.bounded(100);
        for (const Share &share : shares) {
            dice -= share.weight;
            if (dice >= 0)
                continue;
            if (isTheHubs(share.kind) && (m_faults != FaultClass::Hub || m_at < m_hubRestsUntil))
                break;
            return share.kind;
        }
    }
}

void ChaosPlan::planFault()
{
    m_at += quint64(1 + m_random.bounded(2 * m_interval - 1));
    Step step;
    step.at = m_at;
    step.kind = chooseKind();
    step.client = isTheHubs(step.kind) ? -1 : m_random.bounded(m_clients);
    step.cut = m_random.bounded(3) == 0 ? TestSupport::Cut::Finish : TestSupport::Cut::Reset;
    step.bytes = 1 + m_random.bounded(6000);
    if (step.kind == Kind::Shape)
        step.conditions = chooseConditions();
    add(step);
    switch (step.kind) {
    case Kind::Stall:
        return addEnd(step, Kind::Resume, 20, 1500);
    case Kind::Swallow:
        return addEnd(step, Kind::Resume, 20, 600);
    case Kind::Refuse:
        return addEnd(step, Kind::Admit, 20, 600);
    case Kind::Shape:
        return addEnd(step, Kind::Unshape, 100, 1500);
    case Kind::KillHub:
    case Kind::TerminateHub:
        addEnd(step, Kind::StartHub, 10, 200);
        m_hubRestsUntil = m_at + HubRest;
        return;
    default:
        return;
    }
}

TestSupport::LineConditions ChaosPlan::chooseConditions()
{
    TestSupport::LineConditions conditions;
    switch (m_random.bounded(5)) {
    case 0:
        conditions.delay = milliseconds(1 + m_random.bounded(80));
        break;
    case 1:
        conditions.jitter = milliseconds(1 + m_random.bounded(80));
        break;
    case 2:
        conditions.bytesPerSecond = 20000 + m_random.bounded(400000);
        break;
    case 3:
        conditions.splitInto = 20 + m_random.bounded(1400);
        break;
    default:
        conditions.joinUpTo = 100 + m_random.bounded(20000);
        conditions.joinTime = milliseconds(1 + m_random.bounded(40));
    }
    return conditions;
}

void ChaosPlan::addEnd(const Step &step, Kind end, int shortest, int longest)
{
    Step ending;
    ending.kind = end;
    ending.client = step.client;
    ending.at = step.at + quint64(shortest + m_random.bounded(longest - shortest));
    add(ending);
}

void ChaosPlan::add(const Step &step)
{
    const auto isLater = [](const Step &a, const Step &b) { return a.at < b.at; };
    m_steps.insert(std::upper_bound(m_steps.begin(), m_steps.end(), step, isLater), step);
}

} // namespace Chaos
