#include "hubconfigreader_p.h"

#include <signaling/protocol/doubledmember.h>
#include <signaling/protocol/excerpt.h>
#include <signaling/protocol/nearestname.h>

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace Signaling {

static QString lineOf(const QByteArray &json, int offset)
{
    return QString::number(json.left(offset).count('\n') + 1);
}

QStringList HubConfigReader::keys()
{
    return {QStringLiteral("address"),
            QStringLiteral("port"),
            QStringLiteral("publicUrl"),
            QStringLiteral("projects"),
            QStringLiteral("allowForeignSessions"),
            QStringLiteral("subscribersMaySignal"),
            QStringLiteral("gracePeriodSeconds"),
            QStringLiteral("restartSpreadSeconds"),
            QStringLiteral("adminAddress"),
            QStringLiteral("adminPort"),
            QStringLiteral("limits"),
            QStringLiteral("tlsCertificate"),
            QStringLiteral("tlsKey"),
            QStringLiteral("allowedOrigins")};
}

QStringList HubConfigReader::projectKeys()
{
    return {QStringLiteral("key"), QStringLiteral("secret")};
}

bool HubConfigReader::fail(const QString &problem)
{
    m_problem = problem;
    return false;
}

bool HubConfigReader::read(const QByteArray &json, HubConfig *config)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return fail(QStringLiteral("line %1: not JSON: %2")
                        .arg(lineOf(json, error.offset), error.errorString()));
    if (!document.isObject())
        return fail(QStringLiteral("line 1: the file must hold one JSON object"));
    if (const QString doubled = doubledMember(json); !doubled.isNull())
        return fail(QStringLiteral("%1: is there twice").arg(excerpt(doubled)));
    const QJsonObject object = document.object();
    if (!checkKeys(object, keys(), QString()))
        return false;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!readMember(it.key(), it.value(), config))
            return false;
    }
    return true;
}

bool HubConfigReader::checkKeys(const QJsonObject &object, const QStringList &valid,
                                const QString &where)
{
    const QStringList found = object.keys();
    for (const QString &key : found) {
        if (valid.contains(key))
            continue;
        const QString nearest = nearestName(key, valid);
        return fail(nearest.isEmpty()
                        ? QStringLiteral("%1unknown key \"%2\"; there are: %3")
                              .arg(where, excerpt(key), valid.join(QLatin1String(", ")))
                        : QStringLiteral("%1unknown key \"%2\"; did you mean \"%3\"?")
                              .arg(where, excerpt(key), nearest));
    }
    return true;
}

bool HubConfigReader::readMember(const QString &key, const QJsonValue &value, HubConfig *config)
{
    if (key == QLatin1String("projects"))
        return readProjects(value, config);
    if (key == QLatin1String("limits"))
        return readLimits(value, &config->limits);
    if (key == QLatin1String("port"))
        return readPort(key, value, &config->port);
    if (key == QLatin1String("adminPort"))
        return readPort(key, value, &config->adminPort.emplace(quint16(0)));
    if (key == QLatin1String("gracePeriodSeconds"))
        return readSpan(key, value, &config->gracePeriod);
    if (key == QLatin1String("restartSpreadSeconds"))
        return readSpan(key, value, &config->restartSpread);
    if (key == QLatin1String("allowForeignSessions"))
        return readBool(key, value, &config->allowForeignSessions);
    if (key == QLatin1String("subscribersMaySignal"))
        return readBool(key, value, &config->subscribersMaySignal);
    if (key == QLatin1String("allowedOrigins"))
        return readOrigins(value, config);
    if (!value.isString())
        return fail(QStringLiteral("%1: must be a text in quotes").arg(key));
    return readText(key, value.toString(), config);
}

bool HubConfigReader::readText(const QString &key, const QString &text, HubConfig *config)
{
    if (key == QLatin1String("publicUrl")) {
        config->publicUrl = QUrl(text, QUrl::StrictMode);
        if (config->publicUrl.isEmpty())
            return fail(QStringLiteral("publicUrl: not an address"));
        return true;
    }
    if (key == QLatin1String("address"))
        return readAddress(key, text, &config->address);
    if (key == QLatin1String("adminAddress"))
        return readAddress(key, text, &config->adminAddress);
    // An empty name would be no TLS at all where somebody meant it.
    if (text.isEmpty())
        return fail(QStringLiteral("%1: must name a file").arg(key));
    (key == QLatin1String("tlsKey") ? config->tls.keyFile : config->tls.certificateFile) = text;
    return true;
}

bool HubConfigReader::readOrigins(const QJsonValue &value, HubConfig *config)
{
    // An empty list would let every page in, and may be meant to let none in.
    const QJsonArray array = value.toArray();
    if (array.isEmpty())
        return fail(QStringLiteral("allowedOrigins: must be a list of one or more texts such as "
                                   "\"https://app.example.org\"; without the key every page may"));
    config->allowedOrigins.clear();
    for (const QJsonValue &origin : array) {
        if (!origin.isString())
            return fail(QStringLiteral("allowedOrigins: must be a list of texts in quotes"));
        config->allowedOrigins.append(origin.toString());
    }
    return true;
}

bool HubConfigReader::readAddress(const QString &key, const QString &text, QHostAddress *target)
{
    *target = QHostAddress(text);
    if (target->isNull())
        return fail(QStringLiteral("%1: \"%2\" is not an IP address").arg(key, excerpt(text)));
    return true;
}

bool HubConfigReader::readLimits(const QJsonValue &value, HubLimits *limits)
{
    if (!value.isObject())
        return fail(QStringLiteral("limits: must be an object, {\"signalsPerSecond\": 100, …}"));
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it.value().isDouble() && HubLimits::names().contains(it.key()))
            return fail(QStringLiteral("limits.%1: must be a number").arg(it.key()));
        QString problem;
        if (!limits->set(it.key(), it.value().toDouble(), &problem))
            return fail(problem);
    }
    return true;
}

bool HubConfigReader::readProjects(const QJsonValue &value, HubConfig *config)
{
    if (!value.isArray())
        return fail(QStringLiteral("projects: must be a list of {\"key\": …, \"secret\": …}"));
    const QJsonArray array = value.toArray();
    for (int i = 0; i < array.size(); ++i) {
        const QString where = QStringLiteral("projects[%1]: ").arg(i);
        if (!array.at(i).isObject())
            return fail(where + QStringLiteral("must be {\"key\": …, \"secret\": …}"));
        const QJsonObject object = array.at(i).toObject();
        if (!checkKeys(object, projectKeys(), where))
            return false;
        const QJsonValue key = object.value(QLatin1String("key"));
        const QJsonValue secret = object.value(QLatin1String("secret"));
        if (!key.isString() || !secret.isString())
            return fail(where + QStringLiteral("key and secret must be texts in quotes"));
        config->projects.append({key.toString(), secret.toString().toUtf8()});
    }
    return true;
}

bool HubConfigReader::readBool(const QString &key, const QJsonValue &value, bool *target)
{
    if (!value.isBool())
        return fail(QStringLiteral("%1: must be true or false").arg(key));
    *target = value.toBool();
    return true;
}

bool HubConfigReader::readPort(const QString &key, const QJsonValue &value, quint16 *target)
{
    const double port = value.toDouble(-1);
    if (std::floor(port) != port || port < 0 || port > 65535)
        return fail(QStringLiteral("%1: must be a number from 0 to 65535").arg(key));
    *target = quint16(port);
    return true;
}

bool HubConfigReader::readSpan(const QString &key, const QJsonValue &value,
                               std::chrono::milliseconds *target)
{
    const double seconds = value.toDouble(-1);
    if (seconds < 0 || seconds > 600)
        return fail(QStringLiteral("%1: must be a number from 0 to 600").arg(key));
    *target = std::chrono::milliseconds(std::llround(seconds * 1000));
    return true;
}

} // namespace Signaling
