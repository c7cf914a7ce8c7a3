#include "retrytimeline.h"

#include <ui/viewmodels/settings/quantity.h>

#include <QtCore/qcoreapplication.h>
#include <QtCore/qstringlist.h>

#include <algorithm>

namespace Signalbox {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(RetryTimeline)
};

/// When the last attempt begins where chance always says \a random: with the attempts that are
/// allowed, or when the time is over.
qint64 lastAttemptAt(const Signaling::RetryPolicy &policy, double random)
{
    const qint64 total = policy.totalTime.count();
    if (policy.attempts == 0)
        return total;
    const qint64 longest = policy.delayBefore(policy.attempts, random).count();
    qint64 at = 0;
    for (int number = 1; number <= policy.attempts && at < total; ++number) {
        const qint64 pause = policy.delayBefore(number, random).count();
        // Pauses never shrink after the second: this one and all that follow are the same.
        if (number > 1 && pause == longest) {
            at += pause * (policy.attempts - number + 1);
            break;
        }
        at += pause;
    }
    return std::min(at, total);
}

} // namespace

RetryTimeline RetryTimeline::of(const Signaling::RetryPolicy &policy, int limit)
{
    RetryTimeline timeline;
    timeline.attempts = policy.schedule(limit + 1);
    timeline.hasMore = timeline.attempts.size() > limit;
    if (timeline.hasMore)
        timeline.attempts.removeLast();
    if (timeline.attempts.isEmpty())
        return timeline;
    timeline.givesUpAt = lastAttemptAt(policy, 0.5);
    timeline.givesUpEarliest = lastAttemptAt(policy, 0.0);
    timeline.givesUpLatest = lastAttemptAt(policy, 1.0);
    return timeline;
}

qint64 RetryTimeline::end() const
{
    const qint64 shown = attempts.isEmpty() ? 0 : attempts.constLast().latest;
    return std::max<qint64>(1, hasMore ? shown : std::max(shown, givesUpLatest));
}

QString RetryTimeline::text() const
{
    if (attempts.isEmpty())
        return Texts::tr("A lost link is not tried again: the session ends at once.");
    QStringList times;
    for (const Signaling::RetryAttempt &attempt : attempts)
        times << (attempt.earliest == attempt.latest
                      ? Quantity::roughDuration(attempt.at)
                      : Texts::tr("%1 (%2 to %3)")
                            .arg(Quantity::roughDuration(attempt.at),
                                 Quantity::roughDuration(attempt.earliest),
                                 Quantity::roughDuration(attempt.latest)));
    const QString list = times.join(Texts::tr(", "));
    if (hasMore)
        return Texts::tr(
                   "The first %Ln attempt(s) come %1 after the loss. More follow; it gives up "
                   "after %2 at the latest.",
                   nullptr, int(attempts.size()))
            .arg(list, Quantity::roughDuration(givesUpLatest));
    return Texts::tr("%Ln attempt(s): %1 after the loss. Then it gives up.", nullptr,
                     int(attempts.size()))
        .arg(list);
}

} // namespace Signalbox
