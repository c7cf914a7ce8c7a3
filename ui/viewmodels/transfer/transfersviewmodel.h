#ifndef UI_VIEWMODELS_TRANSFER_TRANSFERSVIEWMODEL_H
#define UI_VIEWMODELS_TRANSFER_TRANSFERSVIEWMODEL_H

#include <signaling/transfer/filetransfers.h>
#include <ui/models/transferlistmodel.h>
#include <ui/viewmodels/transfer/offerthrottle.h>
#include <ui/viewmodels/transfer/transfernotes.h>

#include <QtCore/qobject.h>
#include <QtCore/qstring.h>
#include <QtCore/qstringlist.h>

#include <memory>

namespace Signalbox {

class TransferPreferences;

/// The transfers of a session, and what can be done about each.
class TransfersViewModel : public QObject
{
    Q_OBJECT
    Q_PROPERTY(int open READ open NOTIFY changed)
    Q_PROPERTY(int offers READ offers NOTIFY changed)

public:
    enum class Command {
        Accept,
        ChooseFiles,
        AcceptAlways,
        Refuse,
        Pause,
        Resume,
        Cancel,
        ShowInFolder,
        OfferAgain,
        Remove,
    };
    Q_ENUM(Command)

    /// Of one person's offers so many are recorded at once, and one more each NotePause.
    static constexpr int NotesAtOnce = 16;
    static constexpr std::chrono::milliseconds NotePause{5000};

    /// \a session must outlive it.
    TransfersViewModel(Signaling::SignalingSession *session,
                       const std::shared_ptr<Signaling::Clock> &clock, QObject *parent = nullptr);
    ~TransfersViewModel() override;

    /// From now on what is under way goes on after the application ended: what is sent is kept in
    /// \a stateFolder (empty: nowhere), and what is received goes on in the folders that \a
    /// preferences know. Before there are any transfers; \a preferences must outlive it.
    void keepIn(const QString &stateFolder, TransferPreferences *preferences);
    TransferPreferences *preferences() const { return m_preferences; }

    TransferListModel *model() const { return m_model; }
    Signaling::FileTransfers *transfers() const { return m_transfers.get(); }
    Signaling::FileTransfer transfer(const QString &id) const;
    /// How many haven't ended; offers that nobody has answered here don't count.
    int open() const;
    /// How many wait for our answer.
    int offers() const;

    static bool can(Command command, const Signaling::FileTransfer &transfer);
    bool can(Command command, const QString &id) const { return can(command, transfer(id)); }

    /// The transfer's id; empty, and noticed() says why, if nothing can be sent.
    QString send(const Signaling::FileSelection &files, const QStringList &to = {});
    /// Takes an offer into the folder of the preferences, or asks for one: folderWanted(). \a
    /// files: their numbers; none: all.
    void accept(const QString &id, const QList<int> &files = {});
    /// Takes it, and from now on whatever that person offers in this session.
    void acceptAlways(const QString &id);
    /// The same into \a folder; the answer to folderWanted().
    void acceptInto(const QString &id, const QString &folder, const QList<int> &files, bool always);
    void refuse(const QString &id) { m_transfers->refuse(id); }
    void pause(const QString &id) { m_transfers->pause(id); }
    void resume(const QString &id);
    void cancel(const QString &id) { m_transfers->cancel(id); }
    void offerAgain(const QString &id);
    void remove(const QString &id) { m_transfers->remove(id); }
    /// Where its files lie here; empty: nowhere yet.
    static QString folderOf(const Signaling::FileTransfer &transfer);
    /// The one that a line of the log with this number is about; empty: none that is there.
    QString transferOfNote(quint64 number) const { return m_lines.transferOf(number); }

Q_SIGNALS:
    /// How many there are, or how they stand.
    void changed();
    /// Where is it to go: acceptInto().
    void folderWanted(const QString &id, const QList<int> &files, bool always);
    /// Somebody offers something.
    void offered(const Signaling::FileTransfer &transfer);
    void ended(const Signaling::FileTransfer &transfer);
    /// Something begins or has ended; a sentence for the log, as TransferNotes has it.
    void recorded(const QString &text, quint64 number, bool goesOn);
    void recordChanged(quint64 number, const QString &text, bool goesOn);
    /// Worth a line for some seconds.
    void noticed(const QString &text);

private:
    void start(const Signaling::FileTransferOptions &options);
    void watch();
    void restore();

    Signaling::SignalingSession *m_session;
    TransferPreferences *m_preferences;
    TransferListModel *m_model;
    OfferThrottle m_notes;
    TransferNotes m_lines;
    std::unique_ptr<Signaling::FileTransfers> m_transfers;
};

} // namespace Signalbox

#endif
