#include "promisechecker.h"

#include <QTest>

using namespace Chaos;
using Kind = Violation::Kind;

Q_DECLARE_METATYPE(Chaos::Log)

namespace {

// A log is written as it is read: join(1), send(1, 1), finish(1, 1), get(2, 1, 1) …
// Client n has the connection "n" unless another is given.
QString connectionOf(int client)
{
    return QString::number(client);
}

Entry join(int client, const QString &connection = {})
{
    Entry entry;
    entry.kind = Entry::Kind::Joined;
    entry.client = client;
    entry.connection = connection.isEmpty() ? connectionOf(client) : connection;
    return entry;
}

Entry leave(int client, bool isWanted = true)
{
    Entry entry;
    entry.kind = Entry::Kind::Left;
    entry.client = client;
    entry.isWanted = isWanted;
    return entry;
}

Entry send(int client, quint64 number, const QString &target = {}, bool isKept = true)
{
    Entry entry;
    entry.kind = Entry::Kind::Sent;
    entry.client = client;
    entry.number = number;
    entry.connection = target;
    entry.isWanted = isKept;
    return entry;
}

Entry sendLoosely(int client, quint64 number)
{
    return send(client, number, {}, false);
}

Entry finish(int client, quint64 number, Outcome outcome = Outcome::Sent)
{
    Entry entry;
    entry.kind = Entry::Kind::Finished;
    entry.client = client;
    entry.number = number;
    entry.outcome = outcome;
    return entry;
}

Entry get(int client, int sender, quint64 number, const QString &connection = {})
{
    Entry entry;
    entry.kind = Entry::Kind::Received;
    entry.client = client;
    entry.sender = sender;
    entry.number = number;
    entry.connection = connection.isEmpty() ? connectionOf(sender) : connection;
    entry.isWanted = true;
    return entry;
}

Entry getOfStranger(int client, int sender, quint64 number)
{
    Entry entry = get(client, sender, number);
    entry.isWanted = false;
    return entry;
}

Entry note(int client, const char *text)
{
    Entry entry;
    entry.client = client;
    entry.text = QString::fromUtf8(text);
    return entry;
}

/// 1 and 2 are members.
Log both(const Log &rest)
{
    return Log{join(1), join(2)} + rest;
}

/// 1 sent three, and got them.
Log sentThree()
{
    return {send(1, 1),   send(1, 2),   send(1, 3),   finish(1, 1), finish(1, 2),
            finish(1, 3), get(1, 1, 1), get(1, 1, 2), get(1, 1, 3)};
}

QStringList texts(const QList<Violation> &violations)
{
    QStringList list;
    for (const Violation &violation : violations)
        list.append(violation.toText());
    return list;
}

} // namespace

class TestPromiseChecker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kept_data();
    void kept();
    void broken_data();
    void broken();
    void hubsThatMayDie_data();
    void hubsThatMayDie();
    void allOfThemAreFound();
    void excerptShowsTheBreak();
    void excerptIsBounded();

private:
    static void addLosses();
    static void addDeliveries();
    static void addOutcomes();
};

void TestPromiseChecker::kept_data()
{
    QTest::addColumn<Log>("log");
    const Log one{send(1, 1), finish(1, 1), get(1, 1, 1), get(2, 1, 1)};
    QTest::newRow("nothing happened") << Log{};
    QTest::newRow("one signal to all") << both(one);
    QTest::newRow("got before it was acknowledged")
        << both({send(1, 1), get(2, 1, 1), get(1, 1, 1), finish(1, 1)});
    QTest::newRow("one signal to one")
        << both({send(1, 1, QStringLiteral("2")), finish(1, 1), get(2, 1, 1)});
    QTest::newRow("to one and to all")
        << both({send(1, 1), send(1, 2, QStringLiteral("2")), get(2, 1, 1), get(2, 1, 2),
                 get(1, 1, 1), finish(1, 1), finish(1, 2)});
    QTest::newRow("senders may be mixed")
        << both({send(1, 1), send(2, 1), finish(1, 1), finish(2, 1), get(1, 2, 1), get(1, 1, 1),
                 get(2, 1, 1), get(2, 2, 1)});
    for (const Outcome outcome : {Outcome::Failed, Outcome::Cancelled, Outcome::Expired})
        QTest::addRow("not sent: %s", qPrintable(wordFor(outcome)))
            << both({sendLoosely(1, 1), finish(1, 1, outcome)});
    QTest::newRow("unknown and reached nobody")
        << both({sendLoosely(1, 1), finish(1, 1, Outcome::Unknown)});
    QTest::newRow("unknown and reached all")
        << both({sendLoosely(1, 1), finish(1, 1, Outcome::Unknown), get(1, 1, 1), get(2, 1, 1)});
    QTest::newRow("to one that is gone")
        << both({send(1, 1, QStringLiteral("gone")), finish(1, 1, Outcome::Failed)});
    QTest::newRow("who comes later needs not get it") << both(one + Log{join(3)});
    QTest::newRow("who comes later may get it")
        << both({send(1, 1), join(3), finish(1, 1), get(1, 1, 1), get(2, 1, 1), get(3, 1, 1)});
    QTest::newRow("who left needs not get it")
        << both({send(1, 1), leave(2), finish(1, 1), get(1, 1, 1), join(2, QStringLiteral("b"))});
    QTest::newRow("who left keeps what came before")
        << both({send(1, 1), send(1, 2), get(2, 1, 1), leave(2), finish(1, 1), finish(1, 2),
                 get(1, 1, 1), get(1, 1, 2), join(2, QStringLiteral("b"))});
    QTest::newRow("failed because its sender left") << both(
        {leave(1), send(1, 1), finish(1, 1, Outcome::Failed), join(1, QStringLiteral("b"))});
    QTest::newRow("unknown, and late under the connection that was left")
        << both({send(1, 1), leave(1), finish(1, 1, Outcome::Unknown), join(1, QStringLiteral("b")),
                 send(1, 2), finish(1, 2), get(2, 1, 2, QStringLiteral("b")), get(2, 1, 1),
                 get(1, 1, 2, QStringLiteral("b")), get(1, 1, 1)});
    QTest::newRow("under a new connection")
        << both({leave(1), join(1, QStringLiteral("b")), send(1, 1), finish(1, 1),
                 get(2, 1, 1, QStringLiteral("b")), get(1, 1, 1, QStringLiteral("b"))});
}

void TestPromiseChecker::kept()
{
    QFETCH(Log, log);
    QCOMPARE(texts(check(log)), QStringList());
}

void TestPromiseChecker::addLosses()
{
    const Log three = sentThree();
    QTest::newRow("the only one is lost")
        << both({send(1, 1), finish(1, 1), get(1, 1, 1)}) << Kind::Lost;
    QTest::newRow("the first is lost")
        << both(three + Log{get(2, 1, 2), get(2, 1, 3)}) << Kind::Lost;
    QTest::newRow("a hole") << both(three + Log{get(2, 1, 1), get(2, 1, 3)}) << Kind::Lost;
    QTest::newRow("the last is lost")
        << both(three + Log{get(2, 1, 1), get(2, 1, 2)}) << Kind::Lost;
    QTest::newRow("a hole before leaving")
        << both(three + Log{get(2, 1, 1), get(2, 1, 3), leave(2), join(2, QStringLiteral("b"))})
        << Kind::Lost;
    QTest::newRow("a hole after coming")
        << both({send(1, 1), send(1, 2), join(3), finish(1, 1), finish(1, 2), get(1, 1, 1),
                 get(1, 1, 2), get(2, 1, 1), get(2, 1, 2), get(3, 1, 1)})
        << Kind::Lost;
    QTest::newRow("the own one is lost")
        << both({send(1, 1), finish(1, 1), get(2, 1, 1)}) << Kind::Lost;
    QTest::newRow("sent before its sender left, and lost to who left later")
        << both({send(1, 1), finish(1, 1), get(1, 1, 1), leave(1), join(1, QStringLiteral("b")),
                 send(1, 2), finish(1, 2), get(2, 1, 2, QStringLiteral("b")),
                 get(1, 1, 2, QStringLiteral("b")), leave(2), join(2, QStringLiteral("c"))})
        << Kind::Lost;
    QTest::newRow("to one, lost") << both({send(1, 1, QStringLiteral("2")), finish(1, 1)})
                                  << Kind::Lost;
    QTest::newRow("unknown, and reached only some")
        << both({sendLoosely(1, 1), finish(1, 1, Outcome::Unknown), get(1, 1, 1)}) << Kind::Lost;
}

void TestPromiseChecker::addDeliveries()
{
    QTest::newRow("doubled") << both(
        {send(1, 1), finish(1, 1), get(1, 1, 1), get(2, 1, 1), get(2, 1, 1)})
                             << Kind::Doubled;
    QTest::newRow("doubled over a new connection")
        << both({send(1, 1), finish(1, 1), get(1, 1, 1), get(2, 1, 1), leave(2),
                 join(2, QStringLiteral("b")), get(2, 1, 1)})
        << Kind::Doubled;
    QTest::newRow("reordered") << both(sentThree() + Log{get(2, 1, 2), get(2, 1, 1), get(2, 1, 3)})
                               << Kind::Reordered;
    QTest::newRow("to one overtakes to all")
        << both({send(1, 1), send(1, 2, QStringLiteral("2")), finish(1, 1), finish(1, 2),
                 get(1, 1, 1), get(2, 1, 2), get(2, 1, 1)})
        << Kind::Reordered;
    for (const Outcome outcome : {Outcome::Failed, Outcome::Cancelled, Outcome::Expired})
        QTest::addRow("came though %s", qPrintable(wordFor(outcome)))
            << both({sendLoosely(1, 1), finish(1, 1, outcome), get(2, 1, 1)}) << Kind::Phantom;
    QTest::newRow("never sent") << both({get(2, 1, 1)}) << Kind::Phantom;
    QTest::newRow("to another") << both(
        {send(1, 1, QStringLiteral("2")), finish(1, 1), get(2, 1, 1), get(1, 1, 1)})
                                << Kind::Misdelivered;
    QTest::newRow("to a connection one had before")
        << both({leave(2), join(2, QStringLiteral("b")), send(1, 1, QStringLiteral("2")),
                 finish(1, 1), get(2, 1, 1)})
        << Kind::Misdelivered;
    QTest::newRow("forged") << both(
        {send(1, 1), finish(1, 1), get(1, 1, 1), get(2, 1, 1, QStringLiteral("2"))})
                            << Kind::Forged;
    QTest::newRow("from a stranger")
        << both({send(1, 1), finish(1, 1), get(1, 1, 1), getOfStranger(2, 1, 1)}) << Kind::Stranger;
    QTest::newRow("to who left") << both({leave(2), send(1, 1), finish(1, 1), get(1, 1, 1),
                                          get(2, 1, 1), join(2, QStringLiteral("b"))})
                                 << Kind::Uninvited;
    QTest::newRow("to who never came")
        << Log{join(1), send(1, 1), finish(1, 1), get(1, 1, 1), get(2, 1, 1), join(2)}
        << Kind::Uninvited;
}

void TestPromiseChecker::addOutcomes()
{
    QTest::newRow("no outcome") << both({send(1, 1), get(1, 1, 1), get(2, 1, 1)})
                                << Kind::NoOutcome;
    QTest::newRow("two outcomes") << both(
        {send(1, 1), finish(1, 1), finish(1, 1), get(1, 1, 1), get(2, 1, 1)})
                                  << Kind::TwoOutcomes;
    QTest::newRow("outcome of nothing") << both({finish(1, 7)}) << Kind::TwoOutcomes;
    for (const Outcome outcome : {Outcome::Failed, Outcome::Expired, Outcome::Unknown})
        QTest::addRow("not kept: %s", qPrintable(wordFor(outcome)))
            << both({send(1, 1), finish(1, 1, outcome)}) << Kind::NotKept;
    QTest::newRow("out") << both({leave(2, false), join(2, QStringLiteral("b"))})
                         << Kind::LostMembership;
    QTest::newRow("another connection")
        << both({join(2, QStringLiteral("b"))}) << Kind::LostMembership;
    QTest::newRow("not back") << both({leave(2)}) << Kind::NotBack;
}

void TestPromiseChecker::broken_data()
{
    QTest::addColumn<Log>("log");
    QTest::addColumn<Kind>("kind");
    addLosses();
    addDeliveries();
    addOutcomes();
}

void TestPromiseChecker::broken()
{
    QFETCH(Log, log);
    QFETCH(Kind, kind);
    const QList<Violation> found = check(log);
    QVERIFY2(found.size() == 1, qPrintable(texts(found).join(QLatin1Char('\n'))));
    QVERIFY2(found.first().kind == kind, qPrintable(found.first().toText()));
}

void TestPromiseChecker::hubsThatMayDie_data()
{
    QTest::addColumn<Log>("log");
    QTest::addColumn<QStringList>("expected");
    const QString b = QStringLiteral("b");
    QTest::newRow("taken and lost with the hub")
        << both({send(1, 1), finish(1, 1), get(1, 1, 1), join(2, b)}) << QStringList();
    QTest::newRow("unknown, got by one before the hub died")
        << both({send(1, 1), get(1, 1, 1), finish(1, 1, Outcome::Unknown), join(2, b),
                 join(1, QStringLiteral("c"))})
        << QStringList();
    QTest::newRow("after coming back nothing is lost")
        << both({join(2, b), join(1, QStringLiteral("c")), send(1, 1), finish(1, 1),
                 get(1, 1, 1, QStringLiteral("c"))})
        << QStringList{QStringLiteral("LOST: signal 1 of client 1 never reached client 2")};
    QTest::newRow("no holes before it died")
        << both({send(1, 1), send(1, 2), finish(1, 1), finish(1, 2), get(1, 1, 1), get(1, 1, 2),
                 get(2, 1, 2), join(2, b)})
        << QStringList{QStringLiteral("LOST: signal 1 of client 1 never reached client 2")};
    QTest::newRow("nothing twice")
        << both({send(1, 1), finish(1, 1), get(1, 1, 1), get(2, 1, 1), join(2, b), get(2, 1, 1)})
        << QStringList{QStringLiteral("DOUBLED: signal 1 of client 1 reached client 2 twice")};
    QTest::newRow("what waited is kept")
        << both({send(1, 1), finish(1, 1, Outcome::Failed), join(1, b),
                 join(2, QStringLiteral("c"))})
        << QStringList{QStringLiteral(
               "NOT KEPT: signal 1 of client 1 was given up though its sender stayed")};
    QTest::newRow("everyone comes back")
        << both({leave(2, false)})
        << QStringList{QStringLiteral("NOT BACK: client 2 is no member at the end")};
}

void TestPromiseChecker::hubsThatMayDie()
{
    QFETCH(Log, log);
    QFETCH(QStringList, expected);
    Promise promise;
    promise.hubsMayDie = true;
    QCOMPARE(texts(check(log, promise)), expected);
}

void TestPromiseChecker::allOfThemAreFound()
{
    Log log = both({});
    for (quint64 number = 1; number <= 1000; ++number) {
        log += {send(1, number), finish(1, number), get(1, 1, number)};
        if (number % 100 != 0)
            log += get(2, 1, number);
    }
    const QList<Violation> found = check(log);
    QCOMPARE(found.size(), 10);
    for (int i = 0; i < 10; ++i) {
        QCOMPARE(found[i].kind, Kind::Lost);
        QCOMPARE(found[i].number, quint64(i + 1) * 100);
        QCOMPARE(found[i].sender, 1);
        QCOMPARE(found[i].receiver, 2);
    }
}

void TestPromiseChecker::excerptShowsTheBreak()
{
    Log log = both({note(2, "is cut before all that")});
    for (quint64 number = 1; number <= 100; ++number) {
        log += {send(1, number), finish(1, number), get(1, 1, number)};
        if (number == 50)
            log += {note(2, "is cut"), note(3, "is nobody's business"), note(-1, "dies")};
        else
            log += get(2, 1, number);
    }
    const QList<Violation> found = check(log);
    QCOMPARE(found.size(), 1);
    const QString text = excerpt(log, found.first()).join(QLatin1Char('\n'));
    for (const char *line : {"client 1  sends 49 to all", "client 1  sends 50 to all",
                             "client 1  is told: 50 sent", "client 2  gets 51 of client 1",
                             "client 2  is cut", "hub       dies", "client 2  joins as 2"})
        QVERIFY2(text.contains(QLatin1String(line)), qPrintable(text));
    for (const char *line : {"before all that", "nobody", "sends 52", "gets 48", "client 1  gets"})
        QVERIFY2(!text.contains(QLatin1String(line)), qPrintable(text));
}

void TestPromiseChecker::excerptIsBounded()
{
    Log log = both({send(1, 1)});
    for (int i = 0; i < 100; ++i)
        log += note(1, "is cut");
    log += finish(1, 1);
    log += get(1, 1, 1);
    const QList<Violation> found = check(log);
    QCOMPARE(found.size(), 1);
    const QStringList lines = excerpt(log, found.first(), 10);
    QCOMPARE(lines.size(), 10);
    QVERIFY(lines.last().contains(QLatin1String("is told: 1 sent")));
}

QTEST_APPLESS_MAIN(TestPromiseChecker)
#include "tst_promisechecker.moc"
