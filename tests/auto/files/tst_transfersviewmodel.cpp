#include "filepeople.h"

#include <signaling/history/historysearch.h>
#include <signaling/history/signalhistory.h>
#include <support/fakeclock.h>
#include <ui/models/logtext.h>
#include <ui/models/signallogmodel.h>
#include <ui/viewmodels/composerviewmodel.h>
#include <ui/viewmodels/outboxviewmodel.h>
#include <ui/viewmodels/settings/appsettings.h>
#include <ui/viewmodels/settings/signalnotifier.h>
#include <ui/viewmodels/transfer/transferactivity.h>
#include <ui/viewmodels/transfer/transfernotifier.h>
#include <ui/viewmodels/workspaceviewmodel.h>

#include <QSettings>
#include <QSignalSpy>

#include <algorithm>

using namespace Signalbox;
using namespace TestSupport;
using Signaling::FileTransfer;
using Signaling::TransferFile;
using State = FileTransfer::State;
using Error = FileTransfer::Error;
using Command = TransfersViewModel::Command;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// What the log says beside signals and people.
QStringList notes(const FilePerson &person)
{
    QStringList lines;
    const SignalLogModel *log = person.model->log();
    for (int row = 0; row < log->rowCount(); ++row) {
        const QModelIndex index = log->index(row, 0);
        if (index.data(SignalLogModel::KindRole).value<LogKind>() == LogKind::Note)
            lines << LogText::event(index);
    }
    return lines;
}

int signalRows(const FilePerson &person)
{
    int rows = 0;
    const SignalLogModel *log = person.model->log();
    for (int row = 0; row < log->rowCount(); ++row)
        rows +=
            log->index(row, 0).data(SignalLogModel::KindRole).value<LogKind>() == LogKind::Signal
            ? 1
            : 0;
    return rows;
}

struct Shown : NotificationService
{
    void show(const QString &topic, const QString &, const QString &words,
              const std::function<void()> &) override
    {
        topics << topic;
        texts << words;
    }
    QStringList topics;
    QStringList texts;
};

} // namespace

/// Two people on a hub in the test, without a window.
class TestTransfersViewModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void aFileArrives();
    void asksForAFolder();
    void refusedAndOfferedAgain();
    void alwaysFromThatPerson();
    void commands_data();
    void commands();
    void historyRemembers();
    void tellsWhoDoesNotLook();
    void throttled_data();
    void throttled();
    void offeredAgainAndAgain();
    void tellsOfManyOffersOnce();
};

void TestTransfersViewModel::aFileArrives()
{
    TestHub hub;
    FilePerson anna("Anna");
    FilePerson bert("Bert");
    QVERIFY(anna.join(hub) && bert.join(hub) && anna.sees(2));
    const QByteArray bytes(200000, 'x');
    DropViewModel *drops = anna.model->drops();
    drops->look(anna.file("report.pdf", bytes));
    QVERIFY(drops->isHeld());
    QVERIFY(!drops->plan().isReady);
    QTRY_VERIFY(drops->plan().isReady);
    QCOMPARE(drops->plan().sentence, text("Send “report.pdf”, 195.3 KiB, to 1 people."));
    drops->drop();
    QVERIFY(!drops->isHeld());
    QTRY_COMPARE(bert.state(), State::Offered);
    QCOMPARE(bert.model->transfers()->offers(), 1);
    QCOMPARE(bert.model->transfers()->open(), 0);
    bert.model->transfers()->accept(bert.last().id);
    QTRY_COMPARE(bert.state(), State::Done);
    QTRY_COMPARE(anna.state(), State::Done);
    QCOMPARE(FilePerson::read(bert.path("report.pdf")), bytes);
    QCOMPARE(anna.model->transfers()->open(), 0);
    QTRY_COMPARE(notes(anna),
                 (QStringList{text("Files offered to everyone: report.pdf, 195.3 KiB"),
                              text("Sent report.pdf, 195.3 KiB: Bert has it")}));
    QTRY_COMPARE(notes(bert).size(), 2);
    QCOMPARE(notes(bert).first(), text("Anna offers report.pdf, 195.3 KiB"));
    // The pieces are no signals to anybody.
    QCOMPARE(signalRows(anna) + signalRows(bert), 0);
    QCOMPARE(bert.model->unread(), 0);
    QCOMPARE(anna.model->outbox()->model()->rowCount(), 0);
    anna.model->transfers()->remove(anna.last().id);
    QVERIFY(anna.last().isNull());
}

void TestTransfersViewModel::asksForAFolder()
{
    TestHub hub;
    FilePerson anna("Anna");
    FilePerson bert("Bert", false);
    QVERIFY(anna.join(hub) && bert.join(hub) && anna.sees(2));
    anna.model->drops()->send(anna.file("a.txt", "abc"), bert.id(), false);
    QTRY_COMPARE(bert.state(), State::Offered);
    TransfersViewModel *transfers = bert.model->transfers();
    QSignalSpy wanted(transfers, &TransfersViewModel::folderWanted);
    transfers->accept(bert.last().id);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(bert.state(), State::Offered);
    transfers->acceptInto(bert.last().id, bert.folder(), {}, false);
    QTRY_COMPARE(bert.state(), State::Done);
    QCOMPARE(bert.preferences.folder(), bert.folder());
    QSignalSpy noticed(transfers, &TransfersViewModel::noticed);
    transfers->accept(bert.last().id);
    QCOMPARE(noticed.count(), 1);
    // Once asked is enough.
    anna.model->drops()->send(anna.file("b.txt", "abc"), bert.id(), false);
    QTRY_COMPARE(bert.state(), State::Offered);
    transfers->accept(bert.last().id);
    QTRY_COMPARE(bert.state(), State::Done);
    QCOMPARE(wanted.count(), 1);
}

void TestTransfersViewModel::refusedAndOfferedAgain()
{
    TestHub hub;
    FilePerson anna("Anna");
    FilePerson bert("Bert");
    QVERIFY(anna.join(hub) && bert.join(hub) && anna.sees(2));
    anna.model->drops()->send(anna.file("a.txt", "abc"), bert.id(), false);
    QTRY_COMPARE(bert.state(), State::Offered);
    bert.model->transfers()->refuse(bert.last().id);
    QTRY_COMPARE(anna.state(), State::Refused);
    QCOMPARE(bert.state(), State::Refused);
    QVERIFY(anna.model->transfers()->can(Command::OfferAgain, anna.last().id));
    anna.model->transfers()->offerAgain(anna.last().id);
    QTRY_COMPARE(bert.state(), State::Offered);
    bert.model->transfers()->accept(bert.last().id);
    QTRY_COMPARE(anna.state(), State::Done);
    QCOMPARE(FilePerson::read(bert.path("a.txt")), QByteArray("abc"));
}

void TestTransfersViewModel::alwaysFromThatPerson()
{
    TestHub hub;
    FilePerson anna("Anna");
    FilePerson bert("Bert");
    QVERIFY(anna.join(hub) && bert.join(hub) && anna.sees(2));
    anna.model->drops()->send(anna.file("a.txt", "abc"), {}, false);
    QTRY_COMPARE(bert.state(), State::Offered);
    bert.model->transfers()->acceptAlways(bert.last().id);
    QTRY_COMPARE(anna.state(), State::Done);
    anna.model->drops()->send(anna.file("b.txt", "def"), {}, false);
    QTRY_COMPARE(FilePerson::read(bert.path("b.txt")), QByteArray("def"));
}

void TestTransfersViewModel::commands_data()
{
    QTest::addColumn<FileTransfer>("transfer");
    QTest::addColumn<QList<int>>("can");
    const auto row = [](const char *name, FileTransfer::Direction direction, State state,
                        const QList<Command> &commands, Error error = Error::None,
                        bool pausedHere = false, bool mayGoOn = false) {
        FileTransfer made;
        made.id = text("t");
        made.direction = direction;
        made.state = state;
        made.error = error;
        made.isPausedHere = pausedHere;
        made.mayGoOn = mayGoOn;
        TransferFile file;
        file.path = text("/tmp/a");
        file.isComplete = state == State::Done;
        made.files = {file, file};
        QList<int> numbers;
        for (const Command command : commands)
            numbers << int(command);
        QTest::newRow(name) << made << numbers;
    };
    const auto in = FileTransfer::Direction::Incoming;
    const auto out = FileTransfer::Direction::Outgoing;
    row("an offer", in, State::Offered,
        {Command::Accept, Command::ChooseFiles, Command::AcceptAlways, Command::Refuse});
    row("our offer", out, State::Offered, {Command::Cancel});
    row("runs", out, State::Running, {Command::Pause, Command::Cancel});
    row("paused", in, State::Paused, {Command::Resume, Command::Cancel}, Error::None, true);
    row("paused there", in, State::Paused, {Command::Cancel});
    row("disk full", in, State::Paused, {Command::Resume, Command::Cancel}, Error::DiskFull);
    row("received", in, State::Done, {Command::ShowInFolder, Command::Remove});
    row("sent", out, State::Done, {Command::Remove});
    row("refused", out, State::Refused, {Command::OfferAgain, Command::Remove});
    // Resuming does nothing where nobody had accepted.
    row("gone", out, State::Failed, {Command::OfferAgain, Command::Remove}, Error::PeerGone);
    row("gone, and may come back", out, State::Failed,
        {Command::Resume, Command::OfferAgain, Command::Remove}, Error::PeerGone, false, true);
    row("an offer that is gone", in, State::Failed, {Command::Remove}, Error::PeerGone);
    row("its sender may come back", in, State::Failed, {Command::Resume, Command::Remove},
        Error::PeerGone, false, true);
    row("failed", in, State::Failed, {Command::Remove}, Error::WrongHash);
    // Others have it, one is gone: on the way, or without an answer.
    FileTransfer some;
    some.id = text("t");
    some.state = State::Done;
    some.files.resize(1);
    some.peers.resize(2);
    some.peers[0].state = State::Done;
    some.peers[1].state = State::Failed;
    some.peers[1].error = Error::PeerGone;
    QTest::newRow("one lacks it") << some
                                  << QList<int>{int(Command::OfferAgain), int(Command::Remove)};
    some.mayGoOn = true;
    QTest::newRow("one is gone on the way")
        << some << QList<int>{int(Command::Resume), int(Command::OfferAgain), int(Command::Remove)};
}

void TestTransfersViewModel::commands()
{
    QFETCH(FileTransfer, transfer);
    QList<int> numbers;
    for (int command = 0; command <= int(Command::Remove); ++command) {
        if (TransfersViewModel::can(Command(command), transfer))
            numbers << command;
    }
    QTEST(numbers, "can");
    QVERIFY(!TransfersViewModel::can(Command::Remove, FileTransfer()));
}

void TestTransfersViewModel::historyRemembers()
{
    const QTemporaryDir folder;
    Signaling::SignalHistory history(folder.filePath(text("history.sqlite")));
    TestHub hub;
    FilePerson anna("Anna");
    FilePerson bert("Bert");
    QVERIFY(anna.join(hub) && bert.join(hub) && anna.sees(2));
    anna.model->keepHistoryIn(&history, true);
    anna.model->drops()->send(anna.file("secret.txt", "what it says"), {}, false);
    QTRY_COMPARE(bert.state(), State::Offered);
    bert.model->transfers()->accept(bert.last().id);
    QTRY_COMPARE(anna.state(), State::Done);
    QTRY_COMPARE(notes(anna).size(), 2);
    history.flush();
    QStringList kept;
    Signaling::HistorySearch search(&history);
    connect(&search, &Signaling::HistorySearch::found, this,
            [&kept](const QList<Signaling::HistoryHit> &hits) {
                for (const auto &hit : hits) {
                    QVERIFY(!hit.entry.data.contains(text("what it says")));
                    if (hit.entry.kind == Signaling::HistoryEntry::Kind::Note)
                        kept << hit.entry.note;
                }
            });
    QSignalSpy finished(&search, &Signaling::HistorySearch::pageFinished);
    QTRY_COMPARE(history.waiting(), 0);
    search.start({}, 100);
    QTRY_COMPARE(finished.count(), 1);
    std::sort(kept.begin(), kept.end());
    QCOMPARE(kept, notes(anna));
}

void TestTransfersViewModel::tellsWhoDoesNotLook()
{
    const QTemporaryDir folder;
    QSettings file(folder.filePath(text("settings.ini")), QSettings::IniFormat);
    AppSettings settings(&file);
    NotificationSettings wanted = settings.notifications();
    wanted.enabled = true;
    wanted.muted = false;
    settings.setNotifications(wanted);
    TestHub hub;
    FilePerson anna("Anna");
    QVERIFY(anna.join(hub));
    WorkspaceServices services;
    services.clock = Signaling::Clock::system();
    services.makeSession = [] { return std::make_unique<Signaling::SignalingSession>(); };
    WorkspaceViewModel workspace(services);
    Shown shown;
    const TransferNotifier notifier(&workspace, &settings, &shown, services.clock);
    const TransferActivity activity(&workspace);
    SessionSetup setup;
    setup.credentials = SessionPeer::credentials(hub, hub.token());
    SessionViewModel *bert = workspace.open(setup);
    QVERIFY(anna.sees(2));
    anna.model->drops()->send(anna.file("a.txt", "abc"), {}, false);
    QTRY_COMPARE(shown.texts, QStringList{text("Anna offers a.txt, 3 B")});
    QVERIFY(!activity.isRunning());
    bert->transfers()->acceptInto(bert->transfers()->model()->at(0).id, folder.path(), {}, false);
    QTRY_COMPARE(shown.texts.size(), 2);
    QCOMPARE(shown.topics.at(0), shown.topics.at(1));
    bert->setActive(true);
    anna.model->drops()->send(anna.file("b.txt", "abc"), {}, false);
    QTRY_COMPARE(bert->transfers()->offers(), 1);
    QCOMPARE(shown.texts.size(), 2);
    QCOMPARE(activity.open(), 0);
}

void TestTransfersViewModel::throttled_data()
{
    QTest::addColumn<int>("offers");
    QTest::addColumn<int>("told");
    QTest::addColumn<int>("leftOut");
    QTest::newRow("one less") << 3 << 3 << 0;
    QTest::newRow("just so many") << 4 << 4 << 0;
    QTest::newRow("one more") << 5 << 4 << 1;
    QTest::newRow("many more") << 1000 << 4 << 996;
}

void TestTransfersViewModel::throttled()
{
    QFETCH(int, offers);
    QFETCH(int, told);
    QFETCH(int, leftOut);
    const auto clock = std::make_shared<FakeClock>();
    QStringList said;
    OfferThrottle throttle(clock, 4, std::chrono::milliseconds(1000),
                           [&said](const Signaling::TransferPeer &peer, int count) {
                               said << peer.connectionId + QString::number(count);
                           });
    FileTransfer offer;
    offer.direction = FileTransfer::Direction::Incoming;
    offer.peers.append(Signaling::TransferPeer());
    int count = 0;
    int ends = 0;
    for (int i = 0; i < offers; ++i) {
        offer.peers[0].connectionId = text("eve");
        offer.id = QString::number(i);
        offer.state = State::Offered;
        count += throttle.tells(offer) ? 1 : 0;
        offer.state = State::Cancelled;
        ends += throttle.tellsEnd(offer) ? 1 : 0;
    }
    QCOMPARE(count, told);
    QCOMPARE(ends, told);
    // Others are told of all the same, and what somebody here decided is told in any case.
    offer.peers[0].connectionId = text("bert");
    QVERIFY(throttle.tells(offer));
    offer.id = text("mine");
    QVERIFY(!throttle.tellsEnd(offer));
    offer.folder = text("/folder");
    QVERIFY(throttle.tellsEnd(offer));
    clock->advance(999);
    QVERIFY(said.isEmpty());
    clock->advance(1);
    QCOMPARE(said, leftOut > 0 ? QStringList{QStringLiteral("eve%1").arg(leftOut)} : QStringList());
    clock->advance(4000);
    QCOMPARE(said.size(), leftOut > 0 ? 1 : 0);
    offer.peers[0].connectionId = text("eve");
    QVERIFY(throttle.tells(offer));
}

void TestTransfersViewModel::offeredAgainAndAgain()
{
    TestHub hub;
    FilePerson anna("Anna");
    QVERIFY(anna.join(hub));
    const auto clock = std::make_shared<FakeClock>();
    SessionPeer bert;
    TransfersViewModel transfers(&bert.session, clock);
    QStringList notes;
    connect(&transfers, &TransfersViewModel::recorded, this,
            [&notes](const QString &note) { notes << note; });
    QVERIFY(bert.join(hub) && anna.sees(2));
    const int offers = TransfersViewModel::NotesAtOnce + 3;
    for (int i = 0; i < offers; ++i) {
        anna.model->drops()->send(anna.file("a.txt", QByteArray(i + 1, 'x')), bert.id(), false);
        QTRY_COMPARE(transfers.model()->rowCount(), i + 1);
        anna.model->transfers()->cancel(anna.last().id);
        QTRY_COMPARE(transfers.model()->at(0).state, State::Cancelled);
    }
    QCOMPARE(notes.size(), 2 * TransfersViewModel::NotesAtOnce);
    clock->advance(TransfersViewModel::NotePause);
    QCOMPARE(notes.size(), 2 * TransfersViewModel::NotesAtOnce + 1);
    QCOMPARE(notes.last(), text("Anna made 3 more offer(s)"));
}

void TestTransfersViewModel::tellsOfManyOffersOnce()
{
    const QTemporaryDir folder;
    QSettings file(folder.filePath(text("settings.ini")), QSettings::IniFormat);
    AppSettings settings(&file);
    NotificationSettings wanted = settings.notifications();
    wanted.enabled = true;
    wanted.muted = false;
    settings.setNotifications(wanted);
    TestHub hub;
    FilePerson anna("Anna");
    QVERIFY(anna.join(hub));
    WorkspaceServices services;
    services.clock = Signaling::Clock::system();
    services.makeSession = [] { return std::make_unique<Signaling::SignalingSession>(); };
    WorkspaceViewModel workspace(services);
    Shown shown;
    const auto clock = std::make_shared<FakeClock>();
    const TransferNotifier notifier(&workspace, &settings, &shown, clock);
    SessionSetup setup;
    setup.credentials = SessionPeer::credentials(hub, hub.token());
    SessionViewModel *bert = workspace.open(setup);
    QVERIFY(anna.sees(2));
    for (int i = 0; i < 3; ++i) {
        anna.model->drops()->send(anna.file("a.txt", QByteArray(i + 1, 'x')), {}, false);
        QTRY_COMPARE(bert->transfers()->offers(), i + 1);
    }
    QCOMPARE(shown.texts, QStringList{text("Anna offers a.txt, 1 B")});
    clock->advance(TransferNotifier::Pause);
    QCOMPARE(shown.texts.size(), 2);
    QCOMPARE(shown.texts.last(), text("Anna made 2 more offer(s)"));
    // How it ends that was accepted is told, whether or not the offer was.
    bert->transfers()->acceptInto(bert->transfers()->model()->at(0).id, folder.path(), {}, false);
    QTRY_COMPARE(shown.texts.size(), 3);
}

QTEST_GUILESS_MAIN(TestTransfersViewModel)
#include "tst_transfersviewmodel.moc"
