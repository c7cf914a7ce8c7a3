#include "pagefixture.h"

#include <ui/viewmodels/composerviewmodel.h>
#include <ui/widgets/session/composerwidget.h>
#include <ui/widgets/session/outboxpanel.h>
#include <ui/widgets/style/question.h>
#include <ui/widgets/style/signalboxstyle.h>

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QListView>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Signalbox;
using TestSupport::Page;

class TestOutboxPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void appearsWhenSomethingWaits();
    void anUsualAnswerIsNoWaiting();
    void closesWhenNothingWaits();
    void takesBack();
    void takesAllBackBeforeAnyGoes();
    void takingSeveralBackAsks();
    void theQuestionGoesWithWhatWaited();
    void editsInTheComposer();
    void jsonStaysJsonWhenEdited();
    void flipsRetry();
    void withoutALinkRetryOffIsSaid();
    void theSessionMayGiveUpBefore();
    void sendsNow();
    void byKeyboard();
    void theRateIsCountedDown();
    void costsNothingWhileIdle();
    void hasNames();

private:
    static void confirm(Page &page)
    {
        const auto buttons = page.panel()->question()->buttons();
        for (QAbstractButton *button : buttons) {
            if (page.panel()->question()->buttonRole(button) == QMessageBox::DestructiveRole)
                button->click();
        }
        page.settle();
    }
};

void TestOutboxPanel::initTestCase()
{
    QApplication::setStyle(new SignalboxStyle);
}

void TestOutboxPanel::appearsWhenSomethingWaits()
{
    Page page;
    auto *show = page.button<QPushButton>("Show outbox");
    QVERIFY(show && !show->isVisible());
    page.cut();
    page.send("one");
    page.send("two");
    QVERIFY(show->isVisible());
    QVERIFY(!page.panel()->isVisible());
    show->click();
    QVERIFY(page.panel()->isVisible());
    QCOMPARE(page.waiting(), (QStringList{QStringLiteral("one"), QStringLiteral("two")}));
    QVERIFY(page.panel()->list()->currentIndex().isValid());
}

void TestOutboxPanel::anUsualAnswerIsNoWaiting()
{
    Page page;
    page.fixture.server.answersSignals = false;
    page.send("asks");
    QCOMPARE(page.waiting(), QStringList{QStringLiteral("asks")});
    QCOMPARE(page.model->outbox()->waiting(), 0);
    page.panel()->open();
    QVERIFY(!page.panel()->isVisible());
    page.fixture.advance(OutboxViewModel::Patience.count());
    QCOMPARE(page.model->outbox()->waiting(), 1);
    QVERIFY(page.model->queuedText().contains(QLatin1String("for the server's answer")));
}

void TestOutboxPanel::closesWhenNothingWaits()
{
    Page page;
    page.cut();
    page.send("one");
    page.panel()->open();
    QVERIFY(page.panel()->isVisible());
    page.fixture.server.listener.setRefusing(false);
    page.settle();
    page.fixture.advance(5000);
    QCOMPARE(page.waiting(), QStringList());
    QVERIFY(!page.panel()->isVisible());
}

void TestOutboxPanel::takesBack()
{
    Page page;
    page.cut();
    page.send("one");
    page.send("two");
    page.send("three");
    page.panel()->open();
    page.choose(1);
    page.click("Take back");
    QCOMPARE(page.waiting(), (QStringList{QStringLiteral("one"), QStringLiteral("three")}));
    // Nor does it come back into the composer by itself.
    QCOMPARE(page.model->composer()->text(), QString());
    QCOMPARE(page.model->composer()->failure(), QString());
}

void TestOutboxPanel::takesAllBackBeforeAnyGoes()
{
    Page page;
    Signaling::RetryPolicy policy = page.model->session()->retryPolicy();
    policy.flushRate = 0.1;
    page.model->session()->setRetryPolicy(policy);
    page.cut();
    for (const char *text : {"one", "two"})
        page.send(text);
    page.fixture.server.listener.setRefusing(false);
    page.fixture.advance(2000);
    // "two" is held for its pace, and what is new waits behind it alone: without "two" it would go.
    page.send("new");
    QCOMPARE(page.waiting(), (QStringList{QStringLiteral("two"), QStringLiteral("new")}));
    QSignalSpy noticed(page.panel(), &OutboxPanel::noticed);
    page.panel()->open();
    page.click("Take all back");
    QVERIFY(page.panel()->question());
    confirm(page);
    QCOMPARE(page.waiting(), QStringList());
    QCOMPARE(page.fixture.server.dataSeen(), QStringList{QStringLiteral("one")});
    QCOMPARE(noticed.size(), 1);
    QVERIFY(noticed[0][0].toString().startsWith(QLatin1String("2 ")));
}

void TestOutboxPanel::takingSeveralBackAsks()
{
    Page page;
    page.cut();
    page.send("one");
    page.send("two");
    page.panel()->open();
    page.click("Take all back");
    QVERIFY(page.panel()->question());
    page.panel()->question()->reject();
    page.settle();
    QVERIFY(!page.panel()->question());
    QCOMPARE(page.waiting(), (QStringList{QStringLiteral("one"), QStringLiteral("two")}));
    page.click("Take all back");
    page.send("meanwhile"); // nobody was asked about it
    confirm(page);
    QCOMPARE(page.waiting(), QStringList{QStringLiteral("meanwhile")});
    page.click("Take all back");
    QVERIFY(!page.panel()->question());
    QCOMPARE(page.waiting(), QStringList());
    // Of one nobody is asked: it is in sight.
    page.send("three");
    page.panel()->open();
    page.click("Take all back");
    QVERIFY(!page.panel()->question());
    QCOMPARE(page.waiting(), QStringList());
}

void TestOutboxPanel::theQuestionGoesWithWhatWaited()
{
    Page page;
    page.cut();
    page.send("one");
    page.send("two");
    page.panel()->open();
    page.click("Take all back");
    const QPointer<QMessageBox> question = page.panel()->question();
    QVERIFY(question);
    page.fixture.server.listener.setRefusing(false);
    page.settle();
    for (int second = 0; second < 60 && !page.waiting().isEmpty(); ++second)
        page.fixture.advance(1000);
    QCOMPARE(page.waiting(), QStringList());
    QVERIFY(!question);
}

void TestOutboxPanel::editsInTheComposer()
{
    Page page;
    page.cut();
    page.model->composer()->setType(QStringLiteral("chat"));
    page.model->composer()->setTarget(QStringLiteral("ann"));
    page.send("one");
    page.model->composer()->setType(QString());
    page.model->composer()->setTarget(QString());
    page.panel()->open();
    page.click("Edit");
    const ComposerViewModel *composer = page.model->composer();
    QCOMPARE(composer->text(), QStringLiteral("one"));
    QCOMPARE(composer->type(), QStringLiteral("chat"));
    QCOMPARE(composer->target(), QStringLiteral("ann"));
    QVERIFY(composer->retry());
    QCOMPARE(page.waiting(), QStringList());
    QVERIFY(!page.panel()->isVisible());
    QVERIFY(!page.model->editSignal(99));
}

void TestOutboxPanel::jsonStaysJsonWhenEdited()
{
    Page page;
    page.cut();
    page.model->composer()->setJson(true);
    page.send("{\"n\":1}");
    page.model->composer()->setJson(false);
    page.panel()->open();
    page.click("Edit");
    QVERIFY(page.model->composer()->json());
    QCOMPARE(page.model->composer()->text(), QStringLiteral("{\"n\":1}"));
}

void TestOutboxPanel::flipsRetry()
{
    Page page;
    page.fixture.server.answersSignals = false;
    page.send("one", false);
    page.fixture.advance(OutboxViewModel::Patience.count());
    page.panel()->open();
    QVERIFY(!page.button<QCheckBox>("Retry")->isChecked());
    page.click("Retry");
    QVERIFY(page.model->outbox()->model()->at(0).retryAfterReconnect);
    QVERIFY(page.button<QCheckBox>("Retry")->isChecked());
    // Without it, it does not outlive the link.
    page.click("Retry");
    page.cut();
    QCOMPARE(page.waiting(), QStringList());
}

// It fails at once then, and someone may not have meant that.
void TestOutboxPanel::withoutALinkRetryOffIsSaid()
{
    Page page;
    QSignalSpy noticed(page.panel(), &OutboxPanel::noticed);
    page.cut();
    page.send("one");
    page.send("two");
    page.panel()->open();
    page.choose(0);
    page.click("Retry");
    QCOMPARE(page.waiting(), QStringList{QStringLiteral("two")});
    QCOMPARE(noticed.size(), 1);
    QVERIFY2(noticed[0][0].toString().startsWith(QLatin1String("Not sent: 1 ")),
             qPrintable(noticed[0][0].toString()));
}

// What ends first is what is foretold.
void TestOutboxPanel::theSessionMayGiveUpBefore()
{
    Page page;
    page.cut();
    page.fixture.advance(10000);
    page.send("one");
    const OutboxModel *outbox = page.model->outbox()->model();
    const QString fate = outbox->index(0).data(OutboxModel::FateRole).toString();
    QVERIFY2(fate.contains(QLatin1String("fails in 20 s")), qPrintable(fate));
    QVERIFY2(!fate.contains(QLatin1String("expires")), qPrintable(fate));
}

void TestOutboxPanel::sendsNow()
{
    Page page;
    page.cut();
    for (const char *text : {"one", "two", "three"})
        page.send(text);
    page.panel()->open();
    page.choose(2);
    page.click("Send now");
    QCOMPARE(page.waiting().first(), QStringLiteral("three"));
    QCOMPARE(page.panel()->list()->currentIndex().row(), 0); // the same one is chosen
}

void TestOutboxPanel::byKeyboard()
{
    Page page;
    page.cut();
    page.send("one");
    page.send("two");
    page.panel()->open();
    QListView *list = page.panel()->list();
    QTRY_VERIFY(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Delete);
    page.settle();
    QCOMPARE(page.waiting(), QStringList{QStringLiteral("two")});
    QTest::keyClick(list, Qt::Key_Escape);
    QVERIFY(!page.panel()->isVisible());
    QVERIFY(qobject_cast<QPlainTextEdit *>(QApplication::focusWidget()));
    page.panel()->open();
    page.choose(0);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(page.model->composer()->text(), QStringLiteral("two"));
    QVERIFY(qobject_cast<QPlainTextEdit *>(QApplication::focusWidget()));
}

void TestOutboxPanel::theRateIsCountedDown()
{
    Page page;
    page.fixture.server.signalStatus = 429;
    page.fixture.server.refusal = QByteArray(R"({"retryAfter":5})");
    page.send("too many");
    QVERIFY2(page.model->queuedText().contains(QLatin1String("goes out in 5 s")),
             qPrintable(page.model->queuedText()));
    page.fixture.advance(2100);
    QVERIFY2(page.model->queuedText().contains(QLatin1String("goes out in 3 s")),
             qPrintable(page.model->queuedText()));
}

void TestOutboxPanel::costsNothingWhileIdle()
{
    Page page;
    page.send("one");
    page.fixture.advance(3000);
    QCOMPARE(page.waiting(), QStringList());
    QSignalSpy changed(page.model->outbox(), &OutboxViewModel::changed);
    for (int second = 0; second < 60; ++second)
        page.fixture.advance(1000);
    QCOMPARE(changed.size(), 0);
}

void TestOutboxPanel::hasNames()
{
    Page page;
    page.cut();
    page.send("one");
    page.panel()->open();
    int controls = 0;
    const auto widgets = page.panel()->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        ++controls;
        const QAccessibleInterface *told = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(told && !told->text(QAccessible::Name).isEmpty());
    }
    QVERIFY(controls >= 6);
}

QTEST_MAIN(TestOutboxPanel)
#include "tst_outboxpanel.moc"
