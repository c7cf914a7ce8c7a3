#include <support/hubprocess.h>
#include <support/rawclient.h>

#include <QSignalSpy>
#include <QTest>

using namespace TestSupport;

class TestHubProcess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outlivedByItsSessions_data();
    void outlivedByItsSessions();
    void saysWhyItDoesNotRun();
};

static std::unique_ptr<RawClient> joined(const HubProcess &hub, const QString &sessionId)
{
    auto client = std::make_unique<RawClient>();
    client->apiKey = HubProcess::project().key;
    client->sessionId = sessionId;
    client->open(hub.apiUrl());
    if (!QTest::qWaitFor([&] { return client->isOpen(); }))
        return nullptr;
    client->join(HubProcess::token(sessionId));
    return QTest::qWaitFor([&] { return client->created().contains(client->id); })
        ? std::move(client)
        : nullptr;
}

void TestHubProcess::outlivedByItsSessions_data()
{
    QTest::addColumn<bool>("killed");
    QTest::newRow("killed") << true;
    QTest::newRow("terminated") << false;
}

void TestHubProcess::outlivedByItsSessions()
{
    QFETCH(bool, killed);
    HubProcess hub(QStringLiteral(SIGNALBOX_HUB));
    QVERIFY2(hub.startAndWait(), qPrintable(hub.complaints()));
    const quint16 port = hub.port();
    const QString sessionId = HubProcess::newSession();
    const auto before = joined(hub, sessionId);
    QVERIFY(before);
    QSignalSpy ended(&hub, &HubProcess::ended);
    if (killed)
        hub.kill();
    else
        hub.terminate();
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 10000);
    QCOMPARE(ended.first(), (QVariantList{killed ? 9 : 0, killed}));
    QVERIFY(!hub.isListening() && !hub.isRunning());
    QTRY_VERIFY(!before->isOpen());
    QVERIFY2(hub.startAndWait(), qPrintable(hub.complaints()));
    QCOMPARE(hub.starts(), 2);
    QCOMPARE(hub.port(), port);
    QVERIFY(joined(hub, sessionId));
}

void TestHubProcess::saysWhyItDoesNotRun()
{
    HubProcess wrong(QStringLiteral(SIGNALBOX_HUB),
                     {QStringLiteral("--grace"), QStringLiteral("x")});
    QVERIFY(!wrong.startAndWait());
    QVERIFY2(wrong.complaints().contains(QLatin1String("--grace")), qPrintable(wrong.complaints()));
    HubProcess missing(QStringLiteral("/nowhere/signalbox-hub"));
    QVERIFY(!missing.startAndWait());
    QVERIFY(missing.complaints().contains(QLatin1String("/nowhere/signalbox-hub")));
}

QTEST_GUILESS_MAIN(TestHubProcess)
#include "tst_hubprocess.moc"
