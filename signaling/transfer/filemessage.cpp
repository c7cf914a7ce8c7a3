#include "filelayout_p.h"
#include "filemessage_p.h"
#include "transferlimits_p.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>

#include <algorithm>
#include <array>

namespace Signaling {

namespace {

using Kind = FileMessage::Kind;

constexpr int HashBytes = 32;
constexpr qsizetype PageBytes = 6400;
constexpr auto Base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

constexpr std::array<const char *, 13> Words{"offer",  "accept",   "refuse", "here", "seek",
                                             "resume", "go",       "ask",    "ack",  "done",
                                             "pause",  "continue", "cancel"};

std::optional<Kind> kindOf(const QString &word)
{
    for (std::size_t i = 0; i < Words.size(); ++i) {
        if (word == QLatin1String(Words[i]))
            return Kind(i);
    }
    return std::nullopt;
}

bool isWord(const QString &text, qsizetype most)
{
    return text.size() <= most && std::all_of(text.cbegin(), text.cend(), [](QChar c) {
               return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z')
                   || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_';
           });
}

QJsonArray entryOf(const OfferedFile &file)
{
    return {file.name, file.size, QString::fromLatin1(file.hash.toBase64(Base64Url))};
}

std::optional<OfferedFile> fileIn(const QJsonValue &value)
{
    const QJsonArray array = value.toArray();
    OfferedFile file;
    file.name = array.at(0).toString();
    const auto size =
        wholeNumber(array.at(1), TransferLimits::MaxChunks * TransferLimits::ChunkBytes);
    const auto hash = QByteArray::fromBase64Encoding(array.at(2).toString().toLatin1(),
                                                     QByteArray::Base64UrlEncoding
                                                         | QByteArray::AbortOnBase64DecodingErrors);
    const bool isNamed =
        !file.name.isEmpty() && file.name.toUtf8().size() <= TransferLimits::MaxPathBytes;
    if (array.size() != 3 || !isNamed || !size || !hash || (*hash).size() != HashBytes)
        return std::nullopt;
    file.size = *size;
    file.hash = *hash;
    return file;
}

void writeStatement(QJsonObject &object, const ChunkStatement &have)
{
    object.insert(u"next", have.next);
    object.insert(u"top", have.top);
    if (!have.gaps.isEmpty())
        object.insert(u"gaps", toJson(have.gaps));
    if (have.more)
        object.insert(u"more", true);
}

bool readStatement(const QJsonObject &object, ChunkStatement &have)
{
    const auto next = wholeNumber(object.value(u"next"), TransferLimits::MaxChunks);
    const auto top = wholeNumber(object.value(u"top"), TransferLimits::MaxChunks);
    if (!next || !top || *top < *next)
        return false;
    have.next = *next;
    have.top = *top;
    have.more = object.value(u"more").toBool();
    if (!object.contains(u"gaps"))
        return true;
    const auto gaps = rangesIn(object.value(u"gaps"), have.next, have.top - 1);
    if (!gaps || gaps->size() > TransferLimits::MaxGaps)
        return false;
    have.gaps = *gaps;
    return true;
}

bool readOffer(const QJsonObject &object, FileMessage &message)
{
    const auto pages = wholeNumber(object.value(u"pages"), TransferLimits::MaxPages);
    const auto page = wholeNumber(object.value(u"page"), TransferLimits::MaxPages);
    const QJsonArray files = object.value(u"files").toArray();
    if (!pages || !page || *page >= *pages || files.isEmpty())
        return false;
    message.page = int(*page);
    message.pages = int(*pages);
    for (const QJsonValue &value : files) {
        const auto file = fileIn(value);
        if (!file)
            return false;
        message.files.append(*file);
    }
    return true;
}

bool readKey(const QJsonObject &object, const char *name, qsizetype length, QString &key)
{
    key = object.value(QLatin1String(name)).toString();
    return key.size() == length && isWord(key, length);
}

bool readAsk(const QJsonObject &object, quint32 &ask)
{
    const auto number = wholeNumber(object.value(u"ask"), 0xffffffffLL);
    ask = quint32(number.value_or(0));
    return number.has_value();
}

bool readWhy(const QJsonObject &object, QString &why)
{
    why = object.value(u"why").toString();
    return isWord(why, 32);
}

bool readLacked(const QJsonObject &object, FileMessage &message)
{
    if (!object.contains(u"files"))
        return true;
    message.lacked = rangesIn(object.value(u"files"), 0, TransferLimits::MaxFiles - 1);
    return message.lacked && message.lacked->size() <= TransferLimits::MaxFileRanges;
}

bool readDone(const QJsonObject &object, FileMessage &message)
{
    const auto failed = wholeNumber(object.value(u"failed"), TransferLimits::MaxFiles);
    if (!failed || !readLacked(object, message))
        return false;
    message.failed = int(*failed);
    if (!message.lacked)
        return true;
    const qint64 named = countOf(*message.lacked);
    return message.failed > 0 ? named >= message.failed : named == 0;
}

bool readRest(const QJsonObject &object, FileMessage &message)
{
    constexpr qsizetype ProofLength = 43;
    switch (message.kind) {
    case Kind::Offer:
        return readOffer(object, message);
    case Kind::Accept:
        if (object.contains(u"files")) {
            message.wanted = rangesIn(object.value(u"files"), 0, TransferLimits::MaxFiles - 1);
            if (!message.wanted)
                return false;
        }
        return readKey(object, "key", TransferLimits::IdLength, message.key);
    case Kind::Resume:
        return readKey(object, "proof", ProofLength, message.key)
            && readStatement(object, message.have);
    case Kind::Go:
        return readKey(object, "proof", ProofLength, message.key);
    case Kind::Ask:
        return readAsk(object, message.ask);
    case Kind::Ack:
        return readAsk(object, message.ask) && readStatement(object, message.have);
    case Kind::Done:
        return readDone(object, message);
    case Kind::Cancel:
        return readWhy(object, message.why) && readLacked(object, message);
    case Kind::Pause:
    case Kind::Refuse:
        return readWhy(object, message.why);
    case Kind::Continue:
        message.isStated = object.contains(u"next");
        return !message.isStated || readStatement(object, message.have);
    case Kind::Here:
    case Kind::Seek:
        break;
    }
    return true;
}

void writeLacked(QJsonObject &object, const FileMessage &message)
{
    if (message.lacked)
        object.insert(u"files", toJson(*message.lacked));
}

void writeRest(QJsonObject &object, const FileMessage &message)
{
    switch (message.kind) {
    case Kind::Offer: {
        QJsonArray files;
        for (const OfferedFile &file : message.files)
            files.append(entryOf(file));
        object.insert(u"page", message.page);
        object.insert(u"pages", message.pages);
        object.insert(u"files", files);
        break;
    }
    case Kind::Accept:
        object.insert(u"key", message.key);
        if (message.wanted)
            object.insert(u"files", toJson(*message.wanted));
        break;
    case Kind::Resume:
        object.insert(u"proof", message.key);
        writeStatement(object, message.have);
        break;
    case Kind::Go:
        object.insert(u"proof", message.key);
        break;
    case Kind::Ask:
        object.insert(u"ask", qint64(message.ask));
        break;
    case Kind::Ack:
        object.insert(u"ask", qint64(message.ask));
        writeStatement(object, message.have);
        break;
    case Kind::Done:
        object.insert(u"failed", message.failed);
        writeLacked(object, message);
        break;
    case Kind::Cancel:
        writeLacked(object, message);
        [[fallthrough]];
    case Kind::Pause:
        object.insert(u"why", message.why);
        break;
    case Kind::Refuse:
        if (!message.why.isEmpty())
            object.insert(u"why", message.why);
        break;
    case Kind::Continue:
        if (message.isStated)
            writeStatement(object, message.have);
        break;
    case Kind::Here:
    case Kind::Seek:
        break;
    }
}

} // namespace

QString FileMessage::encode() const
{
    QJsonObject object{{QStringLiteral("m"), QLatin1String(Words[std::size_t(kind)])},
                       {QStringLiteral("id"), id}};
    writeRest(object, *this);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<FileMessage> FileMessage::decode(QStringView text)
{
    if (!text.startsWith(u'{'))
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto kind = kindOf(object.value(u"m").toString());
    FileMessage message;
    if (!kind || !readKey(object, "id", TransferLimits::IdLength, message.id))
        return std::nullopt;
    message.kind = *kind;
    if (!readRest(object, message))
        return std::nullopt;
    return message;
}

QList<FileMessage> FileMessage::offerPages(const QString &id, const QList<OfferedFile> &files)
{
    QList<FileMessage> pages;
    qsizetype bytes = PageBytes;
    for (const OfferedFile &file : files) {
        const qsizetype own =
            QJsonDocument(QJsonArray{entryOf(file)}).toJson(QJsonDocument::Compact).size();
        if (bytes + own > PageBytes) {
            FileMessage page;
            page.id = id;
            page.page = int(pages.size());
            pages.append(page);
            bytes = 0;
        }
        bytes += own;
        pages.last().files.append(file);
    }
    for (FileMessage &page : pages)
        page.pages = int(pages.size());
    return pages;
}

} // namespace Signaling
