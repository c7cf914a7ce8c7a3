#ifndef APP_COMMON_STOPSIGNALS_H
#define APP_COMMON_STOPSIGNALS_H

#include <QtCore/qobject.h>

QT_BEGIN_NAMESPACE
class QSocketNotifier;
QT_END_NAMESPACE

namespace App {

/// Turns SIGINT and SIGTERM into a Qt signal, so that a program ends from its event loop. A second
/// one ends the process at once, as if this weren't here. SIGHUP, which would end it too, is
/// another Qt signal for those that ask for it. One at a time in a process: the system has one
/// handler for each signal.
class StopSignals final : public QObject
{
    Q_OBJECT

public:
    explicit StopSignals(QObject *parent = nullptr);
    ~StopSignals() override;
    /// From now on SIGHUP is hungUp(), as often as it comes.
    void catchHangup();

Q_SIGNALS:
    /// \a number: SIGINT or SIGTERM.
    void received(int number);
    void hungUp();

private:
    void read();

    int m_readEnd = -1;
    QSocketNotifier *m_notifier = nullptr;
    bool m_catchesHangup = false;
};

} // namespace App

#endif
