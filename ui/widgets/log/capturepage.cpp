#include "capturepage.h"

#include <ui/models/plaintooltip.h>
#include <ui/viewmodels/captureviewmodel.h>
#include <ui/widgets/log/detailspanel.h>
#include <ui/widgets/log/logpane.h>
#include <ui/widgets/style/elidedlabel.h>
#include <ui/widgets/style/rule.h>
#include <ui/widgets/style/theme.h>

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>

#include <algorithm>

namespace Signalbox {

namespace {

constexpr int DetailsColumns = 20;

} // namespace

CapturePage::CapturePage(CaptureViewModel *capture, LogPreferences *preferences, QWidget *parent)
    : QWidget(parent)
    , m_capture(capture)
    , m_title(new ElidedLabel(capture->title()))
    , m_status(new QLabel)
    , m_progress(new QProgressBar)
    , m_stop(new QPushButton(tr("&Stop reading")))
    , m_problem(new QLabel)
    , m_log(new LogPane(capture->logView(), preferences))
{
    m_log->setEmptyText(capture->kind() == CaptureViewModel::Kind::File
                            ? tr("There is nothing in this capture.")
                            : tr("Nothing is recorded of this session."));
    auto *details = new DetailsPanel;
    details->setMinimumWidth(std::max(220, fontMetrics().averageCharWidth() * DetailsColumns));
    auto *split = new QSplitter(Qt::Horizontal);
    split->addWidget(m_log);
    split->addWidget(details);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 0);
    split->setChildrenCollapsible(false);
    split->setSizes({700, 240});
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setContentsMargins(12, 0, 12, 8);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(m_problem);
    layout->addWidget(new Rule);
    layout->addWidget(split, 1);
    connect(m_stop, &QPushButton::clicked, capture, &CaptureViewModel::cancel);
    connect(capture, &CaptureViewModel::loadingChanged, this, &CapturePage::refresh);
    connect(m_log, &LogPane::noticed, this, &CapturePage::noticed);
    connect(m_log, &LogPane::currentChanged, details,
            [details](const QModelIndex &index) { details->show(index); });
    updateFonts();
    refresh();
    capture->load();
}

QWidget *CapturePage::makeHeader()
{
    m_title->setToolTip(plainToolTip(m_capture->origin()));
    m_status->setForegroundRole(QPalette::PlaceholderText);
    m_progress->setRange(0, 100);
    m_progress->setFixedWidth(160);
    m_progress->setAccessibleName(tr("How much is read"));
    auto *header = new QWidget;
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_status);
    layout->addStretch();
    layout->addWidget(m_progress);
    layout->addWidget(m_stop);
    return header;
}

void CapturePage::refresh()
{
    m_status->setText(m_capture->statusText());
    m_progress->setVisible(m_capture->isLoading());
    m_progress->setValue(int(m_capture->progress() * 100));
    m_stop->setVisible(m_capture->isLoading());
    const QString problem = m_capture->problem();
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, Theme::of(palette()).error);
    m_problem->setPalette(colors);
}

void CapturePage::updateFonts()
{
    QFont title = font();
    title.setWeight(QFont::DemiBold);
    title.setPointSizeF(title.pointSizeF() * 1.15);
    m_title->setFont(title);
}

void CapturePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateFonts();
}

} // namespace Signalbox
