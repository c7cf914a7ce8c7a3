#include "rehearsalpanel.h"

#include <ui/widgets/style/flowlayout.h>
#include <ui/widgets/style/icons.h>
#include <ui/widgets/style/theme.h>
#include <ui/widgets/style/wrappingcheckbox.h>

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace Signalbox {

namespace {

// In which the longest reason can be read.
constexpr int TableLetters = 76;

/// A mark before each fate, so that colour isn't needed.
class FateDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.column() != RehearsalViewModel::Fate)
            return;
        option->icon = Icons::icon(
            iconOf(index.data(RehearsalViewModel::FateRole).value<RehearsalViewModel::Kind>()));
        option->features |= QStyleOptionViewItem::HasDecoration;
    }

private:
    static const char *iconOf(RehearsalViewModel::Kind kind)
    {
        switch (kind) {
        case RehearsalViewModel::Kind::Sent:
            return "sent";
        case RehearsalViewModel::Kind::Kept:
            return "retry";
        case RehearsalViewModel::Kind::Dropped:
            return "failed";
        case RehearsalViewModel::Kind::Waiting:
            break;
        }
        return "waiting";
    }
};

QSpinBox *makeNumber(int highest, int value, const QString &name)
{
    auto *box = new QSpinBox;
    box->setRange(1, highest);
    box->setValue(value);
    box->setAccessibleName(name);
    box->setGroupSeparatorShown(true);
    return box;
}

} // namespace

RehearsalPanel::RehearsalPanel(RehearsalViewModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_title(new QLabel(tr("Dry run")))
    , m_seconds(makeNumber(RehearsalPlan::MaxCutSeconds, int(model->plan().cutFor.count() / 1000),
                           tr("Length of the cut in seconds")))
    , m_rate(makeNumber(RehearsalPlan::MaxSignalsPerSecond, model->plan().signalsPerSecond,
                        tr("Signals a second")))
    , m_retry(new WrappingCheckBox(tr("They ask to be &kept")))
    , m_start(new QPushButton(Icons::icon("retry"), tr("&Play the cut")))
    , m_problem(new QLabel)
    , m_result(new QLabel)
    , m_table(new QTableView)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(makeControls());
    for (QLabel *label : {m_problem, m_result}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        layout->addWidget(label);
    }
    makeTable();
    layout->addWidget(m_table, 1000);
    // For where there is no table: what is above keeps its height.
    layout->addStretch(1);
    connect(m_model, &RehearsalViewModel::changed, this, &RehearsalPanel::refresh);
    refresh();
    updateLook();
}

QWidget *RehearsalPanel::makeControls()
{
    m_seconds->setSuffix(tr(" s", "seconds"));
    m_seconds->setPrefix(tr("Cut for "));
    m_rate->setPrefix(tr("Signals: "));
    m_rate->setSuffix(tr("/s", "in a second"));
    m_retry->setChecked(m_model->plan().retry);
    connect(m_seconds, &QSpinBox::valueChanged, m_model, &RehearsalViewModel::setCutSeconds);
    connect(m_rate, &QSpinBox::valueChanged, m_model, &RehearsalViewModel::setSignalsPerSecond);
    connect(m_retry, &QCheckBox::toggled, m_model, &RehearsalViewModel::setRetry);
    connect(m_start, &QPushButton::clicked, m_model, &RehearsalViewModel::start);
    m_start->setAutoDefault(false);
    auto *numbers = new QWidget;
    auto *row = new FlowLayout(numbers);
    row->addWidget(m_seconds);
    row->addWidget(m_rate);
    auto *last = new QHBoxLayout;
    last->addWidget(m_retry, 1);
    last->addWidget(m_start);
    auto *part = new QWidget;
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(numbers);
    layout->addLayout(last);
    return part;
}

void RehearsalPanel::makeTable()
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("What became of each signal"));
    m_table->setItemDelegate(new FateDelegate(m_table));
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    QHeaderView *header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    m_table->setMinimumHeight(fontMetrics().height() * 6);
}

void RehearsalPanel::refresh()
{
    m_start->setEnabled(m_model->canStart());
    m_start->setText(m_model->isRunning() ? tr("Playing") : tr("&Play the cut"));
    m_problem->setText(m_model->problem());
    m_problem->setVisible(!m_model->problem().isEmpty());
    QString result = m_model->summary().isEmpty()
        ? tr("Plays a lost link against a hub on this computer, by a clock that runs ahead, and "
             "shows what would be sent, kept and dropped.")
        : m_model->linkText() + QLatin1Char(' ') + m_model->summary();
    if (m_model->isOutdated())
        result += QLatin1Char(' ') + tr("This was with other values: play it again.");
    m_result->setText(result);
    m_result->setAccessibleName(result);
    m_table->setVisible(m_model->rowCount() > 0);
    if (!m_model->isRunning() && m_model->rowCount() > 0) {
        m_table->resizeColumnsToContents();
        m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    }
}

int RehearsalPanel::wideWidth() const
{
    const int controls = m_retry->sizeHint().width() + 8 + m_start->sizeHint().width();
    return std::max(controls, fontMetrics().horizontalAdvance(QLatin1Char('x')) * TableLetters);
}

void RehearsalPanel::updateLook()
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    const Theme theme = Theme::of(palette());
    QPalette colors;
    colors.setColor(QPalette::WindowText, theme.error);
    m_problem->setPalette(colors);
}

void RehearsalPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        updateLook();
}

} // namespace Signalbox
