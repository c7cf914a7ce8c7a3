#include "transferscript.h"

#include <signaling/transfer/filelayout_p.h>
#include <signaling/transfer/transferlimits_p.h>
#include <signaling/transfer/transferproof_p.h>

#include <QtCore/qcryptographichash.h>

#include <algorithm>
#include <utility>

using namespace Signaling;
using namespace TestSupport;

namespace Fuzzing {

namespace {

using Kind = FileMessage::Kind;

constexpr qsizetype MaxLines = 80;
constexpr qint64 MaxTickedMs = 3600000;
constexpr qint64 MaxFile = 5 * TransferLimits::ChunkBytes;
constexpr qsizetype MaxFiles = 8;

constexpr std::pair<const char *, Kind> Kinds[] = {
    {"accept", Kind::Accept}, {"refuse", Kind::Refuse},     {"here", Kind::Here},
    {"seek", Kind::Seek},     {"resume", Kind::Resume},     {"go", Kind::Go},
    {"ask", Kind::Ask},       {"ack", Kind::Ack},           {"done", Kind::Done},
    {"pause", Kind::Pause},   {"continue", Kind::Continue}, {"cancel", Kind::Cancel},
};

QString nameIn(const QByteArrayList &words)
{
    return QString::fromUtf8(words.value(1)).left(40);
}

} // namespace

void TransferScript::run(const QByteArray &text)
{
    m_it.settle();
    const QByteArrayList lines = text.split('\n').mid(0, MaxLines);
    for (const QByteArray &line : lines) {
        step(line.split(' '), line);
        m_it.settle();
        m_it.check();
    }
}

void TransferScript::step(const QByteArrayList &words, const QByteArray &line)
{
    const QByteArray &verb = words.first();
    if (verb == "offer")
        offer(words);
    else if (verb == "chunk" || verb == "forged" || verb == "damaged" || verb == "packed")
        chunk(words);
    else if (verb == "say" || verb == "lie")
        say(words);
    else if (verb == "text")
        text(line.mid(5));
    else if (verb == "send")
        send(words);
    worldStep(words);
    linkStep(words);
    localStep(words);
}

void TransferScript::worldStep(const QByteArrayList &words)
{
    const QByteArray &verb = words.first();
    const QString who = nameIn(words);
    if (verb == "tick") {
        const qint64 ms = qBound(qint64(0), words.value(1).toLongLong(), MaxTickedMs - m_ticked);
        m_ticked += ms;
        m_it.advance(ms);
    } else if (verb == "restart") {
        m_it.restart();
    } else if (verb == "full" || verb == "room") {
        m_it.isDiskFull = verb == "full";
    } else if (verb == "join" && !who.isEmpty() && who != m_it.it.server.clientId) {
        m_it.join(who, QString::fromUtf8(words.value(2)));
    } else if (verb == "leave" && !who.isEmpty() && who != m_it.it.server.clientId) {
        m_it.leave(who);
    } else if (verb == "always" && !who.isEmpty()) {
        m_it.trustsSomebody = true;
        m_it.files->acceptAlways(who, m_it.in());
    } else if (verb == "never") {
        m_it.files->acceptAlways(who, {});
    }
}

void TransferScript::linkStep(const QByteArrayList &words)
{
    const QByteArray &verb = words.first();
    FakeServer &server = m_it.it.server;
    if (verb == "cut" && server.link())
        server.link()->cut();
    else if (verb == "close" && server.link())
        server.link()->closeWithReason(words.value(1).toInt(), {});
    else if (verb == "resumed")
        server.resumeCloseCode = words.value(1).toInt();
    else if (verb == "quiet" || verb == "loud")
        server.answersSignals = verb == "loud";
    else if (verb == "status")
        server.signalStatus = words.value(1).toInt();
    else if (verb == "disconnect")
        m_it.it.session->disconnectFromSession();
    else if (verb == "connect")
        m_it.it.session->connectToSession(SessionFixture::credentials());
}

QString TransferScript::idOf(const QByteArray &thing) const
{
    if (thing.startsWith('s'))
        return m_sent.value(thing.mid(1).toInt());
    return QString::fromUtf8(QByteArray("thing").append(thing.left(17).rightJustified(17, '0')));
}

void TransferScript::offer(const QByteArrayList &words)
{
    Offer made;
    const QByteArrayList all = words.value(3).split(',').mid(0, MaxFiles);
    for (const QByteArray &one : all) {
        const qsizetype at = one.lastIndexOf(':');
        QByteArray size = one.mid(at + 1);
        const bool isWrong = size.endsWith('w');
        size.chop(isWrong ? 1 : 0);
        const qint64 length = qBound(qint64(0), size.toLongLong(), MaxFile);
        const QByteArray bytes = TransferWorld::noise(int(made.files.size()) + 10, length);
        made.bytes.append(bytes);
        made.files.append({QString::fromUtf8(one.left(at)), length,
                           QCryptographicHash::hash(isWrong ? QByteArray(bytes + 'w') : bytes,
                                                    QCryptographicHash::Sha256)});
    }
    m_offers.insert(words.value(2), made);
    const QList<Message> pages = Message::offerPages(idOf(words.value(2)), made.files);
    for (const Message &page : pages)
        m_it.say(nameIn(words), page.encode());
}

void TransferScript::chunk(const QByteArrayList &words)
{
    const QByteArray &verb = words.first();
    const Offer made = m_offers.value(words.value(2));
    QList<qint64> sizes;
    for (const OfferedFile &file : made.files)
        sizes.append(file.size);
    const FileLayout layout(sizes);
    const qint64 number = words.value(3).toLongLong();
    QByteArray bytes("beyond");
    if (number >= 0 && number < layout.chunks()) {
        const int file = layout.fileOf(number);
        bytes = made.bytes.at(file).mid(layout.offsetOf(number), layout.lengthOf(number));
    }
    if (verb == "forged" && !bytes.isEmpty())
        bytes[0] = char(~bytes.at(0));
    FileChunk sent = FileChunk::of(idOf(words.value(2)), number, bytes, verb == "packed");
    sent.crc ^= verb == "damaged" ? 1U : 0U;
    sent.ask = words.value(4).toUInt();
    m_it.say(nameIn(words), sent.encode());
}

QString TransferScript::keyFor(Kind kind, const QString &who, const QString &id) const
{
    const QString theirs = QString(QString(22, u'k') + who).right(22);
    const QString us = m_it.it.server.clientId;
    if (kind == Kind::Accept)
        return theirs;
    if (kind == Kind::Resume)
        return TransferProof::ofReceiver(theirs, id, who, us);
    return TransferProof::ofSender(m_it.keyOf(id), id, who, us);
}

void TransferScript::say(const QByteArrayList &words)
{
    const QString who = nameIn(words);
    Message message;
    message.id = idOf(words.value(2));
    for (const auto &[word, kind] : Kinds) {
        if (words.value(3) == word)
            message.kind = kind;
    }
    if (message.kind == Kind::Offer || message.id.isEmpty())
        return;
    message.key = keyFor(message.kind, who, message.id);
    if (words.first() == "lie")
        message.key.replace(0, 1, message.key.startsWith(u'A') ? u'B' : u'A');
    message.why = QString::fromUtf8(words.value(7, "user"));
    message.ask = words.value(4).toUInt();
    message.failed = words.value(4).toInt();
    message.have.next = words.value(5).toLongLong();
    message.have.top = std::max(words.value(6).toLongLong(), message.have.next);
    message.isStated = words.size() > 5;
    if (message.kind == Kind::Accept && words.size() > 4)
        message.wanted = NumberRanges{{words.value(4).toLongLong(), words.value(5).toLongLong()}};
    m_it.say(who, message.encode());
}

void TransferScript::text(const QByteArray &line)
{
    const qsizetype space = line.indexOf(' ');
    if (space < 0)
        return;
    QByteArray data = line.mid(space + 1);
    for (const char *thing : {"0", "1", "2", "3", "s0", "s1", "s2", "s3"})
        data.replace(QByteArray("{").append(thing).append('}'), idOf(thing).toUtf8());
    m_it.say(QString::fromUtf8(line.left(space)).left(40), QString::fromUtf8(data));
}

void TransferScript::send(const QByteArrayList &words)
{
    const QByteArray number = words.value(1);
    QStringList paths;
    for (const char digit : number.left(4)) {
        if (digit >= '0' && digit < '0' + TransferWorld::Sources)
            paths.append(m_it.sourcePath(digit - '0'));
    }
    paths.removeDuplicates();
    const QString to = QString::fromUtf8(words.value(2));
    const QStringList whom = to.split(u',', Qt::SkipEmptyParts);
    if (!paths.isEmpty())
        noteSent(m_it.files->send(FileSelection::fromPaths(paths), whom));
}

void TransferScript::noteSent(const QString &id)
{
    if (id.isEmpty())
        return;
    if (!m_sent.contains(id))
        m_sent.append(id);
    const auto all = m_it.files->transfers();
    for (const FileTransfer &transfer : all) {
        if (transfer.direction != FileTransfer::Direction::Outgoing)
            continue;
        QList<int> numbers;
        for (const TransferFile &file : transfer.files)
            numbers.append(file.name.right(1).toInt());
        m_it.sent.insert(transfer.id, numbers);
        if (!transfer.isToEveryone)
            m_it.sentToSome.insert(transfer.id);
    }
}

void TransferScript::localStep(const QByteArrayList &words)
{
    const QByteArray &verb = words.first();
    const QString id = idOf(words.value(1));
    FileTransfers &files = *m_it.files;
    if (verb == "take") {
        QList<int> numbers;
        const QByteArrayList wanted = words.value(2).split(',');
        for (const QByteArray &number : wanted) {
            if (!number.isEmpty())
                numbers.append(number.toInt());
        }
        m_it.accepted.insert(id);
        files.accept(id, m_it.in(), numbers);
    } else if (verb == "no") {
        files.refuse(id);
    } else if (verb == "stop") {
        files.pause(id);
    } else if (verb == "on") {
        files.resume(id);
    } else if (verb == "end") {
        files.cancel(id);
    } else if (verb == "drop") {
        files.remove(id);
    } else if (verb == "again") {
        noteSent(files.offerAgain(id));
    }
}

} // namespace Fuzzing
