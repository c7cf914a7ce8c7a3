#include "logpane.h"

#include <ui/models/logfiltermodel.h>
#include <ui/models/logmatcher.h>
#include <ui/models/signallogmodel.h>
#include <ui/viewmodels/log/logpreferences.h>
#include <ui/widgets/log/comparedialog.h>
#include <ui/widgets/log/exportbar.h>
#include <ui/widgets/log/filterbar.h>
#include <ui/widgets/log/findbar.h>
#include <ui/widgets/log/logrowmenu.h>
#include <ui/widgets/log/logview.h>
#include <ui/widgets/style/noticebar.h>
#include <ui/widgets/style/rule.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>
#include <utility>

namespace Signalbox {

LogPane::LogPane(LogViewModel *log, LogPreferences *preferences, QWidget *parent)
    : QWidget(parent)
    , m_log(log)
    , m_preferences(preferences ? preferences : new LogPreferences(nullptr, this))
    , m_view(new LogView)
    , m_filter(new FilterBar(log, m_preferences))
    , m_find(new FindBar(log))
    , m_cleared(new NoticeBar(tr("&Undo")))
    , m_hidden(new NoticeBar(tr("Clear filter")))
    , m_export(new ExportBar(log))
{
    m_view->setLog(log->rows());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_filter);
    layout->addWidget(new Rule);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_cleared);
    layout->addWidget(m_hidden);
    layout->addWidget(m_find);
    layout->addWidget(m_export);
    connectParts();
    applyPreferences();
    refreshEmptyText();
}

void LogPane::connectParts()
{
    const auto read = [this] { m_view->setFocus(Qt::OtherFocusReason); };
    connect(m_filter, &FilterBar::left, this, read);
    connect(m_find, &FindBar::closed, this, read);
    connect(m_view, &LogView::filterRequested, m_filter, &FilterBar::startTyping);
    connect(m_view, &LogView::columnWidthsChanged, m_preferences,
            [this] { m_preferences->setColumnWidths(m_view->columnWidths()); });
    connect(m_view, &LogView::rowMenuRequested, this, &LogPane::showRowMenu);
    connect(m_export, &ExportBar::noticed, this, &LogPane::noticed);
    connect(m_cleared, &NoticeBar::chosen, this, &LogPane::undoClear);
    connect(m_cleared, &NoticeBar::dismissed, m_log, &LogViewModel::forgetCleared);
    connect(m_view, &LogView::emptyActionChosen, m_log, &LogViewModel::clearFilter);
    connect(m_hidden, &NoticeBar::chosen, m_log, &LogViewModel::clearFilter);
    connect(m_log->log(), &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { sayWhatIsHidden(first, last); });
    connect(m_log, &LogViewModel::found, m_view, &LogView::goTo);
    connect(m_log, &LogViewModel::countsChanged, this, &LogPane::refreshEmptyText);
    connect(m_log, &LogViewModel::filterChanged, this, &LogPane::onFilterChanged);
    connect(m_log, &LogViewModel::filterChanged, this, &LogPane::stateChanged);
    connect(m_log, &LogViewModel::exportChanged, this, &LogPane::stateChanged);
    connect(m_preferences, &LogPreferences::changed, this, &LogPane::applyPreferences);
    const QItemSelectionModel *selection = m_view->selectionModel();
    connect(selection, &QItemSelectionModel::currentRowChanged, this, &LogPane::onCurrentChanged);
    connect(selection, &QItemSelectionModel::selectionChanged, this, &LogPane::stateChanged);
    const LogFilterModel *rows = m_log->rows();
    connect(rows, &QAbstractItemModel::modelReset, this,
            [this] { onCurrentChanged(m_view->currentIndex()); });
    connect(rows, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &topLeft, const QModelIndex &bottomRight) {
                const int row = m_view->currentIndex().row();
                if (row >= topLeft.row() && row <= bottomRight.row())
                    Q_EMIT currentChanged(m_view->currentIndex());
            });
}

void LogPane::applyPreferences()
{
    m_log->setNewestFirst(m_preferences->isNewestFirst());
    m_view->setWrapsData(m_preferences->wraps());
    m_view->setColumnWidths(m_preferences->columnWidths());
    Q_EMIT stateChanged();
}

void LogPane::onCurrentChanged(const QModelIndex &index)
{
    m_filter->setCurrentRow(index.row());
    m_find->setCurrentRow(index.row());
    Q_EMIT currentChanged(index);
}

void LogPane::setEmptyText(const QString &text)
{
    m_emptyText = text;
    refreshEmptyText();
}

void LogPane::refreshEmptyText()
{
    if (m_log->isScanning())
        m_view->setEmptyText(tr("Looking through the log…"));
    else if (m_log->isFiltered() && m_log->log()->rowCount() > 0)
        m_view->setEmptyText(tr("Nothing in the log fits the filter."), tr("Clear filter"));
    else
        m_view->setEmptyText(m_emptyText);
    // Once rows are gone for good there is nothing to undo.
    if (m_cleared->isVisible() && !m_log->canUndoClear())
        m_cleared->hide();
}

void LogPane::onFilterChanged()
{
    m_saidHidden = false;
    m_hidden->hide();
    refreshEmptyText();
}

/// Once for each filter: who sends and sees nothing of it would send again.
void LogPane::sayWhatIsHidden(int first, int last)
{
    if (m_saidHidden || !m_log->isFiltered())
        return;
    const SignalLogModel *log = m_log->log();
    // Rows that come back, or of a file, are no news.
    if (last + 1 != log->rowCount() || last - first >= SignalLogModel::MaxRowsPerFlush)
        return;
    std::optional<LogMatcher> filter;
    for (int row = first; row <= last && !m_saidHidden; ++row) {
        const LogRow added = log->rowAt(log->sequenceOf(row));
        const LogEntry &entry = added.entry();
        if (entry.signalId == 0 || entry.kind != LogKind::Signal
            || entry.delivery != Delivery::Waiting)
            continue;
        if (!filter)
            filter.emplace(m_log->filter());
        m_saidHidden = !filter->matches(added);
    }
    if (m_saidHidden)
        m_hidden->say(tr("The filter hides what you sent."));
}

void LogPane::clear()
{
    const int rows = m_log->log()->rowCount();
    if (rows == 0)
        return;
    m_log->clear();
    m_cleared->say(tr("The log was cleared of %Ln row(s).", nullptr, rows));
    Q_EMIT stateChanged();
}

void LogPane::undoClear()
{
    m_log->undoClear();
    m_cleared->hide();
    Q_EMIT stateChanged();
}

void LogPane::copyAs(SignalSnippet::Format format)
{
    const QString text = m_log->copyAs(format, m_view->selectedRows());
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

bool LogPane::canCompare() const
{
    const QItemSelection selection = m_view->selectionModel()->selection();
    int rows = 0;
    for (const QItemSelectionRange &range : selection)
        rows += range.height();
    if (rows != 2)
        return false;
    // What happened has no data to compare.
    const QList<int> both = m_view->selectedRows();
    return std::all_of(both.cbegin(), both.cend(), [this](int row) {
        return m_log->log()->rowAt(m_log->rows()->sequenceAt(row)).entry().kind == LogKind::Signal;
    });
}

void LogPane::compare()
{
    if (!canCompare())
        return;
    const QList<int> rows = m_view->selectedRows();
    // The earlier one first, whatever the order in the window.
    quint64 first = m_log->rows()->sequenceAt(rows.at(0));
    quint64 second = m_log->rows()->sequenceAt(rows.at(1));
    if (first > second)
        std::swap(first, second);
    auto *dialog = new CompareDialog(m_log->log()->rowAt(first).toRecord(),
                                     m_log->log()->rowAt(second).toRecord(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void LogPane::showRowMenu(const QModelIndex &index, const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillLogRowMenu(menu, this, index);
    Q_EMIT rowMenuOpening(menu, index);
    menu->popup(position);
}

} // namespace Signalbox
