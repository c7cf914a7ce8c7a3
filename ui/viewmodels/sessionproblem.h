#ifndef UI_VIEWMODELS_SESSIONPROBLEM_H
#define UI_VIEWMODELS_SESSIONPROBLEM_H

#include <signaling/sessioncredentials.h>
#include <signaling/signalingerror.h>

#include <QtCore/qstring.h>

namespace Signalbox {

/// Why someone is not in a session, in words for people, and what can be done about it. A plain
/// value; null if nothing is wrong.
struct SessionProblem
{
    QString headline; ///< what happened and why: "The token expired 3 minutes ago"
    QString advice;   ///< what to do, in whole sentences; may be empty
    QString details;  ///< for someone who asks, a line each: facts, the server's words, the code
    bool isRefusal = false;       ///< the server refused the credentials
    bool mayPass = true;          ///< trying again as it is can help
    bool needsOtherInput = false; ///< another invite or another address can help
    bool tellsTime = false;       ///< the headline changes from minute to minute

    bool isNull() const { return headline.isEmpty(); }
    /// Headline and advice as sentences.
    QString text() const;

    /// It was open when the application ended. \a wasHosted: on a hub that went with it.
    static SessionProblem ofRestored(bool wasHosted);
    /// \a nowMs: milliseconds since 1970.
    static SessionProblem of(const Signaling::SignalingError &error,
                             const Signaling::SessionCredentials &credentials, qint64 nowMs);
};

} // namespace Signalbox

#endif
