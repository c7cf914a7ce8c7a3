#ifndef TESTS_CHAOS_REPORT_H
#define TESTS_CHAOS_REPORT_H

#include "chaosoptions.h"
#include "hubmetrics.h"
#include "promisechecker.h"

#include <QtCore/qmap.h>

namespace Chaos {

/// What is known of a run when it is over.
struct RunFacts
{
    Log log;
    QMap<QString, int> steps; ///< how often each kind was done
    QString problem;          ///< why it could not come to its end; empty: it could
    quint64 signalCount = 0;
    int faultCount = 0;     ///< that had something to break
    int idleFaultCount = 0; ///< that hit what was down already
    int reconnections = 0;
    int hubStarts = 0;
    qint64 elapsedMs = 0;
    HubMetrics metrics; ///< at the end, of the hub that ran then
};

/// What is said of it.
class Report
{
public:
    Report(const ChaosOptions &options, const RunFacts &facts);

    bool isGood() const { return m_problem.isEmpty() && m_violations.isEmpty(); }
    /// Counts, and whether the promise was kept; if not, what broke it, with the part of the log
    /// that shows it, and how to repeat it.
    QString toText() const;

private:
    QString countsText() const;
    QString violationsText() const;

    const ChaosOptions m_options;
    const RunFacts m_facts;
    const QList<Violation> m_violations;
    const QString m_problem;
};

} // namespace Chaos

#endif
