#include "stranger.h"

#include <signaling/transfer/sendpace_p.h>
#include <signaling/transfer/transferlimits_p.h>

#include <QSignalSpy>

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

int count(const Stranger &who, Kind kind)
{
    return int(std::count_if(who.peer.received.cbegin(), who.peer.received.cend(),
                             [kind](const SignalMessage &message) {
                                 const auto decoded = FileMessage::decode(message.data);
                                 return decoded && decoded->kind == kind;
                             }));
}

} // namespace

/// Offers that are taken back again and again, and answers that get lost.
class TestTransferOffers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takenBackAgainAndAgain_data();
    void takenBackAgainAndAgain();
    void whatWasReceivedIsKeptLonger();
    void acceptedLate();
    void acceptIsRepeated();
    void acceptIsLost_data();
    void acceptIsLost();
    void emptyFilesAreLost();
    void othersOffersAreNone();
    void othersProofsAreNone();
    void badReceiverEndsAlone();
    void choosesNothing();
    void hasAllAndIsNeverDone_data();
    void hasAllAndIsNeverDone();
    void pauseIsLost();
    void senderIsAnotherBeforeTheAnswer();
    void manyPages_data();
    void manyPages();
    void aPageIsLost();
    void pagesComeAgain();
};

void TestTransferOffers::takenBackAgainAndAgain_data()
{
    QTest::addColumn<int>("offers");
    QTest::addColumn<int>("kept");
    constexpr int Most = TransferLimits::MaxEndedOfOne;
    QTest::newRow("one less") << Most - 1 << Most - 1;
    QTest::newRow("just so many") << Most << Most;
    QTest::newRow("one more") << Most + 1 << Most;
    QTest::newRow("many more") << 3 * Most << Most;
}

void TestTransferOffers::takenBackAgainAndAgain()
{
    QFETCH(int, offers);
    QFETCH(int, kept);
    HubConfig config;
    config.limits.signalsPerSecond = 0;
    TestHub hub(config);
    TransferPerson ann;
    TransferPerson ben;
    Stranger eve;
    QVERIFY(ann.join(hub) && ben.join(hub) && eve.peer.join(hub));
    const QString ours = ann.send(noise(10), {ben.id()});
    QTRY_COMPARE(ben.state(), State::Offered);
    QSignalSpy ended(ben.files.get(), &FileTransfers::ended);
    ann.files->cancel(ours);
    QTRY_COMPARE(ended.count(), 1);
    QString last;
    for (int i = 0; i < offers; ++i) {
        last = eve.offer({offered("a", "abc")}, ben.id());
        eve.say(Kind::Cancel, last, ben.id());
        QTRY_COMPARE(ended.count(), i + 2);
    }
    QCOMPARE(ben.files->count(), kept + 1);
    QCOMPARE(ben.last().id, last);
    // Nobody else's are forgotten for them.
    QCOMPARE(ben.files->transfer(ours).state, State::Cancelled);
}

void TestTransferOffers::whatWasReceivedIsKeptLonger()
{
    HubConfig config;
    config.limits.signalsPerSecond = 0;
    TestHub hub(config);
    TransferPerson ben(true);
    Stranger eve;
    QVERIFY(ben.join(hub) && eve.peer.join(hub));
    for (int i = 0; i <= TransferLimits::MaxEndedOfOne; ++i) {
        const QString id = eve.offer({offered("a", {})}, ben.id());
        QTRY_COMPARE(ben.files->transfer(id).state, State::Done);
    }
    QCOMPARE(ben.files->count(), TransferLimits::MaxEndedOfOne + 1);
}

void TestTransferOffers::acceptedLate()
{
    TestHub hub;
    TransferPerson ben;
    Stranger eve;
    QVERIFY(ben.join(hub) && eve.peer.join(hub));
    const QByteArray bytes = noise(10);
    const QString id = eve.offer({offered("a", bytes)}, ben.id());
    QTRY_COMPARE(ben.state(), State::Offered);
    ben.clock->advance(ben.options.peerTime * 2);
    QCOMPARE(ben.files->accept(id, ben.folder()), Error::None);
    ben.clock->advance(ben.options.peerTime - milliseconds(1000));
    QCOMPARE(ben.state(), State::Running);
    ben.clock->advance(milliseconds(2000));
    QCOMPARE(ben.error(), Error::PeerGone);
}

void TestTransferOffers::acceptIsRepeated()
{
    TestHub hub;
    TransferPerson ben(true);
    Stranger eve;
    QVERIFY(ben.join(hub) && eve.peer.join(hub));
    const QByteArray bytes = noise(Chunk + 1);
    const QString id = eve.offer({offered("a", bytes)}, ben.id());
    QTRY_COMPARE(count(eve, Kind::Accept), 1);
    ben.clock->advance(milliseconds(4500));
    // What he says now comes after whatever he may have said before.
    ben.peer->sendTo(eve.peer.session.connection(), text("x"));
    QTRY_COMPARE(eve.peer.texts(ben.id()).last(), text("x"));
    QCOMPARE(count(eve, Kind::Accept), 1);
    ben.clock->advance(milliseconds(500));
    QTRY_COMPARE(count(eve, Kind::Accept), 2);
    const QString key = eve.heard(Kind::Accept)->key;
    ben.clock->advance(milliseconds(5000));
    QTRY_COMPARE(count(eve, Kind::Accept), 3);
    QCOMPARE(eve.heard(Kind::Accept)->key, key);
    // Once the sender knows it is said no more.
    eve.chunk(id, 0, bytes.left(Chunk), ben.id());
    QTRY_COMPARE(ben.chunks, 1);
    ben.clock->advance(milliseconds(14500));
    QVERIFY(!eve.heard(Kind::Ack));
    ben.clock->advance(milliseconds(1000));
    QTRY_VERIFY(eve.heard(Kind::Ack));
    QCOMPARE(count(eve, Kind::Accept), 3);
    eve.chunk(id, 1, bytes.mid(Chunk), ben.id());
    QTRY_COMPARE(ben.state(), State::Done);
}

void TestTransferOffers::acceptIsLost_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<bool>("everyone");
    for (const char *who : {"receiver", "sender", "both"}) {
        QTest::addRow("%s is another, to one", who) << text(who) << false;
        QTest::addRow("%s is another, to everyone", who) << text(who) << true;
    }
}

void TestTransferOffers::acceptIsLost()
{
    QFETCH(QString, who);
    QFETCH(bool, everyone);
    HubConfig config;
    config.limits.signalsPerSecond = 0;
    config.gracePeriod = milliseconds(0); // whoever loses their link is somebody else after that
    TestHub hub(config);
    TransferPerson ann;
    TransferPerson ben;
    QVERIFY(ann.join(hub) && ben.join(hub));
    const QByteArray bytes = noise(10 * Chunk);
    const QString before = who == text("sender") ? ann.id() : ben.id();
    ann.send(bytes, everyone ? QStringList() : QStringList{ben.id()});
    QTRY_COMPARE(ben.state(), State::Offered);
    if (who == text("sender"))
        QVERIFY(hub.hub->dropSocket(ann.id()));
    QCOMPARE(ben.files->accept(ben.last().id, ben.folder()), Error::None);
    if (who == text("receiver"))
        QVERIFY(hub.hub->dropSocket(ben.id()));
    else if (who == text("both"))
        hub.hub->restart();
    const auto isThere = [&] {
        ann.clock->advance(milliseconds(500));
        ben.clock->advance(milliseconds(500));
        return ben.state() == State::Done && ann.state() == State::Done;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isThere(), 9000);
    QVERIFY(before != (who == text("sender") ? ann.id() : ben.id()));
    QCOMPARE(readFile(ben.path("photo.jpg")), bytes);
    QCOMPARE(ben.names(), QStringList{text("photo.jpg")});
    QVERIFY(ben.chunks <= 2 * 10); // what was under way may come twice
}

void TestTransferOffers::emptyFilesAreLost()
{
    // There is nothing that could come after it, and it is done here before it is accepted there.
    HubConfig config;
    config.gracePeriod = milliseconds(0);
    TestHub hub(config);
    TransferPerson ann;
    TransferPerson ben;
    QVERIFY(ann.join(hub) && ben.join(hub));
    ann.send({}, {ben.id()});
    QTRY_COMPARE(ben.state(), State::Offered);
    QVERIFY(hub.hub->dropSocket(ann.id()));
    QCOMPARE(ben.files->accept(ben.last().id, ben.folder()), Error::None);
    QTRY_COMPARE(ben.state(), State::Done);
    QTRY_COMPARE(ann.state(), State::Done);
}

void TestTransferOffers::othersOffersAreNone()
{
    // While its sender is there, nobody else's offer with the same id and files is answered, and
    // none with other files ever.
    TestHub hub;
    TransferPerson ben(true);
    Stranger ann;
    Stranger eve;
    QVERIFY(ben.join(hub) && ann.peer.join(hub) && eve.peer.join(hub));
    ann.offer({offered("a", "abc")}, ben.id());
    QTRY_COMPARE(count(ann, Kind::Accept), 1);
    eve.offer({offered("a", "abc")}, ben.id()); // has the same id: it is her first, too
    eve.offer({offered("b", "abc")}, ben.id());
    QTRY_COMPARE(count(eve, Kind::Accept), 1);
    QVERIFY(ben.last().id != ben.offers.first());
    QCOMPARE(count(eve, Kind::Resume), 0);
    ann.peer.session.disconnectFromSession();
    QTRY_COMPARE(ben.files->transfer(ben.offers.first()).state, State::Waiting);
    Stranger fay;
    QVERIFY(fay.peer.join(hub));
    fay.offer({offered("a", "abcd")}, ben.id());
    fay.say(Kind::Here, ben.offers.first(), ben.id());
    QTRY_VERIFY(count(fay, Kind::Resume) > 0);
    QCOMPARE(count(fay, Kind::Accept), 0);
}

void TestTransferOffers::othersProofsAreNone()
{
    // Who only knows the id, as everybody may, is offered nothing.
    HubConfig config;
    config.gracePeriod = milliseconds(0);
    TestHub hub(config);
    TransferPerson ann;
    TransferPerson ben;
    Stranger eve;
    QVERIFY(ann.join(hub) && ben.join(hub) && eve.peer.join(hub));
    const QString id = ann.send(noise(10), {ben.id()});
    QTRY_COMPARE(ben.state(), State::Offered);
    ben.die();
    QTRY_COMPARE(ann.error(), Error::PeerGone);
    eve.say(Kind::Seek, id, ann.id());
    QTRY_COMPARE(count(eve, Kind::Here), 1);
    eve.say(Kind::Resume, id, ann.id());
    eve.say(Kind::Accept, id, ann.id());
    eve.say(Kind::Seek, id, ann.id());
    QTRY_COMPARE(count(eve, Kind::Here), 2);
    QCOMPARE(count(eve, Kind::Offer), 0);
    QCOMPARE(ann.error(), Error::PeerGone);
}

void TestTransferOffers::badReceiverEndsAlone()
{
    // She accepts and acknowledges, and never has anything; he has only paused it.
    TestHub hub;
    TransferPerson ann;
    TransferPerson ben(true);
    Stranger eve;
    QVERIFY(ann.join(hub) && ben.join(hub) && eve.peer.join(hub));
    ben.onChunk = [&] {
        if (ben.chunks == 5)
            ben.files->pause(ben.last().id);
    };
    QObject::connect(&eve.peer.session, &SessionPeer::Session::signalReceived, ann.files.get(),
                     [&](const SignalMessage &message) {
                         FileMessage ack;
                         ack.kind = Kind::Ack;
                         ack.id = message.data.mid(3, TransferLimits::IdLength);
                         if (const auto chunk = FileChunk::decode(message.data))
                             ack.ask = chunk->ask;
                         if (ack.ask != 0)
                             eve.say(ack.encode(), ann.id());
                     });
    const QByteArray bytes = noise(40 * Chunk);
    const QString id = ann.send(bytes, {ben.id(), eve.peer.id()});
    QTRY_VERIFY(eve.heard(Kind::Offer));
    eve.say(Kind::Accept, id, ann.id());
    QTRY_VERIFY(eve.heard(Kind::Cancel));
    QCOMPARE(eve.heard(Kind::Cancel)->why, text("brokenRules"));
    QTRY_COMPARE(ann.state(), State::Paused);
    ben.files->resume(ben.last().id);
    QTRY_COMPARE(ben.state(), State::Done);
    QTRY_COMPARE(ann.state(), State::Done);
    QCOMPARE(readFile(ben.path("photo.jpg")), bytes);
}

void TestTransferOffers::choosesNothing()
{
    TestHub hub;
    TransferPerson ann;
    Stranger eve;
    QVERIFY(ann.join(hub) && eve.peer.join(hub));
    const QString id = ann.send(noise(Chunk), {eve.peer.id()});
    QTRY_VERIFY(eve.heard(Kind::Offer));
    eve.say(text("{\"m\":\"accept\",\"id\":\"%1\",\"key\":\"%2\",\"files\":[]}")
                .arg(id, QString(22, u'k')),
            ann.id());
    QTRY_COMPARE(ann.state(), State::Refused);
}

void TestTransferOffers::hasAllAndIsNeverDone_data()
{
    QTest::addColumn<int>("earlier");
    QTest::addColumn<State>("state");
    QTest::newRow("still in time") << 1000 << State::Running;
    QTest::newRow("too long") << -1000 << State::Failed;
}

void TestTransferOffers::hasAllAndIsNeverDone()
{
    QFETCH(int, earlier);
    QFETCH(State, state);
    TestHub hub;
    TransferPerson ann;
    Stranger eve;
    QVERIFY(ann.join(hub) && eve.peer.join(hub));
    const QString id = ann.send(noise(Chunk), {eve.peer.id()});
    QTRY_VERIFY(eve.heard(Kind::Offer));
    eve.say(Kind::Accept, id, ann.id());
    QTRY_COMPARE(ann.state(), State::Running);
    FileMessage ack;
    ack.kind = Kind::Ack;
    ack.id = id;
    ack.have.next = ack.have.top = 1;
    eve.say(ack.encode(), ann.id());
    QTRY_COMPARE(ann.last().transferred, Chunk);
    // She answers each time she is asked, half a minute each.
    qint64 left = ann.options.peerTime.count() - earlier;
    for (; left > 0; left -= 30000) {
        ann.clock->advance(milliseconds(std::min(left, qint64(30000))));
        if (ann.state() != State::Running)
            break;
        const qsizetype before = ann.peer->received.size();
        eve.say(ack.encode(), ann.id());
        QTRY_VERIFY(ann.peer->received.size() > before);
    }
    QTRY_COMPARE(ann.state(), state);
    QTRY_COMPARE(eve.heard(Kind::Cancel).has_value(), state == State::Failed);
}

void TestTransferOffers::pauseIsLost()
{
    TestHub hub;
    TransferPerson ann;
    TransferPerson ben(true);
    Stranger eve;
    QVERIFY(ann.join(hub) && ben.join(hub) && eve.peer.join(hub));
    // Whoever asks him who has paused is told so once more,
    const QString id = eve.offer({offered("a", noise(Chunk))}, ben.id());
    QTRY_COMPARE(ben.state(), State::Running);
    ben.files->pause(id);
    QTRY_COMPARE(count(eve, Kind::Pause), 1);
    FileMessage ask;
    ask.kind = Kind::Ask;
    ask.id = id;
    ask.ask = 1;
    eve.say(ask.encode(), ben.id());
    QTRY_COMPARE(count(eve, Kind::Pause), 2);
    // and so is who wonders why nothing comes from her who has.
    const QString sent = ann.send(noise(400 * Chunk), {eve.peer.id()});
    QTRY_VERIFY(eve.heard(Kind::Offer));
    eve.say(Kind::Accept, sent, ann.id());
    QTRY_COMPARE(ann.state(), State::Running);
    ann.files->pause(sent);
    QTRY_COMPARE(count(eve, Kind::Pause), 3);
    FileMessage ack;
    ack.kind = Kind::Ack;
    ack.id = sent;
    eve.say(ack.encode(), ann.id());
    QTRY_COMPARE(count(eve, Kind::Pause), 4);
}

void TestTransferOffers::senderIsAnotherBeforeTheAnswer()
{
    // She was killed and is back before the hub knows that her old connection is no more.
    TestHub hub;
    TransferPerson ben;
    Stranger ann;
    Stranger annAgain;
    Stranger eve;
    QVERIFY(ben.join(hub) && ann.peer.join(hub) && annAgain.peer.join(hub) && eve.peer.join(hub));
    const QString id = ann.offer({offered("a", "abc")}, ben.id());
    QTRY_COMPARE(ben.state(), State::Offered);
    annAgain.offer({offered("a", "abc")}, ben.id());
    eve.offer({offered("b", "abc")}, ben.id()); // not the same
    const quint64 marker = eve.peer.sendTo(ben.peer->session.connection(), text("x"));
    QTRY_VERIFY(eve.peer.wasSent(marker));
    QTRY_VERIFY(ben.peer->texts(eve.peer.id()).contains(text("x")));
    QCOMPARE(ben.last().peers.first().connectionId, ann.peer.id());
    ann.peer.session.disconnectFromSession();
    QTRY_COMPARE(ben.last().peers.first().connectionId, annAgain.peer.id());
    QCOMPARE(ben.state(), State::Offered);
    QCOMPARE(ben.files->accept(id, ben.folder()), Error::None);
    QTRY_COMPARE(count(annAgain, Kind::Accept), 1);
    QCOMPARE(count(eve, Kind::Accept), 0);
}

void TestTransferOffers::manyPages_data()
{
    QTest::addColumn<bool>("isCut");
    QTest::addColumn<bool>("everyone");
    QTest::newRow("to two") << false << false;
    QTest::newRow("to everyone") << false << true;
    QTest::newRow("the link is cut on the way") << true << false;
}

void TestTransferOffers::manyPages()
{
    // Nothing that is said after it waits for all of it.
    QFETCH(bool, isCut);
    QFETCH(bool, everyone);
    constexpr int Files = 2500;
    HubConfig config;
    config.limits.signalsPerSecond = 0;
    TestHub hub(config);
    TransferPerson ann;
    TransferPerson ben;
    TransferPerson cleo;
    QVERIFY(ann.join(hub) && ben.join(hub) && cleo.join(hub));
    const QString name = QString(ann.folder() + text("/tree/%1-") + QString(180, u'n'));
    for (int i = 0; i < Files; ++i)
        writeFile(name.arg(i), {});
    qsizetype most = 0;
    int pages = 0;
    int before = -1;
    QObject::connect(&ben.peer->session, &SessionPeer::Session::signalReceived, ben.files.get(),
                     [&](const SignalMessage &message) {
                         if (message.type == text("t")) {
                             before = pages;
                             return;
                         }
                         most = std::max(most, ann.peer->session.pendingSignals().size());
                         if (++pages == 10 && isCut)
                             hub.hub->dropSocket(ann.id());
                         else if (pages == 10)
                             ann.peer->send(text("chat"));
                     });
    ann.files->send(FileSelection::fromPaths({ann.path("tree")}),
                    everyone ? QStringList() : QStringList{ben.id(), cleo.id()});
    QTRY_COMPARE_WITH_TIMEOUT(ben.state(), State::Offered, 20000);
    QTRY_COMPARE_WITH_TIMEOUT(cleo.state(), State::Offered, 20000);
    QCOMPARE(ben.last().files.size(), Files);
    QCOMPARE(cleo.last().files.size(), Files);
    QVERIFY2(pages > 2 * SendPace::MaxPages + 10, qPrintable(QString::number(pages)));
    if (isCut)
        return;
    QVERIFY2(most <= SendPace::MaxPages + 2, qPrintable(QString::number(most)));
    QVERIFY2(before >= 10 && before <= 10 + 2 * SendPace::MaxPages,
             qPrintable(QString::number(before)));
}

void TestTransferOffers::aPageIsLost()
{
    // One that waits for its turn is taken back; all come again, and make one offer.
    constexpr int Files = 300;
    HubConfig config;
    config.limits.signalsPerSecond = 100;
    config.limits.signalBurst = 20;
    TestHub hub(config);
    TransferPerson ann;
    TransferPerson ben(true);
    QVERIFY(ann.join(hub) && ben.join(hub));
    const QString name = QString(ann.folder() + text("/tree/%1-") + QString(180, u'n'));
    for (int i = 0; i < Files; ++i)
        writeFile(name.arg(i), {});
    QList<int> pages;
    QTRY_COMPARE(ann.peer->session.connections().size(), 2);
    QObject::connect(&ben.peer->session, &SessionPeer::Session::signalReceived, ben.files.get(),
                     [&](const SignalMessage &message) {
                         const auto page = FileMessage::decode(message.data);
                         if (!page || page->kind != Kind::Offer)
                             return;
                         pages.append(page->page);
                         for (int i = 0; i < 30 && pages.size() == 1; ++i)
                             ann.peer->send(text("chat")); // so that the others wait behind
                     });
    ann.files->send(FileSelection::fromPaths({ann.path("tree")}), {ben.id()});
    bool isLost = false;
    const auto isOver = [&] {
        const auto waiting = ann.peer->session.pendingSignals();
        for (const PendingSignalInfo &page : waiting) {
            if (!isLost && page.type == FileTransfers::signalType() && !pages.isEmpty())
                isLost = ann.peer->session.cancelSignal(page.id);
        }
        for (FakeClock *clock : {ann.clock.get(), ben.clock.get(), hub.clock.get()})
            clock->advance(50);
        return ann.last().isEnded();
    };
    QTRY_VERIFY_WITH_TIMEOUT(isOver(), 20000);
    QCOMPARE(ann.state(), State::Done);
    QVERIFY(isLost);
    const int all = pages.last() + 1;
    QVERIFY(all > 5 && pages.size() > all && pages.count(0) == 2);
    QCOMPARE(ben.offers.size(), 1);
    QCOMPARE(ben.last().files.size(), Files);
    QCOMPARE(QDir(ben.path("tree")).entryList(QDir::Files).size(), Files);
}

void TestTransferOffers::pagesComeAgain()
{
    TestHub hub;
    TransferPerson ben;
    Stranger eve;
    QVERIFY(ben.join(hub) && eve.peer.join(hub));
    QList<OfferedFile> files;
    for (int i = 0; i < 300; ++i)
        files.append(offered(qPrintable(QString::number(i)), {}));
    const QString id(22, u'A');
    const auto pages = FileMessage::offerPages(id, files);
    QVERIFY(pages.size() > 2);
    // One is left out, and later those from the first on come once more.
    for (const int page : {0, 2, 1, 2, 0, 1})
        eve.say(pages.at(page).encode(), ben.id());
    eve.say(text("x"), ben.id());
    QTRY_VERIFY(ben.peer->texts().contains(text("x")));
    QCOMPARE(ben.files->count(), 0);
    for (qsizetype page = 2; page < pages.size(); ++page)
        eve.say(pages.at(page).encode(), ben.id());
    QTRY_COMPARE(ben.state(), State::Offered);
    QCOMPARE(ben.last().files.size(), files.size());
    for (qsizetype i = 0; i < files.size(); ++i)
        QCOMPARE(ben.last().files.at(i).name, files.at(i).name);
}

QTEST_GUILESS_MAIN(TestTransferOffers)
#include "tst_transferoffers.moc"
