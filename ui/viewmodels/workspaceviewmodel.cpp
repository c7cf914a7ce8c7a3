#include "workspaceviewmodel.h"

#include <ui/models/signallogmodel.h>
#include <ui/viewmodels/hostservice.h>
#include <ui/viewmodels/recentsessions.h>

#include <algorithm>
#include <utility>

namespace Signalbox {

WorkspaceViewModel::WorkspaceViewModel(WorkspaceServices services, QObject *parent)
    : QAbstractListModel(parent)
    , m_services(std::move(services))
{
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
        return session->unread() > 0 ? tr("%1, %2, %n unread", nullptr, session->unread())
                                           .arg(session->title(), session->statusText())
                                     : tr("%1, %2").arg(session->title(), session->statusText());
    case Qt::ToolTipRole:
    case StatusRole:
        return session->statusText();
    case LinkRole:
        return QVariant::fromValue(session->link());
    case UnreadRole:
        return session->unread();
    case HostedRole:
        return session->setup().hosted;
    default:
        return {};
    }
}

int WorkspaceViewModel::rowOf(const SessionViewModel *session) const
{
    const auto it = std::find_if(m_sessions.begin(), m_sessions.end(),
                                 [session](const auto &other) { return other.get() == session; });
    return it == m_sessions.end() ? -1 : int(it - m_sessions.begin());
}

SessionViewModel *WorkspaceViewModel::open(const SessionSetup &setup)
{
    const int row = int(m_sessions.size());
    beginInsertRows({}, row, row);
    m_sessions.push_back(std::make_unique<SessionViewModel>(m_services.makeSession(), setup,
                                                            m_services.clock, m_services.hosts));
    endInsertRows();
    SessionViewModel *session = m_sessions.back().get();
    watch(session);
    Q_EMIT sessionOpened(session);
    session->connectToSession();
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
}

void WorkspaceViewModel::remember(const SessionViewModel *session)
{
    if (!m_services.recent)
        return;
    const SessionSetup &setup = session->setup();
    m_services.recent->add({setup.credentials.apiUrl, setup.credentials.apiKey,
                            setup.credentials.sessionId, setup.name, setup.hosted,
                            m_services.clock->wallMs()});
}

SessionViewModel *WorkspaceViewModel::rejoin(SessionViewModel *session, const SessionSetup &setup)
{
    const bool same = session->setup().credentials.sessionId == setup.credentials.sessionId;
    if (!same && session->log()->rowCount() > 0)
        return open(setup);
    session->connectWith(setup);
    return session;
}

bool WorkspaceViewModel::isTaken(const QString &name) const
{
    return std::any_of(m_sessions.begin(), m_sessions.end(),
                       [&name](const auto &session) { return session->setup().name == name; });
}

QString WorkspaceViewModel::nextHostName() const
{
    for (int number = 1;; ++number) {
        const QString name = number == 1 ? tr("My session") : tr("My session %1").arg(number);
        if (!isTaken(name))
            return name;
    }
}

void WorkspaceViewModel::host(const QString &name)
{
    if (m_hosting || !m_services.hosts)
        return;
    m_hosting = true;
    Q_EMIT hostingChanged();
    m_services.hosts->host(m_services.userName, this, [this, name](const HostedSession &hosted) {
        m_hosting = false;
        Q_EMIT hostingChanged();
        if (!hosted.problem.isEmpty())
            Q_EMIT hostingFailed(hosted.problem);
        else
            open({hosted.credentials, name.isEmpty() || isTaken(name) ? nextHostName() : name,
                  true});
    });
}

void WorkspaceViewModel::close(int row)
{
    if (row < 0 || row >= int(m_sessions.size()))
        return;
    Q_EMIT sessionClosing(at(row));
    beginRemoveRows({}, row, row);
    const std::unique_ptr<SessionViewModel> closed = std::move(m_sessions[size_t(row)]);
    m_sessions.erase(m_sessions.begin() + row);
    endRemoveRows();
    const SessionSetup &setup = closed->setup();
    const bool stillOpen =
        std::any_of(m_sessions.begin(), m_sessions.end(), [&setup](const auto &other) {
            return other->setup().credentials.sessionId == setup.credentials.sessionId;
        });
    closed->stop();
    if (setup.hosted && !stillOpen && m_services.hosts)
        m_services.hosts->stop(setup.credentials.sessionId);
}

} // namespace Signalbox
