#include "workspaceviewmodel.h"

#include <signaling/history/signalhistory.h>
#include <ui/models/isolated.h>
#include <ui/models/signallogmodel.h>
#include <ui/viewmodels/captureviewmodel.h>
#include <ui/viewmodels/composerviewmodel.h>
#include <ui/viewmodels/log/capturelist.h>
#include <ui/viewmodels/people/peopleviewmodel.h>
#include <ui/viewmodels/pinnedservers.h>
#include <ui/viewmodels/profiles/profilelist.h>
#include <ui/viewmodels/profiles/tokenrenewal.h>
#include <ui/viewmodels/recentsessions.h>
#include <ui/viewmodels/secretstore.h>
#include <ui/viewmodels/settings/appsettings.h>
#include <ui/viewmodels/tokens/tokenservice.h>
#include <ui/viewmodels/transfer/transferpreferences.h>
#include <ui/viewmodels/transfer/transfersviewmodel.h>
#include <ui/viewmodels/windows/closedcapture.h>
#include <ui/viewmodels/windows/closedsession.h>

#include <QtCore/qfileinfo.h>

#include <algorithm>
#include <utility>

namespace Signalbox {

WorkspaceViewModel::WorkspaceViewModel(WorkspaceServices services, QObject *parent)
    : QAbstractListModel(parent)
    , m_services(std::move(services))
    , m_captures(new CaptureList(m_services.clock, this))
{
    if (m_services.recent && m_services.secrets)
        connect(m_services.recent, &RecentSessions::secretForgotten, m_services.secrets,
                &SecretStore::remove);
    if (m_services.settings)
        connect(m_services.settings, &AppSettings::changed, this, [this](AppSettings::Page page) {
            using Page = AppSettings::Page;
            if (page != Page::Retry && page != Page::Log && page != Page::Files)
                return;
            for (const auto &session : m_sessions)
                applySettings(session.get());
            for (int row = 0; row < m_captures->rowCount(); ++row)
                applyBudget(m_captures->at(row)->log());
        });
    watchCaptures();
    if (m_services.profiles)
        watchProfiles();
    // What was recorded has names that a new session doesn't get.
    if (m_services.history && QFileInfo::exists(m_services.history->fileName()))
        m_services.history->refresh();
}

WorkspaceViewModel::~WorkspaceViewModel() = default;

int WorkspaceViewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sessions.size());
}

QVariant WorkspaceViewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SessionViewModel *session = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return session->title();
    case Qt::AccessibleTextRole:
        return session->unread() > 0
            ? tr("%1, %2, %Ln unread", nullptr, session->unread())
                  .arg(isolated(session->title()), session->statusText())
            : tr("%1, %2").arg(isolated(session->title()), session->statusText());
    case Qt::ToolTipRole:
    case StatusRole:
        return session->statusText();
    case LinkRole:
        return QVariant::fromValue(session->link());
    case UnreadRole:
        return session->unread();
    case HostedRole:
        return session->setup().hosted;
    case DetachedRole:
        return isDetached(session);
    case ColourRole:
        return colourOf(session);
    default:
        return {};
    }
}

int WorkspaceViewModel::colourOf(const SessionViewModel *session) const
{
    if (!m_services.profiles || session->setup().profile.isEmpty())
        return -1;
    const QList<Profile> &profiles = m_services.profiles->profiles();
    const auto it = std::find_if(profiles.begin(), profiles.end(), [session](const Profile &one) {
        return one.id == session->setup().profile;
    });
    return it == profiles.end() ? -1 : it->colour;
}

void WorkspaceViewModel::watchProfiles()
{
    const auto changed = [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0), index(rowCount() - 1), {ColourRole});
    };
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_services.profiles, signal, this, changed);
    connect(m_services.profiles, &QAbstractItemModel::dataChanged, this, changed);
}

int WorkspaceViewModel::rowOf(const SessionViewModel *session) const
{
    const auto it = std::find_if(m_sessions.begin(), m_sessions.end(),
                                 [session](const auto &other) { return other.get() == session; });
    return it == m_sessions.end() ? -1 : int(it - m_sessions.begin());
}

SessionSetup WorkspaceViewModel::pinned(const SessionSetup &wanted) const
{
    SessionSetup setup = wanted;
    if (setup.credentials.fingerprint.isEmpty() && m_services.pinned)
        setup.credentials.fingerprint = m_services.pinned->fingerprint(setup.credentials.apiUrl);
    return setup;
}

Qt::ItemFlags WorkspaceViewModel::flags(const QModelIndex &index) const
{
    // Between rows, and not onto one.
    return index.isValid() ? QAbstractListModel::flags(index) | Qt::ItemIsDragEnabled
                           : Qt::ItemIsDropEnabled;
}

bool WorkspaceViewModel::moveRows(const QModelIndex &parent, int from, int count,
                                  const QModelIndex &toParent, int to)
{
    const int rows = int(m_sessions.size());
    if (parent.isValid() || toParent.isValid() || count != 1 || from < 0 || from >= rows || to < 0
        || to > rows || !beginMoveRows({}, from, from, {}, to))
        return false;
    const auto first = m_sessions.begin();
    if (to > from)
        std::rotate(first + from, first + from + 1, first + to);
    else
        std::rotate(first + to, first + from, first + from + 1);
    endMoveRows();
    return true;
}

bool WorkspaceViewModel::move(int from, int row)
{
    return from != row && moveRows({}, from, 1, {}, row > from ? row + 1 : row);
}

void WorkspaceViewModel::setDetached(SessionViewModel *session, bool detached)
{
    const int row = rowOf(session);
    if (row < 0 || isDetached(session) == detached)
        return;
    if (detached)
        m_detached.insert(session);
    else
        m_detached.remove(session);
    Q_EMIT dataChanged(index(row), index(row), {DetachedRole});
    Q_EMIT detachedChanged(session);
}

SessionViewModel *WorkspaceViewModel::open(const SessionSetup &wanted)
{
    SessionViewModel *session = add(pinned(wanted));
    session->connectToSession();
    renewTokens(session);
    return session;
}

SessionViewModel *WorkspaceViewModel::openRestored(const SessionSetup &known,
                                                   std::optional<bool> record)
{
    SessionViewModel *session = add(pinned(known), record);
    session->setRestored();
    return session;
}

bool WorkspaceViewModel::canJoinAgain(const SessionViewModel *session) const
{
    return session->isHostedHere() || session->setup().mintFor;
}

SessionViewModel *WorkspaceViewModel::joinAgain(const SessionViewModel *session,
                                                const QString &name, const QString &role)
{
    if (!canJoinAgain(session))
        return nullptr;
    SessionSetup setup = session->setup();
    // No keychain knows of this identity.
    setup.remember = false;
    if (session->isHostedHere()) {
        setup.identity = name;
        setup.role = role;
        setup.credentials.token = m_services.hosts->mintToken(
            setup.credentials.sessionId, role, Signaling::Connection::dataForName(name));
    } else {
        setup.joinAs(name, role);
    }
    //: A session, and who we are in it: "standup as Anna"
    setup.name = tr("%1 as %2").arg(session->title(), name);
    return open(setup);
}

SessionViewModel *WorkspaceViewModel::add(const SessionSetup &setup, std::optional<bool> record)
{
    const int row = int(m_sessions.size());
    beginInsertRows({}, row, row);
    m_sessions.push_back(std::make_unique<SessionViewModel>(m_services.makeSession(), setup,
                                                            m_services.clock, m_services.hosts));
    endInsertRows();
    SessionViewModel *session = m_sessions.back().get();
    // Of two of us in one session only one goes on with what is kept there.
    session->transfers()->keepIn(m_services.transferFolder, m_services.transferPreferences);
    // A draft of before brings its own choices.
    applySettings(session);
    session->setTemplates(m_services.templates);
    session->setLogPreferences(m_services.logPreferences);
    if (m_services.drafts)
        session->keepDraftIn(m_services.drafts);
    if (m_services.history) {
        const bool recordsHosted =
            !m_services.settings || m_services.settings->history().recordHosted;
        session->keepHistoryIn(m_services.history,
                               record.value_or(setup.record || (setup.hosted && recordsHosted)));
    }
    watch(session);
    Q_EMIT sessionOpened(session);
    return session;
}

void WorkspaceViewModel::watch(SessionViewModel *session)
{
    const auto changed = [this, session] {
        const int row = rowOf(session);
        if (row >= 0)
            Q_EMIT dataChanged(index(row), index(row));
    };
    connect(session, &SessionViewModel::statusChanged, this, changed);
    connect(session, &SessionViewModel::unreadChanged, this, changed);
    connect(session, &SessionViewModel::connected, this, [this, session] { remember(session); });
    connect(session, &SessionViewModel::hostingWanted, this,
            [this, session] { hostAgain(session); });
    connect(session->session(), &Signaling::SignalingSession::disconnected, this,
            [this, session] { forgetRefused(session); });
    connect(session, &SessionViewModel::certificateTrusted, this,
            [this](const QUrl &server, const QString &fingerprint) {
                if (m_services.pinned)
                    m_services.pinned->pin(server, fingerprint);
            });
}

void WorkspaceViewModel::applySettings(SessionViewModel *session) const
{
    const auto &own = session->setup().retryPolicy;
    if (own || m_services.settings)
        session->session()->setRetryPolicy(own ? *own : m_services.settings->retry().policy);
    if (!m_services.settings)
        return;
    session->composer()->setRetryByDefault(m_services.settings->retry().retryNewSignals);
    session->transfers()->preferences()->setAskBeyond(m_services.settings->files().askBeyond());
    applyBudget(session->log());
    session->peopleView()->setMeasures(m_services.settings->log().measuresRoundTrips);
}

/// However it was joined: what has its tokens minted gets a fresh one before one expires, and each
/// says itself for how long it is good.
void WorkspaceViewModel::renewTokens(SessionViewModel *session) const
{
    delete session->session()->findChild<TokenRenewal *>();
    const SessionSetup &setup = session->setup();
    if (!setup.freshToken || !m_services.tokens)
        return;
    const TokenFacts facts =
        m_services.tokens->inspect(setup.credentials.token, {}, m_services.clock->wallMs());
    if (facts.expiresAt && *facts.expiresAt > facts.createdAt)
        new TokenRenewal(session->session(), m_services.clock.get(),
                         std::chrono::seconds(*facts.expiresAt - facts.createdAt),
                         setup.freshToken);
}

void WorkspaceViewModel::applyBudget(SignalLogModel *log) const
{
    constexpr qsizetype MiB = 1024 * 1024;
    if (m_services.settings)
        log->setBudget(m_services.settings->log().memoryMiB * MiB);
}

void WorkspaceViewModel::remember(const SessionViewModel *session)
{
    const SessionSetup &setup = session->setup();
    // Another identity is not what somebody comes back to, and must not take the place of the
    // session that it was made of, nor of its token.
    if (!m_services.recent || !setup.identity.isEmpty())
        return;
    RecentSession entry{setup.credentials.apiUrl,
                        setup.credentials.apiKey,
                        setup.credentials.sessionId,
                        setup.name,
                        setup.hosted,
                        m_services.clock->wallMs(),
                        setup.credentials.fingerprint,
                        setup.remember && !setup.hosted && m_services.secrets};
    // Before it is in the list: a second session on the same server must find it kept.
    if (entry.remembered)
        m_services.secrets->write(entry.secretName(), setup.credentials.token);
    m_services.recent->add(entry);
}

/// A token that no longer opens anything is not kept.
void WorkspaceViewModel::forgetRefused(const SessionViewModel *session)
{
    const SessionSetup &setup = session->setup();
    const int code = session->session()->error().code;
    if (!m_services.recent || !setup.remember
        || code != Signaling::SignalingError::AuthorizationFailure)
        return;
    RecentSession entry;
    entry.server = setup.credentials.apiUrl;
    entry.key = setup.credentials.apiKey;
    entry.sessionId = setup.credentials.sessionId;
    m_services.recent->forgetSecret(m_services.recent->find(entry));
}

void WorkspaceViewModel::openRecent(int row)
{
    const RecentSession recent = m_services.recent->at(row);
    // The hub of a hosted session went with the application that ran it: a new one takes its place.
    if (recent.hosted) {
        if (SessionViewModel *open = hostedAs(recent.name)) {
            Q_EMIT sessionChosen(open);
            if (!open->isHostedHere())
                open->connectToSession();
        } else
            host(HostService::Reach::ThisComputer, recent.name);
        return;
    }
    SessionSetup known;
    known.credentials.apiUrl = recent.server;
    known.credentials.apiKey = recent.key;
    known.credentials.sessionId = recent.sessionId;
    // What was trusted since goes before what an invite said then.
    if (m_services.pinned)
        known.credentials.fingerprint = m_services.pinned->fingerprint(recent.server);
    if (known.credentials.fingerprint.isEmpty())
        known.credentials.fingerprint = recent.fingerprint;
    known.name = recent.name;
    known.remember = recent.remembered;
    if (!recent.remembered || !m_services.secrets) {
        Q_EMIT tokenNeeded(known);
        return;
    }
    m_services.secrets->read(recent.secretName(), this, [this, known](const QString &token) {
        SessionSetup setup = known;
        setup.credentials.token = token;
        if (token.isEmpty())
            Q_EMIT tokenNeeded(setup);
        else
            open(setup);
    });
}

SessionViewModel *WorkspaceViewModel::rejoin(SessionViewModel *session, const SessionSetup &setup)
{
    const bool same = session->setup().credentials.sessionId == setup.credentials.sessionId;
    if (!same && session->log()->rowCount() > 0)
        return open(setup);
    session->connectWith(pinned(setup));
    renewTokens(session);
    applySettings(session);
    return session;
}

} // namespace Signalbox
