#ifndef SIGNALING_TRANSFER_TRANSFERLIMITS_P_H
#define SIGNALING_TRANSFER_TRANSFERLIMITS_P_H

#include <QtCore/qglobal.h>

namespace Signaling {

/// The numbers of the protocol (docs/file-transfer.md); what is beyond them is not taken.
namespace TransferLimits {

/// Of one signal, so that OpenTok.js lets it through too: 8192 with the quotes around it.
inline constexpr qsizetype MaxText = 8190;
/// Of a file in one chunk; as base64 8128 characters, and a chunk's head has at most 57.
inline constexpr qint64 ChunkBytes = 6096;
inline constexpr qint64 MaxChunks = qint64(1) << 26;
inline constexpr int MaxFiles = 10000;
/// Of a file's name with its folders, in UTF-8.
inline constexpr qsizetype MaxPathBytes = 1024;
inline constexpr int MaxPages = 2000;
/// An id or a key: 16 bytes as base64url.
inline constexpr qsizetype IdLength = 22;
inline constexpr int MaxGaps = 100;
/// Of files that a receiver wants, or has not kept; so they fit into a signal, whatever their
/// numbers are.
inline constexpr qsizetype MaxFileRanges = 600;
/// Offers that one connection may have open here at a time, and all together.
inline constexpr int MaxOffersOfOne = 16;
inline constexpr int MaxOffers = 128;
/// Names of files that a receiver holds, of all that was offered to it together: what is coming,
/// what isn't answered, what is accepted. A longer one counts once for each NameLength of it.
inline constexpr qint64 MaxNames = 50000;
inline constexpr qsizetype NameLength = 256;
/// Offers that were over before they were accepted, kept of one connection; and of all that came
/// and has ended, what is kept.
inline constexpr int MaxEndedOfOne = 64;
inline constexpr int MaxEnded = 512;
/// A file whose hash is wrong is asked for again once.
inline constexpr int MaxFileAttempts = 2;

} // namespace TransferLimits
} // namespace Signaling

#endif
