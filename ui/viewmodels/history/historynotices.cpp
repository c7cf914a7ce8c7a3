#include "historynotices.h"

#include <signaling/history/signalhistory.h>
#include <ui/viewmodels/history/historytext.h>

namespace Signalbox {

using Signaling::SignalHistory;

HistoryNotices::HistoryNotices(SignalHistory *history, QObject *parent)
    : QObject(parent)
{
    connect(history, &SignalHistory::wasSetAside, this,
            [this](const Signaling::HistorySetAside &what) {
                Q_EMIT noticed(HistoryText::setAside(what));
            });
    connect(history, &SignalHistory::problemChanged, this, [this, history] {
        Q_EMIT noticed(history->problem().isNull() ? tr("Signals are recorded again.")
                                                   : HistoryText::problem(history->problem()));
    });
}

} // namespace Signalbox
