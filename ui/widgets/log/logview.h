#ifndef UI_WIDGETS_LOG_LOGVIEW_H
#define UI_WIDGETS_LOG_LOGVIEW_H

#include <ui/widgets/log/lazytable.h>

#include <QList>
#include <QMap>

#include <optional>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace Signalbox {

class LogDelegate;
class LogFilterModel;

/// The log of a session. Follows new rows only while the newest is in sight, and never moves what
/// one reads; a button leads back to the newest.
class LogView : public LazyTable
{
    Q_OBJECT

public:
    explicit LogView(QWidget *parent = nullptr);

    void setLog(LogFilterModel *log);
    /// What stands where there are no signals, and what can be done about it, if anything can.
    void setEmptyText(const QString &text, const QString &action = {});
    bool isFollowing() const { return m_following; }
    /// Rows that came since one stopped following.
    int newRows() const { return m_newRows; }
    /// The selected rows, from above.
    QList<int> selectedRows() const;
    /// The selected rows as text, in the order of the log.
    QString selectedText() const;
    /// Selects a row and nothing else, and brings it into sight.
    void goTo(int row);
    /// How wide columns are, by their number, in hundredths of what they need by themselves; those
    /// that nobody changed aren't among them.
    const QMap<int, int> &columnWidths() const { return m_widths; }
    void setColumnWidths(const QMap<int, int> &widths);
    bool wrapsData() const { return wrappedColumn() >= 0; }
    /// Two rows: others say how much they need, and it takes what is left.
    QSize sizeHint() const override;
    /// One row.
    QSize minimumSizeHint() const override;

public Q_SLOTS:
    /// Whether times have milliseconds where there is room for them.
    void setWantsMilliseconds(bool wants);
    /// Whether data that is wider than its column goes on in further lines.
    void setWrapsData(bool wraps);
    void jumpToNewest();
    void copySelection();

Q_SIGNALS:
    /// Someone wants what can be done about there being no signals.
    void emptyActionChosen();
    /// Someone asked for the menu of a row; \a position is global.
    void rowMenuRequested(const QModelIndex &index, const QPoint &position);
    /// Someone made a column wider or narrower.
    void columnWidthsChanged();
    /// The key that leads to the filter.
    void filterRequested();

protected:
    bool isAnchored() const override { return !m_following; }
    /// What happened has no type and no size: its words may have their room.
    Span spanOf(int row) const override;
    /// One for each row: more would take long to gather.
    QModelIndexList selectedIndexes() const override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watchScrolling();
    bool isAtNewest() const;
    void onRowsInserted(int first, int last);
    void rememberCurrent();
    void findCurrentAgain();
    void setOverlayPlaces();
    void placeEmptyText(const QRect &place, bool isWanted);
    void updateMetrics();
    void makeRoomForData();
    int columnNeeds(int column) const;
    int widthFor(int column) const;
    void keepWidths();
    void updateOverlays();
    bool hasSignals() const;

    LogFilterModel *m_log = nullptr;
    LogDelegate *m_delegate;
    bool m_wantsMilliseconds = true;
    QPushButton *m_jump;
    QLabel *m_empty;
    QPushButton *m_emptyAction;
    bool m_following = true;
    int m_newRows = 0;
    /// What was current before the rows became others, until it is found among these.
    std::optional<quint64> m_wanted;
    QMap<int, int> m_widths;
    bool m_wantedInSight = false; ///< else the newest are
};

} // namespace Signalbox

#endif
