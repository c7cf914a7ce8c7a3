#include "historyfixture.h"

#include <support/leakcheck.h>

#include <QFile>

using namespace Signaling;
using TestSupport::HistoryFixture;
using Kind = HistoryEntry::Kind;
using Delivery = HistoryEntry::Delivery;

/// What is told is stored, all of it, soon, and goes when it is to go.
class TestSignalHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<HistoryFixture>(); }
    void cleanup() { m.reset(); }
    void everyField();
    void absentIsNotEmpty();
    void nothingIsMadeBeforeItIsNeeded();
    void isItsOwnersAlone();
    void writesAfterAWhile();
    void writesManySooner();
    void sessionsAreToldApart();
    void aSessionGoesOn();
    void outcomes();
    void outcomeNobodyKnows();
    void whatIsEndedIsIgnored();
    void limits_data();
    void limits();
    void holdsNoToken();
    void forgetsASession();
    void forgetsWhileRecording();
    void forgetsAll();
    void forgetsWhatIsOld();
    void goesOnForgetting();

private:
    QByteArray file() const;
    std::unique_ptr<HistoryFixture> m;
};

QByteArray TestSignalHistory::file() const
{
    QByteArray all;
    for (const char *suffix : {"", "-wal"}) {
        QFile file(m->fileName + QLatin1String(suffix));
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

void TestSignalHistory::everyField()
{
    HistoryEntry entry;
    entry.time = 1700000000123;
    entry.kind = Kind::LinkBack;
    entry.delivery = Delivery::Expired;
    entry.outgoing = true;
    entry.json = true;
    entry.retry = false;
    entry.personId = QStringLiteral("p");
    entry.personName = QStringLiteral("Ann");
    entry.personSlot = 3;
    entry.targetId = QStringLiteral("t");
    entry.targetName = QStringLiteral("Bo");
    entry.targetSlot = 4;
    entry.type = QStringLiteral("typ");
    entry.data = QStringLiteral("{\"n\":\"ü 漢 😀\"}");
    entry.note = QStringLiteral("why");
    entry.duration = 2400;
    entry.waiting = 7;
    m->history->append(m->history->begin(HistoryFixture::place()), entry);
    QVERIFY(m->write());
    m->open();
    const QList<HistoryHit> hits = m->find({});
    QCOMPARE(hits.size(), 1);
    const HistoryEntry &got = hits[0].entry;
    QCOMPARE(got.id, 1);
    QCOMPARE(got.time, entry.time);
    QCOMPARE(got.kind, entry.kind);
    QCOMPARE(got.delivery, entry.delivery);
    QCOMPARE(got.outgoing, entry.outgoing);
    QCOMPARE(got.json, entry.json);
    QCOMPARE(got.retry, entry.retry);
    QCOMPARE(got.personId, entry.personId);
    QCOMPARE(got.personName, entry.personName);
    QCOMPARE(got.personSlot, entry.personSlot);
    QCOMPARE(got.targetId, entry.targetId);
    QCOMPARE(got.targetName, entry.targetName);
    QCOMPARE(got.targetSlot, entry.targetSlot);
    QCOMPARE(got.type, entry.type);
    QCOMPARE(got.data, entry.data);
    QCOMPARE(got.note, entry.note);
    QCOMPARE(got.duration, entry.duration);
    QCOMPARE(got.waiting, entry.waiting);
    QCOMPARE(hits[0].sessionName, QStringLiteral("room"));
}

void TestSignalHistory::absentIsNotEmpty()
{
    const int recording = m->history->begin(HistoryFixture::place());
    m->history->append(recording, HistoryEntry());
    HistoryEntry empty;
    empty.type = empty.data = QString(QLatin1String(""));
    m->history->append(recording, empty);
    QVERIFY(m->write());
    const QList<HistoryHit> hits = m->find({});
    QCOMPARE(hits.size(), 2);
    QVERIFY(!hits[0].entry.data.isNull() && !hits[0].entry.type.isNull());
    QVERIFY(hits[1].entry.data.isNull() && hits[1].entry.type.isNull());
}

void TestSignalHistory::nothingIsMadeBeforeItIsNeeded()
{
    m->history->begin(HistoryFixture::place());
    m->open();
    QVERIFY(!QFile::exists(m->fileName));
}

void TestSignalHistory::isItsOwnersAlone()
{
    m->history->append(m->history->begin(HistoryFixture::place()), HistoryFixture::entry("a"));
    QVERIFY(m->write());
    const QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    for (const char *suffix : {"", "-wal", "-shm"}) {
        const QString name = m->fileName + QLatin1String(suffix);
        QVERIFY2(!(QFile::permissions(name) & others), qPrintable(name));
    }
}

void TestSignalHistory::writesAfterAWhile()
{
    QSignalSpy written(m->history.get(), &SignalHistory::written);
    const int recording = m->history->begin(HistoryFixture::place());
    m->history->append(recording, HistoryFixture::entry("a"));
    m->clock->advance(SignalHistory::FlushMs - 1);
    QVERIFY(!written.wait(50));
    QCOMPARE(m->history->waiting(), 1);
    m->clock->advance(1);
    QVERIFY(written.wait());
    QCOMPARE(m->history->waiting(), 0);
    QCOMPARE(m->clock->activeTimers(), 0);
}

void TestSignalHistory::writesManySooner()
{
    const int recording = m->history->begin(HistoryFixture::place());
    for (int i = 0; i < SignalHistory::FlushEntries - 1; ++i)
        m->history->append(recording, HistoryFixture::entry("a"));
    QCOMPARE(m->clock->activeTimers(), 1);
    m->history->append(recording, HistoryFixture::entry("b"));
    QCOMPARE(m->clock->activeTimers(), 0);
    QTRY_COMPARE(m->history->waiting(), 0);
}

void TestSignalHistory::sessionsAreToldApart()
{
    const int one = m->history->begin(HistoryFixture::place("one", "first"));
    const int two = m->history->begin(HistoryFixture::place("two", "second"));
    m->history->append(one, HistoryFixture::entry("a", "chat", 1000));
    m->history->append(two, HistoryFixture::entry("b", "chat", 2000));
    m->history->append(two, HistoryFixture::entry("c", "chat", 3000));
    QVERIFY(m->write() && m->refresh());
    const QList<HistorySession> sessions = m->history->sessions();
    QCOMPARE(sessions.size(), 2);
    QCOMPARE(sessions[0].place, HistoryFixture::place("two"));
    QCOMPARE(sessions[0].place.name, QStringLiteral("second"));
    QCOMPARE(sessions[0].entries, 2);
    QCOMPARE(sessions[0].firstTime, 2000);
    QCOMPARE(sessions[0].lastTime, 3000);
    QVERIFY(m->history->bytes() > 0);
    HistoryQuery query;
    query.session = sessions[1].id;
    QCOMPARE(m->dataOf(query), QStringList{QStringLiteral("a")});
}

void TestSignalHistory::aSessionGoesOn()
{
    m->history->append(m->history->begin(HistoryFixture::place("one", "old")),
                       HistoryFixture::entry("a"));
    QVERIFY(m->write());
    m->open();
    m->history->append(m->history->begin(HistoryFixture::place("one", "new")),
                       HistoryFixture::entry("b"));
    QVERIFY(m->write() && m->refresh());
    QCOMPARE(m->history->sessions().size(), 1);
    QCOMPARE(m->history->sessions()[0].place.name, QStringLiteral("new"));
    QCOMPARE(m->history->sessions()[0].entries, 2);
}

void TestSignalHistory::outcomes()
{
    const int one = m->history->begin(HistoryFixture::place("one"));
    const int two = m->history->begin(HistoryFixture::place("two"));
    HistoryEntry sent = HistoryFixture::entry("a");
    sent.outgoing = true;
    sent.delivery = Delivery::Waiting;
    sent.signalId = 1;
    m->history->append(one, sent);
    m->history->append(two, sent);
    sent.signalId = 2;
    m->history->append(one, sent);
    m->history->setDelivery(one, 1, Delivery::Sent);
    QVERIFY(m->write());
    m->history->setDelivery(one, 2, Delivery::Failed, QStringLiteral("refused because"));
    m->history->setDelivery(one, 3, Delivery::Sent);
    QVERIFY(m->write());
    const QList<HistoryHit> hits = m->find({});
    QCOMPARE(hits.size(), 3);
    QCOMPARE(hits[0].entry.delivery, Delivery::Failed);
    QCOMPARE(hits[0].entry.note, QStringLiteral("refused because"));
    QCOMPARE(hits[1].entry.delivery, Delivery::Waiting);
    QCOMPARE(hits[2].entry.delivery, Delivery::Sent);
    QCOMPARE(m->dataOf("refused").size(), 1);
}

void TestSignalHistory::outcomeNobodyKnows()
{
    HistoryEntry sent = HistoryFixture::entry("a");
    sent.delivery = Delivery::Waiting;
    sent.signalId = 1;
    m->history->append(m->history->begin(HistoryFixture::place()), sent);
    QVERIFY(m->write());
    m->open();
    const QList<HistoryHit> hits = m->find({});
    QCOMPARE(hits.size(), 1);
    QCOMPARE(hits[0].entry.delivery, Delivery::Unknown);
}

void TestSignalHistory::whatIsEndedIsIgnored()
{
    const int recording = m->history->begin(HistoryFixture::place());
    m->history->append(recording, HistoryFixture::entry("a"));
    m->history->end(recording);
    m->history->append(recording, HistoryFixture::entry("b"));
    m->history->append(77, HistoryFixture::entry("c"));
    QVERIFY(m->write());
    QCOMPARE(m->find({}).size(), 1);
}

void TestSignalHistory::limits_data()
{
    QTest::addColumn<int>("maxWaiting");
    QTest::addColumn<qint64>("maxBytes");
    QTest::addColumn<int>("sent");
    QTest::addColumn<int>("missing");
    constexpr qint64 muchRoom = 1000000;
    QTest::newRow("one less") << 10 << muchRoom << 9 << 0;
    QTest::newRow("as many") << 10 << muchRoom << 10 << 0;
    QTest::newRow("one more") << 10 << muchRoom << 11 << 1;
    QTest::newRow("bytes") << 1000 << qint64(1) << 3 << 2;
}

void TestSignalHistory::limits()
{
    QFETCH(int, maxWaiting);
    QFETCH(qint64, maxBytes);
    QFETCH(int, sent);
    QFETCH(int, missing);
    HistoryOptions options;
    options.maxWaiting = maxWaiting;
    options.maxWaitingBytes = maxBytes;
    m->open(options);
    const int recording = m->history->begin(HistoryFixture::place());
    for (int i = 0; i < sent; ++i)
        m->history->append(recording, HistoryFixture::entry("a"));
    QCOMPARE(m->history->waiting(), sent - missing);
    QVERIFY(m->write());
    m->history->append(recording, HistoryFixture::entry("later"));
    QVERIFY(m->write());
    const QList<HistoryHit> hits = m->find({});
    QCOMPARE(hits.size(), sent - missing + (missing > 0 ? 2 : 1));
    QCOMPARE(hits[0].entry.data, QStringLiteral("later"));
    if (missing > 0) {
        QCOMPARE(hits[1].entry.kind, Kind::Missing);
        QCOMPARE(hits[1].entry.waiting, missing);
    }
}

void TestSignalHistory::holdsNoToken()
{
    const QByteArray old = "T1==" + QByteArray("partner_id=100&sig=0123456789abcdef:x").toBase64();
    const QByteArray web("eyJhbGciOiJIUzI1NiJ9.eyJpc3MiOiIxMDAifQ.0123456789abcdefghijklmnop");
    TestSupport::LeakCheck leaks;
    leaks.addToken(old);
    leaks.addToken(web);
    HistoryPlace place = HistoryFixture::place();
    place.name = QString::fromLatin1(old);
    const int recording = m->history->begin(place);
    for (const QByteArray &token : {old, web}) {
        HistoryEntry entry = HistoryFixture::entry(
            QStringLiteral("join signalbox:x?token=%1&a").arg(QString::fromLatin1(token)));
        entry.type = entry.personName = entry.targetName = entry.note = QString::fromLatin1(token);
        entry.delivery = Delivery::Waiting;
        entry.signalId = 1;
        m->history->append(recording, entry);
        m->history->setDelivery(recording, 1, Delivery::Failed, QString::fromLatin1(token));
    }
    QVERIFY(m->write());
    QCOMPARE(leaks.inFolder(m->folder.path()), QByteArray());
    QCOMPARE(m->dataOf("removed").size(), 2);
    m->history.reset();
    int files = 0;
    QCOMPARE(leaks.inFolder(m->folder.path(), &files), QByteArray());
    QVERIFY(files > 0);
}

void TestSignalHistory::forgetsASession()
{
    const int one = m->history->begin(HistoryFixture::place("one"));
    const int two = m->history->begin(HistoryFixture::place("two"));
    const QString padding = QStringLiteral(" zzzzzz").repeated(40);
    for (int i = 0; i < 1200; ++i)
        m->history->append(one,
                           HistoryFixture::entry(QStringLiteral("secretword%1").arg(i) + padding));
    m->history->append(two, HistoryFixture::entry("staysword"));
    QVERIFY(m->write() && m->refresh());
    QVERIFY(file().contains("secretword7 "));
    const qint64 before = m->history->bytes();
    QSignalSpy forgotten(m->history.get(), &SignalHistory::forgotten);
    QCOMPARE(m->history->sessions()[1].entries, 1);
    m->history->forgetSession(m->history->sessions()[0].id);
    QVERIFY(forgotten.wait(20000));
    QVERIFY(m->refresh());
    QCOMPARE(m->history->sessions().size(), 1);
    QCOMPARE(m->dataOf("secretword").size(), 0);
    QCOMPARE(m->dataOf("staysword").size(), 1);
    QVERIFY(m->history->bytes() < before / 2);
    // Nor is it in the file any more, in the entries or in the index of words.
    QVERIFY(!file().contains("secretword"));
    QVERIFY(!file().contains("ecretword"));
    QVERIFY(file().contains("staysword"));
}

void TestSignalHistory::forgetsWhileRecording()
{
    const int recording = m->history->begin(HistoryFixture::place());
    m->history->append(recording, HistoryFixture::entry("before"));
    QVERIFY(m->write() && m->refresh());
    const qint64 id = m->history->sessions()[0].id;
    QSignalSpy forgotten(m->history.get(), &SignalHistory::forgotten);
    m->history->forgetSession(id);
    m->history->append(recording, HistoryFixture::entry("after"));
    QVERIFY(m->write());
    QVERIFY(forgotten.size() > 0 || forgotten.wait());
    QVERIFY(m->refresh());
    QCOMPARE(m->history->sessions().size(), 1);
    QVERIFY(m->history->sessions()[0].id != id);
    QCOMPARE(m->dataOf({}), QStringList{QStringLiteral("after")});
}

void TestSignalHistory::forgetsAll()
{
    const int recording = m->history->begin(HistoryFixture::place());
    for (int i = 0; i < 600; ++i)
        m->history->append(recording, HistoryFixture::entry("secretword"));
    QVERIFY(m->write());
    QSignalSpy forgotten(m->history.get(), &SignalHistory::forgotten);
    m->history->forgetAll();
    QVERIFY(forgotten.wait());
    QVERIFY(m->refresh());
    QCOMPARE(m->history->sessions().size(), 0);
    QCOMPARE(m->find({}).size(), 0);
    QVERIFY(!file().contains("secretword"));
    // And what comes is recorded and found as before.
    m->history->append(recording, HistoryFixture::entry("new"));
    QVERIFY(m->write());
    QCOMPARE(m->dataOf("new").size(), 1);
}

void TestSignalHistory::forgetsWhatIsOld()
{
    const int one = m->history->begin(HistoryFixture::place("one"));
    const int two = m->history->begin(HistoryFixture::place("two"));
    for (const qint64 time : {4999, 5000, 5001})
        m->history->append(one, HistoryFixture::entry(QString::number(time), "chat", time));
    m->history->append(two, HistoryFixture::entry("1000", "chat", 1000));
    QVERIFY(m->write());
    QSignalSpy forgotten(m->history.get(), &SignalHistory::forgotten);
    m->history->forgetOlderThan(5000);
    QVERIFY(forgotten.wait());
    QVERIFY(m->refresh());
    QCOMPARE(m->history->sessions().size(), 1);
    QCOMPARE(m->history->sessions()[0].entries, 2);
    QCOMPARE(m->dataOf({}), (QStringList{QStringLiteral("5001"), QStringLiteral("5000")}));
}

void TestSignalHistory::goesOnForgetting()
{
    const int recording = m->history->begin(HistoryFixture::place());
    for (int i = 0; i < 2000; ++i)
        m->history->append(recording, HistoryFixture::entry("secretword"));
    QVERIFY(m->write() && m->refresh());
    m->history->forgetSession(m->history->sessions()[0].id);
    // Ends while most of it is still there.
    m->open();
    QSignalSpy forgotten(m->history.get(), &SignalHistory::forgotten);
    m->history->forgetOlderThan(1);
    QVERIFY(forgotten.wait());
    QVERIFY(!file().contains("secretword"));
}

QTEST_GUILESS_MAIN(TestSignalHistory)
#include "tst_signalhistory.moc"
