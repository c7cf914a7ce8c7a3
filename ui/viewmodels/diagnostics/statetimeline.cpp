#include "statetimeline.h"

#include <ui/viewmodels/sessionviewmodel.h>

#include <QtCore/qmetaobject.h>

#include <utility>

namespace Signalbox {

StateTimeline::StateTimeline(SessionViewModel *session, std::shared_ptr<Signaling::Clock> clock,
                             QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_clock(std::move(clock))
{
    connect(session, &SessionViewModel::statusChanged, this, &StateTimeline::note);
    note();
}

void StateTimeline::note()
{
    const auto name =
        QMetaEnum::fromType<SessionViewModel::Link>().valueToKey(int(m_session->link()));
    const Entry entry{m_clock->wallMs(), QString::fromLatin1(name),
                      m_session->link() == SessionViewModel::Link::Failed
                          ? m_session->session()->error().code
                          : 0};
    // Words that count down change every second; the state does not.
    if (!m_entries.isEmpty() && m_entries.last().state == entry.state
        && m_entries.last().error == entry.error)
        return;
    m_entries.append(entry);
    if (m_entries.size() > MaxEntries) {
        m_entries.removeFirst();
        ++m_dropped;
    }
}

} // namespace Signalbox
