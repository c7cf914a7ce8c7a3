#include "historyschema_p.h"
#include "historywriter_p.h"

#include <QVariant>

namespace Signaling {

namespace {

// So much at a time: what is to be written meanwhile gets its turn soon.
constexpr int EntriesAtATime = 500;
constexpr int PagesAtATime = 250;

} // namespace

bool HistoryWriter::forgetSession(qint64 id)
{
    if (!open())
        return false;
    m_sessions.clear();
    m_cleaning = Cleaning::Entries;
    return m_database.inTransaction([this, id] {
        return m_database.run(
                   QStringLiteral("INSERT OR IGNORE INTO doomed (id) VALUES (%1)").arg(id))
            && m_database.run(QStringLiteral("DELETE FROM sessions WHERE id = %1").arg(id));
    });
}

bool HistoryWriter::forgetAll()
{
    if (!open())
        return false;
    forgetState();
    const bool done = m_database.inTransaction([this] {
        // Without the triggers the tables are emptied at once, whatever is in them.
        QStringList steps = HistorySchema::dropTriggers();
        steps << QStringLiteral("INSERT INTO search (search) VALUES ('delete-all')")
              << QStringLiteral("DELETE FROM entries") << QStringLiteral("DELETE FROM sessions")
              << QStringLiteral("DELETE FROM doomed") << HistorySchema::triggers();
        return std::all_of(steps.cbegin(), steps.cend(),
                           [this](const QString &step) { return m_database.run(step); });
    });
    m_cutoff = 0;
    m_cleaning = Cleaning::None;
    return done && m_database.run(QStringLiteral("VACUUM"))
        && m_database.run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
}

bool HistoryWriter::forgetSome()
{
    if (!open())
        return false;
    if (m_cutoff > 0 && m_cleaning == Cleaning::None)
        m_cleaning = Cleaning::Entries;
    bool didSome = false;
    switch (m_cleaning) {
    case Cleaning::None:
        return false;
    case Cleaning::Entries:
        if (!forgetDoomed(&didSome) || (!didSome && !forgetOld(&didSome)))
            return false;
        m_forgot = m_forgot || didSome;
        if (!didSome)
            m_cleaning = std::exchange(m_forgot, false) ? Cleaning::Index : Cleaning::None;
        m_mergeStarted = false;
        return m_cleaning != Cleaning::None;
    case Cleaning::Index:
        if (!mergeIndex(&didSome))
            return false;
        if (!didSome)
            m_cleaning = Cleaning::Room;
        return true;
    case Cleaning::Room:
        if (!giveRoomBack(&didSome))
            return false;
        if (!didSome)
            m_cleaning = m_cutoff > 0 ? Cleaning::Entries : Cleaning::None;
        return m_cleaning != Cleaning::None;
    }
    return false;
}

bool HistoryWriter::forgetDoomed(bool *didSome)
{
    const qint64 id = m_database.value(QStringLiteral("SELECT min(id) FROM doomed")).toLongLong();
    if (id == 0)
        return true;
    *didSome = true;
    return m_database.inTransaction([this, id] {
        QSqlQuery some = m_database.prepared(
            QStringLiteral("DELETE FROM entries WHERE id IN"
                           " (SELECT id FROM entries WHERE session = ? LIMIT %1)")
                .arg(EntriesAtATime));
        some.addBindValue(id);
        if (!m_database.run(&some))
            return false;
        return some.numRowsAffected() > 0
            || m_database.run(QStringLiteral("DELETE FROM doomed WHERE id = %1").arg(id));
    });
}

bool HistoryWriter::forgetOld(bool *didSome)
{
    if (m_cutoff == 0)
        return true;
    const QString old =
        QStringLiteral("SELECT %1 FROM entries WHERE time < %2 ORDER BY time, id LIMIT %3");
    const bool done = m_database.inTransaction([&] {
        QSqlQuery counts = m_database.prepared(
            QStringLiteral("SELECT session, count(*) FROM (%1) GROUP BY session")
                .arg(old.arg(QStringLiteral("session")).arg(m_cutoff).arg(EntriesAtATime)));
        if (!m_database.run(&counts))
            return false;
        while (counts.next()) {
            *didSome = true;
            if (!m_database.run(
                    QStringLiteral("UPDATE sessions SET entries = entries - %1 WHERE id = %2")
                        .arg(counts.value(1).toLongLong())
                        .arg(counts.value(0).toLongLong())))
                return false;
        }
        counts.finish();
        return m_database.run(
                   QStringLiteral("DELETE FROM entries WHERE id IN (%1)")
                       .arg(old.arg(QStringLiteral("id")).arg(m_cutoff).arg(EntriesAtATime)))
            && m_database.run(QStringLiteral("DELETE FROM sessions WHERE entries <= 0"));
    });
    m_sessions.clear();
    if (done && !*didSome)
        m_cutoff = 0;
    return done;
}

// The index keeps words of what is gone until its parts are merged; then they are gone too.
bool HistoryWriter::mergeIndex(bool *didSome)
{
    const QString changes = QStringLiteral("SELECT total_changes()");
    const qint64 before = m_database.value(changes).toLongLong();
    const int pages = m_mergeStarted ? PagesAtATime : -PagesAtATime;
    if (!m_database.run(
            QStringLiteral("INSERT INTO search (search, rank) VALUES ('merge', %1)").arg(pages)))
        return false;
    // SQLite counts the command itself as one.
    *didSome = !m_mergeStarted || m_database.value(changes).toLongLong() - before >= 2;
    m_mergeStarted = true;
    return true;
}

bool HistoryWriter::giveRoomBack(bool *didSome)
{
    const auto freePages = [this] {
        return m_database.value(QStringLiteral("PRAGMA freelist_count")).toLongLong();
    };
    const qint64 before = freePages();
    if (before > 0) {
        QSqlQuery some =
            m_database.prepared(QStringLiteral("PRAGMA incremental_vacuum(%1)").arg(PagesAtATime));
        if (!m_database.run(&some))
            return false;
        while (some.next()) { }
        *didSome = freePages() < before;
        if (*didSome)
            return true;
    }
    return m_database.run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
}

} // namespace Signaling
