// signalbox-cli, whose line is cut in the midst of the signal that it sends.
#include "cliprocess.h"

#include <signaling/hub/signalinghub.h>
#include <signaling/invite.h>
#include <signaling/protocol/clienttoken.h>
#include <signaling/signalingsession.h>
#include <support/faultproxy.h>

using namespace Signaling;
using namespace TestSupport;

class TestCliCut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutWhileSending_data();
    void cutWhileSending();
};

void TestCliCut::cutWhileSending_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<int>("arrived");
    QTest::addColumn<QString>("words");
    QTest::newRow("sent again") << QStringList() << 0 << 1 << QString();
    QTest::newRow("not again") << QStringList{QStringLiteral("--no-retry")} << 6 << 0
                               << QStringLiteral("may have");
}

void TestCliCut::cutWhileSending()
{
    QFETCH(QStringList, options);
    QFETCH(int, exitCode);
    QFETCH(int, arrived);
    QFETCH(QString, words);
    HubConfig config;
    config.projects = {{QStringLiteral("100"), QByteArray(32, 's')}};
    SignalingHub hub(config);
    QVERIFY(hub.listen());
    const QString sessionId = hub.createSession(QStringLiteral("100"));
    ClientToken token;
    token.apiKey = QStringLiteral("100");
    token.sessionId = sessionId;
    token.createdAt = QDateTime::currentSecsSinceEpoch();
    token.expiresAt = token.createdAt + 3600;
    token.nonce = QStringLiteral("1");
    Invite invite;
    invite.credentials.apiUrl = hub.apiUrl();
    invite.credentials.apiKey = QStringLiteral("100");
    invite.credentials.sessionId = sessionId;
    invite.credentials.token = QString::fromLatin1(token.encode(QByteArray(32, 's')));

    SignalingSession ben;
    QStringList received;
    connect(&ben, &SignalingSession::signalReceived, &ben,
            [&received](const SignalMessage &message) { received.append(message.data); });
    ben.connectToSession(invite.credentials);
    QTRY_COMPARE(ben.state(), SignalingSession::State::Connected);

    FaultProxy line(1);
    line.setTarget(hub.port());
    QVERIFY(line.listen());
    // What the hub says to someone who joins is less than this, and the signal is more.
    connect(
        &hub, &SignalingHub::connectionJoined, &line,
        [&line] {
            if (line.accepted() > 0)
                line.cutAfter(4000, Cut::Reset);
        },
        Qt::SingleShotConnection);
    invite.credentials.apiUrl = line.url();
    const QString data(8000, QLatin1Char('x'));
    CliProcess cli(QStringList{QStringLiteral("send")} + options + QStringList{data},
                   {{QStringLiteral("SIGNALBOX_INVITE"), invite.toString()}});
    QCOMPARE(cli.run(), exitCode);
    QVERIFY2(cli.err().contains(words), qPrintable(cli.err()));
    QVERIFY(line.accepted() > 1); // session info and the socket, at least
    // Whatever was under way is there before what comes now.
    QVERIFY(ben.sendSignal(QString(), QStringLiteral("last")) != 0);
    QTRY_COMPARE(received.value(received.size() - 1), QStringLiteral("last"));
    QCOMPARE(received.count(data), arrived);
}

QTEST_GUILESS_MAIN(TestCliCut)
#include "tst_clicut.moc"
