// What a lab does to the lines, and what it says of it; the clock is moved by hand.
#include "fakehost.h"

#include <support/sessionfixture.h>
#include <ui/viewmodels/lab/reconnectlab.h>
#include <ui/viewmodels/sessionviewmodel.h>

#include <QSignalSpy>
#include <QTest>

using namespace Signalbox;
using namespace TestSupport;

class TestReconnectLab : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void availableOnlyWhereItIsHosted_data();
    void availableOnlyWhereItIsHosted();
    void eachTroubleIsSetAndTakenBack();
    void troublesAddUp();
    void delaysAreBounded_data();
    void delaysAreBounded();
    void aDelayFollowsWhatIsSet();
    void forThisSessionAlone();
    void cutsAndRestarts();
    void aHubThatDoesNotComeBack();
    void theTrainGoesThroughItsTunnels();
    void theTrainCanBeStopped();
    void anotherTroubleEndsTheTrain();
    void nothingIsLeftBehind();
    void idleCostsNothing();
    void scriptsHaveAStepForEachMoment();
};

namespace {

struct Rig
{
    std::shared_ptr<FakeClock> clock = std::make_shared<FakeClock>();
    FakeHost host;
    SessionSetup setup{SessionFixture::credentials(), QStringLiteral("room"), true};
    std::unique_ptr<ReconnectLab> lab;
    QString id = setup.credentials.sessionId;

    Rig()
    {
        host.hosted << id;
        lab = std::make_unique<ReconnectLab>(&host, &setup, clock);
    }
    const QStringList &told() const { return host.troubles.told; }
    QString line(const char *what) const { return id + QLatin1Char(' ') + QLatin1String(what); }
};

} // namespace

void TestReconnectLab::init()
{
    QLocale::setDefault(QLocale::c());
}

void TestReconnectLab::availableOnlyWhereItIsHosted_data()
{
    QTest::addColumn<bool>("isHosted");
    QTest::addColumn<bool>("isServed");
    QTest::addColumn<bool>("hasFaults");
    QTest::addColumn<bool>("isAvailable");
    QTest::newRow("hosted here") << true << true << true << true;
    QTest::newRow("its hub has stopped") << true << false << true << false;
    QTest::newRow("joined elsewhere") << false << true << true << false;
    QTest::newRow("a host without a lab") << true << true << false << false;
}

void TestReconnectLab::availableOnlyWhereItIsHosted()
{
    QFETCH(bool, isHosted);
    QFETCH(bool, isServed);
    QFETCH(bool, hasFaults);
    QFETCH(bool, isAvailable);
    Rig rig;
    rig.setup.hosted = isHosted;
    rig.host.hasFaults = hasFaults;
    if (!isServed)
        rig.host.hosted.clear();
    QCOMPARE(rig.lab->isAvailable(), isAvailable);
    rig.lab->cut();
    rig.lab->setStalled(true);
    rig.lab->restartHub();
    rig.lab->startTrainTunnel();
    QCOMPARE(!rig.told().isEmpty(), isAvailable);
    ReconnectLab none(nullptr, &rig.setup, rig.clock);
    QVERIFY(!none.isAvailable());
}

void TestReconnectLab::eachTroubleIsSetAndTakenBack()
{
    Rig rig;
    QSignalSpy changed(rig.lab.get(), &ReconnectLab::changed);
    QVERIFY(!rig.lab->isBusy());
    rig.lab->setStalled(true);
    QCOMPARE(rig.told().last(), rig.line("0 0 stalled"));
    QVERIFY(rig.lab->isStalled() && rig.lab->isBusy());
    QCOMPARE(rig.lab->statusText(),
             QStringLiteral("Nothing passes, and nobody is told, for everyone."));
    rig.lab->setStalled(false);
    QCOMPARE(rig.told().last(), rig.line("0 0"));
    rig.lab->setDelayed(true);
    QCOMPARE(rig.told().last(), rig.line("300 100"));
    QCOMPARE(rig.lab->statusText(),
             QStringLiteral("Messages take 300 to 400 ms longer, for everyone."));
    rig.lab->setDelayed(false);
    rig.lab->setRefusing(true);
    QCOMPARE(rig.told().last(), rig.line("0 0 refusing"));
    rig.lab->setRefusing(false);
    QVERIFY(!rig.lab->isBusy());
    QCOMPARE(changed.size(), 6);
}

void TestReconnectLab::troublesAddUp()
{
    Rig rig;
    rig.lab->setDelay(200, 0);
    rig.lab->setDelayed(true);
    rig.lab->setRefusing(true);
    QCOMPARE(rig.told().last(), rig.line("200 0 refusing"));
    QCOMPARE(rig.lab->statusText(),
             QStringLiteral("Messages take 200 ms longer, and who comes back is turned away, "
                            "for everyone."));
    rig.lab->stop();
    QCOMPARE(rig.told().last(), rig.line("0 0"));
    QCOMPARE(rig.lab->statusText(), QStringLiteral("All is well again."));
}

void TestReconnectLab::delaysAreBounded_data()
{
    QTest::addColumn<int>("delay");
    QTest::addColumn<int>("jitter");
    QTest::addColumn<int>("usedDelay");
    QTest::addColumn<int>("usedJitter");
    QTest::newRow("negative") << -1 << -1 << 1 << 0;
    QTest::newRow("nothing") << 0 << 0 << 1 << 0;
    QTest::newRow("jitter alone") << 0 << 1 << 0 << 1;
    QTest::newRow("one below the most") << 59999 << 59999 << 59999 << 59999;
    QTest::newRow("the most") << 60000 << 60000 << 60000 << 60000;
    QTest::newRow("more") << 60001 << 60001 << 60000 << 60000;
}

void TestReconnectLab::delaysAreBounded()
{
    QFETCH(int, delay);
    QFETCH(int, jitter);
    QFETCH(int, usedDelay);
    QFETCH(int, usedJitter);
    Rig rig;
    rig.lab->setDelay(delay, jitter);
    QCOMPARE(rig.lab->delayMs(), usedDelay);
    QCOMPARE(rig.lab->jitterMs(), usedJitter);
    QVERIFY(rig.told().isEmpty()); // wanted, and not begun
    rig.lab->setDelayed(true);
    QVERIFY(rig.lab->isDelayed());
}

void TestReconnectLab::aDelayFollowsWhatIsSet()
{
    Rig rig;
    rig.lab->setDelayed(true);
    rig.lab->setDelay(1000, 50);
    QCOMPARE(rig.told().last(), rig.line("1000 50"));
}

void TestReconnectLab::forThisSessionAlone()
{
    Rig rig;
    rig.lab->setStalled(true);
    QCOMPARE(rig.host.troubles.token, QString());
    rig.lab->setWhom(ReconnectLab::Whom::Us);
    QCOMPARE(rig.host.troubles.token, rig.setup.credentials.token);
    QVERIFY(rig.host.troubles.trouble.stalled);
    QVERIFY(rig.lab->statusText().contains(QStringLiteral("for this window's session")));
    rig.lab->cut();
    QCOMPARE(rig.told().last(),
             QStringLiteral("cut %1 %2").arg(rig.id, rig.setup.credentials.token));
    // The secret is not for the eyes.
    QVERIFY(!rig.lab->statusText().contains(rig.setup.credentials.token));
}

void TestReconnectLab::cutsAndRestarts()
{
    Rig rig;
    rig.lab->cut();
    QCOMPARE(rig.told().last(), QStringLiteral("cut %1 ").arg(rig.id));
    QCOMPARE(rig.lab->statusText(), QStringLiteral("The line was cut for everyone."));
    QVERIFY(!rig.lab->isBusy());
    rig.lab->restartHub();
    rig.lab->restartHub(); // not twice at once
    QCOMPARE(rig.told().count(QStringLiteral("restart ") + rig.id), 1);
    QVERIFY(rig.lab->isRestarting() && rig.lab->isBusy());
    Q_EMIT rig.host.troubles.restarted(QStringLiteral("another"), {});
    QVERIFY(rig.lab->isRestarting());
    Q_EMIT rig.host.troubles.restarted(rig.id, {});
    QVERIFY(!rig.lab->isBusy());
    QCOMPARE(rig.lab->statusText(), QStringLiteral("The hub was restarted. Everyone joins anew."));
}

void TestReconnectLab::aHubThatDoesNotComeBack()
{
    Rig rig;
    QSignalSpy failed(rig.lab.get(), &ReconnectLab::failed);
    rig.lab->restartHub();
    Q_EMIT rig.host.troubles.restarted(rig.id, QStringLiteral("The port is taken."));
    QCOMPARE(failed.size(), 1);
    QCOMPARE(rig.lab->statusText(), QStringLiteral("The port is taken."));
}

void TestReconnectLab::theTrainGoesThroughItsTunnels()
{
    Rig rig;
    rig.lab->startTrainTunnel();
    QVERIFY(rig.lab->isScriptRunning());
    QCOMPARE(rig.lab->totalMs(), 40000);
    QCOMPARE(rig.told(), QStringList{rig.line("200 300")});
    QVERIFY(rig.lab->statusText().contains(QStringLiteral("40 s left")));
    rig.clock->advance(4999);
    QCOMPARE(rig.told().size(), 1);
    rig.clock->advance(1);
    QCOMPARE(rig.told().last(), rig.line("1500 1500"));
    rig.clock->advance(3000);
    QCOMPARE(rig.told().last(), rig.line("0 0 stalled"));
    QCOMPARE(rig.lab->elapsedMs(), 8000);
    QVERIFY(rig.lab->statusText().contains(QStringLiteral("32 s left")));
    rig.clock->advance(14000);
    QCOMPARE(rig.told().mid(rig.told().size() - 2),
             (QStringList{rig.line("0 0 refusing"), QStringLiteral("cut %1 ").arg(rig.id)}));
    rig.clock->advance(17999);
    QVERIFY(rig.lab->isScriptRunning());
    QCOMPARE(rig.told().last(), rig.line("300 300"));
    rig.clock->advance(250);
    QVERIFY(!rig.lab->isScriptRunning());
    QVERIFY(!rig.lab->isBusy());
    QCOMPARE(rig.told().last(), rig.line("0 0"));
    QCOMPARE(rig.lab->elapsedMs(), 0);
}

void TestReconnectLab::theTrainCanBeStopped()
{
    Rig rig;
    rig.lab->startTrainTunnel();
    rig.clock->advance(10000);
    rig.lab->stop();
    QCOMPARE(rig.told().last(), rig.line("0 0"));
    const qsizetype told = rig.told().size();
    rig.clock->advance(60000);
    QCOMPARE(rig.told().size(), told);
    // And again from its beginning.
    rig.lab->startTrainTunnel();
    QCOMPARE(rig.told().last(), rig.line("200 300"));
}

void TestReconnectLab::anotherTroubleEndsTheTrain()
{
    Rig rig;
    rig.lab->startTrainTunnel();
    rig.clock->advance(9000);
    rig.lab->setRefusing(true);
    QVERIFY(!rig.lab->isScriptRunning());
    QCOMPARE(rig.told().last(), rig.line("0 0 refusing")); // and not stalled any more
    rig.clock->advance(60000);
    QCOMPARE(rig.told().last(), rig.line("0 0 refusing"));
}

void TestReconnectLab::nothingIsLeftBehind()
{
    Rig rig;
    rig.lab->setStalled(true);
    rig.lab.reset();
    QCOMPARE(rig.told().last(), rig.line("0 0"));
    QVERIFY(rig.host.troubles.trouble.isNone());
}

void TestReconnectLab::idleCostsNothing()
{
    Rig rig;
    QCOMPARE(rig.clock->activeTimers(), 0);
    rig.lab->setStalled(true);
    QCOMPARE(rig.clock->activeTimers(), 0);
    rig.lab->startTrainTunnel();
    QCOMPARE(rig.clock->activeTimers(), 1);
    rig.lab->stop();
    QCOMPARE(rig.clock->activeTimers(), 0);
}

void TestReconnectLab::scriptsHaveAStepForEachMoment()
{
    const LabScript script = LabScript::trainTunnel();
    QCOMPARE(script.steps.first().atMs, 0);
    for (int i = 1; i < script.steps.size(); ++i) {
        QVERIFY(script.steps.at(i).atMs > script.steps.at(i - 1).atMs);
        QCOMPARE(&script.stepAt(script.steps.at(i).atMs - 1), &script.steps.at(i - 1));
        QCOMPARE(&script.stepAt(script.steps.at(i).atMs), &script.steps.at(i));
    }
    QVERIFY(script.totalMs > script.steps.last().atMs);
    QCOMPARE(&script.stepAt(script.totalMs + 1), &script.steps.last());
}

QTEST_GUILESS_MAIN(TestReconnectLab)
#include "tst_reconnectlab.moc"
