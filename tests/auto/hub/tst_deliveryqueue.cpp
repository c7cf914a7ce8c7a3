#include <signaling/hub/deliveryqueue_p.h>
#include <signaling/hub/framemaker_p.h>

#include <QTest>

using namespace Signaling;

class TestDeliveryQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void empty();
    void sendsInOrder();
    void acknowledgedFromTheFront();
    void acknowledgedInAnyOrder();
    void holesTakeNoPlaceForEver();
    void whatWasNeverSentIsNotAcknowledged();
    void rewindSendsTheRestAgain();
    void acknowledgementsAfterARewind();
    void unknownIds_data();
    void unknownIds();
    void aBacklogIsCountedApart();
    void whatWaitsIsCounted();
    void framesAreShared();
    void largeQueuesStayFast();
};

static FrameMaker maker()
{
    return FrameMaker(QByteArray(16, 'r'));
}

static QList<HubMessagePtr> filled(DeliveryQueue &queue, int count)
{
    FrameMaker frames = maker();
    QList<HubMessagePtr> messages;
    for (int i = 0; i < count; ++i) {
        messages.append(frames.signal("to", "from", QByteArray::number(i)));
        queue.append(messages.last());
    }
    return messages;
}

static void sendAll(DeliveryQueue &queue)
{
    bool isFirst = false;
    while (queue.hasNext())
        queue.takeNext(&isFirst);
}

void TestDeliveryQueue::empty()
{
    DeliveryQueue queue;
    bool isFirst = false;
    QVERIFY(!queue.hasNext());
    QVERIFY(!queue.takeNext(&isFirst));
    QVERIFY(!queue.acknowledge("x"));
    queue.rewind();
    QVERIFY(!queue.hasNext());
    QCOMPARE(queue.count(), 0);
}

void TestDeliveryQueue::sendsInOrder()
{
    DeliveryQueue queue;
    const auto messages = filled(queue, 3);
    for (const HubMessagePtr &message : messages) {
        bool isFirst = false;
        QCOMPARE(queue.takeNext(&isFirst), message);
        QVERIFY(isFirst);
    }
    QVERIFY(!queue.hasNext());
    QCOMPARE(queue.count(), 3);
}

void TestDeliveryQueue::acknowledgedFromTheFront()
{
    DeliveryQueue queue;
    const auto messages = filled(queue, 3);
    sendAll(queue);
    QCOMPARE(queue.bytes(), 3 * messages.first()->frame.size());
    for (const HubMessagePtr &message : messages) {
        QVERIFY(queue.acknowledge(message->transactionId));
        QVERIFY(!queue.acknowledge(message->transactionId));
    }
    QCOMPARE(queue.count(), 0);
    QCOMPARE(queue.bytes(), 0);
}

void TestDeliveryQueue::acknowledgedInAnyOrder()
{
    DeliveryQueue queue;
    const auto messages = filled(queue, 5);
    sendAll(queue);
    for (const int i : {3, 1, 4, 0, 2}) {
        QVERIFY(queue.acknowledge(messages.at(i)->transactionId));
        QVERIFY(!queue.acknowledge(messages.at(i)->transactionId));
    }
    QCOMPARE(queue.count(), 0);
    QCOMPARE(queue.bytes(), 0);
}

void TestDeliveryQueue::holesTakeNoPlaceForEver()
{
    DeliveryQueue queue;
    const auto messages = filled(queue, 2000);
    bool isFirst = false;
    for (int i = 0; i < 1500; ++i)
        queue.takeNext(&isFirst);
    for (int i = 1; i < 1500; ++i)
        QVERIFY(queue.acknowledge(messages.at(i)->transactionId));
    QCOMPARE(queue.count(), 501);
    QVERIFY2(queue.places() <= 2 * 501 + 64, qPrintable(QString::number(queue.places())));
    // It goes on where it was.
    QCOMPARE(queue.takeNext(&isFirst), messages.at(1500));
    QVERIFY(isFirst);
    QVERIFY(!queue.acknowledge(messages.at(1501)->transactionId));
    queue.rewind();
    QCOMPARE(queue.takeNext(&isFirst), messages.at(0));
    QVERIFY(!isFirst);
    QCOMPARE(queue.takeNext(&isFirst), messages.at(1500));
    QVERIFY(!isFirst);
    QCOMPARE(queue.takeNext(&isFirst), messages.at(1501));
    QVERIFY(isFirst);
    QVERIFY(queue.acknowledge(messages.at(0)->transactionId));
    QCOMPARE(queue.count(), 500);
    QCOMPARE(queue.places(), std::size_t(500));
}

void TestDeliveryQueue::whatWasNeverSentIsNotAcknowledged()
{
    DeliveryQueue queue;
    const auto messages = filled(queue, 3);
    QVERIFY(!queue.acknowledge(messages.at(0)->transactionId));
    bool isFirst = false;
    queue.takeNext(&isFirst);
    QVERIFY(queue.acknowledge(messages.at(0)->transactionId));
    QVERIFY(!queue.acknowledge(messages.at(1)->transactionId));
    QVERIFY(!queue.acknowledge(messages.at(2)->transactionId));
    QCOMPARE(queue.takeNext(&isFirst), messages.at(1));
    QCOMPARE(queue.count(), 2);
}

void TestDeliveryQueue::rewindSendsTheRestAgain()
{
    DeliveryQueue queue;
    const auto messages = filled(queue, 5);
    bool isFirst = false;
    for (int i = 0; i < 4; ++i)
        queue.takeNext(&isFirst);
    queue.acknowledge(messages.at(2)->transactionId);
    queue.acknowledge(messages.at(0)->transactionId);
    queue.rewind();
    QCOMPARE(queue.takeNext(&isFirst), messages.at(1));
    QVERIFY(!isFirst);
    QCOMPARE(queue.takeNext(&isFirst), messages.at(3));
    QVERIFY(!isFirst);
    QCOMPARE(queue.takeNext(&isFirst), messages.at(4));
    QVERIFY(isFirst);
    QVERIFY(!queue.takeNext(&isFirst));
}

void TestDeliveryQueue::acknowledgementsAfterARewind()
{
    DeliveryQueue queue;
    const auto messages = filled(queue, 3);
    sendAll(queue);
    queue.rewind();
    // Received on the old socket, acknowledged on the new one before it is sent again.
    QVERIFY(queue.acknowledge(messages.at(0)->transactionId));
    QVERIFY(queue.acknowledge(messages.at(2)->transactionId));
    bool isFirst = false;
    QCOMPARE(queue.takeNext(&isFirst), messages.at(1));
    QVERIFY(!queue.takeNext(&isFirst));
    QVERIFY(queue.acknowledge(messages.at(1)->transactionId));
    QCOMPARE(queue.count(), 0);
    const auto more = filled(queue, 2);
    QCOMPARE(queue.takeNext(&isFirst), more.at(0));
    QVERIFY(isFirst);
}

void TestDeliveryQueue::unknownIds_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("short") << QByteArray("72727272-7272-4272-8272-00000000000");
    QTest::newRow("long") << QByteArray("72727272-7272-4272-8272-0000000000011");
    QTest::newRow("number before all") << QByteArray("72727272-7272-4272-8272-000000000000");
    QTest::newRow("number after all") << QByteArray("72727272-7272-4272-8272-ffffffffffff");
    QTest::newRow("no number") << QByteArray("72727272-7272-4272-8272-00000000000g");
    QTest::newRow("another run") << QByteArray("aaaaaaaa-7272-4272-8272-000000000001");
}

void TestDeliveryQueue::unknownIds()
{
    QFETCH(QByteArray, id);
    DeliveryQueue queue;
    filled(queue, 3);
    sendAll(queue);
    QVERIFY(!queue.acknowledge(id));
    QCOMPARE(queue.count(), 3);
}

void TestDeliveryQueue::aBacklogIsCountedApart()
{
    DeliveryQueue queue;
    FrameMaker frames = maker();
    QList<HubMessagePtr> messages;
    const auto append = [&] {
        messages.append(frames.signal("to", "from", "x"));
        queue.append(messages.last());
    };
    for (int i = 0; i < 4; ++i)
        append();
    const qsizetype size = messages.first()->frame.size();
    QCOMPARE(queue.freshCount(), 4);
    QCOMPARE(queue.freshBytes(), 4 * size);
    sendAll(queue);
    queue.rewind();
    QCOMPARE(queue.freshCount(), 0);
    append();
    QCOMPARE(queue.freshCount(), 1);
    QCOMPARE(queue.bytes(), 5 * size);
    sendAll(queue);
    // An acknowledgement counts where its message did.
    QVERIFY(queue.acknowledge(messages.at(2)->transactionId));
    QCOMPARE(queue.freshCount(), 1);
    QVERIFY(queue.acknowledge(messages.at(4)->transactionId));
    QCOMPARE(queue.freshCount(), 0);
    QCOMPARE(queue.freshBytes(), 0);
    QCOMPARE(queue.count(), 3);
    // What is not acknowledged by the next time is backlog then.
    append();
    queue.rewind();
    QCOMPARE(queue.freshCount(), 0);
    QCOMPARE(queue.count(), 4);
}

void TestDeliveryQueue::whatWaitsIsCounted()
{
    DeliveryQueue queue;
    const QList<HubMessagePtr> messages = filled(queue, 3);
    const qsizetype size = messages.first()->frame.size();
    bool isFirst = false;
    QCOMPARE(queue.waitingBytes(), 3 * size);
    queue.takeNext(&isFirst);
    QCOMPARE(queue.waitingBytes(), 2 * size);
    queue.acknowledge(messages.first()->transactionId);
    QCOMPARE(queue.waitingBytes(), 2 * size);
    // Not the backlog, while it waits to be sent again and as it is.
    queue.rewind();
    QCOMPARE(queue.waitingBytes(), 0);
    queue.takeNext(&isFirst);
    QCOMPARE(queue.waitingBytes(), 0);
}

void TestDeliveryQueue::framesAreShared()
{
    FrameMaker frames = maker();
    const HubMessagePtr message = frames.signal("to", "from", QByteArray(1000, 'x'));
    DeliveryQueue one;
    DeliveryQueue two;
    one.append(message);
    two.append(message);
    bool isFirst = false;
    QCOMPARE(one.takeNext(&isFirst)->frame.constData(), two.takeNext(&isFirst)->frame.constData());
}

void TestDeliveryQueue::largeQueuesStayFast()
{
    // Acknowledged from the back: were each searched for one by one, this would take minutes.
    DeliveryQueue queue;
    const auto messages = filled(queue, 100000);
    sendAll(queue);
    for (qsizetype i = messages.size() - 1; i >= 0; --i)
        QVERIFY(queue.acknowledge(messages.at(i)->transactionId));
    QCOMPARE(queue.count(), 0);
}

QTEST_GUILESS_MAIN(TestDeliveryQueue)
#include "tst_deliveryqueue.moc"
