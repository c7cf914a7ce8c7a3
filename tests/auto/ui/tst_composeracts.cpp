#include "pagefixture.h"

#include <ui/models/connectionlistmodel.h>
#include <ui/widgets/session/bytemeter.h>
#include <ui/widgets/session/composertext.h>
#include <ui/widgets/session/repeatbar.h>
#include <ui/widgets/session/targetbox.h>
#include <ui/widgets/style/signalboxstyle.h>

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace Signalbox;
using TestSupport::FakeServer;
using TestSupport::Page;

namespace {

ComposerWidget *composer(const Page &page)
{
    return page.page->composer();
}

QAction *named(const QWidget *owner, const char *name)
{
    return owner->findChild<QAction *>(QString::fromLatin1(name));
}

QAction *entry(const QMenu *menu, const char *text)
{
    const auto actions = menu->actions();
    for (QAction *action : actions) {
        if (action->text() == QString::fromUtf8(text))
            return action;
    }
    return nullptr;
}

void join(Page &page, const char *id, const char *name)
{
    page.fixture.server.sendCreated(FakeServer::makeConnection(
        QString::fromLatin1(id), QStringLiteral("name=") + QLatin1String(name)));
    page.settle();
}

} // namespace

/// What someone does with the composer by keys and by the mouse.
class TestComposerActs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new SignalboxStyle); }
    void aHeldKeySendsOnce();
    void aSecondClickSendsNothing();
    void ctrlEnterSendsFromAnywhere_data();
    void ctrlEnterSendsFromAnywhere();
    void afterACommandOneWritesOn_data();
    void afterACommandOneWritesOn();
    void nothingMovesWhenSomethingIsSaid();
    void theTypesMeterHasItsPlace();
    void aBoxTicksAndANameChooses_data();
    void aBoxTicksAndANameChooses();
    void theMenuSaysHow();
    void theLastTickLeavesNobody();
    void whoLeftKeepsTheName();
    void peopleOfOneNameAreToldApart();
    void undoBringsTypeAndTextBack();
};

void TestComposerActs::aHeldKeySendsOnce()
{
    Page page;
    page.model->composer()->setType(QStringLiteral("chat"));
    page.model->composer()->setText(QStringLiteral("once"));
    QWidget *text = composer(page)->textField();
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    for (int i = 0; i < 5; ++i) {
        page.fixture.advance(ComposerViewModel::EmptyPause.count() * 2);
        QKeyEvent again(QEvent::KeyPress, Qt::Key_Return, Qt::ControlModifier, QString(), true);
        QCoreApplication::sendEvent(text, &again);
    }
    page.settle();
    QCOMPARE(page.fixture.server.signalsSeen.size(), 1);
    QCOMPARE(page.model->composer()->text(), QString());
    // A press of its own sends the type alone.
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    page.settle();
    QCOMPARE(page.fixture.server.signalsSeen.size(), 2);
}

void TestComposerActs::aSecondClickSendsNothing()
{
    Page page;
    page.model->composer()->setType(QStringLiteral("chat"));
    page.model->composer()->setText(QStringLiteral("once"));
    auto *send = page.button<QPushButton>("Send");
    for (int i = 0; i < 2; ++i)
        QTest::mouseClick(send, Qt::LeftButton);
    page.settle();
    QCOMPARE(page.fixture.server.signalsSeen.size(), 1);
    QVERIFY(!send->isEnabled());
    QVERIFY(send->toolTip().contains(QLatin1String("no data")));
    page.fixture.advance(ComposerViewModel::EmptyPause.count());
    QVERIFY(send->isEnabled());
}

void TestComposerActs::ctrlEnterSendsFromAnywhere_data()
{
    QTest::addColumn<QString>("from");
    for (const char *from : {"text", "type", "target", "json", "more", "interval"})
        QTest::newRow(from) << QString::fromLatin1(from);
}

void TestComposerActs::ctrlEnterSendsFromAnywhere()
{
    QFETCH(QString, from);
    Page page;
    page.model->composer()->setText(QStringLiteral("hi"));
    const ComposerWidget *whole = composer(page);
    QWidget *part = whole->textField();
    if (from == QLatin1String("type"))
        part = whole->findChild<QComboBox *>();
    else if (from == QLatin1String("target"))
        part = whole->findChild<TargetBox *>();
    else if (from == QLatin1String("json"))
        part = page.button<QCheckBox>("JSON");
    else if (from == QLatin1String("more"))
        part = whole->findChild<QPushButton *>();
    else if (from == QLatin1String("interval"))
        part = whole->repeatBar()->findChild<QSpinBox *>();
    QVERIFY(part);
    whole->repeatBar()->open();
    part->setFocus();
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        page.model->composer()->setText(QStringLiteral("hi"));
        QTest::keyClick(part, key, Qt::ControlModifier);
        page.settle();
    }
    QCOMPARE(page.fixture.server.signalsSeen.size(), 2);
    QCOMPARE(page.model->composer()->text(), QString());
}

void TestComposerActs::afterACommandOneWritesOn_data()
{
    QTest::addColumn<QString>("command");
    for (const char *name : {"compose.format", "compose.minify", "compose.older", "compose.newer"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestComposerActs::afterACommandOneWritesOn()
{
    QFETCH(QString, command);
    Page page;
    page.model->composer()->setText(QStringLiteral("[1]"));
    composer(page)->findChild<QComboBox *>()->setFocus();
    named(composer(page), qPrintable(command))->trigger();
    QCOMPARE(page.page->focusWidget(), composer(page)->textField());
}

// Where one aims, it stays.
void TestComposerActs::nothingMovesWhenSomethingIsSaid()
{
    Page page;
    const QList<QWidget *> parts{composer(page), page.button<QPushButton>("Send"),
                                 composer(page)->findChild<TargetBox *>(),
                                 page.button<QCheckBox>("JSON")};
    const auto places = [&page, &parts] {
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
        QList<QRect> list;
        for (const QWidget *part : parts)
            list << QRect(part->mapTo(page.page.get(), QPoint()), part->size());
        return list;
    };
    const QList<QRect> before = places();
    page.button<QCheckBox>("JSON")->click();
    page.model->composer()->setText(QStringLiteral("[1 2]"));
    QVERIFY(!page.model->composer()->problem().isEmpty());
    QCOMPARE(places(), before);
    page.model->composer()->setText(QStringLiteral("[1]"));
    page.cut();
    QVERIFY(page.model->send());
    page.settle();
    QVERIFY(!page.model->queuedText().isEmpty());
    const QList<QRect> waiting = places();
    // The header may say more then, and the page's middle is lower; the composer is as high.
    for (int i = 0; i < parts.size(); ++i)
        QCOMPARE(waiting[i].size(), before[i].size());
    QCOMPARE(waiting[1].topLeft() - waiting[0].topLeft(),
             before[1].topLeft() - before[0].topLeft());
}

void TestComposerActs::theTypesMeterHasItsPlace()
{
    Page page;
    const auto *json = page.button<QCheckBox>("JSON");
    const auto place = [json] {
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
        return json->geometry();
    };
    const QRect before = place();
    page.model->composer()->setType(QStringLiteral("chat"));
    QCOMPARE(place(), before);
    page.model->composer()->setType(QString(127, QLatin1Char('t')));
    QCOMPARE(place(), before);
}

void TestComposerActs::aBoxTicksAndANameChooses_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void TestComposerActs::aBoxTicksAndANameChooses()
{
    QFETCH(Qt::LayoutDirection, direction);
    Page page;
    page.page->setLayoutDirection(direction);
    join(page, "ann", "Ann");
    join(page, "bob", "Bob");
    auto *box = composer(page)->findChild<TargetBox *>();
    QMenu *menu = box->menu();
    menu->popup(box->mapToGlobal(QPoint()));
    QCOMPARE(menu->layoutDirection(), direction);
    const auto place = [menu, direction](const char *name, bool atTheBox) {
        const QRect rect = menu->actionGeometry(entry(menu, name));
        const bool left = atTheBox == (direction == Qt::LeftToRight);
        return left ? rect.center() - QPoint(rect.width() / 2 - 10, 0)
                    : rect.center() + QPoint(rect.width() / 2 - 10, 0);
    };
    for (const char *name : {"Ann", "Bob"}) {
        QTest::mouseClick(menu, Qt::LeftButton, {}, place(name, true));
        QVERIFY(menu->isVisible());
        QVERIFY(entry(menu, name)->isChecked());
    }
    QCOMPARE(page.model->composer()->targets(),
             (QStringList{QStringLiteral("ann"), QStringLiteral("bob")}));
    // How one does that is said, and is no choice.
    QAction *hint = named(menu, "target.hint");
    QVERIFY(hint && !hint->isEnabled());
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(hint).center());
    QVERIFY(menu->isVisible());
    QTest::mouseClick(menu, Qt::LeftButton, {}, place("Bob", false));
    QVERIFY(!menu->isVisible());
    QCOMPARE(page.model->composer()->targets(), QStringList{QStringLiteral("bob")});
}

void TestComposerActs::theMenuSaysHow()
{
    Page page;
    QMenu *menu = composer(page)->findChild<TargetBox *>()->menu();
    menu->popup(QPoint());
    const auto actions = menu->actions();
    menu->hide();
    const auto hint = std::find_if(actions.cbegin(), actions.cend(), [](const QAction *one) {
        return one->objectName() == QLatin1String("target.hint");
    });
    QVERIFY(hint != actions.cend());
    QVERIFY(!(*hint)->isEnabled());
    QCOMPARE((*hint)->text(), QStringLiteral("Tick boxes for several, or click a name for one"));
}

void TestComposerActs::theLastTickLeavesNobody()
{
    Page page;
    join(page, "ann", "Ann");
    auto *box = composer(page)->findChild<TargetBox *>();
    QMenu *menu = box->menu();
    page.model->composer()->setTarget(QStringLiteral("ann"));
    page.model->composer()->setText(QStringLiteral("a secret"));
    menu->popup(box->mapToGlobal(QPoint()));
    QTest::mouseClick(menu, Qt::LeftButton, Qt::ControlModifier,
                      menu->actionGeometry(entry(menu, "Ann")).center());
    QVERIFY(menu->isVisible());
    QVERIFY(!entry(menu, "Ann")->isChecked());
    QVERIFY(!entry(menu, "Everyone")->isChecked());
    QCOMPARE(box->text(), QStringLiteral("Nobody"));
    QVERIFY(!page.button<QPushButton>("Send")->isEnabled());
    QVERIFY(page.model->composer()->problem().contains(QLatin1String("Choose who gets it")));
    menu->hide();
    QTest::keyClick(composer(page)->textField(), Qt::Key_Return, Qt::ControlModifier);
    page.settle();
    QCOMPARE(page.fixture.server.signalsSeen.size(), 0);
    // The others' choices end it.
    composer(page)->writeTo(QStringLiteral("ann"));
    QCOMPARE(box->text(), QStringLiteral("Ann"));
    QVERIFY(page.button<QPushButton>("Send")->isEnabled());
}

void TestComposerActs::whoLeftKeepsTheName()
{
    Page page;
    join(page, "ann-of-before", "Ann");
    join(page, "bob-of-before", "Bob");
    auto *box = composer(page)->findChild<TargetBox *>();
    page.model->composer()->setTargets(
        {QStringLiteral("ann-of-before"), QStringLiteral("bob-of-before")});
    QCOMPARE(box->text(), QStringLiteral("2 people"));
    page.fixture.server.sendDeleted(QStringLiteral("ann-of-before"),
                                    QStringLiteral("clientDisconnected"));
    page.settle();
    QCOMPARE(box->text(), QStringLiteral("1 of 2 here"));
    QVERIFY(box->accessibleName().contains(QLatin1String("Ann (left)")));
    composer(page)->writeTo(QStringLiteral("ann-of-before"));
    QCOMPARE(box->text(), QStringLiteral("Ann (left)"));
}

void TestComposerActs::peopleOfOneNameAreToldApart()
{
    Page page;
    join(page, "8159-a", "Guest 1");
    auto *box = composer(page)->findChild<TargetBox *>();
    composer(page)->writeTo(QStringLiteral("8159-a"));
    QCOMPARE(box->text(), QStringLiteral("Guest 1"));
    join(page, "77aa-b", "Guest 1");
    QVERIFY(box->accessibleName().contains(QStringLiteral("Guest 1 · 8159")));
    box->menu()->popup(box->mapToGlobal(QPoint()));
    QVERIFY(entry(box->menu(), "Guest 1 · 8159") && entry(box->menu(), "Guest 1 · 77aa"));
}

void TestComposerActs::undoBringsTypeAndTextBack()
{
    Page page;
    page.model->composer()->setType(QStringLiteral("chat"));
    QTest::keyClicks(composer(page)->textField(), QStringLiteral("half"));
    Draft other;
    other.type = QStringLiteral("vote");
    other.text = QStringLiteral("yes");
    page.model->composer()->replaceDraft(other);
    composer(page)->textField()->undo();
    QCOMPARE(page.model->composer()->text(), QStringLiteral("half"));
    QCOMPARE(page.model->composer()->type(), QStringLiteral("chat"));
    composer(page)->textField()->redo();
    QCOMPARE(page.model->composer()->draft(), other);
}

QTEST_MAIN(TestComposerActs)
#include "tst_composeracts.moc"
