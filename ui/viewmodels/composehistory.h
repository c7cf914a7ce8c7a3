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
    /// limit goes too. Ends going back; what was unsent then is kept as an entry before it. An
    /// empty text isn't kept.
    void add(const Draft &draft);
    /// One step back. \a current is what is written now: it is kept in its place, be it unsent or
    /// an entry with changes, until forgetChanges(). Nothing if there is nothing older.
    std::optional<Draft> older(const Draft &current);
    /// One step forward: in the end what was written before older(). \a current as there.
    std::optional<Draft> newer(const Draft &current);
    /// Something was sent: entries are what they were again.
    void forgetChanges();
    int count() const { return int(m_entries.size()); }

private:
    struct Entry
    {
        Draft draft;
        std::optional<Draft> changed; ///< what somebody made of it and did not send
    };

    void append(const Draft &draft);
    void keep(const Draft &current);
    Draft shown() const;

    QList<Entry> m_entries; ///< the oldest first
    Draft m_unsent;
    qsizetype m_back = 0; ///< how many steps from what is unsent
};

} // namespace Signalbox

#endif
