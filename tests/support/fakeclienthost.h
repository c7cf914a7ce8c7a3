#ifndef TESTS_SUPPORT_FAKECLIENTHOST_H
#define TESTS_SUPPORT_FAKECLIENTHOST_H

#include <signaling/hub/hubclient_p.h>

#include <QtCore/qlist.h>
#include <QtCore/qstringlist.h>

namespace TestSupport {

/// What a HubClient needs of its hub, and what it told it.
struct FakeClientHost : Signaling::HubClientHost
{
    qint64 now = 0;
    Signaling::HubLimits bounds;
    Signaling::HubTuning tuned;
    Signaling::HubCounters counted;
    int frames = 0;
    int lost = 0;
    int drained = 0;
    QStringList overflows; ///< the reasons
    QList<int> violations; ///< the close codes

    qint64 nowMs() const override { return now; }
    qint64 nowUs() const override { return now * 1000; }
    const Signaling::HubLimits &limits() const override { return bounds; }
    const Signaling::HubTuning &tuning() const override { return tuned; }
    Signaling::HubCounters &counters() override { return counted; }
    void clientFrame(Signaling::HubClient &, const QByteArray &) override { ++frames; }
    void clientLost(Signaling::HubClient &) override { ++lost; }
    void clientViolated(Signaling::HubClient &, int code, const QString &) override
    {
        violations.append(code);
    }
    void clientOverflowed(Signaling::HubClient &, const QString &reason) override
    {
        overflows.append(reason);
    }
    void clientDrained(Signaling::HubClient &client) override
    {
        ++drained;
        client.closeLink(Signaling::CloseCode::GoingAway, QStringLiteral("drained"));
    }
};

} // namespace TestSupport

#endif
