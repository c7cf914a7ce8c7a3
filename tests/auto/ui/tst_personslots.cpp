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

QTEST_GUILESS_MAIN(TestPersonSlots)
#include "tst_personslots.moc"
