#ifndef UI_MODELS_SIGNALLANES_H
#define UI_MODELS_SIGNALLANES_H

#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

namespace Signalbox {

class SignalLogModel;

/// Who sent to whom in a span of time: a lane for each person, and the signals between them. A
/// plain value.
struct SignalLanes
{
    static constexpr int MaxLanes = 12;
    static constexpr int MaxSignals = 2000;
    /// How many rows of a log are looked at.
    static constexpr int MaxRows = 20000;
    static constexpr int Everyone = -1;

    struct Lane
    {
        QString id;   ///< empty: the server
        QString name; ///< never empty
        int slot = 0; ///< which of the colours for people
    };
    struct Signal
    {
        qint64 time = 0; ///< milliseconds since 1970
        int from = 0;    ///< a lane
        int to = Everyone;
        QString type;
    };

    QList<Lane> lanes;  ///< in the order of the people's first signals in the span
    QList<Signal> sent; ///< the oldest first
    /// Signals of the span that aren't among these, for there are too many of them or of people.
    int leftOut = 0;

    /// From \a from on and before \a to, in milliseconds since 1970; where there are more than fit,
    /// the latest.
    static SignalLanes of(const SignalLogModel &log, qint64 from, qint64 to);
};

} // namespace Signalbox

#endif
