#include <support/fakeclock.h>
#include <ui/models/signallanes.h>
#include <ui/models/signallogmodel.h>
#include <ui/models/signalrates.h>

#include <QSignalSpy>
#include <QTest>

using namespace Signalbox;
using TestSupport::FakeClock;

/// How many signals of which type came when, and between whom.
class TestSignalRates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void counts();
    void edges_data();
    void edges();
    void barsStayAsTheyAre();
    void onlySignals();
    void types();
    void typesComeAndGo();
    void longSilence();
    void late();
    void clearAndBack();
    void rowsPutBefore();
    void tellsSeldom();
    void lanes();
    void tooManyPeople();
    void tooManySignals();
    void lanesOfASpan();

private:
    void add(const char *type, qint64 ago = 0, const char *from = "ann", const char *to = "");
    quint32 sum(int seconds = 60) const;

    std::shared_ptr<FakeClock> m_clock;
    std::unique_ptr<SignalLogModel> m_log;
    std::unique_ptr<SignalRates> m_rates;
};

void TestSignalRates::init()
{
    m_clock = std::make_shared<FakeClock>();
    m_clock->setWallMs(1700000000000); // a multiple of 5 s
    m_log = std::make_unique<SignalLogModel>(m_clock);
    m_rates = std::make_unique<SignalRates>(m_log.get(), m_clock);
}

void TestSignalRates::cleanup()
{
    m_rates.reset();
    m_log.reset();
}

void TestSignalRates::add(const char *type, qint64 ago, const char *from, const char *to)
{
    LogRecord record;
    record.time = m_clock->wallMs() - ago;
    record.type = type ? QString::fromLatin1(type) : QString();
    record.personId = record.personName = QString::fromLatin1(from);
    record.targetId = record.targetName = QString::fromLatin1(to);
    record.data = QStringLiteral("x");
    m_log->append(record);
    m_log->flush();
}

quint32 TestSignalRates::sum(int seconds) const
{
    quint32 all = 0;
    const auto bars = m_rates->bars(seconds, 60);
    for (const auto &bar : bars)
        all += bar.sum();
    return all;
}

void TestSignalRates::counts()
{
    add("chat");
    add("chat");
    add("ack", 1000);
    const QList<SignalRates::Bar> bars = m_rates->bars(60, 60);
    QCOMPARE(bars.size(), 60);
    QCOMPARE(bars[59].start, m_clock->wallMs());
    QCOMPARE(bars[59].sum(), 2U);
    QCOMPARE(bars[58].sum(), 1U);
    QCOMPARE(bars[57].sum(), 0U);
}

void TestSignalRates::edges_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<qint64>("ago");
    QTest::addColumn<bool>("seen");
    QTest::newRow("in the minute") << 60 << qint64(59000) << true;
    QTest::newRow("not any more") << 60 << qint64(59001) << false;
    // The last of its minutes is 20 s old.
    QTest::newRow("in the hour") << 3600 << qint64(3560000) << true;
    QTest::newRow("before it") << 3600 << qint64(3560001) << false;
    QTest::newRow("to come") << 60 << qint64(-1000) << false;
}

void TestSignalRates::edges()
{
    QFETCH(int, seconds);
    QFETCH(qint64, ago);
    QFETCH(bool, seen);
    add("chat", ago);
    QCOMPARE(sum(seconds), seen ? 1U : 0U);
}

void TestSignalRates::barsStayAsTheyAre()
{
    add("chat");
    const auto starts = [this] {
        QList<qint64> list;
        const auto bars = m_rates->bars(300, 60);
        for (const auto &bar : bars)
            list << bar.start;
        return list;
    };
    const QList<qint64> before = starts();
    for (const qint64 start : before)
        QCOMPARE(start % 5000, 0);
    m_clock->advance(4999);
    QCOMPARE(starts(), before);
    m_clock->advance(1);
    QCOMPARE(starts().constFirst(), before.constFirst() + 5000);
}

void TestSignalRates::onlySignals()
{
    LogRecord record;
    record.time = m_clock->wallMs();
    record.kind = LogKind::Joined;
    m_log->append(record);
    m_log->flush();
    QCOMPARE(sum(), 0U);
}

void TestSignalRates::types()
{
    add("rare");
    for (int i = 0; i < 3; ++i)
        add("often");
    add(nullptr);
    add(nullptr);
    const auto types = m_rates->types(m_rates->bars(60, 60));
    QCOMPARE(types.size(), 3);
    QCOMPARE(types[0].name, QStringLiteral("often"));
    QCOMPARE(types[0].signalCount, 3U);
    QCOMPARE(SignalRates::label(types[1]), QStringLiteral("no type"));
    QCOMPARE(types[2].name, QStringLiteral("rare"));
}

void TestSignalRates::typesComeAndGo()
{
    for (int i = 0; i < SignalRates::OwnTypes; ++i)
        add(qPrintable(QString::number(i)));
    add("one more");
    add("one more");
    auto types = m_rates->types(m_rates->bars(60, 60));
    QCOMPARE(types.size(), SignalRates::Places);
    // The others are last, however many they are.
    QCOMPARE(types.constLast().place, SignalRates::Others);
    QCOMPARE(types.constLast().signalCount, 2U);
    QCOMPARE(SignalRates::label(types.constLast()), QStringLiteral("other types"));
    // Of which nothing is left in the hour, that needs no place any more.
    m_clock->advance(3601 * 1000);
    add("0");
    add("one more");
    types = m_rates->types(m_rates->bars(60, 60));
    QCOMPARE(types.size(), 2);
    QVERIFY(types[1].place != SignalRates::Others);
}

void TestSignalRates::longSilence()
{
    add("chat");
    m_clock->advance(10LL * 3600 * 1000);
    QCOMPARE(sum(3600), 0U);
    add("chat");
    QCOMPARE(sum(3600), 1U);
    m_clock->advance(30000);
    QCOMPARE(sum(60), 1U);
}

void TestSignalRates::late()
{
    add("chat");
    add("chat", 5000);
    QCOMPARE(m_rates->bars(60, 60)[54].sum(), 1U);
    QCOMPARE(sum(), 2U);
}

void TestSignalRates::clearAndBack()
{
    add("chat");
    m_log->clear();
    QCOMPARE(sum(), 0U);
    add("ack");
    m_log->undoClear();
    QCOMPARE(sum(), 2U);
}

void TestSignalRates::rowsPutBefore()
{
    add("chat");
    LogRecord earlier;
    earlier.time = m_clock->wallMs() - 10000;
    earlier.type = QStringLiteral("old");
    m_log->putBefore({earlier});
    QCOMPARE(sum(), 2U);
    QCOMPARE(m_log->rowCount(), 2);
    QCOMPARE(m_log->rowAt(m_log->firstSequence()).type(), QStringLiteral("old"));
    QCOMPARE(m_log->tally().signalCount(), 2);
}

void TestSignalRates::tellsSeldom()
{
    m_clock->advance(SignalRates::ChangedMs);
    QSignalSpy changed(m_rates.get(), &SignalRates::changed);
    add("chat");
    add("chat");
    m_clock->advance(SignalRates::ChangedMs - 1);
    QCOMPARE(changed.size(), 0);
    m_clock->advance(1);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_clock->activeTimers(), 0);
}

void TestSignalRates::lanes()
{
    add("chat", 300, "ann");
    add("ack", 200, "bob", "ann");
    add("notice", 100, "");
    const qint64 now = m_clock->wallMs();
    const SignalLanes lanes = SignalLanes::of(*m_log, now - 1000, now + 1);
    QCOMPARE(lanes.lanes.size(), 3);
    QCOMPARE(lanes.lanes[0].name, QStringLiteral("ann"));
    QCOMPARE(lanes.lanes[2].name, QStringLiteral("server"));
    QCOMPARE(lanes.sent.size(), 3);
    QCOMPARE(lanes.sent[0].to, SignalLanes::Everyone);
    QCOMPARE(lanes.sent[1].from, 1);
    QCOMPARE(lanes.sent[1].to, 0);
    QCOMPARE(lanes.sent[1].type, QStringLiteral("ack"));
    QCOMPARE(lanes.leftOut, 0);
}

void TestSignalRates::tooManyPeople()
{
    for (int i = 0; i <= SignalLanes::MaxLanes; ++i)
        add("chat", 100, qPrintable(QString::number(i)));
    const SignalLanes lanes = SignalLanes::of(*m_log, m_clock->wallMs() - 1000, m_clock->wallMs());
    QCOMPARE(lanes.lanes.size(), SignalLanes::MaxLanes);
    QCOMPARE(lanes.leftOut, 1);
}

void TestSignalRates::tooManySignals()
{
    for (int i = 0; i < SignalLanes::MaxSignals + 1; ++i) {
        LogRecord record;
        record.time = m_clock->wallMs();
        record.personId = i == 0 ? QStringLiteral("first") : QStringLiteral("other");
        m_log->append(record);
    }
    m_log->flush();
    const SignalLanes lanes =
        SignalLanes::of(*m_log, m_clock->wallMs() - 1000, m_clock->wallMs() + 1);
    QCOMPARE(lanes.sent.size(), SignalLanes::MaxSignals);
    QCOMPARE(lanes.leftOut, 1);
    // The latest count.
    QCOMPARE(lanes.lanes.size(), 1);
}

void TestSignalRates::lanesOfASpan()
{
    for (const qint64 ago : {2000, 1000, 999, 1, 0})
        add("chat", ago);
    const qint64 now = m_clock->wallMs();
    QCOMPARE(SignalLanes::of(*m_log, now - 1000, now).sent.size(), 3);
    QCOMPARE(SignalLanes::of(*m_log, now - 1000, now + 1).sent.size(), 4);
    QCOMPARE(SignalLanes::of(*m_log, now + 1000, now + 2000).sent.size(), 0);
}

QTEST_GUILESS_MAIN(TestSignalRates)
#include "tst_signalrates.moc"
