#include "transferperson.h"

using namespace Signaling;
using namespace TestSupport;
using State = FileTransfer::State;

namespace {

/// Memory of this process that no file backs, in bytes.
qint64 ownMemory()
{
    const QList<QByteArray> lines = readFile(QStringLiteral("/proc/self/status")).split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("RssAnon:"))
            return line.mid(8).trimmed().split(' ').constFirst().toLongLong() * 1024;
    }
    return -1;
}

} // namespace

/// A large file goes through piece by piece: sender, hub and receiver are all in this process.
class TestTransferMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noFileIsInMemory();
};

void TestTransferMemory::noFileIsInMemory()
{
    constexpr qint64 Size = 160LL * 1024 * 1024;
    constexpr qint64 Budget = 64LL * 1024 * 1024;
    if (ownMemory() < 0)
        QSKIP("This system doesn't tell how much memory a process has.");
    HubConfig config;
    config.limits.signalsPerSecond = 0;
    TestHub hub(config);
    TransferPerson ann;
    TransferPerson ben(true);
    QVERIFY(ann.join(hub) && ben.join(hub));
    {
        // With a hole for all of it: it takes no room on the disk.
        QFile file(ann.path("film.mkv"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(Size));
    }
    const qint64 before = ownMemory();
    qint64 most = before;
    ben.onChunk = [&most] { most = std::max(most, ownMemory()); };
    ann.files->send(FileSelection::fromPaths({ann.path("film.mkv")}), {ben.id()});
    QTRY_COMPARE_WITH_TIMEOUT(ben.state(), State::Done, 240000);
    QTRY_COMPARE(ann.state(), State::Done);
    QCOMPARE(QFileInfo(ben.path("film.mkv")).size(), Size);
    QVERIFY2(most - before < Budget, qPrintable(QString::number((most - before) / 1024)));
}

QTEST_GUILESS_MAIN(TestTransferMemory)
#include "tst_transfermemory.moc"
