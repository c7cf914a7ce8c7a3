#ifndef TESTS_AUTO_TRANSFER_TRANSFERPERSON_H
#define TESTS_AUTO_TRANSFER_TRANSFERPERSON_H

#include <signaling/transfer/filetransfers.h>
#include <signaling/transfer/incomingtransfer_p.h>
#include <signaling/transfer/transferdependencies_p.h>
#include <support/fakeclock.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <functional>
#include <integration/sessionpeer.h>
#include <memory>

namespace TestSupport {

/// Bytes that don't compress and differ from place to place.
inline QByteArray noise(qint64 size, quint32 seed = 1)
{
    QByteArray bytes(qsizetype(size), '\0');
    quint32 value = seed * 2654435761U + 1;
    for (char &c : bytes) {
        value = value * 1664525U + 1013904223U;
        c = char(value >> 24);
    }
    return bytes;
}

inline void writeFile(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(path));
    file.write(bytes);
}

inline QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Somebody in a session of a test hub who sends and takes files. Time passes for the files only
/// when it is told to.
class TransferPerson
{
public:
    using State = Signaling::FileTransfer::State;
    using Error = Signaling::FileTransfer::Error;
    using FileTransfers = Signaling::FileTransfers;

    explicit TransferPerson(bool acceptsAll = false)
        : accepts(acceptsAll)
    {
        options.stateFolder = m_state.path() + QStringLiteral("/transfers");
        comeAlive();
    }
    ~TransferPerson()
    {
        if (peer)
            die();
    }
    TransferPerson(const TransferPerson &) = delete;
    TransferPerson &operator=(const TransferPerson &) = delete;
    /// A process that begins.
    void comeAlive()
    {
        peer = std::make_unique<SessionPeer>();
        Signaling::TransferDependencies dependencies;
        dependencies.clock = clock;
        dependencies.disk = disk;
        const auto restore = [this] {
            if (restores)
                files->restore(folder());
        };
        // As who waits for it beforehand, or only once there are transfers.
        if (restoresFirst)
            QObject::connect(&peer->session, &SessionPeer::Session::connected, restore);
        files = std::make_unique<FileTransfers>(&peer->session, options, dependencies);
        QObject::connect(files.get(), &FileTransfers::offered, files.get(),
                         [this](const Signaling::FileTransfer &transfer) {
                             offers.append(transfer.id);
                             if (accepts)
                                 files->accept(transfer.id, folder());
                         });
        if (!restoresFirst)
            QObject::connect(&peer->session, &SessionPeer::Session::connected, files.get(),
                             restore);
        QObject::connect(&peer->session, &SessionPeer::Session::signalReceived, files.get(),
                         [this](const Signaling::SignalMessage &message) {
                             if (!message.isOwn && message.data.startsWith(QLatin1String("c1."))) {
                                 ++chunks;
                                 if (onChunk)
                                     onChunk();
                             }
                         });
    }
    /// A process that is killed: what it kept is as old as its last save, made \a before.
    void die(const QByteArray &savedBefore = {})
    {
        const QString name = stateFile();
        files.reset();
        // What ends with the session is told to a record that is gone by then.
        peer->session.disconnect(&peer->session);
        peer.reset();
        if (!savedBefore.isEmpty())
            writeFile(name, savedBefore);
    }
    QString stateFile() const
    {
        const QStringList names = QDir(folder()).entryList(
            {QStringLiteral(".signalbox-*.transfer")}, QDir::Files | QDir::Hidden);
        return names.isEmpty() ? QString() : folder() + u'/' + names.first();
    }
    bool join(const TestHub &hub, Signaling::Role role = Signaling::Role::Publisher)
    {
        return peer->join(hub, role, data);
    }
    QString id() const { return peer->id(); }
    QString folder() const { return where.isEmpty() ? m_folder.path() : where; }
    QString path(const char *name) const { return folder() + u'/' + QString::fromUtf8(name); }
    /// The files that there are, without those that only keep states.
    QStringList names() const
    {
        return QDir(folder()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    Signaling::FileTransfer last() const
    {
        const auto all = files->transfers();
        return all.isEmpty() ? Signaling::FileTransfer() : all.last();
    }
    State state() const { return last().state; }
    Error error() const { return last().error; }
    /// Makes a file and offers it.
    QString send(const QByteArray &bytes, const QStringList &to = {},
                 const char *name = "photo.jpg")
    {
        writeFile(path(name), bytes);
        return files->send(Signaling::FileSelection::fromPaths({path(name)}), to);
    }

    std::unique_ptr<SessionPeer> peer;
    std::unique_ptr<FileTransfers> files;
    std::shared_ptr<FakeClock> clock = std::make_shared<FakeClock>();
    Signaling::FileTransferOptions options;
    Signaling::TransferDisk disk;
    QString data;  ///< of its connection
    QString where; ///< its folder, if it is not one of its own
    QStringList offers;
    std::function<void()> onChunk;
    int chunks = 0;
    bool accepts = false;
    bool restores = false;      ///< what it was receiving, as soon as it is connected
    bool restoresFirst = false; ///< before its transfers hear that it is

private:
    QTemporaryDir m_folder;
    QTemporaryDir m_state;
};

/// From \a ann to \a ben, who pauses it on the way.
inline void sendAndPause(TransferPerson &ann, TransferPerson &ben, const QByteArray &bytes)
{
    ben.onChunk = [&ben] {
        if (ben.chunks == 10)
            ben.files->pause(ben.last().id);
    };
    ann.send(bytes, {ben.id()});
    QTRY_COMPARE(ben.state(), Signaling::FileTransfer::State::Paused);
    QTRY_COMPARE(ann.state(), Signaling::FileTransfer::State::Paused);
    ben.onChunk = nullptr;
}

} // namespace TestSupport

#endif
