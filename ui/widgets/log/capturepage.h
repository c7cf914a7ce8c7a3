#ifndef UI_WIDGETS_LOG_CAPTUREPAGE_H
#define UI_WIDGETS_LOG_CAPTUREPAGE_H

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QProgressBar;
class QPushButton;
QT_END_NAMESPACE

namespace Signalbox {

class CaptureViewModel;
class ElidedLabel;
class LogPane;
class LogPreferences;

/// A capture or a recorded session: how far it is read, what is in it, and the details of a row.
class CapturePage : public QWidget
{
    Q_OBJECT

public:
    CapturePage(CaptureViewModel *capture, LogPreferences *preferences, QWidget *parent = nullptr);

    CaptureViewModel *capture() const { return m_capture; }
    LogPane *logPane() const { return m_log; }

Q_SIGNALS:
    void noticed(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeHeader();
    void refresh();
    void updateFonts();

    CaptureViewModel *m_capture;
    ElidedLabel *m_title;
    QLabel *m_status;
    QProgressBar *m_progress;
    QPushButton *m_stop;
    QLabel *m_problem;
    LogPane *m_log;
};

} // namespace Signalbox

#endif
