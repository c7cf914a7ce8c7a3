#ifndef UI_MODELS_SIGNALLOGMODEL_H
#define UI_MODELS_SIGNALLOGMODEL_H

#include <signaling/clock.h>
#include <ui/models/logrecord.h>
#include <ui/models/logstore.h>
#include <ui/models/logtally.h>

#include <QtCore/qabstractitemmodel.h>
#include <QtCore/qhash.h>

#include <deque>
#include <memory>

namespace Signalbox {

/// The log of one session: signals, who joined and left, when the link was lost and came back.
///
/// New rows and new outcomes are gathered and shown at most once in 16 ms, so that a flood costs
/// the views a few updates a second and not one for each signal. Beyond its budget of memory the
/// oldest rows are on disk only; where that takes no more, they go.
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
        NoteRole,       ///< why it failed, left or ended
        DurationRole,   ///< LinkBack: ms
        WaitingRole,    ///< LinkBack: signals
        PersonSlotRole, ///< which of the colours for people
        TargetSlotRole,
    };

    /// Rows are shown gathered, so that a view draws no more often than one sees.
    static constexpr int FlushIntervalMs = 16;
    /// After so many at once, which nobody reads before the next come, the next are shown half as
    /// often: drawing is most of what a flood costs.
    static constexpr qsizetype FloodRows = 100;
    static constexpr int FloodIntervalMs = 2 * FlushIntervalMs;
    /// How many rows are shown at once, at most; what came in a longer standstill follows at the
    /// next turns.
    static constexpr qsizetype MaxRowsPerFlush = 4096;

    /// \a folder: where rows go that don't fit into memory (LogSpillFile).
    explicit SignalLogModel(std::shared_ptr<Signaling::Clock> clock, QObject *parent = nullptr,
                            const QString &folder = {});
    ~SignalLogModel() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

    void append(const LogRecord &record);
    /// The outcome of one of our signals; unknown ids and rows that are gone are ignored. Of a note
    /// that came with Delivery::Waiting: what it says now, with Waiting again if it may still
    /// change.
    void setDelivery(quint64 signalId, Delivery delivery, const QString &note = {});
    /// Shows all that is gathered now.
    void flush();
    /// Of memory: LogStore.
    void setBudget(qsizetype bytes);
    /// 0: nothing is written to disk; the oldest rows go where memory is full.
    void setDiskBudget(qint64 bytes);

    /// Hides all rows. They can come back until the next clear().
    void clear();
    bool canUndoClear() const { return m_hidden > 0; }
    /// The rows of the last clear() are back, before those that came since.
    void undoClear();
    /// The rows of the last clear() are gone for good.
    void forgetCleared();
    /// What happened before: above all rows there are. Takes time with the number of these, and
    /// gives each another sequence number, as renumbered() tells; what clear() hid is forgotten.
    void putBefore(const QList<LogRecord> &earlier);

    /// Of a row: does not change when older rows go, only as renumbered() tells.
    quint64 sequenceOf(int row) const { return firstSequence() + quint64(row); }
    /// The sequence number of row 0, also where there is none yet.
    quint64 firstSequence() const { return m_store.firstSequence() + quint64(m_hidden); }
    /// Of the oldest row that can still be read: those that clear() hid are, until they go.
    quint64 firstReadable() const { return m_store.firstSequence(); }
    /// One behind the last row's.
    quint64 endSequence() const { return m_store.firstSequence() + quint64(m_store.size()); }
    /// To read a row without a QVariant for each field. \a sequence: of a row that is there, from
    /// firstReadable() on.
    LogRow rowAt(quint64 sequence) const;
    /// Of the rows that are shown.
    const LogTally &tally() const { return m_tally; }
    qsizetype bytesInMemory() const { return m_store.bytes(); }
    qint64 bytesOnDisk() const { return m_store.bytesOnDisk(); }
    /// Why the oldest rows are not kept on disk; empty while they are.
    QString diskProblem() const { return m_store.diskProblem(); }

Q_SIGNALS:
    /// Every row that was there, from the sequence number \a oldest on, has one that is greater by
    /// \a by; what had a lower one is gone. Before modelReset(), which follows at once.
    void renumbered(quint64 oldest, quint64 by);

private:
    struct PendingOutcome
    {
        quint64 signalId;
        Delivery delivery;
        QString note;
    };

    void scheduleFlush();
    void flushSome();
    void insertPending(qsizetype count);
    void applyOutcomes();
    void trim();
    void removeOldest(qsizetype rows);
    LogRow rowOf(int row) const { return m_store.row(row + m_hidden); }
    QVariant display(int row, int column) const;
    QVariant field(int row, int role) const;

    std::shared_ptr<Signaling::Clock> m_clock;
    std::unique_ptr<Signaling::ClockTimer> m_flushTimer;
    LogStore m_store;
    LogTally m_tally;
    LogTally m_hiddenTally;
    /// How many rows of the store the last clear() hid.
    qsizetype m_hidden = 0;
    std::deque<LogRecord> m_pendingRows;
    std::deque<PendingOutcome> m_pendingOutcomes;
    /// Where our signals without an outcome are: id → sequence number.
    QHash<quint64, quint64> m_openSignals;
    qint64 m_lastFlush = 0;
    int m_interval = FlushIntervalMs;
};

} // namespace Signalbox

#endif
