#include <ui/viewmodels/pinnedservers.h>

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace Signalbox;

class TestPinnedServers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachServerHasItsOwn_data();
    void eachServerHasItsOwn();
    void theLastOneCounts();
    void brokenSettingsPinNothing();
};

static const QString print = QStringLiteral("ab").repeated(32);

void TestPinnedServers::eachServerHasItsOwn_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<bool>("isPinned");
    QTest::newRow("the same") << "https://hub.example:8443" << true;
    QTest::newRow("with a path") << "https://hub.example:8443/hub" << true;
    QTest::newRow("in capitals") << "https://HUB.example:8443" << true;
    QTest::newRow("another port") << "https://hub.example" << false;
    QTest::newRow("another host") << "https://hub.example.org:8443" << false;
    QTest::newRow("without TLS") << "http://hub.example:8443" << false;
}

void TestPinnedServers::eachServerHasItsOwn()
{
    QFETCH(QString, asked);
    QFETCH(bool, isPinned);
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("settings"));
    {
        QSettings settings(file, QSettings::IniFormat);
        PinnedServers(&settings).pin(QUrl(QStringLiteral("https://hub.example:8443")), print);
        PinnedServers(&settings).pin(QUrl(QStringLiteral("https://[::1]:8443/")), print);
    }
    QSettings settings(file, QSettings::IniFormat);
    const PinnedServers pinned(&settings);
    QCOMPARE(pinned.fingerprint(QUrl(asked)), isPinned ? print : QString());
    QCOMPARE(pinned.fingerprint(QUrl(QStringLiteral("https://[::1]:8443"))), print);
}

void TestPinnedServers::theLastOneCounts()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings")), QSettings::IniFormat);
    PinnedServers pinned(&settings);
    const QUrl server(QStringLiteral("https://hub.example"));
    pinned.pin(server, print);
    pinned.pin(server, QStringLiteral("cd").repeated(32));
    QCOMPARE(pinned.fingerprint(QUrl(QStringLiteral("https://hub.example:443"))),
             QStringLiteral("cd").repeated(32));
}

void TestPinnedServers::brokenSettingsPinNothing()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings")), QSettings::IniFormat);
    PinnedServers pinned(&settings);
    const QUrl server(QStringLiteral("https://hub.example"));
    pinned.pin(server, QStringLiteral("nonsense"));
    QCOMPARE(pinned.fingerprint(server), QString());
}

QTEST_GUILESS_MAIN(TestPinnedServers)
#include "tst_pinnedservers.moc"
