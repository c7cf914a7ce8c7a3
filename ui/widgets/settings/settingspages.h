#ifndef UI_WIDGETS_SETTINGS_SETTINGSPAGES_H
#define UI_WIDGETS_SETTINGS_SETTINGSPAGES_H

#include <QPointer>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
QT_END_NAMESPACE

namespace Signalbox {

class AppSettings;
class ProfileList;
class Question;
class RecentSessions;
class SecretStore;
struct WorkspaceServices;

/// Colours, size of text, density, language.
class AppearancePage : public QWidget
{
    Q_OBJECT

public:
    explicit AppearancePage(AppSettings *settings, QWidget *parent = nullptr);

private:
    void load();
    void store();

    AppSettings *m_settings;
    QComboBox *m_scheme;
    QSpinBox *m_font;
    QComboBox *m_density;
    QComboBox *m_language;
};

/// What a session's log may take, and how it shows time.
class LogPage : public QWidget
{
    Q_OBJECT

public:
    explicit LogPage(AppSettings *settings, QWidget *parent = nullptr);

private:
    void load();
    void store();

    AppSettings *m_settings;
    QSpinBox *m_memory;
    QComboBox *m_timestamps;
    QCheckBox *m_roundTrips;
};

/// What is asked before files go.
class FilesPage : public QWidget
{
    Q_OBJECT

public:
    explicit FilesPage(AppSettings *settings, QWidget *parent = nullptr);

private:
    void load();

    AppSettings *m_settings;
    QSpinBox *m_askBeyond;
};

/// Where tokens and secrets are remembered.
class KeychainPage : public QWidget
{
    Q_OBJECT

public:
    /// \a services have settings; what they refer to must outlive it.
    explicit KeychainPage(const WorkspaceServices &services, QWidget *parent = nullptr);

private:
    void load();
    /// The names of all that the keychain may have of ours.
    QStringList names() const;
    void askToRemoveAll();
    void removeAll();
    void onRemoved(bool gone);

    AppSettings *m_settings;
    SecretStore *m_secrets;   ///< null: nothing is remembered
    RecentSessions *m_recent; ///< may be null
    ProfileList *m_profiles;  ///< may be null
    QCheckBox *m_use;
    QLabel *m_state;
    QLabel *m_left;
    QPushButton *m_remove;
    QPointer<Question> m_question;
    int m_removing = 0;       ///< of so many it isn't known yet whether they are gone
    bool m_isRemoved = false; ///< all of them
    bool m_isRefused = false; ///< one at least
};

} // namespace Signalbox

#endif
