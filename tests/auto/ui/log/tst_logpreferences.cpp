#include <ui/viewmodels/log/logpreferences.h>

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Signalbox;

class TestLogPreferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void areAsTheyWereNextTime();
    void tellOnlyChanges();
    void withoutSettingsTheyLast();
    void damagedFiltersAreSaid();
    void theFileHoldsNoToken();

private:
    QString fileName() const { return m_folder->filePath(QStringLiteral("settings.ini")); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestLogPreferences::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestLogPreferences::areAsTheyWereNextTime()
{
    LogFilter filter;
    filter.types = {QStringLiteral("chat")};
    {
        QSettings settings(fileName(), QSettings::IniFormat);
        LogPreferences preferences(&settings);
        QVERIFY(!preferences.isNewestFirst());
        QVERIFY(!preferences.wraps());
        QVERIFY(preferences.filters().isEmpty());
        preferences.setNewestFirst(true);
        preferences.setWraps(true);
        QVERIFY(preferences.saveFilter(QStringLiteral("Talk"), filter));
        QVERIFY(preferences.saveFilter(QStringLiteral("Gone"), filter));
        preferences.removeFilter(QStringLiteral("Gone"));
        QVERIFY(!preferences.saveFilter(QStringLiteral("  "), filter));
    }
    QSettings settings(fileName(), QSettings::IniFormat);
    const LogPreferences preferences(&settings);
    QVERIFY(preferences.isNewestFirst());
    QVERIFY(preferences.wraps());
    QCOMPARE(preferences.filters().names(), QStringList{QStringLiteral("Talk")});
    QVERIFY(preferences.filters().filter(QStringLiteral("Talk")) == filter);
    QCOMPARE(preferences.problem(), QString());
}

void TestLogPreferences::tellOnlyChanges()
{
    LogPreferences preferences;
    QSignalSpy changed(&preferences, &LogPreferences::changed);
    preferences.setWraps(false);
    preferences.setNewestFirst(false);
    QCOMPARE(changed.size(), 0);
    preferences.setWraps(true);
    QCOMPARE(changed.size(), 1);
}

void TestLogPreferences::withoutSettingsTheyLast()
{
    LogPreferences preferences;
    preferences.setNewestFirst(true);
    QVERIFY(preferences.isNewestFirst());
}

void TestLogPreferences::damagedFiltersAreSaid()
{
    QSettings settings(fileName(), QSettings::IniFormat);
    settings.setValue(QStringLiteral("log/filters"), QByteArray("[{"));
    const LogPreferences preferences(&settings);
    QVERIFY(!preferences.problem().isEmpty());
    QVERIFY(preferences.filters().isEmpty());
}

void TestLogPreferences::theFileHoldsNoToken()
{
    const auto token = QStringLiteral("T1==cGFydG5lcl9pZD0xMDAmc2lnPWFiY2RlZmFiY2RlZmFiY2RlZg==");
    LogFilter filter;
    filter.text = token;
    filter.types = {QStringLiteral("chat")};
    filter.senders = {QStringLiteral("one"), QStringLiteral("two")};
    filter.senderNames = {{QStringLiteral("one"), token},
                          {QStringLiteral("two"), QStringLiteral("Anna")}};
    {
        QSettings settings(fileName(), QSettings::IniFormat);
        LogPreferences preferences(&settings);
        QVERIFY(preferences.saveFilter(QStringLiteral("Secret"), filter));
    }
    QFile file(fileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.contains("Anna") && content.contains("chat"));
    QVERIFY(!content.contains("T1=="));
}

QTEST_GUILESS_MAIN(TestLogPreferences)
#include "tst_logpreferences.moc"
