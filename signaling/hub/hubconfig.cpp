#include "hubconfig.h"

#include <signaling/hub/hubconfigreader_p.h>
#include <signaling/hub/origins_p.h>
#include <signaling/protocol/excerpt.h>

#include <QSet>

#include <algorithm>

namespace Signaling {

namespace {

constexpr qsizetype MinSecretBytes = 16;
constexpr qsizetype MaxKeyLength = 32;
constexpr std::chrono::minutes MaxGracePeriod{10};
constexpr std::chrono::minutes MaxRestartSpread{10};

bool isKey(const QString &key)
{
    return !key.isEmpty() && key.size() <= MaxKeyLength
        && std::all_of(key.begin(), key.end(),
                       [](QChar c) { return c.unicode() < 128 && c.isLetterOrNumber(); });
}

QString urlProblem(const QUrl &url)
{
    if (url.isEmpty())
        return {};
    const bool isWeb =
        url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    if (!url.isValid() || !isWeb || url.host().isEmpty() || url.hasQuery() || url.hasFragment()
        || !url.userInfo().isEmpty())
        return QStringLiteral("publicUrl: \"%1\" is not of the form http://host:port or "
                              "https://host:port")
            .arg(url.toDisplayString(QUrl::RemoveUserInfo));
    return {};
}

/// Of what is there; whether there are projects at all is another question.
/// Of what decides who can talk to the hub, and how.
QString accessProblem(const HubConfig &config)
{
    const HubTls &tls = config.tls;
    if (tls.certificateFile.isEmpty() != tls.keyFile.isEmpty()) {
        return QStringLiteral("%1: missing; certificate and key are needed both")
            .arg(tls.keyFile.isEmpty() ? QStringLiteral("tlsKey")
                                       : QStringLiteral("tlsCertificate"));
    }
    for (const QString &origin : config.allowedOrigins) {
        if (Origins::normalized(origin).isEmpty())
            return QStringLiteral("allowedOrigins: \"%1\" is not of the form https://host or "
                                  "https://host:port")
                .arg(excerpt(origin));
    }
    return {};
}

QString valueProblem(const HubConfig &config)
{
    if (config.address.isNull())
        return QStringLiteral("address: missing or not an IP address");
    QSet<QString> keys;
    for (const HubProject &project : config.projects) {
        if (!isKey(project.key))
            return QStringLiteral("projects: the key \"%1\" is not 1 to 32 letters and digits")
                .arg(excerpt(project.key));
        if (keys.contains(project.key))
            return QStringLiteral("projects: the key %1 is there twice").arg(project.key);
        keys.insert(project.key);
        if (project.secret.size() < MinSecretBytes)
            return QStringLiteral("projects: the secret of key %1 has %2 bytes; it needs at "
                                  "least 16")
                .arg(project.key)
                .arg(project.secret.size());
    }
    if (config.gracePeriod.count() < 0 || config.gracePeriod > MaxGracePeriod)
        return QStringLiteral("gracePeriodSeconds: %1 is not between 0 and 600")
            .arg(double(config.gracePeriod.count()) / 1000);
    if (config.restartSpread.count() < 0 || config.restartSpread > MaxRestartSpread)
        return QStringLiteral("restartSpreadSeconds: %1 is not between 0 and 600")
            .arg(double(config.restartSpread.count()) / 1000);
    if (config.adminAddress.isNull())
        return QStringLiteral("adminAddress: not an IP address");
    if (config.adminPort && *config.adminPort != 0 && *config.adminPort == config.port
        && config.adminAddress == config.address)
        return QStringLiteral("adminPort: %1 is the hub's own port").arg(config.port);
    if (const QString wrong = config.limits.problem(); !wrong.isEmpty())
        return wrong;
    if (const QString wrong = accessProblem(config); !wrong.isEmpty())
        return wrong;
    return urlProblem(config.publicUrl);
}

} // namespace

const HubProject *HubConfig::project(const QString &key) const
{
    const auto it = std::find_if(projects.begin(), projects.end(),
                                 [&key](const HubProject &project) { return project.key == key; });
    return it == projects.end() ? nullptr : &*it;
}

QString HubConfig::restartReason() const
{
    return QStringLiteral("restarting; spread=%1").arg(restartSpread.count());
}

QString HubConfig::problem() const
{
    if (projects.isEmpty())
        return QStringLiteral("projects: there must be at least one project, with its key and "
                              "secret");
    return valueProblem(*this);
}

std::optional<HubConfig> HubConfig::fromJson(const QByteArray &json, QString *problem)
{
    return fromJson(json, problem, HubConfig());
}

std::optional<HubConfig> HubConfig::fromJson(const QByteArray &json, QString *problem,
                                             const HubConfig &defaults)
{
    HubConfig config = defaults;
    HubConfigReader reader;
    const QString wrong = reader.read(json, &config) ? valueProblem(config) : reader.problem();
    if (wrong.isEmpty())
        return config;
    if (problem)
        *problem = wrong;
    return std::nullopt;
}

} // namespace Signaling
