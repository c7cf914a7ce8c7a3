#include "studio.h"

#include <ui/widgets/settings/retrypage.h>
#include <ui/widgets/settings/settingsdialog.h>

using namespace Signalbox;
using Field = RetryFields::Field;
using Page = AppSettings::Page;

namespace Screenshots {

/// The settings, and in the retry policy what a dry run shows and what is wrong in a field.
bool Studio::settingsPages()
{
    SettingsDialog *dialog = m_window.showSettings();
    RetryPage *retry = dialog->retryPage();
    shootLater(QStringLiteral("settings-narrow"), *dialog);
    dialog->resize(dialog->sizeHint().expandedTo({1180, 720}));
    shootLater(QStringLiteral("settings-retry"), *dialog);
    retry->policy()->setText(Field::QueueLimit, QStringLiteral("8"));
    retry->rehearsal()->start();
    if (!until([retry] { return !retry->rehearsal()->isRunning(); }))
        return false;
    shootLater(QStringLiteral("settings-dry-run"), *dialog);
    retry->policy()->setText(Field::TotalTime, QStringLiteral("2 min"));
    retry->policy()->setText(Field::Jitter, QStringLiteral("120 %"));
    retry->policy()->setText(Field::FirstDelay, QStringLiteral("?"));
    shootLater(QStringLiteral("settings-problem"), *dialog);
    retry->policy()->resetAll();
    dialog->showPage(Page::Appearance);
    shootLater(QStringLiteral("settings-appearance"), *dialog);
    dialog->showPage(Page::Log);
    shootLater(QStringLiteral("settings-log"), *dialog);
    NotificationSettings notifications;
    notifications.enabled = true;
    notifications.muted = true;
    notifications.rules = {{true, QStringLiteral("standup-room"), QStringLiteral("chat"), {}},
                           {true, {}, {}, QStringLiteral("desk")},
                           {false, {}, QStringLiteral("cursor"), {}}};
    m_appSettings.setNotifications(notifications);
    dialog->showPage(Page::Notifications);
    shootLater(QStringLiteral("settings-notifications"), *dialog);
    dialog->showPage(Page::Keychain);
    shootLater(QStringLiteral("settings-keychain"), *dialog);
    dialog->close();
    return true;
}

} // namespace Screenshots
