#include "closedsession.h"

#include <ui/models/signallogmodel.h>
#include <ui/viewmodels/composerviewmodel.h>
#include <ui/viewmodels/history/sessionhistory.h>
#include <ui/viewmodels/logviewmodel.h>

#include <algorithm>

namespace Signalbox {

ClosedSession::ClosedSession(const SessionViewModel *session, int row)
    : m_setup(session->setup())
    , m_title(session->title())
    , m_filter(session->logView()->filter())
    , m_draft(session->composer()->draft())
    , m_row(row)
{
    // Of one that is recorded the page offers to show what was before: not twice.
    if (session->history() && session->history()->isRecording()) {
        m_setup.record = true;
        return;
    }
    SignalLogModel *log = session->log();
    log->flush();
    const quint64 end = log->endSequence();
    const quint64 rows = std::min<quint64>(MaxRows, end - log->firstSequence());
    m_rows.reserve(qsizetype(rows));
    for (quint64 sequence = end - rows; sequence < end; ++sequence) {
        LogRecord record = log->rowAt(sequence).toRecord();
        // Its number is another signal's in the session that follows, and nobody waits for it.
        record.signalId = 0;
        if (record.delivery == Delivery::Waiting)
            record.delivery = Delivery::Unknown;
        m_rows << record;
    }
}

void ClosedSession::putInto(SessionViewModel *session) const
{
    if (!m_rows.isEmpty())
        session->log()->putBefore(m_rows);
    session->logView()->setFilter(m_filter);
    session->composer()->setDraft(m_draft);
}

} // namespace Signalbox
