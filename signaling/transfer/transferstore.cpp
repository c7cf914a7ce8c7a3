#include "offerassembly_p.h"
#include "transferdisk_p.h"
#include "transferlimits_p.h"
#include "transferstore_p.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <utility>

namespace Signaling {

using Error = FileTransfer::Error;

namespace {

constexpr int Version = 1;
constexpr qint64 MaxStateBytes = 64 * 1024 * 1024;
constexpr auto Base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

using Pairs = QList<std::pair<QString, QString>>;

Pairs pairsIn(const QJsonValue &json)
{
    Pairs pairs;
    const QJsonArray array = json.toArray();
    for (const auto &value : array)
        pairs.append({value.toArray().at(0).toString(), value.toArray().at(1).toString()});
    return pairs;
}

QJsonArray arrayOf(const Pairs &pairs)
{
    QJsonArray array;
    for (const auto &[key, name] : pairs)
        array.append(QJsonArray{key, name});
    return array;
}

QList<OutgoingPlan::Lacking> lackingIn(const QJsonValue &json, qsizetype files)
{
    QList<OutgoingPlan::Lacking> all;
    const QJsonArray array = json.toArray();
    for (const auto &value : array) {
        const QJsonArray who = value.toArray();
        if (const auto lacked = rangesIn(who.at(2), 0, files - 1))
            all.append({who.at(0).toString(), who.at(1).toString(), *lacked});
    }
    return all;
}

QJsonArray arrayOf(const QList<OutgoingPlan::Lacking> &lacking)
{
    QJsonArray array;
    for (const OutgoingPlan::Lacking &who : lacking)
        array.append(QJsonArray{who.key, who.name, toJson(who.files)});
    return array;
}

std::optional<OutgoingPlan> planOf(const QJsonObject &object)
{
    OutgoingPlan plan;
    plan.id = object.value(u"id").toString();
    plan.owner = TransferStore::ownerIn(object);
    plan.isToEveryone = object.value(u"everyone").toBool();
    const QJsonArray to = object.value(u"to").toArray();
    for (const QJsonValue &value : to)
        plan.to.append(value.toString());
    const QJsonArray formerly = object.value(u"formerly").toArray();
    for (const QJsonValue &value : formerly)
        plan.formerly.append(value.toString());
    plan.known = pairsIn(object.value(u"known"));
    plan.having = pairsIn(object.value(u"having"));
    const QJsonArray files = object.value(u"files").toArray();
    for (const QJsonValue &value : files) {
        const QJsonArray file = value.toArray();
        plan.files.append({file.at(0).toString(), file.at(1).toString(), file.at(2).toInteger(),
                           file.at(3).toInteger()});
        plan.hashes.append(QByteArray::fromBase64(file.at(4).toString().toLatin1(),
                                                  QByteArray::Base64UrlEncoding));
    }
    plan.lacking = lackingIn(object.value(u"lacking"), plan.files.size());
    QList<OfferedFile> offered;
    for (const FileSelection::File &file : std::as_const(plan.files))
        offered.append({file.name, file.size, {}});
    const bool isWhole = plan.id.size() == TransferLimits::IdLength && isWithinBounds(offered);
    return isWhole ? std::optional(plan) : std::nullopt;
}

} // namespace

bool TransferStore::write(const QString &fileName, const QJsonObject &object)
{
    const QString fresh = QString(fileName + QLatin1String(".new"));
    QFile file(fresh);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return false;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const QByteArray bytes = QJsonDocument(object).toJson(QJsonDocument::Compact);
    const bool isWritten = file.write(bytes) == bytes.size() && file.flush();
    file.close();
    std::error_code problem;
    if (isWritten)
        std::filesystem::rename(nativePath(fresh), nativePath(fileName), problem);
    if (!isWritten || problem) {
        QFile::remove(fresh);
        return false;
    }
    return true;
}

QJsonValue TransferStore::ownerToJson(const std::optional<QString> &owner)
{
    return owner ? QJsonValue(*owner) : QJsonValue();
}

std::optional<QString> TransferStore::ownerIn(const QJsonObject &kept)
{
    const QJsonValue owner = kept.value(u"owner");
    return owner.isString() ? std::optional(owner.toString()) : std::nullopt;
}

QJsonObject TransferStore::read(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly) || file.size() > MaxStateBytes)
        return {};
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    return object.value(u"version").toInt() == Version ? object : QJsonObject();
}

std::unique_ptr<StoreLock> TransferStore::lock(const QString &fileName, Error *problem)
{
    const QString name = QString(fileName + QLatin1String(".lock"));
    auto lock = std::make_unique<StoreLock>(name);
    *problem = Error::None;
    if (lock->tryLock())
        return lock;
    if (lock->isSomebodys())
        return nullptr;
    // It doesn't say why; whatever else is made there fails in the same way.
    QFile probe(QString(name + QLatin1String(".new")));
    std::error_code why = TransferDisk::realOpen(probe, QIODevice::WriteOnly);
    if (!why)
        why = TransferDisk::realWrite(probe, QByteArray(64, ' '));
    *problem = why ? TransferDisk::errorOf(why) : Error::CannotWrite;
    probe.close();
    QFile::remove(
        probe.fileName()); // the object's own doesn't, if what is buffered can't be written
    return nullptr;
}

QString TransferStore::planFile(const QString &folder, const QString &id)
{
    return QString(folder + u'/' + id + QLatin1String(".json"));
}

void TransferStore::keep(const QString &folder, const QString &sessionId, const OutgoingPlan &plan)
{
    QJsonArray files;
    for (qsizetype i = 0; i < plan.files.size(); ++i) {
        const FileSelection::File &file = plan.files.at(i);
        files.append(QJsonArray{file.path, file.name, file.size, file.modifiedAt,
                                QString::fromLatin1(plan.hashes.value(i).toBase64(Base64Url))});
    }
    write(planFile(folder, plan.id),
          {{QStringLiteral("version"), Version},
           {QStringLiteral("session"), sessionId},
           {QStringLiteral("owner"), ownerToJson(plan.owner)},
           {QStringLiteral("id"), plan.id},
           {QStringLiteral("everyone"), plan.isToEveryone},
           {QStringLiteral("to"), QJsonArray::fromStringList(plan.to)},
           {QStringLiteral("formerly"), QJsonArray::fromStringList(plan.formerly)},
           {QStringLiteral("known"), arrayOf(plan.known)},
           {QStringLiteral("having"), arrayOf(plan.having)},
           {QStringLiteral("lacking"), arrayOf(plan.lacking)},
           {QStringLiteral("files"), files}});
}

void TransferStore::forget(const QString &folder, const QString &id)
{
    if (!folder.isEmpty())
        QFile::remove(planFile(folder, id));
}

bool TransferStore::isExpired(const QString &fileName, qint64 wallMs)
{
    const qint64 age = wallMs - QFileInfo(fileName).lastModified().toMSecsSinceEpoch();
    return age >= std::chrono::milliseconds(KeptFor).count();
}

void TransferStore::expire(const QString &folder, qint64 wallMs)
{
    if (folder.isEmpty())
        return;
    const QStringList names = QDir(folder).entryList({QStringLiteral("*.json")}, QDir::Files);
    for (const QString &name : names) {
        const QString plan = QString(folder + u'/' + name);
        if (!isExpired(plan, wallMs))
            continue;
        Error problem = Error::None;
        const auto held = lock(plan, &problem);
        // Who held it until now may have written it anew; and what says something else isn't ours.
        const auto content = planOf(read(plan));
        if (held && isExpired(plan, wallMs) && content && planFile(folder, content->id) == plan)
            QFile::remove(plan);
    }
}

QStringList TransferStore::pathsOf(const QString &folder)
{
    QStringList paths;
    if (folder.isEmpty())
        return paths;
    const QStringList names = QDir(folder).entryList({QStringLiteral("*.json")}, QDir::Files);
    for (const QString &name : names) {
        const QJsonArray files = read(QString(folder + u'/' + name)).value(u"files").toArray();
        for (const QJsonValue &file : files)
            paths.append(file.toArray().at(0).toString());
    }
    return paths;
}

QList<OutgoingPlan> TransferStore::plansOf(const QString &folder, const QString &sessionId)
{
    QList<OutgoingPlan> plans;
    if (folder.isEmpty())
        return plans;
    const QStringList names = QDir(folder).entryList({QStringLiteral("*.json")}, QDir::Files);
    for (const QString &name : names) {
        const QJsonObject object = read(QString(folder + u'/' + name));
        if (object.isEmpty() || object.value(u"session").toString() != sessionId)
            continue;
        if (const auto plan = planOf(object))
            plans.append(*plan);
    }
    return plans;
}

} // namespace Signaling
