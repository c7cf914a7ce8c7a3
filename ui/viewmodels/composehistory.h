#ifndef UI_VIEWMODELS_COMPOSEHISTORY_H
#define UI_VIEWMODELS_COMPOSEHISTORY_H

#include <ui/viewmodels/draft.h>

#include <QtCore/qlist.h>

#include <optional>

namespace Signalbox {

/// What was written in a session, to go back to. In memory only: it may hold secrets.
class ComposeHistory
{
public:
    static constexpr int MaxEntries = 100;

    /// Puts \a draft at the newest end, once: the same one before it goes. The oldest beyond the
    /// limit goes too. Ends going back. An empty text isn't kept.
    void add(const Draft &draft);
    /// One step back. \a current is what is written now: it is kept until one comes forward again.
    /// Nothing if there is nothing older.
    std::optional<Draft> older(const Draft &current);
    /// One step forward: in the end what was written before older().
    std::optional<Draft> newer();
    int count() const { return int(m_entries.size()); }

private:
    QList<Draft> m_entries; ///< the oldest first
    Draft m_unsent;
    qsizetype m_back = 0; ///< how many steps from what is unsent
};

} // namespace Signalbox

#endif
