#include "historyschema_p.h"

namespace Signaling::HistorySchema {

namespace {

// Version 1: what happened, and in which session. An id is never given twice, so that what is
// being deleted can't belong to a new session.
QStringList tables()
{
    return {QStringLiteral("CREATE TABLE sessions (id INTEGER PRIMARY KEY AUTOINCREMENT,"
                           " server TEXT NOT NULL, key TEXT NOT NULL, session TEXT NOT NULL,"
                           " name TEXT NOT NULL, hosted INTEGER NOT NULL,"
                           " entries INTEGER NOT NULL DEFAULT 0, firstTime INTEGER NOT NULL,"
                           " lastTime INTEGER NOT NULL, UNIQUE (server, key, session))"),
            QStringLiteral("CREATE TABLE doomed (id INTEGER PRIMARY KEY)"),
            QStringLiteral("CREATE TABLE entries (id INTEGER PRIMARY KEY AUTOINCREMENT,"
                           " session INTEGER NOT NULL, time INTEGER NOT NULL,"
                           " kind INTEGER NOT NULL, delivery INTEGER NOT NULL,"
                           " outgoing INTEGER NOT NULL, json INTEGER NOT NULL,"
                           " retry INTEGER NOT NULL, person TEXT, personName TEXT,"
                           " personSlot INTEGER NOT NULL, target TEXT, targetName TEXT,"
                           " targetSlot INTEGER NOT NULL, type TEXT, data TEXT, note TEXT,"
                           " duration INTEGER NOT NULL, waiting INTEGER NOT NULL)"),
            QStringLiteral("CREATE INDEX entriesOfSession ON entries (session, id)"),
            QStringLiteral("CREATE INDEX entriesByTime ON entries (time)"),
            QStringLiteral("CREATE INDEX entriesThatWait ON entries (id) WHERE delivery = 1")};
}

// Version 2: the full-text index, which holds no text of its own: it refers to the entries.
QStringList search()
{
    return QStringList{
               QStringLiteral("CREATE VIRTUAL TABLE search USING fts5 (data, type, personName,"
                              " targetName, note, content = 'entries', content_rowid = 'id',"
                              " tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3')"),
               QStringLiteral("INSERT INTO search (search) VALUES ('rebuild')")}
    + triggers();
}

QString forget()
{
    return QStringLiteral(
        " INSERT INTO search (search, rowid, data, type, personName, targetName, note)"
        " VALUES ('delete', old.id, old.data, old.type, old.personName,"
        " old.targetName, old.note);");
}

QString add()
{
    return QStringLiteral(" INSERT INTO search (rowid, data, type, personName, targetName, note)"
                          " VALUES (new.id, new.data, new.type, new.personName, new.targetName,"
                          " new.note);");
}

} // namespace

QStringList triggers()
{
    return {QStringLiteral("CREATE TRIGGER searchAdds AFTER INSERT ON entries BEGIN") + add()
                + QStringLiteral(" END"),
            QStringLiteral("CREATE TRIGGER searchForgets AFTER DELETE ON entries BEGIN") + forget()
                + QStringLiteral(" END"),
            QStringLiteral("CREATE TRIGGER searchChanges AFTER UPDATE OF data, type, personName,"
                           " targetName, note ON entries BEGIN")
                + forget() + add() + QStringLiteral(" END")};
}

QStringList dropTriggers()
{
    return {QStringLiteral("DROP TRIGGER searchAdds"), QStringLiteral("DROP TRIGGER searchForgets"),
            QStringLiteral("DROP TRIGGER searchChanges")};
}

QStringList steps(int from)
{
    return from == 0 ? tables() : search();
}

} // namespace Signaling::HistorySchema
