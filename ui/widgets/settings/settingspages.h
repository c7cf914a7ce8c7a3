#ifndef UI_WIDGETS_SETTINGS_SETTINGSPAGES_H
#define UI_WIDGETS_SETTINGS_SETTINGSPAGES_H

#include <QWidget>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;
QT_END_NAMESPACE

namespace Signalbox {

class AppSettings;
class SecretStore;

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

/// Where tokens and secrets are remembered.
class KeychainPage : public QWidget
{
    Q_OBJECT

public:
    /// \a secrets may be null: then nothing is remembered.
    KeychainPage(AppSettings *settings, SecretStore *secrets, QWidget *parent = nullptr);

private:
    void load();

    AppSettings *m_settings;
    SecretStore *m_secrets;
    QCheckBox *m_use;
    QLabel *m_state;
};

} // namespace Signalbox

#endif
