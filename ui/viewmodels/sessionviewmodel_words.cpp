// SessionViewModel, second part: what it says of itself.
#include "sessionviewmodel.h"

#include <ui/models/isolated.h>
#include <ui/viewmodels/outboxviewmodel.h>

#include <algorithm>

namespace Signalbox {

using Signaling::SignalingSession;

QString SessionViewModel::statusText() const
{
    switch (link()) {
    case Link::Connecting:
        return connectingText();
    case Link::Connected: {
        const qint64 us = m_session->roundTripTime();
        if (us < 0)
            return tr("Connected");
        return us < 1000 ? tr("Connected, under 1 ms")
                         : tr("Connected, %L1 ms").arg((us + 500) / 1000);
    }
    case Link::Reconnecting:
        return reconnectingText();
    case Link::Leaving:
        return tr("Leaving");
    case Link::Failed:
        return problem().isRefusal ? tr("Refused") : tr("Disconnected");
    case Link::Offline:
        return tr("Not connected");
    }
    return {};
}

qint64 SessionViewModel::secondsToNextAttempt() const
{
    const qint64 at = m_session->nextAttemptAt();
    const qint64 left = at == 0 ? 0 : at - m_clock->wallMs();
    return left <= 0 ? 0 : (left + 999) / 1000;
}

QString SessionViewModel::connectingText() const
{
    const int attempt = m_session->reconnectAttempt();
    const qint64 seconds = secondsToNextAttempt();
    if (attempt == 0)
        return tr("Connecting");
    if (seconds == 0)
        return tr("Connecting, attempt %L1, trying now").arg(attempt);
    return tr("Connecting, attempt %L1, next in %L2 s").arg(attempt).arg(seconds);
}

QString SessionViewModel::reconnectingText() const
{
    const int attempt = m_session->reconnectAttempt();
    const qint64 seconds = secondsToNextAttempt();
    if (seconds == 0)
        return tr("Reconnecting, attempt %L1, trying now").arg(attempt);
    return tr("Reconnecting, attempt %L1, next in %L2 s").arg(attempt).arg(seconds);
}

QString SessionViewModel::emptyLogText() const
{
    const QString notInside = tr("You are not in the session.");
    switch (link()) {
    case Link::Connected:
        break;
    case Link::Connecting:
        return tr("Signals appear here once you are in the session.");
    case Link::Reconnecting:
        return tr("Signals appear here when the link is back.\nWhat you write below waits until "
                  "then.");
    case Link::Leaving:
        return notInside;
    case Link::Offline:
    case Link::Failed:
        return canConnect() ? notInside + QLatin1Char('\n')
                + tr("Connect again, and signals appear here as they come and go.")
                            : notInside + QLatin1Char('\n') + tr("The reason stands above.");
    }
    QString text = tr("Signals appear here as they come and go.") + QLatin1Char('\n');
    const bool canInvite = inviteProblem().isEmpty();
    if (!m_session->connection().can(QStringLiteral("signal")))
        return canInvite ? text + tr("Invite someone to join.") : text.trimmed();
    return text
        + (canInvite ? tr("Write one below, or invite someone to join.") : tr("Write one below."));
}

QString SessionViewModel::placeText() const
{
    if (m_setup.inviteUrl.isEmpty() || !inviteProblem().isEmpty())
        return {};
    return tr("On the local network at %1").arg(isolated(m_setup.inviteUrl.toString()));
}

QString SessionViewModel::queuedText() const
{
    // Pieces of files wait too, and are shown as what they are pieces of.
    const int count = std::max(0, m_session->queuedCount() - m_outbox->hiddenCount());
    if (m_session->state() != SignalingSession::State::Reconnecting)
        return m_outbox->summary();
    if (count == 0)
        return {};
    return tr("%Ln signal(s) wait and go out when the link is back.", nullptr, count);
}

} // namespace Signalbox
