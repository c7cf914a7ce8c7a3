#include "incomingtransfer_p.h"
#include "offerassembly_p.h"
#include "statejournal_p.h"
#include "transferlimits_p.h"
#include "transferproof_p.h"

#include <QtCore/qfileinfo.h>
#include <QtCore/qset.h>

#include <algorithm>
#include <utility>

namespace Signaling {

using Kind = FileMessage::Kind;
using State = FileTransfer::State;
using Error = FileTransfer::Error;

namespace {

/// So many of them are no accident any more.
constexpr qint64 MaxForged = 256;
/// So long, and so many slices, files are checked before others have a turn.
constexpr qint64 StepUs = 5000;
constexpr int StepSlices = 64;

} // namespace

IncomingTransfer::IncomingTransfer(TransferHost &host, const QString &id, const Connection &sender,
                                   const QList<OfferedFile> &files)
    : m_host(host)
    , m_id(id)
    , m_sender(sender)
    , m_sync(host.disk().sync,
             [this](const QList<int> &synced, const std::error_code &problem) {
                 onSynced(synced, problem);
             })
    , m_heardAt(host.clock().monotonicMs())
{
    QList<qint64> sizes;
    for (const OfferedFile &file : files) {
        m_files.emplace_back(file);
        sizes.append(file.size);
    }
    m_names = namesIn(files);
    m_layout = FileLayout(sizes);
}

void IncomingTransfer::refuse()
{
    if (m_state != State::Offered)
        return;
    tell(Kind::Refuse);
    end(State::Refused, Error::None);
}

void IncomingTransfer::tell(Kind kind, const QString &why) const
{
    FileMessage message;
    message.kind = kind;
    message.id = m_id;
    message.why = why;
    if (kind == Kind::Cancel && hasKept())
        message.lacked = bounded(lackedFiles(), TransferLimits::MaxFileRanges);
    if (kind == Kind::Cancel && !m_key.isEmpty())
        m_host.sayCancelled(message, m_key, m_hasSender ? m_sender.id : QString());
    else if (m_hasSender)
        m_host.sendMessage(message, m_sender.id);
}

void IncomingTransfer::acknowledge(quint32 ask)
{
    m_told = std::max(m_nextChunk, qint64(0));
    FileMessage message;
    message.kind = Kind::Ack;
    message.id = m_id;
    message.ask = ask;
    message.have = m_map.statement();
    m_host.sendMessage(message, m_sender.id);
}

void IncomingTransfer::receive(const Connection &from, const FileChunk &chunk, bool isForUs)
{
    const bool isSender = from.id == m_sender.id;
    if (!isSender)
        ++m_counters.foreign;
    // A stream to everyone also reaches those who haven't accepted it, or not yet again.
    if (!isSender || !isAccepted() || !m_hasSender)
        return;
    if (isForUs && isHolder(from))
        m_isKeyThere = true;
    if (chunk.number >= m_layout.chunks()) {
        ++m_counters.forged;
        return;
    }
    m_heardAt = m_host.clock().monotonicMs();
    m_isHeard = true;
    if (m_state != State::Running)
        return;
    const int file = m_layout.fileOf(chunk.number);
    const bool isWanted = m_files[std::size_t(file)].isWanted(); // others may want it
    if (isWanted && !m_map.contains(chunk.number)) {
        take(chunk, file);
    } else {
        m_counters.doubled += isWanted ? 1 : 0;
        follow(chunk.number);
    }
    if (chunk.ask != 0 && m_state == State::Running)
        acknowledge(chunk.ask);
    m_host.changed(m_id);
}

void IncomingTransfer::take(const FileChunk &chunk, int file)
{
    const auto bytes = chunk.bytes(m_layout.lengthOf(chunk.number));
    if (!bytes) {
        const qint64 before = m_nextChunk;
        follow(chunk.number);
        m_nextChunk = before <= chunk.number ? chunk.number : before; // it is missing still
        if (++m_counters.forged >= MaxForged) {
            tell(Kind::Cancel, TransferWords::ofError(Error::BrokenRules));
            end(State::Failed, Error::BrokenRules);
        }
        return;
    }
    IncomingFile &target = m_files[std::size_t(file)];
    Error error = target.partName().isEmpty() ? planPart(file) : Error::None;
    const QString planned = target.partName();
    if (error == Error::None)
        error = target.write(m_layout.offsetOf(chunk.number), *bytes);
    if (error != Error::None) {
        onDiskError(error, file);
        if (m_state == State::Running)
            finishIfComplete();
        return;
    }
    followNew(chunk.number);
    m_map.add(chunk.number);
    m_isUnsaved = true;
    if (--m_left[std::size_t(file)] == 0) {
        target.close();
        m_complete.push_back(file);
    }
    if (target.partName() != planned)
        note({file}); // somebody else had made one of that name meanwhile
}

/// Noted before there is a part: of one that is left behind by a process that was killed nobody
/// would know whose it is.
Error IncomingTransfer::planPart(int number)
{
    const Error error = m_files[std::size_t(number)].plan();
    if (error != Error::None)
        return error;
    m_isUnsaved = true;
    note({number});
    return Error::None;
}

/// Noted before they have them: else a process that is killed has files that it doesn't know of,
/// and lacks the parts that they were.
void IncomingTransfer::planNames(const QList<int> &files)
{
    QSet<QString> taken;
    for (const int number : files)
        taken.insert(m_files[std::size_t(number)].planName(taken));
    m_isUnsaved = true;
    note(files);
}

void IncomingTransfer::onDiskError(Error error, int file)
{
    if (error == Error::FileMissing) {
        startAnew(file);
        return;
    }
    pauseFor(error);
}

void IncomingTransfer::pauseFor(Error error)
{
    // What has come is kept: it goes on once that is mended.
    m_isPausedHere = true;
    m_pauseError = error;
    tell(Kind::Pause, TransferWords::ofError(error));
    updateState();
    save();
}

void IncomingTransfer::step()
{
    if (!isChecking())
        return;
    const qint64 endUs = m_host.clock().monotonicUs() + StepUs;
    for (int slice = 0; slice < StepSlices && isChecking(); ++slice) {
        checkNext();
        if (m_host.clock().monotonicUs() >= endUs)
            break;
    }
    m_host.changed(m_id);
}

void IncomingTransfer::checkNext()
{
    const int number = m_complete.front();
    IncomingFile &file = m_files[std::size_t(number)];
    Error error = file.hashSlice();
    if (error == Error::None && !file.isHashKnown())
        return;
    if (error == Error::None && !file.isHashRight())
        error = Error::FileMissing; // what is wrong is as good as gone
    m_isUnsaved = true;
    if (error == Error::None || error == Error::FileMissing)
        m_complete.pop_front();
    if (error == Error::None) {
        m_sync.add(number, file.partPath());
    } else if (error == Error::FileMissing && file.isNamed()) {
        lack(number); // what has its name is something else: nothing of the file came here
        acknowledge(0);
    } else {
        onDiskError(error, number);
    }
    if (m_state == State::Running)
        finishIfComplete();
}

void IncomingTransfer::onSynced(const QList<int> &files, const std::error_code &problem)
{
    if (isEnded())
        return;
    Error error = Error::None;
    QList<int> named;
    if (!problem)
        planNames(files);
    for (const int number : files) {
        if (problem) {
            lack(number); // nobody knows what is there of it: who asks next may be told that all is
            error = TransferDisk::errorOf(problem);
            continue;
        }
        const Error own = giveName(number);
        if (own == Error::FileMissing)
            startAnew(number);
        else if (own != Error::None)
            error = own;
        else
            named.append(number);
    }
    m_isUnsaved = m_isUnsaved || !files.isEmpty();
    if (error != Error::None)
        pauseFor(error);
    note(named);
    finishIfComplete(); // whether its sender is there or not
    m_host.changed(m_id);
    m_host.proceed();
}

Error IncomingTransfer::giveName(int number)
{
    IncomingFile &file = m_files[std::size_t(number)];
    const Error error = file.finish();
    if (error == Error::None)
        m_sync.addFolder(QFileInfo(file.path()).path());
    else if (error != Error::FileMissing)
        m_complete.push_back(number); // is tried again once that is mended
    return error;
}

void IncomingTransfer::startAnew(int number)
{
    const qint64 first = m_layout.firstChunk(number);
    const qint64 end = m_layout.endChunk(number);
    if (!m_files[std::size_t(number)].startAnew()) {
        m_map.addRange(first, end); // nothing more of it is taken
        m_left[std::size_t(number)] = 0;
        return;
    }
    lack(number);
    acknowledge(0);
}

void IncomingTransfer::lack(int number)
{
    const qint64 first = m_layout.firstChunk(number);
    const qint64 end = m_layout.endChunk(number);
    m_files[std::size_t(number)].forget();
    m_map.removeRange(first, end);
    m_left[std::size_t(number)] = end - first;
    if (first == end)
        m_complete.push_back(number);
}

bool IncomingTransfer::hasAllNames() const
{
    return std::none_of(m_files.begin(), m_files.end(), [](const IncomingFile &file) {
        return file.isWanted() && file.state() == IncomingFile::State::Open;
    });
}

void IncomingTransfer::finishIfComplete()
{
    // Nor do the names get lost any more.
    if (!hasAllNames() || !m_sync.isIdle())
        return;
    sayDone();
    if (!lackedFiles().isEmpty())
        end(State::Failed, Error::WrongHash);
    else
        end(State::Done, Error::None);
}

bool IncomingTransfer::hasKept() const
{
    return std::any_of(m_files.begin(), m_files.end(), [](const IncomingFile &file) {
        return file.isWanted() && file.state() == IncomingFile::State::Complete;
    });
}

NumberRanges IncomingTransfer::lackedFiles() const
{
    NumberRanges lacked;
    for (int i = 0; i < m_layout.files(); ++i) {
        const IncomingFile &file = m_files[std::size_t(i)];
        if (file.isWanted() && file.state() != IncomingFile::State::Complete)
            addTo(lacked, i);
    }
    return lacked;
}

void IncomingTransfer::sayDone() const
{
    FileMessage done;
    done.kind = Kind::Done;
    done.id = m_id;
    const NumberRanges lacked = lackedFiles();
    done.failed = int(countOf(lacked));
    if (done.failed > 0)
        done.lacked = bounded(lacked, TransferLimits::MaxFileRanges);
    m_host.sendMessage(done, m_sender.id);
}

void IncomingTransfer::end(State state, Error error)
{
    m_state = state;
    m_error = error;
    logCounters();
    if (mayGoOn())
        save();
    else
        discard();
    m_host.changed(m_id);
}

void IncomingTransfer::discard()
{
    m_complete.clear();
    m_sync.clear();
    m_isUnsaved = false;
    // Without the lock the parts may be somebody else's by now.
    const bool isOurs = m_stateFile.isEmpty() || takeLock() == Error::None;
    for (IncomingFile &file : m_files) {
        if (isOurs)
            file.discard();
        else
            file.close();
    }
    m_complete.clear();
    if (m_lock) {
        QFile::remove(m_stateFile);
        StateJournal::clear(m_stateFile);
    }
    m_lock.reset(); // only now others may look at it
    m_stateFile.clear();
}

void IncomingTransfer::giveUp()
{
    tell(Kind::Cancel, TransferWords::ofError(Error::None));
    discard();
}

void IncomingTransfer::cancel()
{
    if (isEnded() && m_error != Error::PeerGone)
        return;
    tell(isUndecided() ? Kind::Refuse : Kind::Cancel, TransferWords::ofError(Error::None));
    end(State::Cancelled, Error::None);
}

qint64 IncomingTransfer::bytesLacked() const
{
    qint64 wanted = 0;
    for (const IncomingFile &file : m_files)
        wanted += file.isWanted() ? file.offered().size : 0;
    return wanted - bytesThere();
}

qint64 IncomingTransfer::bytesThere() const
{
    qint64 bytes = 0;
    for (int i = 0; i < int(m_left.size()); ++i) {
        const IncomingFile &file = m_files[std::size_t(i)];
        if (!file.isWanted())
            continue;
        const qint64 missing = m_left[std::size_t(i)] * TransferLimits::ChunkBytes;
        bytes += std::max(file.offered().size - missing, qint64(0));
    }
    return bytes;
}

FileTransfer IncomingTransfer::snapshot() const
{
    FileTransfer now;
    now.id = m_id;
    now.direction = FileTransfer::Direction::Incoming;
    now.state = m_state;
    now.error = m_error;
    now.folder = m_folder;
    now.isPausedHere = m_isPausedHere;
    now.isPausedThere = m_isPausedThere;
    now.mayGoOn = mayGoOn();
    for (const IncomingFile &file : m_files) {
        TransferFile shown;
        shown.name = file.name();
        shown.path = file.path();
        shown.size = file.offered().size;
        shown.isWanted = file.isWanted();
        shown.isComplete = file.state() == IncomingFile::State::Complete;
        now.files.append(shown);
        now.size += file.isWanted() ? shown.size : 0;
    }
    now.transferred = bytesThere();
    TransferPeer sender;
    sender.connectionId = m_sender.id;
    sender.name = m_sender.name();
    sender.state = m_state;
    sender.error = m_error;
    sender.transferred = now.transferred;
    now.peers.append(sender);
    return now;
}

QByteArray IncomingTransfer::cells(int cells) const
{
    QByteArray result(cells, char(0));
    const qint64 chunks = m_map.count();
    for (int i = 0; i < cells && chunks > 0; ++i) {
        const qint64 first = chunks * i / cells;
        const qint64 end = std::max(chunks * (i + 1) / cells, first + 1);
        result[i] = char(m_map.haveIn(first, end) * 255 / (end - first));
    }
    return result;
}

} // namespace Signaling
