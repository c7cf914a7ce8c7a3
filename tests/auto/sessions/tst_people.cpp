// What is known of people: their data taken apart, those who left, and how far away they are.
#include <support/sessionfixture.h>
#include <ui/models/connectionlistmodel.h>
#include <ui/models/departedmodel.h>
#include <ui/models/persondata.h>
#include <ui/viewmodels/people/peopleviewmodel.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Signalbox;
using namespace TestSupport;
using Signaling::Connection;
using Signaling::SignalingSession;

class TestPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void factsInData_data();
    void factsInData();
    void factsAreBounded_data();
    void factsAreBounded();
    void departedModel();
    void theLongestGoneAreForgotten_data();
    void theLongestGoneAreForgotten();
    void whoLeavesIsRemembered_data();
    void whoLeavesIsRemembered();
    void roundTripsReachTheModel();
    void anAnswerOfAnotherPersonIsNobodysRoundTrip();
    void roundTripsAreForgottenWithTheirPeople();
    void measuresWhileSomeoneLooks();
    void manyPeopleAreNotMeasured_data();
    void manyPeopleAreNotMeasured();
    void whoOptedOutMeasuresNobody();

private:
    struct Rig
    {
        SessionFixture fixture;
        ConnectionListModel people;
        std::unique_ptr<PeopleViewModel> view;

        explicit Rig(int guests = 1)
        {
            view = std::make_unique<PeopleViewModel>(fixture.session.get(), &people, fixture.clock);
            for (int i = 0; i < guests; ++i) {
                Connection guest = FakeServer::makeConnection(QStringLiteral("guest%1").arg(i));
                guest.answersPings = true;
                fixture.server.others << guest;
            }
        }
        void join()
        {
            fixture.connectSession();
            people.reset(fixture.session->connections(), fixture.session->connection().id);
        }
        /// In steps in which the session and its server hear of each other.
        void pass(int seconds)
        {
            for (int i = 0; i < seconds; ++i)
                fixture.advance(1000);
        }
        int pings() const
        {
            int count = 0;
            for (const FakeServer::SeenSignal &seen : fixture.server.signalsSeen)
                count += seen.type == QLatin1String("signalbox.ping") ? 1 : 0;
            return count;
        }
        qint64 roundTrip(const QString &id) const
        {
            return people.index(people.rowOf(id))
                .data(ConnectionListModel::RoundTripRole)
                .toLongLong();
        }
    };
};

void TestPeople::factsInData_data()
{
    QTest::addColumn<QString>("data");
    QTest::addColumn<QStringList>("facts");
    QTest::addColumn<QString>("line");
    QTest::newRow("nothing") << QString() << QStringList() << QString();
    QTest::newRow("a plain text") << QStringLiteral("Ann") << QStringList() << QString();
    QTest::newRow("a name alone") << QStringLiteral("name=Ann%20Bo")
                                  << QStringList{QStringLiteral("name=Ann Bo")} << QString();
    QTest::newRow("more than a name")
        << QStringLiteral("name=Ann&team=red&seat=4+a")
        << QStringList{QStringLiteral("name=Ann"), QStringLiteral("team=red"),
                       QStringLiteral("seat=4 a")}
        << QStringLiteral("team: red, seat: 4 a");
    QTest::newRow("JSON") << QStringLiteral(
        R"({"userName":"Ann","age":7,"tags":["a","b"],"on":true})")
                          << QStringList{QStringLiteral("age=7"), QStringLiteral("on=true"),
                                         QStringLiteral("tags=[\"a\",\"b\"]"),
                                         QStringLiteral("userName=Ann")}
                          << QStringLiteral("age: 7, on: true, tags: [\"a\",\"b\"]");
    QTest::newRow("broken JSON") << QStringLiteral("{\"name\":") << QStringList() << QString();
    QTest::newRow("an array") << QStringLiteral("[1,2]") << QStringList() << QString();
    QTest::newRow("empty values") << QStringLiteral("name=&team=") << QStringList() << QString();
    QTest::newRow("lines and direction marks")
        << QStringLiteral("team=red%0Ablue%E2%80%AEx")
        << QStringList{QStringLiteral("team=red bluex")} << QStringLiteral("team: red bluex");
}

void TestPeople::factsInData()
{
    QFETCH(QString, data);
    QFETCH(QStringList, facts);
    QFETCH(QString, line);
    QStringList found;
    const auto all = Person::factsIn(data);
    for (const Person::Fact &fact : all)
        found << fact.key + QLatin1Char('=') + fact.value;
    QCOMPARE(found, facts);
    QCOMPARE(Person::factsLine(data), line);
}

void TestPeople::factsAreBounded_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("length");
    QTest::addColumn<int>("kept");
    QTest::addColumn<int>("shown");
    QTest::newRow("one below") << 19 << 119 << 19 << 119;
    QTest::newRow("the most") << 20 << 120 << 20 << 120;
    QTest::newRow("more") << 21 << 121 << 20 << 120;
}

void TestPeople::factsAreBounded()
{
    QFETCH(int, count);
    QFETCH(int, length);
    QFETCH(int, kept);
    QFETCH(int, shown);
    QStringList parts;
    for (int i = 0; i < count; ++i)
        parts << QStringLiteral("k%1=").arg(i) + QString(length, QLatin1Char('x'));
    const auto facts = Person::factsIn(parts.join(QLatin1Char('&')));
    QCOMPARE(facts.size(), kept);
    QCOMPARE(facts.first().value.size(), shown);
    QCOMPARE(facts.first().value.endsWith(QChar(0x2026)), length > 120);
}

void TestPeople::departedModel()
{
    DepartedModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.add(Connection(), 0, 1, QString());
    QCOMPARE(model.rowCount(), 0);
    model.add(FakeServer::makeConnection(QStringLiteral("a"), QStringLiteral("name=Ann")), 3, 5,
              QStringLiteral("networkTimedout"));
    model.add(FakeServer::makeConnection(QStringLiteral("b")), 1, 6,
              QStringLiteral("clientDisconnected"));
    const QModelIndex ann = model.index(1);
    QCOMPARE(ann.data(DepartedModel::NameRole).toString(), QStringLiteral("Ann"));
    QCOMPARE(ann.data(DepartedModel::SlotRole).toInt(), 3);
    QCOMPARE(ann.data(DepartedModel::LeftRole).toLongLong(), 5);
    QCOMPARE(ann.data(DepartedModel::RoleRole).toString(), QStringLiteral("subscriber"));
    QCOMPARE(ann.data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Ann, no longer answered"));
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("b"));
    QCOMPARE(DepartedModel::reasonLabel(QStringLiteral("something new")),
             QStringLiteral("something new"));
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void TestPeople::theLongestGoneAreForgotten_data()
{
    QTest::addColumn<int>("gone");
    QTest::newRow("one below") << DepartedModel::MaxRows - 1;
    QTest::newRow("the most") << DepartedModel::MaxRows;
    QTest::newRow("more") << DepartedModel::MaxRows + 1;
}

void TestPeople::theLongestGoneAreForgotten()
{
    QFETCH(int, gone);
    DepartedModel model;
    for (int i = 0; i < gone; ++i)
        model.add(FakeServer::makeConnection(QString::number(i)), 0, i, QString());
    QCOMPARE(model.rowCount(), std::min(gone, DepartedModel::MaxRows));
    QCOMPARE(model.index(0).data(DepartedModel::IdRole).toString(), QString::number(gone - 1));
}

void TestPeople::whoLeavesIsRemembered_data()
{
    QTest::addColumn<QString>("reason");
    QTest::newRow("left") << QStringLiteral("clientDisconnected");
    QTest::newRow("lost") << QStringLiteral("networkDisconnected");
    QTest::newRow("silent") << QStringLiteral("networkTimedout");
    QTest::newRow("removed") << QStringLiteral("forceDisconnected");
}

void TestPeople::whoLeavesIsRemembered()
{
    QFETCH(QString, reason);
    Rig rig;
    rig.join();
    rig.fixture.server.sendDeleted(QStringLiteral("guest0"), reason);
    SessionFixture::settle();
    const QModelIndex gone = rig.view->departed()->index(0);
    QCOMPARE(gone.data(DepartedModel::IdRole).toString(), QStringLiteral("guest0"));
    QCOMPARE(gone.data(DepartedModel::ReasonRole).toString(), reason);
    QCOMPARE(gone.data(DepartedModel::LeftRole).toLongLong(), rig.fixture.clock->wallMs());
    QVERIFY(DepartedModel::reasonLabel(reason) != reason);
}

void TestPeople::roundTripsReachTheModel()
{
    Rig rig;
    const QAbstractItemModelTester tester(&rig.people,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    rig.join();
    const QString guest = QStringLiteral("guest0");
    QCOMPARE(rig.roundTrip(guest), -1);
    QVERIFY(rig.view->canMeasure(guest));
    QVERIFY(!rig.view->canMeasure(rig.people.ownId()));
    QVERIFY(!rig.view->canMeasure(QStringLiteral("nobody")));
    QSignalSpy changed(&rig.people, &QAbstractItemModel::dataChanged);
    rig.view->measure(guest);
    SessionFixture::settle();
    rig.fixture.advance(8);
    rig.fixture.server.sendSignal(guest, QStringLiteral("signalbox.pong"),
                                  rig.fixture.server.signalsSeen.last().data, {},
                                  rig.fixture.server.clientId);
    SessionFixture::settle();
    QCOMPARE(rig.roundTrip(guest), 8000);
    QCOMPARE(changed.size(), 1);
    // Ours is that to the hub.
    rig.fixture.advance(2000);
    QCOMPARE(rig.roundTrip(rig.people.ownId()), rig.fixture.session->roundTripTime());
    QVERIFY(rig.roundTrip(rig.people.ownId()) >= 0);
}

void TestPeople::anAnswerOfAnotherPersonIsNobodysRoundTrip()
{
    Rig rig(2);
    rig.join();
    const QString asked = QStringLiteral("guest0");
    const QString other = QStringLiteral("guest1");
    rig.view->measure(asked);
    SessionFixture::settle();
    rig.fixture.advance(8);
    rig.fixture.server.sendSignal(other, QStringLiteral("signalbox.pong"),
                                  rig.fixture.server.signalsSeen.last().data, {},
                                  rig.fixture.server.clientId);
    SessionFixture::settle();
    QCOMPARE(rig.roundTrip(asked), -1);
    QCOMPARE(rig.roundTrip(other), -1);
}

void TestPeople::roundTripsAreForgottenWithTheirPeople()
{
    Rig rig;
    rig.join();
    const QString guest = QStringLiteral("guest0");
    rig.people.setRoundTrip(guest, 5);
    QCOMPARE(rig.roundTrip(guest), 5);
    const Connection connection = rig.people.connection(guest);
    rig.people.remove(guest);
    rig.people.setRoundTrip(guest, 6); // too late
    rig.people.add(connection);
    QCOMPARE(rig.roundTrip(guest), -1);
    rig.people.setRoundTrip(guest, 7);
    rig.people.reset({connection}, {});
    QCOMPARE(rig.roundTrip(guest), -1);
}

void TestPeople::measuresWhileSomeoneLooks()
{
    Rig rig(2);
    rig.join();
    rig.pass(60);
    QCOMPARE(rig.pings(), 0);
    rig.view->setWatched(this, true);
    SessionFixture::settle();
    QCOMPARE(rig.pings(), 2);
    rig.pass(9);
    QCOMPARE(rig.pings(), 2);
    rig.pass(1);
    QCOMPARE(rig.pings(), 4);
    rig.view->setWatched(&rig.people, true);
    rig.view->setWatched(this, false);
    rig.pass(10);
    QCOMPARE(rig.pings(), 6); // somebody else still does
    rig.view->setWatched(&rig.people, false);
    rig.pass(60);
    QCOMPARE(rig.pings(), 6);
}

void TestPeople::manyPeopleAreNotMeasured_data()
{
    QTest::addColumn<int>("guests");
    QTest::addColumn<int>("measured");
    const int most = PeopleViewModel::MaxMeasured - 1; // we are one of them
    QTest::newRow("one below") << most - 1 << most - 1;
    QTest::newRow("the most") << most << most;
    QTest::newRow("more") << most + 1 << 0;
}

void TestPeople::manyPeopleAreNotMeasured()
{
    QFETCH(int, guests);
    QFETCH(int, measured);
    Rig rig(guests);
    rig.join();
    rig.view->setWatched(this, true);
    SessionFixture::settle();
    QCOMPARE(rig.pings(), measured);
    // On request it is.
    rig.view->measure(QStringLiteral("guest0"));
    SessionFixture::settle();
    QCOMPARE(rig.pings(), measured + 1);
}

void TestPeople::whoOptedOutMeasuresNobody()
{
    Rig rig;
    rig.view->setMeasures(false);
    QVERIFY(!rig.fixture.session->answersPings());
    rig.join();
    rig.view->setWatched(this, true);
    rig.view->measure(QStringLiteral("guest0"));
    rig.pass(30);
    QVERIFY(!rig.view->canMeasure(QStringLiteral("guest0")));
    QCOMPARE(rig.pings(), 0);
}

QTEST_GUILESS_MAIN(TestPeople)
#include "tst_people.moc"
