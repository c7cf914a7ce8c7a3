#ifndef UI_WIDGETS_LIVEWINDOW_H
#define UI_WIDGETS_LIVEWINDOW_H

#include <QFont>
#include <QObject>

#include <memory>

namespace Signalbox {

class AppSettings;
class Languages;
class MainWindow;
class WindowMemory;
class WorkspaceKeeper;
class WorkspaceViewModel;

/// The window as the settings want it: in their colours, size and language. Where another language
/// is chosen a new window takes the old one's place; sessions go on, for they are not the window's.
class LiveWindow : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it. \a keeper: remembers how the windows stand; null: nobody does.
    LiveWindow(WorkspaceViewModel *workspace, AppSettings *settings,
               WorkspaceKeeper *keeper = nullptr, QObject *parent = nullptr);
    ~LiveWindow() override;

    MainWindow *window() const { return m_window.get(); }
    /// Opens what was open the last time, and shows what was in front.
    void restore() const;

Q_SIGNALS:
    /// Another window took its place.
    void windowReplaced();

private:
    void apply();
    void applyLook();
    void applyLanguage();
    void replaceWindow();

    WorkspaceViewModel *m_workspace;
    AppSettings *m_settings;
    QFont m_systemFont;
    QString m_language;
    std::unique_ptr<Languages> m_languages;
    WorkspaceKeeper *m_keeper;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<WindowMemory> m_memory;
};

} // namespace Signalbox

#endif
