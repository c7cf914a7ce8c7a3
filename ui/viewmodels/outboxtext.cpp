#include "outboxtext.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qlocale.h>
#include <QtCore/qstringlist.h>

namespace Signalbox::OutboxText {

namespace {

using Signaling::PendingSignalInfo;
using WaitsFor = PendingSignalInfo::WaitsFor;
using IfLinkLost = PendingSignalInfo::IfLinkLost;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OutboxText)
};

QString whenTheLinkIsBack(IfLinkLost fate)
{
    switch (fate) {
    case IfLinkLost::Waits:
        return Words::tr("goes out when the link is back");
    case IfLinkLost::SentAgain:
        return Words::tr("was on its way, is sent again when the link is back");
    case IfLinkLost::Fails:
        return Words::tr("fails without a link");
    case IfLinkLost::Unknown:
        return Words::tr("may have arrived, is not sent again");
    }
    return {};
}

QString inTheQueue(const PendingSignalInfo &signal, int ahead, qint64 now)
{
    if (ahead > 0)
        return Words::tr("goes out after %Ln other(s)", nullptr, ahead);
    if (signal.waitsFor == WaitsFor::Turn)
        return Words::tr("goes out next");
    return signal.rateOpensAt > now
        ? Words::tr("goes out in %1").arg(span(signal.rateOpensAt - now))
        : Words::tr("goes out as soon as the server takes it");
}

QString ifTheLinkIsLost(IfLinkLost fate)
{
    switch (fate) {
    case IfLinkLost::Waits:
        return {};
    case IfLinkLost::SentAgain:
        return Words::tr("is sent again if the link is lost");
    case IfLinkLost::Fails:
        return Words::tr("fails if the link is lost");
    case IfLinkLost::Unknown:
        return Words::tr("is not sent again if the link is lost");
    }
    return {};
}

} // namespace

QString reason(const PendingSignalInfo &signal)
{
    switch (signal.waitsFor) {
    case WaitsFor::Link:
        return Words::tr("No link");
    case WaitsFor::Rate:
        return Words::tr("The server takes no more for now");
    case WaitsFor::Turn:
        return Words::tr("Others go first");
    case WaitsFor::Acknowledgement:
        return Words::tr("Sent, no answer yet");
    }
    return {};
}

QString fate(const PendingSignalInfo &signal, int ahead, qint64 now, qint64 giveUpAt)
{
    QStringList parts;
    if (signal.waitsFor == WaitsFor::Link) {
        parts << whenTheLinkIsBack(signal.ifLinkLost);
    } else {
        if (signal.waitsFor != WaitsFor::Acknowledgement)
            parts << inTheQueue(signal, ahead, now);
        parts << ifTheLinkIsLost(signal.ifLinkLost);
    }
    const bool endsBefore = !signal.onTheWire && giveUpAt > now
        && (signal.expiresAt <= now || giveUpAt < signal.expiresAt);
    if (signal.waitsFor == WaitsFor::Link && endsBefore) {
        parts << Words::tr("fails in %1 if it is not back by then").arg(span(giveUpAt - now));
    } else if (signal.expiresAt > now) {
        const QString left = span(signal.expiresAt - now);
        parts << (signal.onTheWire ? Words::tr("is given up as unknown in %1").arg(left)
                                   : Words::tr("expires in %1").arg(left));
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString span(qint64 ms)
{
    const QLocale locale;
    const qint64 seconds = ms <= 0 ? 0 : (ms + 999) / 1000;
    if (seconds < 100)
        return Words::tr("%1 s", "seconds").arg(locale.toString(seconds));
    const qint64 minutes = (seconds + 59) / 60;
    if (minutes < 100)
        return Words::tr("%1 min").arg(locale.toString(minutes));
    return Words::tr("%1 h", "hours").arg(locale.toString((minutes + 59) / 60));
}

} // namespace Signalbox::OutboxText
