#include "loopbacklistener_p.h"

namespace Signaling {

std::unique_ptr<AbstractTransport> LoopbackListener::makeTransport()
{
    return std::make_unique<LoopbackTransport>(this);
}

LoopbackTransport *LoopbackListener::accept(const QUrl &url)
{
    if (m_refusing || !url.isValid())
        return nullptr;
    auto *server = new LoopbackTransport(nullptr, this);
    connect(server, &AbstractTransport::closed, server, &QObject::deleteLater);
    return server;
}

} // namespace Signaling
