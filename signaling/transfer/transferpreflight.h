#ifndef SIGNALING_TRANSFER_TRANSFERPREFLIGHT_H
#define SIGNALING_TRANSFER_TRANSFERPREFLIGHT_H

#include <signaling/serverlimits.h>
#include <signaling/signaling_global.h>
#include <signaling/transfer/fileselection.h>

#include <QtCore/qmetatype.h>
#include <QtCore/qobjectdefs.h>

namespace Signaling {

/// What sending files will cost, before a file goes. A plain value.
class SIGNALING_EXPORT TransferPreflight
{
    Q_GADGET
    Q_PROPERTY(int files MEMBER files)
    Q_PROPERTY(qint64 bytes MEMBER bytes)
    Q_PROPERTY(qint64 signalCount MEMBER signalCount)
    Q_PROPERTY(qint64 milliseconds MEMBER milliseconds)
    Q_PROPERTY(double compressedShare MEMBER compressedShare)
    Q_PROPERTY(bool compressingHelps READ compressingHelps)
    Q_PROPERTY(bool large MEMBER isLarge)

public:
    /// From so many bytes on one should ask first, unless of() is told otherwise.
    static constexpr qint64 AskBeyond = 100 * 1024 * 1024;

    int files = 0;    ///< how many
    qint64 bytes = 0; ///< of all files
    /// Chunks, and the offer.
    qint64 signalCount = 0;
    /// At the pace that the server allows, the computers and the line being fast enough; -1: it
    /// told no pace.
    qint64 milliseconds = -1;
    /// What compressing leaves of the bytes, by samples; from 0 to 1. What is sent is compressed
    /// where that helps: it spares the line, but takes as many signals.
    double compressedShare = 1;
    /// So many bytes that one should ask first.
    bool isLarge = false;

    /// Whether the line is spared much.
    bool compressingHelps() const { return compressedShare < 0.8; }

    /// \a streams: how often each signal goes: once to everyone, else once to each receiver. Reads
    /// a few samples of the files.
    static TransferPreflight of(const FileSelection &files, const ServerLimits &limits,
                                int streams = 1, qint64 askBeyond = AskBeyond);
};

} // namespace Signaling

Q_DECLARE_METATYPE(Signaling::TransferPreflight)

#endif
