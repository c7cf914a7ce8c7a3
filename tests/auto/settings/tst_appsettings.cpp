#include <signaling/transfer/transferpreflight.h>
#include <ui/viewmodels/settings/appsettings.h>
#include <ui/viewmodels/settings/settingsfile.h>

#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Signalbox;
using Page = AppSettings::Page;
using Signaling::RetryPolicy;

/// What people chose: kept, right whatever the file says, and nothing secret.
class TestAppSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithDefaults();
    void survivesARestart();
    void tellsWhatChanged();
    void writesOnlyWhatWasChosen();
    void resetsByPage_data();
    void resetsByPage();
    void bringsValuesIntoRange();
    void nonsenseIsTheDefault_data();
    void nonsenseIsTheDefault();
    void nonsenseTouchesNothingElse();
    void aBrokenFileIsSetAside_data();
    void aBrokenFileIsSetAside();
    void nothingIsOverwritten();
    void soundFilesStay_data();
    void soundFilesStay();
    void mutedHours_data();
    void mutedHours();
    void rulesDecide_data();
    void rulesDecide();

private:
    QString newFile() { return m_folder.filePath(QStringLiteral("%1.ini").arg(++m_files)); }
    static void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// Everything other than it is by default.
    static void changeAll(AppSettings &settings)
    {
        RetrySettings retry;
        retry.policy.firstDelay = std::chrono::milliseconds(250);
        retry.policy.jitter = 0.15;
        retry.policy.overflow = RetryPolicy::Overflow::DropOldest;
        retry.policy.retryFirstConnect = true;
        retry.retryNewSignals = false;
        settings.setRetry(retry);
        settings.setAppearance({AppearanceSettings::Scheme::Dark,
                                AppearanceSettings::Density::Compact, 125, QStringLiteral("de")});
        settings.setLog({64, LogSettings::Timestamps::Seconds});
        settings.setFiles({7});
        NotificationSettings notifications;
        notifications.enabled = true;
        notifications.rules = {{true, QStringLiteral("room"), QStringLiteral("chat"), QString()},
                               {false, QString(), QString(), QStringLiteral("help = me, now")}};
        notifications.muted = true;
        notifications.mutedFrom = QTime(23, 30);
        notifications.announces = true;
        notifications.trayIcon = true;
        settings.setNotifications(notifications);
        settings.setUsesKeychain(false);
    }

    QTemporaryDir m_folder;
    int m_files = 0;
};

void TestAppSettings::beginsWithDefaults()
{
    QSettings file(newFile(), QSettings::IniFormat);
    const AppSettings settings(&file);
    QCOMPARE(settings.retry().policy, RetryPolicy());
    QVERIFY(settings.retry().retryNewSignals);
    QCOMPARE(settings.appearance().scheme, AppearanceSettings::Scheme::System);
    QCOMPARE(settings.log().memoryMiB, 256);
    QCOMPARE(settings.files().askBeyond(), Signaling::TransferPreflight::AskBeyond);
    QVERIFY(!settings.notifications().enabled);
    QVERIFY(!settings.notifications().announces);
    QVERIFY(!settings.notifications().trayIcon);
    QVERIFY(settings.usesKeychain());
    for (const Page page : {Page::Retry, Page::Appearance, Page::Log, Page::Files,
                            Page::Notifications, Page::Keychain})
        QVERIFY(settings.isDefault(page));
    QVERIFY(file.allKeys().isEmpty());
}

void TestAppSettings::survivesARestart()
{
    const QString path = newFile();
    {
        QSettings file(path, QSettings::IniFormat);
        AppSettings settings(&file);
        changeAll(settings);
    }
    QSettings file(path, QSettings::IniFormat);
    const AppSettings settings(&file);
    QCOMPARE(settings.retry().policy.firstDelay, std::chrono::milliseconds(250));
    QCOMPARE(settings.retry().policy.jitter, 0.15);
    QCOMPARE(settings.retry().policy.overflow, RetryPolicy::Overflow::DropOldest);
    QVERIFY(settings.retry().policy.retryFirstConnect);
    QVERIFY(!settings.retry().retryNewSignals);
    QCOMPARE(settings.appearance().density, AppearanceSettings::Density::Compact);
    QCOMPARE(settings.appearance().fontPercent, 125);
    QCOMPARE(settings.appearance().language, QStringLiteral("de"));
    QCOMPARE(settings.log().timestamps, LogSettings::Timestamps::Seconds);
    QCOMPARE(settings.files().askBeyondMiB, 7);
    QCOMPARE(settings.notifications().rules.size(), 2);
    QCOMPARE(settings.notifications().rules.at(1).text, QStringLiteral("help = me, now"));
    QVERIFY(!settings.notifications().rules.at(1).enabled);
    QCOMPARE(settings.notifications().mutedFrom, QTime(23, 30));
    QVERIFY(settings.notifications().announces);
    QVERIFY(settings.notifications().trayIcon);
    QVERIFY(!settings.usesKeychain());
}

void TestAppSettings::tellsWhatChanged()
{
    QSettings file(newFile(), QSettings::IniFormat);
    AppSettings settings(&file);
    QSignalSpy changes(&settings, &AppSettings::changed);
    changeAll(settings);
    QCOMPARE(changes.size(), 6);
    QCOMPARE(changes.at(0).at(0).value<Page>(), Page::Retry);
    QCOMPARE(changes.at(3).at(0).value<Page>(), Page::Files);
    QCOMPARE(changes.at(5).at(0).value<Page>(), Page::Keychain);
    // The same once more is no change.
    changeAll(settings);
    QCOMPARE(changes.size(), 6);
}

void TestAppSettings::writesOnlyWhatWasChosen()
{
    QSettings file(newFile(), QSettings::IniFormat);
    AppSettings settings(&file);
    RetrySettings retry;
    retry.policy.factor = 3;
    settings.setRetry(retry);
    QCOMPARE(file.allKeys(), QStringList{QStringLiteral("retry/Factor")});
    settings.reset(Page::Retry);
    QVERIFY(file.allKeys().isEmpty());
}

void TestAppSettings::resetsByPage_data()
{
    QTest::addColumn<Page>("page");
    QTest::newRow("retry") << Page::Retry;
    QTest::newRow("appearance") << Page::Appearance;
    QTest::newRow("log") << Page::Log;
    QTest::newRow("files") << Page::Files;
    QTest::newRow("notifications") << Page::Notifications;
    QTest::newRow("keychain") << Page::Keychain;
}

void TestAppSettings::resetsByPage()
{
    QFETCH(Page, page);
    QSettings file(newFile(), QSettings::IniFormat);
    AppSettings settings(&file);
    changeAll(settings);
    QSignalSpy changes(&settings, &AppSettings::changed);
    settings.reset(page);
    QCOMPARE(changes.size(), 1);
    for (const Page each : {Page::Retry, Page::Appearance, Page::Log, Page::Files,
                            Page::Notifications, Page::Keychain})
        QCOMPARE(settings.isDefault(each), each == page);
    const AppSettings again(&file);
    QVERIFY(again.isDefault(page));
}

void TestAppSettings::bringsValuesIntoRange()
{
    QSettings file(newFile(), QSettings::IniFormat);
    AppSettings settings(&file);
    settings.setLog({LogSettings::MaxMemoryMiB + 1, LogSettings::Timestamps::Seconds});
    QCOMPARE(settings.log().memoryMiB, LogSettings::MaxMemoryMiB);
    settings.setFiles({FileSettings::MaxAskBeyondMiB + 1});
    QCOMPARE(settings.files().askBeyondMiB, FileSettings::MaxAskBeyondMiB);
    settings.setFiles({FileSettings::MinAskBeyondMiB - 1});
    QCOMPARE(settings.files().askBeyondMiB, FileSettings::MinAskBeyondMiB);
    AppearanceSettings tiny;
    tiny.fontPercent = AppearanceSettings::MinFontPercent - 1;
    settings.setAppearance(tiny);
    QCOMPARE(settings.appearance().fontPercent, AppearanceSettings::MinFontPercent);
    RetrySettings retry;
    retry.policy.factor = 11;
    settings.setRetry(retry);
    QCOMPARE(settings.retry().policy.factor, 10.0);
}

void TestAppSettings::nonsenseIsTheDefault_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::newRow("no number") << QStringLiteral("retry/Factor") << QStringLiteral("much");
    QTest::newRow("beyond the range") << QStringLiteral("retry/Factor") << QStringLiteral("10.01");
    QTest::newRow("not a number") << QStringLiteral("retry/Jitter") << QStringLiteral("nan");
    QTest::newRow("no policy") << QStringLiteral("retry/Overflow") << QStringLiteral("Panic");
    QTest::newRow("no truth") << QStringLiteral("retry/NewSignals") << QStringLiteral("maybe");
    QTest::newRow("no scheme") << QStringLiteral("appearance/scheme") << QStringLiteral("Pink");
    QTest::newRow("too large a font")
        << QStringLiteral("appearance/fontPercent") << QStringLiteral("251");
    QTest::newRow("too little memory") << QStringLiteral("log/memoryMiB") << QStringLiteral("15");
    QTest::newRow("asks of nothing")
        << QStringLiteral("transfers/askBeyondMiB") << QStringLiteral("0");
    QTest::newRow("asks of what can't be")
        << QStringLiteral("transfers/askBeyondMiB") << QStringLiteral("1048577");
    QTest::newRow("no time") << QStringLiteral("notifications/mutedFrom")
                             << QStringLiteral("25:00");
    QTest::newRow("no rules") << QStringLiteral("notifications/rules/size") << QStringLiteral("-3");
}

void TestAppSettings::nonsenseIsTheDefault()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QSettings file(newFile(), QSettings::IniFormat);
    file.setValue(key, value);
    const AppSettings settings(&file);
    for (const Page page : {Page::Retry, Page::Appearance, Page::Log, Page::Files,
                            Page::Notifications, Page::Keychain})
        QVERIFY(settings.isDefault(page));
}

void TestAppSettings::nonsenseTouchesNothingElse()
{
    QSettings file(newFile(), QSettings::IniFormat);
    file.setValue(QStringLiteral("retry/Factor"), QStringLiteral("99"));
    file.setValue(QStringLiteral("retry/Jitter"), 0.1);
    const AppSettings settings(&file);
    QCOMPARE(settings.retry().policy.factor, RetryPolicy().factor);
    QCOMPARE(settings.retry().policy.jitter, 0.1);
}

void TestAppSettings::aBrokenFileIsSetAside_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("words") << QByteArray("this is\nno settings file\n");
    QTest::newRow("zeroes") << QByteArray(4096, '\0');
    QTest::newRow("half a file") << QByteArray("[retry]\nFactor=3\nJitt");
    QTest::newRow("zeroes at the end") << QByteArray("[retry]\nFactor=3\n") + QByteArray(512, '\0');
    QTest::newRow("something else") << QByteArray("\x7f"
                                                  "ELF\x02\x01\n\x8d\xff\n");
}

void TestAppSettings::aBrokenFileIsSetAside()
{
    QFETCH(QByteArray, content);
    const QString path = newFile();
    write(path, content);
    const QString said = setBrokenSettingsAside(path);
    QVERIFY2(said.contains(path + QStringLiteral(".broken")), qPrintable(said));
    QVERIFY(!QFileInfo::exists(path));
    QCOMPARE(contentOf(path + QStringLiteral(".broken")), content);
    QSettings file(path, QSettings::IniFormat);
    AppSettings settings(&file);
    QVERIFY(settings.isDefault(Page::Retry));
    changeAll(settings);
    file.sync();
    QCOMPARE(file.status(), QSettings::NoError);
    QVERIFY(setBrokenSettingsAside(path).isEmpty());
}

void TestAppSettings::nothingIsOverwritten()
{
    const QString path = newFile();
    for (const char *content : {"first", "second", "third"}) {
        write(path, content);
        QVERIFY(!setBrokenSettingsAside(path).isEmpty());
    }
    QCOMPARE(contentOf(path + QStringLiteral(".broken")), QByteArray("first"));
    QCOMPARE(contentOf(path + QStringLiteral(".broken-2")), QByteArray("second"));
    QCOMPARE(contentOf(path + QStringLiteral(".broken-3")), QByteArray("third"));
}

void TestAppSettings::soundFilesStay_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("settings") << QByteArray("[retry]\nFactor=3\n");
    QTest::newRow("a comment") << QByteArray("; mine\n[log]\nmemoryMiB=64\n");
    QTest::newRow("keys of a later version") << QByteArray("[future]\nthing=@Invalid()\n");
}

void TestAppSettings::soundFilesStay()
{
    QFETCH(QByteArray, content);
    const QString path = newFile();
    QVERIFY(setBrokenSettingsAside(path).isEmpty());
    write(path, content);
    QCOMPARE(setBrokenSettingsAside(path), QString());
    QCOMPARE(contentOf(path), content);
}

void TestAppSettings::mutedHours_data()
{
    QTest::addColumn<QTime>("from");
    QTest::addColumn<QTime>("until");
    QTest::addColumn<QTime>("at");
    QTest::addColumn<bool>("muted");
    const QTime ten(22, 0);
    const QTime seven(7, 0);
    QTest::newRow("at night") << ten << seven << QTime(3, 0) << true;
    QTest::newRow("just before") << ten << seven << QTime(21, 59, 59, 999) << false;
    QTest::newRow("it begins") << ten << seven << ten << true;
    QTest::newRow("midnight") << ten << seven << QTime(0, 0) << true;
    QTest::newRow("the last moment") << ten << seven << QTime(6, 59, 59, 999) << true;
    QTest::newRow("it ends") << ten << seven << seven << false;
    QTest::newRow("by day") << seven << ten << QTime(12, 0) << true;
    QTest::newRow("by day, at night") << seven << ten << QTime(23, 0) << false;
    QTest::newRow("no hours at all") << seven << seven << seven << false;
}

void TestAppSettings::mutedHours()
{
    QFETCH(QTime, from);
    QFETCH(QTime, until);
    QFETCH(QTime, at);
    NotificationSettings settings;
    settings.enabled = true;
    settings.mutedFrom = from;
    settings.mutedUntil = until;
    QVERIFY(!settings.isMutedAt(at));
    settings.muted = true;
    QTEST(settings.isMutedAt(at), "muted");
    QCOMPARE(settings.wants({}, {}, {}, at), !settings.isMutedAt(at));
}

void TestAppSettings::rulesDecide_data()
{
    QTest::addColumn<QList<NotificationRule>>("rules");
    QTest::addColumn<bool>("wanted");
    const NotificationRule chat{true, {}, QStringLiteral("chat"), {}};
    const NotificationRule ann{true, {}, {}, QStringLiteral("ANN")};
    const NotificationRule elsewhere{true, QStringLiteral("kitchen"), {}, {}};
    const NotificationRule all{true, QStringLiteral("Room"), QStringLiteral("chat"),
                               QStringLiteral("ann")};
    NotificationRule off = chat;
    off.enabled = false;
    QTest::newRow("none: every signal") << QList<NotificationRule>{} << true;
    QTest::newRow("type") << QList<NotificationRule>{chat} << true;
    QTest::newRow("text") << QList<NotificationRule>{ann} << true;
    QTest::newRow("another session") << QList<NotificationRule>{elsewhere} << false;
    QTest::newRow("one is enough") << QList<NotificationRule>{elsewhere, chat} << true;
    QTest::newRow("all parts fit") << QList<NotificationRule>{all} << true;
    QTest::newRow("switched off") << QList<NotificationRule>{off} << false;
}

void TestAppSettings::rulesDecide()
{
    QFETCH(QList<NotificationRule>, rules);
    NotificationSettings settings;
    settings.rules = rules;
    const QString room = QStringLiteral("room");
    const QString data = QStringLiteral("Where is Ann?");
    QVERIFY(!settings.wants(room, QStringLiteral("chat"), data, QTime(12, 0)));
    settings.enabled = true;
    QTEST(settings.wants(room, QStringLiteral("chat"), data, QTime(12, 0)), "wanted");
}

QTEST_GUILESS_MAIN(TestAppSettings)
#include "tst_appsettings.moc"
