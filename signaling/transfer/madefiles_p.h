#ifndef SIGNALING_TRANSFER_MADEFILES_P_H
#define SIGNALING_TRANSFER_MADEFILES_P_H

#include "storelock_p.h"

#include <signaling/transfer/fileselection.h>

#include <QtCore/qstring.h>
#include <QtCore/qtemporarydir.h>

#include <memory>

namespace Signaling {

/// Folders for files that are made only to be sent, such as a picture that was pasted. They lie
/// where transfers are kept, so that these can go on after the process ended; and they are removed
/// as soon as no transfer needs them.
class MadeFiles
{
public:
    /// \a stateFolder: as FileTransferOptions has it.
    explicit MadeFiles(const QString &stateFolder);
    /// Keeps only what a later process goes on with.
    ~MadeFiles();
    MadeFiles(const MadeFiles &) = delete;
    MadeFiles &operator=(const MadeFiles &) = delete;

    /// Removes what processes before left there and nothing goes on with.
    void sweep() const;
    /// An empty one that nobody else has; empty if it can't be made.
    QString newFolder();
    /// Removes those of \a files that were made for their transfer, where it was made for none of
    /// the files that are still \a needed.
    void remove(const QList<FileSelection::File> &files, const QStringList &needed) const;

private:
    void sweepOne(const QString &folder) const;
    bool begin();

    QString m_stateFolder;
    QString m_root;
    QString m_own;
    std::unique_ptr<StoreLock> m_lock;        ///< as long as it is held, all in m_own is ours
    std::unique_ptr<QTemporaryDir> m_passing; ///< without a state folder
    int m_count = 0;
};

} // namespace Signaling

#endif
