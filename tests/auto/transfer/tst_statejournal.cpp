#include "transferperson.h"

#include <signaling/transfer/disksync_p.h>
#include <signaling/transfer/statejournal_p.h>

#include <QSemaphore>
#include <QThreadPool>

using namespace Signaling;
using namespace TestSupport;
using State = FileTransfer::State;

namespace {

QJsonArray stateOf(int files)
{
    QJsonArray state;
    for (int i = 0; i < files; ++i)
        state.append(QJsonArray{QString::number(i), 1, QString(), true, 0, QString(), QString()});
    return state;
}

QString partOf(const QJsonArray &state, int file)
{
    return state.at(file).toArray().at(5).toString();
}

} // namespace

/// What is noted of single files of a transfer with many, between two savings of its state.
class TestStateJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void notesAreApplied();
    void badLinesArePassedOver_data();
    void badLinesArePassedOver();
    void goesOnAfterALineCutOff();
    void killedAmongMany_data();
    void killedAmongMany();
};

void TestStateJournal::notesAreApplied()
{
    QTemporaryDir folder;
    const QString state = folder.filePath(QStringLiteral("state"));
    QCOMPARE(StateJournal::applied(state, stateOf(2)), stateOf(2));
    QVERIFY(StateJournal::append(
        state, {{0, 0, QStringLiteral("a.part"), {}}, {1, 0, QStringLiteral("b\n\".part"), {}}}));
    QVERIFY(StateJournal::append(state, {{0, 1, {}, QStringLiteral("/there/ä")}}));
    const QJsonArray files = StateJournal::applied(state, stateOf(2));
    QCOMPARE(files.at(0).toArray(),
             (QJsonArray{QStringLiteral("0"), 1, QString(), true, 1, QString(),
                         QStringLiteral("/there/ä")}));
    QCOMPARE(partOf(files, 1), QStringLiteral("b\n\".part"));
    QCOMPARE(QFile::permissions(state + QStringLiteral(".journal"))
                 & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    StateJournal::clear(state);
    QCOMPARE(StateJournal::applied(state, stateOf(2)), stateOf(2));
}

void TestStateJournal::badLinesArePassedOver_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("nothing") << QByteArray("\n");
    QTest::newRow("no JSON") << QByteArray("hello\n");
    QTest::newRow("cut off") << QByteArray(R"([0,0,"bad)");
    QTest::newRow("too short") << QByteArray("[0,0,\"bad\"]\n");
    QTest::newRow("too long") << QByteArray("[0,0,\"bad\",\"\",1]\n");
    QTest::newRow("before the first") << QByteArray("[-1,0,\"bad\",\"\"]\n");
    QTest::newRow("after the last") << QByteArray("[2,0,\"bad\",\"\"]\n");
    QTest::newRow("no number") << QByteArray("[\"0\",0,\"bad\",\"\"]\n");
    QTest::newRow("a fraction") << QByteArray("[0.5,0,\"bad\",\"\"]\n");
}

void TestStateJournal::badLinesArePassedOver()
{
    QFETCH(QByteArray, line);
    QTemporaryDir folder;
    const QString state = folder.filePath(QStringLiteral("state"));
    writeFile(state + QStringLiteral(".journal"), "[1,0,\"good\",\"\"]\n" + line);
    const QJsonArray files = StateJournal::applied(state, stateOf(2));
    QCOMPARE(files.size(), 2);
    QCOMPARE(partOf(files, 0), QString());
    QCOMPARE(partOf(files, 1), QStringLiteral("good"));
    // A state that is none itself.
    const QJsonArray strange{1, QJsonArray{1, 2}};
    QCOMPARE(StateJournal::applied(state, strange), strange);
}

void TestStateJournal::goesOnAfterALineCutOff()
{
    QTemporaryDir folder;
    const QString state = folder.filePath(QStringLiteral("state"));
    writeFile(state + QStringLiteral(".journal"), R"([0,0,"ba)");
    QVERIFY(StateJournal::append(state, {{1, 0, QStringLiteral("good"), {}}}));
    QCOMPARE(partOf(StateJournal::applied(state, stateOf(2)), 1), QStringLiteral("good"));
}

void TestStateJournal::killedAmongMany_data()
{
    QTest::addColumn<int>("count");
    // Up to 100 all is saved at once; beyond, it is noted.
    QTest::newRow("99") << 99;
    QTest::newRow("100") << 100;
    QTest::newRow("101") << 101;
    QTest::newRow("300") << 300;
}

void TestStateJournal::killedAmongMany()
{
    // Some have their names, and nobody has been told yet. None comes a second time.
    QFETCH(int, count);
    QSemaphore begun;
    QSemaphore slow;
    TestHub hub;
    TransferPerson ann;
    TransferPerson ben(true);
    ben.disk.sync = [&](const QStringList &paths) {
        if (!paths.first().endsWith(QLatin1String(".part"))) {
            begun.release();
            slow.acquire();
        }
        return std::error_code();
    };
    ben.die();
    ben.comeAlive();
    QVERIFY(ann.join(hub) && ben.join(hub));
    for (int i = 0; i < count; ++i)
        writeFile(ann.folder() + QStringLiteral("/tree/%1").arg(i), noise(100, quint32(i)));
    ann.files->send(FileSelection::fromPaths({ann.path("tree")}), {ben.id()});
    QTRY_COMPARE(begun.available(), 1);
    QCOMPARE(ben.state(), State::Running);
    const QString state = ben.stateFile();
    const QString journal = state + QStringLiteral(".journal");
    QCOMPARE(QFile::exists(journal), count > 100);
    const QByteArray noted = readFile(journal);
    ben.die(readFile(state));
    if (!noted.isEmpty())
        writeFile(journal, noted);
    slow.release(1000);
    QVERIFY(QThreadPool::globalInstance()->waitForDone(10000));
    ben.comeAlive();
    QVERIFY(ben.join(hub));
    ben.files->restore(ben.folder());
    QTRY_COMPARE(ann.state(), State::Done);
    QTRY_COMPARE(ben.state(), State::Done);
    QCOMPARE(QDir(ben.path("tree")).entryList(QDir::Files | QDir::Hidden).size(), count);
    for (int i = 0; i < count; ++i)
        QCOMPARE(readFile(ben.folder() + QStringLiteral("/tree/%1").arg(i)),
                 noise(100, quint32(i)));
    QCOMPARE(ben.names(), QStringList()); // nothing that only keeps states stays
}

QTEST_GUILESS_MAIN(TestStateJournal)
#include "tst_statejournal.moc"
