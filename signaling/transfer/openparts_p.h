#ifndef SIGNALING_TRANSFER_OPENPARTS_P_H
#define SIGNALING_TRANSFER_OPENPARTS_P_H

#include <vector>

namespace Signaling {

class PartFile;

/// Which parts of a session are open. Only a few are at a time, however many files come in: the one
/// that wasn't used for longest is closed for the next.
class OpenParts
{
public:
    static constexpr int Most = 32;

    /// \a part is open, and used now.
    void use(PartFile *part);
    /// It is closed.
    void forget(const PartFile *part);
    /// Closes all; false if none was open.
    bool closeAll();
    int count() const { return int(m_parts.size()); }

private:
    std::vector<PartFile *> m_parts; ///< the last used is last
};

} // namespace Signaling

#endif
