#ifndef UI_WIDGETS_HISTORY_RECORDEDWINDOW_H
#define UI_WIDGETS_HISTORY_RECORDEDWINDOW_H

#include <QDialog>

#include <memory>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace Signalbox {

class LogPane;
class RecordedViewModel;

/// A recorded session in a window of its own: its log, and the details of a row.
class RecordedWindow : public QDialog
{
    Q_OBJECT

public:
    explicit RecordedWindow(std::unique_ptr<RecordedViewModel> session, QWidget *parent = nullptr);
    ~RecordedWindow() override;

    RecordedViewModel *session() const { return m_session.get(); }
    LogPane *logPane() const { return m_log; }

private:
    void refresh();

    std::unique_ptr<RecordedViewModel> m_session;
    LogPane *m_log;
    QLabel *m_state;
    QPushButton *m_stop;
};

} // namespace Signalbox

#endif
