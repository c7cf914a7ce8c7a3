#include "logtally.h"

#include <algorithm>

namespace Signalbox {

void LogTally::Table::add(const QString &key, const QString &name, qint64 rows)
{
    const auto known = counts.find(key);
    if (known != counts.end()) {
        known->rows += rows;
        if (!name.isEmpty())
            known->name = name;
    } else if (counts.size() < MaxDifferent) {
        counts.insert(key, {key, name, rows});
    } else {
        others += rows;
    }
}

void LogTally::Table::remove(const QString &key)
{
    const auto known = counts.find(key);
    if (known == counts.end())
        others = std::max<qint64>(0, others - 1);
    else if (--known->rows == 0)
        counts.erase(known);
}

void LogTally::add(const LogRecord &record)
{
    if (record.kind != LogKind::Signal)
        return;
    m_types.add(record.type, {}, 1);
    m_senders.add(record.personId, record.personName, 1);
    ++m_signals;
}

void LogTally::add(const LogTally &other)
{
    for (const Count &count : other.m_types.counts)
        m_types.add(count.key, {}, count.rows);
    for (const Count &count : other.m_senders.counts)
        m_senders.add(count.key, count.name, count.rows);
    m_types.others += other.m_types.others;
    m_senders.others += other.m_senders.others;
    m_signals += other.m_signals;
}

void LogTally::remove(const LogRow &row)
{
    if (row.entry().kind != LogKind::Signal)
        return;
    m_types.remove(row.type());
    m_senders.remove(row.personId());
    --m_signals;
}

QList<LogTally::Count> LogTally::sorted(const Table &table)
{
    QList<Count> list = table.counts.values();
    std::sort(list.begin(), list.end(), [](const Count &a, const Count &b) {
        if (a.rows != b.rows)
            return a.rows > b.rows;
        return a.name != b.name ? a.name < b.name : a.key < b.key;
    });
    return list;
}

} // namespace Signalbox
