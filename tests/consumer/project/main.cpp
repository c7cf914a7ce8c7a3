#include <signaling/history/signalhistory.h>
#include <signaling/hub/signalinghub.h>
#include <signaling/signalingsession.h>
#include <signaling/transfer/filetransfers.h>

#include <QCoreApplication>
#include <QTemporaryDir>

// Links what each of the libraries defines.
int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    Signaling::SignalingSession session;
    Signaling::SignalingHub hub(Signaling::HubConfig{});
    Signaling::FileTransfers transfers(&session);
    QTemporaryDir folder;
    Signaling::SignalHistory history(folder.filePath("history.sqlite"));
    return session.connections().size() + (hub.isListening() ? 1 : 0);
}
