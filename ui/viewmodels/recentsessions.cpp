#include "recentsessions.h"

#include <QtCore/qsettings.h>
#include <QtCore/qstringlist.h>

#include <algorithm>
#include <utility>

namespace Signalbox {

namespace {

// A user and password in the address would be secrets in a settings file.
QUrl withoutSecrets(const QUrl &url)
{
    return url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

bool isSame(const RecentSession &a, const RecentSession &b)
{
    // A hosted session's address is new each time; its name is what people know it by.
    if (a.hosted && b.hosted)
        return a.name == b.name;
    return a.server == b.server && a.key == b.key && a.sessionId == b.sessionId;
}

} // namespace

QString RecentSession::secretName() const
{
    return QStringLiteral("%1 %2 %3").arg(withoutSecrets(server).toString(), key, sessionId);
}

RecentSessions::RecentSessions(QSettings *settings, QObject *parent)
    : QAbstractListModel(parent)
    , m_settings(settings)
{
    load();
}

int RecentSessions::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sessions.size());
}

QVariant RecentSessions::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RecentSession &session = m_sessions.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return session.name.isEmpty() ? session.sessionId.left(16) : session.name;
    case ServerRole:
        return session.server;
    case SessionIdRole:
        return session.sessionId;
    case HostedRole:
        return session.hosted;
    case LastUsedRole:
        return session.lastUsed;
    case RememberedRole:
        return session.remembered;
    default:
        return {};
    }
}

void RecentSessions::add(const RecentSession &session)
{
    RecentSession entry = session;
    entry.server = withoutSecrets(session.server);
    beginResetModel();
    const int before = find(entry);
    QStringList forgotten;
    if (before >= 0 && m_sessions.at(before).remembered && !entry.remembered)
        forgotten << m_sessions.at(before).secretName();
    m_sessions.removeIf([&entry](const RecentSession &other) { return isSame(entry, other); });
    m_sessions.prepend(entry);
    forgotten << dropOldest();
    endResetModel();
    save();
    for (const QString &name : std::as_const(forgotten))
        Q_EMIT secretForgotten(name);
}

/// The names of their secrets.
QStringList RecentSessions::dropOldest()
{
    QStringList forgotten;
    while (m_sessions.size() > MaxSessions) {
        const RecentSession oldest = m_sessions.takeLast();
        if (oldest.remembered)
            forgotten << oldest.secretName();
    }
    return forgotten;
}

void RecentSessions::putBack(int row, const RecentSession &session)
{
    // It was joined again meanwhile, or others took the room: none of these goes for it.
    if (find(session) >= 0 || m_sessions.size() >= MaxSessions)
        return;
    beginResetModel();
    m_sessions.insert(std::clamp<qsizetype>(row, 0, m_sessions.size()), session);
    m_sessions[find(session)].remembered = false;
    endResetModel();
    save();
}

void RecentSessions::remove(int row)
{
    if (row < 0 || row >= m_sessions.size())
        return;
    beginRemoveRows({}, row, row);
    const RecentSession gone = m_sessions.takeAt(row);
    endRemoveRows();
    save();
    if (gone.remembered)
        Q_EMIT secretForgotten(gone.secretName());
}

void RecentSessions::forgetSecret(int row)
{
    if (row < 0 || row >= m_sessions.size() || !m_sessions.at(row).remembered)
        return;
    m_sessions[row].remembered = false;
    save();
    Q_EMIT secretForgotten(m_sessions.at(row).secretName());
}

int RecentSessions::find(const RecentSession &session) const
{
    const auto it =
        std::find_if(m_sessions.cbegin(), m_sessions.cend(),
                     [&session](const RecentSession &other) { return isSame(session, other); });
    return it == m_sessions.cend() ? -1 : int(it - m_sessions.cbegin());
}

void RecentSessions::load()
{
    const int count = m_settings->beginReadArray(QStringLiteral("recentSessions"));
    for (int i = 0; i < qMin(count, MaxSessions); ++i) {
        m_settings->setArrayIndex(i);
        RecentSession session;
        session.server = withoutSecrets(m_settings->value(QStringLiteral("server")).toUrl());
        session.key = m_settings->value(QStringLiteral("key")).toString();
        session.sessionId = m_settings->value(QStringLiteral("session")).toString();
        session.name = m_settings->value(QStringLiteral("name")).toString();
        session.hosted = m_settings->value(QStringLiteral("hosted")).toBool();
        session.lastUsed = m_settings->value(QStringLiteral("lastUsed")).toLongLong();
        session.fingerprint = m_settings->value(QStringLiteral("fingerprint")).toString();
        session.remembered = m_settings->value(QStringLiteral("remembered")).toBool();
        // A settings file that someone edited or that broke must not make empty rows.
        if (!session.sessionId.isEmpty() && session.server.isValid())
            m_sessions.append(session);
    }
    m_settings->endArray();
}

void RecentSessions::save()
{
    m_settings->remove(QStringLiteral("recentSessions"));
    m_settings->beginWriteArray(QStringLiteral("recentSessions"), int(m_sessions.size()));
    for (int i = 0; i < m_sessions.size(); ++i) {
        const RecentSession &session = m_sessions.at(i);
        m_settings->setArrayIndex(i);
        m_settings->setValue(QStringLiteral("server"), session.server);
        m_settings->setValue(QStringLiteral("key"), session.key);
        m_settings->setValue(QStringLiteral("session"), session.sessionId);
        m_settings->setValue(QStringLiteral("name"), session.name);
        m_settings->setValue(QStringLiteral("hosted"), session.hosted);
        m_settings->setValue(QStringLiteral("lastUsed"), session.lastUsed);
        m_settings->setValue(QStringLiteral("fingerprint"), session.fingerprint);
        m_settings->setValue(QStringLiteral("remembered"), session.remembered);
    }
    m_settings->endArray();
}

} // namespace Signalbox
