#include "transferworld.h"

#include "check.h"

#include <signaling/transfer/transferdependencies_p.h>
#include <signaling/transfer/transferlimits_p.h>

#include <QtCore/qcryptographichash.h>
#include <QtCore/qdir.h>
#include <QtCore/qdiriterator.h>
#include <QtCore/qthreadpool.h>

#include <algorithm>

using namespace Signaling;
using namespace TestSupport;

namespace Fuzzing {

namespace {

using Kind = FileMessage::Kind;
using State = FileTransfer::State;

QByteArray readFile(const QString &path)
{
    QFile file(path);
    check(file.open(QIODevice::ReadOnly), "a file can be read", path.toUtf8());
    return file.readAll();
}

QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(
        QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

} // namespace

TransferWorld::TransferWorld()
{
    Fuzzing::check(m_folder.isValid() && QDir().mkpath(in()) && QDir().mkpath(out()),
                   "there is a folder");
    for (int i = 0; i < Sources; ++i) {
        QFile file(sourcePath(i));
        Fuzzing::check(file.open(QIODevice::WriteOnly), "a source can be written");
        file.write(sourceBytes(i));
    }
    it.connectSession();
    begin();
    join(QStringLiteral("a"), QStringLiteral("name=Ann"));
    join(QStringLiteral("b"), QStringLiteral("name=Ben"));
}

TransferWorld::~TransferWorld()
{
    files.reset();
}

QString TransferWorld::sourcePath(int number) const
{
    return out() + QStringLiteral("/source %1").arg(number);
}

QByteArray TransferWorld::sourceBytes(int number)
{
    switch (number) {
    case 0:
        return {};
    case 1:
        return noise(1, 10);
    case 2:
        return noise(2, 2 * TransferLimits::ChunkBytes + 5);
    default:
        return QByteArray(3 * TransferLimits::ChunkBytes, 'z');
    }
}

QByteArray TransferWorld::noise(int seed, qint64 size)
{
    QByteArray bytes(qsizetype(size), '\0');
    quint32 value = quint32(seed) * 2654435761U + 1;
    for (char &c : bytes) {
        value = value * 1664525U + 1013904223U;
        c = char(value >> 24);
    }
    return bytes;
}

void TransferWorld::begin()
{
    FileTransferOptions options;
    options.stateFolder = m_folder.path() + QStringLiteral("/base/state");
    TransferDependencies dependencies;
    dependencies.clock = it.clock;
    dependencies.disk.sync = [](const QStringList &) { return std::error_code(); };
    dependencies.disk.write = [this](QFile &file, const QByteArray &bytes) {
        return isDiskFull ? std::make_error_code(std::errc::no_space_on_device)
                          : TransferDisk::realWrite(file, bytes);
    };
    files = std::make_unique<FileTransfers>(it.session.get(), options, dependencies);
    files->restore(in());
    settle();
}

void TransferWorld::restart()
{
    files.reset();
    settle();
    begin();
}

void TransferWorld::settle()
{
    // What is checked goes to the disk, and what is there is named and told.
    for (int i = 0; i < 3; ++i) {
        SessionFixture::settle();
        QThreadPool::globalInstance()->waitForDone();
    }
    SessionFixture::settle();
}

void TransferWorld::advance(qint64 ms)
{
    // The server answers between the session's pings.
    for (constexpr qint64 Step = 2000; ms > 0; ms -= Step) {
        it.clock->advance(std::min(ms, Step));
        SessionFixture::settle();
    }
    settle();
}

void TransferWorld::noteOffer(const QList<OfferedFile> &offered)
{
    for (const OfferedFile &file : offered) {
        m_offeredHashes.insert(file.hash);
        m_offeredBytes += file.size;
        m_greatest = std::max(m_greatest, file.size);
    }
}

void TransferWorld::join(const QString &id, const QString &data)
{
    Connection who = FakeServer::makeConnection(id, data);
    who.creationTime = ++m_joined;
    m_names.insert(id);
    it.server.others.removeIf([&](const Connection &other) { return other.id == id; });
    it.server.others.append(who);
    it.server.sendCreated(who);
}

void TransferWorld::leave(const QString &id)
{
    it.server.others.removeIf([&](const Connection &other) { return other.id == id; });
    it.server.sendDeleted(id, QStringLiteral("clientDisconnected"));
}

void TransferWorld::say(const QString &from, const QString &data)
{
    m_names.insert(from);
    if (const auto message = Message::decode(data); message && message->kind == Kind::Offer)
        noteOffer(message->files);
    it.server.sendSignal(from, FileTransfers::signalType(), data, {}, it.server.clientId);
}

void TransferWorld::check()
{
    checkPlaces();
    checkFiles();
    checkTransfers();
    checkSignals();
}

void TransferWorld::checkPlaces() const
{
    const QString base = m_folder.path() + QStringLiteral("/base");
    QStringList there = namesIn(base);
    there.removeOne(QStringLiteral("state"));
    Fuzzing::check(namesIn(m_folder.path()) == QStringList{QStringLiteral("base")}
                       && there == QStringList{QStringLiteral("in"), QStringLiteral("out")},
                   "nothing is written beside the folders", there.join(u'\n').toUtf8());
    Fuzzing::check(namesIn(out()).size() == Sources, "nothing is written where is read from");
    for (int i = 0; i < Sources; ++i)
        Fuzzing::check(readFile(sourcePath(i)) == sourceBytes(i), "what is sent stays as it is");
}

void TransferWorld::checkFiles() const
{
    qint64 all = 0;
    QDirIterator found(in(), QDir::Files | QDir::Hidden | QDir::System,
                       QDirIterator::Subdirectories);
    while (found.hasNext()) {
        const QFileInfo file(found.next());
        const QByteArray name = file.fileName().toUtf8();
        Fuzzing::check(!file.isSymLink(), "nothing that came is a link", name);
        if (name.startsWith(".signalbox-"))
            continue;
        Fuzzing::check(!name.startsWith('.'), "nothing that came is hidden", name);
        Fuzzing::check(file.size() <= m_greatest, "no file is greater than one offered", name);
        all += file.size();
        if (name.endsWith(".part"))
            continue;
        const QByteArray hash =
            QCryptographicHash::hash(readFile(file.filePath()), QCryptographicHash::Sha256);
        Fuzzing::check(m_offeredHashes.contains(hash), "what has its name was offered", name);
    }
    Fuzzing::check(all <= m_offeredBytes, "there are no more bytes than were offered");
}

void TransferWorld::checkTransfers() const
{
    const QList<FileTransfer> all = files->transfers();
    int open = 0;
    QSet<QString> ids;
    for (const FileTransfer &transfer : all) {
        const QByteArray id = transfer.id.toUtf8();
        open += transfer.isEnded() ? 0 : 1;
        Fuzzing::check(!ids.contains(transfer.id), "an id is one transfer's", id);
        ids.insert(transfer.id);
        const bool isWithin = transfer.transferred >= 0 && transfer.transferred <= transfer.size;
        Fuzzing::check(isWithin && transfer.progress() >= 0 && transfer.progress() <= 1,
                       "no more arrives than there is", id);
        Fuzzing::check(transfer.state != State::Done || transfer.error == FileTransfer::Error::None,
                       "what is done has no error", id);
        if (transfer.direction == FileTransfer::Direction::Outgoing)
            continue;
        Fuzzing::check(transfer.peers.size() == 1, "one sends it", id);
        for (const TransferFile &file : transfer.files) {
            const bool isThere = !file.isComplete
                || (file.path.startsWith(QString(in() + u'/'))
                    && QFileInfo(file.path).size() == file.size);
            Fuzzing::check(isThere, "what is complete is there", file.path.toUtf8());
            Fuzzing::check(transfer.state != State::Done || !file.isWanted || file.isComplete,
                           "all that was wanted is complete", id);
        }
    }
    Fuzzing::check(files->count() == all.size() && files->openCount() == open, "counts are right");
}

void TransferWorld::checkSignals()
{
    for (; m_seen < it.server.signalsSeen.size(); ++m_seen) {
        const FakeServer::SeenSignal seen = it.server.signalsSeen.at(m_seen);
        const QByteArray data = seen.data.toUtf8();
        Fuzzing::check(seen.type == FileTransfers::signalType()
                           && data.size() <= TransferLimits::MaxText,
                       "what is said is a step", data);
        const auto chunk = FileChunk::decode(seen.data);
        const auto message = Message::decode(seen.data);
        Fuzzing::check(chunk || message, "what is said can be read", data);
        if (chunk)
            checkChunk(*chunk, seen.to);
        else
            checkMessage(*message, seen.to);
    }
}

void TransferWorld::checkMessage(const Message &message, const QString &to)
{
    const QByteArray text = message.encode().toUtf8();
    const bool mayBeToAll = message.kind == Kind::Here || message.kind == Kind::Seek
        || (message.kind == Kind::Offer && !sentToSome.contains(message.id));
    Fuzzing::check(!to.isEmpty() || mayBeToAll, "what is one's goes to one", text);
    if (message.kind == Kind::Accept) {
        Fuzzing::check(accepted.contains(message.id) || trustsSomebody,
                       "nothing is accepted by itself", text);
        accepted.insert(message.id); // and may be again, by our next process
        m_keys.insert(message.id, message.key);
        return;
    }
    for (const QString &key : std::as_const(m_keys))
        Fuzzing::check(!text.contains(key.toUtf8()), "a key is told by accepting only", text);
}

void TransferWorld::checkChunk(const FileChunk &chunk, const QString &to) const
{
    const QByteArray id = chunk.id.toUtf8();
    Fuzzing::check(!to.isEmpty() || !sentToSome.contains(chunk.id),
                   "chunks of what was offered to one go to one", id);
    qint64 first = 0;
    const QList<int> sources = sent.value(chunk.id);
    for (const int source : sources) {
        const QByteArray bytes = sourceBytes(source);
        constexpr qint64 Piece = TransferLimits::ChunkBytes;
        const qint64 count = (bytes.size() + Piece - 1) / Piece;
        if (chunk.number < first + count) {
            const QByteArray piece = bytes.mid((chunk.number - first) * Piece, Piece);
            Fuzzing::check(chunk.bytes(piece.size()) == piece, "a chunk is what is in the file",
                           id);
            return;
        }
        first += count;
    }
    Fuzzing::check(false, "a chunk is one of what is sent", id);
}

void TransferWorld::comeBack()
{
    it.server.answersJoin = it.server.answersSignals = it.server.answersPings = true;
    it.server.greetsResumed = true;
    it.server.resumeCloseCode = 0;
    it.server.signalStatus = 200;
    isDiskFull = false;
    for (int i = 0; i < 10 && it.session->state() != SessionFixture::State::Connected; ++i) {
        if (it.session->state() == SessionFixture::State::Disconnected)
            it.connectSession();
        advance(30000);
    }
    Fuzzing::check(it.session->state() == SessionFixture::State::Connected, "a session comes back");
    files->restore(in());
}

void TransferWorld::finish()
{
    comeBack();
    const QList<FileTransfer> before = files->transfers();
    for (const FileTransfer &transfer : before) {
        if (transfer.state == State::Paused)
            files->resume(transfer.id);
    }
    const QSet<QString> names = m_names;
    for (const QString &id : names) {
        join(id, {}); // be it that nobody knew of it
        leave(id);
    }
    settle();
    for (int i = 0; i < 26; ++i)
        advance(30000);
    check();
    const QList<FileTransfer> all = files->transfers();
    for (const FileTransfer &transfer : all) {
        Fuzzing::check(transfer.isEnded(), "whom nobody answers ends",
                       QByteArray(transfer.id.toUtf8() + " is in state "
                                  + QByteArray::number(int(transfer.state))));
        files->remove(transfer.id);
    }
    settle();
    Fuzzing::check(files->count() == 0, "what has ended can be removed");
    check();
    QDirIterator found(in(), QDir::Files | QDir::Hidden | QDir::System,
                       QDirIterator::Subdirectories);
    while (found.hasNext()) {
        const QByteArray name = QFileInfo(found.next()).fileName().toUtf8();
        Fuzzing::check(!name.endsWith(".part") && !name.startsWith(".signalbox-"),
                       "nothing unfinished is left", name);
    }
}

} // namespace Fuzzing
