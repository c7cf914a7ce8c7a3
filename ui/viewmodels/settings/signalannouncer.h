#ifndef UI_VIEWMODELS_SETTINGS_SIGNALANNOUNCER_H
#define UI_VIEWMODELS_SETTINGS_SIGNALANNOUNCER_H

#include <signaling/clock.h>
#include <signaling/signalmessage.h>

#include <QtCore/qobject.h>
#include <QtCore/qstring.h>

#include <chrono>
#include <memory>

namespace Signalbox {

class AppSettings;
class SessionViewModel;
class WorkspaceViewModel;

/// Says, for those who hear and don't see, which signals come in while their session is looked at,
/// where the settings want it. The first is said at once; what follows within a second is summed
/// up.
class SignalAnnouncer : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds Pause{1000};
    /// Of the data, in characters.
    static constexpr int MaxText = 200;

    /// All that is given must outlive it.
    SignalAnnouncer(WorkspaceViewModel *workspace, const AppSettings *settings,
                    std::shared_ptr<Signaling::Clock> clock, QObject *parent = nullptr);

Q_SIGNALS:
    /// "chat from desk: Hello", "3 new signals, last: chat from desk: Hello".
    void announced(const QString &text);

private:
    void watch(SessionViewModel *session);
    void consider(const SessionViewModel *session, const Signaling::SignalMessage &message);
    void announce();

    const AppSettings *m_settings;
    std::unique_ptr<Signaling::ClockTimer> m_pause;
    QString m_last;  ///< in words
    int m_count = 0; ///< that were not said yet
};

} // namespace Signalbox

#endif
