#include "profileconnector.h"

#include <ui/viewmodels/profiles/profilelist.h>
#include <ui/viewmodels/profiles/tokenrenewal.h>
#include <ui/viewmodels/secretstore.h>
#include <ui/viewmodels/tokens/tokenservice.h>
#include <ui/viewmodels/workspaceviewmodel.h>

namespace Signalbox {

namespace {

std::function<QString()> minter(const Profile &profile, const QString &secret,
                                const WorkspaceServices &services)
{
    TokenWish wish;
    wish.key = profile.key;
    wish.secret = secret;
    wish.sessionId = profile.sessionId;
    wish.role = profile.role;
    wish.data = profile.data;
    wish.lifetime = profile.lifetime;
    return [wish, tokens = services.tokens, clock = services.clock] {
        return tokens->mint(wish, clock->wallMs());
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
    if (row < 0 || row >= m_profiles->rowCount())
        return;
    const Profile profile = m_profiles->at(row);
    SecretStore *secrets = m_profiles->secrets();
    if (!secrets) {
        open(profile.id, {});
        return;
    }
    secrets->read(profile.secretName(), this,
                  [this, id = profile.id](const QString &secret) { open(id, secret); });
}

void ProfileConnector::connectAutomatically()
{
    for (int row = 0; row < m_profiles->rowCount(); ++row) {
        if (m_profiles->at(row).autoConnect)
            connectTo(row);
    }
}

void ProfileConnector::open(const QString &id, const QString &secret)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    const Profile profile = m_profiles->at(row);
    const WorkspaceServices &services = m_workspace->services();
    const bool mints = profile.entry == Profile::Entry::Secret;
    if (secret.isEmpty() || (mints && !services.tokens)) {
        Q_EMIT failed(row,
                      mints ? tr("The secret of “%1” was not kept. Edit the profile and enter it.")
                                  .arg(m_profiles->index(row).data().toString())
                            : tr("The token of “%1” was not kept. Edit the profile and enter one.")
                                  .arg(m_profiles->index(row).data().toString()));
        return;
    }
    SessionSetup setup;
    setup.name = profile.name;
    setup.credentials.apiUrl = profile.server;
    setup.credentials.apiKey = profile.key;
    setup.credentials.sessionId = profile.sessionId;
    setup.retryPolicy = profile.policy;
    if (mints)
        setup.freshToken = minter(profile, secret, services);
    else
        setup.credentials.token = secret;
    const SessionViewModel *session = m_workspace->open(setup);
    if (mints && profile.lifetime > 0)
        new TokenRenewal(session->session(), services.clock.get(),
                         std::chrono::seconds(profile.lifetime), setup.freshToken);
}

} // namespace Signalbox
