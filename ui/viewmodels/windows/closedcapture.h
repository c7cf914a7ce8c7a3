#ifndef UI_VIEWMODELS_WINDOWS_CLOSEDCAPTURE_H
#define UI_VIEWMODELS_WINDOWS_CLOSEDCAPTURE_H

#include <signaling/history/historyentry.h>
#include <ui/models/logfilter.h>

namespace Signaling {
class SignalHistory;
} // namespace Signaling

namespace Signalbox {

class CaptureList;
class CaptureViewModel;

/// What is needed to open a capture or a recorded session once more that was closed by mistake. Its
/// rows are read anew: they are where they were.
class ClosedCapture
{
public:
    /// \a row: where it stood.
    ClosedCapture(const CaptureViewModel *capture, int row);

    QString title() const { return m_title; }
    /// As CaptureViewModel::key().
    QString key() const { return m_key; }
    /// Opens it in \a captures where it stood, with its filter.
    void openIn(CaptureList *captures) const;

private:
    QString m_key;
    QString m_title;
    Signaling::SignalHistory *m_history = nullptr; ///< null: it is a file
    Signaling::HistorySession m_session;
    LogFilter m_filter;
    int m_row;
};

} // namespace Signalbox

#endif
