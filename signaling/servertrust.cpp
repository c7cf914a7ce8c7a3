#include "servertrust.h"

#include <signaling/servercertificate.h>

#include <QCryptographicHash>
#include <QFile>
#include <QNetworkReply>
#include <QSslSocket>
#include <QUrl>

namespace Signaling {

namespace {

QString nameIn(const QStringList &names, const QSslCertificate &certificate, bool isIssuer)
{
    if (!names.isEmpty())
        return names.first();
    return isIssuer ? certificate.issuerDisplayName() : certificate.subjectDisplayName();
}

QString words(const QList<QSslError> &problems)
{
    QStringList all;
    for (const QSslError &problem : problems) {
        QString text = problem.errorString();
        if (text.endsWith(QLatin1Char('.')))
            text.chop(1);
        if (!all.contains(text))
            all << text;
    }
    return all.join(QStringLiteral("; "));
}

std::optional<QList<QSslCertificate>> readCertificates(const QString &name, SignalingError *error)
{
    QFile file(name);
    QString why;
    QList<QSslCertificate> found;
    if (!file.open(QIODevice::ReadOnly))
        why = file.errorString();
    else if (found = QSslCertificate::fromDevice(&file, QSsl::Pem); found.isEmpty())
        why = QStringLiteral("it holds no certificate in PEM form");
    if (why.isEmpty())
        return found;
    if (error)
        *error = {SignalingError::InvalidParameter,
                  QStringLiteral("The file with the CA, %1, can't be used: %2.").arg(name, why)};
    return std::nullopt;
}

} // namespace

std::optional<QSslConfiguration> ServerTrust::configuration(SignalingError *error) const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!fingerprint.isEmpty()) {
        // Nobody's word counts: every certificate becomes a problem, and judge() decides.
        configuration.setCaCertificates({});
    } else if (!caFile.isEmpty()) {
        const auto certificates = readCertificates(caFile, error);
        if (!certificates)
            return std::nullopt;
        configuration.setCaCertificates(*certificates);
    }
    return configuration;
}

SignalingError ServerTrust::judge(const QUrl &server, const QSslCertificate &shown,
                                  const QList<QSslError> &problems) const
{
    const QString found = QString::fromLatin1(shown.digest(QCryptographicHash::Sha256).toHex());
    const bool isPinned = !fingerprint.isEmpty();
    if (isPinned ? !shown.isNull() && found == fingerprint : problems.isEmpty())
        return {};
    ServerCertificate certificate;
    const bool isSecure =
        server.scheme() == QLatin1String("https") || server.scheme() == QLatin1String("wss");
    certificate.server =
        QStringLiteral("%1:%2").arg(server.host()).arg(server.port(isSecure ? 443 : 80));
    certificate.fingerprint = shown.isNull() ? QString() : found;
    certificate.subject =
        nameIn(shown.subjectInfo(QSslCertificate::CommonName), shown, false).simplified();
    certificate.issuer =
        nameIn(shown.issuerInfo(QSslCertificate::CommonName), shown, true).simplified();
    certificate.validFrom = shown.effectiveDate();
    certificate.validUntil = shown.expiryDate();
    certificate.pinned = fingerprint;
    // Where one is pinned, that nobody vouches for it is our own doing.
    if (!isPinned)
        certificate.problem = words(problems);
    return certificate.toError();
}

void ServerTrust::watch(QNetworkReply *reply, const QObject *context,
                        const std::function<void(const SignalingError &)> &refused) const
{
    const auto judged = [trust = *this, reply, refused](const QList<QSslError> &problems) {
        const QSslCertificate shown = reply->sslConfiguration().peerCertificate();
        const SignalingError error = trust.judge(reply->url(), shown, problems);
        if (error)
            refused(error);
        return !error;
    };
    QObject::connect(reply, &QNetworkReply::sslErrors, context,
                     [judged, reply](const QList<QSslError> &problems) {
                         if (judged(problems))
                             reply->ignoreSslErrors();
                     });
    // Where one is pinned, it is the only one, whatever the handshake says.
    QObject::connect(reply, &QNetworkReply::encrypted, context, [judged, reply] {
        if (!judged({}))
            reply->abort();
    });
}

} // namespace Signaling
