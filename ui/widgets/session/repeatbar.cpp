#include "repeatbar.h"

#include <ui/viewmodels/composerviewmodel.h>
#include <ui/viewmodels/sessionviewmodel.h>
#include <ui/viewmodels/signalrepeater.h>
#include <ui/widgets/style/flowlayout.h>
#include <ui/widgets/style/icons.h>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace Signalbox {

namespace {

QWidget *labelled(const QString &text, QWidget *field)
{
    auto *group = new QWidget;
    auto *layout = new QHBoxLayout(group);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *label = new QLabel(text);
    label->setBuddy(field);
    label->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(label);
    layout->addWidget(field);
    return group;
}

} // namespace

RepeatBar::RepeatBar(SessionViewModel *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_repeater(session->repeater())
    , m_interval(new QSpinBox)
    , m_times(new QSpinBox)
    , m_start(new QPushButton)
    , m_progress(new QProgressBar)
    , m_status(new QLabel)
{
    m_interval->setRange(SignalRepeater::LeastIntervalMs, SignalRepeater::LongestIntervalMs);
    m_interval->setSuffix(tr(" ms"));
    m_interval->setValue(1000);
    m_interval->setAccessibleName(tr("Send every, in milliseconds"));
    m_times->setRange(0, SignalRepeater::MaxTimes);
    m_times->setSpecialValueText(tr("until stopped"));
    m_times->setSuffix(tr(" times"));
    m_times->setValue(10);
    m_times->setAccessibleName(tr("How many times; 0: until it is stopped"));
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(120);
    m_progress->setAccessibleName(tr("How much of it was sent"));
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    auto *close = new QToolButton;
    close->setIcon(Icons::icon("close"));
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::StrongFocus);
    close->setAccessibleName(tr("Close repeated sending"));
    close->setToolTip(tr("Stop and close (Escape)"));
    auto *controls = new QWidget;
    auto *flow = new FlowLayout(controls);
    flow->addWidget(labelled(tr("Send every"), m_interval));
    flow->addWidget(m_times);
    flow->addWidget(m_start);
    auto *state = new QHBoxLayout;
    state->setSpacing(8);
    state->addWidget(m_progress);
    state->addWidget(m_status, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(controls, 1);
    row->addWidget(close, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(row);
    layout->addLayout(state);
    connect(m_start, &QPushButton::clicked, this, &RepeatBar::startOrStop);
    connect(close, &QToolButton::clicked, this, &RepeatBar::close);
    connect(m_repeater, &SignalRepeater::changed, this, &RepeatBar::refresh);
    connect(session->composer(), &ComposerViewModel::changed, this, &RepeatBar::refresh);
    setVisible(m_repeater->isRunning());
    refresh();
}

void RepeatBar::refresh()
{
    const bool runs = m_repeater->isRunning();
    m_start->setText(runs ? tr("Stop sendin&g") : tr("Start sendin&g"));
    m_start->setIcon(Icons::icon(runs ? "stop" : "retry"));
    m_start->setEnabled(runs || m_session->composer()->canSend());
    m_interval->setEnabled(!runs);
    m_times->setEnabled(!runs);
    m_status->setText(m_repeater->status());
    m_status->setVisible(!m_status->text().isEmpty());
    m_progress->setVisible(runs);
    m_progress->setRange(0, m_repeater->total()); // none: it moves and tells no end
    m_progress->setValue(m_repeater->sent());
}

void RepeatBar::startOrStop()
{
    if (m_repeater->isRunning())
        m_repeater->stop();
    else if (m_session->composer()->canSend())
        m_repeater->start(m_session->composer()->draft(), m_interval->value(), m_times->value());
}

void RepeatBar::open()
{
    show();
    if (m_interval->isEnabled()) {
        m_interval->setFocus(Qt::OtherFocusReason);
        m_interval->selectAll();
    } else {
        m_start->setFocus(Qt::OtherFocusReason);
    }
}

void RepeatBar::close()
{
    m_repeater->stop();
    hide();
    Q_EMIT closed();
}

void RepeatBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace Signalbox
