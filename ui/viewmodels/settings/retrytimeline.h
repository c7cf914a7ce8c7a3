#ifndef UI_VIEWMODELS_SETTINGS_RETRYTIMELINE_H
#define UI_VIEWMODELS_SETTINGS_RETRYTIMELINE_H

#include <signaling/retrypolicy.h>

#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

namespace Signalbox {

/// When a lost link is tried again, if nobody answers: what a picture of it shows. A pure value.
struct RetryTimeline
{
    /// The first attempts; times are milliseconds since the loss.
    QList<Signaling::RetryAttempt> attempts;
    bool hasMore = false; ///< there are attempts after these
    /// When it gives up: without jitter, and within its band.
    qint64 givesUpAt = 0;
    qint64 givesUpEarliest = 0;
    qint64 givesUpLatest = 0;

    /// At most \a limit attempts of it.
    static RetryTimeline of(const Signaling::RetryPolicy &policy, int limit = 24);
    /// The end of an axis that shows it all; at least 1.
    qint64 end() const;
    /// The same in words, for those who don't see the picture.
    QString text() const;
};

} // namespace Signalbox

#endif
