#ifndef SIGNALING_TRANSFER_INCOMINGFILE_P_H
#define SIGNALING_TRANSFER_INCOMINGFILE_P_H

#include "filemessage_p.h"
#include "partfile_p.h"
#include "sha256_p.h"

#include <memory>
#include <optional>

namespace Signaling {

/// One file of an incoming transfer: its part, and the hash of it as far as it came in order. What
/// came out of order is read again when all of it is there.
class IncomingFile
{
public:
    enum class State { Open, Complete, Failed };

    explicit IncomingFile(const OfferedFile &offered);

    const OfferedFile &offered() const { return m_offered; }
    const QString &name() const { return m_name; }
    bool isWanted() const { return m_isWanted; }
    void setWanted(bool wanted) { m_isWanted = wanted; }
    State state() const { return m_state; }
    /// Where it lies, once it is complete.
    const QString &path() const { return m_path; }
    QString partName() const { return m_part ? m_part->partName() : QString(); }

    /// It is wanted, in \a folder.
    void begin(const QString &folder, const TransferDisk &disk, OpenParts &parts);
    /// Goes on with the part of an earlier process; false if it is gone.
    bool reopen(const QString &partName);
    /// Goes on with the file itself, at \a path, of an earlier process that gave it its name.
    bool adopt(const QString &path);
    /// Has its name already, if the hash is right.
    bool isNamed() const { return m_part && m_part->isNamed(); }
    /// Chooses what the part will be called.
    FileTransfer::Error plan() { return m_part->plan(); }
    /// Chooses what it will be called, none of \a taken.
    QString planName(const QSet<QString> &taken);
    /// For restore(): path(), or what it will be called, once that is known.
    const QString &keptPath() const { return m_state == State::Complete ? m_path : m_plannedPath; }
    /// What an earlier process made of it.
    void restore(State state, const QString &path);
    FileTransfer::Error write(qint64 offset, const QByteArray &bytes);

    /// Nothing of it is lacked: it need not be open until it is checked.
    void close();
    /// All of it is there: reads on by a slice.
    FileTransfer::Error hashSlice();
    bool isHashKnown() const { return !m_result.isEmpty(); }
    bool isHashRight() const { return m_result == m_offered.hash; }
    /// Where the part lies; empty before there is one.
    QString partPath() const { return m_part ? m_part->path() : QString(); }
    /// Forgets bytes that are wrong, or gone; false if it is given up.
    bool startAnew();
    /// Forgets all that was written.
    void forget();
    FileTransfer::Error finish();
    void discard();

private:
    static constexpr qint64 SliceBytes = 128 * 1024;

    OfferedFile m_offered;
    QString m_name;
    QString m_path;
    QString m_plannedPath;
    State m_state = State::Open;
    bool m_isWanted = true;
    int m_attempts = 1;
    std::unique_ptr<PartFile> m_part;
    std::unique_ptr<Sha256> m_hash;
    qint64 m_hashedTo = 0;
    QByteArray m_result;
};

} // namespace Signaling

#endif
