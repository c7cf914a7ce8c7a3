#include <support/tlsvectors.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <app/hub/huboptions.h>

using namespace App;
using namespace TestSupport;

class TestHubOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void options();
    void certificates();
    void filesBesideTheConfig();
    void whatGoesBeforeWhat();
    void refused_data();
    void refused();
    void texts();
    void development();
};

static const QString Secret = QStringLiteral("0123456789abcdef");

static HubOptions parse(const QStringList &arguments, const QMap<QString, QString> &variables = {})
{
    QProcessEnvironment environment;
    for (auto it = variables.begin(); it != variables.end(); ++it)
        environment.insert(it.key(), it.value());
    return HubOptions::parse(QStringList{QStringLiteral("signalbox-hub")} + arguments, environment);
}

static QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

void TestHubOptions::options()
{
    const HubOptions options =
        parse(words("--address 0.0.0.0 --port 9000 --key 100 --secret 0123456789abcdef "
                    "--public-url https://example.org --allow-foreign-sessions "
                    "--no-subscriber-signals --grace 2.5"));
    QVERIFY2(options.problem.isEmpty(), qPrintable(options.problem));
    QCOMPARE(options.action, HubOptions::Action::Run);
    QCOMPARE(options.config.address, QHostAddress(QStringLiteral("0.0.0.0")));
    QCOMPARE(options.config.port, 9000);
    QCOMPARE(options.config.projects.size(), 1);
    QCOMPARE(options.config.projects.first().key, QStringLiteral("100"));
    QCOMPARE(options.config.publicUrl, QUrl(QStringLiteral("https://example.org")));
    QVERIFY(options.config.allowForeignSessions);
    QVERIFY(!options.config.subscribersMaySignal);
    QCOMPARE(options.config.gracePeriod.count(), 2500);
    QVERIFY(!options.isDev);
    QCOMPARE(parse(words("--dev")).config.port, 8080);
    QVERIFY(!parse(words("--dev")).config.tls.isEnabled());
}

void TestHubOptions::certificates()
{
    const QStringList files{QStringLiteral("--tls-cert"), tlsFile("server.pem"),
                            QStringLiteral("--tls-key"), tlsFile("server.key")};
    const HubOptions options = parse(words("--dev --allow-origin https://one.example "
                                           "--allow-origin http://two.example:81")
                                     + files);
    QVERIFY2(options.problem.isEmpty(), qPrintable(options.problem));
    QCOMPARE(options.config.tls.fingerprint(), serverTls().fingerprint());
    QCOMPARE(options.config.allowedOrigins.size(), 2);
    const QStringList mixed{files.at(0), files.at(1), files.at(2), tlsFile("renewed.key")};
    QVERIFY2(parse(words("--dev") + mixed).problem.contains(QStringLiteral("not that of")),
             "a key of another certificate");
}

void TestHubOptions::filesBesideTheConfig()
{
    const QTemporaryDir folder;
    QVERIFY(QFile::copy(tlsFile("server.pem"), folder.filePath(QStringLiteral("cert.pem"))));
    QVERIFY(QFile::copy(tlsFile("server.key"), folder.filePath(QStringLiteral("key.pem"))));
    QFile file(folder.filePath(QStringLiteral("hub.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"projects\":[{\"key\":\"1\",\"secret\":\"0123456789abcdef\"}],"
               "\"tlsCertificate\":\"cert.pem\",\"tlsKey\":\"key.pem\"}");
    file.close();
    const HubOptions options = parse({QStringLiteral("--config"), file.fileName()});
    QVERIFY2(options.problem.isEmpty(), qPrintable(options.problem));
    QCOMPARE(options.config.tls.keyFile, folder.filePath(QStringLiteral("key.pem")));
}

void TestHubOptions::whatGoesBeforeWhat()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("hub.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"port\":1000,\"gracePeriodSeconds\":7,"
               "\"projects\":[{\"key\":\"1\",\"secret\":\"0123456789abcdef\"}]}");
    file.close();
    const QMap<QString, QString> environment{
        {QStringLiteral("SIGNALBOX_HUB_KEY"), QStringLiteral("2")},
        {QStringLiteral("SIGNALBOX_HUB_SECRET"), Secret}};
    const HubOptions options = parse({QStringLiteral("--config"), file.fileName(),
                                      QStringLiteral("--port"), QStringLiteral("2000")},
                                     environment);
    QVERIFY2(options.problem.isEmpty(), qPrintable(options.problem));
    QCOMPARE(options.config.port, 2000);
    QCOMPARE(options.config.gracePeriod.count(), 7000);
    QCOMPARE(options.config.projects.size(), 2);
    QVERIFY(options.config.project(QStringLiteral("2")));
    QVERIFY(parse({QStringLiteral("--key"), QStringLiteral("3")}, environment)
                .config.project(QStringLiteral("3")));
    // What the file doesn't name keeps its default.
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"gracePeriodSeconds\":7}");
    file.close();
    const HubOptions sparse = parse({QStringLiteral("--config"), file.fileName()}, environment);
    QVERIFY2(sparse.problem.isEmpty(), qPrintable(sparse.problem));
    QCOMPARE(sparse.config.port, 8080);
}

void TestHubOptions::refused_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *arguments, const char *word) {
        QTest::newRow(arguments) << QString::fromUtf8(arguments) << QString::fromUtf8(word);
    };
    row("--prot 1", "--prot; did you mean --port?");
    row("--subscriber-signals", "--no-subscriber-signals");
    row("--check", "--check-config");
    row("--zzzzzzzzzzzz", "see --help");
    row("-x", "-x");
    row("--port", "port");
    row("--dev --port x", "\"x\"");
    row("--dev --port -1", "--port");
    row("--dev --port 65536", "65536");
    row("--dev --address here", "\"here\"");
    row("--dev --tls-cert= --tls-key=", "--tls-cert: the file's name is empty");
    row("--dev --tls-key=", "--tls-key");
    row("--dev --public-url=", "--public-url: \"\"");
    row("--dev --public-url http://a:b:c", "\"http://a:b:c\"");
    row("--dev --address 0.0.0.0", "127.0.0.1 only");
    row("--dev --grace x", "--grace");
    row("--dev --grace 601", "--grace");
    row("--dev --public-url ftp://x", "publicUrl");
    row("--dev more", "\"more\"");
    row("--json", "--dev");
    row("--key 100", "--secret");
    row("--secret 0123456789abcdef", "--key");
    row("--key 100 --secret short", "16");
    row("", "--dev");
    row("--config /nowhere/hub.json", "/nowhere/hub.json");
    row("--dev --tls-cert /nowhere.pem", "tlsKey: missing");
    row("--dev --tls-key /nowhere.pem", "tlsCertificate: missing");
    row("--dev --tls-cert /nowhere.pem --tls-key /nowhere.key",
        "tlsCertificate: /nowhere.pem: No such");
    row("--dev --allow-origin app.example.org", "allowedOrigins: \"app.example.org\"");
}

void TestHubOptions::refused()
{
    QFETCH(QString, arguments);
    QFETCH(QString, word);
    const HubOptions options = parse(arguments.split(QLatin1Char(' '), Qt::SkipEmptyParts));
    QVERIFY2(options.problem.contains(word), qPrintable(options.problem));
    QVERIFY(!options.problem.contains(QLatin1Char('\n')));
}

void TestHubOptions::texts()
{
    const HubOptions help = parse(words("--help"));
    QCOMPARE(help.action, HubOptions::Action::ShowText);
    for (const char *word : {"--config", "--dev", "SIGNALBOX_HUB_SECRET", "process list",
                             "gracePeriodSeconds", "Exit codes", "8080"})
        QVERIFY2(help.text.contains(QLatin1String(word)), word);
    const HubOptions version = parse(words("--version"));
    QVERIFY(version.text.startsWith(QStringLiteral("signalbox-hub " SIGNALBOX_VERSION)));
    QCOMPARE(parse(words("--dev --check-config")).action, HubOptions::Action::CheckConfig);
}

void TestHubOptions::development()
{
    const HubOptions one = parse(words("--dev --json --port 0"));
    const HubOptions two = parse(words("--dev"));
    QVERIFY(one.isDev && one.isJson);
    QCOMPARE(one.config.address, QHostAddress(QHostAddress::LocalHost));
    QCOMPARE(one.config.projects.size(), 1);
    QVERIFY(one.config.projects.first().secret != two.config.projects.first().secret);
    QCOMPARE(one.config.projects.first().secret.size(), 40);
    bool isNumber = false;
    one.config.projects.first().key.toInt(&isNumber);
    QVERIFY(isNumber);
}

QTEST_GUILESS_MAIN(TestHubOptions)
#include "tst_huboptions.moc"
