#ifndef UI_VIEWMODELS_TRANSFER_TRANSFERNOTIFIER_H
#define UI_VIEWMODELS_TRANSFER_TRANSFERNOTIFIER_H

#include <signaling/clock.h>
#include <signaling/transfer/filetransfer.h>
#include <ui/viewmodels/transfer/offerthrottle.h>

#include <QtCore/qobject.h>

#include <memory>

namespace Signalbox {

class AppSettings;
class NotificationService;
class SessionViewModel;
class WorkspaceViewModel;

/// Tells, while nobody looks at the session, that somebody offers files, that all have what was
/// sent, that something has arrived or that it failed. Only where notifications are wanted at all,
/// and not in the hours in which they are muted. Of one person's offers, one every few seconds.
class TransferNotifier : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds Pause{5000};

    /// All that is given must outlive it.
    TransferNotifier(WorkspaceViewModel *workspace, const AppSettings *settings,
                     NotificationService *service, std::shared_ptr<Signaling::Clock> clock,
                     QObject *parent = nullptr);

Q_SIGNALS:
    /// Somebody clicked on a notification of that session and wants to see it.
    void chosen(Signalbox::SessionViewModel *session);

private:
    void watch(SessionViewModel *session);
    void tell(SessionViewModel *session, const QString &topic, const QString &text);

    const AppSettings *m_settings;
    NotificationService *m_service;
    std::shared_ptr<Signaling::Clock> m_clock;
};

} // namespace Signalbox

#endif
