#include "transferpreflight.h"

#include "filelayout_p.h"
#include "sendpace_p.h"
#include "sourcefile_p.h"

#include <algorithm>

namespace Signaling {

TransferPreflight TransferPreflight::of(const FileSelection &selection, const ServerLimits &limits,
                                        int streams, qint64 askBeyond)
{
    TransferPreflight result;
    result.files = int(selection.files.size());
    result.bytes = selection.bytes;
    result.isLarge = selection.bytes > askBeyond;
    QList<OfferedFile> offered;
    qint64 chunks = 0;
    for (const FileSelection::File &file : selection.files) {
        chunks += FileLayout::chunksOf(file.size);
        offered.append({file.name, file.size, QByteArray(32, '\0')});
    }
    const qint64 pages = FileMessage::offerPages(QString(22, u'0'), offered).size();
    result.signalCount = (chunks + pages) * std::max(streams, 1);
    if (limits.signalsPerSecond > 0) {
        const qint64 atOnce = SendPace::burstOf(limits);
        const qint64 paced = std::max(result.signalCount - atOnce, qint64(0));
        result.milliseconds = qint64(double(paced) * 1000 / SendPace::rateOf(limits));
    }
    result.compressedShare = Signaling::compressedShare(selection.files);
    return result;
}

} // namespace Signaling
