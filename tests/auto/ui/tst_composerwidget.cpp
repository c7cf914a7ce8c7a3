#include "pagefixture.h"

#include <ui/viewmodels/signalrepeater.h>
#include <ui/viewmodels/templatemodel.h>
#include <ui/widgets/session/bytemeter.h>
#include <ui/widgets/session/repeatbar.h>
#include <ui/widgets/session/savetemplatedialog.h>
#include <ui/widgets/session/targetbox.h>
#include <ui/widgets/session/templatemenu.h>
#include <ui/widgets/session/templatesdialog.h>
#include <ui/widgets/style/signalboxstyle.h>
#include <ui/widgets/style/theme.h>

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QTreeView>

#include <ctime>

using namespace Signalbox;
using TestSupport::FakeServer;
using TestSupport::Page;

namespace {

class PaintCounter : public QObject
{
public:
    int count = 0;
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
};

ComposerWidget *widget(const Page &page)
{
    return page.page->composer();
}

QPlainTextEdit *editor(const Page &page)
{
    return widget(page)->findChild<QPlainTextEdit *>();
}

QAction *action(const QWidget *owner, const char *text)
{
    const auto actions = owner->findChildren<QAction *>();
    for (QAction *action : actions) {
        if (action->text().remove(QLatin1Char('&')) == QLatin1String(text))
            return action;
    }
    return nullptr;
}

} // namespace

class TestComposerWidget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theHintFollowsTheLink();
    void jsonIsColoured();
    void mistakesAreMarkedAndSaid();
    void formattingCanBeUndone();
    void formattingWhatIsNoneShowsWhere();
    void theTypeHasAMeter();
    void historyWithTheArrows();
    void arrowsWithinTheTextMoveTheCaret();
    void eightKilobytesDontLag();
    void severalPeopleAreTicked();
    void whoLeftStaysChosen();
    void everyoneTakesTheTicksAway();
    void repeatsAndStops();
    void aTemplateIsInserted();
    void aTemplateIsSavedAndReplaced();
    void templatesArePutInOrder();
    void aTemplateOfAnotherProgramAppears();
    void theRowBreaksInANarrowPage();
    void whatIsWrittenIsSent();
    void aTextStaysAsItIs_data();
    void aTextStaysAsItIs();
    void shiftEnterBreaksTheLine();
    void aTypeIsNotCompleted();
    void aFolderIsNotCompleted();
    void problemsAreMarkedBehindLineEnds();
};

void TestComposerWidget::initTestCase()
{
    QApplication::setStyle(new SignalboxStyle);
}

// Painted too, though nobody writes.
void TestComposerWidget::theHintFollowsTheLink()
{
    Page page;
    QVERIFY(editor(page)->placeholderText().startsWith(QLatin1String("Write a signal")));
    QCoreApplication::processEvents();
    PaintCounter painted;
    editor(page)->viewport()->installEventFilter(&painted);
    page.model->stop();
    page.settle();
    QVERIFY(editor(page)->placeholderText().startsWith(QLatin1String("What you write stays")));
    QTRY_VERIFY(painted.count > 0);
}

void TestComposerWidget::jsonIsColoured()
{
    Page page;
    const auto formats = [&page] {
        return editor(page)->document()->firstBlock().layout()->formats();
    };
    page.model->composer()->setText(QStringLiteral("plain 1 text"));
    QVERIFY(formats().isEmpty());
    page.model->composer()->setText(QStringLiteral("{\"a\":1}"));
    QCOMPARE(formats().size(), 5);
    const Theme theme = Theme::of(editor(page)->palette());
    QCOMPARE(formats()[1].format.foreground().color(), theme.accent);
    page.model->composer()->setText(QStringLiteral("12"));
    QVERIFY(formats().isEmpty());
    page.button<QCheckBox>("JSON")->click();
    QVERIFY(page.model->composer()->json());
    QCOMPARE(formats().size(), 1);
}

void TestComposerWidget::mistakesAreMarkedAndSaid()
{
    Page page;
    page.button<QCheckBox>("JSON")->click();
    QTest::keyClicks(editor(page), QStringLiteral("[1 2]"));
    const auto marks = editor(page)->extraSelections();
    QCOMPARE(marks.size(), 1);
    QCOMPARE(marks[0].cursor.selectedText(), QStringLiteral("2"));
    QVERIFY(!page.button<QPushButton>("Send")->isEnabled());
    bool said = false;
    const auto labels = widget(page)->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        said = said
            || (label->isVisible() && label->text().contains(QLatin1String("A comma is missing")));
    QVERIFY(said);
    // What is missing at the end is marked at the last character.
    page.model->composer()->setText(QStringLiteral("[1"));
    QCOMPARE(editor(page)->extraSelections().value(0).cursor.selectedText(), QStringLiteral("1"));
    page.model->composer()->setText(QStringLiteral("[1]"));
    QVERIFY(editor(page)->extraSelections().isEmpty());
    QVERIFY(page.button<QPushButton>("Send")->isEnabled());
}

void TestComposerWidget::formattingCanBeUndone()
{
    Page page;
    QTest::keyClicks(editor(page), QStringLiteral("[1,2]"));
    action(widget(page), "Format JSON")->trigger();
    QCOMPARE(editor(page)->toPlainText(), QStringLiteral("[\n  1,\n  2\n]"));
    QTest::keyClick(editor(page), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(editor(page)->toPlainText(), QStringLiteral("[1,2]"));
    QCOMPARE(page.model->composer()->text(), QStringLiteral("[1,2]"));
    action(widget(page), "Minify JSON")->trigger();
    QCOMPARE(editor(page)->toPlainText(), QStringLiteral("[1,2]"));
}

void TestComposerWidget::formattingWhatIsNoneShowsWhere()
{
    Page page;
    QSignalSpy noticed(widget(page), &ComposerWidget::noticed);
    page.model->composer()->setText(QStringLiteral("[1,\n2 3]"));
    action(widget(page), "Format JSON")->trigger();
    QCOMPARE(noticed.size(), 1);
    QVERIFY(noticed[0][0].toString().contains(QLatin1String("Line 2, column 3")));
    QCOMPARE(editor(page)->textCursor().position(), 6);
}

void TestComposerWidget::theTypeHasAMeter()
{
    Page page;
    ByteMeter *meter = nullptr;
    const auto meters = widget(page)->findChildren<ByteMeter *>();
    for (ByteMeter *each : meters) {
        if (each->accessibleName().contains(QLatin1String("128")))
            meter = each;
    }
    QVERIFY(meter && !meter->isVisible());
    widget(page)->findChild<QComboBox *>()->setEditText(QString(127, QLatin1Char('t')));
    QVERIFY(meter->isVisible());
    QCOMPARE(meter->accessibleName(), QStringLiteral("127 of 128 bytes"));
}

void TestComposerWidget::historyWithTheArrows()
{
    Page page;
    page.send("one");
    page.send("two\nlines");
    QTest::keyClicks(editor(page), QStringLiteral("half"));
    QTest::keyClick(editor(page), Qt::Key_Up);
    QCOMPARE(editor(page)->toPlainText(), QStringLiteral("two\nlines"));
    QTest::keyClick(editor(page), Qt::Key_Up); // to its first line
    QCOMPARE(editor(page)->toPlainText(), QStringLiteral("two\nlines"));
    QTest::keyClick(editor(page), Qt::Key_Up);
    QCOMPARE(editor(page)->toPlainText(), QStringLiteral("one"));
    QTest::keyClick(editor(page), Qt::Key_Up);
    QCOMPARE(editor(page)->toPlainText(), QStringLiteral("one"));
    QTest::keyClick(editor(page), Qt::Key_Down);
    QCOMPARE(editor(page)->toPlainText(), QStringLiteral("two\nlines"));
    QTest::keyClick(editor(page), Qt::Key_Down);
    QCOMPARE(editor(page)->toPlainText(), QStringLiteral("half"));
}

void TestComposerWidget::arrowsWithinTheTextMoveTheCaret()
{
    Page page;
    page.send("old");
    page.model->composer()->setText(QStringLiteral("a\nb\nc"));
    QTest::keyClick(editor(page), Qt::Key_Up);
    QCOMPARE(editor(page)->textCursor().blockNumber(), 1);
    QTest::keyClick(editor(page), Qt::Key_Down);
    QCOMPARE(editor(page)->textCursor().blockNumber(), 2);
    // Selecting is not going back.
    editor(page)->moveCursor(QTextCursor::Start);
    QTest::keyClick(editor(page), Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(editor(page)->toPlainText(), QStringLiteral("a\nb\nc"));
}

void TestComposerWidget::eightKilobytesDontLag()
{
    Page page;
    page.button<QCheckBox>("JSON")->click();
    QString text = QStringLiteral("[");
    while (text.size() < 8100)
        text += QStringLiteral("{\"n\":1},\n");
    page.model->composer()->setText(text + QStringLiteral("0"));
    const std::clock_t start = std::clock();
    constexpr int Keys = 20;
    QTest::keyClicks(editor(page), QString(Keys, QLatin1Char('1')));
    const double each = double(std::clock() - start) * 1000 / CLOCKS_PER_SEC / Keys;
    QVERIFY2(each < 50, qPrintable(QString::number(each)));
    QVERIFY(page.model->composer()->text().endsWith(QString(Keys, QLatin1Char('1'))));
}

void TestComposerWidget::severalPeopleAreTicked()
{
    Page page;
    for (const char *name : {"ann", "bob", "cid"})
        page.fixture.server.sendCreated(FakeServer::makeConnection(
            QString::fromLatin1(name), QStringLiteral("name=") + QLatin1String(name)));
    page.settle();
    auto *box = widget(page)->findChild<TargetBox *>();
    QCOMPARE(box->text(), QStringLiteral("Everyone"));
    QMenu *menu = box->menu();
    menu->popup(box->mapToGlobal(QPoint()));
    QVERIFY(menu->isVisible());
    for (const char *name : {"ann", "cid"}) {
        menu->setActiveAction(action(menu, name));
        QTest::keyClick(menu, Qt::Key_Space);
        QVERIFY(menu->isVisible());
        QVERIFY(action(menu, name)->isChecked());
    }
    QCOMPARE(page.model->composer()->targets(),
             (QStringList{QStringLiteral("ann"), QStringLiteral("cid")}));
    QVERIFY(!action(menu, "Everyone")->isChecked());
    QVERIFY(box->accessibleName().contains(QLatin1String("ann, cid")));
    // With Ctrl, the mouse does the same.
    const QPoint bob = menu->actionGeometry(action(menu, "bob")).center();
    QTest::mouseClick(menu, Qt::LeftButton, Qt::ControlModifier, bob);
    QVERIFY(menu->isVisible());
    QCOMPARE(page.model->composer()->targets().size(), 3);
    // Without, it chooses one alone and the menu closes.
    QTest::mouseClick(menu, Qt::LeftButton, {}, bob);
    QVERIFY(!menu->isVisible());
    QCOMPARE(page.model->composer()->targets(), QStringList{QStringLiteral("bob")});
    QCOMPARE(box->text(), QStringLiteral("bob"));
    page.send("hi");
    QCOMPARE(page.fixture.server.signalsSeen.constLast().to, QStringLiteral("bob"));
}

void TestComposerWidget::whoLeftStaysChosen()
{
    Page page;
    const QString id = QStringLiteral("ann-of-before");
    page.fixture.server.sendCreated(FakeServer::makeConnection(id, QStringLiteral("name=Ann")));
    page.settle();
    widget(page)->writeTo(id);
    auto *box = widget(page)->findChild<TargetBox *>();
    QCOMPARE(box->text(), QStringLiteral("Ann"));
    page.fixture.server.sendDeleted(id, QStringLiteral("clientDisconnected"));
    page.settle();
    QCOMPARE(box->text(), QStringLiteral("Ann (left)"));
    QCOMPARE(page.model->composer()->target(), id);
}

void TestComposerWidget::everyoneTakesTheTicksAway()
{
    Page page;
    page.fixture.server.sendCreated(FakeServer::makeConnection(QStringLiteral("ann")));
    page.settle();
    page.model->composer()->setTargets({QStringLiteral("ann")});
    auto *box = widget(page)->findChild<TargetBox *>();
    box->menu()->popup(QPoint());
    action(box->menu(), "Everyone")->trigger();
    box->menu()->hide();
    QCOMPARE(page.model->composer()->targets(), QStringList());
    QCOMPARE(box->text(), QStringLiteral("Everyone"));
}

void TestComposerWidget::repeatsAndStops()
{
    Page page;
    RepeatBar *bar = widget(page)->repeatBar();
    QVERIFY(!bar->isVisible());
    action(widget(page), "Send repeatedly")->trigger();
    QVERIFY(bar->isVisible());
    QVERIFY(!page.button<QPushButton>("Start sending")->isEnabled()); // nothing is written
    QTest::keyClicks(editor(page), QStringLiteral("tick"));
    const auto boxes = bar->findChildren<QSpinBox *>();
    QCOMPARE(boxes.size(), 2);
    boxes[0]->setValue(200);
    boxes[1]->setValue(0);
    page.click("Start sending");
    page.fixture.advance(1000);
    QVERIFY(page.model->repeater()->isRunning());
    QVERIFY(!boxes[0]->isEnabled());
    QCOMPARE(editor(page)->toPlainText(), QStringLiteral("tick"));
    const int seen = int(page.fixture.server.signalsSeen.size());
    QCOMPARE(seen, 6);
    page.click("Stop sending");
    page.fixture.advance(1000);
    QCOMPARE(int(page.fixture.server.signalsSeen.size()), seen);
    QVERIFY(boxes[0]->isEnabled());
    page.click("Start sending");
    QTest::keyClick(bar, Qt::Key_Escape);
    QVERIFY(!bar->isVisible());
    QVERIFY(!page.model->repeater()->isRunning());
}

void TestComposerWidget::aTemplateIsInserted()
{
    const QTemporaryDir folder;
    TemplateModel templates(folder.filePath(QStringLiteral("t.json")));
    templates.add({QStringLiteral("R&D"), QStringLiteral("offer"),
                   QStringLiteral("{\"n\":{{counter}}}"), true},
                  QStringLiteral("Games"));
    Page page(&templates);
    page.model->composer()->setText(QStringLiteral("half"));
    auto *menu = widget(page)->findChild<TemplateMenu *>();
    menu->popup(QPoint());
    auto *item = action(menu, "R&D"); // one of its two is taken as a mnemonic's
    if (!item)
        item = action(menu, "RD");
    QVERIFY(item);
    item->trigger();
    menu->hide();
    const ComposerViewModel *composer = page.model->composer();
    QCOMPARE(composer->type(), QStringLiteral("offer"));
    QVERIFY(composer->json() && composer->fillsIn() && composer->canSend());
    QVERIFY(page.button<QCheckBox>("Fill in {{…}}") || composer->hasVariables());
    page.click("Send");
    QCOMPARE(page.fixture.server.dataSeen(), QStringList{QStringLiteral("{\"n\":1}")});
    // What was being written is one step back.
    QTest::keyClick(editor(page), Qt::Key_Up);
    QTest::keyClick(editor(page), Qt::Key_Up);
    QCOMPARE(editor(page)->toPlainText(), QStringLiteral("half"));
}

void TestComposerWidget::aTemplateIsSavedAndReplaced()
{
    const QTemporaryDir folder;
    TemplateModel templates(folder.filePath(QStringLiteral("t.json")));
    Draft draft;
    draft.type = QStringLiteral("chat");
    draft.text = QStringLiteral("one");
    for (const char *button : {"Save template", "Replace template"}) {
        SaveTemplateDialog dialog(&templates, draft);
        dialog.show();
        dialog.findChild<QComboBox *>()->setEditText(QStringLiteral("Greetings"));
        QPushButton *save = nullptr;
        const auto buttons = dialog.findChildren<QPushButton *>();
        for (QPushButton *each : buttons) {
            if (each->text().remove(QLatin1Char('&')) == QLatin1String(button))
                save = each;
        }
        QVERIFY2(save && save->isEnabled(), button);
        save->click();
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        draft.text = QStringLiteral("two");
    }
    QCOMPARE(templates.rowCount(), 1);
    const QModelIndex saved = templates.index(0, 0, templates.index(0, 0));
    QCOMPARE(saved.data().toString(), QStringLiteral("chat"));
    QCOMPARE(saved.data(TemplateModel::TextRole).toString(), QStringLiteral("two"));
}

void TestComposerWidget::templatesArePutInOrder()
{
    const QTemporaryDir folder;
    TemplateModel templates(folder.filePath(QStringLiteral("t.json")));
    for (const char *name : {"one", "two"})
        templates.add({QString::fromLatin1(name), {}, QStringLiteral("x")}, {});
    TemplatesDialog dialog(&templates);
    dialog.show();
    const auto click = [&dialog](const char *text) {
        const auto buttons = dialog.findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->text().remove(QLatin1Char('&')) == QLatin1String(text)) {
                QVERIFY2(button->isEnabled(), text);
                button->click();
            }
        }
    };
    click("Move down");
    QCOMPARE(templates.index(1, 0).data().toString(), QStringLiteral("one"));
    QCOMPARE(dialog.tree()->currentIndex().row(), 1); // what one moves stays chosen
    click("Delete");
    QCOMPARE(templates.rowCount(), 1);
    click("Undo");
    QCOMPARE(templates.rowCount(), 2);
    dialog.tree()->setCurrentIndex(templates.index(0, 0));
    QTest::keyClick(dialog.tree(), Qt::Key_F2);
    auto *field = dialog.tree()->findChild<QLineEdit *>();
    QVERIFY(field);
    field->setText(QStringLiteral("deux"));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(templates.index(0, 0).data().toString(), QStringLiteral("deux"));
    QVERIFY(dialog.isVisible());
}

void TestComposerWidget::aTemplateOfAnotherProgramAppears()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("t.json"));
    TemplateModel templates(path);
    Page page(&templates);
    auto *menu = widget(page)->findChild<TemplateMenu *>();
    TemplateModel other(path);
    other.add({QStringLiteral("theirs"), {}, QStringLiteral("x")}, {});
    menu->popup(QPoint());
    QVERIFY(action(menu, "theirs"));
    menu->hide();
}

void TestComposerWidget::theRowBreaksInANarrowPage()
{
    Page page;
    auto *target = widget(page)->findChild<TargetBox *>();
    auto *json = page.button<QCheckBox>("JSON");
    const auto bottom = [&](const QWidget *w) { return w->mapTo(page.page.get(), QPoint()).y(); };
    page.page->resize(1200, 700);
    QCoreApplication::processEvents();
    const int wide = std::abs(bottom(json) - bottom(target));
    page.page->resize(430, 700);
    QCoreApplication::processEvents();
    QVERIFY(page.page->width() < 600);
    const int narrow = std::abs(bottom(json) - bottom(target));
    QVERIFY2(wide < 15 && narrow > 15, qPrintable(QStringLiteral("%1 %2").arg(wide).arg(narrow)));
}

// Letter by letter: a no-break space is none of the others, and U+2028 no line break.
void TestComposerWidget::whatIsWrittenIsSent()
{
    Page page;
    const QString text = QStringLiteral("10\u00a0km\u2028on\nand\u202fon");
    QGuiApplication::clipboard()->setText(text);
    editor(page)->paste();
    QCOMPARE(page.model->composer()->text(), text);
    QTest::keyClick(editor(page), Qt::Key_Return, Qt::ControlModifier);
    page.settle();
    QCOMPARE(page.fixture.server.dataSeen(), QStringList{text});
    // What is copied there is what is written there.
    page.model->composer()->setText(text);
    editor(page)->selectAll();
    editor(page)->copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), text);
}

void TestComposerWidget::aTextStaysAsItIs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("withAnX");
    QTest::newRow("a no-break space")
        << QStringLiteral("a\u00a0b\nc") << QStringLiteral("xa\u00a0b\nc");
    QTest::newRow("ends of Windows")
        << QStringLiteral("a\r\nb\r\nc") << QStringLiteral("xa\r\nb\r\nc");
    QTest::newRow("of several kinds")
        << QStringLiteral("a\r\nb\rc\u2029d\u2028e") << QStringLiteral("xa\r\nb\rc\u2029d\u2028e");
}

/// A text that comes from a template, the log or the outbox.
void TestComposerWidget::aTextStaysAsItIs()
{
    QFETCH(QString, text);
    QFETCH(QString, withAnX);
    Page page;
    ComposerViewModel *composer = page.model->composer();
    Draft draft;
    draft.text = text;
    composer->replaceDraft(draft);
    editor(page)->moveCursor(QTextCursor::Start);
    const int revision = editor(page)->document()->revision();
    for (int i = 0; i < 3; ++i) {
        Q_EMIT page.model->statusChanged();
        composer->setRetry(i % 2 == 0);
    }
    // Nothing was written anew: the caret is where it was, and there is nothing to undo.
    QCOMPARE(editor(page)->textCursor().position(), 0);
    QCOMPARE(editor(page)->document()->revision(), revision);
    QCOMPARE(composer->text(), text);
    QTest::keyClicks(editor(page), QStringLiteral("x"));
    QCOMPARE(composer->text(), withAnX);
    QTest::keyClick(editor(page), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(composer->text(), text);
    page.click("Send");
    QCOMPARE(page.fixture.server.dataSeen(), QStringList{text});
}

void TestComposerWidget::shiftEnterBreaksTheLine()
{
    Page page;
    QTest::keyClicks(editor(page), QStringLiteral("a"));
    QTest::keyClick(editor(page), Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(editor(page), QStringLiteral("b"));
    QCOMPARE(page.model->composer()->text(), QStringLiteral("a\nb"));
}

void TestComposerWidget::problemsAreMarkedBehindLineEnds()
{
    Page page;
    page.button<QCheckBox>("JSON")->click();
    page.model->composer()->setText(QStringLiteral("[1,\r\n\r\n2 3]"));
    QCOMPARE(editor(page)->extraSelections().value(0).cursor.selectedText(), QStringLiteral("3"));
}

void TestComposerWidget::aTypeIsNotCompleted()
{
    Page page;
    page.model->composer()->setType(QStringLiteral("chat-room"));
    page.send("first");
    auto *type = widget(page)->findChild<QComboBox *>();
    QCOMPARE(type->itemText(0), QStringLiteral("chat-room"));
    type->lineEdit()->setFocus();
    type->lineEdit()->selectAll();
    QTest::keyClicks(type->lineEdit(), QStringLiteral("chat"));
    QCOMPARE(type->currentText(), QStringLiteral("chat"));
    QTest::keyClicks(editor(page), QStringLiteral("second"));
    QTest::keyClick(type->lineEdit(), Qt::Key_Return, Qt::ControlModifier);
    page.settle();
    QCOMPARE(page.fixture.server.signalsSeen.constLast().type, QStringLiteral("chat"));
}

void TestComposerWidget::aFolderIsNotCompleted()
{
    const QTemporaryDir folder;
    TemplateModel templates(folder.filePath(QStringLiteral("t.json")));
    templates.addFolder(QStringLiteral("Chat rooms"));
    SaveTemplateDialog dialog(&templates, {});
    dialog.show();
    auto *box = dialog.findChild<QComboBox *>();
    QTest::keyClicks(box->lineEdit(), QStringLiteral("Chat"));
    QCOMPARE(box->currentText(), QStringLiteral("Chat"));
}

QTEST_MAIN(TestComposerWidget)
#include "tst_composerwidget.moc"
