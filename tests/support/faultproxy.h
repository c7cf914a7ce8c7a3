#ifndef TESTS_SUPPORT_FAULTPROXY_H
#define TESTS_SUPPORT_FAULTPROXY_H

#include "proxypair.h"

#include <QtCore/qlist.h>
#include <QtCore/qurl.h>
#include <QtNetwork/qtcpserver.h>

namespace TestSupport {

/// The line between clients and a server on this computer, which breaks in every way that lines
/// break, when it is told to. Clients go to url() instead of the server's; REST and sockets both
/// pass. Lives in one thread with an event loop. Its chance comes from a seed: the same seed and
/// the same calls, at the same bytes and times, give the same pieces.
class FaultProxy : public QObject
{
    Q_OBJECT

public:
    explicit FaultProxy(quint32 seed, std::shared_ptr<Signaling::Clock> clock = {},
                        QObject *parent = nullptr);
    ~FaultProxy() override;

    /// Listens on a free port of 127.0.0.1; false if there is none.
    bool listen();
    /// Where the server is: a port of 127.0.0.1. Counts for connections to come.
    void setTarget(quint16 port) { m_target = port; }
    quint16 port() const { return m_port; }
    /// "http://127.0.0.1:port".
    QUrl url() const;

    /// For present and future connections.
    void setConditions(const LineConditions &conditions);
    /// All present connections, at both ends.
    void cut(Cut how);
    /// Each present connection after so many bytes more: in the midst of a frame, for example.
    void cutAfter(qint64 bytes, Cut how);
    /// Half-open: nothing passes on present connections any more, both of their sockets stay open,
    /// and when one side gives up the other isn't told. New connections are not affected.
    void freeze();
    /// The frozen connections go on with what waited.
    void thaw();
    /// True: new connections are refused by the system, as where nobody listens.
    void setRefusing(bool refuses);
    /// True: new connections are accepted and nothing happens on them. False: those go on.
    void setSwallowing(bool swallows);

    bool hasFrozen() const;
    int connections() const { return int(m_pairs.size()); }
    /// Since it began.
    int accepted() const { return m_accepted; }
    /// Bytes that passed, both directions together.
    quint64 bytesPassed() const;

private:
    bool openPort();
    void accept();

    QTcpServer m_server;
    std::shared_ptr<Signaling::Clock> m_clock;
    LineConditions m_conditions;
    QList<ProxyPair *> m_pairs;
    quint64 m_passedBefore = 0;
    quint32 m_seed;
    int m_portKeeper = -1; ///< bound and deaf: nobody else gets the port while we refuse
    int m_accepted = 0;
    quint16 m_port = 0;
    quint16 m_target = 0;
    bool m_isRefusing = false;
    bool m_isSwallowing = false;
};

} // namespace TestSupport

#endif
