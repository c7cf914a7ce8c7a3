#ifndef TESTS_CHAOS_CHAOSCLIENT_H
#define TESTS_CHAOS_CHAOSCLIENT_H

#include "recorder.h"
#include "traffic.h"

#include <signaling/sessioncredentials.h>

#include <QtCore/qobject.h>
#include <QtCore/qset.h>

#include <functional>

namespace Chaos {

/// Somebody in a run: joins and comes back by itself whenever it is out, sends what it is told to,
/// and notes everything in the log.
class ChaosClient : public QObject
{
    Q_OBJECT

public:
    ChaosClient(int index, Recorder &recorder);

    /// Fresh credentials for each join.
    using Invite = std::function<Signaling::SessionCredentials()>;
    void setInvite(Invite invite) { m_invite = std::move(invite); }

    virtual void join() = 0;
    /// Leaves, and comes back as somebody new.
    virtual void leave() = 0;
    /// The same without saying goodbye properly, where there is such a way.
    virtual void replace() { leave(); }
    /// \a target: a connection; empty: everyone.
    void send(const Order &order, const QString &target);
    /// The connections that it knows of, its own included; what isn't known is not compared.
    virtual std::optional<QSet<QString>> everyone() const { return std::nullopt; }
    virtual QString name() const = 0;

    int index() const { return m_index; }
    /// Empty while it is no member.
    QString connection() const { return m_connection; }
    /// A member, and not reconnecting.
    virtual bool isOnline() const = 0;
    /// Signals that it was told to send and whose outcome isn't known.
    int outstanding() const { return m_outstanding; }
    int reconnections() const { return m_reconnections; }
    quint64 lastNumber() const { return m_lastNumber; }
    /// The greatest number that it got of \a sender.
    quint64 latestOf(int sender) const { return m_latest.value(sender); }

Q_SIGNALS:
    /// It can't go on at all.
    void broken(const QString &why);

protected:
    /// Whether it can be expected to keep what can't be sent now.
    virtual bool keepsSignals() const { return true; }
    virtual void transmit(quint64 number, const Order &order, const QString &target) = 0;
    Signaling::SessionCredentials invite() const { return m_invite(); }
    void noteJoined(const QString &connection);
    void noteLeft(bool isWanted, const QString &why = {});
    void noteFinished(quint64 number, Outcome outcome, const QString &why = {});
    void noteReceived(const QString &data, const QString &connection, bool isKnown);
    void noteReconnected() { ++m_reconnections; }
    void note(const QString &text) { m_recorder.note(m_index, text); }

private:
    Recorder &m_recorder;
    Invite m_invite;
    QString m_connection;
    QHash<int, quint64> m_latest;
    quint64 m_lastNumber = 0;
    int m_index;
    int m_outstanding = 0;
    int m_reconnections = 0;
};

} // namespace Chaos

#endif
