#ifndef UI_VIEWMODELS_HISTORY_HISTORYRESULTSMODEL_H
#define UI_VIEWMODELS_HISTORY_HISTORYRESULTSMODEL_H

#include <signaling/clock.h>
#include <signaling/history/historysearch.h>

#include <QtCore/qabstractitemmodel.h>
#include <QtCore/qlist.h>

#include <memory>

namespace Signalbox {

/// What was found in the history; more is fetched when a view asks for it.
class HistoryResultsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TimeColumn, SessionColumn, FromColumn, TypeColumn, DataColumn, ColumnCount };
    enum Role {
        MarksRole = Qt::UserRole, ///< of the data: QVariantList of start, length, start, length …
        PersonSlotRole,
        FullDataRole, ///< the data, not only the part around what was found
        SessionIdRole,
        EntryIdRole,
    };
    static constexpr int PageSize = 200;

    HistoryResultsModel(Signaling::SignalHistory *history, std::shared_ptr<Signaling::Clock> clock,
                        QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    void search(const Signaling::HistoryQuery &query);
    /// What the time's column says of that moment, in milliseconds since 1970.
    static QString timeText(qint64 ms);
    bool isSearching() const { return m_search.isRunning(); }
    /// Whether there is or may be more than these rows.
    bool hasMore() const { return m_search.canFetchMore(); }
    const Signaling::HistoryProblem &problem() const { return m_search.problem(); }

Q_SIGNALS:
    /// isSearching(), hasMore() or the number of rows is another.
    void stateChanged();

private:
    QVariant display(const Signaling::HistoryHit &hit, int column) const;

    std::shared_ptr<Signaling::Clock> m_clock;
    Signaling::HistorySearch m_search;
    QList<Signaling::HistoryHit> m_hits;
};

} // namespace Signalbox

#endif
