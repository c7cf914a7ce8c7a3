#ifndef APP_CLI_TOKENREPORT_H
#define APP_CLI_TOKENREPORT_H

#include <signaling/protocol/clienttoken.h>

#include <QtCore/qbytearray.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qstring.h>

namespace App {

/// What one can say about any token: what it holds, whether it is valid, and why not.
class TokenReport
{
public:
    /// What a token is held against; what is empty isn't checked.
    struct Expected
    {
        QString apiKey;
        QByteArray secret;
        QString sessionId;
    };

    TokenReport(const QByteArray &token, const Expected &expected, qint64 nowMs);

    bool isValid() const { return m_verdict.isValid(); }
    /// Aligned lines for people.
    QString toText() const;
    QJsonObject toJson() const;

private:
    void readClientToken(const QByteArray &token, const Expected &expected);
    void readRestToken(const QByteArray &token, const Expected &expected);
    void checkAlgorithm(const QByteArray &token);
    void addTimes(qint64 createdAt, std::optional<qint64> expiresAt);
    void add(const char *label, const char *key, const QString &text, const QJsonValue &value);

    struct Line
    {
        QString label;
        QString text;
    };

    qint64 m_nowMs;
    Signaling::TokenVerdict m_verdict;
    bool m_signatureChecked = false;
    QList<Line> m_lines;
    QJsonObject m_json;
};

} // namespace App

#endif
