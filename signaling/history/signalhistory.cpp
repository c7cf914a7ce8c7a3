#include "signalhistory.h"

#include "signalhistory_p.h"

#include <utility>

namespace Signaling {

namespace {

// About what an entry takes while it waits.
qint64 bytesOf(const HistoryEntry &entry)
{
    constexpr qint64 itself = sizeof(HistoryChange);
    return itself
        + 2 * (entry.data.size() + entry.type.size() + entry.note.size() + entry.personName.size());
}

} // namespace

SignalHistoryPrivate::SignalHistoryPrivate(SignalHistory *history, const QString &name,
                                           std::shared_ptr<Clock> clock,
                                           const HistoryOptions &wanted)
    : q(history)
    , fileName(name)
    , options(wanted)
    , flushTimer(clock->createTimer([this] { flush(); }))
    , retryTimer(clock->createTimer([this] { send(); }))
    , writer(name, wanted.maxBytes)
    , reader(name)
    , readerThread(history)
    , writerThread(history)
{
}

SignalHistoryPrivate::~SignalHistoryPrivate()
{
    isEnding = true;
    // What failed before may go well now; in any case it is tried once more.
    if (!isSending && inFlight)
        writerThread.post([this, batch = inFlight] { writer.write(*batch); });
    if (!pending.empty())
        writerThread.post([this] { writer.write(pending); });
    writerThread.post([this] { writer.close(); });
    readerThread.post([this] { reader.close(); });
}

bool SignalHistoryPrivate::hasRoom() const
{
    return q->waiting() < options.maxWaiting
        && pendingBytes + inFlightBytes < options.maxWaitingBytes;
}

void SignalHistoryPrivate::add(HistoryChange change)
{
    pendingBytes += bytesOf(change.entry);
    pending.push_back(std::move(change));
    if (int(pending.size()) >= SignalHistory::FlushEntries)
        flush();
    else if (!flushTimer->isActive())
        flushTimer->start(std::chrono::milliseconds(SignalHistory::FlushMs));
}

void SignalHistoryPrivate::noteMissing(int recording, Recording *its, qint64 time)
{
    HistoryEntry entry;
    entry.time = time;
    entry.kind = HistoryEntry::Kind::Missing;
    entry.waiting = std::exchange(its->missing, 0);
    add({recording, its->place, false, entry});
}

void SignalHistoryPrivate::flush()
{
    // What comes while one batch is being written makes up the next: they grow as the disk lags.
    flushTimer->stop();
    if (inFlight || pending.empty())
        return;
    inFlight = std::make_shared<const HistoryBatch>(std::exchange(pending, {}));
    inFlightBytes = std::exchange(pendingBytes, 0);
    send();
}

void SignalHistoryPrivate::send()
{
    if (!inFlight || isSending)
        return;
    isSending = true;
    writerThread.post([this, batch = inFlight] {
        const bool isWritten = writer.write(*batch);
        const Report report{writer.problem(), writer.takeSetAside()};
        writerThread.reply([this, report, isWritten] { onWritten(report, isWritten); });
    });
}

void SignalHistoryPrivate::onWritten(const Report &report, bool isWritten)
{
    isSending = false;
    Report told = report;
    if (isWritten) {
        told.problem = {};
        inFlight.reset();
        inFlightBytes = 0;
    } else {
        retryTimer->start(std::chrono::milliseconds(SignalHistory::RetryMs));
    }
    take(told);
    if (!isWritten)
        return;
    if (pending.empty())
        Q_EMIT q->written();
    else if (int(pending.size()) >= SignalHistory::FlushEntries || !flushTimer->isActive())
        flush();
}

void SignalHistoryPrivate::take(const Report &report)
{
    if (!report.setAside.isNull()) {
        setAside = report.setAside;
        readerThread.post([this] { reader.close(); });
        Q_EMIT q->wasSetAside(setAside);
    }
    if (report.problem == problem)
        return;
    problem = report.problem;
    Q_EMIT q->problemChanged();
}

void SignalHistoryPrivate::write(std::function<bool(HistoryWriter *)> work,
                                 std::function<void(bool)> then)
{
    writerThread.post([this, work = std::move(work), then = std::move(then)] {
        const bool done = work(&writer);
        const Report report{done ? HistoryProblem() : writer.problem(), writer.takeSetAside()};
        writerThread.reply([this, report, done, then] {
            // A batch that can't be written is the problem until it is.
            Report told = report;
            if (done && inFlight)
                told.problem = problem;
            take(told);
            then(done);
        });
    });
}

void SignalHistoryPrivate::refresh()
{
    auto found = std::make_shared<std::pair<QList<HistorySession>, qint64>>();
    write(
        [found](HistoryWriter *its) {
            found->first = its->sessions();
            found->second = its->bytes();
            return its->problem().isNull() || !found->first.isEmpty() || its->open();
        },
        [this, found](bool done) {
            if (!done)
                return;
            sessions = found->first;
            bytes = found->second;
            Q_EMIT q->sessionsChanged();
        });
}

void SignalHistoryPrivate::forgetSome()
{
    if (isForgetting)
        return;
    isForgetting = true;
    const auto hasMore = std::make_shared<bool>(false);
    write(
        [this, hasMore](HistoryWriter *its) {
            *hasMore = !isEnding && its->forgetSome();
            return *hasMore || its->open();
        },
        [this, hasMore](bool done) {
            isForgetting = false;
            if (!done)
                return;
            if (*hasMore) {
                forgetSome();
                return;
            }
            refresh();
            Q_EMIT q->forgotten();
        });
}

void SignalHistoryPrivate::read(const HistoryQuery &query, qint64 next, int limit,
                                const std::shared_ptr<std::atomic<bool>> &cancelled,
                                std::function<void(const HistoryReader::Page &)> then)
{
    const auto find = [this, query, next, limit, cancelled, then] {
        if (*cancelled)
            return;
        const HistoryReader::Page page = reader.read(query, next, limit, *cancelled);
        const bool isDamaged = !page.problem.isNull() && reader.isDamaged();
        readerThread.reply([this, page, cancelled, isDamaged, then] {
            if (isDamaged)
                checkFile();
            if (!*cancelled)
                then(page);
        });
    };
    // The writer makes the file, and finds out whether it can be used.
    writerThread.post([this, find] {
        writer.open();
        readerThread.post(find);
    });
}

void SignalHistoryPrivate::checkFile()
{
    write([](HistoryWriter *its) { return its->check(); }, [this](bool) { refresh(); });
}

SignalHistory::SignalHistory(const QString &fileName, std::shared_ptr<Clock> clock,
                             const HistoryOptions &options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<SignalHistoryPrivate>(this, fileName, std::move(clock), options))
{
}

SignalHistory::~SignalHistory() = default;

QString SignalHistory::fileName() const
{
    return d->fileName;
}

int SignalHistory::begin(const HistoryPlace &place)
{
    d->recordings.insert(++d->lastRecording, {std::make_shared<const HistoryPlace>(place), 0});
    return d->lastRecording;
}

void SignalHistory::end(int recording)
{
    d->recordings.remove(recording);
}

void SignalHistory::append(int recording, const HistoryEntry &entry)
{
    const auto its = d->recordings.find(recording);
    if (its == d->recordings.end())
        return;
    if (!d->hasRoom()) {
        ++its->missing;
        return;
    }
    if (its->missing > 0)
        d->noteMissing(recording, &*its, entry.time);
    d->add({recording, its->place, false, entry});
}

void SignalHistory::setDelivery(int recording, quint64 signalId, HistoryEntry::Delivery delivery,
                                const QString &note)
{
    const auto its = d->recordings.constFind(recording);
    if (its == d->recordings.constEnd() || !d->hasRoom())
        return;
    HistoryEntry entry;
    entry.signalId = signalId;
    entry.delivery = delivery;
    entry.note = note;
    d->add({recording, its->place, true, entry});
}

void SignalHistory::flush()
{
    d->flush();
}

int SignalHistory::waiting() const
{
    return int(d->pending.size() + (d->inFlight ? d->inFlight->size() : 0));
}

const QList<HistorySession> &SignalHistory::sessions() const
{
    return d->sessions;
}

qint64 SignalHistory::bytes() const
{
    return d->bytes;
}

void SignalHistory::refresh()
{
    d->refresh();
}

void SignalHistory::forgetSession(qint64 id)
{
    d->write([id](HistoryWriter *its) { return its->forgetSession(id); },
             [this](bool done) {
                 d->refresh();
                 if (done)
                     d->forgetSome();
             });
}

void SignalHistory::forgetAll()
{
    d->write([](HistoryWriter *its) { return its->forgetAll(); },
             [this](bool done) {
                 d->refresh();
                 if (done)
                     Q_EMIT forgotten();
             });
}

void SignalHistory::forgetOlderThan(qint64 time)
{
    d->write(
        [time](HistoryWriter *its) {
            its->forgetOlderThan(time);
            return true;
        },
        [this](bool) { d->forgetSome(); });
}

const HistoryProblem &SignalHistory::problem() const
{
    return d->problem;
}

const HistorySetAside &SignalHistory::setAside() const
{
    return d->setAside;
}

} // namespace Signaling
