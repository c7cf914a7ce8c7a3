#ifndef UI_WIDGETS_LOG_FINDBAR_H
#define UI_WIDGETS_LOG_FINDBAR_H

#include <ui/models/logsearch.h>

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QToolButton;
QT_END_NAMESPACE

namespace Signalbox {

class LogViewModel;

/// Looks for a text in the rows that are shown, one after the other, and leaves all of them there.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(LogViewModel *log, QWidget *parent = nullptr);

    void open();
    /// Opens where there is nothing to look for yet.
    void find(LogSearch::Direction direction);
    /// Where it goes on from; -1: from the end.
    void setCurrentRow(int row) { m_row = row; }

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void close();
    void onNotFound();
    QToolButton *makeButton(const char *icon, const QString &name, const QString &toolTip);

    LogViewModel *m_log;
    QLineEdit *m_text;
    QToolButton *m_regex;
    QLabel *m_result;
    int m_row = -1;
};

} // namespace Signalbox

#endif
