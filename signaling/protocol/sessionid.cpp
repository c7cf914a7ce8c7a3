#include <signaling/protocol/jsonwebtoken.h>
#include <signaling/protocol/limits.h>
#include <signaling/protocol/sessionid.h>

#include <QtCore/qcryptographichash.h>
#include <QtCore/qmessageauthenticationcode.h>

namespace Signaling {

namespace {

constexpr auto Base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
/// 128 bits: nobody guesses them, and the ID stays far below 255 characters.
constexpr qsizetype ProofBytes = 16;

std::nullopt_t refuse(DecodeError *error, const QString &reason)
{
    if (error)
        *error = {-1, reason};
    return std::nullopt;
}

/// The fields that the proof is over. None of them can hold a "~": they are unambiguous.
QByteArray unprovenPart(const SessionId &id)
{
    return "1~" + id.apiKey.toUtf8() + '~' + id.location.toUtf8() + '~'
        + QByteArray::number(id.createdAt) + '~' + id.random + '~';
}

QByteArray proofOf(const SessionId &id, const QByteArray &secret)
{
    return QMessageAuthenticationCode::hash(unprovenPart(id), secret, QCryptographicHash::Sha256)
        .left(ProofBytes)
        .toBase64(Base64Url);
}

} // namespace

SessionId SessionId::create(const QString &apiKey, const QByteArray &secret, qint64 nowMs,
                            const QByteArray &random16, const QString &location)
{
    SessionId id;
    id.apiKey = apiKey;
    id.location = location;
    id.createdAt = nowMs;
    id.random = random16.toBase64(Base64Url);
    id.proof = proofOf(id, secret);
    return id;
}

std::optional<SessionId> SessionId::decode(QStringView id, DecodeError *error)
{
    if (id.size() > Limits::MaxSessionIdLength)
        return refuse(error,
                      QStringLiteral("a session ID has at most %1 characters, this has %2")
                          .arg(Limits::MaxSessionIdLength)
                          .arg(id.size()));
    if (!id.startsWith(QLatin1String("1_")) && !id.startsWith(QLatin1String("2_")))
        return refuse(error, QStringLiteral("a session ID begins with 1_ or 2_"));
    // Some SDKs use the other alphabet; a "/" never gets this far, it would split the uri.
    const auto text = QByteArray::fromBase64Encoding(id.mid(2).toUtf8().replace('+', '-'),
                                                     QByteArray::Base64UrlEncoding
                                                         | QByteArray::AbortOnBase64DecodingErrors);
    if (!text)
        return refuse(error,
                      QStringLiteral("what follows \"%1\" is not URL-safe base64").arg(id.left(2)));
    const QByteArrayList fields = text.decoded.split('~');
    if (fields.size() < 2 || fields[1].isEmpty() || !text.decoded.isValidUtf8())
        return refuse(error, QStringLiteral("the session ID names no project"));
    SessionId result;
    result.apiKey = QString::fromUtf8(fields[1]);
    result.location = QString::fromUtf8(fields.value(2));
    result.createdAt = fields.value(3).toLongLong(); // 0 for old IDs, which hold a date in words
    result.random = fields.value(4);
    result.proof = fields.value(5);
    return result;
}

QString SessionId::encode() const
{
    QByteArray text = unprovenPart(*this);
    if (!proof.isEmpty())
        text += proof + '~';
    return QLatin1String("1_") + QString::fromLatin1(text.toBase64(Base64Url));
}

bool SessionId::isProvenBy(const QByteArray &secret) const
{
    return equalInConstantTime(proof, proofOf(*this, secret));
}

} // namespace Signaling
