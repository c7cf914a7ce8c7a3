#include "transferlimits_p.h"
#include "transferstore_p.h"
#include "untoldcancels_p.h"

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qjsonobject.h>

#include <algorithm>
#include <utility>

namespace Signaling {

namespace {

constexpr int Version = 1;

} // namespace

UntoldCancels::UntoldCancels(const QString &stateFolder)
    : m_folder(stateFolder.isEmpty() ? QString()
                                     : QString(stateFolder + QLatin1String("/cancelled")))
{
}

void UntoldCancels::load(const TransferHost &host)
{
    if (m_folder.isEmpty())
        return;
    const QStringList names = QDir(m_folder).entryList({QStringLiteral("*.json")}, QDir::Files);
    for (const QString &name : names) {
        const QString fileName = QString(m_folder + u'/' + name);
        if (TransferStore::isExpired(fileName, host.clock().wallMs())) {
            QFile::remove(fileName); // nor does its sender know it any more
            continue;
        }
        const QJsonObject kept = TransferStore::read(fileName);
        Cancel cancel;
        cancel.sessionId = kept.value(u"session").toString();
        cancel.id = kept.value(u"id").toString();
        cancel.key = kept.value(u"key").toString();
        cancel.message = kept.value(u"cancel").toString();
        cancel.fileName = fileName;
        const bool isWhole = cancel.id.size() == TransferLimits::IdLength && !cancel.key.isEmpty()
            && FileMessage::decode(cancel.message);
        if (isWhole && cancel.sessionId == host.sessionId()
            && host.isOwn(TransferStore::ownerIn(kept)) && !find(cancel.sessionId, cancel.id))
            m_cancels.append(cancel);
    }
}

void UntoldCancels::add(const TransferHost &host, Cancel cancel)
{
    forget(cancel.id);
    cancel.sessionId = host.sessionId();
    if (cancel.said == 0)
        keep(host, cancel);
    m_cancels.append(cancel);
}

void UntoldCancels::keep(const TransferHost &host, Cancel &cancel) const
{
    if (m_folder.isEmpty() || !QDir().mkpath(m_folder))
        return;
    // Of several who cancel the same each keeps it.
    for (int number = 1; cancel.fileName.isEmpty() || QFile::exists(cancel.fileName); ++number)
        cancel.fileName =
            QStringLiteral("%1/%2-%3.json").arg(m_folder, cancel.id, QString::number(number));
    TransferStore::write(cancel.fileName,
                         {{QStringLiteral("version"), Version},
                          {QStringLiteral("session"), cancel.sessionId},
                          {QStringLiteral("owner"), TransferStore::ownerToJson(host.owner())},
                          {QStringLiteral("id"), cancel.id},
                          {QStringLiteral("key"), cancel.key},
                          {QStringLiteral("cancel"), cancel.message}});
}

const UntoldCancels::Cancel *UntoldCancels::find(const QString &sessionId, const QString &id) const
{
    const auto found =
        std::find_if(m_cancels.cbegin(), m_cancels.cend(), [&](const Cancel &cancel) {
            return cancel.id == id && cancel.sessionId == sessionId;
        });
    return found != m_cancels.cend() ? &*found : nullptr;
}

QStringList UntoldCancels::unsaid(const QString &sessionId) const
{
    QStringList ids;
    for (const Cancel &cancel : m_cancels) {
        if (cancel.said == 0 && cancel.sessionId == sessionId)
            ids.append(cancel.id);
    }
    return ids;
}

void UntoldCancels::arrived(quint64 signal)
{
    const auto isIt = [signal](const Cancel &cancel) { return cancel.said == signal; };
    const auto found = std::find_if(m_cancels.cbegin(), m_cancels.cend(), isIt);
    if (signal != 0 && found != m_cancels.cend())
        forget(QString(found->id));
}

void UntoldCancels::secure(const TransferHost &host)
{
    for (Cancel &cancel : m_cancels) {
        if (cancel.fileName.isEmpty())
            keep(host, cancel);
    }
}

void UntoldCancels::lostAll(const TransferHost &host)
{
    secure(host);
    for (Cancel &cancel : m_cancels)
        cancel.said = 0;
}

void UntoldCancels::forget(const QString &id)
{
    for (const Cancel &cancel : std::as_const(m_cancels)) {
        if (cancel.id == id && !cancel.fileName.isEmpty())
            QFile::remove(cancel.fileName);
    }
    m_cancels.removeIf([&id](const Cancel &cancel) { return cancel.id == id; });
}

} // namespace Signaling
