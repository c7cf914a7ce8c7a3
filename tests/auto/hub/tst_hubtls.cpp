// Certificates and keys of the hub: what can be used, and what is said of the rest.
#include <signaling/hub/hubidentity_p.h>
#include <signaling/hub/hubtls.h>
#include <support/tlsvectors.h>

#include <QHostAddress>
#include <QSslCertificateExtension>
#include <QTemporaryDir>
#include <QTest>

using namespace Signaling;
using namespace TestSupport;

class TestHubTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void canBeUsed_data();
    void canBeUsed();
    void problems_data();
    void problems();
    void tooLongAFile();
    void unreadable();
    void textsInMemory();
    void nothingIsNoTls();
    void selfSigned();
    void selfSignedNeedsAName();
    void eachHasItsOwnKey();
    void noProblemHoldsTheKey();
};

void TestHubTls::canBeUsed_data()
{
    QTest::addColumn<HubTls>("tls");
    QTest::addColumn<int>("chain");
    QTest::newRow("RSA, PKCS #1") << tlsFiles("server.pem", "server.key") << 2;
    QTest::newRow("EC, PKCS #8") << tlsFiles("renewed.pem", "renewed.key") << 2;
    QTest::newRow("expired: clients say so") << tlsFiles("expired.pem", "renewed.key") << 2;
}

void TestHubTls::canBeUsed()
{
    QFETCH(HubTls, tls);
    QFETCH(int, chain);
    QVERIFY(tls.isEnabled());
    QCOMPARE(tls.problem(), QString());
    const auto identity = HubIdentity::load(tls);
    QVERIFY(identity);
    QCOMPARE(identity->chain.size(), chain);
    QCOMPARE(tls.fingerprint().size(), 64);
    QCOMPARE(tls.fingerprint(), identity->fingerprint());
    QCOMPARE(identity->configuration().protocol(), QSsl::TlsV1_2OrLater);
    QCOMPARE(identity->configuration().localCertificateChain().size(), chain);
}

void TestHubTls::problems_data()
{
    QTest::addColumn<HubTls>("tls");
    QTest::addColumn<QString>("file"); // that is named
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const HubTls &tls, const QString &file,
                        const char *word) {
        QTest::newRow(name) << tls << file << QString::fromLatin1(word);
    };
    row("no such certificate", tlsFiles("none.pem", "server.key"), tlsFile("none.pem"),
        "No such file");
    row("no such key", tlsFiles("server.pem", "none.key"), tlsFile("none.key"), "No such file");
    row("no certificate in it", tlsFiles("server.key", "server.key"), tlsFile("server.key"),
        "no certificate in PEM form");
    row("no key in it", tlsFiles("server.pem", "server.pem"), tlsFile("server.pem"),
        "no private key in PEM form");
    row("another's key", tlsFiles("server.pem", "renewed.key"), tlsFile("renewed.key"),
        "not that of the certificate in");
    row("a passphrase", tlsFiles("server.pem", "passphrase.key"), tlsFile("passphrase.key"),
        "openssl pkey");
    row("a kind that Qt can't use", tlsFiles("ed25519.pem", "ed25519.key"), tlsFile("ed25519.key"),
        "RSA and EC can");
    row("a folder", tlsFiles("", "server.key"), tlsFile(""), "directory");
    HubTls one;
    one.certificateFile = tlsFile("server.pem");
    row("a certificate without a key", one, QStringLiteral("tlsKey"), "missing");
    HubTls other;
    other.keyFile = tlsFile("server.key");
    row("a key without a certificate", other, QStringLiteral("tlsCertificate"), "missing");
}

void TestHubTls::problems()
{
    QFETCH(HubTls, tls);
    QFETCH(QString, file);
    QFETCH(QString, word);
    const QString problem = tls.problem();
    QVERIFY2(problem.contains(file) && problem.contains(word), qPrintable(problem));
    QVERIFY(!problem.contains(QLatin1Char('\n')));
    QVERIFY(tls.fingerprint().isEmpty());
    QVERIFY(!HubIdentity::load(tls));
}

void TestHubTls::tooLongAFile()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("film")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(1024 * 1024 + 1));
    HubTls tls = serverTls();
    tls.keyFile = file.fileName();
    QVERIFY2(tls.problem().contains(QStringLiteral("1 MiB")), qPrintable(tls.problem()));
    QVERIFY(file.resize(0));
    QVERIFY2(tls.problem().contains(QStringLiteral("empty")), qPrintable(tls.problem()));
}

void TestHubTls::unreadable()
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("key"));
    QVERIFY(QFile::copy(tlsFile("server.key"), name));
    QVERIFY(QFile::setPermissions(name, {}));
    QFile file(name);
    if (file.open(QIODevice::ReadOnly))
        return; // root reads everything: there is nothing to see
    HubTls tls = serverTls();
    tls.keyFile = name;
    QVERIFY2(tls.problem().contains(QStringLiteral("Permission denied")),
             qPrintable(tls.problem()));
}

void TestHubTls::textsInMemory()
{
    HubTls tls;
    tls.certificate = tlsText("server.pem");
    QVERIFY(tls.isEnabled());
    QVERIFY(tls.problem().contains(QStringLiteral("tlsKey: missing")));
    tls.key = tlsText("server.key");
    QCOMPARE(tls.problem(), QString());
    tls.key = tlsText("renewed.key");
    QVERIFY(tls.problem().contains(QStringLiteral("not that of the certificate")));
    // Files go before them.
    tls.certificateFile = tlsFile("renewed.pem");
    tls.keyFile = tlsFile("renewed.key");
    QCOMPARE(tls.problem(), QString());
    QCOMPARE(tls.fingerprint(), tlsFiles("renewed.pem", "renewed.key").fingerprint());
}

void TestHubTls::nothingIsNoTls()
{
    QVERIFY(!HubTls().isEnabled());
    QCOMPARE(HubTls().problem(), QString());
    QCOMPARE(HubTls().fingerprint(), QString());
}

void TestHubTls::selfSigned()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QStringList names{QStringLiteral("desk.local"), QStringLiteral("192.0.2.7"),
                            QStringLiteral("2001:db8::7"), QStringLiteral("bücher.example")};
    const auto tls = HubTls::selfSigned(names, now.toMSecsSinceEpoch());
    QVERIFY(tls);
    QCOMPARE(tls->problem(), QString());
    QVERIFY(tls->certificateFile.isEmpty() && tls->keyFile.isEmpty());
    const QSslCertificate made = HubIdentity::load(*tls)->chain.first();
    QVERIFY(made.isSelfSigned());
    QCOMPARE(made.subjectDisplayName(), QStringLiteral("desk.local"));
    const auto alternatives = made.subjectAlternativeNames();
    QCOMPARE(alternatives.values(QSsl::DnsEntry).size(), 2);
    QVERIFY(alternatives.values(QSsl::DnsEntry).contains(QStringLiteral("xn--bcher-kva.example")));
    QCOMPARE(alternatives.values(QSsl::IpAddressEntry).size(), 2);
    QVERIFY(made.effectiveDate() <= now && made.effectiveDate() >= now.addSecs(-3602));
    QVERIFY(made.expiryDate() > now.addDays(364) && made.expiryDate() < now.addDays(366));
    bool isNoAuthority = false;
    const auto extensions = made.extensions();
    for (const QSslCertificateExtension &extension : extensions) {
        if (extension.name() == QLatin1String("basicConstraints"))
            isNoAuthority = !extension.value().toMap().value(QStringLiteral("ca")).toBool();
    }
    QVERIFY(isNoAuthority);
}

void TestHubTls::selfSignedNeedsAName()
{
    QString problem;
    QVERIFY(!HubTls::selfSigned({}, 0, &problem));
    QVERIFY(!problem.isEmpty());
    // A name that would make two entries of itself is none.
    QVERIFY(!HubTls::selfSigned({QStringLiteral("a,IP:192.0.2.1")}, 0, &problem));
}

void TestHubTls::eachHasItsOwnKey()
{
    const QStringList names{QStringLiteral("localhost")};
    const auto one = HubTls::selfSigned(names, 0);
    const auto two = HubTls::selfSigned(names, 0);
    QVERIFY(one && two);
    QVERIFY(one->key != two->key);
    QVERIFY(one->fingerprint() != two->fingerprint());
}

void TestHubTls::noProblemHoldsTheKey()
{
    HubTls tls;
    tls.certificate = tlsText("server.pem");
    tls.key = "geheim";
    QVERIFY(!tls.problem().isEmpty());
    QVERIFY(!tls.problem().contains(QStringLiteral("geheim")));
}

Q_DECLARE_METATYPE(Signaling::HubTls)

QTEST_GUILESS_MAIN(TestHubTls)
#include "tst_hubtls.moc"
