// No token and no secret in what the hub and the command line write, nor in the list of processes:
// the built programs, everything logged that can be.
#include "cliprocess.h"

#include <signaling/invite.h>
#include <signaling/protocol/sessionid.h>
#include <support/hubprogram.h>
#include <support/leakcheck.h>
#include <support/testhub.h>

#include <QTest>

using namespace Signaling;
using namespace TestSupport;

class TestSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theCheckFindsThem();
    void hub();
    void hubWithTheSecretAsAnOption();
    void listening_data();
    void listening();
    void creatingASession();
    void errors_data();
    void errors();
    void thereIsAlwaysAnotherWay();

private:
    QString token(qint64 lifetime = 3600) const;

    LeakCheck m_leaks;
    QString m_session;
};

namespace {

const QByteArray secret = "MARKED-secret-0123456789";
const QString key = QStringLiteral("100");
const QMap<QString, QString> logEverything{
    {QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("*.debug=true;*.info=true")}};

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QMap<QString, QString> with(QMap<QString, QString> variables)
{
    variables.insert(logEverything);
    return variables;
}

QMap<QString, QString> project()
{
    return with({{QStringLiteral("SIGNALBOX_HUB_KEY"), key},
                 {QStringLiteral("SIGNALBOX_HUB_SECRET"), QString::fromLatin1(secret)}});
}

QUrl listening(HubProgram &hub)
{
    return QUrl(QString::fromUtf8(hub.line().trimmed().split(' ').last()));
}

} // namespace

void TestSecrets::initTestCase()
{
    m_session =
        SessionId::create(key, secret, QDateTime::currentMSecsSinceEpoch(), QByteArray(16, 'r'))
            .encode();
    m_leaks.add(secret);
    m_leaks.addToken(token().toLatin1());
    m_leaks.addToken(token(-3600).toLatin1());
}

QString TestSecrets::token(qint64 lifetime) const
{
    static const qint64 now = QDateTime::currentSecsSinceEpoch();
    ClientToken token;
    token.format = ClientToken::Format::T1;
    token.apiKey = key;
    token.sessionId = m_session;
    token.createdAt = now - 7200;
    token.expiresAt = now + lifetime;
    token.nonce = QStringLiteral("MARKED-nonce");
    return QString::fromLatin1(token.encode(secret));
}

void TestSecrets::theCheckFindsThem()
{
    const QByteArray text = "GET /x HTTP/1.1\r\nX-OPENTOK-AUTH: ";
    QVERIFY(m_leaks.in(text).isEmpty());
    QVERIFY(!m_leaks.in(text + token().toLatin1()).isEmpty());
    QVERIFY(!m_leaks.in(QUrl::toPercentEncoding(token())).isEmpty());
    QVERIFY(!m_leaks.in("secret=" + secret).isEmpty());
    QVERIFY(!m_leaks.in(secret.toBase64()).isEmpty());
    const QByteArray inside = QByteArray::fromBase64(token().mid(4).toLatin1());
    QVERIFY(!m_leaks.in(inside).isEmpty());
}

void TestSecrets::hub()
{
    HubProgram hub(words("--port 0"), project());
    hub.setProcessChannelMode(QProcess::SeparateChannels);
    const QUrl url = ::listening(hub);
    QVERIFY(url.isValid());
    // It sees a secret in use: REST, session info, a connection.
    const QMap<QString, QString> variables =
        with({{QStringLiteral("SIGNALBOX_SERVER"), url.toString()},
              {QStringLiteral("SIGNALBOX_KEY"), key},
              {QStringLiteral("SIGNALBOX_SESSION"), m_session},
              {QStringLiteral("SIGNALBOX_SECRET"), QString::fromLatin1(secret)}});
    CliProcess create(words("session create"), variables);
    QCOMPARE(create.run(), 0);
    CliProcess send(words("send hello"), variables);
    QCOMPARE(send.run(), 0);
    QVERIFY(m_leaks.in(commandLineOf(hub)).isEmpty());
    hub.terminate();
    QVERIFY(hub.ended());
    const QByteArray said = hub.readAllStandardOutput() + hub.readAllStandardError();
    // That everything is logged: else there would be nothing to find.
    QVERIFY2(said.contains("qt.core"), said.constData());
    QCOMPARE(m_leaks.in(said), QByteArray());
    // Tokens that are made for the occasion are new each time: what gives them away is the header.
    QVERIFY2(!said.contains("X-OPENTOK-AUTH") && !said.contains("socketId="), said.constData());
    QCOMPARE(m_leaks.in(create.err().toUtf8() + send.err().toUtf8()), QByteArray());
    QVERIFY(!send.err().contains(QStringLiteral("T1==")));
}

void TestSecrets::hubWithTheSecretAsAnOption()
{
    HubProgram hub(words("--port 0 --key 100 --secret") + QStringList{QString::fromLatin1(secret)},
                   logEverything);
    QVERIFY(::listening(hub).isValid());
    const QByteArray line = commandLineOf(hub);
    QVERIFY2(line.contains("--secret *"), line.constData());
    QCOMPARE(m_leaks.in(line), QByteArray());
}

void TestSecrets::listening_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"environment", "file", "stdin", "option", "invite", "invite option",
                            "invite in the environment", "secret"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void TestSecrets::listening()
{
    QFETCH(QString, how);
    HubProgram hub(words("--port 0"), project());
    const QUrl url = ::listening(hub);
    Invite invite;
    invite.credentials.apiUrl = url;
    invite.credentials.apiKey = key;
    invite.credentials.sessionId = m_session;
    invite.credentials.token = token();
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("token")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(token().toLatin1());
    file.close();
    QMap<QString, QString> variables = with({{QStringLiteral("SIGNALBOX_SERVER"), url.toString()},
                                             {QStringLiteral("SIGNALBOX_KEY"), key},
                                             {QStringLiteral("SIGNALBOX_SESSION"), m_session}});
    QStringList arguments = words("listen --json --events");
    if (how == QLatin1String("environment"))
        variables.insert(QStringLiteral("SIGNALBOX_TOKEN"), token());
    else if (how == QLatin1String("file"))
        arguments << QStringLiteral("--token-file") << file.fileName();
    else if (how == QLatin1String("stdin"))
        arguments << QStringLiteral("--token-file") << QStringLiteral("-");
    else if (how == QLatin1String("option"))
        arguments << QStringLiteral("--token") << token();
    else if (how == QLatin1String("invite"))
        arguments << invite.toString();
    else if (how == QLatin1String("invite option"))
        arguments << QStringLiteral("--invite=") + invite.toString();
    else if (how == QLatin1String("invite in the environment"))
        variables.insert(QStringLiteral("SIGNALBOX_INVITE"), invite.toString());
    else
        variables.insert(QStringLiteral("SIGNALBOX_SECRET"), QString::fromLatin1(secret));
    CliProcess cli(arguments, variables);
    cli.start();
    cli.write(token().toLatin1());
    cli.closeWriteChannel();
    QTRY_VERIFY2_WITH_TIMEOUT(cli.out().contains(QStringLiteral("\"connected\"")),
                              qPrintable(cli.err()), 15000);
    const QByteArray line = commandLineOf(cli);
    QVERIFY(line.contains("listen"));
    QCOMPARE(m_leaks.in(line), QByteArray());
    cli.terminate();
    QCOMPARE(cli.end(), 0);
    QCOMPARE(m_leaks.in(cli.out().toUtf8() + cli.err().toUtf8()), QByteArray());
    QVERIFY(!cli.err().contains(QStringLiteral("socketId=")));
}

void TestSecrets::creatingASession()
{
    HubProgram hub(words("--port 0"), project());
    const QUrl url = ::listening(hub);
    QMap<QString, QString> variables =
        with({{QStringLiteral("SIGNALBOX_SERVER"), url.toString()},
              {QStringLiteral("SIGNALBOX_KEY"), key},
              {QStringLiteral("SIGNALBOX_SECRET"), QString::fromLatin1(secret)}});
    CliProcess good(words("session create"), variables);
    QCOMPARE(good.run(), 0);
    QCOMPARE(m_leaks.in(good.out().toUtf8() + good.err().toUtf8()), QByteArray());
}

void TestSecrets::errors_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    const QString marked = QString::fromLatin1(secret);
    const QString good = token();
    const QString old = token(-3600);
    QTest::newRow("an expired token") << words("send hello --token") + QStringList{old} << 4;
    QTest::newRow("another session")
        << words("send hello --session 1_MX4xMDB-fjE3MDAwMDAwMDAwMDB-MX4 --token")
            + QStringList{good}
        << 4;
    QTest::newRow("a changed token")
        << words("send hello --token") + QStringList{good + QLatin1Char('x')} << 4;
    QTest::newRow("a server that isn't there")
        << words("send hello --server http://127.0.0.1:1 --token") + QStringList{good} << 3;
    QTest::newRow("a token too many") << words("listen signalbox:join") + QStringList{good} << 2;
    QTest::newRow("a token as text that follows") << words("send hello") + QStringList{good} << 2;
    QTest::newRow("a broken invite")
        << words("listen") + QStringList{QStringLiteral("signalbox:join?token=") + good} << 2;
    QTest::newRow("token and secret")
        << words("send hello --token") + QStringList{good, QStringLiteral("--secret"), marked} << 2;
    QTest::newRow("a misspelt option")
        << words("send hello") + QStringList{QStringLiteral("--tokn=") + good} << 2;
    QTest::newRow("a secret that doesn't fit")
        << words("session create --key 200 --secret") + QStringList{marked} << 4;
    QTest::newRow("a key that isn't one")
        << words("session create --local --key a~b --secret") + QStringList{marked} << 2;
}

void TestSecrets::errors()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);
    HubProgram hub(words("--port 0"), project());
    const QUrl url = ::listening(hub);
    CliProcess cli(arguments,
                   with({{QStringLiteral("SIGNALBOX_SERVER"), url.toString()},
                         {QStringLiteral("SIGNALBOX_KEY"), key},
                         {QStringLiteral("SIGNALBOX_SESSION"), m_session}}));
    const int ended = cli.run();
    QVERIFY2(ended == exitCode, qPrintable(cli.err()));
    QVERIFY(cli.err().contains(QStringLiteral("signalbox-cli: ")));
    const QByteArray found = m_leaks.in(cli.out().toUtf8() + cli.err().toUtf8());
    QVERIFY2(found.isEmpty(), qPrintable(cli.err()));
}

void TestSecrets::thereIsAlwaysAnotherWay()
{
    // Whatever takes a secret as an option says how to give it without showing it.
    for (const char *command :
         {"listen", "send", "connections", "session create", "token make", "token show"}) {
        CliProcess cli(words(command) + words("--help"));
        QCOMPARE(cli.run(), 0);
        const QString help = cli.out();
        QVERIFY2(help.contains(QStringLiteral("--secret-file"))
                     && help.contains(QStringLiteral("SIGNALBOX_SECRET")),
                 command);
        if (help.contains(QStringLiteral("--token "))) {
            QVERIFY2(help.contains(QStringLiteral("--token-file"))
                         && help.contains(QStringLiteral("SIGNALBOX_TOKEN")),
                     command);
        }
        if (help.contains(QStringLiteral("--invite ")))
            QVERIFY2(help.contains(QStringLiteral("SIGNALBOX_INVITE")), command);
    }
    HubProgram hub(words("--help"));
    QVERIFY(hub.ended());
    const QByteArray help = hub.readAllStandardOutput();
    QVERIFY(help.contains("SIGNALBOX_HUB_SECRET") && help.contains("--config"));
}

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
