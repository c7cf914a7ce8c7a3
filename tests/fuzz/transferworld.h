#ifndef TESTS_FUZZ_TRANSFERWORLD_H
#define TESTS_FUZZ_TRANSFERWORLD_H

#include <signaling/transfer/filechunk_p.h>
#include <signaling/transfer/filemessage_p.h>
#include <signaling/transfer/filetransfers.h>
#include <support/sessionfixture.h>

#include <QtCore/qset.h>
#include <QtCore/qtemporarydir.h>

namespace Fuzzing {

/// A session whose server is a fake, its files in a folder of their own, and what holds of them
/// whoever says what.
class TransferWorld
{
public:
    using Message = Signaling::FileMessage;

    TransferWorld();
    ~TransferWorld();

    /// Our process ends, and another one of us goes on.
    void restart();
    /// Until nothing more happens, also on the disk.
    void settle();
    void advance(qint64 ms);
    /// What was offered by others may come in, and nothing else.
    void noteOffer(const QList<Signaling::OfferedFile> &files);
    void join(const QString &id, const QString &data);
    void leave(const QString &id);
    void say(const QString &from, const QString &data);
    /// Where all goes that comes.
    QString in() const { return m_folder.path() + QStringLiteral("/base/in"); }
    QString sourcePath(int number) const;
    static QByteArray sourceBytes(int number);
    /// Bytes that differ from file to file.
    static QByteArray noise(int seed, qint64 size);
    /// The key that we told the last sender of \a id.
    QString keyOf(const QString &id) const { return m_keys.value(id); }
    void check();
    /// Everybody leaves, time passes: everything has ended, and nothing unfinished is left.
    void finish();

    TestSupport::SessionFixture it;
    std::unique_ptr<Signaling::FileTransfers> files;
    bool isDiskFull = false;
    QSet<QString> accepted; ///< ids that somebody here said yes to
    bool trustsSomebody = false; ///< or did: that may still be on its way
    QHash<QString, QList<int>> sent; ///< our transfers: the numbers of their files
    QSet<QString> sentToSome;        ///< those that aren't to everyone

    static constexpr int Sources = 4;

private:
    void begin();
    void checkPlaces() const;
    void checkFiles() const;
    void checkTransfers() const;
    void checkSignals();
    void checkMessage(const Message &message, const QString &to);
    void checkChunk(const Signaling::FileChunk &chunk, const QString &to) const;
    void comeBack();
    QString out() const { return m_folder.path() + QStringLiteral("/base/out"); }

    QTemporaryDir m_folder;
    QSet<QString> m_names; ///< of connections that there were
    QSet<QByteArray> m_offeredHashes;
    QHash<QString, QString> m_keys;
    qint64 m_offeredBytes = 0;
    qint64 m_greatest = 0; ///< file of all
    qsizetype m_seen = 0;  ///< of our signals
    qint64 m_joined = 1700000000000;
};

} // namespace Fuzzing

#endif
