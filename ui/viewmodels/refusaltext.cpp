#include "refusaltext.h"

#include <ui/models/isolated.h>
#include <ui/models/logtext.h>

#include <QtCore/qcoreapplication.h>
#include <QtCore/qdatetime.h>
#include <QtCore/qlocale.h>

namespace Signalbox::RefusalText {

using Signaling::Refusal;
using Cause = Refusal::Cause;

namespace {

constexpr qint64 Minute = 60;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 Day = 24 * Hour;
constexpr qint64 Month = 30 * Day;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RefusalText)
};

QString expiredText(qint64 expiredAt, qint64 nowMs)
{
    if (expiredAt == 0)
        return Words::tr("The token has expired");
    const qint64 ago = nowMs / 1000 - expiredAt;
    if (ago < Minute)
        return Words::tr("The token has just expired");
    if (ago < Hour)
        return Words::tr("The token expired %Ln minute(s) ago", nullptr, int(ago / Minute));
    if (ago < Day)
        return Words::tr("The token expired %Ln hour(s) ago", nullptr, int(ago / Hour));
    if (ago < Month)
        return Words::tr("The token expired %Ln day(s) ago", nullptr, int(ago / Day));
    const QDate date = QDateTime::fromSecsSinceEpoch(expiredAt).date();
    return Words::tr("The token expired on %1").arg(QLocale().toString(date, QLocale::ShortFormat));
}

QString fact(const QString &label, const QString &value)
{
    return Words::tr("%1: %2", "a fact: its value").arg(label, isolated(value));
}

} // namespace

QString headline(const Refusal &refusal, qint64 nowMs)
{
    switch (refusal.cause) {
    case Cause::None:
    case Cause::Other:
        return {};
    case Cause::TokenExpired:
        return expiredText(refusal.expiredAt, nowMs);
    case Cause::TokenNotYetValid:
        return Words::tr("The token was made in the future, by this computer's clock");
    case Cause::WrongSignature:
        return Words::tr("The token's signature is wrong: it was changed, or made with another "
                         "secret");
    case Cause::UnreadableToken:
        return Words::tr("The token can't be read");
    case Cause::NotForClients:
        return Words::tr("This token is for the REST API and lets nobody into a session");
    case Cause::UnknownRole:
        return Words::tr("The token names a role that doesn't exist");
    case Cause::OtherSession:
        return Words::tr("The token is for another session");
    case Cause::OtherProject:
        return Words::tr("The token is for project %1, but the session belongs to project %2")
            .arg(isolated(refusal.found), isolated(refusal.wanted));
    case Cause::OtherKey:
        return Words::tr("The session belongs to project %1, not to %2")
            .arg(isolated(refusal.found), isolated(refusal.wanted));
    case Cause::UnreadableSession:
        return Words::tr("The session ID can't be read");
    case Cause::UnknownSession:
        return Words::tr("The server knows no such session");
    case Cause::UnknownProject:
        return Words::tr("The server has no project with the key %1").arg(isolated(refusal.found));
    }
    return {};
}

QString advice(const Refusal &refusal)
{
    switch (refusal.cause) {
    case Cause::None:
    case Cause::Other:
        return {};
    case Cause::TokenExpired:
        return Words::tr("Ask for a new invite, or mint one if you have the secret.");
    case Cause::TokenNotYetValid:
        return Words::tr("Check the clock here and that of whoever made the token.");
    case Cause::WrongSignature:
    case Cause::UnreadableToken:
    case Cause::UnreadableSession:
        return Words::tr("Copy it again, from its first to its last character, or ask for a new "
                         "invite.");
    case Cause::NotForClients:
        return Words::tr("Ask for an invite, or for a token for this session.");
    case Cause::UnknownRole:
        return Words::tr("Ask for an invite with another role.");
    case Cause::OtherSession:
        return Words::tr("Ask for an invite to this session.");
    case Cause::OtherProject:
        return Words::tr("Ask for a token made with the key and secret of project %1.")
            .arg(isolated(refusal.wanted));
    case Cause::OtherKey:
        return Words::tr("Correct the project key.");
    case Cause::UnknownSession:
        return Words::tr("Check the session ID and the server's address, or ask for a new invite.");
    case Cause::UnknownProject:
        return Words::tr("Check the server's address, or ask for a new invite.");
    }
    return {};
}

QStringList facts(const Refusal &refusal, qint64 nowMs)
{
    switch (refusal.cause) {
    case Cause::TokenExpired:
        if (refusal.expiredAt == 0)
            return {};
        return {
            fact(Words::tr("Expired"),
                 LogText::day(refusal.expiredAt * 1000, QDateTime::fromMSecsSinceEpoch(nowMs)))};
    case Cause::OtherSession:
        return {fact(Words::tr("Session of the token"), refusal.found),
                fact(Words::tr("Session to join"), refusal.wanted)};
    default:
        return {};
    }
}

} // namespace Signalbox::RefusalText
