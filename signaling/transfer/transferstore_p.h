#ifndef SIGNALING_TRANSFER_TRANSFERSTORE_P_H
#define SIGNALING_TRANSFER_TRANSFERSTORE_P_H

#include "outgoingtransfer_p.h"
#include "storelock_p.h"

#include <QtCore/qjsonobject.h>
#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

#include <chrono>
#include <memory>
#include <optional>

namespace Signaling {

/// What transfers need to go on in another process, as small files of JSON.
namespace TransferStore {

/// Replaces \a fileName in one step; only its owner may read it. False if it can't be written.
bool write(const QString &fileName, const QJsonObject &object);
/// "owner" in what is kept; it isn't in what is older.
QJsonValue ownerToJson(const std::optional<QString> &owner);
std::optional<QString> ownerIn(const QJsonObject &kept);
/// Empty if there is none, or it is none.
QJsonObject read(const QString &fileName);

/// Whoever holds it goes on with what \a fileName keeps: no other process, nor another session of
/// this one. Null: somebody else does, or \a problem says why it can't be held. That of a process
/// which was killed is no hindrance.
std::unique_ptr<StoreLock> lock(const QString &fileName, FileTransfer::Error *problem);

/// Of outgoing transfers, a file each in a folder.
QString planFile(const QString &folder, const QString &id);
void keep(const QString &folder, const QString &sessionId, const OutgoingPlan &plan);
void forget(const QString &folder, const QString &id);
/// So long it is kept what nobody goes on with.
inline constexpr std::chrono::hours KeptFor{30 * 24};
/// Whether \a fileName was last written as long ago as that, at \a wallMs.
bool isExpired(const QString &fileName, qint64 wallMs);
/// Removes those that are as old as that at \a wallMs, but none that a living process holds.
void expire(const QString &folder, qint64 wallMs);
/// The files of all, whatever their session.
QStringList pathsOf(const QString &folder);
/// Those of this session, whose files are still the same.
QList<OutgoingPlan> plansOf(const QString &folder, const QString &sessionId);

} // namespace TransferStore
} // namespace Signaling

#endif
