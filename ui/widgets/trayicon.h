#ifndef UI_WIDGETS_TRAYICON_H
#define UI_WIDGETS_TRAYICON_H

#include <QList>
#include <QObject>
#include <QPointer>
#include <QSystemTrayIcon>
#include <QWidget>

#include <functional>
#include <memory>

QT_BEGIN_NAMESPACE
class QMenu;
QT_END_NAMESPACE

namespace Signaling {
class ClockTimer;
}

namespace Signalbox {

class AppSettings;
class MainWindow;
class WorkspaceViewModel;

/// The icon in the desktop's tray, where the settings want one and there is a tray: says how many
/// signals are new, shows and hides the windows, ends the application.
class TrayIcon : public QObject
{
    Q_OBJECT

public:
    /// How seldom it tells the desktop of new signals at most.
    static constexpr int PauseMs = 500;

    /// \a window: the main window, which may be another one each time. All must outlive it.
    TrayIcon(WorkspaceViewModel *workspace, const AppSettings *settings,
             std::function<MainWindow *()> window, QObject *parent = nullptr);
    ~TrayIcon() override;

    /// Null while none is wanted.
    QSystemTrayIcon *icon() const { return m_icon.get(); }
    /// Whether the windows are hidden here.
    bool hasHidden() const { return !m_hidden.isEmpty(); }
    /// All windows that were seen, in front; those that were hidden here as they were.
    void showWindows();
    void hideWindows();
    /// The words are those of the present language from now on.
    void retranslate();

Q_SIGNALS:
    void quitWanted();

private:
    void apply();
    void makeIcon();
    void refresh();
    void onActivated(QSystemTrayIcon::ActivationReason reason);
    void toggle();
    int unread() const;

    WorkspaceViewModel *m_workspace;
    const AppSettings *m_settings;
    std::function<MainWindow *()> m_window;
    std::unique_ptr<QMenu> m_menu;
    QAction *m_toggle;
    QAction *m_quit;
    std::unique_ptr<QSystemTrayIcon> m_icon;
    std::unique_ptr<Signaling::ClockTimer> m_pause;
    QList<QPointer<QWidget>> m_hidden;
    int m_unread = 0; ///< as it says
};

} // namespace Signalbox

#endif
