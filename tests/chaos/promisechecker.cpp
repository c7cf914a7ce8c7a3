#include "promisechecker.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <limits>
#include <utility>

namespace Chaos {

namespace {

using Kind = Violation::Kind;

constexpr qsizetype Never = std::numeric_limits<qsizetype>::max();

/// A signal as its sender knows it. Places are indexes of the log.
struct Signal
{
    qsizetype sentAt = Never; ///< Never: it wasn't
    qsizetype finishedAt = Never;
    int outcomes = 0;
    Outcome outcome = Outcome::Unknown;
    QString target;
    QString via; ///< the connection under which somebody got it; empty: nobody did
    bool isKept = false;

    /// Whether the hub took it, as far as anyone can tell.
    bool wasTaken() const
    {
        return sentAt != Never && outcomes > 0
            && (outcome == Outcome::Sent || (outcome == Outcome::Unknown && !via.isEmpty()));
    }
};

/// What came from one sender under one connection, in the order in which it came.
struct Stream
{
    QList<quint64> numbers;
    quint64 least = 0;
    quint64 greatest = 0;

    void append(quint64 number)
    {
        least = numbers.isEmpty() ? number : std::min(least, number);
        greatest = std::max(greatest, number);
        numbers.append(number);
    }
};

/// What a client got of one sender.
struct Harvest
{
    QMap<QString, Stream> byConnection;
    QSet<quint64> numbers;
    quint64 greatest = 0;

    void append(const QString &connection, quint64 number)
    {
        byConnection[connection].append(number);
        numbers.insert(number);
        greatest = std::max(greatest, number);
    }
};

/// What a client was under one connection.
struct Membership
{
    QString connection;
    qsizetype from = 0;
    qsizetype to = Never; ///< Never: still is
    bool endWasWanted = false;
    QMap<int, Harvest> got; ///< by sender
};

class Checker
{
public:
    Checker(const Log &log, const Promise &promise)
        : m_log(log)
        , m_promise(promise)
    {
    }
    QList<Violation> run();

private:
    void read();
    void changeMembership(const Entry &entry, qsizetype at);
    void received(const Entry &entry, qsizetype at);
    void checkOutcomes();
    void checkKept(int sender, quint64 number, const Signal &signal);
    void checkMemberships();
    void checkReceived(int receiver, const Membership &membership);
    void checkOne(int receiver, const Membership &membership, int sender, quint64 number);
    void checkOrder(int receiver, int sender, const QList<quint64> &numbers);
    void checkComplete(int receiver, const Membership &membership, int sender);
    bool wasMember(int client, qsizetype from, qsizetype to) const;
    bool isOwnConnection(int client, const QString &connection) const;
    void add(Kind kind, int sender, int receiver, quint64 number, qsizetype at = -1)
    {
        m_violations.append({kind, sender, receiver, number, at});
    }

    const Log &m_log;
    const Promise m_promise;
    QMap<int, QMap<quint64, Signal>> m_signals; ///< by sender and number
    QMap<int, QList<Membership>> m_memberships; ///< by client, in order
    QMap<int, QSet<QPair<int, quint64>>> m_everGot;
    QList<Violation> m_violations;
};

QList<Violation> Checker::run()
{
    read();
    checkOutcomes();
    checkMemberships();
    for (auto it = m_memberships.begin(); it != m_memberships.end(); ++it) {
        for (const Membership &membership : it.value())
            checkReceived(it.key(), membership);
    }
    return m_violations;
}

void Checker::read()
{
    for (qsizetype i = 0; i < m_log.size(); ++i) {
        const Entry &entry = m_log.at(i);
        switch (entry.kind) {
        case Entry::Kind::Joined:
        case Entry::Kind::Left:
            changeMembership(entry, i);
            break;
        case Entry::Kind::Sent: {
            Signal &signal = m_signals[entry.client][entry.number];
            signal.sentAt = i;
            signal.target = entry.connection;
            signal.isKept = entry.isWanted;
            break;
        }
        case Entry::Kind::Finished: {
            Signal &signal = m_signals[entry.client][entry.number];
            ++signal.outcomes;
            signal.outcome = entry.outcome;
            signal.finishedAt = i;
            break;
        }
        case Entry::Kind::Received:
            received(entry, i);
            break;
        case Entry::Kind::Note:
            break;
        }
    }
}

void Checker::changeMembership(const Entry &entry, qsizetype at)
{
    QList<Membership> &memberships = m_memberships[entry.client];
    if (!memberships.isEmpty() && memberships.last().to == Never) {
        memberships.last().to = at;
        memberships.last().endWasWanted = entry.isWanted;
    }
    if (entry.kind == Entry::Kind::Joined)
        memberships.append({entry.connection, at, Never, false, {}});
}

void Checker::received(const Entry &entry, qsizetype at)
{
    QList<Membership> &memberships = m_memberships[entry.client];
    if (memberships.isEmpty() || memberships.last().to != Never) {
        add(Kind::Uninvited, entry.sender, entry.client, entry.number, at);
        return;
    }
    const QPair<int, quint64> key(entry.sender, entry.number);
    if (m_everGot[entry.client].contains(key)) {
        add(Kind::Doubled, entry.sender, entry.client, entry.number, at);
        return;
    }
    m_everGot[entry.client].insert(key);
    m_signals[entry.sender][entry.number].via = entry.connection;
    memberships.last().got[entry.sender].append(entry.connection, entry.number);
}

void Checker::checkOutcomes()
{
    for (auto sender = m_signals.cbegin(); sender != m_signals.cend(); ++sender) {
        for (auto it = sender.value().cbegin(); it != sender.value().cend(); ++it) {
            const Signal &signal = it.value();
            const bool wasSent = signal.sentAt != Never;
            if (wasSent && signal.outcomes == 0)
                add(Kind::NoOutcome, sender.key(), -1, it.key());
            else if (signal.outcomes > (wasSent ? 1 : 0))
                add(Kind::TwoOutcomes, sender.key(), -1, it.key());
            else if (wasSent)
                checkKept(sender.key(), it.key(), signal);
        }
    }
}

void Checker::checkKept(int sender, quint64 number, const Signal &signal)
{
    const bool wentDownWithAHub = m_promise.hubsMayDie && signal.outcome == Outcome::Unknown;
    if (signal.isKept && !wentDownWithAHub && signal.target.isEmpty()
        && signal.outcome != Outcome::Sent && wasMember(sender, signal.sentAt, signal.finishedAt))
        add(Kind::NotKept, sender, -1, number);
}

bool Checker::wasMember(int client, qsizetype from, qsizetype to) const
{
    const QList<Membership> memberships = m_memberships.value(client);
    return std::any_of(memberships.cbegin(), memberships.cend(),
                       [from, to](const Membership &m) { return m.from < from && to < m.to; });
}

bool Checker::isOwnConnection(int client, const QString &connection) const
{
    const QList<Membership> memberships = m_memberships.value(client);
    return std::any_of(memberships.cbegin(), memberships.cend(),
                       [&connection](const Membership &m) { return m.connection == connection; });
}

void Checker::checkMemberships()
{
    for (auto it = m_memberships.cbegin(); it != m_memberships.cend(); ++it) {
        for (const Membership &membership : it.value()) {
            if (membership.to != Never && !membership.endWasWanted && !m_promise.hubsMayDie)
                add(Kind::LostMembership, -1, it.key(), 0, membership.to);
        }
        if (it.value().isEmpty() || it.value().last().to != Never)
            add(Kind::NotBack, -1, it.key(), 0);
    }
    for (const Entry &entry : m_log) {
        if (entry.kind != Entry::Kind::Received)
            continue;
        if (!isOwnConnection(entry.sender, entry.connection))
            add(Kind::Forged, entry.sender, entry.client, entry.number);
        else if (!entry.isWanted)
            add(Kind::Stranger, entry.sender, entry.client, entry.number);
    }
}

void Checker::checkReceived(int receiver, const Membership &membership)
{
    for (auto it = membership.got.cbegin(); it != membership.got.cend(); ++it) {
        for (const Stream &stream : it.value().byConnection) {
            for (const quint64 number : stream.numbers)
                checkOne(receiver, membership, it.key(), number);
            checkOrder(receiver, it.key(), stream.numbers);
        }
    }
    const QList<int> senders = m_signals.keys();
    for (const int sender : senders)
        checkComplete(receiver, membership, sender);
}

void Checker::checkOne(int receiver, const Membership &membership, int sender, quint64 number)
{
    const Signal signal = m_signals.value(sender).value(number);
    const bool isRefused = signal.outcomes > 0 && signal.outcome != Outcome::Sent
        && signal.outcome != Outcome::Unknown;
    if (signal.sentAt == Never || isRefused)
        add(Kind::Phantom, sender, receiver, number);
    if (!signal.target.isEmpty() && signal.target != membership.connection)
        add(Kind::Misdelivered, sender, receiver, number);
}

void Checker::checkOrder(int receiver, int sender, const QList<quint64> &numbers)
{
    quint64 latest = 0;
    for (const quint64 number : numbers) {
        if (number < latest)
            add(Kind::Reordered, sender, receiver, number);
        latest = std::max(latest, number);
    }
}

void Checker::checkComplete(int receiver, const Membership &membership, int sender)
{
    const Harvest got = membership.got.value(sender);
    const bool isOver = membership.to != Never;
    const QMap<quint64, Signal> all = m_signals.value(sender);
    for (auto it = all.cbegin(); it != all.cend(); ++it) {
        const Signal &signal = it.value();
        if (!signal.wasTaken()
            || (!signal.target.isEmpty() && signal.target != membership.connection))
            continue;
        const Stream stream = got.byConnection.value(signal.via);
        const bool isAfterItsFirst = !stream.numbers.isEmpty() && it.key() > stream.least;
        if (signal.sentAt < membership.from && !isAfterItsFirst)
            continue;
        // What was acknowledged comes before all that its sender sent later, as whoever it did.
        const quint64 end = signal.outcome == Outcome::Sent ? got.greatest : stream.greatest;
        if (isOver && it.key() > end)
            continue;
        if (!got.numbers.contains(it.key()))
            add(Kind::Lost, sender, receiver, it.key());
    }
}

bool concerns(const Entry &entry, const Violation &violation)
{
    const auto isNear = [&violation](quint64 number) {
        return number + 1 >= violation.number && number <= violation.number + 1;
    };
    switch (entry.kind) {
    case Entry::Kind::Joined:
    case Entry::Kind::Left:
        return entry.client == violation.sender || entry.client == violation.receiver;
    case Entry::Kind::Sent:
    case Entry::Kind::Finished:
        return violation.number > 0 && entry.client == violation.sender && isNear(entry.number);
    case Entry::Kind::Received:
        return violation.number > 0 && entry.client == violation.receiver
            && entry.sender == violation.sender && isNear(entry.number);
    case Entry::Kind::Note:
        break;
    }
    return false;
}

} // namespace

QString Violation::toText() const
{
    const QString signal =
        QStringLiteral("signal %1 of client %2").arg(QString::number(number)).arg(sender);
    const QString client = QStringLiteral("client %1").arg(receiver);
    switch (kind) {
    case Kind::Lost:
        return QStringLiteral("LOST: %1 never reached %2").arg(signal, client);
    case Kind::Doubled:
        return QStringLiteral("DOUBLED: %1 reached %2 twice").arg(signal, client);
    case Kind::Reordered:
        return QStringLiteral("REORDERED: %1 reached %2 after a later one").arg(signal, client);
    case Kind::Phantom:
        return QStringLiteral("PHANTOM: %1 was not sent, and yet reached %2").arg(signal, client);
    case Kind::Misdelivered:
        return QStringLiteral("MISDELIVERED: %1 was for another than %2").arg(signal, client);
    case Kind::Forged:
        return QStringLiteral("FORGED: %1 reached %2 under a connection that isn't its sender's")
            .arg(signal, client);
    case Kind::Uninvited:
        return QStringLiteral("UNINVITED: %1 reached %2, who was no member").arg(signal, client);
    case Kind::Stranger:
        return QStringLiteral("STRANGER: %1 reached %2, who wasn't told of its sender")
            .arg(signal, client);
    case Kind::NoOutcome:
        return QStringLiteral("NO OUTCOME: nothing was said about %1").arg(signal);
    case Kind::TwoOutcomes:
        return QStringLiteral("TWO OUTCOMES: %1 has one too many").arg(signal);
    case Kind::NotKept:
        return QStringLiteral("NOT KEPT: %1 was given up though its sender stayed").arg(signal);
    case Kind::LostMembership:
        return QStringLiteral("LOST MEMBERSHIP: %1 was out without wanting to").arg(client);
    case Kind::NotBack:
        break;
    }
    return QStringLiteral("NOT BACK: %1 is no member at the end").arg(client);
}

QList<Violation> check(const Log &log, const Promise &promise)
{
    return Checker(log, promise).run();
}

QStringList excerpt(const Log &log, const Violation &violation, int most)
{
    QList<qsizetype> places;
    qsizetype first = Never; // of what concerns the signal itself
    qsizetype last = -1;
    const qsizetype end = violation.at < 0 ? log.size() : violation.at + 1;
    for (qsizetype i = 0; i < end; ++i) {
        if (!concerns(log.at(i), violation))
            continue;
        places.append(i);
        if (log.at(i).number > 0 || violation.number == 0) {
            first = std::min(first, i);
            last = i;
        }
    }
    for (qsizetype i = first; i < last; ++i) {
        const Entry &entry = log.at(i);
        if (entry.kind == Entry::Kind::Note
            && (entry.client < 0 || entry.client == violation.sender
                || entry.client == violation.receiver))
            places.append(i);
    }
    std::sort(places.begin(), places.end());
    // Who joined when matters least, and what is near the break most.
    while (places.size() > most)
        places.removeFirst();
    QStringList lines;
    for (const qsizetype place : std::as_const(places))
        lines.append(Chaos::toText(log.at(place)));
    return lines;
}

} // namespace Chaos
