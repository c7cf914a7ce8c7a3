#ifndef UI_WIDGETS_LOG_EXPORTBAR_H
#define UI_WIDGETS_LOG_EXPORTBAR_H

#include <ui/models/logexport.h>
#include <ui/viewmodels/logviewmodel.h>

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QProgressBar;
QT_END_NAMESPACE

namespace Signalbox {

/// Asks for a file and writes the log to it: how far that is, and a way to stop it.
class ExportBar : public QWidget
{
    Q_OBJECT

public:
    explicit ExportBar(LogViewModel *log, QWidget *parent = nullptr);

    void askForFile(LogViewModel::Rows rows);
    /// Comma-separated where the name ends so, else a JSON object a line.
    static LogExport::Format formatOf(const QString &fileName);

Q_SIGNALS:
    void noticed(const QString &text);

private:
    void refresh();

    LogViewModel *m_log;
    QLabel *m_text;
    QProgressBar *m_progress;
};

} // namespace Signalbox

#endif
