#include "transferline.h"

#include <support/faultproxy.h>

#include <algorithm>

using namespace Signaling;
using namespace TestSupport;

namespace {

constexpr qint64 MbitPerSecond = 125000; // bytes
constexpr qint64 ChunkOnTheLine = 8190 + 150;

} // namespace

/// How fast chunks go, so that nothing else waits for them: on slow and long lines, to servers that
/// refuse, to several at once.
class TestTransferPace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chatIsInTime_data();
    void chatIsInTime();
    void chatThroughASlowProxy();
    void serverThatTellsNoRate();
    void rateForEachSignal_data();
    void rateForEachSignal();
    void stragglerHoldsNobodyUp_data();
    void stragglerHoldsNobodyUp();
};

void TestTransferPace::chatIsInTime_data()
{
    QTest::addColumn<int>("mbit");
    QTest::addColumn<int>("latencyMs");
    QTest::addColumn<bool>("isUplink");
    QTest::addColumn<int>("leastPercent"); // of what the line carries
    for (const bool isUplink : {true, false}) {
        const char *which = isUplink ? "the sender's" : "the receiver's";
        // Two chunks at once would be too much for another signal there.
        QTest::addRow("%s: 1 Mbit/s, 10 ms", which) << 1 << 10 << isUplink << 70;
        QTest::addRow("%s: 1 Mbit/s, 100 ms", which) << 1 << 100 << isUplink << 90;
        QTest::addRow("%s: 4 Mbit/s, 10 ms", which) << 4 << 10 << isUplink << 90;
        QTest::addRow("%s: 4 Mbit/s, 100 ms", which) << 4 << 100 << isUplink << 90;
        QTest::addRow("%s: 20 Mbit/s, 10 ms", which) << 20 << 10 << isUplink << 95;
        QTest::addRow("%s: 20 Mbit/s, 100 ms", which) << 20 << 100 << isUplink << 95;
        QTest::addRow("%s: 100 Mbit/s, 25 ms", which) << 100 << 25 << isUplink << 95;
    }
}

void TestTransferPace::chatIsInTime()
{
    QFETCH(int, mbit);
    QFETCH(int, latencyMs);
    QFETCH(bool, isUplink);
    QFETCH(int, leastPercent);
    const qint64 perSecond = mbit * MbitPerSecond / ChunkOnTheLine + 1;
    const qint64 seconds = mbit == 100 ? 4 : 10;
    TransferLine line(int(perSecond * (seconds + 2)), 1);
    line.up.latencyUs = latencyMs * 1000;
    TransferLine::Line &slow = isUplink ? line.up : line.receivers[0].down;
    slow.bytesPerSecond = mbit * MbitPerSecond;
    line.chat();
    line.run(2000);
    QCOMPARE(line.chatDelays.size(), 1);
    const qint64 alone = line.chatDelays.takeFirst();
    line.send(false);
    int before = 0;
    const qint64 begin = line.nowUs();
    for (int i = 0; line.nowUs() - begin < seconds * 1000000; ++i) {
        line.run(37 + i % 7 * 11);
        const qsizetype heard = line.chatDelays.size();
        line.chat();
        line.run(5000, [&] { return line.chatDelays.size() > heard; });
        if (line.nowUs() - begin < 2000000)
            before = line.receivers[0].chunks;
    }
    QVERIFY(!line.isDone());
    const qint64 most = *std::max_element(line.chatDelays.cbegin(), line.chatDelays.cend());
    const double percent =
        double((line.receivers[0].chunks - before) * 100) / double(perSecond * (seconds - 2));
    qInfo("%lld ms later, %.0f %%", static_cast<long long>(most - alone) / 1000, percent);
    QVERIFY2(most - alone <= 100000, qPrintable(QString::number((most - alone) / 1000)));
    QVERIFY2(percent >= leastPercent, qPrintable(QString::number(percent)));
}

void TestTransferPace::chatThroughASlowProxy()
{
    // The same with real sockets and a real hub: each has a line of 4 Mbit/s.
    const auto clock = std::make_shared<FakeClock>();
    FaultProxy proxy(1, clock);
    QVERIFY(proxy.listen());
    HubConfig config;
    config.publicUrl = proxy.url();
    config.limits.signalsPerSecond = 0;
    TestHub hub(config);
    proxy.setTarget(hub.hub->port());
    TransferPerson ann;
    TransferPerson ben(true);
    for (TransferPerson *person : {&ann, &ben}) {
        person->die();
        person->clock = clock;
        person->comeAlive();
        QVERIFY(person->join(hub));
    }
    qint64 heardAt = -1;
    QObject::connect(&ben.peer->session, &SessionPeer::Session::signalReceived, ben.files.get(),
                     [&](const SignalMessage &message) {
                         if (message.type == QLatin1String("t"))
                             heardAt = clock->monotonicMs();
                     });
    LineConditions conditions;
    conditions.delay = std::chrono::milliseconds(5);
    conditions.bytesPerSecond = 4 * MbitPerSecond;
    proxy.setConditions(conditions);
    const auto pass = [&](qint64 ms) {
        for (; ms > 0; --ms) {
            clock->advance(1);
            for (int i = 0; i < 20; ++i)
                QCoreApplication::processEvents();
        }
    };
    const auto chat = [&]() -> qint64 {
        heardAt = -1;
        const qint64 sentAt = clock->monotonicMs();
        ann.peer->send(QStringLiteral("chat"));
        for (int i = 0; i < 3000 && heardAt < 0; ++i)
            pass(1);
        return heardAt - sentAt;
    };
    const qint64 alone = chat();
    QVERIFY(alone >= 10);
    ann.send(noise(400 * qint64(6096)), {ben.id()});
    qint64 most = 0;
    for (int i = 0; i < 20; ++i) {
        pass(97 + i % 7 * 11);
        most = std::max(most, chat());
    }
    QVERIFY(ben.chunks > 60 && !ann.last().isEnded());
    qInfo("%lld ms later, %d chunks", static_cast<long long>(most - alone), ben.chunks);
    QVERIFY2(most - alone <= 100, qPrintable(QString::number(most - alone)));
}

void TestTransferPace::serverThatTellsNoRate()
{
    // Takes 10 a second, and 20 at once.
    TransferLine line(120, 1);
    double tokens = 20;
    qint64 countedAt = line.nowUs();
    int chunksTaken = 0;
    int sentAt = -1;
    int refused = 0;
    QList<int> between;
    line.server.refusal = R"({"reason":"slow down","retryAfter":0.5})";
    line.status = [&](const TransferLine::Seen &seen) {
        tokens = std::min(tokens + double(line.nowUs() - countedAt) / 1e5, 20.0);
        countedAt = line.nowUs();
        if (tokens < 1) {
            ++refused;
            return 429;
        }
        tokens -= 1;
        chunksTaken += TransferLine::isChunk(seen) ? 1 : 0;
        if (seen.type == QLatin1String("t"))
            between.append(chunksTaken - std::exchange(sentAt, -1));
        return 200;
    };
    line.send(false);
    const qint64 begin = line.nowUs();
    for (int i = 0; i < 1500 && !line.isDone(); ++i) {
        line.run(61 + i % 5 * 13);
        if (sentAt >= 0)
            continue; // one after the other
        sentAt = chunksTaken;
        if (i % 5 == 1)
            line.chat();
        else
            sentAt = -1;
    }
    line.run(5000);
    QVERIFY(line.isDone());
    QCOMPARE(line.files->transfers().first().state, FileTransfer::State::Done);
    QVERIFY(refused > 0);
    QVERIFY(between.size() > 10);
    const int most = *std::max_element(between.cbegin(), between.cend());
    qInfo("%d refused, at most %d chunks before, %lld s", refused, most,
          static_cast<long long>((line.nowUs() - begin) / 1000000));
    QVERIFY2(most <= 1, qPrintable(QString::number(most)));
    QVERIFY(refused < 40);
}

void TestTransferPace::rateForEachSignal_data()
{
    QTest::addColumn<int>("burst");
    // To five receivers each chunk is five signals; and half of the burst, which is left to others,
    // is less than that or just more.
    for (const int burst : {4, 5, 6, 8, 9, 10, 11, 12})
        QTest::addRow("burst %d", burst) << burst;
}

void TestTransferPace::rateForEachSignal()
{
    QFETCH(int, burst);
    ServerLimits limits;
    limits.version = 1;
    limits.signalsPerSecond = 10;
    limits.signalBurst = burst;
    TransferLine line(40, 5, limits);
    QMap<qint64, int> atOnce;
    line.status = [&](const TransferLine::Seen &seen) {
        atOnce[line.nowUs()] += TransferLine::isChunk(seen) ? 1 : 0;
        return 200;
    };
    line.send(false);
    for (int i = 0; i < 3000 && !line.isDone(); ++i) {
        line.run(31 + i % 3 * 17);
        for (const PendingSignalInfo &signal : line.session->pendingSignals())
            QVERIFY(signal.waitsFor != PendingSignalInfo::WaitsFor::Rate);
    }
    QCOMPARE(line.files->transfers().first().state, FileTransfer::State::Done);
    const int most = *std::max_element(atOnce.cbegin(), atOnce.cend());
    QVERIFY2(most <= burst / 2, qPrintable(QString::number(most)));
    for (const TransferLine::Receiver &receiver : std::as_const(line.receivers))
        QCOMPARE(receiver.chunks, 40);
}

void TestTransferPace::stragglerHoldsNobodyUp_data()
{
    QTest::addColumn<bool>("toEveryone");
    QTest::addColumn<int>("slow"); // in kbit/s
    QTest::newRow("to three, one slow") << false << 1000;
    QTest::newRow("to everyone, one slow") << true << 1000;
    QTest::newRow("to three, one very slow") << false << 250;
    QTest::newRow("to everyone, one very slow") << true << 250;
}

void TestTransferPace::stragglerHoldsNobodyUp()
{
    QFETCH(bool, toEveryone);
    QFETCH(int, slow);
    constexpr int Chunks = 1200;
    const auto timeOf = [&](int receivers) -> QList<qint64> {
        TransferLine line(Chunks, receivers);
        line.up.bytesPerSecond = 100 * MbitPerSecond;
        line.up.latencyUs = 5000;
        for (TransferLine::Receiver &receiver : line.receivers)
            receiver.down.bytesPerSecond = 20 * MbitPerSecond;
        if (receivers == 3)
            line.receivers[2].down.bytesPerSecond = slow * MbitPerSecond / 1000;
        line.send(toEveryone);
        const qint64 begin = line.nowUs() / 1000;
        line.run(4000000, [&] { return line.isDone(); });
        QList<qint64> times;
        for (const TransferLine::Receiver &receiver : std::as_const(line.receivers))
            times.append(receiver.doneAtMs - begin);
        return times;
    };
    const qint64 alone = timeOf(2).first();
    const QList<qint64> times = timeOf(3);
    qInfo("alone %lld ms; %lld, %lld, %lld ms", static_cast<long long>(alone),
          static_cast<long long>(times[0]), static_cast<long long>(times[1]),
          static_cast<long long>(times[2]));
    QVERIFY(alone > 0);
    for (const qint64 fast : times.mid(0, 2))
        QVERIFY2(fast > 0 && fast < alone + 5000, qPrintable(QString::number(fast)));
    QVERIFY(times[2] > 0);
}

QTEST_GUILESS_MAIN(TestTransferPace)
#include "tst_transferpace.moc"
