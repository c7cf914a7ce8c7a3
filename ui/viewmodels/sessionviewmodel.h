#ifndef UI_VIEWMODELS_SESSIONVIEWMODEL_H
#define UI_VIEWMODELS_SESSIONVIEWMODEL_H

#include <signaling/clock.h>
#include <signaling/servercertificate.h>
#include <signaling/sessioncredentials.h>
#include <signaling/signalingsession.h>
#include <ui/viewmodels/sessionproblem.h>

#include <QtCore/qobject.h>
#include <QtCore/qstring.h>

#include <functional>
#include <memory>
#include <optional>

namespace Signaling {
class SignalHistory;
}

namespace Signalbox {

class ComposerViewModel;
class ConnectionListModel;
class DraftKeeper;
class DraftStore;
class DropViewModel;
class HostService;
class LogPreferences;
class LogViewModel;
class OutboxViewModel;
class PeopleViewModel;
class ReconnectLab;
class SessionHistory;
class SessionRecorder;
class SignalLogModel;
class SignalRepeater;
class SignalSender;
class StateTimeline;
class TemplateModel;
class TransfersViewModel;
struct LogRecord;

/// What a session page starts from.
struct SessionSetup
{
    Signaling::SessionCredentials credentials;
    QString name;          ///< what people call it; may be empty
    bool hosted = false;   ///< runs on this application's own hub
    QUrl inviteUrl{};      ///< the server as invites name it; empty: as the credentials do
    bool remember = false; ///< whether its token is to be kept for the next time
    /// When it tries again; absent: as the settings say.
    std::optional<Signaling::RetryPolicy> retryPolicy{};
    /// Mints a token for each connect; absent: the one of the credentials is used.
    std::function<QString()> freshToken{};
    /// Mints a token for somebody else, from a role and connection data; absent: nobody can.
    std::function<QString(const QString &role, const QString &data)> mintFor{};
    QString profile{}; ///< the ID of the profile that it came from; may be empty
    /// Whether its signals are kept in the history from the start.
    bool record = false;
    /// Who we are in it, where that is somebody else than usual, and that one's role as
    /// HostService::mintToken() takes it; empty: as usual.
    QString identity{};
    QString role{};

    /// Joins as somebody else from now on, with tokens that mintFor, which there is, makes.
    void joinAs(const QString &who, const QString &whoseRole);
};

/// One session as a page shows it: owns the SignalingSession, its log, its people, its draft.
class SessionViewModel : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QString title READ title NOTIFY statusChanged)
    Q_PROPERTY(Link link READ link NOTIFY statusChanged)
    Q_PROPERTY(QString statusText READ statusText NOTIFY statusChanged)
    Q_PROPERTY(QString queuedText READ queuedText NOTIFY queuedChanged)
    Q_PROPERTY(int unread READ unread NOTIFY unreadChanged)

public:
    enum class Link { Offline, Connecting, Connected, Reconnecting, Leaving, Failed };
    Q_ENUM(Link)

    /// \a hosts may be null; it and the clock's timers are used in this thread.
    SessionViewModel(std::unique_ptr<Signaling::SignalingSession> session, SessionSetup setup,
                     std::shared_ptr<Signaling::Clock> clock, HostService *hosts,
                     QObject *parent = nullptr);
    ~SessionViewModel() override;

    /// Puts back the draft of the last time, and keeps what is written from now on. Once; \a store
    /// must outlive it.
    void keepDraftIn(DraftStore *store);
    /// From now on it can be recorded, and is from the start if \a record. Once; \a history must
    /// outlive it.
    void keepHistoryIn(Signaling::SignalHistory *history, bool record);
    /// Null where there is no history.
    SessionHistory *history() const { return m_history.get(); }
    /// What can be inserted; must outlive it.
    void setTemplates(TemplateModel *templates) { m_templates = templates; }
    /// May be null.
    TemplateModel *templates() const { return m_templates; }
    /// How its log is shown; must outlive it. May be null.
    void setLogPreferences(LogPreferences *preferences) { m_logPreferences = preferences; }
    LogPreferences *logPreferences() const { return m_logPreferences; }

    /// Name, or the beginning of the session ID. Never holds a token.
    QString title() const;
    const SessionSetup &setup() const { return m_setup; }
    Link link() const;
    /// The state in words: "Reconnecting, attempt 3, next in 4 s".
    QString statusText() const;
    /// What happened and what to do, where the session ended other than by our wish; else empty.
    QString problemText() const { return problem().text(); }
    QString problemDetails() const { return problem().details; }
    /// What stands where the log is empty: what will appear there, and how to make it so.
    QString emptyLogText() const;
    /// The certificate that the session failed for, and that someone may trust; nothing otherwise.
    std::optional<Signaling::ServerCertificate> untrustedCertificate() const;
    /// Where others reach a session that is hosted for them: "On the local network at https://…";
    /// else empty.
    QString placeText() const;
    /// "3 signals wait and go out when the link is back.", or why they wait though there is a link;
    /// empty if none waits.
    QString queuedText() const;
    int unread() const { return m_unread; }
    /// Whether someone looks at it: then nothing is unread.
    void setActive(bool active);
    bool isActive() const { return m_active; }

    bool canRetryNow() const;
    bool canStop() const;
    /// Not in the session, and the same credentials may let us in.
    bool canConnect() const;
    /// Not in the session, and an invite or an address other than these may let us in.
    bool canChangeInput() const;
    bool canLeave() const;
    /// Why there can be no fresh invite; empty if there can.
    QString inviteProblem() const;
    /// A link with a fresh token of that role; empty where inviteProblem() isn't.
    QString makeInvite(const QString &role);
    /// Whether it runs on a hub of ours, right now.
    bool isHostedHere() const;
    /// Its hub goes down, and with it the session, for everyone. The log stays.
    void stopHosting();

    /// Joins, or joins again. Where it was hosted here and its hub is gone, hostingWanted()
    /// instead.
    void connectToSession();
    /// It was open when the application ended, and waits for someone to go on with it. Before it
    /// was ever connected.
    void setRestored();
    bool isRestored() const { return m_isRestored; }
    /// Joins with other credentials; log and draft stay. Ignored unless disconnected.
    void connectWith(const SessionSetup &setup);
    /// Pins the untrustedCertificate() and joins again.
    void trustCertificate();
    void retryNow();
    /// Stops connecting or reconnecting, or leaves.
    void stop();
    /// Sends the draft. False if it can't be sent; composer()->problem() says why.
    bool send();
    /// Sends what \a record tells once more, to whom SendAgain says; the draft stays. False if
    /// nothing may be sent, or the row is no signal; refused() says so where nobody gets it.
    bool sendAgain(const LogRecord &record);
    /// The same into the composer, in place of what is written there; refused() likewise.
    void editAgain(const LogRecord &record);
    bool cancelSignal(quint64 id);
    /// Takes a signal that waits back into the composer, in place of what is written there. False:
    /// it is on its way, or gone.
    bool editSignal(quint64 id);
    QString personName(const QString &connectionId) const; ///< of those who left, too
    void forceDisconnect(const QString &connectionId);
    bool canForceDisconnect(const QString &connectionId) const;

    std::shared_ptr<Signaling::Clock> clock() const { return m_clock; }
    SignalLogModel *log() const { return m_log; }
    LogViewModel *logView() const { return m_logView.get(); }
    ConnectionListModel *people() const { return m_people; }
    ComposerViewModel *composer() const { return m_composer; }
    OutboxViewModel *outbox() const { return m_outbox; }
    SignalRepeater *repeater() const { return m_repeater; }
    /// Who left, and how far away the others are.
    PeopleViewModel *peopleView() const { return m_peopleView; }
    /// Trouble on the lines to it, where it is hosted here.
    ReconnectLab *lab() const { return m_lab.get(); }
    TransfersViewModel *transfers() const { return m_transfers.get(); }
    /// What becomes of things that are dropped on it.
    DropViewModel *drops() const { return m_drops.get(); }
    const StateTimeline *timeline() const { return m_timeline; }
    Signaling::SignalingSession *session() const { return m_session.get(); }

Q_SIGNALS:
    void statusChanged();
    void queuedChanged();
    void unreadChanged();
    void connected();
    /// Someone has to decide about untrustedCertificate().
    void certificateUntrusted();
    void certificateTrusted(const QUrl &server, const QString &fingerprint);
    /// It needs a hub, and is joined with what that one gives, by connectWith().
    void hostingWanted();
    /// Something was refused that does not end the session.
    void refused(const QString &what);

private:
    SessionProblem problem() const;
    void onStateChanged();
    void onError(const Signaling::SignalingError &error);
    void updateCountdown();
    void updateComposer();
    void watchSession();
    void updatePlace();
    QString connectingText() const;
    QString reconnectingText() const;
    qint64 secondsToNextAttempt() const;

    SessionSetup m_setup;
    std::shared_ptr<Signaling::Clock> m_clock;
    HostService *m_hosts;
    SignalLogModel *m_log;
    std::unique_ptr<LogViewModel> m_logView;
    ConnectionListModel *m_people;
    ComposerViewModel *m_composer;
    std::unique_ptr<Signaling::SignalingSession> m_session;
    SessionRecorder *m_recorder;
    OutboxViewModel *m_outbox;
    std::unique_ptr<SignalSender> m_sender;
    SignalRepeater *m_repeater;
    PeopleViewModel *m_peopleView;
    std::unique_ptr<ReconnectLab> m_lab;
    std::unique_ptr<TransfersViewModel> m_transfers;
    std::unique_ptr<DropViewModel> m_drops;
    StateTimeline *m_timeline;
    std::unique_ptr<DraftKeeper> m_draftKeeper; ///< null: the draft is not kept
    std::unique_ptr<SessionHistory> m_history;
    TemplateModel *m_templates = nullptr;
    LogPreferences *m_logPreferences = nullptr;
    std::unique_ptr<Signaling::ClockTimer> m_countdown;
    int m_unread = 0;
    int m_invites = 0;
    bool m_active = false;
    bool m_leftByWish = false;
    bool m_isRestored = false;
    Signaling::SignalingSession::Reason m_endReason =
        Signaling::SignalingSession::Reason::ClientDisconnected;
};

} // namespace Signalbox

#endif
