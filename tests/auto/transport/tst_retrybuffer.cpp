#include <signaling/transport/retrybuffer_p.h>

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <vector>

using namespace Signaling;
using Refusal = RetryBuffer::Refusal;

class TestRetryBuffer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bounds_data();
    void bounds();
    void boundsAreForWhatWaits();
    void keepsTheOrder();
    void rewindKeepsWhatMayBeSentAgain();
    void takesFromAnywhere();
    void expiry_data();
    void expiry();
    void onTheWireCantBeSentAgain();
    void refusedWaitsAgainInItsPlace();
    void refusedAfterALossIsNotCertain_data();
    void refusedAfterALossIsNotCertain();
    void makesRoom_data();
    void makesRoom();
    void movedAheadIsNotDropped();
    void movesAhead();
    void retryIsChanged();
    void againstASimpleModel();
    void manyTakenFromTheMiddleStayCheap();
};

namespace {

PendingSignal make(quint64 id, qsizetype bytes = 1, bool retry = true,
                   qint64 deadline = PendingSignal::Never)
{
    PendingSignal signal;
    signal.id = id;
    signal.bytes = bytes;
    signal.retry = retry;
    signal.waitUntil = deadline;
    signal.outcomeBy = deadline;
    return signal;
}

QList<quint64> ids(const QList<PendingSignal> &list)
{
    QList<quint64> result;
    for (const PendingSignal &signal : list)
        result.append(signal.id);
    return result;
}

QList<quint64> ids(const RetryBuffer &buffer)
{
    QList<quint64> result;
    buffer.forEach([&](const PendingSignal &signal, bool) { result.append(signal.id); });
    return result;
}

/// Appends it where the bounds allow; says whether they did.
Refusal offer(RetryBuffer &buffer, const PendingSignal &signal)
{
    const Refusal refusal = buffer.refusalOf(signal.bytes);
    if (refusal == Refusal::None)
        buffer.append(signal);
    return refusal;
}

/// Sends what waits and says in which order.
QList<quint64> sendAll(RetryBuffer &buffer)
{
    QList<quint64> order;
    while (const PendingSignal *signal = buffer.next()) {
        order.append(signal->id);
        buffer.markSent(0);
    }
    return order;
}

} // namespace

void TestRetryBuffer::bounds_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<qsizetype>("bytes");
    QTest::addColumn<int>("refusal");
    QTest::newRow("a signal below") << 2 << qsizetype(1) << int(Refusal::None);
    QTest::newRow("as many as may") << 3 << qsizetype(1) << int(Refusal::None);
    QTest::newRow("one too many") << 4 << qsizetype(1) << int(Refusal::TooMany);
    QTest::newRow("a byte below") << 1 << qsizetype(99) << int(Refusal::None);
    QTest::newRow("as many bytes as may") << 1 << qsizetype(100) << int(Refusal::None);
    QTest::newRow("a byte too many") << 1 << qsizetype(101) << int(Refusal::TooManyBytes);
}

void TestRetryBuffer::bounds()
{
    QFETCH(int, count);
    QFETCH(qsizetype, bytes);
    QFETCH(int, refusal);
    RetryBuffer buffer;
    buffer.setLimits(3, 100);
    Refusal last = Refusal::None;
    for (int i = 1; i <= count; ++i)
        last = offer(buffer, make(quint64(i), bytes));
    QCOMPARE(int(last), refusal);
    QCOMPARE(buffer.count(), refusal == int(Refusal::None) ? count : count - 1);
}

void TestRetryBuffer::boundsAreForWhatWaits()
{
    RetryBuffer buffer;
    buffer.setLimits(1, 100);
    QCOMPARE(offer(buffer, make(1, 60)), Refusal::None);
    buffer.markSent(5);
    QCOMPARE(buffer.sentBytes(), 60);
    QCOMPARE(offer(buffer, make(2, 60)), Refusal::None);
    QCOMPARE(offer(buffer, make(3, 1)), Refusal::TooMany);
    QCOMPARE(buffer.find(1)->sentAtUs, 5);
    // After a loss more may wait than the bounds say: it was accepted. Nothing is added to it.
    QVERIFY(buffer.rewind().isEmpty());
    QCOMPARE(buffer.waitingCount(), 2);
    QCOMPARE(offer(buffer, make(4, 1)), Refusal::TooMany);
}

void TestRetryBuffer::keepsTheOrder()
{
    RetryBuffer buffer;
    for (quint64 i = 1; i <= 5; ++i)
        buffer.append(make(i));
    QCOMPARE(buffer.next()->id, 1);
    buffer.markSent(0);
    buffer.markSent(0);
    QCOMPARE(ids(buffer), (QList<quint64>{1, 2, 3, 4, 5}));
    QCOMPARE(buffer.sentCount(), 2);
    QCOMPARE(sendAll(buffer), (QList<quint64>{3, 4, 5}));
    QCOMPARE(buffer.next(), nullptr);
}

void TestRetryBuffer::rewindKeepsWhatMayBeSentAgain()
{
    RetryBuffer buffer;
    for (quint64 i = 1; i <= 8; ++i)
        buffer.append(make(i, 10, i % 2 == 1));
    for (int i = 0; i < 4; ++i)
        buffer.markSent(0);
    buffer.take(1);
    const QList<PendingSignal> out = buffer.rewind();
    QCOMPARE(ids(out), (QList<quint64>{2, 4, 6, 8}));
    QVERIFY(out[0].onTheWire);
    QVERIFY(!out[2].onTheWire);
    QCOMPARE(buffer.waitingBytes(), 30);
    QCOMPARE(buffer.sentCount(), 0);
    QVERIFY(buffer.find(3)->onTheWire);
    QVERIFY(!buffer.find(5)->onTheWire);
    buffer.append(make(9));
    QCOMPARE(sendAll(buffer), (QList<quint64>{3, 5, 7, 9}));
}

void TestRetryBuffer::takesFromAnywhere()
{
    RetryBuffer buffer;
    for (quint64 i = 1; i <= 5; ++i)
        buffer.append(make(i));
    buffer.markSent(0);
    buffer.markSent(0);
    QCOMPARE(buffer.take(2)->id, 2);
    QVERIFY(!buffer.take(2));
    QVERIFY(!buffer.find(2));
    QVERIFY(!buffer.take(99));
    QCOMPARE(buffer.take(3)->id, 3);
    QCOMPARE(buffer.next()->id, 4);
    QCOMPARE(buffer.take(1)->id, 1);
    QCOMPARE(buffer.sentCount(), 0);
    QCOMPARE(sendAll(buffer), (QList<quint64>{4, 5}));
    QCOMPARE(ids(buffer.takeAll()), (QList<quint64>{4, 5}));
    QVERIFY(buffer.isEmpty());
    QCOMPARE(buffer.sentBytes(), 0);
}

void TestRetryBuffer::expiry_data()
{
    QTest::addColumn<qint64>("now");
    QTest::addColumn<QList<quint64>>("expired");
    QTest::newRow("before") << qint64(99) << QList<quint64>{};
    QTest::newRow("at") << qint64(100) << QList<quint64>{2};
    QTest::newRow("after") << qint64(201) << QList<quint64>{1, 2};
}

void TestRetryBuffer::expiry()
{
    QFETCH(qint64, now);
    QFETCH(QList<quint64>, expired);
    RetryBuffer buffer;
    QCOMPARE(buffer.earliestDeadline(), PendingSignal::Never);
    buffer.append(make(1, 1, true, 200));
    buffer.append(make(2, 1, true, 100));
    buffer.append(make(3));
    buffer.markSent(0);
    QCOMPARE(buffer.earliestDeadline(), 100);
    QCOMPARE(ids(buffer.takeExpired(now)), expired);
    QCOMPARE(buffer.earliestDeadline(), now < 100 ? 100 : now < 200 ? 200 : PendingSignal::Never);
    buffer.takeAll();
    QCOMPARE(buffer.earliestDeadline(), PendingSignal::Never);
}

void TestRetryBuffer::onTheWireCantBeSentAgain()
{
    RetryBuffer buffer;
    for (quint64 i = 1; i <= 3; ++i)
        buffer.append(make(i));
    buffer.markSent(0);
    buffer.rewind();
    QCOMPARE(ids(buffer.takeOnTheWire()), QList<quint64>{1});
    QCOMPARE(sendAll(buffer), (QList<quint64>{2, 3}));
}

void TestRetryBuffer::refusedWaitsAgainInItsPlace()
{
    RetryBuffer buffer;
    for (quint64 i = 1; i <= 5; ++i)
        buffer.append(make(i, 10));
    for (int i = 0; i < 4; ++i)
        buffer.markSent(0);
    QVERIFY(buffer.take(1));
    QVERIFY(buffer.refuse(3, false));
    QVERIFY(!buffer.refuse(3, false)); // it waits already
    QVERIFY(!buffer.refuse(5, false)); // was not sent
    QVERIFY(!buffer.refuse(1, false)); // is gone
    QCOMPARE(buffer.sentCount(), 2);
    QCOMPARE(buffer.waitingBytes(), 20);
    QVERIFY(!buffer.find(3)->onTheWire);
    QVERIFY(buffer.find(2)->onTheWire);
    QVERIFY(buffer.refuse(2, false));
    QCOMPARE(sendAll(buffer), (QList<quint64>{2, 3, 5}));
    QCOMPARE(buffer.sentCount(), 4);
}

void TestRetryBuffer::refusedAfterALossIsNotCertain_data()
{
    QTest::addColumn<bool>("certain");
    QTest::addColumn<bool>("again");
    QTest::addColumn<bool>("onTheWire");
    QTest::newRow("on its first link") << false << false << false;
    QTest::newRow("on its second link") << false << true << true;
    QTest::newRow("on its second link, of a server that is sure") << true << true << false;
}

void TestRetryBuffer::refusedAfterALossIsNotCertain()
{
    QFETCH(bool, certain);
    QFETCH(bool, again);
    QFETCH(bool, onTheWire);
    RetryBuffer buffer;
    PendingSignal signal = make(1);
    signal.waitUntil = 50;
    signal.outcomeBy = 100;
    buffer.append(signal);
    buffer.markSent(0);
    QCOMPARE(buffer.find(1)->deadline(), 100);
    if (again) {
        buffer.rewind();
        buffer.markSent(0);
    }
    QVERIFY(buffer.refuse(1, certain));
    QCOMPARE(buffer.find(1)->onTheWire, onTheWire);
    QCOMPARE(buffer.find(1)->deadline(), onTheWire ? 100 : 50);
    QCOMPARE(ids(buffer.takeExpired(60)), onTheWire ? QList<quint64>{} : QList<quint64>{1});
}

void TestRetryBuffer::makesRoom_data()
{
    QTest::addColumn<int>("sent"); // of four, each of 10 bytes, then the link was lost
    QTest::addColumn<int>("countLimit");
    QTest::addColumn<qint64>("bytesLimit");
    QTest::addColumn<int>("bytes"); // of the new one
    QTest::addColumn<QList<quint64>>("dropped");
    const QList<quint64> none;
    QTest::newRow("fits") << 0 << 5 << qint64(100) << 10 << none;
    QTest::newRow("one too many") << 0 << 4 << qint64(100) << 10 << QList<quint64>{1};
    QTest::newRow("bytes: at the limit") << 0 << 9 << qint64(50) << 10 << none;
    QTest::newRow("bytes: one beyond") << 0 << 9 << qint64(50) << 11 << QList<quint64>{1};
    QTest::newRow("bytes: the room of two") << 0 << 9 << qint64(50) << 21 << QList<quint64>{1, 2};
    QTest::newRow("alone as much as may be")
        << 0 << 9 << qint64(50) << 50 << QList<quint64>{1, 2, 3, 4};
    QTest::newRow("alone too much") << 0 << 9 << qint64(50) << 51 << none;
    QTest::newRow("nothing may wait") << 0 << 0 << qint64(50) << 1 << none;
    QTest::newRow("the oldest was on the wire") << 1 << 4 << qint64(100) << 10 << QList<quint64>{2};
    QTest::newRow("all were on the wire") << 4 << 4 << qint64(100) << 10 << none;
    QTest::newRow("what may go is not enough") << 3 << 9 << qint64(40) << 11 << none;
}

void TestRetryBuffer::makesRoom()
{
    QFETCH(int, sent);
    QFETCH(int, countLimit);
    QFETCH(qint64, bytesLimit);
    QFETCH(int, bytes);
    QFETCH(QList<quint64>, dropped);
    RetryBuffer buffer;
    for (quint64 i = 1; i <= 4; ++i)
        buffer.append(make(i, 10));
    for (int i = 0; i < sent; ++i)
        buffer.markSent(0);
    buffer.rewind();
    buffer.setLimits(countLimit, bytesLimit);
    QCOMPARE(ids(buffer.makeRoom(bytes)), dropped);
    QCOMPARE(buffer.count(), 4 - int(dropped.size()));
    if (!dropped.isEmpty())
        QCOMPARE(buffer.refusalOf(bytes), Refusal::None);
}

void TestRetryBuffer::movedAheadIsNotDropped()
{
    RetryBuffer buffer;
    buffer.setLimits(3, 1000);
    for (quint64 i = 1; i <= 3; ++i)
        buffer.append(make(i));
    QVERIFY(buffer.moveAhead(2));
    QCOMPARE(ids(buffer.makeRoom(1)), QList<quint64>{1});
    buffer.append(make(4));
    QCOMPARE(ids(buffer.makeRoom(1)), QList<quint64>{3});
    QVERIFY(buffer.moveAhead(4));
    buffer.append(make(5));
    QVERIFY(buffer.moveAhead(5));
    QVERIFY(buffer.makeRoom(1).isEmpty());
}

void TestRetryBuffer::movesAhead()
{
    RetryBuffer buffer;
    for (quint64 i = 1; i <= 6; ++i)
        buffer.append(make(i));
    buffer.markSent(0);
    buffer.markSent(0);
    QVERIFY(buffer.moveAhead(5));
    QVERIFY(!buffer.moveAhead(1)); // it was sent
    QVERIFY(!buffer.moveAhead(99));
    QCOMPARE(ids(buffer), (QList<quint64>{1, 2, 5, 3, 4, 6}));
    // Found wherever they are now, and the acknowledgements of what was sent too.
    for (const quint64 id : QList<quint64>{2, 3, 5, 6})
        QVERIFY(buffer.find(id));
    QVERIFY(buffer.moveAhead(6));
    QVERIFY(buffer.take(4));
    QCOMPARE(buffer.next()->id, 6);
    buffer.markSent(0);
    // After a loss what was on the wire goes first, in the order it went.
    buffer.rewind();
    QVERIFY(buffer.moveAhead(3));
    QVERIFY(!buffer.moveAhead(6));
    QCOMPARE(sendAll(buffer), (QList<quint64>{1, 2, 6, 3, 5}));
    for (const quint64 id : QList<quint64>{1, 2, 6, 3, 5})
        QVERIFY(buffer.take(id));
    buffer.append(make(7));
    QCOMPARE(buffer.find(7)->id, 7);
}

void TestRetryBuffer::retryIsChanged()
{
    RetryBuffer buffer;
    buffer.append(make(1));
    buffer.append(make(2, 1, false));
    QVERIFY(buffer.setRetry(1, false));
    QVERIFY(buffer.setRetry(2, true));
    QVERIFY(!buffer.setRetry(3, true));
    QCOMPARE(ids(buffer.rewind()), QList<quint64>{1});
    QCOMPARE(buffer.lastWaiting(), 2);
    buffer.markSent(0);
    QCOMPARE(buffer.lastWaiting(), 0);
}

void TestRetryBuffer::againstASimpleModel()
{
    struct Model
    {
        quint64 id;
        bool sent;
        bool onTheWire;
    };
    RetryBuffer buffer;
    std::vector<Model> model; // in the order they go out
    QRandomGenerator random(7);
    quint64 id = 0;
    const auto find = [&](quint64 any) {
        return std::find_if(model.begin(), model.end(), [&](auto &e) { return e.id == any; });
    };
    for (int step = 0; step < 8000; ++step) {
        const int what = int(random.bounded(100));
        const quint64 any = id - std::min<quint64>(id, random.bounded(40U));
        const auto it = find(any);
        if (what < 45) {
            buffer.append(make(++id, 3));
            model.push_back({id, false, false});
        } else if (what < 70) {
            const auto waiting =
                std::find_if(model.begin(), model.end(), [](const auto &e) { return !e.sent; });
            QCOMPARE(buffer.next() ? buffer.next()->id : 0,
                     waiting == model.end() ? 0 : waiting->id);
            if (waiting != model.end()) {
                buffer.markSent(0);
                waiting->sent = waiting->onTheWire = true;
            }
        } else if (what < 92) {
            QCOMPARE(buffer.take(any).has_value(), it != model.end());
            if (it != model.end())
                model.erase(it);
        } else if (what < 95) {
            const bool can = it != model.end() && it->sent;
            QCOMPARE(buffer.refuse(any, true), can);
            if (can)
                it->sent = it->onTheWire = false;
        } else if (what < 98) {
            const bool can = it != model.end() && !it->sent && !it->onTheWire;
            QCOMPARE(buffer.moveAhead(any), can);
            if (can) {
                const auto front = std::find_if(model.begin(), model.end(), [](const auto &e) {
                    return !e.sent && !e.onTheWire;
                });
                std::rotate(front, it, it + 1);
            }
        } else {
            buffer.rewind();
            for (auto &entry : model)
                entry.sent = false;
        }
        const auto sent =
            std::count_if(model.cbegin(), model.cend(), [](const auto &e) { return e.sent; });
        QCOMPARE(buffer.count(), int(model.size()));
        QCOMPARE(buffer.sentCount(), int(sent));
        QCOMPARE(buffer.waitingBytes(), 3 * (qint64(model.size()) - sent));
    }
}

void TestRetryBuffer::manyTakenFromTheMiddleStayCheap()
{
    // One waits at the front while a hundred thousand come and are taken back behind it.
    RetryBuffer buffer;
    buffer.append(make(1));
    for (quint64 id = 2; id < 100000; ++id) {
        buffer.append(make(id));
        QVERIFY(buffer.take(id));
    }
    QCOMPARE(buffer.count(), 1);
    QCOMPARE(ids(buffer), QList<quint64>{1});
}

QTEST_APPLESS_MAIN(TestRetryBuffer)
#include "tst_retrybuffer.moc"
