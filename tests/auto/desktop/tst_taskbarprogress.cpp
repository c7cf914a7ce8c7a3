// Progress in the taskbar as desktops hear it: on a session bus, and where there is none; the build
// runs it in both.
#include "taskbarprogress.h"

#include <support/sessionfixture.h>
#include <ui/models/logformat.h>
#include <ui/viewmodels/log/capturelist.h>
#include <ui/viewmodels/workprogress.h>
#include <ui/viewmodels/workspaceviewmodel.h>

#include <QDBusConnection>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QVariantMap>

using namespace Signalbox;
using TestSupport::SessionFixture;

class TestTaskbarProgress : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void onUpdate(const QString &application, const QVariantMap &properties)
    {
        QCOMPARE(application, QStringLiteral("application://signalbox.desktop"));
        m_heard << properties;
    }

private Q_SLOTS:
    void showsWhatRuns();
    void takesBackWhatItShows();

private:
    struct World
    {
        SessionFixture fixture;
        QTemporaryDir folder;
        std::unique_ptr<WorkspaceViewModel> workspace;
        std::unique_ptr<WorkProgress> work;

        World()
        {
            WorkspaceServices services;
            services.clock = fixture.clock;
            workspace = std::make_unique<WorkspaceViewModel>(services);
            work = std::make_unique<WorkProgress>(workspace.get());
        }
        void read()
        {
            QFile file(folder.filePath(QStringLiteral("a.jsonl")));
            QVERIFY(file.open(QIODevice::WriteOnly));
            for (int i = 0; i < 2000; ++i)
                file.write(LogFormat::jsonLine(LogRecord()) + '\n');
            file.close();
            workspace->captures()->open(file.fileName());
        }
    };
    bool listen();
    bool isShown(bool shown) const
    {
        return !m_heard.isEmpty()
            && m_heard.last().value(QStringLiteral("progress-visible")).toBool() == shown;
    }

    QList<QVariantMap> m_heard;
};

/// On a connection of its own, as a desktop does; false where there is no bus.
bool TestTaskbarProgress::listen()
{
    m_heard.clear();
    QDBusConnection bus =
        QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("a desktop"));
    return bus.isConnected()
        && bus.connect(QString(), QString(), QStringLiteral("com.canonical.Unity.LauncherEntry"),
                       QStringLiteral("Update"), this, SLOT(onUpdate(QString, QVariantMap)));
}

void TestTaskbarProgress::showsWhatRuns()
{
    const bool hasBus = listen();
    QCOMPARE(hasBus, qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"));
    World world;
    const TaskbarProgress taskbar(world.work.get());
    world.read();
    QVERIFY(world.work->isBusy());
    QVERIFY(QTest::qWaitFor([&world] {
        world.fixture.advance(1);
        return !world.work->isBusy();
    }));
    if (!hasBus)
        return; // it was enough that nothing happened
    QTRY_VERIFY(isShown(false));
    QVERIFY(m_heard.first().value(QStringLiteral("progress-visible")).toBool());
    QCOMPARE(m_heard.first().value(QStringLiteral("progress")).toDouble(), 0.0);
}

void TestTaskbarProgress::takesBackWhatItShows()
{
    if (!listen())
        return;
    World world;
    {
        const TaskbarProgress taskbar(world.work.get());
        world.read();
        QTRY_VERIFY(isShown(true));
    }
    QTRY_VERIFY(isShown(false));
}

QTEST_GUILESS_MAIN(TestTaskbarProgress)
#include "tst_taskbarprogress.moc"
