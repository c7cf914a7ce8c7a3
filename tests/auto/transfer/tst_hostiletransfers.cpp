#include "stranger.h"

#include <signaling/transfer/transferlimits_p.h>

#include <QLoggingCategory>

using namespace Signaling;
using namespace TestSupport;
using State = FileTransfer::State;
using Error = FileTransfer::Error;
using Kind = FileMessage::Kind;

namespace {

constexpr qint64 Chunk = 6096;

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

QList<OfferedFile> files(int count)
{
    QList<OfferedFile> all;
    const OfferedFile file = offered("", "x");
    for (int i = 0; i < count; ++i)
        all.append({QString::number(i), file.size, file.hash});
    return all;
}

/// How a transfer is said to have ended in the log, once that is told; and it has to be.
void expectCounters(const QString &id, const char *counters)
{
    QLoggingCategory::setFilterRules(text("signalbox.transfer.info=true"));
    const QString line = text("Transfer %1 has ended. Chunks %2").arg(id, text(counters));
    QTest::ignoreMessage(QtInfoMsg, qPrintable(line));
}

HubConfig withoutRates()
{
    HubConfig config; // its clock stands still: a rate would never allow more again
    config.limits.signalsPerSecond = 0;
    return config;
}

} // namespace

/// Those who don't keep to the protocol, or meddle with what isn't theirs.
class TestHostileTransfers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesStayInTheFolder();
    void doubledAndReordered();
    void counted_data();
    void counted();
    void lyingHashIsAskedForOnce();
    void lyingSize_data();
    void lyingSize();
    void damagedChunks();
    void othersChunksAndWords();
    void othersAcknowledgements();
    void proofsOfOthers();
    void offersWithoutEnd();
    void namesWithoutEnd_data();
    void namesWithoutEnd();
    void namesOfOne();
    void namesOfWhatHasEnded();
    void impossibleOffers();
};

void TestHostileTransfers::namesStayInTheFolder()
{
    TestHub hub;
    TransferPerson ben(true);
    Stranger eve;
    QVERIFY(ben.join(hub) && eve.peer.join(hub));
    QList<OfferedFile> files;
    for (const char *name : {"../up", "/etc/up", "..\\..\\up", "C:\\up", "a/../../up", "up", "a",
                             "a/up", "con", ".bashrc", "x\n.exe", "UP"})
        files.append(offered(name, {}));
    eve.offer(files, ben.id());
    QTRY_VERIFY(ben.last().isEnded());
    QCOMPARE(ben.state(), State::Done);
    const QDir above(QFileInfo(ben.folder()).path());
    QVERIFY(!above.exists(text("up")) && !QFile::exists(text("/etc/up")));
    QStringList names = ben.names();
    names.sort();
    QCOMPARE(names,
             (QStringList{text("UP"), text("_.bashrc"), text("_con"), text("a (2)"), text("up"),
                          text("up (2)"), text("up (3)"), text("up (4)"), text("x_.exe")}));
    QVERIFY(QFile::exists(ben.path("a/up")) && QFile::exists(ben.path("etc/up")));
}

void TestHostileTransfers::doubledAndReordered()
{
    TestHub hub;
    TransferPerson ben(true);
    Stranger eve;
    QVERIFY(ben.join(hub) && eve.peer.join(hub));
    const QByteArray bytes = noise(4 * Chunk);
    const QString id = eve.offer({offered("name", bytes)}, ben.id());
    QTRY_VERIFY(eve.heard(Kind::Accept));
    expectCounters(id, "missing: 0, doubled: 2, reordered: 1, forged: 0, foreign: 0");
    eve.chunk(id, 2, bytes.mid(2 * Chunk, Chunk), ben.id());
    eve.chunk(id, 2, bytes.mid(2 * Chunk, Chunk), ben.id());
    eve.chunk(id, 0, bytes.left(Chunk), ben.id());
    eve.chunk(id, 0, noise(Chunk, 5), ben.id(), 77); // other bytes: what is there stays
    QTRY_VERIFY(eve.heard(Kind::Ack));
    const FileMessage ack = *eve.heard(Kind::Ack);
    QCOMPARE(ack.ask, 77U);
    QCOMPARE(ack.have.next, 1);
    QCOMPARE(ack.have.top, 3);
    QCOMPARE(ack.have.gaps, (QList<std::pair<qint64, qint64>>{{1, 1}}));
    eve.chunk(id, 3, bytes.mid(3 * Chunk), ben.id());
    eve.chunk(id, 1, bytes.mid(Chunk, Chunk), ben.id());
    QTRY_VERIFY(eve.heard(Kind::Done));
    QCOMPARE(eve.heard(Kind::Done)->failed, 0);
    QCOMPARE(readFile(ben.path("name")), bytes);
}

void TestHostileTransfers::counted_data()
{
    // What comes, in its order: a digit is that chunk, "!" makes it a forged one, "?" asks after
    // it, "x" is another's; file 1 (chunks 6 and 7) isn't wanted. Then all that lacks comes.
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<QByteArray>("counters");
    const auto row = [](const char *stream, const char *counters) {
        QTest::newRow(stream) << QByteArray(stream) << QByteArray(counters);
    };
    row("035", "missing: 3, doubled: 0, reordered: 0, forged: 0, foreign: 0");
    row("03?12", "missing: 2, doubled: 0, reordered: 0, forged: 0, foreign: 0"); // asked for
    row("0312", "missing: 0, doubled: 0, reordered: 2, forged: 0, foreign: 0");
    row("021", "missing: 0, doubled: 0, reordered: 1, forged: 0, foreign: 0");
    row("0110", "missing: 0, doubled: 2, reordered: 0, forged: 0, foreign: 0");
    row("01!2", "missing: 1, doubled: 0, reordered: 0, forged: 1, foreign: 0");
    row("0x1x", "missing: 0, doubled: 0, reordered: 0, forged: 0, foreign: 2");
    row("0679", "missing: 5, doubled: 0, reordered: 0, forged: 1, foreign: 0"); // no 9
    row("01!12", "missing: 0, doubled: 0, reordered: 0, forged: 1, foreign: 0");
    row("04!x42?35", "missing: 2, doubled: 0, reordered: 1, forged: 1, foreign: 1");
}

void TestHostileTransfers::counted()
{
    QFETCH(const QByteArray, stream);
    QFETCH(const QByteArray, counters);
    TestHub hub(withoutRates());
    TransferPerson ben;
    Stranger eve;
    Stranger fay;
    QVERIFY(ben.join(hub) && eve.peer.join(hub) && fay.peer.join(hub));
    const QByteArray bytes = noise(6 * Chunk);
    const QString id = eve.offer({offered("a", bytes), offered("b", noise(2 * Chunk))}, ben.id());
    QTRY_COMPARE(ben.files->count(), 1);
    QCOMPARE(ben.files->accept(id, ben.folder(), {0}), Error::None);
    QTRY_VERIFY(eve.heard(Kind::Accept));
    const auto send = [&](int number, bool isForged, quint32 ask) {
        FileChunk made = FileChunk::of(id, number, bytes.mid(number * Chunk, Chunk), false);
        made.crc ^= isForged ? 1 : 0;
        made.ask = ask;
        eve.say(made.encode(), ben.id());
    };
    expectCounters(id, counters.constData());
    quint32 asked = 0;
    int sent = 0;
    for (qsizetype i = 0; i < stream.size(); ++i) {
        const QByteArray rest = stream.mid(i + 1);
        const bool asks = rest.startsWith('?');
        if (stream[i] == 'x') {
            // From another connection it comes whenever it does.
            QTRY_COMPARE(ben.chunks, sent);
            fay.chunk(id, 5, noise(Chunk), ben.id());
            ++sent;
            QTRY_COMPARE(ben.chunks, sent);
        } else if (stream[i] != '!' && stream[i] != '?') {
            ++sent;
            send(stream[i] - '0', rest.startsWith('!'), asks ? ++asked : 0);
        }
        if (asks)
            QTRY_VERIFY(eve.heard(Kind::Ack) && eve.heard(Kind::Ack)->ask == asked);
    }
    // Only once what lacks is told it comes again.
    eve.say(QStringLiteral("{\"m\":\"ask\",\"id\":\"%1\",\"ask\":99}").arg(id), ben.id());
    QTRY_VERIFY(eve.heard(Kind::Ack) && eve.heard(Kind::Ack)->ask == 99);
    const ChunkStatement have = eve.heard(Kind::Ack)->have;
    ChunkMap map(8);
    map.apply(have);
    for (qint64 number = map.nextMissing(); number < 6; number = map.nextMissing(number + 1))
        send(int(number), false, 0);
    QTRY_COMPARE(ben.state(), State::Done);
    QCOMPARE(readFile(ben.path("a")), bytes);
}

void TestHostileTransfers::lyingHashIsAskedForOnce()
{
    TestHub hub;
    TransferPerson ben(true);
    Stranger eve;
    QVERIFY(ben.join(hub) && eve.peer.join(hub));
    const QByteArray bytes = noise(Chunk);
    const QString id = eve.offer({offered("name", bytes)}, ben.id());
    QTRY_VERIFY(eve.heard(Kind::Accept));
    eve.chunk(id, 0, noise(Chunk, 2), ben.id());
    QTRY_VERIFY(eve.heard(Kind::Ack));
    QCOMPARE(eve.heard(Kind::Ack)->have.top, 0); // all of it is lacked again
    QVERIFY(!QFile::exists(ben.path("name")));
    eve.chunk(id, 0, noise(Chunk, 3), ben.id());
    QTRY_COMPARE(ben.state(), State::Failed);
    QCOMPARE(ben.error(), Error::WrongHash);
    QTRY_VERIFY(eve.heard(Kind::Done));
    QCOMPARE(eve.heard(Kind::Done)->failed, 1);
    QCOMPARE(ben.names(), QStringList());
}

void TestHostileTransfers::lyingSize_data()
{
    QTest::addColumn<qint64>("size");
    QTest::addColumn<QString>("sends");
    QTest::addColumn<Error>("error");
    // The hash is that of two chunks and 100 bytes.
    QTest::newRow("a byte less") << 2 * Chunk + 99 << text("cut") << Error::WrongHash;
    QTest::newRow("a chunk less") << 2 * Chunk << text("cut") << Error::WrongHash;
    QTest::newRow("nothing") << qint64(0) << text("cut") << Error::WrongHash;
    QTest::newRow("a byte more, filled up")
        << 2 * Chunk + 101 << text("filled") << Error::WrongHash;
    QTest::newRow("a chunk more, filled up") << 3 * Chunk + 1 << text("filled") << Error::WrongHash;
    QTest::newRow("a byte more") << 2 * Chunk + 101 << text("all") << Error::BrokenRules;
    QTest::newRow("a chunk more") << 3 * Chunk << text("all") << Error::BrokenRules;
    QTest::newRow("a chunk more, then silence") << 3 * Chunk << text("once") << Error::PeerGone;
}

void TestHostileTransfers::lyingSize()
{
    // Nothing but what was offered gets a name, and both sides know how it ended.
    QFETCH(qint64, size);
    QFETCH(QString, sends);
    QFETCH(Error, error);
    TestHub hub(withoutRates());
    TransferPerson ben(true);
    Stranger eve;
    QVERIFY(ben.join(hub) && eve.peer.join(hub));
    QByteArray bytes = noise(2 * Chunk + 100);
    OfferedFile file = offered("name", bytes);
    file.size = size;
    if (sends == text("cut"))
        bytes.truncate(qsizetype(size));
    else if (sends == text("filled"))
        bytes.append(QByteArray(qsizetype(size - bytes.size()), char(0)));
    const QString id = eve.offer({file}, ben.id());
    const auto send = [&] {
        for (qint64 i = 0; i * Chunk < bytes.size(); ++i)
            eve.chunk(id, i, bytes.mid(i * Chunk, Chunk), ben.id());
    };
    if (size > 0)
        QTRY_VERIFY(eve.heard(Kind::Accept));
    send();
    if (error == Error::WrongHash && size > 0) {
        QTRY_VERIFY(eve.heard(Kind::Ack)); // all of it is lacked again
        QCOMPARE(eve.heard(Kind::Ack)->have.top, 0);
        send();
    } else if (error == Error::BrokenRules) {
        for (int i = 0; i < 256; ++i)
            send();
    } else if (error == Error::PeerGone) {
        QTRY_COMPARE(ben.last().transferred, 2 * Chunk);
        ben.clock->advance(ben.options.peerTime + std::chrono::milliseconds(1000));
    }
    QTRY_COMPARE(ben.state(), State::Failed);
    QCOMPARE(ben.error(), error);
    QVERIFY(!QFile::exists(ben.path("name")));
    if (error == Error::WrongHash) {
        QTRY_VERIFY(eve.heard(Kind::Done));
        QCOMPARE(eve.heard(Kind::Done)->failed, 1);
    } else if (error == Error::BrokenRules) {
        QTRY_VERIFY(eve.heard(Kind::Cancel));
        QCOMPARE(eve.heard(Kind::Cancel)->why, text("brokenRules"));
    } else {
        ben.files->remove(id); // until then she may come back
    }
    QCOMPARE(ben.names(), QStringList());
}

void TestHostileTransfers::damagedChunks()
{
    TestHub hub;
    TransferPerson ben(true);
    Stranger eve;
    QVERIFY(ben.join(hub) && eve.peer.join(hub));
    const QString id = eve.offer({offered("name", noise(2 * Chunk))}, ben.id());
    QTRY_VERIFY(eve.heard(Kind::Accept));
    expectCounters(id, "missing: 0, doubled: 0, reordered: 0, forged: 256, foreign: 0");
    eve.chunk(id, 0, "short", ben.id());
    eve.chunk(id, 0, noise(Chunk + 1), ben.id());
    eve.chunk(id, 2, noise(Chunk), ben.id()); // there is none
    eve.chunk(id, TransferLimits::MaxChunks - 1, noise(Chunk), ben.id());
    FileChunk wrong = FileChunk::of(id, 0, noise(Chunk), false);
    wrong.crc ^= 1;
    wrong.ask = 5;
    eve.say(wrong.encode(), ben.id());
    QTRY_VERIFY(eve.heard(Kind::Ack));
    QCOMPARE(eve.heard(Kind::Ack)->have.top, 0);
    const QString state = QFileInfo(ben.stateFile()).fileName();
    QCOMPARE(ben.names(), (QStringList{state, state + text(".lock")})); // nothing written
    for (int i = 0; i < 256; ++i)
        eve.say(wrong.encode(), ben.id());
    QTRY_COMPARE(ben.state(), State::Failed);
    QCOMPARE(ben.error(), Error::BrokenRules);
    QTRY_VERIFY(eve.heard(Kind::Cancel));
    QCOMPARE(eve.heard(Kind::Cancel)->why, text("brokenRules"));
}

void TestHostileTransfers::othersChunksAndWords()
{
    TestHub hub;
    TransferPerson ann;
    TransferPerson ben(true);
    Stranger eve;
    QVERIFY(ann.join(hub) && ben.join(hub) && eve.peer.join(hub));
    const QByteArray bytes = noise(300 * Chunk);
    ben.onChunk = [&] {
        if (ben.chunks == 10)
            ann.files->pause(ann.last().id);
    };
    const QString id = ann.send(bytes, {ben.id()});
    QTRY_COMPARE(ben.state(), State::Paused);
    expectCounters(id, "missing: 0, doubled: 0, reordered: 0, forged: 0, foreign: 300");
    for (int i = 0; i < 300; ++i)
        eve.chunk(id, i, noise(Chunk, 99), ben.id());
    for (const Kind kind :
         {Kind::Continue, Kind::Cancel, Kind::Pause, Kind::Go, Kind::Here, Kind::Ask})
        eve.say(kind, id, ben.id());
    eve.say(FileMessage::offerPages(id, {offered("other", {})}).first().encode(), ben.id());
    QTRY_VERIFY(eve.heard(Kind::Resume)); // a proof that is worth nothing to her
    QCOMPARE(ben.state(), State::Paused);
    QCOMPARE(ben.files->count(), 1);
    ann.files->resume(id);
    QTRY_COMPARE(ann.state(), State::Done);
    QCOMPARE(readFile(ben.path("photo.jpg")), bytes);
}

void TestHostileTransfers::othersAcknowledgements()
{
    TestHub hub;
    TransferPerson ann;
    TransferPerson ben;
    Stranger eve;
    QVERIFY(ann.join(hub) && ben.join(hub) && eve.peer.join(hub));
    const QString id = ann.send(noise(5 * Chunk), {ben.id()});
    QTRY_COMPARE(ben.state(), State::Offered);
    for (const Kind kind : {Kind::Accept, Kind::Refuse, Kind::Done, Kind::Cancel, Kind::Resume,
                            Kind::Seek, Kind::Ack})
        eve.say(kind, id, ann.id());
    QTRY_VERIFY(eve.heard(Kind::Here)); // all that she learns
    QCOMPARE(ann.state(), State::Offered);
    QVERIFY(!eve.heard(Kind::Go) && !eve.heard(Kind::Offer));
    ben.files->accept(id, ben.folder());
    QTRY_COMPARE(ann.state(), State::Done);
    QVERIFY(!std::any_of(eve.peer.received.cbegin(), eve.peer.received.cend(),
                         [](const SignalMessage &m) { return FileChunk::isOne(m.data); }));
}

void TestHostileTransfers::proofsOfOthers()
{
    TestHub hub;
    TransferPerson ann;
    TransferPerson ben(true);
    Stranger eve;
    QVERIFY(ann.join(hub) && ben.join(hub) && eve.peer.join(hub));
    ben.onChunk = [&] {
        if (ben.chunks == 10)
            ben.files->pause(ben.last().id);
    };
    const QString id = ann.send(noise(300 * Chunk), {ben.id()});
    QTRY_COMPARE(ann.state(), State::Paused);
    // She gets ben to prove himself to her, and shows that proof to ann.
    eve.say(Kind::Here, id, ben.id());
    QTRY_VERIFY(eve.heard(Kind::Resume));
    eve.say(eve.heard(Kind::Resume)->encode(), ann.id());
    eve.say(Kind::Seek, id, ann.id());
    QTRY_VERIFY(eve.heard(Kind::Here));
    QVERIFY(!eve.heard(Kind::Go));
    QCOMPARE(ann.last().peers.first().connectionId, ben.id());
}

void TestHostileTransfers::offersWithoutEnd()
{
    TestHub hub;
    TransferPerson ben;
    Stranger eve;
    QVERIFY(ben.join(hub) && eve.peer.join(hub));
    for (int i = 0; i < TransferLimits::MaxOffersOfOne; ++i)
        eve.offer({offered("name", {})}, ben.id());
    QTRY_COMPARE(ben.files->count(), TransferLimits::MaxOffersOfOne);
    QVERIFY(!eve.heard(Kind::Refuse));
    eve.offer({offered("name", {})}, ben.id());
    QTRY_VERIFY(eve.heard(Kind::Refuse));
    QCOMPARE(eve.heard(Kind::Refuse)->why, text("tooManyOffers"));
    QCOMPARE(ben.files->count(), TransferLimits::MaxOffersOfOne);
}

void TestHostileTransfers::namesWithoutEnd_data()
{
    QTest::addColumn<int>("beyond");
    QTest::newRow("one less") << -1;
    QTest::newRow("just so many") << 0;
    QTest::newRow("one more") << 1;
}

void TestHostileTransfers::namesWithoutEnd()
{
    // Of what is coming, not answered and accepted together; who offers last is told why.
    QFETCH(int, beyond);
    TestHub hub(withoutRates());
    TransferPerson ann;
    TransferPerson ben;
    Stranger eves[5];
    QVERIFY(ann.join(hub) && ben.join(hub));
    for (Stranger &eve : eves) {
        QVERIFY(eve.peer.join(hub));
        eve.offers = 10 * int(&eve - eves);
    }
    constexpr int Most = TransferLimits::MaxFiles;
    const QString accepted = eves[0].offer(files(Most), ben.id());
    QTRY_COMPARE(ben.files->count(), 1);
    QCOMPARE(ben.files->accept(accepted, ben.folder()), Error::None);
    for (int i = 1; i < 5; ++i)
        eves[i].offer(files(i < 4 ? Most : Most - 100), ben.id());
    QTRY_COMPARE(ben.files->count(), 5);
    const int left = int(TransferLimits::MaxNames) - 5 * Most + 100 + beyond;
    for (int i = 0; i < left; ++i)
        writeFile(ann.folder() + QStringLiteral("/tree/%1").arg(i), {});
    ann.files->send(FileSelection::fromPaths({ann.path("tree")}), {ben.id()});
    if (beyond <= 0) {
        QTRY_COMPARE(ben.files->count(), 6);
        QCOMPARE(ben.last().files.size(), left);
        return;
    }
    QTRY_VERIFY(ann.last().isEnded());
    QCOMPARE(ann.state(), State::Failed);
    QCOMPARE(ann.error(), Error::TooManyOffers);
    QVERIFY(!ann.last().errorText().isEmpty());
    QCOMPARE(ben.files->count(), 5);
    // What is refused makes room.
    ben.files->refuse(ben.last().id);
    QVERIFY(!ann.files->offerAgain(ann.last().id).isEmpty());
    QTRY_COMPARE(ben.last().files.size(), left);
    QCOMPARE(ben.state(), State::Offered);
}

void TestHostileTransfers::namesOfOne()
{
    // One alone takes half of the room at most, if it is with more than one offer.
    TestHub hub(withoutRates());
    TransferPerson ben;
    Stranger eve;
    QVERIFY(ben.join(hub) && eve.peer.join(hub));
    constexpr int Half = int(TransferLimits::MaxNames) / 2;
    for (const int count : {10000, 10000, Half - 20000})
        eve.offer(files(count), ben.id());
    QTRY_COMPARE(ben.files->count(), 3);
    QVERIFY(!eve.heard(Kind::Refuse));
    eve.offer(files(1), ben.id());
    QTRY_VERIFY(eve.heard(Kind::Refuse));
    QCOMPARE(eve.heard(Kind::Refuse)->why, text("tooManyOffers"));
    QCOMPARE(ben.files->count(), 3);
}

void TestHostileTransfers::namesOfWhatHasEnded()
{
    // What is over gives way, that of who wants the room first.
    TestHub hub(withoutRates());
    TransferPerson ben(true);
    Stranger ann;
    Stranger eve;
    QVERIFY(ben.join(hub) && ann.peer.join(hub) && eve.peer.join(hub));
    ann.offer({offered("name", {})}, ben.id());
    QTRY_COMPARE(ben.state(), State::Done);
    const QString kept = ben.last().id;
    ben.accepts = false;
    eve.offers = 10;
    for (int i = 0; i < 6; ++i) {
        const QString id = eve.offer(files(10000), ben.id());
        QTRY_COMPARE(ben.last().id, id);
        ben.files->refuse(id);
    }
    QVERIFY(std::none_of(eve.peer.received.cbegin(), eve.peer.received.cend(),
                         [](const auto &m) { return m.data.contains(text("tooManyOffers")); }));
    QCOMPARE(ben.files->count(), 5);
    QCOMPARE(ben.files->transfer(kept).state, State::Done);
}

void TestHostileTransfers::impossibleOffers()
{
    TestHub hub;
    TransferPerson ben;
    Stranger eve;
    QVERIFY(ben.join(hub) && eve.peer.join(hub));
    const QByteArray hash(32, 'h');
    const qint64 most = TransferLimits::MaxChunks * TransferLimits::ChunkBytes;
    eve.offer({{text("a"), most, hash}, {text("b"), 1, hash}}, ben.id()); // too much
    eve.offer({{text("a"), 1, hash.left(31)}}, ben.id());
    eve.offer({{QString(), 1, hash}}, ben.id());
    eve.offer({{QString(1025, u'x'), 1, hash}}, ben.id());
    eve.say(text("{\"m\":\"offer\",\"id\":\"stranger00000000000000\",\"page\":1,\"pages\":2,"
                 "\"files\":[[\"a\",1,\"aGFzaGhhc2hoYXNoaGFzaGhhc2hoYXNoaGFzaGhhc2g\"]]}"),
            ben.id());
    eve.say(text("{"), ben.id());
    eve.say(text("c1."), ben.id());
    eve.offer({{text("a"), 1, hash}}, ben.id());
    QTRY_COMPARE(ben.files->count(), 1);
    QCOMPARE(ben.last().files.first().size, 1);
}

QTEST_GUILESS_MAIN(TestHostileTransfers)
#include "tst_hostiletransfers.moc"
