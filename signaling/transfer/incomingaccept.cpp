#include "incomingtransfer_p.h"
#include "transferlimits_p.h"

#include <QtCore/qfileinfo.h>
#include <QtCore/qset.h>

#include <utility>

namespace Signaling {

using Kind = FileMessage::Kind;
using State = FileTransfer::State;
using Error = FileTransfer::Error;

Error IncomingTransfer::accept(const QString &folder, const QList<int> &files)
{
    if (m_state != State::Offered)
        return m_error;
    const QSet<int> chosen(files.begin(), files.end());
    for (int i = 0; i < m_layout.files(); ++i)
        m_files[std::size_t(i)].setWanted(chosen.isEmpty() || chosen.contains(i));
    QJsonObject earlier;
    // Of what an earlier process left there much may be on the disk already.
    if (QFileInfo::exists(stateFile(folder, m_id)) || isRoomFor(bytesLacked(), folder))
        m_error = claim(folder, &earlier);
    else
        m_error = Error::NotEnoughSpace;
    if (m_error == Error::None && !isRoomFor(bytesLackedAfter(earlier), folder))
        m_error = Error::NotEnoughSpace;
    m_host.changed(m_id);
    if (m_error != Error::None) {
        m_lock.reset();
        m_stateFile.clear();
        return m_error;
    }
    if (earlier.isEmpty()) {
        m_key = m_host.newKey();
        m_accepts = 0;
        passKey();
        m_map = ChunkMap(m_layout.chunks());
        beginFiles();
    } else {
        // The sender may know the key, as that of somebody who is gone.
        goOnWith(earlier);
        sendProof(m_key, m_sender.id);
    }
    sendAccept();
    m_isUnsaved = true;
    m_heardAt = m_pokedAt = m_host.clock().monotonicMs();
    updateState();
    save();
    return Error::None;
}

bool IncomingTransfer::isRoomFor(qint64 bytes, const QString &folder) const
{
    const TransferDisk &disk = m_host.disk();
    const qint64 free = disk.freeBytes(folder);
    // What was accepted before takes its part of it, as it comes.
    return free < 0 || free - m_host.promisedBytes(disk.volumeOf(folder)) >= bytes;
}

void IncomingTransfer::sendAccept()
{
    FileMessage message;
    message.kind = Kind::Accept;
    if (++m_accepts > 1)
        keyMayStray(); // who has their id by now is perhaps somebody else
    message.id = m_id;
    message.key = m_key;
    NumberRanges wanted;
    for (int i = 0; i < m_layout.files(); ++i) {
        if (m_files[std::size_t(i)].isWanted())
            addTo(wanted, i);
    }
    const std::pair<qint64, qint64> all(0, m_layout.files() - 1);
    const bool isAll = wanted.size() == 1 && wanted.first() == all;
    if (!isAll)
        message.wanted = bounded(wanted, TransferLimits::MaxFileRanges);
    m_host.sendMessage(message, m_sender.id);
    if (wanted.size() > TransferLimits::MaxFileRanges)
        acknowledge(0); // it names some that aren't wanted: these need not come
}

void IncomingTransfer::beginFiles()
{
    m_complete.clear();
    m_sync.clear();
    m_left.resize(m_files.size());
    for (int i = 0; i < m_layout.files(); ++i) {
        IncomingFile &file = m_files[std::size_t(i)];
        const qint64 first = m_layout.firstChunk(i);
        const qint64 end = m_layout.endChunk(i);
        if (file.isWanted() && file.state() == IncomingFile::State::Open)
            file.begin(m_folder, m_host.disk(), m_host.openParts());
        else
            m_map.addRange(first, end);
        qint64 &left = m_left[std::size_t(i)];
        left = end - first - m_map.haveIn(first, end);
        if (left == 0 && file.isWanted() && file.state() == IncomingFile::State::Open)
            m_complete.push_back(i);
    }
}

} // namespace Signaling
