#include "filterbar.h"

#include <ui/viewmodels/logviewmodel.h>
#include <ui/widgets/log/filterbutton.h>
#include <ui/widgets/log/filterchips.h>
#include <ui/widgets/log/savedfiltersbutton.h>
#include <ui/widgets/log/timebutton.h>
#include <ui/widgets/style/elidedlabel.h>
#include <ui/widgets/style/flowlayout.h>
#include <ui/widgets/style/icons.h>
#include <ui/widgets/style/theme.h>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace Signalbox {

namespace {

constexpr int FieldCharacters = 12;

bool hasSameText(const LogFilter &a, const LogFilter &b)
{
    return a.text == b.text && a.isRegex == b.isRegex && a.isCaseSensitive == b.isCaseSensitive;
}

} // namespace

FilterBar::FilterBar(LogViewModel *log, LogPreferences *preferences, QWidget *parent)
    : QWidget(parent)
    , m_log(log)
    , m_text(new QLineEdit)
    , m_time(new TimeButton(log))
    , m_saved(new SavedFiltersButton(log, preferences))
    , m_clear(new QToolButton)
    , m_more(new QToolButton)
    , m_pause(new QToolButton)
    , m_count(new ElidedLabel)
    , m_problem(new QLabel)
    , m_chips(new FilterChips(log))
{
    m_clear->setIcon(Icons::icon("close"));
    m_clear->setAccessibleName(tr("Clear the filter"));
    m_clear->setToolTip(tr("Show everything again"));
    m_clear->setFocusPolicy(Qt::StrongFocus);
    makeMore();
    auto *controls = new QWidget;
    // They break into rows before the count beside them gives way.
    controls->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *flow = new FlowLayout(controls);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(4);
    flow->addWidget(makeField());
    flow->addWidget(new SenderButton(log));
    m_foldable = {new WayButton(log), m_time, m_chips->stand(), m_saved};
    for (QAbstractButton *part : std::as_const(m_foldable))
        flow->addWidget(part);
    flow->addWidget(m_more);
    flow->addWidget(m_clear);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(controls, 1);
    row->addWidget(makeState(), 0, Qt::AlignTop);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(4);
    layout->addLayout(row);
    layout->addWidget(m_problem);
    layout->addWidget(m_chips);
    connect(m_clear, &QToolButton::clicked, log, &LogViewModel::clearFilter);
    connect(log, &LogViewModel::filterChanged, this, &FilterBar::onFilterChanged);
    connect(log, &LogViewModel::filterReplaced, this, &FilterBar::onFilterReplaced);
    connect(log, &LogViewModel::countsChanged, this, &FilterBar::onCountsChanged);
    connect(log, &LogViewModel::pausedChanged, this, &FilterBar::onCountsChanged);
    onFilterChanged();
}

QToolButton *FilterBar::makeToggle(const char *icon, const QString &name, const QString &toolTip)
{
    auto *toggle = new QToolButton;
    toggle->setIcon(Icons::icon(icon));
    toggle->setCheckable(true);
    toggle->setAccessibleName(name);
    toggle->setToolTip(toolTip);
    toggle->setFocusPolicy(Qt::StrongFocus);
    connect(toggle, &QToolButton::toggled, this, &FilterBar::applyText);
    return toggle;
}

QWidget *FilterBar::makeField()
{
    m_text->setPlaceholderText(tr("Filter by text"));
    m_text->setAccessibleName(tr("Text to filter by"));
    m_text->setToolTip(tr("In the data, the type or a name (Ctrl+F, or / in the log)"));
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(fontMetrics().averageCharWidth() * FieldCharacters);
    m_text->installEventFilter(this);
    connect(m_text, &QLineEdit::textChanged, this, &FilterBar::applyText);
    m_regex = makeToggle("regex", tr("Regular expression"), tr("The text is a regular expression"));
    m_case =
        makeToggle("case", tr("Capital letters count"), tr("Capital and small letters differ"));
    auto *field = new QWidget;
    auto *layout = new QHBoxLayout(field);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_regex);
    layout->addWidget(m_case);
    return field;
}

QWidget *FilterBar::makeState()
{
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setAccessibleName(tr("How many rows are shown"));
    m_pause->setCheckable(true);
    m_pause->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_pause->setFocusPolicy(Qt::StrongFocus);
    m_pause->setToolTip(tr("New rows wait until it goes on"));
    connect(m_pause, &QToolButton::toggled, m_log, &LogViewModel::setPaused);
    auto *state = new QWidget;
    auto *layout = new QHBoxLayout(state);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_count);
    layout->addWidget(m_pause);
    return state;
}

void FilterBar::makeMore()
{
    m_more->setIcon(Icons::icon("filter"));
    m_more->setAccessibleName(tr("More filters"));
    m_more->setToolTip(tr("Direction, time, types and saved filters"));
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_more);
    m_more->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        for (const QAbstractButton *part : std::as_const(m_foldable)) {
            const auto *button = qobject_cast<const QPushButton *>(part);
            QMenu *choices = button ? button->menu() : m_saved->menu();
            if (part == m_chips->stand() && !m_chips->isWanted())
                continue;
            menu->addMenu(choices)->setText(button ? button->text() : m_saved->accessibleName());
        }
    });
    m_more->hide();
}

void FilterBar::setFolded(bool folded)
{
    if (folded == m_folded)
        return;
    m_folded = folded;
    m_chips->setStandIn(!folded);
    for (QAbstractButton *part : std::as_const(m_foldable)) {
        if (part != m_chips->stand())
            part->setVisible(!folded);
    }
    m_more->setVisible(folded);
}

int FilterBar::foldable() const
{
    int width = 0;
    for (const QAbstractButton *part : m_foldable)
        width += part->sizeHint().width();
    // Where they fit beside the others, nothing.
    const int row = m_text->sizeHint().height() + 4;
    return row * (1 + width / std::max(1, m_text->parentWidget()->parentWidget()->width()));
}

void FilterBar::startTyping()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void FilterBar::setCurrentRow(int row)
{
    m_time->setCurrentRow(row);
}

LogFilter FilterBar::typed() const
{
    LogFilter filter = m_log->filter();
    filter.text = m_text->text();
    filter.isRegex = m_regex->isChecked();
    filter.isCaseSensitive = m_case->isChecked();
    return filter;
}

void FilterBar::applyText()
{
    if (m_showing)
        return;
    // While one types an expression it is often none yet: what is shown stays until it is.
    const LogFilter filter = typed();
    if (filter.problem().isEmpty())
        m_log->setFilter(filter);
    showProblem();
}

void FilterBar::onFilterChanged()
{
    // Where another part of it changed, what someone is typing stays.
    if (!hasSameText(m_log->filter(), m_shown))
        showText();
    m_clear->setVisible(m_log->isFiltered());
    showProblem();
    onCountsChanged();
}

void FilterBar::onFilterReplaced()
{
    showText();
    showProblem();
}

void FilterBar::showText()
{
    const QScopedValueRollback guard(m_showing, true);
    m_shown = m_log->filter();
    if (m_text->text() != m_shown.text)
        m_text->setText(m_shown.text);
    // Without a text they change nothing, and are no filter: they stay as they are.
    if (!m_shown.text.isEmpty()) {
        m_regex->setChecked(m_shown.isRegex);
        m_case->setChecked(m_shown.isCaseSensitive);
    }
}

void FilterBar::showProblem()
{
    QString problem = typed().problem();
    if (problem.isEmpty())
        problem = m_log->filterProblem();
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_text->setAccessibleDescription(problem);
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, Theme::of(palette()).error);
    m_problem->setPalette(colors);
}

void FilterBar::onCountsChanged()
{
    m_count->setText(m_log->isScanning() ? tr("%1, looking for more").arg(m_log->countText())
                                         : m_log->countText());
    m_count->setAccessibleDescription(m_count->text());
    m_pause->setChecked(m_log->isPaused());
    m_pause->setIcon(Icons::icon(m_log->isPaused() ? "resume" : "pause"));
    m_pause->setText(m_log->isPaused() ? m_log->pauseText() : tr("Pause"));
    m_pause->setAccessibleName(m_log->isPaused() ? tr("%1. Go on").arg(m_log->pauseText())
                                                 : tr("Pause the log"));
}

bool FilterBar::eventFilter(QObject *object, QEvent *event)
{
    if (object != m_text || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(object, event);
    switch (static_cast<const QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape:
        if (!m_text->text().isEmpty())
            m_text->clear();
        else
            Q_EMIT left();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        Q_EMIT left();
        return true;
    default:
        return QWidget::eventFilter(object, event);
    }
}

} // namespace Signalbox
