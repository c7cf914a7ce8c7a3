#include "byteshaper.h"

#include <algorithm>
#include <utility>

namespace TestSupport {

namespace {
// A throttled line hands on what it carries in this time at once, not byte by byte.
constexpr qint64 ThrottleStepMs = 20;
} // namespace

ByteShaper::ByteShaper(quint32 seed)
    : m_random(seed)
{
}

void ByteShaper::setConditions(const LineConditions &conditions, qint64 nowMs)
{
    release(nowMs);
    m_conditions = conditions;
}

void ByteShaper::push(const QByteArray &bytes, qint64 nowMs)
{
    if (bytes.isEmpty())
        return;
    if (m_joining.isEmpty())
        m_joinDueMs = nowMs + m_conditions.joinTime.count();
    m_joining += bytes;
    m_held += bytes.size();
    if (m_joining.size() >= m_conditions.joinUpTo)
        release(nowMs);
}

QByteArray ByteShaper::takeDue(qint64 nowMs)
{
    if (!m_joining.isEmpty() && m_joinDueMs <= nowMs)
        release(m_joinDueMs);
    if (m_pieces.empty() || m_pieces.front().dueUs > nowMs * 1000)
        return {};
    QByteArray bytes = std::move(m_pieces.front().bytes);
    m_pieces.pop_front();
    m_held -= bytes.size();
    return bytes;
}

qint64 ByteShaper::nextDue() const
{
    // What is still being joined comes after what is on its way already.
    if (!m_pieces.empty())
        return (m_pieces.front().dueUs + 999) / 1000;
    return m_joining.isEmpty() ? -1 : m_joinDueMs;
}

void ByteShaper::release(qint64 nowMs)
{
    const QByteArray bytes = std::exchange(m_joining, {});
    qsizetype at = 0;
    while (at < bytes.size()) {
        const qsizetype size = nextPieceSize(bytes.size() - at);
        m_pieces.push_back({scheduleUs(size, nowMs), bytes.mid(at, size)});
        at += size;
    }
}

qsizetype ByteShaper::nextPieceSize(qsizetype left)
{
    qsizetype size = left;
    if (m_conditions.bytesPerSecond > 0)
        size = std::min<qsizetype>(
            size, std::max<qint64>(1, m_conditions.bytesPerSecond * ThrottleStepMs / 1000));
    if (m_conditions.splitInto > 0)
        size = std::min<qsizetype>(size, 1 + m_random.bounded(m_conditions.splitInto));
    return size;
}

qint64 ByteShaper::scheduleUs(qsizetype size, qint64 nowMs)
{
    qint64 due = (nowMs + m_conditions.delay.count()) * 1000;
    if (m_conditions.jitter.count() > 0)
        due += m_random.bounded(int(m_conditions.jitter.count()) + 1) * qint64(1000);
    due = std::max(due, m_lastDueUs);
    if (m_conditions.bytesPerSecond > 0)
        due += qint64(size) * 1000000 / m_conditions.bytesPerSecond;
    m_lastDueUs = due;
    return due;
}

} // namespace TestSupport
