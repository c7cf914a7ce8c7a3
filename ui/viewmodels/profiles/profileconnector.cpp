#include "profileconnector.h"

#include <ui/viewmodels/profiles/profilelist.h>
#include <ui/viewmodels/secretstore.h>
#include <ui/viewmodels/tokens/tokenservice.h>
#include <ui/viewmodels/workspaceviewmodel.h>

namespace Signalbox {

namespace {

std::function<QString(const QString &, const QString &)>
minter(const Profile &profile, const QString &secret, const WorkspaceServices &services)
{
    TokenWish wish;
    wish.key = profile.key;
    wish.secret = secret;
    wish.sessionId = profile.sessionId;
    wish.lifetime = profile.lifetime;
    return [wish, tokens = services.tokens, clock = services.clock](const QString &role,
                                                                    const QString &data) {
        TokenWish wanted = wish;
        wanted.role = role;
        wanted.data = data;
        return tokens->mint(wanted, clock->wallMs());
    };
}

} // namespace

ProfileConnector::ProfileConnector(WorkspaceViewModel *workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_profiles(workspace->services().profiles)
{
}

int ProfileConnector::rowOf(const QString &id) const
{
    for (int row = 0; row < m_profiles->rowCount(); ++row) {
        if (m_profiles->at(row).id == id)
            return row;
    }
    return -1;
}

void ProfileConnector::connectTo(int row)
{
    if (row >= 0 && row < m_profiles->rowCount())
        start(m_profiles->at(row).id, nullptr);
}

bool ProfileConnector::reconnect(SessionViewModel *session, const QString &profileId)
{
    if (rowOf(profileId) < 0)
        return false;
    start(profileId, session);
    return true;
}

std::optional<bool> ProfileConnector::records(const QString &profileId) const
{
    const int row = rowOf(profileId);
    return row < 0 ? std::nullopt : std::optional<bool>(m_profiles->at(row).record);
}

void ProfileConnector::start(const QString &id, SessionViewModel *instead)
{
    SecretStore *secrets = m_profiles->secrets();
    if (!secrets) {
        open(id, {}, instead);
        return;
    }
    const bool isInPlace = instead != nullptr;
    secrets->read(m_profiles->at(rowOf(id)).secretName(), this,
                  [this, id, isInPlace,
                   waiting = QPointer<SessionViewModel>(instead)](const QString &secret) {
                      // Closed, or joined by somebody, meanwhile.
                      if (isInPlace && (!waiting || !waiting->isRestored()))
                          return;
                      open(id, secret, waiting);
                  });
}

void ProfileConnector::connectAutomatically(
    const std::function<bool(const QString &profileId)> &isThere)
{
    for (int row = 0; row < m_profiles->rowCount(); ++row) {
        const Profile &profile = m_profiles->at(row);
        if (profile.autoConnect && !(isThere && isThere(profile.id)))
            connectTo(row);
    }
}

std::optional<SessionSetup> ProfileConnector::setupFor(int row, const QString &secret)
{
    const Profile &profile = m_profiles->at(row);
    const WorkspaceServices &services = m_workspace->services();
    const bool mints = profile.entry == Profile::Entry::Secret;
    if (secret.isEmpty() || (mints && !services.tokens)) {
        Q_EMIT failed(row,
                      mints ? tr("The secret of “%1” was not kept. Edit the profile and enter it.")
                                  .arg(m_profiles->index(row).data().toString())
                            : tr("The token of “%1” was not kept. Edit the profile and enter one.")
                                  .arg(m_profiles->index(row).data().toString()));
        return std::nullopt;
    }
    SessionSetup setup;
    setup.name = profile.name;
    setup.credentials.apiUrl = profile.server;
    setup.credentials.apiKey = profile.key;
    setup.credentials.sessionId = profile.sessionId;
    setup.retryPolicy = profile.policy;
    setup.profile = profile.id;
    setup.record = profile.record;
    if (mints) {
        setup.mintFor = minter(profile, secret, services);
        setup.freshToken = [mint = setup.mintFor, role = profile.role, data = profile.data] {
            return mint(role, data);
        };
    } else {
        setup.credentials.token = secret;
    }
    return setup;
}

void ProfileConnector::open(const QString &id, const QString &secret, SessionViewModel *instead)
{
    const int row = rowOf(id);
    auto setup = row < 0 ? std::nullopt : setupFor(row, secret);
    if (!setup)
        return;
    if (instead && !instead->setup().identity.isEmpty()) {
        // Rather asked for a token than in there as somebody else.
        if (!setup->mintFor)
            return;
        setup->joinAs(instead->setup().identity, instead->setup().role);
        setup->name = instead->setup().name;
    }
    if (instead)
        m_workspace->rejoin(instead, *setup);
    else
        m_workspace->open(*setup);
    Q_EMIT opened(id);
}

} // namespace Signalbox
