#include "logactions.h"

#include <ui/models/signallogmodel.h>
#include <ui/viewmodels/log/logpreferences.h>
#include <ui/widgets/log/exportbar.h>
#include <ui/widgets/log/filterbar.h>
#include <ui/widgets/log/findbar.h>
#include <ui/widgets/log/logpane.h>
#include <ui/widgets/log/logrowmenu.h>
#include <ui/widgets/log/logview.h>
#include <ui/widgets/log/savedfiltersbutton.h>
#include <ui/widgets/style/icons.h>

#include <QAction>
#include <QKeySequence>
#include <QMenu>

#include <utility>

namespace Signalbox {

namespace {

/// Names that stay the same in every language: tests find the actions by them.
void nameAll(const LogActions &a)
{
    const std::pair<QAction *, const char *> names[] = {
        {a.filter, "log.filter"},
        {a.clearFilter, "log.clearFilter"},
        {a.saveFilter, "log.saveFilter"},
        {a.find, "log.find"},
        {a.findNext, "log.findNext"},
        {a.findPrevious, "log.findPrevious"},
        {a.pause, "log.pause"},
        {a.newestFirst, "log.newestFirst"},
        {a.wrap, "log.wrap"},
        {a.clear, "log.clear"},
        {a.undoClear, "log.undoClear"},
        {a.compare, "log.compare"},
        {a.exportAll, "log.exportAll"},
        {a.exportFiltered, "log.exportFiltered"},
    };
    for (const auto &[action, name] : names)
        action->setObjectName(QLatin1String(name));
}

} // namespace

LogActions::LogActions(QMenu *menu, QObject *parent)
    : QObject(parent)
{
    makeFilterPart(menu);
    menu->addSeparator();
    makeViewPart(menu);
    menu->addSeparator();
    makeCopyPart(menu);
    nameAll(*this);
    // What can be undone or compared changes without the window's doing.
    connect(menu, &QMenu::aboutToShow, this, &LogActions::refresh);
    refresh();
}

template <typename Slot>
QAction *LogActions::add(QMenu *menu, const char *icon, const QString &text,
                         const QKeySequence &shortcut, Slot slot)
{
    QAction *action = icon ? menu->addAction(Icons::icon(icon), text) : menu->addAction(text);
    action->setShortcut(shortcut);
    connect(action, &QAction::triggered, this, [this, slot] {
        if (m_pane)
            slot(m_pane.data());
    });
    return action;
}

void LogActions::makeFilterPart(QMenu *menu)
{
    filter = add(menu, "filter", tr("&Filter"), QKeySequence(Qt::CTRL | Qt::Key_F),
                 [](LogPane *pane) { pane->filterBar()->startTyping(); });
    clearFilter = add(menu, nullptr, tr("Cl&ear the filter"), {},
                      [](LogPane *pane) { pane->log()->clearFilter(); });
    saveFilter = add(menu, "saved", tr("&Save the filter…"), {},
                     [](LogPane *pane) { pane->filterBar()->saved()->saveFilter(); });
    menu->addSeparator();
    find = add(menu, "find", tr("F&ind…"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_F),
               [](LogPane *pane) { pane->findBar()->open(); });
    findNext = add(menu, nullptr, tr("Find &next"), QKeySequence(Qt::Key_F3),
                   [](LogPane *pane) { pane->findBar()->find(LogSearch::Direction::Down); });
    findPrevious = add(menu, nullptr, tr("Find pre&vious"), QKeySequence(Qt::SHIFT | Qt::Key_F3),
                       [](LogPane *pane) { pane->findBar()->find(LogSearch::Direction::Up); });
}

void LogActions::makeViewPart(QMenu *menu)
{
    pause = add(menu, "pause", tr("&Pause"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P),
                [this](LogPane *pane) { pane->log()->setPaused(pause->isChecked()); });
    pause->setCheckable(true);
    newestFirst = add(menu, nullptr, tr("Ne&west first"), {}, [this](LogPane *pane) {
        pane->preferences()->setNewestFirst(newestFirst->isChecked());
    });
    newestFirst->setCheckable(true);
    wrap = add(menu, nullptr, tr("Wrap &long data"), {},
               [this](LogPane *pane) { pane->preferences()->setWraps(wrap->isChecked()); });
    wrap->setCheckable(true);
    menu->addSeparator();
    clear = add(menu, "clear", tr("&Clear the log"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K),
                [](LogPane *pane) { pane->clear(); });
    // A text field that has the focus undoes its own.
    undoClear = add(menu, "reset", tr("&Undo clearing"), QKeySequence::Undo,
                    [](LogPane *pane) { pane->undoClear(); });
}

void LogActions::makeCopyPart(QMenu *menu)
{
    copyAs = menu->addMenu(tr("Copy &as"));
    connect(copyAs, &QMenu::aboutToShow, this, [this] {
        if (m_pane)
            fillCopyAsMenu(copyAs, m_pane);
    });
    compare = add(menu, "compare", tr("Co&mpare two rows"), QKeySequence(Qt::CTRL | Qt::Key_M),
                  [](LogPane *pane) { pane->compare(); });
    menu->addSeparator();
    exportAll = add(menu, "export", tr("E&xport the log…"), QKeySequence(Qt::CTRL | Qt::Key_S),
                    [](LogPane *pane) { pane->exportBar()->askForFile(LogViewModel::Rows::All); });
    exportFiltered = add(menu, nullptr, tr("Export what the filte&r shows…"),
                         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), [](LogPane *pane) {
                             pane->exportBar()->askForFile(LogViewModel::Rows::Filtered);
                         });
}

void LogActions::setPane(LogPane *pane)
{
    if (pane != m_pane) {
        if (m_pane) {
            m_pane->disconnect(this);
            m_pane->log()->disconnect(this);
        }
        m_pane = pane;
        if (pane) {
            connect(pane, &LogPane::stateChanged, this, &LogActions::refresh);
            connect(pane->log(), &LogViewModel::pausedChanged, this, &LogActions::refresh);
        }
    }
    refresh();
}

void LogActions::refresh()
{
    const LogPane *pane = m_pane;
    const LogViewModel *log = pane ? pane->log() : nullptr;
    for (QAction *action : {filter, find, findNext, findPrevious, pause, newestFirst, wrap, clear})
        action->setEnabled(pane != nullptr);
    copyAs->setEnabled(pane && pane->view()->selectionModel()->hasSelection());
    clearFilter->setEnabled(log && log->isFiltered());
    saveFilter->setEnabled(clearFilter->isEnabled());
    undoClear->setEnabled(log && log->canUndoClear());
    compare->setEnabled(pane && pane->canCompare());
    exportAll->setEnabled(log && !log->isExporting());
    exportFiltered->setEnabled(exportAll->isEnabled() && log->isFiltered());
    pause->setChecked(log && log->isPaused());
    newestFirst->setChecked(pane && pane->preferences()->isNewestFirst());
    wrap->setChecked(pane && pane->preferences()->wraps());
}

} // namespace Signalbox
