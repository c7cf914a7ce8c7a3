#include "sessionhistory.h"

#include <ui/models/historyrecords.h>
#include <ui/models/logtext.h>
#include <ui/models/signallogmodel.h>
#include <ui/viewmodels/history/historytext.h>
#include <ui/viewmodels/sessionrecorder.h>
#include <ui/viewmodels/sessionviewmodel.h>

#include <QtCore/qdatetime.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qlocale.h>

#include <algorithm>
#include <utility>

namespace Signalbox {

using Signaling::HistoryEntry;
using Signaling::HistoryHit;
using Signaling::HistoryPlace;
using Signaling::HistorySearch;
using Signaling::SignalHistory;

HistoryPlace SessionHistory::placeOf(const SessionSetup &setup)
{
    // A hosted session's address is new each time; its name is what people know it by.
    if (setup.hosted)
        return {{}, {}, setup.name, setup.name, true};
    const Signaling::SessionCredentials &its = setup.credentials;
    return {its.apiUrl.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment),
            its.apiKey, its.sessionId, setup.name, false};
}

SessionHistory::SessionHistory(SignalHistory *history, const SessionSetup &setup,
                               SessionRecorder *recorder, SignalLogModel *log,
                               std::shared_ptr<Signaling::Clock> clock, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_place(placeOf(setup))
    , m_log(log)
    , m_search(history)
    , m_openedAt(clock->wallMs())
{
    connect(recorder, &SessionRecorder::recorded, this, &SessionHistory::onRecorded);
    connect(recorder, &SessionRecorder::delivered, this, &SessionHistory::onDelivered);
    connect(history, &SignalHistory::sessionsChanged, this, &SessionHistory::onSessions);
    connect(history, &SignalHistory::problemChanged, this, &SessionHistory::changed);
    connect(&m_search, &HistorySearch::found, this, [this](const QList<HistoryHit> &hits) {
        for (const HistoryHit &hit : hits)
            m_found.append(HistoryRecords::toRecord(hit.entry));
    });
    connect(&m_search, &HistorySearch::pageFinished, this, &SessionHistory::onPage);
    // Whoever never recorded anything has no file, and needs none.
    if (QFileInfo::exists(history->fileName()))
        history->refresh();
}

SessionHistory::~SessionHistory()
{
    setRecording(false);
}

void SessionHistory::setRecording(bool recording)
{
    if (recording == isRecording())
        return;
    if (recording) {
        m_recording = m_history->begin(m_place);
    } else {
        m_history->flush();
        m_history->end(std::exchange(m_recording, 0));
    }
    Q_EMIT changed();
}

QString SessionHistory::stateText() const
{
    if (!isRecording())
        return tr("Not recorded. What happens here is gone when the session is closed.");
    const QString problem = HistoryText::problem(m_history->problem());
    return problem.isEmpty() ? tr("Recorded: what happens here is kept in the history.") : problem;
}

void SessionHistory::onSessions()
{
    const QList<Signaling::HistorySession> &sessions = m_history->sessions();
    const auto it = std::find_if(sessions.cbegin(), sessions.cend(),
                                 [this](const auto &session) { return session.place == m_place; });
    if (it == sessions.cend() || it->id != m_id) {
        const bool isFirst = !std::exchange(m_knowsEarlier, true);
        m_id = it == sessions.cend() ? 0 : it->id;
        // What this session itself has recorded is none of it; so only the first look counts.
        m_earlier = isFirst && m_id != 0 && it->firstTime < m_openedAt ? it->entries : 0;
        Q_EMIT changed();
    }
}

QString SessionHistory::earlierText() const
{
    if (m_earlier == 0 || m_log->rowCount() > MaxRows)
        return {};
    if (m_hasShown)
        return tr("More was recorded earlier.");
    return tr("%Ln row(s) of this session were recorded earlier.", nullptr, int(m_earlier));
}

void SessionHistory::showEarlier()
{
    if (!canShowEarlier())
        return;
    m_found.clear();
    if (m_search.canFetchMore()) {
        m_search.fetchMore();
    } else {
        Signaling::HistoryQuery query;
        query.session = m_id;
        query.to = m_openedAt;
        m_search.start(query, EarlierRows);
    }
    Q_EMIT changed();
}

void SessionHistory::onPage()
{
    QList<LogRecord> records = std::exchange(m_found, {});
    std::reverse(records.begin(), records.end());
    if (!records.isEmpty() && !m_hasShown) {
        LogRecord note;
        note.time = m_openedAt;
        note.kind = LogKind::Note;
        note.note = tr("What is older than this was recorded earlier, the last of it %1")
                        .arg(LogText::day(records.constLast().time,
                                          QDateTime::fromMSecsSinceEpoch(m_openedAt)));
        records.append(note);
    }
    if (!m_search.canFetchMore())
        m_earlier = 0;
    m_hasShown = true;
    m_log->putBefore(records);
    Q_EMIT changed();
}

void SessionHistory::onRecorded(const LogRecord &record)
{
    if (isRecording())
        m_history->append(m_recording, HistoryRecords::toEntry(record));
}

void SessionHistory::onDelivered(quint64 signalId, Delivery delivery, const QString &note)
{
    if (isRecording())
        m_history->setDelivery(m_recording, signalId, HistoryEntry::Delivery(delivery), note);
}

} // namespace Signalbox
