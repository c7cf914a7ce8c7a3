#ifndef UI_VIEWMODELS_SETTINGS_SIGNALNOTIFIER_H
#define UI_VIEWMODELS_SETTINGS_SIGNALNOTIFIER_H

#include <signaling/clock.h>
#include <signaling/signalmessage.h>

#include <QtCore/qhash.h>
#include <QtCore/qobject.h>
#include <QtCore/qstring.h>

#include <chrono>
#include <functional>
#include <memory>

namespace Signalbox {

class AppSettings;
class SessionViewModel;
class WorkspaceViewModel;

/// Shows notifications. The view models know no desktop: the application brings one.
class NotificationService
{
public:
    virtual ~NotificationService() = default;

    /// \a topic: what it is about; a later one of the same topic takes its place. \a chosen: what
    /// happens when somebody clicks on it, for as long as the service lives.
    virtual void show(const QString &topic, const QString &title, const QString &text,
                      const std::function<void()> &chosen) = 0;
};

/// Tells of the signals that the settings name, while nobody looks at their session: the first at
/// once, and of a flood one in two seconds for each session.
class SignalNotifier : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds Pause{2000};
    /// Of the data, in characters.
    static constexpr int MaxText = 200;

    /// All that is given must outlive it.
    SignalNotifier(WorkspaceViewModel *workspace, const AppSettings *settings,
                   NotificationService *service, std::shared_ptr<Signaling::Clock> clock,
                   QObject *parent = nullptr);

Q_SIGNALS:
    /// Told of a signal in that session.
    void told(Signalbox::SessionViewModel *session);
    /// Somebody clicked on a notification of that session and wants to see it.
    void chosen(Signalbox::SessionViewModel *session);

private:
    void watch(SessionViewModel *session);
    void consider(SessionViewModel *session, const Signaling::SignalMessage &message);

    const AppSettings *m_settings;
    NotificationService *m_service;
    std::shared_ptr<Signaling::Clock> m_clock;
    QHash<const SessionViewModel *, qint64> m_lastTold; ///< monotonic milliseconds
};

} // namespace Signalbox

#endif
