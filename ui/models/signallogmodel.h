#ifndef UI_MODELS_SIGNALLOGMODEL_H
#define UI_MODELS_SIGNALLOGMODEL_H

#include <signaling/clock.h>
#include <ui/models/logrecord.h>
#include <ui/models/logstore.h>

#include <QtCore/qabstractitemmodel.h>
#include <QtCore/qhash.h>

#include <memory>
#include <vector>

namespace Signalbox {

/// The log of one session: signals, who joined and left, when the link was lost and came back.
///
/// New rows and new outcomes are gathered and shown at most once in 16 ms, so that a flood costs
/// the views a few updates a second and not one for each signal. Beyond its budget of bytes the
/// oldest rows go.
class SignalLogModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        TimeColumn,
        FromColumn,
        ToColumn,
        TypeColumn,
        DataColumn,
        SizeColumn,
        OutcomeColumn,
        ColumnCount
    };
    enum Role {
        TimeRole = Qt::UserRole, ///< qint64, milliseconds since 1970
        KindRole,                ///< LogKind
        DirectionRole,           ///< LogDirection
        PersonIdRole,            ///< empty: the server
        PersonNameRole,
        TargetIdRole, ///< empty: everyone
        TargetNameRole,
        TypeRole, ///< null: none
        DataRole, ///< null: none
        HasDataRole,
        JsonRole,
        SizeRole,     ///< bytes of data; -1 without
        DeliveryRole, ///< Delivery
        SignalIdRole, ///< 0 unless it is ours
        RetryRole,
        NoteRole,     ///< why it failed, left or ended
        DurationRole, ///< LinkBack: ms
        WaitingRole,  ///< LinkBack: signals
        PersonSlotRole, ///< which of the colours for people
        TargetSlotRole,
    };

    static constexpr qsizetype DefaultBudget = 256 * 1024 * 1024;
    static constexpr int FlushIntervalMs = 16;

    explicit SignalLogModel(std::shared_ptr<Signaling::Clock> clock, QObject *parent = nullptr);
    ~SignalLogModel() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

    void append(const LogRecord &record);
    /// The outcome of one of our signals; unknown ids and rows that are gone are ignored.
    void setDelivery(quint64 signalId, Delivery delivery, const QString &note = {});
    /// Shows what is gathered now.
    void flush();
    void clear();
    /// Rows go, oldest first, while rows and data take more than \a bytes.
    void setBudget(qsizetype bytes);
    /// Of a row, for ever: does not change when older rows go.
    quint64 sequenceOf(int row) const { return m_store.firstSequence() + quint64(row); }

private:
    struct PendingOutcome
    {
        quint64 signalId;
        Delivery delivery;
        QString note;
    };

    void scheduleFlush();
    void insertPending();
    void applyOutcomes();
    void trim();
    QVariant display(int row, int column) const;
    QVariant field(int row, int role) const;

    std::shared_ptr<Signaling::Clock> m_clock;
    std::unique_ptr<Signaling::ClockTimer> m_flushTimer;
    LogStore m_store;
    std::vector<LogRecord> m_pendingRows;
    std::vector<PendingOutcome> m_pendingOutcomes;
    /// Where our signals without an outcome are: id → sequence number.
    QHash<quint64, quint64> m_openSignals;
    qsizetype m_budget = DefaultBudget;
    qint64 m_lastFlush = 0;
};

} // namespace Signalbox

#endif
