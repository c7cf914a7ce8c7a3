#ifndef UI_VIEWMODELS_SIGNALSENDER_H
#define UI_VIEWMODELS_SIGNALSENDER_H

#include <signaling/clock.h>
#include <ui/viewmodels/draft.h>
#include <ui/viewmodels/templatetext.h>

#include <QtCore/qhash.h>
#include <QtCore/qstring.h>

#include <memory>

namespace Signaling {
class SignalingSession;
}

namespace Signalbox {

class SessionRecorder;

/// Makes signals of drafts: fills in variables, sends one to each target, writes them into the log.
class SignalSender
{
public:
    struct Sent
    {
        QHash<quint64, QString> targets; ///< by the signals' ids; empty: everyone
        QString problem;                 ///< why nothing was sent, in words; else empty
    };

    /// All must outlive it.
    SignalSender(Signaling::SignalingSession *session, SessionRecorder *recorder,
                 std::shared_ptr<Signaling::Clock> clock);

    Sent send(const Draft &draft);
    /// What the variables of the next signal stand for.
    TemplateText::Values values(bool json) const;

private:
    quint64 sendTo(const QString &target, const Draft &draft, const QString &data);

    Signaling::SignalingSession *m_session;
    SessionRecorder *m_recorder;
    std::shared_ptr<Signaling::Clock> m_clock;
    qint64 m_counter = 1;
};

} // namespace Signalbox

#endif
