// signalbox-hub where clients, or what it runs on, go wrong: the built program.
#include <support/httpcall.h>
#include <support/hubprogram.h>
#include <support/stalledclient.h>

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

#include <sys/resource.h>

using namespace Signaling;
using namespace TestSupport;

class TestHubFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsInTimeThoughAReceiverDoesNotRead();
    void memoryStaysFlat();
    void noFileDescriptorLeft();
    void idleCostsNothing();
};

/// A hub that runs, and clients for it.
struct Running
{
    HubProgram process;
    QJsonObject guide;

    explicit Running(QStringList options = {})
    {
        process.begin(QStringList{QStringLiteral("--dev"), QStringLiteral("--json"),
                                  QStringLiteral("--port"), QStringLiteral("0"),
                                  QStringLiteral("--limit"), QStringLiteral("signalsPerSecond=0")}
                      + options);
        guide = process.guide();
    }
    QUrl url() const { return QUrl(text("apiUrl")); }
    QString text(const char *key) const { return guide.value(QLatin1String(key)).toString(); }
    QString token() const
    {
        return guide.value(QStringLiteral("tokens"))
            .toObject()
            .value(QStringLiteral("publisher"))
            .toString();
    }
    std::unique_ptr<RawClient> joined() const
    {
        auto client = std::make_unique<RawClient>();
        client->apiKey = text("apiKey");
        client->sessionId = text("sessionId");
        client->open(url());
        if (!QTest::qWaitFor([&] { return client->isOpen(); }))
            return nullptr;
        client->join(token());
        const auto isIn = [&] { return client->created().contains(client->id); };
        return QTest::qWaitFor(isIn) ? std::move(client) : nullptr;
    }
    /// A value out of /metrics; -1 if there is none.
    double metric(const QByteArray &series) const
    {
        const QByteArray beginning = series + ' ';
        const QList<QByteArray> lines =
            httpCall("GET", QUrl(url().toString() + QStringLiteral("/metrics"))).body.split('\n');
        for (const QByteArray &line : lines) {
            if (line.startsWith(beginning))
                return line.mid(beginning.size()).toDouble();
        }
        return -1;
    }
};

/// Goes on pinging as clients do, so that the hub doesn't take it for dead.
static void keepAlive(StalledClient &client, QTimer &timer)
{
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] { client.sendPing(); });
    timer.start(1000);
}

void TestHubFaults::endsInTimeThoughAReceiverDoesNotRead()
{
    Running hub({QStringLiteral("--limit"), QStringLiteral("queueBytes=100000000")});
    StalledClient stalled;
    QVERIFY(stalled.join(hub.url(), hub.text("apiKey"), hub.text("sessionId"), hub.token()));
    QTimer timer;
    keepAlive(stalled, timer);
    const auto anna = hub.joined();
    QVERIFY(anna);
    for (int i = 0; i < 1500; ++i)
        anna->sendSignal({}, QString(8000, QLatin1Char('x')), stalled.id);
    QTRY_COMPARE_WITH_TIMEOUT(hub.metric("signalbox_signals_in_total"), 1500.0, 30000);
    QElapsedTimer clock;
    clock.start();
    hub.process.sendSignal(SIGTERM);
    QVERIFY(hub.process.ended(5000));
    QVERIFY2(clock.elapsed() > 2500, "it did not even try to hand out what waited");
    QCOMPARE(hub.process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(hub.process.exitCode(), 0);
    QCOMPARE(anna->closeCode, 1001);
    QCOMPARE(anna->closeReason, QStringLiteral("restarting; spread=3000"));
}

void TestHubFaults::memoryStaysFlat()
{
    Running hub;
    const auto anna = hub.joined();
    QVERIFY(anna);
    const qint64 before = hub.process.residentBytes();
    QVERIFY(before > 0);
    // One after the other reads nothing while 16 MB come for each.
    for (int round = 0; round < 4; ++round) {
        StalledClient stalled;
        QVERIFY(stalled.join(hub.url(), hub.text("apiKey"), hub.text("sessionId"), hub.token()));
        QTimer timer;
        keepAlive(stalled, timer);
        for (int i = 0; i < 20; ++i) {
            anna->received.clear();
            for (int j = 0; j < 100; ++j)
                anna->sendSignal({}, QString(8000, QLatin1Char('x')));
            QVERIFY(QTest::qWaitFor([&] { return anna->received.size() >= 200; }, 20000));
        }
        QTRY_COMPARE(hub.metric("signalbox_connections"), 1.0);
        QCOMPARE(hub.metric("signalbox_refusals_total{reason=\"queue_bytes\"}"), round + 1.0);
    }
    const qint64 grown = hub.process.residentBytes() - before;
    QVERIFY2(grown < 16 * 1024 * 1024, qPrintable(QString::number(grown)));
}

void TestHubFaults::noFileDescriptorLeft()
{
    Running hub;
    const auto anna = hub.joined();
    QVERIFY(anna);
    rlimit few{100, 100};
    QCOMPARE(prlimit(pid_t(hub.process.processId()), RLIMIT_NOFILE, &few, nullptr), 0);
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < 150; ++i) {
        sockets.push_back(std::make_unique<QTcpSocket>());
        sockets.back()->connectToHost(hub.url().host(), quint16(hub.url().port()));
    }
    // Those who are in are served as before, and nothing spins.
    const QByteArray id = anna->sendSignal({}, QStringLiteral("still here"));
    QTRY_COMPARE(anna->statusOf(id), 200);
    const double used = hub.process.processorSeconds();
    const auto hasPassed = [clock = [] {
        QElapsedTimer timer;
        timer.start();
        return timer;
    }()] { return clock.elapsed() > 1000; };
    QVERIFY(QTest::qWaitFor(hasPassed, 3000));
    QVERIFY(hub.process.processorSeconds() - used < 0.1);
    // And when there are some again, others get in.
    sockets.clear();
    QTRY_VERIFY(hub.metric("signalbox_refusals_total{reason=\"file_descriptors\"}") >= 1);
    const auto ben = hub.joined();
    QVERIFY(ben);
}

void TestHubFaults::idleCostsNothing()
{
    Running hub;
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 20; ++i) {
        clients.push_back(hub.joined());
        QVERIFY(clients.back());
    }
    const double used = hub.process.processorSeconds();
    QElapsedTimer clock;
    clock.start();
    QVERIFY(QTest::qWaitFor([&] { return clock.elapsed() > 2000; }, 4000));
    QVERIFY2(hub.process.processorSeconds() - used < 0.2,
             qPrintable(QString::number(hub.process.processorSeconds() - used)));
}

QTEST_GUILESS_MAIN(TestHubFaults)
#include "tst_hubfaults.moc"
