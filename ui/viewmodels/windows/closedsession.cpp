#include "closedsession.h"

#include <ui/models/signallogmodel.h>
#include <ui/viewmodels/composerviewmodel.h>
#include <ui/viewmodels/history/sessionhistory.h>
#include <ui/viewmodels/logviewmodel.h>

#include <algorithm>

namespace Signalbox {

namespace {

qsizetype bytesOf(const LogRecord &record)
{
    qsizetype characters = 0;
    for (const QString *text : {&record.personId, &record.personName, &record.targetId,
                                &record.targetName, &record.type, &record.data, &record.note})
        characters += text->size();
    return characters * qsizetype(sizeof(QChar));
}

} // namespace

ClosedSession::ClosedSession(const SessionViewModel *session, int row)
    : m_setup(session->setup())
    , m_title(session->title())
    , m_filter(session->logView()->filter())
    , m_draft(session->composer()->draft())
    , m_row(row)
{
    if (session->history())
        m_recorded = session->history()->isRecording();
    SignalLogModel *log = session->log();
    log->flush();
    const quint64 first = log->firstSequence();
    qsizetype bytes = 0;
    // The latest first, as long as there is room.
    for (quint64 sequence = log->endSequence(); sequence > first && m_rows.size() < MaxRows;) {
        LogRecord record = log->rowAt(--sequence).toRecord();
        bytes += bytesOf(record);
        if (bytes > MaxBytes)
            break;
        // Its number is another signal's in the session that follows, and nobody waits for it.
        record.signalId = 0;
        if (record.delivery == Delivery::Waiting)
            record.delivery = Delivery::Unknown;
        m_rows << record;
    }
    std::reverse(m_rows.begin(), m_rows.end());
}

void ClosedSession::putInto(SessionViewModel *session) const
{
    if (!m_rows.isEmpty())
        session->log()->putBefore(m_rows);
    // The rows are there, those that were recorded too: not twice.
    if (session->history())
        session->history()->forgetEarlier();
    session->logView()->setFilter(m_filter);
    session->composer()->setDraft(m_draft);
}

} // namespace Signalbox
