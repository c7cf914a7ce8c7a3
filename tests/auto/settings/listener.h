#ifndef TESTS_AUTO_SETTINGS_LISTENER_H
#define TESTS_AUTO_SETTINGS_LISTENER_H

#include <support/sessionfixture.h>
#include <ui/viewmodels/settings/appsettings.h>
#include <ui/viewmodels/workspaceviewmodel.h>

#include <QSettings>
#include <QTemporaryDir>

namespace TestSupport {

/// A workspace with settings and one session, "room", that Ann is in too.
struct Listener
{
    SessionFixture fixture;
    QTemporaryDir folder;
    QSettings file{folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat};
    Signalbox::AppSettings settings{&file};
    std::unique_ptr<Signalbox::WorkspaceViewModel> workspace;
    Signalbox::SessionViewModel *session = nullptr;

    Listener()
    {
        Signalbox::WorkspaceServices services;
        services.clock = fixture.clock;
        services.makeSession = [this] {
            return std::make_unique<Signaling::SignalingSession>(fixture.dependencies());
        };
        services.settings = &settings;
        workspace = std::make_unique<Signalbox::WorkspaceViewModel>(services);
        fixture.server.others = {
            FakeServer::makeConnection(QStringLiteral("ann-id"), QStringLiteral("name=Ann"))};
    }
    void join()
    {
        Signalbox::SessionSetup setup;
        setup.credentials = SessionFixture::credentials();
        setup.name = QStringLiteral("room");
        session = workspace->open(setup);
        SessionFixture::settle();
    }
    template <typename Functor>
    void choose(Functor change)
    {
        Signalbox::NotificationSettings notifications = settings.notifications();
        change(notifications);
        settings.setNotifications(notifications);
    }
    void hear(const QString &type, const QString &data,
              const QString &from = QStringLiteral("ann-id"))
    {
        fixture.server.sendSignal(from, type, data);
        SessionFixture::settle();
    }
};

} // namespace TestSupport

#endif
