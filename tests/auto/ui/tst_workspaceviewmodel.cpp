#include <support/sessionfixture.h>
#include <ui/models/signallogmodel.h>
#include <ui/viewmodels/composerviewmodel.h>
#include <ui/viewmodels/hostservice.h>
#include <ui/viewmodels/logviewmodel.h>
#include <ui/viewmodels/recentsessions.h>
#include <ui/viewmodels/windows/closedsession.h>
#include <ui/viewmodels/workspaceviewmodel.h>

#include <QAbstractItemModelTester>
#include <QPointer>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Signalbox;
using Signaling::SignalingError;
using Signaling::SignalingSession;
using TestSupport::SessionFixture;

namespace {

class PatientHost final : public HostService
{
public:
    HostCallback done;
    QStringList stopped;
    Reach reach = Reach::ThisComputer;
    void host(const QString &, Reach wanted, QObject *, HostCallback callback) override
    {
        reach = wanted;
        done = callback;
    }
    bool isHosting(const QString &) const override { return true; }
    QString mintToken(const QString &, const QString &, const QString &) override { return {}; }
    void stop(const QString &id) override { stopped << id; }
};

} // namespace

class TestWorkspaceViewModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void opensJoinsAndRemembers();
    void hostsOneAtATime();
    void saysWhyNothingIsHosted();
    void hostedNamesDiffer();
    void aHostedSessionKeepsItsName();
    void aNewOneHasNoNameOfBefore();
    void rejoinsInPlace();
    void rejoiningKeepsTheLogOfAnotherSession();
    void aHostedSessionEndsWithItsLastRow();
    void whatWasClosedIsOpenedAgain();
    void onlyTheLatestRowsComeBack_data();
    void onlyTheLatestRowsComeBack();
    void onlySoMuchComesBack_data();
    void onlySoMuchComesBack();
    void unreadAndStateReachTheRow();

private:
    SessionSetup setup(const QString &name, bool hosted = false)
    {
        return {SessionFixture::credentials(), name, hosted};
    }
    HostedSession made(const QString &id)
    {
        HostedSession session;
        session.credentials = SessionFixture::credentials();
        session.credentials.sessionId = id;
        return session;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<RecentSessions> m_recent;
    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<PatientHost> m_hosts;
    std::unique_ptr<WorkspaceViewModel> m_workspace;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestWorkspaceViewModel::init()
{
    m_settings = std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("settings")),
                                             QSettings::IniFormat);
    m_settings->clear();
    m_recent = std::make_unique<RecentSessions>(m_settings.get());
    m_fixture = std::make_unique<SessionFixture>();
    m_hosts = std::make_unique<PatientHost>();
    WorkspaceServices services;
    services.clock = m_fixture->clock;
    services.makeSession = [this] {
        // The first gets the session on the fake server; the others stay where they are.
        return m_fixture->session ? std::move(m_fixture->session)
                                  : std::make_unique<SignalingSession>();
    };
    services.hosts = m_hosts.get();
    services.recent = m_recent.get();
    m_workspace = std::make_unique<WorkspaceViewModel>(services);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_workspace.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestWorkspaceViewModel::cleanup()
{
    m_tester.reset();
    m_workspace.reset();
}

void TestWorkspaceViewModel::opensJoinsAndRemembers()
{
    QSignalSpy opened(m_workspace.get(), &WorkspaceViewModel::sessionOpened);
    SessionViewModel *session = m_workspace->open(setup(QStringLiteral("room")));
    QCOMPARE(opened.size(), 1);
    QCOMPARE(m_workspace->rowOf(session), 0);
    QCOMPARE(m_recent->rowCount(), 0);
    SessionFixture::settle();
    QCOMPARE(session->link(), SessionViewModel::Link::Connected);
    QCOMPARE(m_recent->rowCount(), 1);
    QCOMPARE(m_recent->at(0).name, QStringLiteral("room"));
    QCOMPARE(m_recent->at(0).lastUsed, m_fixture->clock->wallMs());
}

void TestWorkspaceViewModel::hostsOneAtATime()
{
    m_workspace->host();
    QVERIFY(m_workspace->isHosting());
    m_hosts->done(made(QStringLiteral("1_a")));
    QVERIFY(!m_workspace->isHosting());
    QCOMPARE(m_workspace->rowCount(), 1);
    QVERIFY(m_workspace->at(0)->setup().hosted);
}

void TestWorkspaceViewModel::saysWhyNothingIsHosted()
{
    QSignalSpy failed(m_workspace.get(), &WorkspaceViewModel::hostingFailed);
    m_workspace->host();
    HostedSession session;
    session.problem = QStringLiteral("no port");
    m_hosts->done(session);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.at(0).at(0).toString(), QStringLiteral("no port"));
    QCOMPARE(m_workspace->rowCount(), 0);
}

void TestWorkspaceViewModel::hostedNamesDiffer()
{
    for (const char *id : {"1_a", "1_b"}) {
        m_workspace->host();
        m_hosts->done(made(QString::fromLatin1(id)));
    }
    QCOMPARE(m_workspace->index(0).data().toString(), QStringLiteral("My session"));
    QCOMPARE(m_workspace->index(1).data().toString(), QStringLiteral("My session 2"));
}

void TestWorkspaceViewModel::aHostedSessionKeepsItsName()
{
    for (const char *id : {"1_a", "1_b"}) {
        m_workspace->host(HostService::Reach::ThisComputer, QStringLiteral("standup"));
        m_hosts->done(made(QString::fromLatin1(id)));
    }
    QCOMPARE(m_workspace->index(0).data().toString(), QStringLiteral("standup"));
    // Two of one name could not be told apart.
    QCOMPARE(m_workspace->index(1).data().toString(), QStringLiteral("My session"));
}

void TestWorkspaceViewModel::aNewOneHasNoNameOfBefore()
{
    RecentSession before;
    before.name = QStringLiteral("My session");
    before.hosted = true;
    m_recent->add(before);
    m_workspace->host();
    m_hosts->done(made(QStringLiteral("1_a")));
    QCOMPARE(m_workspace->index(0).data().toString(), QStringLiteral("My session 2"));
    // Who hosts that one again means it.
    m_workspace->openRecent(m_recent->find(before));
    m_hosts->done(made(QStringLiteral("1_b")));
    QCOMPARE(m_workspace->index(1).data().toString(), QStringLiteral("My session"));
}

void TestWorkspaceViewModel::rejoinsInPlace()
{
    m_fixture->info->error = SignalingError(SignalingError::AuthorizationFailure,
                                            QStringLiteral("The server refused the token."));
    SessionViewModel *session = m_workspace->open(setup(QStringLiteral("room")));
    SessionFixture::settle();
    QCOMPARE(session->link(), SessionViewModel::Link::Failed);
    session->composer()->setText(QStringLiteral("draft"));
    m_fixture->info->error.reset();
    SessionSetup other = setup(QString());
    other.credentials.sessionId = QStringLiteral("1_MX4xMDB-fjI");
    QCOMPARE(m_workspace->rejoin(session, other), session);
    SessionFixture::settle();
    QCOMPARE(session->link(), SessionViewModel::Link::Connected);
    QCOMPARE(session->session()->sessionId(), other.credentials.sessionId);
    QCOMPARE(session->title(), QStringLiteral("room"));
    QCOMPARE(session->composer()->text(), QStringLiteral("draft"));
    QCOMPARE(m_workspace->rowCount(), 1);
}

void TestWorkspaceViewModel::rejoiningKeepsTheLogOfAnotherSession()
{
    SessionViewModel *session = m_workspace->open(setup(QStringLiteral("room")));
    SessionFixture::settle();
    session->log()->flush();
    session->stop();
    SessionFixture::settle();
    QVERIFY(session->log()->rowCount() > 0);
    // The same session goes on in its log …
    QCOMPARE(m_workspace->rejoin(session, setup(QStringLiteral("same"))), session);
    session->stop();
    SessionFixture::settle();
    // … another one gets its own.
    SessionSetup other = setup(QStringLiteral("other"));
    other.credentials.sessionId = QStringLiteral("1_MX4xMDB-fjI");
    QCOMPARE(m_workspace->rowOf(m_workspace->rejoin(session, other)), 1);
}

void TestWorkspaceViewModel::aHostedSessionEndsWithItsLastRow()
{
    const QString id = SessionFixture::credentials().sessionId;
    m_workspace->open(setup(QStringLiteral("as me"), true));
    m_workspace->open(setup(QStringLiteral("as a guest"), true));
    QSignalSpy closing(m_workspace.get(), &WorkspaceViewModel::sessionClosing);
    m_workspace->close(0);
    QCOMPARE(m_hosts->stopped, QStringList());
    m_workspace->close(0);
    QCOMPARE(m_hosts->stopped, QStringList{id});
    m_workspace->close(0);
    m_workspace->close(-1);
    QCOMPARE(closing.size(), 2);
}

void TestWorkspaceViewModel::whatWasClosedIsOpenedAgain()
{
    QCOMPARE(m_workspace->reopen(), nullptr);
    QSignalSpy changed(m_workspace.get(), &WorkspaceViewModel::closedChanged);
    m_workspace->open(setup(QStringLiteral("room")));
    SessionFixture::settle();
    SessionSetup other = setup(QStringLiteral("other"));
    other.credentials.sessionId = QStringLiteral("1_MX4xMDB-fjI");
    m_workspace->open(other);
    SessionViewModel *session = m_workspace->at(0);
    m_fixture->server.sendSignal({}, {}, QStringLiteral("knock"));
    SessionFixture::settle();
    m_fixture->advance(16);
    const int rows = session->log()->rowCount();
    LogFilter filter;
    filter.text = QStringLiteral("k");
    session->logView()->setFilter(filter);
    Draft draft;
    draft.text = QStringLiteral("half a thought");
    session->composer()->setDraft(draft);
    m_workspace->close(0);
    QCOMPARE(m_workspace->closedTitle(), QStringLiteral("room"));
    session = m_workspace->reopen();
    QCOMPARE(changed.size(), 2);
    QCOMPARE(m_workspace->rowOf(session), 0);
    QVERIFY(m_workspace->closedTitle().isEmpty());
    QCOMPARE(session->setup().credentials.token, SessionFixture::credentials().token);
    QVERIFY(session->log()->rowCount() >= rows);
    QCOMPARE(session->log()->index(rows - 1, SignalLogModel::DataColumn).data().toString(),
             QStringLiteral("knock"));
    QVERIFY(session->logView()->filter() == filter);
    QCOMPARE(session->composer()->text(), draft.text);
    QCOMPARE(m_workspace->reopen(), nullptr);
}

void TestWorkspaceViewModel::onlyTheLatestRowsComeBack_data()
{
    QTest::addColumn<int>("rows");
    QTest::newRow("one below") << ClosedSession::MaxRows - 1;
    QTest::newRow("as many") << ClosedSession::MaxRows;
    QTest::newRow("more") << ClosedSession::MaxRows + 1;
}

void TestWorkspaceViewModel::onlyTheLatestRowsComeBack()
{
    QFETCH(int, rows);
    SessionViewModel *session = m_workspace->open(setup(QStringLiteral("room")));
    for (int i = 0; i < rows; ++i) {
        LogRecord record;
        record.data = QString::number(i);
        session->log()->append(record);
    }
    m_workspace->close(0);
    session = m_workspace->reopen();
    QCOMPARE(session->log()->rowCount(), std::min(rows, ClosedSession::MaxRows));
    const int last = session->log()->rowCount() - 1;
    QCOMPARE(session->log()->index(last, SignalLogModel::DataColumn).data().toString(),
             QString::number(rows - 1));
}

void TestWorkspaceViewModel::onlySoMuchComesBack_data()
{
    QTest::addColumn<qsizetype>("characters");
    QTest::addColumn<int>("rows");
    const qsizetype most = ClosedSession::MaxBytes / qsizetype(sizeof(QChar));
    QTest::newRow("one below") << most - 1 << 2;
    QTest::newRow("as much") << most << 2;
    QTest::newRow("more") << most + 1 << 1;
}

void TestWorkspaceViewModel::onlySoMuchComesBack()
{
    QFETCH(qsizetype, characters);
    QFETCH(int, rows);
    SessionViewModel *session = m_workspace->open(setup(QStringLiteral("room")));
    LogRecord record;
    record.data = QString(characters / 2, u'a');
    session->log()->append(record);
    record.data = QString(characters - characters / 2, u'b');
    session->log()->append(record);
    m_workspace->close(0);
    session = m_workspace->reopen();
    QCOMPARE(session->log()->rowCount(), rows);
    QVERIFY(session->log()
                ->index(rows - 1, SignalLogModel::DataColumn)
                .data()
                .toString()
                .startsWith(u'b'));
}

void TestWorkspaceViewModel::unreadAndStateReachTheRow()
{
    m_workspace->open(setup(QStringLiteral("room")));
    SessionFixture::settle();
    QSignalSpy changed(m_workspace.get(), &QAbstractItemModel::dataChanged);
    m_fixture->server.sendSignal({}, {}, QStringLiteral("knock"));
    SessionFixture::settle();
    m_fixture->advance(16);
    QVERIFY(changed.size() > 0);
    const QModelIndex row = m_workspace->index(0);
    QCOMPARE(row.data(WorkspaceViewModel::UnreadRole).toInt(), 1);
    QCOMPARE(row.data(WorkspaceViewModel::LinkRole).value<SessionViewModel::Link>(),
             SessionViewModel::Link::Connected);
    QVERIFY(row.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("1 unread")));
}

QTEST_GUILESS_MAIN(TestWorkspaceViewModel)
#include "tst_workspaceviewmodel.moc"
