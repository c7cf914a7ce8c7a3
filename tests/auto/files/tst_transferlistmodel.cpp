#include <ui/models/transferlistmodel.h>
#include <ui/models/transfertext.h>

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using namespace Signalbox;
using Signaling::FileTransfer;
using Signaling::TransferFile;
using Signaling::TransferPeer;
using State = FileTransfer::State;
using Error = FileTransfer::Error;
using Direction = FileTransfer::Direction;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

FileTransfer transfer(const char *id, Direction direction = Direction::Outgoing,
                      const QStringList &files = {text("photo.jpg")})
{
    FileTransfer made;
    made.id = text(id);
    made.direction = direction;
    made.state = State::Running;
    made.size = 2048;
    TransferPeer peer;
    peer.connectionId = text("0123456789abcdef");
    peer.name = text("Anna");
    made.peers << peer;
    for (const QString &name : files) {
        TransferFile file;
        file.name = name;
        file.path = text("/tmp/") + name;
        made.files << file;
    }
    return made;
}

FileTransfer withState(State state, Direction direction = Direction::Outgoing,
                       Error error = Error::None)
{
    FileTransfer made = transfer("t", direction);
    made.state = state;
    made.error = error;
    made.transferred = 1024;
    made.folder = text("/tmp/in");
    return made;
}

} // namespace

class TestTransferListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void theLatestComesFirst();
    void roles();
    void dragsWhatIsComplete();
    void titles_data();
    void titles();
    void statuses_data();
    void statuses();
    void shortStatuses();
    void everyErrorHasASentence();
    void logLines_data();
    void logLines();
    void severalPeople();
};

void TestTransferListModel::theLatestComesFirst()
{
    TransferListModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.put(transfer("a"));
    model.put(transfer("b"));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.at(0).id, text("b"));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    FileTransfer later = transfer("a");
    later.state = State::Done;
    model.put(later);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(1).data(TransferListModel::StateRole).value<State>(), State::Done);
    model.remove(text("nobody"));
    model.remove(text("b"));
    QCOMPARE(model.rowOf(text("a")), 0);
    QCOMPARE(model.rowOf(text("b")), -1);
    QVERIFY(model.at(-1).isNull());
    QVERIFY(model.at(1).isNull());
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void TestTransferListModel::roles()
{
    QStringList asked;
    TransferListModel model([&asked](const QString &id, int cells) {
        asked << QStringLiteral("%1 %2").arg(id).arg(cells);
        return QByteArray(cells, '\1');
    });
    FileTransfer running = transfer("a");
    running.transferred = 512;
    running.bytesPerSecond = 1024;
    model.put(running);
    const QModelIndex row = model.index(0);
    QCOMPARE(row.data().toString(), text("photo.jpg"));
    QCOMPARE(row.data(TransferListModel::WithRole).toString(), text("to Anna"));
    QCOMPARE(row.data(TransferListModel::StatusRole).toString(),
             text("1.5 s left, 1.0 KiB/s, 512 B of 2.0 KiB"));
    QCOMPARE(row.data(TransferListModel::SizeRole).toLongLong(), 2048);
    QCOMPARE(row.data(TransferListModel::TransferredRole).toLongLong(), 512);
    QCOMPARE(row.data(TransferListModel::ProgressRole).toDouble(), 0.25);
    QCOMPARE(row.data(TransferListModel::SpeedRole).toLongLong(), 1024);
    QCOMPARE(row.data(TransferListModel::MsLeftRole).toLongLong(), 1500);
    QCOMPARE(row.data(TransferListModel::MapRole).toByteArray().size(),
             qsizetype(TransferListModel::MapCells));
    QCOMPARE(asked, QStringList{text("a 96")});
    QVERIFY(row.data(TransferListModel::OutgoingRole).toBool());
    QVERIFY(row.data(TransferListModel::PeersRole).toString().isEmpty());
    QCOMPARE(row.data(Qt::AccessibleTextRole).toString(),
             text("photo.jpg, to Anna. 1.5 s left, 1.0 KiB/s, 512 B of 2.0 KiB 25 %"));
    QVERIFY(!row.data(Qt::DecorationRole).isValid());
}

void TestTransferListModel::dragsWhatIsComplete()
{
    TransferListModel model;
    FileTransfer incoming =
        transfer("in", Direction::Incoming, {text("a.txt"), text("b.txt"), text("c.txt")});
    model.put(incoming);
    QVERIFY(!model.index(0).flags().testFlag(Qt::ItemIsDragEnabled));
    QVERIFY(!model.mimeData({model.index(0)}));
    incoming.files[0].isComplete = true;
    incoming.files[2].isComplete = true;
    incoming.files[2].path.clear();
    model.put(incoming);
    QVERIFY(model.index(0).flags().testFlag(Qt::ItemIsDragEnabled));
    const std::unique_ptr<QMimeData> data(model.mimeData({model.index(0)}));
    QVERIFY(data);
    QCOMPARE(data->urls(), QList<QUrl>{QUrl::fromLocalFile(text("/tmp/a.txt"))});
    QVERIFY(!model.canDropMimeData(data.get(), Qt::CopyAction, 0, 0, {}));
}

void TestTransferListModel::titles_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("content");
    QTest::newRow("one") << QStringList{text("a.txt")} << text("a.txt") << text("a.txt, 2.0 KiB");
    QTest::newRow("one in a folder")
        << QStringList{text("d/a.txt")} << text("a.txt") << text("a.txt, 2.0 KiB");
    QTest::newRow("two") << QStringList{text("a.txt"), text("b.txt")} << text("a.txt and 1 more")
                         << text("a.txt and 1 more, 2.0 KiB");
    QTest::newRow("a folder") << QStringList{text("d/a"), text("d/e/b")} << text("d")
                              << text("d, 2 file(s), 2.0 KiB");
}

void TestTransferListModel::titles()
{
    QFETCH(QStringList, files);
    const FileTransfer made = transfer("t", Direction::Outgoing, files);
    QTEST(TransferText::title(made), "title");
    QTEST(TransferText::content(made), "content");
}

void TestTransferListModel::statuses_data()
{
    QTest::addColumn<FileTransfer>("transfer");
    QTest::addColumn<QString>("status");
    const auto row = [](const char *name, const FileTransfer &transfer, const char *status) {
        QTest::newRow(name) << transfer << text(status);
    };
    row("preparing", withState(State::Preparing), "Reads the files");
    row("offered", withState(State::Offered), "Waits for an answer");
    row("offered to us", withState(State::Offered, Direction::Incoming), "Offered, 2.0 KiB");
    row("running", withState(State::Running), "1.0 KiB of 2.0 KiB");
    row("waiting", withState(State::Waiting), "Waits for the link or the other side");
    FileTransfer paused = withState(State::Paused);
    row("paused there", paused, "Paused by the other side, 1.0 KiB of 2.0 KiB");
    paused.isPausedHere = true;
    row("paused", paused, "Paused, 1.0 KiB of 2.0 KiB");
    row("received", withState(State::Done, Direction::Incoming), "Complete, in /tmp/in");
    FileTransfer sent = withState(State::Done);
    sent.peers[0].state = State::Done;
    row("sent", sent, "Anna has it");
    row("refused", withState(State::Refused), "Refused");
    row("cancelled", withState(State::Cancelled), "Cancelled");
    row("failed", withState(State::Failed, Direction::Outgoing, Error::NotAnswered),
        "Nobody answered the offer. Offer it again.");
    row("late", withState(State::Failed, Direction::Incoming, Error::NotAnswered),
        "The offer is over: you did not answer in time.");
    row("sender's file", withState(State::Failed, Direction::Incoming, Error::FileMissing),
        "The sender's file is no longer where it was. Ask for it again.");
    row("receiver's folder", withState(State::Paused, Direction::Outgoing, Error::CannotWrite),
        "The receiver's folder can't be written. It goes on once that is mended and it is resumed "
        "there.");
    row("our folder", withState(State::Paused, Direction::Incoming, Error::CannotWrite),
        "The folder can't be written. Check its permissions, then resume or take another.");
    row("disk full", withState(State::Paused, Direction::Incoming, Error::DiskFull),
        "The receiver's disk is full. It goes on once there is room and it is resumed.");
}

void TestTransferListModel::statuses()
{
    QFETCH(FileTransfer, transfer);
    QTEST(TransferText::status(transfer), "status");
}

void TestTransferListModel::shortStatuses()
{
    FileTransfer made = withState(State::Failed, Direction::Incoming, Error::WrongHash);
    QCOMPARE(TransferText::shortStatus(made), text("Failed, 1.0 KiB of 2.0 KiB"));
    made.transferred = 0;
    QCOMPARE(TransferText::shortStatus(made), text("Failed"));
    made = withState(State::Paused, Direction::Incoming, Error::DiskFull);
    QCOMPARE(TransferText::shortStatus(made), text("Paused, 1.0 KiB of 2.0 KiB"));
    // A row without the sentence tells it where one asks.
    TransferListModel model;
    model.put(made);
    QCOMPARE(model.index(0).data(Qt::ToolTipRole).toString(), TransferText::error(made));
    for (const State state : {State::Preparing, State::Running, State::Refused, State::Done}) {
        made = withState(state, Direction::Incoming);
        QCOMPARE(TransferText::shortStatus(made), TransferText::status(made));
    }
}

void TestTransferListModel::everyErrorHasASentence()
{
    const QMetaEnum errors = QMetaEnum::fromType<Error>();
    QSet<QString> sentences;
    for (int i = 0; i < errors.keyCount(); ++i) {
        const QString sentence = TransferText::error(Error(errors.value(i)));
        QCOMPARE(sentence.isEmpty(), errors.value(i) == int(Error::None));
        QVERIFY2(!sentences.contains(sentence), errors.key(i));
        QVERIFY(sentence.isEmpty() || sentence.endsWith(QLatin1Char('.')));
        sentences << sentence;
    }
}

void TestTransferListModel::logLines_data()
{
    QTest::addColumn<FileTransfer>("transfer");
    QTest::addColumn<QString>("begun");
    QTest::addColumn<QString>("ended");
    FileTransfer sent = withState(State::Done);
    sent.peers[0].state = State::Done;
    QTest::newRow("sent") << sent << text("Files offered to Anna: photo.jpg, 2.0 KiB")
                          << text("Sent photo.jpg, 2.0 KiB: Anna has it");
    QTest::newRow("received") << withState(State::Done, Direction::Incoming)
                              << text("Anna offers photo.jpg, 2.0 KiB")
                              << text("Received photo.jpg, 2.0 KiB, from Anna: "
                                      "Complete, in /tmp/in");
    QTest::newRow("failed") << withState(State::Failed, Direction::Incoming, Error::PeerGone)
                            << text("Anna offers photo.jpg, 2.0 KiB")
                            << text("Failed: photo.jpg, 2.0 KiB, from Anna. The other side is "
                                    "gone. Ask for it again when it is back.");
    FileTransfer mayGoOn = withState(State::Failed, Direction::Incoming, Error::PeerGone);
    mayGoOn.mayGoOn = true;
    QTest::newRow("may go on") << mayGoOn << text("Anna offers photo.jpg, 2.0 KiB")
                               << text("Failed: photo.jpg, 2.0 KiB, from Anna. The other side is "
                                       "gone. Resume when it is back.");
    QTest::newRow("nobody took it")
        << withState(State::Failed, Direction::Outgoing, Error::PeerGone)
        << text("Files offered to Anna: photo.jpg, 2.0 KiB")
        << text("Failed: photo.jpg, 2.0 KiB, to Anna. The other side is gone. Offer it again to "
                "who is here.");
    QTest::newRow("runs still") << withState(State::Running)
                                << text("Files offered to Anna: photo.jpg, 2.0 KiB") << QString();
}

void TestTransferListModel::logLines()
{
    QFETCH(FileTransfer, transfer);
    QTEST(TransferText::begun(transfer), "begun");
    QTEST(TransferText::ended(transfer), "ended");
}

void TestTransferListModel::severalPeople()
{
    FileTransfer made = withState(State::Offered);
    TransferPeer other;
    other.connectionId = text("ab");
    other.state = State::Done;
    made.peers << other;
    QCOMPARE(TransferText::with(made), text("to 2 people"));
    QCOMPARE(TransferText::status(made), text("1 of 2 people have it"));
    QCOMPARE(TransferText::peers(made), text("Anna: has not answered\nab: has it"));
    made.peers[0].state = State::Done;
    made.state = State::Done;
    QCOMPARE(TransferText::status(made), text("All have it"));
    made.isToEveryone = true;
    QCOMPARE(TransferText::with(made), text("to everyone"));
}

QTEST_GUILESS_MAIN(TestTransferListModel)
#include "tst_transferlistmodel.moc"
