#include "report.h"

namespace Chaos {

namespace {

// Of each kind of violation, so many are named, and the first is shown.
constexpr int MostNamed = 5;

QString listed(const QMap<QString, int> &counts)
{
    QStringList parts;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        parts.append(QStringLiteral("%1 %2").arg(it.value()).arg(it.key()));
    return parts.join(QStringLiteral(", "));
}

Promise promiseOf(const ChaosOptions &options)
{
    Promise promise;
    promise.hubsMayDie = options.faults == FaultClass::Hub;
    return promise;
}

/// What is wrong with a run beside its log; empty: nothing.
QString problemOf(const ChaosOptions &options, const RunFacts &facts)
{
    if (!facts.problem.isEmpty())
        return QStringLiteral("NOT ENDED: ") + facts.problem;
    if (facts.metrics.malformed() > 0)
        return QStringLiteral("MALFORMED: the hub could not read %1 messages")
            .arg(facts.metrics.malformed());
    if (options.faults == FaultClass::Limits
        && facts.metrics.refusals(QStringLiteral("signal_rate")) == 0)
        return QStringLiteral("VAIN: the hub's limit was never met");
    return {};
}

} // namespace

Report::Report(const ChaosOptions &options, const RunFacts &facts)
    : m_options(options)
    , m_facts(facts)
    , m_violations(check(facts.log, promiseOf(options)))
    , m_problem(problemOf(options, facts))
{
}

QString Report::countsText() const
{
    QMap<QString, int> outcomes;
    int received = 0;
    int joins = 0;
    for (const Entry &entry : m_facts.log) {
        if (entry.kind == Entry::Kind::Finished)
            ++outcomes[wordFor(entry.outcome)];
        else if (entry.kind == Entry::Kind::Received)
            ++received;
        else if (entry.kind == Entry::Kind::Joined)
            ++joins;
    }
    return QStringLiteral(
               "seed %1: %2 signals and %3 faults (and %5 of what was down already) in %4 s\n")
               .arg(m_options.seed)
               .arg(m_facts.signalCount)
               .arg(m_facts.faultCount)
               .arg(double(m_facts.elapsedMs) / 1000, 0, 'f', 1)
               .arg(m_facts.idleFaultCount)
        + QStringLiteral("  outcomes: %1\n").arg(listed(outcomes))
        + QStringLiteral(
              "  clients:  %1 received, %2 joins, %3 reconnections; hub started %4 times\n")
              .arg(received)
              .arg(joins)
              .arg(m_facts.reconnections)
              .arg(m_facts.hubStarts)
        + QStringLiteral("  hub:      %1 resumes; refused: %2\n")
              .arg(m_facts.metrics.resumes())
              .arg(m_facts.metrics.refusalsText())
        + QStringLiteral("  steps:    %1\n").arg(listed(m_facts.steps));
}

QString Report::violationsText() const
{
    QString text;
    QMap<Violation::Kind, int> seen;
    for (const Violation &violation : m_violations) {
        const int count = ++seen[violation.kind];
        if (count <= MostNamed)
            text += violation.toText() + QLatin1Char('\n');
        if (count != 1)
            continue;
        const QStringList lines = excerpt(m_facts.log, violation);
        for (const QString &line : lines)
            text += QStringLiteral("    ") + line + QLatin1Char('\n');
    }
    return text + QStringLiteral("%1 violations\n").arg(m_violations.size());
}

QString Report::toText() const
{
    QString text = countsText();
    if (!m_problem.isEmpty())
        text += m_problem + QLatin1Char('\n');
    if (!m_violations.isEmpty())
        text += violationsText();
    if (isGood())
        return text + QStringLiteral("  the promise was kept\n");
    return text + QStringLiteral("Repeat it with: ") + m_options.command() + QLatin1Char('\n');
}

} // namespace Chaos
