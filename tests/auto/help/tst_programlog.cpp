#include <ui/viewmodels/diagnostics/programlog.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <thread>
#include <vector>

using namespace Signalbox;

class TestProgramLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineHasItsParts();
    void tokensAreLeftOut();
    void longLinesAreCut();
    void theOldestGo_data();
    void theOldestGo();
    void fromManyThreads();
};

static void add(ProgramLog &log, const QString &text)
{
    log.add(QtWarningMsg, QStringLiteral("signaling.session"), text, 1000);
}

void TestProgramLog::aLineHasItsParts()
{
    ProgramLog log;
    const QAbstractItemModelTester tester(&log);
    add(log, QStringLiteral("the line is odd"));
    QCOMPARE(log.rowCount(), 0); // taken over by the event loop
    QTRY_COMPARE(log.rowCount(), 1);
    const QModelIndex row = log.index(0, 0);
    QCOMPARE(row.data(ProgramLog::TimeRole).toLongLong(), 1000);
    QCOMPARE(row.data(ProgramLog::LevelRole).toInt(), int(QtWarningMsg));
    QCOMPARE(row.data(ProgramLog::CategoryRole).toString(), QStringLiteral("signaling.session"));
    QCOMPARE(row.data(ProgramLog::TextRole).toString(), QStringLiteral("the line is odd"));
    QVERIFY(row.data().toString().endsWith(
        QStringLiteral(":01.000 warning signaling.session: the line is odd")));
    QCOMPARE(log.toText(), row.data().toString() + QLatin1Char('\n'));
}

void TestProgramLog::tokensAreLeftOut()
{
    ProgramLog log;
    add(log, QStringLiteral("refused T1==cGFydG5lcl9pZD0xMDAmc2lnPWFiY2RlZmdoaWprbG1ub3A= there"));
    QTRY_COMPARE(log.rowCount(), 1);
    QVERIFY(!log.toText().contains(QStringLiteral("cGFydG5l")));
    QVERIFY(log.toText().contains(QStringLiteral("[token removed]")));
}

void TestProgramLog::longLinesAreCut()
{
    ProgramLog log;
    add(log, QString(ProgramLog::MaxLineLength + 1, QLatin1Char('x')));
    QTRY_COMPARE(log.rowCount(), 1);
    QCOMPARE(log.index(0, 0).data(ProgramLog::TextRole).toString().size(),
             ProgramLog::MaxLineLength);
}

void TestProgramLog::theOldestGo_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("more");
    QTest::newRow("one less") << 0 << ProgramLog::MaxLines - 1;
    QTest::newRow("full") << 0 << ProgramLog::MaxLines;
    QTest::newRow("one more") << 0 << ProgramLog::MaxLines + 1;
    QTest::newRow("later") << ProgramLog::MaxLines - 5 << 10;
    QTest::newRow("all new") << 10 << 3 * ProgramLog::MaxLines;
}

void TestProgramLog::theOldestGo()
{
    QFETCH(int, before);
    QFETCH(int, more);
    ProgramLog log;
    const QAbstractItemModelTester tester(&log);
    for (int i = 0; i < before; ++i)
        add(log, QString::number(i));
    QTRY_COMPARE(log.rowCount(), before);
    for (int i = before; i < before + more; ++i)
        add(log, QString::number(i));
    const int wanted = qMin(before + more, ProgramLog::MaxLines);
    QTRY_COMPARE(log.rowCount(), wanted);
    QCOMPARE(log.index(wanted - 1, 0).data(ProgramLog::TextRole).toString(),
             QString::number(before + more - 1));
    QCOMPARE(log.index(0, 0).data(ProgramLog::TextRole).toString(),
             QString::number(before + more - wanted));
}

void TestProgramLog::fromManyThreads()
{
    ProgramLog log;
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i)
        threads.emplace_back([&log] {
            for (int j = 0; j < 100; ++j)
                add(log, QString::number(j));
        });
    for (std::thread &thread : threads)
        thread.join();
    QTRY_COMPARE(log.rowCount(), 400);
}

QTEST_GUILESS_MAIN(TestProgramLog)
#include "tst_programlog.moc"
