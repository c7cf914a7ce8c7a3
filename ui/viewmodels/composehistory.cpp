#include "composehistory.h"

namespace Signalbox {

void ComposeHistory::add(const Draft &draft)
{
    m_back = 0;
    if (draft.text.isEmpty())
        return;
    m_entries.removeAll(draft);
    m_entries.append(draft);
    if (m_entries.size() > MaxEntries)
        m_entries.removeFirst();
}

std::optional<Draft> ComposeHistory::older(const Draft &current)
{
    if (m_back == m_entries.size())
        return std::nullopt;
    if (m_back == 0)
        m_unsent = current;
    ++m_back;
    return m_entries[m_entries.size() - m_back];
}

std::optional<Draft> ComposeHistory::newer()
{
    if (m_back == 0)
        return std::nullopt;
    --m_back;
    return m_back == 0 ? m_unsent : m_entries[m_entries.size() - m_back];
}

} // namespace Signalbox
