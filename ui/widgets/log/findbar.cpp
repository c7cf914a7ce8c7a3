#include "findbar.h"

#include <ui/viewmodels/logviewmodel.h>
#include <ui/widgets/style/icons.h>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace Signalbox {

FindBar::FindBar(LogViewModel *log, QWidget *parent)
    : QWidget(parent)
    , m_log(log)
    , m_text(new QLineEdit)
    , m_regex(makeButton("regex", tr("Regular expression"), tr("The text is a regular expression")))
    , m_result(new QLabel)
{
    m_text->setPlaceholderText(tr("Find in the log"));
    m_text->setAccessibleName(tr("Text to find in the log"));
    m_text->setClearButtonEnabled(true);
    m_regex->setCheckable(true);
    m_result->setTextFormat(Qt::PlainText);
    auto *previous = makeButton("up", tr("Find previous"), tr("Find previous (Shift+F3)"));
    auto *next = makeButton("down", tr("Find next"), tr("Find next (F3)"));
    auto *closer = makeButton("close", tr("Close the search"), tr("Close (Escape)"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(4);
    layout->addWidget(m_text, 2);
    layout->addWidget(m_regex);
    layout->addWidget(previous);
    layout->addWidget(next);
    layout->addSpacing(8);
    layout->addWidget(m_result, 1);
    layout->addWidget(closer);
    connect(previous, &QToolButton::clicked, this, [this] { find(LogSearch::Direction::Up); });
    connect(next, &QToolButton::clicked, this, [this] { find(LogSearch::Direction::Down); });
    connect(closer, &QToolButton::clicked, this, &FindBar::close);
    // What it said was of another text.
    connect(m_text, &QLineEdit::textChanged, log, &LogViewModel::stopFinding);
    connect(m_regex, &QToolButton::toggled, log, &LogViewModel::stopFinding);
    connect(log, &LogViewModel::hitTextChanged, this,
            [this] { m_result->setText(m_log->hitText()); });
    connect(log, &LogViewModel::notFound, this, &FindBar::onNotFound);
    hide();
}

QToolButton *FindBar::makeButton(const char *icon, const QString &name, const QString &toolTip)
{
    auto *button = new QToolButton;
    button->setIcon(Icons::icon(icon));
    button->setAccessibleName(name);
    button->setToolTip(toolTip);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void FindBar::open()
{
    show();
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void FindBar::find(LogSearch::Direction direction)
{
    if (m_text->text().isEmpty()) {
        open();
        return;
    }
    LogFilter what;
    what.text = m_text->text();
    what.isRegex = m_regex->isChecked();
    const QString problem = what.problem();
    m_result->setText(problem);
    if (problem.isEmpty())
        m_log->find(what, m_row, direction);
}

void FindBar::onNotFound()
{
    m_result->setText(m_log->isFiltered() ? tr("Not found in the rows that the filter shows")
                                          : tr("Not found"));
}

void FindBar::close()
{
    m_log->stopFinding();
    hide();
    Q_EMIT closed();
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const bool isBack = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Escape:
        close();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        find(isBack ? LogSearch::Direction::Up : LogSearch::Direction::Down);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace Signalbox
