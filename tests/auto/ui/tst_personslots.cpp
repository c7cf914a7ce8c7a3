#include <ui/models/personslots.h>

#include <QSet>
#include <QTest>

using Signalbox::PersonSlots;

class TestPersonSlots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anIdHasItsOwn();
    void noTwoOfThoseWhoAreThere();
    void whoWasSeenKeepsIt();
    void moreThanThereAreColours();
    void whoLeftLongAgoIsForgotten();

private:
    static QString id(int number) { return QStringLiteral("person-%1").arg(number); }
};

void TestPersonSlots::anIdHasItsOwn()
{
    // Over runs too, where qHash would differ: this is the number that id has.
    QCOMPARE(PersonSlots().of(QStringLiteral("ann")), 3);
    QSet<int> used;
    for (int i = 0; i < 200; ++i) {
        const int slot = PersonSlots().of(id(i));
        QVERIFY(slot >= 0 && slot < PersonSlots::Count);
        used.insert(slot);
        PersonSlots alone;
        alone.enter(id(i));
        QCOMPARE(alone.of(id(i)), slot);
    }
    QCOMPARE(used.size(), PersonSlots::Count);
}

void TestPersonSlots::noTwoOfThoseWhoAreThere()
{
    PersonSlots people;
    QSet<int> used;
    for (int i = 0; i < PersonSlots::Count; ++i) {
        people.enter(id(i));
        people.enter(id(i));
        used.insert(people.of(id(i)));
        QCOMPARE(used.size(), i + 1);
    }
    // Who leaves makes room: for twenty guests, one after the other.
    const int last = people.of(id(7));
    people.leave(id(7));
    people.leave(id(7));
    for (int i = 100; i < 120; ++i) {
        people.enter(id(i));
        QCOMPARE(people.of(id(i)), last);
        people.leave(id(i));
    }
}

void TestPersonSlots::whoWasSeenKeepsIt()
{
    PersonSlots people;
    for (int i = 0; i < PersonSlots::Count; ++i)
        people.enter(id(i));
    QList<int> before;
    for (int i = 0; i < PersonSlots::Count; ++i)
        before << people.of(id(i));
    people.everyoneLeaves();
    for (int i = PersonSlots::Count - 1; i >= 0; --i) {
        QCOMPARE(people.of(id(i)), before[i]);
        people.enter(id(i));
        QCOMPARE(people.of(id(i)), before[i]);
    }
}

void TestPersonSlots::moreThanThereAreColours()
{
    PersonSlots people;
    for (int i = 0; i < PersonSlots::Count; ++i)
        people.enter(id(i));
    people.enter(QStringLiteral("ann"));
    QCOMPARE(people.of(QStringLiteral("ann")), PersonSlots().of(QStringLiteral("ann")));
    people.enter({});
    people.leave({});
}

void TestPersonSlots::whoLeftLongAgoIsForgotten()
{
    const auto meet = [](PersonSlots &people, int from, std::size_t count) {
        for (int i = from; i < from + int(count); ++i) {
            people.enter(id(i));
            people.leave(id(i));
        }
    };
    PersonSlots people;
    // Somebody is there who has the number that ann would have.
    people.enter(QStringLiteral("ann"));
    int namesake = 0;
    while (PersonSlots().of(id(namesake)) != people.of(QStringLiteral("ann")))
        ++namesake;
    people.enter(id(namesake));
    const int given = people.of(id(namesake));
    QVERIFY(given != PersonSlots().of(id(namesake)));
    people.leave(id(namesake));
    meet(people, 1000, PersonSlots::MaxRemembered - 2);
    QCOMPARE(people.of(id(namesake)), given);
    meet(people, 100000, 2);
    QCOMPARE(people.of(id(namesake)), PersonSlots().of(id(namesake)));
    // Who is there isn't forgotten, however many come and go.
    people.enter(id(namesake));
    const int kept = people.of(id(namesake));
    meet(people, 200000, PersonSlots::MaxRemembered + 1);
    QCOMPARE(people.of(id(namesake)), kept);
}

QTEST_GUILESS_MAIN(TestPersonSlots)
#include "tst_personslots.moc"
