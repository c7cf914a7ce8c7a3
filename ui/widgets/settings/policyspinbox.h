#ifndef UI_WIDGETS_SETTINGS_POLICYSPINBOX_H
#define UI_WIDGETS_SETTINGS_POLICYSPINBOX_H

#include <ui/viewmodels/settings/retryfields.h>

#include <QAbstractSpinBox>

namespace Signalbox {

class RetryPolicyViewModel;

/// One value of a retry policy with its unit. Takes whatever is written, so that what is wrong can
/// be said beside it; arrows, keys and a wheel over the focused one go by steps.
class PolicySpinBox : public QAbstractSpinBox
{
    Q_OBJECT

public:
    /// \a model must outlive it.
    PolicySpinBox(RetryPolicyViewModel *model, RetryFields::Field field, QWidget *parent = nullptr);

    void stepBy(int steps) override;
    QValidator::State validate(QString &text, int &position) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    StepEnabled stepEnabled() const override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void refresh();

    RetryPolicyViewModel *m_model;
    RetryFields::Field m_field;
};

} // namespace Signalbox

#endif
