#include <support/sessionfixture.h>
#include <ui/models/signallogmodel.h>
#include <ui/viewmodels/composerviewmodel.h>
#include <ui/viewmodels/settings/appsettings.h>
#include <ui/viewmodels/workspaceviewmodel.h>

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Signalbox;
using Signaling::RetryPolicy;
using TestSupport::SessionFixture;

/// Settings reach the sessions: those that run, and those that begin.
class TestAppliedSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newAndRunningSessionsFollow();
    void aSessionsOwnPolicyStays();
    void theComposerBeginsWithTheDefault();
    void aChoiceInTheComposerStays();
    void theLogKeepsItsBudget();

private:
    struct World
    {
        World()
            : file(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
            , settings(&file)
        {
            WorkspaceServices services;
            services.clock = fixture.clock;
            services.makeSession = [this] {
                return std::make_unique<Signaling::SignalingSession>(fixture.dependencies());
            };
            services.settings = &settings;
            workspace = std::make_unique<WorkspaceViewModel>(services);
        }
        SessionViewModel *open(std::optional<RetryPolicy> policy = {}) const
        {
            SessionSetup setup;
            setup.credentials = SessionFixture::credentials();
            setup.retryPolicy = policy;
            return workspace->open(setup);
        }
        void chooseFactor(double factor)
        {
            RetrySettings retry = settings.retry();
            retry.policy.factor = factor;
            settings.setRetry(retry);
        }
        void chooseRetry(bool retries)
        {
            RetrySettings retry = settings.retry();
            retry.retryNewSignals = retries;
            settings.setRetry(retry);
        }

        SessionFixture fixture;
        QTemporaryDir folder;
        QSettings file;
        AppSettings settings;
        std::unique_ptr<WorkspaceViewModel> workspace;
    };
};

void TestAppliedSettings::newAndRunningSessionsFollow()
{
    World world;
    world.chooseFactor(3);
    const SessionViewModel *first = world.open();
    QCOMPARE(first->session()->retryPolicy().factor, 3.0);
    world.chooseFactor(4);
    QCOMPARE(first->session()->retryPolicy().factor, 4.0);
    QCOMPARE(world.open()->session()->retryPolicy().factor, 4.0);
    world.settings.reset(AppSettings::Page::Retry);
    QCOMPARE(first->session()->retryPolicy(), RetryPolicy());
}

void TestAppliedSettings::aSessionsOwnPolicyStays()
{
    World world;
    RetryPolicy own;
    own.attempts = 7;
    const SessionViewModel *session = world.open(own);
    QCOMPARE(session->session()->retryPolicy(), own);
    world.chooseFactor(4);
    QCOMPARE(session->session()->retryPolicy(), own);
}

void TestAppliedSettings::theComposerBeginsWithTheDefault()
{
    World world;
    const SessionViewModel *running = world.open();
    QVERIFY(running->composer()->retry());
    world.chooseRetry(false);
    QVERIFY(!running->composer()->retry());
    QVERIFY(!world.open()->composer()->retry());
}

void TestAppliedSettings::aChoiceInTheComposerStays()
{
    World world;
    const SessionViewModel *session = world.open();
    session->composer()->setRetry(false);
    world.chooseFactor(4);
    QVERIFY(!session->composer()->retry());
}

void TestAppliedSettings::theLogKeepsItsBudget()
{
    World world;
    const SessionViewModel *session = world.open();
    session->log()->setDiskBudget(0);
    LogRecord record;
    record.kind = LogKind::Signal;
    record.data = QString(8000, QLatin1Char('x'));
    const auto fill = [&] {
        for (int i = 0; i < 4000; ++i)
            session->log()->append(record);
        session->log()->flush();
        return session->log()->rowCount();
    };
    // 32 MB of text do not fit into 16 MiB, and nothing may go to disk.
    world.settings.setLog({16, LogSettings::Timestamps::Milliseconds});
    QVERIFY(fill() < 4000);
    world.settings.reset(AppSettings::Page::Log);
    const int before = session->log()->rowCount();
    QCOMPARE(fill(), before + 4000);
}

QTEST_GUILESS_MAIN(TestAppliedSettings)
#include "tst_appliedsettings.moc"
