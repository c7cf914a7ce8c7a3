#include "rehearsal.h"

#include "cuttableline.h"

#include <signaling/protocol/clienttoken.h>

#include <QDateTime>
#include <QTimer>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace Signalbox {

using Signaling::SignalingSession;
using State = SignalingSession::State;
using std::chrono::milliseconds;

namespace {

// What a run may take in real time; on an idle computer it is a fraction of a second.
constexpr milliseconds Patience{20000};
// While there is nothing to wait for, pings and their answers get this much real time for each
// second or less that passes: a link is believed dead only after several.
constexpr milliseconds Breath{3};
constexpr milliseconds LongestStep{1000};
constexpr milliseconds LongestWait = std::chrono::hours(1);

} // namespace

Rehearsal::Rehearsal(const RehearsalPlan &plan, QObject *parent)
    : QObject(parent)
    , m_plan(plan)
    , m_clock(std::make_shared<Signaling::SimulatedClock>(QDateTime::currentMSecsSinceEpoch()))
    , m_patience(new QTimer(this))
{
    m_patience->setSingleShot(true);
    connect(m_patience, &QTimer::timeout, this,
            [this] { end(tr("The dry run took too long. Try it again.")); });
}

Rehearsal::~Rehearsal()
{
    if (m_session)
        m_session->disconnect(this);
}

void Rehearsal::start()
{
    m_patience->start(Patience);
    if (!m_plan.problem().isEmpty())
        end(m_plan.problem());
    else if (!build())
        end(tr("No server could be started on this computer: %1").arg(m_hub->errorString()));
}

bool Rehearsal::build()
{
    Signaling::HubConfig config;
    const Signaling::HubProject project{QStringLiteral("100"), QByteArray(32, 'r')};
    config.projects = {project};
    m_hub = std::make_unique<Signaling::SignalingHub>(config, m_clock);
    if (!m_hub->listen())
        return false;
    m_line = std::make_unique<CuttableLine>(m_hub->port());
    if (!m_line->listen())
        return false;
    Signaling::SessionCredentials credentials;
    credentials.apiUrl = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_line->port()));
    credentials.apiKey = project.key;
    credentials.sessionId = m_hub->createSession(project.key);
    Signaling::ClientToken token;
    token.apiKey = project.key;
    token.sessionId = credentials.sessionId;
    token.createdAt = m_clock->wallMs() / 1000;
    token.expiresAt = token.createdAt + 30 * 24 * 3600;
    token.nonce = QStringLiteral("rehearsal");
    credentials.token = QString::fromLatin1(token.encode(project.secret));
    m_session = Signaling::SimulatedClock::makeSession(m_clock);
    watch();
    m_session->connectToSession(credentials);
    return true;
}

void Rehearsal::watch()
{
    SignalingSession *session = m_session.get();
    connect(session, &SignalingSession::connected, this, [this] {
        // From now on: a first connect is not what is tried here.
        m_session->setRetryPolicy(m_plan.policy);
        m_cutAt = m_clock->monotonicMs() + RehearsalPlan::Margin.count();
        m_began = true;
        act();
    });
    connect(session, &SignalingSession::reconnecting, this, [this](int attempt, qint64 delay) {
        m_losing = false;
        if (attempt > m_report.attempts.size())
            m_report.attempts << now() + delay;
        stepLater();
    });
    connect(session, &SignalingSession::reconnected, this, [this](bool recovered) {
        m_report.backAt = now();
        m_report.recovered = recovered;
        stepLater();
    });
    connect(session, &SignalingSession::disconnected, this, [this] {
        m_losing = false;
        if (!m_began) {
            end(tr("The session could not be joined."));
            return;
        }
        m_report.gaveUpAt = now();
        stepLater();
    });
    connect(session, &SignalingSession::signalFinished, this, &Rehearsal::finishSignal);
    connect(session, &SignalingSession::pendingSignalsChanged, this, &Rehearsal::stepLater);
}

void Rehearsal::finishSignal(quint64 id, SignalingSession::Outcome outcome,
                             const Signaling::SignalingError &error)
{
    const int number = m_numbers.take(id);
    if (number < 1)
        return;
    RehearsedSignal &signal = m_report.signalList[number - 1];
    signal.outcome = outcome;
    signal.finishedAt = now();
    signal.error = error;
    stepLater();
}

void Rehearsal::stepLater()
{
    if (!m_began || m_ended || std::exchange(m_stepping, true))
        return;
    QMetaObject::invokeMethod(this, &Rehearsal::step, Qt::QueuedConnection);
}

/// Whether something is under way that ends without any time passing.
bool Rehearsal::isBusy() const
{
    if (m_losing)
        return true;
    if (m_session->state() == State::Reconnecting)
        return m_session->nextAttemptAt() == 0;
    if (m_session->state() != State::Connected)
        return m_session->state() != State::Disconnected;
    const auto pending = m_session->pendingSignals();
    return std::any_of(pending.cbegin(), pending.cend(),
                       [](const auto &signal) { return signal.onTheWire; });
}

bool Rehearsal::isOver() const
{
    const bool isSettled =
        m_session->state() == State::Connected || m_session->state() == State::Disconnected;
    const bool allGiven = m_report.signalList.size() >= m_plan.signalCount() && m_isRestored;
    return (allGiven && isSettled && m_numbers.isEmpty())
        || now() > (m_plan.cutFor + LongestWait).count();
}

void Rehearsal::step()
{
    m_stepping = false;
    if (m_ended || isBusy())
        return;
    if (isOver()) {
        end();
        return;
    }
    milliseconds span = std::min(untilNextAct(), LongestStep);
    const bool isLive = m_session->state() == State::Connected;
    if (!isLive)
        span = untilNextAct();
    if (const auto next = m_clock->untilNext())
        span = std::min(span, *next);
    m_clock->advance(span);
    act();
    if (isBusy())
        return;
    if (isLive)
        QTimer::singleShot(Breath, this, &Rehearsal::stepLater);
    else
        stepLater();
}

qint64 Rehearsal::sendTime(int number) const
{
    return qint64(number) * 1000 / m_plan.signalsPerSecond - RehearsalPlan::Margin.count();
}

milliseconds Rehearsal::untilNextAct() const
{
    qint64 next = (m_plan.cutFor + LongestWait).count() + 1;
    if (!m_isCut)
        next = 0;
    else if (!m_isRestored)
        next = m_plan.cutFor.count();
    const int given = int(m_report.signalList.size());
    if (given < m_plan.signalCount())
        next = std::min(next, sendTime(given));
    return milliseconds(std::max<qint64>(0, next - now()));
}

void Rehearsal::act()
{
    if (now() >= m_plan.cutFor.count() && m_isCut && !std::exchange(m_isRestored, true))
        m_line->restore();
    while (m_report.signalList.size() < m_plan.signalCount()
           && sendTime(int(m_report.signalList.size())) <= now())
        send();
    // What is sent in the moment of the cut is on its way, and doesn't arrive.
    if (now() >= 0 && !std::exchange(m_isCut, true)) {
        m_losing = m_session->state() == State::Connected;
        m_line->cut();
    }
    stepLater();
}

void Rehearsal::send()
{
    RehearsedSignal signal;
    signal.number = int(m_report.signalList.size()) + 1;
    signal.at = now();
    m_report.signalList << signal;
    Signaling::SignalOptions options;
    options.retryAfterReconnect = m_plan.retry;
    const quint64 id =
        m_session->sendSignal(QStringLiteral("rehearsal"), QString::number(signal.number), options);
    m_numbers.insert(id, signal.number);
}

void Rehearsal::end(const QString &problem)
{
    if (std::exchange(m_ended, true))
        return;
    m_patience->stop();
    m_report.problem = problem;
    QMetaObject::invokeMethod(this, &Rehearsal::finished, Qt::QueuedConnection);
}

} // namespace Signalbox
