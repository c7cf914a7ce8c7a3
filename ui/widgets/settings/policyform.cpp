#include "policyform.h"

#include <ui/viewmodels/settings/retrypolicyviewmodel.h>
#include <ui/widgets/settings/policyspinbox.h>
#include <ui/widgets/style/icons.h>
#include <ui/widgets/style/theme.h>

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

namespace Signalbox {

using Field = RetryFields::Field;
using Overflow = Signaling::RetryPolicy::Overflow;

PolicyForm::PolicyForm(RetryPolicyViewModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_overflow(new QComboBox)
    , m_firstConnect(new QCheckBox(tr("Try again as well where the first connect fails")))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(3, 1);
    addTitle(grid, tr("When a lost link is tried again"));
    for (const Field field : {Field::FirstDelay, Field::Factor, Field::MaximumDelay, Field::Jitter,
                              Field::Attempts, Field::TotalTime})
        addField(grid, field);
    grid->addWidget(m_firstConnect, grid->rowCount(), 0, 1, 4);
    grid->setRowMinimumHeight(grid->rowCount(), 12);
    addTitle(grid, tr("What may wait meanwhile"));
    for (const Field field :
         {Field::SignalTimeout, Field::QueueLimit, Field::QueueBytes, Field::QueueAge})
        addField(grid, field);
    addOverflow(grid);
    addField(grid, Field::FlushRate);
    grid->setRowStretch(grid->rowCount(), 1);
    connect(m_firstConnect, &QCheckBox::toggled, m_model,
            &RetryPolicyViewModel::setRetryFirstConnect);
    connect(m_model, &RetryPolicyViewModel::changed, this, &PolicyForm::refresh);
    refresh();
    updateLook();
}

void PolicyForm::addTitle(QGridLayout *grid, const QString &text)
{
    auto *title = new QLabel(text);
    m_titles << title;
    grid->addWidget(title, grid->rowCount(), 0, 1, 4);
}

void PolicyForm::addField(QGridLayout *grid, Field field)
{
    const int row = grid->rowCount();
    auto *label = new QLabel(RetryFields::label(field));
    label->setToolTip(RetryFields::explanation(field));
    auto *box = new PolicySpinBox(m_model, field);
    label->setBuddy(box);
    Row &widgets = m_rows[size_t(field)];
    widgets.hint = new QLabel(RetryFields::range(field));
    widgets.hint->setTextFormat(Qt::PlainText);
    widgets.reset = new QToolButton;
    widgets.reset->setAutoRaise(true);
    widgets.reset->setIcon(Icons::icon("reset"));
    //: %1: the name of a field
    widgets.reset->setAccessibleName(tr("Reset “%1”").arg(RetryFields::label(field)));
    widgets.reset->setToolTip(tr("Back to the default"));
    // Its place stays, so that nothing moves as one writes.
    QSizePolicy policy = widgets.reset->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    widgets.reset->setSizePolicy(policy);
    connect(widgets.reset, &QToolButton::clicked, m_model, [this, field, box] {
        box->setFocus();
        m_model->reset(field);
    });
    widgets.problem = new QLabel;
    widgets.problem->setWordWrap(true);
    widgets.problem->setTextFormat(Qt::PlainText);
    grid->addWidget(label, row, 0);
    grid->addWidget(box, row, 1);
    grid->addWidget(widgets.reset, row, 2);
    grid->addWidget(widgets.hint, row, 3);
    grid->addWidget(widgets.problem, row + 1, 1, 1, 3);
}

void PolicyForm::addOverflow(QGridLayout *grid)
{
    const int row = grid->rowCount();
    auto *label = new QLabel(tr("Where no more may wait"));
    label->setBuddy(m_overflow);
    m_overflow->setAccessibleName(label->text());
    m_overflow->addItem(tr("the new signal fails"), int(Overflow::RefuseNew));
    m_overflow->addItem(tr("the oldest is dropped"), int(Overflow::DropOldest));
    connect(m_overflow, &QComboBox::activated, m_model, [this](int index) {
        m_model->setOverflow(Overflow(m_overflow->itemData(index).toInt()));
    });
    grid->addWidget(label, row, 0);
    grid->addWidget(m_overflow, row, 1, 1, 3, Qt::AlignLeading);
}

void PolicyForm::refresh()
{
    for (int i = 0; i < RetryFields::FieldCount; ++i) {
        const auto field = Field(i);
        const Row &row = m_rows[size_t(i)];
        const QString problem = m_model->problem(field);
        row.problem->setText(problem);
        row.problem->setVisible(!problem.isEmpty());
        const auto value = RetryFields::parse(field, m_model->text(field));
        row.reset->setVisible(!value || *value != RetryFields::defaultValue(field));
    }
    m_overflow->setCurrentIndex(m_overflow->findData(int(m_model->overflow())));
    m_firstConnect->setChecked(m_model->retryFirstConnect());
}

void PolicyForm::updateLook()
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    for (QLabel *title : std::as_const(m_titles))
        title->setFont(bold);
    const Theme theme = Theme::of(palette());
    QPalette error;
    error.setColor(QPalette::WindowText, theme.error);
    QPalette muted;
    muted.setColor(QPalette::WindowText, theme.muted);
    for (const Row &row : m_rows) {
        row.problem->setPalette(error);
        row.hint->setPalette(muted);
    }
}

void PolicyForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        updateLook();
}

} // namespace Signalbox
