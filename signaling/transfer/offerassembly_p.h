#ifndef SIGNALING_TRANSFER_OFFERASSEMBLY_P_H
#define SIGNALING_TRANSFER_OFFERASSEMBLY_P_H

#include "filemessage_p.h"
#include "transferlimits_p.h"

#include <QtCore/qhash.h>

#include <optional>

namespace Signaling {

/// Whether a transfer can have these files.
bool isWithinBounds(const QList<OfferedFile> &files);
/// How many names these are, as TransferLimits::MaxNames counts them.
qint64 namesIn(const QList<OfferedFile> &files);

/// Puts the pages of offers together, within bounds: of each sender a few at a time, the pages in
/// their order.
class OfferAssembly
{
public:
    /// What came of a page.
    struct Result
    {
        std::optional<QList<OfferedFile>> files; ///< of the offer that it completes
        bool isTooMuch = false; ///< there is no room for the offer, so it is forgotten
    };

    /// \a page of \a from. All that isn't complete has \a room for so many names; who said nothing
    /// for longest gives way.
    Result add(const QString &from, const FileMessage &page,
               qint64 room = TransferLimits::MaxNames);
    /// \a from has left.
    void forget(const QString &from) { take(from); }
    /// Of what isn't complete.
    qint64 names() const { return m_names; }

private:
    struct Open
    {
        QString id;
        int pages = 0;
        int next = 0;
        QList<OfferedFile> files;
        qint64 names = 0;
        quint64 heardAt = 0; ///< of all pages that came, which was its last
    };

    Open take(const QString &from);
    void forgetIdlest();

    /// One of each sender is enough: its pages come one after the other.
    QHash<QString, Open> m_open;
    qint64 m_names = 0;
    quint64 m_heard = 0;
};

} // namespace Signaling

#endif
