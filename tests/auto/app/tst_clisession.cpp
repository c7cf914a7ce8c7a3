#include "cliprocess.h"

#include <signaling/hub/signalinghub.h>
#include <signaling/invite.h>
#include <signaling/protocol/clienttoken.h>
#include <signaling/signalingsession.h>

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTcpSocket>

#include <csignal>

using namespace Signaling;

/// signalbox-cli in sessions of a hub that the test holds.
class TestCliSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void listenAndSend();
    void listenAsJson();
    void listenByType();
    void listenEnds_data();
    void listenEnds();
    void listenStopsOnSignal_data();
    void listenStopsOnSignal();
    void listenSurvivesACut();
    void listenForceDisconnected();
    void sendData_data();
    void sendData();
    void sendToOne();
    void sendFails_data();
    void sendFails();
    void sendTimesOut();
    void connections();
    void createSession_data();
    void createSession();
    void notAHub();
    void tour();

private:
    QString token(Role role = Role::Publisher) const;
    QString invite(Role role = Role::Publisher) const;
    CliProcess::Variables secretEnvironment() const;
    /// Starts \a cli, a `listen`, and waits until it is in the session.
    bool startListening(CliProcess &cli);
    /// A client of the test, joined.
    bool join(SignalingSession &session, Role role = Role::Publisher);

    HubConfig m_config;
    std::unique_ptr<SignalingHub> m_hub;
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

void TestCliSession::init()
{
    m_config = HubConfig();
    m_config.projects.append({text("100"), "0123456789abcdef0123"});
    m_hub = std::make_unique<SignalingHub>(m_config);
    QVERIFY2(m_hub->listen(), qPrintable(m_hub->errorString()));
    m_session = m_hub->createSession(text("100"));
}

void TestCliSession::cleanup()
{
    m_hub.reset();
}

QString TestCliSession::token(Role role) const
{
    ClientToken made;
    made.apiKey = text("100");
    made.sessionId = m_session;
    made.role = role;
    made.connectionData = text("name=Ann");
    made.createdAt = QDateTime::currentSecsSinceEpoch();
    made.expiresAt = made.createdAt + 600;
    return QString::fromLatin1(made.encode(m_config.projects.first().secret));
}

QString TestCliSession::invite(Role role) const
{
    Invite made;
    made.credentials = {m_hub->apiUrl(), text("100"), m_session, token(role)};
    return made.toString();
}

CliProcess::Variables TestCliSession::secretEnvironment() const
{
    return {{text("SIGNALBOX_SERVER"), m_hub->apiUrl().toString()},
            {text("SIGNALBOX_KEY"), text("100")},
            {text("SIGNALBOX_SESSION"), m_session},
            {text("SIGNALBOX_SECRET"), QString::fromLatin1(m_config.projects.first().secret)}};
}

bool TestCliSession::startListening(CliProcess &cli)
{
    QSignalSpy joined(m_hub.get(), &SignalingHub::connectionJoined);
    cli.start();
    return joined.wait(20000);
}

bool TestCliSession::join(SignalingSession &session, Role role)
{
    QSignalSpy connected(&session, &SignalingSession::connected);
    session.connectToSession({m_hub->apiUrl(), text("100"), m_session, token(role)});
    return connected.wait(20000);
}

void TestCliSession::listenAndSend()
{
    CliProcess listen({text("listen"), invite(), text("--count"), text("2")});
    QVERIFY(startListening(listen));
    CliProcess send({text("send"), invite(), text("Zoë says hello"), text("--type"), text("chat")});
    QCOMPARE(send.run(), 0);
    QCOMPARE(send.out(), QString());
    // Written at once, not when it ends.
    QTRY_VERIFY_WITH_TIMEOUT(listen.out().endsWith(QLatin1Char('\n')), 20000);
    QCOMPARE(listen.state(), QProcess::Running);
    CliProcess again({text("send"), text("two\nlines")}, secretEnvironment());
    QCOMPARE(again.run(), 0);
    QCOMPARE(listen.end(), 0);
    const QStringList lines = listen.outLines();
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines[0].contains(text("  chat  Ann (")), qPrintable(lines[0]));
    QVERIFY2(lines[0].endsWith(text(")  Zoë says hello")), qPrintable(lines[0]));
    QVERIFY2(lines[1].endsWith(text("  two\\nlines")), qPrintable(lines[1]));
    QVERIFY2(listen.err().contains(text("Connected as Ann (")), qPrintable(listen.err()));
    QVERIFY2(listen.err().contains(text("left: clientDisconnected")), qPrintable(listen.err()));
}

void TestCliSession::listenAsJson()
{
    CliProcess listen({text("listen"), text("--json"), text("--events"), text("--count"), text("1"),
                       text("--invite"), invite()});
    QVERIFY(startListening(listen));
    CliProcess send({text("send"), text("--json"), text("{\"b\":1.0,\"a\":[]}")},
                    secretEnvironment());
    QCOMPARE(send.run(), 0);
    QCOMPARE(listen.end(), 0);
    const QStringList lines = listen.outLines();
    QCOMPARE(lines.size(), 3);
    const QStringList events{text("connected"), text("connectionCreated"), text("signal")};
    for (int i = 0; i < 3; ++i) {
        const QJsonObject event = QJsonDocument::fromJson(lines[i].toUtf8()).object();
        QCOMPARE(event.value(QLatin1String("event")).toString(), events[i]);
    }
    QVERIFY2(lines[2].startsWith(text("{\"data\":{\"b\":1.0,\"a\":[]},")), qPrintable(lines[2]));
}

void TestCliSession::listenByType()
{
    CliProcess listen({text("listen"), invite(), text("--type"), text("b"), text("--count"),
                       text("1"), text("--json")});
    QVERIFY(startListening(listen));
    SignalingSession sender;
    QVERIFY(join(sender));
    sender.sendSignal(text("a"), text("1"));
    sender.sendSignal(QString(), text("2"));
    sender.sendSignal(text("b"), text("3"));
    QCOMPARE(listen.end(), 0);
    QCOMPARE(listen.outLines().size(), 1);
    QVERIFY(listen.out().contains(text("\"data\":\"3\"")));
}

void TestCliSession::listenEnds_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("time without a count") << text("--timeout 0.7") << 0;
    QTest::newRow("time before the count") << text("--timeout 0.7 --count 1") << 7;
}

void TestCliSession::listenEnds()
{
    QFETCH(QString, options);
    QFETCH(int, exitCode);
    CliProcess listen(QStringList{text("listen"), invite()} + words(options.toUtf8().constData()));
    QVERIFY(startListening(listen));
    QSignalSpy left(m_hub.get(), &SignalingHub::connectionLeft);
    QCOMPARE(listen.end(), exitCode);
    QTRY_COMPARE(left.size(), 1);
    QCOMPARE(left[0][2].toString(), text("clientDisconnected"));
}

void TestCliSession::listenStopsOnSignal_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("options");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("SIGINT") << SIGINT << QString() << 0;
    QTest::newRow("SIGTERM") << SIGTERM << QString() << 0;
    QTest::newRow("SIGINT before the count") << SIGINT << text("--count 3") << 130;
    QTest::newRow("SIGTERM before the count") << SIGTERM << text("--count 3") << 143;
}

void TestCliSession::listenStopsOnSignal()
{
    QFETCH(int, number);
    QFETCH(QString, options);
    QFETCH(int, exitCode);
    CliProcess listen(QStringList{text("listen"), invite()} + words(options.toUtf8().constData()));
    QVERIFY(startListening(listen));
    QSignalSpy left(m_hub.get(), &SignalingHub::connectionLeft);
    QTRY_VERIFY(listen.err().contains(text("Connected as")));
    ::kill(pid_t(listen.processId()), number);
    QCOMPARE(listen.end(), exitCode);
    QTRY_COMPARE(left.size(), 1);
    QCOMPARE(left[0][2].toString(), text("clientDisconnected"));
}

void TestCliSession::listenSurvivesACut()
{
    CliProcess listen({text("listen"), invite(), text("--count"), text("1")});
    QSignalSpy joined(m_hub.get(), &SignalingHub::connectionJoined);
    QVERIFY(startListening(listen));
    QTRY_VERIFY(listen.err().contains(text("Connected as")));
    QVERIFY(m_hub->dropSocket(joined[0][1].toString()));
    SignalingSession sender;
    QVERIFY(join(sender));
    sender.sendSignal(text("t"), text("sent during the cut"));
    QCOMPARE(listen.end(), 0);
    QCOMPARE(listen.outLines().size(), 1);
    QVERIFY(listen.out().contains(text("sent during the cut")));
    QVERIFY2(listen.err().contains(text("Connection lost; attempt 1 in 0.")),
             qPrintable(listen.err()));
    QVERIFY2(listen.err().contains(text("Connected again")), qPrintable(listen.err()));
}

void TestCliSession::listenForceDisconnected()
{
    CliProcess listen({text("listen"), invite()});
    QSignalSpy joined(m_hub.get(), &SignalingHub::connectionJoined);
    QVERIFY(startListening(listen));
    SignalingSession moderator;
    QVERIFY(join(moderator, Role::Moderator));
    moderator.forceDisconnect(joined[0][1].toString());
    QCOMPARE(listen.end(), 4);
    QVERIFY2(listen.err().contains(text("signalbox-cli: listen: ")), qPrintable(listen.err()));
}

void TestCliSession::sendData_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("data");
    QTest::addColumn<bool>("isJson");
    const auto row = [](const char *name, const QStringList &arguments, const QByteArray &input,
                        const QString &type, const QString &data, bool isJson = false) {
        QTest::newRow(name) << arguments << input << type << data << isJson;
    };
    const QString stdin_ = text("-");
    row("argument", {text("x y")}, {}, {}, text("x y"));
    row("empty argument", {text("")}, {}, {}, text(""));
    row("type only", {text("--type"), text("t"), text("--no-data")}, {}, text("t"), {});
    row("no data, no type", {text("--no-data")}, {}, {}, {});
    row("stdin", {stdin_}, "line\n", {}, text("line"));
    row("stdin of lines", {stdin_}, "a\r\nb\r\n", {}, text("a\r\nb"));
    row("empty stdin", {stdin_}, "", {}, text(""));
    row("file is stdin", {text("--file"), stdin_}, "Zoë", {}, text("Zoë"));
    row("greatest size", {stdin_}, QByteArray(8192, 'x'), {}, QString(8192, QLatin1Char('x')));
    row("looks like JSON", {text("[1]")}, {}, {}, text("[1]"));
    row("JSON", {text("--json"), text(" [1 , 2.0] ")}, {}, {}, text("[1,2.0]"), true);
    row("JSON string is text", {text("--json"), text("\"x\"")}, {}, {}, text("x"));
    row("begins with a dash", {text("--"), text("-x")}, {}, {}, text("-x"));
    row("without retry", {text("--no-retry"), text("x")}, {}, {}, text("x"));
}

void TestCliSession::sendData()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, input);
    QFETCH(QString, type);
    QFETCH(QString, data);
    QFETCH(bool, isJson);
    SignalingSession receiver;
    QVERIFY(join(receiver));
    QSignalSpy received(&receiver, &SignalingSession::signalReceived);
    CliProcess send(QStringList{text("send")} + arguments, secretEnvironment());
    QCOMPARE(send.run(input), 0);
    QVERIFY2(send.err().isEmpty(), qPrintable(send.err()));
    QTRY_COMPARE(received.size(), 1);
    const auto message = received[0][0].value<SignalMessage>();
    QCOMPARE(message.type, type);
    QCOMPARE(message.data, data);
    QCOMPARE(message.data.isNull(), data.isNull());
    QCOMPARE(message.isJson, isJson);
}

void TestCliSession::sendToOne()
{
    SignalingSession one;
    SignalingSession other;
    QVERIFY(join(one));
    QVERIFY(join(other));
    QSignalSpy atOne(&one, &SignalingSession::signalReceived);
    QSignalSpy atOther(&other, &SignalingSession::signalReceived);
    CliProcess send({text("send"), invite(), text("for one"), text("--to"), one.connection().id});
    QCOMPARE(send.run(), 0);
    CliProcess toAll({text("send"), invite(), text("for all")});
    QCOMPARE(toAll.run(), 0);
    QTRY_COMPARE(atOther.size(), 1);
    QTRY_COMPARE(atOne.size(), 2);
    QCOMPARE(atOther[0][0].value<SignalMessage>().data, text("for all"));
}

void TestCliSession::sendFails_data()
{
    QTest::addColumn<QString>("variable"); // that is set to
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("options");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *name, const char *variable, const char *value,
                        const char *options, int exitCode, const char *error) {
        QTest::newRow(name) << text(variable) << text(value) << text(options) << exitCode
                            << text(error);
    };
    row("no such connection", "X", "", "--to nobody", 5, "no such connection");
    row("role may not", "X", "", "--role publisheronly", 5, "may not send signals");
    row("nobody there", "SIGNALBOX_SERVER", "http://127.0.0.1:1", "", 3, "Nothing answers at");
    row("wrong secret", "SIGNALBOX_SECRET", "another secret of 20", "", 4, "signature is wrong");
    row("garbage token", "SIGNALBOX_TOKEN", "garbage", "", 4, "can't be read");
    row("another session's key", "SIGNALBOX_SESSION", "1_MX4xMDF-fjE", "", 2,
        "the session belongs to project 101, not to 100");
    row("unknown session", "SIGNALBOX_SESSION", "1_MX4xMDB-fjE", "", 4, "session");
}

void TestCliSession::sendFails()
{
    QFETCH(QString, variable);
    QFETCH(QString, value);
    QFETCH(QString, options);
    QFETCH(int, exitCode);
    QFETCH(QString, error);
    CliProcess::Variables environment = secretEnvironment();
    environment.insert(variable, value);
    CliProcess send(QStringList{text("send"), text("x")} + words(options.toUtf8().constData()),
                    environment);
    QCOMPARE(send.run(), exitCode);
    const QString first = send.err().section(QLatin1Char('\n'), 0, 0);
    QVERIFY2(first.startsWith(text("signalbox-cli: send: ")), qPrintable(send.err()));
    QVERIFY2(first.contains(error), qPrintable(send.err()));
    QCOMPARE(send.out(), QString());
}

void TestCliSession::sendTimesOut()
{
    QTcpServer silent; // takes connections and says nothing
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    CliProcess::Variables environment = secretEnvironment();
    environment.insert(text("SIGNALBOX_SERVER"),
                       QStringLiteral("http://127.0.0.1:%1").arg(silent.serverPort()));
    for (const QString &command : {text("send"), text("connections"), text("listen")}) {
        QStringList arguments{command, text("--timeout"), text("0.3")};
        if (command == text("send"))
            arguments << text("x");
        CliProcess cli(arguments, environment);
        QCOMPARE(cli.run(), 7);
        QVERIFY2(cli.err().startsWith(
                     QStringLiteral("signalbox-cli: %1: the time ran out").arg(command)),
                 qPrintable(cli.err()));
        QCOMPARE(cli.err().count(QLatin1Char('\n')), 1);
    }
}

void TestCliSession::connections()
{
    CliProcess alone({text("connections"), invite()});
    QCOMPARE(alone.run(), 0);
    QCOMPARE(alone.out(), QString());
    QVERIFY2(alone.err().contains(text("Nobody else is connected.")), qPrintable(alone.err()));
    SignalingSession one;
    QVERIFY(join(one));
    CliProcess plain({text("connections"), invite()});
    QCOMPARE(plain.run(), 0);
    QCOMPARE(plain.outLines().size(), 1);
    QVERIFY2(plain.out().contains(one.connection().id), qPrintable(plain.out()));
    QVERIFY2(plain.out().endsWith(text("  name=Ann\n")), qPrintable(plain.out()));

    CliProcess json({text("connections"), text("--json"), text("--own"), text("--role"),
                     text("subscriber"), text("--connection-data"), text("name=Me")},
                    secretEnvironment());
    QCOMPARE(json.run(), 0);
    const QStringList lines = json.outLines();
    QCOMPARE(lines.size(), 2);
    for (const QString &line : lines) {
        const QJsonObject object = QJsonDocument::fromJson(line.toUtf8()).object();
        const bool isOwn = object.value(QLatin1String("own")).toBool();
        QCOMPARE(object.value(QLatin1String("data")).toString(),
                 isOwn ? text("name=Me") : text("name=Ann"));
    }
}

void TestCliSession::createSession_data()
{
    QTest::addColumn<QString>("secret");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("right") << text("0123456789abcdef0123") << 0;
    QTest::newRow("wrong") << text("0123456789abcdef0124") << 4;
}

void TestCliSession::createSession()
{
    QFETCH(QString, secret);
    QFETCH(int, exitCode);
    CliProcess::Variables environment = secretEnvironment();
    environment.insert(text("SIGNALBOX_SECRET"), secret);
    CliProcess create({text("session"), text("create")}, environment);
    QCOMPARE(create.run(), exitCode);
    if (exitCode != 0) {
        QVERIFY2(create.err().startsWith(text("signalbox-cli: session create: the server refused "
                                              "the key or the secret")),
                 qPrintable(create.err()));
        QCOMPARE(create.err().count(QLatin1Char('\n')), 1);
        return;
    }
    environment.insert(text("SIGNALBOX_SESSION"), create.out().trimmed());
    CliProcess send({text("send"), text("x")}, environment);
    QCOMPARE(send.run(), 0);
    // One that is made without asking the hub is just as good.
    CliProcess local({text("session"), text("create"), text("--local")}, environment);
    QCOMPARE(local.run(), 0);
    environment.insert(text("SIGNALBOX_SESSION"), local.out().trimmed());
    CliProcess sendThere({text("send"), text("x")}, environment);
    QCOMPARE(sendThere.run(), 0);
}

void TestCliSession::notAHub()
{
    QTcpServer page;
    QVERIFY(page.listen(QHostAddress::LocalHost));
    connect(&page, &QTcpServer::newConnection, &page, [&page] {
        QTcpSocket *socket = page.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            socket->readAll();
            socket->write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 13\r\n"
                          "Connection: close\r\n\r\n<html></html>");
            socket->disconnectFromHost();
        });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    });
    CliProcess::Variables environment = secretEnvironment();
    environment.insert(text("SIGNALBOX_SERVER"),
                       QStringLiteral("http://127.0.0.1:%1").arg(page.serverPort()));
    CliProcess create({text("session"), text("create")}, environment);
    QCOMPARE(create.run(), 3);
    QVERIFY2(create.err().contains(text("is not a signaling server")), qPrintable(create.err()));
    CliProcess send({text("send"), text("x")}, environment);
    QCOMPARE(send.run(), 3);
    QVERIFY2(send.err().startsWith(text("signalbox-cli: send: ")), qPrintable(send.err()));
}

void TestCliSession::tour()
{
    CliProcess cli({text("tour")});
    QCOMPARE(cli.run(), 0);
    QVERIFY2(cli.err().isEmpty(), qPrintable(cli.err()));
    for (const char *line :
         {"1. Alice and Bob join a session.",
          "Bob got \"Just between us\" from Alice, for Bob alone",
          "Alice lost the connection; attempt 1 in 700 ms", "Alice's \"Now or never\" was not sent",
          "Alice is back", "Bob got \"And this, after it\" from Alice",
          "Alice sees Bob leave (clientDisconnected)",
          "Everything arrived as it should: nothing lost, nothing doubled, in order."})
        QVERIFY2(cli.out().contains(text(line)), line);
}

QTEST_GUILESS_MAIN(TestCliSession)
#include "tst_clisession.moc"
