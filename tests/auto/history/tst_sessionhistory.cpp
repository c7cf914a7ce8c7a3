#include "historyfixture.h"

#include <support/leakcheck.h>
#include <support/sessionfixture.h>
#include <ui/models/historyrecords.h>
#include <ui/models/signallogmodel.h>
#include <ui/viewmodels/composerviewmodel.h>
#include <ui/viewmodels/history/historyretention.h>
#include <ui/viewmodels/history/sessionhistory.h>
#include <ui/viewmodels/sessionviewmodel.h>
#include <ui/viewmodels/settings/appsettings.h>
#include <ui/viewmodels/workspaceviewmodel.h>

#include <QSettings>

#include <auto/sessions/fakehost.h>

using namespace Signalbox;
using Signaling::HistoryHit;
using TestSupport::HistoryFixture;
using TestSupport::SessionFixture;

namespace {

/// A session with a history.
struct Recorded
{
    SessionFixture session;
    std::unique_ptr<SessionViewModel> model;

    explicit Recorded(HistoryFixture *history, bool record = true, const char *name = "room")
    {
        session.clock->setWallMs(history->clock->wallMs());
        SessionSetup setup;
        setup.credentials = SessionFixture::credentials();
        setup.name = QString::fromLatin1(name);
        model = std::make_unique<SessionViewModel>(std::move(session.session), setup, session.clock,
                                                   nullptr);
        model->keepHistoryIn(history->history.get(), record);
        model->connectToSession();
        SessionFixture::settle();
    }
    void send(const QString &text)
    {
        model->composer()->setText(text);
        model->send();
        SessionFixture::settle();
    }
    void send(const char *text) { send(QString::fromUtf8(text)); }
    QStringList rows() const
    {
        QStringList list;
        model->log()->flush();
        for (int row = 0; row < model->log()->rowCount(); ++row) {
            const LogRow it = model->log()->rowAt(model->log()->sequenceOf(row));
            const LogKind kind = it.entry().kind;
            list << (kind == LogKind::Signal     ? it.data()
                         : kind == LogKind::Note ? QStringLiteral("note")
                                                 : QStringLiteral("event"));
        }
        return list;
    }
};

} // namespace

/// What of a session comes into the history, and back.
class TestSessionHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<HistoryFixture>(); }
    void cleanup() { m.reset(); }
    void recordsAreTheSameThereAndBack();
    void recordsWhatHappens();
    void nothingUnlessWanted();
    void theSwitch();
    void places();
    void whichAreRecorded_data();
    void whichAreRecorded();
    void reopenedAsItWas_data();
    void reopenedAsItWas();
    void aNewHostedSessionIsNoneOfBefore();
    void showsEarlier();
    void earlierInPages();
    void earlierIsOfThisSessionOnly();
    void outcomesFindTheirRowAfterwards();
    void saysWhyItIsNot();
    void noTokenOfASession();
    void retention();

private:
    std::unique_ptr<HistoryFixture> m;
};

void TestSessionHistory::recordsAreTheSameThereAndBack()
{
    LogRecord record;
    record.time = 5;
    record.kind = LogKind::Signal;
    record.direction = LogDirection::Outgoing;
    record.delivery = Delivery::Expired;
    record.json = true;
    record.retry = false;
    record.personId = QStringLiteral("a");
    record.personName = QStringLiteral("b");
    record.personSlot = 3;
    record.targetId = QStringLiteral("c");
    record.targetName = QStringLiteral("d");
    record.targetSlot = 4;
    record.type = QStringLiteral("e");
    record.data = QStringLiteral("f");
    record.note = QStringLiteral("g");
    record.duration = 6;
    record.waiting = 7;
    const LogRecord back = HistoryRecords::toRecord(HistoryRecords::toEntry(record));
    QCOMPARE(back.time, record.time);
    QCOMPARE(back.kind, record.kind);
    QCOMPARE(back.direction, record.direction);
    QCOMPARE(back.delivery, record.delivery);
    QCOMPARE(back.json, record.json);
    QCOMPARE(back.retry, record.retry);
    QCOMPARE(back.personId + back.personName + back.targetId + back.targetName,
             QStringLiteral("abcd"));
    QCOMPARE(back.personSlot, record.personSlot);
    QCOMPARE(back.targetSlot, record.targetSlot);
    QCOMPARE(back.type + back.data + back.note, QStringLiteral("efg"));
    QCOMPARE(back.duration, record.duration);
    QCOMPARE(back.waiting, record.waiting);
    Signaling::HistoryEntry missing;
    missing.kind = Signaling::HistoryEntry::Kind::Missing;
    missing.waiting = 3;
    QCOMPARE(HistoryRecords::toRecord(missing).kind, LogKind::Note);
    QVERIFY(HistoryRecords::toRecord(missing).note.contains(u'3'));
}

void TestSessionHistory::recordsWhatHappens()
{
    Recorded desk(m.get());
    desk.send("hello");
    QVERIFY(m->write());
    const QList<HistoryHit> hits = m->find({});
    QCOMPARE(hits.size(), 2);
    QCOMPARE(hits[0].entry.data, QStringLiteral("hello"));
    QCOMPARE(hits[0].entry.outgoing, true);
    QCOMPARE(hits[0].entry.delivery, Signaling::HistoryEntry::Delivery::Sent);
    QCOMPARE(hits[1].entry.kind, Signaling::HistoryEntry::Kind::Joined);
    QCOMPARE(hits[0].sessionName, QStringLiteral("room"));
}

void TestSessionHistory::nothingUnlessWanted()
{
    Recorded desk(m.get(), false);
    desk.send("hello");
    m->history->flush();
    QCOMPARE(m->history->waiting(), 0);
    QVERIFY(!QFile::exists(m->fileName));
    QVERIFY(desk.model->history()->earlierText().isEmpty());
}

void TestSessionHistory::theSwitch()
{
    Recorded desk(m.get(), false);
    SessionHistory *history = desk.model->history();
    QSignalSpy changed(history, &SessionHistory::changed);
    const QString off = history->stateText();
    desk.send("before");
    history->setRecording(true);
    QVERIFY(history->isRecording());
    QVERIFY(history->stateText() != off);
    desk.send("while");
    history->setRecording(false);
    desk.send("after");
    QCOMPARE(changed.size(), 2);
    QVERIFY(m->write());
    QCOMPARE(m->dataOf(Signaling::HistoryQuery()), QStringList{QStringLiteral("while")});
}

void TestSessionHistory::places()
{
    SessionSetup setup;
    setup.name = QStringLiteral("room");
    setup.credentials.apiUrl = QUrl(QStringLiteral("https://me:secret@hub.example/x?token=1#2"));
    setup.credentials.apiKey = QStringLiteral("100");
    setup.credentials.sessionId = QStringLiteral("1_abc");
    const Signaling::HistoryPlace place = SessionHistory::placeOf(setup);
    QCOMPARE(place.server, QStringLiteral("https://hub.example/x"));
    QCOMPARE(place.sessionId, QStringLiteral("1_abc"));
    // Hosted again, the session has another address and ID, but is the same to people.
    setup.hosted = true;
    const Signaling::HistoryPlace hosted = SessionHistory::placeOf(setup);
    setup.credentials.sessionId = QStringLiteral("1_def");
    setup.credentials.apiUrl = QUrl(QStringLiteral("http://localhost:1"));
    QVERIFY(SessionHistory::placeOf(setup) == hosted);
    QVERIFY(hosted != place);
}

void TestSessionHistory::whichAreRecorded_data()
{
    QTest::addColumn<bool>("hosted");
    QTest::addColumn<bool>("wanted");
    QTest::addColumn<bool>("setting");
    QTest::addColumn<bool>("recorded");
    QTest::newRow("joined") << false << false << true << false;
    QTest::newRow("joined, the profile wants it") << false << true << true << true;
    QTest::newRow("hosted") << true << false << true << true;
    QTest::newRow("hosted, the settings don't want it") << true << false << false << false;
}

void TestSessionHistory::whichAreRecorded()
{
    QFETCH(bool, hosted);
    QFETCH(bool, wanted);
    QFETCH(bool, setting);
    QFETCH(bool, recorded);
    SessionFixture session;
    QSettings file(m->folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    AppSettings settings(&file);
    HistorySettings history;
    history.recordHosted = setting;
    settings.setHistory(history);
    WorkspaceServices services;
    services.clock = session.clock;
    services.makeSession = [&session] { return std::move(session.session); };
    services.settings = &settings;
    services.history = m->history.get();
    WorkspaceViewModel workspace(services);
    SessionSetup setup;
    setup.credentials = SessionFixture::credentials();
    setup.name = QStringLiteral("room");
    setup.hosted = hosted;
    setup.record = wanted;
    QCOMPARE(workspace.open(setup)->history()->isRecording(), recorded);
    workspace.close(0);
}

void TestSessionHistory::reopenedAsItWas_data()
{
    QTest::addColumn<bool>("atFirst");
    QTest::addColumn<bool>("atLast");
    QTest::newRow("recorded") << true << true;
    QTest::newRow("never") << false << false;
    QTest::newRow("switched on midway") << false << true;
    QTest::newRow("switched off midway") << true << false;
}

// Each row once, and the switch as it stood, though the settings have hosted ones recorded.
void TestSessionHistory::reopenedAsItWas()
{
    QFETCH(bool, atFirst);
    QFETCH(bool, atLast);
    SessionFixture fixture;
    fixture.clock->setWallMs(m->clock->wallMs());
    WorkspaceServices services;
    services.clock = fixture.clock;
    services.makeSession = [&fixture] {
        return fixture.session ? std::move(fixture.session)
                               : std::make_unique<Signaling::SignalingSession>();
    };
    services.history = m->history.get();
    WorkspaceViewModel workspace(services);
    SessionSetup setup;
    setup.credentials = SessionFixture::credentials();
    setup.name = QStringLiteral("room");
    setup.hosted = true;
    SessionViewModel *session = workspace.open(setup);
    SessionFixture::settle();
    session->history()->setRecording(atFirst);
    const auto send = [&session](const char *text) {
        session->composer()->setText(QString::fromLatin1(text));
        session->send();
        SessionFixture::settle();
    };
    send("one");
    session->history()->setRecording(atLast);
    send("two");
    QVERIFY(m->write());
    workspace.close(0);
    fixture.clock->setWallMs(m->clock->wallMs() + 60000);
    session = workspace.reopen();
    QVERIFY(session);
    QCOMPARE(session->history()->isRecording(), atLast);
    QVERIFY(!session->setup().record);
    QVERIFY(m->refresh());
    QVERIFY(!session->history()->canShowEarlier());
    session->log()->flush();
    QStringList signalsShown;
    for (int row = 0; row < session->log()->rowCount(); ++row) {
        const LogRow it = session->log()->rowAt(session->log()->sequenceOf(row));
        if (it.entry().kind == LogKind::Signal)
            signalsShown << it.data();
    }
    QCOMPARE(signalsShown, (QStringList{QStringLiteral("one"), QStringLiteral("two")}));
    workspace.close(0);
}

// A hosted session is known by its name: a new one gets a name that none had before.
void TestSessionHistory::aNewHostedSessionIsNoneOfBefore()
{
    SessionFixture fixture;
    fixture.clock->setWallMs(m->clock->wallMs());
    TestSupport::FakeHost host;
    WorkspaceServices services;
    services.clock = fixture.clock;
    services.makeSession = [&fixture] {
        return fixture.session ? std::move(fixture.session)
                               : std::make_unique<Signaling::SignalingSession>();
    };
    services.history = m->history.get();
    services.hosts = &host;
    const auto hostOne = [&host](WorkspaceViewModel *workspace) {
        workspace->host();
        Signalbox::HostedSession made;
        made.credentials = SessionFixture::credentials();
        host.hosted = QStringList{made.credentials.sessionId};
        host.done(made);
        return workspace->at(workspace->rowCount() - 1);
    };
    {
        WorkspaceViewModel workspace(services);
        SessionViewModel *first = hostOne(&workspace);
        first->history()->setRecording(true);
        SessionFixture::settle();
        first->composer()->setText(QStringLiteral("of the first"));
        first->send();
        SessionFixture::settle();
        QCOMPARE(first->setup().name, QStringLiteral("My session"));
        QVERIFY(m->write());
    }
    // Also after a start, when nobody has looked into the history.
    fixture.clock->setWallMs(m->clock->wallMs() + 60000);
    WorkspaceViewModel workspace(services);
    QVERIFY(m->refresh());
    const SessionViewModel *second = hostOne(&workspace);
    QCOMPARE(second->setup().name, QStringLiteral("My session 2"));
    QVERIFY(m->refresh());
    QVERIFY(!second->history()->canShowEarlier());
}

void TestSessionHistory::showsEarlier()
{
    {
        Recorded before(m.get());
        before.send("one");
        before.send("two");
    }
    QVERIFY(m->write());
    m->clock->advance(86400000);
    Recorded now(m.get());
    now.send("three");
    SessionHistory *history = now.model->history();
    QTRY_VERIFY(history->canShowEarlier());
    QVERIFY(history->earlierText().contains(u'3'));
    history->showEarlier();
    QVERIFY(!history->canShowEarlier());
    QTRY_COMPARE(
        now.rows(),
        (QStringList{QStringLiteral("event"), QStringLiteral("one"), QStringLiteral("two"),
                     QStringLiteral("note"), QStringLiteral("event"), QStringLiteral("three")}));
    QVERIFY(history->earlierText().isEmpty());
    // What comes goes on below.
    now.send("four");
    QCOMPARE(now.rows().constLast(), QStringLiteral("four"));
    // And is recorded once.
    QVERIFY(m->write());
    QCOMPARE(m->dataOf("three").size(), 1);
}

void TestSessionHistory::earlierInPages()
{
    constexpr int more = 5;
    Signaling::HistoryPlace place;
    {
        Recorded before(m.get());
        place = before.model->history()->place();
    }
    const int recording = m->history->begin(place);
    for (int i = 0; i < SessionHistory::EarlierRows + more; ++i)
        m->history->append(recording, HistoryFixture::entry(QString::number(i), "chat", 1000 + i));
    QVERIFY(m->write());
    m->clock->advance(1000);
    Recorded now(m.get(), false);
    SessionHistory *history = now.model->history();
    QTRY_VERIFY(history->canShowEarlier());
    history->showEarlier();
    // With the note, and that we joined now.
    QTRY_COMPARE(now.rows().size(), SessionHistory::EarlierRows + 2);
    QCOMPARE(now.rows().constFirst(), QString::number(more));
    QTRY_VERIFY(history->canShowEarlier());
    history->showEarlier();
    // With the first of them, that we joined then.
    QTRY_COMPARE(now.rows().size(), SessionHistory::EarlierRows + more + 2 + 1);
    QCOMPARE(now.rows().at(1), QStringLiteral("0"));
    QVERIFY(!history->canShowEarlier());
}

void TestSessionHistory::earlierIsOfThisSessionOnly()
{
    m->history->append(m->history->begin(HistoryFixture::place("another")),
                       HistoryFixture::entry("x"));
    QVERIFY(m->write());
    Recorded now(m.get());
    QSignalSpy told(m->history.get(), &Signaling::SignalHistory::sessionsChanged);
    QVERIFY(m->refresh());
    QVERIFY(now.model->history()->earlierText().isEmpty());
}

void TestSessionHistory::outcomesFindTheirRowAfterwards()
{
    {
        Recorded before(m.get());
        before.send("one");
    }
    QVERIFY(m->write());
    m->clock->advance(1000);
    Recorded now(m.get());
    now.session.server.answersSignals = false;
    now.send("two");
    QTRY_VERIFY(now.model->history()->canShowEarlier());
    now.model->history()->showEarlier();
    QTRY_COMPARE(now.rows().size(), 5);
    const auto outcome = [&now] {
        const SignalLogModel *log = now.model->log();
        return log->rowAt(log->endSequence() - 1).entry().delivery;
    };
    QCOMPARE(outcome(), Delivery::Waiting);
    now.model->stop();
    SessionFixture::settle();
    now.model->log()->flush();
    const SignalLogModel *log = now.model->log();
    for (quint64 sequence = log->firstSequence(); sequence < log->endSequence(); ++sequence)
        QVERIFY(log->rowAt(sequence).entry().delivery != Delivery::Waiting);
}

void TestSessionHistory::saysWhyItIsNot()
{
    m->history.reset();
    QFile inTheWay(m->folder.filePath(QStringLiteral("deep")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    m->open();
    Recorded desk(m.get());
    const QString well = desk.model->history()->stateText();
    QSignalSpy changed(desk.model->history(), &SessionHistory::changed);
    m->history->flush();
    QTRY_VERIFY(desk.model->history()->stateText() != well);
    QVERIFY(desk.model->history()->stateText().contains(m->fileName));
    QVERIFY(changed.size() > 0);
}

void TestSessionHistory::noTokenOfASession()
{
    const QByteArray token =
        "T1==" + QByteArray("partner_id=100&sig=0123456789abcdef0123:session_id=x").toBase64();
    TestSupport::LeakCheck leaks;
    leaks.addToken(token);
    leaks.add(SessionFixture::credentials().token.toUtf8());
    Recorded desk(m.get());
    desk.send(QStringLiteral("take this: ") + QString::fromLatin1(token));
    QVERIFY(m->write());
    desk.model.reset();
    m->history.reset();
    int files = 0;
    QCOMPARE(leaks.inFolder(m->folder.path(), &files), QByteArray());
    QVERIFY(files > 0);
}

void TestSessionHistory::retention()
{
    constexpr qint64 day = 86400000;
    const qint64 now = m->clock->wallMs();
    const int recording = m->history->begin(HistoryFixture::place());
    for (const int age : {40, 31, 29, 0})
        m->history->append(recording,
                           HistoryFixture::entry(QString::number(age), "chat", now - age * day));
    QVERIFY(m->write());
    QSettings file(m->folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    AppSettings settings(&file);
    const HistoryRetention retention(m->history.get(), &settings, m->clock);
    QVERIFY(m->refresh());
    QCOMPARE(m->find({}).size(), 4);
    HistorySettings history;
    history.keepDays = 30;
    QSignalSpy forgotten(m->history.get(), &Signaling::SignalHistory::forgotten);
    settings.setHistory(history);
    QVERIFY(forgotten.wait());
    QCOMPARE(m->dataOf(Signaling::HistoryQuery()),
             (QStringList{QStringLiteral("0"), QStringLiteral("29")}));
    // And as time goes on.
    m->clock->advance(2 * day);
    QTRY_COMPARE(m->dataOf(Signaling::HistoryQuery()).size(), 1);
}

QTEST_GUILESS_MAIN(TestSessionHistory)
#include "tst_sessionhistory.moc"
