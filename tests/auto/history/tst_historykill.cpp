#include "historyfixture.h"

#include <signaling/history/historydatabase_p.h>

#include <QProcess>

using namespace Signaling;
using TestSupport::HistoryFixture;

/// A process that is killed while it writes.
class TestHistoryKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survives_data();
    void survives();
};

void TestHistoryKill::survives_data()
{
    QTest::addColumn<int>("batches");
    // At several moments of its life.
    for (const int batches : {1, 2, 5, 13, 40})
        QTest::addRow("after %d", batches) << batches;
}

void TestHistoryKill::survives()
{
    QFETCH(int, batches);
    HistoryFixture fixture;
    fixture.history.reset();
    QProcess child;
    child.setReadChannel(QProcess::StandardOutput);
    QByteArray said;
    connect(&child, &QProcess::readyReadStandardOutput, this, [&] {
        said += child.readAllStandardOutput();
        if (said.count('\n') >= batches)
            child.kill();
    });
    QSignalSpy ended(&child, &QProcess::finished);
    child.start(QStringLiteral(SIGNALBOX_HISTORY_CHILD), {fixture.fileName});
    QVERIFY(ended.wait(20000));
    QCOMPARE(child.exitStatus(), QProcess::CrashExit);
    said += child.readAllStandardOutput();
    const QList<QByteArray> lines = said.left(said.lastIndexOf('\n')).split('\n');
    const qint64 promised = lines.constLast().toLongLong();
    QVERIFY(promised >= 300);

    fixture.open();
    QVERIFY(fixture.refresh());
    QVERIFY(fixture.history->setAside().isNull());
    QVERIFY(fixture.history->problem().isNull());
    QCOMPARE(fixture.history->sessions().size(), 1);
    // All that was promised, and of what was not whole batches or nothing.
    const qint64 kept = fixture.history->sessions()[0].entries;
    QVERIFY2(kept >= promised, qPrintable(QString::number(kept)));
    QCOMPARE(kept % 300, 0);
    HistoryQuery query;
    query.order = HistoryQuery::Order::OldestFirst;
    qint64 expected = 0;
    const QList<HistoryHit> hits = fixture.find(query, 5000);
    for (const HistoryHit &hit : hits)
        QCOMPARE(hit.entry.time, ++expected);
    QCOMPARE(expected, kept);
    QCOMPARE(fixture.dataOf("\"number 300\"").size(), 1);
    fixture.history.reset();
    HistoryDatabase whole(fixture.fileName, HistoryDatabase::Access::Write);
    QVERIFY(whole.open());
    QCOMPARE(whole.value(QStringLiteral("PRAGMA integrity_check")).toString(),
             QStringLiteral("ok"));
    QVERIFY(whole.run(QStringLiteral("INSERT INTO search (search) VALUES ('integrity-check')")));
}

QTEST_GUILESS_MAIN(TestHistoryKill)
#include "tst_historykill.moc"
