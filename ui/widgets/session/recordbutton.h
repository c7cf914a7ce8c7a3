#ifndef UI_WIDGETS_SESSION_RECORDBUTTON_H
#define UI_WIDGETS_SESSION_RECORDBUTTON_H

#include <QToolButton>

namespace Signalbox {

class SessionHistory;

/// Says whether a session is recorded, and switches that.
class RecordButton : public QToolButton
{
    Q_OBJECT

public:
    /// \a history may be null: then there is nothing to be seen.
    explicit RecordButton(SessionHistory *history, QWidget *parent = nullptr);

private:
    void refresh();

    SessionHistory *m_history;
};

} // namespace Signalbox

#endif
