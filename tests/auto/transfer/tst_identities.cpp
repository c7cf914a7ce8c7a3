#include "transferperson.h"

#include <signaling/transfer/transferstore_p.h>

#include <QJsonDocument>
#include <QJsonObject>

using namespace Signaling;
using namespace TestSupport;
using State = FileTransfer::State;
using Direction = FileTransfer::Direction;
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
    config.gracePeriod = milliseconds(0);
    return config;
}

/// As an earlier version wrote it, which didn't say whose it is.
void forgetOwner(const QString &fileName)
{
    QJsonObject kept = QJsonDocument::fromJson(readFile(fileName)).object();
    QVERIFY(kept.contains(u"owner"));
    kept.remove(text("owner"));
    writeFile(fileName, QJsonDocument(kept).toJson());
}

QList<Direction> directionsOf(const TransferPerson &who, const QString &id)
{
    QList<Direction> all;
    for (const FileTransfer &transfer : who.files->transfers()) {
        if (transfer.id == id)
            all.append(transfer.direction);
    }
    return all;
}

} // namespace

/// Several identities of one session, with one folder for what comes and one for what they keep.
class TestIdentities : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromOneToTheOther_data();
    void fromOneToTheOther();
    void anothersStays();
    void anothersIsTakenIfSomebodySaysSo();

private:
    /// Both keep what they do in the same folders.
    static void share(const QString &folder, TransferPerson &ann, TransferPerson &ben)
    {
        for (TransferPerson *who : {&ann, &ben}) {
            who->die();
            who->where = folder;
            who->options.stateFolder = ann.options.stateFolder;
            who->comeAlive();
        }
    }
    /// From \a ann to \a ben, whose processes end half-way. The id.
    static QString sendHalf(const TestHub &hub, TransferPerson &ann, TransferPerson &ben,
                            const QString &path)
    {
        ben.onChunk = [&ben] {
            if (ben.chunks == 20)
                ben.files->pause(ben.last().id);
        };
        if (!ann.join(hub) || !ben.join(hub))
            return {};
        const QString id = ann.files->send(FileSelection::fromPaths({path}), {ben.id()});
        const auto isPaused = [&] {
            return ann.state() == State::Paused && ben.state() == State::Paused;
        };
        if (!QTest::qWaitFor(isPaused))
            return {};
        ann.die();
        ben.die();
        ben.onChunk = nullptr;
        return id;
    }
};

void TestIdentities::fromOneToTheOther_data()
{
    QTest::addColumn<QString>("data");
    QTest::addColumn<bool>("isOld");
    QTest::addColumn<bool>("senderFirst");
    QTest::addColumn<bool>("restoresFirst");
    for (const bool senderFirst : {true, false}) {
        for (const bool restoresFirst : {true, false}) {
            const auto row = [&](const char *whose, const char *data, bool isOld) {
                QTest::addRow("%s, the %s first, %s", whose, senderFirst ? "sender" : "receiver",
                              restoresFirst ? "in the window's order" : "the transfers first")
                    << text(data) << isOld << senderFirst << restoresFirst;
            };
            row("different", "name=Ben", false);
            row("the same data", "name=Ann", false);
            row("of an earlier version", "name=Ben", true);
        }
    }
}

void TestIdentities::fromOneToTheOther()
{
    QFETCH(const QString, data);
    QFETCH(const bool, isOld);
    QFETCH(const bool, senderFirst);
    QFETCH(const bool, restoresFirst);
    TestHub hub(withoutRates());
    const QTemporaryDir source;
    const QTemporaryDir folder;
    const QString path = source.filePath(text("photo.jpg"));
    const QByteArray bytes = noise(60 * Chunk);
    writeFile(path, bytes);
    TransferPerson ann;
    TransferPerson ben(true);
    ann.data = text("name=Ann");
    ben.data = data;
    share(folder.path(), ann, ben);
    const QString id = sendHalf(hub, ann, ben, path);
    QVERIFY(!id.isEmpty());
    if (isOld) {
        forgetOwner(TransferStore::planFile(ann.options.stateFolder, id));
        forgetOwner(ben.stateFile());
    }
    for (TransferPerson *who : {&ann, &ben}) {
        who->restores = true;
        who->restoresFirst = restoresFirst;
        who->comeAlive();
    }
    TransferPerson &first = senderFirst ? ann : ben;
    TransferPerson &second = senderFirst ? ben : ann;
    QVERIFY(first.join(hub));
    QTRY_COMPARE(first.files->count(), 1);
    QVERIFY(second.join(hub));
    QTRY_COMPARE(second.files->count(), 1);
    QCOMPARE(directionsOf(first, id).size(), 1);
    QCOMPARE(directionsOf(second, id).size(), 1);
    const bool isSwapped = ann.last().direction == Direction::Incoming;
    QVERIFY(!isSwapped || first.data == second.data || isOld);
    TransferPerson &receiver = isSwapped ? ann : ben;
    TransferPerson &sender = isSwapped ? ben : ann;
    QCOMPARE(sender.last().direction, Direction::Outgoing);
    QCOMPARE(receiver.last().direction, Direction::Incoming);
    receiver.files->resume(id);
    QTRY_COMPARE(receiver.state(), State::Done);
    QTRY_COMPARE(sender.state(), State::Done);
    QCOMPARE(readFile(ben.path("photo.jpg")), bytes);
    QCOMPARE(ben.names(), QStringList{text("photo.jpg")});
}

void TestIdentities::anothersStays()
{
    // While she is not there nobody else of the computer sends in her place, or takes it.
    TestHub hub(withoutRates());
    const QTemporaryDir source;
    const QTemporaryDir folder;
    const QString path = source.filePath(text("photo.jpg"));
    writeFile(path, noise(60 * Chunk));
    TransferPerson ann;
    TransferPerson ben(true);
    ann.data = text("name=Ann");
    ben.data = text("name=Ben");
    share(folder.path(), ann, ben);
    const QString id = sendHalf(hub, ann, ben, path);
    QVERIFY(!id.isEmpty());
    TransferPerson cleo;
    cleo.data = text("name=Cleo");
    cleo.restores = true;
    cleo.die();
    cleo.where = ben.where;
    cleo.options.stateFolder = ann.options.stateFolder;
    cleo.comeAlive();
    QVERIFY(cleo.join(hub));
    QCOMPARE(cleo.files->count(), 0);
    QVERIFY(QFile::exists(TransferStore::planFile(ann.options.stateFolder, id)));
    QVERIFY(QFile::exists(ben.stateFile()));
}

void TestIdentities::anothersIsTakenIfSomebodySaysSo()
{
    // Who has another name now goes on with what is sent or taken once more.
    TestHub hub(withoutRates());
    const QTemporaryDir source;
    const QTemporaryDir folder;
    const QString path = source.filePath(text("photo.jpg"));
    const QByteArray bytes = noise(60 * Chunk);
    writeFile(path, bytes);
    TransferPerson ann;
    TransferPerson ben(true);
    ann.data = text("name=Ann");
    ben.data = text("name=Ben");
    share(folder.path(), ann, ben);
    const QString id = sendHalf(hub, ann, ben, path);
    QVERIFY(!id.isEmpty());
    ann.data = text("name=Anna");
    ben.data = text("name=Benjamin");
    ann.comeAlive();
    ben.comeAlive();
    ben.chunks = 0;
    QVERIFY(ann.join(hub) && ben.join(hub));
    QTRY_VERIFY(!ann.peer->session.connectionById(ben.id()).isNull());
    QCOMPARE(ann.files->count(), 0);
    QCOMPARE(ann.files->send(FileSelection::fromPaths({path}), {ben.id()}), id);
    QTRY_COMPARE(ben.state(), State::Done);
    QTRY_COMPARE(ann.state(), State::Done);
    QVERIFY2(ben.chunks <= 40, qPrintable(QString::number(ben.chunks)));
    QCOMPARE(readFile(ben.path("photo.jpg")), bytes);
}

QTEST_GUILESS_MAIN(TestIdentities)
#include "tst_identities.moc"
