#ifndef UI_WIDGETS_SESSION_COMPOSERWIDGET_H
#define UI_WIDGETS_SESSION_COMPOSERWIDGET_H

#include <QKeySequence>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QBoxLayout;
class QCheckBox;
class QComboBox;
class QKeyEvent;
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace Signalbox {

class ByteMeter;
class ComposerText;
class ComposerViewModel;
class JsonHighlighter;
class RepeatBar;
class SessionViewModel;
class TargetBox;
struct DropContent;

/// Where one writes a signal: targets, type, how it travels, data. Ctrl+Enter sends from anywhere
/// in it, Enter breaks the line; in the first line ↑ brings back what was sent before, in the last
/// ↓ goes forward.
class ComposerWidget : public QWidget
{
    Q_OBJECT

public:
    /// What it offers besides its fields; one without a name parts two groups.
    struct Tool
    {
        const char *name = nullptr; ///< of the action, the same in every language
        const char *icon = nullptr; ///< may be null
        QString text;
        QKeySequence keys;
        void (ComposerWidget::*slot)() = nullptr;
        bool inMenu = true; ///< else it has a button
    };
    static QList<Tool> tools();

    explicit ComposerWidget(SessionViewModel *session, QWidget *parent = nullptr);

    /// Puts the cursor into the data field.
    void startWriting();
    void writeTo(const QString &connectionId);
    /// Puts a text from the clipboard there.
    void paste();
    ComposerText *textField() const { return m_text; }
    /// Then nothing offers to show it.
    void setOutboxShown(bool shown);
    /// Flat, it is lower: two lines to write in, and the buttons beside each other.
    void setFlat(bool flat);
    /// How much height that makes free, at most.
    int flattable() const;
    RepeatBar *repeatBar() const { return m_repeat; }

Q_SIGNALS:
    /// Someone wants to see what waits.
    void outboxWanted();
    /// Worth a line for some seconds.
    void noticed(const QString &text);
    /// Something was pasted that is no text for a signal.
    void contentPasted(const Signalbox::DropContent &content);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeOptions();
    void makeTools();
    void addTool(const Tool &tool);
    void showTemplates();
    QWidget *makeText();
    QWidget *makeMessage();
    void connectFields();
    void send();
    void format();
    void minify();
    void showJsonProblem();
    void older();
    void newer();
    void repeat();
    void insertVariable(const QString &variable);
    void saveTemplate();
    void manageTemplates();
    bool onKey(const QKeyEvent *key, bool inText);
    /// Shows what the view model holds, without telling it so.
    void refresh();
    void onTextChanged();
    QString sendTip() const;
    void showText();
    int placeOf(qsizetype at) const;
    void markProblem();
    void refreshMessage();
    void updateTextHeight();
    void fitOptions();

    SessionViewModel *m_session;
    ComposerViewModel *m_composer;
    TargetBox *m_target;
    QComboBox *m_type;
    QCheckBox *m_json;
    QCheckBox *m_fillsIn;
    QCheckBox *m_retry;
    QWidget *m_options = nullptr;
    bool m_isRetryShort = false;
    QPushButton *m_templates;
    QPushButton *m_more;
    ByteMeter *m_typeMeter;
    ByteMeter *m_meter;
    ComposerText *m_text;
    JsonHighlighter *m_highlighter;
    QPushButton *m_send;
    QLabel *m_message;
    QPushButton *m_outbox;
    RepeatBar *m_repeat;
    QBoxLayout *m_buttons = nullptr;
    bool m_flat = false;
    bool m_outboxShown = false;
    bool m_refreshing = false;
    bool m_wasUndone = false; ///< the last change of the text was taken back
};

} // namespace Signalbox

#endif
