#include <ui/models/connectionlistmodel.h>
#include <ui/models/person.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Signalbox;
using Signaling::Connection;

namespace {

Connection connection(const QString &id, const QString &data = {},
                      const QStringList &permissions = {})
{
    Connection value;
    value.id = id;
    value.creationTime = 1700000000000;
    value.data = data;
    value.permissions = permissions;
    return value;
}

} // namespace

class TestConnectionListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesAndGoes();
    void theSameIsThereOnce();
    void removingMovesTheRowsBehind();
    void ownIsMarked();
    void noTwoInOneColour();
    void distinctNames_data();
    void distinctNames();
    void equalNamesAreToldApart();
    void name_data();
    void name();
    void role_data();
    void role();
};

void TestConnectionListModel::comesAndGoes()
{
    ConnectionListModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    model.add(connection(QStringLiteral("a")));
    model.add(connection(QStringLiteral("b")));
    QCOMPARE(inserted.size(), 2);
    QCOMPARE(model.rowOf(QStringLiteral("b")), 1);
    model.remove(QStringLiteral("a"));
    model.remove(QStringLiteral("nobody"));
    QCOMPARE(removed.size(), 1);
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(model.connection(QStringLiteral("a")).isNull());
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void TestConnectionListModel::theSameIsThereOnce()
{
    ConnectionListModel model;
    model.add(connection(QStringLiteral("a")));
    model.add(connection(QStringLiteral("a")));
    model.add(Connection());
    QCOMPARE(model.rowCount(), 1);
}

void TestConnectionListModel::removingMovesTheRowsBehind()
{
    ConnectionListModel model;
    model.reset({connection(QStringLiteral("a")), connection(QStringLiteral("b")),
                 connection(QStringLiteral("c"))},
                QStringLiteral("b"));
    model.remove(QStringLiteral("a"));
    QCOMPARE(model.rowOf(QStringLiteral("b")), 0);
    QCOMPARE(model.rowOf(QStringLiteral("c")), 1);
}

void TestConnectionListModel::ownIsMarked()
{
    ConnectionListModel model;
    model.reset({connection(QStringLiteral("a")), connection(QStringLiteral("b"))},
                QStringLiteral("b"));
    QVERIFY(!model.index(0).data(ConnectionListModel::OwnRole).toBool());
    QVERIFY(model.index(1).data(ConnectionListModel::OwnRole).toBool());
    QVERIFY(model.index(1).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("you")));
}

void TestConnectionListModel::noTwoInOneColour()
{
    ConnectionListModel model;
    QSet<int> used;
    for (int i = 0; i < PersonSlots::Count; ++i) {
        model.add(connection(QString::number(i)));
        used.insert(model.index(i).data(ConnectionListModel::SlotRole).toInt());
    }
    QCOMPARE(used.size(), PersonSlots::Count);
    const int last = model.index(7).data(ConnectionListModel::SlotRole).toInt();
    model.remove(QStringLiteral("7"));
    model.add(connection(QStringLiteral("another")));
    QCOMPARE(model.index(7).data(ConnectionListModel::SlotRole).toInt(), last);
}

void TestConnectionListModel::distinctNames_data()
{
    QTest::addColumn<QString>("ids");
    QTest::addColumn<QString>("names"); // of those with these ids
    QTest::addColumn<QString>("called");
    QTest::newRow("none") << QString() << QString() << QString();
    QTest::newRow("different") << QStringLiteral("12345|67890") << QStringLiteral("Ann|Bob")
                               << QStringLiteral("Ann|Bob");
    QTest::newRow("equal") << QStringLiteral("12345|67890|abcde") << QStringLiteral("Ann|Bob|Ann")
                           << QStringLiteral("Ann · 1234|Bob|Ann · abcd");
    QTest::newRow("alike for long")
        << QStringLiteral("123456|123457|1235") << QStringLiteral("Ann|Ann|Ann")
        << QStringLiteral("Ann · 123456|Ann · 123457|Ann · 1235");
    QTest::newRow("one is the other's beginning")
        << QStringLiteral("1234|12345") << QStringLiteral("Ann|Ann")
        << QStringLiteral("Ann · 1234|Ann · 12345");
    QTest::newRow("the server has no ID")
        << QStringLiteral("|12345") << QStringLiteral("Server|Server")
        << QStringLiteral("Server|Server · 1234");
}

void TestConnectionListModel::distinctNames()
{
    QFETCH(QString, ids);
    QFETCH(QString, names);
    QFETCH(QString, called);
    QList<Person::Named> people;
    const QStringList all = ids.isEmpty() ? QStringList() : ids.split(QLatin1Char('|'));
    for (qsizetype i = 0; i < all.size(); ++i)
        people.append({all[i], names.split(QLatin1Char('|'))[i]});
    QCOMPARE(Person::distinctNames(people).join(QLatin1Char('|')), called);
}

void TestConnectionListModel::equalNamesAreToldApart()
{
    ConnectionListModel model;
    const auto name = [&model](int row) {
        return model.index(row).data(ConnectionListModel::NameRole).toString();
    };
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.add(connection(QStringLiteral("12345"), QStringLiteral("name=Guest")));
    model.add(connection(QStringLiteral("other"), QStringLiteral("name=Other")));
    QCOMPARE(name(0), QStringLiteral("Guest"));
    QCOMPARE(changed.size(), 0);
    model.add(connection(QStringLiteral("67890"), QStringLiteral("name=Guest")));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(name(0), QStringLiteral("Guest · 1234"));
    QCOMPARE(name(2), QStringLiteral("Guest · 6789"));
    QCOMPARE(name(1), QStringLiteral("Other"));
    model.remove(QStringLiteral("12345"));
    QCOMPARE(changed.size(), 2);
    QCOMPARE(name(1), QStringLiteral("Guest"));
    model.reset({connection(QStringLiteral("a"), QStringLiteral("name=Guest")),
                 connection(QStringLiteral("b"), QStringLiteral("name=Guest"))},
                QStringLiteral("a"));
    QCOMPARE(name(0), QStringLiteral("Guest · a"));
}

void TestConnectionListModel::name_data()
{
    QTest::addColumn<QString>("data");
    QTest::addColumn<QString>("name");
    // What a name is, is the library's business; someone without one is called by the short id.
    QTest::newRow("a name") << QStringLiteral("name=Ann") << QStringLiteral("Ann");
    QTest::newRow("none") << QStringLiteral("level=4") << QStringLiteral("12345678");
}

void TestConnectionListModel::name()
{
    QFETCH(QString, data);
    QFETCH(QString, name);
    QCOMPARE(Person::nameOf(connection(QStringLiteral("12345678-90ab"), data)), name);
}

void TestConnectionListModel::role_data()
{
    QTest::addColumn<QStringList>("permissions");
    QTest::addColumn<QString>("role");
    const auto list = [](const char *text) { return QString::fromLatin1(text).split(u' '); };
    QTest::newRow("subscriber") << list("subscribe signal") << QStringLiteral("subscriber");
    QTest::newRow("publisher") << list("subscribe signal publish") << QStringLiteral("publisher");
    QTest::newRow("moderator") << list("subscribe signal publish forcedisconnect")
                               << QStringLiteral("moderator");
    QTest::newRow("publisher only") << list("publish") << QStringLiteral("publisheronly");
    QTest::newRow("unknown") << QStringList() << QString();
}

void TestConnectionListModel::role()
{
    QFETCH(QStringList, permissions);
    QFETCH(QString, role);
    QCOMPARE(Person::roleOf(connection(QStringLiteral("x"), {}, permissions)), role);
    QCOMPARE(Person::roleLabel(role).isEmpty(), role.isEmpty());
}

QTEST_GUILESS_MAIN(TestConnectionListModel)
#include "tst_connectionlistmodel.moc"
