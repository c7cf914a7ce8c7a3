#ifndef UI_WIDGETS_SESSION_PEOPLEPANEL_H
#define UI_WIDGETS_SESSION_PEOPLEPANEL_H

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QListView;
QT_END_NAMESPACE

namespace Signalbox {

class SessionViewModel;

/// Who is in the session. Double click or Enter writes to one.
class PeoplePanel : public QWidget
{
    Q_OBJECT

public:
    explicit PeoplePanel(SessionViewModel *session, QWidget *parent = nullptr);

Q_SIGNALS:
    void writeTo(const QString &connectionId);

private:
    void refresh();
    void showMenu(const QPoint &position);

    SessionViewModel *m_session;
    QLabel *m_title;
    QListView *m_list;
    QLabel *m_empty;
};

} // namespace Signalbox

#endif
