#include "logpager.h"

#include <algorithm>
#include <utility>

namespace Signalbox {

LogPager::LogPager(const QString &folder)
    : m_file(folder)
{
}

LogPager::~LogPager() = default;

void LogPager::append(std::shared_ptr<LogChunk> chunk)
{
    Slot slot;
    slot.bytes = chunk->bytes();
    slot.chunk = std::move(chunk);
    m_bytes += slot.bytes;
    m_slots.push_back(std::move(slot));
}

std::shared_ptr<LogChunk> LogPager::chunk(qsizetype index)
{
    Slot &slot = m_slots[size_t(index)];
    if (index >= m_spilled)
        return slot.chunk;
    const qsizetype number = index + m_removed;
    if (slot.chunk) {
        if (m_loaded.back() != number) {
            m_loaded.erase(std::find(m_loaded.begin(), m_loaded.end(), number));
            m_loaded.push_back(number);
        }
        return slot.chunk;
    }
    if (m_loaded.size() >= Loaded)
        unloadLeastRecent();
    slot.chunk = LogChunk::fromBytes(m_file.read(slot.place));
    if (!slot.chunk) {
        m_problem = m_file.errorString();
        slot.chunk = LogChunk::unreadable();
    }
    slot.bytes = slot.chunk->bytes();
    m_bytes += slot.bytes;
    m_loaded.push_back(number);
    return slot.chunk;
}

void LogPager::setChanged(qsizetype index)
{
    m_slots[size_t(index)].changed = true;
}

bool LogPager::write(Slot &slot)
{
    if (!slot.changed)
        return true;
    if (!m_file.write(&slot.place, slot.chunk->toBytes())) {
        m_problem = m_file.errorString();
        return false;
    }
    slot.changed = false;
    return true;
}

void LogPager::unload(Slot &slot)
{
    m_bytes -= std::exchange(slot.bytes, 0);
    slot.chunk.reset();
}

void LogPager::unloadLeastRecent()
{
    Slot &slot = m_slots[size_t(m_loaded.front() - m_removed)];
    m_loaded.pop_front();
    write(slot);
    unload(slot);
}

bool LogPager::spillOldest()
{
    if (m_spilled == size())
        return false;
    Slot &slot = m_slots[size_t(m_spilled)];
    if (!write(slot))
        return false;
    unload(slot);
    ++m_spilled;
    m_problem.clear();
    return true;
}

void LogPager::removeFirst()
{
    Slot &slot = m_slots.front();
    const auto loaded = std::find(m_loaded.begin(), m_loaded.end(), m_removed);
    if (loaded != m_loaded.end())
        m_loaded.erase(loaded);
    unload(slot);
    m_file.release(&slot.place);
    m_slots.pop_front();
    ++m_removed;
    m_spilled = std::max<qsizetype>(0, m_spilled - 1);
}

} // namespace Signalbox
