#ifndef UI_WIDGETS_SETTINGS_POLICYFORM_H
#define UI_WIDGETS_SETTINGS_POLICYFORM_H

#include <ui/viewmodels/settings/retryfields.h>

#include <QWidget>

#include <array>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QToolButton;
QT_END_NAMESPACE

namespace Signalbox {

class RetryPolicyViewModel;

/// Every value of a retry policy: its name, the value, its range and default, and beneath what is
/// wrong with it.
class PolicyForm : public QWidget
{
    Q_OBJECT

public:
    /// \a model must outlive it.
    explicit PolicyForm(RetryPolicyViewModel *model, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        QLabel *hint = nullptr;
        QLabel *problem = nullptr;
        QToolButton *reset = nullptr;
    };

    void addTitle(QGridLayout *grid, const QString &text);
    void addField(QGridLayout *grid, RetryFields::Field field);
    void addOverflow(QGridLayout *grid);
    void refresh();
    void updateLook();

    RetryPolicyViewModel *m_model;
    std::array<Row, RetryFields::FieldCount> m_rows;
    QList<QLabel *> m_titles;
    QComboBox *m_overflow;
    QCheckBox *m_firstConnect;
};

} // namespace Signalbox

#endif
