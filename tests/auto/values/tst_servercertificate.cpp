#include <signaling/servercertificate.h>
#include <signaling/servertrust.h>
#include <signaling/sessioncredentials.h>

#include <QSslSocket>
#include <QTest>

using namespace Signaling;

class TestServerCertificate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip_data();
    void roundTrip();
    void noLineCanBeForged();
    void otherErrorsHoldNone();
    void fingerprints_data();
    void fingerprints();
    void configurations();
    void credentials_data();
    void credentials();
};

static const QString Print = QStringLiteral("ab").repeated(31) + QStringLiteral("0f");

static ServerCertificate sample()
{
    ServerCertificate certificate;
    certificate.server = QStringLiteral("hub.example:8443");
    certificate.fingerprint = Print;
    certificate.subject = QStringLiteral("hub.example");
    certificate.issuer = QStringLiteral("Example: the CA");
    certificate.validFrom = QDateTime::fromSecsSinceEpoch(1700000000).toUTC();
    certificate.validUntil = QDateTime::fromSecsSinceEpoch(1800000000).toUTC();
    certificate.problem = QStringLiteral("The certificate is self-signed; it has expired");
    return certificate;
}

void TestServerCertificate::roundTrip_data()
{
    QTest::addColumn<QString>("pinned");
    QTest::newRow("unknown") << QString();
    QTest::newRow("another was pinned") << QStringLiteral("12").repeated(32);
}

void TestServerCertificate::roundTrip()
{
    QFETCH(QString, pinned);
    ServerCertificate certificate = sample();
    certificate.pinned = pinned;
    const SignalingError error = certificate.toError();
    QCOMPARE(error.code, int(SignalingError::UntrustedCertificate));
    QVERIFY(error.isFatal());
    QVERIFY(error.message.contains(certificate.server));
    QCOMPARE(error.message.contains(QStringLiteral("not the one that was pinned")),
             !pinned.isEmpty());
    QVERIFY(error.details.contains(Print));
    const auto read = ServerCertificate::fromError(error);
    QVERIFY(read);
    QCOMPARE(read->server, certificate.server);
    QCOMPARE(read->fingerprint, certificate.fingerprint);
    QCOMPARE(read->subject, certificate.subject);
    QCOMPARE(read->issuer, certificate.issuer);
    QCOMPARE(read->validFrom, certificate.validFrom);
    QCOMPARE(read->validUntil, certificate.validUntil);
    QCOMPARE(read->problem, certificate.problem);
    QCOMPARE(read->pinned, pinned);
    QCOMPARE(read->isChanged(), !pinned.isEmpty());
}

void TestServerCertificate::noLineCanBeForged()
{
    ServerCertificate certificate = sample();
    certificate.subject = QStringLiteral("x\nfingerprint: ") + QStringLiteral("cd").repeated(32);
    certificate.issuer = QStringLiteral("y\rserver: bank.example");
    const auto read = ServerCertificate::fromError(certificate.toError());
    QCOMPARE(read->fingerprint, Print);
    QCOMPARE(read->server, certificate.server);
}

void TestServerCertificate::otherErrorsHoldNone()
{
    QVERIFY(!ServerCertificate::fromError({}));
    QVERIFY(!ServerCertificate::fromError(
        {SignalingError::ConnectionFailed, QString(), sample().toText()}));
}

void TestServerCertificate::fingerprints_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("normalized");
    QTest::newRow("plain") << Print << Print;
    QTest::newRow("upper case") << Print.toUpper() << Print;
    QTest::newRow("as openssl shows it") << readableFingerprint(Print) << Print;
    QTest::newRow("with blanks") << QStringLiteral("  ")
            + readableFingerprint(Print).replace(QLatin1Char(':'), QLatin1Char(' '))
                                 << Print;
    QTest::newRow("named") << QStringLiteral("SHA256:") + Print << Print;
    QTest::newRow("63 digits") << Print.chopped(1) << QString();
    QTest::newRow("65 digits") << Print + QLatin1Char('0') << QString();
    QTest::newRow("another letter") << Print.chopped(1) + QLatin1Char('g') << QString();
    QTest::newRow("digits of another script") << Print.chopped(1) + QChar(0x0663) << QString();
    QTest::newRow("SHA-1") << QStringLiteral("ab").repeated(20) << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestServerCertificate::fingerprints()
{
    QFETCH(QString, text);
    QFETCH(QString, normalized);
    QCOMPARE(normalizedFingerprint(text), normalized);
    QCOMPARE(readableFingerprint(Print).left(6), QStringLiteral("AB:AB:"));
    QCOMPARE(readableFingerprint(Print).size(), 95);
}

void TestServerCertificate::configurations()
{
    const auto usual = ServerTrust().configuration();
    QVERIFY(usual);
    QCOMPARE(usual->protocol(), QSsl::TlsV1_2OrLater);
    QCOMPARE(usual->peerVerifyMode(), QSslSocket::VerifyPeer);
    const auto pinning = ServerTrust{{}, Print}.configuration();
    QVERIFY(pinning);
    QVERIFY(pinning->caCertificates().isEmpty());
    QCOMPARE(pinning->peerVerifyMode(), QSslSocket::VerifyPeer);
    SignalingError error;
    QVERIFY(!ServerTrust({QStringLiteral("/nowhere.pem"), {}}).configuration(&error));
    QVERIFY(error.message.contains(QStringLiteral("/nowhere.pem")));
    // No certificate at all is not the pinned one.
    QVERIFY(ServerTrust({{}, Print}).judge(QUrl(), QSslCertificate(), {}));
}

void TestServerCertificate::credentials_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("fingerprint");
    QTest::addColumn<QString>("ca");
    QTest::addColumn<QString>("word"); // of the problem; empty: none
    const QString https = QStringLiteral("https://hub.example");
    const QString http = QStringLiteral("http://hub.example");
    QTest::newRow("neither") << http << QString() << QString() << QString();
    QTest::newRow("pinned") << https << Print << QString() << QString();
    QTest::newRow("a CA") << https << QString() << QStringLiteral("ca.pem") << QString();
    QTest::newRow("no fingerprint")
        << https << QStringLiteral("ab:cd") << QString() << QStringLiteral("64 hex digits");
    QTest::newRow("pinned without TLS")
        << http << Print << QString() << QStringLiteral("not encrypted");
    QTest::newRow("a CA without TLS")
        << http << QString() << QStringLiteral("ca.pem") << QStringLiteral("not encrypted");
}

void TestServerCertificate::credentials()
{
    QFETCH(QString, server);
    QFETCH(QString, fingerprint);
    QFETCH(QString, ca);
    QFETCH(QString, word);
    SessionCredentials credentials;
    credentials.apiUrl = QUrl(server);
    credentials.apiKey = QStringLiteral("100");
    credentials.sessionId = QStringLiteral("1_x");
    credentials.token = QStringLiteral("T1==x");
    credentials.fingerprint = fingerprint;
    credentials.caFile = ca;
    const SignalingError error = credentials.validate();
    QCOMPARE(bool(error), !word.isEmpty());
    QVERIFY2(error.message.contains(word), qPrintable(error.message));
    QCOMPARE(credentials.trust().caFile, ca);
}

QTEST_GUILESS_MAIN(TestServerCertificate)
#include "tst_servercertificate.moc"
