#ifndef SIGNALING_HISTORY_SIGNALHISTORY_P_H
#define SIGNALING_HISTORY_SIGNALHISTORY_P_H

#include "historyreader_p.h"
#include "historythread_p.h"
#include "historywriter_p.h"
#include "signalhistory.h"

#include <QtCore/qhash.h>

#include <atomic>
#include <functional>
#include <memory>

namespace Signaling {

class SignalHistoryPrivate
{
public:
    /// What a job of the writer says when it is done.
    struct Report
    {
        HistoryProblem problem;
        HistorySetAside setAside;
    };

    SignalHistoryPrivate(SignalHistory *history, const QString &name, std::shared_ptr<Clock> clock,
                         const HistoryOptions &wanted);
    ~SignalHistoryPrivate();

    struct Recording
    {
        std::shared_ptr<const HistoryPlace> place;
        int missing = 0; ///< entries that found no room
    };

    bool hasRoom() const;
    void add(HistoryChange change);
    void noteMissing(int recording, Recording *its, qint64 time);
    void flush();
    void send();
    void onWritten(const Report &report, bool isWritten);
    void take(const Report &report);
    /// Has the writer do \a work; \a then is told in this thread whether it did.
    void write(std::function<bool(HistoryWriter *)> work, std::function<void(bool)> then);
    void refresh();
    /// A bit of what is to be forgotten; goes on by itself.
    void forgetSome();
    /// One page for a search. The writer has opened the file by then.
    void read(const HistoryQuery &query, qint64 next, int limit,
              const std::shared_ptr<std::atomic<bool>> &cancelled,
              std::function<void(const HistoryReader::Page &)> then);
    void checkFile();

    SignalHistory *q;
    QString fileName;
    HistoryOptions options;
    std::unique_ptr<ClockTimer> flushTimer;
    std::unique_ptr<ClockTimer> retryTimer;
    QHash<int, Recording> recordings;
    int lastRecording = 0;
    HistoryBatch pending;
    qint64 pendingBytes = 0;
    std::shared_ptr<const HistoryBatch> inFlight;
    qint64 inFlightBytes = 0;
    bool isSending = false;
    bool isForgetting = false;
    HistoryProblem problem;
    HistorySetAside setAside;
    QList<HistorySession> sessions;
    qint64 bytes = 0;
    std::atomic<bool> isEnding{false};
    HistoryWriter writer; ///< used by its thread only
    HistoryReader reader; ///< likewise
    HistoryThread readerThread;
    HistoryThread writerThread;
};

} // namespace Signaling

#endif
