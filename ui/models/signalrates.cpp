#include "signalrates.h"

#include <ui/models/signallogmodel.h>

#include <algorithm>
#include <numeric>
#include <utility>

namespace Signalbox {

quint32 SignalRates::Bar::sum() const
{
    return std::accumulate(counts.begin(), counts.end(), 0U);
}

SignalRates::SignalRates(SignalLogModel *log, std::shared_ptr<Signaling::Clock> clock,
                         QObject *parent)
    : QObject(parent)
    , m_log(log)
    , m_clock(std::move(clock))
    , m_timer(m_clock->createTimer([this] { Q_EMIT changed(); }))
    , m_counts(Seconds)
{
    connect(log, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) {
                // Above others come only those of a clear() that is undone.
                if (last + 1 < m_log->rowCount())
                    countAnew();
                else
                    countRows(first, last);
            });
    connect(log, &QAbstractItemModel::modelReset, this, &SignalRates::countAnew);
    countAnew();
}

SignalRates::~SignalRates() = default;

void SignalRates::countAnew()
{
    std::fill(m_counts.begin(), m_counts.end(), Counts{});
    m_taken.fill(false);
    m_sums.fill(0);
    m_places.clear();
    m_newest = 0;
    const int rows = m_log->rowCount();
    countRows(int(std::max<qsizetype>(0, rows - MaxRows)), rows - 1);
    changeSoon();
}

void SignalRates::countRows(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        const LogRow it = m_log->rowAt(m_log->sequenceOf(row));
        if (it.entry().kind == LogKind::Signal)
            add(it.entry().time, it.type());
    }
    changeSoon();
}

void SignalRates::add(qint64 time, const QString &type)
{
    const qint64 second = time / 1000;
    if (second > m_newest)
        advanceTo(second);
    if (second <= m_newest - Seconds || second < 0)
        return;
    const int place = placeOf(type);
    ++m_counts[size_t(second % Seconds)][size_t(place)];
    ++m_sums[size_t(place)];
}

void SignalRates::advanceTo(qint64 second)
{
    const qint64 first = std::max(m_newest + 1, second - Seconds + 1);
    for (qint64 s = first; s <= second; ++s) {
        Counts &counts = m_counts[size_t(s % Seconds)];
        for (size_t place = 0; place < counts.size(); ++place)
            m_sums[place] -= std::exchange(counts[place], 0U);
    }
    m_newest = second;
}

int SignalRates::placeOf(const QString &type)
{
    const auto known = m_places.constFind(type);
    if (known != m_places.constEnd())
        return *known;
    for (int place = 0; place < OwnTypes; ++place) {
        // One whose signals are all more than an hour ago has no need of its place.
        const auto at = size_t(place);
        if (m_taken[at] && m_sums[at] > 0)
            continue;
        if (m_taken[at])
            m_places.remove(m_names[at]);
        m_taken[at] = true;
        m_names[at] = type;
        m_places.insert(type, place);
        return place;
    }
    return Others;
}

void SignalRates::changeSoon()
{
    if (!m_timer->isActive())
        m_timer->start(std::chrono::milliseconds(ChangedMs));
}

QList<SignalRates::Bar> SignalRates::bars(int seconds, int bars) const
{
    const qint64 width = seconds / bars;
    const qint64 end = (now() / 1000 / width + 1) * width;
    QList<Bar> list;
    list.reserve(bars);
    for (qint64 start = end - width * bars; start < end; start += width) {
        Bar bar;
        bar.start = start * 1000;
        for (qint64 s = std::max(start, m_newest - Seconds + 1);
             s < std::min(start + width, m_newest + 1); ++s) {
            const Counts &counts = m_counts[size_t(s % Seconds)];
            for (size_t place = 0; place < counts.size(); ++place)
                bar.counts[place] += counts[place];
        }
        list.append(bar);
    }
    return list;
}

QList<SignalRates::Type> SignalRates::types(const QList<Bar> &bars) const
{
    QList<Type> list;
    for (int place = 0; place < Places; ++place) {
        Type type{place, place < OwnTypes ? m_names[size_t(place)] : QString(), 0};
        for (const Bar &bar : bars)
            type.signalCount += bar.counts[size_t(place)];
        if (type.signalCount > 0)
            list.append(type);
    }
    std::stable_sort(list.begin(), list.end(), [](const Type &a, const Type &b) {
        if ((a.place == Others) != (b.place == Others))
            return b.place == Others;
        return a.signalCount > b.signalCount;
    });
    return list;
}

QString SignalRates::label(const Type &type)
{
    if (type.place == Others)
        return tr("other types");
    return type.name.isEmpty() ? tr("no type") : type.name;
}

} // namespace Signalbox
