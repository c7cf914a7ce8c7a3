#include "hubfaults.h"

#include <signaling/hub/signalinghub.h>

#include <utility>

namespace Signalbox {

HubFaults::HubFaults(FindHub findHub, App::Mailbox *hubs, QObject *parent)
    : FaultService(parent)
    , m_findHub(std::move(findHub))
    , m_hubs(hubs)
{
}

void HubFaults::setTrouble(const QString &sessionId, const LineTrouble &trouble,
                           const QString &token)
{
    Signaling::SignalingHub *hub = m_findHub(sessionId);
    if (!hub)
        return;
    Signaling::LineFaults faults;
    faults.isStalled = trouble.stalled;
    faults.isRefusing = trouble.refusing;
    faults.delay = std::chrono::milliseconds(trouble.delayMs);
    faults.jitter = std::chrono::milliseconds(trouble.jitterMs);
    faults.token = token.toUtf8();
    m_hubs->post([hub, faults] { hub->setLineFaults(faults); });
}

void HubFaults::cut(const QString &sessionId, const QString &token)
{
    if (Signaling::SignalingHub *hub = m_findHub(sessionId))
        m_hubs->post([hub, token] { hub->cutLines(token.toUtf8()); });
}

void HubFaults::restart(const QString &sessionId)
{
    if (Signaling::SignalingHub *hub = m_findHub(sessionId))
        m_hubs->post([hub] { hub->restart(); });
}

void HubFaults::watch(Signaling::SignalingHub *hub, const QString &sessionId)
{
    connect(hub, &Signaling::SignalingHub::restarted, hub, [this, hub, sessionId] {
        const QString problem = hub->isListening()
            ? QString()
            : tr("The hub could not be started again: %1").arg(hub->errorString());
        m_results.post([this, sessionId, problem] { Q_EMIT restarted(sessionId, problem); });
    });
}

} // namespace Signalbox
