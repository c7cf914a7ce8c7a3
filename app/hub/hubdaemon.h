#ifndef APP_HUB_HUBDAEMON_H
#define APP_HUB_HUBDAEMON_H

#include "huboptions.h"

#include <QtCore/qobject.h>

#include <memory>

namespace Signaling {
class SignalingHub;
}

namespace App {

/// Runs a hub until SIGINT or SIGTERM; SIGHUP reads its certificate anew. stdout gets what was
/// asked for, stderr what went wrong.
class HubDaemon final : public QObject
{
    Q_OBJECT

public:
    explicit HubDaemon(HubOptions options);
    ~HubDaemon() override;

    /// 0: runs now; else the exit code, and stderr says why.
    int start();

Q_SIGNALS:
    /// Every socket is closed.
    void finished();

private:
    void stop();
    void reload();
    void announce();
    /// The certificate's fingerprint, for those who pin it; a line, or nothing without TLS.
    QByteArray fingerprintLine() const;

    HubOptions m_options;
    std::unique_ptr<Signaling::SignalingHub> m_hub;
};

} // namespace App

#endif
