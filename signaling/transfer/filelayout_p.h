#ifndef SIGNALING_TRANSFER_FILELAYOUT_P_H
#define SIGNALING_TRANSFER_FILELAYOUT_P_H

#include <QtCore/qlist.h>

#include <vector>

namespace Signaling {

/// Where the chunks of a transfer lie. They are numbered through all its files, in their order;
/// each file begins with a new one, and an empty file has none. A plain value.
class FileLayout
{
public:
    FileLayout() = default;
    explicit FileLayout(const QList<qint64> &sizes);

    qint64 chunks() const { return m_firsts.back(); }
    int files() const { return int(m_sizes.size()); }
    qint64 firstChunk(int file) const { return m_firsts[std::size_t(file)]; }
    qint64 endChunk(int file) const { return m_firsts[std::size_t(file) + 1]; }
    /// The file that a chunk, which there is, belongs to.
    int fileOf(qint64 chunk) const;
    /// Where a chunk begins in its file, and how many bytes it has.
    qint64 offsetOf(qint64 chunk) const;
    qint64 lengthOf(qint64 chunk) const;
    /// How many chunks a file of \a size bytes has.
    static qint64 chunksOf(qint64 size);

private:
    QList<qint64> m_sizes;
    std::vector<qint64> m_firsts{0};
};

} // namespace Signaling

#endif
