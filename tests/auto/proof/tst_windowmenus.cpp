#include "actionfixture.h"

#include <ui/models/logformat.h>
#include <ui/models/signallogmodel.h>
#include <ui/viewmodels/captureviewmodel.h>
#include <ui/viewmodels/composerviewmodel.h>
#include <ui/widgets/about/aboutdialog.h>
#include <ui/widgets/about/programlogdialog.h>
#include <ui/widgets/commands/commandpalette.h>
#include <ui/widgets/commands/shortcutsdialog.h>
#include <ui/widgets/history/historydialog.h>
#include <ui/widgets/log/capturepage.h>
#include <ui/widgets/log/logpane.h>
#include <ui/widgets/log/logview.h>
#include <ui/widgets/profiles/profilesdialog.h>
#include <ui/widgets/session/composerwidget.h>
#include <ui/widgets/session/outboxpanel.h>
#include <ui/widgets/session/sessionpage.h>
#include <ui/widgets/sessionwindow.h>
#include <ui/widgets/settings/settingsdialog.h>
#include <ui/widgets/start/joinpage.h>
#include <ui/widgets/start/startpage.h>
#include <ui/widgets/style/signalboxstyle.h>
#include <ui/widgets/tokens/tokendialog.h>

#include <QApplication>
#include <QClipboard>
#include <QHostAddress>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStatusBar>

using namespace Signalbox;
using TestSupport::ActionDesktop;
using Link = SessionViewModel::Link;

/// What the menu bar offers, triggered as people do it. tst_actionchecklist knows which of it other
/// tests drive.
class TestWindowMenus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new SignalboxStyle); }
    void hosts();
    void hostsForTheNetwork();
    void joins();
    void connectsToAServer();
    void retriesNow();
    void reopensWhatWasClosed();
    void reopensACapture();
    void quits();
    void opensTheDialogs_data();
    void opensTheDialogs();
    void opensTheHelp();
    void aWindowOfItsOwnHelpsToo();
    void copiesTheSelection();
    void goesWhereOneWritesAndReads();
    void jumpsToTheNewest();
    void opensTheOutbox();
    void endsWithAnOutboxInAWindowOfItsOwn();
    void foldsTheSide();
    void stepsThroughTheSessions();
    void goesToTheStartPage();

private:
    template <typename Page>
    static bool shows(const QMainWindow &window)
    {
        const auto *page = window.findChild<Page *>();
        return page && page->isVisible();
    }
};

void TestWindowMenus::hosts()
{
    ActionDesktop all;
    QVERIFY(all.trigger("session.host"));
    QTRY_COMPARE(all.desktop.workspace.rowCount(), 1);
    QVERIFY(all.desktop.workspace.at(0)->isHostedHere());
    QCOMPARE(all.desktop.workspace.at(0)->setup().credentials.apiUrl.scheme(),
             QStringLiteral("http"));
}

void TestWindowMenus::hostsForTheNetwork()
{
    ActionDesktop all;
    QVERIFY(all.trigger("session.hostForNetwork"));
    QTRY_COMPARE(all.desktop.workspace.rowCount(), 1);
    QVERIFY(all.desktop.workspace.at(0)->isHostedHere());
    QCOMPARE(all.desktop.workspace.at(0)->setup().credentials.apiUrl.scheme(),
             QStringLiteral("https"));
}

void TestWindowMenus::joins()
{
    ActionDesktop all;
    QVERIFY(!shows<JoinPage>(all.window));
    QVERIFY(all.trigger("session.join"));
    QVERIFY(shows<JoinPage>(all.window));
    QCOMPARE(all.window.findChild<JoinPage *>()->model()->mode(), JoinViewModel::Mode::Invite);
}

void TestWindowMenus::connectsToAServer()
{
    ActionDesktop all;
    QVERIFY(all.trigger("session.connectTo"));
    QVERIFY(shows<JoinPage>(all.window));
    QCOMPARE(all.window.findChild<JoinPage *>()->model()->mode(), JoinViewModel::Mode::Details);
}

void TestWindowMenus::retriesNow()
{
    ActionDesktop all;
    SessionViewModel *session = all.host();
    QVERIFY(session);
    QVERIFY(!all.trigger("session.retryNow"));
    QVERIFY(ActionDesktop::cut(session));
    QTRY_VERIFY(session->session()->reconnectAttempt() >= 2); // so far that one has to wait
    session->lab()->stop();
    QTRY_VERIFY(TestSupport::inBar(&all.window, "session.retryNow")->isEnabled()
                || session->link() == Link::Connected);
    QVERIFY(all.trigger("session.retryNow") || session->link() == Link::Connected);
    QTRY_COMPARE(session->link(), Link::Connected);
}

void TestWindowMenus::reopensWhatWasClosed()
{
    ActionDesktop all;
    QVERIFY(!all.trigger("session.reopen")); // nothing was closed
    SessionViewModel *session = all.host();
    QVERIFY(session);
    const QString title = session->title();
    session->composer()->setText(QStringLiteral("half a thought"));
    QVERIFY(all.trigger("session.close"));
    QCOMPARE(all.desktop.workspace.rowCount(), 0);
    // It says how to get it back.
    const QString said = all.window.statusBar()->currentMessage();
    QVERIFY2(said.contains(title) && said.contains(QStringLiteral("Ctrl+Shift+W")),
             qPrintable(said));
    QVERIFY(all.trigger("session.reopen"));
    QTRY_COMPARE(all.desktop.workspace.rowCount(), 1);
    session = all.desktop.workspace.at(0);
    QTRY_COMPARE(session->link(), SessionViewModel::Link::Connected);
    QCOMPARE(session->title(), title);
    QCOMPARE(session->composer()->text(), QStringLiteral("half a thought"));
    QCOMPARE(all.window.currentPage()->session(), session);
    QVERIFY(!all.trigger("session.reopen")); // once
}

void TestWindowMenus::reopensACapture()
{
    ActionDesktop all;
    QVERIFY(all.host());
    QFile file(all.folder.filePath(QStringLiteral("talk.jsonl")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(LogFormat::jsonLine(LogRecord()) + '\n');
    file.close();
    all.window.openCapture(file.fileName());
    LogFilter filter;
    filter.text = QStringLiteral("k");
    all.window.currentLog()->log()->setFilter(filter);
    QVERIFY(all.trigger("session.close"));
    QVERIFY(!all.window.currentCapture());
    const QString said = all.window.statusBar()->currentMessage();
    QVERIFY2(said.contains(QStringLiteral("talk.jsonl"))
                 && said.contains(QStringLiteral("Ctrl+Shift+W")),
             qPrintable(said));
    QVERIFY(all.trigger("session.reopen"));
    const CapturePage *page = all.window.currentCapture();
    QVERIFY(page);
    QCOMPARE(page->capture()->title(), QStringLiteral("talk.jsonl"));
    QVERIFY(page->capture()->logView()->filter() == filter);
    QVERIFY(all.window.statusBar()->currentMessage().isEmpty());
    QVERIFY(!all.trigger("session.reopen")); // once
}

void TestWindowMenus::quits()
{
    ActionDesktop all;
    QVERIFY(all.window.isVisible());
    QVERIFY(all.trigger("session.quit"));
    QVERIFY(!all.window.isVisible());
}

void TestWindowMenus::opensTheDialogs_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QByteArray>("dialog");
    const auto row = [](const char *action, const QMetaObject &dialog) {
        QTest::newRow(action) << QString::fromLatin1(action) << QByteArray(dialog.className());
    };
    row("session.profiles", ProfilesDialog::staticMetaObject);
    row("edit.settings", SettingsDialog::staticMetaObject);
    row("tools.history", HistoryDialog::staticMetaObject);
    row("tools.tokens", TokenDialog::staticMetaObject);
}

void TestWindowMenus::opensTheDialogs()
{
    QFETCH(QString, action);
    QFETCH(QByteArray, dialog);
    ActionDesktop all;
    const auto visible = [&] {
        const auto dialogs = all.window.findChildren<QDialog *>();
        return std::any_of(dialogs.begin(), dialogs.end(), [&](const QDialog *one) {
            return one->isVisible() && one->inherits(dialog.constData());
        });
    };
    QVERIFY(!visible());
    QVERIFY(all.trigger(qPrintable(action)));
    QVERIFY(visible());
}

void TestWindowMenus::opensTheHelp()
{
    ActionDesktop all;
    QVERIFY(all.trigger("help.palette"));
    QVERIFY(shows<CommandPalette>(all.window));
    all.window.findChild<CommandPalette *>()->hide();
    QVERIFY(all.trigger("help.shortcuts"));
    QVERIFY(shows<ShortcutsDialog>(all.window));
    QVERIFY(all.trigger("help.programLog"));
    QVERIFY(shows<ProgramLogDialog>(all.window));
    QVERIFY(all.trigger("help.about"));
    QVERIFY(shows<AboutDialog>(all.window));
}

void TestWindowMenus::aWindowOfItsOwnHelpsToo()
{
    ActionDesktop all;
    SessionViewModel *session = all.host();
    QVERIFY(session);
    all.desktop.workspace.setDetached(session, true);
    const SessionWindow *window = all.window.sessionWindow(session);
    QVERIFY(window);
    const auto trigger = [window](const char *name) {
        return ActionDesktop::trigger(TestSupport::inBar(window, name));
    };
    QVERIFY(trigger("help.palette"));
    QVERIFY(shows<CommandPalette>(*window));
    window->findChild<CommandPalette *>()->hide();
    QVERIFY(trigger("help.shortcuts"));
    QVERIFY(shows<ShortcutsDialog>(*window));
    QVERIFY(trigger("help.programLog"));
    QVERIFY(shows<ProgramLogDialog>(*window));
    QGuiApplication::clipboard()->clear();
    QVERIFY(trigger("help.diagnostics"));
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("Signalbox")));
    QVERIFY(!window->statusBar()->currentMessage().isEmpty());
    QVERIFY(all.window.statusBar()->currentMessage().isEmpty());
}

void TestWindowMenus::copiesTheSelection()
{
    ActionDesktop all;
    QVERIFY(!all.trigger("edit.copy"));
    SessionViewModel *session = all.host();
    QVERIFY(session);
    ActionDesktop::add(session, QStringLiteral("chat"), QStringLiteral("take me"));
    all.window.currentPage()->logView()->goTo(session->log()->rowCount() - 1);
    QGuiApplication::clipboard()->clear();
    QVERIFY(all.trigger("edit.copy"));
    QVERIFY(QGuiApplication::clipboard()->text().endsWith(QStringLiteral("\tchat\ttake me")));
}

void TestWindowMenus::goesWhereOneWritesAndReads()
{
    ActionDesktop all;
    QVERIFY(all.host());
    QVERIFY(QTest::qWaitForWindowActive(&all.window));
    QVERIFY(all.trigger("view.log"));
    QCOMPARE(QApplication::focusWidget(),
             static_cast<QWidget *>(all.window.currentPage()->logView()));
    QVERIFY(all.trigger("edit.write"));
    QVERIFY(qobject_cast<QPlainTextEdit *>(QApplication::focusWidget()));
}

void TestWindowMenus::jumpsToTheNewest()
{
    ActionDesktop all;
    SessionViewModel *session = all.host();
    QVERIFY(session);
    for (int i = 0; i < 300; ++i)
        ActionDesktop::add(session, QStringLiteral("chat"), QString::number(i));
    LogView *view = all.window.currentPage()->logView();
    QTRY_VERIFY(view->verticalScrollBar()->maximum() > 0);
    view->verticalScrollBar()->setValue(0);
    QVERIFY(!view->isFollowing());
    QVERIFY(all.trigger("view.newest"));
    QVERIFY(view->isFollowing());
    QTRY_COMPARE(view->verticalScrollBar()->value(), view->verticalScrollBar()->maximum());
}

void TestWindowMenus::opensTheOutbox()
{
    ActionDesktop all;
    SessionViewModel *session = all.host();
    QVERIFY(session);
    QVERIFY(!all.trigger("view.outbox")); // nothing waits
    QVERIFY(ActionDesktop::cut(session));
    session->composer()->setText(QStringLiteral("waits"));
    QVERIFY(session->send());
    QTRY_COMPARE(session->outbox()->waiting(), 1);
    QTRY_VERIFY(all.trigger("view.outbox"));
    QVERIFY(shows<OutboxPanel>(all.window));
}

void TestWindowMenus::endsWithAnOutboxInAWindowOfItsOwn()
{
    ActionDesktop all;
    SessionViewModel *session = all.host();
    QVERIFY(session);
    QVERIFY(ActionDesktop::cut(session));
    session->composer()->setText(QStringLiteral("waits"));
    QVERIFY(session->send());
    QTRY_COMPARE(session->outbox()->waiting(), 1);
    all.desktop.workspace.setDetached(session, true);
    SessionWindow *own = all.window.sessionWindow(session);
    QVERIFY(own);
    QTRY_VERIFY(ActionDesktop::trigger(TestSupport::inBar(own, "view.outbox")));
    QVERIFY(own->page()->outbox()->isVisible());
    // And now all of it goes, from within to without.
}

void TestWindowMenus::foldsTheSide()
{
    ActionDesktop all;
    QVERIFY(all.host());
    const SessionPage *page = all.window.currentPage();
    QVERIFY(page->isSidePanelVisible());
    QVERIFY(all.trigger("view.side"));
    QVERIFY(!page->isSidePanelVisible());
    QVERIFY(all.trigger("view.side"));
    QVERIFY(page->isSidePanelVisible());
}

void TestWindowMenus::stepsThroughTheSessions()
{
    ActionDesktop all;
    const SessionViewModel *sessions[] = {all.host(), all.host(), all.host()};
    QVERIFY(sessions[0] && sessions[1] && sessions[2]);
    const auto shown = [&all] { return all.window.currentPage()->session(); };
    QCOMPARE(shown(), sessions[2]);
    QVERIFY(all.trigger("view.previous"));
    QCOMPARE(shown(), sessions[1]);
    QVERIFY(all.trigger("view.next"));
    QCOMPARE(shown(), sessions[2]);
    QVERIFY(all.trigger("view.next")); // round
    QCOMPARE(shown(), sessions[0]);
    QVERIFY(all.trigger("view.previous"));
    QCOMPARE(shown(), sessions[2]);
}

void TestWindowMenus::goesToTheStartPage()
{
    ActionDesktop all;
    QVERIFY(all.host());
    QVERIFY(!shows<StartPage>(all.window));
    QVERIFY(all.trigger("view.start"));
    QVERIFY(shows<StartPage>(all.window));
    QCOMPARE(all.desktop.workspace.rowCount(), 1);
}

QTEST_MAIN(TestWindowMenus)
#include "tst_windowmenus.moc"
