#ifndef UI_VIEWMODELS_HISTORY_HISTORYSESSIONSMODEL_H
#define UI_VIEWMODELS_HISTORY_HISTORYSESSIONSMODEL_H

#include <signaling/clock.h>
#include <signaling/history/historyentry.h>

#include <QtCore/qabstractitemmodel.h>
#include <QtCore/qlist.h>

#include <memory>

namespace Signalbox {

/// The recorded sessions, the latest first; above them a row that stands for all.
class HistorySessionsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< HistorySession::id; 0: all
        CountText,             ///< "1,204"
        LastText,              ///< "today, 10:42"; empty in the row for all
        HostedRole,
    };

    explicit HistorySessionsModel(std::shared_ptr<Signaling::Clock> clock,
                                  QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    void setSessions(const QList<Signaling::HistorySession> &sessions);
    /// 0 for the row that stands for all, and for what isn't there.
    qint64 idAt(int row) const;
    /// The row for all, if it isn't there.
    int rowOf(qint64 id) const;
    /// Null if it isn't there.
    const Signaling::HistorySession *session(qint64 id) const;
    /// How many rows that one has; 0: all of them.
    qint64 entries(qint64 id) const;

private:
    QVariant allData(int role) const;

    std::shared_ptr<Signaling::Clock> m_clock;
    QList<Signaling::HistorySession> m_sessions;
};

} // namespace Signalbox

#endif
