// A REST token, as it is or signed with the right secret (see tokenforge.h).
#include "check.h"
#include "tokenforge.h"

#include <signaling/protocol/resttoken.h>

using namespace Signaling;
using namespace Fuzzing;

namespace {

const QString apiKey = QString::fromUtf16(TokenForge::ApiKey);
const QString sessionId = QString::fromUtf16(TokenForge::SessionId);

void encodeAgain(const RestToken &token)
{
    const QByteArray encoded = token.encode(TokenForge::Secret);
    const auto again = RestToken::decode(encoded);
    check(again && again->apiKey == token.apiKey && again->issuedAt == token.issuedAt
              && again->expiresAt == token.expiresAt,
          "decode(encode(token)) is the token", encoded);
    check(again->encode(TokenForge::Secret) == encoded, "encode() is stable", encoded);
    check(!RestToken::verify(encoded, token.apiKey, TokenForge::OtherSecret, token.issuedAt * 1000)
               .isValid(),
          "another secret refuses it");
}

void verify(const QByteArray &text, const std::optional<RestToken> &token)
{
    const TokenVerdict verdict =
        RestToken::verify(text, apiKey, TokenForge::Secret, TokenForge::NowMs);
    check(verdict.isValid() == verdict.message.isEmpty(),
          "a refusal, and only that, has a message");
    if (!verdict.isValid())
        return;
    check(token && token->apiKey == apiKey, "a valid token is for this project");
    const qint64 ageMs = TokenForge::NowMs - token->issuedAt * 1000;
    check(ageMs >= -30000 && ageMs <= (300 + 30 + 30) * 1000, "a valid token was made just now");
    check(!RestToken::verify(text, apiKey, TokenForge::OtherSecret, TokenForge::NowMs).isValid(),
          "another secret refuses it");
    check(!ClientToken::verify(text, apiKey, TokenForge::Secret, sessionId, TokenForge::NowMs)
               .isValid(),
          "a server's token doesn't open a session");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QByteArray text = TokenForge::fromInput(inputBytes(bytes, size));
    DecodeError error;
    const auto token = RestToken::decode(text, &error);
    check(token || !error.reason.isEmpty(), "a refusal has a reason");
    if (token)
        encodeAgain(*token);
    verify(text, token);
    return 0;
}
