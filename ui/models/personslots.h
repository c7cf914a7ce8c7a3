#ifndef UI_MODELS_PERSONSLOTS_H
#define UI_MODELS_PERSONSLOTS_H

#include <ui/models/recentmap.h>

#include <QtCore/qhash.h>
#include <QtCore/qstring.h>

#include <array>

namespace Signalbox {

/// Which of the few colours for people each person of a session has, as a number from 0 on. It
/// follows from the connection's id, so it is the same in every window and every run; only where
/// two who are there at once would share one does the later get another, while there is one free.
class PersonSlots
{
public:
    static constexpr int Count = 8;
    /// Of those who have left.
    static constexpr std::size_t MaxRemembered = 10000;

    /// Someone is there. Who was seen before keeps the number, unless that is long ago.
    void enter(const QString &id);
    void leave(const QString &id);
    void everyoneLeaves();
    /// Of anyone, also of those who have left or never came.
    int of(const QString &id) const;

private:
    static int wished(const QString &id);

    RecentMap<QString, int> m_seen{MaxRemembered};
    QHash<QString, int> m_present;
    std::array<int, Count> m_held{}; ///< how many of those present have it
};

} // namespace Signalbox

#endif
