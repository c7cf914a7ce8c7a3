#include "reconnectlab.h"

#include <ui/viewmodels/hostservice.h>
#include <ui/viewmodels/sessionviewmodel.h>

#include <QtCore/qlocale.h>

#include <algorithm>
#include <utility>

namespace Signalbox {

ReconnectLab::ReconnectLab(HostService *hosts, const SessionSetup *setup,
                           std::shared_ptr<Signaling::Clock> clock, QObject *parent)
    : QObject(parent)
    , m_hosts(hosts)
    , m_setup(setup)
    , m_clock(std::move(clock))
    , m_timer(m_clock->createTimer([this] { play(); }))
{
    if (m_hosts && m_hosts->faults())
        connect(m_hosts->faults(), &FaultService::restarted, this, &ReconnectLab::onRestarted);
}

ReconnectLab::~ReconnectLab()
{
    disconnect();
    stop();
}

bool ReconnectLab::isAvailable() const
{
    return m_setup->hosted && m_hosts && m_hosts->faults()
        && m_hosts->isHosting(m_setup->credentials.sessionId);
}

QString ReconnectLab::token() const
{
    return m_whom == Whom::Everyone ? QString() : m_setup->credentials.token;
}

void ReconnectLab::apply(const LineTrouble &trouble)
{
    m_trouble = trouble;
    if (isAvailable())
        m_hosts->faults()->setTrouble(m_setup->credentials.sessionId, trouble, token());
    Q_EMIT changed();
}

void ReconnectLab::setWhom(Whom whom)
{
    if (std::exchange(m_whom, whom) != whom)
        apply(m_trouble);
}

void ReconnectLab::setDelay(int delayMs, int jitterMs)
{
    m_delayMs = std::clamp(delayMs, 0, LineTrouble::MaxDelayMs);
    m_jitterMs = std::clamp(jitterMs, 0, LineTrouble::MaxDelayMs);
    if (m_delayMs == 0 && m_jitterMs == 0)
        m_delayMs = 1; // a delay of nothing is none
    if (isDelayed() && !m_isScriptRunning)
        setDelayed(true);
}

void ReconnectLab::setStalled(bool stalled)
{
    endScript();
    LineTrouble trouble = m_trouble;
    trouble.stalled = stalled;
    apply(trouble);
}

void ReconnectLab::setDelayed(bool delayed)
{
    endScript();
    LineTrouble trouble = m_trouble;
    trouble.delayMs = delayed ? m_delayMs : 0;
    trouble.jitterMs = delayed ? m_jitterMs : 0;
    apply(trouble);
}

void ReconnectLab::setRefusing(bool refusing)
{
    endScript();
    LineTrouble trouble = m_trouble;
    trouble.refusing = refusing;
    apply(trouble);
}

void ReconnectLab::cut()
{
    if (!isAvailable())
        return;
    m_hosts->faults()->cut(m_setup->credentials.sessionId, token());
    m_lastDone = tr("The line was cut %1.").arg(forWhom());
    Q_EMIT changed();
}

void ReconnectLab::restartHub()
{
    if (!isAvailable() || m_isRestarting)
        return;
    m_isRestarting = true;
    m_hosts->faults()->restart(m_setup->credentials.sessionId);
    Q_EMIT changed();
}

void ReconnectLab::onRestarted(const QString &sessionId, const QString &problem)
{
    if (sessionId != m_setup->credentials.sessionId || !std::exchange(m_isRestarting, false))
        return;
    m_lastDone = problem.isEmpty() ? tr("The hub was restarted. Everyone joins anew.") : problem;
    if (!problem.isEmpty())
        Q_EMIT failed(problem);
    Q_EMIT changed();
}

void ReconnectLab::startTrainTunnel()
{
    if (!isAvailable())
        return;
    m_script = LabScript::trainTunnel();
    m_scriptFrom = m_clock->monotonicMs();
    m_step = -1;
    m_isScriptRunning = true;
    play();
}

int ReconnectLab::elapsedMs() const
{
    return m_isScriptRunning
        ? int(std::min<qint64>(m_clock->monotonicMs() - m_scriptFrom, m_script.totalMs))
        : 0;
}

void ReconnectLab::play()
{
    if (!m_isScriptRunning)
        return;
    const int elapsed = elapsedMs();
    if (elapsed >= m_script.totalMs) {
        m_lastDone = tr("%1: it is over.").arg(m_script.name);
        endScript();
        apply({});
        return;
    }
    const LabScript::Step &now = m_script.stepAt(elapsed);
    const int step = int(&now - m_script.steps.constData());
    m_timer->start(Tick);
    if (std::exchange(m_step, step) == step) {
        Q_EMIT changed();
        return;
    }
    apply(now.trouble);
    if (now.cuts && isAvailable())
        m_hosts->faults()->cut(m_setup->credentials.sessionId, token());
}

void ReconnectLab::endScript()
{
    m_timer->stop();
    if (std::exchange(m_isScriptRunning, false))
        m_trouble = {};
}

void ReconnectLab::stop()
{
    const bool wasBusy = m_isScriptRunning || !m_trouble.isNone();
    endScript();
    if (wasBusy) {
        m_lastDone = tr("All is well again.");
        apply({});
    }
}

QString ReconnectLab::forWhom() const
{
    //: After what is wrong: "The line was cut for everyone."
    return m_whom == Whom::Everyone ? tr("for everyone") : tr("for this window's session");
}

QString ReconnectLab::troubleText() const
{
    if (m_trouble.stalled && m_trouble.refusing)
        return tr("Nothing passes, and who comes back is turned away");
    if (m_trouble.stalled)
        return tr("Nothing passes, and nobody is told");
    QString text;
    if (isDelayed()) {
        const QLocale locale;
        text = m_trouble.jitterMs == 0
            ? tr("Messages take %1 ms longer").arg(locale.toString(m_trouble.delayMs))
            : tr("Messages take %1 to %2 ms longer")
                  .arg(locale.toString(m_trouble.delayMs),
                       locale.toString(m_trouble.delayMs + m_trouble.jitterMs));
    }
    if (!m_trouble.refusing)
        return text;
    return text.isEmpty() ? tr("Who comes, or comes back, is turned away")
                          : tr("%1, and who comes back is turned away").arg(text);
}

QString ReconnectLab::statusText() const
{
    if (m_isScriptRunning) {
        const int left = (m_script.totalMs - elapsedMs() + 999) / 1000;
        return tr("%1 %2: %3. %4 s left.")
            .arg(m_script.name, forWhom(), m_script.steps.at(std::max(0, m_step)).words,
                 QLocale().toString(left));
    }
    if (m_isRestarting)
        return tr("The hub restarts.");
    if (!m_trouble.isNone())
        return tr("%1, %2.").arg(troubleText(), forWhom());
    return m_lastDone;
}

} // namespace Signalbox
