#include "textdiff.h"

#include <algorithm>
#include <vector>

namespace Signalbox::TextDiff {

namespace {

/// Of the longest common sequences of what begins at each pair of lines, the lengths.
class Table
{
public:
    Table(const QStringList &before, const QStringList &after)
        : m_width(after.size() + 1)
        , m_lengths(size_t((before.size() + 1) * m_width), 0)
    {
        for (qsizetype i = before.size() - 1; i >= 0; --i) {
            for (qsizetype j = after.size() - 1; j >= 0; --j) {
                m_lengths[place(i, j)] = before.at(i) == after.at(j)
                    ? at(i + 1, j + 1) + 1
                    : std::max(at(i + 1, j), at(i, j + 1));
            }
        }
    }
    int at(qsizetype i, qsizetype j) const { return m_lengths[place(i, j)]; }

private:
    size_t place(qsizetype i, qsizetype j) const { return size_t(i * m_width + j); }

    qsizetype m_width;
    std::vector<int> m_lengths;
};

void add(QList<Line> &list, Kind kind, const QStringList &texts)
{
    for (const QString &text : texts)
        list.append({kind, text});
}

QList<Line> middle(const QStringList &before, const QStringList &after)
{
    QList<Line> list;
    if (before.size() * after.size() > MaxPairs) {
        add(list, Kind::Removed, before);
        add(list, Kind::Added, after);
        return list;
    }
    const Table table(before, after);
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < before.size() || j < after.size()) {
        if (i < before.size() && j < after.size() && before.at(i) == after.at(j)) {
            list.append({Kind::Same, before.at(i++)});
            ++j;
        } else if (j == after.size()
                   || (i < before.size() && table.at(i + 1, j) >= table.at(i, j + 1))) {
            list.append({Kind::Removed, before.at(i++)});
        } else {
            list.append({Kind::Added, after.at(j++)});
        }
    }
    return list;
}

} // namespace

QList<Line> lines(const QStringList &before, const QStringList &after)
{
    const qsizetype most = std::min(before.size(), after.size());
    qsizetype first = 0;
    while (first < most && before.at(first) == after.at(first))
        ++first;
    qsizetype last = 0;
    while (last < most - first
           && before.at(before.size() - 1 - last) == after.at(after.size() - 1 - last))
        ++last;
    QList<Line> list;
    add(list, Kind::Same, before.first(first));
    list += middle(before.mid(first, before.size() - first - last),
                   after.mid(first, after.size() - first - last));
    add(list, Kind::Same, before.last(last));
    return list;
}

qsizetype changes(const QList<Line> &list)
{
    return std::count_if(list.begin(), list.end(),
                         [](const Line &line) { return line.kind != Kind::Same; });
}

} // namespace Signalbox::TextDiff
