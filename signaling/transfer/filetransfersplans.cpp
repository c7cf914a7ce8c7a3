#include "filetransfers_p.h"
#include "transferstore_p.h"

#include <QtCore/qdir.h>

#include <algorithm>
#include <utility>

namespace Signaling {

using Error = FileTransfer::Error;

// What goes on in another process. Several identities of a session may share the folders: each
// takes what was its own.

std::optional<QString> FileTransfersPrivate::owner() const
{
    const Connection own = m_session.connection();
    return own.isNull() ? m_owner : std::optional(own.data);
}

bool FileTransfersPrivate::isOwn(const std::optional<QString> &whose) const
{
    return !whose || whose == owner();
}

/// Whether nobody else goes on with it, or may from now on.
bool FileTransfersPrivate::ownsPlan(const QString &id)
{
    if (m_plans.count(id) != 0)
        return true;
    Error problem = Error::None;
    auto lock = TransferStore::lock(TransferStore::planFile(m_options.stateFolder, id), &problem);
    return lock && m_plans.emplace(id, std::move(lock)).second;
}

std::optional<OutgoingPlan> FileTransfersPrivate::keptPlan(const FileSelection &files,
                                                           const QStringList &to)
{
    QList<OutgoingPlan> plans =
        TransferStore::plansOf(m_options.stateFolder, m_session.sessionId());
    std::stable_partition(plans.begin(), plans.end(),
                          [this](const OutgoingPlan &plan) { return isOwn(plan.owner); });
    for (OutgoingPlan plan : std::as_const(plans)) {
        const bool isSame = plan.files == files.files && plan.isToEveryone == to.isEmpty();
        if (!isSame || isKnown(plan.id) || !ownsPlan(plan.id))
            continue;
        plan.to = to;
        return plan;
    }
    return std::nullopt;
}

void FileTransfersPrivate::beginKept()
{
    if (!m_options.goesOnByItself)
        return;
    const QList<OutgoingPlan> plans = TransferStore::plansOf(m_options.stateFolder, sessionId());
    for (const OutgoingPlan &plan : plans) {
        // Nobody sends to themselves: what comes in here another identity sends.
        if (isOwn(plan.owner) && !isKnown(plan.id) && ownsPlan(plan.id))
            begin(plan);
    }
}

void FileTransfersPrivate::restore(const QString &folder)
{
    IncomingTransfer::expire(folder, clock().wallMs());
    if (isUp())
        beginKept(); // whoever calls this first: what is sent from here doesn't come in here, too
    const QStringList stateFiles = IncomingTransfer::stateFiles(folder);
    for (const QString &stateFile : stateFiles) {
        auto transfer = IncomingTransfer::restored(*this, stateFile);
        if (!transfer || outgoing(transfer->id()))
            continue;
        // What was offered once more meanwhile has been accepted before.
        if (const IncomingTransfer *known = incoming(transfer->id())) {
            if (!known->isUndecided() || !known->isSameOffer(*transfer))
                continue;
            take(transfer->id());
        }
        IncomingTransfer *restored = transfer.get();
        add(std::move(transfer));
        if (isUp())
            restored->seek();
    }
    proceed();
}

/// Others may keep theirs in the same folder, be it of what came to us from them.
void FileTransfersPrivate::forgetPlan(const QString &id)
{
    if (m_plans.count(id) == 0)
        return;
    TransferStore::forget(m_options.stateFolder, id);
    m_plans.erase(id);
}

void FileTransfersPrivate::planChanged(const QString &id)
{
    const OutgoingTransfer *out = outgoing(id);
    if (!out)
        return;
    auto plan = out->planToKeep();
    if (plan)
        plan->owner = owner();
    if (plan && !m_options.stateFolder.isEmpty() && QDir().mkpath(m_options.stateFolder)
        && ownsPlan(id)) {
        TransferStore::keep(m_options.stateFolder, sessionId(), *plan);
    } else if (!plan && out->isEnded()) {
        forgetPlan(id);
    }
}

} // namespace Signaling
