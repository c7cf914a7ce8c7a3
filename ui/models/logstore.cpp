#include "logstore.h"

#include <algorithm>
#include <utility>

namespace Signalbox {

LogStore::LogStore(const QString &folder)
    : m_pager(std::make_unique<LogPager>(folder))
    , m_open(std::make_shared<LogChunk>())
{
}

LogStore::~LogStore() = default;

void LogStore::append(const LogRecord &record)
{
    m_open->append(record);
    m_openBytes = m_open->bytes();
    ++m_size;
    if (!m_open->isFull())
        return;
    m_open->seal();
    m_pager->append(std::exchange(m_open, std::make_shared<LogChunk>()));
    m_openBytes = 0;
    keepBudget();
}

LogRow LogStore::row(qsizetype row) const
{
    const qsizetype chunk = chunkOf(row);
    return {chunk < m_pager->size() ? m_pager->chunk(chunk) : m_open, rowInChunk(row)};
}

void LogStore::setOutcome(qsizetype row, Delivery delivery, const QString &note)
{
    const qsizetype chunk = chunkOf(row);
    if (chunk >= m_pager->size()) {
        m_open->setOutcome(rowInChunk(row), delivery, note);
        return;
    }
    m_pager->chunk(chunk)->setOutcome(rowInChunk(row), delivery, note);
    m_pager->setChanged(chunk);
}

void LogStore::setBudget(qsizetype bytes)
{
    m_budget = bytes;
    keepBudget();
}

void LogStore::keepBudget()
{
    m_stuck = false;
    while (bytes() > m_budget && m_pager->hasUnspilled()) {
        if (!mayWrite() || !m_pager->spillOldest()) {
            m_stuck = true;
            return;
        }
    }
}

qsizetype LogStore::surplusRows() const
{
    const bool tooMuch = m_stuck || m_pager->bytesOnDisk() > m_diskBudget;
    return tooMuch && m_pager->size() > 0 ? LogChunk::Rows - m_offset : 0;
}

void LogStore::removeFirst(qsizetype rows)
{
    rows = std::min(rows, m_size);
    m_offset += rows;
    m_size -= rows;
    m_firstSequence += quint64(rows);
    while (m_offset >= LogChunk::Rows) {
        m_pager->removeFirst();
        m_offset -= LogChunk::Rows;
    }
    if (m_size == 0 && m_offset > 0) {
        m_open = std::make_shared<LogChunk>();
        m_openBytes = 0;
        m_offset = 0;
    }
    keepBudget();
}

} // namespace Signalbox
