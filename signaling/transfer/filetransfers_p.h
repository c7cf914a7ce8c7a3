#ifndef SIGNALING_TRANSFER_FILETRANSFERS_P_H
#define SIGNALING_TRANSFER_FILETRANSFERS_P_H

#include "incomingtransfer_p.h"
#include "madefiles_p.h"
#include "offerassembly_p.h"
#include "offerqueue_p.h"
#include "outgoingtransfer_p.h"
#include "sendpace_p.h"
#include "storelock_p.h"
#include "transferdependencies_p.h"
#include "transferhost_p.h"
#include "transferreporter_p.h"
#include "trustedsenders_p.h"
#include "untoldcancels_p.h"

#include <signaling/signalingsession.h>
#include <signaling/transfer/filetransfers.h>

#include <QtCore/qhash.h>

#include <map>
#include <memory>
#include <vector>

namespace Signaling {

/// All transfers of a session: brings what arrives to the right one, and lets them send in turn.
class FileTransfersPrivate final : public TransferHost
{
public:
    FileTransfersPrivate(FileTransfers &transfers, SignalingSession &session,
                         const FileTransferOptions &options, TransferDependencies dependencies);
    ~FileTransfersPrivate() override;

    void sendMessage(const FileMessage &message, const QString &to) override;
    void sendOffer(const QList<FileMessage> &pages, const QString &to, int attempt) override
    {
        m_leaving.add(pages, to, attempt);
    }
    void dropOffers(const QString &transferId) override { m_leaving.remove(transferId); }
    void sayCancelled(const FileMessage &cancel, const QString &key, const QString &to) override;
    void sendChunk(const QString &transferId, const QString &text, const QString &to) override;
    bool isUp() const override;
    QString ownId() const override { return m_session.connection().id; }
    QString sessionId() const override { return m_session.sessionId(); }
    std::optional<QString> owner() const override;
    bool isOwn(const std::optional<QString> &whose) const override;
    QList<Connection> others() const override;
    QString newKey() override;
    Clock &clock() const override { return *m_dependencies.clock; }
    const TransferDisk &disk() const override { return m_dependencies.disk; }
    OpenParts &openParts() override { return m_openParts; }
    qint64 promisedBytes(const QString &volume) const override;
    const FileTransferOptions &options() const override { return m_options; }
    void planChanged(const QString &transferId) override;
    void changed(const QString &transferId) override { m_reporter.changed(transferId); }

    SignalingSession &session() { return m_session; }
    OutgoingTransfer *outgoing(const QString &id) const;
    IncomingTransfer *incoming(const QString &id) const;
    QList<FileTransfer> list() const;
    FileTransfer snapshot(const QString &id) const;
    int count() const { return int(m_order.size()); }
    int openCount() const;

    QString newFolder() { return m_made.newFolder(); }
    QString send(const FileSelection &files, const QStringList &to);
    QString offerAgain(const QString &id);
    void trust(const QString &connectionId, const QString &folder);
    void remove(const QString &id);
    void restore(const QString &folder);
    /// Calls \a action with the transfer of that id, whichever way it goes.
    template <typename Functor>
    void with(const QString &id, Functor action)
    {
        if (OutgoingTransfer *out = outgoing(id))
            action(*out);
        else if (IncomingTransfer *in = incoming(id))
            action(*in);
        proceed();
    }
    /// After anything that happened: sends, reads and tells what can be now.
    void proceed() override;

private:
    /// Of an offer.
    struct SentPage
    {
        QString transferId;
        QString to;
        int attempt = 0;
        ChunkWindow::Sent sent;
    };
    struct SentChunk
    {
        QString transferId;
        ChunkWindow::Sent sent;
    };
    struct SentMessage
    {
        QString transferId;
        qint64 aloneAtUs = -1; ///< with no chunk before it: when it was sent; else -1
        bool hasKey = false;
    };

    quint64 post(const FileMessage &message, const QString &to);
    void watchSession();
    void onConnected();
    void onLinkBack(bool recovered);
    void onLinkLost();
    void onLeft(const QString &connectionId);
    void onSignal(const SignalMessage &message);
    void onMessage(const Connection &from, const FileMessage &message);
    void onOffer(const Connection &from, const FileMessage &message);
    void onFinished(quint64 id, SignalingSession::Outcome outcome, const SignalingError &error);
    void onPending();
    void begin(OutgoingPlan plan);
    /// \a transfer goes on, and whoever is here and doesn't get it by that is offered it, too.
    void sendOn(OutgoingTransfer &transfer);
    /// Goes on with what an earlier process of this identity was sending.
    void beginKept();
    void add(std::unique_ptr<IncomingTransfer> transfer);
    bool isKnown(const QString &id) const { return outgoing(id) || incoming(id); }
    std::optional<OutgoingPlan> keptPlan(const FileSelection &files, const QStringList &to);
    bool ownsPlan(const QString &id);
    bool isHere(const QString &connectionId) const;
    bool isHere(const Connection &who) const override;
    /// Keys that are on their way to \a connectionId, or to anybody if it is empty, may come to
    /// who has that id by then.
    void strayKeys(const QString &connectionId = {});
    /// Who was trusted, has left and proved to be back as another connection is trusted as that.
    void passTrust();
    /// Of what \a connectionId has offered.
    void acceptAll(const QString &connectionId, const QString &folder);
    /// In those who have left and can't prove to be back.
    void forgetTrust();
    void forgetTrustIn(const QString &connectionId);
    /// Whether \a connectionId may have an offer with so many names open beside what it has.
    bool mayOffer(const QString &connectionId, qint64 names) const;
    /// For how many names there is room beside those of all that came.
    qint64 roomForNames() const;
    /// Forgets what has ended, of \a sender and then of others, until so many names more fit.
    void makeRoom(qint64 names, const QString &sender);
    /// Takes an offer off the list that nobody answered, for what takes its place.
    void take(const QString &id);
    void tellRemoved(const QString &id);
    void tellOpenCount();
    void forgetPlan(const QString &id);
    /// Of what has ended, where there is too much; from \a sender, or of all.
    void forgetOldest(const QString &sender);
    void forgetMade(const QString &id) const;
    void refuse(const QString &id, const QString &to, FileTransfer::Error why);
    /// The sender of a transfer that was cancelled here is back, or may be: true if that is all.
    bool tellCancelled(const Connection &from, const FileMessage &message);
    void seekCancelled(bool recovered);
    void seek(const QString &id);
    void sendPage();
    /// A chunk or a page goes out.
    ChunkWindow::Sent noteSent(qsizetype bytes);
    void pageFinished(const SentPage &page, SignalingSession::Outcome outcome);
    void pump();
    void turn();
    void tick();

    FileTransfers &m_transfers;
    SignalingSession &m_session;
    FileTransferOptions m_options;
    TransferDependencies m_dependencies;
    TransferReporter m_reporter;
    MadeFiles m_made;
    OpenParts m_openParts; ///< outlives the transfers
    std::vector<std::unique_ptr<OutgoingTransfer>> m_outgoing;
    std::vector<std::unique_ptr<IncomingTransfer>> m_incoming;
    QStringList m_order;
    int m_toldOpen = 0;
    std::optional<QString> m_owner;                        ///< while there is no link
    std::map<QString, std::unique_ptr<StoreLock>> m_plans; ///< of outgoing ones, that we keep
    UntoldCancels m_untold;
    OfferAssembly m_offers;
    OfferQueue m_leaving;             ///< offers that go out
    QHash<quint64, SentPage> m_pages; ///< of offers, without an outcome
    TrustedSenders m_trusted;
    SendPace m_pace;
    QHash<quint64, SentChunk> m_chunks;     ///< without an outcome
    QHash<quint64, SentMessage> m_messages; ///< the same of what is neither
    std::size_t m_turnOf = 0;
    bool m_wasPage = false;
    std::unique_ptr<ClockTimer> m_turnTimer;
    std::unique_ptr<ClockTimer> m_paceTimer;
    std::unique_ptr<ClockTimer> m_tickTimer;
};

} // namespace Signaling

#endif
