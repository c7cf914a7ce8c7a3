#include "profile.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qmetaobject.h>
#include <QtCore/quuid.h>

namespace Signalbox {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Profile)
};

using Signaling::RetryPolicy;

constexpr int MaxImported = 1000;
const QLatin1String marker("signalbox-profiles");

// The names are RetryPolicy's own: its properties.
QJsonObject policyToJson(const RetryPolicy &policy)
{
    QJsonObject json;
    const QMetaObject &meta = RetryPolicy::staticMetaObject;
    for (int i = 0; i < meta.propertyCount(); ++i) {
        const QMetaProperty property = meta.property(i);
        const QVariant value = property.readOnGadget(&policy);
        json.insert(QLatin1String(property.name()),
                    property.isEnumType()
                        ? QJsonValue(QLatin1String(property.enumerator().valueToKey(value.toInt())))
                        : QJsonValue::fromVariant(value));
    }
    return json;
}

RetryPolicy policyFromJson(const QJsonObject &json)
{
    RetryPolicy policy;
    const QMetaObject &meta = RetryPolicy::staticMetaObject;
    for (int i = 0; i < meta.propertyCount(); ++i) {
        const QMetaProperty property = meta.property(i);
        const QJsonValue value = json.value(QLatin1String(property.name()));
        const QVariant before = property.readOnGadget(&policy);
        if (property.isEnumType() && value.isString()) {
            bool ok = false;
            const int number =
                property.enumerator().keyToValue(value.toString().toLatin1().constData(), &ok);
            if (ok)
                property.writeOnGadget(&policy, number);
        } else if (value.isBool() && before.typeId() == QMetaType::Bool) {
            property.writeOnGadget(&policy, value.toBool());
        } else if (value.isDouble() && before.typeId() == QMetaType::Double) {
            property.writeOnGadget(&policy, value.toDouble());
        } else if (value.isDouble() && before.typeId() != QMetaType::Bool) {
            property.writeOnGadget(&policy, QVariant(value.toInteger()));
        }
    }
    return policy.broughtIntoRange();
}

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

std::optional<Profile> fail(QString *problem, const QString &why)
{
    if (problem)
        *problem = why;
    return std::nullopt;
}

} // namespace

QJsonObject Profile::toJson() const
{
    const QUrl plain =
        server.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    QJsonObject json{{QStringLiteral("name"), name},
                     {QStringLiteral("server"), plain.toString()},
                     {QStringLiteral("key"), key},
                     {QStringLiteral("session"), sessionId},
                     {QStringLiteral("entry"),
                      entry == Entry::Secret ? QStringLiteral("secret") : QStringLiteral("token")}};
    if (entry == Entry::Secret) {
        json.insert(QStringLiteral("role"), role);
        json.insert(QStringLiteral("data"), data);
        json.insert(QStringLiteral("lifetime"), lifetime);
    }
    if (colour >= 0)
        json.insert(QStringLiteral("colour"), colour);
    if (policy)
        json.insert(QStringLiteral("retryPolicy"), policyToJson(*policy));
    if (autoConnect)
        json.insert(QStringLiteral("autoConnect"), true);
    if (record)
        json.insert(QStringLiteral("record"), true);
    return json;
}

std::optional<Profile> Profile::fromJson(const QJsonObject &json, QString *problem)
{
    const auto text = [&json](const char *member) {
        return json.value(QLatin1String(member)).toString().trimmed();
    };
    Profile profile;
    profile.id = newId();
    profile.name = text("name");
    profile.server = QUrl(text("server"), QUrl::StrictMode)
                         .adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    profile.key = text("key");
    profile.sessionId = text("session");
    if (!profile.server.isValid() || profile.server.host().isEmpty()
        || (profile.server.scheme() != QLatin1String("http")
            && profile.server.scheme() != QLatin1String("https")))
        return fail(problem,
                    Texts::tr("its server is no address that begins with http:// or "
                              "https://"));
    if (profile.key.isEmpty())
        return fail(problem, Texts::tr("it has no project key"));
    if (profile.sessionId.isEmpty())
        return fail(problem, Texts::tr("it has no session ID"));
    const QString entry = text("entry");
    if (entry == QLatin1String("secret"))
        profile.entry = Entry::Secret;
    else if (!entry.isEmpty() && entry != QLatin1String("token"))
        return fail(problem, Texts::tr("its entry is neither “token” nor “secret”"));
    if (!text("role").isEmpty())
        profile.role = text("role");
    profile.data = json.value(QLatin1String("data")).toString();
    const qint64 lifetime = json.value(QLatin1String("lifetime")).toInteger(DefaultLifetime);
    profile.lifetime = lifetime < 0 ? DefaultLifetime : lifetime;
    const int colour = json.value(QLatin1String("colour")).toInt(-1);
    profile.colour = colour < Colours ? colour : -1;
    const QJsonValue policy = json.value(QLatin1String("retryPolicy"));
    if (policy.isObject())
        profile.policy = policyFromJson(policy.toObject());
    profile.autoConnect = json.value(QLatin1String("autoConnect")).toBool();
    profile.record = json.value(QLatin1String("record")).toBool();
    return profile;
}

QByteArray exportProfiles(const QList<Profile> &profiles)
{
    QJsonArray list;
    for (const Profile &profile : profiles)
        list.append(profile.toJson());
    return QJsonDocument(QJsonObject{{marker, 1}, {QStringLiteral("profiles"), list}}).toJson();
}

std::optional<QList<Profile>> importProfiles(const QByteArray &file, QString *problem)
{
    const auto say = [problem](const QString &text) {
        if (problem)
            *problem = text;
        return std::nullopt;
    };
    QJsonParseError error;
    const QJsonObject json = QJsonDocument::fromJson(file, &error).object();
    if (error.error != QJsonParseError::NoError)
        return say(Texts::tr("This is no JSON: %1 at byte %L2.")
                       .arg(error.errorString())
                       .arg(error.offset));
    if (!json.contains(marker))
        return say(Texts::tr("This is no file of profiles: it has no member “%1”.").arg(marker));
    if (json.value(marker).toInt() != 1)
        return say(Texts::tr("This file was written by a later version of Signalbox."));
    const QJsonArray list = json.value(QLatin1String("profiles")).toArray();
    if (list.size() > MaxImported)
        return say(Texts::tr("These are %L1 profiles, at most %L2 are taken.")
                       .arg(list.size())
                       .arg(MaxImported));
    QList<Profile> profiles;
    for (const QJsonValue &each : list) {
        QString why;
        const auto profile = Profile::fromJson(each.toObject(), &why);
        if (!profile)
            return say(
                Texts::tr("Profile %L1 can't be read: %2.").arg(profiles.size() + 1).arg(why));
        profiles << *profile;
    }
    return profiles;
}

} // namespace Signalbox
