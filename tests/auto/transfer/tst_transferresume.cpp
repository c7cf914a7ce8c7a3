#include "stranger.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>

#include <algorithm>

using namespace Signaling;
using namespace TestSupport;
using State = FileTransfer::State;
using Error = FileTransfer::Error;
using Kind = FileMessage::Kind;
using std::chrono::milliseconds;

namespace {

constexpr qint64 Chunk = 6096;

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

HubConfig withoutRates()
{
    HubConfig config; // its clock stands still: a rate would never allow more again
    config.limits.signalsPerSecond = 0;
    return config;
}

/// \a who pauses what comes after so many chunks.
void pauseAt(TransferPerson &who, int chunks)
{
    who.onChunk = [&who, chunks] {
        if (who.chunks == chunks)
            who.files->pause(who.last().id);
    };
}

/// Who loses the link stays away long enough to be seen to be.
void takesHerTime(TransferPerson &who)
{
    RetryPolicy policy;
    policy.firstDelay = milliseconds(1000);
    who.peer->session.setRetryPolicy(policy);
}

/// A process that ends, and the next one, which joins and restores nothing by itself.
bool comeBack(TransferPerson &who, const TestHub &hub)
{
    who.die();
    who.onChunk = nullptr;
    who.chunks = 0;
    who.comeAlive();
    return who.join(hub);
}

/// What \a who keeps of cancelled transfers until their senders know.
QStringList untold(const TransferPerson &who)
{
    return QDir(QString(who.options.stateFolder + text("/cancelled"))).entryList(QDir::Files);
}

} // namespace

/// What goes on with the right state, or ends, after somebody was away.
class TestTransferResume : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offeredBeforeRestored_data();
    void offeredBeforeRestored();
    void othersStatesStay();
    void oneOfSeveralIsBack_data();
    void oneOfSeveralIsBack();
    void cancelledWhileAway_data();
    void cancelledWhileAway();
    void receiverCancelsWhileAway_data();
    void receiverCancelsWhileAway();
    void cancelledByAnotherIsNotOurs();
    void allWasComplete();
    void sentLongBeforeItIsConnected();
};

void TestTransferResume::offeredBeforeRestored_data()
{
    QTest::addColumn<bool>("accepted");
    QTest::newRow("accepted") << true;
    QTest::newRow("not answered") << false;
}

void TestTransferResume::offeredBeforeRestored()
{
    // What went to everyone is offered to who joins, be it who had accepted in another process.
    QFETCH(bool, accepted);
    TestHub hub(withoutRates());
    TransferPerson ann;
    TransferPerson ben(true);
    QVERIFY(ann.join(hub) && ben.join(hub));
    pauseAt(ben, 40);
    const QByteArray bytes = noise(100 * Chunk);
    ann.send(bytes);
    QTRY_COMPARE(ben.state(), State::Paused);
    const qint64 there = ben.last().transferred / Chunk;
    QVERIFY(there >= 40);
    ben.accepts = accepted;
    QVERIFY(comeBack(ben, hub));
    QTRY_COMPARE(ben.files->count(), 1);
    ben.files->restore(ben.folder());
    QCOMPARE(ben.files->count(), 1);
    ben.files->resume(ben.last().id);
    QTRY_COMPARE(ben.state(), State::Done);
    QCOMPARE(readFile(ben.path("photo.jpg")), bytes);
    QCOMPARE(ben.names(), QStringList{text("photo.jpg")});
    QVERIFY2(ben.chunks <= int(100 - there), qPrintable(QString::number(ben.chunks)));
    QTRY_COMPARE(ann.state(), State::Done);
    QCOMPARE(ann.last().peers.size(), 1);
}

void TestTransferResume::othersStatesStay()
{
    // The same id with other files is somebody else's.
    TestHub hub(withoutRates());
    TransferPerson ben(true);
    Stranger eve;
    Stranger fay;
    QVERIFY(ben.join(hub) && eve.peer.join(hub));
    const QString id = eve.offer({offered("a", "abc")}, ben.id());
    QTRY_COMPARE(ben.state(), State::Running);
    const QString name = ben.stateFile();
    QVERIFY(comeBack(ben, hub));
    const QByteArray before = readFile(name);
    QVERIFY(before.contains(id.toLatin1()));
    QVERIFY(fay.peer.join(hub));
    QCOMPARE(fay.offer({offered("b", "abc")}, ben.id()), id);
    QTRY_COMPARE(ben.state(), State::Running);
    QCOMPARE(readFile(name), before);
}

void TestTransferResume::oneOfSeveralIsBack_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("by itself") << text("itself");
    QTest::newRow("resumed by the sender") << text("resumed");
    QTest::newRow("the sender's process is another") << text("restarted");
    QTest::newRow("the sender's connection is another") << text("connection");
}

void TestTransferResume::oneOfSeveralIsBack()
{
    QFETCH(QString, how);
    HubConfig config = withoutRates();
    config.gracePeriod = milliseconds(0);
    TestHub hub(config);
    TransferPerson ann;
    TransferPerson ben(true);
    TransferPerson cleo(true);
    TransferPerson dan(true);
    QVERIFY(ann.join(hub) && ben.join(hub) && cleo.join(hub) && dan.join(hub));
    pauseAt(dan, 20);
    const QByteArray bytes = noise(60 * Chunk);
    const QString id = ann.send(bytes, {ben.id(), cleo.id(), dan.id()});
    QTRY_COMPARE(dan.state(), State::Paused);
    QTRY_VERIFY(ben.state() == State::Done && cleo.state() == State::Done);
    dan.die();
    QTRY_COMPARE(ann.state(), State::Waiting);
    ann.clock->advance(ann.options.peerTime + milliseconds(1000));
    QTRY_COMPARE(ann.state(), State::Done); // two of three have it
    QCOMPARE(ann.last().mayGoOn, true);
    if (how == text("resumed")) {
        QSignalSpy openCount(ann.files.get(), &FileTransfers::openCountChanged);
        ann.files->resume(id);
        QCOMPARE(ann.state(), State::Waiting);
        QTRY_COMPARE(openCount.count(), 1);
    } else if (how == text("restarted")) {
        QVERIFY(comeBack(ann, hub));
        QTRY_COMPARE(ann.files->count(), 1);
        QTRY_COMPARE(ann.state(), State::Waiting);
    } else if (how == text("connection")) {
        QVERIFY(hub.hub->dropSocket(ann.id()));
        QTRY_COMPARE(ann.peer->reconnections, 1);
    }
    dan.onChunk = nullptr;
    dan.comeAlive();
    QVERIFY(dan.join(hub));
    dan.files->restore(dan.folder());
    dan.files->resume(dan.last().id);
    QTRY_COMPARE(dan.state(), State::Done);
    QCOMPARE(readFile(dan.path("photo.jpg")), bytes);
    QTRY_COMPARE(ann.state(), State::Done);
    const QList<TransferPeer> peers = ann.last().peers;
    for (const TransferPeer &peer : peers)
        QCOMPARE(peer.state, State::Done);
    QTRY_VERIFY(QDir(ann.options.stateFolder).entryList(QDir::Files).isEmpty());
}

void TestTransferResume::cancelledWhileAway_data()
{
    QTest::addColumn<bool>("other");
    QTest::newRow("the sender is the same connection") << false;
    QTest::newRow("the sender is another connection") << true;
}

void TestTransferResume::cancelledWhileAway()
{
    QFETCH(bool, other);
    HubConfig config = withoutRates();
    config.gracePeriod = milliseconds(0);
    TestHub hub(config);
    TransferPerson ann;
    TransferPerson ben(true);
    QVERIFY(ann.join(hub) && ben.join(hub));
    pauseAt(ben, 10);
    ann.send(noise(60 * Chunk), {ben.id()});
    QTRY_COMPARE(ben.state(), State::Paused);
    ben.die();
    QTRY_COMPARE(ann.state(), State::Waiting);
    if (other) {
        QVERIFY(hub.hub->dropSocket(ann.id()));
        QTRY_COMPARE(ann.peer->reconnections, 1);
    }
    ann.files->cancel(ann.last().id);
    QCOMPARE(ann.state(), State::Cancelled);
    ben.onChunk = nullptr;
    ben.comeAlive();
    QVERIFY(ben.join(hub));
    ben.files->restore(ben.folder());
    QCOMPARE(ben.files->count(), 1);
    QTRY_COMPARE(ben.state(), State::Cancelled);
    QCOMPARE(ben.names(), QStringList());
}

void TestTransferResume::receiverCancelsWhileAway_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<QString>("then");
    for (const char *who : {"the sender's process", "the sender's connection", "our connection",
                            "our connection, unnoticed"}) {
        for (const char *then : {"nothing", "removed", "restarted"})
            QTest::addRow("%s, %s", who, then) << text(who) << text(then);
    }
    QTest::newRow("given up after a while, removed") << text("given up") << text("removed");
    QTest::newRow("given up after a while, restarted") << text("given up") << text("restarted");
}

void TestTransferResume::receiverCancelsWhileAway()
{
    QFETCH(const QString, who);
    QFETCH(const QString, then);
    HubConfig config = withoutRates();
    config.gracePeriod = milliseconds(0);
    TestHub hub(config);
    TransferPerson ann;
    TransferPerson ben(true);
    QVERIFY(ann.join(hub) && ben.join(hub));
    sendAndPause(ann, ben, noise(60 * Chunk));
    const QString id = ben.last().id;
    const auto cancel = [&] {
        if (who != text("given up"))
            ben.files->cancel(id);
        if (then == text("removed"))
            ben.files->remove(id);
    };
    const bool isSendersProcess = who == text("the sender's process") || who == text("given up");
    if (isSendersProcess) {
        ben.files->resume(id);
        ann.die();
        QTRY_COMPARE(ben.state(), State::Waiting);
        if (who == text("given up")) {
            ben.clock->advance(ben.options.peerTime + milliseconds(1000));
            QTRY_COMPARE(ben.error(), Error::PeerGone);
            if (then != text("removed"))
                ben.files->cancel(id);
        }
        cancel();
    } else if (who == text("the sender's connection")) {
        takesHerTime(ann);
        QVERIFY(hub.hub->dropSocket(ann.id()));
        QTRY_COMPARE(ben.state(), State::Waiting);
        cancel();
    } else if (who == text("our connection")) {
        QVERIFY(hub.hub->dropSocket(ben.id()));
        QTRY_COMPARE(ben.state(), State::Waiting);
        cancel();
    } else {
        const QString before = ben.id();
        cancel();
        QVERIFY(hub.hub->dropSocket(before)); // before it has read that
    }
    if (then == text("restarted")) {
        if (who == text("our connection, unnoticed"))
            QTRY_VERIFY(ben.peer->session.state() != SignalingSession::State::Connected);
        QVERIFY(comeBack(ben, hub));
    }
    if (isSendersProcess) {
        ann.comeAlive();
        QVERIFY(ann.join(hub));
    }
    QTRY_COMPARE(ann.files->transfer(id).state, State::Cancelled);
    QTRY_VERIFY(QDir(ann.options.stateFolder).entryList(QDir::Files).isEmpty());
    QCOMPARE(ben.files->count(), then == text("nothing") ? 1 : 0);
    QCOMPARE(ben.names(), QStringList());
    QTRY_COMPARE(untold(ben), QStringList());
}

void TestTransferResume::cancelledByAnotherIsNotOurs()
{
    // Of two who keep theirs in one folder, one cancels what the other goes on with; and a stranger
    // learns nothing.
    HubConfig config = withoutRates();
    config.gracePeriod = milliseconds(0);
    TestHub hub(config);
    TransferPerson ann;
    TransferPerson ben(true);
    TransferPerson cleo(true);
    ben.data = text("name=Ben");
    cleo.data = text("name=Cleo");
    cleo.die();
    cleo.options.stateFolder = ben.options.stateFolder;
    cleo.comeAlive();
    QVERIFY(ann.join(hub) && ben.join(hub) && cleo.join(hub));
    pauseAt(ben, 10);
    pauseAt(cleo, 10);
    const QByteArray bytes = noise(60 * Chunk);
    const QString id = ann.send(bytes);
    QTRY_COMPARE(ben.state(), State::Paused);
    QTRY_COMPARE(cleo.state(), State::Paused);
    ann.die();
    QTRY_COMPARE(ben.state(), State::Waiting);
    QTRY_COMPARE(cleo.state(), State::Waiting);
    ben.files->cancel(id);
    QVERIFY(comeBack(cleo, hub));
    cleo.files->restore(cleo.folder());
    cleo.files->resume(id);
    Stranger eve;
    QVERIFY(eve.peer.join(hub));
    eve.say(Kind::Here, id, ben.id());
    QTRY_VERIFY(eve.heard(Kind::Resume));
    eve.say(Kind::Go, id, ben.id());
    ann.comeAlive();
    QVERIFY(ann.join(hub));
    QTRY_COMPARE(cleo.state(), State::Done);
    QCOMPARE(readFile(cleo.path("photo.jpg")), bytes);
    QVERIFY(!eve.heard(Kind::Cancel));
    eve.peer.session.disconnectFromSession(); // was offered it, too
    QTRY_COMPARE(ann.state(), State::Done);
    QList<State> states;
    for (const TransferPeer &peer : ann.last().peers)
        states.append(peer.state);
    std::sort(states.begin(), states.end());
    QCOMPARE(states, (QList<State>{State::Done, State::Cancelled}));
}

void TestTransferResume::allWasComplete()
{
    // Killed after the last file got its name and before anybody was told.
    TestHub hub(withoutRates());
    TransferPerson ann;
    TransferPerson ben(true);
    QVERIFY(ann.join(hub) && ben.join(hub));
    pauseAt(ben, 10);
    const QByteArray bytes = noise(60 * Chunk);
    ann.send(bytes, {ben.id()});
    QTRY_COMPARE(ben.state(), State::Paused);
    const QString name = ben.stateFile();
    ben.die();
    QJsonObject state = QJsonDocument::fromJson(readFile(name)).object();
    QJsonArray files = state.value(u"files").toArray();
    QJsonArray file = files.at(0).toArray();
    QVERIFY(QFile::remove(ben.folder() + u'/' + file.at(5).toString()));
    file[4] = 1;
    file[5] = QString();
    file[6] = ben.path("photo.jpg");
    files[0] = file;
    state.insert(text("files"), files);
    state.insert(text("paused"), false);
    writeFile(name, QJsonDocument(state).toJson());
    writeFile(ben.path("photo.jpg"), bytes);
    ben.onChunk = nullptr;
    ben.comeAlive();
    QVERIFY(ben.join(hub));
    ben.files->restore(ben.folder());
    QTRY_COMPARE(ben.state(), State::Done);
    QTRY_COMPARE(ann.state(), State::Done);
    QCOMPARE(ben.names(), QStringList{text("photo.jpg")});
    QCOMPARE(readFile(ben.path("photo.jpg")), bytes);
}

void TestTransferResume::sentLongBeforeItIsConnected()
{
    // Those who are waited for have their time from then on.
    TestHub hub(withoutRates());
    TransferPerson ann;
    TransferPerson ben(true);
    ann.die();
    ann.options.goesOnByItself = false;
    ann.comeAlive();
    QVERIFY(ann.join(hub) && ben.join(hub));
    pauseAt(ben, 10);
    const QByteArray bytes = noise(60 * Chunk);
    const QString id = ann.send(bytes, {ben.id()});
    QTRY_COMPARE(ben.state(), State::Paused);
    const QString to = ben.id();
    ben.die();
    QTRY_COMPARE(ann.state(), State::Waiting);
    ann.die();
    ann.comeAlive();
    ann.peer->session.connectToSession(
        SessionPeer::credentials(hub, hub.token(Role::Publisher, {})));
    const auto selection = FileSelection::fromPaths({ann.path("photo.jpg")});
    QTRY_VERIFY(ann.peer->isIn());
    ann.peer->session.disconnectFromSession();
    QTRY_VERIFY(ann.peer->isOut());
    QCOMPARE(ann.files->send(selection, {to}), id);
    ann.clock->advance(ann.options.peerTime + milliseconds(1000));
    QVERIFY(ann.join(hub));
    QTRY_COMPARE(ann.state(), State::Waiting);
    ann.clock->advance(milliseconds(1000));
    QCOMPARE(ann.state(), State::Waiting);
    ben.onChunk = nullptr;
    ben.comeAlive();
    QVERIFY(ben.join(hub));
    ben.files->restore(ben.folder());
    ben.files->resume(ben.last().id);
    QTRY_COMPARE(ben.state(), State::Done);
    QCOMPARE(readFile(ben.path("photo.jpg")), bytes);
}

QTEST_GUILESS_MAIN(TestTransferResume)
#include "tst_transferresume.moc"
