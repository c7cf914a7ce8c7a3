#ifndef UI_WIDGETS_SESSION_COMPOSERWIDGET_H
#define UI_WIDGETS_SESSION_COMPOSERWIDGET_H

#include <QWidget>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
QT_END_NAMESPACE

namespace Signalbox {

class ByteMeter;
class ComposerViewModel;
class ConnectionListModel;
class SessionViewModel;

/// Where one writes a signal: target, type, retry, data. Ctrl+Enter sends, Enter breaks the line.
class ComposerWidget : public QWidget
{
    Q_OBJECT

public:
    explicit ComposerWidget(SessionViewModel *session, QWidget *parent = nullptr);

    /// Puts the cursor into the data field.
    void startWriting();
    void writeTo(const QString &connectionId);

Q_SIGNALS:
    /// Someone wants to see what waits.
    void outboxWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeOptions();
    QWidget *makeText();
    QWidget *makeMessage();
    void connectFields();
    void send();
    /// Shows what the view model holds, without telling it so.
    void refresh();
    void refreshTargets();
    void refreshMessage();
    void updateTextHeight();

    SessionViewModel *m_session;
    ComposerViewModel *m_composer;
    QComboBox *m_target;
    QComboBox *m_type;
    QCheckBox *m_retry;
    ByteMeter *m_meter;
    QPlainTextEdit *m_text;
    QPushButton *m_send;
    QLabel *m_message;
    QPushButton *m_outbox;
    bool m_refreshing = false;
};

} // namespace Signalbox

#endif
