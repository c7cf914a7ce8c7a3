#include "panefixture.h"

#include <ui/widgets/log/exportbar.h>
#include <ui/widgets/log/filterchips.h>
#include <ui/widgets/log/timerangedialog.h>
#include <ui/widgets/style/noticebar.h>
#include <ui/widgets/style/signalboxstyle.h>

#include <QApplication>
#include <QClipboard>
#include <QDateTimeEdit>
#include <QInputDialog>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>

using namespace Signalbox;
using TestSupport::Pane;

namespace {

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '));
}

} // namespace

class TestLogPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void filtersWhileTyping();
    void saysWhatIsWrongWithTheExpression();
    void escapeClearsAndLeaves();
    void chipsChooseTypes();
    void manyTypesAreInAMenu();
    void choosesSenders();
    void choosesTheWay();
    void choosesTheTime();
    void choosesATimeBetween();
    void savesFilters();
    void clearsTheFilter();
    void rowMenuHidesAndShows();
    void pauses();
    void clearsAndUndoes();
    void clearingTakesTheChips();
    void aClosedNoticeIsNoUndo();
    void newestFirst_data();
    void newestFirst();
    void theCurrentRowStaysInAnotherOrder();
    void findsNextAndPrevious();
    void findsNothing();
    void copiesAs();
    void wraps();
    void exports();
    void saysWhyItIsEmpty();
};

void TestLogPane::initTestCase()
{
    QApplication::setStyle(new SignalboxStyle);
}

void TestLogPane::filtersWhileTyping()
{
    Pane pane;
    pane.add("chat", "ann", QStringLiteral("one"));
    pane.add("chat", "bob", QStringLiteral("two"));
    QTest::keyClick(pane.view, Qt::Key_Slash);
    QCOMPARE(QApplication::focusWidget(), pane.filterField());
    QTest::keyClicks(pane.filterField(), QStringLiteral("TW"));
    QCOMPARE(pane.shown(), words("two"));
    QCOMPARE(pane.named<QLabel>("How many rows are shown")->text(), QStringLiteral("1 of 2"));
    pane.named<QToolButton>("Capital letters count")->click();
    QCOMPARE(pane.shown(), QStringList());
    pane.add("chat", "bob", QStringLiteral("TWO"));
    QCOMPARE(pane.shown(), words("TWO"));
}

void TestLogPane::saysWhatIsWrongWithTheExpression()
{
    Pane pane;
    pane.add("chat", "ann", QStringLiteral("one"));
    pane.add("chat", "ann", QStringLiteral("three"));
    pane.named<QToolButton>("Regular expression")->click();
    QVERIFY(!pane.model.isFiltered());
    pane.filterField()->setText(QStringLiteral("^(one|two"));
    QVERIFY(!pane.filterField()->accessibleDescription().isEmpty());
    bool isSaid = false;
    const auto labels = pane.pane.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        isSaid = isSaid
            || (label->isVisible() && label->text() == pane.filterField()->accessibleDescription());
    QVERIFY(isSaid);
    // Who is still typing sees what was seen before.
    QCOMPARE(pane.shown(), words("one three"));
    pane.filterField()->setText(QStringLiteral("^(one|two)"));
    QCOMPARE(pane.filterField()->accessibleDescription(), QString());
    QCOMPARE(pane.shown(), words("one"));
    pane.filterField()->setText(QStringLiteral("^(one|two)["));
    QCOMPARE(pane.shown(), words("one"));
    QVERIFY(!pane.filterField()->accessibleDescription().isEmpty());
    pane.filterField()->clear();
    QCOMPARE(pane.filterField()->accessibleDescription(), QString());
    QCOMPARE(pane.shown(), words("one three"));
}

void TestLogPane::escapeClearsAndLeaves()
{
    Pane pane;
    pane.add("chat", "ann", QStringLiteral("one"));
    pane.pane.filterBar()->startTyping();
    QTest::keyClicks(pane.filterField(), QStringLiteral("x"));
    QCOMPARE(pane.shown(), QStringList());
    QTest::keyClick(pane.filterField(), Qt::Key_Escape);
    QCOMPARE(pane.shown(), words("one"));
    QCOMPARE(QApplication::focusWidget(), pane.filterField());
    QTest::keyClick(pane.filterField(), Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), pane.view);
}

void TestLogPane::chipsChooseTypes()
{
    Pane pane;
    pane.add("chat", "ann", QStringLiteral("one"));
    QVERIFY(!pane.pane.findChild<FilterChips *>()->isVisible());
    pane.add("chat", "ann", QStringLiteral("two"));
    pane.add("a&ck", "ann", QStringLiteral("three"));
    QVERIFY(pane.pane.findChild<FilterChips *>()->isVisible());
    QAbstractButton *chat = pane.button(QStringLiteral("chat"));
    QAbstractButton *ack = pane.button(QStringLiteral("ack"));
    QVERIFY(chat && ack);
    QCOMPARE(chat->accessibleName(), QStringLiteral("Type chat, 2 signal(s)"));
    QCOMPARE(ack->accessibleName(), QStringLiteral("Type a&ck, 1 signal(s)"));
    ack->click();
    QCOMPARE(pane.shown(), words("three"));
    QVERIFY(ack->isChecked() && !ack->icon().isNull());
    QVERIFY(!chat->isChecked() && chat->icon().isNull());
    chat->click();
    QCOMPARE(pane.shown(), words("one two three"));
    chat->click();
    ack->click();
    QVERIFY(!pane.model.isFiltered());
    QCOMPARE(pane.shown(), words("one two three"));
    pane.model.hideType(QStringLiteral("chat"));
    QCOMPARE(chat->accessibleName(), QStringLiteral("Type chat, 2 signal(s), hidden"));
}

void TestLogPane::manyTypesAreInAMenu()
{
    Pane pane;
    for (int i = 0; i < FilterChips::MaxChips; ++i)
        pane.add(qPrintable(QStringLiteral("type-%1").arg(i)), "ann", QString::number(i));
    QVERIFY(!pane.button(QStringLiteral("1 more")));
    pane.add("type-x", "ann", QStringLiteral("x"));
    auto *more = qobject_cast<QPushButton *>(pane.button(QStringLiteral("1 more")));
    QVERIFY(more);
    const QMenu *menu = Pane::opened(more->menu());
    QCOMPARE(menu->actions().size(), 1);
    Pane::entry(menu, QStringLiteral("type-x"))->trigger();
    QCOMPARE(pane.shown(), words("x"));
}

void TestLogPane::choosesSenders()
{
    Pane pane;
    pane.add("chat", "ann", QStringLiteral("one"));
    pane.add("chat", "bob", QStringLiteral("two"));
    pane.add("chat", "cid", QStringLiteral("three"));
    auto *button = qobject_cast<QPushButton *>(pane.button(QStringLiteral("From anyone")));
    QVERIFY(button);
    Pane::entry(Pane::opened(button->menu()), QStringLiteral("bob"))->trigger();
    QCOMPARE(pane.shown(), words("two"));
    QCOMPARE(button->text(), QStringLiteral("From bob"));
    Pane::entry(Pane::opened(button->menu()), QStringLiteral("cid"))->trigger();
    QCOMPARE(pane.shown(), words("two three"));
    QCOMPARE(button->text(), QStringLiteral("From 2 people"));
    QVERIFY(Pane::entry(Pane::opened(button->menu()), QStringLiteral("bob"))->isChecked());
    Pane::entry(button->menu(), QStringLiteral("Anyone"))->trigger();
    QCOMPARE(pane.shown(), words("one two three"));
}

void TestLogPane::choosesTheWay()
{
    Pane pane;
    LogRecord record;
    record.data = QStringLiteral("out");
    record.direction = LogDirection::Outgoing;
    pane.log.append(record);
    record.data = QStringLiteral("in");
    record.direction = LogDirection::Incoming;
    record.targetId = QStringLiteral("ann");
    pane.log.append(record);
    pane.log.flush();
    auto *button = qobject_cast<QPushButton *>(pane.button(QStringLiteral("Both ways")));
    QVERIFY(button);
    const auto choose = [button](const char *text) {
        Pane::entry(Pane::opened(button->menu()), QString::fromLatin1(text))->trigger();
    };
    choose("Received");
    QCOMPARE(pane.shown(), words("in"));
    QCOMPARE(button->text(), QStringLiteral("Received"));
    choose("Sent");
    QCOMPARE(pane.shown(), words("out"));
    choose("To one person");
    QCOMPARE(pane.shown(), QStringList());
    choose("Received and sent");
    QCOMPARE(pane.shown(), words("in"));
    choose("To everyone");
    QCOMPARE(pane.shown(), words("out"));
    choose("To anyone");
    QVERIFY(!pane.model.isFiltered());
}

void TestLogPane::choosesTheTime()
{
    Pane pane;
    for (const char *data : {"one", "two", "three"})
        pane.add("chat", "ann", QString::fromLatin1(data));
    auto *button = qobject_cast<QPushButton *>(pane.button(QStringLiteral("Any time")));
    QVERIFY(button);
    QVERIFY(!Pane::entry(Pane::opened(button->menu()), QStringLiteral("Up to the selected row"))
                 ->isEnabled());
    pane.view->goTo(1);
    Pane::entry(Pane::opened(button->menu()), QStringLiteral("From the selected row on"))
        ->trigger();
    QCOMPARE(pane.shown(), words("two three"));
    QVERIFY(button->text().startsWith(QStringLiteral("Since ")));
    pane.view->goTo(0);
    Pane::entry(Pane::opened(button->menu()), QStringLiteral("Up to the selected row"))->trigger();
    QCOMPARE(pane.shown(), words("two"));
    Pane::entry(Pane::opened(button->menu()), QStringLiteral("Any time"))->trigger();
    pane.clock->advance(57500); // "one" is more than a minute ago now
    Pane::entry(Pane::opened(button->menu()), QStringLiteral("The last minute"))->trigger();
    QCOMPARE(pane.shown(), words("two three"));
}

void TestLogPane::choosesATimeBetween()
{
    Pane pane;
    for (const char *data : {"one", "two", "three"})
        pane.add("chat", "ann", QString::fromLatin1(data));
    TimeRangeDialog dialog(&pane.model);
    const auto edits = dialog.findChildren<QDateTimeEdit *>();
    QCOMPARE(edits.size(), 2);
    edits.at(0)->setDateTime(edits.at(0)->dateTime().addSecs(1));
    edits.at(1)->setDateTime(edits.at(0)->dateTime());
    auto *ok = dialog.findChild<QPushButton *>();
    QVERIFY(!ok->isEnabled());
    edits.at(1)->setDateTime(edits.at(0)->dateTime().addMSecs(1));
    QVERIFY(ok->isEnabled());
    dialog.accept();
    QCOMPARE(pane.shown(), words("two"));
}

void TestLogPane::savesFilters()
{
    Pane pane;
    pane.add("chat", "ann", QStringLiteral("one"));
    pane.add("ack", "ann", QStringLiteral("two"));
    pane.model.toggleType(QStringLiteral("ack"));
    auto *saved = pane.named<QToolButton>("Saved filters");
    Pane::entry(Pane::opened(saved->menu()), QStringLiteral("Save this filter…"))->trigger();
    auto *dialog = pane.pane.findChild<QInputDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    dialog->setTextValue(QStringLiteral("Acks & more"));
    dialog->accept();
    pane.model.clearFilter();
    const QString name = QStringLiteral("Acks & more");
    QCOMPARE(pane.preferences.filters().names(), QStringList{name});
    QAction *entry = nullptr;
    const auto actions = Pane::opened(saved->menu())->actions();
    for (QAction *action : actions) {
        if (action->text() == QStringLiteral("Acks && more"))
            entry = action;
    }
    QVERIFY(entry && !entry->isChecked());
    entry->trigger();
    QCOMPARE(pane.shown(), words("two"));
    const QAction *remove = Pane::entry(Pane::opened(saved->menu()), QStringLiteral("Delete"));
    QCOMPARE(remove->menu()->actions().size(), 1);
    remove->menu()->actions().first()->trigger();
    QVERIFY(pane.preferences.filters().isEmpty());
    QCOMPARE(pane.shown(), words("two"));
    // It is the work of a moment to lose, and to bring back.
    Pane::entry(Pane::opened(saved->menu()), QStringLiteral("Bring back “Acks  more”"))->trigger();
    QCOMPARE(pane.preferences.filters().names(), QStringList{name});
    QVERIFY(*pane.preferences.filters().filter(name) == pane.model.filter());
    QVERIFY(pane.preferences.removedFilter().isEmpty());
}

void TestLogPane::clearsTheFilter()
{
    Pane pane;
    pane.add("chat", "ann", QStringLiteral("one"));
    auto *clear = pane.named<QToolButton>("Clear the filter");
    QVERIFY(!clear->isVisible());
    pane.filterField()->setText(QStringLiteral("x"));
    pane.model.hideType(QStringLiteral("chat"));
    QVERIFY(clear->isVisible());
    clear->click();
    QCOMPARE(pane.filterField()->text(), QString());
    QVERIFY(!pane.model.isFiltered());
    QVERIFY(!clear->isVisible());
}

void TestLogPane::rowMenuHidesAndShows()
{
    Pane pane;
    pane.add("chat", "ann", QStringLiteral("one"));
    pane.add("ack", "ann", QStringLiteral("two"));
    pane.add("chat", "bob", QStringLiteral("three"));
    Pane::entry(pane.rowMenu(0), QStringLiteral("Hide type “chat”"))->trigger();
    QCOMPARE(pane.shown(), words("two"));
    Pane::entry(pane.rowMenu(0), QStringLiteral("Show what was hidden"))->trigger();
    QCOMPARE(pane.shown(), words("one two three"));
    Pane::entry(pane.rowMenu(0), QStringLiteral("Hide ann"))->trigger();
    QCOMPARE(pane.shown(), words("three"));
    Pane::entry(pane.rowMenu(0), QStringLiteral("Show what was hidden"))->trigger();
    Pane::entry(pane.rowMenu(1), QStringLiteral("Show only type “ack”"))->trigger();
    QCOMPARE(pane.shown(), words("two"));
    pane.model.clearFilter();
    Pane::entry(pane.rowMenu(2), QStringLiteral("Show only bob"))->trigger();
    QCOMPARE(pane.shown(), words("three"));
}

void TestLogPane::pauses()
{
    Pane pane;
    pane.add("chat", "ann", QStringLiteral("one"));
    auto *pause = pane.named<QToolButton>("Pause the log");
    QVERIFY(pause);
    pause->click();
    QCOMPARE(pause->text(), QStringLiteral("Paused"));
    pane.add("chat", "ann", QStringLiteral("two"));
    pane.add("chat", "ann", QStringLiteral("three"));
    QCOMPARE(pane.shown(), words("one"));
    QCOMPARE(pause->text(), QStringLiteral("Paused, 2 new"));
    pause->click();
    QCOMPARE(pane.shown(), words("one two three"));
    QCOMPARE(pause->text(), QStringLiteral("Pause"));
}

void TestLogPane::clearsAndUndoes()
{
    Pane pane;
    pane.pane.clear();
    const auto *notice = pane.pane.findChild<NoticeBar *>();
    QVERIFY(!notice->isVisible()); // there was nothing
    pane.add("chat", "ann", QStringLiteral("one"));
    pane.pane.clear();
    QCOMPARE(pane.shown(), QStringList());
    QVERIFY(notice->isVisible());
    pane.add("chat", "ann", QStringLiteral("two"));
    pane.button(QStringLiteral("Undo"))->click();
    QCOMPARE(pane.shown(), words("one two"));
    QVERIFY(!notice->isVisible());
}

void TestLogPane::clearingTakesTheChips()
{
    Pane pane;
    pane.add("chat", "ann", QStringLiteral("one"));
    pane.add("ack", "ann", QStringLiteral("two"));
    QVERIFY(pane.button(QStringLiteral("chat")));
    pane.pane.clear();
    QVERIFY(!pane.button(QStringLiteral("chat"))); // at once, and not with the next signal
    pane.pane.undoClear();
    QVERIFY(pane.button(QStringLiteral("chat")));
}

void TestLogPane::aClosedNoticeIsNoUndo()
{
    Pane pane;
    pane.add("chat", "ann", QStringLiteral("one"));
    pane.pane.clear();
    QVERIFY(pane.model.canUndoClear());
    pane.named<QToolButton>("Close this notice")->click();
    QVERIFY(!pane.model.canUndoClear());
    pane.pane.undoClear();
    QCOMPARE(pane.shown(), QStringList());
}

void TestLogPane::newestFirst_data()
{
    QTest::addColumn<bool>("newestFirst");
    QTest::newRow("oldest first") << false;
    QTest::newRow("newest first") << true;
}

void TestLogPane::newestFirst()
{
    QFETCH(bool, newestFirst);
    Pane pane;
    pane.preferences.setNewestFirst(newestFirst);
    pane.fill(200);
    QScrollBar *bar = pane.view->verticalScrollBar();
    QCOMPARE(pane.view->isFollowing(), true);
    QCOMPARE(bar->value(), newestFirst ? 0 : bar->maximum());
    bar->setValue(100);
    const auto read = [&pane] { return pane.view->indexAt({10, 10}).siblingAtColumn(4).data(); };
    const QVariant before = read();
    pane.fill(30);
    QCOMPARE(read(), before);
    QCOMPARE(pane.view->newRows(), 30);
    QAbstractButton *jump = pane.button(QStringLiteral("Jump to newest, 30 new"));
    QVERIFY(jump);
    jump->click();
    QCOMPARE(bar->value(), newestFirst ? 0 : bar->maximum());
    QVERIFY(!jump->isVisible());
    pane.fill(3);
    QCOMPARE(bar->value(), newestFirst ? 0 : bar->maximum());
    bar->setValue(100);
    QTest::keyClick(pane.view, newestFirst ? Qt::Key_Home : Qt::Key_End);
    QVERIFY(pane.view->isFollowing());
}

void TestLogPane::theCurrentRowStaysInAnotherOrder()
{
    Pane pane;
    pane.fill(200);
    pane.view->goTo(42);
    pane.preferences.setNewestFirst(true);
    QCOMPARE(pane.view->currentIndex().row(), 157);
    QCOMPARE(pane.dataOf(157), QStringLiteral("42"));
    QVERIFY(pane.view->viewport()->rect().contains(
        pane.view->visualRect(pane.view->currentIndex()).center()));
    pane.model.toggleType(QStringLiteral("chat"));
    QCOMPARE(pane.dataOf(pane.view->currentIndex().row()), QStringLiteral("42"));
    pane.model.toggleType(QStringLiteral("chat"));
    pane.model.toggleType(QStringLiteral("ack"));
    QVERIFY(!pane.view->currentIndex().isValid());
    // Who follows the newest goes on following.
    pane.model.clearFilter();
    pane.view->goTo(150);
    pane.view->jumpToNewest();
    pane.model.toggleType(QStringLiteral("ack"));
    QVERIFY(pane.view->isFollowing());
    QVERIFY(pane.view->currentIndex().isValid());
}

void TestLogPane::findsNextAndPrevious()
{
    Pane pane;
    pane.fill(120);
    pane.view->goTo(0);
    FindBar *find = pane.pane.findBar();
    find->find(LogSearch::Direction::Down); // nothing to find yet: it asks
    QVERIFY(find->isVisible());
    QCOMPARE(QApplication::focusWidget(), pane.findField());
    QTest::keyClicks(pane.findField(), QStringLiteral("11"));
    QTest::keyClick(pane.findField(), Qt::Key_Return);
    QCOMPARE(pane.view->currentIndex().row(), 11);
    find->find(LogSearch::Direction::Down);
    QCOMPARE(pane.view->currentIndex().row(), 110);
    QVERIFY(pane.view->viewport()->rect().contains(
        pane.view->visualRect(pane.view->currentIndex()).center()));
    QTest::keyClick(pane.findField(), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(pane.view->currentIndex().row(), 11);
    find->find(LogSearch::Direction::Up); // round the end
    QCOMPARE(pane.view->currentIndex().row(), 119);
    QTest::keyClick(pane.findField(), Qt::Key_Escape);
    QVERIFY(!find->isVisible());
    QCOMPARE(QApplication::focusWidget(), pane.view);
    QCOMPARE(pane.shown().size(), 120);
}

void TestLogPane::findsNothing()
{
    Pane pane;
    pane.fill(3);
    pane.pane.findBar()->open();
    pane.findField()->setText(QStringLiteral("nowhere"));
    QTest::keyClick(pane.findField(), Qt::Key_Return);
    const auto says = [&pane](const QString &text) {
        const auto labels = pane.pane.findBar()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&text](const QLabel *label) { return label->text().contains(text); });
    };
    QVERIFY(says(QStringLiteral("Not found")));
    pane.named<QToolButton>("Regular expression")->setChecked(false);
    const auto toggles = pane.pane.findBar()->findChildren<QToolButton *>();
    for (QToolButton *toggle : toggles) {
        if (toggle->isCheckable())
            toggle->setChecked(true);
    }
    pane.findField()->setText(QStringLiteral("(1"));
    QTest::keyClick(pane.findField(), Qt::Key_Return);
    QVERIFY(says(QStringLiteral("character")));
}

void TestLogPane::copiesAs()
{
    Pane pane;
    pane.add("chat", "ann", QStringLiteral("one"));
    pane.add("chat", "ann", QStringLiteral("two"));
    pane.view->selectAll();
    const QMenu *menu = nullptr;
    const auto actions = pane.rowMenu(0)->actions();
    for (const QAction *action : actions) {
        if (action->menu())
            menu = action->menu();
    }
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 8);
    QGuiApplication::clipboard()->clear();
    Pane::entry(menu, QStringLiteral("JSON"))->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("\"event\":\"signal\"")));
    Pane::entry(menu, QStringLiteral("OpenTok.js"))->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("session.signal(")));
    pane.view->selectAll();
    pane.pane.copyAs(SignalSnippet::Format::Text);
    QCOMPARE(QGuiApplication::clipboard()->text().split(QLatin1Char('\n')).size(), 2);
}

void TestLogPane::wraps()
{
    Pane pane;
    pane.add("chat", "ann", QStringLiteral("short"));
    pane.add("chat", "ann", QStringLiteral("a line\nand another, ").repeated(3));
    pane.add("chat", "ann", QStringLiteral("x").repeated(8000));
    const auto heightOf = [&pane](int row) {
        return pane.view->visualRect(pane.model.rows()->index(row, 0)).height();
    };
    const int plain = heightOf(0);
    QCOMPARE(heightOf(1), plain);
    pane.preferences.setWraps(true);
    QCOMPARE(heightOf(0), plain);
    QVERIFY(heightOf(1) > plain);
    QVERIFY(heightOf(2) > heightOf(1));
    // Long ones have an end: the details show all of it.
    QVERIFY(heightOf(2) < pane.view->viewport()->height());
    pane.preferences.setWraps(false);
    QCOMPARE(heightOf(2), plain);
}

void TestLogPane::exports()
{
    QCOMPARE(ExportBar::formatOf(QStringLiteral("a.csv")), LogExport::Format::Csv);
    QCOMPARE(ExportBar::formatOf(QStringLiteral("a.CSV")), LogExport::Format::Csv);
    QCOMPARE(ExportBar::formatOf(QStringLiteral("a.jsonl")), LogExport::Format::Jsonl);
    QCOMPARE(ExportBar::formatOf(QStringLiteral("csv")), LogExport::Format::Jsonl);
    Pane pane;
    pane.fill(100);
    const QTemporaryDir folder;
    QSignalSpy noticed(&pane.pane, &LogPane::noticed);
    pane.model.exportTo(folder.filePath(QStringLiteral("a.jsonl")), LogExport::Format::Jsonl,
                        LogViewModel::Rows::All);
    QVERIFY(pane.pane.exportBar()->isVisible());
    const auto isDone = [&pane] {
        pane.clock->advance(10);
        return !pane.pane.exportBar()->isVisible();
    };
    QTRY_VERIFY(isDone());
    QCOMPARE(noticed.size(), 1);
    pane.model.exportTo(folder.filePath(QStringLiteral("b.jsonl")), LogExport::Format::Jsonl,
                        LogViewModel::Rows::All);
    pane.button(QStringLiteral("Cancel the export"))->click();
    QVERIFY(!pane.pane.exportBar()->isVisible());
    QCOMPARE(noticed.size(), 2);
    QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("b.jsonl"))));
}

void TestLogPane::saysWhyItIsEmpty()
{
    Pane pane;
    pane.pane.setEmptyText(QStringLiteral("Nothing yet."));
    const auto says = [&pane](const char *text) {
        const auto labels = pane.view->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [text](const QLabel *label) {
            return label->isVisible() && label->text() == QLatin1String(text);
        });
    };
    QVERIFY(says("Nothing yet."));
    pane.add("chat", "ann", QStringLiteral("one"));
    QVERIFY(!says("Nothing yet."));
    pane.filterField()->setText(QStringLiteral("x"));
    QVERIFY(says("Nothing in the log fits the filter."));
}

QTEST_MAIN(TestLogPane)
#include "tst_logpane.moc"
