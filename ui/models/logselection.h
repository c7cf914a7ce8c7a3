#ifndef UI_MODELS_LOGSELECTION_H
#define UI_MODELS_LOGSELECTION_H

#include <QtCore/qglobal.h>

#include <deque>
#include <vector>

namespace Signalbox {

/// The rows of a log that are shown, by sequence number, ascending: all from one to another, which
/// takes no memory, or chosen ones.
class LogSelection
{
public:
    /// All from \a first on and before \a end.
    void selectAll(quint64 first, quint64 end);
    /// Only those that append() and prepend() name from now on.
    void selectNone();
    bool isAll() const { return m_isAll; }

    qsizetype size() const
    {
        return m_isAll ? qsizetype(m_end - m_first) : qsizetype(m_chosen.size());
    }
    quint64 at(qsizetype place) const
    {
        return m_isAll ? m_first + quint64(place) : m_chosen[size_t(place)];
    }
    quint64 first() const { return m_first; }
    quint64 end() const { return m_end; }
    /// The place of the first that is not below \a sequence; size() if all are.
    qsizetype lowerBound(quint64 sequence) const;
    /// The place of \a sequence, or -1.
    qsizetype indexOf(quint64 sequence) const;

    /// Ascending, above all there are.
    void append(const std::vector<quint64> &sequences);
    /// Descending, below all there are.
    void prepend(const std::vector<quint64> &sequences);
    /// The first \a count are no longer selected.
    void removeFirst(qsizetype count);

private:
    bool m_isAll = true;
    quint64 m_first = 0;
    quint64 m_end = 0;
    std::deque<quint64> m_chosen;
};

} // namespace Signalbox

#endif
