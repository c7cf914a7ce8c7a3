#include "labbar.h"

#include <ui/viewmodels/lab/reconnectlab.h>
#include <ui/viewmodels/sessionviewmodel.h>
#include <ui/widgets/style/flowlayout.h>
#include <ui/widgets/style/icons.h>
#include <ui/widgets/style/theme.h>

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace Signalbox {

namespace {

constexpr int NarrowColumns = 80;
constexpr int WhomCharacters = 14;

} // namespace

LabBar::LabBar(SessionViewModel *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_lab(session->lab())
    , m_whom(new QComboBox)
    , m_cut(new QPushButton(Icons::icon("link-lost"), tr("Cut")))
    , m_stall(toggle(tr("Stall"), tr("Half-open: nothing passes any more, and nobody is told")))
    , m_delay(toggle(tr("Delay"), tr("Every message takes longer, each way")))
    , m_refuse(toggle(tr("Refuse"), tr("Who comes, or comes back, is turned away")))
    , m_restart(new QPushButton(Icons::icon("reset"), tr("Restart hub")))
    , m_tunnel(new QPushButton(tr("Train tunnel, 40 s")))
    , m_stop(new QPushButton(Icons::icon("stop"), tr("Stop")))
    , m_delayMs(new QSpinBox)
    , m_jitterMs(new QSpinBox)
    , m_title(new QLabel(tr("Reconnect lab")))
    , m_status(new QLabel)
    , m_progress(new QProgressBar)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(makeStatusRow());
    layout->addWidget(makeControls());
    connect(m_stall, &QPushButton::clicked, m_lab, &ReconnectLab::setStalled);
    connect(m_delay, &QPushButton::clicked, m_lab, &ReconnectLab::setDelayed);
    connect(m_refuse, &QPushButton::clicked, m_lab, &ReconnectLab::setRefusing);
    connect(m_restart, &QPushButton::clicked, m_lab, &ReconnectLab::restartHub);
    connect(m_tunnel, &QPushButton::clicked, m_lab, &ReconnectLab::startTrainTunnel);
    connect(m_stop, &QPushButton::clicked, m_lab, &ReconnectLab::stop);
    for (QSpinBox *box : {m_delayMs, m_jitterMs})
        connect(box, &QSpinBox::valueChanged, this, &LabBar::setDelay);
    connect(m_whom, &QComboBox::activated, this, [this](int index) {
        m_lab->setWhom(m_whom->itemData(index).value<ReconnectLab::Whom>());
    });
    connect(m_lab, &ReconnectLab::changed, this, &LabBar::refresh);
    connect(m_lab, &ReconnectLab::failed, this, &LabBar::noticed);
    connect(session, &SessionViewModel::statusChanged, this, [this] {
        if (!m_lab->isAvailable())
            hide();
    });
    updateFonts();
    hide();
    refresh();
}

QPushButton *LabBar::toggle(const QString &text, const QString &tip)
{
    auto *button = new QPushButton(text);
    button->setCheckable(true);
    button->setToolTip(tip);
    return button;
}

QWidget *LabBar::makeStatusRow()
{
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    m_status->setAccessibleName(tr("What goes on in the lab"));
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(120);
    m_progress->setAccessibleName(tr("How far the train is"));
    auto *close = new QToolButton;
    close->setIcon(Icons::icon("close"));
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::StrongFocus);
    close->setAccessibleName(tr("Close the reconnect lab"));
    close->setToolTip(tr("Stop and close (Escape)"));
    connect(close, &QToolButton::clicked, this, &LabBar::close);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_title);
    layout->addWidget(m_status, 1);
    layout->addWidget(m_progress);
    layout->addWidget(m_stop);
    layout->addWidget(close);
    return row;
}

QWidget *LabBar::makeControls()
{
    using Whom = ReconnectLab::Whom;
    m_whom->addItem(tr("For everyone"), QVariant::fromValue(Whom::Everyone));
    m_whom->addItem(tr("For this window's session"), QVariant::fromValue(Whom::Us));
    m_whom->setAccessibleName(tr("Whose lines"));
    // The longer name is whole in its list.
    m_whom->setMinimumContentsLength(WhomCharacters);
    m_whom->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (QSpinBox *box : {m_delayMs, m_jitterMs}) {
        box->setRange(0, LineTrouble::MaxDelayMs);
        box->setSingleStep(50);
    }
    m_delayMs->setSuffix(tr(" ms"));
    m_delayMs->setAccessibleName(tr("How much longer, in milliseconds"));
    m_jitterMs->setPrefix(tr("+ 0 to "));
    m_jitterMs->setSuffix(tr(" ms"));
    m_jitterMs->setAccessibleName(tr("Jitter: up to so much more, in milliseconds"));
    m_restart->setToolTip(tr("The hub forgets everyone, and is back at once"));
    m_tunnel->setToolTip(tr("Weak, gone, back and gone again, by a plan"));
    m_cut->setToolTip(tr("Connections break off, and can be made anew at once"));
    connect(m_cut, &QPushButton::clicked, m_lab, &ReconnectLab::cut);
    // What belongs together stays together.
    auto *delay = new QWidget;
    auto *delayRow = new QHBoxLayout(delay);
    delayRow->setContentsMargins(0, 0, 0, 0);
    delayRow->setSpacing(8);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_delay, m_delayMs, m_jitterMs})
        delayRow->addWidget(widget);
    auto *controls = new QWidget;
    auto *flow = new FlowLayout(controls);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_whom, m_cut, m_stall, m_refuse,
                                                            m_restart, m_tunnel, delay})
        flow->addWidget(widget);
    return controls;
}

/// Where the buttons don't fit beside each other, icons are the first to go, and the name of the
/// bar is in the menu that opened it.
void LabBar::fit()
{
    const bool isNarrow = width() < fontMetrics().averageCharWidth() * NarrowColumns;
    m_title->setVisible(!isNarrow);
    m_cut->setIcon(isNarrow ? QIcon() : Icons::icon("link-lost"));
    m_restart->setIcon(isNarrow ? QIcon() : Icons::icon("reset"));
}

void LabBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void LabBar::setDelay()
{
    m_lab->setDelay(m_delayMs->value(), m_jitterMs->value());
}

void LabBar::refresh()
{
    m_stall->setChecked(m_lab->isStalled());
    m_delay->setChecked(m_lab->isDelayed());
    m_refuse->setChecked(m_lab->isRefusing());
    // Shown, and not set anew.
    const QSignalBlocker delayBlocker(m_delayMs);
    const QSignalBlocker jitterBlocker(m_jitterMs);
    m_delayMs->setValue(m_lab->delayMs());
    m_jitterMs->setValue(m_lab->jitterMs());
    m_restart->setEnabled(!m_lab->isRestarting());
    m_whom->setCurrentIndex(m_whom->findData(QVariant::fromValue(m_lab->whom())));
    const QString status = m_lab->statusText();
    m_status->setText(status.isEmpty() ? tr("All is well. Choose what is to go wrong.") : status);
    m_status->setAccessibleDescription(m_status->text());
    const bool runs = m_lab->isScriptRunning();
    m_progress->setVisible(runs);
    m_progress->setRange(0, runs ? m_lab->totalMs() : 1);
    m_progress->setValue(m_lab->elapsedMs());
    m_stop->setEnabled(runs || !m_lab->trouble().isNone());
    if (m_lab->isBusy() && m_lab->isAvailable())
        show();
    update();
}

void LabBar::open()
{
    if (!m_lab->isAvailable())
        return;
    show();
    m_whom->setFocus(Qt::OtherFocusReason);
}

void LabBar::toggleShown()
{
    if (isVisible())
        close();
    else
        open();
}

void LabBar::close()
{
    const QWidget *focus = window()->focusWidget();
    const bool hadFocus = focus && isAncestorOf(focus);
    m_lab->stop();
    hide();
    if (hadFocus)
        Q_EMIT closed();
}

void LabBar::updateFonts()
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
}

void LabBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void LabBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    updateFonts();
    fit();
}

void LabBar::paintEvent(QPaintEvent *)
{
    // Trouble by one's own wish is no error, but nobody is to forget it.
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(),
                     m_lab->isBusy() ? mixed(theme.warn, theme.raised, 0.14) : theme.raised);
    if (m_lab->isBusy())
        painter.fillRect(QRect(0, height() - 2, width(), 2), theme.warn);
}

} // namespace Signalbox
