#include "studio.h"

#include <signaling/protocol/sessionid.h>
#include <ui/widgets/profiles/profiledialog.h>
#include <ui/widgets/profiles/profilesdialog.h>
#include <ui/widgets/settings/retrypage.h>
#include <ui/widgets/settings/settingsdialog.h>
#include <ui/widgets/tokens/tokendialog.h>

#include <QDateTime>

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
    dialog->resize(1180, 720);
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
    dialog->showPage(Page::Files);
    shootLater(QStringLiteral("settings-files"), *dialog);
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

bool Studio::tokensAndProfiles()
{
    using TokenField = TokenBenchViewModel::Field;
    TokenDialog *dialog = m_window.showTokens();
    TokenBenchViewModel *bench = dialog->model();
    shootLater(QStringLiteral("token-empty"), *dialog);
    bench->mint();
    shootLater(QStringLiteral("token-problems"), *dialog);
    const QByteArray secret = QByteArrayLiteral("0123456789abcdef0123456789abcdef");
    const QString session =
        Signaling::SessionId::create(QStringLiteral("100"), secret,
                                     QDateTime::currentMSecsSinceEpoch(), QByteArray(16, 'a'))
            .encode();
    bench->setText(TokenField::Key, QStringLiteral("100"));
    bench->setText(TokenField::Secret, QString::fromLatin1(secret));
    bench->setText(TokenField::Session, session);
    bench->setText(TokenField::Data, QStringLiteral("name=Ann"));
    bench->mint();
    shootLater(QStringLiteral("token"), *dialog);
    bench->setText(TokenField::Secret, QStringLiteral("another"));
    shootLater(QStringLiteral("token-wrong"), *dialog);
    dialog->close();
    ProfilesDialog *profiles = m_window.showProfiles();
    shootLater(QStringLiteral("profiles-empty"), *profiles);
    Profile profile;
    profile.server = QUrl(QStringLiteral("https://hub.example:8443"));
    profile.key = QStringLiteral("100");
    profile.sessionId = session;
    profile.entry = Profile::Entry::Secret;
    for (const char *name : {"standup-room", "field-test", "kitchen"}) {
        profile.name = QString::fromLatin1(name);
        ++profile.colour;
        profile.autoConnect = profile.colour == 0;
        m_profiles.add(profile, QString::fromLatin1(secret));
    }
    m_profiles.remove(2);
    shootLater(QStringLiteral("profiles"), *profiles);
    ProfileDialog editor(&m_profiles, 0, &m_tokens, profiles);
    editor.show();
    shootLater(QStringLiteral("profile"), editor);
    profiles->close();
    return true;
}

} // namespace Screenshots
