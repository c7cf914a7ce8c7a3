#include "composehistory.h"

#include <utility>

namespace Signalbox {

void ComposeHistory::add(const Draft &draft)
{
    if (std::exchange(m_back, 0) > 0)
        append(m_unsent);
    append(draft);
}

void ComposeHistory::append(const Draft &draft)
{
    if (draft.text.isEmpty())
        return;
    m_entries.removeIf([&draft](const Entry &entry) { return entry.draft == draft; });
    m_entries.append({draft, std::nullopt});
    if (m_entries.size() > MaxEntries)
        m_entries.removeFirst();
}

void ComposeHistory::forgetChanges()
{
    for (Entry &entry : m_entries)
        entry.changed.reset();
}

void ComposeHistory::keep(const Draft &current)
{
    if (m_back == 0) {
        m_unsent = current;
        return;
    }
    Entry &entry = m_entries[m_entries.size() - m_back];
    // Whom one writes to now is no change of what was written.
    Draft asThen = current;
    asThen.targets = entry.draft.targets;
    asThen.toNobody = entry.draft.toNobody;
    if (asThen == entry.draft)
        entry.changed.reset();
    else
        entry.changed = current;
}

Draft ComposeHistory::shown() const
{
    if (m_back == 0)
        return m_unsent;
    const Entry &entry = m_entries[m_entries.size() - m_back];
    return entry.changed.value_or(entry.draft);
}

std::optional<Draft> ComposeHistory::older(const Draft &current)
{
    if (m_back == m_entries.size())
        return std::nullopt;
    keep(current);
    ++m_back;
    return shown();
}

std::optional<Draft> ComposeHistory::newer(const Draft &current)
{
    if (m_back == 0)
        return std::nullopt;
    keep(current);
    --m_back;
    return shown();
}

} // namespace Signalbox
