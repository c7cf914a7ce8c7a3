#ifndef APP_DESKTOP_HUBREHEARSALS_H
#define APP_DESKTOP_HUBREHEARSALS_H

#include <ui/viewmodels/settings/rehearsal.h>

#include <QThread>

#include <app/common/mailbox.h>

namespace Signalbox {

/// Plays dry runs against hubs of their own, in a thread of their own, so that thousands of signals
/// don't hold up the window.
class HubRehearsals : public RehearsalService
{
    Q_OBJECT

public:
    explicit HubRehearsals(QObject *parent = nullptr);
    ~HubRehearsals() override;

    void rehearse(const RehearsalPlan &plan, QObject *context, ReportCallback done) override;

private:
    QThread m_thread;
    App::Mailbox *m_stage;  ///< parent of all runs, in their thread
    App::Mailbox m_reports; ///< of the runs, in ours
};

} // namespace Signalbox

#endif
