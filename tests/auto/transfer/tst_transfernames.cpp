#include <signaling/transfer/fileselection.h>
#include <signaling/transfer/partfile_p.h>
#include <signaling/transfer/safename_p.h>
#include <signaling/transfer/sourcefile_p.h>

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>

using namespace Signaling;
using Error = FileTransfer::Error;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

/// Without the rights of root, which no permission stops, for a while; \a paths are somebody's then
/// who has no others.
class Nobody
{
public:
    explicit Nobody(const QList<QByteArray> &paths)
    {
        constexpr uid_t Id = 65534;
        if (::geteuid() != 0)
            return;
        for (const QByteArray &path : paths)
            m_isGiven = ::chown(path.constData(), Id, Id) == 0 && m_isGiven;
        m_isGiven = ::seteuid(Id) == 0 && m_isGiven;
        QVERIFY(m_isGiven);
    }
    ~Nobody()
    {
        if (::getuid() == 0)
            QCOMPARE(::seteuid(0), 0);
    }
    Nobody(const Nobody &) = delete;
    Nobody &operator=(const Nobody &) = delete;

private:
    bool m_isGiven = true;
};

} // namespace

/// What files are called here, and how they come to their names.
class TestTransferNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void safePaths_data();
    void safePaths();
    void longNames();
    void deepTrees();
    void numbered();
    void partBecomesFile();
    void neverOverAnything();
    void filesInPlaceOfFolders();
    void foldersThatBecomeFiles();
    void whatTheDiskHasCounts_data();
    void whatTheDiskHasCounts();
    void hasItsNameAlready();
    void withoutPermission();
    void fullDisk();
    void nothingExecutable();
    void selection();
    void unreadableFolders_data();
    void unreadableFolders();
    void emptyFolders();
    void hashes();

private:
    OpenParts m_open;
};

void TestTransferNames::safePaths_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("safe");
    const auto row = [](const char *name, const char *safe) {
        QTest::newRow(name) << text(name) << text(safe);
    };
    row("photo.jpg", "photo.jpg");
    row("Zoë 😀.txt", "Zoë 😀.txt");
    row("a/b/c.txt", "a/b/c.txt");
    row("../x", "x");
    row("../../etc/passwd", "etc/passwd");
    row("/etc/passwd", "etc/passwd");
    row("a/../../b", "a/b");
    row("a/./b", "a/b");
    row("a//b", "a/b");
    row("..", "_");
    row("/", "_");
    row(" ", "_");
    row("...", "_");
    row("C:\\x", "x");
    row("C:/x/y", "x/y");
    row("..\\..\\x", "x");
    row("\\\\host\\share\\x", "host/share/x");
    row("x:stream", "x_stream");
    row("a<b>c|d?e*f\"g", "a_b_c_d_e_f_g");
    row("con", "_con");
    row("CON.txt", "_CON.txt");
    row("nul .txt", "_nul .txt");
    row("COM1", "_COM1");
    row("lpt9.tar.gz", "_lpt9.tar.gz");
    row("com10", "com10");
    row("COM¹", "_COM¹");
    row("conin$", "_conin$");
    row("console.log", "console.log");
    row("name.", "name");
    row("name. . ", "name");
    row(" name", "name");
    row(".bashrc", "_.bashrc");
    row("~root", "_~root");
    row("a\nb\x1b[2J", "a_b_[2J");
    row("\x7f", "_");
    row("gpj.\xe2\x80\xae"
        "exe",
        "gpj._exe"); // right to left
    row("a\xe2\x80\x8b"
        "b",
        "a_b"); // no width
    row("a\xe2\x80\xa8"
        "b",
        "a_b"); // line separator
    QTest::newRow("zero") << QString(text("a") + QChar(0) + text("b")) << text("a_b");
    QTest::newRow("half a character") << QString(text("a") + QChar(0xd800) + text("b"))
                                      << text("a\xef\xbf\xbd"
                                              "b");
    QTest::newRow("none") << QString() << text("_");
}

void TestTransferNames::safePaths()
{
    QFETCH(QString, name);
    QFETCH(QString, safe);
    const QString made = SafeName::ofPath(name);
    QCOMPARE(made, safe);
    QCOMPARE(SafeName::ofPath(made), made);
}

void TestTransferNames::longNames()
{
    for (const int length : {239, 240, 241, 5000}) {
        const QString name = SafeName::ofPart(QString(QString(length - 4, u'x') + text(".jpg")));
        QCOMPARE(name.size(), std::min(length, 240));
        QVERIFY(name.endsWith(text(".jpg")));
    }
    const QString wide = SafeName::ofPart(QString(text("😀").repeated(200) + text(".txt")));
    QVERIFY(wide.toUtf8().size() <= 240);
    QVERIFY(wide.endsWith(text("😀.txt")));
    QVERIFY(SafeName::ofPart(QString(1000, u'.')).size() > 0);
}

void TestTransferNames::deepTrees()
{
    const QString path = SafeName::ofPath(QString(text("d/").repeated(500) + text("leaf")));
    QCOMPARE(path.count(u'/'), SafeName::MaxDepth - 1);
    QVERIFY(path.endsWith(text("/leaf")));
}

void TestTransferNames::numbered()
{
    QCOMPARE(SafeName::numbered(text("a.b/name.ext"), 1), text("a.b/name.ext"));
    QCOMPARE(SafeName::numbered(text("a.b/name.ext"), 2), text("a.b/name (2).ext"));
    QCOMPARE(SafeName::numbered(text("a.b/name"), 3), text("a.b/name (3)"));
}

void TestTransferNames::partBecomesFile()
{
    QTemporaryDir dir;
    PartFile part(dir.path(), text("a/b/name.txt"), {}, m_open);
    QCOMPARE(part.write(3, "def"), Error::None);
    QCOMPARE(part.partName(), text("a/b/name.txt.part"));
    QVERIFY(!QFile::exists(dir.filePath(text("a/b/name.txt"))));
    QCOMPARE(part.write(0, "abc"), Error::None);
    QByteArray bytes;
    QCOMPARE(part.read(1, 10, &bytes), Error::None);
    QCOMPARE(bytes, QByteArray("bcdef"));
    PartFile again(dir.path(), text("a/b/name.txt"), {}, m_open);
    QVERIFY(again.reopen(part.partName()));
    QCOMPARE(again.write(6, "g"), Error::None);
    QString path;
    QCOMPARE(again.finish(7, &path), Error::None);
    QCOMPARE(path, dir.filePath(text("a/b/name.txt")));
    QCOMPARE(read(path), QByteArray("abcdefg"));
    QVERIFY(!QFile::exists(dir.filePath(text("a/b/name.txt.part"))));
    QVERIFY(!PartFile(dir.path(), text("a/b/name.txt"), {}, m_open).reopen(text("nothing.part")));
    PartFile thrownAway(dir.path(), text("x"), {}, m_open);
    QCOMPARE(thrownAway.write(0, "x"), Error::None);
    thrownAway.discard();
    QVERIFY(!QFile::exists(dir.filePath(text("x.part"))));
}

void TestTransferNames::neverOverAnything()
{
    QTemporaryDir dir;
    write(dir.filePath(text("name.txt")), "mine");
    QVERIFY(QDir(dir.path()).mkdir(text("name (2).txt")));
    QVERIFY(QFile::link(text("/nowhere/at/all"), dir.filePath(text("name (3).txt"))));
    PartFile part(dir.path(), text("name.txt"), {}, m_open);
    QCOMPARE(part.write(0, "yours"), Error::None);
    QString path;
    QCOMPARE(part.finish(5, &path), Error::None);
    QCOMPARE(path, dir.filePath(text("name (4).txt")));
    QCOMPARE(read(dir.filePath(text("name.txt"))), QByteArray("mine"));
    QVERIFY(!QFile::exists(text("/nowhere/at/all")));
}

void TestTransferNames::filesInPlaceOfFolders()
{
    QTemporaryDir dir;
    write(dir.filePath(text("tree")), "mine");
    QVERIFY(QFile::link(text("/nowhere/at/all"), dir.filePath(text("tree (2)"))));
    write(dir.filePath(text("tree (3)/v1.2")), "mine too");
    QString path;
    for (const char *name : {"a", "b"}) {
        PartFile part(dir.path(), text("tree/v1.2/") + text(name), {}, m_open);
        QCOMPARE(part.write(0, "yo"), Error::None);
        QCOMPARE(part.partName(), text("tree (3)/v1.2 (2)/%1.part").arg(text(name)));
        // Another process goes on with it.
        PartFile again(dir.path(), text("tree/v1.2/") + text(name), {}, m_open);
        QVERIFY(again.reopen(part.partName()));
        QCOMPARE(again.write(2, "urs"), Error::None);
        QCOMPARE(again.finish(5, &path), Error::None);
        QCOMPARE(path, dir.filePath(text("tree (3)/v1.2 (2)/%1").arg(text(name))));
        QCOMPARE(read(path), QByteArray("yours"));
    }
    // An empty one has no part before.
    PartFile empty(dir.path(), text("tree/empty"), {}, m_open);
    QCOMPARE(empty.finish(0, &path), Error::None);
    QCOMPARE(path, dir.filePath(text("tree (3)/empty")));
    QCOMPARE(read(dir.filePath(text("tree"))), QByteArray("mine"));
    QCOMPARE(read(dir.filePath(text("tree (3)/v1.2"))), QByteArray("mine too"));
    QVERIFY(!QFile::exists(text("/nowhere/at/all")));
}

void TestTransferNames::foldersThatBecomeFiles()
{
    // While something comes into them: it is gone, and begins anew beside that file.
    QTemporaryDir dir;
    PartFile part(dir.path(), text("tree/name"), {}, m_open);
    QCOMPARE(part.write(0, "abc"), Error::None);
    part.close();
    QVERIFY(QDir(dir.filePath(text("tree"))).removeRecursively());
    write(dir.filePath(text("tree")), "mine");
    QCOMPARE(part.write(3, "def"), Error::FileMissing);
    QCOMPARE(part.write(0, "abc"), Error::None);
    QString path;
    QCOMPARE(part.finish(3, &path), Error::None);
    QCOMPARE(path, dir.filePath(text("tree (2)/name")));
    QCOMPARE(read(dir.filePath(text("tree"))), QByteArray("mine"));
}

void TestTransferNames::whatTheDiskHasCounts_data()
{
    QTest::addColumn<int>("there");
    QTest::addColumn<Error>("error");
    QTest::newRow("one byte less") << 9 << Error::FileMissing;
    QTest::newRow("just so many") << 10 << Error::None;
    QTest::newRow("one more") << 11 << Error::None;
}

void TestTransferNames::whatTheDiskHasCounts()
{
    QFETCH(int, there);
    QFETCH(Error, error);
    QTemporaryDir dir;
    PartFile part(dir.path(), text("name"), {}, m_open);
    QCOMPARE(part.write(0, "0123456789"), Error::None);
    QVERIFY(QFile::resize(dir.filePath(text("name.part")), there));
    QString path;
    QCOMPARE(part.finish(10, &path), error);
    QCOMPARE(path.isEmpty(), error != Error::None);
    if (error == Error::None)
        QCOMPARE(read(path), QByteArray("0123456789"));
    else
        QVERIFY(!QFile::exists(dir.filePath(text("name"))));
}

void TestTransferNames::hasItsNameAlready()
{
    // A process was killed after it gave the name and before it took the other away.
    QTemporaryDir dir;
    PartFile part(dir.path(), text("name"), {}, m_open);
    QCOMPARE(part.write(0, "abc"), Error::None);
    std::error_code problem;
    std::filesystem::create_hard_link(nativePath(dir.filePath(text("name.part"))),
                                      nativePath(dir.filePath(text("name"))), problem);
    if (problem)
        QSKIP("This file system has no second names");
    QString path;
    QCOMPARE(part.finish(3, &path), Error::None);
    QCOMPARE(path, dir.filePath(text("name")));
    QCOMPARE(QDir(dir.path()).entryList(QDir::Files), QStringList{text("name")});
}

void TestTransferNames::withoutPermission()
{
    QTemporaryDir dir;
    PartFile nowhere(text("/dev/null/x"), text("name"), {}, m_open);
    QCOMPARE(nowhere.write(0, "x"), Error::CannotWrite);
}

void TestTransferNames::fullDisk()
{
    QTemporaryDir dir;
    TransferDisk disk;
    disk.write = [](QFile &file, const QByteArray &bytes) {
        file.write(bytes.left(1));
        return std::make_error_code(std::errc::no_space_on_device);
    };
    PartFile part(dir.path(), text("name"), disk, m_open);
    QCOMPARE(part.write(0, "abc"), Error::DiskFull);
    disk.write = [](QFile &, const QByteArray &) {
        return std::make_error_code(std::errc::io_error);
    };
    PartFile broken(dir.path(), text("name"), disk, m_open);
    QCOMPARE(broken.write(0, "abc"), Error::CannotWrite);
    if (!QFile::exists(text("/dev/full")))
        return;
    QFile full(text("/dev/full")); // what a full disk says for real
    QVERIFY(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    QCOMPARE(TransferDisk::errorOf(TransferDisk::realWrite(full, "x")), Error::DiskFull);
}

void TestTransferNames::nothingExecutable()
{
    QTemporaryDir dir;
    PartFile part(dir.path(), text("run.sh"), {}, m_open);
    QCOMPARE(part.write(0, "#!/bin/sh"), Error::None);
    QString path;
    QCOMPARE(part.finish(9, &path), Error::None);
    const auto executable = QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(path) & executable));
}

void TestTransferNames::selection()
{
    QTemporaryDir dir;
    write(dir.filePath(text("tree/b")), "bb");
    write(dir.filePath(text("tree/a/.hidden")), "a");
    QVERIFY(QFile::link(dir.path(), dir.filePath(text("tree/loop"))));
    write(dir.filePath(text("single")), "");
    const auto picked = FileSelection::fromPaths(
        {dir.filePath(text("tree/")), dir.filePath(text("single")), dir.filePath(text("none"))});
    QStringList names;
    for (const FileSelection::File &file : picked.files)
        names.append(file.name);
    QCOMPARE(names, (QStringList{text("tree/a/.hidden"), text("tree/b"), text("single")}));
    QCOMPARE(picked.bytes, 3);
    QCOMPARE(picked.problems,
             (QStringList{text("tree/loop is a link to a folder"),
                          dir.filePath(text("none")) + text(" isn't there")}));
    QCOMPARE(picked.remarks, QStringList());
    // Who picks the link itself means what it leads to.
    const auto link = FileSelection::fromPaths({dir.filePath(text("tree/loop"))});
    QCOMPARE(link.files.size(), 3);
    QCOMPARE(link.problems, QStringList{text("loop/tree/loop is a link to a folder")});
}

void TestTransferNames::unreadableFolders_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<QString>("problem");
    QTest::newRow("may not be listed") << 0300 << text("tree/a can't be read");
    QTest::newRow("may not be entered") << 0400 << text("tree/a/x can't be read");
    QTest::newRow("neither") << 0000 << text("tree/a can't be read");
}

void TestTransferNames::unreadableFolders()
{
    // What is in it is not left out without a word.
    QFETCH(int, mode);
    QFETCH(QString, problem);
    QTemporaryDir dir;
    write(dir.filePath(text("tree/a/x")), "x");
    write(dir.filePath(text("tree/b")), "b");
    const QByteArray top = QFile::encodeName(dir.path());
    const QByteArray folder = QFile::encodeName(dir.filePath(text("tree/a")));
    FileSelection picked;
    FileSelection alone;
    {
        const Nobody nobody({top, folder});
        QCOMPARE(::chmod(folder.constData(), mode_t(mode)), 0);
        picked = FileSelection::fromPaths({dir.filePath(text("tree"))});
        alone = FileSelection::fromPaths({dir.filePath(text("tree/a"))});
        QCOMPARE(::chmod(folder.constData(), 0700), 0);
    }
    QCOMPARE(picked.problems, QStringList{problem});
    QCOMPARE(picked.files.size(), 1);
    QCOMPARE(picked.files.first().name, text("tree/b"));
    QCOMPARE(alone.problems, QStringList{problem.mid(5)});
    QVERIFY(alone.isEmpty());
}

void TestTransferNames::emptyFolders()
{
    QTemporaryDir dir;
    write(dir.filePath(text("tree/a/x")), "x");
    QVERIFY(QDir(dir.path()).mkpath(text("tree/b/c")));
    QVERIFY(QDir(dir.path()).mkpath(text("tree/d")));
    const auto picked = FileSelection::fromPaths({dir.filePath(text("tree"))});
    QCOMPARE(picked.files.size(), 1);
    QCOMPARE(picked.problems, QStringList()); // they hinder nothing
    QCOMPARE(picked.remarks,
             (QStringList{text("tree/d is empty and isn't sent"),
                          text("tree/b/c is empty and isn't sent")}));
    const auto alone = FileSelection::fromPaths({dir.filePath(text("tree/d"))});
    QVERIFY(alone.isEmpty());
    QCOMPARE(alone.remarks, QStringList{text("d is empty and isn't sent")});
}

void TestTransferNames::hashes()
{
    QTemporaryDir dir;
    const QByteArray large(SourceHasher::SliceBytes * 2 + 1, 'x');
    write(dir.filePath(text("large")), large);
    write(dir.filePath(text("empty")), {});
    const auto picked =
        FileSelection::fromPaths({dir.filePath(text("empty")), dir.filePath(text("large"))});
    SourceHasher hasher(picked.files);
    int steps = 0;
    for (; !hasher.isDone(); ++steps)
        QCOMPARE(hasher.step(), Error::None);
    QCOMPARE(steps, 4);
    for (int i = 0; i < 2; ++i)
        QCOMPARE(
            hasher.hashes().at(i),
            QCryptographicHash::hash(read(picked.files.at(i).path), QCryptographicHash::Sha256));
    SourceHasher missing({{dir.filePath(text("gone")), text("gone"), 1, 0}});
    QCOMPARE(missing.step(), Error::FileMissing);
}

QTEST_APPLESS_MAIN(TestTransferNames)
#include "tst_transfernames.moc"
