#include "stranger.h"

#include <signaling/transfer/transferproof_p.h>
#include <signaling/transfer/trustedsenders_p.h>

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

HubConfig withoutGrace()
{
    HubConfig config; // its clock stands still: a rate would never allow more again
    config.limits.signalsPerSecond = 0;
    config.gracePeriod = milliseconds(0); // whoever loses their link is somebody else after that
    return config;
}

/// Somebody who receives, and others who say that they are whom she trusts.
struct Meeting
{
    TestHub hub{withoutGrace()};
    TransferPerson ben;
    Stranger ann;
    QString id;  ///< of what ann sends
    QString key; ///< that she got for it

    /// Ann's offer is accepted, and shown to have been, and she is trusted.
    bool begin(bool isHeard = true)
    {
        const QByteArray bytes = noise(9 * Chunk);
        ben.accepts = false;
        if (!ben.join(hub) || !join(ann))
            return false;
        id = ann.offer({offered("a", bytes)}, ben.id());
        if (!QTest::qWaitFor([this] { return ben.state() == State::Offered; }))
            return false;
        ben.files->acceptAlways(ann.peer.id(), ben.folder());
        if (!QTest::qWaitFor([this] { return ann.heard(Kind::Accept).has_value(); }))
            return false;
        key = ann.heard(Kind::Accept)->key;
        if (!isHeard)
            return true;
        ann.chunk(id, 0, bytes.left(Chunk), ben.id());
        return QTest::qWaitFor([this] { return ben.chunks == 1; });
    }
    bool join(Stranger &who, const char *data = "name=Ann") const
    {
        return who.peer.join(hub, Role::Publisher, text(data));
    }
    /// And Ben sees it.
    bool leave(Stranger &who)
    {
        const QString gone = who.peer.id();
        who.peer.session.disconnectFromSession();
        return QTest::qWaitFor([&] { return ben.peer->destroyed.contains(gone); });
    }
    void go(Stranger &who, const QString &proof)
    {
        FileMessage message;
        message.kind = Kind::Go;
        message.id = id;
        message.key = proof;
        who.say(message.encode(), ben.id());
    }
    void prove(Stranger &who) { go(who, proofOf(who)); }
    QString proofOf(const Stranger &who) const
    {
        return TransferProof::ofSender(key, id, who.peer.id(), ben.id());
    }
    /// Whether what \a who offers is taken without a question.
    bool isTrusted(Stranger &who)
    {
        who.offers = ++m_offers * 100;
        const QString fresh = who.offer({offered("fresh", noise(Chunk))}, ben.id());
        const auto isThere = [&] { return !ben.files->transfer(fresh).isNull(); };
        if (!QTest::qWaitFor(isThere))
            qFatal("The offer didn't come.");
        const bool isAsked = ben.offers.contains(fresh);
        const bool isOpen = ben.files->transfer(fresh).state == State::Offered;
        if (isAsked != isOpen)
            qFatal("An offer that is open was told.");
        return !isAsked;
    }

private:
    int m_offers = 0;
};

} // namespace

/// Who is trusted once comes back as another connection, and so do others.
class TestTransferTrust : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesOnAndIsTrusted_data();
    void goesOnAndIsTrusted();
    void provesIt_data();
    void provesIt();
    void againAndAgain();
    void onlyOnceTheOldOneIsGone();
    void anotherOneHasGotTheKey();
    void keyWasOnItsWay();
    void nobodySaysThatItCame();
    void aChunkToEveryoneProvesNothing();
    void saidTwice();
    void anotherHasItBeforeItIsSeenThere();
    void saidWithoutALink();
    void acceptedInAnEarlierProcess();
    void takenBackMeanwhile_data();
    void takenBackMeanwhile();
    void senders();
};

void TestTransferTrust::goesOnAndIsTrusted_data()
{
    QTest::addColumn<QString>("who");
    QTest::newRow("the sender's link is lost") << text("sender");
    QTest::newRow("the sender's process is another") << text("process");
    QTest::newRow("both links are lost") << text("both");
}

void TestTransferTrust::goesOnAndIsTrusted()
{
    QFETCH(const QString, who);
    TestHub hub(withoutGrace());
    TransferPerson ann;
    TransferPerson ben;
    ann.data = text("name=Ann");
    QVERIFY(ann.join(hub) && ben.join(hub));
    ben.onChunk = [&ben] {
        if (ben.chunks == 10)
            ben.files->pause(ben.last().id);
    };
    const QByteArray bytes = noise(60 * Chunk);
    const QString id = ann.send(bytes, {ben.id()});
    QTRY_COMPARE(ben.state(), State::Offered);
    const QString before = ann.id();
    ben.files->acceptAlways(before, ben.folder());
    QTRY_COMPARE(ben.state(), State::Paused);
    QTRY_COMPARE(ann.state(), State::Paused);
    ben.onChunk = nullptr;
    if (who == text("process")) {
        ann.die();
        QTRY_COMPARE(ben.state(), State::Waiting);
        ann.comeAlive();
        QVERIFY(ann.join(hub));
    } else if (who == text("sender")) {
        QVERIFY(hub.hub->dropSocket(before));
    } else {
        hub.hub->restart();
    }
    ben.files->resume(id);
    QTRY_COMPARE(ben.files->transfer(id).state, State::Done);
    QVERIFY(ann.id() != before);
    QCOMPARE(readFile(ben.path("photo.jpg")), bytes);
    ann.send(noise(10), {ben.id()}, "two");
    QTRY_VERIFY(QFile::exists(ben.path("two")));
    QCOMPARE(ben.offers, QStringList{id});
}

void TestTransferTrust::provesIt_data()
{
    QTest::addColumn<QString>("proof");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<bool>("goesOn");
    QTest::addColumn<bool>("isTrusted");
    const auto row = [](const char *proof, const char *data, bool goesOn, bool isTrusted) {
        QTest::addRow("%s, %s", proof, data)
            << text(proof) << QByteArray(data) << goesOn << isTrusted;
    };
    row("right", "name=Ann", true, true);
    row("right", "name=Eve", true, false);
    row("none", "name=Ann", false, false);
    row("of another transfer", "name=Ann", false, false);
    row("of another connection", "name=Ann", false, false);
    row("of a receiver", "name=Ann", false, false);
    row("of what was offered", "name=Ann", false, false);
    row("made up", "name=Ann", false, false);
}

void TestTransferTrust::provesIt()
{
    QFETCH(const QString, proof);
    QFETCH(const QByteArray, data);
    Meeting it;
    QVERIFY(it.begin());
    const QString another = it.ann.offer({offered("b", "abc")}, it.ben.id());
    QTRY_VERIFY(it.ann.heard(Kind::Accept)->key != it.key);
    const QString anotherKey = it.ann.heard(Kind::Accept)->key;
    const QString before = it.ann.peer.id();
    const QByteArray hash = offered("a", noise(9 * Chunk)).hash;
    QVERIFY(it.leave(it.ann));
    Stranger who;
    QVERIFY(it.join(who, data.constData()));
    const QString now = who.peer.id();
    const QString to = it.ben.id();
    QHash<QString, QString> proofs;
    proofs[text("right")] = it.proofOf(who);
    proofs[text("of another transfer")] = TransferProof::ofSender(anotherKey, another, now, to);
    proofs[text("of another connection")] = TransferProof::ofSender(it.key, it.id, before, to);
    proofs[text("of a receiver")] = TransferProof::ofReceiver(it.key, it.id, now, to);
    proofs[text("of what was offered")] =
        TransferProof::ofSender(TransferProof::keyOfOffer({hash}), it.id, now, to);
    proofs[text("made up")] = QString(43, u'A');
    who.say(Kind::Here, it.id, to);
    if (proofs.contains(proof))
        it.go(who, proofs.value(proof));
    QTEST(it.isTrusted(who), "isTrusted");
    QTEST(it.ben.files->transfer(it.id).state == State::Running, "goesOn");
    Stranger eve;
    QVERIFY(it.join(eve));
    QVERIFY(!it.isTrusted(eve));
}

void TestTransferTrust::againAndAgain()
{
    Meeting it;
    QVERIFY(it.begin());
    Stranger *before = &it.ann;
    Stranger others[3];
    for (Stranger &next : others) {
        QVERIFY(it.leave(*before));
        QVERIFY(it.join(next));
        QVERIFY(!it.isTrusted(next));
        const QString open = it.ben.last().id;
        it.prove(next);
        QTRY_COMPARE(it.ben.files->transfer(open).state, State::Running); // what was asked, too
        QVERIFY(it.isTrusted(next));
        before = &next;
    }
}

void TestTransferTrust::onlyOnceTheOldOneIsGone()
{
    Meeting it;
    QVERIFY(it.begin());
    Stranger two;
    QVERIFY(it.join(two));
    it.prove(two);
    QVERIFY(!it.isTrusted(two));
    QVERIFY(it.isTrusted(it.ann));
    QVERIFY(it.leave(it.ann));
    QVERIFY(it.isTrusted(two));
}

void TestTransferTrust::anotherOneHasGotTheKey()
{
    // Who offers just the same, as everybody may whom it was offered to, is told the key as long
    // as no chunk has come.
    Meeting it;
    it.ben.accepts = false;
    QVERIFY(it.ben.join(it.hub) && it.join(it.ann));
    const QList<OfferedFile> files{offered("a", noise(9 * Chunk))};
    it.id = it.ann.offer(files, it.ben.id());
    QTRY_COMPARE(it.ben.state(), State::Offered);
    it.ben.files->acceptAlways(it.ann.peer.id(), it.ben.folder());
    QTRY_VERIFY(it.ann.heard(Kind::Accept));
    QVERIFY(it.leave(it.ann));
    Stranger eve;
    QVERIFY(it.join(eve));
    QCOMPARE(eve.offer(files, it.ben.id()), it.id);
    QTRY_VERIFY(eve.heard(Kind::Accept));
    it.key = eve.heard(Kind::Accept)->key;
    QCOMPARE(it.key, it.ann.heard(Kind::Accept)->key);
    it.prove(eve);
    QVERIFY(!it.isTrusted(eve));
    QVERIFY(it.leave(eve));
    Stranger fay;
    QVERIFY(it.join(fay));
    it.prove(fay);
    QVERIFY(!it.isTrusted(fay));
    QCOMPARE(it.ben.files->transfer(it.id).state, State::Running);
}

void TestTransferTrust::keyWasOnItsWay()
{
    // Nobody knows to whom it came then.
    HubConfig config = withoutGrace();
    config.gracePeriod = milliseconds(60000);
    TestHub hub(config);
    TransferPerson ben;
    Stranger ann;
    QVERIFY(ben.join(hub) && ann.peer.join(hub));
    const QByteArray bytes = noise(9 * Chunk);
    const QString id = ann.offer({offered("a", bytes)}, ben.id());
    QTRY_COMPARE(ben.state(), State::Offered);
    QVERIFY(hub.hub->dropSocket(ben.id()));
    ben.files->acceptAlways(ann.peer.id(), ben.folder());
    QTRY_COMPARE(ben.peer->recoveries, 1);
    QTRY_VERIFY(ann.heard(Kind::Accept));
    const QString key = ann.heard(Kind::Accept)->key;
    ann.chunk(id, 0, bytes.left(Chunk), ben.id());
    QTRY_COMPARE(ben.chunks, 1);
    const QString gone = ann.peer.id();
    ann.peer.session.disconnectFromSession();
    QTRY_VERIFY(ben.peer->destroyed.contains(gone));
    Stranger eve;
    QVERIFY(eve.peer.join(hub));
    FileMessage go;
    go.kind = Kind::Go;
    go.id = id;
    go.key = TransferProof::ofSender(key, id, eve.peer.id(), ben.id());
    eve.say(go.encode(), ben.id());
    QTRY_COMPARE(ben.state(), State::Running);
    eve.offers = 7;
    const QString asked = eve.offer({offered("b", bytes)}, ben.id());
    QTRY_VERIFY(ben.offers.contains(asked));
}

void TestTransferTrust::nobodySaysThatItCame()
{
    Meeting it;
    QVERIFY(it.begin(false));
    QVERIFY(it.leave(it.ann));
    Stranger two;
    QVERIFY(it.join(two));
    it.prove(two);
    QVERIFY(!it.isTrusted(two));
    QCOMPARE(it.ben.files->transfer(it.id).state, State::Running);
}

void TestTransferTrust::aChunkToEveryoneProvesNothing()
{
    // It comes to who hasn't accepted, too, and so from who doesn't know that somebody has.
    Meeting it;
    QVERIFY(it.begin(false));
    it.ann.chunk(it.id, 0, noise(9 * Chunk).left(Chunk), {});
    QTRY_COMPARE(it.ben.chunks, 1);
    QVERIFY(it.leave(it.ann));
    Stranger two;
    QVERIFY(it.join(two));
    it.prove(two);
    QVERIFY(!it.isTrusted(two));
    QCOMPARE(it.ben.files->transfer(it.id).state, State::Running);
}

void TestTransferTrust::saidTwice()
{
    // The first time or the second somebody else may have had the id.
    Meeting it;
    QVERIFY(it.begin(false));
    const auto accepts = [&it] {
        int count = 0;
        for (const SignalMessage &message : it.ann.peer.received) {
            const auto decoded = FileMessage::decode(message.data);
            count += decoded && decoded->kind == Kind::Accept ? 1 : 0;
        }
        return count;
    };
    QCOMPARE(accepts(), 1);
    it.ben.clock->advance(5000);
    QTRY_COMPARE(accepts(), 2);
    it.ann.chunk(it.id, 0, noise(9 * Chunk).left(Chunk), it.ben.id());
    QTRY_COMPARE(it.ben.chunks, 1);
    QVERIFY(it.isTrusted(it.ann));
    QVERIFY(it.leave(it.ann));
    Stranger two;
    QVERIFY(it.join(two));
    it.prove(two);
    QVERIFY(!it.isTrusted(two));
}

void TestTransferTrust::anotherHasItBeforeItIsSeenThere()
{
    Meeting it;
    QVERIFY(it.begin(false));
    Stranger two;
    QVERIFY(it.join(two));
    it.prove(two);
    QVERIFY(!it.isTrusted(two));
    QVERIFY(it.leave(it.ann));
    QVERIFY(!it.isTrusted(two));
}

void TestTransferTrust::saidWithoutALink()
{
    // Ann is trusted while the link is gone for good: it goes to who has her id by then.
    HubConfig config = withoutGrace();
    TestHub hub(config);
    TransferPerson ben;
    Stranger ann;
    ben.accepts = false;
    QVERIFY(ben.join(hub) && ann.peer.join(hub, Role::Publisher, text("name=Ann")));
    const QByteArray bytes = noise(9 * Chunk);
    const QString id = ann.offer({offered("a", bytes)}, ben.id());
    QTRY_COMPARE(ben.state(), State::Offered);
    const QString before = ben.id();
    const QString who = ann.peer.id();
    connect(&ben.peer->session, &SignalingSession::reconnecting, this,
            [&] { ben.files->acceptAlways(who, ben.folder()); });
    QVERIFY(hub.hub->dropSocket(before));
    QTRY_VERIFY(!ben.id().isEmpty() && ben.id() != before);
    QTRY_VERIFY(ann.heard(Kind::Accept));
    const QString key = ann.heard(Kind::Accept)->key;
    FileMessage go;
    go.kind = Kind::Go;
    go.id = id;
    const QString gone = ann.peer.id();
    ann.peer.session.disconnectFromSession();
    QTRY_VERIFY(ben.peer->destroyed.contains(gone));
    Stranger two;
    QVERIFY(two.peer.join(hub, Role::Publisher, text("name=Ann")));
    go.key = TransferProof::ofSender(key, id, two.peer.id(), ben.id());
    two.say(go.encode(), ben.id());
    QTRY_COMPARE(ben.state(), State::Running);
    two.offers = 7;
    const QString asked = two.offer({offered("b", bytes)}, ben.id());
    QTRY_VERIFY(ben.offers.contains(asked));
}

void TestTransferTrust::acceptedInAnEarlierProcess()
{
    Meeting it;
    QVERIFY(it.begin());
    it.ben.die();
    it.ben.comeAlive();
    QVERIFY(it.ben.join(it.hub));
    it.ben.files->restore(it.ben.folder());
    it.prove(it.ann);
    QTRY_COMPARE(it.ben.files->transfer(it.id).state, State::Running);
    QVERIFY(!it.isTrusted(it.ann));
    it.ben.files->acceptAlways(it.ann.peer.id(), it.ben.folder());
    QVERIFY(it.isTrusted(it.ann));
    QVERIFY(it.leave(it.ann));
    Stranger two;
    QVERIFY(it.join(two));
    it.prove(two);
    QVERIFY(!it.isTrusted(two));
    QCOMPARE(it.ben.files->transfer(it.id).state, State::Running);
}

void TestTransferTrust::takenBackMeanwhile_data()
{
    QTest::addColumn<QString>("when");
    QTest::newRow("while it is there") << text("before");
    QTest::newRow("while it is away") << text("away");
    QTest::newRow("from the one it is now") << text("after");
    QTest::newRow("from the one it was") << text("former");
}

void TestTransferTrust::takenBackMeanwhile()
{
    QFETCH(const QString, when);
    Meeting it;
    QVERIFY(it.begin());
    const QString before = it.ann.peer.id();
    if (when == text("before"))
        it.ben.files->acceptAlways(before, {});
    QVERIFY(it.leave(it.ann));
    if (when == text("away"))
        it.ben.files->acceptAlways(before, {});
    Stranger two;
    QVERIFY(it.join(two));
    it.prove(two);
    QTRY_COMPARE(it.ben.files->transfer(it.id).state, State::Running);
    const bool isPassed = when == text("after") || when == text("former");
    QCOMPARE(it.isTrusted(two), isPassed);
    if (isPassed)
        it.ben.files->acceptAlways(when == text("after") ? two.peer.id() : before, {});
    QVERIFY(!it.isTrusted(two));
    QVERIFY(it.leave(two));
    Stranger three;
    QVERIFY(it.join(three));
    it.prove(three);
    QVERIFY(!it.isTrusted(three));
}

void TestTransferTrust::senders()
{
    // An id may be had by somebody else later.
    const auto connection = [](const char *id, qint64 since) {
        Connection who;
        who.id = text(id);
        who.creationTime = since;
        return who;
    };
    const Connection ann = connection("a", 1);
    const Connection eve = connection("a", 2);
    const Connection two = connection("b", 3);
    const QString folder = text("/folder");
    TrustedSenders all;
    all.trust(ann, folder);
    QCOMPARE(all.folderOf(ann.id), folder);
    QCOMPARE(all.pass(ann, two), QString()); // is here
    all.setHere([&](const Connection &who) { return who.creationTime == eve.creationTime; });
    QCOMPARE(all.folderOf(ann.id), QString());
    QCOMPARE(all.pass(eve, two), QString());
    QCOMPARE(all.pass(ann, two), folder);
    QCOMPARE(all.folderOf(ann.id), QString());
    QCOMPARE(all.folderOf(two.id), folder);
    all.setAway(two.id);
    QCOMPARE(all.folderOf(two.id), QString());
    all.forgetAway([](const Connection &) { return true; });
    QCOMPARE(all.pass(two, ann), folder);
    all.setAway(ann.id);
    all.forgetAway([](const Connection &) { return false; });
    QCOMPARE(all.pass(ann, two), QString());
    // What was said of the new one itself stays so.
    all.trust(ann, folder);
    all.setAway(ann.id);
    all.trust(two, text("/own"));
    QCOMPARE(all.pass(ann, two), text("/own"));
    all.forget(ann.id);
    QCOMPARE(all.folderOf(two.id), QString());
}

QTEST_GUILESS_MAIN(TestTransferTrust)
#include "tst_transfertrust.moc"
