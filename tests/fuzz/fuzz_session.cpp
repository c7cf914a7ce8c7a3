// A session ID: the input is one, or what one is the base64 of.
#include "check.h"
#include "tokenforge.h"

#include <signaling/protocol/limits.h>
#include <signaling/protocol/sessionid.h>

using namespace Signaling;
using namespace Fuzzing;

namespace {

void decode(const QString &text)
{
    DecodeError error;
    const auto id = SessionId::decode(text, &error);
    check(id || !error.reason.isEmpty(), "a refusal has a reason");
    if (!id)
        return;
    check(text.size() <= Limits::MaxSessionIdLength, "a session ID is short");
    check(!id->apiKey.isEmpty(), "a session belongs to a project");
    check(!id->isProvenBy(TokenForge::Secret), "nobody guesses a proof");
    const QString encoded = id->encode();
    if (encoded.size() > Limits::MaxSessionIdLength)
        return; // it had no creation time: ours always have
    const auto again = SessionId::decode(encoded);
    check(again && again->apiKey == id->apiKey && again->location == id->location
              && again->createdAt == id->createdAt && again->random == id->random
              && again->proof == id->proof,
          "decode(encode(id)) is the id", encoded.toUtf8());
    check(again->encode() == encoded, "encode() is stable", encoded.toUtf8());
}

/// An ID of ours whose random part is the input.
void create(const QByteArray &input)
{
    const SessionId made = SessionId::create(QString::fromUtf16(TokenForge::ApiKey),
                                             TokenForge::Secret, TokenForge::NowMs, input.left(16));
    const auto id = SessionId::decode(made.encode());
    check(id && id->isProvenBy(TokenForge::Secret), "an ID of ours is proven");
    check(!id->isProvenBy(TokenForge::OtherSecret), "another project's proof is none");
    const auto changed = [&id](auto change) {
        SessionId copy = *id;
        change(copy);
        return SessionId::decode(copy.encode());
    };
    const auto isForged = [](const std::optional<SessionId> &copy) {
        return copy && copy->isProvenBy(TokenForge::Secret);
    };
    check(!isForged(changed([](SessionId &copy) { copy.apiKey += u'1'; }))
              && !isForged(changed([](SessionId &copy) { ++copy.createdAt; }))
              && !isForged(changed([](SessionId &copy) { copy.location += u'1'; }))
              && !isForged(changed([](SessionId &copy) { copy.random += 'A'; })),
          "a proof is for one ID");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QByteArray input = inputBytes(bytes, size);
    decode(QString::fromUtf8(input));
    decode(QLatin1String("1_")
           + QString::fromLatin1(
               input.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)));
    create(input);
    return 0;
}
