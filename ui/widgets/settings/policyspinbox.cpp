#include "policyspinbox.h"

#include <ui/viewmodels/settings/retrypolicyviewmodel.h>

#include <QLineEdit>
#include <QWheelEvent>

namespace Signalbox {

PolicySpinBox::PolicySpinBox(RetryPolicyViewModel *model, RetryFields::Field field, QWidget *parent)
    : QAbstractSpinBox(parent)
    , m_model(model)
    , m_field(field)
{
    setAccessibleName(RetryFields::label(field));
    setToolTip(RetryFields::explanation(field));
    setFocusPolicy(Qt::StrongFocus);
    connect(lineEdit(), &QLineEdit::textEdited, this,
            [this](const QString &text) { m_model->setText(m_field, text); });
    connect(this, &QAbstractSpinBox::editingFinished, this, [this] { m_model->tidy(m_field); });
    connect(m_model, &RetryPolicyViewModel::changed, this, &PolicySpinBox::refresh);
    refresh();
}

void PolicySpinBox::refresh()
{
    if (lineEdit()->text() != m_model->text(m_field))
        lineEdit()->setText(m_model->text(m_field));
    const QString problem = m_model->problem(m_field);
    setAccessibleDescription(problem.isEmpty() ? RetryFields::explanation(m_field) : problem);
    update();
}

void PolicySpinBox::stepBy(int steps)
{
    m_model->step(m_field, steps);
    selectAll();
}

QValidator::State PolicySpinBox::validate(QString &text, int &position) const
{
    Q_UNUSED(text)
    Q_UNUSED(position)
    return QValidator::Acceptable;
}

QAbstractSpinBox::StepEnabled PolicySpinBox::stepEnabled() const
{
    const auto value = RetryFields::parse(m_field, m_model->text(m_field));
    if (!value)
        return StepUpEnabled | StepDownEnabled;
    StepEnabled enabled = StepNone;
    enabled.setFlag(StepUpEnabled, RetryFields::stepped(m_field, *value, 1) > *value);
    enabled.setFlag(StepDownEnabled, RetryFields::stepped(m_field, *value, -1) < *value);
    return enabled;
}

void PolicySpinBox::wheelEvent(QWheelEvent *event)
{
    // Who scrolls the page must not change what happens to lie under the pointer.
    if (hasFocus())
        QAbstractSpinBox::wheelEvent(event);
    else
        event->ignore();
}

QSize PolicySpinBox::sizeHint() const
{
    return {minimumSizeHint().width() + 32, QAbstractSpinBox::sizeHint().height()};
}

QSize PolicySpinBox::minimumSizeHint() const
{
    const int width = fontMetrics().horizontalAdvance(QStringLiteral("1,000,000 KiB")) + 24;
    return {width, QAbstractSpinBox::sizeHint().height()};
}

} // namespace Signalbox
