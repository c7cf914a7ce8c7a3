#include <signaling/invite.h>

#include <QDebug>
#include <QTest>

using namespace Signaling;

class TestInvite : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip_data();
    void roundTrip();
    void refused_data();
    void refused();
    void wrappingIsTolerated();
    void debugHidesTheToken();
};

static Invite sample()
{
    Invite invite;
    invite.credentials.apiUrl = QUrl(QStringLiteral("http://127.0.0.1:8080"));
    invite.credentials.apiKey = QStringLiteral("100");
    invite.credentials.sessionId = QStringLiteral("1_MX4xMDB-fjE");
    invite.credentials.token = QStringLiteral("T1==cGFy+dG/5l=&c");
    invite.name = QStringLiteral("Stand-up & réunion = 100 % + 50");
    return invite;
}

void TestInvite::roundTrip_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("fingerprint");
    const QString none;
    QTest::newRow("address") << QStringLiteral("http://127.0.0.1:8080") << none;
    QTest::newRow("IPv6") << QStringLiteral("http://[::1]:8080") << none;
    QTest::newRow("path") << QStringLiteral("https://example.org/hub/one") << none;
    QTest::newRow("space in the path") << QStringLiteral("https://example.org/my%20hub/") << none;
    QTest::newRow("percent in the path")
        << QStringLiteral("https://example.org/100%25/%2F") << none;
    QTest::newRow("a name beyond ASCII") << QStringLiteral("https://bücher.example/größe") << none;
    QTest::newRow("query in the path") << QStringLiteral("https://example.org/a?b=c&d=e") << none;
    QTest::newRow("pinned") << QStringLiteral("https://192.0.2.1:8443")
                            << QStringLiteral("0f").repeated(32);
}

void TestInvite::roundTrip()
{
    QFETCH(QString, server);
    QFETCH(QString, fingerprint);
    Invite invite = sample();
    invite.credentials.apiUrl = QUrl(server);
    invite.credentials.fingerprint = fingerprint;
    const QString text = invite.toString();
    QVERIFY2(text.startsWith(QStringLiteral("signalbox:join?server=")), qPrintable(text));
    QString problem;
    const auto read = Invite::fromString(text, &problem);
    QVERIFY2(read, qPrintable(problem));
    QCOMPARE(read->credentials, invite.credentials);
    QCOMPARE(read->name, invite.name);
    QCOMPARE(text.contains(QStringLiteral("&fingerprint=")), !fingerprint.isEmpty());
    QCOMPARE(read->toString(), text);
}

void TestInvite::refused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    const QString whole = sample().toString();
    Invite withFragment = sample();
    withFragment.credentials.apiUrl.setFragment(QStringLiteral("top"));
    QTest::newRow("a server with a #")
        << withFragment.toString() << QStringLiteral("begins with #");
    const auto without = [&whole](const QString &key) {
        QString text = whole;
        return text.replace(key + QLatin1Char('='), QStringLiteral("other="));
    };
    QTest::newRow("empty") << QString() << QStringLiteral("not an invite");
    QTest::newRow("a web address")
        << QStringLiteral("https://example.org") << QStringLiteral("not an invite");
    QTest::newRow("another action")
        << QStringLiteral("signalbox:leave?server=x") << QStringLiteral("not an invite");
    QTest::newRow("no server") << without(QStringLiteral("server")) << QStringLiteral("server");
    QTest::newRow("no key") << without(QStringLiteral("key")) << QStringLiteral("key");
    QTest::newRow("no session") << without(QStringLiteral("session")) << QStringLiteral("session");
    QTest::newRow("no token") << without(QStringLiteral("token")) << QStringLiteral("token");
    QTest::newRow("a server that is a file")
        << QStringLiteral("signalbox:join?server=file:///etc/passwd&key=1&session=2&token=3")
        << QStringLiteral("http");
    QTest::newRow("a fingerprint that is none")
        << QStringLiteral("signalbox:join?server=https://h&key=1&session=2&token=3&fingerprint=ab")
        << QStringLiteral("fingerprint");
    QTest::newRow("a fingerprint where nothing is encrypted")
        << QStringLiteral("signalbox:join?server=http://h&key=1&session=2&token=3&fingerprint=")
            + QStringLiteral("0f").repeated(32)
        << QStringLiteral("not encrypted");
    QTest::newRow("a token with a line break")
        << QStringLiteral("signalbox:join?server=http://h&key=1&session=2&token=a%0Ab")
        << QStringLiteral("token");
}

void TestInvite::refused()
{
    QFETCH(QString, text);
    QFETCH(QString, word);
    QString problem;
    QVERIFY(!Invite::fromString(text, &problem));
    QVERIFY2(problem.contains(word), qPrintable(problem));
}

void TestInvite::wrappingIsTolerated()
{
    const QString text = sample().toString();
    QVERIFY(Invite::fromString(QStringLiteral(" <%1>\n").arg(text)));
    QVERIFY(Invite::fromString(QStringLiteral("\"%1\"").arg(text)));
}

void TestInvite::debugHidesTheToken()
{
    QString text;
    QDebug(&text) << sample().credentials;
    QVERIFY(text.contains(QStringLiteral("1_MX4xMDB-fjE")));
    QVERIFY(!text.contains(sample().credentials.token));
}

QTEST_GUILESS_MAIN(TestInvite)
#include "tst_invite.moc"
