#include "historysessionsmodel.h"

#include <ui/models/logtext.h>
#include <ui/models/plaintooltip.h>
#include <ui/viewmodels/history/historytext.h>

#include <QtCore/qdatetime.h>
#include <QtCore/qlocale.h>

#include <algorithm>
#include <numeric>
#include <utility>

namespace Signalbox {

HistorySessionsModel::HistorySessionsModel(std::shared_ptr<Signaling::Clock> clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_clock(std::move(clock))
{
}

int HistorySessionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sessions.size()) + 1;
}

QVariant HistorySessionsModel::allData(int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return tr("All sessions");
    case Qt::AccessibleTextRole:
        return tr("All sessions, %1 rows").arg(allData(CountText).toString());
    case IdRole:
        return qint64(0);
    case CountText:
        return QLocale().toString(entries(0));
    case HostedRole:
        return false;
    default:
        return {};
    }
}

QVariant HistorySessionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (index.row() == 0)
        return allData(role);
    const Signaling::HistorySession &session = m_sessions.at(index.row() - 1);
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_clock->wallMs());
    switch (role) {
    case Qt::DisplayRole:
        return HistoryText::title(session.place);
    case Qt::AccessibleTextRole:
        return tr("%1, %2 rows, the last %3")
            .arg(HistoryText::title(session.place), QLocale().toString(session.entries),
                 LogText::day(session.lastTime, now));
    case Qt::ToolTipRole:
        return plainToolTip(HistoryText::origin(session.place));
    case IdRole:
        return session.id;
    case CountText:
        return QLocale().toString(session.entries);
    case LastText:
        return LogText::day(session.lastTime, now);
    case HostedRole:
        return session.place.hosted;
    default:
        return {};
    }
}

void HistorySessionsModel::setSessions(const QList<Signaling::HistorySession> &sessions)
{
    const bool isSameOrder =
        std::equal(sessions.cbegin(), sessions.cend(), m_sessions.cbegin(), m_sessions.cend(),
                   [](const auto &a, const auto &b) { return a.id == b.id; });
    if (isSameOrder) {
        m_sessions = sessions;
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_sessions = sessions;
    endResetModel();
}

qint64 HistorySessionsModel::idAt(int row) const
{
    return row < 1 || row >= rowCount() ? 0 : m_sessions.at(row - 1).id;
}

int HistorySessionsModel::rowOf(qint64 id) const
{
    for (int row = 1; row < rowCount(); ++row) {
        if (idAt(row) == id)
            return row;
    }
    return 0;
}

const Signaling::HistorySession *HistorySessionsModel::session(qint64 id) const
{
    const int row = rowOf(id);
    return row == 0 ? nullptr : &m_sessions.at(row - 1);
}

qint64 HistorySessionsModel::entries(qint64 id) const
{
    return std::accumulate(m_sessions.cbegin(), m_sessions.cend(), qint64(0),
                           [id](qint64 sum, const Signaling::HistorySession &s) {
                               return id == 0 || s.id == id ? sum + s.entries : sum;
                           });
}

} // namespace Signalbox
