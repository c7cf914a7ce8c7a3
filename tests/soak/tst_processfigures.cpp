#include "processfigures.h"

#include <QCoreApplication>
#include <QFile>
#include <QTest>

#include <memory>
#include <vector>

using namespace Soak;

class TestProcessFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void ofThisProcess();
    void ofNone();
    void growsNot_data();
    void growsNot();
};

void TestProcessFigures::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("resident");
    QTest::addColumn<qint64>("heap");
    QTest::newRow("as it is") << QByteArray("Name:\thub\nVmHWM:\t  300 kB\nVmRSS:\t   200 kB\n"
                                            "RssAnon:\t     100 kB\nRssFile:\t  90 kB\n")
                              << qint64(200) << qint64(100);
    QTest::newRow("nothing") << QByteArray() << qint64(-1) << qint64(-1);
    QTest::newRow("without heap") << QByteArray("VmRSS:\t200 kB\n") << qint64(-1) << qint64(-1);
    QTest::newRow("another unit") << QByteArray("VmRSS:\t200 MB\nRssAnon:\t1 kB\n") << qint64(-1)
                                  << qint64(-1);
    QTest::newRow("no number") << QByteArray("VmRSS:\tx kB\nRssAnon:\t1 kB\n") << qint64(-1)
                               << qint64(-1);
}

void TestProcessFigures::reads()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, resident);
    QFETCH(qint64, heap);
    const auto figures = ProcessFigures::fromStatus(text, 7);
    QCOMPARE(figures.has_value(), resident >= 0);
    if (figures) {
        QCOMPARE(figures->residentKb, resident);
        QCOMPARE(figures->heapKb, heap);
        QCOMPARE(figures->descriptors, 7);
    }
}

void TestProcessFigures::ofThisProcess()
{
    const qint64 own = QCoreApplication::applicationPid();
    const auto before = ProcessFigures::of(own);
    QVERIFY(before && before->residentKb > before->heapKb && before->heapKb > 0);
    std::vector<std::unique_ptr<QFile>> files;
    for (int i = 0; i < 10; ++i) {
        files.push_back(std::make_unique<QFile>(QStringLiteral("/dev/null")));
        QVERIFY(files.back()->open(QIODevice::ReadOnly));
    }
    const std::vector<char> memory(32 * 1024 * 1024, 'x');
    const auto after = ProcessFigures::of(own);
    QVERIFY(after);
    QCOMPARE(after->descriptors, before->descriptors + 10);
    QVERIFY2(after->heapKb > before->heapKb + 31 * 1024, qPrintable(after->toText()));
    QCOMPARE(growth(*before, *after).size(), 3);
    QCOMPARE(memory.back(), 'x');
}

void TestProcessFigures::ofNone()
{
    QVERIFY(!ProcessFigures::of(-1));
}

void TestProcessFigures::growsNot_data()
{
    QTest::addColumn<qint64>("resident");
    QTest::addColumn<qint64>("heap");
    QTest::addColumn<int>("descriptors");
    QTest::addColumn<QString>("problem");
    const auto nothing = QString();
    QTest::newRow("the same") << qint64(10000) << qint64(5000) << 50 << nothing;
    QTest::newRow("less") << qint64(1) << qint64(1) << 1 << nothing;
    QTest::newRow("RSS at the limit") << qint64(11100) << qint64(5000) << 50 << nothing;
    QTest::newRow("RSS beyond it")
        << qint64(11101) << qint64(5000) << 50
        << QStringLiteral("RSS grew from 10000 to 11101 KB, which is more than 11100");
    QTest::newRow("heap at the limit") << qint64(10000) << qint64(5600) << 50 << nothing;
    QTest::newRow("heap beyond it")
        << qint64(10000) << qint64(5601) << 50
        << QStringLiteral("heap grew from 5000 to 5601 KB, which is more than 5600");
    QTest::newRow("descriptors at the limit") << qint64(10000) << qint64(5000) << 53 << nothing;
    QTest::newRow("descriptors beyond it")
        << qint64(10000) << qint64(5000) << 54
        << QStringLiteral("descriptors grew from 50 to 54, which is more than 53");
}

void TestProcessFigures::growsNot()
{
    QFETCH(qint64, resident);
    QFETCH(qint64, heap);
    QFETCH(int, descriptors);
    QFETCH(QString, problem);
    const QStringList problems =
        growth({10000, 5000, 50}, {resident, heap, descriptors}, {0.1, 100, 3});
    QCOMPARE(problems.join(QLatin1Char('\n')), problem);
}

QTEST_GUILESS_MAIN(TestProcessFigures)
#include "tst_processfigures.moc"
