#ifndef SIGNALING_TRANSFER_UNTOLDCANCELS_P_H
#define SIGNALING_TRANSFER_UNTOLDCANCELS_P_H

#include "transferhost_p.h"

#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

namespace Signaling {

/// What was cancelled here while its sender was away, or may not have heard of it: it is told when
/// it is back, also by a later process.
class UntoldCancels
{
public:
    struct Cancel
    {
        QString sessionId;
        QString id;
        QString key;
        QString message;  ///< as it is to be said
        quint64 said = 0; ///< the signal that says it, until it is known what became of that
        QString fileName; ///< empty: it isn't kept
    };

    /// \a stateFolder: as FileTransferOptions has it.
    explicit UntoldCancels(const QString &stateFolder);

    /// What earlier processes of this identity left in this session. Removes what is too old.
    void load(const TransferHost &host);
    /// In place of what there is of the same transfer. What is being said is kept only from the
    /// moment that it may be lost.
    void add(const TransferHost &host, Cancel cancel);
    /// Null: there is none in this session.
    const Cancel *find(const QString &sessionId, const QString &id) const;
    /// The ids of those that nobody is being told.
    QStringList unsaid(const QString &sessionId) const;
    /// That signal has arrived.
    void arrived(quint64 signal);
    /// What is under way may be lost.
    void secure(const TransferHost &host);
    /// Nobody knows us any more: what was under way counts for nothing.
    void lostAll(const TransferHost &host);
    void forget(const QString &id);

private:
    void keep(const TransferHost &host, Cancel &cancel) const;

    QString m_folder;
    QList<Cancel> m_cancels;
};

} // namespace Signaling

#endif
