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
    // ./dev files sends 2 GB.
    const int gigabytes = qEnvironmentVariableIntValue("SIGNALBOX_TRANSFER_GB");
    const qint64 size = gigabytes > 0 ? gigabytes * 1000000000LL : 160LL * 1024 * 1024;
    const int patience = 240000 * std::max(gigabytes, 1);
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
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(size));
    }
    const qint64 before = ownMemory();
    qint64 most = before;
    // What the test itself remembers of each signal is none of it.
    ben.onChunk = [&] {
        for (const TransferPerson *who : {&ann, &ben}) {
            who->peer->outcomes.clear();
            who->peer->codes.clear();
            who->peer->received.clear();
        }
        most = std::max(most, ownMemory());
    };
    ann.files->send(FileSelection::fromPaths({ann.path("film.mkv")}), {ben.id()});
    QTRY_COMPARE_WITH_TIMEOUT(ben.state(), State::Done, patience);
    QTRY_COMPARE(ann.state(), State::Done);
    QCOMPARE(QFileInfo(ben.path("film.mkv")).size(), size);
    qInfo("%lld bytes went through with %lld KiB more.", size, (most - before) / 1024);
    QVERIFY2(most - before < Budget, qPrintable(QString::number((most - before) / 1024)));
}

QTEST_GUILESS_MAIN(TestTransferMemory)
#include "tst_transfermemory.moc"
