#ifndef SIGNALING_TRANSFER_OFFERASSEMBLY_P_H
#define SIGNALING_TRANSFER_OFFERASSEMBLY_P_H

#include "filemessage_p.h"

#include <QtCore/qhash.h>

#include <optional>

namespace Signaling {

/// Whether a transfer can have these files.
bool isWithinBounds(const QList<OfferedFile> &files);

/// Puts the pages of offers together, within bounds: of each sender a few at a time, the pages in
/// their order.
class OfferAssembly
{
public:
    /// The files of the offer that \a page of \a from completes; nothing if more has to come, or
    /// it can't be part of one.
    std::optional<QList<OfferedFile>> add(const QString &from, const FileMessage &page);
    /// \a from has left.
    void forget(const QString &from) { m_open.remove(from); }

private:
    struct Open
    {
        QString id;
        int pages = 0;
        int next = 0;
        QList<OfferedFile> files;
    };

    /// One of each sender is enough: its pages come one after the other.
    QHash<QString, Open> m_open;
};

} // namespace Signaling

#endif
