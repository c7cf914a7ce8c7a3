#include "policyform.h"

#include <ui/viewmodels/settings/retrypolicyviewmodel.h>
#include <ui/widgets/settings/policyspinbox.h>
#include <ui/widgets/style/icons.h>
#include <ui/widgets/style/theme.h>
#include <ui/widgets/style/wrappingcheckbox.h>

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace Signalbox {

using Field = RetryFields::Field;
using Overflow = Signaling::RetryPolicy::Overflow;

namespace {

constexpr int Spacing = 12;
constexpr Field retryFields[] = {Field::FirstDelay, Field::Factor,   Field::MaximumDelay,
                                 Field::Jitter,     Field::Attempts, Field::TotalTime};
constexpr Field queueFields[] = {Field::SignalTimeout, Field::QueueLimit, Field::QueueBytes,
                                 Field::QueueAge};

} // namespace

PolicyForm::PolicyForm(RetryPolicyViewModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_overflow(new QComboBox)
    , m_overflowLabel(new QLabel(tr("Where no more may wait")))
    , m_firstConnect(new WrappingCheckBox(tr("Try again as well where the first connect fails")))
{
    makeTitle(tr("When a lost link is tried again"));
    for (const Field field : retryFields)
        makeField(field);
    makeTitle(tr("What may wait meanwhile"));
    for (const Field field : queueFields)
        makeField(field);
    makeField(Field::FlushRate);
    makeOverflow();
    arrange();
    connect(m_firstConnect, &QCheckBox::toggled, m_model,
            &RetryPolicyViewModel::setRetryFirstConnect);
    connect(m_model, &RetryPolicyViewModel::changed, this, &PolicyForm::refresh);
    refresh();
    updateLook();
}

void PolicyForm::makeTitle(const QString &text)
{
    m_titles << new QLabel(text);
}

void PolicyForm::makeField(Field field)
{
    Row &widgets = m_rows[size_t(field)];
    widgets.label = new QLabel(RetryFields::label(field));
    widgets.label->setToolTip(RetryFields::explanation(field));
    widgets.box = new PolicySpinBox(m_model, field);
    widgets.label->setBuddy(widgets.box);
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
    connect(widgets.reset, &QToolButton::clicked, m_model, [this, field, box = widgets.box] {
        box->setFocus();
        m_model->reset(field);
    });
    widgets.problem = new QLabel;
    widgets.problem->setWordWrap(true);
    widgets.problem->setTextFormat(Qt::PlainText);
}

void PolicyForm::makeOverflow()
{
    m_overflowLabel->setBuddy(m_overflow);
    m_overflow->setAccessibleName(m_overflowLabel->text());
    m_overflow->addItem(tr("the new signal fails"), int(Overflow::RefuseNew));
    m_overflow->addItem(tr("the oldest is dropped"), int(Overflow::DropOldest));
    connect(m_overflow, &QComboBox::activated, m_model, [this](int index) {
        m_model->setOverflow(Overflow(m_overflow->itemData(index).toInt()));
    });
}

void PolicyForm::arrange()
{
    // They become children in the order in which they stand, which is that of Tab too.
    delete layout();
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Spacing);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(3, 1);
    const auto place = [grid](QWidget *widget) {
        grid->addWidget(widget, grid->rowCount(), 0, 1, 4);
    };
    place(m_titles.constFirst());
    for (const Field field : retryFields)
        placeField(grid, field);
    place(m_firstConnect);
    grid->setRowMinimumHeight(grid->rowCount(), Spacing);
    place(m_titles.constLast());
    for (const Field field : queueFields)
        placeField(grid, field);
    placeOverflow(grid);
    placeField(grid, Field::FlushRate);
    grid->setRowStretch(grid->rowCount(), 1);
    for (QLabel *title : std::as_const(m_titles))
        title->setWordWrap(m_stacked);
}

void PolicyForm::placeField(QGridLayout *grid, Field field) const
{
    const Row &widgets = m_rows[size_t(field)];
    int row = grid->rowCount();
    for (QLabel *label : {widgets.label, widgets.hint})
        label->setWordWrap(m_stacked);
    // Where room is short it may be as narrow as what it says.
    widgets.box->setSizePolicy(m_stacked ? QSizePolicy::Preferred : QSizePolicy::Minimum,
                               QSizePolicy::Fixed);
    if (m_stacked) {
        grid->setRowMinimumHeight(row++, 4);
        grid->addWidget(widgets.label, row++, 0, 1, 4);
        grid->addWidget(widgets.box, row, 0);
        grid->addWidget(widgets.reset, row, 1);
        grid->addWidget(widgets.hint, row + 1, 0, 1, 4);
        grid->addWidget(widgets.problem, row + 2, 0, 1, 4);
        return;
    }
    grid->addWidget(widgets.label, row, 0);
    grid->addWidget(widgets.box, row, 1);
    grid->addWidget(widgets.reset, row, 2);
    grid->addWidget(widgets.hint, row, 3);
    grid->addWidget(widgets.problem, row + 1, 1, 1, 3);
}

void PolicyForm::placeOverflow(QGridLayout *grid) const
{
    int row = grid->rowCount();
    m_overflowLabel->setWordWrap(m_stacked);
    if (m_stacked) {
        grid->setRowMinimumHeight(row++, 4);
        grid->addWidget(m_overflowLabel, row++, 0, 1, 4);
        grid->addWidget(m_overflow, row, 0, 1, 4, Qt::AlignLeading);
        return;
    }
    grid->addWidget(m_overflowLabel, row, 0);
    grid->addWidget(m_overflow, row, 1, 1, 3, Qt::AlignLeading);
}

int PolicyForm::wideWidth() const
{
    int labels = fontMetrics().horizontalAdvance(m_overflowLabel->text());
    int hints = 0;
    for (const Row &row : m_rows) {
        labels = std::max(labels, fontMetrics().horizontalAdvance(row.label->text()));
        hints = std::max(hints, fontMetrics().horizontalAdvance(row.hint->text()));
    }
    const Row &any = m_rows.front();
    return labels + any.box->sizeHint().width() + any.reset->sizeHint().width() + hints
        + 3 * Spacing + 4;
}

QSize PolicyForm::minimumSizeHint() const
{
    const Row &any = m_rows.front();
    const int least =
        std::max({any.box->minimumSizeHint().width() + Spacing + any.reset->sizeHint().width(),
                  m_overflow->sizeHint().width(), m_firstConnect->minimumSizeHint().width()});
    return {least, QWidget::minimumSizeHint().height()};
}

void PolicyForm::arrangeFor(int width)
{
    const bool stacked = width < wideWidth();
    if (stacked == m_stacked)
        return;
    m_stacked = stacked;
    arrange();
    updateGeometry();
}

void PolicyForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeFor(width());
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
    if (event->type() == QEvent::FontChange && layout())
        arrangeFor(width());
}

} // namespace Signalbox
