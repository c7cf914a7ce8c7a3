#include <signaling/protocol/role.h>

#include <QTest>

using namespace Signaling;

class TestRole : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip_data();
    void roundTrip();
    void unknown_data();
    void unknown();
    void namesHoldAll();
};

void TestRole::roundTrip_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("permissions");
    QTest::newRow("subscriber") << QStringLiteral("subscriber")
                                << QStringLiteral("subscribe,signal");
    QTest::newRow("publisher") << QStringLiteral("publisher")
                               << QStringLiteral("publish,subscribe,signal");
    QTest::newRow("moderator") << QStringLiteral("moderator")
                               << QStringLiteral("publish,subscribe,signal,forcedisconnect,"
                                                 "forceunpublish,forcemute");
    QTest::newRow("publisheronly") << QStringLiteral("publisheronly") << QStringLiteral("publish");
}

void TestRole::roundTrip()
{
    QFETCH(QString, name);
    QFETCH(QString, permissions);
    const auto role = roleFromName(name);
    QVERIFY(role);
    QCOMPARE(roleName(*role), name);
    QCOMPARE(permissionsOf(*role).join(QLatin1Char(',')), permissions);
    QVERIFY(roleNames().contains(name));
}

void TestRole::unknown_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("null") << QString();
    QTest::newRow("upper case") << QStringLiteral("Publisher");
    QTest::newRow("space") << QStringLiteral("publisher ");
    QTest::newRow("other") << QStringLiteral("admin");
}

void TestRole::unknown()
{
    QFETCH(QString, name);
    QVERIFY(!roleFromName(name));
}

void TestRole::namesHoldAll()
{
    QCOMPARE(roleNames().size(), 4);
}

QTEST_GUILESS_MAIN(TestRole)
#include "tst_role.moc"
