#ifndef TESTS_BENCH_LOG_LOGBENCH_H
#define TESTS_BENCH_LOG_LOGBENCH_H

#include <ui/models/logfilter.h>
#include <ui/models/logfiltermodel.h>
#include <ui/models/signallogmodel.h>

#include <QtCore/qjsonobject.h>

#include <memory>

/// Measures the log of the window, without it and with it: what a million signals take, and whether
/// anything ever blocks.
class LogBench
{
public:
    /// \a budget: bytes of memory that the log may take.
    LogBench(qint64 rows, qint64 budget);
    ~LogBench();

    /// Puts the rows in, as fast as it goes.
    QJsonObject fill();
    /// Signals arrive, so many a second, while an event loop runs and a filter looks at them.
    QJsonObject arrive(int perSecond, int milliseconds);
    /// The same in the window's pane, offscreen: in sight, idle, and with signals while it is
    /// hidden.
    QJsonObject window(int perSecond, int milliseconds);
    /// Filters all of them.
    QJsonObject filter();

    /// As many are made and thrown away: what the bench itself costs.
    QJsonObject source(int perSecond, int milliseconds);

private:
    Signalbox::LogRecord next();
    void append();
    /// Lets the event loop run for a while; with \a perSecond signals that come meanwhile.
    QJsonObject run(int perSecond, int milliseconds);
    QJsonObject timeFilter(const Signalbox::LogFilter &filter);

    qint64 m_rows;
    qint64 m_next = 0;
    qint64 m_memoryBefore = 0;
    std::unique_ptr<Signalbox::SignalLogModel> m_log;
    std::unique_ptr<Signalbox::LogFilterModel> m_view;
    bool m_discards = false;
};

#endif
