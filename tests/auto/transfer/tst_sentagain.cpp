#include "transferperson.h"

#include <algorithm>

using namespace Signaling;
using namespace TestSupport;
using State = FileTransfer::State;
using Error = FileTransfer::Error;
using std::chrono::milliseconds;

namespace {

constexpr qint64 Chunk = 6096;

HubConfig withoutRates()
{
    HubConfig config; // its clock stands still: a rate would never allow more again
    config.limits.signalsPerSecond = 0;
    return config;
}

void pauseAt(TransferPerson &who, int chunks)
{
    who.onChunk = [&who, chunks] {
        if (who.chunks == chunks)
            who.files->pause(who.files->transfers().first().id);
    };
}

FileSelection photoOf(const TransferPerson &who)
{
    return FileSelection::fromPaths({who.path("photo.jpg")});
}

bool hasEndedFor(const TransferPerson &sender, const QString &id, const TransferPerson &who)
{
    const QList<TransferPeer> peers = sender.files->transfer(id).peers;
    return std::any_of(peers.cbegin(), peers.cend(), [&who](const TransferPeer &peer) {
        return peer.connectionId == who.id() && peer.state >= State::Done;
    });
}

} // namespace

/// The same files sent once more while some have them, and others don't.
class TestSentAgain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void toWhoCameLater_data();
    void toWhoCameLater();
    void toWhoHadSaidNo_data();
    void toWhoHadSaidNo();
    void toNobodyTwice();
};

void TestSentAgain::toWhoCameLater_data()
{
    QTest::addColumn<bool>("hasEnded");
    QTest::newRow("the one who had accepted is awaited") << false;
    QTest::newRow("is awaited no more") << true;
}

void TestSentAgain::toWhoCameLater()
{
    QFETCH(const bool, hasEnded);
    HubConfig config = withoutRates();
    config.gracePeriod = milliseconds(0);
    TestHub hub(config);
    TransferPerson ann;
    TransferPerson ben(true);
    TransferPerson cleo(true);
    TransferPerson dan(true);
    QVERIFY(ann.join(hub) && ben.join(hub));
    pauseAt(ben, 20);
    const QByteArray bytes = noise(60 * Chunk);
    const QString id = ann.send(bytes);
    QTRY_COMPARE(ben.state(), State::Paused);
    QTRY_COMPARE(ann.state(), State::Paused);
    ann.clock->advance(ann.options.offerTime + milliseconds(1000));
    ben.die();
    QTRY_COMPARE(ann.state(), State::Waiting);
    if (hasEnded)
        ann.clock->advance(ann.options.peerTime + milliseconds(1000));
    QTRY_COMPARE(ann.state(), hasEnded ? State::Failed : State::Waiting);
    QVERIFY(cleo.join(hub));
    QTRY_VERIFY(cleo.peer->session.connections().size() == 2);
    QCOMPARE(cleo.files->count(), 0);
    QCOMPARE(ann.files->send(photoOf(ann), {}), id);
    QTRY_COMPARE(cleo.state(), State::Done);
    QCOMPARE(readFile(cleo.path("photo.jpg")), bytes);
    // It is an offer to everyone as if it was the first.
    QVERIFY(dan.join(hub));
    QTRY_COMPARE(dan.state(), State::Done);
    // Who had a part of it gets the rest.
    ben.onChunk = nullptr;
    ben.comeAlive();
    QVERIFY(ben.join(hub));
    ben.files->restore(ben.folder());
    ben.files->resume(ben.last().id);
    QTRY_COMPARE(ben.state(), State::Done);
    QCOMPARE(readFile(ben.path("photo.jpg")), bytes);
    QTRY_COMPARE(ann.state(), State::Done);
    QCOMPARE(ann.files->count(), 1);
}

void TestSentAgain::toWhoHadSaidNo_data()
{
    QTest::addColumn<bool>("toEveryone");
    QTest::addColumn<QString>("how");
    for (const bool toEveryone : {true, false}) {
        for (const char *how : {"refused", "not answered", "cancelled"})
            QTest::addRow("%s, %s", toEveryone ? "everyone" : "two", how)
                << toEveryone << QString::fromLatin1(how);
    }
}

void TestSentAgain::toWhoHadSaidNo()
{
    QFETCH(const bool, toEveryone);
    QFETCH(const QString, how);
    TestHub hub(withoutRates());
    TransferPerson ann;
    TransferPerson ben(true);
    TransferPerson cleo;
    QVERIFY(ann.join(hub) && ben.join(hub) && cleo.join(hub));
    const QStringList to = toEveryone ? QStringList() : QStringList{ben.id(), cleo.id()};
    pauseAt(ben, 20);
    const QByteArray bytes = noise(60 * Chunk);
    const QString id = ann.send(bytes, to);
    QTRY_COMPARE(ben.state(), State::Paused);
    QTRY_COMPARE(cleo.state(), State::Offered);
    if (how == QLatin1String("refused")) {
        cleo.files->refuse(id);
    } else if (how == QLatin1String("cancelled")) {
        cleo.files->accept(id, cleo.folder());
        cleo.files->cancel(id);
    } else {
        ann.clock->advance(ann.options.offerTime + milliseconds(1000));
    }
    QTRY_VERIFY(cleo.last().isEnded());
    QTRY_VERIFY(hasEndedFor(ann, id, cleo));
    cleo.accepts = true;
    QCOMPARE(ann.files->send(photoOf(ann), to), id);
    QTRY_COMPARE(cleo.state(), State::Done);
    QCOMPARE(readFile(cleo.path("photo.jpg")), bytes);
    QCOMPARE(ben.files->count(), 1); // who is getting it is not asked once more
    // Nor is who has it by now.
    QTRY_COMPARE(ann.state(), State::Done);
    const int known = cleo.files->count();
    QCOMPARE(ann.files->send(photoOf(ann), to), id);
    ben.files->resume(id);
    QTRY_COMPARE(ben.state(), State::Done);
    QTRY_COMPARE(ann.files->transfer(id).state, State::Done);
    QCOMPARE(cleo.files->count(), known);
    QCOMPARE(ann.files->count(), 2);
}

void TestSentAgain::toNobodyTwice()
{
    // Who hasn't answered yet is asked once, however often it is sent.
    TestHub hub(withoutRates());
    TransferPerson ann;
    TransferPerson ben(true);
    TransferPerson cleo;
    TransferPerson dan;
    QVERIFY(ann.join(hub) && ben.join(hub) && cleo.join(hub) && dan.join(hub));
    pauseAt(ben, 20);
    const QByteArray bytes = noise(60 * Chunk);
    const QString id = ann.send(bytes);
    QTRY_COMPARE(ben.state(), State::Paused);
    QTRY_COMPARE(cleo.state(), State::Offered);
    QTRY_COMPARE(dan.state(), State::Offered);
    cleo.files->refuse(id);
    QTRY_VERIFY(hasEndedFor(ann, id, cleo));
    for (int i = 0; i < 3; ++i)
        QCOMPARE(ann.files->send(photoOf(ann), {}), id);
    QTRY_COMPARE(cleo.state(), State::Offered);
    ben.files->resume(id);
    QTRY_COMPARE(ben.state(), State::Done);
    QCOMPARE(cleo.files->count(), 2);
    QCOMPARE(dan.files->count(), 1);
    QCOMPARE(ann.files->count(), 2);
}

QTEST_GUILESS_MAIN(TestSentAgain)
#include "tst_sentagain.moc"
