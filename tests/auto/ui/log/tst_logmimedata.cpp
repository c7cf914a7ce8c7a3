#include <support/fakeclock.h>
#include <ui/models/logfiltermodel.h>
#include <ui/models/logformat.h>
#include <ui/models/logmimedata.h>
#include <ui/models/signallogmodel.h>

#include <QFile>
#include <QTest>
#include <QUrl>

using namespace Signalbox;
using TestSupport::FakeClock;

/// Rows that are dragged out of the log.
class TestLogMimeData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isTextAndJson();
    void isAFile_data();
    void isAFile();
    void isInTheLogsOrder();
    void earlierRowsChangeNothing();
    void rowsThatAreGoneAreLeftOut();
    void holdsNoToken();
    void nothingIsNothing();

private:
    void add(const char *data)
    {
        LogRecord record;
        record.time = 1700000000000;
        record.personName = QStringLiteral("desk");
        record.personId = QStringLiteral("1");
        record.data = QString::fromLatin1(data);
        m_log->append(record);
        m_log->flush();
    }
    std::unique_ptr<QMimeData> dragged(const QList<int> &rows) const
    {
        QModelIndexList indexes;
        for (const int row : rows)
            indexes << m_rows->index(row, 0) << m_rows->index(row, 1);
        return std::unique_ptr<QMimeData>(m_rows->mimeData(indexes));
    }

    std::unique_ptr<SignalLogModel> m_log;
    std::unique_ptr<LogFilterModel> m_rows;
};

void TestLogMimeData::init()
{
    m_rows.reset();
    const auto clock = std::make_shared<FakeClock>();
    m_log = std::make_unique<SignalLogModel>(clock);
    m_rows = std::make_unique<LogFilterModel>(m_log.get(), clock);
    add("one");
    add("two");
    add("three");
}

void TestLogMimeData::isTextAndJson()
{
    QVERIFY(m_rows->flags(m_rows->index(0, 0)).testFlag(Qt::ItemIsDragEnabled));
    const auto data = dragged({0, 2});
    QVERIFY(data->hasText());
    const QStringList lines = data->text().split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.at(0).contains(QStringLiteral("\tone")));
    QVERIFY(lines.at(1).contains(QStringLiteral("three")));
    const QByteArray json = data->data(LogMimeData::jsonLinesType());
    QCOMPARE(json.count('\n'), 2);
    QString problem;
    const auto record = LogFormat::fromJsonLine(json.split('\n').first(), &problem);
    QVERIFY2(record, qPrintable(problem));
    QCOMPARE(record->data, QStringLiteral("one"));
}

void TestLogMimeData::isAFile_data()
{
    QTest::addColumn<QList<int>>("rows");
    QTest::addColumn<QString>("suffix");
    QTest::newRow("one row") << QList<int>{1} << QStringLiteral(".json");
    QTest::newRow("several") << QList<int>{0, 1} << QStringLiteral(".jsonl");
}

void TestLogMimeData::isAFile()
{
    QFETCH(QList<int>, rows);
    QFETCH(QString, suffix);
    const auto data = dragged(rows);
    QVERIFY(data->hasUrls());
    const QList<QUrl> urls = data->urls();
    QCOMPARE(urls.size(), 1);
    QVERIFY(urls.first().isLocalFile());
    QFile file(urls.first().toLocalFile());
    QVERIFY2(file.fileName().endsWith(suffix), qPrintable(file.fileName()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), data->data(LogMimeData::jsonLinesType()));
    QVERIFY(QString::fromUtf8(data->data(QStringLiteral("text/uri-list"))).contains(suffix));
    // Who took it may read it later.
    const QString name = file.fileName();
    file.close();
    QVERIFY(QFile::exists(name));
    m_rows.reset();
    m_log.reset();
    QCOMPARE(QFile::exists(name), true);
}

void TestLogMimeData::isInTheLogsOrder()
{
    m_rows->setNewestFirst(true);
    const QString text = dragged({0, 1, 2})->text();
    QVERIFY(text.indexOf(QStringLiteral("\tone")) < text.indexOf(QStringLiteral("\tthree")));
}

void TestLogMimeData::earlierRowsChangeNothing()
{
    const auto data = dragged({0, 2});
    const QString before = data->text();
    m_log->putBefore({{}, {}});
    QCOMPARE(data->text(), before);
    QCOMPARE(data->data(LogMimeData::jsonLinesType()).count('\n'), 2);
}

void TestLogMimeData::rowsThatAreGoneAreLeftOut()
{
    const auto data = dragged({0, 2});
    m_log->clear();
    m_log->forgetCleared();
    QCOMPARE(data->text(), QString());
    add("four");
    const auto later = dragged({0});
    QVERIFY(later->text().contains(QStringLiteral("four")));
    m_rows.reset();
    m_log.reset();
    QCOMPARE(later->text(), QString());
}

void TestLogMimeData::holdsNoToken()
{
    add("T1==cGFydG5lcl9pZD0xMDAmc2lnPWFiY2RlZjpzZXNzaW9uX2lkPTJfTVg0eE1EQi1m");
    const auto data = dragged({3});
    QVERIFY(!data->data(LogMimeData::jsonLinesType()).contains("cGFydG5lcl9pZD0x"));
}

void TestLogMimeData::nothingIsNothing()
{
    QVERIFY(!dragged({}));
}

QTEST_GUILESS_MAIN(TestLogMimeData)
#include "tst_logmimedata.moc"
