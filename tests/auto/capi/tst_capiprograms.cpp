#include <signaling/signalingsession.h>
#include <support/httpcall.h>
#include <support/testhub.h>

#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace Signaling;
using namespace TestSupport;

namespace {

/// A C program with the session in its environment, as its user starts it.
class Program : public QProcess
{
public:
    Program(const TestHub &hub, const char *data, const QString &program,
            const QStringList &arguments = {})
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("SIGNALBOX_API_URL"), hub.hub->apiUrl().toString());
        environment.insert(QStringLiteral("SIGNALBOX_KEY"), TestHub::project().key);
        environment.insert(QStringLiteral("SIGNALBOX_SESSION"), hub.sessionId);
        environment.insert(QStringLiteral("SIGNALBOX_TOKEN"),
                           hub.token(Role::Publisher, QString::fromUtf8(data)));
        // Whoever leaves without otc_destroy() leaves what is in use as it is.
        if (arguments.contains(QStringLiteral("forgetful")))
            environment.insert(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("detect_leaks=0"));
        setProcessEnvironment(environment);
        connect(this, &QProcess::readyReadStandardOutput, this,
                [this] { output += readAllStandardOutput(); });
        connect(this, &QProcess::readyReadStandardError, this,
                [this] { complaints += readAllStandardError(); });
        start(program, arguments);
    }
    ~Program() override
    {
        if (state() != NotRunning) {
            kill();
            waitForFinished();
        }
    }
    static QString example(const char *name)
    {
        return QStringLiteral(SIGNALBOX_EXAMPLES "/opentok_") + QLatin1String(name);
    }
    bool says(const QByteArray &text)
    {
        return QTest::qWaitFor([&] { return output.contains(text); }, 20000);
    }
    bool ended(int withinMs = 20000)
    {
        return QTest::qWaitFor([&] { return state() == NotRunning; }, withinMs);
    }
    /// What it said, for a test that fails.
    QByteArray all() const { return output + complaints + QByteArray::number(exitCode()); }

    QByteArray output;
    QByteArray complaints;
};

/// A session of ours, for the other side.
struct Peer
{
    explicit Peer(const TestHub &hub)
    {
        session.connectToSession({hub.hub->apiUrl(), TestHub::project().key, hub.sessionId,
                                  hub.token(Role::Publisher, QStringLiteral("peer"))});
    }
    bool isIn()
    {
        return QTest::qWaitFor(
            [&] { return session.state() == SignalingSession::State::Connected; });
    }

    SignalingSession session;
};

} // namespace

/// The examples, and programs without Qt: each a process of its own.
class TestCapiPrograms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plain_data();
    void plain();
    void plainUnderValgrind();
    void wantsItsEnvironment_data();
    void wantsItsEnvironment();
    void sendToAll();
    void sendToOneAndReceiving();
    void options();
    void echoBot();
    void chat();
};

void TestCapiPrograms::plain_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("init … destroy, three times") << QStringLiteral("cycles") << 0;
    QTest::newRow("no otc_destroy()") << QStringLiteral("forgetful") << 0;
    QTest::newRow("exit() inside a callback") << QStringLiteral("impatient") << 7;
    QTest::newRow("what is the program's") << QStringLiteral("surroundings") << 0;
}

void TestCapiPrograms::plain()
{
    QFETCH(QString, mode);
    QFETCH(int, exitCode);
    TestHub hub;
    Program plain(hub, "plain", QStringLiteral(SIGNALBOX_CAPI_PLAIN), {mode});
    QVERIFY(plain.ended());
    QCOMPARE(plain.exitStatus(), QProcess::NormalExit);
    QVERIFY2(plain.exitCode() == exitCode, plain.all().constData());
    QCOMPARE(plain.complaints, QByteArray());
}

void TestCapiPrograms::plainUnderValgrind()
{
    const QString valgrind = QStandardPaths::findExecutable(QStringLiteral("valgrind"));
    if (valgrind.isEmpty() || QByteArray(SIGNALBOX_SANITIZE) != QByteArray())
        QSKIP("there is no valgrind, or sanitizers do its work");
    TestHub hub;
    Program plain(hub, "plain", valgrind,
                  {QStringLiteral("--quiet"), QStringLiteral("--error-exitcode=99"),
                   QStringLiteral("--leak-check=full"),
                   QStringLiteral("--errors-for-leak-kinds=definite"),
                   QStringLiteral("--show-leak-kinds=definite"),
                   QStringLiteral("--suppressions=" SIGNALBOX_TEST_DIR "/valgrind.supp"),
                   QStringLiteral(SIGNALBOX_CAPI_PLAIN), QStringLiteral("cycles")});
    QVERIFY(plain.ended(120000));
    QVERIFY2(plain.exitCode() == 0, plain.all().constData());
    QCOMPARE(plain.complaints, QByteArray());
}

void TestCapiPrograms::wantsItsEnvironment_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"chat", "echobot", "sendtoall"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestCapiPrograms::wantsItsEnvironment()
{
    QFETCH(QString, name);
    QProcess program;
    program.start(Program::example(qPrintable(name)), QStringList());
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitCode(), 1);
    QVERIFY(program.readAllStandardError().contains("SIGNALBOX_SESSION"));
}

void TestCapiPrograms::sendToAll()
{
    TestHub hub;
    Program program(hub, "anna", Program::example("sendtoall"));
    QVERIFY(program.ended());
    QVERIFY2(program.exitCode() == 0, program.all().constData());
    QCOMPARE(program.output, QByteArray("sent: chat: Hello\n"));
}

void TestCapiPrograms::sendToOneAndReceiving()
{
    TestHub hub;
    Program receiving(hub, "ben", Program::example("receiving"));
    QVERIFY(receiving.says("connected\n"));
    Program sending(hub, "anna", Program::example("sendtoone"));
    QVERIFY(receiving.says("anna: chat: Hello\n"));
    QVERIFY(sending.ended());
    QVERIFY2(sending.exitCode() == 0, sending.all().constData());

    QUrl url = hub.hub->apiUrl();
    url.setPath(QStringLiteral("/v2/project/%1/session/%2/signal")
                    .arg(TestHub::project().key, hub.sessionId));
    const auto answer = httpCall(
        "POST", url, {{"X-OPENTOK-AUTH", hub.restToken()}, {"Content-Type", "application/json"}},
        R"({"type":"end","data":"of the day"})");
    QCOMPARE(answer.status, 204);
    QVERIFY(receiving.ended());
    QCOMPARE(receiving.exitCode(), 0);
    QCOMPARE(receiving.output,
             QByteArray("connected\nanna: chat: Hello\nserver: end: of the day\n"));
}

void TestCapiPrograms::options()
{
    TestHub hub;
    Program program(hub, "anna", Program::example("options"));
    QVERIFY(program.ended());
    QVERIFY2(program.exitCode() == 0, program.all().constData());
}

void TestCapiPrograms::echoBot()
{
    TestHub hub;
    Program bot(hub, "bot", Program::example("echobot"));
    QVERIFY(bot.says("listening\n"));
    Peer peer(hub);
    QVERIFY(peer.isIn());
    QSignalSpy received(&peer.session, &SignalingSession::signalReceived);
    peer.session.sendSignal(QStringLiteral("t"), QStringLiteral("Hello?"));
    QTRY_COMPARE(received.size(), 2);
    const auto echo = received.last().first().value<SignalMessage>();
    QCOMPARE(echo.sender().data, QStringLiteral("bot"));
    QCOMPARE(echo.data, QStringLiteral("Hello?"));
    QVERIFY(echo.isTargeted());
    bot.terminate();
    QVERIFY(bot.ended());
    QCOMPARE(bot.exitCode(), 0);
    QCOMPARE(bot.complaints, QByteArray());
}

void TestCapiPrograms::chat()
{
    TestHub hub;
    Program anna(hub, "anna", Program::example("chat"));
    QVERIFY(anna.says("* You are in.\n"));
    Program ben(hub, "ben", Program::example("chat"));
    QVERIFY(ben.says("* You are in.\n* anna is here.\n"));
    QVERIFY(anna.says("* ben is here.\n"));
    ben.write("Hello\n\nGrüße\n");
    QVERIFY(anna.says("ben: Hello\nben: Grüße\n"));
    ben.closeWriteChannel();
    QVERIFY(ben.ended());
    QCOMPARE(ben.exitCode(), 0);
    QVERIFY(anna.says("* ben has left.\n"));
    anna.closeWriteChannel();
    QVERIFY(anna.ended());
    QVERIFY(!ben.output.contains("ben:"));
    QCOMPARE(anna.complaints + ben.complaints, QByteArray());
}

QTEST_GUILESS_MAIN(TestCapiPrograms)
#include "tst_capiprograms.moc"
