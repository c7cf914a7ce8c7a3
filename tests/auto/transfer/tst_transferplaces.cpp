#include "stranger.h"

#include <signaling/transfer/incomingtransfer_p.h>
#include <signaling/transfer/partfile_p.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

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

/// With \a value in that column of what is kept of the first file.
void changeState(const QString &name, int column, const QJsonValue &value)
{
    QJsonObject state = QJsonDocument::fromJson(readFile(name)).object();
    QJsonArray files = state.value(u"files").toArray();
    QJsonArray file = files.at(0).toArray();
    file[column] = value;
    files[0] = file;
    state.insert(text("files"), files);
    writeFile(name, QJsonDocument(state).toJson());
}

/// What a disk says of its room.
struct Room
{
    qint64 free = 0;
    QString volume; ///< of the folder "elsewhere"; empty: the same as that of all others
};

void give(TransferPerson &who, const std::shared_ptr<Room> &room)
{
    who.disk.freeBytes = [room](const QString &) { return room->free; };
    who.disk.volumeOf = [room](const QString &folder) {
        return folder.endsWith(text("/elsewhere")) ? room->volume : QString();
    };
    who.die();
    who.comeAlive();
}

} // namespace

/// Where files come to: nowhere but below the folder, and only as long as there is room for them.
class TestTransferPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linkedFolders();
    void linkedReceivingFolder();
    void statesStayInside_data();
    void statesStayInside();
    void completeOutside_data();
    void completeOutside();
    void adoptsOnlyTheSame_data();
    void adoptsOnlyTheSame();
    void promisedRoom_data();
    void promisedRoom();
    void promisedElsewhere();
    void roomForTheRest_data();
    void roomForTheRest();
};

void TestTransferPlaces::linkedFolders()
{
    TestHub hub;
    TransferPerson ann;
    TransferPerson ben(true);
    QVERIFY(ann.join(hub) && ben.join(hub));
    QTemporaryDir home;
    QVERIFY(QFile::link(home.path(), ben.path("home")));
    for (const char *name : {"home/bin/x", "home/bin/empty", "home/y"})
        writeFile(ann.path(name), QByteArray(name).endsWith("empty") ? QByteArray() : "theirs");
    ann.files->send(FileSelection::fromPaths({ann.path("home")}), {ben.id()});
    QTRY_COMPARE(ann.state(), State::Done);
    QCOMPARE(QDir(home.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
    QCOMPARE(readFile(ben.path("home (2)/bin/x")), QByteArray("theirs"));
    QCOMPARE(readFile(ben.path("home (2)/y")), QByteArray("theirs"));
    QVERIFY(QFile::exists(ben.path("home (2)/bin/empty")));
}

void TestTransferPlaces::linkedReceivingFolder()
{
    // That one somebody chose.
    TestHub hub;
    TransferPerson ann;
    TransferPerson ben(true);
    QTemporaryDir other;
    QVERIFY(QFile::link(other.path(), ben.path("downloads")));
    ben.where = ben.path("downloads");
    QVERIFY(ann.join(hub) && ben.join(hub));
    writeFile(ann.path("tree/x"), "theirs");
    ann.files->send(FileSelection::fromPaths({ann.path("tree")}), {ben.id()});
    QTRY_COMPARE(ann.state(), State::Done);
    QCOMPARE(readFile(other.filePath(text("tree/x"))), QByteArray("theirs"));
    QCOMPARE(ben.last().files.first().path, ben.path("tree/x"));
}

void TestTransferPlaces::statesStayInside_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("link"); ///< and where it leads, outside
    QTest::newRow("above") << text("../outside/mine.part") << QString();
    QTest::newRow("through a folder that is a link") << text("link/mine.part") << text("link");
    QTest::newRow("is a link") << text("a.part") << text("a.part");
}

void TestTransferPlaces::statesStayInside()
{
    // Whoever may write into the folder may change a state: nothing is written elsewhere by that.
    QFETCH(QString, part);
    QFETCH(QString, link);
    TestHub hub;
    Stranger eve;
    TransferPerson ben(true);
    const QString above = ben.folder();
    ben.where = above + text("/inside");
    const QString outside = above + text("/outside");
    const QByteArray mine(2 * Chunk, 'm');
    writeFile(outside + text("/mine.part"), mine);
    QVERIFY(eve.peer.join(hub) && ben.join(hub));
    const QByteArray bytes = noise(2 * Chunk);
    const QString id = eve.offer({offered("photo.jpg", bytes)}, ben.id());
    QTRY_COMPARE(ben.state(), State::Running);
    eve.chunk(id, 0, bytes.left(Chunk), ben.id());
    QTRY_COMPARE(ben.last().transferred, Chunk);
    const QString state = ben.stateFile();
    ben.die();
    if (!link.isEmpty())
        QVERIFY(QFile::link(outside + (link == part ? text("/mine.part") : QString()),
                            ben.where + u'/' + link));
    changeState(state, 5, part);
    ben.comeAlive();
    QVERIFY(ben.join(hub));
    ben.files->restore(ben.folder());
    QCOMPARE(ben.files->count(), 1);
    QCOMPARE(ben.last().transferred, 0);
    ben.files->cancel(ben.last().id);
    QCOMPARE(readFile(outside + text("/mine.part")), mine);
}

void TestTransferPlaces::completeOutside_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("stays");
    QTest::newRow("inside") << text("inside/a") << true;
    QTest::newRow("removed since") << text("inside/gone") << true;
    QTest::newRow("outside") << text("outside/secret") << false;
    QTest::newRow("above") << text("inside/../outside/secret") << false;
    QTest::newRow("through a folder that is a link") << text("inside/link/secret") << false;
    QTest::newRow("is a link") << text("inside/secret") << false;
    QTest::newRow("none") << text("nowhere/a") << false;
}

void TestTransferPlaces::completeOutside()
{
    // It would be shown, opened, and dragged to others.
    QFETCH(QString, path);
    QFETCH(bool, stays);
    TestHub hub;
    Stranger eve;
    TransferPerson ben(true);
    const QString above = ben.folder();
    ben.where = above + text("/inside");
    writeFile(above + text("/outside/secret"), "secret");
    QVERIFY(eve.peer.join(hub) && ben.join(hub));
    const QString id = eve.offer({offered("a", "abc"), offered("b", "abc")}, ben.id());
    QTRY_COMPARE(ben.state(), State::Running);
    eve.chunk(id, 0, "abc", ben.id());
    QTRY_VERIFY(QFile::exists(ben.path("a")));
    const QString state = ben.stateFile();
    ben.die();
    QVERIFY(QFile::link(above + text("/outside"), ben.where + text("/link")));
    QVERIFY(QFile::link(above + text("/outside/secret"), ben.where + text("/secret")));
    changeState(state, 4, 1);
    changeState(state, 6, QString(above + u'/' + path));
    ben.comeAlive();
    QVERIFY(ben.join(hub));
    ben.files->restore(ben.folder());
    QCOMPARE(ben.files->count(), 1);
    QVERIFY(ben.last().files.first().isComplete);
    QCOMPARE(ben.last().files.first().path, stays ? QString(above + u'/' + path) : QString());
}

void TestTransferPlaces::adoptsOnlyTheSame_data()
{
    QTest::addColumn<QByteArray>("there");
    QTest::addColumn<bool>("isIt");
    const QByteArray bytes = noise(2 * Chunk);
    QTest::newRow("the file") << bytes << true;
    QTest::newRow("another of the same size") << noise(2 * Chunk, 9) << false;
    QTest::newRow("one byte less") << bytes.left(2 * Chunk - 1) << false;
    QTest::newRow("one byte more") << QByteArray(bytes + "x") << false;
}

void TestTransferPlaces::adoptsOnlyTheSame()
{
    // A process was killed after it noted the name; what has that name now may be anybody's.
    QFETCH(QByteArray, there);
    QFETCH(bool, isIt);
    HubConfig config; // its clock stands still: a rate would never allow more again
    config.limits.signalsPerSecond = 0;
    TestHub hub(config);
    TransferPerson ann;
    TransferPerson ben(true);
    QVERIFY(ann.join(hub) && ben.join(hub));
    ben.onChunk = [&] { ben.files->pause(ben.last().id); };
    ann.send(noise(2 * Chunk), {ben.id()});
    QTRY_COMPARE(ben.state(), State::Paused);
    const QString state = ben.stateFile();
    ben.die();
    QVERIFY(QFile::remove(ben.path("photo.jpg.part")));
    writeFile(ben.path("photo.jpg"), there);
    changeState(state, 6, ben.path("photo.jpg"));
    ben.onChunk = nullptr;
    ben.chunks = 0;
    ben.comeAlive();
    QVERIFY(ben.join(hub));
    ben.files->restore(ben.folder());
    ben.files->resume(ben.last().id);
    QTRY_COMPARE(ben.state(), State::Done);
    QTRY_COMPARE(ann.state(), State::Done);
    QCOMPARE(readFile(ben.path("photo.jpg")), there);
    QCOMPARE(ben.names().size(), isIt ? 1 : 2);
    if (isIt)
        QCOMPARE(ben.chunks, 0);
    else
        QCOMPARE(readFile(ben.path("photo (2).jpg")), noise(2 * Chunk));
}

void TestTransferPlaces::promisedRoom_data()
{
    QTest::addColumn<qint64>("beyond");
    QTest::addColumn<Error>("error");
    QTest::newRow("one less") << qint64(-1) << Error::NotEnoughSpace;
    QTest::newRow("just so many") << qint64(0) << Error::None;
    QTest::newRow("one more") << qint64(1) << Error::None;
}

void TestTransferPlaces::promisedRoom()
{
    // What was accepted and hasn't come yet needs its room, too.
    QFETCH(qint64, beyond);
    QFETCH(Error, error);
    auto room = std::make_shared<Room>();
    TestHub hub;
    Stranger eve;
    TransferPerson ben;
    give(ben, room);
    QVERIFY(eve.peer.join(hub) && ben.join(hub));
    const QByteArray first = noise(3 * Chunk);
    const QString a = eve.offer({offered("a", first)}, ben.id());
    const QString b = eve.offer({offered("b", noise(2 * Chunk))}, ben.id());
    QTRY_COMPARE(ben.files->count(), 2);
    room->free = 5 * Chunk + beyond;
    QCOMPARE(ben.files->accept(a, ben.folder()), Error::None);
    eve.chunk(a, 0, first.left(Chunk), ben.id());
    QTRY_COMPARE(ben.files->transfer(a).transferred, Chunk);
    room->free -= Chunk;
    QCOMPARE(ben.files->accept(b, ben.folder()), error);
    if (error == Error::None)
        return;
    QVERIFY(!QFile::exists(IncomingTransfer::stateFile(ben.folder(), b)));
    // What is given up leaves its room to others.
    ben.files->cancel(a);
    QCOMPARE(ben.files->accept(b, ben.folder()), Error::None);
}

void TestTransferPlaces::promisedElsewhere()
{
    auto room = std::make_shared<Room>();
    room->volume = text("another");
    TestHub hub;
    Stranger eve;
    TransferPerson ben;
    give(ben, room);
    QVERIFY(eve.peer.join(hub) && ben.join(hub));
    const QString a = eve.offer({offered("a", noise(3 * Chunk))}, ben.id());
    const QString b = eve.offer({offered("b", noise(2 * Chunk))}, ben.id());
    QTRY_COMPARE(ben.files->count(), 2);
    room->free = 3 * Chunk;
    QCOMPARE(ben.files->accept(a, ben.path("elsewhere")), Error::None);
    QCOMPARE(ben.files->accept(b, ben.folder()), Error::None);
}

void TestTransferPlaces::roomForTheRest_data()
{
    promisedRoom_data();
}

void TestTransferPlaces::roomForTheRest()
{
    // Of what an earlier process received only the rest needs room; but that does.
    QFETCH(qint64, beyond);
    QFETCH(Error, error);
    auto room = std::make_shared<Room>();
    TestHub hub;
    Stranger eve;
    TransferPerson ben;
    give(ben, room);
    QVERIFY(eve.peer.join(hub) && ben.join(hub));
    const QByteArray bytes = noise(3 * Chunk);
    const QList<OfferedFile> files{offered("a", bytes)};
    const QString id = eve.offer(files, ben.id());
    QTRY_COMPARE(ben.state(), State::Offered);
    room->free = 3 * Chunk;
    QCOMPARE(ben.files->accept(id, ben.folder()), Error::None);
    eve.chunk(id, 0, bytes.left(Chunk), ben.id());
    QTRY_COMPARE(ben.last().transferred, Chunk);
    ben.die();
    ben.comeAlive();
    QVERIFY(ben.join(hub));
    eve.offers = 0;
    QCOMPARE(eve.offer(files, ben.id()), id);
    QTRY_COMPARE(ben.state(), State::Offered);
    room->free = 2 * Chunk + beyond;
    QCOMPARE(ben.files->accept(id, ben.folder()), error);
    if (error == Error::None)
        return;
    QCOMPARE(ben.state(), State::Offered);
    // What is there stays, for when there is room.
    room->free = 2 * Chunk;
    QCOMPARE(ben.files->accept(id, ben.folder()), Error::None);
    QCOMPARE(ben.last().transferred, Chunk);
}

QTEST_GUILESS_MAIN(TestTransferPlaces)
#include "tst_transferplaces.moc"
