#include "sessionviewmodel.h"

#include <signaling/invite.h>
#include <ui/models/connectionlistmodel.h>
#include <ui/models/logtext.h>
#include <ui/models/person.h>
#include <ui/models/signallogmodel.h>
#include <ui/viewmodels/composerviewmodel.h>
#include <ui/viewmodels/diagnostics/statetimeline.h>
#include <ui/viewmodels/draftkeeper.h>
#include <ui/viewmodels/errortext.h>
#include <ui/viewmodels/history/sessionhistory.h>
#include <ui/viewmodels/hostservice.h>
#include <ui/viewmodels/lab/reconnectlab.h>
#include <ui/viewmodels/logviewmodel.h>
#include <ui/viewmodels/outboxviewmodel.h>
#include <ui/viewmodels/people/peopleviewmodel.h>
#include <ui/viewmodels/sendagain.h>
#include <ui/viewmodels/sessionrecorder.h>
#include <ui/viewmodels/signalrepeater.h>
#include <ui/viewmodels/signalsender.h>
#include <ui/viewmodels/transfer/dropviewmodel.h>
#include <ui/viewmodels/transfer/transfersviewmodel.h>

#include <QtCore/qlocale.h>

#include <algorithm>
#include <utility>

namespace Signalbox {

using Signaling::SignalingSession;

namespace {

Draft draftOf(const LogRecord &record, const QString &target, bool retry)
{
    Draft draft;
    draft.type = record.type;
    draft.text = record.data;
    draft.json = record.json;
    draft.retry = retry;
    if (!target.isEmpty())
        draft.targets = QStringList{target};
    return draft;
}

} // namespace

void SessionSetup::joinAs(const QString &who, const QString &whoseRole)
{
    identity = who;
    role = whoseRole;
    freshToken = [mint = mintFor, whoseRole, data = Signaling::Connection::dataForName(who)] {
        return mint(whoseRole, data);
    };
}

SessionViewModel::SessionViewModel(std::unique_ptr<SignalingSession> session, SessionSetup setup,
                                   std::shared_ptr<Signaling::Clock> clock, HostService *hosts,
                                   QObject *parent)
    : QObject(parent)
    , m_setup(std::move(setup))
    , m_clock(std::move(clock))
    , m_hosts(hosts)
    , m_log(new SignalLogModel(m_clock, this))
    , m_logView(std::make_unique<LogViewModel>(m_log, m_clock))
    , m_people(new ConnectionListModel(this))
    , m_composer(new ComposerViewModel(m_clock, this))
    , m_session(std::move(session))
    , m_recorder(
          new SessionRecorder(m_session.get(), m_log, m_people->personSlots(), m_clock, this))
    , m_outbox(new OutboxViewModel(
          m_session.get(), [this](const QString &id) { return personName(id); }, m_clock, this))
    , m_sender(std::make_unique<SignalSender>(m_session.get(), m_recorder, m_clock))
    , m_repeater(new SignalRepeater(m_session.get(), m_sender.get(), m_clock, this))
    , m_peopleView(new PeopleViewModel(m_session.get(), m_people, m_clock, this))
    , m_lab(std::make_unique<ReconnectLab>(m_hosts, &m_setup, m_clock))
    , m_transfers(std::make_unique<TransfersViewModel>(m_session.get(), m_clock))
    , m_drops(std::make_unique<DropViewModel>(DropViewModel::Parts{
          m_session.get(), m_people, m_composer, m_sender.get(), m_transfers.get()}))
    , m_countdown(m_clock->createTimer([this] { updateCountdown(); }))
{
    m_composer->setValues([this](bool json) { return m_sender->values(json); });
    m_logView->setTrails(&m_recorder->trails());
    watchSession();
    updatePlace();
    m_timeline = new StateTimeline(this, m_clock, this);
}

SessionViewModel::~SessionViewModel()
{
    // The session reports its last outcomes while it is destroyed; nobody may hear them any more.
    m_session->disconnect(this);
    m_session->disconnect(m_recorder);
    m_session->disconnect(m_outbox);
    m_session->disconnect(m_peopleView);
    m_session->disconnect(m_repeater);
}

void SessionViewModel::keepDraftIn(DraftStore *store)
{
    // A hosted session's address is new each time; its name is what people know it by.
    const Signaling::SessionCredentials &credentials = m_setup.credentials;
    const QString server = credentials.apiUrl.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery
                                                       | QUrl::RemoveFragment);
    const QString session = m_setup.hosted
        ? QStringLiteral("hosted ") + m_setup.name
        : QStringLiteral("%1 %2 %3").arg(server, credentials.apiKey, credentials.sessionId);
    m_draftKeeper = std::make_unique<DraftKeeper>(store, session, m_composer, m_clock);
}

void SessionViewModel::keepHistoryIn(Signaling::SignalHistory *history, bool record)
{
    m_history = std::make_unique<SessionHistory>(history, m_setup, m_recorder, m_log, m_clock);
    m_history->setRecording(record);
}

void SessionViewModel::updatePlace()
{
    const Signaling::SessionCredentials &its = m_setup.credentials;
    m_logView->setPlace(
        {m_setup.inviteUrl.isEmpty() ? its.apiUrl : m_setup.inviteUrl, its.apiKey, its.sessionId});
}

void SessionViewModel::watchSession()
{
    SignalingSession *session = m_session.get();
    connect(session, &SignalingSession::stateChanged, this, &SessionViewModel::onStateChanged);
    connect(session, &SignalingSession::reconnecting, this, [this] { updateCountdown(); });
    connect(session, &SignalingSession::errorOccurred, this, &SessionViewModel::onError);
    connect(session, &SignalingSession::roundTripTimeChanged, this,
            &SessionViewModel::statusChanged);
    connect(session, &SignalingSession::queuedCountChanged, this, &SessionViewModel::queuedChanged);
    connect(session, &SignalingSession::connected, this, [this] {
        m_people->reset(m_session->connections(), m_session->connection().id);
        updateComposer();
        Q_EMIT connected();
    });
    connect(session, &SignalingSession::reconnected, this,
            [this] { m_people->reset(m_session->connections(), m_session->connection().id); });
    connect(session, &SignalingSession::disconnected, this,
            [this](SignalingSession::Reason reason) {
                m_endReason = reason;
                m_people->clear();
                updateCountdown();
                if (untrustedCertificate())
                    Q_EMIT certificateUntrusted();
            });
    connect(session, &SignalingSession::connectionCreated, m_people, &ConnectionListModel::add);
    connect(session, &SignalingSession::connectionDestroyed, this,
            [this](const Signaling::Connection &connection) { m_people->remove(connection.id); });
    connect(session, &SignalingSession::signalFailed, this,
            [this](quint64 id, const Signaling::SignalingError &error) {
                // Who took it back knows that, and may not want it any more.
                if (error.code != Signaling::SignalingError::Cancelled)
                    m_composer->failed(id, ErrorText::headline(error));
            });
    connect(m_outbox, &OutboxViewModel::changed, this, &SessionViewModel::queuedChanged);
    connect(m_transfers.get(), &TransfersViewModel::recorded, m_recorder,
            &SessionRecorder::recordNote);
    connect(m_transfers.get(), &TransfersViewModel::recordChanged, m_recorder,
            &SessionRecorder::changeNote);
    connect(m_recorder, &SessionRecorder::received, this, [this] {
        if (!m_active)
            ++m_unread;
    });
    // Told when the log shows them: a flood costs as few notices as it costs the log.
    connect(m_log, &QAbstractItemModel::rowsInserted, this, [this] {
        if (m_unread > 0)
            Q_EMIT unreadChanged();
    });
}

QString SessionViewModel::title() const
{
    return m_setup.name.isEmpty() ? m_setup.credentials.sessionId.left(12) : m_setup.name;
}

SessionViewModel::Link SessionViewModel::link() const
{
    switch (m_session->state()) {
    case SignalingSession::State::Connecting:
        return Link::Connecting;
    case SignalingSession::State::Connected:
        return Link::Connected;
    case SignalingSession::State::Reconnecting:
        return Link::Reconnecting;
    case SignalingSession::State::Disconnecting:
        return Link::Leaving;
    case SignalingSession::State::Disconnected:
        break;
    }
    return problem().isNull() || m_isRestored ? Link::Offline : Link::Failed;
}

SessionProblem SessionViewModel::problem() const
{
    if (m_session->state() != SignalingSession::State::Disconnected || m_leftByWish)
        return {};
    if (m_isRestored)
        return SessionProblem::ofRestored(m_setup.hosted);
    if (m_endReason == SignalingSession::Reason::ForceDisconnected) {
        SessionProblem removed;
        removed.headline = tr("A moderator ended your connection");
        return removed;
    }
    return SessionProblem::of(m_session->error(), m_setup.credentials, m_clock->wallMs());
}

std::optional<Signaling::ServerCertificate> SessionViewModel::untrustedCertificate() const
{
    if (problemText().isEmpty())
        return std::nullopt;
    return Signaling::ServerCertificate::fromError(m_session->error());
}

void SessionViewModel::setActive(bool active)
{
    m_active = active;
    if (!active || m_unread == 0)
        return;
    m_unread = 0;
    Q_EMIT unreadChanged();
}

bool SessionViewModel::canRetryNow() const
{
    return m_session->state() == SignalingSession::State::Reconnecting
        || m_session->nextAttemptAt() != 0;
}

bool SessionViewModel::canStop() const
{
    return m_session->state() == SignalingSession::State::Reconnecting
        || m_session->state() == SignalingSession::State::Connecting;
}

bool SessionViewModel::canConnect() const
{
    return m_session->state() == SignalingSession::State::Disconnected
        && (m_setup.hosted || problem().mayPass);
}

bool SessionViewModel::canChangeInput() const
{
    return m_session->state() == SignalingSession::State::Disconnected && !m_setup.hosted
        && problem().needsOtherInput;
}

bool SessionViewModel::canLeave() const
{
    return m_session->state() != SignalingSession::State::Disconnected;
}

bool SessionViewModel::isHostedHere() const
{
    return m_hosts && m_hosts->isHosting(m_setup.credentials.sessionId);
}

void SessionViewModel::stopHosting()
{
    if (!isHostedHere())
        return;
    m_lab->stop();
    stop();
    m_hosts->stop(m_setup.credentials.sessionId);
    Q_EMIT statusChanged();
}

QString SessionViewModel::inviteProblem() const
{
    if (isHostedHere())
        return {};
    if (m_setup.hosted)
        return tr("The hub of this session has stopped. Host it again to invite people.");
    return tr("Only the one who hosts this session can make invites: a token needs the project's "
              "secret.");
}

QString SessionViewModel::makeInvite(const QString &role)
{
    if (!inviteProblem().isEmpty())
        return {};
    ++m_invites;
    Signaling::Invite invite;
    invite.credentials = m_setup.credentials;
    invite.name = m_setup.name;
    if (!m_setup.inviteUrl.isEmpty())
        invite.credentials.apiUrl = m_setup.inviteUrl;
    //: The name of someone who joins with the first, second … invite
    const QString guest = tr("Guest %1").arg(m_invites);
    invite.credentials.token = m_hosts->mintToken(m_setup.credentials.sessionId, role,
                                                  Signaling::Connection::dataForName(guest));
    return invite.toString();
}

void SessionViewModel::setRestored()
{
    m_isRestored = true;
    Q_EMIT statusChanged();
}

void SessionViewModel::connectToSession()
{
    if (m_setup.hosted && m_hosts && !isHostedHere()) {
        Q_EMIT hostingWanted();
        return;
    }
    m_isRestored = false;
    m_leftByWish = false;
    m_endReason = SignalingSession::Reason::ClientDisconnected;
    if (m_setup.freshToken)
        m_setup.credentials.token = m_setup.freshToken();
    m_session->connectToSession(m_setup.credentials);
}

void SessionViewModel::connectWith(const SessionSetup &setup)
{
    if (m_session->state() != SignalingSession::State::Disconnected)
        return;
    const QString name = setup.name.isEmpty() ? m_setup.name : setup.name;
    m_setup = setup;
    m_setup.name = name;
    updatePlace();
    connectToSession();
    Q_EMIT statusChanged();
}

void SessionViewModel::trustCertificate()
{
    const auto certificate = untrustedCertificate();
    if (!certificate || certificate->fingerprint.isEmpty())
        return;
    m_setup.credentials.fingerprint = certificate->fingerprint;
    Q_EMIT certificateTrusted(m_setup.credentials.apiUrl, certificate->fingerprint);
    connectToSession();
}

void SessionViewModel::retryNow()
{
    m_session->retryNow();
}

void SessionViewModel::stop()
{
    m_leftByWish = true;
    m_session->disconnectFromSession();
    Q_EMIT statusChanged();
}

bool SessionViewModel::send()
{
    if (!m_composer->canSend()) {
        m_composer->tried();
        return false;
    }
    const SignalSender::Sent sent = m_sender->send(m_composer->draft());
    if (!sent.problem.isEmpty()) {
        m_composer->refuse(sent.problem);
        return false;
    }
    m_composer->sent(sent.targets);
    return true;
}

bool SessionViewModel::sendAgain(const LogRecord &record)
{
    if (!m_composer->isOpen() || record.kind != LogKind::Signal)
        return false;
    const SendAgain again = SendAgain::of(record, m_people);
    if (!again.problem.isEmpty()) {
        Q_EMIT refused(tr("%1 Nothing was sent.").arg(again.problem));
        return false;
    }
    m_sender->send(draftOf(record, again.target, m_composer->retry()));
    return true;
}

void SessionViewModel::editAgain(const LogRecord &record)
{
    const SendAgain again = SendAgain::of(record, m_people);
    // Whom it can't reach it is for still: to everyone instead would tell a secret.
    m_composer->replaceDraft(draftOf(record, again.target, m_composer->retry()));
    if (!again.problem.isEmpty())
        Q_EMIT refused(tr("%1 Choose who gets it.").arg(again.problem));
}

bool SessionViewModel::cancelSignal(quint64 id)
{
    return m_session->cancelSignal(id);
}

bool SessionViewModel::editSignal(quint64 id)
{
    const QList<Signaling::PendingSignalInfo> pending = m_session->pendingSignals();
    const auto it = std::find_if(pending.cbegin(), pending.cend(),
                                 [id](const auto &signal) { return signal.id == id; });
    if (it == pending.cend() || !m_session->cancelSignal(id))
        return false;
    m_composer->replaceDraft({it->type, it->to.isEmpty() ? QStringList() : QStringList{it->to},
                              it->data, it->isJson, it->retryAfterReconnect});
    return true;
}

QString SessionViewModel::personName(const QString &connectionId) const
{
    return m_recorder->nameOf(connectionId);
}

bool SessionViewModel::canForceDisconnect(const QString &connectionId) const
{
    return m_session->state() == SignalingSession::State::Connected
        && connectionId != m_session->connection().id
        && m_session->connection().can(QStringLiteral("forcedisconnect"));
}

void SessionViewModel::forceDisconnect(const QString &connectionId)
{
    m_session->forceDisconnect(connectionId);
}

void SessionViewModel::onStateChanged()
{
    updateComposer();
    updateCountdown();
    Q_EMIT queuedChanged();
}

void SessionViewModel::onError(const Signaling::SignalingError &error)
{
    if (m_session->state() == SignalingSession::State::Connected)
        Q_EMIT refused(ErrorText::headline(error));
    Q_EMIT statusChanged();
}

void SessionViewModel::updateCountdown()
{
    const qint64 seconds = secondsToNextAttempt();
    if (seconds > 0) {
        // Wakes when the shown second changes, not before.
        const qint64 left = m_session->nextAttemptAt() - m_clock->wallMs();
        m_countdown->start(
            std::chrono::milliseconds(std::max<qint64>(1, left - (seconds - 1) * 1000)));
    } else if (problem().tellsTime) {
        m_countdown->start(std::chrono::minutes(1));
    } else {
        m_countdown->stop();
    }
    Q_EMIT statusChanged();
}

void SessionViewModel::updateComposer()
{
    using Writing = ComposerViewModel::Link;
    switch (m_session->state()) {
    case SignalingSession::State::Connected:
        m_composer->setLink(m_session->connection().can(QStringLiteral("signal")) ? Writing::Up
                                                                                  : Writing::Muted);
        break;
    case SignalingSession::State::Reconnecting:
        m_composer->setLink(Writing::Down);
        break;
    default:
        m_composer->setLink(Writing::None);
    }
}

} // namespace Signalbox
