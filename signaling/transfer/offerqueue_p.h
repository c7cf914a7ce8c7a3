#ifndef SIGNALING_TRANSFER_OFFERQUEUE_P_H
#define SIGNALING_TRANSFER_OFFERQUEUE_P_H

#include "filemessage_p.h"

#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

#include <deque>
#include <optional>

namespace Signaling {

/// Offers that are to go out: page after page and one offer after the other, as who gets them
/// needs it. An offer with a page that didn't go begins anew.
class OfferQueue
{
public:
    /// So often an offer is begun to the same.
    static constexpr int MostAttempts = 5;

    struct Page
    {
        FileMessage message;
        QString to; ///< empty: everyone
        int attempt = 0;
    };

    /// In place of one of the same transfer to the same that isn't out yet.
    void add(const QList<FileMessage> &pages, const QString &to, int attempt = 1);
    bool isEmpty() const { return m_offers.empty(); }
    /// The next one; it is out then.
    Page take();
    /// What of that transfer isn't out; \a to: only to that connection.
    void remove(const QString &transferId);
    void remove(const QString &transferId, const QString &to);

private:
    struct Offer
    {
        QList<FileMessage> pages;
        QString to;
        int next = 0;
        int attempt = 1;
    };

    std::deque<Offer> m_offers;
};

} // namespace Signaling

#endif
