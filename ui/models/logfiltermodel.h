#ifndef UI_MODELS_LOGFILTERMODEL_H
#define UI_MODELS_LOGFILTERMODEL_H

#include <signaling/clock.h>
#include <ui/models/logfilter.h>
#include <ui/models/logselection.h>

#include <QtCore/qabstractproxymodel.h>

#include <memory>
#include <vector>

QT_BEGIN_NAMESPACE
class QTemporaryDir;
QT_END_NAMESPACE

namespace Signalbox {

class LogMatcher;
class SignalLogModel;

/// The rows of a log that a filter lets through. Looks at the newest first and at some
/// milliseconds' worth of rows at a time, so that a million of them block nobody and those one sees
/// come at once; older ones follow above. New rows are looked at as they come. Without a filter it
/// costs nothing.
class LogFilterModel : public QAbstractProxyModel
{
    Q_OBJECT

public:
    /// How long it works before others get their turn.
    static constexpr qint64 SliceUs = 8000;
    /// How many rows it looks at before that, at most.
    static constexpr qsizetype MaxRowsPerSlice = 65536;

    /// \a log lives longer than this.
    LogFilterModel(SignalLogModel *log, std::shared_ptr<Signaling::Clock> clock,
                   QObject *parent = nullptr);
    ~LogFilterModel() override;

    SignalLogModel *log() const { return m_log; }
    const LogFilter &filter() const { return m_filter; }
    /// With a first slice of its rows at once. A filter with a problem() lets nothing through.
    void setFilter(const LogFilter &filter);
    QString problem() const;
    /// Whether the expression took too long on some row, which is left out then.
    bool gaveUp() const;

    bool isNewestFirst() const { return m_newestFirst; }
    void setNewestFirst(bool newestFirst);
    /// While it is paused, rows that come are not shown.
    bool isPaused() const { return m_paused; }
    void setPaused(bool paused);
    /// Rows that came since it is paused, whether the filter lets them through or not.
    qint64 waitingRows() const;

    /// Rows that were not looked at yet; those that wait for the end of a pause are not among them.
    qint64 rowsToScan() const;
    bool isScanning() const { return rowsToScan() > 0; }

    quint64 sequenceAt(int row) const;
    /// -1 if it isn't shown.
    int rowOf(quint64 sequence) const;
    /// The row where \a sequence is or would be.
    int nearestRow(quint64 sequence) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    QModelIndex mapToSource(const QModelIndex &proxyIndex) const override;
    QModelIndex mapFromSource(const QModelIndex &sourceIndex) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    /// LogMimeData.
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }

Q_SIGNALS:
    /// rowsToScan(), waitingRows() or gaveUp() may be others.
    void scanChanged();

private:
    void watchLog();
    void restart();
    void takeNews();
    void extendAll();
    void scan();
    void scanNew(qint64 deadline, qsizetype *budget);
    void scanOld(qint64 deadline, qsizetype *budget);
    bool goesOn(qint64 deadline, qsizetype *budget) const;
    void insert(const std::vector<quint64> &sequences, bool older);
    void beginInsert(qsizetype count, bool older);
    quint64 newestEnd() const;
    int rowAtPlace(qsizetype place) const;
    void onDataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight);
    void onRowsAboutToBeRemoved(int last);
    void onRowsRemoved();

    SignalLogModel *m_log;
    std::shared_ptr<Signaling::Clock> m_clock;
    std::unique_ptr<Signaling::ClockTimer> m_timer;
    LogFilter m_filter;
    std::unique_ptr<LogMatcher> m_matcher; ///< none: every row is let through
    LogSelection m_rows;
    /// Rows from here on were not looked at yet, and those before m_oldEnd.
    quint64 m_newNext = 0;
    quint64 m_oldEnd = 0;
    quint64 m_pausedAt = 0;
    qsizetype m_removing = 0;
    /// Where files lie that were dragged out.
    mutable std::shared_ptr<QTemporaryDir> m_dragged;
    bool m_newestFirst = false;
    bool m_paused = false;
};

} // namespace Signalbox

#endif
