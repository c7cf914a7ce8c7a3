#include "draftstore.h"

#include <QtCore/qcryptographichash.h>
#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qsavefile.h>

namespace Signalbox {

namespace {

constexpr qint64 MaxFileBytes = 16 * 1024 * 1024;

/// Connections have other IDs the next time. What was for some must not become for everyone by
/// that: it is for nobody until somebody is chosen.
QByteArray encoded(const Draft &draft)
{
    const bool toNobody = draft.toNobody || !draft.targets.isEmpty();
    return QJsonDocument(QJsonObject{{QStringLiteral("type"), draft.type},
                                     {QStringLiteral("text"), draft.text},
                                     {QStringLiteral("json"), draft.json},
                                     {QStringLiteral("retry"), draft.retry},
                                     {QStringLiteral("fillsIn"), draft.fillsIn},
                                     {QStringLiteral("toNobody"), toNobody}})
        .toJson(QJsonDocument::Compact);
}

std::optional<Draft> decoded(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    if (!object.value(QLatin1String("text")).isString())
        return std::nullopt;
    Draft draft;
    draft.type = object.value(QLatin1String("type")).toString();
    draft.text = object.value(QLatin1String("text")).toString();
    draft.json = object.value(QLatin1String("json")).toBool();
    draft.retry = object.value(QLatin1String("retry")).toBool(true);
    draft.fillsIn = object.value(QLatin1String("fillsIn")).toBool();
    draft.toNobody = object.value(QLatin1String("toNobody")).toBool();
    return draft;
}

} // namespace

DraftStore::~DraftStore() = default;

QString DraftStore::claim(const QString &session)
{
    QString place = session;
    for (int number = 2; m_claimed.contains(place); ++number)
        place = session + QStringLiteral(" #%1").arg(number);
    m_claimed.insert(place);
    return place;
}

void DraftStore::release(const QString &place)
{
    m_claimed.remove(place);
}

std::optional<Draft> RunDraftStore::load(const QString &place)
{
    const auto it = m_drafts.constFind(place);
    return it == m_drafts.constEnd() ? std::nullopt : std::optional<Draft>(*it);
}

void RunDraftStore::save(const QString &place, const Draft &draft)
{
    m_drafts.insert(place, draft);
}

void RunDraftStore::remove(const QString &place)
{
    m_drafts.remove(place);
}

FileDraftStore::FileDraftStore(const QString &folder)
    : m_folder(folder)
{
    removeOldest();
}

QString FileDraftStore::pathOf(const QString &place) const
{
    const QByteArray name =
        QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha256).toHex();
    return m_folder + QLatin1Char('/') + QLatin1String(name.left(32)) + QStringLiteral(".json");
}

void FileDraftStore::removeOldest()
{
    QDir dir(m_folder);
    const QStringList files =
        dir.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Time); // the newest first
    for (qsizetype i = MaxDrafts; i < files.size(); ++i)
        dir.remove(files[i]);
}

std::optional<Draft> FileDraftStore::load(const QString &place)
{
    QFile file(pathOf(place));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const auto draft = decoded(file.read(MaxFileBytes));
    if (!draft)
        file.remove();
    return draft;
}

void FileDraftStore::save(const QString &place, const Draft &draft)
{
    QDir().mkpath(m_folder);
    // Written beside and then put in place: a crash leaves the draft of before.
    QSaveFile file(pathOf(place));
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(encoded(draft));
    file.commit();
}

void FileDraftStore::remove(const QString &place)
{
    QFile::remove(pathOf(place));
}

} // namespace Signalbox
