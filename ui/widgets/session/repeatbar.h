#ifndef UI_WIDGETS_SESSION_REPEATBAR_H
#define UI_WIDGETS_SESSION_REPEATBAR_H

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;
QT_END_NAMESPACE

namespace Signalbox {

class SessionViewModel;
class SignalRepeater;

/// Beneath the composer: sends what is written every so often, so many times; while it runs how far
/// it is, and a way to stop.
class RepeatBar : public QWidget
{
    Q_OBJECT

public:
    explicit RepeatBar(SessionViewModel *session, QWidget *parent = nullptr);

    /// Shows it, the first number chosen.
    void open();

Q_SIGNALS:
    /// It was closed, and the focus needs another place.
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refresh();
    void startOrStop();
    void close();

    SessionViewModel *m_session;
    SignalRepeater *m_repeater;
    QSpinBox *m_interval;
    QSpinBox *m_times;
    QPushButton *m_start;
    QProgressBar *m_progress;
    QLabel *m_status;
};

} // namespace Signalbox

#endif
