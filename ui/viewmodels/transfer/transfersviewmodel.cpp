#include "transfersviewmodel.h"

#include <signaling/signalingsession.h>
#include <ui/models/transfertext.h>
#include <ui/viewmodels/transfer/transferpreferences.h>

#include <QtCore/qdir.h>
#include <QtCore/qfileinfo.h>

#include <algorithm>

namespace Signalbox {

using Signaling::FileTransfer;
using Signaling::FileTransfers;
using State = FileTransfer::State;

namespace {

bool allHaveIt(const FileTransfer &transfer)
{
    return std::all_of(
        transfer.peers.cbegin(), transfer.peers.cend(),
        [](const Signaling::TransferPeer &peer) { return peer.state == State::Done; });
}

} // namespace

TransfersViewModel::TransfersViewModel(Signaling::SignalingSession *session,
                                       const std::shared_ptr<Signaling::Clock> &clock,
                                       QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_preferences(new TransferPreferences(nullptr, this))
    , m_model(new TransferListModel(
          [this](const QString &id, int cells) { return m_transfers->chunkMap(id, cells); }, this))
    , m_notes(clock, NotesAtOnce, NotePause,
              [this](const Signaling::TransferPeer &peer, int count) {
                  Q_EMIT recorded(TransferText::moreOffers(peer, count), 0, false);
              })
    , m_lines(clock, [this](const QString &id) { return transfer(id); })
{
    connect(&m_lines, &TransferNotes::recorded, this, &TransfersViewModel::recorded);
    connect(&m_lines, &TransferNotes::changed, this, &TransfersViewModel::recordChanged);
    start({});
    // Only now it is known which session it is.
    connect(session, &Signaling::SignalingSession::connected, this, &TransfersViewModel::restore);
}

TransfersViewModel::~TransfersViewModel()
{
    // It tells how everything ends while it is destroyed; nobody may hear that any more.
    m_transfers->disconnect(this);
}

void TransfersViewModel::start(const Signaling::FileTransferOptions &options)
{
    m_transfers = std::make_unique<FileTransfers>(m_session, options);
    watch();
}

void TransfersViewModel::keepIn(const QString &stateFolder, TransferPreferences *preferences)
{
    if (preferences)
        m_preferences = preferences;
    m_transfers->disconnect(this);
    Signaling::FileTransferOptions options;
    options.stateFolder = stateFolder;
    m_transfers.reset();
    start(options);
}

void TransfersViewModel::restore()
{
    const QStringList folders = m_preferences->folders();
    for (const QString &folder : folders) {
        if (QFileInfo(folder).isDir())
            m_transfers->restore(folder);
    }
}

void TransfersViewModel::watch()
{
    const FileTransfers *transfers = m_transfers.get();
    const auto show = [this](const QString &id) {
        const FileTransfer transfer = m_transfers->transfer(id);
        if (!transfer.isNull())
            m_model->put(transfer);
        m_lines.update();
        Q_EMIT changed();
    };
    connect(transfers, &FileTransfers::transferAdded, this, [this, show](const QString &id) {
        show(id);
        const FileTransfer transfer = m_transfers->transfer(id);
        if (transfer.direction == FileTransfer::Direction::Outgoing)
            m_lines.begin(transfer);
    });
    connect(transfers, &FileTransfers::transferChanged, this, show);
    connect(transfers, &FileTransfers::transferRemoved, this, [this](const QString &id) {
        m_model->remove(id);
        m_lines.forget(id);
        Q_EMIT changed();
    });
    connect(transfers, &FileTransfers::offered, this, [this](const FileTransfer &transfer) {
        m_model->put(transfer);
        if (m_notes.tells(transfer))
            m_lines.begin(transfer);
        Q_EMIT changed();
        Q_EMIT offered(transfer);
    });
    connect(transfers, &FileTransfers::ended, this, [this](const FileTransfer &transfer) {
        m_model->put(transfer);
        m_lines.end(transfer, m_notes.tellsEnd(transfer));
        Q_EMIT changed();
        Q_EMIT ended(transfer);
    });
}

FileTransfer TransfersViewModel::transfer(const QString &id) const
{
    return m_transfers->transfer(id);
}

int TransfersViewModel::open() const
{
    int count = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const FileTransfer transfer = m_model->at(row);
        count += !transfer.isEnded() && !can(Command::Accept, transfer) ? 1 : 0;
    }
    return count;
}

int TransfersViewModel::offers() const
{
    int count = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        count += can(Command::Accept, m_model->at(row)) ? 1 : 0;
    return count;
}

bool TransfersViewModel::can(Command command, const FileTransfer &transfer)
{
    if (transfer.isNull())
        return false;
    const bool isOutgoing = transfer.direction == FileTransfer::Direction::Outgoing;
    const bool isOffer = !isOutgoing && transfer.state == State::Offered;
    switch (command) {
    case Command::Accept:
    case Command::AcceptAlways:
    case Command::Refuse:
        return isOffer;
    case Command::ChooseFiles:
        return isOffer && transfer.files.size() > 1;
    case Command::Pause:
        return (transfer.state == State::Running || transfer.state == State::Waiting)
            && !transfer.isPausedHere;
    case Command::Resume:
        return (transfer.state == State::Paused
                && (transfer.isPausedHere || transfer.error != FileTransfer::Error::None))
            || transfer.mayGoOn;
    case Command::Cancel:
        return !transfer.isEnded() && !isOffer;
    case Command::ShowInFolder:
        return !isOutgoing && !folderOf(transfer).isEmpty();
    case Command::OfferAgain:
        return isOutgoing
            && (transfer.state == State::Refused || transfer.state == State::Cancelled
                || transfer.state == State::Failed
                || (transfer.state == State::Done && !allHaveIt(transfer)));
    case Command::Remove:
        return transfer.isEnded();
    }
    return false;
}

QString TransfersViewModel::folderOf(const FileTransfer &transfer)
{
    const QStringList paths = TransferListModel::completePaths(transfer);
    return paths.isEmpty() ? QString() : QFileInfo(paths.first()).absolutePath();
}

QString TransfersViewModel::send(const Signaling::FileSelection &files, const QStringList &to)
{
    const QString id = m_transfers->send(files, to);
    if (id.isEmpty())
        Q_EMIT noticed(TransferText::error(FileTransfer::Error::TooMuch));
    return id;
}

void TransfersViewModel::accept(const QString &id, const QList<int> &files)
{
    const QString folder = m_preferences->folder();
    if (folder.isEmpty())
        Q_EMIT folderWanted(id, files, false);
    else
        acceptInto(id, folder, files, false);
}

void TransfersViewModel::acceptAlways(const QString &id)
{
    const QString folder = m_preferences->folder();
    if (folder.isEmpty())
        Q_EMIT folderWanted(id, {}, true);
    else
        acceptInto(id, folder, {}, true);
}

void TransfersViewModel::acceptInto(const QString &id, const QString &folder,
                                    const QList<int> &files, bool always)
{
    const FileTransfer offer = transfer(id);
    if (!can(Command::Accept, offer)) {
        Q_EMIT noticed(tr("That offer is no longer open."));
        return;
    }
    const FileTransfer::Error error = m_transfers->accept(id, folder, files);
    if (error != FileTransfer::Error::None) {
        Q_EMIT noticed(TransferText::error(error));
        return;
    }
    m_preferences->setFolder(folder);
    if (always && !offer.peers.isEmpty())
        m_transfers->acceptAlways(offer.peers.first().connectionId, folder);
}

void TransfersViewModel::resume(const QString &id)
{
    m_transfers->resume(id);
    const FileTransfer now = transfer(id);
    if (now.state == State::Paused && now.error != FileTransfer::Error::None)
        Q_EMIT noticed(TransferText::error(now));
}

void TransfersViewModel::offerAgain(const QString &id)
{
    if (m_transfers->offerAgain(id).isEmpty())
        Q_EMIT noticed(tr("Everyone who is here has it already."));
}

} // namespace Signalbox
