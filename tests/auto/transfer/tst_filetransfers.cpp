#include "transferperson.h"

#include <signaling/transfer/filechunk_p.h>
#include <signaling/transfer/sendpace_p.h>

#include <QCryptographicHash>
#include <QSignalSpy>

#include <algorithm>

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

} // namespace

/// Files between real sessions on a real hub.
class TestFileTransfers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sizes_data();
    void sizes();
    void toOnePersonOnly();
    void toEveryone();
    void aTreeInPart();
    void refusedAndOfferedAgain();
    void alwaysFromThisPerson();
    void existingFilesStay();
    void pausedByEither();
    void cancelledByEither_data();
    void cancelledByEither();
    void damagedStates_data();
    void damagedStates();
    void fileChanges_data();
    void fileChanges();
    void lyingHash();
    void nobodyAnswers();
    void mayNotSend();
    void mayNotAnswer();
    void newcomersAreOffered();
    void othersGoFirst();
    void chatIsNotBehindChunks_data();
    void chatIsNotBehindChunks();
    void chatIsWithinTheRate();
    void progressAndMap();
};

void TestFileTransfers::sizes_data()
{
    QTest::addColumn<qint64>("size");
    for (const qint64 size : {qint64(0), qint64(1), Chunk - 1, Chunk, Chunk + 1, 40 * Chunk + 17})
        QTest::addRow("%lld bytes", static_cast<long long>(size)) << size;
}

void TestFileTransfers::sizes()
{
    QFETCH(qint64, size);
    TestHub hub;
    TransferPerson ann;
    TransferPerson ben(true);
    QVERIFY(ann.join(hub) && ben.join(hub));
    const QByteArray bytes = noise(size);
    QSignalSpy ended(ann.files.get(), &FileTransfers::ended);
    QVERIFY(!ann.send(bytes, {ben.id()}).isEmpty());
    QTRY_COMPARE(ann.state(), State::Done);
    QTRY_COMPARE(ben.state(), State::Done);
    QTRY_COMPARE(ended.count(), 1);
    QCOMPARE(readFile(ben.path("photo.jpg")), bytes);
    QCOMPARE(ben.names(), QStringList{text("photo.jpg")});
    QCOMPARE(ben.chunks, int((size + Chunk - 1) / Chunk));
    QCOMPARE(ann.last().transferred, size);
    QCOMPARE(ben.last().files.first().path, ben.path("photo.jpg"));
    QCOMPARE(ben.last().progress(), 1.0);
    QVERIFY(QDir(ann.options.stateFolder).entryList(QDir::Files).isEmpty());
}

void TestFileTransfers::toOnePersonOnly()
{
    TestHub hub;
    TransferPerson ann;
    TransferPerson ben(true);
    TransferPerson eve(true);
    QVERIFY(ann.join(hub) && ben.join(hub) && eve.join(hub));
    ann.send(noise(5 * Chunk), {ben.id()});
    QTRY_COMPARE(ann.state(), State::Done);
    QVERIFY(eve.offers.isEmpty());
    QCOMPARE(eve.chunks, 0);
}

void TestFileTransfers::toEveryone()
{
    TestHub hub;
    TransferPerson ann;
    TransferPerson ben(true);
    TransferPerson cleo(true);
    TransferPerson dan;
    QVERIFY(ann.join(hub) && ben.join(hub) && cleo.join(hub) && dan.join(hub));
    const QByteArray bytes = noise(30 * Chunk + 1);
    ann.send(bytes);
    QTRY_COMPARE(ben.state(), State::Done);
    QTRY_COMPARE(cleo.state(), State::Done);
    QTRY_COMPARE(ann.state(), State::Offered); // one hasn't answered
    QTRY_COMPARE(dan.state(), State::Offered);
    QCOMPARE(dan.files->accept(dan.last().id, dan.folder()), Error::None);
    QTRY_COMPARE(ann.state(), State::Done);
    for (const TransferPerson *person : {&ben, &cleo, &dan})
        QCOMPARE(readFile(person->path("photo.jpg")), bytes);
    // One stream for two, then what the third lacks for it alone.
    QVERIFY2(ben.chunks <= 31 + 31, qPrintable(QString::number(ben.chunks)));
}

void TestFileTransfers::aTreeInPart()
{
    TestHub hub;
    TransferPerson ann;
    TransferPerson ben;
    QVERIFY(ann.join(hub) && ben.join(hub));
    writeFile(ann.path("trip/a.txt"), noise(3 * Chunk, 1));
    writeFile(ann.path("trip/day 1/b.txt"), noise(2 * Chunk + 5, 2));
    writeFile(ann.path("trip/day 1/empty"), {});
    writeFile(ann.path("trip/day 2/c.txt"), noise(Chunk, 3));
    const auto selection = FileSelection::fromPaths({ann.path("trip")});
    QCOMPARE(selection.files.size(), 4);
    ann.files->send(selection);
    QTRY_COMPARE(ben.state(), State::Offered);
    QCOMPARE(ben.last().name(), text("trip"));
    QStringList names;
    const auto offered = ben.last().files;
    for (const TransferFile &file : offered)
        names.append(file.name);
    const QList<int> wanted{int(names.indexOf(text("trip/day 1/b.txt"))),
                            int(names.indexOf(text("trip/day 1/empty")))};
    QCOMPARE(ben.files->accept(ben.last().id, ben.folder(), wanted), Error::None);
    QTRY_COMPARE(ann.state(), State::Done);
    QCOMPARE(readFile(ben.path("trip/day 1/b.txt")), noise(2 * Chunk + 5, 2));
    QVERIFY(QFile::exists(ben.path("trip/day 1/empty")));
    QVERIFY(!QFile::exists(ben.path("trip/a.txt")));
    QCOMPARE(ben.chunks, 3);
    QCOMPARE(ben.last().size, 2 * Chunk + 5);
}

void TestFileTransfers::refusedAndOfferedAgain()
{
    TestHub hub;
    TransferPerson ann;
    TransferPerson ben;
    QVERIFY(ann.join(hub) && ben.join(hub));
    const QString id = ann.send(noise(Chunk), {ben.id()});
    QTRY_COMPARE(ben.state(), State::Offered);
    ben.files->refuse(ben.last().id);
    QTRY_COMPARE(ann.state(), State::Refused);
    QCOMPARE(ben.state(), State::Refused);
    const QString again = ann.files->offerAgain(id);
    QVERIFY(!again.isEmpty() && again != id);
    QTRY_COMPARE(ben.state(), State::Offered);
    QCOMPARE(ben.files->accept(again, ben.folder()), Error::None);
    QTRY_COMPARE(ann.state(), State::Done);
    QCOMPARE(ann.files->offerAgain(again), QString());
    ann.files->remove(id);
    QCOMPARE(ann.files->count(), 1);
}

void TestFileTransfers::alwaysFromThisPerson()
{
    TestHub hub;
    TransferPerson ann;
    TransferPerson ben;
    TransferPerson eve;
    QVERIFY(ann.join(hub) && ben.join(hub) && eve.join(hub));
    ann.send(noise(10), {ben.id()}, "one");
    QTRY_COMPARE(ben.state(), State::Offered);
    ben.files->acceptAlways(ann.id(), ben.folder());
    QTRY_COMPARE(ben.state(), State::Done);
    ann.send(noise(11), {ben.id()}, "two");
    QTRY_VERIFY(QFile::exists(ben.path("two")));
    eve.send(noise(12), {ben.id()}, "three");
    QTRY_COMPARE(ben.state(), State::Offered);
    QCOMPARE(ben.offers.size(), 2);
    ben.files->acceptAlways(ann.id(), {});
    ann.send(noise(13), {ben.id()}, "four");
    QTRY_COMPARE(ben.offers.size(), 3);
}

void TestFileTransfers::existingFilesStay()
{
    TestHub hub;
    TransferPerson ann;
    TransferPerson ben(true);
    QVERIFY(ann.join(hub) && ben.join(hub));
    writeFile(ben.path("photo.jpg"), "mine");
    writeFile(ben.path("photo (2).jpg.part"), "also mine");
    writeFile(ben.path("photo.jpg.part"), "mine too");
    const QByteArray bytes = noise(2 * Chunk);
    ann.send(bytes);
    QTRY_COMPARE(ann.state(), State::Done);
    QCOMPARE(readFile(ben.path("photo.jpg")), QByteArray("mine"));
    QCOMPARE(readFile(ben.path("photo.jpg.part")), QByteArray("mine too"));
    QCOMPARE(readFile(ben.path("photo (2).jpg.part")), QByteArray("also mine"));
    QCOMPARE(readFile(ben.path("photo (2).jpg")), bytes);
}

void TestFileTransfers::pausedByEither()
{
    TestHub hub;
    TransferPerson ann;
    TransferPerson ben(true);
    QVERIFY(ann.join(hub) && ben.join(hub));
    const QByteArray bytes = noise(400 * Chunk);
    for (TransferPerson *who : {&ann, &ben}) {
        TransferPerson &other = who == &ann ? ben : ann;
        const int before = ben.chunks;
        ben.onChunk = [&] {
            if (ben.chunks == before + 20)
                who->files->pause(who->last().id);
        };
        const QString id = ann.send(bytes, {ben.id()}, who == &ann ? "a" : "b");
        QTRY_COMPARE(who->state(), State::Paused);
        QTRY_COMPARE(other.state(), State::Paused);
        QVERIFY(who->last().isPausedHere && other.last().isPausedThere);
        // No more than a window came after that.
        QTest::qWait(0);
        QVERIFY(ben.chunks - before <= 20 + ChunkWindow::Most);
        who->files->resume(id);
        QTRY_COMPARE(ann.state(), State::Done);
        QTRY_COMPARE(ben.state(), State::Done);
        QCOMPARE(readFile(ben.last().files.first().path), bytes);
    }
}

void TestFileTransfers::cancelledByEither_data()
{
    QTest::addColumn<bool>("bySender");
    QTest::addColumn<int>("after");
    for (int after = 1; after <= 6; ++after) {
        QTest::addRow("sender, after %d", after) << true << after;
        QTest::addRow("receiver, after %d", after) << false << after;
    }
}

void TestFileTransfers::cancelledByEither()
{
    QFETCH(bool, bySender);
    QFETCH(int, after);
    TestHub hub;
    TransferPerson ann;
    TransferPerson ben(true);
    QVERIFY(ann.join(hub) && ben.join(hub));
    TransferPerson &who = bySender ? ann : ben;
    ben.onChunk = [&] {
        if (ben.chunks == after)
            who.files->cancel(who.last().id);
    };
    ann.send(noise(6 * Chunk), {ben.id()});
    QTRY_VERIFY(ann.last().isEnded() && ben.last().isEnded());
    // After the last chunk the sender may be late; else it is over on both sides.
    if (ann.state() != State::Done || ben.state() != State::Done) {
        QCOMPARE(who.state(), State::Cancelled);
        QVERIFY(ben.state() == State::Cancelled || (bySender && ben.state() == State::Done));
        if (ben.state() == State::Cancelled)
            QCOMPARE(ben.names(), QStringList());
        QVERIFY(ann.state() == State::Cancelled);
    }
    if (after < 6 && !bySender)
        QCOMPARE(ann.state(), State::Cancelled);
}

void TestFileTransfers::damagedStates_data()
{
    QTest::addColumn<QByteArray>("files");
    QTest::addColumn<int>("count");
    const auto file = [](const QByteArray &size) -> QByteArray {
        return "[\"a\"," + size + ",\"" + QByteArray(43, 'A') + "\",true,0,\"\",\"\"]";
    };
    QTest::newRow("whole") << file("3") << 1;
    QTest::newRow("a negative size") << file("-1") << 0;
    QTest::newRow("a size of all disks") << file("9000000000000000000") << 0;
    QTest::newRow("together too much") << file("300000000000") + ',' + file("300000000000") << 0;
    QTest::newRow("no file") << QByteArray() << 0;
    QTest::newRow("something else") << QByteArray("7,\"x\",{}") << 1; // three empty files
}

void TestFileTransfers::damagedStates()
{
    // Others may write where files are received.
    QFETCH(QByteArray, files);
    QFETCH(int, count);
    TestHub hub;
    TransferPerson ben(true);
    QVERIFY(ben.join(hub));
    const QString id(22, QLatin1Char('A'));
    QFile state(ben.folder() + QStringLiteral("/.signalbox-") + id + QStringLiteral(".transfer"));
    QVERIFY(state.open(QIODevice::WriteOnly));
    state.write("{\"version\":1,\"session\":\"" + hub.sessionId.toUtf8() + "\",\"id\":\""
                + id.toUtf8() + "\",\"key\":\"" + id.toUtf8() + "\",\"files\":[" + files + "]}");
    state.close();
    ben.files->restore(ben.folder());
    QCOMPARE(ben.files->count(), count);
}

void TestFileTransfers::fileChanges_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("chunks");
    QTest::addColumn<Error>("error");
    for (const int chunks : {10, 600}) {
        const auto row = [chunks](const char *what, Error error) {
            QTest::addRow("%s, %d chunks", what, chunks) << text(what) << chunks << error;
        };
        row("grows", Error::FileChanged);
        row("shrinks", Error::FileChanged);
        row("keeps its size", Error::FileChanged);
        row("deleted", Error::FileMissing);
    }
}

void TestFileTransfers::fileChanges()
{
    QFETCH(QString, what);
    QFETCH(int, chunks);
    QFETCH(Error, error);
    HubConfig config;
    config.limits.signalsPerSecond = 100;
    config.limits.signalBurst = 10; // so that some of a small file isn't read yet
    TestHub hub(config);
    TransferPerson ann;
    TransferPerson ben(true);
    QVERIFY(ann.join(hub) && ben.join(hub));
    QTRY_COMPARE(ann.peer->session.connections().size(), 2);
    const QByteArray bytes = noise(chunks * Chunk);
    const QString path = ann.path("photo.jpg");
    ben.onChunk = [&] {
        if (ben.chunks != 3)
            return;
        if (what == text("deleted"))
            QFile::remove(path);
        else if (what == text("grows"))
            writeFile(path, bytes + "x");
        else
            writeFile(path, what == text("shrinks") ? bytes.left(100) : noise(bytes.size(), 9));
        if (what == text("deleted"))
            return;
        QFile changed(path);
        QVERIFY(changed.open(QIODevice::ReadWrite));
        QVERIFY(changed.setFileTime(QDateTime::fromSecsSinceEpoch(1700000000),
                                    QFileDevice::FileModificationTime));
    };
    ann.send(bytes, {ben.id()});
    const auto isOver = [&] {
        for (FakeClock *clock : {ann.clock.get(), ben.clock.get(), hub.clock.get()})
            clock->advance(50);
        return ann.last().isEnded() && ben.last().isEnded();
    };
    QTRY_VERIFY(isOver());
    QCOMPARE(ann.state(), State::Failed);
    QCOMPARE(ben.state(), State::Failed);
    QCOMPARE(ann.error(), error);
    QCOMPARE(ben.error(), error);
    QCOMPARE(ben.names(), QStringList());
}

void TestFileTransfers::lyingHash()
{
    TestHub hub;
    TransferPerson ann;
    TransferPerson ben(true);
    QVERIFY(ann.join(hub) && ben.join(hub));
    // Other bytes of the same size and time, after the hash was made.
    const QByteArray bytes = noise(3 * Chunk);
    const QString path = ann.path("photo.jpg");
    writeFile(path, bytes);
    const QDateTime then = QDateTime::fromSecsSinceEpoch(1700000000);
    const auto date = [&] {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(then, QFileDevice::FileModificationTime));
    };
    date();
    QObject::connect(ann.files.get(), &FileTransfers::transferChanged, ann.files.get(), [&] {
        if (ann.state() != State::Offered)
            return;
        writeFile(path, noise(3 * Chunk, 9));
        date();
    });
    ann.files->send(FileSelection::fromPaths({path}), {ben.id()});
    QTRY_VERIFY(ben.last().isEnded());
    QTRY_VERIFY(ann.last().isEnded());
    if (ben.state() == State::Done) { // was faster than the change
        QCOMPARE(readFile(ben.path("photo.jpg")), bytes);
        return;
    }
    QCOMPARE(ben.error(), Error::WrongHash);
    QCOMPARE(ann.error(), Error::WrongHash);
    QCOMPARE(ben.names(), QStringList());
    QCOMPARE(ben.chunks, 6); // asked for again once
}

void TestFileTransfers::nobodyAnswers()
{
    TestHub hub;
    TransferPerson ann;
    TransferPerson ben;
    QVERIFY(ann.join(hub) && ben.join(hub));
    ann.send(noise(Chunk), {ben.id()});
    QTRY_COMPARE(ben.state(), State::Offered);
    ann.clock->advance(ann.options.offerTime - std::chrono::milliseconds(1000));
    QCOMPARE(ann.state(), State::Offered);
    ann.clock->advance(std::chrono::milliseconds(2000));
    QTRY_COMPARE(ann.state(), State::Failed);
    QCOMPARE(ann.error(), Error::NotAnswered);
    QTRY_COMPARE(ben.state(), State::Failed);
    QCOMPARE(ben.error(), Error::NotAnswered);
}

void TestFileTransfers::mayNotSend()
{
    TestHub hub;
    TransferPerson ann;
    TransferPerson ben;
    QVERIFY(ann.join(hub, Role::PublisherOnly) && ben.join(hub));
    ann.send(noise(Chunk));
    QTRY_COMPARE(ann.state(), State::Failed);
    QCOMPARE(ann.error(), Error::NotPermitted);
}

void TestFileTransfers::mayNotAnswer()
{
    TestHub hub;
    TransferPerson ann;
    TransferPerson ben;
    QVERIFY(ann.join(hub) && ben.join(hub, Role::PublisherOnly));
    ann.send(noise(Chunk), {ben.id()});
    QTRY_COMPARE(ben.state(), State::Offered);
    QCOMPARE(ben.files->accept(ben.last().id, ben.folder()), Error::None);
    QTRY_COMPARE(ben.state(), State::Failed);
    QCOMPARE(ben.error(), Error::NotPermitted);
    QCOMPARE(ben.names(), QStringList());
}

void TestFileTransfers::newcomersAreOffered()
{
    TestHub hub;
    TransferPerson ann;
    TransferPerson dan;
    QVERIFY(ann.join(hub) && dan.join(hub));
    const QByteArray bytes = noise(3 * Chunk);
    ann.send(bytes);
    QTRY_COMPARE(dan.state(), State::Offered);
    dan.die(); // who leaves without an answer doesn't end it for those who come
    QTRY_VERIFY(ann.last().peers.isEmpty());
    QCOMPARE(ann.state(), State::Offered);
    TransferPerson ben(true);
    QVERIFY(ben.join(hub));
    QTRY_COMPARE(ann.state(), State::Done);
    QCOMPARE(readFile(ben.path("photo.jpg")), bytes);
}

void TestFileTransfers::othersGoFirst()
{
    TestHub hub;
    TransferPerson ann;
    TransferPerson ben(true);
    QVERIFY(ann.join(hub) && ben.join(hub));
    qsizetype most = 0;
    ben.onChunk = [&] { most = std::max(most, ann.peer->session.pendingSignals().size()); };
    ann.send(noise(300 * Chunk), {ben.id()});
    QTRY_COMPARE(ann.state(), State::Done);
    // So many stand before a signal that is sent now, and none of them waits for the rate.
    QVERIFY2(most <= SendPace::MaxOutstanding + 2, qPrintable(QString::number(most)));
}

void TestFileTransfers::chatIsNotBehindChunks_data()
{
    QTest::addColumn<bool>("everyone");
    QTest::newRow("files to one") << false;
    QTest::newRow("files to everyone") << true;
}

void TestFileTransfers::chatIsNotBehindChunks()
{
    // By the order in which it arrives, not by the clock: so many chunks come between.
    QFETCH(bool, everyone);
    HubConfig config;
    config.limits.signalsPerSecond = 0;
    TestHub hub(config);
    TransferPerson ann;
    TransferPerson ben(true);
    TransferPerson cleo(true);
    QVERIFY(ann.join(hub) && ben.join(hub) && cleo.join(hub));
    QList<int> between;
    int sentAt = 0;
    QObject::connect(&ben.peer->session, &SessionPeer::Session::signalReceived, ben.files.get(),
                     [&](const SignalMessage &message) {
                         if (message.type != text("t"))
                             return;
                         between.append(ben.chunks - sentAt);
                         sentAt = 0;
                     });
    ben.onChunk = [&] {
        // One after the other, each in the middle of the stream.
        if (sentAt > 0 || ben.chunks < 200 || between.size() == 10)
            return;
        sentAt = ben.chunks;
        ann.peer->send(text("chat"));
    };
    constexpr int Chunks = 3000;
    ann.send(noise(Chunks * Chunk), everyone ? QStringList() : QStringList{ben.id()});
    QTRY_COMPARE_WITH_TIMEOUT(ann.state(), State::Done, 60000);
    QCOMPARE(between.size(), 10);
    std::sort(between.begin(), between.end());
    // Those that the hub hasn't answered yet, and those on their way from it.
    constexpr int OnTheWay = 2 * SendPace::MaxOutstanding;
    QVERIFY2(between.at(5) <= OnTheWay, qPrintable(QString::number(between.at(5))));
    QVERIFY2(between.last() <= ChunkWindow::Most, qPrintable(QString::number(between.last())));
}

void TestFileTransfers::chatIsWithinTheRate()
{
    // Where chunks have to wait for the hub's rate, something is left of it for others.
    HubConfig config;
    config.limits.signalsPerSecond = 100;
    config.limits.signalBurst = 20;
    TestHub hub(config);
    TransferPerson ann;
    TransferPerson ben(true);
    QVERIFY(ann.join(hub) && ben.join(hub));
    int chunks = 0;
    QObject::connect(&ben.peer->session, &SessionPeer::Session::signalReceived, ben.files.get(),
                     [&](const SignalMessage &message) {
                         chunks = message.type == text("t") ? ben.chunks : chunks;
                     });
    const QByteArray bytes = noise(100 * Chunk);
    ann.send(bytes, {ben.id()});
    // With the offer and an "ask" half of the burst; time stands still.
    QTRY_COMPARE(ben.chunks, 8);
    ann.peer->send(text("chat"));
    QTRY_COMPARE(chunks, 8);
    QCOMPARE(ben.chunks, 8);
    const auto isDone = [&] {
        hub.clock->advance(100);
        ann.clock->advance(100);
        return ann.state() == State::Done;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isDone(), 20000);
    QCOMPARE(readFile(ben.path("photo.jpg")), bytes);
}

void TestFileTransfers::progressAndMap()
{
    TestHub hub;
    TransferPerson ann;
    TransferPerson ben(true);
    QVERIFY(ann.join(hub) && ben.join(hub));
    ben.onChunk = [&] {
        if (ben.chunks == 10)
            ben.files->pause(ben.last().id);
    };
    ann.send(noise(20 * Chunk), {ben.id()});
    QTRY_COMPARE(ben.state(), State::Paused);
    const QByteArray map = ben.files->chunkMap(ben.last().id, 4);
    QCOMPARE(map.size(), 4);
    QCOMPARE(quint8(map.at(0)), quint8(255));
    QCOMPARE(quint8(map.at(3)), quint8(0));
    QVERIFY(ben.last().progress() > 0.4 && ben.last().progress() < 0.6);
    QCOMPARE(ben.files->chunkMap(text("none"), 4), QByteArray());
}

QTEST_GUILESS_MAIN(TestFileTransfers)
#include "tst_filetransfers.moc"
