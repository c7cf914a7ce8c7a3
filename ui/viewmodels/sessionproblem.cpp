#include "sessionproblem.h"

#include <signaling/refusal.h>
#include <ui/viewmodels/errortext.h>
#include <ui/viewmodels/refusaltext.h>

#include <QtCore/qcoreapplication.h>
#include <QtCore/qstringlist.h>

namespace Signalbox {

using Signaling::Refusal;
using Signaling::SignalingError;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SessionProblem)
};

// An address that is wrong looks like a server that is down: both ways out are offered.
bool mayBeTheAddress(int code)
{
    switch (code) {
    case SignalingError::ConnectionFailed:
    case SignalingError::ConnectionTimedOut:
    case SignalingError::UnexpectedResponse:
        return true;
    default:
        return false;
    }
}

// What our own words for this code don't say already.
bool saysMore(const SignalingError &error)
{
    return error.code != SignalingError::ConnectionLimitExceeded;
}

// Where the message holds the server's words, only the number is left of the details.
SignalingError withoutRepeats(SignalingError error, const QString &serverWords)
{
    if (!serverWords.isEmpty() && error.message.contains(serverWords))
        error.details = error.details.section(QLatin1Char(' '), 0, 1).remove(QLatin1Char(':'));
    return error;
}

} // namespace

QString SessionProblem::text() const
{
    if (isNull())
        return {};
    const QString sentence = headline + QLatin1Char('.');
    return advice.isEmpty() ? sentence : sentence + QLatin1Char(' ') + advice;
}

SessionProblem SessionProblem::ofRestored(bool wasHosted)
{
    SessionProblem problem;
    if (wasHosted) {
        problem.headline = Words::tr("The hub of this session ended with the application");
        problem.advice = Words::tr("Connect again to host it anew. People need new invites then.");
        return problem;
    }
    problem.headline = Words::tr("This session was open the last time, and its token was not kept");
    problem.advice = Words::tr("Paste an invite or enter a token to join again.");
    problem.mayPass = false;
    problem.needsOtherInput = true;
    return problem;
}

SessionProblem SessionProblem::of(const SignalingError &error,
                                  const Signaling::SessionCredentials &credentials, qint64 nowMs)
{
    SessionProblem problem;
    if (!error)
        return problem;
    const Refusal refusal = Refusal::of(error, credentials, nowMs);
    problem.isRefusal = refusal.cause != Refusal::Cause::None;
    problem.headline = RefusalText::headline(refusal, nowMs);
    problem.advice = RefusalText::advice(refusal);
    if (problem.headline.isEmpty()) {
        problem.headline = ErrorText::headline(error);
        problem.advice = ErrorText::advice(error);
        if (!refusal.serverWords.isEmpty() && saysMore(error))
            problem.headline = Words::tr("%1: %2", "what happened: what the server gave as reason")
                                   .arg(problem.headline, refusal.serverWords);
    }
    QStringList lines = RefusalText::facts(refusal, nowMs);
    lines << ErrorText::details(withoutRepeats(error, refusal.serverWords));
    problem.details = lines.join(QLatin1Char('\n'));
    problem.tellsTime = refusal.cause == Refusal::Cause::TokenExpired;
    const bool isInput = problem.isRefusal || error.code == SignalingError::InvalidParameter;
    problem.mayPass = !isInput;
    problem.needsOtherInput = isInput || mayBeTheAddress(error.code);
    return problem;
}

} // namespace Signalbox
