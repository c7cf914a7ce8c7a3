#include <signaling/hub/signalinghub.h>
#include <signaling/signalingsession.h>

#include <QCoreApplication>

// Links what each of the two libraries defines.
int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    Signaling::SignalingSession session;
    Signaling::SignalingHub hub(Signaling::HubConfig{});
    return session.connections().size() + (hub.isListening() ? 1 : 0);
}
