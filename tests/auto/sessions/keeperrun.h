#ifndef TESTS_AUTO_SESSIONS_KEEPERRUN_H
#define TESTS_AUTO_SESSIONS_KEEPERRUN_H

#include "fakehost.h"

#include <support/sessionfixture.h>
#include <ui/viewmodels/recentsessions.h>
#include <ui/viewmodels/secretstore.h>
#include <ui/viewmodels/windows/workspacekeeper.h>
#include <ui/viewmodels/workspaceviewmodel.h>

#include <QAbstractItemModelTester>
#include <QSettings>

#include <memory>
#include <vector>

namespace TestSupport {

/// One run of the application on the same files.
struct KeeperRun
{
    explicit KeeperRun(const QString &folder, Signalbox::RunSecretStore *keychain = nullptr,
                       Signaling::SignalHistory *history = nullptr)
        : file(folder + QStringLiteral("/windows.ini"), QSettings::IniFormat)
        , settings(folder + QStringLiteral("/settings.ini"), QSettings::IniFormat)
        , recent(&settings)
    {
        Signalbox::WorkspaceServices services;
        services.clock = clock;
        services.makeSession = [this] {
            fixtures.push_back(std::make_unique<SessionFixture>());
            return std::move(fixtures.back()->session);
        };
        services.hosts = &host;
        services.recent = &recent;
        services.secrets = keychain;
        services.history = history;
        services.userName = QStringLiteral("desk");
        workspace = std::make_unique<Signalbox::WorkspaceViewModel>(services);
        keeper = std::make_unique<Signalbox::WorkspaceKeeper>(workspace.get(), &file);
        tester = std::make_unique<QAbstractItemModelTester>(
            workspace.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    ~KeeperRun()
    {
        keeper.reset();
        tester.reset();
        workspace.reset();
    }
    static Signalbox::SessionSetup setup(const char *name, bool remember = false)
    {
        Signalbox::SessionSetup setup;
        setup.credentials = SessionFixture::credentials();
        const QByteArray id = QByteArrayLiteral("1~100~~1~") + name;
        setup.credentials.sessionId = QStringLiteral("1_")
            + QString::fromLatin1(id.toBase64(QByteArray::Base64UrlEncoding
                                              | QByteArray::OmitTrailingEquals));
        setup.credentials.token = QStringLiteral("T1==secretOf") + QLatin1String(name);
        setup.name = QLatin1String(name);
        setup.remember = remember;
        return setup;
    }
    QStringList titles() const
    {
        QStringList all;
        for (int row = 0; row < workspace->rowCount(); ++row)
            all << workspace->at(row)->title();
        return all;
    }

    std::shared_ptr<FakeClock> clock = std::make_shared<FakeClock>();
    std::vector<std::unique_ptr<SessionFixture>> fixtures;
    FakeHost host;
    QSettings file;
    QSettings settings;
    Signalbox::RecentSessions recent;
    std::unique_ptr<Signalbox::WorkspaceViewModel> workspace;
    std::unique_ptr<Signalbox::WorkspaceKeeper> keeper;
    std::unique_ptr<QAbstractItemModelTester> tester;
};

} // namespace TestSupport

#endif
