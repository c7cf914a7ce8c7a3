#ifndef UI_VIEWMODELS_WORKSPACEVIEWMODEL_H
#define UI_VIEWMODELS_WORKSPACEVIEWMODEL_H

#include <ui/viewmodels/hostservice.h>
#include <ui/viewmodels/sessionviewmodel.h>

#include <QtCore/qabstractitemmodel.h>
#include <QtCore/qhash.h>
#include <QtCore/qlist.h>
#include <QtCore/qpointer.h>
#include <QtCore/qset.h>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace Signalbox {

class AppSettings;
class CaptureList;
class ClosedCapture;
class ClosedSession;
class DraftStore;
class LogPreferences;
class PinnedServers;
class ProfileList;
class ProgramLog;
class RecentSessions;
class RehearsalService;
class SecretStore;
class TemplateModel;
class TokenService;
class TransferPreferences;

/// What the view models get from outside.
struct WorkspaceServices
{
    std::shared_ptr<Signaling::Clock> clock;
    std::function<std::unique_ptr<Signaling::SignalingSession>()> makeSession;
    HostService *hosts = nullptr;       ///< may be null: then nothing can be hosted
    RecentSessions *recent = nullptr;   ///< may be null: then nothing is remembered
    PinnedServers *pinned = nullptr;    ///< may be null: then trust in a certificate is not kept
    SecretStore *secrets = nullptr;     ///< may be null: then no token is remembered
    DraftStore *drafts = nullptr;       ///< may be null: then no draft outlives the application
    TemplateModel *templates = nullptr; ///< may be null: then there are no templates
    AppSettings *settings = nullptr;    ///< may be null: then all is as it is by default
    RehearsalService *rehearsals = nullptr;      ///< may be null: then there are no dry runs
    TokenService *tokens = nullptr;              ///< may be null: then there is no token bench
    ProfileList *profiles = nullptr;             ///< may be null: then there are no profiles
    LogPreferences *logPreferences = nullptr;    ///< may be null: then they are forgotten
    Signaling::SignalHistory *history = nullptr; ///< may be null: then nothing is recorded
    ProgramLog *programLog = nullptr;            ///< may be null: then it cannot be looked at
    TransferPreferences *transferPreferences = nullptr; ///< may be null: then they are forgotten
    QString transferFolder; ///< what is being sent is kept there; empty: ends with the application
    QString userName;       ///< what others see of us in a session that we host
};

/// The open sessions, in the order that someone gave them.
class WorkspaceViewModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        TitleRole = Qt::UserRole,
        LinkRole,
        StatusRole,
        UnreadRole,
        HostedRole,
        DetachedRole, ///< bool: in a window of its own
        ColourRole,   ///< of its profile, one of Profile::Colours; -1: none
    };

    explicit WorkspaceViewModel(WorkspaceServices services, QObject *parent = nullptr);
    ~WorkspaceViewModel() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool moveRows(const QModelIndex &parent, int from, int count, const QModelIndex &toParent,
                  int to) override;
    /// To where \a row is then; false if there is no such row.
    bool move(int from, int row);

    /// Opens a session and joins it; it is the last row. sessionOpened() follows at once.
    SessionViewModel *open(const SessionSetup &wanted);
    /// Opens a session that was open before, and leaves it to someone to join. It is recorded from
    /// the start if \a record; nothing: as setup and settings say.
    SessionViewModel *openRestored(const SessionSetup &known, std::optional<bool> record = {});
    /// Whether someone can join \a session under another name: we host it, or mint its tokens.
    bool canJoinAgain(const SessionViewModel *session) const;
    /// Joins the same session once more, as somebody else called \a name. \a role: as
    /// HostService::mintToken() takes it. Null if it can't.
    SessionViewModel *joinAgain(const SessionViewModel *session, const QString &name,
                                const QString &role);
    /// Whether it is in a window of its own.
    bool isDetached(const SessionViewModel *session) const { return m_detached.contains(session); }
    void setDetached(SessionViewModel *session, bool detached);
    /// Joins with other credentials in place of those that \a session failed with. A session that
    /// has a log of its own keeps it, and another one opens beside it. The one that joins.
    SessionViewModel *rejoin(SessionViewModel *session, const SessionSetup &setup);
    /// Hosts a session here; ends in sessionOpened() or hostingFailed(). One at a time. \a name:
    /// what it is called; one that is free if it is empty or taken.
    void host(HostService::Reach reach = HostService::Reach::ThisComputer,
              const QString &name = {});
    /// Joins a session of before, hosts it again, or asks for its token where that isn't kept. One
    /// that is hosted right now is chosen.
    void openRecent(int row);
    bool isHosting() const { return m_hosting; }
    bool canHost() const { return m_services.hosts != nullptr; }
    /// Whether it runs here, and ends for everyone when \a session is closed: no other row is in
    /// it.
    bool endsWith(const SessionViewModel *session) const;
    /// Leaves it; a session that is hosted here ends with it if no other row is in it.
    void close(int row);
    /// What was closed last, a session or a capture, and can be opened again; empty: nothing.
    QString closedTitle() const;
    /// Opens it again where it stood. A capture comes with its filter, a session with its log and
    /// draft too, and joins; one that was hosted here is hosted anew. The session; null if it
    /// wasn't one. Then the last one of the other kind is next.
    SessionViewModel *reopen();
    SessionViewModel *at(int row) const { return m_sessions.at(size_t(row)).get(); }
    int rowOf(const SessionViewModel *session) const;
    /// What is looked at beside the sessions.
    CaptureList *captures() const { return m_captures; }
    RecentSessions *recent() const { return m_services.recent; }
    SecretStore *secrets() const { return m_services.secrets; }
    TemplateModel *templates() const { return m_services.templates; }
    AppSettings *settings() const { return m_services.settings; }
    const WorkspaceServices &services() const { return m_services; }

Q_SIGNALS:
    void sessionOpened(Signalbox::SessionViewModel *session);
    /// It is open already: to be looked at.
    void sessionChosen(Signalbox::SessionViewModel *session);
    /// It wants, or no longer wants, a window of its own.
    void detachedChanged(Signalbox::SessionViewModel *session);
    /// Before it goes: whatever shows it has to let go of it.
    void sessionClosing(Signalbox::SessionViewModel *session);
    void hostingChanged();
    /// Somebody closed that, and can have it back.
    void wasClosed(const QString &title);
    /// What was closed last is open again.
    void wasReopened();
    /// closedTitle() is another one.
    void closedChanged();
    void hostingFailed(const QString &problem);
    /// After openRecent(): \a known lacks a token.
    void tokenNeeded(const Signalbox::SessionSetup &known);

private:
    /// \a record: whether it is recorded from the start; nothing: as setup and settings say.
    SessionViewModel *add(const SessionSetup &setup, std::optional<bool> record = {});
    void watch(SessionViewModel *session);
    void hostAgain(SessionViewModel *session);
    /// \a instead: the ID of the session whose place it takes; may be empty.
    void startHosting(HostService::Reach reach, const QString &instead,
                      const HostService::HostCallback &use);
    void useInstead(const QString &id, const SessionViewModel *asked, const HostedSession &hosted);
    void joinHosted(SessionViewModel *session, const HostedSession &hosted);
    void hostNext();
    void watchCaptures();
    void watchProfiles();
    int colourOf(const SessionViewModel *session) const;
    SessionViewModel *reopenSession();
    /// Has the session live by the settings, and by its own where it has some.
    void applySettings(SessionViewModel *session) const;
    void renewTokens(SessionViewModel *session) const;
    void applyBudget(SignalLogModel *log) const;
    void remember(const SessionViewModel *session);
    void forgetRefused(const SessionViewModel *session);
    SessionSetup pinned(const SessionSetup &wanted) const;
    SessionViewModel *hostedAs(const QString &name) const;
    bool isTaken(const QString &name) const;
    QString nextHostName() const;

    WorkspaceServices m_services;
    CaptureList *m_captures;
    std::vector<std::unique_ptr<SessionViewModel>> m_sessions;
    QSet<const SessionViewModel *> m_detached;
    std::unique_ptr<ClosedSession> m_closed;
    std::unique_ptr<ClosedCapture> m_closedCapture;
    bool m_captureIsLast = false; ///< of what was closed
    bool m_hosting = false;
    QString m_hostingInstead;                   ///< of what is being hosted: startHosting()
    QList<QPointer<SessionViewModel>> m_toHost; ///< once that is done
    QHash<QString, HostedSession> m_hostedAnew; ///< by the ID of what they took the place of
};

} // namespace Signalbox

#endif
