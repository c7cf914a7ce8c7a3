#include "tourcommand.h"

#include "console.h"
#include "exitcode.h"

#include <signaling/hub/signalinghub.h>
#include <signaling/protocol/clienttoken.h>

#include <QDateTime>
#include <QUuid>

#include <app/hub/devproject.h>

namespace App {

using namespace Signaling;
using Outcome = SignalingSession::Outcome;

namespace {

constexpr std::chrono::seconds StepLimit(15);
/// Long enough to send something while the link is down.
constexpr std::chrono::milliseconds FirstDelay(700);

const QString Morning = QStringLiteral("Good morning, everyone");
const QString Secret = QStringLiteral("Just between us");
const QString Kept = QStringLiteral("Sent while I was offline");
const QString KeptToo = QStringLiteral("And this, after it");
const QString NotKept = QStringLiteral("Now or never");
const QString Missed = QStringLiteral("Alice, are you there?");

QString heardFrom(const TourPerson &person, const QString &text)
{
    return person.name() + QStringLiteral(": ") + text;
}

} // namespace

TourCommand::TourCommand()
    : m_alice(QStringLiteral("Alice"))
    , m_bob(QStringLiteral("Bob"))
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, &TourCommand::giveUp);
}

TourCommand::~TourCommand() = default;

QString TourCommand::summary() const
{
    return QStringLiteral("Shows what Signalbox does, with a hub and two clients of its own");
}

std::optional<int> TourCommand::start(const Arguments &)
{
    Console::print(QStringLiteral("Signalbox: a hub and two clients, all in this process."));
    if (!startHub())
        return NotAsExpected;
    follow(m_alice);
    follow(m_bob);
    addMeeting();
    addCut();
    addReturn();
    beginStep();
    return std::nullopt;
}

bool TourCommand::startHub()
{
    HubConfig config;
    config.projects.append(makeDevProject());
    m_hub = std::make_unique<SignalingHub>(config);
    if (!m_hub->listen()) {
        Console::error(QStringLiteral("tour: the hub can't listen: %1").arg(m_hub->errorString()));
        return false;
    }
    m_sessionId = m_hub->createSession(config.projects.first().key);
    Console::print(QStringLiteral("The hub listens on %1").arg(m_hub->apiUrl().toString()));
    return true;
}

void TourCommand::follow(TourPerson &person)
{
    connect(&person, &TourPerson::said, this, [this](const QString &line) {
        if (!m_isOver)
            Console::print(QStringLiteral("   ") + Console::printable(line));
    });
    connect(&person, &TourPerson::changed, this, &TourCommand::check);
}

void TourCommand::join(TourPerson &person)
{
    const HubProject &project = m_hub->config().projects.first();
    ClientToken token;
    token.apiKey = project.key;
    token.sessionId = m_sessionId;
    token.connectionData = Signaling::Connection::dataForName(person.name());
    token.createdAt = QDateTime::currentSecsSinceEpoch();
    token.expiresAt = token.createdAt + 3600;
    token.nonce = QUuid::createUuid().toString(QUuid::WithoutBraces);
    SessionCredentials credentials;
    credentials.apiUrl = m_hub->apiUrl();
    credentials.apiKey = project.key;
    credentials.sessionId = m_sessionId;
    credentials.token = QString::fromLatin1(token.encode(project.secret));
    RetryPolicy policy;
    policy.firstDelay = FirstDelay;
    policy.jitter = 0;
    person.session().setRetryPolicy(policy);
    person.session().connectToSession(credentials);
}

void TourCommand::addMeeting()
{
    m_steps.push_back({QStringLiteral("Alice and Bob join a session."),
                       [this] {
                           join(m_alice);
                           join(m_bob);
                       },
                       [this] {
                           return m_alice.isConnected() && m_bob.isConnected()
                               && m_alice.session().connections().size() == 2
                               && m_bob.session().connections().size() == 2;
                       }});
    m_steps.push_back({QStringLiteral("Alice sends a signal to everyone, herself included."),
                       [this] { m_alice.send(Morning); },
                       [this] {
                           return m_alice.outcome(Morning) && !m_alice.heard().isEmpty()
                               && !m_bob.heard().isEmpty();
                       }});
    m_steps.push_back({QStringLiteral("Alice sends a signal to Bob alone."),
                       [this] {
                           SignalOptions options;
                           options.to = m_bob.session().connection();
                           m_alice.send(Secret, options);
                       },
                       [this] {
                           return m_alice.outcome(Secret)
                               && m_bob.heard().contains(heardFrom(m_alice, Secret));
                       }});
}

void TourCommand::cutLinkOfAlice()
{
    if (!m_hub->dropSocket(m_alice.session().connection().id))
        Console::print(QStringLiteral("   The hub knows no such connection"));
}

void TourCommand::addCut()
{
    m_steps.push_back(
        {QStringLiteral("Alice's link is cut."), [this] { cutLinkOfAlice(); },
         [this] { return m_alice.session().state() == SignalingSession::State::Reconnecting; }});
    m_steps.push_back({QStringLiteral("Meanwhile she sends: two signals that may wait, and between "
                                      "them one that may not."),
                       [this] {
                           SignalOptions nowOrNever;
                           nowOrNever.retryAfterReconnect = false;
                           m_alice.send(Kept);
                           m_alice.send(NotKept, nowOrNever);
                           m_alice.send(KeptToo);
                       },
                       [this] { return m_alice.outcome(NotKept).has_value(); }});
    m_steps.push_back({QStringLiteral("Bob sends to everyone, while Alice is away."),
                       [this] { m_bob.send(Missed); },
                       [this] {
                           return m_bob.outcome(Missed)
                               && m_bob.heard().contains(heardFrom(m_bob, Missed));
                       }});
}

void TourCommand::addReturn()
{
    m_steps.push_back({QStringLiteral("Alice comes back by herself; what waited goes out, and what "
                                      "she missed comes in."),
                       [] {},
                       [this] {
                           return m_alice.isConnected() && m_alice.outcome(Kept)
                               && m_alice.outcome(KeptToo)
                               && m_bob.heard().contains(heardFrom(m_alice, KeptToo))
                               && m_alice.heard().contains(heardFrom(m_alice, KeptToo))
                               && m_alice.heard().contains(heardFrom(m_bob, Missed));
                       }});
    m_steps.push_back({QStringLiteral("Bob leaves."),
                       [this] { m_bob.session().disconnectFromSession(); },
                       [this] { return !m_alice.goodbyes().isEmpty(); }});
    m_steps.push_back(
        {QStringLiteral("Alice leaves."), [this] { m_alice.session().disconnectFromSession(); },
         [this] { return m_alice.session().state() == SignalingSession::State::Disconnected; }});
}

void TourCommand::beginStep()
{
    if (m_current == m_steps.size()) {
        m_isOver = true;
        m_limit.stop();
        Q_EMIT finished(conclude());
        return;
    }
    const Step &step = m_steps[m_current];
    Console::print(QStringLiteral("\n%1. %2").arg(m_current + 1).arg(step.title));
    m_limit.start(StepLimit);
    m_isRunning = true;
    step.act();
    // What the step did at once has been reported already, or is so before this fires.
    QMetaObject::invokeMethod(this, &TourCommand::check, Qt::QueuedConnection);
}

void TourCommand::check()
{
    if (m_isOver || !m_isRunning || !m_steps[m_current].isDone())
        return;
    m_isRunning = false;
    ++m_current;
    // Queued: act() may report back before it returns.
    QMetaObject::invokeMethod(this, &TourCommand::beginStep, Qt::QueuedConnection);
}

void TourCommand::giveUp()
{
    m_isOver = true;
    Console::error(QStringLiteral("tour: step %1 was not done after %2 s: %3")
                       .arg(m_current + 1)
                       .arg(StepLimit.count())
                       .arg(m_steps[m_current].title));
    Q_EMIT finished(NotAsExpected);
}

QStringList TourCommand::differences() const
{
    QStringList found;
    const auto compare = [&found](const TourPerson &who, const TourPerson &sender,
                                  const QStringList &texts) {
        QStringList expected;
        for (const QString &text : texts)
            expected.append(heardFrom(sender, text));
        const QStringList heard = who.heard().filter(heardFrom(sender, {}));
        if (heard != expected) {
            found.append(QStringLiteral("%1 should have got [%2] and got [%3]")
                             .arg(who.name(), expected.join(QStringLiteral(" | ")),
                                  heard.join(QStringLiteral(" | "))));
        }
    };
    compare(m_alice, m_alice, {Morning, Kept, KeptToo});
    compare(m_bob, m_alice, {Morning, Secret, Kept, KeptToo});
    compare(m_alice, m_bob, {Missed});
    compare(m_bob, m_bob, {Missed});
    for (const QString &text : {Morning, Secret, Kept, KeptToo}) {
        if (m_alice.outcome(text) != Outcome::Sent)
            found.append(QStringLiteral("\"%1\" should have been sent").arg(text));
    }
    if (m_alice.outcome(NotKept) != Outcome::Failed)
        found.append(QStringLiteral("\"%1\" should have failed").arg(NotKept));
    const QStringList goodbyes{QStringLiteral("Bob: clientDisconnected")};
    if (m_alice.goodbyes() != goodbyes) {
        found.append(QStringLiteral("Alice should have seen only Bob leave, and saw: ")
                     + m_alice.goodbyes().join(QStringLiteral(", ")));
    }
    return found;
}

int TourCommand::conclude()
{
    const QStringList found = differences();
    if (found.isEmpty()) {
        Console::print(QStringLiteral("\nEverything arrived as it should: nothing lost, nothing "
                                      "doubled, in order."));
        return Done;
    }
    Console::print(QStringLiteral("\nNot everything went as it should."));
    for (const QString &line : found)
        Console::error(QStringLiteral("tour: ") + line);
    return NotAsExpected;
}

} // namespace App
