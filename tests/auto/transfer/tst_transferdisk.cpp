#include "smalldisk.h"
#include "stranger.h"

#include <signaling/transfer/openparts_p.h>
#include <signaling/transfer/partfile_p.h>
#include <signaling/transfer/transferproof_p.h>

#include <sys/resource.h>

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

QString numbered(int number)
{
    return QStringLiteral("tree/%1").arg(number, 4, 10, QLatin1Char('0'));
}

/// This process has few file descriptors for a while.
class FewDescriptors
{
public:
    explicit FewDescriptors(rlim_t most)
    {
        ::getrlimit(RLIMIT_NOFILE, &m_before);
        rlimit fewer = m_before;
        fewer.rlim_cur = most;
        ::setrlimit(RLIMIT_NOFILE, &fewer);
    }
    ~FewDescriptors() { ::setrlimit(RLIMIT_NOFILE, &m_before); }
    FewDescriptors(const FewDescriptors &) = delete;
    FewDescriptors &operator=(const FewDescriptors &) = delete;

private:
    rlimit m_before{};
};

} // namespace

/// Disks that are full, broken or small, and how many files are open at once.
class TestTransferDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void problems_data();
    void problems();
    void manySmallFiles();
    void manyUnfinishedFiles();
    void openParts_data();
    void openParts();
    void removedParts();
    void partIsRemoved();
    void notEnoughSpace();
    void folderCannotBeMade();
    void fileInPlaceOfItsFolder();
    void diskFull();
    void cannotGoOn_data();
    void cannotGoOn();
    void smallDisk_data();
    void smallDisk();
    void oneOfSeveralIsFull_data();
    void oneOfSeveralIsFull();
};

void TestTransferDisk::problems_data()
{
    QTest::addColumn<int>("problem");
    QTest::addColumn<Error>("error");
    QTest::newRow("none") << 0 << Error::None;
    QTest::newRow("ENOSPC") << ENOSPC << Error::DiskFull;
    QTest::newRow("EDQUOT") << EDQUOT << Error::DiskFull;
    QTest::newRow("EMFILE") << EMFILE << Error::TooManyOpen;
    QTest::newRow("ENFILE") << ENFILE << Error::TooManyOpen;
    QTest::newRow("EACCES") << EACCES << Error::CannotWrite;
    QTest::newRow("EROFS") << EROFS << Error::CannotWrite;
    QTest::newRow("EIO") << EIO << Error::CannotWrite;
}

void TestTransferDisk::problems()
{
    QFETCH(int, problem);
    QFETCH(Error, error);
    QCOMPARE(TransferDisk::errorOf(std::error_code(problem, std::generic_category())), error);
    QCOMPARE(TransferWords::errorOf(TransferWords::ofError(error)), error);
}

void TestTransferDisk::manySmallFiles()
{
    constexpr int Count = 500;
    TestHub hub;
    TransferPerson ann;
    TransferPerson ben(true);
    QVERIFY(ann.join(hub) && ben.join(hub));
    for (int i = 0; i < Count; ++i)
        writeFile(ann.folder() + u'/' + numbered(i), noise(100, quint32(i)));
    const FewDescriptors few(128);
    ann.files->send(FileSelection::fromPaths({ann.path("tree")}), {ben.id()});
    QTRY_VERIFY(ben.last().isEnded());
    QCOMPARE(ben.error(), Error::None);
    QCOMPARE(ben.state(), State::Done);
    QTRY_COMPARE(ann.state(), State::Done);
    for (int i = 0; i < Count; ++i)
        QCOMPARE(readFile(ben.folder() + u'/' + numbered(i)), noise(100, quint32(i)));
    QCOMPARE(QDir(ben.path("tree")).entryList(QDir::Files).size(), Count);
}

void TestTransferDisk::manyUnfinishedFiles()
{
    // Of each the first half comes before any second half does.
    constexpr int Count = 200;
    TestHub hub;
    Stranger eve;
    TransferPerson ben(true);
    QVERIFY(eve.peer.join(hub) && ben.join(hub));
    QList<OfferedFile> files;
    for (int i = 0; i < Count; ++i)
        files.append(offered(qPrintable(numbered(i)), noise(Chunk + 1, quint32(i))));
    const FewDescriptors few(128);
    const QString id = eve.offer(files, ben.id());
    QTRY_COMPARE(ben.state(), State::Running);
    for (int half = 0; half < 2; ++half) {
        for (int i = 0; i < Count; ++i) {
            const QByteArray bytes = noise(Chunk + 1, quint32(i));
            eve.chunk(id, 2 * i + half, half == 0 ? bytes.left(Chunk) : bytes.mid(Chunk), ben.id());
        }
        QTRY_VERIFY(ben.chunks == (half + 1) * Count || ben.last().isEnded());
    }
    QTRY_VERIFY(ben.last().isEnded());
    QCOMPARE(ben.state(), State::Done);
    for (int i = 0; i < Count; ++i)
        QCOMPARE(readFile(ben.folder() + u'/' + numbered(i)), noise(Chunk + 1, quint32(i)));
}

void TestTransferDisk::openParts_data()
{
    QTest::addColumn<int>("files");
    QTest::addColumn<int>("open");
    QTest::newRow("one less") << OpenParts::Most - 1 << OpenParts::Most - 1;
    QTest::newRow("just so many") << OpenParts::Most << OpenParts::Most;
    QTest::newRow("one more") << OpenParts::Most + 1 << OpenParts::Most;
}

void TestTransferDisk::openParts()
{
    QFETCH(int, files);
    QFETCH(int, open);
    const QTemporaryDir folder;
    OpenParts parts;
    std::vector<std::unique_ptr<PartFile>> all;
    for (int i = 0; i < files; ++i) {
        all.push_back(
            std::make_unique<PartFile>(folder.path(), numbered(i), TransferDisk(), parts));
        QCOMPARE(all.back()->write(0, "first "), Error::None);
    }
    QCOMPARE(parts.count(), open);
    for (const auto &part : all)
        QCOMPARE(part->write(6, "second"), Error::None);
    QCOMPARE(parts.count(), open);
    for (const auto &part : all) {
        QByteArray bytes;
        QCOMPARE(part->read(0, 100, &bytes), Error::None);
        QCOMPARE(bytes, QByteArray("first second"));
    }
    all.front().reset();
    QVERIFY(parts.count() <= files - 1);
    QVERIFY(parts.closeAll());
    QCOMPARE(parts.count(), 0);
    QVERIFY(!parts.closeAll());
}

void TestTransferDisk::removedParts()
{
    const QTemporaryDir folder;
    OpenParts parts;
    PartFile part(folder.path(), text("a"), TransferDisk(), parts);
    const auto remove = [&] {
        part.close();
        QVERIFY(QFile::remove(folder.filePath(text("a.part"))));
    };
    QByteArray bytes;
    QString path;
    QCOMPARE(part.write(0, "abc"), Error::None);
    remove();
    QCOMPARE(part.write(3, "def"), Error::FileMissing);
    QCOMPARE(part.write(0, "abc"), Error::None);
    remove();
    QCOMPARE(part.read(0, 3, &bytes), Error::FileMissing);
    QCOMPARE(part.write(0, "abc"), Error::None);
    remove();
    QCOMPARE(part.finish(3, &path), Error::FileMissing);
    QCOMPARE(part.write(0, "abc"), Error::None);
    QCOMPARE(part.finish(3, &path), Error::None);
    QCOMPARE(readFile(path), QByteArray("abc"));
}

void TestTransferDisk::partIsRemoved()
{
    // While it comes in: nothing that was in it is taken for there, and it comes once more.
    TestHub hub;
    TransferPerson ann;
    TransferPerson ben(true);
    QVERIFY(ann.join(hub) && ben.join(hub));
    ben.onChunk = [&] {
        if (ben.chunks == 20)
            QVERIFY(QFile::remove(ben.path("photo.jpg.part")));
    };
    const QByteArray bytes = noise(60 * Chunk);
    ann.send(bytes, {ben.id()});
    QTRY_VERIFY(ben.last().isEnded());
    QCOMPARE(ben.state(), State::Done);
    QCOMPARE(readFile(ben.path("photo.jpg")), bytes);
    QTRY_COMPARE(ann.state(), State::Done);
}

void TestTransferDisk::notEnoughSpace()
{
    TestHub hub;
    TransferPerson ann;
    TransferPerson ben;
    ben.disk.freeBytes = [](const QString &) { return Chunk - 1; };
    ben.die();
    ben.comeAlive();
    QVERIFY(ann.join(hub) && ben.join(hub));
    ann.send(noise(Chunk));
    QTRY_COMPARE(ben.state(), State::Offered);
    QCOMPARE(ben.files->accept(ben.last().id, ben.folder()), Error::NotEnoughSpace);
    QCOMPARE(ben.state(), State::Offered);
    QCOMPARE(ben.error(), Error::NotEnoughSpace);
    QVERIFY(!ben.last().errorText().isEmpty());
    QCOMPARE(ben.names(), QStringList());
}

void TestTransferDisk::folderCannotBeMade()
{
    TestHub hub;
    TransferPerson ann;
    TransferPerson ben;
    QVERIFY(ann.join(hub) && ben.join(hub));
    ann.send(noise(Chunk));
    QTRY_COMPARE(ben.state(), State::Offered);
    writeFile(ben.path("file"), "a file");
    QCOMPARE(ben.files->accept(ben.last().id, ben.path("file/folder")), Error::CannotWrite);
    QCOMPARE(ben.state(), State::Offered);
    QCOMPARE(ben.files->accept(ben.last().id, ben.path("folder")), Error::None);
    QTRY_COMPARE(ann.state(), State::Done);
}

void TestTransferDisk::fileInPlaceOfItsFolder()
{
    TestHub hub;
    TransferPerson ann;
    TransferPerson ben(true);
    QVERIFY(ann.join(hub) && ben.join(hub));
    for (int i = 0; i < 3; ++i)
        writeFile(ann.folder() + u'/' + numbered(i), noise(2 * Chunk, quint32(i)));
    writeFile(ben.path("tree"), "mine");
    ann.files->send(FileSelection::fromPaths({ann.path("tree")}), {ben.id()});
    QTRY_COMPARE(ann.state(), State::Done);
    QCOMPARE(ben.state(), State::Done);
    QCOMPARE(readFile(ben.path("tree")), QByteArray("mine"));
    QCOMPARE(QDir(ben.path("tree (2)")).entryList(QDir::Files),
             (QStringList{text("0000"), text("0001"), text("0002")}));
    QCOMPARE(readFile(ben.path("tree (2)/0002")), noise(2 * Chunk, 2));
}

void TestTransferDisk::diskFull()
{
    TestHub hub;
    TransferPerson ann;
    TransferPerson ben(true);
    auto room = std::make_shared<qint64>(1 << 30);
    ben.disk.freeBytes = [room](const QString &) { return *room; };
    ben.disk.write = [room](QFile &file, const QByteArray &bytes) {
        const QByteArray fitting = bytes.left(qsizetype(std::min(*room, qint64(bytes.size()))));
        const std::error_code problem = TransferDisk::realWrite(file, fitting);
        *room -= fitting.size();
        return fitting == bytes ? problem : std::make_error_code(std::errc::no_space_on_device);
    };
    ben.die();
    ben.comeAlive();
    QVERIFY(ann.join(hub) && ben.join(hub));
    ben.onChunk = [&] {
        if (ben.chunks == 10)
            *room = Chunk + 100;
    };
    const QByteArray bytes = noise(30 * Chunk);
    ann.send(bytes, {ben.id()});
    QTRY_COMPARE(ben.state(), State::Paused);
    QTRY_COMPARE(ann.state(), State::Paused);
    QCOMPARE(ben.error(), Error::DiskFull);
    QCOMPARE(ann.error(), Error::DiskFull);
    ben.files->resume(ben.last().id);
    QCOMPARE(ben.state(), State::Paused); // there is still no room
    const int before = ben.chunks;
    const qint64 there = ben.last().transferred / Chunk;
    *room = 1 << 30;
    ben.files->resume(ben.last().id);
    QTRY_COMPARE(ann.state(), State::Done);
    QCOMPARE(readFile(ben.path("photo.jpg")), bytes);
    QCOMPARE(ben.chunks - before, int(30 - there)); // only what was missing
}

void TestTransferDisk::cannotGoOn_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<int>("problem");
    QTest::addColumn<Error>("error");
    const std::pair<int, Error> problems[] = {
        {ENOSPC, Error::DiskFull},    {EDQUOT, Error::DiskFull},    {EMFILE, Error::TooManyOpen},
        {ENFILE, Error::TooManyOpen}, {EACCES, Error::CannotWrite}, {EROFS, Error::CannotWrite},
        {EIO, Error::CannotWrite}};
    for (const char *call : {"makeFolder", "open", "write"}) {
        for (const auto &[problem, error] : problems)
            QTest::addRow("%s, errno %d", call, problem) << text(call) << problem << error;
    }
}

void TestTransferDisk::cannotGoOn()
{
    QFETCH(QString, call);
    QFETCH(int, problem);
    QFETCH(Error, error);
    TestHub hub;
    TransferPerson ann;
    TransferPerson ben(true);
    auto fails = std::make_shared<bool>(false);
    const std::error_code code(problem, std::generic_category());
    if (call == text("makeFolder")) {
        ben.disk.makeFolder = [fails, code](const QString &folder) {
            return *fails ? code : TransferDisk::realMakeFolder(folder);
        };
    } else if (call == text("open")) {
        ben.disk.open = [fails, code](QFile &file, QIODevice::OpenMode how) {
            return *fails ? code : TransferDisk::realOpen(file, how);
        };
    } else {
        ben.disk.write = [fails, code](QFile &file, const QByteArray &bytes) {
            return *fails ? code : TransferDisk::realWrite(file, bytes);
        };
    }
    ben.die();
    ben.comeAlive();
    QVERIFY(ann.join(hub) && ben.join(hub));
    for (int i = 0; i < 3; ++i)
        writeFile(ann.folder() + QStringLiteral("/tree/%1/file").arg(i),
                  noise(3 * Chunk, quint32(i)));
    // It is heard before the transfer hears it or after: in the second file in either case.
    ben.onChunk = [&] { *fails = ben.chunks >= 3; };
    ann.files->send(FileSelection::fromPaths({ann.path("tree")}), {ben.id()});
    QTRY_COMPARE(ben.state(), State::Paused);
    QTRY_COMPARE(ann.state(), State::Paused);
    QCOMPARE(ben.error(), error);
    QCOMPARE(ann.error(), error);
    QVERIFY(!ben.last().errorText().isEmpty());
    ben.onChunk = nullptr;
    ben.files->resume(ben.last().id);
    QTRY_COMPARE(ben.state(), State::Paused); // it is as it was
    QTRY_COMPARE(ann.state(), State::Paused);
    const qint64 there = ben.last().transferred / Chunk;
    QVERIFY(there >= 2);
    *fails = false;
    const int before = ben.chunks;
    ben.files->resume(ben.last().id);
    QTRY_COMPARE(ben.state(), State::Done);
    QTRY_COMPARE(ann.state(), State::Done);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(readFile(ben.folder() + QStringLiteral("/tree/%1/file").arg(i)),
                 noise(3 * Chunk, quint32(i)));
    }
    QCOMPARE(ben.chunks - before, int(9 - there));
}

void TestTransferDisk::smallDisk_data()
{
    QTest::addColumn<bool>("bytes");
    QTest::addColumn<bool>("restarts");
    QTest::newRow("no bytes") << true << false;
    QTest::newRow("no bytes, restarted") << true << true;
    QTest::newRow("no files") << false << false;
    QTest::newRow("no files, restarted") << false << true;
}

void TestTransferDisk::smallDisk()
{
    QFETCH(bool, bytes);
    QFETCH(bool, restarts);
    SmallDisk small;
    TestHub hub;
    TransferPerson ann;
    TransferPerson ben(true);
    ben.where = small.folder();
    ben.disk = small.disk();
    ben.die();
    ben.comeAlive();
    QVERIFY(ann.join(hub) && ben.join(hub));
    for (int i = 0; i < 10; ++i)
        writeFile(ann.folder() + u'/' + numbered(i), noise(10 * Chunk, quint32(i)));
    ben.onChunk = [&] {
        if (ben.chunks == 25)
            bytes ? small.fillBytes() : small.fillFiles();
    };
    ann.files->send(FileSelection::fromPaths({ann.path("tree")}), {ben.id()});
    QTRY_COMPARE(ben.state(), State::Paused);
    QTRY_COMPARE(ann.state(), State::Paused);
    QCOMPARE(ben.error(), Error::DiskFull);
    QCOMPARE(ann.error(), Error::DiskFull);
    if (restarts) {
        ben.die();
        ben.comeAlive();
        QVERIFY(ben.join(hub));
        ben.files->restore(ben.folder());
        QTRY_COMPARE(ben.state(), State::Paused);
        QCOMPARE(ben.error(), Error::DiskFull);
    }
    small.makeRoom();
    QTRY_COMPARE(ben.state(), State::Paused);
    ben.files->resume(ben.last().id);
    QTRY_COMPARE(ben.state(), State::Done);
    QTRY_COMPARE(ann.state(), State::Done);
    for (int i = 0; i < 10; ++i)
        QCOMPARE(readFile(ben.folder() + u'/' + numbered(i)), noise(10 * Chunk, quint32(i)));
    QCOMPARE(QDir(ben.folder()).entryList(QDir::Files | QDir::Hidden), QStringList());
}

void TestTransferDisk::oneOfSeveralIsFull_data()
{
    QTest::addColumn<bool>("everyone");
    QTest::newRow("to everyone") << true;
    QTest::newRow("to each") << false;
}

void TestTransferDisk::oneOfSeveralIsFull()
{
    // It holds nobody up, and gets what it lacks when it has room: it alone, and nothing else.
    QFETCH(bool, everyone);
    SmallDisk small;
    TestHub hub;
    TransferPerson ann;
    TransferPerson ben(true);
    TransferPerson cleo(true);
    TransferPerson dan(true);
    dan.where = small.folder();
    dan.disk = small.disk();
    dan.die();
    dan.comeAlive();
    QVERIFY(ann.join(hub) && ben.join(hub) && cleo.join(hub) && dan.join(hub));
    dan.onChunk = [&] {
        if (dan.chunks == 20)
            small.fillBytes();
    };
    const QByteArray bytes = noise(80 * Chunk);
    ann.send(bytes, everyone ? QStringList() : QStringList{ben.id(), cleo.id(), dan.id()});
    QTRY_COMPARE(dan.state(), State::Paused);
    QCOMPARE(dan.error(), Error::DiskFull);
    QTRY_COMPARE(ben.state(), State::Done);
    QTRY_COMPARE(cleo.state(), State::Done);
    QCOMPARE(readFile(ben.path("photo.jpg")), bytes);
    QCOMPARE(readFile(cleo.path("photo.jpg")), bytes);
    QTRY_COMPARE(ann.state(), State::Paused);
    QCOMPARE(ann.error(), Error::DiskFull);
    // What was under way when he paused comes before what she says now.
    ann.peer->sendTo(dan.peer->session.connection(), text("x"));
    QTRY_COMPARE(dan.peer->texts(ann.id()).last(), text("x"));
    const qint64 there = dan.last().transferred / Chunk;
    QVERIFY(there >= 19 && there < 80);
    const int others = ben.chunks + cleo.chunks;
    const int before = dan.chunks;
    small.makeRoom();
    dan.files->resume(dan.last().id);
    QTRY_COMPARE(ann.state(), State::Done);
    QCOMPARE(dan.state(), State::Done);
    QCOMPARE(readFile(dan.path("photo.jpg")), bytes);
    QCOMPARE(dan.chunks - before, int(80 - there));
    QCOMPARE(ben.chunks + cleo.chunks, others);
}

QTEST_GUILESS_MAIN(TestTransferDisk)
#include "tst_transferdisk.moc"
