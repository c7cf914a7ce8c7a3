// A client token, T1 or JWT, as it is or signed with the right secret (see tokenforge.h).
#include "check.h"
#include "tokenforge.h"

#include <signaling/protocol/clienttoken.h>
#include <signaling/protocol/resttoken.h>

using namespace Signaling;
using namespace Fuzzing;

namespace {

const QString apiKey = QString::fromUtf16(TokenForge::ApiKey);
const QString sessionId = QString::fromUtf16(TokenForge::SessionId);

bool isSame(const ClientToken &a, const ClientToken &b)
{
    return a.format == b.format && a.apiKey == b.apiKey && a.sessionId == b.sessionId
        && a.role == b.role && a.connectionData == b.connectionData && a.createdAt == b.createdAt
        && a.expiresAt == b.expiresAt && a.nonce == b.nonce
        && a.initialLayoutClassList == b.initialLayoutClassList;
}

void encodeAgain(const ClientToken &token)
{
    const QByteArray encoded = token.encode(TokenForge::Secret);
    DecodeError error;
    const auto again = ClientToken::decode(encoded, &error);
    check(again.has_value(), "what was decoded encodes to what can be decoded",
          error.reason.toUtf8());
    check(isSame(*again, token), "decode(encode(token)) is the token", encoded);
    check(again->encode(TokenForge::Secret) == encoded, "encode() is stable", encoded);
    const auto wrong = ClientToken::verify(encoded, token.apiKey, TokenForge::OtherSecret,
                                           token.sessionId, token.createdAt * 1000);
    check(wrong.problem == TokenProblem::BadSignature, "another secret is another signature");
    const auto right = ClientToken::verify(encoded, token.apiKey, TokenForge::Secret,
                                           token.sessionId, token.createdAt * 1000);
    check(right.isValid() || right.problem == TokenProblem::Expired,
          "what we sign is valid when it is made", right.message.toUtf8());
}

void verify(const QByteArray &text)
{
    ClientToken token;
    const TokenVerdict verdict =
        ClientToken::verify(text, apiKey, TokenForge::Secret, sessionId, TokenForge::NowMs, &token);
    check(verdict.isValid() == verdict.message.isEmpty(),
          "a refusal, and only that, has a message");
    if (!verdict.isValid())
        return;
    check(token.apiKey == apiKey && token.sessionId == sessionId,
          "a valid token is for this project and session");
    check(token.createdAt * 1000 <= TokenForge::NowMs + 30000
              && (!token.expiresAt || *token.expiresAt * 1000 > TokenForge::NowMs - 30000),
          "a valid token is valid now");
    check(token.connectionData.size() <= 1024, "connection data is bounded");
    const auto isValid = [&text](const QByteArray &secret, const QString &session) {
        return ClientToken::verify(text, apiKey, secret, session, TokenForge::NowMs).isValid();
    };
    check(!isValid(TokenForge::OtherSecret, sessionId), "another secret refuses it");
    check(!isValid(TokenForge::Secret, sessionId + u'x'), "another session refuses it");
    check(!RestToken::verify(text, apiKey, TokenForge::Secret, TokenForge::NowMs).isValid(),
          "a client's token doesn't open the REST API");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QByteArray text = TokenForge::fromInput(inputBytes(bytes, size));
    DecodeError error;
    const auto token = ClientToken::decode(text, &error);
    check(token || !error.reason.isEmpty(), "a refusal has a reason");
    if (token)
        encodeAgain(*token);
    verify(text);
    return 0;
}
