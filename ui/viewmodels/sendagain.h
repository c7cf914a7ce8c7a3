#ifndef UI_VIEWMODELS_SENDAGAIN_H
#define UI_VIEWMODELS_SENDAGAIN_H

#include <QtCore/qstring.h>

namespace Signalbox {

class ConnectionListModel;
struct LogRecord;

/// Whom a signal of the log goes to when it is sent once more: to those who had it, everyone or one
/// person. What came to us alone goes back to its sender, so that what was between two people stays
/// there, and nobody writes to themselves unawares.
struct SendAgain
{
    QString target;    ///< connection id; empty: everyone
    QString problem{}; ///< why it can't go there, in one sentence; else empty

    /// \a people: who is there.
    static SendAgain of(const LogRecord &record, const ConnectionListModel *people);
    /// Whether it came to us alone, from a person.
    static bool goesBack(const LogRecord &record);
};

} // namespace Signalbox

#endif
