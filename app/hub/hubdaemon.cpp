#include "hubdaemon.h"

#include "devguide.h"
#include "filelimit.h"

#include <signaling/hub/signalinghub.h>
#include <signaling/servercertificate.h>

#include <QDateTime>

#include <app/common/stopsignals.h>
#include <cstdio>
#include <utility>

namespace App {

static constexpr int WrongUsage = 2;

static void print(FILE *stream, const QByteArray &text)
{
    std::fwrite(text.constData(), 1, std::size_t(text.size()), stream);
    // At once, also into a pipe: somebody waits for it.
    std::fflush(stream);
}

HubDaemon::HubDaemon(HubOptions options)
    : m_options(std::move(options))
    , m_hub(std::make_unique<Signaling::SignalingHub>(m_options.config))
{
}

HubDaemon::~HubDaemon() = default;

int HubDaemon::start()
{
    raiseFileLimit();
    auto *signals_ = new StopSignals(this);
    connect(signals_, &StopSignals::received, this, &HubDaemon::stop);
    connect(signals_, &StopSignals::hungUp, this, &HubDaemon::reload);
    signals_->catchHangup();
    if (!m_hub->listen()) {
        print(stderr, "signalbox-hub: " + m_hub->errorString().toUtf8() + '\n');
        return WrongUsage;
    }
    announce();
    return 0;
}

void HubDaemon::announce()
{
    if (!m_options.isDev) {
        print(stdout,
              "signalbox-hub listens on " + m_hub->apiUrl().toString().toUtf8() + '\n'
                  + fingerprintLine());
        if (m_hub->adminPort() != 0)
            print(stdout,
                  "health and metrics on port " + QByteArray::number(m_hub->adminPort()) + '\n');
        return;
    }
    const DevGuide guide(*m_hub, QDateTime::currentMSecsSinceEpoch());
    print(stdout, m_options.isJson ? guide.toJson() : guide.toText().toUtf8());
}

QByteArray HubDaemon::fingerprintLine() const
{
    const QString fingerprint = m_hub->fingerprint();
    return fingerprint.isEmpty()
        ? QByteArray()
        : "Certificate's SHA-256: " + Signaling::readableFingerprint(fingerprint).toLatin1() + '\n';
}

void HubDaemon::reload()
{
    if (m_hub->reloadCertificate()) {
        print(stdout, "signalbox-hub read its certificate anew\n" + fingerprintLine());
        return;
    }
    print(stderr, "signalbox-hub: " + m_hub->errorString().toUtf8() + "; nothing was changed\n");
}

void HubDaemon::stop()
{
    connect(m_hub.get(), &Signaling::SignalingHub::closed, this, &HubDaemon::finished);
    m_hub->close();
}

} // namespace App
