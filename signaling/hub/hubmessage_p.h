#ifndef SIGNALING_HUB_HUBMESSAGE_P_H
#define SIGNALING_HUB_HUBMESSAGE_P_H

#include <QtCore/qbytearray.h>
#include <QtCore/qshareddata.h>

namespace Signaling {

/// A MESSAGE frame that the hub delivers: encoded once, shared by the queues of all receivers.
class HubMessage : public QSharedData
{
public:
    /// Rises with every message of the hub, so each receiver's queue is sorted by it.
    quint64 sequence = 0;
    QByteArray transactionId;
    QByteArray frame;
    bool isSignal = false;
    /// When the hub took it, in microseconds of its clock.
    qint64 takenUs = 0;
};

using HubMessagePtr = QExplicitlySharedDataPointer<HubMessage>;

} // namespace Signaling

#endif
