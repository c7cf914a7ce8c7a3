#ifndef UI_WIDGETS_SETTINGS_HISTORYPAGE_H
#define UI_WIDGETS_SETTINGS_HISTORYPAGE_H

#include <QWidget>

#include <memory>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QLabel;
class QPushButton;
class QSpinBox;
QT_END_NAMESPACE

namespace Signalbox {

class AppSettings;
class HistoryViewModel;

/// What is recorded, for how long it is kept, where it is and what it takes.
class HistoryPage : public QWidget
{
    Q_OBJECT

public:
    /// \a history may be null: then nothing is recorded.
    HistoryPage(AppSettings *settings, std::shared_ptr<HistoryViewModel> history,
                QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void load();
    void store();
    void showFile();
    void askForgetAll();

    AppSettings *m_settings;
    std::shared_ptr<HistoryViewModel> m_history;
    QCheckBox *m_hosted;
    QSpinBox *m_days;
    QLabel *m_place;
    QLabel *m_size;
    QLabel *m_problem;
    QPushButton *m_forget;
};

} // namespace Signalbox

#endif
