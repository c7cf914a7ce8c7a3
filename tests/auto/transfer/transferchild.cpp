// Sends or receives files in a session, until it is killed by itself: at a moment that is named.
#include <signaling/signalingsession.h>
#include <signaling/transfer/filetransfers.h>
#include <signaling/transfer/transferdependencies_p.h>

#include <QCoreApplication>
#include <QTimer>
#include <QUrl>

#include <atomic>
#include <csignal>

using namespace Signaling;

namespace {

QByteArray wantedMoment;
std::atomic<int> wantedCount{0};

/// It is \a moment once more.
void at(const char *moment)
{
    if (wantedMoment == moment && --wantedCount == 0)
        ::raise(SIGKILL);
}

/// The real one; before and after what it does is a moment.
TransferDisk watchedDisk()
{
    TransferDisk disk;
    disk.open = [](QFile &file, QIODevice::OpenMode how) {
        const bool isNew = how.testFlag(QIODevice::NewOnly);
        if (isNew)
            at("before a part is made");
        const std::error_code problem = TransferDisk::realOpen(file, how);
        if (isNew)
            at("after a part is made");
        return problem;
    };
    disk.move = [](const QString &from, const QString &to) {
        at("before a name is given");
        const std::error_code problem = TransferDisk::realMove(from, to);
        at("after a name is given");
        return problem;
    };
    disk.sync = [](const QStringList &paths) {
        at("while the disk is waited for");
        return TransferDisk::realSync(paths);
    };
    return disk;
}

bool isChunk(const SignalMessage &message)
{
    return !message.isOwn && message.data.startsWith(QLatin1String("c1."));
}

} // namespace

/// Arguments: moment, which time of it, server, key, session, token, folder of states, folder to
/// receive into, and what to send.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    wantedMoment = arguments.at(1).toUtf8();
    wantedCount = arguments.at(2).toInt();
    const QString folder = arguments.at(8);
    const QStringList paths = arguments.mid(9);
    SignalingSession session;
    QObject::connect(&session, &SignalingSession::signalReceived, &session,
                     [](const auto &message) {
                         if (isChunk(message))
                             at("before a chunk is taken");
                     });
    FileTransferOptions options;
    options.stateFolder = arguments.at(7);
    TransferDependencies dependencies;
    dependencies.disk = watchedDisk();
    FileTransfers files(&session, options, dependencies);
    QObject::connect(&session, &SignalingSession::signalReceived, &files, [](const auto &message) {
        if (isChunk(message))
            at("after a chunk is taken");
    });
    QObject::connect(&session, &SignalingSession::signalSent, &files,
                     [] { at("a signal is sent"); });
    QObject::connect(&session, &SignalingSession::connected, &files, [&] {
        if (paths.isEmpty())
            files.restore(folder);
        else
            files.send(FileSelection::fromPaths(paths));
    });
    QObject::connect(&files, &FileTransfers::offered, &files,
                     [&](const FileTransfer &transfer) { files.accept(transfer.id, folder); });
    SessionCredentials credentials;
    credentials.apiUrl = QUrl(arguments.at(3));
    credentials.apiKey = arguments.at(4);
    credentials.sessionId = arguments.at(5);
    credentials.token = arguments.at(6);
    session.connectToSession(credentials);
    QTimer::singleShot(60000, &application, [] { QCoreApplication::exit(3); });
    return QCoreApplication::exec();
}
