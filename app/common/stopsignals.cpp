#include "stopsignals.h"

#include <QSocketNotifier>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace App {

namespace {

// All that a signal handler may touch.
volatile sig_atomic_t writeEnd = -1;

void forward(int number)
{
    const auto byte = static_cast<unsigned char>(number);
    // Nothing can be done about a failure here; the next signal ends the process anyway.
    [[maybe_unused]] const ssize_t written = ::write(writeEnd, &byte, 1);
}

void handle(int number, void (*handler)(int), int flags = int(SA_RESETHAND))
{
    struct sigaction action
    {
    };
    action.sa_handler = handler;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART | flags;
    sigaction(number, &action, nullptr);
}

} // namespace

StopSignals::StopSignals(QObject *parent)
    : QObject(parent)
{
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_readEnd = ends[0];
    writeEnd = ends[1];
    m_notifier = new QSocketNotifier(m_readEnd, QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &StopSignals::read);
    handle(SIGINT, forward);
    handle(SIGTERM, forward);
}

StopSignals::~StopSignals()
{
    if (m_readEnd < 0)
        return;
    handle(SIGINT, SIG_DFL);
    handle(SIGTERM, SIG_DFL);
    if (m_catchesHangup)
        handle(SIGHUP, SIG_DFL);
    ::close(writeEnd);
    writeEnd = -1;
    m_notifier->setEnabled(false);
    ::close(m_readEnd);
}

void StopSignals::catchHangup()
{
    if (m_readEnd < 0)
        return;
    m_catchesHangup = true;
    handle(SIGHUP, forward, 0);
}

void StopSignals::read()
{
    unsigned char number = 0;
    if (::read(m_readEnd, &number, 1) != 1)
        return;
    if (number == SIGHUP)
        Q_EMIT hungUp();
    else
        Q_EMIT received(number);
}

} // namespace App
