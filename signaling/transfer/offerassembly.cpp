#include "filelayout_p.h"
#include "offerassembly_p.h"
#include "transferlimits_p.h"

#include <algorithm>

namespace Signaling {

bool isWithinBounds(const QList<OfferedFile> &files)
{
    if (files.isEmpty() || files.size() > TransferLimits::MaxFiles)
        return false;
    qint64 chunks = 0;
    for (const OfferedFile &file : files) {
        if (file.size < 0 || file.size > TransferLimits::MaxChunks * TransferLimits::ChunkBytes)
            return false;
        chunks += FileLayout::chunksOf(file.size);
    }
    return chunks <= TransferLimits::MaxChunks;
}

qint64 namesIn(const QList<OfferedFile> &files)
{
    qint64 names = 0;
    for (const OfferedFile &file : files)
        names += (file.name.size() + TransferLimits::NameLength - 1) / TransferLimits::NameLength;
    return names;
}

OfferAssembly::Result OfferAssembly::add(const QString &from, const FileMessage &page, qint64 room)
{
    Open open = take(from);
    if (page.page == 0)
        open = {page.id, page.pages, 0, {}, 0, 0};
    if (open.id != page.id || open.pages != page.pages || open.next != page.page)
        return {};
    open.files.append(page.files);
    open.names += namesIn(page.files);
    if (!isWithinBounds(open.files))
        return {};
    if (open.names > room)
        return {std::nullopt, true};
    while (m_names + open.names > room)
        forgetIdlest();
    if (++open.next == open.pages)
        return {open.files, false};
    open.heardAt = ++m_heard;
    m_names += open.names;
    m_open.insert(from, open);
    return {};
}

OfferAssembly::Open OfferAssembly::take(const QString &from)
{
    const Open open = m_open.take(from);
    m_names -= open.names;
    return open;
}

void OfferAssembly::forgetIdlest()
{
    const auto idlest =
        std::min_element(m_open.cbegin(), m_open.cend(),
                         [](const Open &a, const Open &b) { return a.heardAt < b.heardAt; });
    forget(QString(idlest.key()));
}

} // namespace Signaling
