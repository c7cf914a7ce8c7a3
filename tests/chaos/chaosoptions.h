#ifndef TESTS_CHAOS_CHAOSOPTIONS_H
#define TESTS_CHAOS_CHAOSOPTIONS_H

#include "chaosplan.h"

#include <QtCore/qstring.h>
#include <QtCore/qstringlist.h>

#include <optional>

namespace Chaos {

/// What a run is asked to be.
struct ChaosOptions
{
    quint32 seed = 0;
    FaultClass faults = FaultClass::Network;
    int clients = 6;         ///< of ours
    bool hasBrowser = true;  ///< and one OpenTok.js
    int signalCount = 20000; ///< at least
    int faultCount = 200;    ///< at least
    int seconds = 0;         ///< at least
    QString logFile;         ///< gets the whole log; empty: none

    int everyone() const { return clients + (hasBrowser ? 1 : 0); }
    /// The command that runs the same again.
    QString command() const;
};

/// Reads the command line. Nothing if the run isn't to be: then \a text is what to print, and
/// \a isHelp says whether it was asked for.
std::optional<ChaosOptions> readOptions(const QStringList &arguments, QString *text, bool *isHelp);

} // namespace Chaos

#endif
