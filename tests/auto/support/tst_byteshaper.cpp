#include <support/byteshaper.h>

#include <QTest>

using namespace TestSupport;
using std::chrono::milliseconds;

class TestByteShaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutConditionsNothingChanges();
    void delay();
    void jitterNeverOvertakes();
    void throttle();
    void split();
    void join();
    void joinGivesUpWaiting();
    void newConditionsKeepTheOrder();
    void nothingIsLost_data();
    void nothingIsLost();
    void theSeedDecides();
};

namespace {

struct Passed
{
    QList<QByteArray> pieces;
    QList<qint64> times;
    QByteArray bytes;
};

/// Takes everything, at the time at which it is due.
Passed drain(ByteShaper &shaper, qint64 now)
{
    Passed passed;
    while (!shaper.isEmpty()) {
        now = std::max(now, shaper.nextDue());
        const QByteArray piece = shaper.takeDue(now);
        if (piece.isNull())
            continue;
        passed.pieces.append(piece);
        passed.times.append(now);
        passed.bytes += piece;
    }
    return passed;
}

QByteArray numbered(int size)
{
    QByteArray bytes;
    while (bytes.size() < size)
        bytes += QByteArray::number(bytes.size()) + ' ';
    return bytes.left(size);
}

LineConditions splitInto(int size)
{
    LineConditions conditions;
    conditions.splitInto = size;
    return conditions;
}

} // namespace

void TestByteShaper::withoutConditionsNothingChanges()
{
    ByteShaper shaper(1);
    QCOMPARE(shaper.nextDue(), -1);
    shaper.push("one", 5);
    shaper.push("two", 5);
    shaper.push("", 5);
    QCOMPARE(shaper.heldBytes(), 6);
    QCOMPARE(shaper.nextDue(), 5);
    QCOMPARE(shaper.takeDue(5), QByteArray("one"));
    QCOMPARE(shaper.takeDue(5), QByteArray("two"));
    QVERIFY(shaper.takeDue(5).isNull());
    QVERIFY(shaper.isEmpty());
}

void TestByteShaper::delay()
{
    ByteShaper shaper(1);
    LineConditions conditions;
    conditions.delay = milliseconds(30);
    shaper.setConditions(conditions, 0);
    shaper.push("x", 100);
    QCOMPARE(shaper.nextDue(), 130);
    QVERIFY(shaper.takeDue(129).isNull());
    QCOMPARE(shaper.takeDue(130), QByteArray("x"));
}

void TestByteShaper::jitterNeverOvertakes()
{
    ByteShaper shaper(3);
    LineConditions conditions;
    conditions.delay = milliseconds(10);
    conditions.jitter = milliseconds(50);
    shaper.setConditions(conditions, 0);
    QByteArray expected;
    for (int i = 0; i < 200; ++i) {
        expected += QByteArray::number(i) + ' ';
        shaper.push(QByteArray::number(i) + ' ', i);
    }
    const Passed passed = drain(shaper, 0);
    QCOMPARE(passed.bytes, expected);
    QVERIFY(std::is_sorted(passed.times.cbegin(), passed.times.cend()));
    qint64 latest = 0;
    for (int i = 0; i < 200; ++i) {
        QVERIFY(passed.times[i] >= i + 10);
        latest = std::max(latest, passed.times[i] - i);
    }
    QVERIFY2(latest > 30 && latest <= 60, qPrintable(QString::number(latest)));
}

void TestByteShaper::throttle()
{
    ByteShaper shaper(1);
    LineConditions conditions;
    conditions.bytesPerSecond = 1000;
    shaper.setConditions(conditions, 0);
    shaper.push(numbered(500), 0);
    QVERIFY(shaper.takeDue(1).isNull());
    const Passed passed = drain(shaper, 0);
    QCOMPARE(passed.bytes, numbered(500));
    QCOMPARE(passed.times.last(), 500);
    QCOMPARE(passed.pieces.size(), 25); // 20 bytes in 20 ms
    // A line that has rested doesn't make up for it.
    shaper.push(numbered(100), 10000);
    QCOMPARE(drain(shaper, 10000).times.last(), 10100);
}

void TestByteShaper::split()
{
    ByteShaper shaper(7);
    shaper.setConditions(splitInto(5), 0);
    shaper.push(numbered(1000), 0);
    const Passed passed = drain(shaper, 0);
    QCOMPARE(passed.bytes, numbered(1000));
    QSet<qsizetype> sizes;
    for (const QByteArray &piece : passed.pieces)
        sizes.insert(piece.size());
    QCOMPARE(sizes, (QSet<qsizetype>{1, 2, 3, 4, 5}));
}

void TestByteShaper::join()
{
    ByteShaper shaper(1);
    LineConditions conditions;
    conditions.joinUpTo = 6;
    shaper.setConditions(conditions, 0);
    shaper.push("abc", 0);
    QVERIFY(shaper.takeDue(19).isNull());
    shaper.push("de", 10);
    QVERIFY(shaper.takeDue(19).isNull());
    shaper.push("f", 12);
    QCOMPARE(shaper.takeDue(12), QByteArray("abcdef"));
}

void TestByteShaper::joinGivesUpWaiting()
{
    ByteShaper shaper(1);
    LineConditions conditions;
    conditions.joinUpTo = 1000;
    shaper.setConditions(conditions, 0);
    shaper.push("abc", 5);
    QCOMPARE(shaper.nextDue(), 25);
    QVERIFY(shaper.takeDue(24).isNull());
    QCOMPARE(shaper.takeDue(25), QByteArray("abc"));
    QVERIFY(shaper.isEmpty());
}

void TestByteShaper::newConditionsKeepTheOrder()
{
    ByteShaper shaper(1);
    LineConditions slow;
    slow.delay = milliseconds(500);
    shaper.setConditions(slow, 0);
    shaper.push("slow ", 0);
    LineConditions joining;
    joining.joinUpTo = 100;
    shaper.setConditions(joining, 1);
    shaper.push("joined ", 1);
    shaper.setConditions({}, 2);
    shaper.push("quick", 2);
    QCOMPARE(shaper.nextDue(), 500);
    QCOMPARE(drain(shaper, 2).bytes, QByteArray("slow joined quick"));
}

void TestByteShaper::nothingIsLost_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestByteShaper::nothingIsLost()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    ByteShaper shaper(seed);
    QByteArray in;
    QByteArray out;
    for (qint64 now = 0; now < 2000; ++now) {
        if (random.bounded(20) == 0) {
            LineConditions conditions;
            conditions.delay = milliseconds(random.bounded(30));
            conditions.jitter = milliseconds(random.bounded(30));
            conditions.bytesPerSecond = random.bounded(2) * 5000;
            conditions.splitInto = random.bounded(2) * 3;
            conditions.joinUpTo = random.bounded(2) * 40;
            shaper.setConditions(conditions, now);
        }
        const QByteArray bytes = QByteArray::number(now) + ' ';
        in += bytes;
        shaper.push(bytes, now);
        out += shaper.takeDue(now);
        QCOMPARE(shaper.heldBytes(), in.size() - out.size());
    }
    out += drain(shaper, 2000).bytes;
    QCOMPARE(out, in);
}

void TestByteShaper::theSeedDecides()
{
    const auto pieces = [](quint32 seed) {
        ByteShaper shaper(seed);
        shaper.setConditions(splitInto(20), 0);
        shaper.push(numbered(500), 0);
        return drain(shaper, 0).pieces;
    };
    QCOMPARE(pieces(4), pieces(4));
    QVERIFY(pieces(4) != pieces(5));
}

QTEST_APPLESS_MAIN(TestByteShaper)
#include "tst_byteshaper.moc"
