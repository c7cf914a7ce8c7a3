#ifndef TESTS_BENCH_LOG_STALLS_H
#define TESTS_BENCH_LOG_STALLS_H

#include <QtCore/qelapsedtimer.h>

#include <ctime>

/// The longest time between two turns of an event loop.
class Stalls
{
public:
    /// What this thread has worked, in ms: others on the same computer don't count.
    static double workMs()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    }
    void turn()
    {
        const double work = workMs();
        if (m_timer.isValid()) {
            m_longest = qMax(m_longest, double(m_timer.nsecsElapsed()) / 1e6);
            m_longestWork = qMax(m_longestWork, work - m_work);
        }
        m_timer.start();
        m_work = work;
    }
    double longest() const { return m_longest; }
    double longestWork() const { return m_longestWork; }

private:
    QElapsedTimer m_timer;
    double m_work = 0;
    double m_longest = 0;
    double m_longestWork = 0;
};

#endif
