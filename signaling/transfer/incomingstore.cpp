#include "incomingtransfer_p.h"
#include "insidefolder_p.h"
#include "offerassembly_p.h"
#include "statejournal_p.h"
#include "transferlimits_p.h"
#include "transferproof_p.h"
#include "transferstore_p.h"

#include <QtCore/qdir.h>
#include <QtCore/qdiriterator.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qjsonarray.h>

#include <algorithm>
#include <utility>

namespace Signaling {

using Error = FileTransfer::Error;

namespace {

constexpr int Version = 1;
/// Who receive the same into one folder.
constexpr int MaxInOneFolder = 100;
/// What is written of a transfer has all its files in it, so with many it is written by the clock,
/// and what becomes of a single one is noted beside it.
constexpr std::size_t SavedOneByOne = 100;
constexpr auto Base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

/// Of a file that may be somebody else's: nothing goes but parts, and none outside \a folder, also
/// where a folder below it is a link.
void removePart(const QString &folder, const QString &name)
{
    const QString path = QString(folder + u'/' + name);
    if (InsideFolder::isName(name) && name.endsWith(QLatin1String(".part"))
        && InsideFolder::isPath(folder, path))
        QFile::remove(path);
}

ChunkMap mapIn(const QJsonObject &state, qint64 chunks)
{
    return ChunkMap::fromBytes(
        chunks,
        qUncompress(QByteArray::fromBase64(state.value(u"map").toString().toLatin1(),
                                           QByteArray::Base64UrlEncoding)));
}

/// Whether it says whose it is.
bool isWhole(const QJsonObject &state)
{
    return state.value(u"id").toString().size() == TransferLimits::IdLength
        && !state.value(u"key").toString().isEmpty();
}

/// As it was saved, and what was noted of single files since.
QJsonObject stateIn(const QString &stateFile)
{
    QJsonObject state = TransferStore::read(stateFile);
    if (!state.isEmpty()) {
        state.insert(QStringLiteral("files"),
                     StateJournal::applied(stateFile, state.value(u"files").toArray()));
    }
    return state;
}

QList<OfferedFile> offeredIn(const QJsonObject &state)
{
    QList<OfferedFile> offered;
    const QJsonArray files = state.value(u"files").toArray();
    for (const auto &value : files) {
        const QJsonArray file = value.toArray();
        offered.append({file.at(0).toString(), file.at(1).toInteger(),
                        QByteArray::fromBase64(file.at(2).toString().toLatin1(),
                                               QByteArray::Base64UrlEncoding)});
    }
    return offered;
}

QDirIterator eachStateFile(const QString &folder)
{
    return {folder, {QStringLiteral(".signalbox-*.transfer")}, QDir::Files | QDir::Hidden};
}

} // namespace

QString IncomingTransfer::stateFile(const QString &folder, const QString &id, int number)
{
    const QString suffix = number > 1 ? QStringLiteral("-%1").arg(number) : QString();
    return QString(folder + QLatin1String("/.signalbox-") + id + suffix
                   + QLatin1String(".transfer"));
}

QStringList IncomingTransfer::stateFiles(const QString &folder)
{
    QStringList paths;
    QDirIterator files = eachStateFile(folder);
    while (files.hasNext())
        paths.append(files.next());
    paths.sort();
    return paths;
}

bool IncomingTransfer::hasStateFiles(const QString &folder)
{
    return eachStateFile(folder).hasNext();
}

void IncomingTransfer::expire(const QString &folder, qint64 wallMs)
{
    const auto isExpired = [wallMs](const QString &fileName) {
        return TransferStore::isExpired(fileName, wallMs)
            && StateJournal::isExpired(fileName, wallMs);
    };
    const QStringList all = stateFiles(folder);
    for (const QString &fileName : all) {
        if (!isExpired(fileName))
            continue;
        Error problem = Error::None;
        const auto held = TransferStore::lock(fileName, &problem);
        // Who held it until now may have gone on with it; and what says something else isn't ours.
        const QJsonObject state = stateIn(fileName);
        if (!held || !isExpired(fileName) || !isWhole(state)
            || !QFileInfo(fileName).fileName().startsWith(
                QString(QLatin1String(".signalbox-") + state.value(u"id").toString())))
            continue;
        const QJsonArray files = state.value(u"files").toArray();
        for (const auto &value : files)
            removePart(folder, value.toArray().at(5).toString());
        QFile::remove(fileName);
        StateJournal::clear(fileName);
    }
}

Error IncomingTransfer::claim(const QString &folder, QJsonObject *earlier)
{
    const Error error = TransferDisk::errorOf(m_host.disk().makeFolder(folder));
    if (error != Error::None)
        return error;
    m_folder = folder;
    // What was offered to everyone may be received here by others, too.
    for (int number = 1; number <= MaxInOneFolder; ++number) {
        Error problem = Error::None;
        m_stateFile = stateFile(folder, m_id, number);
        m_lock = TransferStore::lock(m_stateFile, &problem);
        if (problem != Error::None)
            return problem;
        if (!m_lock)
            continue;
        // Nobody holds it: who did has ended, and what they got need not come again.
        *earlier = stateIn(m_stateFile);
        if (isStateOfThis(*earlier) || !QFileInfo::exists(m_stateFile))
            return Error::None;
    }
    m_lock.reset();
    return Error::CannotWrite;
}

QJsonObject IncomingTransfer::toJson() const
{
    QJsonArray files;
    for (const IncomingFile &file : m_files) {
        files.append(QJsonArray{file.offered().name, file.offered().size,
                                QString::fromLatin1(file.offered().hash.toBase64(Base64Url)),
                                file.isWanted(), int(file.state()), file.partName(),
                                file.keptPath()});
    }
    return {{QStringLiteral("version"), Version},
            {QStringLiteral("session"), m_host.sessionId()},
            {QStringLiteral("owner"), TransferStore::ownerToJson(m_host.owner())},
            {QStringLiteral("id"), m_id},
            {QStringLiteral("key"), m_key},
            {QStringLiteral("sender"), m_sender.id},
            {QStringLiteral("senderData"), m_sender.data},
            {QStringLiteral("paused"), m_isPausedHere},
            {QStringLiteral("heard"), m_isHeard},
            {QStringLiteral("why"), TransferWords::ofError(m_pauseError)},
            {QStringLiteral("files"), files},
            {QStringLiteral("map"),
             QString::fromLatin1(qCompress(m_map.toBytes(), 1).toBase64(Base64Url))}};
}

std::unique_ptr<IncomingTransfer> IncomingTransfer::restored(TransferHost &host,
                                                             const QString &stateFile)
{
    const QJsonObject kept = TransferStore::read(stateFile);
    if (kept.value(u"session").toString() != host.sessionId()
        || !host.isOwn(TransferStore::ownerIn(kept)))
        return nullptr;
    Error problem = Error::None;
    auto lock = TransferStore::lock(stateFile, &problem);
    if (!lock && problem == Error::None)
        return nullptr;
    // Read only now: who had it until now may have changed it.
    const QJsonObject state = stateIn(stateFile);
    const QList<OfferedFile> offered = offeredIn(state);
    Connection sender;
    sender.id = state.value(u"sender").toString();
    sender.data = state.value(u"senderData").toString();
    const QString id = state.value(u"id").toString();
    // The file lies where others may write.
    if (!isWithinBounds(offered) || !isWhole(state))
        return nullptr;
    auto transfer = std::make_unique<IncomingTransfer>(host, id, sender, offered);
    transfer->m_folder = QFileInfo(stateFile).path();
    transfer->m_stateFile = stateFile;
    transfer->m_hasSender = false;
    transfer->m_isHeard = state.value(u"heard").toBool();
    transfer->m_isPausedHere = !lock || state.value(u"paused").toBool();
    transfer->m_pauseError = lock
        ? TransferWords::errorOf(state.value(u"why").toString(QStringLiteral("user")))
        : problem;
    transfer->m_lock = std::move(lock);
    const QJsonArray files = state.value(u"files").toArray();
    for (int i = 0; i < int(files.size()); ++i)
        transfer->m_files[std::size_t(i)].setWanted(files.at(i).toArray().at(3).toBool());
    transfer->takeState(state);
    transfer->beginFiles();
    transfer->reopenParts(files);
    transfer->updateState();
    return transfer;
}

bool IncomingTransfer::isStateOfThis(const QJsonObject &state) const
{
    return isWhole(state) && state.value(u"id").toString() == m_id
        && state.value(u"session").toString() == m_host.sessionId() && isOfferOf(offeredIn(state));
}

void IncomingTransfer::takeState(const QJsonObject &state)
{
    m_key = state.value(u"key").toString();
    keyMayStray(); // it has been elsewhere
    m_map = mapIn(state, m_layout.chunks());
    const QJsonArray files = state.value(u"files").toArray();
    for (int i = 0; i < int(files.size()); ++i) {
        const QJsonArray file = files.at(i).toArray();
        // It is shown, opened and given away: it is none of what lies elsewhere.
        const QString path = file.at(6).toString();
        const bool isInside = InsideFolder::isPath(m_folder, path);
        m_files[std::size_t(i)].restore(IncomingFile::State(qBound(0, file.at(4).toInt(), 2)),
                                        isInside ? path : QString());
    }
}

void IncomingTransfer::goOnWith(const QJsonObject &state)
{
    takeState(state);
    const QJsonArray files = state.value(u"files").toArray();
    for (int i = 0; i < m_layout.files(); ++i) {
        const QJsonArray kept = files.at(i).toArray();
        IncomingFile &file = m_files[std::size_t(i)];
        if (file.state() == IncomingFile::State::Complete)
            continue;
        // Other files may be wanted now; and what failed is asked for once more.
        const bool wasWanted = kept.at(3).toBool() && file.state() == IncomingFile::State::Open;
        file.restore(IncomingFile::State::Open, {});
        if (file.isWanted() && !wasWanted)
            m_map.removeRange(m_layout.firstChunk(i), m_layout.endChunk(i));
        const QString partName = kept.at(5).toString();
        if (!file.isWanted() && !partName.isEmpty())
            removePart(m_folder, partName);
    }
    beginFiles();
    reopenParts(files);
}

void IncomingTransfer::reopenParts(const QJsonArray &files)
{
    for (int i = 0; i < m_layout.files(); ++i) {
        IncomingFile &file = m_files[std::size_t(i)];
        const QJsonArray kept = files.at(i).toArray();
        const QString partName = kept.at(5).toString();
        if (!file.isWanted() || file.state() != IncomingFile::State::Open)
            continue;
        if (!partName.isEmpty() && file.reopen(partName))
            continue;
        const qint64 first = m_layout.firstChunk(i);
        const qint64 end = m_layout.endChunk(i);
        qint64 &left = m_left[std::size_t(i)];
        // It may have got its name, and its process was killed before that was noted.
        if (file.adopt(kept.at(6).toString())) {
            m_map.addRange(first, end);
            if (std::exchange(left, 0) != 0)
                m_complete.push_back(i);
            continue;
        }
        // Its part is gone: all of it is lacked.
        m_map.removeRange(first, end);
        if (left == 0 && first != end)
            m_complete.erase(std::remove(m_complete.begin(), m_complete.end(), i),
                             m_complete.end());
        left = end - first;
        file.begin(m_folder, m_host.disk(), m_host.openParts());
    }
}

qint64 IncomingTransfer::bytesLackedAfter(const QJsonObject &earlier) const
{
    if (earlier.isEmpty())
        return bytesLacked();
    const ChunkMap map = mapIn(earlier, m_layout.chunks());
    const QJsonArray files = earlier.value(u"files").toArray();
    qint64 lacked = 0;
    for (int i = 0; i < m_layout.files(); ++i) {
        const IncomingFile &file = m_files[std::size_t(i)];
        const QJsonArray kept = files.at(i).toArray();
        if (!file.isWanted() || kept.at(4).toInt() == int(IncomingFile::State::Complete))
            continue;
        const QString part = QString(m_folder + u'/' + kept.at(5).toString());
        const bool isThere = !kept.at(5).toString().isEmpty() && QFileInfo(part).isFile();
        const qint64 have = map.haveIn(m_layout.firstChunk(i), m_layout.endChunk(i));
        const qint64 there = isThere ? have * TransferLimits::ChunkBytes : 0;
        lacked += std::max(file.offered().size - there, qint64(0));
    }
    return lacked;
}

Error IncomingTransfer::takeLock()
{
    if (m_lock)
        return Error::None;
    Error problem = Error::None;
    auto lock = TransferStore::lock(m_stateFile, &problem);
    if (!lock)
        return problem != Error::None ? problem : Error::CannotWrite;
    // It was not ours until now: somebody may have gone on with it, and even got all of it.
    const QJsonObject state = stateIn(m_stateFile);
    const bool isThis = isStateOfThis(state);
    if (!isThis && QFileInfo::exists(m_stateFile))
        return Error::CannotWrite;
    m_lock = std::move(lock);
    if (isThis) {
        goOnWith(state);
        return Error::None;
    }
    m_map = ChunkMap(m_layout.chunks());
    for (IncomingFile &file : m_files)
        file.restore(IncomingFile::State::Open, {});
    beginFiles();
    return Error::None;
}

void IncomingTransfer::save()
{
    if (!m_isUnsaved || !m_lock)
        return;
    m_savedAt = m_host.clock().monotonicMs();
    m_isUnsaved = !TransferStore::write(m_stateFile, toJson());
    if (!m_isUnsaved)
        StateJournal::clear(m_stateFile);
}

void IncomingTransfer::note(const QList<int> &files)
{
    if (m_files.size() <= SavedOneByOne) {
        save();
        return;
    }
    if (!m_lock || files.isEmpty())
        return;
    QList<StateJournal::Entry> entries;
    for (const int number : files) {
        const IncomingFile &file = m_files[std::size_t(number)];
        entries.append({number, int(file.state()), file.partName(), file.keptPath()});
    }
    StateJournal::append(m_stateFile, entries);
}

} // namespace Signaling
