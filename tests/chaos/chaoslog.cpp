#include "chaoslog.h"

namespace Chaos {

QString wordFor(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Sent:
        return QStringLiteral("sent");
    case Outcome::Failed:
        return QStringLiteral("failed");
    case Outcome::Cancelled:
        return QStringLiteral("cancelled");
    case Outcome::Expired:
        return QStringLiteral("expired");
    case Outcome::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

QString toText(const Entry &entry)
{
    QString what;
    switch (entry.kind) {
    case Entry::Kind::Joined:
        what = QStringLiteral("joins as %1").arg(entry.connection);
        break;
    case Entry::Kind::Left:
        what = entry.isWanted ? QStringLiteral("leaves") : QStringLiteral("is out");
        break;
    case Entry::Kind::Sent:
        what = QStringLiteral("sends %1 to %2%3")
                   .arg(entry.number)
                   .arg(entry.connection.isEmpty() ? QStringLiteral("all") : entry.connection,
                        entry.isWanted ? QString() : QStringLiteral(", not at any price"));
        break;
    case Entry::Kind::Finished:
        what = QStringLiteral("is told: %1 %2").arg(entry.number).arg(wordFor(entry.outcome));
        break;
    case Entry::Kind::Received:
        what = QStringLiteral("gets %1 of client %2, connection %3")
                   .arg(entry.number)
                   .arg(entry.sender)
                   .arg(entry.connection);
        break;
    case Entry::Kind::Note:
        break;
    }
    if (!entry.text.isEmpty())
        what += (what.isEmpty() ? QString() : QStringLiteral(": ")) + entry.text;
    const QString who =
        entry.client < 0 ? QStringLiteral("hub") : QStringLiteral("client %1").arg(entry.client);
    return QStringLiteral("%1 ms  %2 %3").arg(entry.atMs, 7).arg(who, -9).arg(what);
}

} // namespace Chaos
