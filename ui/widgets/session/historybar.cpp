#include "historybar.h"

#include <ui/viewmodels/history/sessionhistory.h>
#include <ui/widgets/style/elidedlabel.h>
#include <ui/widgets/style/icons.h>
#include <ui/widgets/style/rule.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace Signalbox {

HistoryBar::HistoryBar(SessionHistory *history, QWidget *parent)
    : QWidget(parent)
    , m_history(history)
    , m_text(new ElidedLabel)
    , m_show(new QPushButton(tr("Show earlier")))
{
    auto *close = new QToolButton;
    close->setIcon(Icons::icon("close"));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Don't show this"));
    close->setToolTip(tr("Don't show this"));
    m_text->setForegroundRole(QPalette::PlaceholderText);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 4, 8, 4);
    row->setSpacing(8);
    row->addWidget(m_text, 1);
    row->addWidget(m_show);
    row->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(row);
    layout->addWidget(new Rule);
    connect(close, &QToolButton::clicked, this, [this] {
        m_closed = true;
        refresh();
    });
    if (history) {
        connect(history, &SessionHistory::changed, this, &HistoryBar::refresh);
        connect(m_show, &QPushButton::clicked, history, &SessionHistory::showEarlier);
    }
    refresh();
}

void HistoryBar::refresh()
{
    const QString text = m_history ? m_history->earlierText() : QString();
    setVisible(!m_closed && !text.isEmpty());
    if (!m_history)
        return;
    m_text->setText(text);
    m_show->setEnabled(m_history->canShowEarlier());
}

} // namespace Signalbox
