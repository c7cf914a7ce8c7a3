#include <signaling/protocol/jsonwebtoken.h>

#include <QtCore/qcryptographichash.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qmessageauthenticationcode.h>

namespace Signaling {

namespace {

constexpr auto Base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

std::nullopt_t refuse(DecodeError *error, qsizetype offset, const QString &reason)
{
    if (error)
        *error = {offset, reason};
    return std::nullopt;
}

std::optional<QByteArray> fromBase64Url(const QByteArray &text)
{
    auto result = QByteArray::fromBase64Encoding(
        text, QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!result)
        return std::nullopt;
    return std::move(result.decoded);
}

QByteArray sign(const QByteArray &text, const QByteArray &secret)
{
    return QMessageAuthenticationCode::hash(text, secret, QCryptographicHash::Sha256);
}

} // namespace

std::optional<JsonWebToken> JsonWebToken::decode(QByteArrayView token, DecodeError *error)
{
    const QByteArray text = token.toByteArray();
    const QByteArrayList parts = text.split('.');
    if (parts.size() != 3)
        return refuse(error, -1,
                      QStringLiteral("a JWT has three parts with a dot between them, this has %1")
                          .arg(parts.size()));
    static constexpr const char *names[] = {"header", "claims", "signature"};
    QByteArray decoded[3];
    QJsonObject objects[2];
    qsizetype offset = 0;
    for (int i = 0; i < 3; ++i) {
        auto bytes = fromBase64Url(parts[i]);
        if (!bytes)
            return refuse(
                error, offset,
                QStringLiteral("the JWT's %1 is not base64url").arg(QLatin1String(names[i])));
        decoded[i] = std::move(*bytes);
        if (i < 2) {
            const QJsonDocument document = QJsonDocument::fromJson(decoded[i]);
            if (!document.isObject())
                return refuse(error, offset,
                              QStringLiteral("the JWT's %1 is not a JSON object")
                                  .arg(QLatin1String(names[i])));
            objects[i] = document.object();
        }
        offset += parts[i].size() + 1;
    }
    const qsizetype signedSize = parts[0].size() + 1 + parts[1].size();
    return JsonWebToken{objects[0], objects[1], text.left(signedSize), decoded[2]};
}

bool JsonWebToken::isSignedBy(const QByteArray &secret) const
{
    if (header.value(QLatin1String("alg")).toString() != QLatin1String("HS256"))
        return false;
    return equalInConstantTime(signature, sign(signedPart, secret));
}

QByteArray JsonWebToken::encode(const QJsonObject &claims, const QByteArray &secret)
{
    const QJsonObject header{{QStringLiteral("alg"), QStringLiteral("HS256")},
                             {QStringLiteral("typ"), QStringLiteral("JWT")}};
    const QByteArray signedPart =
        QJsonDocument(header).toJson(QJsonDocument::Compact).toBase64(Base64Url) + '.'
        + QJsonDocument(claims).toJson(QJsonDocument::Compact).toBase64(Base64Url);
    return signedPart + '.' + sign(signedPart, secret).toBase64(Base64Url);
}

bool equalInConstantTime(QByteArrayView a, QByteArrayView b)
{
    if (a.size() != b.size())
        return false;
    // volatile keeps the compiler from leaving the loop at the first difference
    volatile unsigned char difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference = static_cast<unsigned char>(difference | (a[i] ^ b[i]));
    return difference == 0;
}

} // namespace Signaling
