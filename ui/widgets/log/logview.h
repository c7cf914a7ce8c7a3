#ifndef UI_WIDGETS_LOG_LOGVIEW_H
#define UI_WIDGETS_LOG_LOGVIEW_H

#include <QTableView>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace Signalbox {

class LogDelegate;
class SignalLogModel;

/// The log of a session. Follows new rows only while its end is in sight, and never moves what one
/// reads; a button leads back to the end.
class LogView : public QTableView
{
    Q_OBJECT

public:
    explicit LogView(QWidget *parent = nullptr);

    void setLog(SignalLogModel *log);
    /// What stands where there are no signals yet.
    void setEmptyText(const QString &text);
    bool isFollowing() const { return m_following; }
    /// Rows that came since one stopped following.
    int newRows() const { return m_newRows; }
    /// The selected rows as text, in the order of the log.
    QString selectedText() const;

public Q_SLOTS:
    /// Whether times have milliseconds where there is room for them.
    void setWantsMilliseconds(bool wants);
    void jumpToNewest();
    void copySelection();

Q_SIGNALS:
    /// Someone asked for the menu of a row; \a position is global.
    void rowMenuRequested(const QModelIndex &index, const QPoint &position);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void watchScrolling();
    void onRowsInserted(int count);
    void onOldRowsRemoved(int count);
    void updateMetrics();
    void makeRoomForData();
    int columnNeeds(int column) const;
    void updateOverlays();
    bool hasSignals() const;

    LogDelegate *m_delegate;
    bool m_wantsMilliseconds = true;
    QPushButton *m_jump;
    QLabel *m_empty;
    bool m_following = true;
    int m_newRows = 0;
};

} // namespace Signalbox

#endif
