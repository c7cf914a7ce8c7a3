#include "panefixture.h"

#include <ui/widgets/log/filterbar.h>
#include <ui/widgets/style/signalboxstyle.h>

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLayout>
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
    void theFilterIsAsHighAsItsRows();

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
    pane.filterField()->setText(QStringLiteral("^(one|t"));
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
    // That is not of what is shown, or of how it was looked for, then.
    pane.model.clearFilter();
    QVERIFY(!findBarSays(pane, "Not found in the rows that the filter shows"));
}

void TestLogBars::theFilterIsAsHighAsItsRows()
{
    Pane pane;
    pane.fill(40);
    for (const char *type : {"notice", "cursor-position", "presence", "typing", "moderation"})
        pane.add(type, "ann", QStringLiteral("x"));
    const QWidget *bar = pane.pane.filterBar();
    QStringList wrong;
    for (const int folds : {0, 1}) {
        pane.pane.filterBar()->setFolded(folds != 0);
        for (int width = 1200; width >= 320; width -= 20) {
            pane.pane.resize(width, 500);
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
            int bottom = 0;
            const auto parts = bar->findChildren<QAbstractButton *>();
            for (const QAbstractButton *part : parts) {
                if (part->isVisible())
                    bottom = std::max(bottom, part->mapTo(bar, part->rect().bottomLeft()).y());
            }
            const int below = bar->layout()->contentsMargins().bottom();
            if (bar->height() != bottom + 1 + below)
                wrong << QStringLiteral("%1 at %2: %3")
                             .arg(folds)
                             .arg(width)
                             .arg(bar->height() - bottom - 1 - below);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1String("; "))));
}

QTEST_MAIN(TestLogBars)
#include "tst_logbars.moc"
