#ifndef UI_WIDGETS_SESSION_LABBAR_H
#define UI_WIDGETS_SESSION_LABBAR_H

#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;
QT_END_NAMESPACE

namespace Signalbox {

class ReconnectLab;
class SessionViewModel;

/// The reconnect lab on a session's page: what goes on right now, and what can be done to the
/// lines. Shows itself as soon as something goes on.
class LabBar : public QWidget
{
    Q_OBJECT

public:
    /// \a session must outlive it.
    explicit LabBar(SessionViewModel *session, QWidget *parent = nullptr);

    void open();
    /// Opens it, or closes what is open.
    void toggleShown();
    /// Trouble that goes on is stopped.
    void close();

Q_SIGNALS:
    void noticed(const QString &text);
    /// The focus was in it, and is wanted elsewhere.
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeControls();
    QWidget *makeStatusRow();
    QPushButton *toggle(const QString &text, const QString &tip);
    void fit();
    void setDelay();
    void refresh();
    void updateFonts();

    SessionViewModel *m_session;
    ReconnectLab *m_lab;
    QComboBox *m_whom;
    QPushButton *m_cut;
    QPushButton *m_stall;
    QPushButton *m_delay;
    QPushButton *m_refuse;
    QPushButton *m_restart;
    QPushButton *m_tunnel;
    QPushButton *m_stop;
    QSpinBox *m_delayMs;
    QSpinBox *m_jitterMs;
    QLabel *m_title;
    QLabel *m_status;
    QProgressBar *m_progress;
};

} // namespace Signalbox

#endif
