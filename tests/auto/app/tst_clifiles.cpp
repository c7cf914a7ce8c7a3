#include "cliprocess.h"

#include <signaling/hub/signalinghub.h>
#include <signaling/invite.h>
#include <signaling/protocol/clienttoken.h>

#include <QDateTime>
#include <QDir>
#include <QTemporaryDir>

#include <csignal>
#include <linux/capability.h>
#include <sys/prctl.h>

using namespace Signaling;

constexpr int Chunks = 1000;
constexpr qint64 ChunkBytes = 6096;

/// `signalbox-cli send-file` and `receive`, as people run them.
class TestCliFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void sendAndReceive();
    void onlyFromOne();
    void interruptedAndRunAgain_data();
    void interruptedAndRunAgain();
    void nobodyThere();
    void twoIntoOneFolder();
    void goesOnOnceItCanBeWritten();
    void twoSenders_data();
    void twoSenders();

private:
    QString invite(const char *name) const;
    CliProcess::Variables home(const char *name) const;
    /// Starts \a cli and waits until it is in the session.
    bool start(CliProcess &cli);
    QString write(const char *name, const QByteArray &bytes) const;
    QByteArray read(const char *name) const;

    HubConfig m_config;
    std::unique_ptr<SignalingHub> m_hub;
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_session;
};

static QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// Bytes that can't be compressed, so that each chunk of them takes as many.
static QByteArray noise(qint64 count)
{
    QByteArray bytes(count, '\0');
    quint32 value = 1;
    for (char &c : bytes)
        c = char((value = value * 1664525U + 1013904223U) >> 24);
    return bytes;
}

void TestCliFiles::init()
{
    m_config = HubConfig();
    m_config.projects.append({text("100"), "0123456789abcdef0123"});
    m_config.limits.signalsPerSecond = 200;
    m_config.limits.signalBurst = 100;
    m_hub = std::make_unique<SignalingHub>(m_config);
    QVERIFY2(m_hub->listen(), qPrintable(m_hub->errorString()));
    m_session = m_hub->createSession(text("100"));
    m_dir = std::make_unique<QTemporaryDir>();
}

void TestCliFiles::cleanup()
{
    m_hub.reset();
}

QString TestCliFiles::invite(const char *name) const
{
    ClientToken made;
    made.apiKey = text("100");
    made.sessionId = m_session;
    made.role = Role::Publisher;
    made.connectionData = QString(text("name=") + text(name));
    made.createdAt = QDateTime::currentSecsSinceEpoch();
    made.expiresAt = made.createdAt + 600;
    Invite result;
    result.credentials = {m_hub->apiUrl(), text("100"), m_session,
                          QString::fromLatin1(made.encode(m_config.projects.first().secret))};
    return result.toString();
}

CliProcess::Variables TestCliFiles::home(const char *name) const
{
    return {{text("XDG_DATA_HOME"), m_dir->filePath(text(name))},
            {text("HOME"), m_dir->filePath(text(name))}};
}

bool TestCliFiles::start(CliProcess &cli)
{
    QSignalSpy joined(m_hub.get(), &SignalingHub::connectionJoined);
    cli.start();
    return joined.wait(20000);
}

QString TestCliFiles::write(const char *name, const QByteArray &bytes) const
{
    const QString path = m_dir->filePath(text(name));
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
}

QByteArray TestCliFiles::read(const char *name) const
{
    QFile file(m_dir->filePath(text(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestCliFiles::sendAndReceive()
{
    const QByteArray bytes(300000, 'x');
    const QString file = write("out/notes.txt", bytes);
    const QString tree = write("out/tree/deep/leaf", "leaf");
    QVERIFY(QDir().mkpath(m_dir->filePath(text("out/tree/empty"))));
    CliProcess ben({text("receive"), text("--into"), m_dir->filePath(text("in")), text("--count"),
                    text("1"), invite("Ben")});
    QVERIFY(start(ben));
    CliProcess ann({text("send-file"), invite("Ann"), file, m_dir->filePath(text("out/tree"))},
                   home("ann"));
    QCOMPARE(ann.run(), 0);
    QVERIFY2(ann.err().contains(text("Ben")), qPrintable(ann.err()));
    QVERIFY2(ann.err().contains(text("has it")), qPrintable(ann.err()));
    QVERIFY2(ann.err().contains(text("tree/empty is empty and isn't sent")), qPrintable(ann.err()));
    QCOMPARE(ben.end(), 0);
    QCOMPARE(ben.outLines(),
             (QStringList{m_dir->filePath(text("in/notes.txt")),
                          m_dir->filePath(text("in/tree/deep/leaf"))}));
    QCOMPARE(read("in/notes.txt"), bytes);
    QCOMPARE(read("in/tree/deep/leaf"), QByteArray("leaf"));
}

void TestCliFiles::onlyFromOne()
{
    const QString file = write("note", "hello");
    CliProcess ben({text("receive"), text("--into"), m_dir->filePath(text("in")), text("--from"),
                    text("Cleo"), text("--count"), text("1"), invite("Ben")});
    QVERIFY(start(ben));
    CliProcess ann({text("send-file"), invite("Ann"), file}, home("ann"));
    QCOMPARE(ann.run(), 5);
    QVERIFY2(ann.err().contains(text("nobody wanted it")), qPrintable(ann.err()));
    CliProcess cleo({text("send-file"), invite("Cleo"), file}, home("cleo"));
    QCOMPARE(cleo.run(), 0);
    QCOMPARE(ben.end(), 0);
    QCOMPARE(read("in/note"), QByteArray("hello"));
}

void TestCliFiles::interruptedAndRunAgain_data()
{
    QTest::addColumn<bool>("sender");
    QTest::addColumn<int>("signalNumber");
    QTest::addColumn<int>("chunksAgain");
    // What is under way may come twice; and a receiver that is killed knows what it had 2 s before.
    QTest::newRow("sender, Ctrl+C") << true << SIGINT << Chunks - 500 + 64;
    QTest::newRow("sender, killed") << true << SIGKILL << Chunks - 500 + 64;
    QTest::newRow("receiver, Ctrl+C") << false << SIGINT << Chunks - 500 + 64;
    QTest::newRow("receiver, killed") << false << SIGKILL << Chunks - 200;
}

void TestCliFiles::interruptedAndRunAgain()
{
    QFETCH(bool, sender);
    QFETCH(int, signalNumber);
    QFETCH(int, chunksAgain);
    // So many chunks that the hub's pace makes it last.
    const QByteArray bytes = noise(Chunks * ChunkBytes);
    const QString file = write("big", bytes);
    const QStringList receive{text("receive"), text("--into"), m_dir->filePath(text("in")),
                              text("--count"), text("1"),      invite("Ben")};
    const QStringList send{text("send-file"), text("--timeout"), text("60"), invite("Ann"), file};
    CliProcess ben(receive);
    QVERIFY(start(ben));
    CliProcess ann(send, home("ann"));
    QVERIFY(start(ann));
    const QFileInfo part(m_dir->filePath(text("in/big.part")));
    const auto hasBegun = [&] { return QFileInfo(part.filePath()).size() > 500 * ChunkBytes; };
    QTRY_VERIFY_WITH_TIMEOUT(hasBegun(), 20000);
    CliProcess &victim = sender ? ann : ben;
    ::kill(pid_t(victim.processId()), signalNumber);
    QTRY_COMPARE_WITH_TIMEOUT(victim.state(), QProcess::NotRunning, 10000);
    QVERIFY(!QFile::exists(m_dir->filePath(text("in/big"))));
    const quint64 before = m_hub->statistics().bytesIn;
    CliProcess again(sender ? send : receive, home(sender ? "ann" : "ben"));
    QVERIFY(start(again));
    QCOMPARE(again.end(), 0);
    QCOMPARE((sender ? ben : ann).end(), 0);
    QCOMPARE(read("in/big"), bytes);
    const quint64 chunks = (m_hub->statistics().bytesIn - before) / quint64(ChunkBytes * 4 / 3);
    QVERIFY2(chunks <= quint64(chunksAgain), qPrintable(QString::number(chunks)));
    QVERIFY2(chunks >= quint64(Chunks / 10), qPrintable(QString::number(chunks)));
}

void TestCliFiles::nobodyThere()
{
    const QString file = write("note", "hello");
    CliProcess ann({text("send-file"), text("--wait"), text("0.2"), invite("Ann"), file},
                   home("ann"));
    QCOMPARE(ann.run(), 7);
    QVERIFY2(ann.err().contains(text("Nobody answered")), qPrintable(ann.err()));
}

void TestCliFiles::twoIntoOneFolder()
{
    // Two processes; each goes on with its own, and what arrives stands beside the other's.
    const QByteArray bytes = noise(600000);
    const QString file = write("notes.txt", bytes);
    const QString folder = m_dir->filePath(text("in"));
    CliProcess ben(
        {text("receive"), text("--into"), folder, text("--count"), text("1"), invite("Ben")});
    QVERIFY(start(ben));
    CliProcess cleo(
        {text("receive"), text("--into"), folder, text("--count"), text("1"), invite("Cleo")});
    QVERIFY(start(cleo));
    CliProcess ann({text("send-file"), text("--timeout"), text("60"), invite("Ann"), file},
                   home("ann"));
    QCOMPARE(ann.run(), 0);
    QCOMPARE(ben.end(), 0);
    QCOMPARE(cleo.end(), 0);
    QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden),
             (QStringList{text("notes (2).txt"), text("notes.txt")}));
    QCOMPARE(read("in/notes.txt"), bytes);
    QCOMPARE(read("in/notes (2).txt"), bytes);
}

void TestCliFiles::goesOnOnceItCanBeWritten()
{
    QVERIFY(!write("out/tree/deep/leaf", "leaf").isEmpty());
    const QString deep = m_dir->filePath(text("in/tree/deep"));
    constexpr auto ReadOnly = QFile::ReadOwner | QFile::ExeOwner;
    QVERIFY(QDir().mkpath(deep) && QFile::setPermissions(deep, ReadOnly));
    CliProcess ben({text("receive"), text("--into"), m_dir->filePath(text("in")), text("--count"),
                    text("1"), invite("Ben")});
    // Permissions are for root as for others, where it is root.
    ben.setChildProcessModifier([] { ::prctl(PR_CAPBSET_DROP, CAP_DAC_OVERRIDE, 0, 0, 0); });
    QVERIFY(start(ben));
    CliProcess ann({text("send-file"), text("--timeout"), text("60"), invite("Ann"),
                    m_dir->filePath(text("out/tree"))},
                   home("ann"));
    QVERIFY(start(ann));
    QTRY_VERIFY2_WITH_TIMEOUT(ben.err().contains(text("The folder can't be written")),
                              qPrintable(ben.err()), 20000);
    QCOMPARE(ben.state(), QProcess::Running);
    QVERIFY(QFile::setPermissions(deep, ReadOnly | QFile::WriteOwner));
    QCOMPARE(ben.end(), 0);
    QCOMPARE(ann.end(), 0);
    QVERIFY2(ann.err().contains(text("can't write it")), qPrintable(ann.err()));
    QCOMPARE(read("in/tree/deep/leaf"), QByteArray("leaf"));
    QCOMPARE(ben.err().count(text("can't be written")), 1);
}

void TestCliFiles::twoSenders_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("chunks");
    QTest::addColumn<int>("signalNumber");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("the other is done") << QStringList() << 1 << 0 << 0;
    QTest::newRow("the other waits only shortly")
        << QStringList{text("--wait"), text("0.5")} << 1 << 0 << 0;
    QTest::newRow("the other is stopped") << QStringList() << Chunks << SIGINT << 128 + SIGINT;
    QTest::newRow("the other's time runs out")
        << QStringList{text("--timeout"), text("1.5")} << Chunks << 0 << 7;
}

void TestCliFiles::twoSenders()
{
    // Each gets the other's offer to everyone, and has nothing to do with it.
    QFETCH(QStringList, options);
    QFETCH(int, chunks);
    QFETCH(int, signalNumber);
    QFETCH(int, exitCode);
    const QByteArray bytes = noise(Chunks * ChunkBytes);
    const QString big = write("big", bytes);
    const QString other = write("other", noise(chunks * ChunkBytes));
    const int count = exitCode == 0 ? 2 : 1;
    CliProcess ben({text("receive"), text("--into"), m_dir->filePath(text("in")), text("--count"),
                    QString::number(count), invite("Ben")});
    QVERIFY(start(ben));
    CliProcess ann({text("send-file"), invite("Ann"), big}, home("ann"));
    QVERIFY(start(ann));
    QTRY_VERIFY_WITH_TIMEOUT(ann.err().contains(text("takes it")), 20000);
    CliProcess cleo(QStringList{text("send-file")} + options + QStringList{invite("Cleo"), other},
                    home("cleo"));
    QVERIFY(start(cleo));
    QTRY_VERIFY2_WITH_TIMEOUT(cleo.err().contains(text("takes it")), qPrintable(cleo.err()), 20000);
    if (signalNumber != 0)
        ::kill(pid_t(cleo.processId()), signalNumber);
    QCOMPARE(cleo.end(), exitCode);
    // Nobody waits for who only sends.
    QCOMPARE(ann.state(), QProcess::Running);
    QCOMPARE(ann.end(), 0);
    QVERIFY2(!ann.err().contains(text("send-file:")), qPrintable(ann.err()));
    QVERIFY2(!ann.err().contains(text("Cleo (")) || ann.err().contains(text("refused it")),
             qPrintable(ann.err()));
    QCOMPARE(ben.end(), 0);
    QCOMPARE(read("in/big"), bytes);
}

QTEST_GUILESS_MAIN(TestCliFiles)
#include "tst_clifiles.moc"
