#ifndef TESTS_FUZZ_TOKENFORGE_H
#define TESTS_FUZZ_TOKENFORGE_H

#include <QtCore/qbytearray.h>
#include <QtCore/qcryptographichash.h>
#include <QtCore/qmessageauthenticationcode.h>
#include <QtCore/qstring.h>

namespace Fuzzing {

/// Signs whatever it is given, so that the fuzzer gets past the signature: a holder of the secret
/// who makes strange tokens. The project and session are those of tests/vectors/tokens.json.
namespace TokenForge {

inline const QByteArray Secret = "0123456789abcdef0123456789abcdef01234567";
inline const QByteArray OtherSecret = "another secret that nobody knows";
inline constexpr char16_t ApiKey[] = u"46123456";
inline constexpr char16_t SessionId[] =
    u"1_MX40NjEyMzQ1Nn4xMjcuMC4wLjF-MTc5NTQ3MTA4MTYxNX4wLjQyNDJ-";
/// When the vectors were made, in milliseconds since 1970.
inline constexpr qint64 NowMs = 1795472860000;

/// A T1 token of the given fields.
inline QByteArray t1(const QByteArray &fields)
{
    const QByteArray signature =
        QMessageAuthenticationCode::hash(fields, Secret, QCryptographicHash::Sha1).toHex();
    const QByteArray whole = "partner_id=46123456&sig=" + signature + ':' + fields;
    return "T1==" + whole.toBase64();
}

/// A JWT whose header is the first line of \a text and whose claims are the rest.
inline QByteArray jwt(const QByteArray &text)
{
    constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    const qsizetype newline = text.indexOf('\n');
    const QByteArray header = newline < 0 ? R"({"alg":"HS256","typ":"JWT"})" : text.left(newline);
    const QByteArray signedPart =
        header.toBase64(base64Url) + '.' + text.mid(newline + 1).toBase64(base64Url);
    const QByteArray signature =
        QMessageAuthenticationCode::hash(signedPart, Secret, QCryptographicHash::Sha256);
    return signedPart + '.' + signature.toBase64(base64Url);
}

/// The token that an input stands for: "t" and T1 fields, "j" and a JWT's header and claims, or a
/// whole token as it is.
inline QByteArray fromInput(const QByteArray &input)
{
    if (input.startsWith('t'))
        return t1(input.mid(1));
    if (input.startsWith('j'))
        return jwt(input.mid(1));
    return input;
}

} // namespace TokenForge
} // namespace Fuzzing

#endif
