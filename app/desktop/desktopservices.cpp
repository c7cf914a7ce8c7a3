#include "desktopservices.h"

#include <signaling/clock.h>
#include <signaling/signalingsession.h>
#include <ui/viewmodels/settings/settingsfile.h>

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QRecursiveMutex>
#include <QStandardPaths>
#include <QSysInfo>

namespace Signalbox {

namespace {

QString dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

/// Beside the settings.
QString windowsFile()
{
    return QFileInfo(QSettings().fileName()).dir().filePath(QStringLiteral("windows.ini"));
}

QtMessageHandler nextHandler = nullptr;
ProgramLog *heardBy = nullptr;
QRecursiveMutex hearing; ///< recursive: what hears may have something to say itself

/// Qt has one handler for the process, without room for an object.
void hear(QtMsgType level, const QMessageLogContext &context, const QString &text)
{
    {
        const QMutexLocker lock(&hearing);
        if (heardBy)
            heardBy->add(level, QString::fromLatin1(context.category), text,
                         QDateTime::currentMSecsSinceEpoch());
    }
    if (nextHandler)
        nextHandler(level, context, text);
}

/// What is wrong with a file of settings; empty if nothing is. One that isn't there yet is made so
/// that its owner alone can read it: it names servers and people.
QString prepareSettings(const QString &fileName)
{
    const QString problem = setBrokenSettingsAside(fileName);
    QDir().mkpath(QFileInfo(fileName).path());
    QFile file(fileName);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return problem;
}

} // namespace

DesktopServices::~DesktopServices()
{
    {
        const QMutexLocker lock(&hearing);
        heardBy = nullptr;
    }
    qInstallMessageHandler(nextHandler);
}

DesktopServices::DesktopServices()
    : m_settingsProblem(prepareSettings(QSettings().fileName()))
    , m_windowsProblem(prepareSettings(windowsFile()))
    , m_windows(windowsFile(), QSettings::IniFormat)
    , m_appSettings(&m_settings)
    , m_logPreferences(&m_settings)
    , m_transferPreferences(&m_settings)
    , m_recent(&m_settings)
    , m_pinned(&m_settings)
    , m_drafts(dataFolder() + QStringLiteral("/drafts"))
    , m_templates(dataFolder() + QStringLiteral("/templates.json"))
    , m_history(dataFolder() + QStringLiteral("/history.sqlite"))
    , m_retention(&m_history, &m_appSettings, Signaling::Clock::system())
    , m_profiles(&m_settings, &m_secrets)
{
    heardBy = &m_programLog;
    nextHandler = qInstallMessageHandler(hear);
    m_appSettings.setProblem(m_settingsProblem.isEmpty() ? m_windowsProblem : m_settingsProblem);
    const auto useKeychain = [this] { m_secrets.setAllowed(m_appSettings.usesKeychain()); };
    QObject::connect(&m_appSettings, &AppSettings::changed, &m_secrets, useKeychain);
    useKeychain();
}

WorkspaceServices DesktopServices::forWorkspace()
{
    WorkspaceServices services;
    services.clock = Signaling::Clock::system();
    services.makeSession = [] { return std::make_unique<Signaling::SignalingSession>(); };
    services.hosts = &m_hub;
    services.recent = &m_recent;
    services.pinned = &m_pinned;
    services.secrets = &m_secrets;
    services.drafts = &m_drafts;
    services.templates = &m_templates;
    services.settings = &m_appSettings;
    services.rehearsals = &m_rehearsals;
    services.tokens = &m_tokens;
    services.profiles = &m_profiles;
    services.logPreferences = &m_logPreferences;
    services.programLog = &m_programLog;
    services.history = &m_history;
    services.transferPreferences = &m_transferPreferences;
    services.transferFolder = dataFolder() + QStringLiteral("/transfers");
    services.userName = qEnvironmentVariable("USER", QSysInfo::machineHostName());
    return services;
}

} // namespace Signalbox
