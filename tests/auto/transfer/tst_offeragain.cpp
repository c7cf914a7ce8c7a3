#include "stranger.h"

#include <signaling/transfer/lackingfiles_p.h>
#include <signaling/transfer/transferlimits_p.h>

#include <algorithm>
#include <atomic>

using namespace Signaling;
using namespace TestSupport;
using State = FileTransfer::State;
using Error = FileTransfer::Error;
using Kind = FileMessage::Kind;

namespace {

constexpr qint64 Chunk = 6096;

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// Takes all, but loses the parts of some files before they have their names, so that these fail.
struct Loser : TransferPerson
{
    explicit Loser(const QStringList &names)
        : TransferPerson(true)
    {
        disk.sync = [names, loses = isLosing](const QStringList &paths) {
            for (const QString &path : paths) {
                const bool isOne = std::any_of(names.cbegin(), names.cend(), [&](const auto &name) {
                    return path.endsWith(name + text(".part"));
                });
                if (*loses && isOne)
                    QFile::remove(path);
            }
            return TransferDisk::realSync(paths);
        };
        die();
        comeAlive();
    }
    std::shared_ptr<std::atomic_bool> isLosing = std::make_shared<std::atomic_bool>(true);
};

/// Three files in a folder, that \a who sends.
QString sendTree(TransferPerson &who, const QStringList &to = {}, qint64 chunksOfLast = 3)
{
    writeFile(who.path("trip/a.txt"), noise(3 * Chunk, 1));
    writeFile(who.path("trip/day/b.txt"), noise(2 * Chunk + 5, 2));
    writeFile(who.path("trip/day/c.txt"), noise(chunksOfLast * Chunk, 3));
    return who.files->send(FileSelection::fromPaths({who.path("trip")}), to);
}

/// \a who pauses once the first two files are complete.
void pauseInTheThird(TransferPerson &who)
{
    who.disk.sync = [](const QStringList &) { return std::error_code(); }; // a fast one
    who.die();
    who.comeAlive();
    who.onChunk = [&who] {
        const FileTransfer now = who.last();
        if (now.files.size() == 3 && now.files.at(0).isComplete && now.files.at(1).isComplete)
            who.files->pause(now.id);
    };
}

HubConfig withoutRates()
{
    HubConfig config; // its clock stands still: a rate would never allow more again
    config.limits.signalsPerSecond = 0;
    return config;
}

QStringList treeOf(const TransferPerson &who)
{
    QStringList names = QDir(who.path("trip")).entryList(QDir::Files)
        + QDir(who.path("trip/day")).entryList(QDir::Files);
    names.sort();
    return names;
}

const QStringList Whole{text("a.txt"), text("b.txt"), text("c.txt")};

QStringList namesOf(const FileTransfer &transfer)
{
    QStringList names;
    for (const TransferFile &file : transfer.files)
        names.append(file.name);
    return names;
}

/// Other bytes of the same size and time.
void changeUnseen(const QString &path)
{
    const QDateTime then = QFileInfo(path).lastModified();
    writeFile(path, noise(QFileInfo(path).size(), 77));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(then, QFileDevice::FileModificationTime));
}

bool hasHeard(const TransferPerson &who, Kind kind, const QString &id)
{
    return std::any_of(who.peer->received.cbegin(), who.peer->received.cend(),
                       [&](const SignalMessage &message) {
                           const auto decoded = FileMessage::decode(message.data);
                           return decoded && decoded->kind == kind && decoded->id == id;
                       });
}

} // namespace

/// What is offered again is what failed, to those for whom it did.
class TestOfferAgain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneOfThree_data();
    void oneOfThree();
    void othersLackOthers();
    void allFailed();
    void noneFailed();
    void cancelledInTheMidst_data();
    void cancelledInTheMidst();
    void changedAgainBeforeItIsOffered();
    void whatIsSaid_data();
    void whatIsSaid();
    void afterARestart();
    void madeFilesStay();
    void doneRoundTrip();
    void largestDoneFits();
    void impossibleWords_data();
    void impossibleWords();
    void groups();
};

void TestOfferAgain::oneOfThree_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("failed");
    QTest::addColumn<Error>("error");
    QTest::newRow("lies in its hash") << text("lies") << text("trip/day/b.txt") << Error::WrongHash;
    QTest::newRow("changes") << text("changes") << text("trip/day/c.txt") << Error::FileChanged;
    QTest::newRow("is deleted") << text("deleted") << text("trip/day/c.txt") << Error::FileMissing;
}

void TestOfferAgain::oneOfThree()
{
    QFETCH(QString, what);
    QFETCH(QString, failed);
    QFETCH(Error, error);
    TestHub hub(withoutRates());
    TransferPerson ann;
    TransferPerson ben;
    const bool lies = what == text("lies");
    if (!lies)
        pauseInTheThird(ben);
    QVERIFY(ann.join(hub) && ben.join(hub));
    const QString id = sendTree(ann, {ben.id()}, lies ? 3 : 600);
    QTRY_COMPARE(ben.state(), State::Offered);
    const QString source = QString(ann.folder() + u'/' + failed);
    if (lies)
        changeUnseen(source);
    QCOMPARE(ben.files->accept(id, ben.folder()), Error::None);
    if (!lies) {
        QTRY_COMPARE(ann.state(), State::Paused);
        ben.onChunk = nullptr;
        QFile::remove(source);
        if (what == text("changes"))
            writeFile(source, noise(601 * Chunk, 4));
        ben.files->resume(id);
    }
    QTRY_COMPARE(ann.state(), State::Failed);
    QTRY_COMPARE(ben.state(), State::Failed);
    QCOMPARE(ann.error(), error);
    QCOMPARE(treeOf(ben).size(), 2);
    QTRY_VERIFY(hasHeard(ann, Kind::Done, id));
    const QByteArray bytes = noise(5 * Chunk, 5);
    writeFile(source, bytes);
    const QString again = ann.files->offerAgain(id);
    QTRY_COMPARE(ben.last().id, again);
    QCOMPARE(namesOf(ben.last()), QStringList{failed});
    QCOMPARE(ben.files->accept(again, ben.folder()), Error::None);
    QTRY_COMPARE(ann.state(), State::Done);
    QTRY_COMPARE(ben.state(), State::Done);
    QCOMPARE(treeOf(ben), Whole);
    QCOMPARE(readFile(QString(ben.folder() + u'/' + failed)), bytes);
    QCOMPARE(ann.files->offerAgain(again), QString());
}

void TestOfferAgain::othersLackOthers()
{
    TestHub hub;
    TransferPerson ann;
    Loser ben({text("b.txt")});
    Loser cleo({text("c.txt")});
    Loser dan({text("c.txt")});
    TransferPerson eve(true);
    QVERIFY(ann.join(hub) && ben.join(hub) && cleo.join(hub) && dan.join(hub) && eve.join(hub));
    const QString id = sendTree(ann);
    QTRY_COMPARE(ann.state(), State::Done); // one has it all
    for (Loser *who : {&ben, &cleo, &dan}) {
        QTRY_COMPARE(who->error(), Error::WrongHash);
        *who->isLosing = false;
    }
    const QString again = ann.files->offerAgain(id);
    QCOMPARE(ann.files->count(), 3);
    QCOMPARE(ann.files->transfers().at(1).id, again);
    for (const TransferPerson *who : {&ben, &cleo, &dan}) {
        QTRY_COMPARE(who->state(), State::Done);
        QCOMPARE(who->offers.size(), 2);
        QCOMPARE(treeOf(*who), Whole);
        QVERIFY(who->last().transferred < 4 * Chunk); // one file only
    }
    QTRY_COMPARE(ann.files->openCount(), 0);
    QCOMPARE(ann.files->transfers().at(1).state, State::Done);
    QCOMPARE(ann.last().state, State::Done);
    QCOMPARE(eve.offers.size(), 1);
}

void TestOfferAgain::allFailed()
{
    TestHub hub;
    TransferPerson ann;
    Loser ben(Whole);
    QVERIFY(ann.join(hub) && ben.join(hub));
    const QString id = sendTree(ann);
    QTRY_COMPARE(ann.error(), Error::WrongHash);
    QTRY_VERIFY(ben.last().isEnded());
    *ben.isLosing = false;
    const QString again = ann.files->offerAgain(id);
    QVERIFY(ann.files->transfer(again).isToEveryone); // as nobody has any of it
    QTRY_COMPARE(ben.state(), State::Done);
    QCOMPARE(ben.last().id, again);
    QCOMPARE(ben.last().files.size(), 3);
    QCOMPARE(treeOf(ben), Whole);
    QTRY_COMPARE(ann.state(), State::Done);
}

void TestOfferAgain::noneFailed()
{
    TestHub hub;
    TransferPerson ann;
    TransferPerson ben(true);
    QVERIFY(ann.join(hub) && ben.join(hub));
    const QString id = sendTree(ann, {ben.id()});
    QTRY_COMPARE(ann.state(), State::Done);
    QCOMPARE(ann.files->offerAgain(id), QString());
    QCOMPARE(ann.files->count(), 1);
}

void TestOfferAgain::cancelledInTheMidst_data()
{
    QTest::addColumn<bool>("bySender");
    QTest::addColumn<int>("complete");
    QTest::newRow("the sender, two complete") << true << 2;
    QTest::newRow("the receiver, two complete") << false << 2;
    QTest::newRow("the sender, none complete") << true << 0;
    QTest::newRow("the receiver, none complete") << false << 0;
}

void TestOfferAgain::cancelledInTheMidst()
{
    QFETCH(bool, bySender);
    QFETCH(int, complete);
    TestHub hub(withoutRates());
    TransferPerson ann;
    TransferPerson ben(true);
    if (complete > 0)
        pauseInTheThird(ben);
    QVERIFY(ann.join(hub) && ben.join(hub));
    if (complete == 0)
        ben.onChunk = [&] { ben.files->pause(ben.last().id); };
    const QString id = sendTree(ann, {ben.id()}, 600);
    QTRY_COMPARE(ann.state(), State::Paused);
    ben.onChunk = nullptr;
    (bySender ? ann : ben).files->cancel(id);
    QTRY_COMPARE(ann.state(), State::Cancelled);
    QTRY_COMPARE(ben.state(), State::Cancelled);
    if (bySender && complete > 0)
        QTRY_VERIFY(hasHeard(ann, Kind::Done, id));
    QVERIFY(!ann.files->offerAgain(id).isEmpty());
    QTRY_COMPARE(ben.offers.size(), 2);
    QCOMPARE(ben.last().files.size(), 3 - complete);
    QTRY_COMPARE(ann.state(), State::Done);
    QTRY_COMPARE(ben.state(), State::Done);
    QCOMPARE(treeOf(ben), Whole);
}

void TestOfferAgain::changedAgainBeforeItIsOffered()
{
    // A transfer that failed before it was offered to anybody still knows whom it is for.
    TestHub hub;
    TransferPerson ann;
    TransferPerson ben(true);
    QVERIFY(ann.join(hub) && ben.join(hub));
    sendTree(ann, {ben.id()});
    QFile::remove(ann.path("trip/a.txt"));
    QTRY_COMPARE(ann.error(), Error::FileMissing);
    writeFile(ann.path("trip/a.txt"), "abc");
    QVERIFY(!ann.files->offerAgain(ann.last().id).isEmpty());
    QTRY_COMPARE(ben.state(), State::Done);
    QCOMPARE(treeOf(ben), Whole);
}

void TestOfferAgain::whatIsSaid_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<int>("files");
    QTest::newRow("an old client") << text("\"m\":\"done\",\"failed\":1") << 3;
    QTest::newRow("which") << text("\"m\":\"done\",\"failed\":1,\"files\":[[1,1]]") << 1;
    QTest::newRow("more than failed") << text("\"m\":\"done\",\"failed\":1,\"files\":[[1,2]]") << 2;
    QTest::newRow("none of it") << text("\"m\":\"done\",\"failed\":1,\"files\":[[1,3]]") << 3;
    QTest::newRow("refused") << text("\"m\":\"refuse\"") << 3;
    QTest::newRow("cancelled") << text("\"m\":\"cancel\",\"why\":\"user\"") << 3;
    QTest::newRow("cancelled, which")
        << text("\"m\":\"cancel\",\"why\":\"user\",\"files\":[[0,0],[2,2]]") << 2;
}

void TestOfferAgain::whatIsSaid()
{
    QFETCH(QString, said);
    QFETCH(int, files);
    TestHub hub;
    TransferPerson ann;
    Stranger ben;
    QVERIFY(ann.join(hub) && ben.peer.join(hub));
    const QString id = sendTree(ann, {ben.peer.id()});
    QTRY_VERIFY(ben.heard(Kind::Offer));
    // Who hasn't accepted has nothing to say of it.
    ben.say(QString(text("{\"id\":\"") + id + text("\",\"m\":\"done\",\"failed\":0}")), ann.id());
    if (!said.contains(text("refuse")))
        ben.say(Kind::Accept, id, ann.id());
    ben.say(QString(text("{\"id\":\"") + id + text("\",") + said + u'}'), ann.id());
    QTRY_VERIFY(ann.last().isEnded());
    const QString again = ann.files->offerAgain(id);
    QTRY_COMPARE(ben.heard(Kind::Offer)->id, again);
    QCOMPARE(ben.heard(Kind::Offer)->files.size(), files);
}

void TestOfferAgain::afterARestart()
{
    // Who has some of it is known in another process too, while somebody else is waited for.
    TestHub hub;
    TransferPerson ann;
    Loser ben({text("b.txt")});
    TransferPerson cleo(true);
    QVERIFY(ann.join(hub) && ben.join(hub) && cleo.join(hub));
    cleo.onChunk = [&] {
        if (cleo.chunks == 1)
            cleo.files->pause(cleo.last().id);
    };
    const QString id = sendTree(ann);
    QTRY_COMPARE(ben.error(), Error::WrongHash);
    QTRY_VERIFY(hasHeard(ann, Kind::Done, id));
    cleo.die();
    QTRY_COMPARE(ann.state(), State::Waiting);
    ann.die();
    ann.comeAlive();
    QVERIFY(ann.join(hub));
    QTRY_COMPARE(ann.state(), State::Waiting);
    QTRY_VERIFY(hasHeard(ann, Kind::Done, id));
    *ben.isLosing = false;
    ann.files->cancel(id);
    QVERIFY(!ann.files->offerAgain(id).isEmpty());
    QTRY_COMPARE(ben.state(), State::Done);
    QCOMPARE(namesOf(ben.last()), QStringList{text("trip/day/b.txt")});
    QCOMPARE(treeOf(ben), Whole);
    QTRY_COMPARE(ann.state(), State::Done);
    QCOMPARE(ann.files->count(), 2);
}

void TestOfferAgain::madeFilesStay()
{
    // Files that were made to be sent lie in one folder, which goes when nobody needs any of them.
    TestHub hub;
    TransferPerson ann;
    Loser ben({text("2.png")});
    QVERIFY(ann.join(hub) && ben.join(hub));
    const QString folder = ann.files->newFolder();
    writeFile(folder + text("/1.png"), noise(Chunk, 1));
    writeFile(folder + text("/2.png"), noise(Chunk, 2));
    const QString id = ann.files->send(
        FileSelection::fromPaths({folder + text("/1.png"), folder + text("/2.png")}));
    QTRY_COMPARE(ann.error(), Error::WrongHash);
    QTRY_VERIFY(ben.last().isEnded());
    *ben.isLosing = false;
    const QString again = ann.files->offerAgain(id);
    ann.files->remove(id);
    QTRY_COMPARE(ann.state(), State::Done);
    QCOMPARE(readFile(ben.path("2.png")), noise(Chunk, 2));
    ann.files->remove(again);
    QVERIFY(!QDir(folder).exists());
}

void TestOfferAgain::doneRoundTrip()
{
    FileMessage done;
    done.id = QString(22, u'A');
    for (const Kind kind : {Kind::Done, Kind::Cancel}) {
        done.kind = kind;
        done.failed = kind == Kind::Done ? 4 : 0;
        done.lacked = NumberRanges{{0, 1}, {3, 3}, {9999, 9999}};
        auto again = FileMessage::decode(done.encode());
        QVERIFY(again.has_value());
        QCOMPARE(again->lacked, done.lacked);
        QCOMPARE(again->failed, done.failed);
        done.lacked.reset();
        again = FileMessage::decode(done.encode());
        QVERIFY(again.has_value() && !again->lacked);
    }
}

void TestOfferAgain::largestDoneFits()
{
    NumberRanges every;
    for (int i = 1; i < TransferLimits::MaxFiles; i += 2)
        addTo(every, i);
    FileMessage done;
    done.kind = Kind::Done;
    done.id = QString(22, u'A');
    done.failed = int(countOf(every));
    for (const qsizetype first : {qsizetype(0), every.size() - TransferLimits::MaxFileRanges}) {
        done.lacked = bounded(every.mid(first), TransferLimits::MaxFileRanges);
        done.failed = int(countOf(every.mid(first)));
        QCOMPARE(done.lacked->size(), TransferLimits::MaxFileRanges);
        QCOMPARE(done.lacked->last().second, TransferLimits::MaxFiles - 1); // nothing is left out
        QVERIFY(done.encode().size() <= TransferLimits::MaxText);
        QVERIFY(FileMessage::decode(done.encode()).has_value());
    }
    done.lacked = bounded(every, TransferLimits::MaxFileRanges + 1);
    QVERIFY(!FileMessage::decode(done.encode()).has_value());
    QCOMPARE(bounded({{0, 0}, {2, 2}}, 2), (NumberRanges{{0, 0}, {2, 2}}));
}

void TestOfferAgain::impossibleWords_data()
{
    QTest::addColumn<QString>("rest");
    for (const char *rest :
         {"\"m\":\"done\",\"failed\":1,\"files\":7", "\"m\":\"done\",\"failed\":1,\"files\":null",
          "\"m\":\"done\",\"failed\":1,\"files\":[1]",
          "\"m\":\"done\",\"failed\":1,\"files\":[[1]]",
          "\"m\":\"done\",\"failed\":1,\"files\":[[1,2,3]]",
          "\"m\":\"done\",\"failed\":1,\"files\":[[-1,2]]",
          "\"m\":\"done\",\"failed\":1,\"files\":[[2,1]]",
          "\"m\":\"done\",\"failed\":1,\"files\":[[1.5,2]]",
          "\"m\":\"done\",\"failed\":1,\"files\":[[0,10000]]",
          "\"m\":\"done\",\"failed\":9,\"files\":[[5,9],[0,3]]",
          "\"m\":\"done\",\"failed\":1,\"files\":[[0,1],[2,3]]",
          "\"m\":\"done\",\"failed\":1,\"files\":[]",
          "\"m\":\"done\",\"failed\":3,\"files\":[[0,1]]",
          "\"m\":\"done\",\"failed\":0,\"files\":[[0,0]]", "\"m\":\"done\",\"files\":[[0,0]]",
          "\"m\":\"cancel\",\"why\":\"user\",\"files\":{}",
          "\"m\":\"cancel\",\"why\":\"user\",\"files\":[[0,10000]]"})
        QTest::newRow(rest) << text(rest);
}

void TestOfferAgain::impossibleWords()
{
    QFETCH(QString, rest);
    const QString id(22, u'A');
    QVERIFY(!FileMessage::decode(QString(text("{\"id\":\"") + id + text("\",") + rest + u'}')));
}

void TestOfferAgain::groups()
{
    const QString a = text("a");
    const QString b = text("b");
    const QString c = text("c");
    const NumberRanges one{{1, 1}};
    const NumberRanges two{{2, 3}};
    const NumberRanges far{{0, 0}, {7, 9}};
    QCOMPARE(grouped({{{a}, one}, {{b}, two}, {{c}, one}}),
             (QList<LackingFiles>{{{a, c}, one}, {{b}, two}}));
    // So many are not read by themselves; nobody is offered less than they lack.
    QCOMPARE(grouped({{{a}, far}, {{b}, one}, {{c}, two}}, 2),
             (QList<LackingFiles>{{{a}, far}, {{b, c}, {{1, 3}}}}));
    QCOMPARE(grouped({{{a}, one}, {{b}, two}, {{c}, far}}, 1),
             (QList<LackingFiles>{{{a, b, c}, {{0, 3}, {7, 9}}}}));
    QCOMPARE(united({{0, 9}}, {{2, 3}}), (NumberRanges{{0, 9}}));
}

QTEST_GUILESS_MAIN(TestOfferAgain)
#include "tst_offeragain.moc"
