// signalbox-hub with a certificate: checked, announced, reloaded while it runs.
#include <signaling/invite.h>
#include <signaling/servercertificate.h>
#include <support/hubprogram.h>
#include <support/tlsvectors.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Signaling;
using namespace TestSupport;

class TestHubTlsApp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhereAndWho();
    void theGuideIsPinned();
    void reloads();
    void aBrokenFileKeepsTheOldOne();
    void hangingUpWithoutTls();
    void checkConfig_data();
    void checkConfig();

private:
    QStringList arguments(const QStringList &more = {}) const;
    void put(const char *certificate, const char *key) const;

    QTemporaryDir m_folder;
};

namespace {

const QMap<QString, QString> project{
    {QStringLiteral("SIGNALBOX_HUB_KEY"), QStringLiteral("100")},
    {QStringLiteral("SIGNALBOX_HUB_SECRET"), QStringLiteral("0123456789abcdef0123")}};

/// Of the certificate that a new connection gets.
QString fingerprintAt(const QUrl &url)
{
    QSslSocket socket;
    socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), quint16(url.port()));
    if (!QTest::qWaitFor([&] { return socket.isEncrypted(); }))
        return {};
    return QString::fromLatin1(socket.peerCertificate().digest(QCryptographicHash::Sha256).toHex());
}

QUrl urlIn(const QByteArray &line)
{
    return QUrl(QString::fromUtf8(line.trimmed().split(' ').last()));
}

QByteArray shownIn(const QByteArray &line)
{
    return line.trimmed().split(' ').last();
}

QByteArray readable(const HubTls &tls)
{
    return readableFingerprint(tls.fingerprint()).toLatin1();
}

} // namespace

QStringList TestHubTlsApp::arguments(const QStringList &more) const
{
    return QStringList{QStringLiteral("--port"),     QStringLiteral("0"),
                       QStringLiteral("--tls-cert"), m_folder.filePath(QStringLiteral("cert.pem")),
                       QStringLiteral("--tls-key"),  m_folder.filePath(QStringLiteral("key.pem"))}
    + more;
}

void TestHubTlsApp::put(const char *certificate, const char *key) const
{
    const auto replace = [this](const char *from, const QString &to) {
        const QString name = m_folder.filePath(to);
        QFile::remove(name);
        QVERIFY(QFile::copy(tlsFile(from), name));
    };
    replace(certificate, QStringLiteral("cert.pem"));
    replace(key, QStringLiteral("key.pem"));
}

void TestHubTlsApp::saysWhereAndWho()
{
    put("server.pem", "server.key");
    HubProgram hub(arguments(), project);
    const QByteArray line = hub.line();
    QVERIFY2(line.contains("listens on https://127.0.0.1:"), line.constData());
    QCOMPARE(shownIn(hub.line()), readable(serverTls()));
    QCOMPARE(fingerprintAt(urlIn(line)), serverTls().fingerprint());
}

void TestHubTlsApp::theGuideIsPinned()
{
    put("server.pem", "server.key");
    HubProgram hub(arguments({QStringLiteral("--dev"), QStringLiteral("--json")}));
    const QJsonObject guide = QJsonDocument::fromJson(hub.line()).object();
    const auto invite = Invite::fromString(guide.value(QLatin1String("invite")).toString());
    QVERIFY(invite);
    QCOMPARE(invite->credentials.apiUrl.scheme(), QStringLiteral("https"));
    QCOMPARE(invite->credentials.fingerprint, serverTls().fingerprint());
}

void TestHubTlsApp::reloads()
{
    put("server.pem", "server.key");
    HubProgram hub(arguments(), project);
    const QUrl url = urlIn(hub.line());
    QVERIFY(!hub.line().isEmpty());
    const HubTls renewed = tlsFiles("renewed.pem", "renewed.key");
    // As often as it comes, and there and back.
    for (const HubTls &next : {renewed, serverTls(), renewed}) {
        put(next.certificateFile == renewed.certificateFile ? "renewed.pem" : "server.pem",
            next.certificateFile == renewed.certificateFile ? "renewed.key" : "server.key");
        QCOMPARE(::kill(pid_t(hub.processId()), SIGHUP), 0);
        QVERIFY(hub.line().contains("anew"));
        QCOMPARE(shownIn(hub.line()), readable(next));
        QCOMPARE(fingerprintAt(url), next.fingerprint());
    }
    QCOMPARE(hub.readAllStandardError(), QByteArray());
}

void TestHubTlsApp::aBrokenFileKeepsTheOldOne()
{
    put("server.pem", "server.key");
    HubProgram hub(arguments(), project);
    const QUrl url = urlIn(hub.line());
    put("renewed.pem", "server.key");
    QCOMPARE(::kill(pid_t(hub.processId()), SIGHUP), 0);
    hub.setReadChannel(QProcess::StandardError);
    const QByteArray problem = hub.line();
    QVERIFY2(problem.contains("key.pem") && problem.contains("not that of")
                 && problem.contains("nothing was changed"),
             problem.constData());
    QCOMPARE(fingerprintAt(url), serverTls().fingerprint());
    hub.terminate();
    QVERIFY(hub.ended());
    QCOMPARE(hub.exitCode(), 0);
}

void TestHubTlsApp::hangingUpWithoutTls()
{
    HubProgram hub({QStringLiteral("--port"), QStringLiteral("0")}, project);
    QVERIFY(hub.line().contains("http://"));
    QCOMPARE(::kill(pid_t(hub.processId()), SIGHUP), 0);
    hub.setReadChannel(QProcess::StandardError);
    QVERIFY(hub.line().contains("no certificate"));
    QCOMPARE(hub.state(), QProcess::Running);
}

void TestHubTlsApp::checkConfig_data()
{
    QTest::addColumn<QByteArray>("certificate");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("word"); // empty: it is right
    QTest::newRow("right") << QByteArray("server.pem") << QByteArray("server.key") << QByteArray();
    QTest::newRow("another's key") << QByteArray("server.pem") << QByteArray("renewed.key")
                                   << QByteArray("not that of the certificate");
    QTest::newRow("a passphrase") << QByteArray("server.pem") << QByteArray("passphrase.key")
                                  << QByteArray("passphrase");
    QTest::newRow("no certificate")
        << QByteArray("server.key") << QByteArray("server.key") << QByteArray("no certificate");
}

void TestHubTlsApp::checkConfig()
{
    QFETCH(QByteArray, certificate);
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, word);
    put(certificate.constData(), key.constData());
    HubProgram hub(arguments({QStringLiteral("--check-config")}), project);
    QVERIFY(hub.ended());
    QCOMPARE(hub.exitCode(), word.isEmpty() ? 0 : 2);
    const QByteArray said = hub.readAllStandardError();
    QVERIFY2(said.contains(word), said.constData());
    QCOMPARE(said.count('\n'), word.isEmpty() ? 0 : 1);
    QCOMPARE(said.contains(m_folder.path().toUtf8()), !word.isEmpty());
}

QTEST_GUILESS_MAIN(TestHubTlsApp)
#include "tst_hubtlsapp.moc"
