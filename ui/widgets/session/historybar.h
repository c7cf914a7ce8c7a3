#ifndef UI_WIDGETS_SESSION_HISTORYBAR_H
#define UI_WIDGETS_SESSION_HISTORYBAR_H

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace Signalbox {

class SessionHistory;

/// Above a log: that more of this session was recorded, and the way to see it. There only where
/// that is so.
class HistoryBar : public QWidget
{
    Q_OBJECT

public:
    /// \a history may be null.
    explicit HistoryBar(SessionHistory *history, QWidget *parent = nullptr);

private:
    void refresh();

    SessionHistory *m_history;
    QLabel *m_text;
    QPushButton *m_show;
    bool m_closed = false;
};

} // namespace Signalbox

#endif
