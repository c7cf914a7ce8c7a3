#ifndef SIGNALING_HISTORY_SIGNALHISTORY_H
#define SIGNALING_HISTORY_SIGNALHISTORY_H

#include <signaling/clock.h>
#include <signaling/history/historyentry.h>
#include <signaling/history/historyproblem.h>
#include <signaling/signaling_global.h>

#include <QtCore/qlist.h>
#include <QtCore/qobject.h>
#include <QtCore/qstring.h>

#include <functional>
#include <memory>

namespace Signaling {

class HistorySearch;
class SignalHistoryPrivate;

/// What a history may take.
struct HistoryOptions
{
    /// Of the file; 0: no limit. Beyond it nothing more is recorded, and problem() says so.
    qint64 maxBytes = 0;
    /// How many entries wait for the disk at most, and of how many bytes. What comes while there
    /// are as many is not recorded; an entry Missing says later how many these were.
    int maxWaiting = 50000;
    qint64 maxWaitingBytes = 32 * 1024 * 1024; ///< the same, in bytes
};

/// The signals of sessions, kept in one file (SQLite). Used in one thread and never blocks it:
/// threads of its own write and read.
///
/// What append() is told is written within about FlushMs, many entries at once. If the process is
/// killed, all that was written is there at the next start, and the file is whole; what came in the
/// last FlushMs may be missing. A file that is damaged, that a later version wrote, or that belongs
/// to another program gets another name and a new one is begun (wasSetAside()). Where the disk is
/// full, or the file may not be written, problem() says so and it is tried again every RetryMs;
/// what happens meanwhile waits, as HistoryOptions say.
///
/// No text in the file has a token in it: each is replaced by words that say so (withoutTokens()).
class SIGNALING_EXPORT SignalHistory : public QObject
{
    Q_OBJECT

public:
    /// How long what is told waits, so that much is written at once: milliseconds.
    static constexpr int FlushMs = 250;
    /// Between attempts to write where that failed: milliseconds.
    static constexpr int RetryMs = 5000;
    /// So many entries are written before FlushMs are over.
    static constexpr int FlushEntries = 512;

    /// \a fileName: with its path; the folder is made. Nothing is touched before it is needed.
    explicit SignalHistory(const QString &fileName, std::shared_ptr<Clock> clock = Clock::system(),
                           const HistoryOptions &options = {}, QObject *parent = nullptr);
    /// Waits until what was told is written, or can't be.
    ~SignalHistory() override;

    /// As it was given.
    QString fileName() const;

    /// Begins to record a session. The number of the recording, for what follows; above 0.
    int begin(const HistoryPlace &place);
    /// Ends a recording.
    void end(int recording);
    /// \a entry's id doesn't count. Ignored for what isn't a recording (any more).
    void append(int recording, const HistoryEntry &entry);
    /// The outcome of an entry of this recording that was Waiting; others are ignored.
    void setDelivery(int recording, quint64 signalId, HistoryEntry::Delivery delivery,
                     const QString &note = {});
    /// Writes now what waits for FlushMs to be over.
    void flush();
    /// How many entries wait to be written.
    int waiting() const;

    /// What is stored, the latest session first: as it was at the last sessionsChanged(), which
    /// follows refresh().
    const QList<HistorySession> &sessions() const;
    /// Of the file and what SQLite has beside it; as sessions().
    qint64 bytes() const;
    /// Counts anew what is stored; sessionsChanged() follows.
    void refresh();

    /// The session and all its entries, for good: also overwritten in the file. What is being
    /// recorded begins anew. sessionsChanged() follows, and later again, when there is room.
    void forgetSession(qint64 id);
    /// Every session, as forgetSession().
    void forgetAll();
    /// What happened before \a time, in milliseconds since 1970 (UTC).
    void forgetOlderThan(qint64 time);

    /// Why nothing is written at present; null if all is well.
    const HistoryProblem &problem() const;
    /// The last file that was set aside; null if none was.
    const HistorySetAside &setAside() const;

Q_SIGNALS:
    /// What is stored was counted anew.
    void sessionsChanged();
    /// problem() is another.
    void problemChanged();
    /// A file that couldn't be used got another name.
    void wasSetAside(const Signaling::HistorySetAside &what);
    /// All that waited is on the disk.
    void written();
    /// Nothing is left in the file of what was to be forgotten.
    void forgotten();

private:
    friend class HistorySearch;
    std::unique_ptr<SignalHistoryPrivate> d;
};

} // namespace Signaling

#endif
