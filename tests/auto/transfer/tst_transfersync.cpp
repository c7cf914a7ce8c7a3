#include "smalldisk.h"
#include "transferperson.h"

#include <signaling/transfer/disksync_p.h>

#include <QMutex>
#include <QSemaphore>
#include <QThreadPool>

#include <cerrno>

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

/// A disk that is told to keep things for good, in whichever thread, and what it was told.
class KeepingDisk
{
public:
    /// \a file: whether that is there is told too.
    TransferDisk disk(const QString &file = {})
    {
        TransferDisk disk;
        disk.sync = [this, file](const QStringList &paths) -> std::error_code {
            const QMutexLocker locker(&m_mutex);
            ++m_calls;
            for (const QString &path : paths)
                m_told.append(QString(path + text(QFile::exists(file) ? ", named" : "")));
            return m_problem;
        };
        return disk;
    }
    void setProblem(const std::error_code &problem)
    {
        const QMutexLocker locker(&m_mutex);
        m_problem = problem;
    }
    QStringList told()
    {
        const QMutexLocker locker(&m_mutex);
        return m_told;
    }
    int calls()
    {
        const QMutexLocker locker(&m_mutex);
        return m_calls;
    }

private:
    QMutex m_mutex;
    std::error_code m_problem;
    QStringList m_told;
    int m_calls = 0;
};

} // namespace

/// What is on the disk for good before a file has its name.
class TestTransferSync : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beforeItsName();
    void isNotKept_data();
    void isNotKept();
    void manyTogether();
    void cancelledMeanwhile();
    void killedAfterItsName();
    void gathers_data();
    void gathers();
    void isForgotten();
    void realDisk();
};

void TestTransferSync::beforeItsName()
{
    KeepingDisk keeping;
    TestHub hub;
    TransferPerson ann;
    TransferPerson ben(true);
    const QString file = ben.path("photo.jpg");
    ben.disk = keeping.disk(file);
    ben.die();
    ben.comeAlive();
    QVERIFY(ann.join(hub) && ben.join(hub));
    ann.send(noise(3 * Chunk), {ben.id()});
    QTRY_COMPARE(ben.state(), State::Done);
    // The part while it is one; and its name, before anybody is told that all is there.
    QCOMPARE(keeping.told(),
             (QStringList{QString(file + text(".part")), QString(ben.folder() + text(", named"))}));
}

void TestTransferSync::isNotKept_data()
{
    QTest::addColumn<int>("problem");
    QTest::addColumn<Error>("error");
    QTest::newRow("ENOSPC") << ENOSPC << Error::DiskFull;
    QTest::newRow("EDQUOT") << EDQUOT << Error::DiskFull;
    QTest::newRow("EIO") << EIO << Error::CannotWrite;
}

void TestTransferSync::isNotKept()
{
    // Only then it is known that what was written didn't get there: it comes once more.
    QFETCH(int, problem);
    QFETCH(Error, error);
    KeepingDisk keeping;
    TestHub hub;
    TransferPerson ann;
    TransferPerson ben(true);
    keeping.setProblem(std::error_code(problem, std::generic_category()));
    ben.disk = keeping.disk();
    ben.die();
    ben.comeAlive();
    QVERIFY(ann.join(hub) && ben.join(hub));
    const QByteArray bytes = noise(10 * Chunk);
    ann.send(bytes, {ben.id()});
    QTRY_COMPARE(ben.state(), State::Paused);
    QTRY_COMPARE(ann.state(), State::Paused);
    QCOMPARE(ben.error(), error);
    QCOMPARE(ann.error(), error);
    QVERIFY(!QFile::exists(ben.path("photo.jpg")));
    QCOMPARE(ben.last().transferred, 0);
    keeping.setProblem({});
    ben.files->resume(ben.last().id);
    QTRY_COMPARE(ann.state(), State::Done);
    QCOMPARE(ben.state(), State::Done);
    QCOMPARE(readFile(ben.path("photo.jpg")), bytes);
    QCOMPARE(ben.names(), QStringList{text("photo.jpg")});
    QCOMPARE(ben.chunks, 20);
}

void TestTransferSync::manyTogether()
{
    constexpr int Count = 500;
    KeepingDisk keeping;
    QSemaphore slow; // the first takes as long as all that follow need to come
    TestHub hub;
    TransferPerson ann;
    TransferPerson ben(true);
    const TransferDisk quick = keeping.disk();
    ben.disk = quick;
    ben.disk.sync = [&](const QStringList &paths) {
        if (keeping.calls() == 0)
            slow.acquire();
        return quick.sync(paths);
    };
    ben.die();
    ben.comeAlive();
    QVERIFY(ann.join(hub) && ben.join(hub));
    for (int i = 0; i < Count; ++i)
        writeFile(ann.folder() + QStringLiteral("/tree/%1").arg(i), noise(100, quint32(i)));
    ann.files->send(FileSelection::fromPaths({ann.path("tree")}), {ben.id()});
    QTRY_COMPARE_WITH_TIMEOUT(ben.last().transferred, Count * 100, 20000);
    slow.release();
    QTRY_COMPARE(ben.state(), State::Done);
    QTRY_COMPARE(ann.state(), State::Done);
    QCOMPARE(QDir(ben.path("tree")).entryList(QDir::Files).size(), Count);
    const int most = 2 * (Count / int(DiskSync::MostAtOnce) + 2);
    QVERIFY2(keeping.calls() <= most, qPrintable(QString::number(keeping.calls())));
}

void TestTransferSync::cancelledMeanwhile()
{
    QSemaphore begun;
    QSemaphore slow;
    TestHub hub;
    TransferPerson ann;
    TransferPerson ben(true);
    ben.disk.sync = [&](const QStringList &) {
        begun.release();
        slow.acquire();
        return std::error_code();
    };
    ben.die();
    ben.comeAlive();
    QVERIFY(ann.join(hub) && ben.join(hub));
    ann.send(noise(3 * Chunk), {ben.id()});
    QTRY_COMPARE(begun.available(), 1);
    ben.files->cancel(ben.last().id);
    QCOMPARE(ben.state(), State::Cancelled);
    // The same once more, while the disk is still busy with the first.
    QTRY_COMPARE(ann.state(), State::Cancelled);
    QVERIFY(!ann.files->offerAgain(ann.last().id).isEmpty());
    slow.release(10);
    QTRY_COMPARE(ben.state(), State::Done);
    QCOMPARE(ben.names(), QStringList{text("photo.jpg")});
    QTRY_COMPARE(ann.state(), State::Done);
    QVERIFY(QThreadPool::globalInstance()->waitForDone(10000));
}

void TestTransferSync::killedAfterItsName()
{
    // It has its name, and that is saved; but nobody was told yet. It doesn't come once more.
    QSemaphore begun;
    QSemaphore slow;
    TestHub hub;
    TransferPerson ann;
    TransferPerson ben(true);
    ben.disk.sync = [&](const QStringList &paths) {
        begun.release();
        if (!paths.first().endsWith(QLatin1String(".part")))
            slow.acquire();
        return std::error_code();
    };
    ben.die();
    ben.comeAlive();
    QVERIFY(ann.join(hub) && ben.join(hub));
    const QByteArray bytes = noise(3 * Chunk);
    ann.send(bytes, {ben.id()});
    QTRY_COMPARE(begun.available(), 2);
    QVERIFY(QFile::exists(ben.path("photo.jpg")));
    QCOMPARE(ben.state(), State::Running);
    ben.die(readFile(ben.stateFile()));
    slow.release(10);
    QVERIFY(QThreadPool::globalInstance()->waitForDone(10000));
    ben.comeAlive();
    QVERIFY(ben.join(hub));
    ben.files->restore(ben.folder());
    QTRY_COMPARE(ann.state(), State::Done);
    QTRY_COMPARE(ben.state(), State::Done);
    QCOMPARE(readFile(ben.path("photo.jpg")), bytes);
    QCOMPARE(ben.names(), QStringList{text("photo.jpg")});
    QCOMPARE(ben.chunks, 3);
}

void TestTransferSync::gathers_data()
{
    QTest::addColumn<int>("files");
    QTest::addColumn<int>("calls");
    constexpr int Most = int(DiskSync::MostAtOnce);
    QTest::newRow("one less") << Most - 1 << 2;
    QTest::newRow("just so many") << Most << 2;
    QTest::newRow("one more") << Most + 1 << 3;
}

void TestTransferSync::gathers()
{
    QFETCH(int, files);
    QFETCH(int, calls);
    QList<int> done;
    KeepingDisk keeping;
    DiskSync sync(keeping.disk().sync, [&](const QList<int> &synced, const std::error_code &) {
        QVERIFY(synced.size() <= DiskSync::MostAtOnce);
        done.append(synced);
    });
    QVERIFY(sync.isIdle());
    sync.add(-1, text("/first")); // is under way when the others come
    for (int i = 0; i < files; ++i)
        sync.add(i, text("/%1").arg(i));
    QVERIFY(!sync.isIdle());
    QTRY_VERIFY(sync.isIdle());
    QCOMPARE(done.size(), files + 1);
    QCOMPARE(done.last(), files - 1);
    QCOMPARE(keeping.calls(), calls);
}

void TestTransferSync::isForgotten()
{
    int told = 0;
    KeepingDisk keeping;
    {
        DiskSync sync(keeping.disk().sync, [&](const QList<int> &files, const std::error_code &) {
            told += int(files.size());
        });
        sync.add(1, text("/a"));
        sync.add(2, text("/b"));
        sync.clear();
        QTRY_VERIFY(sync.isIdle());
        QCOMPARE(told, 0);
        sync.add(3, text("/c"));
    }
    QTRY_COMPARE(keeping.calls(), 2); // and who asked for it is gone
    QVERIFY(QThreadPool::globalInstance()->waitForDone(10000));
    QCOMPARE(told, 0);
}

void TestTransferSync::realDisk()
{
    const QTemporaryDir dir;
    QStringList paths{dir.path(), dir.filePath(text("gone"))};
    QCOMPARE(TransferDisk::realSync(paths), std::error_code());
    for (int i = 0; i < 20; ++i) {
        paths.append(dir.filePath(QString::number(i)));
        writeFile(paths.last(), "abc");
    }
    QCOMPARE(TransferDisk::realSync(paths.mid(1)), std::error_code());
    QCOMPARE(TransferDisk::realSync({}), std::error_code());
}

QTEST_GUILESS_MAIN(TestTransferSync)
#include "tst_transfersync.moc"
