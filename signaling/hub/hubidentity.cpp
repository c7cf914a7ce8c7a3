#include "hubidentity_p.h"

#include <signaling/hub/certificatemaker_p.h>

#include <QCryptographicHash>
#include <QFile>
#include <QSslSocket>

namespace Signaling {

namespace {

/// Longer than any chain; who names a film by mistake doesn't get it read whole.
constexpr qint64 MaxFileBytes = 1024 * 1024;

/// One of the two texts, and what to call it when something is wrong with it.
struct Part
{
    QString name;
    QByteArray text;
    QString problem;

    Part(const char *key, const QString &file, const QByteArray &inMemory)
        : name(file.isEmpty() ? QString::fromLatin1(key)
                              : QStringLiteral("%1: %2").arg(QLatin1String(key), file))
        , text(inMemory)
    {
        if (!file.isEmpty())
            read(file);
        else if (inMemory.isEmpty())
            problem = QStringLiteral("missing; certificate and key are needed both");
    }
    void read(const QString &file)
    {
        QFile source(file);
        if (!source.open(QIODevice::ReadOnly)) {
            problem = source.errorString();
            return;
        }
        text = source.read(MaxFileBytes + 1);
        if (text.size() > MaxFileBytes)
            problem = QStringLiteral("larger than 1 MiB, so it is something else");
        else if (text.isEmpty())
            problem = source.error() == QFileDevice::NoError ? QStringLiteral("empty")
                                                             : source.errorString();
    }
};

QSslKey readKey(const QByteArray &pem)
{
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Ec, QSsl::Rsa}) {
        const QSslKey key(pem, algorithm);
        if (!key.isNull())
            return key;
    }
    return {};
}

} // namespace

std::optional<HubIdentity> HubIdentity::load(const HubTls &tls, QString *problem)
{
    const auto fail = [problem](const Part &part, const QString &why) {
        if (problem)
            *problem = QStringLiteral("%1: %2").arg(part.name, why);
        return std::nullopt;
    };
    const bool fromFiles = !tls.certificateFile.isEmpty() || !tls.keyFile.isEmpty();
    const Part certificate("tlsCertificate", tls.certificateFile,
                           fromFiles ? QByteArray() : tls.certificate);
    if (!certificate.problem.isEmpty())
        return fail(certificate, certificate.problem);
    const Part key("tlsKey", tls.keyFile, fromFiles ? QByteArray() : tls.key);
    if (!key.problem.isEmpty())
        return fail(key, key.problem);
    HubIdentity identity;
    identity.chain = QSslCertificate::fromData(certificate.text, QSsl::Pem);
    if (identity.chain.isEmpty())
        return fail(certificate, QStringLiteral("holds no certificate in PEM form"));
    if (const QString why = CertificateMaker::keyProblem(key.text); !why.isEmpty())
        return fail(key, why);
    if (!CertificateMaker::isPair(certificate.text, key.text)) {
        return fail(key,
                    QStringLiteral("the key is not that of the certificate in %1")
                        .arg(fromFiles ? tls.certificateFile : QStringLiteral("tlsCertificate")));
    }
    identity.key = readKey(key.text);
    if (identity.key.isNull())
        return fail(key, QStringLiteral("keys of this kind can't be used; RSA and EC can"));
    return identity;
}

QSslConfiguration HubIdentity::configuration() const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    return configuration;
}

QString HubIdentity::fingerprint() const
{
    return QString::fromLatin1(chain.first().digest(QCryptographicHash::Sha256).toHex());
}

} // namespace Signaling
