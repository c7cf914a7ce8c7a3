#include "cliprocess.h"

#include <signaling/invite.h>
#include <signaling/protocol/clienttoken.h>
#include <signaling/protocol/resttoken.h>
#include <signaling/protocol/sessionid.h>

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryFile>

using namespace Signaling;

/// `token make`, `token show` and `session create` without a server.
class TestCliTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void make_data();
    void make();
    void makeInvite();
    void makeRest();
    void showVectors_data();
    void showVectors();
    void showInvalid_data();
    void showInvalid();
    void showText();
    void showWithoutSecret();
    void showEscapesControlCharacters();
    void sources_data();
    void sources();
    void createSession();

private:
    CliProcess::Variables environment() const
    {
        return {{QStringLiteral("SIGNALBOX_SECRET"), m_secret}};
    }
    TokenVerdict verify(const QString &token, ClientToken *decoded) const
    {
        return ClientToken::verify(token.toLatin1(), m_key, m_secret.toLatin1(), m_session,
                                   QDateTime::currentMSecsSinceEpoch(), decoded);
    }

    QJsonObject m_file;
    QString m_key;
    QString m_secret;
    QString m_session;
};

static QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

static QStringList words(const char *line)
{
    return text(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

static QString member(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString();
}

void TestCliTokens::initTestCase()
{
    QFile file(QStringLiteral(SIGNALBOX_VECTORS "/tokens.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_file = QJsonDocument::fromJson(file.readAll()).object();
    m_key = member(m_file, "apiKey");
    m_secret = member(m_file, "apiSecret");
    m_session = member(m_file, "sessionId");
}

void TestCliTokens::make_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("role");
    QTest::addColumn<qint64>("lifetime"); // 0: for ever
    QTest::newRow("as it is") << QString() << text("publisher") << qint64(86400);
    for (const QString &role : roleNames())
        QTest::newRow(qPrintable(role)) << text("--role ") + role << role << qint64(86400);
    QTest::newRow("JWT") << text("--format jwt --expires 15m") << text("publisher") << qint64(900);
    QTest::newRow("for ever") << text("--expires never") << text("publisher") << qint64(0);
    QTest::newRow("JWT for ever") << text("--format JWT --expires never") << text("publisher")
                                  << qint64(0);
}

void TestCliTokens::make()
{
    QFETCH(QString, options);
    QFETCH(QString, role);
    QFETCH(qint64, lifetime);
    CliProcess cli(words("token make --session") + QStringList{m_session}
                       + words(options.toUtf8().constData())
                       + QStringList{text("--connection-data"), text("name=Zoë & co")},
                   environment());
    QCOMPARE(cli.run(), 0);
    ClientToken token;
    const TokenVerdict verdict = verify(cli.out().trimmed(), &token);
    QVERIFY2(verdict.isValid(), qPrintable(verdict.message));
    QCOMPARE(roleName(token.role), role);
    QCOMPARE(token.connectionData, text("name=Zoë & co"));
    QCOMPARE(token.format == ClientToken::Format::Jwt,
             options.contains(text("jwt"), Qt::CaseInsensitive));
    QCOMPARE(token.expiresAt.value_or(token.createdAt) - token.createdAt, lifetime);
    QVERIFY(!token.nonce.isEmpty());
}

void TestCliTokens::makeInvite()
{
    CliProcess cli(words("token make --as invite --server 127.0.0.1:8080 --name Stand-up --session")
                       + QStringList{m_session},
                   environment());
    QCOMPARE(cli.run(), 0);
    const auto invite = Invite::fromString(cli.out());
    QVERIFY(invite);
    QCOMPARE(invite->name, text("Stand-up"));
    QCOMPARE(invite->credentials.apiUrl, QUrl(text("http://127.0.0.1:8080")));
    QCOMPARE(invite->credentials.apiKey, m_key);
    QVERIFY(verify(invite->credentials.token, nullptr).isValid());

    CliProcess show({text("token"), text("show"), cli.out().trimmed()}, environment());
    QCOMPARE(show.run(), 0);
}

void TestCliTokens::makeRest()
{
    CliProcess cli(words("token make --as rest --expires 300s --key") + QStringList{m_key},
                   environment());
    QCOMPARE(cli.run(), 0);
    const TokenVerdict verdict =
        RestToken::verify(cli.out().trimmed().toLatin1(), m_key, m_secret.toLatin1(),
                          QDateTime::currentMSecsSinceEpoch());
    QVERIFY2(verdict.isValid(), qPrintable(verdict.message));
}

void TestCliTokens::showVectors_data()
{
    QTest::addColumn<QJsonObject>("vector");
    int number = 0;
    for (const auto &token : m_file.value(QLatin1String("tokens")).toArray())
        QTest::addRow("token %d", ++number) << token.toObject();
}

void TestCliTokens::showVectors()
{
    QFETCH(QJsonObject, vector);
    CliProcess cli(words("token show --json") + QStringList{member(vector, "token")},
                   environment());
    QCOMPARE(cli.run(), 0);
    const QJsonObject shown = QJsonDocument::fromJson(cli.out().toUtf8()).object();
    QCOMPARE(member(shown, "format"), member(vector, "format"));
    QCOMPARE(member(shown, "role"), member(vector, "role"));
    QCOMPARE(member(shown, "connectionData"), member(vector, "connectionData"));
    QCOMPARE(member(shown, "apiKey"), m_key);
    QCOMPARE(member(shown, "sessionId"), m_session);
    QCOMPARE(shown.value(QLatin1String("expiresAt")).toInteger(), qint64(3786912000));
    QCOMPARE(shown.value(QLatin1String("valid")), QJsonValue(true));
    QCOMPARE(shown.value(QLatin1String("signatureChecked")), QJsonValue(true));
}

void TestCliTokens::showInvalid_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("verdict");
    const QStringList verdicts{
        text("The token's signature is wrong: it was changed, or signed with another secret."),
        text("The token's algorithm is \"none\"; only HS256 is accepted."),
        text("The token's signature is wrong: it was changed, or signed with another secret."),
        text("The token's signature is wrong: it was changed, or signed with another secret."),
        text("The token's signature is wrong: it was changed, or signed with another secret."),
        text("The token is for project 46999999, not for 46123456.")};
    const QJsonArray invalid = m_file.value(QLatin1String("invalid")).toArray();
    QCOMPARE(invalid.size(), verdicts.size());
    for (int i = 0; i < invalid.size(); ++i) {
        const QJsonObject vector = invalid[i].toObject();
        QTest::newRow(qPrintable(member(vector, "why")))
            << member(vector, "token") << text("--key 46123456") << verdicts[i];
    }
    const QString good =
        member(m_file.value(QLatin1String("tokens")).toArray()[0].toObject(), "token");
    QTest::newRow("wrong session") << good << text("--session 1_MX4xMDB-fjE")
                                   << text("The token is for another session, %1.").arg(m_session);
    QTest::newRow("expired REST token")
        << member(m_file.value(QLatin1String("rest")).toObject(), "token") << QString()
        << QString();
    QTest::newRow("garbage") << text("hello") << QString()
                             << text("The token can't be read: it is neither a T1 token, which "
                                     "begins with T1==, nor a JWT.");
}

void TestCliTokens::showInvalid()
{
    QFETCH(QString, token);
    QFETCH(QString, options);
    QFETCH(QString, verdict);
    CliProcess cli(words("token show") + words(options.toUtf8().constData()) + QStringList{token},
                   environment());
    QCOMPARE(cli.run(), 8);
    QVERIFY2(cli.outLines().last().startsWith(text("valid      no. ") + verdict),
             qPrintable(cli.out()));
    QCOMPARE(cli.err(), QString());
}

void TestCliTokens::showText()
{
    ClientToken token;
    token.format = ClientToken::Format::T1;
    token.apiKey = m_key;
    token.sessionId = m_session;
    token.role = Role::Moderator;
    token.connectionData = text("name=Zoë");
    token.createdAt = 1795472858;
    token.expiresAt = 1795472858 + 60;
    CliProcess cli(
        {text("token"), text("show"), QString::fromLatin1(token.encode(m_secret.toLatin1()))},
        environment());
    // Whether it has expired depends on today's date; what it holds does not.
    cli.run();
    const QStringList lines = cli.outLines();
    QCOMPARE(lines.size(), 9);
    QCOMPARE(lines[0], text("kind       T1 token for clients of a session"));
    QCOMPARE(lines[1], text("project    46123456"));
    QCOMPARE(lines[2], text("session    ") + m_session);
    QCOMPARE(lines[3], text("role       moderator"));
    QCOMPARE(lines[4],
             text("may        publish, subscribe, signal, forcedisconnect, "
                  "forceunpublish, forcemute"));
    QCOMPARE(lines[5], text("data       name=Zoë"));
    QVERIFY2(lines[6].startsWith(text("made       2026-11-23 22:27:38 UTC (")),
             qPrintable(lines[6]));
    QVERIFY2(lines[7].startsWith(text("expires    2026-11-23 22:28:38 UTC (")),
             qPrintable(lines[7]));
    QVERIFY(lines[8].startsWith(text("valid      ")));
}

void TestCliTokens::showWithoutSecret()
{
    const QJsonObject vector = m_file.value(QLatin1String("tokens")).toArray()[1].toObject();
    CliProcess cli({text("token"), text("show"), member(vector, "token")});
    QCOMPARE(cli.run(), 0);
    QVERIFY2(cli.out().contains(text("the signature is not checked")), qPrintable(cli.out()));
    const QJsonObject unsigned_ = m_file.value(QLatin1String("invalid")).toArray()[1].toObject();
    CliProcess none({text("token"), text("show"), member(unsigned_, "token")});
    QCOMPARE(none.run(), 8);
    QVERIFY(none.out().contains(text("only HS256")));
}

void TestCliTokens::showEscapesControlCharacters()
{
    ClientToken token;
    token.apiKey = m_key;
    token.sessionId = m_session;
    token.connectionData = text("\x1b[2Ja\nvalid yes");
    CliProcess cli(
        {text("token"), text("show"), QString::fromLatin1(token.encode(m_secret.toLatin1()))},
        environment());
    cli.run();
    QVERIFY2(cli.out().contains(text("data       \\u{1b}[2Ja\\nvalid yes\n")),
             qPrintable(cli.out()));
}

void TestCliTokens::sources_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"argument", "option", "file", "stdin", "file is stdin", "environment"})
        QTest::newRow(how) << text(how);
}

void TestCliTokens::sources()
{
    QFETCH(QString, how);
    const QString token =
        member(m_file.value(QLatin1String("tokens")).toArray()[0].toObject(), "token");
    QTemporaryFile secretFile;
    QVERIFY(secretFile.open());
    secretFile.write(m_secret.toUtf8() + '\n');
    secretFile.close();
    QTemporaryFile tokenFile;
    QVERIFY(tokenFile.open());
    tokenFile.write(token.toUtf8() + "\r\n");
    tokenFile.close();
    QStringList arguments{text("token"), text("show"), text("--secret-file"),
                          secretFile.fileName()};
    CliProcess::Variables variables;
    QByteArray input;
    if (how == text("argument"))
        arguments << token;
    else if (how == text("option"))
        arguments << text("--token") << token;
    else if (how == text("file"))
        arguments << text("--token-file") << tokenFile.fileName();
    else if (how == text("environment"))
        variables.insert(text("SIGNALBOX_TOKEN"), token);
    else
        input = token.toUtf8() + '\n';
    if (how == text("stdin"))
        arguments << text("-");
    else if (how == text("file is stdin"))
        arguments << text("--token-file") << text("-");
    CliProcess cli(arguments, variables);
    QCOMPARE(cli.run(input), 0);
    QVERIFY(cli.out().contains(text("and the signature is right")));
}

void TestCliTokens::createSession()
{
    CliProcess cli(words("session create --location 192.0.2.1 --key") + QStringList{m_key},
                   environment());
    QCOMPARE(cli.run(), 0);
    const auto id = SessionId::decode(cli.out().trimmed());
    QVERIFY(id);
    QVERIFY(id->isProvenBy(m_secret.toLatin1()));
    QCOMPARE(id->apiKey, m_key);
    QCOMPARE(id->location, text("192.0.2.1"));
    CliProcess other(words("session create --json --key") + QStringList{m_key}, environment());
    QCOMPARE(other.run(), 0);
    const QString second =
        member(QJsonDocument::fromJson(other.out().toUtf8()).object(), "sessionId");
    QVERIFY(SessionId::decode(second));
    QVERIFY(second != cli.out().trimmed());
}

QTEST_GUILESS_MAIN(TestCliTokens)
#include "tst_clitokens.moc"
