#ifndef TESTS_SUPPORT_BYTESHAPER_H
#define TESTS_SUPPORT_BYTESHAPER_H

#include <QtCore/qbytearray.h>
#include <QtCore/qrandom.h>

#include <chrono>
#include <deque>

namespace TestSupport {

/// What a line does to the bytes that pass it, in either direction. All zero: nothing.
struct LineConditions
{
    std::chrono::milliseconds delay{0};
    /// Each piece is late by up to this much more; none overtakes another.
    std::chrono::milliseconds jitter{0};
    qint64 bytesPerSecond = 0; ///< 0: as fast as it goes
    int splitInto = 0;         ///< pieces of 1 to this many bytes, each sent alone; 0: as they came
    int joinUpTo = 0; ///< held back until this many bytes are there or joinTime has passed; 0: not
    std::chrono::milliseconds joinTime{20};
};

/// One direction of a line: bytes go in as they come, and come out in pieces at their time. Nothing
/// is lost and nothing overtakes. No socket and no clock; the same seed and the same calls give the
/// same pieces.
class ByteShaper
{
public:
    explicit ByteShaper(quint32 seed);

    /// Counts for what is pushed from now on; what is held back for joining goes on its way.
    void setConditions(const LineConditions &conditions, qint64 nowMs);
    const LineConditions &conditions() const { return m_conditions; }
    void push(const QByteArray &bytes, qint64 nowMs);
    /// The next piece if its time has come, else null.
    QByteArray takeDue(qint64 nowMs);
    /// When the next piece is due; -1 if there is none.
    qint64 nextDue() const;
    qsizetype heldBytes() const { return m_held; }
    bool isEmpty() const { return m_held == 0; }

private:
    struct Piece
    {
        qint64 dueUs = 0;
        QByteArray bytes;
    };

    void release(qint64 nowMs);
    qsizetype nextPieceSize(qsizetype left);
    qint64 scheduleUs(qsizetype size, qint64 nowMs);

    LineConditions m_conditions;
    QRandomGenerator m_random;
    std::deque<Piece> m_pieces;
    QByteArray m_joining;
    qint64 m_joinDueMs = 0;
    qint64 m_lastDueUs = 0;
    qsizetype m_held = 0;
};

} // namespace TestSupport

#endif
