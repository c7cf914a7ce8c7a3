#include "timebutton.h"

#include <ui/models/logfiltermodel.h>
#include <ui/viewmodels/logviewmodel.h>
#include <ui/widgets/log/timerangedialog.h>

#include <QMenu>

#include <chrono>

namespace Signalbox {

TimeButton::TimeButton(LogViewModel *log, QWidget *parent)
    : FilterButton(log, parent)
{
    setToolTip(tr("Only what happened in that time"));
    refresh();
}

QString TimeButton::choice(bool *isChosen) const
{
    const QString text = m_log->timeText();
    *isChosen = !text.isEmpty();
    return *isChosen ? text : tr("Any time");
}

void TimeButton::fill(QMenu *menu)
{
    using std::chrono::milliseconds;
    using std::chrono::minutes;
    LogViewModel *log = m_log;
    addChoice(menu, "time.any", tr("Any time"), log->timeText().isEmpty(),
              [log] { log->showBetween({}, {}); });
    menu->addSeparator();
    const std::pair<QString, int> spans[] = {
        {tr("The last minute"), 1}, {tr("The last 5 minutes"), 5}, {tr("The last hour"), 60}};
    for (const auto &[text, span] : spans)
        menu->addAction(
                text, menu,
                [log, length = span] { log->showLast(milliseconds(minutes(length)).count()); })
            ->setObjectName(QStringLiteral("time.last"));
    menu->addSeparator();
    const bool hasRow = m_row >= 0 && m_row < log->rows()->rowCount();
    const qint64 time = hasRow ? log->timeAt(m_row) : 0;
    QAction *from = menu->addAction(tr("From the selected row on"), menu,
                                    [log, time] { log->showBetween(time, log->filter().to); });
    QAction *to = menu->addAction(tr("Up to the selected row"), menu,
                                  [log, time] { log->showBetween(log->filter().from, time + 1); });
    from->setObjectName(QStringLiteral("time.fromRow"));
    to->setObjectName(QStringLiteral("time.toRow"));
    for (QAction *action : {from, to})
        action->setEnabled(hasRow);
    menu->addSeparator();
    menu->addAction(tr("Between…"), this, &TimeButton::askForRange)
        ->setObjectName(QStringLiteral("time.between"));
}

void TimeButton::askForRange()
{
    auto *dialog = new TimeRangeDialog(m_log, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace Signalbox
