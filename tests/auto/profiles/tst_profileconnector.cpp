#include "tokenworkshop.h"

#include <signaling/history/signalhistory.h>
#include <signaling/protocol/clienttoken.h>
#include <support/sessionfixture.h>
#include <ui/viewmodels/history/sessionhistory.h>
#include <ui/viewmodels/profiles/profileconnector.h>
#include <ui/viewmodels/profiles/profilelist.h>
#include <ui/viewmodels/profiles/tokenrenewal.h>
#include <ui/viewmodels/secretstore.h>
#include <ui/viewmodels/windows/workspacekeeper.h>
#include <ui/viewmodels/workspaceviewmodel.h>

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Signalbox;
using Signaling::ClientToken;
using TestSupport::SessionFixture;
using namespace std::chrono_literals;

/// From a profile to its session.
class TestProfileConnector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensWithItsToken();
    void itsColourIsTheRows();
    void mintsForEachConnect();
    void renewsBeforeItExpires();
    void whateverMintsIsRenewed();
    void saysWhatWasNotKept_data();
    void saysWhatWasNotKept();
    void itsOwnPolicyCounts();
    void connectsThoseThatAskForIt();
    void filesOfBeforeAreRecordedAsTheProfileSays();
    void anotherIdentityComesBackAsThat_data();
    void anotherIdentityComesBackAsThat();
    void whatIsRemovedMeanwhileIsNotOpened();
    void intervals_data();
    void intervals();

private:
    struct World
    {
        World()
            : settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat)
            , list(&settings, &secrets)
        {
            WorkspaceServices services;
            services.clock = fixture.clock;
            services.makeSession = [this] {
                return std::make_unique<Signaling::SignalingSession>(fixture.dependencies());
            };
            services.tokens = &tokens;
            services.profiles = &list;
            services.history = &history;
            workspace = std::make_unique<WorkspaceViewModel>(services);
            connector = std::make_unique<ProfileConnector>(workspace.get());
        }
        static Profile profile(Profile::Entry entry)
        {
            const auto credentials = SessionFixture::credentials();
            Profile profile;
            profile.name = QStringLiteral("room");
            profile.server = credentials.apiUrl;
            profile.key = credentials.apiKey;
            profile.sessionId = credentials.sessionId;
            profile.entry = entry;
            profile.role = QStringLiteral("moderator");
            profile.lifetime = 1000;
            return profile;
        }
        /// The session that opened; null if none did.
        SessionViewModel *connectTo(int row)
        {
            const int before = workspace->rowCount();
            connector->connectTo(row);
            SessionFixture::settle();
            return workspace->rowCount() > before ? workspace->at(before) : nullptr;
        }

        SessionFixture fixture;
        QTemporaryDir folder;
        QSettings settings;
        RunSecretStore secrets;
        TokenWorkshop tokens;
        ProfileList list;
        Signaling::SignalHistory history{folder.filePath(QStringLiteral("h.sqlite"))};
        std::unique_ptr<WorkspaceViewModel> workspace;
        std::unique_ptr<ProfileConnector> connector;
    };

    static QByteArray secret() { return QByteArrayLiteral("0123456789abcdef"); }
    static ClientToken decoded(const QString &token)
    {
        return ClientToken::decode(token.toLatin1()).value_or(ClientToken());
    }
};

void TestProfileConnector::opensWithItsToken()
{
    World world;
    world.list.add(World::profile(Profile::Entry::Token), QStringLiteral("T1==mine"));
    const SessionViewModel *session = world.connectTo(0);
    QVERIFY(session);
    QCOMPARE(session->title(), QStringLiteral("room"));
    QCOMPARE(session->setup().credentials.token, QStringLiteral("T1==mine"));
    QCOMPARE(session->link(), SessionViewModel::Link::Connected);
}

void TestProfileConnector::itsColourIsTheRows()
{
    World world;
    Profile profile = World::profile(Profile::Entry::Token);
    world.list.add(profile, QStringLiteral("T1==mine"));
    QVERIFY(world.connectTo(0));
    const auto colour = [&world] {
        return world.workspace->index(0).data(WorkspaceViewModel::ColourRole).toInt();
    };
    QCOMPARE(colour(), -1);
    QSignalSpy changed(world.workspace.get(), &QAbstractItemModel::dataChanged);
    profile = world.list.at(0);
    profile.colour = 3;
    world.list.replace(0, profile, {});
    QCOMPARE(colour(), 3);
    QVERIFY(!changed.isEmpty());
    changed.clear();
    world.list.remove(0);
    QCOMPARE(colour(), -1);
    QVERIFY(!changed.isEmpty());
}

void TestProfileConnector::mintsForEachConnect()
{
    World world;
    world.list.add(World::profile(Profile::Entry::Secret), QString::fromLatin1(secret()));
    SessionViewModel *session = world.connectTo(0);
    QVERIFY(session);
    const QString first = session->setup().credentials.token;
    QVERIFY(ClientToken::verify(first.toLatin1(), QStringLiteral("100"), secret(), {},
                                world.fixture.clock->wallMs())
                .isValid());
    QCOMPARE(decoded(first).role, Signaling::Role::Moderator);
    QCOMPARE(*decoded(first).expiresAt, world.fixture.clock->wallMs() / 1000 + 1000);
    session->stop();
    SessionFixture::settle();
    world.fixture.clock->jump(2000s);
    session->connectToSession();
    const QString second = session->setup().credentials.token;
    QVERIFY(second != first);
    QCOMPARE(*decoded(second).expiresAt, world.fixture.clock->wallMs() / 1000 + 1000);
}

void TestProfileConnector::renewsBeforeItExpires()
{
    World world;
    world.list.add(World::profile(Profile::Entry::Secret), QString::fromLatin1(secret()));
    const SessionViewModel *session = world.connectTo(0);
    QVERIFY(session);
    // The link holds for longer than any token lives, and is lost then.
    for (int i = 0; i < 3; ++i) {
        world.fixture.clock->jump(799s);
        world.fixture.advance(1000);
        world.fixture.advance(200);
    }
    QCOMPARE(session->link(), SessionViewModel::Link::Connected);
    // Who is forgotten joins anew.
    world.fixture.server.link()->closeWithReason(Signaling::AbstractTransport::UnknownSocket, {});
    SessionFixture::settle();
    world.fixture.advance(200);
    QCOMPARE(session->link(), SessionViewModel::Link::Connected);
    const ClientToken used = decoded(world.fixture.info->lastToken);
    QVERIFY(*used.expiresAt > world.fixture.clock->wallMs() / 1000);
}

void TestProfileConnector::whateverMintsIsRenewed()
{
    World world;
    world.list.add(World::profile(Profile::Entry::Secret), QString::fromLatin1(secret()));
    SessionViewModel *session = world.connectTo(0);
    QVERIFY(session);
    const auto renewals = [](const SessionViewModel *one) {
        return one ? one->session()->findChildren<TokenRenewal *>().size() : -1;
    };
    QCOMPARE(renewals(session), 1);
    QCOMPARE(renewals(world.workspace->joinAgain(session, QStringLiteral("Anna"),
                                                 QStringLiteral("publisher"))),
             1);
    const SessionSetup setup = session->setup();
    session->stop();
    SessionFixture::settle();
    QCOMPARE(world.workspace->rejoin(session, setup), session);
    QCOMPARE(renewals(session), 1);
    world.workspace->close(0);
    QCOMPARE(renewals(world.workspace->reopen()), 1);
}

void TestProfileConnector::saysWhatWasNotKept_data()
{
    QTest::addColumn<Profile::Entry>("entry");
    QTest::addColumn<QString>("words");
    QTest::newRow("token") << Profile::Entry::Token << QStringLiteral("The token of “room”");
    QTest::newRow("secret") << Profile::Entry::Secret << QStringLiteral("The secret of “room”");
}

void TestProfileConnector::saysWhatWasNotKept()
{
    QFETCH(Profile::Entry, entry);
    QFETCH(QString, words);
    World world;
    world.list.add(World::profile(entry), {});
    const QSignalSpy failed(world.connector.get(), &ProfileConnector::failed);
    QVERIFY(!world.connectTo(0));
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed.at(0).at(1).toString().contains(words));
}

void TestProfileConnector::itsOwnPolicyCounts()
{
    World world;
    Profile profile = World::profile(Profile::Entry::Token);
    Signaling::RetryPolicy policy;
    policy.attempts = 9;
    profile.policy = policy;
    world.list.add(profile, QStringLiteral("T1==x"));
    const SessionViewModel *session = world.connectTo(0);
    QVERIFY(session);
    QCOMPARE(session->session()->retryPolicy(), policy);
}

void TestProfileConnector::connectsThoseThatAskForIt()
{
    World world;
    Profile profile = World::profile(Profile::Entry::Token);
    for (const bool automatic : {false, true, true}) {
        profile.autoConnect = automatic;
        world.list.add(profile, QStringLiteral("T1==x"));
    }
    world.connector->connectAutomatically();
    SessionFixture::settle();
    QCOMPARE(world.workspace->rowCount(), 2);
}

void TestProfileConnector::filesOfBeforeAreRecordedAsTheProfileSays()
{
    for (const bool record : {true, false}) {
        World world;
        Profile profile = World::profile(Profile::Entry::Token);
        profile.record = record;
        world.list.add(profile, QStringLiteral("T1==mine"));
        QVERIFY(!world.connector->records(QStringLiteral("unknown")));
        QSettings file(world.folder.filePath(QStringLiteral("w.ini")), QSettings::IniFormat);
        SessionSetup setup;
        setup.credentials = SessionFixture::credentials();
        setup.profile = world.list.at(0).id;
        WorkspaceState state;
        state.sessions << OpenSession::of(setup); // which says nothing of recording
        state.save(&file);
        WorkspaceKeeper keeper(world.workspace.get(), &file, world.connector.get());
        keeper.restore();
        SessionFixture::settle();
        const SessionViewModel *session = world.workspace->at(0);
        QCOMPARE(session->link(), SessionViewModel::Link::Connected);
        QCOMPARE(session->history()->isRecording(), record);
    }
}

void TestProfileConnector::anotherIdentityComesBackAsThat_data()
{
    QTest::addColumn<Profile::Entry>("later");
    QTest::addColumn<SessionViewModel::Link>("link");
    QTest::newRow("the profile mints still")
        << Profile::Entry::Secret << SessionViewModel::Link::Connected;
    // Rather asked for a token than in there as somebody else.
    QTest::newRow("it has a token now") << Profile::Entry::Token << SessionViewModel::Link::Offline;
}

void TestProfileConnector::anotherIdentityComesBackAsThat()
{
    QFETCH(const Profile::Entry, later);
    World world;
    world.list.add(World::profile(Profile::Entry::Secret), QString::fromLatin1(secret()));
    SessionViewModel *first = world.connectTo(0);
    QVERIFY(first);
    const SessionViewModel *second =
        world.workspace->joinAgain(first, QStringLiteral("Anna"), QStringLiteral("subscriber"));
    QVERIFY(second);
    const QString title = second->title();
    QSettings file(world.folder.filePath(QStringLiteral("w.ini")), QSettings::IniFormat);
    WorkspaceState state;
    state.sessions << OpenSession::of(second->setup());
    state.save(&file);
    while (world.workspace->rowCount() > 0)
        world.workspace->close(0);
    Profile changed = world.list.at(0);
    changed.entry = later;
    world.list.replace(0, changed, std::nullopt);

    WorkspaceKeeper keeper(world.workspace.get(), &file, world.connector.get());
    keeper.restore();
    SessionFixture::settle();
    const SessionViewModel *back = world.workspace->at(0);
    QTEST(back->link(), "link");
    QCOMPARE(back->title(), title);
    QCOMPARE(back->setup().identity, QStringLiteral("Anna"));
    // The profile's own is still to be joined, where it is to be by itself.
    QVERIFY(!keeper.hasRestored(changed.id));
    if (back->link() != SessionViewModel::Link::Connected)
        return;
    const ClientToken token = decoded(world.fixture.info->lastToken);
    QCOMPARE(token.role, Signaling::Role::Subscriber);
    QCOMPARE(token.connectionData, Signaling::Connection::dataForName(QStringLiteral("Anna")));
}

void TestProfileConnector::whatIsRemovedMeanwhileIsNotOpened()
{
    World world;
    world.list.add(World::profile(Profile::Entry::Token), QStringLiteral("T1==x"));
    world.connector->connectTo(0);
    world.list.remove(0);
    SessionFixture::settle();
    QCOMPARE(world.workspace->rowCount(), 0);
    world.connector->connectTo(5);
    world.connector->connectTo(-1);
}

void TestProfileConnector::intervals_data()
{
    QTest::addColumn<qint64>("lifetime");
    QTest::addColumn<qint64>("ms");
    QTest::newRow("a second") << qint64(1) << qint64(800);
    QTest::newRow("a quarter of an hour") << qint64(900) << qint64(720000);
    QTest::newRow("a day") << qint64(86400) << qint64(69120000);
    QTest::newRow("a century") << qint64(3153600000) << qint64(86400000);
}

void TestProfileConnector::intervals()
{
    QFETCH(qint64, lifetime);
    QTEST(qint64(TokenRenewal::interval(std::chrono::seconds(lifetime)).count()), "ms");
}

QTEST_GUILESS_MAIN(TestProfileConnector)
#include "tst_profileconnector.moc"
