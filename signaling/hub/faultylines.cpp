#include "faultylines_p.h"

#include <signaling/hub/faultylink_p.h>

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace Signaling {

using std::chrono::milliseconds;

static constexpr milliseconds MostDelay{60000};

FaultyLines::FaultyLines(std::shared_ptr<Clock> clock, std::function<double()> random)
    : m_clock(std::move(clock))
    , m_random(random ? std::move(random)
                      : [] { return QRandomGenerator::global()->generateDouble(); })
{
}

QByteArray FaultyLines::digest(QByteArrayView token)
{
    return QCryptographicHash::hash(token.toByteArray(), QCryptographicHash::Sha256);
}

void FaultyLines::setFaults(const LineFaults &faults)
{
    m_faults = faults;
    m_faults.delay = std::clamp(faults.delay, None, MostDelay);
    m_faults.jitter = std::clamp(faults.jitter, None, MostDelay);
    m_chosenDigest = faults.token.isEmpty() ? QByteArray() : digest(faults.token);
    const std::vector<FaultyLink *> links = m_links; // what is let through may end one
    for (FaultyLink *link : links) {
        if (isThere(link))
            link->update();
    }
}

int FaultyLines::cut(const QByteArray &token)
{
    const std::vector<FaultyLink *> links = chosen(token.isEmpty() ? QByteArray() : digest(token));
    for (FaultyLink *link : links) {
        if (isThere(link))
            link->cut();
    }
    return int(links.size());
}

std::vector<FaultyLink *> FaultyLines::chosen(const QByteArray &digest) const
{
    std::vector<FaultyLink *> found;
    for (FaultyLink *link : m_links) {
        if (digest.isEmpty() || link->tokenDigest() == digest)
            found.push_back(link);
    }
    return found;
}

bool FaultyLines::isThere(const FaultyLink *link) const
{
    return std::find(m_links.begin(), m_links.end(), link) != m_links.end();
}

bool FaultyLines::refuses(const QString &connectionId) const
{
    return m_faults.isRefusing && isChosen(digestOf(connectionId));
}

std::unique_ptr<HubLink> FaultyLines::wrap(std::unique_ptr<HubLink> link,
                                           const QString &connectionId)
{
    return std::make_unique<FaultyLink>(std::move(link), *this, connectionId);
}

void FaultyLines::remove(FaultyLink *link)
{
    m_links.erase(std::remove(m_links.begin(), m_links.end(), link), m_links.end());
}

void FaultyLines::remember(const QString &connectionId, const QByteArray &digest)
{
    if (!connectionId.isEmpty())
        m_digests.insert(connectionId, digest);
}

bool FaultyLines::isChosen(const QByteArray &digest) const
{
    return m_chosenDigest.isEmpty() || m_chosenDigest == digest;
}

bool FaultyLines::concerns(const FaultyLink &link) const
{
    return !m_faults.isNone() && isChosen(link.tokenDigest());
}

milliseconds FaultyLines::nextDelay() const
{
    return m_faults.delay + milliseconds(qint64(double(m_faults.jitter.count()) * m_random()));
}

} // namespace Signaling
