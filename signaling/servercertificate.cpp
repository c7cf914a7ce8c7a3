#include "servercertificate.h"

#include <QStringList>

#include <algorithm>

namespace Signaling {

namespace {

constexpr qsizetype FingerprintDigits = 64;

struct Line
{
    const char *name;
    QString ServerCertificate::*value;
};

const Line lines[] = {
    {"server", &ServerCertificate::server}, {"fingerprint", &ServerCertificate::fingerprint},
    {"pinned", &ServerCertificate::pinned}, {"subject", &ServerCertificate::subject},
    {"issuer", &ServerCertificate::issuer}, {"problem", &ServerCertificate::problem},
};

QString line(const char *name, const QString &value)
{
    // What the other side claims must not be able to forge a line.
    return QLatin1String(name) + QStringLiteral(": ") + value.simplified();
}

bool isHexDigit(QChar c)
{
    return (c >= QLatin1Char('0') && c <= QLatin1Char('9'))
        || (c >= QLatin1Char('a') && c <= QLatin1Char('f'));
}

} // namespace

QString ServerCertificate::toText() const
{
    QStringList text;
    for (const Line &entry : lines) {
        if (!(this->*entry.value).isEmpty())
            text << line(entry.name, this->*entry.value);
    }
    text << line("valid from", validFrom.toUTC().toString(Qt::ISODate))
         << line("valid until", validUntil.toUTC().toString(Qt::ISODate));
    return text.join(QLatin1Char('\n'));
}

std::optional<ServerCertificate> ServerCertificate::fromError(const SignalingError &error)
{
    if (error.code != SignalingError::UntrustedCertificate)
        return std::nullopt;
    ServerCertificate certificate;
    const QStringList text = error.details.split(QLatin1Char('\n'));
    for (const QString &found : text) {
        const QString name = found.section(QLatin1String(": "), 0, 0);
        const QString value = found.section(QLatin1String(": "), 1);
        for (const Line &entry : lines) {
            if (name == QLatin1String(entry.name))
                certificate.*entry.value = value;
        }
        if (name == QLatin1String("valid from"))
            certificate.validFrom = QDateTime::fromString(value, Qt::ISODate);
        else if (name == QLatin1String("valid until"))
            certificate.validUntil = QDateTime::fromString(value, Qt::ISODate);
    }
    return certificate;
}

SignalingError ServerCertificate::toError() const
{
    const QString text = isChanged()
        ? QStringLiteral("The certificate of %1 is not the one that was pinned. Someone may be "
                         "listening in between, or the server has a new one: ask whoever runs it "
                         "before you go on.")
              .arg(server)
        : QStringLiteral("The certificate of %1 is not trusted: %2. Compare its fingerprint with "
                         "the server's, then pin it, or name the CA that signed it.")
              .arg(server, problem);
    return {SignalingError::UntrustedCertificate, text, toText()};
}

QString normalizedFingerprint(const QString &text)
{
    QString digits = text.trimmed().toLower();
    for (const char *prefix : {"sha256:", "sha-256:"}) {
        if (digits.startsWith(QLatin1String(prefix)))
            digits.remove(0, QLatin1String(prefix).size());
    }
    digits.remove(QLatin1Char(':')).remove(QLatin1Char(' '));
    const bool isOne = digits.size() == FingerprintDigits
        && std::all_of(digits.cbegin(), digits.cend(), isHexDigit);
    return isOne ? digits : QString();
}

QString readableFingerprint(const QString &fingerprint)
{
    QStringList pairs;
    for (qsizetype i = 0; i + 1 < fingerprint.size(); i += 2)
        pairs << fingerprint.mid(i, 2).toUpper();
    return pairs.join(QLatin1Char(':'));
}

} // namespace Signaling
