#ifndef TESTS_CHAOS_REPORT_H
#define TESTS_CHAOS_REPORT_H

#include "chaosoptions.h"
#include "chaosrun.h"
#include "promisechecker.h"

namespace Chaos {

/// What is said of a run when it is over.
class Report
{
public:
    Report(const ChaosOptions &options, const ChaosRun &run);

    bool isGood() const { return m_problem.isEmpty() && m_violations.isEmpty(); }
    /// Counts, and whether the promise was kept; if not, what broke it, with the part of the log
    /// that shows it, and how to repeat it.
    QString toText() const;

private:
    QString countsText() const;
    QString violationsText() const;

    const ChaosOptions m_options;
    const Log m_log;
    const QMap<QString, int> m_steps;
    const QString m_problem;
    QList<Violation> m_violations;
    QString m_head;
};

} // namespace Chaos

#endif
