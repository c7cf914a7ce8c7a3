#ifndef APP_DESKTOP_FAREWELL_H
#define APP_DESKTOP_FAREWELL_H

#include <signaling/clock.h>

#include <QObject>

#include <memory>

namespace Signalbox {

class WorkspaceViewModel;

/// The end of the application, also by SIGINT or SIGTERM or with its last window: leaves every
/// session, so that the others see us go at once and not after the time for which a server waits
/// for someone who was cut off.
class Farewell : public QObject
{
    Q_OBJECT

public:
    /// A server that doesn't answer keeps nobody longer than this.
    static constexpr std::chrono::milliseconds Patience{2000};

    /// \a workspace must outlive it.
    Farewell(WorkspaceViewModel *workspace, std::shared_ptr<Signaling::Clock> clock);
    ~Farewell() override;

    /// Closing the last window is a farewell from now on, where Qt would quit at once.
    void watchWindows();
    /// Leaves; finished() follows later, once. Again: nothing.
    void start();

Q_SIGNALS:
    void finished();

private:
    bool hasLeft() const;
    void check();
    void finish();

    WorkspaceViewModel *m_workspace;
    std::shared_ptr<Signaling::Clock> m_clock;
    std::unique_ptr<Signaling::ClockTimer> m_timeout;
    bool m_started = false;
    bool m_finished = false;
};

} // namespace Signalbox

#endif
