#include <signaling/protocol/nearestname.h>

#include <QTest>

using namespace Signaling;

class TestNearestName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nearest_data();
    void nearest();
};

void TestNearestName::nearest_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(expected);
    };
    row("port", "port");
    row("prot", "port");
    row("pot", "port");
    row("ports", "port");
    row("PORT", "port");
    row("publicurl", "publicUrl");
    row("public-url", "publicUrl");
    row("grace", "gracePeriodSeconds");
    row("adress", "address");
    row("xyzzy", "");
    row("", "");
}

void TestNearestName::nearest()
{
    QFETCH(QString, name);
    const QStringList valid{QStringLiteral("address"), QStringLiteral("port"),
                            QStringLiteral("publicUrl"), QStringLiteral("gracePeriodSeconds")};
    QTEST(nearestName(name, valid), "expected");
    QVERIFY(nearestName(name, {}).isEmpty());
}

QTEST_GUILESS_MAIN(TestNearestName)
#include "tst_nearestname.moc"
