// A Rumor frame from the network, and one that somebody puts together.
#include "check.h"

#include <signaling/protocol/rumorframe.h>

#include <QtCore/qendian.h>

using namespace Signaling;
using Fuzzing::check;

namespace {

void checkPeeks(QByteArrayView bytes, const RumorFrame &frame)
{
    check(RumorFrame::peekType(bytes) == frame.type, "peekType() sees what decode() sees");
    for (const RumorFrame::Header &header : frame.headers) {
        const QByteArrayView peeked = RumorFrame::peekHeader(bytes, header.first);
        check(!peeked.isNull() && peeked == frame.header(header.first),
              "peekHeader() sees what decode() sees", header.first);
        check(frame.hasHeader(header.first), "a header that is there is found", header.first);
    }
    check(RumorFrame::peekHeader(bytes, "no such header").isNull()
              || frame.hasHeader("no such header"),
          "a header that isn't there is not found");
}

void decodeBytes(const QByteArray &bytes)
{
    DecodeError error;
    const auto frame = RumorFrame::decode(bytes, &error);
    if (frame) {
        check(frame->encode() == bytes, "a frame that was decoded encodes to the same bytes");
        checkPeeks(bytes, *frame);
        return;
    }
    check(!error.reason.isEmpty(), "a refusal has a reason");
    check(error.offset >= -1 && error.offset <= bytes.size(), "a refusal points into the input");
    // The peeks look at what wasn't decoded, on the way that acknowledgements take.
    (void)RumorFrame::peekType(bytes);
    (void)RumorFrame::peekHeader(bytes, RumorHeader::TransactionId);
}

/// The lines of the input become addresses, headers and data by turns.
void encodeLines(const QByteArray &bytes)
{
    RumorFrame frame;
    frame.type = bytes.size() % 2 == 0 ? RumorFrame::Type::Message : RumorFrame::Type::Status;
    const QByteArrayList lines = bytes.split('\n');
    bool isText = true;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        isText = isText && lines[i].isValidUtf8();
        if (i % 3 == 0)
            frame.to.append(lines[i]);
        else if (i % 3 == 1)
            frame.headers.append({lines[i], lines.value(i + 1)});
        else
            frame.data += lines[i];
    }
    const bool fits = frame.to.size() <= 255 && frame.headers.size() <= 255;
    const QByteArray encoded = frame.encode();
    check(encoded.isEmpty() == !fits, "encode() refuses what has too many parts, and only that");
    if (!fits)
        return;
    const auto decoded = RumorFrame::decode(encoded);
    check(!isText || decoded, "a frame of texts can be decoded");
    check(!decoded || *decoded == frame, "decode(encode(frame)) is the frame");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QByteArray input = Fuzzing::inputBytes(bytes, size);
    decodeBytes(input);
    encodeLines(input);
    return 0;
}

#ifdef SIGNALBOX_LIBFUZZER
extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t *bytes, std::size_t size, std::size_t most);

// Almost every change to a frame makes its length field lie: mostly it is put right again, so that
// what lies behind it is reached.
extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t *bytes, std::size_t size,
                                               std::size_t most, unsigned int seed)
{
    const std::size_t changed = LLVMFuzzerMutate(bytes, size, most);
    if (changed >= 4 && seed % 8 != 0)
        qToBigEndian(quint32(changed - 4), bytes);
    return changed;
}
#endif
