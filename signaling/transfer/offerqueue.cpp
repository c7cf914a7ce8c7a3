#include "offerqueue_p.h"

#include <algorithm>
#include <utility>

namespace Signaling {

void OfferQueue::add(const QList<FileMessage> &pages, const QString &to, int attempt)
{
    if (pages.isEmpty())
        return;
    remove(pages.first().id, to);
    m_offers.push_back({pages, to, 0, attempt});
}

OfferQueue::Page OfferQueue::take()
{
    Offer &offer = m_offers.front();
    Page page{offer.pages.at(offer.next), offer.to, offer.attempt};
    if (++offer.next == offer.pages.size())
        m_offers.pop_front();
    return page;
}

void OfferQueue::remove(const QString &transferId)
{
    m_offers.erase(
        std::remove_if(m_offers.begin(), m_offers.end(),
                       [&](const Offer &offer) { return offer.pages.first().id == transferId; }),
        m_offers.end());
}

void OfferQueue::remove(const QString &transferId, const QString &to)
{
    m_offers.erase(std::remove_if(m_offers.begin(), m_offers.end(),
                                  [&](const Offer &offer) {
                                      return offer.pages.first().id == transferId && offer.to == to;
                                  }),
                   m_offers.end());
}

} // namespace Signaling
