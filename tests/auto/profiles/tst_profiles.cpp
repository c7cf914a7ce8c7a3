#include <ui/viewmodels/profiles/profilelist.h>
#include <ui/viewmodels/secretstore.h>

#include <QAbstractItemModelTester>
#include <QFile>
#include <QJsonDocument>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Signalbox;

/// Profiles: what is kept of them where, and what goes into a file for others.
class TestProfiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonHoldsEverything();
    void jsonIsChecked_data();
    void jsonIsChecked();
    void policiesAreBroughtIntoRange();
    void filesAreChecked_data();
    void filesAreChecked();
    void filesHoldNoSecrets();
    void survivesARestart();
    void secretsAreOnlyInTheStore();
    void duplicatesWithItsSecret();
    void removingCanBeUndone();
    void whatIsRemovedForGoodLosesItsSecret();
    void aKeychainThatWasAskedTooLateIsAskedAgain();
    void importsAll();
    void aBadFileChangesNothing();
    void brokenSettingsAreLeftOut();

private:
    static Profile profile(const QString &name = QStringLiteral("room"))
    {
        Profile profile;
        profile.name = name;
        profile.server = QUrl(QStringLiteral("https://hub.example:8443/x"));
        profile.key = QStringLiteral("100");
        profile.sessionId = QStringLiteral("1_MX4xMDB-fjE");
        profile.entry = Profile::Entry::Secret;
        profile.role = QStringLiteral("moderator");
        profile.data = QStringLiteral("name=Ann");
        profile.lifetime = 900;
        profile.colour = 3;
        Signaling::RetryPolicy policy;
        policy.attempts = 7;
        policy.jitter = 0.1;
        policy.overflow = Signaling::RetryPolicy::Overflow::DropOldest;
        policy.retryFirstConnect = true;
        policy.totalTime = std::chrono::hours(24);
        policy.queueBytesLimit = 1073741824;
        profile.policy = policy;
        profile.autoConnect = true;
        return profile;
    }
    QString newFile() { return m_folder.filePath(QStringLiteral("%1.ini").arg(++m_files)); }
    static QString secretOf(SecretStore &store, const Profile &profile)
    {
        QObject context;
        QString found;
        bool done = false;
        store.read(profile.secretName(), &context, [&](const QString &secret) {
            found = secret;
            done = true;
        });
        return QTest::qWaitFor([&done] { return done; }) ? found : QStringLiteral("never told");
    }

    QTemporaryDir m_folder;
    int m_files = 0;
};

void TestProfiles::jsonHoldsEverything()
{
    const Profile before = profile();
    const auto after = Profile::fromJson(before.toJson());
    QVERIFY(after);
    QVERIFY(!after->id.isEmpty());
    QCOMPARE(after->toJson(), before.toJson());
    QCOMPARE(*after->policy, *before.policy);
    QCOMPARE(after->server, before.server);
    QVERIFY(after->entry == Profile::Entry::Secret);
    QVERIFY(after->autoConnect);
    // What isn't there is as it is by default.
    Profile least;
    least.server = before.server;
    least.key = before.key;
    least.sessionId = before.sessionId;
    const auto plain = Profile::fromJson(least.toJson());
    QVERIFY(plain);
    QVERIFY(!plain->policy);
    QCOMPARE(plain->colour, -1);
    QVERIFY(!plain->autoConnect);
}

void TestProfiles::jsonIsChecked_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("problem");
    QTest::newRow("no server") << QStringLiteral("server") << QJsonValue()
                               << QStringLiteral("server");
    QTest::newRow("another scheme")
        << QStringLiteral("server") << QJsonValue(QStringLiteral("ftp://x"))
        << QStringLiteral("http://");
    QTest::newRow("no key") << QStringLiteral("key") << QJsonValue(12)
                            << QStringLiteral("project key");
    QTest::newRow("no session") << QStringLiteral("session") << QJsonValue(QStringLiteral(" "))
                                << QStringLiteral("session ID");
    QTest::newRow("unknown entry")
        << QStringLiteral("entry") << QJsonValue(QStringLiteral("password"))
        << QStringLiteral("entry");
    QTest::newRow("odd colour") << QStringLiteral("colour") << QJsonValue(8) << QString();
    QTest::newRow("negative lifetime") << QStringLiteral("lifetime") << QJsonValue(-1) << QString();
    QTest::newRow("a policy that is none")
        << QStringLiteral("retryPolicy") << QJsonValue(QStringLiteral("x")) << QString();
    QTest::newRow("what it doesn't know")
        << QStringLiteral("future") << QJsonValue(true) << QString();
}

void TestProfiles::jsonIsChecked()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QFETCH(QString, problem);
    QJsonObject json = profile().toJson();
    json.insert(key, value);
    QString said;
    const auto read = Profile::fromJson(json, &said);
    QCOMPARE(read.has_value(), problem.isEmpty());
    QVERIFY2(said.contains(problem), qPrintable(said));
    if (read) {
        QVERIFY(read->colour >= -1 && read->colour < Profile::Colours);
        QVERIFY(read->lifetime >= 0);
    }
}

void TestProfiles::policiesAreBroughtIntoRange()
{
    QJsonObject json = profile().toJson();
    json.insert(QStringLiteral("retryPolicy"),
                QJsonObject{{QStringLiteral("factor"), 99},
                            {QStringLiteral("overflow"), QStringLiteral("Panic")},
                            {QStringLiteral("attempts"), true}});
    const auto read = Profile::fromJson(json);
    QVERIFY(read && read->policy);
    QCOMPARE(read->policy->factor, 10.0);
    QCOMPARE(read->policy->attempts, 0);
    QVERIFY(read->policy->problem().isEmpty());
}

void TestProfiles::filesAreChecked_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("problem");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("no JSON");
    QTest::newRow("cut off") << exportProfiles({profile()}).chopped(5) << QStringLiteral("no JSON");
    QTest::newRow("other JSON") << QByteArray("{}") << QStringLiteral("no file of profiles");
    QTest::newRow("a list") << QByteArray("[1]") << QStringLiteral("no file of profiles");
    QTest::newRow("a later version")
        << QByteArray("{\"signalbox-profiles\":2}") << QStringLiteral("later version");
    QTest::newRow("a bad one") << QByteArray("{\"signalbox-profiles\":1,\"profiles\":[7]}")
                               << QStringLiteral("Profile 1 can't be read");
    QTest::newRow("none") << exportProfiles({}) << QString();
    QTest::newRow("two") << exportProfiles({profile(), profile()}) << QString();
}

void TestProfiles::filesAreChecked()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, problem);
    QString said;
    const auto read = importProfiles(file, &said);
    QCOMPARE(read.has_value(), problem.isEmpty());
    QVERIFY2(said.contains(problem), qPrintable(said));
}

void TestProfiles::filesHoldNoSecrets()
{
    QSettings settings(newFile(), QSettings::IniFormat);
    RunSecretStore secrets;
    ProfileList list(&settings, &secrets);
    Profile open = profile();
    open.server = QUrl(QStringLiteral("https://ann:hush1@hub.example/x?token=hush2#hush3"));
    list.add(open, QStringLiteral("hush4"));
    const QByteArray file = exportProfiles(list.profiles());
    QVERIFY2(!file.contains("hush"), file.constData());
    const auto read = importProfiles(file);
    QVERIFY(read);
    QCOMPARE(read->first().server, QUrl(QStringLiteral("https://hub.example/x")));
}

void TestProfiles::survivesARestart()
{
    const QString path = newFile();
    RunSecretStore secrets;
    QString id;
    {
        QSettings settings(path, QSettings::IniFormat);
        ProfileList list(&settings, &secrets);
        list.add(profile(QStringLiteral("one")), QStringLiteral("s1"));
        list.add(profile(QStringLiteral("two, with = and \"quotes\"")), QStringLiteral("s2"));
        id = list.at(1).id;
    }
    QSettings settings(path, QSettings::IniFormat);
    const ProfileList list(&settings, &secrets);
    QCOMPARE(list.rowCount(), 2);
    QCOMPARE(list.at(1).id, id);
    QCOMPARE(list.at(1).name, QStringLiteral("two, with = and \"quotes\""));
    QCOMPARE(*list.at(1).policy, *profile().policy);
    QCOMPARE(secretOf(secrets, list.at(1)), QStringLiteral("s2"));
}

void TestProfiles::secretsAreOnlyInTheStore()
{
    const QString path = newFile();
    RunSecretStore secrets;
    {
        QSettings settings(path, QSettings::IniFormat);
        ProfileList list(&settings, &secrets);
        const int row = list.add(profile(), QStringLiteral("hush-hush"));
        list.replace(row, list.at(row), QStringLiteral("hush-more"));
        QCOMPARE(secretOf(secrets, list.at(row)), QStringLiteral("hush-more"));
        // Without a new one the old one stays.
        list.replace(row, list.at(row), std::nullopt);
        QCOMPARE(secretOf(secrets, list.at(row)), QStringLiteral("hush-more"));
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("hush"));
}

void TestProfiles::duplicatesWithItsSecret()
{
    QSettings settings(newFile(), QSettings::IniFormat);
    RunSecretStore secrets;
    ProfileList list(&settings, &secrets);
    const QAbstractItemModelTester tester(&list,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    list.add(profile(), QStringLiteral("s"));
    list.duplicate(0);
    list.duplicate(0);
    QCOMPARE(list.rowCount(), 3);
    QVERIFY(list.at(1).id != list.at(0).id);
    QCOMPARE(list.at(2).name, QStringLiteral("room (2)"));
    QCOMPARE(list.at(1).name, QStringLiteral("room (3)"));
    QVERIFY(!list.at(1).autoConnect);
    QTRY_COMPARE(secretOf(secrets, list.at(1)), QStringLiteral("s"));
}

void TestProfiles::removingCanBeUndone()
{
    QSettings settings(newFile(), QSettings::IniFormat);
    RunSecretStore secrets;
    ProfileList list(&settings, &secrets);
    for (const char *name : {"one", "two", "three"})
        list.add(profile(QString::fromLatin1(name)), QString::fromLatin1(name));
    const QSignalSpy undo(&list, &ProfileList::undoChanged);
    QVERIFY(!list.canUndoRemove());
    list.remove(1);
    QCOMPARE(list.rowCount(), 2);
    QVERIFY(list.canUndoRemove());
    list.undoRemove();
    QVERIFY(!list.canUndoRemove());
    QCOMPARE(undo.size(), 2);
    QCOMPARE(list.at(1).name, QStringLiteral("two"));
    QCOMPARE(secretOf(secrets, list.at(1)), QStringLiteral("two"));
    list.undoRemove();
    QCOMPARE(list.rowCount(), 3);
    QCOMPARE(ProfileList(&settings, &secrets).rowCount(), 3);
}

void TestProfiles::whatIsRemovedForGoodLosesItsSecret()
{
    QSettings settings(newFile(), QSettings::IniFormat);
    RunSecretStore secrets;
    Profile first;
    Profile second;
    {
        ProfileList list(&settings, &secrets);
        list.add(profile(), QStringLiteral("s1"));
        list.add(profile(), QStringLiteral("s2"));
        first = list.at(0);
        second = list.at(1);
        list.remove(0);
        QCOMPARE(secretOf(secrets, first), QStringLiteral("s1"));
        list.remove(0);
        QCOMPARE(secretOf(secrets, first), QString());
        QCOMPARE(secretOf(secrets, second), QStringLiteral("s2"));
    }
    QCOMPARE(secretOf(secrets, second), QString());
}

void TestProfiles::aKeychainThatWasAskedTooLateIsAskedAgain()
{
    /// Does nothing before the application is gone, or refuses.
    struct LateStore : RunSecretStore
    {
        void remove(const QString &) override { }
        void removeKept(const QString &name, QObject *context, RemovedCallback done) override
        {
            asked << name;
            QMetaObject::invokeMethod(
                context, [done, gone = isOpen] { done(gone); }, Qt::QueuedConnection);
        }
        bool isOpen = false;
        QStringList asked;
    };
    QSettings settings(newFile(), QSettings::IniFormat);
    LateStore secrets;
    QString removed;
    {
        ProfileList list(&settings, &secrets);
        for (const char *name : {"removed", "brought back"})
            list.add(profile(), QString::fromLatin1(name));
        list.remove(1);
        list.undoRemove();
        removed = list.at(0).secretName();
        list.remove(0);
    }
    for (const bool isOpen : {false, true}) {
        secrets.isOpen = isOpen;
        secrets.asked.clear();
        const ProfileList list(&settings, &secrets);
        QCoreApplication::processEvents();
        QCOMPARE(secrets.asked, QStringList{removed});
    }
    secrets.asked.clear();
    const ProfileList list(&settings, &secrets);
    QCOMPARE(secrets.asked, QStringList());
}

void TestProfiles::importsAll()
{
    QSettings settings(newFile(), QSettings::IniFormat);
    RunSecretStore secrets;
    ProfileList list(&settings, &secrets);
    const QByteArray file = exportProfiles({profile(QStringLiteral("a")), profile()});
    QCOMPARE(list.import(file), QString());
    QCOMPARE(list.import(file), QString());
    QCOMPARE(list.rowCount(), 4);
    QVERIFY(list.at(0).id != list.at(2).id);
}

void TestProfiles::aBadFileChangesNothing()
{
    QSettings settings(newFile(), QSettings::IniFormat);
    ProfileList list(&settings, nullptr);
    QVERIFY(!list.import("{\"signalbox-profiles\":1,\"profiles\":[{},7]}").isEmpty());
    QCOMPARE(list.rowCount(), 0);
}

void TestProfiles::brokenSettingsAreLeftOut()
{
    QSettings settings(newFile(), QSettings::IniFormat);
    {
        ProfileList list(&settings, nullptr);
        for (int i = 0; i < 3; ++i)
            list.add(profile(), {});
    }
    settings.setValue(QStringLiteral("profiles/1/json"), QStringLiteral("{"));
    settings.setValue(QStringLiteral("profiles/2/id"), QString());
    QCOMPARE(ProfileList(&settings, nullptr).rowCount(), 1);
}

QTEST_GUILESS_MAIN(TestProfiles)
#include "tst_profiles.moc"
