#include "listener.h"

#include <ui/viewmodels/settings/signalnotifier.h>

#include <QDateTime>
#include <QTest>

using namespace Signalbox;
using TestSupport::SessionFixture;

namespace {

class RecordedNotifications final : public NotificationService
{
public:
    QStringList shown;
    QStringList topics;
    QList<std::function<void()>> clicks;
    void show(const QString &topic, const QString &title, const QString &text,
              const std::function<void()> &chosen) override
    {
        clicks << chosen;
        topics << topic;
        shown << title + QStringLiteral(" | ") + text;
    }
};

} // namespace

/// Which signals call for attention.
class TestSignalNotifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhoAndWhat();
    void aClickWantsItsSession();
    void onlyWhatTheSettingsName();
    void notWhileSomeoneLooks();
    void notOfWhatWeSaid();
    void notInMutedHours();
    void aFloodIsToldNowAndThen();
    void longTextIsCut();

private:
    struct World : TestSupport::Listener
    {
        RecordedNotifications service;
        QList<SessionViewModel *> told;
        SignalNotifier notifier{workspace.get(), &settings, &service, fixture.clock};

        World()
        {
            QObject::connect(&notifier, &SignalNotifier::told, &notifier,
                             [this](SessionViewModel *of) { told << of; });
            join();
            choose([](NotificationSettings &n) { n.enabled = true; });
        }
    };
};

void TestSignalNotifier::aClickWantsItsSession()
{
    World world;
    QList<SessionViewModel *> wanted;
    connect(&world.notifier, &SignalNotifier::chosen, &world.notifier,
            [&wanted](SessionViewModel *session) { wanted << session; });
    world.hear(QStringLiteral("chat"), QStringLiteral("hello"));
    QCOMPARE(world.service.clicks.size(), 1);
    world.service.clicks[0]();
    QCOMPARE(wanted, world.told);
    // Who clicks later than the session is there gets nothing, and breaks nothing.
    world.workspace->close(0);
    SessionFixture::settle();
    world.service.clicks[0]();
    QCOMPARE(wanted.size(), 1);
}

void TestSignalNotifier::tellsWhoAndWhat()
{
    World world;
    world.hear(QStringLiteral("chat"), QStringLiteral("hello"));
    QCOMPARE(world.service.shown, QStringList{QStringLiteral("room | Ann: hello")});
    QCOMPARE(world.service.topics, QStringList{SessionFixture::credentials().sessionId});
    QCOMPARE(world.told, QList<SessionViewModel *>{world.session});
    world.fixture.clock->advance(SignalNotifier::Pause);
    // Without data its type says what it is; a server has a name too.
    world.hear(QStringLiteral("notice"), {}, {});
    QCOMPARE(world.service.shown.constLast(), QStringLiteral("room | Server: notice"));
}

void TestSignalNotifier::onlyWhatTheSettingsName()
{
    World world;
    world.choose([](NotificationSettings &n) {
        n.rules = {{true, {}, QStringLiteral("chat"), {}}};
    });
    world.hear(QStringLiteral("cursor"), QStringLiteral("1"));
    QVERIFY(world.service.shown.isEmpty());
    world.hear(QStringLiteral("chat"), QStringLiteral("1"));
    QCOMPARE(world.service.shown.size(), 1);
    world.fixture.clock->advance(SignalNotifier::Pause);
    world.choose([](NotificationSettings &n) { n.enabled = false; });
    world.hear(QStringLiteral("chat"), QStringLiteral("2"));
    QCOMPARE(world.service.shown.size(), 1);
}

void TestSignalNotifier::notWhileSomeoneLooks()
{
    World world;
    world.session->setActive(true);
    world.hear(QStringLiteral("chat"), QStringLiteral("seen"));
    QVERIFY(world.service.shown.isEmpty());
    world.session->setActive(false);
    world.hear(QStringLiteral("chat"), QStringLiteral("unseen"));
    QCOMPARE(world.service.shown.size(), 1);
}

void TestSignalNotifier::notOfWhatWeSaid()
{
    World world;
    world.hear(QStringLiteral("chat"), QStringLiteral("mine"),
               world.session->session()->connection().id);
    QVERIFY(world.service.shown.isEmpty());
}

void TestSignalNotifier::notInMutedHours()
{
    World world;
    const QTime now = QDateTime::fromMSecsSinceEpoch(world.fixture.clock->wallMs()).time();
    world.choose([now](NotificationSettings &n) {
        n.muted = true;
        n.mutedFrom = now.addSecs(-60);
        n.mutedUntil = now.addSecs(60);
    });
    world.hear(QStringLiteral("chat"), QStringLiteral("hush"));
    QVERIFY(world.service.shown.isEmpty());
    world.choose([now](NotificationSettings &n) { n.mutedUntil = now.addSecs(-30); });
    world.hear(QStringLiteral("chat"), QStringLiteral("loud"));
    QCOMPARE(world.service.shown.size(), 1);
}

void TestSignalNotifier::aFloodIsToldNowAndThen()
{
    World world;
    for (int i = 0; i < 50; ++i)
        world.hear(QStringLiteral("chat"), QString::number(i));
    QCOMPARE(world.service.shown.size(), 1);
    world.fixture.clock->advance(SignalNotifier::Pause - std::chrono::milliseconds(1));
    world.hear(QStringLiteral("chat"), QStringLiteral("early"));
    QCOMPARE(world.service.shown.size(), 1);
    world.fixture.clock->advance(1);
    world.hear(QStringLiteral("chat"), QStringLiteral("due"));
    QCOMPARE(world.service.shown.size(), 2);
}

void TestSignalNotifier::longTextIsCut()
{
    World world;
    world.hear(QStringLiteral("chat"), QString(8192, QLatin1Char('x')));
    QCOMPARE(world.service.shown.constFirst().size(),
             SignalNotifier::MaxText + QStringLiteral("room | Ann: ").size());
}

QTEST_GUILESS_MAIN(TestSignalNotifier)
#include "tst_signalnotifier.moc"
