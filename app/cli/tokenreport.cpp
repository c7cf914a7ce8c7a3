#include "tokenreport.h"

#include "console.h"
#include "tokenmaker.h"

#include <signaling/protocol/jsonwebtoken.h>
#include <signaling/protocol/resttoken.h>

#include <QDateTime>
#include <QJsonArray>

namespace App {

using namespace Signaling;

namespace {

QString timeText(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds).toUTC().toString(
        QStringLiteral("yyyy-MM-dd HH:mm:ss 'UTC'"));
}

/// "in 3 days", "2 h 5 min ago": two units at most.
QString distanceText(qint64 seconds)
{
    if (seconds == 0)
        return QStringLiteral("now");
    const qint64 length = qAbs(seconds);
    QString text;
    if (length < 60)
        text = QStringLiteral("%1 s").arg(length);
    else if (length < 3600)
        text = QStringLiteral("%1 min %2 s").arg(length / 60).arg(length % 60);
    else if (length < 48 * 3600)
        text = QStringLiteral("%1 h %2 min").arg(length / 3600).arg(length % 3600 / 60);
    else
        text = QStringLiteral("%1 days").arg(length / 86400);
    return seconds < 0 ? QString(text + QStringLiteral(" ago"))
                       : QString(QStringLiteral("in ") + text);
}

} // namespace

TokenReport::TokenReport(const QByteArray &token, const Expected &expected, qint64 nowMs)
    : m_nowMs(nowMs)
{
    m_signatureChecked = !expected.secret.isEmpty();
    if (RestToken::decode(token))
        readRestToken(token, expected);
    else
        readClientToken(token, expected);
    m_json.insert(QStringLiteral("valid"), m_verdict.isValid());
    if (!m_verdict.isValid())
        m_json.insert(QStringLiteral("problem"), m_verdict.message);
    m_json.insert(QStringLiteral("signatureChecked"), m_signatureChecked);
}

void TokenReport::add(const char *label, const char *key, const QString &text,
                      const QJsonValue &value)
{
    m_lines.append({QString::fromLatin1(label), Console::printable(text)});
    m_json.insert(QString::fromLatin1(key), value);
}

void TokenReport::addTimes(qint64 createdAt, std::optional<qint64> expiresAt)
{
    const qint64 now = m_nowMs / 1000;
    const auto text = [now](qint64 time) {
        return QStringLiteral("%1 (%2)").arg(timeText(time), distanceText(time - now));
    };
    add("made", "createdAt", text(createdAt), createdAt);
    if (expiresAt)
        add("expires", "expiresAt", text(*expiresAt), *expiresAt);
    else
        add("expires", "expiresAt", QStringLiteral("never"), QJsonValue(QJsonValue::Null));
}

void TokenReport::readClientToken(const QByteArray &token, const Expected &expected)
{
    DecodeError error;
    const auto decoded = ClientToken::decode(token, &error);
    if (!decoded) {
        m_verdict = {TokenProblem::Malformed,
                     QStringLiteral("The token can't be read: %1.").arg(error.reason)};
        m_signatureChecked = false;
        return;
    }
    const QString format =
        decoded->format == ClientToken::Format::T1 ? QStringLiteral("T1") : QStringLiteral("JWT");
    add("kind", "kind", QStringLiteral("%1 token for clients of a session").arg(format),
        QStringLiteral("client"));
    m_json.insert(QStringLiteral("format"), format);
    add("project", "apiKey", decoded->apiKey, decoded->apiKey);
    const QString owner = projectOfSession(decoded->sessionId);
    const bool isForeign = !owner.isEmpty() && owner != decoded->apiKey;
    add("session", "sessionId",
        isForeign ? QStringLiteral("%1 (of another project, %2)").arg(decoded->sessionId, owner)
                  : decoded->sessionId,
        decoded->sessionId);
    add("role", "role", roleName(decoded->role), roleName(decoded->role));
    add("may", "permissions", permissionsOf(decoded->role).join(QStringLiteral(", ")),
        QJsonArray::fromStringList(permissionsOf(decoded->role)));
    add("data", "connectionData",
        decoded->connectionData.isEmpty() ? QStringLiteral("(none)") : decoded->connectionData,
        decoded->connectionData);
    addTimes(decoded->createdAt, decoded->expiresAt);
    if (m_signatureChecked) {
        const QString key = expected.apiKey.isEmpty() ? decoded->apiKey : expected.apiKey;
        m_verdict = ClientToken::verify(token, key, expected.secret, expected.sessionId, m_nowMs);
    } else {
        m_verdict = decoded->checkUnsigned(expected.apiKey, expected.sessionId, m_nowMs);
        checkAlgorithm(token);
    }
    if (m_verdict.isValid() && isForeign) {
        m_verdict = {TokenProblem::WrongSession,
                     QStringLiteral("The token's session belongs to project %1, the token to %2.")
                         .arg(owner, decoded->apiKey)};
    }
}

void TokenReport::readRestToken(const QByteArray &token, const Expected &expected)
{
    const auto decoded = RestToken::decode(token);
    add("kind", "kind", QStringLiteral("JWT for the REST API (servers)"), QStringLiteral("rest"));
    m_json.insert(QStringLiteral("format"), QStringLiteral("JWT"));
    add("project", "apiKey", decoded->apiKey, decoded->apiKey);
    addTimes(decoded->issuedAt, decoded->expiresAt);
    if (m_signatureChecked) {
        const QString key = expected.apiKey.isEmpty() ? decoded->apiKey : expected.apiKey;
        m_verdict = RestToken::verify(token, key, expected.secret, m_nowMs);
    } else {
        m_verdict = decoded->checkUnsigned(expected.apiKey, m_nowMs);
        checkAlgorithm(token);
    }
}

void TokenReport::checkAlgorithm(const QByteArray &token)
{
    const auto jwt = JsonWebToken::decode(token.trimmed());
    const QString algorithm = jwt ? jwt->header.value(QLatin1String("alg")).toString() : QString();
    // No secret is needed to see that no server will take it.
    if (jwt && algorithm != QLatin1String("HS256")) {
        m_verdict = {TokenProblem::WrongAlgorithm,
                     QStringLiteral("The token's algorithm is \"%1\"; only HS256 is accepted.")
                         .arg(algorithm)};
    }
}

QString TokenReport::toText() const
{
    QString text;
    for (const Line &line : m_lines)
        text += QStringLiteral("%1 %2\n").arg(line.label, -10).arg(line.text);
    QString verdict =
        m_verdict.isValid() ? QStringLiteral("yes") : Console::printable(m_verdict.message);
    if (!m_verdict.isValid())
        verdict = QStringLiteral("no. ") + verdict;
    else if (!m_signatureChecked)
        verdict +=
            QStringLiteral(", as far as one can see without the secret: the signature is not "
                           "checked (--secret-file, --secret or SIGNALBOX_SECRET)");
    else
        verdict += QStringLiteral(", and the signature is right");
    return text + QStringLiteral("%1 %2").arg(QStringLiteral("valid"), -10).arg(verdict);
}

QJsonObject TokenReport::toJson() const
{
    return m_json;
}

} // namespace App
