#ifndef UI_WIDGETS_ABOUT_PROGRAMLOGDIALOG_H
#define UI_WIDGETS_ABOUT_PROGRAMLOGDIALOG_H

#include <QDialog>

QT_BEGIN_NAMESPACE
class QListView;
QT_END_NAMESPACE

namespace Signalbox {

class ProgramLog;

/// What the program itself had to say; follows while its end is in sight.
class ProgramLogDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a log must outlive it.
    explicit ProgramLogDialog(const ProgramLog *log, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void copy() const;

    const ProgramLog *m_log;
    QListView *m_list;
};

} // namespace Signalbox

#endif
