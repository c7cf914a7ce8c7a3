#ifndef UI_VIEWMODELS_WINDOWS_WORKSPACESTATE_H
#define UI_VIEWMODELS_WINDOWS_WORKSPACESTATE_H

#include <signaling/history/historyentry.h>
#include <ui/models/logfilter.h>

#include <QtCore/qbytearray.h>
#include <QtCore/qlist.h>
#include <QtCore/qstring.h>
#include <QtCore/qurl.h>

#include <optional>

QT_BEGIN_NAMESPACE
class QSettings;
QT_END_NAMESPACE

namespace Signalbox {

class CaptureViewModel;
struct SessionSetup;

/// A session that was open when the application ended. Never holds a token or a secret.
struct OpenSession
{
    QUrl server;
    QString key;
    QString sessionId;
    QString name;
    QString fingerprint;
    QString profile;               ///< ID of the profile that it came from; may be empty
    bool hosted = false;           ///< on a hub that ended with the application
    bool forNetwork = false;       ///< and others on the network could reach it
    bool remembered = false;       ///< its token was to be kept in the keychain
    bool detached = false;         ///< was in a window of its own
    QString identity;              ///< whom it was joined as; empty: as usual
    QString role;                  ///< that one's; empty where identity is
    std::optional<bool> recording; ///< nothing: as its profile or the settings say
    QByteArray geometry;           ///< of that window, as Qt saves it
    LogFilter filter;              ///< of its log

    static OpenSession of(const SessionSetup &setup);
    /// Without a token.
    SessionSetup setup() const;
    /// Whether it says enough to be opened.
    bool isValid() const;
};

/// A capture or a recorded session that was looked at.
struct OpenCapture
{
    QString file;                  ///< with its path; empty: a recorded session
    Signaling::HistoryPlace place; ///< of a recorded one; its name is not kept
    LogFilter filter;

    static OpenCapture of(const CaptureViewModel *capture);
    bool isRecorded() const { return file.isEmpty(); }
    bool isValid() const { return !file.isEmpty() || !place.sessionId.isEmpty(); }
};

/// How the windows stand, as Qt saves it; empty: as they stand at first.
struct WindowLayout
{
    QByteArray geometry;  ///< of the main window
    QByteArray listSplit; ///< between the sessions and the page
    QByteArray pageSplit; ///< between a page's log and its side panel
    QByteArray sideSplit; ///< between people and details
    bool sideFolded = false;

    friend bool operator==(const WindowLayout &a, const WindowLayout &b)
    {
        return a.geometry == b.geometry && a.listSplit == b.listSplit && a.pageSplit == b.pageSplit
            && a.sideSplit == b.sideSplit && a.sideFolded == b.sideFolded;
    }
};

/// What was open, and how it stood.
struct WorkspaceState
{
    /// More than these are not brought back.
    static constexpr int MaxSessions = 64;
    static constexpr int MaxCaptures = 64;

    QList<OpenSession> sessions; ///< in the order of the list
    int current = -1;            ///< the one in front; -1: none
    QList<OpenCapture> captures; ///< in the order of the list
    int currentCapture = -1;     ///< the one in front; -1: none
    WindowLayout layout;

    /// Whatever the settings say: what makes no sense is left out.
    static WorkspaceState load(QSettings *settings);
    /// In place of what was there.
    void save(QSettings *settings) const;
};

} // namespace Signalbox

#endif
