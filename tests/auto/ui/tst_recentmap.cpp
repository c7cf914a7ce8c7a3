#include <ui/models/recentmap.h>

#include <QString>
#include <QTest>

using Signalbox::RecentMap;

class TestRecentMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void forgetsWhatCameFirst();
    void againIsNotOneMore();
};

void TestRecentMap::forgetsWhatCameFirst()
{
    RecentMap<int, QString> map(3);
    QVERIFY(!map.find(1));
    for (int i = 1; i <= 3; ++i)
        map.insert(i, QString::number(i));
    QCOMPARE(*map.find(1), QStringLiteral("1"));
    map.insert(4, QStringLiteral("4"));
    QVERIFY(!map.find(1));
    QCOMPARE(*map.find(2), QStringLiteral("2"));
    QCOMPARE(*map.find(4), QStringLiteral("4"));
    QCOMPARE(map.count(), std::size_t(3));
}

void TestRecentMap::againIsNotOneMore()
{
    RecentMap<int, int> map(2);
    map.insert(1, 10);
    map.insert(2, 20);
    map.insert(1, 11);
    QCOMPARE(*map.find(1), 11);
    QCOMPARE(*map.find(2), 20);
    map.insert(3, 30);
    QVERIFY(!map.find(1));
    QVERIFY(map.find(2));
}

QTEST_APPLESS_MAIN(TestRecentMap)
#include "tst_recentmap.moc"
