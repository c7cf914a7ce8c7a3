#ifndef UI_WIDGETS_WINDOWACTIONS_H
#define UI_WIDGETS_WINDOWACTIONS_H

#include <QObject>

QT_BEGIN_NAMESPACE
class QAction;
class QKeySequence;
class QMenu;
class QMenuBar;
QT_END_NAMESPACE

namespace Signalbox {

class CaptureViewModel;
class LabActions;
class SessionPage;

/// What the window can do: one action for each, in the menus and with its shortcut. What belongs to
/// a session is enabled only while one is in front.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    explicit WindowActions(QMenuBar *menus, QObject *parent = nullptr);

    /// What is in front is \a page, \a capture or, where both are null, neither.
    void update(const SessionPage *page, int sessions, bool canHost,
                const CaptureViewModel *capture = nullptr);

    QMenu *logMenu = nullptr; ///< LogActions fills it
    QAction *host = nullptr;
    QAction *hostForNetwork = nullptr;
    QAction *join = nullptr;
    QAction *connectTo = nullptr;
    QAction *connectAgain = nullptr;
    QAction *retryNow = nullptr;
    QAction *leave = nullptr;
    QAction *openCapture = nullptr;
    QAction *joinAgain = nullptr;
    QAction *detach = nullptr;
    QAction *moveUp = nullptr;
    QAction *moveDown = nullptr;
    QAction *hosting = nullptr;
    QAction *stopHosting = nullptr;
    QAction *record = nullptr;
    QAction *sendFiles = nullptr;
    QAction *sendFolder = nullptr;
    QAction *closeSession = nullptr;
    QAction *reopen = nullptr;
    QAction *quit = nullptr;
    QAction *copy = nullptr;
    QAction *paste = nullptr;
    QAction *write = nullptr;
    QAction *settings = nullptr;
    QAction *profiles = nullptr;
    QAction *tokens = nullptr;
    QAction *history = nullptr;
    QAction *log = nullptr;
    QAction *earlier = nullptr;
    QAction *newest = nullptr;
    QAction *graph = nullptr;
    QAction *lanes = nullptr;
    QAction *outbox = nullptr;
    QAction *transfers = nullptr;
    QAction *side = nullptr;
    QAction *next = nullptr;
    QAction *previous = nullptr;
    QAction *start = nullptr;
    QAction *palette = nullptr;
    QAction *shortcuts = nullptr;
    QAction *diagnostics = nullptr;
    QAction *programLog = nullptr;
    QAction *about = nullptr;
    LabActions *lab = nullptr;

private:
    void makeSessionMenu(QMenuBar *menus);
    void makeEditMenu(QMenuBar *menus);
    void makeToolsMenu(QMenuBar *menus);
    void makeViewMenu(QMenuBar *menus);
    void makeHelpMenu(QMenuBar *menus);
    static QString closeText(const CaptureViewModel *capture);
    QAction *add(QMenu *menu, const char *icon, const QString &text, const QKeySequence &shortcut);
};

} // namespace Signalbox

#endif
