#include <signaling/session/pacer_p.h>

#include <QTest>

using namespace Signaling;

class TestPacer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutARateNothingWaits();
    void burstThenEvenly_data();
    void burstThenEvenly();
    void aPauseFillsTheBucket();
    void aBurstThatWasNotTold();
    void flushIsForWhatWaited();
    void bothRatesHold();
};

namespace {

/// When each of \a count signals goes, in ms, if it goes as soon as it may.
QList<qint64> times(Pacer &pacer, int count, qint64 startMs = 0)
{
    QList<qint64> list;
    qint64 nowUs = startMs * 1000;
    for (quint64 id = 1; id <= quint64(count); ++id) {
        nowUs += pacer.waitUs(id, nowUs);
        pacer.spend(id, nowUs);
        list.append(nowUs / 1000);
    }
    return list;
}

} // namespace

void TestPacer::withoutARateNothingWaits()
{
    Pacer pacer;
    QCOMPARE(times(pacer, 5), (QList<qint64>{0, 0, 0, 0, 0}));
    pacer.beginFlush(3);
    QCOMPARE(times(pacer, 5), (QList<qint64>{0, 0, 0, 0, 0}));
}

void TestPacer::burstThenEvenly_data()
{
    QTest::addColumn<double>("rate");
    QTest::addColumn<int>("burst");
    QTest::addColumn<QList<qint64>>("sent");
    QTest::newRow("10/s, 1") << 10.0 << 1 << QList<qint64>{0, 100, 200, 300};
    QTest::newRow("10/s, 2") << 10.0 << 2 << QList<qint64>{0, 0, 100, 200};
    QTest::newRow("0.5/s, 3") << 0.5 << 3 << QList<qint64>{0, 0, 0, 2000};
    QTest::newRow("1,000,000/s") << 1e6 << 1 << QList<qint64>{0, 0, 0, 0};
}

void TestPacer::burstThenEvenly()
{
    QFETCH(double, rate);
    QFETCH(int, burst);
    QFETCH(QList<qint64>, sent);
    Pacer pacer;
    pacer.setServerRate(rate, burst);
    QCOMPARE(times(pacer, int(sent.size()), 5000), [&] {
        for (qint64 &time : sent)
            time += 5000;
        return sent;
    }());
}

void TestPacer::aPauseFillsTheBucket()
{
    Pacer pacer;
    pacer.setServerRate(10, 3);
    QCOMPARE(times(pacer, 5), (QList<qint64>{0, 0, 0, 100, 200}));
    QCOMPARE(times(pacer, 2, 300), (QList<qint64>{300, 400}));
    // Never more than the burst, however long the pause.
    QCOMPARE(times(pacer, 4, 100000), (QList<qint64>{100000, 100000, 100000, 100100}));
}

void TestPacer::aBurstThatWasNotTold()
{
    Pacer pacer;
    pacer.setServerRate(4, 0);
    QCOMPARE(times(pacer, 5), (QList<qint64>{0, 0, 0, 0, 250}));
    pacer.setServerRate(0, 0);
    QCOMPARE(times(pacer, 3), (QList<qint64>{0, 0, 0}));
}

void TestPacer::flushIsForWhatWaited()
{
    Pacer pacer;
    pacer.setFlushRate(10);
    pacer.beginFlush(3);
    QCOMPARE(times(pacer, 6), (QList<qint64>{0, 100, 200, 200, 200, 200}));
    pacer.beginFlush(0);
    QCOMPARE(times(pacer, 3, 1000), (QList<qint64>{1000, 1000, 1000}));
    pacer.setFlushRate(1000); // 10 in 10 ms
    pacer.beginFlush(99);
    QCOMPARE(times(pacer, 12, 2000).mid(9), (QList<qint64>{2000, 2001, 2002}));
}

void TestPacer::bothRatesHold()
{
    Pacer pacer;
    pacer.setServerRate(5, 1);
    pacer.setFlushRate(10);
    pacer.beginFlush(99);
    QCOMPARE(times(pacer, 3), (QList<qint64>{0, 200, 400}));
    pacer.setServerRate(20, 1);
    QCOMPARE(times(pacer, 3, 1000), (QList<qint64>{1000, 1100, 1200}));
}

QTEST_APPLESS_MAIN(TestPacer)
#include "tst_pacer.moc"
