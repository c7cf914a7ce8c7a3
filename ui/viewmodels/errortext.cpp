#include "errortext.h"

#include <signaling/servercertificate.h>

#include <QtCore/qcoreapplication.h>
#include <QtCore/qstringlist.h>

namespace Signalbox::ErrorText {

namespace {

using Signaling::SignalingError;

// Source texts are marked here and translated where they are used, so that a change of language
// reaches them.
struct Entry
{
    int code;
    const char *headline;
    const char *advice;
};

constexpr Entry entries[] = {
    {SignalingError::InvalidSignal, QT_TRANSLATE_NOOP("ErrorText", "The signal is not valid"), ""},
    {SignalingError::NotPermitted, QT_TRANSLATE_NOOP("ErrorText", "Your role may not do this"),
     QT_TRANSLATE_NOOP("ErrorText", "Ask for an invite with another role.")},
    {SignalingError::TargetNotFound, QT_TRANSLATE_NOOP("ErrorText", "This person has left"), ""},
    {SignalingError::TooLarge, QT_TRANSLATE_NOOP("ErrorText", "The signal is too large"), ""},
    {SignalingError::TooManySignals,
     QT_TRANSLATE_NOOP("ErrorText", "The server takes no more signals for now"),
     QT_TRANSLATE_NOOP("ErrorText", "Wait a moment and send it again.")},
    {SignalingError::ServerError, QT_TRANSLATE_NOOP("ErrorText", "The server failed"),
     QT_TRANSLATE_NOOP("ErrorText", "Try again later.")},
    {SignalingError::AuthorizationFailure,
     QT_TRANSLATE_NOOP("ErrorText", "The server refused the token"),
     QT_TRANSLATE_NOOP("ErrorText", "Ask for a new invite.")},
    {SignalingError::InvalidSession,
     QT_TRANSLATE_NOOP("ErrorText", "The server knows no such session"),
     QT_TRANSLATE_NOOP("ErrorText", "Check the session ID, or ask for a new invite.")},
    {SignalingError::ConnectionFailed,
     QT_TRANSLATE_NOOP("ErrorText", "The server could not be reached"),
     QT_TRANSLATE_NOOP("ErrorText", "Check its address and whether it runs.")},
    {SignalingError::NotConnected, QT_TRANSLATE_NOOP("ErrorText", "There was no link"),
     QT_TRANSLATE_NOOP("ErrorText", "With Retry on, signals wait until the link is back.")},
    {SignalingError::InvalidParameter,
     QT_TRANSLATE_NOOP("ErrorText", "What the session needs is incomplete"), ""},
    {SignalingError::ConnectionTimedOut,
     QT_TRANSLATE_NOOP("ErrorText", "The server did not answer in time"),
     QT_TRANSLATE_NOOP("ErrorText", "Try again, or check its address.")},
    {SignalingError::ConnectionDropped,
     QT_TRANSLATE_NOOP("ErrorText", "The link was lost and could not be restored"),
     QT_TRANSLATE_NOOP("ErrorText", "Connect again when the network is back.")},
    {SignalingError::ConnectionRefused,
     QT_TRANSLATE_NOOP("ErrorText", "The server ended the connection"), ""},
    {SignalingError::ConnectionLimitExceeded, QT_TRANSLATE_NOOP("ErrorText", "The session is full"),
     QT_TRANSLATE_NOOP("ErrorText", "Try again when someone has left.")},
    {SignalingError::UnexpectedResponse,
     QT_TRANSLATE_NOOP("ErrorText", "What answers there is not a signaling server"),
     QT_TRANSLATE_NOOP("ErrorText", "Check the server's address.")},
    {SignalingError::QueueFull, QT_TRANSLATE_NOOP("ErrorText", "Too many signals wait already"),
     ""},
    {SignalingError::Expired, QT_TRANSLATE_NOOP("ErrorText", "It waited too long for the link"),
     ""},
    {SignalingError::Cancelled, QT_TRANSLATE_NOOP("ErrorText", "It was taken back"), ""},
    {SignalingError::OutcomeUnknown,
     QT_TRANSLATE_NOOP("ErrorText", "It was on its way when the link was lost"), ""},
    {SignalingError::SessionEnded,
     QT_TRANSLATE_NOOP("ErrorText", "The session ended before it could be sent"), ""},
    {SignalingError::UntrustedCertificate,
     QT_TRANSLATE_NOOP("ErrorText", "The server's certificate is not trusted"),
     QT_TRANSLATE_NOOP("ErrorText", "Compare its fingerprint with the one the server shows.")},
};

// Not to be mistaken for the harmless case: it was right before, and is another now.
constexpr Entry changedCertificate = {
    SignalingError::UntrustedCertificate,
    QT_TRANSLATE_NOOP("ErrorText", "WARNING: the server shows another certificate than before"),
    QT_TRANSLATE_NOOP("ErrorText",
                      "Someone may be listening in between. Ask whoever runs the server before you "
                      "go on.")};

const Entry *entryOf(const SignalingError &error)
{
    const auto certificate = Signaling::ServerCertificate::fromError(error);
    if (certificate && certificate->isChanged())
        return &changedCertificate;
    for (const Entry &entry : entries) {
        if (entry.code == error.code)
            return &entry;
    }
    return nullptr;
}

QString translated(const char *text)
{
    return *text ? QCoreApplication::translate("ErrorText", text) : QString();
}

} // namespace

QString headline(const SignalingError &error)
{
    if (!error)
        return {};
    const Entry *entry = entryOf(error);
    return entry ? translated(entry->headline) : error.message;
}

QString advice(const SignalingError &error)
{
    const Entry *entry = entryOf(error);
    return entry ? translated(entry->advice) : QString();
}

QString details(const SignalingError &error)
{
    QStringList lines{error.message};
    if (!error.details.isEmpty())
        lines << error.details;
    lines << QCoreApplication::translate("ErrorText", "Code %1").arg(error.code);
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

} // namespace Signalbox::ErrorText
