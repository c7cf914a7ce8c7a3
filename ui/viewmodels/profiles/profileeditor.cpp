#include "profileeditor.h"

#include <signaling/invite.h>
#include <ui/viewmodels/profiles/profilelist.h>
#include <ui/viewmodels/settings/quantity.h>
#include <ui/viewmodels/tokens/tokenbenchviewmodel.h>

namespace Signalbox {

namespace {

QString lifetimeText(qint64 seconds)
{
    if (seconds == 0)
        return TokenBenchViewModel::tr("never");
    constexpr qint64 Day = 24 * 3600;
    return seconds % Day == 0 && seconds > Day ? Quantity::number(double(seconds / Day))
            + QLatin1Char(' ') + TokenBenchViewModel::tr("d", "days")
                                               : Quantity::duration(seconds * 1000);
}

} // namespace

ProfileEditor::ProfileEditor(ProfileList *list, int row, QObject *parent)
    : QObject(parent)
    , m_list(list)
    , m_row(row)
{
    if (row >= 0)
        m_profile = list->at(row);
    m_texts[size_t(Field::Name)] = m_profile.name;
    m_texts[size_t(Field::Server)] = m_profile.server.toString();
    m_texts[size_t(Field::Key)] = m_profile.key;
    m_texts[size_t(Field::Session)] = m_profile.sessionId;
    m_texts[size_t(Field::Data)] = m_profile.data;
    m_texts[size_t(Field::Lifetime)] = lifetimeText(m_profile.lifetime);
    m_hasOwnPolicy = m_profile.policy.has_value();
    if (m_profile.policy)
        m_policy.setPolicy(*m_profile.policy);
    connect(&m_policy, &RetryPolicyViewModel::changed, this, &ProfileEditor::changed);
}

void ProfileEditor::setText(Field field, const QString &text)
{
    if (m_texts[size_t(field)] == text)
        return;
    m_texts[size_t(field)] = text;
    if (field != Field::Name) {
        if (const auto invite = Signaling::Invite::fromString(text)) {
            m_texts[size_t(Field::Server)] = invite->credentials.apiUrl.toString();
            m_texts[size_t(Field::Key)] = invite->credentials.apiKey;
            m_texts[size_t(Field::Session)] = invite->credentials.sessionId;
            m_texts[size_t(Field::Secret)] = invite->credentials.token;
            if (m_texts[size_t(Field::Name)].isEmpty())
                m_texts[size_t(Field::Name)] = invite->name;
            m_profile.entry = Profile::Entry::Token;
        }
    }
    Q_EMIT changed();
}

void ProfileEditor::setEntry(Profile::Entry entry)
{
    if (m_profile.entry == entry)
        return;
    m_profile.entry = entry;
    Q_EMIT changed();
}

void ProfileEditor::setHasOwnPolicy(bool own)
{
    if (m_hasOwnPolicy == own)
        return;
    m_hasOwnPolicy = own;
    Q_EMIT changed();
}

QString ProfileEditor::checkServer() const
{
    const QString value = text(Field::Server).trimmed();
    if (value.isEmpty())
        return tr("Enter the server's address, for example http://localhost:8080");
    const QUrl url = Signaling::SessionCredentials::serverUrl(value);
    if (!url.isValid() || url.host().isEmpty()
        || (url.scheme() != QLatin1String("http") && url.scheme() != QLatin1String("https")))
        return tr("This is not an address. It looks like http://localhost:8080");
    return {};
}

QString ProfileEditor::check(Field field) const
{
    const QString value = text(field).trimmed();
    const bool mints = entry() == Profile::Entry::Secret;
    // What was kept stays, unless it was something else.
    const bool isKept = !isNew() && m_list->at(m_row).entry == entry();
    switch (field) {
    case Field::Server:
        return checkServer();
    case Field::Key:
        return value.isEmpty() ? tr("Enter the project's key.") : QString();
    case Field::Session:
        return value.startsWith(QLatin1String("1_")) || value.startsWith(QLatin1String("2_"))
            ? QString()
            : tr("Enter the session ID. It begins with 1_ or 2_");
    case Field::Secret:
        if (!value.isEmpty() || isKept)
            return {};
        return mints ? tr("Enter the project's secret.") : tr("Enter a token for this session.");
    case Field::Data:
        return !mints || text(field).size() <= TokenService::MaxDataLength
            ? QString()
            : tr("%L1 characters, %L2 are allowed.")
                  .arg(text(field).size())
                  .arg(TokenService::MaxDataLength);
    case Field::Lifetime:
        return !mints || parseLifetime(value) ? QString()
                                              : tr("Write it like 15 min, 24 h, 30 d or never.");
    case Field::Name:
        break;
    }
    return {};
}

ProfileEditor::Field ProfileEditor::firstProblem() const
{
    for (int i = 0; i < FieldCount; ++i) {
        if (!problem(Field(i)).isEmpty())
            return Field(i);
    }
    return Field::Name;
}

bool ProfileEditor::isComplete() const
{
    for (int i = 0; i < FieldCount; ++i) {
        if (!check(Field(i)).isEmpty())
            return false;
    }
    return !m_hasOwnPolicy || m_policy.isValid();
}

bool ProfileEditor::save()
{
    m_wanted = true;
    if (!isComplete()) {
        Q_EMIT changed();
        return false;
    }
    m_profile.name = text(Field::Name).trimmed();
    m_profile.server = Signaling::SessionCredentials::serverUrl(text(Field::Server));
    m_profile.key = text(Field::Key).trimmed();
    m_profile.sessionId = text(Field::Session).trimmed();
    m_profile.data = text(Field::Data);
    m_profile.lifetime = parseLifetime(text(Field::Lifetime)).value_or(Profile::DefaultLifetime);
    m_profile.policy.reset();
    if (m_hasOwnPolicy)
        m_profile.policy = m_policy.policy();
    const QString secret = text(Field::Secret).trimmed();
    if (isNew())
        m_row = m_list->add(m_profile, secret);
    else
        m_list->replace(m_row, m_profile,
                        secret.isEmpty() ? std::nullopt : std::optional<QString>(secret));
    m_texts[size_t(Field::Secret)].clear();
    return true;
}

} // namespace Signalbox
