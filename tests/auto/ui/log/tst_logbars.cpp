#include "panefixture.h"

#include <ui/widgets/style/signalboxstyle.h>

#include <QApplication>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

using namespace Signalbox;
using TestSupport::Pane;

/// What the bars around the log keep and say.
class TestLogBars : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new SignalboxStyle); }
    void typingSurvivesOtherFilters();
    void clearingTakesWhatIsTyped();
    void aSavedFilterTakesWhatIsTyped();
    void saysWhichHitItIs();

private:
    static bool findBarSays(const Pane &pane, const char *text)
    {
        const auto labels = pane.pane.findBar()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [text](const QLabel *label) {
            return label->text() == QLatin1String(text);
        });
    }
};

void TestLogBars::typingSurvivesOtherFilters()
{
    Pane pane;
    pane.add("chat", "ann", QStringLiteral("one"));
    pane.add("ack", "bob", QStringLiteral("two"));
    pane.named<QToolButton>("Regular expression")->click();
    pane.pane.filterBar()->startTyping();
    QTest::keyClicks(pane.filterField(), QStringLiteral("^(one|t"));
    const QString problem = pane.filterField()->accessibleDescription();
    QVERIFY(!problem.isEmpty());
    pane.model.toggleType(QStringLiteral("ack"));
    QCOMPARE(pane.filterField()->text(), QStringLiteral("^(one|t"));
    QCOMPARE(pane.filterField()->accessibleDescription(), problem);
    QVERIFY(pane.named<QToolButton>("Regular expression")->isChecked());
    // The last of the others goes: it isn't cleared for that.
    pane.model.toggleType(QStringLiteral("ack"));
    QVERIFY(!pane.model.isFiltered());
    QCOMPARE(pane.filterField()->text(), QStringLiteral("^(one|t"));
    QTest::keyClicks(pane.filterField(), QStringLiteral("wo)"));
    QCOMPARE(pane.shown().size(), 2);
    pane.model.toggleType(QStringLiteral("ack"));
    QCOMPARE(pane.shown(), QStringList{QStringLiteral("two")});
    QTest::keyClicks(pane.filterField(), QStringLiteral("["));
    pane.model.hideSender(QStringLiteral("ann"));
    QCOMPARE(pane.filterField()->text(), QStringLiteral("^(one|two)["));
    QCOMPARE(pane.model.filter().text, QStringLiteral("^(one|two)"));
}

void TestLogBars::clearingTakesWhatIsTyped()
{
    Pane pane;
    pane.add("chat", "ann", QStringLiteral("one"));
    pane.named<QToolButton>("Regular expression")->click();
    pane.filterField()->setText(QStringLiteral("("));
    pane.model.hideType(QStringLiteral("chat"));
    pane.named<QToolButton>("Clear the filter")->click();
    QCOMPARE(pane.filterField()->text(), QString());
    QCOMPARE(pane.filterField()->accessibleDescription(), QString());
}

void TestLogBars::aSavedFilterTakesWhatIsTyped()
{
    Pane pane;
    pane.add("chat", "ann", QStringLiteral("one"));
    LogFilter saved;
    saved.types = {QStringLiteral("chat")};
    pane.preferences.saveFilter(QStringLiteral("chats"), saved);
    pane.named<QToolButton>("Regular expression")->click();
    pane.filterField()->setText(QStringLiteral("("));
    const QMenu *menu = Pane::opened(pane.named<QToolButton>("Saved filters")->menu());
    Pane::entry(menu, QStringLiteral("chats"))->trigger();
    QCOMPARE(pane.filterField()->text(), QString());
    QVERIFY(pane.model.filter() == saved);
}

void TestLogBars::saysWhichHitItIs()
{
    Pane pane;
    pane.fill(120);
    pane.view->goTo(0);
    pane.pane.findBar()->open();
    QTest::keyClicks(pane.findField(), QStringLiteral("11"));
    QTest::keyClick(pane.findField(), Qt::Key_Return); // 11, 110 to 119
    QVERIFY(!findBarSays(pane, "1 of 11"));
    pane.clock->advance(0);
    QVERIFY(findBarSays(pane, "1 of 11"));
    QTest::keyClick(pane.findField(), Qt::Key_Return);
    QVERIFY(findBarSays(pane, "2 of 11"));
    pane.add("chat", "ann", QStringLiteral("11"));
    pane.clock->advance(0);
    QVERIFY(findBarSays(pane, "2 of 12"));
    QTest::keyClicks(pane.findField(), QStringLiteral("5"));
    QVERIFY(!findBarSays(pane, "2 of 12"));
    QTest::keyClick(pane.findField(), Qt::Key_Return);
    pane.clock->advance(0);
    QVERIFY(findBarSays(pane, "1 of 1"));
    // Of other rows that is not true any more.
    pane.model.hideType(QStringLiteral("ack"));
    QVERIFY(!findBarSays(pane, "1 of 1"));
    QTest::keyClick(pane.findField(), Qt::Key_Return);
    QVERIFY(findBarSays(pane, "Not found in the rows that the filter shows"));
    pane.add("chat", "ann", QStringLiteral("x"));
    pane.clock->advance(0);
    QVERIFY(findBarSays(pane, "Not found in the rows that the filter shows"));
    QCOMPARE(pane.clock->activeTimers(), 0);
}

QTEST_MAIN(TestLogBars)
#include "tst_logbars.moc"
