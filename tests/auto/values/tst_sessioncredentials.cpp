#include <signaling/sessioncredentials.h>

#include <QTest>

using Signaling::SessionCredentials;
using Signaling::SignalingError;

class TestSessionCredentials : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void serverUrl_data();
    void serverUrl();
};

void TestSessionCredentials::serverUrl_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("isServer");
    const auto row = [](const char *text, const char *url, bool isServer) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(url) << isServer;
    };
    row("localhost:8080", "http://localhost:8080", true);
    row("192.0.2.1", "http://192.0.2.1", true);
    row("[::1]:8080", "http://[::1]:8080", true);
    row("  http://h \n", "http://h", true);
    row("https://example.org/hub", "https://example.org/hub", true);
    row("ws://h", "ws://h", false);
    row("file:///etc/passwd", "file:///etc/passwd", false);
    row("", "http://", false);
    row("my server", "", false);
}

void TestSessionCredentials::serverUrl()
{
    QFETCH(QString, text);
    QFETCH(QString, url);
    QFETCH(bool, isServer);
    SessionCredentials credentials;
    credentials.apiUrl = SessionCredentials::serverUrl(text);
    QCOMPARE(credentials.apiUrl.toString(), url);
    credentials.apiKey = QStringLiteral("100");
    credentials.sessionId = QStringLiteral("1_x");
    credentials.token = QStringLiteral("T1==x");
    QCOMPARE(credentials.validate().code,
             int(isServer ? SignalingError::NoError : SignalingError::InvalidParameter));
}

QTEST_GUILESS_MAIN(TestSessionCredentials)
#include "tst_sessioncredentials.moc"
