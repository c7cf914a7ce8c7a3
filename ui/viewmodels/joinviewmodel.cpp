#include "joinviewmodel.h"

#include <signaling/invite.h>

#include <QtCore/qurl.h>

namespace Signalbox {

namespace {

bool looksLikeInvite(const QString &text)
{
    return text.trimmed().startsWith(QLatin1String("signalbox:"), Qt::CaseInsensitive);
}

} // namespace

void JoinViewModel::setMode(Mode mode)
{
    if (m_mode == mode)
        return;
    m_mode = mode;
    Q_EMIT changed();
}

void JoinViewModel::setText(Field field, const QString &text)
{
    if (m_texts[size_t(field)] == text)
        return;
    if (field != Field::Invite && field != Field::Name && looksLikeInvite(text)) {
        if (const auto invite = Signaling::Invite::fromString(text)) {
            m_texts[size_t(Field::Server)] = invite->credentials.apiUrl.toString();
            m_texts[size_t(Field::Key)] = invite->credentials.apiKey;
            m_texts[size_t(Field::Session)] = invite->credentials.sessionId;
            m_texts[size_t(Field::Token)] = invite->credentials.token;
            m_texts[size_t(Field::Name)] = invite->name;
            pin(invite->credentials.apiUrl, invite->credentials.fingerprint);
            Q_EMIT changed();
            return;
        }
    }
    m_texts[size_t(field)] = text;
    Q_EMIT changed();
}

bool JoinViewModel::isAsked(Field field) const
{
    return (field == Field::Invite) == (m_mode == Mode::Invite);
}

QString JoinViewModel::problem(Field field) const
{
    return m_touched[size_t(field)] && isAsked(field) ? check(field) : QString();
}

void JoinViewModel::touch(Field field)
{
    // An empty field that someone only passed through is no problem yet.
    if (m_touched[size_t(field)] || text(field).trimmed().isEmpty())
        return;
    m_touched[size_t(field)] = true;
    Q_EMIT changed();
}

QString JoinViewModel::checkInvite() const
{
    const QString text = m_texts[size_t(Field::Invite)];
    if (text.trimmed().isEmpty())
        return tr("Paste the invite here. It begins with signalbox:join");
    if (!looksLikeInvite(text) && !Signaling::Invite::fromString(text))
        return tr("This is not an invite. An invite is a link that begins with signalbox:join");
    if (!Signaling::Invite::fromString(text))
        return tr("The invite is incomplete. Copy it again, from its first to its last character.");
    return {};
}

QString JoinViewModel::checkServer() const
{
    const QString text = m_texts[size_t(Field::Server)].trimmed();
    if (text.isEmpty())
        return tr("Enter the server's address, for example http://localhost:8080");
    const QUrl url = Signaling::SessionCredentials::serverUrl(text);
    if (url.scheme() != QLatin1String("http") && url.scheme() != QLatin1String("https"))
        return tr("The address must begin with http:// or https://");
    if (!url.isValid() || url.host().isEmpty())
        return tr("This is not an address. It looks like http://localhost:8080");
    return {};
}

QString JoinViewModel::check(Field field) const
{
    const QString text = m_texts[size_t(field)].trimmed();
    switch (field) {
    case Field::Invite:
        return checkInvite();
    case Field::Server:
        return checkServer();
    case Field::Key:
        return text.isEmpty() ? tr("Enter the project's key.") : QString();
    case Field::Session:
        if (text.isEmpty())
            return tr("Enter the session ID. It begins with 1_ or 2_");
        return text.startsWith(QLatin1String("1_")) || text.startsWith(QLatin1String("2_"))
            ? QString()
            : tr("This is not a session ID: it begins with 1_ or 2_");
    case Field::Token:
        if (text.isEmpty())
            return tr("Enter a token for this session.");
        return text.contains(QLatin1Char(' ')) || text.contains(QLatin1Char('\n'))
            ? tr("A token holds no spaces or line breaks. Copy it again.")
            : QString();
    case Field::Name:
        return {};
    }
    return {};
}

std::optional<JoinViewModel::Target> JoinViewModel::target()
{
    bool complete = true;
    for (int i = 0; i < FieldCount; ++i) {
        const auto field = Field(i);
        if (!isAsked(field))
            continue;
        m_touched[size_t(i)] = true;
        complete = complete && check(field).isEmpty();
    }
    Q_EMIT changed();
    if (!complete)
        return std::nullopt;
    if (m_mode == Mode::Invite) {
        const auto invite = Signaling::Invite::fromString(text(Field::Invite));
        return Target{invite->credentials, invite->name};
    }
    Target target;
    target.credentials.apiUrl = Signaling::SessionCredentials::serverUrl(text(Field::Server));
    target.credentials.apiKey = text(Field::Key).trimmed();
    target.credentials.sessionId = text(Field::Session).trimmed();
    target.credentials.token = text(Field::Token).trimmed();
    if (target.credentials.apiUrl == m_pinnedServer)
        target.credentials.fingerprint = m_fingerprint;
    target.name = text(Field::Name).trimmed();
    return target;
}

JoinViewModel::Field JoinViewModel::firstProblem() const
{
    for (int i = 0; i < FieldCount; ++i) {
        if (!problem(Field(i)).isEmpty())
            return Field(i);
    }
    return m_mode == Mode::Invite ? Field::Invite : Field::Server;
}

void JoinViewModel::clear()
{
    m_texts = {};
    m_touched = {};
    pin({}, {});
    m_remembers = false;
    Q_EMIT changed();
}

void JoinViewModel::pin(const QUrl &server, const QString &fingerprint)
{
    m_pinnedServer = server;
    m_fingerprint = fingerprint;
}

} // namespace Signalbox
