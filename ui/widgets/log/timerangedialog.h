#ifndef UI_WIDGETS_LOG_TIMERANGEDIALOG_H
#define UI_WIDGETS_LOG_TIMERANGEDIALOG_H

#include <QDialog>

QT_BEGIN_NAMESPACE
class QDateTimeEdit;
class QDialogButtonBox;
class QLabel;
QT_END_NAMESPACE

namespace Signalbox {

class LogViewModel;

/// From when to when rows of a log are to be seen. Begins with what the log holds.
class TimeRangeDialog : public QDialog
{
    Q_OBJECT

public:
    explicit TimeRangeDialog(LogViewModel *log, QWidget *parent = nullptr);
    void accept() override;

private:
    void check();

    LogViewModel *m_log;
    QDateTimeEdit *m_from;
    QDateTimeEdit *m_to;
    QLabel *m_problem;
    QDialogButtonBox *m_buttons;
};

} // namespace Signalbox

#endif
