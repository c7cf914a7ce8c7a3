#ifndef APP_DESKTOP_HUBFAULTS_H
#define APP_DESKTOP_HUBFAULTS_H

#include <ui/viewmodels/lab/faultservice.h>

#include <app/common/mailbox.h>
#include <functional>

namespace Signaling {
class SignalingHub;
}

namespace Signalbox {

/// Makes trouble on the lines of hubs that live in another thread.
class HubFaults : public FaultService
{
    Q_OBJECT

public:
    /// The hub of a session, asked in this thread; null if there is none.
    using FindHub = std::function<Signaling::SignalingHub *(const QString &sessionId)>;

    /// \a hubs: makes calls in the hubs' thread; must outlive it.
    HubFaults(FindHub findHub, App::Mailbox *hubs, QObject *parent = nullptr);

    void setTrouble(const QString &sessionId, const LineTrouble &trouble,
                    const QString &token) override;
    void cut(const QString &sessionId, const QString &token) override;
    void restart(const QString &sessionId) override;
    /// For each hub, in its own thread: what restart() did is told.
    void watch(Signaling::SignalingHub *hub, const QString &sessionId);

private:
    FindHub m_findHub;
    App::Mailbox *m_hubs;
    App::Mailbox m_results; ///< from there, in this thread
};

} // namespace Signalbox

#endif
