#include "retrypage.h"

#include <ui/viewmodels/settings/appsettings.h>
#include <ui/widgets/settings/policyform.h>
#include <ui/widgets/settings/rehearsalpanel.h>
#include <ui/widgets/settings/timelineview.h>

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

} // namespace

RetryPage::RetryPage(AppSettings *settings, RehearsalService *rehearsals, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_rehearsal(rehearsals)
    , m_newSignals(new QCheckBox(tr("New signals are kept while the link is down, and &retried")))
    , m_pictureTitle(new QLabel(tr("When the attempts happen")))
    , m_picture(new TimelineView)
    , m_form(makeForm())
    , m_side(makePicture())
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Gap);
    layout->addWidget(m_form);
    layout->addWidget(m_side, 1);
    load();
    updateLook();
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
    column->setContentsMargins(2, 0, 8, 0);
    column->setSpacing(12);
    column->addWidget(m_newSignals);
    column->addWidget(new PolicyForm(&m_policy));
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(body);
    scroll->setMinimumWidth(body->sizeHint().width()
                            + scroll->verticalScrollBar()->sizeHint().width());
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
    column->addWidget(new RehearsalPanel(&m_rehearsal), 4);
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

int RetryPage::wideWidth() const
{
    return m_form->minimumWidth() + Gap + m_side->minimumSizeHint().width();
}

QSize RetryPage::minimumSizeHint() const
{
    const QSize side = m_side->minimumSizeHint();
    const int width = std::max(m_form->minimumWidth(), side.width());
    if (this->width() >= wideWidth())
        return {width, side.height()};
    return {width, m_form->widget()->sizeHint().height() + Gap + m_side->sizeHint().height()};
}

void RetryPage::arrange()
{
    const bool isWide = width() >= wideWidth();
    static_cast<QBoxLayout *>(layout())->setDirection(isWide ? QBoxLayout::LeftToRight
                                                             : QBoxLayout::TopToBottom);
    // Beneath each other they scroll together, and not each for itself.
    m_form->setMinimumHeight(isWide ? 0 : m_form->widget()->sizeHint().height());
    updateGeometry();
}

void RetryPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
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
    if (event->type() == QEvent::FontChange)
        updateLook();
}

} // namespace Signalbox
