#include "retrypage.h"

#include <ui/viewmodels/settings/appsettings.h>
#include <ui/widgets/settings/policyform.h>
#include <ui/widgets/settings/rehearsalpanel.h>
#include <ui/widgets/settings/timelineview.h>
#include <ui/widgets/style/wrappingcheckbox.h>

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace Signalbox {

namespace {

constexpr int Gap = 24;
constexpr QMargins BodyMargins{2, 0, 8, 0};

} // namespace

RetryPage::RetryPage(AppSettings *settings, RehearsalService *rehearsals, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_rehearsal(rehearsals)
    , m_newSignals(
          new WrappingCheckBox(tr("New signals are kept while the link is down, and &retried")))
    , m_pictureTitle(new QLabel(tr("When the attempts happen")))
    , m_picture(new TimelineView)
    , m_fields(new PolicyForm(&m_policy))
    , m_form(makeForm())
    , m_dryRun(new RehearsalPanel(&m_rehearsal))
    , m_side(makePicture())
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Gap);
    layout->addWidget(m_form);
    layout->addWidget(m_side, 1);
    load();
    updateLook();
    connect(&m_rehearsal, &RehearsalViewModel::changed, this, &RetryPage::onRehearsed);
    connect(&m_policy, &RetryPolicyViewModel::policyChanged, this, &RetryPage::store);
    connect(m_newSignals, &QCheckBox::toggled, this, &RetryPage::store);
    connect(m_settings, &AppSettings::changed, this, [this](AppSettings::Page page) {
        if (page == AppSettings::Page::Retry)
            load();
    });
}

QScrollArea *RetryPage::makeForm()
{
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(BodyMargins);
    column->setSpacing(12);
    column->addWidget(m_newSignals);
    column->addWidget(m_fields);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(body);
    body->installEventFilter(this);
    return scroll;
}

QWidget *RetryPage::makePicture()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_pictureTitle);
    column->addWidget(m_picture, 3);
    column->addSpacing(8);
    column->addWidget(m_dryRun, 4);
    return side;
}

void RetryPage::load()
{
    // Showing one value must not store the others as they are shown yet.
    const QSignalBlocker blocker(m_newSignals);
    const RetrySettings retry = m_settings->retry();
    m_policy.setPolicy(retry.policy);
    m_newSignals->setChecked(retry.retryNewSignals);
    m_picture->setTimeline(RetryTimeline::of(retry.policy));
    m_rehearsal.setPolicy(retry.policy);
}

void RetryPage::store()
{
    m_settings->setRetry({m_policy.policy(), m_newSignals->isChecked()});
}

int RetryPage::formWidth(int fields) const
{
    return fields + BodyMargins.left() + BodyMargins.right()
        + m_form->verticalScrollBar()->sizeHint().width();
}

int RetryPage::wideWidth() const
{
    return formWidth(m_fields->wideWidth()) + Gap
        + std::max(m_side->minimumSizeHint().width(), m_dryRun->wideWidth());
}

QSize RetryPage::minimumSizeHint() const
{
    const QSize side = m_side->minimumSizeHint();
    const int width = std::max(formWidth(m_fields->minimumSizeHint().width()), side.width());
    if (this->width() >= wideWidth())
        return {width, side.height()};
    const int sideHeight =
        std::max(m_side->sizeHint().height(),
                 m_side->layout()->heightForWidth(std::max(width, this->width())));
    return {width, m_form->minimumHeight() + Gap + sideHeight};
}

QSize RetryPage::sizeHint() const
{
    const QSize side = m_side->sizeHint();
    return {std::max(formWidth(m_fields->wideWidth()) + Gap + side.width(), wideWidth()),
            side.height()};
}

void RetryPage::arrange()
{
    const bool isWide = width() >= wideWidth();
    static_cast<QBoxLayout *>(layout())->setDirection(isWide ? QBoxLayout::LeftToRight
                                                             : QBoxLayout::TopToBottom);
    m_form->setMinimumWidth(isWide ? formWidth(m_fields->wideWidth()) : 0);
    // Beneath each other they scroll together, and not each for itself: a scroll bar of the form
    // would take width from it, and with that change the height that is found here.
    m_form->setVerticalScrollBarPolicy(isWide ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    int height = 0;
    if (!isWide) {
        const int inner = width() - BodyMargins.left() - BodyMargins.right();
        m_fields->arrangeFor(inner);
        QLayout *body = m_form->widget()->layout();
        body->invalidate();
        height = std::max(body->minimumSize().height(), body->heightForWidth(width()));
    }
    m_form->setMinimumHeight(height);
    updateGeometry();
}

bool RetryPage::eventFilter(QObject *watched, QEvent *event)
{
    const bool handled = QWidget::eventFilter(watched, event);
    // A problem takes a line of its own, and others move down.
    if (event->type() == QEvent::LayoutRequest && watched == m_form->widget())
        arrange();
    return handled;
}

void RetryPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // What was found out before, what it scrolls in has not heard of.
    arrange();
}

void RetryPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

/// What came of it may lie beneath what is in sight.
void RetryPage::onRehearsed()
{
    const bool hasEnded = m_rehearses && !m_rehearsal.isRunning();
    m_rehearses = m_rehearsal.isRunning();
    if (!hasEnded)
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            QWidget *around = parentWidget() ? parentWidget()->parentWidget() : nullptr;
            if (auto *area = qobject_cast<QScrollArea *>(around))
                area->ensureWidgetVisible(m_dryRun, 0, 0);
        },
        Qt::QueuedConnection);
}

void RetryPage::updateLook()
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_pictureTitle->setFont(bold);
}

void RetryPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    updateLook();
    arrange();
}

} // namespace Signalbox
