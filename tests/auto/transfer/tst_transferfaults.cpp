#include "transferperson.h"

#include <support/faultproxy.h>

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTimer>

#include <algorithm>

using namespace Signaling;
using namespace TestSupport;
using State = FileTransfer::State;
using Error = FileTransfer::Error;

namespace {

constexpr qint64 Chunk = 6096;
constexpr int Chunks = 6;
constexpr int Patience = 20000;

enum class Fault {
    CutSender,
    CutReceiver,
    HubRestarts,
    KillSender,
    KillReceiver,
    RestartSender,
    RestartReceiver
};

HubConfig withoutRates()
{
    HubConfig config; // its clock stands still: a rate would never allow more again
    config.limits.signalsPerSecond = 0;
    return config;
}

} // namespace

Q_DECLARE_METATYPE(Fault)
Q_DECLARE_METATYPE(Cut)

/// Links that break and processes that end, at every chunk of a small file and at random in larger
/// ones.
class TestTransferFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void atEveryChunk_data();
    void atEveryChunk();
    void goneForGood_data();
    void goneForGood();
    void bothAtOnce();
    void onlyWhatIsMissing();
    void partIsGone();
    void severalReceivers_data();
    void severalReceivers();
    void serverTakesNoMore();
    void throughABadLine_data();
    void throughABadLine();
};

void TestTransferFaults::atEveryChunk_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<int>("after");
    const QList<std::pair<Fault, const char *>> faults{
        {Fault::CutSender, "sender's link cut"},       {Fault::CutReceiver, "receiver's link cut"},
        {Fault::HubRestarts, "hub restarts"},          {Fault::KillSender, "sender killed"},
        {Fault::KillReceiver, "receiver killed"},      {Fault::RestartSender, "sender restarted"},
        {Fault::RestartReceiver, "receiver restarted"}};
    for (const auto &[fault, name] : faults) {
        for (int after = 1; after <= Chunks; ++after)
            QTest::addRow("%s, chunk %d", name, after) << fault << after;
    }
}

void TestTransferFaults::atEveryChunk()
{
    QFETCH(Fault, fault);
    QFETCH(int, after);
    TestHub hub(withoutRates());
    TransferPerson ann;
    TransferPerson ben(true);
    QVERIFY(ann.join(hub) && ben.join(hub));
    bool happened = false;
    QByteArray saved;
    ben.onChunk = [&] {
        if (saved.isEmpty())
            saved = readFile(ben.stateFile()); // of the first chunk: as old as can be
        if (std::exchange(happened, happened || ben.chunks == after) || !happened)
            return;
        if (fault == Fault::CutSender)
            hub.hub->dropSocket(ann.id());
        else if (fault == Fault::CutReceiver)
            hub.hub->dropSocket(ben.id());
        else if (fault == Fault::HubRestarts)
            hub.hub->restart();
        else if (fault == Fault::KillReceiver || fault == Fault::RestartReceiver)
            ben.peer->session.disconnect(ben.files.get()); // hears nothing any more
    };
    const QByteArray bytes = noise(Chunks * Chunk - 7);
    ann.send(bytes, {ben.id()});
    QTRY_VERIFY_WITH_TIMEOUT(happened, Patience);
    const bool isSender = fault == Fault::KillSender || fault == Fault::RestartSender;
    const bool isReceiver = fault == Fault::KillReceiver || fault == Fault::RestartReceiver;
    if (isSender || isReceiver) {
        // It may have been faster: then there is nothing to go on with.
        TransferPerson &who = isSender ? ann : ben;
        if (isReceiver && ben.last().isEnded())
            return;
        // Chunks may be saved late; a name is saved when it is given, so there is no older state
        // then.
        if (fault == Fault::KillReceiver && QFile::exists(ben.path("photo.jpg")))
            saved = readFile(ben.stateFile());
        who.die(fault == Fault::KillReceiver ? saved : QByteArray());
        who.comeAlive();
        QVERIFY(who.join(hub));
        if (isReceiver)
            who.files->restore(who.folder());
    }
    QTRY_COMPARE_WITH_TIMEOUT(ben.state(), State::Done, Patience);
    QCOMPARE(readFile(ben.path("photo.jpg")), bytes);
    QCOMPARE(ben.names(), QStringList{QStringLiteral("photo.jpg")});
    if (ann.files->count() > 0)
        QTRY_COMPARE_WITH_TIMEOUT(ann.state(), State::Done, Patience);
}

void TestTransferFaults::goneForGood_data()
{
    QTest::addColumn<bool>("sender");
    QTest::newRow("sender") << true;
    QTest::newRow("receiver") << false;
}

void TestTransferFaults::goneForGood()
{
    QFETCH(bool, sender);
    TestHub hub(withoutRates());
    TransferPerson ann;
    TransferPerson ben(true);
    QVERIFY(ann.join(hub) && ben.join(hub));
    TransferPerson &stays = sender ? ben : ann;
    TransferPerson &goes = sender ? ann : ben;
    bool isPaused = false;
    ben.onChunk = [&] {
        if (!std::exchange(isPaused, true))
            ann.files->pause(ann.last().id);
    };
    const QByteArray bytes = noise(200 * Chunk);
    ann.send(bytes, {ben.id()});
    QTRY_COMPARE(ben.state(), State::Paused);
    goes.die();
    QTRY_COMPARE(stays.state(), sender ? State::Waiting : State::Paused);
    stays.files->resume(stays.last().id);
    stays.clock->advance(stays.options.peerTime + std::chrono::milliseconds(1000));
    QTRY_COMPARE(stays.state(), State::Failed);
    QCOMPARE(stays.error(), Error::PeerGone);
    // And even then it goes on when the other is back.
    goes.comeAlive();
    QVERIFY(goes.join(hub));
    if (!sender)
        goes.files->restore(goes.folder());
    QTRY_COMPARE_WITH_TIMEOUT(readFile(ben.path("photo.jpg")), bytes, Patience);
    QTRY_COMPARE(ann.state(), State::Done);
}

void TestTransferFaults::bothAtOnce()
{
    TestHub hub(withoutRates());
    TransferPerson ann;
    TransferPerson ben(true);
    QVERIFY(ann.join(hub) && ben.join(hub));
    const QByteArray bytes = noise(200 * Chunk);
    ben.onChunk = [&] {
        if (ben.chunks == 40)
            ben.files->pause(ben.last().id);
    };
    ann.send(bytes, {ben.id()});
    QTRY_COMPARE(ben.state(), State::Paused);
    ann.die();
    ben.die();
    ben.onChunk = nullptr;
    ben.comeAlive();
    ann.comeAlive();
    QVERIFY(ben.join(hub));
    ben.files->restore(ben.folder());
    QCOMPARE(ben.files->count(), 1);
    QVERIFY(ben.last().transferred >= 40 * Chunk);
    QVERIFY(ann.join(hub));
    ben.files->resume(ben.last().id);
    QTRY_COMPARE_WITH_TIMEOUT(readFile(ben.path("photo.jpg")), bytes, Patience);
    QTRY_COMPARE(ann.state(), State::Done);
}

void TestTransferFaults::onlyWhatIsMissing()
{
    TestHub hub(withoutRates());
    TransferPerson ann;
    TransferPerson ben(true);
    QVERIFY(ann.join(hub) && ben.join(hub));
    ben.onChunk = [&] {
        if (ben.chunks == 60)
            ben.files->pause(ben.last().id);
    };
    const QByteArray bytes = noise(200 * Chunk);
    ann.send(bytes, {ben.id()});
    QTRY_COMPARE(ben.state(), State::Paused);
    const qint64 there = ben.last().transferred / Chunk;
    ben.die();
    ben.onChunk = nullptr;
    ben.chunks = 0;
    ben.comeAlive();
    QVERIFY(ben.join(hub));
    ben.files->restore(ben.folder());
    QTRY_COMPARE(ben.files->count(), 1);
    ben.files->resume(ben.last().id);
    QTRY_COMPARE_WITH_TIMEOUT(ann.state(), State::Done, Patience);
    QCOMPARE(readFile(ben.path("photo.jpg")), bytes);
    QVERIFY(there >= 60);
    QCOMPARE(ben.chunks, int(200 - there));
}

void TestTransferFaults::partIsGone()
{
    TestHub hub(withoutRates());
    TransferPerson ann;
    TransferPerson ben(true);
    QVERIFY(ann.join(hub) && ben.join(hub));
    ben.onChunk = [&] {
        if (ben.chunks == 30)
            ben.files->pause(ben.last().id);
    };
    const QByteArray bytes = noise(60 * Chunk);
    ann.send(bytes, {ben.id()});
    QTRY_COMPARE(ben.state(), State::Paused);
    ben.die();
    QVERIFY(QFile::remove(ben.path("photo.jpg.part")));
    ben.onChunk = nullptr;
    ben.comeAlive();
    QVERIFY(ben.join(hub));
    ben.files->restore(ben.folder());
    ben.files->resume(ben.last().id);
    QTRY_COMPARE_WITH_TIMEOUT(readFile(ben.path("photo.jpg")), bytes, Patience);
}

void TestTransferFaults::severalReceivers_data()
{
    QTest::addColumn<quint32>("seed");
    // ./dev files has 20 of them, of 50 MB.
    const int seeds = std::max(qEnvironmentVariableIntValue("SIGNALBOX_TRANSFER_SEEDS"), 3);
    for (int seed = 1; seed <= seeds; ++seed)
        QTest::addRow("seed %d", seed) << quint32(seed);
}

void TestTransferFaults::severalReceivers()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const int mb = std::max(qEnvironmentVariableIntValue("SIGNALBOX_TRANSFER_MB"), 1);
    TestHub hub(withoutRates());
    TransferPerson ann;
    TransferPerson others[3] = {TransferPerson(true), TransferPerson(true), TransferPerson(true)};
    QVERIFY(ann.join(hub));
    for (TransferPerson &other : others) {
        QVERIFY(other.join(hub));
        other.restores = true; // as programs do: before an offer can come once more
    }
    const QByteArray bytes = noise(mb * qint64(1000000), seed);
    const int all = int(bytes.size() / Chunk);
    int faults = 5;
    int dead = -1;
    bool isBack = true;
    others[0].onChunk = [&, next = random.bounded(all / 6)]() mutable {
        if (faults == 0 || others[0].chunks < next)
            return;
        // Not while somebody joins for the first time: a line that breaks then is a join that
        // failed.
        const auto joins = [](const TransferPerson &other) {
            return other.peer->session.state() == SessionPeer::Session::State::Connecting;
        };
        if (std::any_of(std::begin(others), std::end(others), joins))
            return;
        --faults;
        next = others[0].chunks + random.bounded(all / 4);
        const int who = random.bounded(4);
        if (who == 3)
            hub.hub->dropSocket(ann.id());
        else if (random.bounded(2) == 0 || who == 0 || dead >= 0)
            hub.hub->dropSocket(others[who].id());
        else
            dead = who;
    };
    ann.send(bytes);
    const auto isThere = [&](int who) { return readFile(others[who].path("photo.jpg")) == bytes; };
    const auto allThere = [&] {
        if (const int who = std::exchange(dead, -1); who >= 0 && !others[who].last().isEnded()) {
            TransferPerson &other = others[who];
            other.die();
            other.comeAlive();
            isBack = other.join(hub);
        }
        return ann.last().isEnded() && isThere(0) && isThere(1) && isThere(2);
    };
    QTRY_VERIFY_WITH_TIMEOUT(allThere(), Patience * std::max(mb / 5, 1));
    QVERIFY(isBack);
    QCOMPARE(ann.state(), State::Done);
}

void TestTransferFaults::serverTakesNoMore()
{
    // A hub that refuses more than it said (429), for its clock is behind: it is asked again when
    // it said so, and not before; nothing comes twice, and what else is said isn't lost.
    HubConfig config;
    config.limits.signalsPerSecond = 100;
    config.limits.signalBurst = 20;
    TestHub hub(config);
    TransferPerson ann;
    TransferPerson ben(true);
    QVERIFY(ann.join(hub) && ben.join(hub));
    QTRY_COMPARE(ann.peer->session.connections().size(), 2);
    constexpr int Count = 80;
    const QByteArray bytes = noise(Count * Chunk);
    ben.onChunk = [&] {
        if (ben.chunks % 20 == 1)
            ann.peer->send(QStringLiteral("chat"));
    };
    ann.send(bytes, {ben.id()});
    const auto isOver = [&] {
        for (FakeClock *clock : {ann.clock.get(), ben.clock.get(), hub.clock.get()})
            clock->advance(clock == hub.clock.get() ? 20 : 50);
        return ann.last().isEnded() && ben.last().isEnded();
    };
    QTRY_VERIFY_WITH_TIMEOUT(isOver(), Patience);
    QCOMPARE(ann.state(), State::Done);
    QCOMPARE(ben.state(), State::Done);
    QCOMPARE(readFile(ben.path("photo.jpg")), bytes);
    QCOMPARE(ben.chunks, Count);
    QTRY_COMPARE(ben.peer->texts(ann.id()).count(QStringLiteral("chat")), 4);
    const quint64 refused = hub.hub->statistics().refused;
    QVERIFY2(refused > 0 && refused <= 4 * Count, qPrintable(QString::number(refused)));
    QCOMPARE(ann.peer->reconnections, 0); // the hub ends who does not keep to it
}

void TestTransferFaults::throughABadLine_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<Cut>("how");
    for (quint32 seed = 1; seed <= 3; ++seed) {
        QTest::addRow("reset, seed %u", seed) << seed << Cut::Reset;
        QTest::addRow("finished, seed %u", seed) << seed << Cut::Finish;
    }
}

void TestTransferFaults::throughABadLine()
{
    // It gives bytes in small pieces, and breaks in the midst of frames, for both at once.
    QFETCH(quint32, seed);
    QFETCH(Cut, how);
    QRandomGenerator random(seed);
    FaultProxy line(seed);
    QVERIFY(line.listen());
    LineConditions conditions;
    conditions.splitInto = 3000;
    line.setConditions(conditions);
    HubConfig config = withoutRates();
    config.publicUrl = line.url();
    TestHub hub(config);
    line.setTarget(hub.hub->port());
    TransferPerson ann;
    TransferPerson ben(true);
    QVERIFY(ann.join(hub) && ben.join(hub));
    constexpr int Count = 200;
    int next = 10;
    ben.onChunk = [&] {
        if (ben.chunks < next)
            return;
        next += 40;
        line.cutAfter(random.bounded(50000), how);
    };
    const QByteArray bytes = noise(Count * Chunk, seed);
    ann.send(bytes, {ben.id()});
    QTRY_VERIFY_WITH_TIMEOUT(ann.last().isEnded() && ben.last().isEnded(), 2 * Patience);
    QCOMPARE(ann.state(), State::Done);
    QCOMPARE(ben.state(), State::Done);
    QCOMPARE(readFile(ben.path("photo.jpg")), bytes);
    QCOMPARE(ben.names(), QStringList{QStringLiteral("photo.jpg")});
    QVERIFY(ann.peer->reconnections >= 3 && ben.peer->reconnections >= 3);
}

QTEST_GUILESS_MAIN(TestTransferFaults)
#include "tst_transferfaults.moc"
