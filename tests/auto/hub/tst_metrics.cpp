// /health/live, /health/ready and /metrics: what they say, and to whom.
#include <signaling/hub/hubcounters_p.h>
#include <signaling/hub/metricstext_p.h>
#include <support/corefixture.h>
#include <support/httpcall.h>
#include <support/httpsocket.h>
#include <support/metricsparser.h>
#include <support/testhub.h>

#include <QTest>

using namespace Signaling;
using namespace TestSupport;

using Headers = QMap<QByteArray, QByteArray>;

class TestMetrics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theParserIsStrict_data();
    void theParserIsStrict();
    void theHistogram_data();
    void theHistogram();
    void timesAreMeasured();
    void theTextIsValid();
    void whatIsCounted();
    void health();
    void whoIsServed_data();
    void whoIsServed();
    void onAPortOfItsOwn();
    void aTakenAdminPort();
};

static QUrl at(const QUrl &base, const char *path)
{
    return QUrl(base.toString() + QString::fromLatin1(path));
}

static QUrl adminUrl(const TestHub &hub)
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(hub.hub->adminPort()));
}

void TestMetrics::theParserIsStrict_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isGood");
    const QByteArray head("# HELP a_total x\n# TYPE a_total counter\n");
    QTest::newRow("good") << head + "a_total 1\n" << true;
    QTest::newRow("with labels") << head + "a_total{b=\"c\",d=\"e\\\"f\"} 1.5e+06\n" << true;
    QTest::newRow("no end of line") << head + "a_total 1" << false;
    QTest::newRow("no TYPE") << QByteArray("# HELP a_total x\na_total 1\n") << false;
    QTest::newRow("no HELP") << QByteArray("# TYPE a_total counter\na_total 1\n") << false;
    QTest::newRow("an unknown type") << QByteArray("# HELP a x\n# TYPE a number\na 1\n") << false;
    QTest::newRow("another name") << head + "b_total 1\n" << false;
    QTest::newRow("twice") << head + "a_total 1\na_total 1\n" << false;
    QTest::newRow("no value") << head + "a_total\n" << false;
    QTest::newRow("two blanks") << head + "a_total  1\n" << false;
    QTest::newRow("no number") << head + "a_total 1x\n" << false;
    QTest::newRow("a label without quotes") << head + "a_total{b=c} 1\n" << false;
    QTest::newRow("an empty line") << head + "\na_total 1\n" << false;
    const QByteArray histogram("# HELP h x\n# TYPE h histogram\n");
    QTest::newRow("a histogram") << histogram
            + "h_bucket{le=\"1\"} 1\nh_bucket{le=\"+Inf\"} 2\nh_sum 3\nh_count 2\n"
                                 << true;
    QTest::newRow("buckets that fall")
        << histogram + "h_bucket{le=\"1\"} 3\nh_bucket{le=\"+Inf\"} 2\nh_sum 3\nh_count 2\n"
        << false;
    QTest::newRow("a count of its own")
        << histogram + "h_bucket{le=\"1\"} 1\nh_bucket{le=\"+Inf\"} 2\nh_sum 3\nh_count 4\n"
        << false;
    QTest::newRow("no infinity") << histogram + "h_bucket{le=\"1\"} 2\nh_sum 3\nh_count 2\n"
                                 << false;
}

void TestMetrics::theParserIsStrict()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isGood);
    const QString problem = MetricsParser().parse(text);
    QVERIFY2(problem.isEmpty() == isGood, qPrintable(problem));
}

void TestMetrics::theHistogram_data()
{
    QTest::addColumn<qint64>("us");
    QTest::addColumn<int>("place");
    QTest::newRow("before it came") << qint64(-5) << 0;
    QTest::newRow("0") << qint64(0) << 0;
    QTest::newRow("a bound") << qint64(50) << 0;
    QTest::newRow("a bound + 1") << qint64(51) << 1;
    QTest::newRow("the last bound") << qint64(10000000) << 16;
    QTest::newRow("the last bound + 1") << qint64(10000001) << 17;
}

void TestMetrics::theHistogram()
{
    QFETCH(qint64, us);
    QFETCH(int, place);
    LatencyHistogram histogram;
    histogram.add(us, 3);
    QCOMPARE(histogram.counts().at(std::size_t(place)), 3U);
    QCOMPARE(histogram.count(), 3U);
    QCOMPARE(histogram.sumUs(), quint64(std::max<qint64>(0, us)) * 3);
}

void TestMetrics::timesAreMeasured()
{
    CoreFixture it;
    const auto hub = it.hub();
    CorePeer anna;
    CorePeer ben;
    CorePeer cleo;
    for (CorePeer *peer : {&anna, &ben, &cleo})
        QCOMPARE(it.join(*hub, *peer), 200);
    // Ben's socket is full for 2 ms, Cleo is away for 3 s.
    ben.link->bytesToWrite = 1000 * 1000;
    cleo.lose();
    anna.signal(QStringLiteral("x"));
    const LatencyHistogram &latency = hub->counters().latency;
    QCOMPARE(latency.count(), 1U);
    QCOMPARE(latency.counts().at(0), 1U);
    it.clock->advance(2);
    ben.link->drainNow();
    QCOMPARE(latency.count(), 2U);
    QCOMPARE(latency.sumUs(), 2000U);
    it.clock->advance(2998);
    CoreFixture::resume(*hub, cleo);
    QCOMPARE(latency.count(), 3U);
    QCOMPARE(latency.sumUs(), 3002000U);
    // What is sent again is no new delivery.
    cleo.lose();
    CoreFixture::resume(*hub, cleo);
    QCOMPARE(latency.count(), 3U);
    QCOMPARE(hub->statistics().deliveries, 3U);
}

void TestMetrics::theTextIsValid()
{
    HubCounters counters;
    counters.latency.add(75, 5);
    counters.latency.add(20000000);
    counters.httpAnswers[204] = 3;
    for (std::size_t i = 0; i < RefusalCount; ++i)
        counters.refusals[i] = i + 1;
    HubStatistics statistics;
    statistics.connections = 7;
    MetricsParser parser;
    QCOMPARE(parser.parse(MetricsText::write(statistics, counters, true, 1500)), QString());
    QCOMPARE(parser.value(QStringLiteral("signalbox_connections")), 7);
    QCOMPARE(parser.value(QStringLiteral("signalbox_uptime_seconds")), 1.5);
    QCOMPARE(parser.value(QStringLiteral("signalbox_draining")), 1);
    QCOMPARE(parser.value(QStringLiteral("signalbox_http_answers_total{code=\"204\"}")), 3);
    const QString latency = QStringLiteral("signalbox_signal_latency_seconds_");
    QCOMPARE(parser.value(latency + QStringLiteral("bucket{le=\"5e-05\"}")), 0);
    QCOMPARE(parser.value(latency + QStringLiteral("bucket{le=\"0.0001\"}")), 5);
    QCOMPARE(parser.value(latency + QStringLiteral("bucket{le=\"10\"}")), 5);
    QCOMPARE(parser.value(latency + QStringLiteral("count")), 6);
    QCOMPARE(parser.value(latency + QStringLiteral("sum")), 20.000375);
    // Every reason has a name of its own.
    QSet<QByteArray> names;
    for (std::size_t i = 0; i < RefusalCount; ++i) {
        const QByteArray name = refusalName(Refusal(i));
        QCOMPARE(parser.value(QStringLiteral("signalbox_refusals_total{reason=\"%1\"}")
                                  .arg(QString::fromLatin1(name))),
                 double(i + 1));
        names.insert(name);
    }
    QCOMPARE(names.size(), qsizetype(RefusalCount));
}

void TestMetrics::whatIsCounted()
{
    TestHub hub;
    const auto anna = hub.joined();
    const auto ben = hub.joined();
    QVERIFY(anna && ben);
    anna->sendSignal({}, QStringLiteral("hello"));
    const QByteArray refused = anna->sendSignal({}, QStringLiteral("x"), RawClient::uuid());
    QTRY_COMPARE(ben->texts().size(), 1);
    QTRY_COMPARE(anna->statusOf(refused), 404);
    hub.clock->advance(2000);
    const HttpResult result = httpCall("GET", at(hub.hub->apiUrl(), "/metrics"));
    QCOMPARE(result.status, 200);
    QCOMPARE(result.contentType, QByteArray("text/plain; version=0.0.4; charset=utf-8"));
    MetricsParser parser;
    QCOMPARE(parser.parse(result.body), QString());
    const auto value = [&](const char *name) {
        return parser.value(QStringLiteral("signalbox_") + QString::fromLatin1(name));
    };
    QCOMPARE(value("connections"), 2);
    QCOMPARE(value("sessions"), 1);
    QCOMPARE(value("signals_in_total"), 1);
    QCOMPARE(value("signals_out_total"), 2);
    QCOMPARE(value("refusals_total{reason=\"not_found\"}"), 1);
    QCOMPARE(value("refusals_total{reason=\"signal_rate\"}"), 0);
    QCOMPARE(value("signal_latency_seconds_count"), 2);
    QCOMPARE(value("uptime_seconds"), 2);
    QCOMPARE(value("draining"), 0);
    QVERIFY(value("received_bytes_total") > 500);
    QVERIFY(value("sent_bytes_total") > 500);
    QCOMPARE(value("build_info{version=\"" SIGNALBOX_VERSION "\",qt=\"" QT_VERSION_STR "\"}"), 1);
    // Nothing that names a client or a session.
    QVERIFY(!result.body.contains(anna->id.toUtf8()));
    QVERIFY(!result.body.contains(hub.sessionId.toUtf8()));
    const HttpResult again = httpCall("GET", at(hub.hub->apiUrl(), "/metrics"));
    QVERIFY(again.body.contains("signalbox_http_answers_total{code=\"200\"} 1\n"));
}

void TestMetrics::health()
{
    TestHub hub;
    const HttpResult live = httpCall("GET", at(hub.hub->apiUrl(), "/health/live"));
    QCOMPARE(live.status, 200);
    QCOMPARE(live.body, QByteArray("live\n"));
    QCOMPARE(live.headers.value("cache-control"), QByteArray("no-store"));
    QCOMPARE(httpCall("GET", at(hub.hub->apiUrl(), "/health/ready")).body, QByteArray("ready\n"));
    QCOMPARE(httpCall("POST", at(hub.hub->apiUrl(), "/health/ready")).status, 405);
    QCOMPARE(httpCall("GET", at(hub.hub->apiUrl(), "/health")).status, 404);
}

void TestMetrics::whoIsServed_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("publicUrl");
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isServed");
    const QString loopback = QStringLiteral("127.0.0.1");
    QTest::newRow("loopback") << QByteArray() << QString() << loopback << true;
    QTest::newRow("forwarded") << QByteArray("Forwarded") << QString() << loopback << false;
    QTest::newRow("forwarded, as most do")
        << QByteArray("X-Forwarded-For") << QString() << loopback << false;
    QTest::newRow("forwarded, in other letters")
        << QByteArray("x-forwarded-FOR") << QString() << loopback << false;
    QTest::newRow("by a proxy that says no more")
        << QByteArray("X-Real-IP") << QString() << loopback << false;
    QTest::newRow("behind a silent proxy")
        << QByteArray() << QStringLiteral("https://example.org") << loopback << false;
    QTest::newRow("all addresses")
        << QByteArray() << QString() << QStringLiteral("0.0.0.0") << false;
}

void TestMetrics::whoIsServed()
{
    QFETCH(QByteArray, header);
    QFETCH(QString, publicUrl);
    QFETCH(QString, address);
    QFETCH(bool, isServed);
    HubConfig config;
    config.address = QHostAddress(address);
    config.publicUrl = QUrl(publicUrl);
    config.adminPort = quint16(0);
    TestHub hub(config);
    QVERIFY(hub.isListening);
    const QUrl main(QStringLiteral("http://127.0.0.1:%1").arg(hub.hub->port()));
    const Headers headers = header.isEmpty() ? Headers() : Headers{{header, "192.0.2.1"}};
    for (const char *path : {"/metrics", "/health/live", "/health/ready"}) {
        QCOMPARE(httpCall("GET", at(main, path), headers).status, isServed ? 200 : 404);
        // Those who look after it are served in any case.
        QCOMPARE(httpCall("GET", at(adminUrl(hub), path), headers).status, 200);
    }
}

void TestMetrics::onAPortOfItsOwn()
{
    HubConfig config;
    config.adminPort = quint16(0);
    TestHub hub(config);
    QVERIFY(hub.hub->adminPort() != 0);
    QVERIFY(hub.hub->adminPort() != hub.hub->port());
    // Nothing else is there.
    const HttpResult other = httpCall(
        "GET", QUrl(adminUrl(hub).toString() + QStringLiteral("/session/") + hub.sessionId),
        {{"X-OPENTOK-AUTH", hub.token().toUtf8()}});
    QCOMPARE(other.status, 404);
    QVERIFY(other.object()
                .value(QStringLiteral("message"))
                .toString()
                .contains(QStringLiteral("/metrics")));
    HttpSocket socket(adminUrl(hub));
    socket.write(
        "GET /rumorwebsocketsv2?socketId=" + RawClient::uuid().toUtf8()
        + " HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
          "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n");
    QCOMPARE(socket.status(), 404);
    hub.hub->close();
    QCOMPARE(hub.hub->adminPort(), 0);
}

void TestMetrics::aTakenAdminPort()
{
    TestHub taken;
    HubConfig config;
    config.projects = {TestHub::project()};
    config.adminPort = taken.hub->port();
    SignalingHub hub(config);
    QVERIFY(!hub.listen());
    QVERIFY2(hub.errorString().contains(QString::number(*config.adminPort)),
             qPrintable(hub.errorString()));
    QVERIFY(!hub.isListening());
    config.port = 8080;
    config.adminPort = quint16(8080);
    QVERIFY(config.problem().contains(QStringLiteral("adminPort")));
}

QTEST_GUILESS_MAIN(TestMetrics)
#include "tst_metrics.moc"
