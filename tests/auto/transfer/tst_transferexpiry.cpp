#include "transferperson.h"

#include <signaling/transfer/incomingtransfer_p.h>
#include <signaling/transfer/statejournal_p.h>
#include <signaling/transfer/transferstore_p.h>

#include <QDateTime>

using namespace Signaling;
using namespace TestSupport;
using State = FileTransfer::State;

namespace {

constexpr qint64 Chunk = 6096;

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// As if \a name was written at one certain time, or \a later by so many seconds; that, in ms since
/// 1970.
qint64 setTime(const QString &name, int later = 0)
{
    const QDateTime then = QDateTime::fromSecsSinceEpoch(1800000000 + later);
    QFile file(name);
    if (file.open(QIODevice::ReadWrite))
        file.setFileTime(then, QFileDevice::FileModificationTime);
    return then.toMSecsSinceEpoch();
}

} // namespace

/// What nobody goes on with doesn't stay for ever, and nothing else goes with it.
class TestTransferExpiry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plansExpire_data();
    void plansExpire();
    void onlyPlansExpire();
    void partsExpire_data();
    void partsExpire();
    void nothingElseExpires();
};

void TestTransferExpiry::plansExpire_data()
{
    QTest::addColumn<qint64>("beyond");
    QTest::addColumn<bool>("isHeld");
    QTest::addColumn<bool>("stays");
    QTest::newRow("one less") << qint64(-1) << false << true;
    QTest::newRow("just so old") << qint64(0) << false << false;
    QTest::newRow("one more") << qint64(1) << false << false;
    QTest::newRow("of a living process") << qint64(1) << true << true;
}

void TestTransferExpiry::plansExpire()
{
    // Of a session that nobody visits any more, with the files that were made for it.
    QFETCH(qint64, beyond);
    QFETCH(bool, isHeld);
    QFETCH(bool, stays);
    TestHub hub;
    TransferPerson ann;
    TransferPerson ben(true);
    QVERIFY(ann.join(hub) && ben.join(hub));
    const QString made = QString(ann.files->newFolder() + text("/Picture.png"));
    writeFile(made, noise(100 * Chunk));
    ben.onChunk = [&ben] {
        if (ben.chunks == 10)
            ben.files->pause(ben.last().id);
    };
    const QString id = ann.files->send(FileSelection::fromPaths({made}), {ben.id()});
    QTRY_COMPARE(ann.state(), State::Paused);
    const QString plan = TransferStore::planFile(ann.options.stateFolder, id);
    QTRY_VERIFY(QFile::exists(plan));
    if (!isHeld)
        ann.die();
    const qint64 then = setTime(plan);
    TransferPerson other;
    other.die();
    other.options.stateFolder = ann.options.stateFolder;
    other.clock->setWallMs(then + std::chrono::milliseconds(TransferStore::KeptFor).count()
                           + beyond);
    other.comeAlive();
    QCOMPARE(QFile::exists(plan), stays);
    QCOMPARE(QFile::exists(made), stays);
    QVERIFY(isHeld || !QFile::exists(plan + text(".lock")));
}

void TestTransferExpiry::onlyPlansExpire()
{
    TransferPerson ann;
    ann.die();
    const QString folder = ann.options.stateFolder;
    const QString id(22, u'A');
    const QByteArray plan =
        "{\"version\":1,\"id\":\"" + id.toLatin1() + "\",\"files\":[[\"/a\",\"a\",1,0,\"\"]]}";
    const QStringList others{text("notes.json"), text("BAAAAAAAAAAAAAAAAAAAAA.json"),
                             text("CAAAAAAAAAAAAAAAAAAAAA.json"), text("made.txt")};
    writeFile(QString(folder + u'/' + others.at(0)), plan);
    writeFile(QString(folder + u'/' + others.at(1)), plan);
    writeFile(QString(folder + u'/' + others.at(2)), "{");
    writeFile(QString(folder + u'/' + others.at(3)), "x");
    writeFile(TransferStore::planFile(folder, id), plan);
    qint64 then = 0;
    for (const QString &name : QDir(folder).entryList(QDir::Files))
        then = setTime(QString(folder + u'/' + name));
    ann.clock->setWallMs(then + std::chrono::milliseconds(TransferStore::KeptFor).count());
    ann.comeAlive();
    QStringList expected = others;
    expected.sort();
    QStringList left = QDir(folder).entryList(QDir::Files);
    left.sort();
    QCOMPARE(left, expected);
}

void TestTransferExpiry::partsExpire_data()
{
    QTest::addColumn<qint64>("beyond");
    QTest::addColumn<bool>("isHeld");
    QTest::addColumn<bool>("isNoted");
    QTest::addColumn<bool>("stays");
    QTest::newRow("one less") << qint64(-1) << false << false << true;
    QTest::newRow("just so old") << qint64(0) << false << false << false;
    QTest::newRow("one more") << qint64(1) << false << false << false;
    QTest::newRow("of a living process") << qint64(1) << true << false << true;
    QTest::newRow("its journal is younger") << qint64(1) << false << true << true;
}

void TestTransferExpiry::partsExpire()
{
    // Of a session that nobody visits any more: others receive into the same folder.
    QFETCH(const qint64, beyond);
    QFETCH(const bool, isHeld);
    QFETCH(const bool, isNoted);
    QFETCH(const bool, stays);
    TestHub hub;
    TransferPerson ann;
    TransferPerson ben(true);
    QVERIFY(ann.join(hub) && ben.join(hub));
    writeFile(QString(ben.folder() + text("/mine.part")), "mine");
    QVERIFY(!FileTransfers::isUnfinishedIn(ben.folder()));
    sendAndPause(ann, ben, noise(100 * Chunk));
    QVERIFY(FileTransfers::isUnfinishedIn(ben.folder()));
    const QString id = ben.last().id;
    const QString stateFile = IncomingTransfer::stateFile(ben.folder(), id);
    if (!isHeld)
        ben.die();
    const QStringList before = QDir(ben.folder()).entryList(QDir::Files | QDir::Hidden);
    const qint64 then = setTime(stateFile);
    if (isNoted) {
        QVERIFY(StateJournal::append(stateFile, {{0, 0, {}, {}}}));
        setTime(QString(stateFile + text(".journal")), 1000);
    }
    TransferPerson other;
    other.clock->setWallMs(then + std::chrono::milliseconds(TransferStore::KeptFor).count()
                           + beyond);
    other.files->restore(ben.folder());
    QCOMPARE(QFile::exists(stateFile), stays);
    QCOMPARE(FileTransfers::isUnfinishedIn(ben.folder()), stays);
    const QStringList left = QDir(ben.folder()).entryList(QDir::Files | QDir::Hidden);
    if (!stays)
        QCOMPARE(left, QStringList{text("mine.part")});
    for (const QString &name : before) {
        if (stays && !name.endsWith(QLatin1String(".lock")))
            QVERIFY2(left.contains(name), qPrintable(name));
    }
}

void TestTransferExpiry::nothingElseExpires()
{
    // Whoever may write into the folder may write a state, but has nothing removed with it.
    TransferPerson ann;
    const QString folder = ann.folder();
    const QString outside = QString(folder + text("/outside"));
    const QString inside = QString(folder + text("/inside"));
    QVERIFY(QDir().mkpath(inside) && QDir().mkpath(outside));
    QVERIFY(QFile::link(outside, QString(inside + text("/link"))));
    const QString id(22, u'A');
    const QStringList victims{QString(outside + text("/a.part")), QString(inside + text("/b.txt")),
                              QString(inside + text("/.signalbox-other.transfer"))};
    for (const QString &victim : victims)
        writeFile(victim, "mine");
    writeFile(QString(inside + text("/c.part")), "a part");
    QByteArray files;
    for (const char *name : {"../outside/a.part", "link/a.part", "b.txt", "c.part", ""})
        files +=
            QByteArray(files.isEmpty() ? "" : ",") + R"(["x",1,"",true,0,")" + name + R"(",""])";
    const QByteArray state = R"({"version":1,"id":")" + id.toLatin1()
        + R"(","key":"k","session":"s","files":[)" + files + "]}";
    const QString stateFile = IncomingTransfer::stateFile(inside, id);
    writeFile(stateFile, state);
    writeFile(victims.last(), state); // says that it is another
    setTime(victims.last());
    const qint64 then = setTime(stateFile);
    ann.clock->setWallMs(then + std::chrono::milliseconds(TransferStore::KeptFor).count());
    ann.files->restore(inside);
    for (const QString &victim : victims)
        QVERIFY2(QFile::exists(victim), qPrintable(victim));
    QVERIFY(!QFile::exists(stateFile));
    QVERIFY(!QFile::exists(QString(inside + text("/c.part"))));
}

QTEST_GUILESS_MAIN(TestTransferExpiry)
#include "tst_transferexpiry.moc"
