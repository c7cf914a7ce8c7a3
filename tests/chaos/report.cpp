#include "report.h"

#include <QSet>

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

} // namespace

Report::Report(const ChaosOptions &options, const ChaosRun &run)
    : m_options(options)
    , m_log(run.log())
    , m_steps(run.stepsByName())
    , m_problem(run.problem())
{
    Promise promise;
    promise.hubsMayDie = options.faults == FaultClass::Hub;
    m_violations = check(m_log, promise);
    m_head = QStringLiteral("seed %1: %2 signals and %3 faults in %4 s, %5 reconnections, "
                            "hub started %6 times\n")
                 .arg(options.seed)
                 .arg(run.signalsSent())
                 .arg(run.faults())
                 .arg(double(run.elapsedMs()) / 1000, 0, 'f', 1)
                 .arg(run.reconnections())
                 .arg(run.hubStarts());
}

QString Report::countsText() const
{
    QMap<QString, int> outcomes;
    QMap<QString, int> others;
    for (const Entry &entry : m_log) {
        if (entry.kind == Entry::Kind::Finished)
            ++outcomes[wordFor(entry.outcome)];
        else if (entry.kind == Entry::Kind::Received)
            ++others[QStringLiteral("received")];
        else if (entry.kind == Entry::Kind::Joined)
            ++others[QStringLiteral("times joined")];
    }
    return QStringLiteral("  outcomes: %1\n  clients:  %2\n  steps:    %3\n")
        .arg(listed(outcomes), listed(others), listed(m_steps));
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
        const QStringList lines = excerpt(m_log, violation);
        for (const QString &line : lines)
            text += QStringLiteral("    ") + line + QLatin1Char('\n');
    }
    return text + QStringLiteral("%1 violations\n").arg(m_violations.size());
}

QString Report::toText() const
{
    QString text = m_head + countsText();
    if (!m_problem.isEmpty())
        text += QStringLiteral("NOT ENDED: ") + m_problem + QLatin1Char('\n');
    if (!m_violations.isEmpty())
        text += violationsText();
    if (isGood())
        return text + QStringLiteral("  the promise was kept\n");
    return text + QStringLiteral("Repeat it with: ") + m_options.command() + QLatin1Char('\n');
}

} // namespace Chaos
