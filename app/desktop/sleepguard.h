#ifndef APP_DESKTOP_SLEEPGUARD_H
#define APP_DESKTOP_SLEEPGUARD_H

#include <QObject>

#include <memory>

QT_BEGIN_NAMESPACE
class QDBusUnixFileDescriptor;
QT_END_NAMESPACE

namespace Signalbox {

/// Keeps the computer awake while files are under way: through logind, else through the desktop's
/// screen saver (org.freedesktop.ScreenSaver). Where there is neither, nothing happens.
class SleepGuard : public QObject
{
    Q_OBJECT

public:
    explicit SleepGuard(QObject *parent = nullptr);
    ~SleepGuard() override;

    void setHeldOff(bool heldOff);
    /// Whether somebody has promised it.
    bool isGranted() const { return m_lock || m_cookie != 0; }

private:
    void askLogind();
    void askDesktop();
    void release();

    bool m_heldOff = false;
    bool m_asks = false;
    std::unique_ptr<QDBusUnixFileDescriptor> m_lock; ///< logind's: open as long as it holds
    uint m_cookie = 0;                               ///< the desktop's; 0: none
};

} // namespace Signalbox

#endif
