#include <ui/viewmodels/recentsessions.h>

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Signalbox;

class TestRecentSessions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newestFirstAndEachOnce();
    void survivesARestart();
    void noMoreThanTheLimit();
    void hostedOnesAreKnownByName();
    void brokenSettingsAreLeftOut();
    void addressesLoseTheirSecrets();
    void secretsAreForgotten();
    void whatWasRemovedIsPutBack();

private:
    static RecentSession session(int number)
    {
        return {QUrl(QStringLiteral("http://10.0.0.%1:8080").arg(number)),
                QStringLiteral("100"),
                QStringLiteral("1_%1").arg(number),
                QStringLiteral("room %1").arg(number),
                false,
                1700000000000 + number};
    }
    QString newFile() { return m_folder.filePath(QString::number(++m_files)); }

    QTemporaryDir m_folder;
    int m_files = 0;
};

void TestRecentSessions::newestFirstAndEachOnce()
{
    QSettings settings(newFile(), QSettings::IniFormat);
    RecentSessions recent(&settings);
    const QAbstractItemModelTester tester(&recent,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    recent.add(session(1));
    recent.add(session(2));
    recent.add(session(1));
    QCOMPARE(recent.rowCount(), 2);
    QCOMPARE(recent.index(0).data().toString(), QStringLiteral("room 1"));
    recent.remove(0);
    recent.remove(7);
    QCOMPARE(recent.rowCount(), 1);
    QCOMPARE(recent.at(0).name, QStringLiteral("room 2"));
}

void TestRecentSessions::survivesARestart()
{
    const QString file = newFile();
    {
        QSettings settings(file, QSettings::IniFormat);
        RecentSessions recent(&settings);
        recent.add(session(1));
        recent.add(session(2));
    }
    QSettings settings(file, QSettings::IniFormat);
    const RecentSessions recent(&settings);
    QCOMPARE(recent.rowCount(), 2);
    QCOMPARE(recent.at(0).sessionId, QStringLiteral("1_2"));
    QCOMPARE(recent.at(0).server, QUrl(QStringLiteral("http://10.0.0.2:8080")));
    QCOMPARE(recent.at(0).lastUsed, 1700000000002);
}

void TestRecentSessions::noMoreThanTheLimit()
{
    QSettings settings(newFile(), QSettings::IniFormat);
    RecentSessions recent(&settings);
    for (int i = 0; i < RecentSessions::MaxSessions + 1; ++i)
        recent.add(session(i));
    QCOMPARE(recent.rowCount(), RecentSessions::MaxSessions);
    QCOMPARE(recent.at(RecentSessions::MaxSessions - 1).name, QStringLiteral("room 1"));
}

void TestRecentSessions::hostedOnesAreKnownByName()
{
    QSettings settings(newFile(), QSettings::IniFormat);
    RecentSessions recent(&settings);
    RecentSession hosted = session(1);
    hosted.hosted = true;
    recent.add(hosted);
    hosted.server = QUrl(QStringLiteral("http://127.0.0.1:4711"));
    hosted.sessionId = QStringLiteral("1_another");
    recent.add(hosted);
    QCOMPARE(recent.rowCount(), 1);
}

void TestRecentSessions::brokenSettingsAreLeftOut()
{
    const QString file = newFile();
    QFile broken(file);
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("[recentSessions]\n1\\server=::::\n1\\session=\n2\\server=http://h\n"
                 "2\\session=1_x\n2\\lastUsed=soon\nsize=9999\n");
    broken.close();
    QSettings settings(file, QSettings::IniFormat);
    const RecentSessions recent(&settings);
    QCOMPARE(recent.rowCount(), 1);
    QCOMPARE(recent.index(0).data().toString(), QStringLiteral("1_x"));
}

void TestRecentSessions::addressesLoseTheirSecrets()
{
    const QString file = newFile();
    {
        QSettings settings(file, QSettings::IniFormat);
        RecentSessions recent(&settings);
        RecentSession entry = session(1);
        entry.server = QUrl(QStringLiteral("http://ann:hunter2@h:80/hub?token=T1==x#y"));
        recent.add(entry);
        QCOMPARE(recent.at(0).server, QUrl(QStringLiteral("http://h:80/hub")));
    }
    QFile stored(file);
    QVERIFY(stored.open(QIODevice::ReadOnly));
    const QByteArray text = stored.readAll();
    QVERIFY(text.contains("1_1"));
    QVERIFY(!text.contains("hunter2"));
    QVERIFY(!text.contains("T1=="));
}

void TestRecentSessions::secretsAreForgotten()
{
    const QString file = newFile();
    const auto remembered = [](int number) {
        RecentSession entry = session(number);
        entry.remembered = true;
        entry.fingerprint = QStringLiteral("ab").repeated(32);
        return entry;
    };
    {
        QSettings settings(file, QSettings::IniFormat);
        RecentSessions(&settings).add(remembered(1));
    }
    QSettings settings(file, QSettings::IniFormat);
    RecentSessions recent(&settings);
    QVERIFY(recent.at(0).remembered);
    QCOMPARE(recent.at(0).fingerprint.size(), 64);
    QSignalSpy forgotten(&recent, &RecentSessions::secretForgotten);
    recent.add(remembered(1));
    QCOMPARE(forgotten.size(), 0);
    // Its token is no longer to be kept.
    recent.add(session(1));
    QCOMPARE(forgotten.size(), 1);
    QCOMPARE(forgotten.last().first().toString(), session(1).secretName());
    recent.add(remembered(2));
    recent.forgetSecret(0);
    recent.forgetSecret(0);
    QCOMPARE(forgotten.size(), 2);
    recent.add(remembered(3));
    recent.remove(0);
    QCOMPARE(forgotten.size(), 3);
    // It falls out of the list.
    recent.add(remembered(4));
    for (int i = 0; i < RecentSessions::MaxSessions; ++i)
        recent.add(session(10 + i));
    QCOMPARE(forgotten.size(), 4);
    QCOMPARE(forgotten.last().first().toString(), session(4).secretName());
    QCOMPARE(recent.find(session(4)), -1);
    QCOMPARE(recent.find(session(17)), 0);
}

void TestRecentSessions::whatWasRemovedIsPutBack()
{
    QSettings settings(newFile(), QSettings::IniFormat);
    RecentSessions recent(&settings);
    const QAbstractItemModelTester tester(&recent,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int number = 1; number <= RecentSessions::MaxSessions; ++number)
        recent.add(session(number));
    const RecentSession gone = recent.at(3);
    recent.remove(3);
    recent.putBack(3, gone);
    recent.putBack(0, gone); // it is there
    QCOMPARE(recent.rowCount(), RecentSessions::MaxSessions);
    QCOMPARE(recent.at(3).sessionId, gone.sessionId);
    QCOMPARE(RecentSessions(&settings).at(3).sessionId, gone.sessionId);
    // Where the list is full by now, none goes for it, and no token either.
    recent.remove(3);
    RecentSession kept = session(99);
    kept.remembered = true;
    recent.add(kept);
    QSignalSpy forgotten(&recent, &RecentSessions::secretForgotten);
    recent.putBack(3, gone);
    QCOMPARE(recent.rowCount(), RecentSessions::MaxSessions);
    QCOMPARE(recent.find(gone), -1);
    QVERIFY(recent.find(session(1)) >= 0);
    QCOMPARE(forgotten.size(), 0);
}

QTEST_GUILESS_MAIN(TestRecentSessions)
#include "tst_recentsessions.moc"
