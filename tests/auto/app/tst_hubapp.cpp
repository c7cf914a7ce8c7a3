// signalbox-hub as people run it: the built program in a process of its own.
#include <signaling/invite.h>
#include <support/hubprogram.h>
#include <support/rawclient.h>

#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Signaling;
using namespace TestSupport;

static QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '));
}

class TestHubApp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClientJoins();
    void theGuideForPeople();
    void everyTokenWorks();
    void stopsOnSignals_data();
    void stopsOnSignals();
    void failures_data();
    void failures();
    void aTakenPort();
    void configFiles();
    void helpAndVersion();
    void secretsFromTheEnvironment();
};

static std::unique_ptr<RawClient> joined(const QJsonObject &guide, const QString &role)
{
    auto client = std::make_unique<RawClient>();
    client->apiKey = guide.value(QStringLiteral("apiKey")).toString();
    client->sessionId = guide.value(QStringLiteral("sessionId")).toString();
    client->open(QUrl(guide.value(QStringLiteral("apiUrl")).toString()));
    if (!QTest::qWaitFor([&] { return client->isOpen(); }))
        return nullptr;
    client->join(guide.value(QStringLiteral("tokens")).toObject().value(role).toString());
    const auto isIn = [&] { return client->created().contains(client->id); };
    return QTest::qWaitFor(isIn) ? std::move(client) : nullptr;
}

void TestHubApp::aClientJoins()
{
    HubProgram hub(words("--dev --json --port 0"));
    const QJsonObject guide = hub.guide();
    for (const char *key : {"apiUrl", "apiKey", "apiSecret", "sessionId", "invite"})
        QVERIFY2(!guide.value(QLatin1String(key)).toString().isEmpty(), key);
    const auto anna = joined(guide, QStringLiteral("moderator"));
    const auto ben = joined(guide, QStringLiteral("publisher"));
    QVERIFY(anna && ben);
    anna->sendSignal(QStringLiteral("chat"), QStringLiteral("hello"));
    QTRY_COMPARE(ben->texts(), QStringList{QStringLiteral("hello")});
    const auto invite = Invite::fromString(guide.value(QStringLiteral("invite")).toString());
    QVERIFY(invite);
    QCOMPARE(invite->credentials.sessionId, guide.value(QStringLiteral("sessionId")).toString());
    hub.terminate();
    QTRY_COMPARE(anna->closeCode, 1001);
    QVERIFY(hub.ended());
    QCOMPARE(hub.exitCode(), 0);
    QCOMPARE(hub.readAllStandardError(), QByteArray());
}

void TestHubApp::theGuideForPeople()
{
    HubProgram hub(words("--dev --port 0"));
    QByteArray text;
    QVERIFY(QTest::qWaitFor([&] {
        text += hub.readAllStandardOutput();
        return text.contains("Ctrl+C");
    }));
    for (const char *word : {"http://127.0.0.1:", "subscriber", "publisher", "moderator",
                             "publisheronly", "signalbox:join?", "signalbox-cli listen",
                             "OTProperties", "initSession", "opentok", "SIGNALBOX_SERVER", "curl"})
        QVERIFY2(text.contains(word), word);
}

void TestHubApp::everyTokenWorks()
{
    HubProgram hub(words("--dev --json --port 0"));
    const QJsonObject guide = hub.guide();
    const QJsonObject tokens = guide.value(QStringLiteral("tokens")).toObject();
    QCOMPARE(tokens.size(), 4);
    const QStringList roles = tokens.keys();
    for (const QString &role : roles)
        QVERIFY2(joined(guide, role), qPrintable(role));
}

void TestHubApp::stopsOnSignals_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
}

void TestHubApp::stopsOnSignals()
{
    QFETCH(int, number);
    HubProgram hub(words("--dev --json --port 0"));
    QVERIFY(!hub.guide().isEmpty());
    hub.sendSignal(number);
    QVERIFY(hub.ended());
    QCOMPARE(hub.exitStatus(), QProcess::NormalExit);
    QCOMPARE(hub.exitCode(), 0);
}

void TestHubApp::failures_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("word");
    QTest::newRow("unknown option")
        << QStringLiteral("--porrt 1") << QStringLiteral("did you mean --port?");
    QTest::newRow("no project") << QStringLiteral("--port 0") << QStringLiteral("no project");
    QTest::newRow("an address that isn't there")
        << QStringLiteral("--address 192.0.2.1 --port 0 --key 1 --secret 0123456789abcdef")
        << QStringLiteral("192.0.2.1");
    QTest::newRow("a file that isn't there")
        << QStringLiteral("--config /nowhere.json") << QStringLiteral("/nowhere.json");
}

void TestHubApp::failures()
{
    QFETCH(QString, arguments);
    QFETCH(QString, word);
    HubProgram hub(arguments.split(QLatin1Char(' ')));
    QVERIFY(hub.ended());
    QCOMPARE(hub.exitCode(), 2);
    const QString line = QString::fromUtf8(hub.readAllStandardError());
    QVERIFY2(line.startsWith(QStringLiteral("signalbox-hub: ")) && line.contains(word),
             qPrintable(line));
    QCOMPARE(line.count(QLatin1Char('\n')), 1);
    QCOMPARE(hub.readAllStandardOutput(), QByteArray());
}

void TestHubApp::aTakenPort()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const QString port = QString::number(other.serverPort());
    HubProgram hub({QStringLiteral("--dev"), QStringLiteral("--port"), port});
    QVERIFY(hub.ended());
    QCOMPARE(hub.exitCode(), 2);
    const QString line = QString::fromUtf8(hub.readAllStandardError());
    QVERIFY2(line.contains(port), qPrintable(line));
    QCOMPARE(line.count(QLatin1Char('\n')), 1);
}

void TestHubApp::configFiles()
{
    QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("hub.json"));
    const auto write = [&](const QByteArray &text) {
        QFile file(name);
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    };
    const QStringList check{QStringLiteral("--config"), name, QStringLiteral("--check-config")};
    QVERIFY(write("{\"port\":0,\"projects\":[{\"key\":\"1\",\"secret\":\"0123456789abcdef\"}]}"));
    HubProgram good(check);
    QVERIFY(good.ended());
    QCOMPARE(good.exitCode(), 0);
    HubProgram runs({QStringLiteral("--config"), name});
    const QByteArray line = runs.line();
    QVERIFY2(line.contains("http://127.0.0.1:"), line.constData());
    QVERIFY(!line.contains("0123456789abcdef"));
    QVERIFY(write("{\n\"prots\":0}"));
    HubProgram bad(check);
    QVERIFY(bad.ended());
    QCOMPARE(bad.exitCode(), 2);
    const QByteArray problem = bad.readAllStandardError();
    QVERIFY2(problem.contains(name.toUtf8()) && problem.contains("\"port\""), problem.constData());
    QCOMPARE(problem.count('\n'), 1);
}

void TestHubApp::helpAndVersion()
{
    HubProgram help({QStringLiteral("--help")});
    QVERIFY(help.ended());
    QCOMPARE(help.exitCode(), 0);
    QVERIFY(help.readAllStandardOutput().contains("--check-config"));
    HubProgram version({QStringLiteral("--version")});
    QVERIFY(version.ended());
    QCOMPARE(version.exitCode(), 0);
    QVERIFY(version.readAllStandardOutput().startsWith("signalbox-hub "));
}

void TestHubApp::secretsFromTheEnvironment()
{
    qputenv("SIGNALBOX_HUB_KEY", "100");
    qputenv("SIGNALBOX_HUB_SECRET", "0123456789abcdef0123");
    HubProgram hub(words("--dev --json --port 0"));
    const QJsonObject guide = hub.guide();
    qunsetenv("SIGNALBOX_HUB_KEY");
    qunsetenv("SIGNALBOX_HUB_SECRET");
    QCOMPARE(guide.value(QStringLiteral("apiKey")).toString(), QStringLiteral("100"));
    QVERIFY(joined(guide, QStringLiteral("publisher")));
}

QTEST_GUILESS_MAIN(TestHubApp)
#include "tst_hubapp.moc"
