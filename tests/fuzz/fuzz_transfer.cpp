// What a stranger sends as a step of a file transfer: each line of the input is a signal's data,
// and a file's name.
#include "check.h"

#include <signaling/transfer/filechunk_p.h>
#include <signaling/transfer/filelayout_p.h>
#include <signaling/transfer/filemessage_p.h>
#include <signaling/transfer/offerassembly_p.h>
#include <signaling/transfer/safename_p.h>
#include <signaling/transfer/transferlimits_p.h>

using namespace Signaling;
using Fuzzing::check;

namespace {

void readChunk(const QString &text)
{
    const auto chunk = FileChunk::decode(text);
    if (!chunk)
        return;
    check(chunk->number < TransferLimits::MaxChunks, "a chunk's number is within bounds");
    const auto again = FileChunk::decode(chunk->encode());
    check(again && again->id == chunk->id && again->number == chunk->number
              && again->crc == chunk->crc && again->ask == chunk->ask
              && again->payload == chunk->payload && again->isCompressed == chunk->isCompressed,
          "decode(encode(chunk)) is the chunk", text.toUtf8());
    const auto bytes = chunk->bytes(TransferLimits::ChunkBytes);
    check(!bytes || bytes->size() == TransferLimits::ChunkBytes, "a piece has its length");
}

void checkStatement(const ChunkStatement &have)
{
    ChunkMap map(500);
    map.addRange(100, 300);
    map.apply(have);
    check(map.have() == map.haveIn(0, 500) && map.have() <= 500, "a map counts right");
    if (have.top <= 500) {
        check(map.nextMissing() >= std::min(have.next, qint64(500)), "what is said is there");
        ChunkMap other(500);
        other.apply(map.statement());
        const bool isWhole = !map.statement().more;
        check(!isWhole || other.toBytes() == map.toBytes(), "a statement says all of it");
    }
}

void readMessage(const QString &text, OfferAssembly &offers)
{
    const auto message = FileMessage::decode(text);
    if (!message)
        return;
    const QString encoded = message->encode();
    const auto again = FileMessage::decode(encoded);
    check(again && again->encode() == encoded, "decode(encode(message)) is the message",
          text.toUtf8());
    checkStatement(message->have);
    if (message->kind != FileMessage::Kind::Offer)
        return;
    const auto files = offers.add(QStringLiteral("a"), *message).files;
    check(offers.names() <= TransferLimits::MaxNames, "pages that wait are within bounds");
    if (!files)
        return;
    check(!files->isEmpty() && files->size() <= TransferLimits::MaxFiles,
          "an offer has some files, and not too many");
    QList<qint64> sizes;
    for (const OfferedFile &file : *files)
        sizes.append(file.size);
    check(FileLayout(sizes).chunks() <= TransferLimits::MaxChunks, "an offer is within bounds");
    for (const FileMessage &page : FileMessage::offerPages(message->id, *files))
        check(page.encode().toUtf8().size() <= TransferLimits::MaxText,
              "a page fits into a signal");
}

void readName(const QString &name)
{
    const QString safe = SafeName::ofPath(name);
    check(SafeName::ofPath(safe) == safe, "a safe name stays as it is", safe.toUtf8());
    check(!safe.isEmpty() && safe.count(u'/') < SafeName::MaxDepth, "a safe name is not too deep");
    const QStringList parts = safe.split(u'/');
    for (const QString &part : parts) {
        check(!part.isEmpty() && !part.startsWith(u'.') && !part.contains(u'\\'),
              "a safe name stays in its folder", safe.toUtf8());
        check(part.toUtf8().size() <= SafeName::MaxBytes + 1, "a safe name is short",
              part.toUtf8());
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QString text = QString::fromUtf8(Fuzzing::inputBytes(bytes, size));
    const QStringList lines = text.split(u'\n');
    OfferAssembly offers;
    for (const QString &line : lines) {
        readChunk(line);
        readMessage(line, offers);
        readName(line);
    }
    return 0;
}
