#include "recordedwindow.h"

#include <ui/viewmodels/history/recordedviewmodel.h>
#include <ui/widgets/log/detailspanel.h>
#include <ui/widgets/log/logpane.h>
#include <ui/widgets/style/rule.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace Signalbox {

RecordedWindow::RecordedWindow(std::unique_ptr<RecordedViewModel> session, QWidget *parent)
    : QDialog(parent)
    , m_session(std::move(session))
    , m_log(new LogPane(m_session->logView(), nullptr))
    , m_state(new QLabel)
    , m_stop(new QPushButton(tr("&Stop loading")))
{
    setWindowTitle(tr("%1 – recorded", "name of a session").arg(m_session->title()));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    m_log->setEmptyText(tr("Nothing is recorded of this session."));
    auto *details = new DetailsPanel;
    auto *split = new QSplitter(Qt::Horizontal);
    split->addWidget(m_log);
    split->addWidget(details);
    split->setStretchFactor(0, 1);
    split->setChildrenCollapsible(false);
    split->setSizes({700, 240});
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_stop->setAutoDefault(false);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(12, 6, 12, 6);
    foot->addWidget(m_state, 1);
    foot->addWidget(m_stop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(split, 1);
    layout->addWidget(new Rule);
    layout->addLayout(foot);
    connect(m_log, &LogPane::currentChanged, details,
            [details](const QModelIndex &current) { details->show(current); });
    connect(m_log, &LogPane::noticed, m_state, &QLabel::setText);
    connect(m_session.get(), &RecordedViewModel::loadingChanged, this, &RecordedWindow::refresh);
    connect(m_stop, &QPushButton::clicked, m_session.get(), &RecordedViewModel::cancel);
    refresh();
    resize(980, 600);
}

RecordedWindow::~RecordedWindow()
{
    // The log is the view model's, which goes before Qt drops the view.
    delete m_log;
}

void RecordedWindow::refresh()
{
    m_stop->setVisible(m_session->isLoading());
    if (m_session->isLoading())
        m_state->setText(tr("Loading, %1 %").arg(int(m_session->progress() * 100)));
    else if (!m_session->problem().isEmpty())
        m_state->setText(m_session->problem());
    else
        m_state->setText(tr("Recorded: %n row(s). Nothing of it changes any more.", nullptr,
                            int(m_session->rows())));
}

} // namespace Signalbox
