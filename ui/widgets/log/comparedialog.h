#ifndef UI_WIDGETS_LOG_COMPAREDIALOG_H
#define UI_WIDGETS_LOG_COMPAREDIALOG_H

#include <QDialog>

QT_BEGIN_NAMESPACE
class QPlainTextEdit;
QT_END_NAMESPACE

namespace Signalbox {

struct LogRecord;

/// What makes one row of the log another, line by line: what is only in the first is removed, what
/// is only in the second is added.
class CompareDialog : public QDialog
{
    Q_OBJECT

public:
    CompareDialog(const LogRecord &before, const LogRecord &after, QWidget *parent = nullptr);

    QPlainTextEdit *text() const { return m_text; }

private:
    void fill(const LogRecord &before, const LogRecord &after);

    QPlainTextEdit *m_text;
};

} // namespace Signalbox

#endif
