#ifndef SIGNALING_HUB_FAULTYLINES_P_H
#define SIGNALING_HUB_FAULTYLINES_P_H

#include <signaling/clock.h>
#include <signaling/hub/hublink_p.h>
#include <signaling/hub/linefaults.h>

#include <QtCore/qhash.h>
#include <QtCore/qstring.h>

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace Signaling {

class FaultyLink;

/// The lines of a hub's clients, and what is wrong with them.
class FaultyLines
{
public:
    static constexpr std::chrono::milliseconds None{0};

    /// \a random gives numbers from 0 up to, and not with, 1; null: the system's.
    explicit FaultyLines(std::shared_ptr<Clock> clock, std::function<double()> random = {});

    const LineFaults &faults() const { return m_faults; }
    void setFaults(const LineFaults &faults);
    /// Breaks the lines of those who joined with \a token, of everyone if it is empty. How many
    /// they were.
    int cut(const QByteArray &token);

    /// Whether a new socket is to break off. \a connectionId: of the client that resumes on it,
    /// else empty.
    bool refuses(const QString &connectionId) const;
    /// The socket with a line before it. \a connectionId: as before.
    std::unique_ptr<HubLink> wrap(std::unique_ptr<HubLink> link, const QString &connectionId);
    /// That connection has ended.
    void forget(const QString &connectionId) { m_digests.remove(connectionId); }

    // For the links.
    const std::shared_ptr<Clock> &clock() const { return m_clock; }
    /// How long the next message takes.
    std::chrono::milliseconds nextDelay() const;
    bool concerns(const FaultyLink &link) const;
    void add(FaultyLink *link) { m_links.push_back(link); }
    void remove(FaultyLink *link);
    void remember(const QString &connectionId, const QByteArray &digest);
    QByteArray digestOf(const QString &connectionId) const { return m_digests.value(connectionId); }
    /// Stands for a token that isn't kept.
    static QByteArray digest(QByteArrayView token);

private:
    bool isChosen(const QByteArray &digest) const;
    std::vector<FaultyLink *> chosen(const QByteArray &digest) const;
    bool isThere(const FaultyLink *link) const;

    std::shared_ptr<Clock> m_clock;
    std::function<double()> m_random;
    LineFaults m_faults;
    QByteArray m_chosenDigest; ///< of m_faults.token; empty: everyone
    std::vector<FaultyLink *> m_links;
    QHash<QString, QByteArray> m_digests; ///< by connection ID
};

} // namespace Signaling

#endif
