#ifndef UI_VIEWMODELS_DIAGNOSTICS_STATETIMELINE_H
#define UI_VIEWMODELS_DIAGNOSTICS_STATETIMELINE_H

#include <signaling/clock.h>

#include <QtCore/qlist.h>
#include <QtCore/qobject.h>

#include <memory>

namespace Signalbox {

class SessionViewModel;

/// When a session's link changed, and to what: for whoever has to find out why something did not
/// arrive. Holds no names, no addresses and no tokens.
class StateTimeline : public QObject
{
    Q_OBJECT

public:
    struct Entry
    {
        qint64 at = 0; ///< milliseconds since 1970
        QString state; ///< "Connected"
        int error = 0; ///< SignalingError::code that it ended with; 0: none
    };
    /// Older changes are dropped.
    static constexpr int MaxEntries = 200;

    /// \a session must outlive it.
    StateTimeline(SessionViewModel *session, std::shared_ptr<Signaling::Clock> clock,
                  QObject *parent = nullptr);

    const QList<Entry> &entries() const { return m_entries; }
    int dropped() const { return m_dropped; }

private:
    void note();

    SessionViewModel *m_session;
    std::shared_ptr<Signaling::Clock> m_clock;
    QList<Entry> m_entries;
    int m_dropped = 0;
};

} // namespace Signalbox

#endif
