// signalbox as people run it: the built program in a process of its own.
#include <signaling/hub/signalinghub.h>
#include <signaling/invite.h>
#include <signaling/protocol/clienttoken.h>
#include <signaling/signalingsession.h>

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Signaling;

class TestDesktopApp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysGoodbyeOnSignals_data();
    void saysGoodbyeOnSignals();
    void endsAtOnceWithoutSessions();
    void aSecondOneHandsItsInviteOver();
    void damagedSettingsAreSetAside();
    void printsAndEnds_data();
    void printsAndEnds();

private:
    void start(QProcess &process, const QStringList &arguments) const;
    static bool ended(QProcess &process);
    SessionCredentials credentials(const QString &name) const;

    const QByteArray m_secret{"0123456789abcdef0123456789abcdef"};
    const QString m_key{QStringLiteral("100")};
    QTemporaryDir m_folder;
    std::unique_ptr<SignalingHub> m_hub;
    QString m_sessionId;
};

void TestDesktopApp::initTestCase()
{
    HubConfig config;
    config.projects = {{m_key, m_secret}};
    m_hub = std::make_unique<SignalingHub>(config);
    QVERIFY2(m_hub->listen(), qPrintable(m_hub->errorString()));
    m_sessionId = m_hub->createSession(m_key);
}

void TestDesktopApp::start(QProcess &process, const QStringList &arguments) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_folder.path());
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    // How to draw is said on the command line, or not at all.
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("nothing-of-that-name"));
    process.setProcessEnvironment(environment);
    process.setProgram(QStringLiteral(SIGNALBOX_DESKTOP));
    process.setArguments(arguments);
    process.start();
}

bool TestDesktopApp::ended(QProcess &process)
{
    return QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 20000);
}

SessionCredentials TestDesktopApp::credentials(const QString &name) const
{
    ClientToken token;
    token.apiKey = m_key;
    token.sessionId = m_sessionId;
    token.connectionData = Connection::dataForName(name);
    token.createdAt = QDateTime::currentSecsSinceEpoch();
    token.expiresAt = token.createdAt + 3600;
    return {m_hub->apiUrl(), m_key, m_sessionId, QString::fromLatin1(token.encode(m_secret))};
}

void TestDesktopApp::saysGoodbyeOnSignals_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
}

void TestDesktopApp::saysGoodbyeOnSignals()
{
    QFETCH(int, number);
    SignalingSession witness;
    QSignalSpy came(&witness, &SignalingSession::connectionCreated);
    QSignalSpy left(&witness, &SignalingSession::connectionDestroyed);
    witness.connectToSession(credentials(QStringLiteral("witness")));
    QTRY_COMPARE(witness.state(), SignalingSession::State::Connected);
    came.clear();
    Invite invite;
    invite.credentials = credentials(QStringLiteral("desk"));
    QProcess signalbox;
    start(signalbox, {QStringLiteral("-platform"), QStringLiteral("offscreen"), invite.toString()});
    QTRY_COMPARE_WITH_TIMEOUT(came.size(), 1, 20000);
    QCOMPARE(came.at(0).at(0).value<Connection>().name(), QStringLiteral("desk"));
    QCOMPARE(::kill(pid_t(signalbox.processId()), number), 0);
    QVERIFY(ended(signalbox));
    QCOMPARE(signalbox.exitStatus(), QProcess::NormalExit);
    QCOMPARE(signalbox.exitCode(), 0);
    // Long before the hub would give up waiting for someone who was cut off.
    QTRY_COMPARE(left.size(), 1);
    QCOMPARE(left.at(0).at(1).value<SignalingSession::Reason>(),
             SignalingSession::Reason::ClientDisconnected);
}

void TestDesktopApp::endsAtOnceWithoutSessions()
{
    QProcess signalbox;
    start(signalbox, {QStringLiteral("--platform=offscreen")});
    QVERIFY(QTest::qWaitFor([&] { return signalbox.state() == QProcess::Running; }, 20000));
    // Whatever it is at: before its handler is there the system ends it, afterwards it ends itself.
    signalbox.terminate();
    QVERIFY(ended(signalbox));
}

/// As when someone clicks a link while the application is open: one application has both sessions.
void TestDesktopApp::aSecondOneHandsItsInviteOver()
{
    SignalingSession witness;
    QSignalSpy came(&witness, &SignalingSession::connectionCreated);
    QSignalSpy left(&witness, &SignalingSession::connectionDestroyed);
    witness.connectToSession(credentials(QStringLiteral("witness")));
    QTRY_COMPARE(witness.state(), SignalingSession::State::Connected);
    came.clear();
    const auto invite = [this](const char *name) {
        Invite result;
        result.credentials = credentials(QString::fromLatin1(name));
        return result.toString();
    };
    const QStringList offscreen{QStringLiteral("-platform"), QStringLiteral("offscreen")};
    QProcess first;
    start(first, offscreen + QStringList{invite("one")});
    QTRY_COMPARE_WITH_TIMEOUT(came.size(), 1, 20000);
    QProcess second;
    start(second, offscreen + QStringList{invite("two")});
    QVERIFY(ended(second));
    QCOMPARE(second.exitCode(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(came.size(), 2, 20000);
    QCOMPARE(came.at(1).at(0).value<Connection>().name(), QStringLiteral("two"));
    // One that is to be separate is.
    QProcess third;
    start(third, offscreen + QStringList{QStringLiteral("--separate"), invite("three")});
    QTRY_COMPARE_WITH_TIMEOUT(came.size(), 3, 20000);
    QCOMPARE(third.state(), QProcess::Running);
    third.terminate();
    QVERIFY(ended(third));
    first.terminate();
    QVERIFY(ended(first));
    QTRY_COMPARE(left.size(), 3);
}

void TestDesktopApp::damagedSettingsAreSetAside()
{
    const QString path = m_folder.filePath(QStringLiteral("signalbox/signalbox.conf"));
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write(QByteArray(512, '\0')) > 0);
    file.close();
    QProcess process;
    start(process, {QStringLiteral("-platform"), QStringLiteral("offscreen")});
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(path + QStringLiteral(".broken")), 20000);
    QVERIFY(process.state() == QProcess::Running);
    process.terminate();
    QVERIFY(ended(process));
}

void TestDesktopApp::printsAndEnds_data()
{
    QTest::addColumn<QString>("argument");
    QTest::addColumn<QString>("output");
    QTest::addColumn<QString>("error");
    QTest::newRow("--help") << QStringLiteral("--help") << QStringLiteral("--join") << QString();
    QTest::newRow("--help-all") << QStringLiteral("--help-all")
                                << QStringLiteral("-platform <name>") << QString();
    QTest::newRow("--version") << QStringLiteral("--version") << QStringLiteral("signalbox ")
                               << QString();
    QTest::newRow("misspelt") << QStringLiteral("--jion") << QString()
                              << QStringLiteral(
                                     "signalbox: unknown option --jion; did you mean --join?\n");
}

void TestDesktopApp::printsAndEnds()
{
    QFETCH(QString, argument);
    QFETCH(QString, output);
    QFETCH(QString, error);
    QProcess signalbox;
    start(signalbox, {argument});
    QVERIFY(ended(signalbox));
    QCOMPARE(signalbox.exitStatus(), QProcess::NormalExit);
    QCOMPARE(signalbox.exitCode(), error.isEmpty() ? 0 : 2);
    QVERIFY(QString::fromUtf8(signalbox.readAllStandardOutput()).contains(output));
    QCOMPARE(QString::fromUtf8(signalbox.readAllStandardError()), error);
}

QTEST_GUILESS_MAIN(TestDesktopApp)
#include "tst_desktopapp.moc"
