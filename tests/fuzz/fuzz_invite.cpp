// An invite: the input is a link, or, a line each, what one is made of.
#include "check.h"

#include <signaling/invite.h>

using namespace Signaling;
using Fuzzing::check;

namespace {

bool isSame(const Invite &a, const Invite &b)
{
    return a.credentials == b.credentials && a.name == b.name;
}

void checkRoundTrip(const Invite &invite)
{
    const QString link = invite.toString();
    QString problem;
    const auto again = Invite::fromString(link, &problem);
    check(again.has_value(), "a complete invite can be read again",
          (link + u'\n' + problem).toUtf8());
    check(isSame(*again, invite), "fromString(toString()) is the invite", link.toUtf8());
    check(again->toString() == link, "toString() is stable", link.toUtf8());
    const auto pasted = Invite::fromString(QLatin1String(" <") + link + QLatin1String(">\n"));
    check(pasted && isSame(*pasted, invite), "what is around a pasted link doesn't matter",
          link.toUtf8());
}

void readLink(const QString &text)
{
    QString problem;
    const auto invite = Invite::fromString(text, &problem);
    check(invite.has_value() == problem.isEmpty(), "a refusal, and only that, says why");
    if (!invite)
        return;
    check(!invite->credentials.validate(), "what was read is complete");
    checkRoundTrip(*invite);
}

void makeLink(const QStringList &lines)
{
    Invite invite;
    invite.credentials.apiUrl = QUrl(lines.value(0), QUrl::StrictMode);
    invite.credentials.apiKey = lines.value(1);
    invite.credentials.sessionId = lines.value(2);
    invite.credentials.token = lines.value(3);
    invite.name = lines.value(4);
    if (!invite.credentials.validate())
        checkRoundTrip(invite);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QString text = QString::fromUtf8(Fuzzing::inputBytes(bytes, size));
    readLink(text);
    makeLink(text.split(u'\n'));
    return 0;
}
