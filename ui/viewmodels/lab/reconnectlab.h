#ifndef UI_VIEWMODELS_LAB_RECONNECTLAB_H
#define UI_VIEWMODELS_LAB_RECONNECTLAB_H

#include <signaling/clock.h>
#include <ui/viewmodels/lab/labscript.h>

#include <QtCore/qobject.h>
#include <QtCore/qstring.h>

#include <memory>

namespace Signalbox {

class FaultService;
class HostService;
struct SessionSetup;

/// Trouble on the lines to a session that is hosted here, to see what clients do then. What is set
/// stays until it is taken back, or until stop().
class ReconnectLab : public QObject
{
    Q_OBJECT

public:
    enum class Whom {
        Everyone,
        Us, ///< the session of this page alone
    };
    Q_ENUM(Whom)
    /// How often what is shown follows the time while a script runs.
    static constexpr std::chrono::milliseconds Tick{250};

    /// \a hosts may be null. \a setup is the session's, and is looked at when something happens;
    /// both must outlive this.
    ReconnectLab(HostService *hosts, const SessionSetup *setup,
                 std::shared_ptr<Signaling::Clock> clock, QObject *parent = nullptr);
    /// Leaves nothing behind.
    ~ReconnectLab() override;

    /// Whether the session is hosted here, and lines to it can be troubled.
    bool isAvailable() const;
    Whom whom() const { return m_whom; }
    /// What goes on, goes on for them.
    void setWhom(Whom whom);
    /// What setDelayed() begins with, milliseconds, 0 to LineTrouble::MaxDelayMs; both 0: 1 ms.
    int delayMs() const { return m_delayMs; }
    int jitterMs() const { return m_jitterMs; }
    void setDelay(int delayMs, int jitterMs);

    const LineTrouble &trouble() const { return m_trouble; }
    bool isStalled() const { return m_trouble.stalled; }
    bool isDelayed() const { return m_trouble.delayMs > 0 || m_trouble.jitterMs > 0; }
    bool isRefusing() const { return m_trouble.refusing; }
    bool isRestarting() const { return m_isRestarting; }
    /// Each ends a script that runs.
    void setStalled(bool stalled);
    void setDelayed(bool delayed);
    void setRefusing(bool refusing);
    /// Once, for those who are connected; they may come back at once.
    void cut();
    void restartHub();

    void startTrainTunnel();
    bool isScriptRunning() const { return m_isScriptRunning; }
    int elapsedMs() const;
    int totalMs() const { return m_script.totalMs; }

    /// Whether something is wrong or under way.
    bool isBusy() const { return m_isScriptRunning || m_isRestarting || !m_trouble.isNone(); }
    /// All is well again.
    void stop();
    /// What goes on right now, for whom: one sentence; what was done last where nothing goes on;
    /// empty before anything was done.
    QString statusText() const;

Q_SIGNALS:
    void changed();
    /// Something didn't work, in one sentence.
    void failed(const QString &problem);

private:
    void apply(const LineTrouble &trouble);
    void endScript();
    void play();
    void onRestarted(const QString &sessionId, const QString &problem);
    QString token() const;
    QString troubleText() const;
    QString forWhom() const;

    HostService *m_hosts;
    const SessionSetup *m_setup;
    std::shared_ptr<Signaling::Clock> m_clock;
    std::unique_ptr<Signaling::ClockTimer> m_timer;
    LineTrouble m_trouble;
    LabScript m_script;
    QString m_lastDone;
    Whom m_whom = Whom::Everyone;
    int m_delayMs = 300;
    int m_jitterMs = 100;
    int m_step = 0;          ///< of the script
    qint64 m_scriptFrom = 0; ///< by the monotonic clock
    bool m_isScriptRunning = false;
    bool m_isRestarting = false;
};

} // namespace Signalbox

#endif
