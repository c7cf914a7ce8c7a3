#include "transferperson.h"

#include <signaling/transfer/transferlimits_p.h>

using namespace Signaling;
using namespace TestSupport;
using State = FileTransfer::State;
using Error = FileTransfer::Error;

/// Of many files that are offered only some are wanted.
class TestChosenFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySecond_data();
    void everySecond();
};

void TestChosenFiles::everySecond_data()
{
    QTest::addColumn<int>("chosen");
    constexpr int Most = int(TransferLimits::MaxFileRanges);
    QTest::newRow("one less than fit into the answer") << Most - 1;
    QTest::newRow("just so many") << Most;
    QTest::newRow("one more") << Most + 1;
    QTest::newRow("too many for one signal") << 1000;
}

void TestChosenFiles::everySecond()
{
    // However many stretches they are in: they come, and nothing else is kept.
    QFETCH(int, chosen);
    HubConfig config;
    config.limits.signalsPerSecond = 0;
    TestHub hub(config);
    TransferPerson ann;
    TransferPerson ben;
    ben.disk.sync = [](const QStringList &) { return std::error_code(); };
    ben.die();
    ben.comeAlive();
    QVERIFY(ann.join(hub) && ben.join(hub));
    for (int i = 0; i < 2 * chosen; ++i)
        writeFile(ann.folder() + QStringLiteral("/tree/%1").arg(i), QByteArray::number(i));
    ann.files->send(FileSelection::fromPaths({ann.path("tree")}), {ben.id()});
    QTRY_COMPARE(ben.state(), State::Offered);
    const auto offered = ben.last().files;
    QCOMPARE(offered.size(), 2 * chosen);
    QList<int> wanted;
    for (int i = 0; i < chosen; ++i)
        wanted.append(2 * i);
    QCOMPARE(ben.files->accept(ben.last().id, ben.folder(), wanted), Error::None);
    QTRY_COMPARE_WITH_TIMEOUT(ben.state(), State::Done, 30000);
    QTRY_COMPARE(ann.state(), State::Done);
    QCOMPARE(QDir(ben.path("tree")).entryList(QDir::Files | QDir::Hidden).size(), chosen);
    for (const int file : std::as_const(wanted)) {
        const QString name = offered.at(file).name;
        QCOMPARE(readFile(ben.folder() + u'/' + name), readFile(ann.folder() + u'/' + name));
    }
    QCOMPARE(ben.names(), QStringList());
}

QTEST_GUILESS_MAIN(TestChosenFiles)
#include "tst_chosenfiles.moc"
