#include "historywriter_p.h"

#include <signaling/tokenredaction.h>

#include <QVariant>

#include <algorithm>

namespace Signaling {

namespace {

QVariant textValue(const QString &text)
{
    return text.isNull() ? QVariant(QMetaType(QMetaType::QString)) : QVariant(text);
}

QVariant cleaned(const QString &text)
{
    return textValue(withoutTokens(text));
}

// The texts that a session has to have.
QString required(const QString &text)
{
    return text.isNull() ? QString(QLatin1String("")) : withoutTokens(text);
}

QString keyOf(const HistoryPlace &place)
{
    return place.server + QLatin1Char('\n') + place.key + QLatin1Char('\n') + place.sessionId;
}

} // namespace

HistoryWriter::HistoryWriter(const QString &fileName, qint64 maxBytes)
    : m_database(fileName, HistoryDatabase::Access::Write, maxBytes)
{
}

bool HistoryWriter::open()
{
    if (m_database.isOpen())
        return true;
    forgetState();
    const bool opened = m_database.open();
    if (!m_database.setAside().isNull())
        m_setAside = m_database.setAside();
    // What waited when the application ended: nobody knows what became of it.
    if (opened)
        m_database.run(QStringLiteral("UPDATE entries SET delivery = %1 WHERE delivery = %2")
                           .arg(int(HistoryEntry::Delivery::Unknown))
                           .arg(int(HistoryEntry::Delivery::Waiting)));
    m_cleaning = Cleaning::Entries;
    return opened;
}

void HistoryWriter::forgetState()
{
    m_statements.reset();
    m_sessions.clear();
    m_waiting.clear();
}

void HistoryWriter::close()
{
    forgetState();
    m_database.close();
}

bool HistoryWriter::recover()
{
    forgetState();
    const bool recovered = m_database.recover();
    m_setAside = m_database.setAside();
    return recovered;
}

bool HistoryWriter::check()
{
    if (!open())
        return false;
    const QVariant answer = m_database.value(QStringLiteral("PRAGMA quick_check(1)"));
    if (answer.isValid() && answer.toString() == QLatin1String("ok"))
        return true;
    return recover();
}

bool HistoryWriter::write(const HistoryBatch &batch)
{
    if (!open())
        return false;
    if (writeOnce(batch))
        return true;
    return m_database.isDamaged() && recover() && writeOnce(batch);
}

bool HistoryWriter::writeOnce(const HistoryBatch &batch)
{
    if (!m_statements)
        m_statements = Statements{
            m_database.prepared(QStringLiteral(
                "INSERT INTO entries (session, time, kind, delivery, outgoing, json, retry, person,"
                " personName, personSlot, target, targetName, targetSlot, type, data, note,"
                " duration, waiting)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")),
            m_database.prepared(QStringLiteral("UPDATE entries SET delivery = ? WHERE id = ?")),
            m_database.prepared(
                QStringLiteral("UPDATE entries SET delivery = ?, note = ? WHERE id = ?"))};
    Waiting waiting = m_waiting;
    const bool done = m_database.inTransaction([&] {
        struct Sum
        {
            qint64 entries = 0;
            qint64 last = 0;
        };
        QHash<qint64, Sum> sums;
        for (const HistoryChange &change : batch) {
            if (change.isOutcome) {
                if (!setOutcome(change, waiting))
                    return false;
                waiting.remove({change.recording, change.entry.signalId});
                continue;
            }
            const qint64 session = sessionOf(*change.place, change.entry.time);
            if (session == 0 || !insert(change, session, &waiting))
                return false;
            Sum &sum = sums[session];
            ++sum.entries;
            sum.last = std::max(sum.last, change.entry.time);
        }
        for (auto it = sums.cbegin(); it != sums.cend(); ++it) {
            if (!m_database.run(QStringLiteral("UPDATE sessions SET entries = entries + %1,"
                                               " lastTime = max(lastTime, %2) WHERE id = %3")
                                    .arg(it->entries)
                                    .arg(it->last)
                                    .arg(it.key())))
                return false;
        }
        return true;
    });
    if (done)
        m_waiting = waiting;
    else
        m_sessions.clear(); // some may have been new
    return done;
}

bool HistoryWriter::insert(const HistoryChange &change, qint64 session, Waiting *waiting)
{
    const HistoryEntry &entry = change.entry;
    const QVariant values[] = {session,
                               entry.time,
                               int(entry.kind),
                               int(entry.delivery),
                               int(entry.outgoing),
                               int(entry.json),
                               int(entry.retry),
                               cleaned(entry.personId),
                               cleaned(entry.personName),
                               entry.personSlot,
                               cleaned(entry.targetId),
                               cleaned(entry.targetName),
                               entry.targetSlot,
                               cleaned(entry.type),
                               cleaned(entry.data),
                               cleaned(entry.note),
                               entry.duration,
                               entry.waiting};
    int place = 0;
    for (const QVariant &value : values)
        m_statements->insert.bindValue(place++, value);
    if (!m_database.run(&m_statements->insert))
        return false;
    if (entry.delivery == HistoryEntry::Delivery::Waiting)
        waiting->insert({change.recording, entry.signalId},
                        m_statements->insert.lastInsertId().toLongLong());
    return true;
}

bool HistoryWriter::setOutcome(const HistoryChange &change, const Waiting &waiting)
{
    const qint64 id = waiting.value({change.recording, change.entry.signalId});
    if (id == 0)
        return true;
    // Where there is no word to it the index has nothing to learn.
    const bool hasNote = !change.entry.note.isEmpty();
    QSqlQuery &query = hasNote ? m_statements->outcomeWithNote : m_statements->outcome;
    query.bindValue(0, int(change.entry.delivery));
    if (hasNote)
        query.bindValue(1, cleaned(change.entry.note));
    query.bindValue(hasNote ? 2 : 1, id);
    return m_database.run(&query);
}

qint64 HistoryWriter::sessionOf(const HistoryPlace &place, qint64 time)
{
    const QString key = keyOf(place);
    const auto known = m_sessions.constFind(key);
    if (known != m_sessions.constEnd())
        return *known;
    QSqlQuery query = m_database.prepared(QStringLiteral(
        "INSERT INTO sessions (server, key, session, name, hosted, firstTime, lastTime)"
        " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (server, key, session)"
        " DO UPDATE SET name = excluded.name, hosted = excluded.hosted RETURNING id"));
    for (const QString &text : {place.server, place.key, place.sessionId, place.name})
        query.addBindValue(required(text));
    query.addBindValue(int(place.hosted));
    query.addBindValue(time);
    query.addBindValue(time);
    if (!m_database.run(&query) || !query.next())
        return 0;
    const qint64 id = query.value(0).toLongLong();
    query.finish();
    m_sessions.insert(key, id);
    return id;
}

QList<HistorySession> HistoryWriter::sessions()
{
    QList<HistorySession> list;
    if (!open())
        return list;
    QSqlQuery query = m_database.prepared(
        QStringLiteral("SELECT id, server, key, session, name, hosted, entries, firstTime,"
                       " lastTime FROM sessions WHERE entries > 0 ORDER BY lastTime DESC, id"));
    if (!m_database.run(&query))
        return list;
    while (query.next()) {
        HistorySession session;
        session.id = query.value(0).toLongLong();
        session.place = {query.value(1).toString(), query.value(2).toString(),
                         query.value(3).toString(), query.value(4).toString(),
                         query.value(5).toBool()};
        session.entries = query.value(6).toLongLong();
        session.firstTime = query.value(7).toLongLong();
        session.lastTime = query.value(8).toLongLong();
        list.append(session);
    }
    return list;
}

} // namespace Signaling
