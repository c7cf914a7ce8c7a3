#include "filelayout_p.h"
#include "offerassembly_p.h"
#include "transferlimits_p.h"

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

std::optional<QList<OfferedFile>> OfferAssembly::add(const QString &from, const FileMessage &page)
{
    Open &open = m_open[from];
    if (page.page == 0)
        open = {page.id, page.pages, 0, {}};
    const bool fits = open.id == page.id && open.pages == page.pages && open.next == page.page;
    if (fits)
        open.files.append(page.files);
    if (!fits || !isWithinBounds(open.files)) {
        m_open.remove(from);
        return std::nullopt;
    }
    if (++open.next < open.pages)
        return std::nullopt;
    return m_open.take(from).files;
}

} // namespace Signaling
