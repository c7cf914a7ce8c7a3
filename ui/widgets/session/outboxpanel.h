#ifndef UI_WIDGETS_SESSION_OUTBOXPANEL_H
#define UI_WIDGETS_SESSION_OUTBOXPANEL_H

#include <QPointer>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QLabel;
class QListView;
class QPushButton;
QT_END_NAMESPACE

namespace Signalbox {

class OutboxViewModel;
class Question;
class SessionViewModel;

/// What waits in a session, to be looked at and touched: send now, edit, retry or not, take back.
/// Closes by itself when nothing waits any more.
///
/// Keys in the list: Enter edits, Delete takes back, Escape closes.
class OutboxPanel : public QWidget
{
    Q_OBJECT

public:
    explicit OutboxPanel(SessionViewModel *session, QWidget *parent = nullptr);

    /// Shows it, the first signal chosen. Not where nothing waits.
    void open();
    void close();
    QListView *list() const { return m_list; }
    /// While it asks whether to take back all that waits; else null.
    Question *question() const;

Q_SIGNALS:
    /// A signal was taken back into the composer.
    void edited();
    /// It had the focus, which needs another place.
    void closed();
    void shownChanged(bool shown);
    void noticed(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeHeader();
    void connectButtons();
    void refresh();
    void updateHeight();
    void showMenu(const QPoint &position);
    void edit();
    void cancel();
    void askToCancelAll();
    void takeBack(const QList<quint64> &ids);
    void setRetry(bool retry);
    void sendNow();
    QList<quint64> chosen() const;

    SessionViewModel *m_session;
    OutboxViewModel *m_outbox;
    QLabel *m_title;
    QWidget *m_controls = nullptr;
    QListView *m_list;
    QPushButton *m_sendNow;
    QPushButton *m_edit;
    QPushButton *m_cancel;
    QPushButton *m_cancelAll;
    QCheckBox *m_retry;
    QPointer<Question> m_question;
};

} // namespace Signalbox

#endif
