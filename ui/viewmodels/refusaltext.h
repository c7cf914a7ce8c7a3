#ifndef UI_VIEWMODELS_REFUSALTEXT_H
#define UI_VIEWMODELS_REFUSALTEXT_H

#include <signaling/refusal.h>

#include <QtCore/qstring.h>
#include <QtCore/qstringlist.h>

/// Words for why a server let us into no session, translated.
namespace Signalbox::RefusalText {

/// "The token expired 3 minutes ago"; empty where there is no more to say than the error's code
/// does. \a nowMs: milliseconds since 1970.
QString headline(const Signaling::Refusal &refusal, qint64 nowMs);
/// What to do about it, in whole sentences.
QString advice(const Signaling::Refusal &refusal);
/// What was found and what was wanted, a line each.
QStringList facts(const Signaling::Refusal &refusal, qint64 nowMs);

} // namespace Signalbox::RefusalText

#endif
