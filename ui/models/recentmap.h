#ifndef UI_MODELS_RECENTMAP_H
#define UI_MODELS_RECENTMAP_H

#include <QtCore/qhash.h>

#include <cstddef>
#include <deque>

namespace Signalbox {

/// A hash that holds so many and no more: with one more, the one that came first is forgotten.
template <typename Key, typename Value>
class RecentMap
{
public:
    explicit RecentMap(std::size_t limit)
        : m_limit(limit)
    {
    }

    /// In place of what was there under that key, which keeps its turn to be forgotten.
    void insert(const Key &key, const Value &value)
    {
        if (!m_values.contains(key))
            m_order.push_back(key);
        m_values.insert(key, value);
        while (m_order.size() > m_limit) {
            m_values.remove(m_order.front());
            m_order.pop_front();
        }
    }
    /// Null: not there, or forgotten. Lasts until the next insert().
    const Value *find(const Key &key) const
    {
        const auto it = m_values.constFind(key);
        return it == m_values.constEnd() ? nullptr : &*it;
    }
    std::size_t count() const { return m_order.size(); }

private:
    std::size_t m_limit;
    QHash<Key, Value> m_values;
    std::deque<Key> m_order;
};

} // namespace Signalbox

#endif
