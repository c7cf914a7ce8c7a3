#ifndef UI_WIDGETS_SESSION_PEOPLEPANEL_H
#define UI_WIDGETS_SESSION_PEOPLEPANEL_H

#include <ui/widgets/style/question.h>

#include <QPointer>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QListView;
class QMenu;
class QPushButton;
QT_END_NAMESPACE

namespace Signalbox {

class SessionViewModel;

/// Who is in the session, and who was. Double click or Enter writes to one.
class PeoplePanel : public QWidget
{
    Q_OBJECT

public:
    explicit PeoplePanel(SessionViewModel *session, QWidget *parent = nullptr);

    QListView *list() const { return m_list; }
    /// What can be done with that person; belongs to this and goes when it is closed.
    QMenu *makeMenu(const QModelIndex &index);
    /// Asks, and ends that person's connection.
    void askToEnd(const QString &connectionId);
    Question *question() const { return m_question; }
    /// With room for everyone, and for the latest who left where they are shown.
    QSize sizeHint() const override;

Q_SIGNALS:
    void writeTo(const QString &connectionId);
    /// Someone wants to send that person files.
    void filesWanted(const QString &connectionId);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setUpList(QListView *list, const QString &name) const;
    QWidget *makeDeparted();
    void refresh();
    void showDeparted(bool shown);
    void fitRows();
    void showMenu(const QPoint &position);

    SessionViewModel *m_session;
    QLabel *m_title;
    QListView *m_list;
    QLabel *m_empty;
    QPushButton *m_unfold;
    QListView *m_departed;
    QPointer<Question> m_question;
};

} // namespace Signalbox

#endif
