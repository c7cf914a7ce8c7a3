#ifndef UI_WIDGETS_MAINWINDOW_H
#define UI_WIDGETS_MAINWINDOW_H

#include <ui/viewmodels/joinviewmodel.h>
#include <ui/viewmodels/sessionviewmodel.h>
#include <ui/viewmodels/windows/workspacestate.h>

#include <QHash>
#include <QMainWindow>
#include <QPointer>

#include <functional>

QT_BEGIN_NAMESPACE
class QMessageBox;
class QSplitter;
class QStackedWidget;
QT_END_NAMESPACE

namespace Signalbox {

class CapturePage;
class CapturesPanel;
class CaptureViewModel;
class HistoryViewModel;
class JoinAgainDialog;
class JoinPage;
class LiveRegion;
class LogActions;
class LogPane;
class SessionList;
class SessionPage;
class SessionWindow;
class HistoryDialog;
class SettingsDialog;
class ProfileConnector;
class ProfilesDialog;
class TokenDialog;
class StartPage;
class WindowActions;
class WorkspaceViewModel;

/// The window: open sessions at the left, the page of one of them beside.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// \a workspace must outlive it.
    explicit MainWindow(WorkspaceViewModel *workspace, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Joins at once; what is wrong with the text is shown on the join page.
    void joinInvite(const QString &invite);
    /// Reads a capture and shows it.
    void openCapture(const QString &fileName);
    /// One of those that are open.
    void showCapture(CaptureViewModel *capture);
    void showStart();
    /// Null: the start page.
    void showSessionInFront(const SessionViewModel *session);
    void showJoin(JoinViewModel::Mode mode);
    /// The settings dialog, made when it is first wanted; null where there are no settings.
    SettingsDialog *showSettings();
    /// The profiles, and the token bench; null where there are none.
    ProfilesDialog *showProfiles();
    TokenDialog *showTokens();
    /// What was recorded; null where there is no history.
    HistoryDialog *showHistory();
    /// Stands where \a other does, as large and with the same page in front.
    void takePlaceOf(const MainWindow &other);
    /// How it stands; what is empty in \a layout stays as it is.
    WindowLayout layout() const;
    void setLayout(const WindowLayout &layout);
    /// Where the window of a session stood the last time; null: nowhere.
    using GeometrySource = std::function<QByteArray(const SessionViewModel *)>;
    void setGeometrySource(GeometrySource source) { m_geometries = std::move(source); }
    /// The window that a session has of its own; null if it has none.
    SessionWindow *sessionWindow(const SessionViewModel *session) const;
    /// Asks who else is to join that session.
    JoinAgainDialog *showJoinAgain(SessionViewModel *session);
    /// While it asks whether to close with files under way; else null.
    QMessageBox *closeQuestion() const;
    /// What the window has to say once, at its foot.
    void notice(const QString &text);
    /// What screen readers are to say, and nobody sees.
    void announce(const QString &text);
    /// Calls for attention in the taskbar, at the window where \a session is, unless it is in
    /// front.
    void alert(SessionViewModel *session);
    /// The page in front; null on the start and join pages.
    SessionPage *currentPage() const;
    /// The log in front; null where there is none.
    LogPane *currentLog() const;
    /// Null where no capture is in front.
    CapturePage *currentCapture() const;

Q_SIGNALS:
    void layoutChanged();
    /// Somebody closed it, and with it the application; it may have been hidden before.
    void closed();
    /// Another page is in front, or none.
    void pageChanged();
    /// The history is looked at, for the first time.
    void historyOpened(Signalbox::HistoryViewModel *history);
    void sessionWindowMoved(Signalbox::SessionViewModel *session, const QByteArray &geometry);

protected:
    void closeEvent(QCloseEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void connectActions();
    void connectWorkspace();
    void watchTemplates();
    void connectCaptures();
    void showSession(int row);
    void removeCapture(CaptureViewModel *capture);
    void chooseCapture();
    void addPage(SessionViewModel *session);
    void removePage(SessionViewModel *session);
    SessionPage *pageOf(const SessionViewModel *session) const;
    void placePage(SessionViewModel *session);
    void showNearest(int row);
    void showNearestCapture(int row);
    void showRowMenu(int row, const QPoint &position);
    void moveSession(int by);
    void onPageLayoutChanged();
    void applyLogSettings(const SessionPage *page);
    /// The join page, to join in place of a session that was refused.
    void showJoinInstead(SessionViewModel *session, JoinViewModel::Mode mode);
    void join(const SessionSetup &setup);
    void cancelJoin();
    void askForToken(const SessionSetup &known);
    void closeSession(int row);
    void stepSession(int by);
    void askToClose();
    void showPage(QWidget *page);
    void updateState();

    WorkspaceViewModel *m_workspace;
    WindowActions *m_actions;
    LogActions *m_logActions;
    QStackedWidget *m_pages;
    StartPage *m_start;
    JoinPage *m_join;
    SessionList *m_list = nullptr;
    CapturesPanel *m_captures;
    QSplitter *m_split = nullptr;
    QHash<const SessionViewModel *, SessionWindow *> m_windows; ///< of those that have one
    WindowLayout m_layout; ///< of pages; what windows have is asked of them
    GeometrySource m_geometries;
    int m_removedRow = -1;     ///< of the session that was in front and is about to go
    int m_removedCapture = -1; ///< the same of a capture
    SettingsDialog *m_settings = nullptr;
    ProfileConnector *m_connector = nullptr; ///< null where there are no profiles
    ProfilesDialog *m_profiles = nullptr;
    TokenDialog *m_tokens = nullptr;
    HistoryDialog *m_history = nullptr;
    LiveRegion *m_announcements;
    QString m_closedNotice; ///< what was said when something was closed last
    QPointer<QMessageBox> m_closeQuestion;
    bool m_closesAnyway = false;
    QPointer<SessionViewModel> m_instead; ///< what the join page stands in for; may be null
};

} // namespace Signalbox

#endif
