#include "exitcode.h"

#include "console.h"

#include <signaling/servercertificate.h>

namespace App {

using Signaling::SignalingError;
using Signaling::SignalingSession;

QString exitCodeHelp()
{
    return QStringLiteral(
        "Exit codes:\n"
        "    0  done as asked; listen without --count also when it was interrupted\n"
        "    1  something was not as expected: the output, or what the tour checks\n"
        "    2  wrong usage: an option, an argument, a file, the environment or an invite\n"
        "    3  the server can't be reached, isn't a signaling server, or its certificate is not\n"
        "       trusted; or the link was lost for good\n"
        "    4  not admitted: the token, the key or the session is wrong, or the session is full\n"
        "    5  the signal failed and was not sent: refused, too large, or its target has left;\n"
        "       or a file did not arrive at everyone who was to have it\n"
        "    6  the signal was on the wire, but nobody knows whether the server took it\n"
        "    7  the time ran out first\n"
        "    8  the token is not valid (token show)\n"
        "  130  interrupted (SIGINT); 143: terminated (SIGTERM)\n");
}

int exitCodeOf(const SignalingError &error)
{
    switch (error.code) {
    case SignalingError::NoError:
        return Done;
    case SignalingError::AuthorizationFailure:
    case SignalingError::InvalidSession:
    case SignalingError::NotPermitted:
    case SignalingError::ConnectionLimitExceeded:
        return NotAdmitted;
    case SignalingError::InvalidParameter:
        return WrongUsage;
    default:
        return Unreachable;
    }
}

QStringList detailsOf(const SignalingError &error)
{
    QStringList lines = error.details.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (QString &line : lines) {
        const qsizetype colon = line.indexOf(QLatin1String(": "));
        if (colon >= 0 && error.message.contains(line.mid(colon + 2)))
            line.truncate(colon);
    }
    return lines;
}

void reportError(const QString &command, const SignalingError &error)
{
    Console::error(QStringLiteral("%1: %2").arg(command, Console::printable(error.message)));
    const QStringList details = detailsOf(error);
    for (const QString &line : details)
        Console::remark(QStringLiteral("  ") + Console::printable(line));
    const auto shown = Signaling::ServerCertificate::fromError(error);
    if (!shown || shown->fingerprint.isEmpty())
        return;
    Console::remark(
        shown->isChanged()
            ? QStringLiteral("If whoever runs the server confirms that this is its new "
                             "certificate, replace the fingerprint by:\n  --fingerprint "
                             "%1")
                  .arg(Signaling::readableFingerprint(shown->fingerprint))
            : QStringLiteral("If that is the fingerprint which the server itself shows, "
                             "pass:\n  --fingerprint %1\nIf a CA of your own signed it, "
                             "pass its certificate:\n  --ca FILE")
                  .arg(Signaling::readableFingerprint(shown->fingerprint)));
}

int exitCodeOf(SignalingSession::Outcome outcome, const SignalingError &error)
{
    switch (outcome) {
    case SignalingSession::Outcome::Sent:
        return Done;
    case SignalingSession::Outcome::Unknown:
        return OutcomeUnknown;
    case SignalingSession::Outcome::Expired:
        return TimeRanOut;
    case SignalingSession::Outcome::Failed:
    case SignalingSession::Outcome::Cancelled:
        break;
    }
    return error.code == SignalingError::Expired ? TimeRanOut : SignalFailed;
}

} // namespace App
