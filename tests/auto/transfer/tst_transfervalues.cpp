#include <signaling/transfer/base64_p.h>
#include <signaling/transfer/chunkmap_p.h>
#include <signaling/transfer/filechunk_p.h>
#include <signaling/transfer/filelayout_p.h>
#include <signaling/transfer/offerassembly_p.h>
#include <signaling/transfer/sendpace_p.h>
#include <signaling/transfer/sha256_p.h>
#include <signaling/transfer/transferlimits_p.h>
#include <signaling/transfer/transferpreflight.h>
#include <signaling/transfer/transferproof_p.h>

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace Signaling;
using TransferLimits::ChunkBytes;

namespace {

const QString Id(22, u'A');

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// One of the pages of an offer, with so many files.
FileMessage page(int number, int pages, int files)
{
    FileMessage message;
    message.id = Id;
    message.page = number;
    message.pages = pages;
    for (int i = 0; i < files; ++i)
        message.files.append({text("a"), 0, {}});
    return message;
}

} // namespace

/// The value types of transfers.
class TestTransferValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void layout();
    void mapAgainstASet();
    void mapLimits();
    void statements();
    void statementOfManyGaps();
    void mapAsBytes();
    void crc();
    void base64();
    void sha256();
    void chunkRoundTrip_data();
    void chunkRoundTrip();
    void largestChunkFits();
    void chunkOfAPage();
    void noChunks_data();
    void noChunks();
    void damagedChunks();
    void paceLeavesRoom();
    void paceWithoutARate();
    void windowFollowsTheDelay();
    void windowMeasuresAnew();
    void preflight();
    void proofs();
    void names_data();
    void names();
    void roomForPages_data();
    void roomForPages();
    void idlestPagesGiveWay();
};

void TestTransferValues::layout()
{
    const FileLayout layout({0, 1, ChunkBytes, 0, ChunkBytes + 1, 0});
    QCOMPARE(layout.files(), 6);
    QCOMPARE(layout.chunks(), 4);
    const QList<int> files{1, 2, 4, 4};
    for (int chunk = 0; chunk < 4; ++chunk)
        QCOMPARE(layout.fileOf(chunk), files.at(chunk));
    QCOMPARE(layout.lengthOf(0), 1);
    QCOMPARE(layout.lengthOf(1), ChunkBytes);
    QCOMPARE(layout.offsetOf(3), ChunkBytes);
    QCOMPARE(layout.lengthOf(3), 1);
    QCOMPARE(layout.firstChunk(3), layout.endChunk(3));
    QCOMPARE(FileLayout().chunks(), 0);
    QCOMPARE(FileLayout::chunksOf(ChunkBytes - 1), 1);
    QCOMPARE(FileLayout::chunksOf(ChunkBytes), 1);
    QCOMPARE(FileLayout::chunksOf(ChunkBytes + 1), 2);
}

void TestTransferValues::mapAgainstASet()
{
    QRandomGenerator random(7);
    for (const qint64 count : {1, 63, 64, 65, 200}) {
        ChunkMap map(count);
        QSet<qint64> set;
        for (int step = 0; step < 300; ++step) {
            const qint64 first = random.bounded(int(count));
            const qint64 end = std::min(first + random.bounded(70), count);
            if (step % 3 == 0) {
                map.addRange(first, end);
                for (qint64 i = first; i < end; ++i)
                    set.insert(i);
            } else if (step % 3 == 1) {
                map.removeRange(first, end);
                for (qint64 i = first; i < end; ++i)
                    set.remove(i);
            } else {
                QCOMPARE(map.add(first), !set.contains(first));
                set.insert(first);
            }
            QCOMPARE(map.have(), set.size());
            qint64 missing = first;
            while (missing < count && set.contains(missing))
                ++missing;
            QCOMPARE(map.nextMissing(first), missing);
            qint64 inRange = 0;
            for (qint64 i = first; i < end; ++i)
                inRange += set.contains(i) ? 1 : 0;
            QCOMPARE(map.haveIn(first, end), inRange);
            ChunkMap other(count);
            other.apply(map.statement());
            QCOMPARE(other.toBytes(), map.toBytes());
        }
    }
}

void TestTransferValues::mapLimits()
{
    ChunkMap map(64);
    QVERIFY(!map.add(-1));
    QVERIFY(map.add(0));
    QVERIFY(!map.add(0));
    QVERIFY(map.add(63));
    QVERIFY(!map.add(64));
    QVERIFY(!map.contains(64) && !map.contains(-1));
    map.addRange(-5, 1000);
    QVERIFY(map.isComplete());
    QCOMPARE(map.top(), 64);
    QVERIFY(ChunkMap(0).isComplete());
    QCOMPARE(ChunkMap(0).nextMissing(), 0);
}

void TestTransferValues::statements()
{
    ChunkMap map(100);
    map.addRange(0, 10);
    map.addRange(12, 20);
    map.add(30);
    const ChunkStatement said = map.statement();
    QCOMPARE(said.next, 10);
    QCOMPARE(said.top, 31);
    QCOMPARE(said.gaps, (QList<std::pair<qint64, qint64>>{{10, 11}, {20, 29}}));
    QVERIFY(!said.more);
    ChunkMap other(100);
    other.addRange(50, 60); // no longer true
    other.apply(said);
    QCOMPARE(other.toBytes(), map.toBytes());
}

void TestTransferValues::statementOfManyGaps()
{
    ChunkMap map(1000);
    for (int i = 0; i < 1000; i += 2)
        map.add(i);
    const ChunkStatement said = map.statement();
    QCOMPARE(said.gaps.size(), TransferLimits::MaxGaps);
    QVERIFY(said.more);
    ChunkMap other(1000);
    other.addRange(900, 950); // nothing is said of it
    other.apply(said);
    QVERIFY(other.contains(920));
    for (int i = 0; i < said.top; ++i)
        QCOMPARE(other.contains(i), map.contains(i));
}

void TestTransferValues::mapAsBytes()
{
    ChunkMap map(13);
    map.addRange(3, 12);
    const ChunkMap same = ChunkMap::fromBytes(13, map.toBytes());
    QCOMPARE(same.have(), 9);
    QCOMPARE(same.toBytes(), map.toBytes());
    QCOMPARE(ChunkMap::fromBytes(13, QByteArray(2, '\xff')).have(), 13);
    QCOMPARE(ChunkMap::fromBytes(13, QByteArray(3, '\xff')).have(), 0);
}

void TestTransferValues::crc()
{
    QCOMPARE(FileChunk::crcOf("123456789"), 0xcbf43926U); // the check value of CRC-32
    QCOMPARE(FileChunk::crcOf({}), 0U);
    // By the definition, bit by bit, at every length around the pieces that are taken at once.
    QByteArray bytes;
    for (int length = 0; length < 40; ++length) {
        quint32 crc = 0xffffffffU;
        for (const char c : bytes) {
            crc ^= quint8(c);
            for (int bit = 0; bit < 8; ++bit)
                crc = (crc >> 1) ^ ((crc & 1U) != 0 ? 0xedb88320U : 0U);
        }
        QCOMPARE(FileChunk::crcOf(bytes), ~crc);
        bytes.append(char(length * 77 + 200));
    }
}

void TestTransferValues::base64()
{
    // What Qt reads with padding is read the same, and nothing that it doesn't read.
    const auto isAsQts = [](const QByteArray &text) {
        const auto ours = bytesOfBase64(text);
        const auto qts =
            QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
        return text.size() % 4 != 0 ? !ours
                                    : ours.has_value() == bool(qts) && (!ours || *ours == *qts);
    };
    QRandomGenerator random(7);
    for (int length = 0; length <= 100; ++length) {
        QByteArray bytes(length, '\0');
        for (char &byte : bytes)
            byte = char(random.bounded(256));
        const QByteArray whole = bytes.toBase64();
        QCOMPARE(bytesOfBase64(whole), std::optional(bytes));
        for (qsizetype at = 0; at < whole.size(); ++at) {
            for (const char other : {'=', ' ', '\n', '\t', '-', '_', '+', '/', '?', '\0', '\xe9'}) {
                QByteArray changed = whole;
                changed[at] = other;
                QVERIFY2(isAsQts(changed), changed.constData());
            }
            QVERIFY2(isAsQts(whole.left(at)), whole.left(at).constData());
        }
    }
    for (const char *text :
         {"====", "A===", "AA==AAAA", "AAA=AAAA", "    AAAA", "AAAA\n\n\n\n", "AAAA----"})
        QVERIFY2(!bytesOfBase64(text), text);
}

void TestTransferValues::sha256()
{
    const auto qts = [](const QByteArray &bytes) {
        return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    };
    Sha256 hash;
    QCOMPARE(hash.result(), qts({}));
    for (const int length : {1, 55, 56, 63, 64, 65, 6096, 100000}) {
        // In pieces, and anew each time.
        const QByteArray bytes(length, char(length));
        hash.addData(bytes.left(length / 3));
        hash.addData({});
        hash.addData(bytes.mid(length / 3));
        QCOMPARE(hash.result(), qts(bytes));
    }
}

void TestTransferValues::chunkRoundTrip_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("compress");
    QTest::newRow("one byte") << QByteArray("x") << false;
    QTest::newRow("zeros") << QByteArray(ChunkBytes, '\0') << true;
    QTest::newRow("doesn't get smaller") << QByteArray("xyz") << true;
}

void TestTransferValues::chunkRoundTrip()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, compress);
    FileChunk chunk = FileChunk::of(Id, 12, bytes, compress);
    chunk.ask = 5;
    const auto again = FileChunk::decode(chunk.encode());
    QVERIFY(again.has_value());
    QCOMPARE(again->id, Id);
    QCOMPARE(again->number, 12);
    QCOMPARE(again->ask, 5U);
    QCOMPARE(again->isCompressed, compress && bytes.size() > 100);
    QCOMPARE(again->bytes(bytes.size()), bytes);
    QCOMPARE(again->bytes(bytes.size() + 1), std::nullopt);
    QCOMPARE(again->encode(), chunk.encode());
}

void TestTransferValues::largestChunkFits()
{
    FileChunk chunk =
        FileChunk::of(Id, TransferLimits::MaxChunks - 1, QByteArray(ChunkBytes, '\xff'), false);
    chunk.ask = 0xffffffffU;
    QVERIFY(chunk.encode().size() <= TransferLimits::MaxText);
    QVERIFY(FileChunk::decode(chunk.encode()).has_value());
    chunk.payload += QByteArray(3 * 8, 'x');
    QVERIFY(!FileChunk::decode(chunk.encode()).has_value());
}

void TestTransferValues::chunkOfAPage()
{
    const auto chunk =
        FileChunk::decode(QString(text("c1.") + Id + text(".0.cbf43926.1..MTIzNDU2Nzg5")));
    QVERIFY(chunk.has_value());
    QCOMPARE(chunk->bytes(9), QByteArray("123456789"));
}

void TestTransferValues::noChunks_data()
{
    QTest::addColumn<QString>("chunk");
    const QString id = QString(text("c1.") + Id);
    QTest::newRow("empty") << QString();
    QTest::newRow("nothing") << text("c1.");
    QTest::newRow("other version") << QString(text("c2.") + Id + text(".0.00000000.0.."));
    QTest::newRow("short id") << text("c1.A.0.00000000.0..");
    QTest::newRow("number") << QString(id + text(".x.00000000.0.."));
    QTest::newRow("negative") << QString(id + text(".-1.00000000.0.."));
    QTest::newRow("plus") << QString(id + text(".+1.00000000.0.."));
    QTest::newRow("leading zero") << QString(id + text(".01.00000000.0.."));
    QTest::newRow("too great") << QString(id + text(".67108864.00000000.0.."));
    QTest::newRow("short crc") << QString(id + text(".0.0000000.0.."));
    QTest::newRow("crc") << QString(id + text(".0.0000000g.0.."));
    QTest::newRow("flag") << QString(id + text(".0.00000000.0.x."));
    QTest::newRow("no payload") << QString(id + text(".0.00000000.0"));
    QTest::newRow("no flags") << QString(id + text(".0.00000000.0."));
    QTest::newRow("base64") << QString(id + text(".0.00000000.0..=="));
    QTest::newRow("beyond ASCII") << QString(id + text(".0.00000000.0..ä"));
}

void TestTransferValues::noChunks()
{
    QFETCH(QString, chunk);
    QVERIFY(!FileChunk::decode(chunk).has_value());
}

void TestTransferValues::damagedChunks()
{
    FileChunk chunk = FileChunk::of(Id, 0, "some bytes", false);
    chunk.payload[3] = 'x';
    QCOMPARE(chunk.bytes(10), std::nullopt);
    // What unpacks to far more than it may be.
    chunk = FileChunk::of(Id, 0, QByteArray(5000000, 'a'), true);
    QVERIFY(chunk.payload.size() < 30000);
    QCOMPARE(chunk.bytes(ChunkBytes), std::nullopt);
    chunk.payload = "no zlib";
    QCOMPARE(chunk.bytes(ChunkBytes), std::nullopt);
}

void TestTransferValues::paceLeavesRoom()
{
    ServerLimits limits;
    limits.version = 1;
    limits.signalsPerSecond = 100;
    limits.signalBurst = 40;
    SendPace pace;
    pace.setLimits(limits);
    qint64 now = 1000000;
    int atOnce = 0;
    for (; pace.waitUs(now) == 0; ++atOnce)
        pace.spend(now);
    QCOMPARE(atOnce, 20); // half of the burst is left to others
    int sent = 0;
    for (const qint64 end = now + 10000000; now < end; now += 1000) {
        if (pace.waitUs(now) == 0) {
            pace.spend(now);
            ++sent;
        }
    }
    QVERIFY2(sent >= 890 && sent <= 900, qPrintable(QString::number(sent)));
}

void TestTransferValues::paceWithoutARate()
{
    SendPace pace;
    pace.setLimits({});
    for (int i = 0; i < 1000; ++i) {
        QCOMPARE(pace.waitUs(5), 0);
        pace.spend(5);
    }
}

void TestTransferValues::windowFollowsTheDelay()
{
    ChunkWindow window;
    qint64 now = 1000000;
    const auto hear = [&](qint64 delayUs, int underWay) {
        const auto sent = window.sent(underWay, ChunkWindow::FullBytes, now);
        now += delayUs;
        window.acknowledged(sent, underWay, now);
    };
    QCOMPARE(window.size(), ChunkWindow::Least);
    int rounds = 0;
    for (; window.size() < ChunkWindow::Most && rounds < 100; ++rounds)
        hear(1000, window.size());
    QVERIFY2(rounds <= 10, qPrintable(QString::number(rounds)));
    hear(1000 + ChunkWindow::QueueUs, window.size());
    QCOMPARE(window.size(), ChunkWindow::Most);
    const qint64 late = 1001 + ChunkWindow::QueueUs;
    for (int i = 1; i < 2 * ChunkWindow::Lately; ++i)
        hear(i == ChunkWindow::Lately ? 1000 : late, window.size());
    QCOMPARE(window.size(), ChunkWindow::Most); // one in between was in time
    hear(late, window.size());
    QCOMPARE(window.size(), ChunkWindow::Most * 3 / 4);
    hear(1000, window.size() / 2 - 1); // wasn't used: no reason for more
    QCOMPARE(window.size(), ChunkWindow::Most * 3 / 4);
    for (int i = 0; i < 200 && window.size() > ChunkWindow::Least; ++i)
        hear(1000000, window.size());
    QCOMPARE(window.size(), ChunkWindow::Least);
}

void TestTransferValues::windowMeasuresAnew()
{
    // The way is longer by far than it was.
    ChunkWindow window;
    qint64 now = 1000000;
    const auto hear = [&](qint64 delayUs) {
        const auto sent = window.sent(window.size(), ChunkWindow::FullBytes, now);
        now += delayUs;
        window.acknowledged(sent, 1, now);
    };
    QVERIFY(window.wantsLatency());
    window.setLatency(1000);
    QVERIFY(!window.wantsLatency());
    hear(67000);
    QCOMPARE(window.size(), 1); // another would be 67 ms more
    for (int i = 0; i < ChunkWindow::Lately; ++i) {
        QVERIFY(!window.wantsLatency());
        hear(267000);
    }
    QVERIFY(window.wantsLatency());
    window.setLatency(200000);
    for (int i = 0; i < 20; ++i)
        hear(std::max(window.size() * 67000, 267000));
    QCOMPARE(window.size(), 4); // as many as the line holds
    // And so it is after a pause.
    now += ChunkWindow::IdleUs - 1;
    window.forgetIfIdle(now);
    QCOMPARE(window.size(), 4);
    window.forgetIfIdle(now + 1);
    QCOMPARE(window.size(), 1);
    QVERIFY(window.wantsLatency());
}

void TestTransferValues::preflight()
{
    FileSelection selection;
    selection.files.append({text("/none"), text("a"), 100 * ChunkBytes, 0});
    selection.bytes = 100 * ChunkBytes;
    auto result = TransferPreflight::of(selection, {});
    QCOMPARE(result.signalCount, 101);
    QCOMPARE(result.milliseconds, -1);
    QVERIFY(!result.isLarge && !result.compressingHelps());
    ServerLimits limits;
    limits.version = 1;
    limits.signalsPerSecond = 10;
    limits.signalBurst = 2;
    result = TransferPreflight::of(selection, limits, 2, 100 * ChunkBytes - 1);
    QCOMPARE(result.signalCount, 202);
    QCOMPARE(result.milliseconds, 201 * 1000 / 9);
    QVERIFY(result.isLarge);
    QVERIFY(!TransferPreflight::of(selection, limits, 2, 100 * ChunkBytes).isLarge);
}

void TestTransferValues::proofs()
{
    const QString right = TransferProof::ofReceiver(Id, text("id"), text("a"), text("b"));
    QCOMPARE(right.size(), 43);
    QVERIFY(TransferProof::isSame(right, QString(right)));
    QVERIFY(!TransferProof::isSame(right, right.chopped(1)));
    QVERIFY(!TransferProof::isSame(right, {}));
    for (const QString &other : {TransferProof::ofReceiver(Id, text("id"), text("b"), text("a")),
                                 TransferProof::ofReceiver(Id, text("ie"), text("a"), text("b")),
                                 TransferProof::ofSender(Id, text("id"), text("a"), text("b"))})
        QVERIFY(!TransferProof::isSame(right, other));
    const auto words = {FileTransfer::Error::None, FileTransfer::Error::DiskFull,
                        FileTransfer::Error::WrongHash};
    for (const FileTransfer::Error error : words)
        QCOMPARE(TransferWords::errorOf(TransferWords::ofError(error)), error);
    QCOMPARE(TransferWords::errorOf(text("what?")), FileTransfer::Error::BrokenRules);
}

void TestTransferValues::names_data()
{
    QTest::addColumn<int>("length");
    QTest::addColumn<qint64>("names");
    QTest::newRow("one less") << 255 << qint64(1);
    QTest::newRow("just so long") << 256 << qint64(1);
    QTest::newRow("one more") << 257 << qint64(2);
    QTest::newRow("the longest") << 1024 << qint64(4);
}

void TestTransferValues::names()
{
    QFETCH(int, length);
    QFETCH(qint64, names);
    QCOMPARE(namesIn({{QString(length, u'n'), 0, {}}, {text("a"), 0, {}}}), names + 1);
}

void TestTransferValues::roomForPages_data()
{
    QTest::addColumn<int>("room");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("one less") << 9 << false;
    QTest::newRow("just so much") << 10 << true;
    QTest::newRow("one more") << 11 << true;
}

void TestTransferValues::roomForPages()
{
    QFETCH(int, room);
    QFETCH(bool, isTaken);
    OfferAssembly offers;
    QVERIFY(!offers.add(text("ann"), page(0, 2, 4), room).isTooMuch);
    QCOMPARE(offers.names(), 4);
    const auto result = offers.add(text("ann"), page(1, 2, 6), room);
    QCOMPARE(result.isTooMuch, !isTaken);
    QCOMPARE(result.files.has_value(), isTaken);
    QCOMPARE(offers.names(), 0);
    // What comes after it is part of nothing.
    const auto rest = offers.add(text("ann"), page(1, 2, 6), room);
    QVERIFY(!rest.files && !rest.isTooMuch);
}

void TestTransferValues::idlestPagesGiveWay()
{
    OfferAssembly offers;
    for (const char *who : {"ann", "ben", "cleo"})
        QVERIFY(!offers.add(text(who), page(0, 3, 3), 10).files);
    QVERIFY(!offers.add(text("ann"), page(1, 3, 1), 10).files);
    QCOMPARE(offers.names(), 10);
    QVERIFY(!offers.add(text("dan"), page(0, 3, 3), 10).files);
    QCOMPARE(offers.names(), 10);
    QVERIFY(!offers.add(text("ben"), page(1, 3, 1), 10).files);
    QCOMPARE(offers.add(text("ann"), page(2, 3, 1), 11).files->size(), 5);
    QVERIFY(!offers.add(text("ben"), page(2, 3, 1), 10).files);
    QCOMPARE(offers.names(), 6);
    offers.forget(text("cleo"));
    offers.forget(text("cleo"));
    QCOMPARE(offers.names(), 3);
}

QTEST_APPLESS_MAIN(TestTransferValues)
#include "tst_transfervalues.moc"
