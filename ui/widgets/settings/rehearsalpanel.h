#ifndef UI_WIDGETS_SETTINGS_REHEARSALPANEL_H
#define UI_WIDGETS_SETTINGS_REHEARSALPANEL_H

#include <ui/viewmodels/settings/rehearsalviewmodel.h>

#include <QWidget>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QTableView;
QT_END_NAMESPACE

namespace Signalbox {

/// The dry run: how long the link is cut and how much is sent, and what became of each signal.
class RehearsalPanel : public QWidget
{
    Q_OBJECT

public:
    /// \a model must outlive it.
    explicit RehearsalPanel(RehearsalViewModel *model, QWidget *parent = nullptr);

    /// From which on nothing in it is cut or wraps.
    int wideWidth() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeControls();
    void makeTable();
    void refresh();
    void updateLook();

    RehearsalViewModel *m_model;
    QLabel *m_title;
    QSpinBox *m_seconds;
    QSpinBox *m_rate;
    QCheckBox *m_retry;
    QPushButton *m_start;
    QLabel *m_problem;
    QLabel *m_result;
    QTableView *m_table;
};

} // namespace Signalbox

#endif
