#include "transferperson.h"

#include <signaling/transfer/incomingtransfer_p.h>
#include <signaling/transfer/statejournal_p.h>
#include <signaling/transfer/transferstore_p.h>

#include <QCoreApplication>
#include <QDateTime>
#include <QSysInfo>

#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Signaling;
using namespace TestSupport;
using State = FileTransfer::State;
using Error = FileTransfer::Error;

namespace {

constexpr qint64 Chunk = 6096;

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// A process that holds \a fileName's lock, and is killed.
void lockAndDie(const QString &fileName)
{
    const pid_t child = ::fork();
    if (child == 0) {
        Error problem = Error::None;
        const auto lock = TransferStore::lock(fileName, &problem);
        ::raise(lock ? SIGKILL : SIGTERM);
    }
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QCOMPARE(WTERMSIG(status), SIGKILL);
    QVERIFY(QFile::exists(fileName + QStringLiteral(".lock")));
}

/// This process can't write any file for a while.
class NoWrites
{
public:
    NoWrites()
    {
        ::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit none = m_before;
        none.rlim_cur = 0;
        ::setrlimit(RLIMIT_FSIZE, &none);
    }
    ~NoWrites() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    NoWrites(const NoWrites &) = delete;
    NoWrites &operator=(const NoWrites &) = delete;

private:
    rlimit m_before{};
};

} // namespace

/// Several of us who receive into one folder, or keep what they send in one.
class TestSharedFolders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameIntoOneFolder();
    void goesOnOnce();
    void lockOfAKilledProcess();
    void lockIsHeld();
    void oldLocks_data();
    void oldLocks();
    void removedIsNobodysPlan();
    void restoredWithoutLock_data();
    void restoredWithoutLock();
    void isSentOnOnce();
    void madeFiles_data();
    void madeFiles();
    void madeFilesOfAKilledProcess();
    void removedForGood();
};

void TestSharedFolders::theSameIntoOneFolder()
{
    TestHub hub;
    TransferPerson ann;
    TransferPerson ben(true);
    TransferPerson cleo(true);
    cleo.where = ben.folder();
    QVERIFY(ann.join(hub) && ben.join(hub) && cleo.join(hub));
    const QByteArray bytes = noise(100 * Chunk);
    int states = 0;
    ben.onChunk = [&] {
        if (ben.chunks == 50)
            states = int(QDir(ben.folder())
                             .entryList({text(".signalbox-*.transfer")}, QDir::Files | QDir::Hidden)
                             .size());
    };
    ann.send(bytes);
    QTRY_COMPARE(ben.state(), State::Done);
    QTRY_COMPARE(cleo.state(), State::Done);
    QTRY_COMPARE(ann.state(), State::Done);
    QCOMPARE(states, 2);
    QCOMPARE(ben.names(), (QStringList{text("photo (2).jpg"), text("photo.jpg")}));
    QCOMPARE(readFile(ben.path("photo.jpg")), bytes);
    QCOMPARE(readFile(ben.path("photo (2).jpg")), bytes);
}

void TestSharedFolders::goesOnOnce()
{
    TestHub hub;
    TransferPerson ann;
    TransferPerson ben(true);
    TransferPerson cleo;
    cleo.where = ben.folder();
    QVERIFY(ann.join(hub) && ben.join(hub) && cleo.join(hub));
    const QByteArray bytes = noise(100 * Chunk);
    sendAndPause(ann, ben, bytes);
    cleo.files->restore(cleo.folder());
    QCOMPARE(cleo.files->count(), 0);
    // Once its receiver has ended, another one may.
    ben.die();
    cleo.files->restore(cleo.folder());
    QCOMPARE(cleo.files->count(), 1);
    ben.comeAlive();
    QVERIFY(ben.join(hub));
    ben.files->restore(ben.folder());
    QCOMPARE(ben.files->count(), 0);
    cleo.files->resume(cleo.last().id);
    QTRY_COMPARE(ann.state(), State::Done);
    QTRY_COMPARE(cleo.state(), State::Done);
    QCOMPARE(readFile(ben.path("photo.jpg")), bytes);
    QCOMPARE(ben.names(), QStringList{text("photo.jpg")});
}

void TestSharedFolders::lockOfAKilledProcess()
{
    TestHub hub;
    TransferPerson ann;
    TransferPerson ben(true);
    QVERIFY(ann.join(hub) && ben.join(hub));
    const QByteArray bytes = noise(100 * Chunk);
    sendAndPause(ann, ben, bytes);
    ben.die();
    lockAndDie(ben.stateFile());
    ben.comeAlive();
    QVERIFY(ben.join(hub));
    ben.files->restore(ben.folder());
    QCOMPARE(ben.files->count(), 1);
    ben.files->resume(ben.last().id);
    QTRY_COMPARE(ann.state(), State::Done);
    QCOMPARE(readFile(ben.path("photo.jpg")), bytes);
    QCOMPARE(ben.names(), QStringList{text("photo.jpg")});
}

void TestSharedFolders::lockIsHeld()
{
    const QTemporaryDir folder;
    Error problem = Error::TooMuch;
    auto first = TransferStore::lock(folder.filePath(text("a")), &problem);
    QVERIFY(first);
    QCOMPARE(problem, Error::None);
    QVERIFY(!TransferStore::lock(folder.filePath(text("a")), &problem));
    QCOMPARE(problem, Error::None);
    QVERIFY(TransferStore::lock(folder.filePath(text("b")), &problem));
    first.reset();
    QVERIFY(TransferStore::lock(folder.filePath(text("a")), &problem));
    QVERIFY(!TransferStore::lock(folder.filePath(text("none/a")), &problem));
    QCOMPARE(problem, Error::CannotWrite);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
}

void TestSharedFolders::oldLocks_data()
{
    QTest::addColumn<qint64>("pid");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("age");
    QTest::addColumn<bool>("isFree");
    constexpr int Day = 24 * 3600;
    const QString here = QSysInfo::machineHostName();
    const qint64 own = QCoreApplication::applicationPid();
    const qint64 living = ::getppid();
    QTest::newRow("of a living process, old") << living << here << 10 * Day << false;
    QTest::newRow("our number, as nobody's who lives") << own << here << 0 << true;
    QTest::newRow("another computer's, new") << own << text("elsewhere") << 0 << false;
    QTest::newRow("another computer's, a day less")
        << own << text("elsewhere") << Day - 60 << false;
    QTest::newRow("another computer's, a day and more")
        << own << text("elsewhere") << Day + 60 << true;
}

void TestSharedFolders::oldLocks()
{
    QFETCH(qint64, pid);
    QFETCH(QString, host);
    QFETCH(int, age);
    QFETCH(bool, isFree);
    const QTemporaryDir folder;
    const QString name = folder.filePath(text("a"));
    Error problem = Error::None;
    // As a lock of ours is written, with another number and computer.
    QVERIFY(TransferStore::lock(name, &problem));
    auto ours = TransferStore::lock(name, &problem);
    QList<QByteArray> lines = readFile(name + text(".lock")).split('\n');
    ours.reset();
    QVERIFY(lines.size() >= 3);
    lines[0] = QByteArray::number(pid);
    QFile program(text("/proc/%1/comm").arg(pid));
    if (host == QSysInfo::machineHostName() && program.open(QIODevice::ReadOnly)
        && pid != QCoreApplication::applicationPid())
        lines[1] =
            QFileInfo(QFile::symLinkTarget(text("/proc/%1/exe").arg(pid))).fileName().toUtf8();
    lines[2] = host.toUtf8();
    QFile file(name + text(".lock"));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    file.write(lines.join('\n'));
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-age),
                             QFileDevice::FileModificationTime));
    file.close();
    QCOMPARE(TransferStore::lock(name, &problem) != nullptr, isFree);
    QCOMPARE(problem, Error::None);
    // What we hold stays ours, however long.
    const QString own = folder.filePath(text("b"));
    const auto held = TransferStore::lock(own, &problem);
    QFile old(own + text(".lock"));
    QVERIFY(old.open(QIODevice::ReadWrite));
    QVERIFY(old.setFileTime(QDateTime::currentDateTime().addDays(-10),
                            QFileDevice::FileModificationTime));
    QVERIFY(!TransferStore::lock(own, &problem));
}

void TestSharedFolders::removedIsNobodysPlan()
{
    // Two of one computer in a session keep what they send in one folder.
    TestHub hub;
    TransferPerson ann;
    TransferPerson ben(true);
    TransferPerson cleo(true);
    ben.die();
    ben.options.stateFolder = ann.options.stateFolder;
    ben.comeAlive();
    QVERIFY(ann.join(hub) && ben.join(hub) && cleo.join(hub));
    cleo.onChunk = [&cleo] { cleo.files->pause(cleo.last().id); };
    const QString id = ann.send(noise(100 * Chunk), {ben.id(), cleo.id()});
    QTRY_COMPARE(ben.state(), State::Done);
    QTRY_COMPARE(ann.state(), State::Paused);
    const QString plan = TransferStore::planFile(ann.options.stateFolder, id);
    QVERIFY(QFile::exists(plan));
    ben.files->remove(id);
    QCOMPARE(ben.files->count(), 0);
    QVERIFY(QFile::exists(plan));
}

void TestSharedFolders::restoredWithoutLock_data()
{
    QTest::addColumn<bool>("isHeld");
    QTest::newRow("nobody goes on with it") << false;
    QTest::newRow("somebody else does") << true;
}

void TestSharedFolders::restoredWithoutLock()
{
    // The folder could not be written as it was restored; and then it is cancelled.
    QFETCH(bool, isHeld);
    TestHub hub;
    TransferPerson ann;
    TransferPerson ben(true);
    QVERIFY(ann.join(hub) && ben.join(hub));
    sendAndPause(ann, ben, noise(100 * Chunk));
    ben.die();
    const QString name = ben.stateFile();
    ben.comeAlive();
    QVERIFY(ben.join(hub));
    {
        const NoWrites none;
        ben.files->restore(ben.folder());
    }
    QCOMPARE(ben.files->count(), 1);
    QTRY_COMPARE(ben.state(), State::Paused); // once its sender is there
    QCOMPARE(ben.error(), Error::CannotWrite);
    Error problem = Error::None;
    auto held = TransferStore::lock(name, &problem);
    if (!isHeld)
        held.reset();
    const QStringList before = ben.names();
    ben.files->cancel(ben.last().id);
    QCOMPARE(ben.state(), State::Cancelled);
    QCOMPARE(ben.names().join(u' '), isHeld ? before.join(u' ') : QString());
}

void TestSharedFolders::isSentOnOnce()
{
    TestHub hub;
    TransferPerson ann;
    TransferPerson anna;
    TransferPerson ben(true);
    anna.die();
    anna.options.stateFolder = ann.options.stateFolder;
    anna.comeAlive();
    QVERIFY(ann.join(hub) && ben.join(hub));
    const QByteArray bytes = noise(100 * Chunk);
    sendAndPause(ann, ben, bytes);
    QVERIFY(anna.join(hub));
    QCOMPARE(anna.files->count(), 0);
    // The same files once more are another transfer then.
    anna.files->send(FileSelection::fromPaths({ann.path("photo.jpg")}), {ben.id()});
    QVERIFY(anna.last().id != ann.last().id);
    ann.die();
    anna.die();
    anna.comeAlive();
    QVERIFY(anna.join(hub));
    QVERIFY(anna.files->count() >= 1);
    const QString id = ben.files->transfers().first().id;
    ben.files->resume(id);
    QTRY_COMPARE(ben.files->transfer(id).state, State::Done);
    QTRY_COMPARE(anna.files->transfer(id).state, State::Done);
    QCOMPARE(readFile(ben.files->transfer(id).files.first().path), bytes);
}

void TestSharedFolders::madeFiles_data()
{
    QTest::addColumn<bool>("keeps");
    QTest::newRow("with a state folder") << true;
    QTest::newRow("without") << false;
}

void TestSharedFolders::madeFiles()
{
    QFETCH(bool, keeps);
    TestHub hub;
    TransferPerson ann;
    TransferPerson ben(true);
    ann.die();
    const QString state =
        std::exchange(ann.options.stateFolder, keeps ? ann.options.stateFolder : QString());
    ann.comeAlive();
    QVERIFY(ann.join(hub) && ben.join(hub));
    const QString folder = ann.files->newFolder();
    QVERIFY(QDir(folder).exists());
    QCOMPARE(folder.startsWith(state), keeps);
    QVERIFY(ann.files->newFolder() != folder);
    writeFile(folder + text("/Picture.png"), "abc");
    const auto selection = FileSelection::fromPaths({folder + text("/Picture.png")});
    const QString id = ann.files->send(selection, {ben.id()});
    QTRY_COMPARE(ann.state(), State::Done);
    QVERIFY(QDir(folder).exists()); // it can be looked at
    const QString again = ann.files->send(selection, {ben.id()});
    QVERIFY(again != id);
    ann.files->remove(id);
    QVERIFY(QDir(folder).exists()); // it is being sent once more
    QTRY_COMPARE(ann.state(), State::Done);
    ann.files->remove(again);
    QVERIFY(!QDir(folder).exists());
    // What is somebody's own stays.
    const QString own = ann.send("abc", {ben.id()});
    QTRY_COMPARE(ann.state(), State::Done);
    ann.files->remove(own);
    QVERIFY(QFile::exists(ann.path("photo.jpg")));
    ann.die();
    if (keeps)
        QCOMPARE(QDir(state + text("/made")).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
                 QStringList());
}

void TestSharedFolders::madeFilesOfAKilledProcess()
{
    TestHub hub;
    TransferPerson ann;
    TransferPerson ben(true);
    QVERIFY(ann.join(hub) && ben.join(hub));
    const QByteArray bytes = noise(100 * Chunk);
    const QString folder = ann.files->newFolder();
    const QString unused = ann.files->newFolder();
    writeFile(folder + text("/Picture.png"), bytes);
    writeFile(unused + text("/Text.txt"), "abc");
    ben.onChunk = [&ben] {
        if (ben.chunks == 10)
            ben.files->pause(ben.last().id);
    };
    ann.files->send(FileSelection::fromPaths({folder + text("/Picture.png")}), {ben.id()});
    QTRY_COMPARE(ann.state(), State::Paused);
    const QString process = QFileInfo(folder).path();
    // Another one that begins leaves alone what is somebody's who lives.
    TransferPerson other;
    other.die();
    other.options.stateFolder = ann.options.stateFolder;
    other.comeAlive();
    QVERIFY(QDir(unused).exists());
    other.die();
    ann.die();
    QVERIFY(QDir(folder).exists());
    QVERIFY(!QDir(unused).exists()); // nobody goes on with it
    writeFile(unused + text("/Text.txt"), "abc");
    lockAndDie(process);
    ann.comeAlive();
    QVERIFY(!QDir(unused).exists());
    QVERIFY(QDir(folder).exists());
    QVERIFY(ann.join(hub));
    QCOMPARE(ann.files->count(), 1);
    ben.onChunk = nullptr;
    ben.files->resume(ben.last().id);
    QTRY_COMPARE(ben.state(), State::Done);
    QCOMPARE(readFile(ben.path("Picture.png")), bytes);
    QTRY_COMPARE(ann.state(), State::Done);
    ann.files->remove(ann.last().id);
    QVERIFY(!QDir(process).exists());
}

void TestSharedFolders::removedForGood()
{
    // What failed because the other side was gone, and is taken off the list, leaves nothing.
    TestHub hub;
    TransferPerson ann;
    TransferPerson ben(true);
    QVERIFY(ann.join(hub) && ben.join(hub));
    sendAndPause(ann, ben, noise(100 * Chunk));
    ben.files->resume(ben.last().id);
    ann.die();
    QTRY_COMPARE(ben.state(), State::Waiting);
    ben.clock->advance(ben.options.peerTime + std::chrono::milliseconds(1000));
    QTRY_COMPARE(ben.error(), Error::PeerGone);
    QVERIFY(!ben.names().isEmpty());
    ben.files->remove(ben.last().id);
    QCOMPARE(ben.files->count(), 0);
    QCOMPARE(ben.names(), QStringList());
}

QTEST_GUILESS_MAIN(TestSharedFolders)
#include "tst_sharedfolders.moc"
