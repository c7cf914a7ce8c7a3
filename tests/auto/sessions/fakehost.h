#ifndef TESTS_AUTO_SESSIONS_FAKEHOST_H
#define TESTS_AUTO_SESSIONS_FAKEHOST_H

#include <ui/viewmodels/hostservice.h>
#include <ui/viewmodels/lab/faultservice.h>

#include <QStringList>

namespace TestSupport {

/// Notes what a lab wants.
class FakeFaults final : public Signalbox::FaultService
{
public:
    QStringList told; ///< in a short form
    Signalbox::LineTrouble trouble;
    QString token;

    void setTrouble(const QString &sessionId, const Signalbox::LineTrouble &wanted,
                    const QString &whose) override
    {
        trouble = wanted;
        token = whose;
        told << QStringLiteral("%1 %2 %3%4")
                    .arg(sessionId)
                    .arg(wanted.delayMs)
                    .arg(wanted.jitterMs)
                    .arg(QLatin1String(wanted.stalled ? " stalled" : "")
                         + QLatin1String(wanted.refusing ? " refusing" : ""));
    }
    void cut(const QString &sessionId, const QString &whose) override
    {
        told << QStringLiteral("cut %1 %2").arg(sessionId, whose);
    }
    void restart(const QString &sessionId) override
    {
        told << QStringLiteral("restart ") + sessionId;
    }
};

/// Hosts what a test says it does.
class FakeHost final : public Signalbox::HostService
{
public:
    QStringList hosted;  ///< session IDs
    QStringList stopped; ///< the same
    QStringList minted;  ///< "role data"
    HostCallback done;   ///< of the last host()
    FakeFaults troubles;
    bool hasFaults = true;

    void host(const QString &, Reach, QObject *, HostCallback callback) override
    {
        done = std::move(callback);
    }
    bool isHosting(const QString &sessionId) const override { return hosted.contains(sessionId); }
    QString mintToken(const QString &sessionId, const QString &role, const QString &data) override
    {
        if (!isHosting(sessionId))
            return {};
        minted << role + QLatin1Char(' ') + data;
        return QStringLiteral("T1==minted%1").arg(minted.size());
    }
    void stop(const QString &sessionId) override
    {
        stopped << sessionId;
        hosted.removeAll(sessionId);
    }
    Signalbox::FaultService *faults() override { return hasFaults ? &troubles : nullptr; }
};

} // namespace TestSupport

#endif
