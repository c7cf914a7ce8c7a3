#include <signaling/transport/retrybuffer_p.h>

#include <QRandomGenerator>
#include <QTest>

#include <map>

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
    signal.deadline = deadline;
    return signal;
}

QList<quint64> ids(const QList<PendingSignal> &list)
{
    QList<quint64> result;
    for (const PendingSignal &signal : list)
        result.append(signal.id);
    return result;
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
        last = buffer.append(make(quint64(i), bytes));
    QCOMPARE(int(last), refusal);
    QCOMPARE(buffer.count(), refusal == int(Refusal::None) ? count : count - 1);
    QCOMPARE(buffer.append(make(100, bytes), false), Refusal::None);
}

void TestRetryBuffer::boundsAreForWhatWaits()
{
    RetryBuffer buffer;
    buffer.setLimits(1, 100);
    QCOMPARE(buffer.append(make(1, 60)), Refusal::None);
    buffer.markSent(5);
    QCOMPARE(buffer.sentBytes(), 60);
    QCOMPARE(buffer.append(make(2, 60)), Refusal::None);
    QCOMPARE(buffer.append(make(3, 1)), Refusal::TooMany);
    QCOMPARE(buffer.find(1)->sentAtUs, 5);
    // After a loss more may wait than the bounds say: it was accepted. Nothing is added to it.
    QVERIFY(buffer.rewind().isEmpty());
    QCOMPARE(buffer.waitingCount(), 2);
    QCOMPARE(buffer.append(make(4, 1)), Refusal::TooMany);
}

void TestRetryBuffer::keepsTheOrder()
{
    RetryBuffer buffer;
    for (quint64 i = 1; i <= 5; ++i)
        buffer.append(make(i));
    QCOMPARE(buffer.next()->id, 1);
    buffer.markSent(0);
    buffer.markSent(0);
    QCOMPARE(ids(buffer.all()), (QList<quint64>{1, 2, 3, 4, 5}));
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

void TestRetryBuffer::againstASimpleModel()
{
    RetryBuffer buffer;
    buffer.setLimits(1000000, 1 << 30);
    std::map<quint64, bool> model; // id → sent on this link
    QRandomGenerator random(7);
    quint64 id = 0;
    for (int step = 0; step < 20000; ++step) {
        const int what = int(random.bounded(100));
        if (what < 45) {
            buffer.append(make(++id, 3));
            model[id] = false;
        } else if (what < 75) {
            const auto waiting =
                std::find_if(model.begin(), model.end(), [](const auto &e) { return !e.second; });
            QCOMPARE(buffer.next() ? buffer.next()->id : 0,
                     waiting == model.end() ? 0 : waiting->first);
            if (waiting != model.end()) {
                buffer.markSent(0);
                waiting->second = true;
            }
        } else if (what < 99) {
            const quint64 any = 1 + random.bounded(quint64(id + 2));
            QCOMPARE(buffer.take(any).has_value(), model.erase(any) > 0);
        } else {
            buffer.rewind();
            for (auto &entry : model)
                entry.second = false;
        }
        const auto sent =
            std::count_if(model.cbegin(), model.cend(), [](const auto &e) { return e.second; });
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
    QCOMPARE(ids(buffer.all()), QList<quint64>{1});
}

QTEST_APPLESS_MAIN(TestRetryBuffer)
#include "tst_retrybuffer.moc"
