#include <signaling/hub/hubconfig.h>
#include <signaling/hub/hubconfigreader_p.h>

#include <QTest>

using namespace Signaling;

class TestHubConfig : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKey();
    void defaults();
    void refused_data();
    void refused();
    void problems_data();
    void problems();
    void noProblemNamesASecret();
};

static const QByteArray Project =
    "\"projects\":[{\"key\":\"100\",\"secret\":\"0123456789abcdef\"}]";

void TestHubConfig::everyKey()
{
    QString problem;
    const auto config = HubConfig::fromJson(
        "{\"address\":\"0.0.0.0\",\"port\":8080,\"publicUrl\":\"https://example.org\","
        "\"allowForeignSessions\":true,\"subscribersMaySignal\":false,"
        "\"gracePeriodSeconds\":1.5,\"tlsCertificate\":\"c.pem\",\"tlsKey\":\"k.pem\","
        "\"allowedOrigins\":[\"https://one.example\",\"http://two.example:81\"],"
            + Project + "}",
        &problem);
    QVERIFY2(config, qPrintable(problem));
    QCOMPARE(config->address, QHostAddress(QStringLiteral("0.0.0.0")));
    QCOMPARE(config->port, 8080);
    QCOMPARE(config->publicUrl, QUrl(QStringLiteral("https://example.org")));
    QVERIFY(config->allowForeignSessions);
    QVERIFY(!config->subscribersMaySignal);
    QCOMPARE(config->gracePeriod.count(), 1500);
    QVERIFY(config->project(QStringLiteral("100")));
    QCOMPARE(config->project(QStringLiteral("100"))->secret, QByteArray("0123456789abcdef"));
    QVERIFY(!config->project(QStringLiteral("101")));
    QCOMPARE(config->tls.certificateFile, QStringLiteral("c.pem"));
    QCOMPARE(config->tls.keyFile, QStringLiteral("k.pem"));
    QCOMPARE(config->allowedOrigins.size(), 2);
    QCOMPARE(HubConfigReader::keys().size(), 14);
}

void TestHubConfig::defaults()
{
    const auto config = HubConfig::fromJson("{" + Project + "}");
    QVERIFY(config);
    QCOMPARE(config->address, QHostAddress(QHostAddress::LocalHost));
    QCOMPARE(config->gracePeriod.count(), 35000);
    QVERIFY(!config->allowForeignSessions);
    QVERIFY(config->subscribersMaySignal);
    QVERIFY(!config->tls.isEnabled());
    QVERIFY(config->allowedOrigins.isEmpty());
}

void TestHubConfig::refused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const QByteArray &json, const char *word) {
        QTest::newRow(name) << json << QString::fromUtf8(word);
    };
    row("empty", "", "line 1");
    row("not JSON, with its line", "{\n\"port\": 1,\n oops\n}", "line 3");
    row("a list", "[]", "one JSON object");
    row("a misspelt key", "{\"prot\":1," + Project + "}", "did you mean \"port\"?");
    row("a key in other letters", "{\"publicURL\":\"\"," + Project + "}", "\"publicUrl\"");
    row("a key like nothing", "{\"zzzzzzzzz\":1," + Project + "}", "there are: address");
    row("a misspelt key of a project", "{\"projects\":[{\"key\":\"1\",\"secrets\":\"x\"}]}",
        "projects[0]: unknown key \"secrets\"; did you mean \"secret\"?");
    row("a key twice", "{\"port\":1,\"port\":1," + Project + "}", "port: is there twice");
    row("a key twice, escaped", "{\"port\":1,\"p\\u006frt\" :1," + Project + "}", "port: is there");
    row("a key twice in spite of quotes",
        "{\"address\":\"\\\\\",\"port\":1, \"port\":1," + Project + "}", "port: is there twice");
    row("a project's key twice", "{\"projects\":[{\"key\":\"1\",\"secret\":\"x\",\"key\":\"2\"}]}",
        "key: is there twice");
    row("a key of two lines", "{\"a\\nb\":1," + Project + "}", "\"a?b\"");
    row("a key of 3000 letters", "{\"" + QByteArray(3000, 'k') + "\":1," + Project + "}", "kkk…");
    row("a port that is a text", "{\"port\":\"x\"," + Project + "}", "port");
    row("port -1", "{\"port\":-1," + Project + "}", "port");
    row("port 65536", "{\"port\":65536," + Project + "}", "port");
    row("port 1.5", "{\"port\":1.5," + Project + "}", "port");
    row("an address that is none", "{\"address\":\"here\"," + Project + "}", "\"here\"");
    row("an address that is a number", "{\"address\":1," + Project + "}", "address");
    row("a URL of another kind", "{\"publicUrl\":\"ftp://x\"," + Project + "}", "publicUrl");
    row("a switch that is a text", "{\"allowForeignSessions\":\"yes\"," + Project + "}",
        "true or false");
    row("grace -1", "{\"gracePeriodSeconds\":-1," + Project + "}", "gracePeriodSeconds");
    row("grace 601", "{\"gracePeriodSeconds\":601," + Project + "}", "gracePeriodSeconds");
    row("a certificate without a key", "{\"tlsCertificate\":\"c\"," + Project + "}", "tlsKey");
    row("a key without a certificate", "{\"tlsKey\":\"k\"," + Project + "}", "tlsCertificate");
    row("a certificate without a name", "{\"tlsCertificate\":\"\"," + Project + "}",
        "must name a file");
    row("no origin", "{\"allowedOrigins\":[]," + Project + "}", "one or more");
    row("origins that are a text", "{\"allowedOrigins\":\"https://a.b\"," + Project + "}",
        "must be a list");
    row("an origin that is a number", "{\"allowedOrigins\":[1]," + Project + "}", "in quotes");
    row("an origin with a path", "{\"allowedOrigins\":[\"https://a.b/c\"]," + Project + "}",
        "https://a.b/c");
    row("an origin without a scheme", "{\"allowedOrigins\":[\"a.b\"]," + Project + "}", "\"a.b\"");
    row("projects that are an object", "{\"projects\":{}}", "projects");
    row("a project that is a text", "{\"projects\":[\"x\"]}", "projects[0]");
    row("a project without a secret", "{\"projects\":[{\"key\":\"1\"}]}", "projects[0]");
}

void TestHubConfig::refused()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, word);
    QString problem;
    QVERIFY(!HubConfig::fromJson(json, &problem));
    QVERIFY2(problem.contains(word), qPrintable(problem));
    QVERIFY(!problem.contains(QLatin1Char('\n')));
    QVERIFY2(problem.size() < 300, qPrintable(problem));
    QVERIFY(!HubConfig::fromJson(json));
}

void TestHubConfig::problems_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("secretSize");
    QTest::addColumn<int>("grace");
    QTest::addColumn<bool>("isGood");
    const QString key = QStringLiteral("100");
    QTest::newRow("good") << key << 32 << 35000 << true;
    QTest::newRow("secret 15") << key << 15 << 0 << false;
    QTest::newRow("secret 16") << key << 16 << 0 << true;
    QTest::newRow("no key") << QString() << 32 << 0 << false;
    QTest::newRow("key 32") << QString(32, QLatin1Char('k')) << 32 << 0 << true;
    QTest::newRow("key 33") << QString(33, QLatin1Char('k')) << 32 << 0 << false;
    QTest::newRow("key with a slash") << QStringLiteral("1/2") << 32 << 0 << false;
    QTest::newRow("key beyond ASCII") << QStringLiteral("é") << 32 << 0 << false;
    QTest::newRow("grace -1") << key << 32 << -1 << false;
    QTest::newRow("grace 0") << key << 32 << 0 << true;
    QTest::newRow("grace 600000") << key << 32 << 600000 << true;
    QTest::newRow("grace 600001") << key << 32 << 600001 << false;
}

void TestHubConfig::problems()
{
    QFETCH(QString, key);
    QFETCH(int, secretSize);
    QFETCH(int, grace);
    QFETCH(bool, isGood);
    HubConfig config;
    config.projects = {{key, QByteArray(secretSize, 's')}};
    config.gracePeriod = std::chrono::milliseconds(grace);
    QVERIFY2(config.problem().isEmpty() == isGood, qPrintable(config.problem()));
}

void TestHubConfig::noProblemNamesASecret()
{
    HubConfig config;
    // A file may leave the projects to the environment; a hub can't.
    QVERIFY(HubConfig::fromJson("{}"));
    QVERIFY(config.problem().contains(QStringLiteral("at least one project")));
    config.projects = {{QStringLiteral("100"), "geheim"}};
    QVERIFY(!config.problem().isEmpty());
    QVERIFY(!config.problem().contains(QStringLiteral("geheim")));
    config.projects = {{QStringLiteral("100"), QByteArray(16, 's')},
                       {QStringLiteral("100"), QByteArray(16, 't')}};
    QVERIFY(config.problem().contains(QStringLiteral("twice")));
}

QTEST_GUILESS_MAIN(TestHubConfig)
#include "tst_hubconfig.moc"
