#include "logselection.h"

#include <algorithm>

namespace Signalbox {

void LogSelection::selectAll(quint64 first, quint64 end)
{
    m_isAll = true;
    m_first = first;
    m_end = std::max(first, end);
    m_chosen.clear();
}

void LogSelection::selectNone()
{
    m_isAll = false;
    m_chosen.clear();
}

qsizetype LogSelection::lowerBound(quint64 sequence) const
{
    if (m_isAll)
        return qsizetype(std::clamp(sequence, m_first, m_end) - m_first);
    return qsizetype(std::lower_bound(m_chosen.begin(), m_chosen.end(), sequence)
                     - m_chosen.begin());
}

qsizetype LogSelection::indexOf(quint64 sequence) const
{
    const qsizetype place = lowerBound(sequence);
    return place < size() && at(place) == sequence ? place : -1;
}

void LogSelection::append(const std::vector<quint64> &sequences)
{
    m_chosen.insert(m_chosen.end(), sequences.begin(), sequences.end());
}

void LogSelection::prepend(const std::vector<quint64> &sequences)
{
    m_chosen.insert(m_chosen.begin(), sequences.rbegin(), sequences.rend());
}

void LogSelection::removeFirst(qsizetype count)
{
    if (m_isAll)
        m_first += quint64(count);
    else
        m_chosen.erase(m_chosen.begin(), m_chosen.begin() + count);
}

} // namespace Signalbox
