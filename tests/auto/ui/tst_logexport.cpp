#include <support/fakeclock.h>
#include <ui/models/logexport.h>
#include <ui/models/logfiltermodel.h>
#include <ui/models/logformat.h>
#include <ui/models/logimport.h>
#include <ui/models/signallogmodel.h>

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Signalbox;
using TestSupport::FakeClock;

namespace {

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

void write(const QString &name, const QByteArray &content)
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

} // namespace

// Files out of the log, and into it.
class TestLogExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesAll_data();
    void writesAll();
    void writesWhatAFilterLetsThrough();
    void writesRowsThatAreOnDiskOnly();
    void worksInSlices();
    void cancelLeavesWhatWasThere();
    void endingTheApplicationLeavesWhatWasThere();
    void aFolderThatIsNotThere();
    void aBrokenExpression();
    void rowsThatAreClearedMeanwhileAreWritten();
    void rowsThatComeBeforeMeanwhile();
    void rowsThatGoMeanwhile();
    void rowsThatGoAreMissingOfAFilterToo();
    void allRowsGoMeanwhile();
    void earlierRowsAreNotInTheirPlace();
    void comesBackTheSame();
    void importNamesTheLine_data();
    void importNamesTheLine();
    void importSkipsEmptyLinesAndAMark();
    void importOfAFileThatIsNotThere();
    void importCanBeCancelled();
    void nothingWaitsInACapture();

private:
    void fill(int count)
    {
        for (int i = 0; i < count; ++i) {
            LogRecord record;
            record.time = 1700000000000 + i;
            record.personId = QStringLiteral("id-%1").arg(i % 3);
            record.personName = QStringLiteral("name %1").arg(i % 3);
            record.type = i % 2 == 0 ? QStringLiteral("even") : QStringLiteral("odd");
            record.data = QStringLiteral("data, \"%1\"").arg(i);
            m_log->append(record);
        }
        m_log->flush();
    }
    LogExport::Result finishExport(LogExport &job)
    {
        QSignalSpy finished(&job, &LogExport::finished);
        // Its last step is the disk's, in another thread.
        const auto turn = [&] {
            m_clock->advance(20);
            return !finished.isEmpty();
        };
        [&] { QTRY_VERIFY(turn()); }();
        return finished.value(0).value(0).value<LogExport::Result>();
    }
    LogImport::Result import(const QByteArray &content)
    {
        const QString name = m_folder.filePath(QStringLiteral("capture.jsonl"));
        write(name, content);
        LogImport job(m_log.get(), m_clock);
        QSignalSpy finished(&job, &LogImport::finished);
        job.start(name);
        while (finished.isEmpty() && m_clock->activeTimers() > 0)
            m_clock->advance(0);
        m_problem = job.problem();
        return finished.value(0).value(0).value<LogImport::Result>();
    }

    QTemporaryDir m_folder;
    QString m_file;
    QString m_problem;
    std::shared_ptr<FakeClock> m_clock;
    std::unique_ptr<SignalLogModel> m_log;
};

void TestLogExport::init()
{
    m_clock = std::make_shared<FakeClock>();
    m_log = std::make_unique<SignalLogModel>(m_clock, nullptr, m_folder.path());
    m_file = m_folder.filePath(QStringLiteral("export"));
    write(m_file, "what was there");
}

void TestLogExport::writesAll_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<LogExport::Format>("format");
    for (const int rows : {0, 1, 100}) {
        QTest::addRow("%d as JSONL", rows) << rows << LogExport::Format::Jsonl;
        QTest::addRow("%d as CSV", rows) << rows << LogExport::Format::Csv;
    }
}

void TestLogExport::writesAll()
{
    QFETCH(int, rows);
    QFETCH(LogExport::Format, format);
    const bool isCsv = format == LogExport::Format::Csv;
    fill(rows);
    QByteArray expected = isCsv ? LogFormat::csvHeader() : QByteArray();
    for (int row = 0; row < rows; ++row) {
        const LogRecord record = m_log->rowAt(quint64(row)).toRecord();
        expected +=
            isCsv ? LogFormat::csvLine(record) : LogFormat::jsonLine(record) + QByteArray("\n");
    }
    LogExport job(m_log.get(), m_clock);
    job.start(m_file, format);
    QVERIFY(job.isRunning());
    QCOMPARE(finishExport(job), LogExport::Result::Done);
    QVERIFY(!job.isRunning());
    QCOMPARE(job.rowsWritten(), rows);
    QCOMPARE(job.rowsLookedAt(), rows);
    QCOMPARE(contentOf(m_file), expected);
}

void TestLogExport::writesWhatAFilterLetsThrough()
{
    fill(10);
    LogFilter filter;
    filter.types = {QStringLiteral("odd")};
    LogExport job(m_log.get(), m_clock);
    job.start(m_file, LogExport::Format::Jsonl, filter);
    QCOMPARE(finishExport(job), LogExport::Result::Done);
    QCOMPARE(job.rowsWritten(), 5);
    QCOMPARE(contentOf(m_file).count('\n'), 5);
    QVERIFY(!contentOf(m_file).contains("\"even\""));
}

void TestLogExport::writesRowsThatAreOnDiskOnly()
{
    m_log->setBudget(1);
    fill(3 * int(LogChunk::Rows) + 5);
    QVERIFY(m_log->bytesOnDisk() > 0);
    LogExport job(m_log.get(), m_clock);
    job.start(m_file, LogExport::Format::Csv);
    QCOMPARE(finishExport(job), LogExport::Result::Done);
    QCOMPARE(contentOf(m_file).count('\n'), 3 * LogChunk::Rows + 6);
}

void TestLogExport::worksInSlices()
{
    const int slice = int(LogFilterModel::MaxRowsPerSlice);
    LogRecord record;
    for (int i = 0; i < slice + 1; ++i)
        m_log->append(record);
    m_log->flush();
    LogExport job(m_log.get(), m_clock);
    QSignalSpy progress(&job, &LogExport::progressChanged);
    job.start(m_file, LogExport::Format::Csv);
    m_log->append(record);            // came after the start
    QTRY_COMPARE(progress.size(), 1); // by itself: no time passes
    QCOMPARE(job.rowsLookedAt(), slice);
    QCOMPARE(job.rowsToLookAt(), slice + 1);
    QCOMPARE(contentOf(m_file), QByteArray("what was there"));
    QCOMPARE(finishExport(job), LogExport::Result::Done);
    QCOMPARE(job.rowsWritten(), slice + 1);
}

void TestLogExport::cancelLeavesWhatWasThere()
{
    fill(10);
    LogExport job(m_log.get(), m_clock);
    QSignalSpy finished(&job, &LogExport::finished);
    job.cancel(); // nothing to cancel
    QCOMPARE(finished.size(), 0);
    job.start(m_file, LogExport::Format::Csv);
    job.cancel();
    QCOMPARE(finished.value(0).value(0).value<LogExport::Result>(), LogExport::Result::Cancelled);
    m_clock->advance(1000);
    QCOMPARE(finished.size(), 1);
    QCOMPARE(contentOf(m_file), QByteArray("what was there"));
    // And again, from the beginning.
    job.start(m_file, LogExport::Format::Csv);
    QCOMPARE(finishExport(job), LogExport::Result::Done);
    QCOMPARE(contentOf(m_file).count('\n'), 11);
}

void TestLogExport::endingTheApplicationLeavesWhatWasThere()
{
    const int slice = int(LogFilterModel::MaxRowsPerSlice);
    for (int i = 0; i < slice + 1; ++i)
        m_log->append({});
    m_log->flush();
    auto job = std::make_unique<LogExport>(m_log.get(), m_clock);
    QSignalSpy progress(job.get(), &LogExport::progressChanged);
    job->start(m_file, LogExport::Format::Csv);
    QTRY_COMPARE(progress.size(), 1);
    QCOMPARE(job->rowsLookedAt(), slice);
    job.reset();
    QCOMPARE(contentOf(m_file), QByteArray("what was there"));
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files),
             QStringList{QStringLiteral("export")}); // and nothing beside it
}

void TestLogExport::aFolderThatIsNotThere()
{
    fill(1);
    LogExport job(m_log.get(), m_clock);
    job.start(m_folder.filePath(QStringLiteral("none/export")), LogExport::Format::Csv);
    QCOMPARE(finishExport(job), LogExport::Result::Failed);
    QVERIFY2(job.problem().contains(QStringLiteral("none")), qPrintable(job.problem()));
}

void TestLogExport::aBrokenExpression()
{
    LogFilter filter;
    filter.text = QStringLiteral("(");
    filter.isRegex = true;
    LogExport job(m_log.get(), m_clock);
    job.start(m_file, LogExport::Format::Csv, filter);
    QCOMPARE(finishExport(job), LogExport::Result::Failed);
    QVERIFY(!job.problem().isEmpty());
    QCOMPARE(contentOf(m_file), QByteArray("what was there"));
}

void TestLogExport::rowsThatAreClearedMeanwhileAreWritten()
{
    const int slice = int(LogFilterModel::MaxRowsPerSlice);
    fill(slice + 7);
    const QByteArray last =
        LogFormat::jsonLine(m_log->rowAt(quint64(slice + 6)).toRecord()) + QByteArray("\n");
    LogExport job(m_log.get(), m_clock);
    QSignalSpy progress(&job, &LogExport::progressChanged);
    job.start(m_file, LogExport::Format::Jsonl);
    QTRY_COMPARE(progress.size(), 1);
    m_log->clear();
    fill(5); // and these came after it began
    QCOMPARE(finishExport(job), LogExport::Result::Done);
    QCOMPARE(job.rowsWritten(), slice + 7);
    QCOMPARE(job.problem(), QString());
    QVERIFY(contentOf(m_file).endsWith(last));
}

void TestLogExport::rowsThatComeBeforeMeanwhile()
{
    const int slice = int(LogFilterModel::MaxRowsPerSlice);
    fill(slice + 7);
    QByteArray expected;
    for (quint64 row = 0; row < quint64(slice + 7); ++row)
        expected += LogFormat::jsonLine(m_log->rowAt(row).toRecord()) + '\n';
    LogExport job(m_log.get(), m_clock);
    QSignalSpy progress(&job, &LogExport::progressChanged);
    job.start(m_file, LogExport::Format::Jsonl);
    QTRY_COMPARE(progress.size(), 1);
    LogRecord earlier;
    earlier.type = QStringLiteral("earlier");
    m_log->putBefore({earlier, earlier, earlier});
    QCOMPARE(finishExport(job), LogExport::Result::Done);
    QCOMPARE(job.rowsWritten(), slice + 7);
    QVERIFY(contentOf(m_file) == expected);
}

void TestLogExport::rowsThatGoMeanwhile()
{
    const int chunk = int(LogChunk::Rows);
    fill(chunk + 1);
    LogExport job(m_log.get(), m_clock);
    job.start(m_file, LogExport::Format::Jsonl);
    m_log->setDiskBudget(0);
    m_log->setBudget(1);
    QCOMPARE(finishExport(job), LogExport::Result::Incomplete);
    QCOMPARE(job.rowsWritten(), 1);
    QCOMPARE(job.rowsGone(), chunk);
    QVERIFY2(job.problem().startsWith(
                 QStringLiteral("Exported: 1 of %1.").arg(QLocale().toString(chunk + 1))),
             qPrintable(job.problem()));
    QCOMPARE(contentOf(m_file).count('\n'), 1);
    // What went before it began is not missing.
    job.start(m_file, LogExport::Format::Jsonl);
    QCOMPARE(finishExport(job), LogExport::Result::Done);
    QCOMPARE(job.problem(), QString());
}

void TestLogExport::earlierRowsAreNotInTheirPlace()
{
    // What was cleared goes for good when earlier rows are shown; these are no part of the export.
    fill(10);
    LogExport job(m_log.get(), m_clock);
    job.start(m_file, LogExport::Format::Jsonl);
    m_log->clear();
    fill(2);
    LogRecord earlier;
    earlier.data = QStringLiteral("earlier");
    m_log->putBefore(QList<LogRecord>(20, earlier));
    QCOMPARE(finishExport(job), LogExport::Result::Failed);
    QCOMPARE(job.rowsGone(), 10);
    QCOMPARE(job.rowsWritten(), 0);
}

void TestLogExport::rowsThatGoAreMissingOfAFilterToo()
{
    const int chunk = int(LogChunk::Rows);
    fill(chunk + 1);
    LogFilter filter;
    filter.types = {QStringLiteral("none")};
    LogExport job(m_log.get(), m_clock);
    job.start(m_file, LogExport::Format::Jsonl, filter);
    m_log->setDiskBudget(0);
    m_log->setBudget(1);
    QCOMPARE(finishExport(job), LogExport::Result::Incomplete);
    const QLocale locale;
    QVERIFY2(job.problem().contains(QStringLiteral("%1 of the %2 rows")
                                        .arg(locale.toString(chunk), locale.toString(chunk + 1))),
             qPrintable(job.problem()));
}

void TestLogExport::allRowsGoMeanwhile()
{
    fill(3);
    LogExport job(m_log.get(), m_clock);
    job.start(m_file, LogExport::Format::Jsonl);
    m_log->clear();
    m_log->forgetCleared();
    fill(5);
    QCOMPARE(finishExport(job), LogExport::Result::Failed);
    QVERIFY(!job.problem().isEmpty());
    QCOMPARE(contentOf(m_file), QByteArray("what was there"));
}

void TestLogExport::comesBackTheSame()
{
    fill(50);
    LogExport job(m_log.get(), m_clock);
    job.start(m_file, LogExport::Format::Jsonl);
    QCOMPARE(finishExport(job), LogExport::Result::Done);
    const QByteArray written = contentOf(m_file);
    m_log = std::make_unique<SignalLogModel>(m_clock, nullptr, m_folder.path());
    QCOMPARE(import(written), LogImport::Result::Done);
    QCOMPARE(m_log->rowCount(), 50);
    QByteArray again;
    for (quint64 row = 0; row < 50; ++row)
        again += LogFormat::jsonLine(m_log->rowAt(row).toRecord()) + '\n';
    QCOMPARE(again, written);
    // Two who were there at once have not the same colour.
    QVERIFY(m_log->rowAt(0).entry().personSlot != m_log->rowAt(1).entry().personSlot);
}

void TestLogExport::importNamesTheLine_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("rows");
    const QByteArray good = R"({"event":"linkLost","receivedAt":1})";
    QTest::newRow("first") << QByteArray("time,type\r\n") << QStringLiteral("Line 1 of ") << 0;
    QTest::newRow("third") << good + "\n\nx\n" + good << QStringLiteral("Line 3 of ") << 1;
    QTest::newRow("cut off") << good + '\n' + good.chopped(3) << QStringLiteral("Line 2 of ") << 1;
    QTest::newRow("binary") << QByteArray("\x89PNG\r\n\0\0", 8) << QStringLiteral("Line 1 of ")
                            << 0;
    QTest::newRow("too long") << good + '\n' + QByteArray(LogImport::MaxLineBytes + 1, ' ')
                              << QStringLiteral("Line 2 of ") << 1;
}

void TestLogExport::importNamesTheLine()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, line);
    QFETCH(int, rows);
    QCOMPARE(import(content), LogImport::Result::Failed);
    QVERIFY2(m_problem.startsWith(line + QStringLiteral("capture.jsonl")), qPrintable(m_problem));
    QCOMPARE(m_log->rowCount(), rows);
}

void TestLogExport::importSkipsEmptyLinesAndAMark()
{
    const QByteArray good = R"({"event":"linkLost","receivedAt":1})";
    QCOMPARE(import("\xEF\xBB\xBF" + good + "\r\n\r\n  \n" + good), LogImport::Result::Done);
    QCOMPARE(m_log->rowCount(), 2);
    // As long as a line may be.
    QCOMPARE(import(good + QByteArray(LogImport::MaxLineBytes - good.size(), ' ') + '\n'),
             LogImport::Result::Done);
    QCOMPARE(m_log->rowCount(), 3);
    QCOMPARE(import({}), LogImport::Result::Done);
}

void TestLogExport::importOfAFileThatIsNotThere()
{
    LogImport job(m_log.get(), m_clock);
    QSignalSpy finished(&job, &LogImport::finished);
    job.start(m_folder.filePath(QStringLiteral("none.jsonl")));
    QCOMPARE(finished.size(), 0);
    m_clock->advance(0);
    QCOMPARE(finished.value(0).value(0).value<LogImport::Result>(), LogImport::Result::Failed);
    QVERIFY2(job.problem().contains(QStringLiteral("none.jsonl")), qPrintable(job.problem()));
    QVERIFY(!job.isRunning());
}

void TestLogExport::importCanBeCancelled()
{
    const QByteArray line = "{\"event\":\"gap\",\"receivedAt\":1}\n";
    write(m_file, line.repeated(LogFilterModel::MaxRowsPerSlice + 10));
    LogImport job(m_log.get(), m_clock);
    QSignalSpy finished(&job, &LogImport::finished);
    QSignalSpy progress(&job, &LogImport::progressChanged);
    job.start(m_file);
    QTRY_COMPARE(progress.size(), 1);
    QCOMPARE(job.rowsRead(), qint64(LogFilterModel::MaxRowsPerSlice));
    QVERIFY(job.bytesRead() < job.bytesInAll());
    job.cancel();
    QCOMPARE(finished.value(0).value(0).value<LogImport::Result>(), LogImport::Result::Cancelled);
    m_clock->advance(100);
    QCOMPARE(finished.size(), 1);
}

void TestLogExport::nothingWaitsInACapture()
{
    LogRecord record;
    record.delivery = Delivery::Waiting;
    QCOMPARE(import(LogFormat::jsonLine(record)), LogImport::Result::Done);
    QCOMPARE(m_log->rowAt(0).entry().delivery, Delivery::Unknown);
}

QTEST_GUILESS_MAIN(TestLogExport)
#include "tst_logexport.moc"
