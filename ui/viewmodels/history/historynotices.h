#ifndef UI_VIEWMODELS_HISTORY_HISTORYNOTICES_H
#define UI_VIEWMODELS_HISTORY_HISTORYNOTICES_H

#include <QtCore/qobject.h>
#include <QtCore/qstring.h>

namespace Signaling {
class SignalHistory;
}

namespace Signalbox {

/// What the history has to say to people: once when something goes wrong, and when it is well
/// again.
class HistoryNotices : public QObject
{
    Q_OBJECT

public:
    /// \a history must outlive it.
    explicit HistoryNotices(Signaling::SignalHistory *history, QObject *parent = nullptr);

Q_SIGNALS:
    void noticed(const QString &text);
};

} // namespace Signalbox

#endif
