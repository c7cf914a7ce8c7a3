#include "historyreader_p.h"
#include "searchtext_p.h"

#include <QVariant>
#include <QVariantList>

#include <algorithm>

namespace Signaling {

namespace {

QString columns()
{
    return QStringLiteral("e.id, e.time, e.kind, e.delivery, e.outgoing, e.json, e.retry, e.person,"
                          " e.personName, e.personSlot, e.target, e.targetName, e.targetSlot,"
                          " e.type, e.data, e.note, e.duration, e.waiting, s.id, s.name, ");
}

// An absent text stays one.
QString textAt(const QSqlQuery &query, int column)
{
    return query.isNull(column) ? QString() : query.value(column).toString();
}

// The statement for a query, and the values it is to be filled with.
struct Statement
{
    QString sql;
    QVariantList values;

    void where(const QString &condition, const QVariant &value)
    {
        sql += QStringLiteral(" AND ") + condition;
        values << value;
    }
};

Statement statementFor(const HistoryQuery &query, qint64 first, qint64 end, int limit)
{
    Statement made;
    const QString match = SearchText::toMatch(query.text);
    QString id = QStringLiteral("e.id");
    if (match.isEmpty()) {
        made.sql = QStringLiteral("SELECT %1NULL FROM entries e CROSS JOIN sessions s"
                                  " ON s.id = e.session WHERE 1")
                       .arg(columns());
    } else {
        // The row's number of the index and not of the table: then the index is read in order.
        id = QStringLiteral("search.rowid");
        made.sql = QStringLiteral("SELECT %1snippet(search, 0, char(1), char(2), '…', 24)"
                                  " FROM search CROSS JOIN entries e ON e.id = search.rowid"
                                  " CROSS JOIN sessions s ON s.id = e.session WHERE 1")
                       .arg(columns());
        made.where(QStringLiteral("search MATCH ?"), match);
    }
    made.where(id + QStringLiteral(" >= ?"), first);
    made.where(id + QStringLiteral(" < ?"), end);
    if (query.session != 0)
        made.where(QStringLiteral("e.session = ?"), query.session);
    if (!query.type.isEmpty())
        made.where(QStringLiteral("e.type = ?"), query.type);
    if (!query.sender.isEmpty()) {
        made.where(QStringLiteral("(e.personName = ? COLLATE NOCASE OR e.person = ?)"),
                   query.sender);
        made.values << query.sender;
    }
    if (query.from)
        made.where(QStringLiteral("e.time >= ?"), *query.from);
    if (query.to)
        made.where(QStringLiteral("e.time < ?"), *query.to);
    made.sql += QStringLiteral(" ORDER BY %1 %2 LIMIT %3")
                    .arg(id,
                         query.order == HistoryQuery::Order::NewestFirst ? QStringLiteral("DESC")
                                                                         : QStringLiteral("ASC"))
                    .arg(limit);
    return made;
}

// Whether an index leads to each entry that is wanted, so that none is looked at in vain.
bool isDirect(const HistoryQuery &query)
{
    return query.session != 0 && query.text.trimmed().isEmpty() && query.type.isEmpty()
        && query.sender.isEmpty() && !query.from && !query.to;
}

} // namespace

HistoryReader::HistoryReader(const QString &fileName)
    : m_database(fileName, HistoryDatabase::Access::Read)
{
}

HistoryReader::Page HistoryReader::read(const HistoryQuery &query, qint64 next, int limit,
                                        const std::atomic<bool> &isCancelled)
{
    Page page;
    page.done = true;
    const auto failed = [this, &page] {
        page.problem = m_database.problem();
        return page;
    };
    if (!query.isValid() || (!m_database.isOpen() && !m_database.open()))
        return failed();
    const QVariant newest = m_database.value(QStringLiteral("SELECT ifnull(max(id), 0) FROM "
                                                            "entries"));
    if (!newest.isValid())
        return failed();
    qint64 end = newest.toLongLong() + 1;
    if (query.before > 0)
        end = std::min(end, query.before);
    const bool newestFirst = query.order == HistoryQuery::Order::NewestFirst;
    qint64 first = 1;
    if (next > 0)
        (newestFirst ? end : first) = next;
    const qint64 span = isDirect(query) ? end : EntriesAtATime;
    Window window;
    if (newestFirst)
        window = {std::max(first, end - span), end};
    else
        window = {first, std::min(end, first + span)};
    if (window.first >= window.second)
        return page;
    if (!readWindow(query, window, limit, &page, isCancelled))
        return failed();
    const bool isFull = page.hits.size() >= limit;
    if (newestFirst)
        page.next = isFull ? page.hits.constLast().entry.id : window.first;
    else
        page.next = isFull ? page.hits.constLast().entry.id + 1 : window.second;
    page.done = newestFirst ? page.next <= first : page.next >= end;
    return page;
}

bool HistoryReader::readWindow(const HistoryQuery &query, const Window &window, int limit,
                               Page *page, const std::atomic<bool> &isCancelled)
{
    const Statement statement = statementFor(query, window.first, window.second, limit);
    QSqlQuery found = m_database.prepared(statement.sql);
    for (const QVariant &value : statement.values)
        found.addBindValue(value);
    if (!m_database.run(&found))
        return false;
    while (!isCancelled && found.next())
        page->hits.append(hitOf(found));
    if (!found.lastError().isValid() || isCancelled)
        return true;
    m_database.fail(found.lastError());
    return false;
}

HistoryHit HistoryReader::hitOf(const QSqlQuery &query) const
{
    HistoryHit hit;
    HistoryEntry &entry = hit.entry;
    entry.id = query.value(0).toLongLong();
    entry.time = query.value(1).toLongLong();
    entry.kind = HistoryEntry::Kind(query.value(2).toInt());
    entry.delivery = HistoryEntry::Delivery(query.value(3).toInt());
    entry.outgoing = query.value(4).toBool();
    entry.json = query.value(5).toBool();
    entry.retry = query.value(6).toBool();
    entry.personId = textAt(query, 7);
    entry.personName = textAt(query, 8);
    entry.personSlot = query.value(9).toInt();
    entry.targetId = textAt(query, 10);
    entry.targetName = textAt(query, 11);
    entry.targetSlot = query.value(12).toInt();
    entry.type = textAt(query, 13);
    entry.data = textAt(query, 14);
    entry.note = textAt(query, 15);
    entry.duration = query.value(16).toLongLong();
    entry.waiting = query.value(17).toInt();
    hit.session = query.value(18).toLongLong();
    hit.sessionName = query.value(19).toString();
    if (query.isNull(20))
        SearchText::setBeginning(&hit);
    else
        SearchText::setExcerpt(&hit, query.value(20).toString());
    return hit;
}

} // namespace Signaling
