#include "openparts_p.h"
#include "partfile_p.h"

#include <algorithm>

namespace Signaling {

void OpenParts::use(PartFile *part)
{
    if (!m_parts.empty() && m_parts.back() == part)
        return;
    forget(part);
    m_parts.push_back(part);
    if (count() > Most)
        m_parts.front()->close();
}

void OpenParts::forget(const PartFile *part)
{
    m_parts.erase(std::remove(m_parts.begin(), m_parts.end(), part), m_parts.end());
}

bool OpenParts::closeAll()
{
    const bool wereAny = !m_parts.empty();
    while (!m_parts.empty())
        m_parts.front()->close();
    return wereAny;
}

} // namespace Signaling
