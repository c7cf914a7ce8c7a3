#include "closedcapture.h"

#include <ui/viewmodels/history/recordedcapture.h>
#include <ui/viewmodels/log/capturelist.h>
#include <ui/viewmodels/logviewmodel.h>

#include <algorithm>

namespace Signalbox {

ClosedCapture::ClosedCapture(const CaptureViewModel *capture, int row)
    : m_key(capture->key())
    , m_title(capture->title())
    , m_filter(capture->logView()->filter())
    , m_row(row)
{
    if (const auto *recorded = qobject_cast<const RecordedCapture *>(capture)) {
        m_history = recorded->history();
        m_session = recorded->session();
    }
}

void ClosedCapture::openIn(CaptureList *captures) const
{
    CaptureViewModel *capture =
        m_history ? captures->addRecorded(m_history, m_session) : captures->add(m_key);
    captures->move(captures->rowOf(capture), std::min(m_row, captures->rowCount() - 1));
    capture->logView()->setFilter(m_filter);
    captures->choose(capture);
}

} // namespace Signalbox
