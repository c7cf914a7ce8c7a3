// signalbox-cli with servers that have certificates.
#include "cliprocess.h"

#include <signaling/invite.h>
#include <signaling/servercertificate.h>
#include <support/testhub.h>
#include <support/tlsvectors.h>

#include <QTest>

using namespace Signaling;
using namespace TestSupport;

class TestCliTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void trusted_data();
    void trusted();
    void untrusted_data();
    void untrusted();
    void invitesPin();
    void wrongUsage_data();
    void wrongUsage();
    void helpSaysHow();

private:
    CliProcess::Variables variables(bool withProject = false) const;

    std::unique_ptr<TestHub> m_hub;
};

namespace {

const QString other = QStringLiteral("ab").repeated(32);

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

void TestCliTls::init()
{
    HubConfig config;
    config.tls = serverTls();
    m_hub = std::make_unique<TestHub>(config);
    QVERIFY(m_hub->isListening);
    m_hub->clock->setWallMs(QDateTime::currentMSecsSinceEpoch());
}

CliProcess::Variables TestCliTls::variables(bool withProject) const
{
    CliProcess::Variables result{{QStringLiteral("SIGNALBOX_SERVER"),
                                  QStringLiteral("https://localhost:%1").arg(m_hub->hub->port())},
                                 {QStringLiteral("SIGNALBOX_KEY"), TestHub::project().key}};
    if (withProject) {
        result.insert(QStringLiteral("SIGNALBOX_SECRET"),
                      QString::fromLatin1(TestHub::project().secret));
    } else {
        result.insert(QStringLiteral("SIGNALBOX_SESSION"), m_hub->sessionId);
        result.insert(QStringLiteral("SIGNALBOX_TOKEN"), m_hub->token());
    }
    return result;
}

void TestCliTls::trusted_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("value");
    const QString pin = readableFingerprint(serverTls().fingerprint());
    const QString ca = tlsFile("ca.pem");
    const QString none;
    QTest::newRow("--ca") << QStringList{QStringLiteral("--ca"), ca} << none << none;
    QTest::newRow("--fingerprint")
        << QStringList{QStringLiteral("--fingerprint"), pin} << none << none;
    QTest::newRow("SIGNALBOX_CA") << QStringList() << QStringLiteral("SIGNALBOX_CA") << ca;
    QTest::newRow("SIGNALBOX_FINGERPRINT")
        << QStringList() << QStringLiteral("SIGNALBOX_FINGERPRINT") << pin;
}

void TestCliTls::trusted()
{
    QFETCH(QStringList, options);
    QFETCH(QString, variable);
    QFETCH(QString, value);
    CliProcess::Variables session = variables();
    CliProcess::Variables project = variables(true);
    if (!variable.isEmpty()) {
        session.insert(variable, value);
        project.insert(variable, value);
    }
    CliProcess send(words("send hello") + options, session);
    QVERIFY2(send.run() == 0, qPrintable(send.err()));
    CliProcess create(words("session create") + options, project);
    QVERIFY2(create.run() == 0, qPrintable(create.err()));
    QVERIFY(create.out().startsWith(QStringLiteral("1_")));
}

void TestCliTls::untrusted_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("pin");
    for (const char *command : {"send hello", "session create"}) {
        QTest::addRow("%s", command) << QString::fromLatin1(command) << QString();
        QTest::addRow("%s, another pinned", command) << QString::fromLatin1(command) << other;
    }
}

void TestCliTls::untrusted()
{
    QFETCH(QString, command);
    QFETCH(QString, pin);
    CliProcess::Variables environment = variables(command.startsWith(QLatin1String("session")));
    if (!pin.isEmpty())
        environment.insert(QStringLiteral("SIGNALBOX_FINGERPRINT"), pin);
    CliProcess cli(command.split(QLatin1Char(' ')), environment);
    QCOMPARE(cli.run(), 3);
    const QString said = cli.err();
    QVERIFY2(said.contains(QStringLiteral("--fingerprint ")
                           + readableFingerprint(serverTls().fingerprint())),
             qPrintable(said));
    QCOMPARE(said.contains(QStringLiteral("--ca FILE")), pin.isEmpty());
    QCOMPARE(said.contains(QStringLiteral("not the one that was pinned")), !pin.isEmpty());
    QVERIFY(cli.out().isEmpty());
}

void TestCliTls::invitesPin()
{
    CliProcess::Variables environment = variables(true);
    environment.insert(QStringLiteral("SIGNALBOX_SESSION"), m_hub->sessionId);
    CliProcess make(words("token make --as invite --fingerprint")
                        + QStringList{serverTls().fingerprint()},
                    environment);
    QVERIFY2(make.run() == 0, qPrintable(make.err()));
    const auto invite = Invite::fromString(make.out().trimmed());
    QVERIFY(invite);
    QCOMPARE(invite->credentials.fingerprint, serverTls().fingerprint());
    CliProcess send(words("send hello"),
                    {{QStringLiteral("SIGNALBOX_INVITE"), make.out().trimmed()}});
    QVERIFY2(send.run() == 0, qPrintable(send.err()));
    // A pin belongs to its server: another server's name doesn't inherit it.
    CliProcess elsewhere(words("send hello --server http://127.0.0.1:1"),
                         {{QStringLiteral("SIGNALBOX_INVITE"), make.out().trimmed()}});
    QCOMPARE(elsewhere.run(), 3);
    QVERIFY(elsewhere.err().contains(QStringLiteral("Nothing answers")));
}

void TestCliTls::wrongUsage_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("word");
    QTest::newRow("no fingerprint") << "--fingerprint abc"
                                    << "64 hex digits";
    QTest::newRow("no such file") << "--ca /nowhere.pem"
                                  << "/nowhere.pem";
    QTest::newRow("without TLS") << "--server http://localhost --ca x"
                                 << "https://";
}

void TestCliTls::wrongUsage()
{
    QFETCH(QString, options);
    QFETCH(QString, word);
    for (const char *command : {"send hello", "session create"}) {
        CliProcess cli(words(command) + options.split(QLatin1Char(' ')),
                       variables(QByteArray(command).startsWith("session")));
        QVERIFY2(cli.run() == 2, qPrintable(cli.err()));
        QVERIFY2(cli.err().contains(word), qPrintable(cli.err()));
    }
}

void TestCliTls::helpSaysHow()
{
    for (const char *command : {"listen --help", "session create --help"}) {
        CliProcess cli(words(command));
        QCOMPARE(cli.run(), 0);
        for (const char *word : {"--ca", "--fingerprint", "SIGNALBOX_CA", "SIGNALBOX_FINGERPRINT"})
            QVERIFY2(cli.out().contains(QLatin1String(word)), word);
    }
}

QTEST_GUILESS_MAIN(TestCliTls)
#include "tst_clitls.moc"
