#include "filetransfers_p.h"
#include "transferlimits_p.h"
#include "transferstore_p.h"

#include <QtCore/qrandom.h>

#include <algorithm>
#include <utility>

namespace Signaling {

using State = FileTransfer::State;
using Error = FileTransfer::Error;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds TickTime{500};

QString randomId()
{
    quint32 words[4];
    QRandomGenerator::system()->fillRange(words);
    const QByteArray bytes(reinterpret_cast<const char *>(words), sizeof words);
    return QString::fromLatin1(
        bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

/// It may be another by now, and is what is meant all the same.
FileSelection::File asItIsNow(FileSelection::File file)
{
    const FileSelection now = FileSelection::fromPaths({file.path});
    if (now.files.size() == 1) {
        file.size = now.files.first().size;
        file.modifiedAt = now.files.first().modifiedAt;
    }
    return file;
}

} // namespace

FileTransfersPrivate::FileTransfersPrivate(FileTransfers &transfers, SignalingSession &session,
                                           const FileTransferOptions &options,
                                           TransferDependencies dependencies)
    : m_transfers(transfers)
    , m_session(session)
    , m_options(options)
    , m_dependencies(std::move(dependencies))
    , m_reporter(
          clock(),
          [this](const QString &id) -> TransferReporter::Standing {
              if (const OutgoingTransfer *out = outgoing(id))
                  return std::pair(out->state(), out->error());
              if (const IncomingTransfer *in = incoming(id))
                  return std::pair(in->state(), in->error());
              return std::nullopt;
          },
          [this](const QString &id) { return snapshot(id); },
          [this](const FileTransfer &transfer, bool isNewState) {
              if (isNewState)
                  planChanged(transfer.id);
              Q_EMIT m_transfers.transferChanged(transfer.id);
              if (isNewState && transfer.isEnded()) {
                  Q_EMIT m_transfers.ended(transfer);
                  if (transfer.direction == FileTransfer::Direction::Incoming)
                      forgetOldest(transfer.peers.first().connectionId);
              }
              tellOpenCount();
          })
    , m_made(options.stateFolder)
    , m_untold(options.stateFolder)
    , m_turnTimer(clock().createTimer([this] { turn(); }))
    , m_paceTimer(clock().createTimer([this] { pump(); }))
    , m_tickTimer(clock().createTimer([this] { tick(); }))
{
    TransferStore::expire(m_options.stateFolder, clock().wallMs());
    m_made.sweep();
    watchSession();
    if (m_session.state() == SignalingSession::State::Connected)
        onConnected();
}

FileTransfersPrivate::~FileTransfersPrivate()
{
    for (const auto &transfer : m_incoming)
        transfer->save();
    m_untold.secure(*this);
}

bool FileTransfersPrivate::isUp() const
{
    return m_session.state() == SignalingSession::State::Connected;
}

QList<Connection> FileTransfersPrivate::others() const
{
    QList<Connection> all = m_session.connections();
    const Connection own = m_session.connection();
    all.removeOne(own);
    return all;
}

QString FileTransfersPrivate::newKey()
{
    return randomId();
}

OutgoingTransfer *FileTransfersPrivate::outgoing(const QString &id) const
{
    for (const auto &transfer : m_outgoing) {
        if (transfer->plan().id == id)
            return transfer.get();
    }
    return nullptr;
}

IncomingTransfer *FileTransfersPrivate::incoming(const QString &id) const
{
    for (const auto &transfer : m_incoming) {
        if (transfer->id() == id)
            return transfer.get();
    }
    return nullptr;
}

FileTransfer FileTransfersPrivate::snapshot(const QString &id) const
{
    FileTransfer now;
    if (const OutgoingTransfer *out = outgoing(id))
        now = out->snapshot();
    else if (const IncomingTransfer *in = incoming(id))
        now = in->snapshot();
    now.bytesPerSecond = m_reporter.speedOf(id);
    return now;
}

QList<FileTransfer> FileTransfersPrivate::list() const
{
    QList<FileTransfer> all;
    for (const QString &id : m_order)
        all.append(snapshot(id));
    return all;
}

int FileTransfersPrivate::openCount() const
{
    const auto isOpen = [](const auto &transfer) { return !transfer->isEnded(); };
    return int(std::count_if(m_outgoing.begin(), m_outgoing.end(), isOpen)
               + std::count_if(m_incoming.begin(), m_incoming.end(), isOpen));
}

// ---- what the application asks for ----

QString FileTransfersPrivate::send(const FileSelection &files, const QStringList &to)
{
    if (files.isEmpty())
        return {};
    for (const auto &transfer : m_outgoing) {
        const OutgoingPlan &plan = transfer->plan();
        const bool isSame =
            plan.files == files.files && plan.to == to && plan.isToEveryone == to.isEmpty();
        const bool isUnfinished = transfer->planToKeep().has_value();
        if (isSame && isUnfinished) {
            const QString id = plan.id;
            sendOn(*transfer);
            return id;
        }
    }
    OutgoingPlan plan;
    plan.id = randomId();
    plan.files = files.files;
    plan.isToEveryone = to.isEmpty();
    plan.to = to;
    if (const auto kept = keptPlan(files, to))
        plan = *kept;
    const QString id = plan.id;
    begin(std::move(plan));
    return id;
}

void FileTransfersPrivate::sendOn(OutgoingTransfer &transfer)
{
    transfer.resume();
    transfer.offerToOthers();
    // Who said no, or nothing, says so again to whatever has this id: they are asked with another.
    const OutgoingPlan &old = transfer.plan();
    QStringList to = transfer.without(others());
    bool isLater = false;
    for (const auto &other : m_outgoing) {
        if (isLater && other->plan().files == old.files)
            to.removeIf([&](const QString &who) { return other->isFor(who); });
        isLater = isLater || other.get() == &transfer;
    }
    if (to.isEmpty())
        return;
    OutgoingPlan plan;
    plan.id = randomId();
    plan.files = old.files;
    plan.hashes = old.hashes;
    plan.to = to;
    begin(std::move(plan));
}

void FileTransfersPrivate::begin(OutgoingPlan plan)
{
    const QString id = plan.id;
    m_outgoing.push_back(std::make_unique<OutgoingTransfer>(*this, std::move(plan)));
    m_order.append(id);
    Q_EMIT m_transfers.transferAdded(id);
    Q_EMIT m_transfers.countChanged();
    tellOpenCount();
    changed(id);
}

QString FileTransfersPrivate::offerAgain(const QString &id)
{
    const OutgoingTransfer *old = outgoing(id);
    if (!old || !old->isEnded())
        return {};
    QList<LackingFiles> lacking = old->lacking();
    const QList<FileSelection::File> files = old->plan().files;
    if (old->plan().isToEveryone && !old->hasArrived())
        lacking = {{{}, {{0, files.size() - 1}}}};
    const auto isSomebodyHere = [this](const LackingFiles &group) {
        return group.to.isEmpty()
            || std::any_of(group.to.begin(), group.to.end(),
                           [this](const QString &who) { return isHere(who); });
    };
    if (std::any_of(lacking.begin(), lacking.end(), isSomebodyHere))
        lacking.removeIf([&](const LackingFiles &group) { return !isSomebodyHere(group); });
    QString first;
    for (const LackingFiles &group : std::as_const(lacking)) {
        OutgoingPlan plan;
        plan.id = randomId();
        plan.isToEveryone = group.to.isEmpty();
        plan.to = group.to;
        for (const auto &[from, to] : group.files) {
            for (qint64 i = from; i <= to; ++i)
                plan.files.append(asItIsNow(files.at(i)));
        }
        if (first.isEmpty())
            first = plan.id;
        begin(std::move(plan));
    }
    return first;
}

/// What was made for it, unless some of it was offered again.
void FileTransfersPrivate::forgetMade(const QString &id) const
{
    const OutgoingTransfer *out = outgoing(id);
    if (!out || !out->isEnded())
        return;
    QStringList needed;
    for (const auto &other : m_outgoing) {
        for (const FileSelection::File &file : other->plan().files) {
            if (other.get() != out)
                needed.append(file.path);
        }
    }
    m_made.remove(out->plan().files, needed);
}

void FileTransfersPrivate::remove(const QString &id)
{
    const auto isIt = [&id](const auto &transfer) {
        return transfer->id() == id && transfer->isEnded();
    };
    if (IncomingTransfer *in = incoming(id); in && in->mayGoOn())
        in->giveUp();
    forgetMade(id);
    m_outgoing.erase(std::remove_if(m_outgoing.begin(), m_outgoing.end(), isIt), m_outgoing.end());
    m_incoming.erase(std::remove_if(m_incoming.begin(), m_incoming.end(), isIt), m_incoming.end());
    if (outgoing(id) || incoming(id))
        return;
    forgetPlan(id);
    tellRemoved(id);
}

void FileTransfersPrivate::take(const QString &id)
{
    const auto isIt = [&id](const auto &transfer) { return transfer->id() == id; };
    m_incoming.erase(std::remove_if(m_incoming.begin(), m_incoming.end(), isIt), m_incoming.end());
    tellRemoved(id);
}

void FileTransfersPrivate::tellRemoved(const QString &id)
{
    if (!m_order.removeOne(id))
        return;
    m_reporter.forget(id);
    Q_EMIT m_transfers.transferRemoved(id);
    Q_EMIT m_transfers.countChanged();
    tellOpenCount();
}

/// Also what had ended may be open again.
void FileTransfersPrivate::tellOpenCount()
{
    if (std::exchange(m_toldOpen, openCount()) != openCount())
        Q_EMIT m_transfers.openCountChanged();
}

void FileTransfersPrivate::forgetOldest(const QString &sender)
{
    QStringList ended;
    QStringList offers;
    for (const auto &transfer : m_incoming) {
        if (!transfer->isEnded() || transfer->mayGoOn())
            continue;
        ended.append(transfer->id());
        if (!transfer->isAccepted() && transfer->sender().id == sender)
            offers.append(transfer->id());
    }
    while (offers.size() > TransferLimits::MaxEndedOfOne) {
        ended.removeOne(offers.first());
        remove(offers.takeFirst());
    }
    while (ended.size() > TransferLimits::MaxEnded)
        remove(ended.takeFirst());
}

void FileTransfersPrivate::add(std::unique_ptr<IncomingTransfer> transfer)
{
    const QString id = transfer->id();
    m_incoming.push_back(std::move(transfer));
    m_order.append(id);
    Q_EMIT m_transfers.transferAdded(id);
    Q_EMIT m_transfers.countChanged();
    tellOpenCount();
    changed(id);
}

// ---- turns ----

void FileTransfersPrivate::proceed()
{
    const auto reads = [](const auto &transfer) { return transfer->isPreparing(); };
    const auto checks = [](const auto &transfer) { return transfer->isChecking(); };
    const bool hasTurn = std::any_of(m_outgoing.begin(), m_outgoing.end(), reads)
        || std::any_of(m_incoming.begin(), m_incoming.end(), checks);
    if (hasTurn && !m_turnTimer->isActive())
        m_turnTimer->start(milliseconds(0));
    if (!m_tickTimer->isActive() && openCount() > 0)
        m_tickTimer->start(TickTime);
    pump();
}

void FileTransfersPrivate::turn()
{
    for (std::size_t i = 0; i < m_outgoing.size(); ++i)
        m_outgoing[i]->prepare();
    for (std::size_t i = 0; i < m_incoming.size(); ++i)
        m_incoming[i]->step();
    proceed();
}

void FileTransfersPrivate::tick()
{
    for (std::size_t i = 0; i < m_outgoing.size(); ++i)
        m_outgoing[i]->tick();
    for (std::size_t i = 0; i < m_incoming.size(); ++i)
        m_incoming[i]->tick();
    proceed();
}

void FileTransfersPrivate::pump()
{
    std::size_t idle = 0;
    const auto hasPage = [this] {
        return !m_leaving.isEmpty() && m_pages.size() < SendPace::MaxPages;
    };
    // Chunks of what runs and pages of what is offered take turns.
    while (m_chunks.size() + m_pages.size() < m_pace.mostOutstanding() && isUp()
           && (idle < m_outgoing.size() || hasPage())) {
        const qint64 wait = m_pace.waitUs(clock().monotonicUs());
        if (wait > 0) {
            m_paceTimer->start(milliseconds((wait + 999) / 1000));
            return;
        }
        const bool isPage = hasPage() && (!m_wasPage || idle >= m_outgoing.size());
        m_wasPage = isPage;
        if (isPage) {
            sendPage();
            continue;
        }
        m_turnOf = (m_turnOf + 1) % m_outgoing.size();
        idle = m_outgoing[m_turnOf]->sendNext() ? 0 : idle + 1;
    }
}

} // namespace Signaling
