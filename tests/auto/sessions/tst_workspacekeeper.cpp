// What was open comes back, without a token in the file, whatever the file says.
#include "keeperrun.h"

#include <ui/viewmodels/history/sessionhistory.h>
#include <ui/viewmodels/logviewmodel.h>

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <auto/history/historyfixture.h>

using namespace Signalbox;
using namespace TestSupport;
using Link = SessionViewModel::Link;
using Run = KeeperRun;

class TestWorkspaceKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stateIsKept();
    void nonsenseIsLeftOut();
    void onlySoManyComeBack_data();
    void onlySoManyComeBack();
    void theFileHoldsNoToken();
    void rejoinsWhereTheTokenIsKept();
    void whatLacksATokenAsks();
    void somebodyIsFasterThanTheKeychain();
    void aHostedSessionIsHostedAnew();
    void orderFrontAndWindowsComeBack();
    void changesAreWrittenSoon();
    void sessionsAreMoved_data();
    void sessionsAreMoved();
    void joinsAgainAsSomebodyElse();
    void whoCannotMintCannotJoinAgain();
    void bothIdentitiesComeBack_data();
    void bothIdentitiesComeBack();
    void everySessionGetsItsHub();
    void anIdentityComesToTheNewHub();
    void anIdentityIsNoRecentSession();
    void recordingComesBack_data();
    void recordingComesBack();
    void filesOfBeforeDontSayWhatIsRecorded();

private:
    /// That a hub was found for what \a run wanted to host.
    static void answer(KeeperRun &run, const char *name)
    {
        HostedSession made;
        made.credentials = Run::setup(name).credentials;
        run.host.hosted << made.credentials.sessionId;
        const auto done = run.host.done; // it may be another one's afterwards
        done(made);
        SessionFixture::settle();
    }
    static SessionViewModel *openHosted(KeeperRun &run, const char *name)
    {
        SessionSetup setup = Run::setup(name);
        setup.hosted = true;
        run.host.hosted << setup.credentials.sessionId;
        return run.workspace->open(setup);
    }
    static QString idOf(const char *name) { return Run::setup(name).credentials.sessionId; }
    static QString idOf(const SessionViewModel *session)
    {
        return session->setup().credentials.sessionId;
    }
};

void TestWorkspaceKeeper::stateIsKept()
{
    const QTemporaryDir folder;
    QSettings file(folder.filePath(QStringLiteral("w.ini")), QSettings::IniFormat);
    WorkspaceState state;
    OpenSession one;
    one.server = QUrl(QStringLiteral("https://hub.test:8443"));
    one.key = QStringLiteral("100");
    one.sessionId = QStringLiteral("1_a");
    one.name = QStringLiteral("Ärger, mit; Zeichen");
    one.fingerprint = QStringLiteral("5e");
    one.profile = QStringLiteral("p");
    one.identity = QStringLiteral("Ann Bo");
    one.role = QStringLiteral("subscriber");
    one.recording = false;
    one.remembered = true;
    one.detached = true;
    one.geometry = QByteArray("\0\1g", 3);
    OpenSession two;
    two.name = QStringLiteral("mine");
    two.hosted = true;
    two.forNetwork = true;
    state.sessions = {one, two};
    state.current = 1;
    state.layout = {"g", "l", "p", "s", true};
    state.save(&file);
    const WorkspaceState loaded = WorkspaceState::load(&file);
    QCOMPARE(loaded.sessions.size(), 2);
    const OpenSession &first = loaded.sessions.first();
    QCOMPARE(first.server, one.server);
    QCOMPARE(first.name, one.name);
    QCOMPARE(first.profile, one.profile);
    QCOMPARE(first.geometry, one.geometry);
    QCOMPARE(first.identity, one.identity);
    QCOMPARE(first.role, one.role);
    QCOMPARE(first.recording, one.recording);
    QVERIFY(!loaded.sessions.last().recording);
    QVERIFY(first.remembered && first.detached && !first.hosted);
    QVERIFY(loaded.sessions.last().hosted && loaded.sessions.last().forNetwork);
    QCOMPARE(loaded.current, 1);
    QVERIFY(loaded.layout == state.layout);
    // What was there before is gone.
    WorkspaceState().save(&file);
    QVERIFY(WorkspaceState::load(&file).sessions.isEmpty());
}

void TestWorkspaceKeeper::nonsenseIsLeftOut()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("w.ini"));
    QFile text(path);
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write("current=2\n[sessions]\nsize=4\n1\\name=nowhere\n2\\hosted=true\n"
               "3\\server=http://hub.test\n3\\session=1_x\n3\\hosted=maybe\n4\\server=::::\n"
               "[window]\ngeometry=17\nsideFolded=perhaps\n");
    text.close();
    QSettings file(path, QSettings::IniFormat);
    const WorkspaceState state = WorkspaceState::load(&file);
    QCOMPARE(state.sessions.size(), 1);
    QCOMPARE(state.sessions.first().sessionId, QStringLiteral("1_x"));
    QCOMPARE(state.current, 0); // the third of the file is the first of those
    QSettings empty(folder.filePath(QStringLiteral("none.ini")), QSettings::IniFormat);
    QCOMPARE(WorkspaceState::load(&empty).current, -1);
    RunSecretStore keychain;
    Run run(folder.path(), &keychain);
    run.keeper->restore(); // nothing was open
    QCOMPARE(run.workspace->rowCount(), 0);
    QCOMPARE(run.keeper->current(), nullptr);
}

void TestWorkspaceKeeper::onlySoManyComeBack_data()
{
    QTest::addColumn<int>("open");
    QTest::newRow("one below") << WorkspaceState::MaxSessions - 1;
    QTest::newRow("the most") << WorkspaceState::MaxSessions;
    QTest::newRow("more") << WorkspaceState::MaxSessions + 1;
}

void TestWorkspaceKeeper::onlySoManyComeBack()
{
    QFETCH(int, open);
    const QTemporaryDir folder;
    QSettings file(folder.filePath(QStringLiteral("w.ini")), QSettings::IniFormat);
    WorkspaceState state;
    for (int i = 0; i < open; ++i)
        state.sessions << OpenSession::of(Run::setup(qPrintable(QString::number(i))));
    state.save(&file);
    QCOMPARE(WorkspaceState::load(&file).sessions.size(),
             std::min(open, WorkspaceState::MaxSessions));
}

void TestWorkspaceKeeper::theFileHoldsNoToken()
{
    const QTemporaryDir folder;
    RunSecretStore keychain;
    {
        Run run(folder.path(), &keychain);
        SessionSetup setup = Run::setup("room", true);
        setup.credentials.apiUrl = QUrl(QStringLiteral("http://me:pass@hub.test/?token=T1==x"));
        LogFilter filter;
        filter.text = QStringLiteral("T1==cGFydG5lcl9pZD0xMDAmc2lnPWFiY2RlZmFiY2RlZmFiY2RlZg==");
        filter.senders = {QStringLiteral("one")};
        filter.senderNames.insert(QStringLiteral("one"), filter.text);
        run.workspace->open(setup)->logView()->setFilter(filter);
        SessionFixture::settle();
    }
    QFile file(folder.filePath(QStringLiteral("windows.ini")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.contains("room"));
    for (const char *secret : {"T1==", "secret", "pass", "token="})
        QVERIFY2(!content.contains(secret), secret);
}

void TestWorkspaceKeeper::rejoinsWhereTheTokenIsKept()
{
    const QTemporaryDir folder;
    RunSecretStore keychain;
    {
        Run run(folder.path(), &keychain);
        run.workspace->open(Run::setup("kept", true));
        run.workspace->open(Run::setup("not", false));
        SessionFixture::settle();
        QCOMPARE(run.workspace->at(0)->link(), Link::Connected);
    }
    Run run(folder.path(), &keychain);
    run.keeper->restore();
    QCOMPARE(run.titles(), (QStringList{QStringLiteral("kept"), QStringLiteral("not")}));
    SessionFixture::settle();
    QCOMPARE(run.workspace->at(0)->link(), Link::Connected);
    QCOMPARE(run.workspace->at(0)->setup().credentials.token, QStringLiteral("T1==secretOfkept"));
    QCOMPARE(run.workspace->at(1)->link(), Link::Offline);
}

void TestWorkspaceKeeper::whatLacksATokenAsks()
{
    const QTemporaryDir folder;
    RunSecretStore keychain;
    {
        Run run(folder.path(), &keychain);
        run.workspace->open(Run::setup("room"));
    }
    Run run(folder.path(), &keychain);
    run.keeper->restore();
    SessionViewModel *session = run.workspace->at(0);
    SessionFixture::settle();
    QVERIFY(session->isRestored());
    QCOMPARE(session->link(), Link::Offline);
    QVERIFY(session->problemText().contains(QStringLiteral("was open the last time")));
    QVERIFY(session->canChangeInput());
    QVERIFY(!session->canConnect());
    // With one it goes on in its row.
    QCOMPARE(run.workspace->rejoin(session, Run::setup("room")), session);
    SessionFixture::settle();
    QCOMPARE(session->link(), Link::Connected);
    QVERIFY(session->problemText().isEmpty());
    QVERIFY(!session->isRestored());
}

void TestWorkspaceKeeper::somebodyIsFasterThanTheKeychain()
{
    const QTemporaryDir folder;
    RunSecretStore keychain;
    {
        Run run(folder.path(), &keychain);
        run.workspace->open(Run::setup("one", true));
        run.workspace->open(Run::setup("two", true));
        SessionFixture::settle();
    }
    Run run(folder.path(), &keychain);
    run.keeper->restore();
    SessionSetup other = Run::setup("one");
    other.credentials.token = QStringLiteral("T1==typed");
    run.workspace->rejoin(run.workspace->at(0), other);
    run.workspace->close(1);
    SessionFixture::settle();
    QCOMPARE(run.workspace->at(0)->setup().credentials.token, QStringLiteral("T1==typed"));
}

void TestWorkspaceKeeper::aHostedSessionIsHostedAnew()
{
    const QTemporaryDir folder;
    RunSecretStore keychain;
    {
        Run run(folder.path(), &keychain);
        SessionSetup setup = Run::setup("mine");
        setup.hosted = true;
        run.host.hosted << setup.credentials.sessionId;
        run.workspace->open(setup);
    }
    Run run(folder.path(), &keychain);
    run.keeper->restore();
    SessionViewModel *session = run.workspace->at(0);
    SessionFixture::settle();
    QCOMPARE(session->link(), Link::Offline);
    QVERIFY(session->canConnect());
    QVERIFY(session->problemText().contains(QStringLiteral("ended with the application")));
    session->connectToSession();
    QVERIFY(run.workspace->isHosting());
    HostedSession made;
    made.credentials = Run::setup("another").credentials;
    run.host.hosted << made.credentials.sessionId;
    run.host.done(made);
    QVERIFY(!run.workspace->isHosting());
    SessionFixture::settle();
    QCOMPARE(session->link(), Link::Connected);
    QCOMPARE(session->title(), QStringLiteral("mine"));
    QCOMPARE(run.workspace->rowCount(), 1);
    // And if it can't be, the row stays.
    session->stop();
    SessionFixture::settle();
    run.host.hosted.clear();
    session->connectToSession();
    QSignalSpy failed(run.workspace.get(), &WorkspaceViewModel::hostingFailed);
    made.problem = QStringLiteral("no port");
    run.host.done(made);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(run.workspace->rowCount(), 1);
    // Closed while its hub starts: nobody needs that one.
    session->connectToSession();
    run.workspace->close(0);
    made.problem.clear();
    run.host.done(made);
    QVERIFY(run.host.stopped.contains(made.credentials.sessionId));
}

void TestWorkspaceKeeper::orderFrontAndWindowsComeBack()
{
    const QTemporaryDir folder;
    RunSecretStore keychain;
    {
        Run run(folder.path(), &keychain);
        for (const char *name : {"a", "b", "c"})
            run.workspace->open(Run::setup(name));
        QVERIFY(run.workspace->move(2, 0));
        run.workspace->setDetached(run.workspace->at(1), true);
        run.keeper->setGeometry(run.workspace->at(1), "there");
        run.keeper->setCurrent(run.workspace->at(2));
        run.keeper->setLayout({"g", {}, {}, {}, true});
    }
    Run run(folder.path(), &keychain);
    QVERIFY(run.keeper->layout().sideFolded);
    QCOMPARE(run.keeper->layout().geometry, QByteArray("g"));
    run.keeper->restore();
    QCOMPARE(run.titles(),
             (QStringList{QStringLiteral("c"), QStringLiteral("a"), QStringLiteral("b")}));
    QVERIFY(run.workspace->isDetached(run.workspace->at(1)));
    QVERIFY(!run.workspace->isDetached(run.workspace->at(0)));
    QCOMPARE(run.keeper->geometry(run.workspace->at(1)), QByteArray("there"));
    QCOMPARE(run.keeper->current(), run.workspace->at(2));
}

void TestWorkspaceKeeper::changesAreWrittenSoon()
{
    const QTemporaryDir folder;
    RunSecretStore keychain;
    Run run(folder.path(), &keychain);
    const auto written = [&folder] {
        QSettings file(folder.filePath(QStringLiteral("windows.ini")), QSettings::IniFormat);
        return WorkspaceState::load(&file).sessions.size();
    };
    run.workspace->open(Run::setup("room"));
    run.clock->advance(WorkspaceKeeper::Pause.count() - 1);
    QCOMPARE(written(), 0);
    run.clock->advance(1);
    QCOMPARE(written(), 1); // and so it is there after a crash
    run.workspace->close(0);
    run.clock->advance(WorkspaceKeeper::Pause);
    QCOMPARE(written(), 0);
    QCOMPARE(run.clock->activeTimers(), 0);
}

void TestWorkspaceKeeper::sessionsAreMoved_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<QString>("order");
    QTest::newRow("down") << 0 << 1 << QStringLiteral("bacd");
    QTest::newRow("up") << 2 << 1 << QStringLiteral("acbd");
    QTest::newRow("to the end") << 0 << 3 << QStringLiteral("bcda");
    QTest::newRow("to the top") << 3 << 0 << QStringLiteral("dabc");
    QTest::newRow("nowhere") << 1 << 1 << QStringLiteral("abcd");
    QTest::newRow("below the end") << 0 << 4 << QStringLiteral("abcd");
    QTest::newRow("above the top") << 0 << -1 << QStringLiteral("abcd");
    QTest::newRow("of nothing") << 4 << 0 << QStringLiteral("abcd");
}

void TestWorkspaceKeeper::sessionsAreMoved()
{
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(QString, order);
    const QTemporaryDir folder;
    RunSecretStore keychain;
    Run run(folder.path(), &keychain);
    for (const char *name : {"a", "b", "c", "d"})
        run.workspace->open(Run::setup(name));
    QCOMPARE(run.workspace->move(from, to), order != QStringLiteral("abcd"));
    QCOMPARE(run.titles().join(QString()), order);
    for (int row = 0; row < 4; ++row)
        QCOMPARE(run.workspace->rowOf(run.workspace->at(row)), row);
}

void TestWorkspaceKeeper::joinsAgainAsSomebodyElse()
{
    const QTemporaryDir folder;
    RunSecretStore keychain;
    Run run(folder.path(), &keychain);
    SessionSetup setup = Run::setup("mine");
    setup.hosted = true;
    run.host.hosted << setup.credentials.sessionId;
    SessionViewModel *first = run.workspace->open(setup);
    QVERIFY(run.workspace->canJoinAgain(first));
    const SessionViewModel *second =
        run.workspace->joinAgain(first, QStringLiteral("Ann Bo"), QStringLiteral("subscriber"));
    QVERIFY(second);
    QCOMPARE(run.host.minted, QStringList{QStringLiteral("subscriber name=Ann%20Bo")});
    QVERIFY(second->setup().credentials.token != setup.credentials.token);
    QCOMPARE(second->setup().credentials.sessionId, setup.credentials.sessionId);
    QCOMPARE(second->title(), QStringLiteral("mine as Ann Bo"));
    // A profile's: minted anew for each connect.
    SessionSetup minting = Run::setup("room");
    minting.profile = QStringLiteral("p");
    minting.remember = true;
    minting.mintFor = [](const QString &role, const QString &data) {
        return QStringLiteral("T1==%1 %2").arg(role, data);
    };
    SessionViewModel *third = run.workspace->open(minting);
    const SessionViewModel *fourth =
        run.workspace->joinAgain(third, QStringLiteral("Bo"), QStringLiteral("publisher"));
    QCOMPARE(fourth->setup().credentials.token, QStringLiteral("T1==publisher name=Bo"));
    QCOMPARE(fourth->setup().profile, QStringLiteral("p")); // that brings it back
    QCOMPARE(fourth->setup().identity, QStringLiteral("Bo"));
    QVERIFY(!fourth->setup().remember);
}

void TestWorkspaceKeeper::whoCannotMintCannotJoinAgain()
{
    const QTemporaryDir folder;
    RunSecretStore keychain;
    Run run(folder.path(), &keychain);
    const SessionViewModel *session = run.workspace->open(Run::setup("room"));
    QVERIFY(!run.workspace->canJoinAgain(session));
    QCOMPARE(run.workspace->joinAgain(session, QStringLiteral("Ann"), QStringLiteral("publisher")),
             nullptr);
    QCOMPARE(run.workspace->rowCount(), 1);
}

void TestWorkspaceKeeper::bothIdentitiesComeBack_data()
{
    QTest::addColumn<QList<int>>("clicks");
    QTest::newRow("by the first") << QList<int>{0};
    QTest::newRow("by the second") << QList<int>{1};
    QTest::newRow("by both") << QList<int>{1, 0};
    QTest::newRow("by one, twice") << QList<int>{1, 1};
}

void TestWorkspaceKeeper::bothIdentitiesComeBack()
{
    QFETCH(QList<int>, clicks);
    const QTemporaryDir folder;
    RunSecretStore keychain;
    {
        Run run(folder.path(), &keychain);
        SessionViewModel *first = openHosted(run, "mine");
        QVERIFY(
            run.workspace->joinAgain(first, QStringLiteral("Bob"), QStringLiteral("subscriber")));
        SessionFixture::settle();
    }
    Run run(folder.path(), &keychain);
    run.keeper->restore();
    SessionFixture::settle();
    SessionViewModel *mine = run.workspace->at(0);
    SessionViewModel *bob = run.workspace->at(1);
    for (const int row : std::as_const(clicks))
        run.workspace->at(row)->connectToSession();
    answer(run, "another");
    QVERIFY(!run.workspace->isHosting()); // no second hub
    QCOMPARE(idOf(mine), idOf("another"));
    QCOMPARE(idOf(bob), idOf("another"));
    QCOMPARE(mine->link(), Link::Connected);
    QCOMPARE(bob->link(), Link::Connected);
    QCOMPARE(bob->title(), QStringLiteral("mine as Bob"));
    QCOMPARE(run.host.minted, QStringList{QStringLiteral("subscriber name=Bob")});
    QCOMPARE(mine->setup().credentials.token, QStringLiteral("T1==secretOfanother"));
    QCOMPARE(bob->setup().credentials.token, QStringLiteral("T1==minted1"));
}

void TestWorkspaceKeeper::everySessionGetsItsHub()
{
    const QTemporaryDir folder;
    RunSecretStore keychain;
    {
        Run run(folder.path(), &keychain);
        openHosted(run, "one");
        openHosted(run, "two");
    }
    Run run(folder.path(), &keychain);
    run.keeper->restore();
    run.workspace->at(0)->connectToSession();
    run.workspace->at(1)->connectToSession(); // while the first is under way
    answer(run, "first");
    QVERIFY(run.workspace->isHosting());
    answer(run, "second");
    QVERIFY(!run.workspace->isHosting());
    QCOMPARE(idOf(run.workspace->at(0)), idOf("first"));
    QCOMPARE(idOf(run.workspace->at(1)), idOf("second"));
    QCOMPARE(run.workspace->at(1)->link(), Link::Connected);
}

void TestWorkspaceKeeper::anIdentityComesToTheNewHub()
{
    const QTemporaryDir folder;
    RunSecretStore keychain;
    Run run(folder.path(), &keychain);
    SessionViewModel *mine = openHosted(run, "mine");
    QVERIFY(run.workspace->joinAgain(mine, QStringLiteral("Bob"), QStringLiteral("publisher")));
    SessionFixture::settle();
    run.workspace->close(1);
    mine->stopHosting();
    SessionFixture::settle();
    mine->connectToSession();
    answer(run, "another");
    // Closed before, opened after: the hub that is there is its own.
    const SessionViewModel *bob = run.workspace->reopen();
    SessionFixture::settle();
    QVERIFY(!run.workspace->isHosting());
    QCOMPARE(idOf(bob), idOf("another"));
    QCOMPARE(bob->link(), Link::Connected);
    QCOMPARE(run.host.minted.last(), QStringLiteral("publisher name=Bob"));
}

void TestWorkspaceKeeper::anIdentityIsNoRecentSession()
{
    const QTemporaryDir folder;
    RunSecretStore keychain;
    Run run(folder.path(), &keychain);
    SessionSetup minting = Run::setup("room", true);
    minting.mintFor = [](const QString &, const QString &) { return QStringLiteral("T1==x"); };
    SessionViewModel *session = run.workspace->open(minting);
    SessionFixture::settle();
    QVERIFY(run.workspace->joinAgain(session, QStringLiteral("Bob"), QStringLiteral("publisher")));
    SessionFixture::settle();
    QCOMPARE(run.recent.rowCount(), 1);
    QCOMPARE(run.recent.at(0).name, QStringLiteral("room"));
    QVERIFY(run.recent.at(0).remembered);
}

void TestWorkspaceKeeper::recordingComesBack_data()
{
    QTest::addColumn<bool>("hosted");
    QTest::addColumn<bool>("recorded");
    for (const bool hosted : {false, true}) {
        QTest::addRow("%s, recorded", hosted ? "hosted" : "joined") << hosted << true;
        QTest::addRow("%s, not recorded", hosted ? "hosted" : "joined") << hosted << false;
    }
}

void TestWorkspaceKeeper::recordingComesBack()
{
    QFETCH(bool, hosted);
    QFETCH(bool, recorded);
    const QTemporaryDir folder;
    RunSecretStore keychain;
    const HistoryFixture history;
    {
        Run run(folder.path(), &keychain, history.history.get());
        SessionViewModel *session =
            hosted ? openHosted(run, "room") : run.workspace->open(Run::setup("room"));
        run.clock->advance(WorkspaceKeeper::Pause);
        session->history()->setRecording(!recorded);
        session->history()->setRecording(recorded);
        run.clock->advance(WorkspaceKeeper::Pause); // and so it is written, whatever happens then
        QSettings file(folder.filePath(QStringLiteral("windows.ini")), QSettings::IniFormat);
        QCOMPARE(WorkspaceState::load(&file).sessions.first().recording,
                 std::optional<bool>(recorded));
    }
    Run run(folder.path(), &keychain, history.history.get());
    run.keeper->restore();
    SessionViewModel *session = run.workspace->at(0);
    QCOMPARE(session->history()->isRecording(), recorded);
    if (!hosted)
        run.workspace->rejoin(session, Run::setup("room"));
    QCOMPARE(session->history()->isRecording(), recorded);
}

void TestWorkspaceKeeper::filesOfBeforeDontSayWhatIsRecorded()
{
    const QTemporaryDir folder;
    RunSecretStore keychain;
    const HistoryFixture history;
    {
        QSettings file(folder.filePath(QStringLiteral("windows.ini")), QSettings::IniFormat);
        WorkspaceState state;
        for (const bool hosted : {false, true}) {
            OpenSession session = OpenSession::of(Run::setup("room"));
            session.hosted = hosted;
            state.sessions << session;
        }
        state.save(&file);
        QVERIFY(!WorkspaceState::load(&file).sessions.first().recording);
    }
    Run run(folder.path(), &keychain, history.history.get());
    run.keeper->restore();
    QVERIFY(!run.workspace->at(0)->history()->isRecording());
    QVERIFY(run.workspace->at(1)->history()->isRecording()); // as hosted ones are by default
}

QTEST_GUILESS_MAIN(TestWorkspaceKeeper)
#include "tst_workspacekeeper.moc"
