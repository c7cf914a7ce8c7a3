#include <signaling/protocol/clienttoken.h>
#include <signaling/protocol/excerpt.h>
#include <signaling/protocol/jsonwebtoken.h>
#include <signaling/protocol/limits.h>
#include <signaling/protocol/tokenclaims_p.h>

#include <QtCore/qcryptographichash.h>
#include <QtCore/qhash.h>
#include <QtCore/qmessageauthenticationcode.h>
#include <QtCore/qurl.h>

namespace Signaling {

using TokenClaims::verdict;

namespace {

constexpr QLatin1String ConnectScope("session.connect");

/// A token taken apart, with all that its verification needs.
struct Parsed
{
    ClientToken token;
    QString problem;      ///< why it is none; a clause as in DecodeError
    QString wrongKind;    ///< why it isn't one for clients; a clause
    bool badRole = false; ///< the problem is its role
    JsonWebToken jwt;     ///< JWT only
    QByteArray fields;    ///< T1 only: what the signature is over, as received
    QByteArray signature; ///< T1 only: hex
};

QByteArray signT1(const QByteArray &fields, const QByteArray &secret)
{
    return QMessageAuthenticationCode::hash(fields, secret, QCryptographicHash::Sha1).toHex();
}

/// A query string's fields; SDKs write a space as "+" or "%20". A field that comes twice is
/// refused: an SDK that doesn't escape would else let connection data overwrite the role.
QHash<QByteArray, QString> parseQuery(const QByteArray &query, QString *problem)
{
    QHash<QByteArray, QString> fields;
    for (QByteArray pair : query.split('&')) {
        if (!problem->isEmpty())
            break;
        if (pair.isEmpty())
            continue;
        pair.replace('+', ' ');
        const qsizetype equals = pair.indexOf('=');
        const QByteArray name = equals < 0 ? pair : pair.left(equals);
        const QByteArray value =
            QByteArray::fromPercentEncoding(equals < 0 ? QByteArray() : pair.mid(equals + 1));
        if (fields.contains(name))
            *problem =
                QStringLiteral("the field %1 comes twice").arg(excerpt(QString::fromUtf8(name)));
        else if (!value.isValidUtf8())
            *problem =
                QStringLiteral("the field %1 is not UTF-8").arg(excerpt(QString::fromUtf8(name)));
        fields.insert(name, QString::fromUtf8(value));
    }
    return fields;
}

std::optional<qint64> parseTime(const QHash<QByteArray, QString> &fields, const char *name,
                                QString *problem)
{
    const QString text = fields.value(name);
    if (text.isEmpty())
        return std::nullopt;
    bool ok = false;
    const qint64 seconds = text.toLongLong(&ok);
    if (!ok || seconds < 0 || seconds > 9007199254740992LL) {
        *problem = QStringLiteral("the field %1 is not a time in seconds").arg(QLatin1String(name));
        return std::nullopt;
    }
    return seconds;
}

/// What both formats demand once their fields are known.
void complete(Parsed &parsed, const QString &role, const QString &scope,
              std::optional<qint64> createdAt)
{
    ClientToken &token = parsed.token;
    QString &problem = parsed.problem;
    if (!scope.isEmpty() && scope != ConnectScope)
        parsed.wrongKind = QStringLiteral("its scope is \"%1\"").arg(excerpt(scope));
    const auto known = role.isEmpty() ? std::optional(Role::Publisher) : roleFromName(role);
    token.role = known.value_or(Role::Publisher);
    token.createdAt = createdAt.value_or(0);
    if (!problem.isEmpty())
        return;
    if (token.apiKey.isEmpty())
        problem = QStringLiteral("the token names no project");
    else if (!parsed.wrongKind.isEmpty())
        return; // the rest is not expected of a token of another kind
    else if (token.sessionId.isEmpty())
        problem = QStringLiteral("the token names no session");
    else if (!createdAt)
        problem = QStringLiteral("the token doesn't say when it was made");
    else if ((parsed.badRole = !known))
        problem = QStringLiteral("role \"%1\" is unknown").arg(excerpt(role));
    else if (token.connectionData.size() > Limits::MaxConnectionDataLength)
        problem = QStringLiteral("the connection data has %1 characters, at most %2 are allowed")
                      .arg(token.connectionData.size())
                      .arg(Limits::MaxConnectionDataLength);
}

Parsed parseT1(QByteArray encoded)
{
    Parsed parsed;
    parsed.token.format = ClientToken::Format::T1;
    // Some SDKs wrap their base64 into lines, and Java's uses the URL-safe alphabet.
    encoded = encoded.simplified().replace(' ', "").replace('-', '+').replace('_', '/');
    const auto decoded =
        QByteArray::fromBase64Encoding(encoded, QByteArray::AbortOnBase64DecodingErrors);
    const qsizetype colon = decoded.decoded.indexOf(':');
    if (!decoded)
        parsed.problem = QStringLiteral("what follows \"T1==\" is not base64");
    else if (colon < 0)
        parsed.problem = QStringLiteral("no colon stands between the signature and the fields");
    if (!parsed.problem.isEmpty())
        return parsed;
    const auto envelope = parseQuery(decoded.decoded.left(colon), &parsed.problem);
    parsed.fields = decoded.decoded.mid(colon + 1);
    parsed.signature = envelope.value("sig").toLatin1();
    const auto fields = parseQuery(parsed.fields, &parsed.problem);
    parsed.token.apiKey = envelope.value("partner_id");
    parsed.token.sessionId = fields.value("session_id");
    parsed.token.connectionData = fields.value("connection_data");
    parsed.token.nonce = fields.value("nonce");
    parsed.token.initialLayoutClassList = fields.value("initial_layout_class_list");
    parsed.token.expiresAt = parseTime(fields, "expire_time", &parsed.problem);
    const auto createdAt = parseTime(fields, "create_time", &parsed.problem);
    complete(parsed, fields.value("role"), fields.value("scope"), createdAt);
    return parsed;
}

Parsed parseJwt(QByteArrayView text)
{
    Parsed parsed;
    DecodeError error;
    auto jwt = JsonWebToken::decode(text, &error);
    if (!jwt) {
        parsed.problem = error.reason;
        return parsed;
    }
    parsed.jwt = std::move(*jwt);
    const QJsonObject &claims = parsed.jwt.claims;
    ClientToken &token = parsed.token;
    const auto claim = [&claims, &parsed](const char *name) {
        return TokenClaims::text(claims, QLatin1String(name), &parsed.problem);
    };
    token.apiKey = claim("iss");
    token.sessionId = claim("session_id");
    token.connectionData = claim("connection_data");
    token.initialLayoutClassList = claim("initial_layout_class_list");
    const QJsonValue nonce = claims.value(QLatin1String("nonce"));
    token.nonce = nonce.isDouble() ? QString::number(nonce.toDouble(), 'g', 17) : nonce.toString();
    token.expiresAt = TokenClaims::seconds(claims, QLatin1String("exp"), &parsed.problem);
    const QString issuerType = TokenClaims::issuerType(parsed.jwt);
    const QString scope = claim("scope");
    if (issuerType != QLatin1String("project"))
        parsed.wrongKind = QStringLiteral("its issuer type is \"%1\"").arg(excerpt(issuerType));
    else if (scope.isEmpty() && token.sessionId.isEmpty())
        parsed.wrongKind = QStringLiteral("it is one for the REST API");
    const auto createdAt = TokenClaims::seconds(claims, QLatin1String("iat"), &parsed.problem);
    complete(parsed, claim("role"), scope, createdAt);
    return parsed;
}

Parsed parse(QByteArrayView text)
{
    const QByteArrayView trimmed = text.trimmed();
    if (trimmed.startsWith("T1=="))
        return parseT1(trimmed.sliced(4).toByteArray());
    Parsed parsed = parseJwt(trimmed);
    if (trimmed.isEmpty())
        parsed.problem = QStringLiteral("it is empty");
    else if (trimmed.indexOf('.') < 0)
        parsed.problem =
            QStringLiteral("it is neither a T1 token, which begins with T1==, nor a JWT");
    return parsed;
}

QString wrongKindClause(const Parsed &parsed)
{
    return QStringLiteral("not a token for clients: %1").arg(parsed.wrongKind);
}

TokenVerdict checkForm(const Parsed &parsed)
{
    if (parsed.problem.isEmpty())
        return {};
    return verdict(parsed.badRole ? TokenProblem::UnknownRole : TokenProblem::Malformed,
                   QStringLiteral("The token can't be read: %1.").arg(parsed.problem));
}

TokenVerdict checkKind(const Parsed &parsed)
{
    if (parsed.wrongKind.isEmpty())
        return {};
    return verdict(TokenProblem::WrongKind,
                   QStringLiteral("This is %1.").arg(wrongKindClause(parsed)));
}

TokenVerdict checkAlgorithm(const Parsed &parsed)
{
    return parsed.token.format == ClientToken::Format::Jwt ? TokenClaims::checkAlgorithm(parsed.jwt)
                                                           : TokenVerdict();
}

TokenVerdict checkSignature(const Parsed &parsed, const QByteArray &secret)
{
    if (parsed.token.format == ClientToken::Format::Jwt)
        return TokenClaims::checkSignature(parsed.jwt, secret);
    if (equalInConstantTime(parsed.signature, signT1(parsed.fields, secret)))
        return {};
    return verdict(TokenProblem::BadSignature,
                   QStringLiteral("The token's signature is wrong: it was changed, or signed with "
                                  "another secret."));
}

QByteArray encodeT1(const ClientToken &token, const QByteArray &secret)
{
    QByteArray fields;
    const auto add = [&fields](const char *name, const QString &value) {
        if (!fields.isEmpty())
            fields += '&';
        fields += name;
        fields += '=' + QUrl::toPercentEncoding(value);
    };
    add("session_id", token.sessionId);
    add("create_time", QString::number(token.createdAt));
    if (!token.nonce.isEmpty())
        add("nonce", token.nonce);
    add("role", roleName(token.role));
    if (token.expiresAt)
        add("expire_time", QString::number(*token.expiresAt));
    if (!token.connectionData.isEmpty())
        add("connection_data", token.connectionData);
    add("initial_layout_class_list", token.initialLayoutClassList);
    add("scope", ConnectScope);
    const QByteArray whole = "partner_id=" + QUrl::toPercentEncoding(token.apiKey)
        + "&sig=" + signT1(fields, secret) + ':' + fields;
    return "T1==" + whole.toBase64();
}

QByteArray encodeJwt(const ClientToken &token, const QByteArray &secret)
{
    QJsonObject claims{{QStringLiteral("iss"), token.apiKey},
                       {QStringLiteral("ist"), QStringLiteral("project")},
                       {QStringLiteral("iat"), token.createdAt},
                       {QStringLiteral("session_id"), token.sessionId},
                       {QStringLiteral("role"), roleName(token.role)},
                       {QStringLiteral("initial_layout_class_list"), token.initialLayoutClassList},
                       {QStringLiteral("scope"), QString(ConnectScope)}};
    if (token.expiresAt)
        claims.insert(QStringLiteral("exp"), *token.expiresAt);
    if (!token.connectionData.isEmpty())
        claims.insert(QStringLiteral("connection_data"), token.connectionData);
    if (!token.nonce.isEmpty())
        claims.insert(QStringLiteral("nonce"), token.nonce);
    return JsonWebToken::encode(claims, secret);
}

} // namespace

std::optional<ClientToken> ClientToken::decode(QByteArrayView token, DecodeError *error)
{
    Parsed parsed = parse(token);
    if (parsed.problem.isEmpty() && !parsed.wrongKind.isEmpty())
        parsed.problem = wrongKindClause(parsed);
    if (parsed.problem.isEmpty())
        return parsed.token;
    if (error)
        *error = {-1, parsed.problem};
    return std::nullopt;
}

QByteArray ClientToken::encode(const QByteArray &secret) const
{
    return format == Format::T1 ? encodeT1(*this, secret) : encodeJwt(*this, secret);
}

TokenVerdict ClientToken::checkUnsigned(const QString &wantedKey, const QString &wantedSession,
                                        qint64 nowMs) const
{
    if (!wantedKey.isEmpty() && wantedKey != apiKey)
        return TokenClaims::checkProject(apiKey, wantedKey);
    if (!wantedSession.isEmpty() && wantedSession != sessionId) {
        return verdict(
            TokenProblem::WrongSession,
            QStringLiteral("The token is for another session, %1.").arg(excerpt(sessionId)));
    }
    return TokenClaims::checkTimes(createdAt, expiresAt, nowMs);
}

TokenVerdict ClientToken::verify(QByteArrayView token, const QString &apiKey,
                                 const QByteArray &secret, const QString &sessionId, qint64 nowMs,
                                 ClientToken *decoded)
{
    const Parsed parsed = parse(token);
    if (auto result = checkForm(parsed); !result.isValid())
        return result;
    if (decoded)
        *decoded = parsed.token;
    if (auto result = TokenClaims::checkProject(parsed.token.apiKey, apiKey); !result.isValid())
        return result;
    if (auto result = checkSignature(parsed, secret); !result.isValid())
        return result;
    if (auto result = checkKind(parsed); !result.isValid())
        return result;
    return parsed.token.checkUnsigned({}, sessionId, nowMs);
}

TokenVerdict ClientToken::inspect(QByteArrayView token, const QString &apiKey,
                                  const QString &sessionId, qint64 nowMs, ClientToken *decoded)
{
    const Parsed parsed = parse(token);
    if (auto result = checkForm(parsed); !result.isValid())
        return result;
    if (decoded)
        *decoded = parsed.token;
    const QString &wantedKey = apiKey.isEmpty() ? parsed.token.apiKey : apiKey;
    if (auto result = TokenClaims::checkProject(parsed.token.apiKey, wantedKey); !result.isValid())
        return result;
    if (auto result = checkAlgorithm(parsed); !result.isValid())
        return result;
    if (auto result = checkKind(parsed); !result.isValid())
        return result;
    return parsed.token.checkUnsigned({}, sessionId, nowMs);
}

} // namespace Signaling
