// Sessions in windows of their own and back, in another order, twice, and after a restart; people
// and what is done with them. With the real window and the real hub.
#include <signaling/invite.h>
#include <support/sessionfixture.h>
#include <ui/models/connectionlistmodel.h>
#include <ui/models/departedmodel.h>
#include <ui/models/signallogmodel.h>
#include <ui/viewmodels/composerviewmodel.h>
#include <ui/viewmodels/people/peopleviewmodel.h>
#include <ui/viewmodels/windows/workspacekeeper.h>
#include <ui/widgets/livewindow.h>
#include <ui/widgets/session/composerwidget.h>
#include <ui/widgets/session/joinagaindialog.h>
#include <ui/widgets/session/peoplepanel.h>
#include <ui/widgets/session/sessionheader.h>
#include <ui/widgets/session/sessionlist.h>
#include <ui/widgets/session/sessionlistview.h>
#include <ui/widgets/session/sessionpage.h>
#include <ui/widgets/sessionwindow.h>
#include <ui/widgets/style/rolebox.h>
#include <ui/widgets/style/signalboxstyle.h>
#include <ui/widgets/transfer/closequestion.h>
#include <ui/widgets/windowactions.h>

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <auto/ui/desktopfixture.h>

using namespace Signalbox;
using TestSupport::Desktop;
using TestSupport::SessionFixture;
using Link = SessionViewModel::Link;
using Signaling::SignalingSession;

class TestSessionWindows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void intoAWindowAndBack();
    void closingTheWindowBringsItBack();
    void theRowRaisesTheWindow();
    void doubleClickAndDraggingOut();
    void closingASessionTakesItsWindow();
    void closingASessionTwiceAtOnce();
    void closingAHostedSessionAsks();
    void closingAsksForWaitingSignals();
    void unreadFollowsTheWindowInFront();
    void theOrderIsChanged();
    void joinsAgainFromTheMenu();
    void joinsAgainWithTheSameToken();
    void everythingStandsAsItStood();
    void anotherLanguageKeepsTheWindows();
    void oneIsWrittenToByDoubleClick();
    void endingAConnectionAsks();
    void roundTripsBetweenOurs();

private:
    static SessionViewModel *host(Desktop &desktop);
    static QAction *action(const QWidget &window, const char *text);
    static int visibleWindows(const Desktop &desktop);
};

void TestSessionWindows::initTestCase()
{
    QApplication::setStyle(new SignalboxStyle);
}

SessionViewModel *TestSessionWindows::host(Desktop &desktop)
{
    desktop.window.show();
    const int row = desktop.workspace.rowCount();
    desktop.workspace.host();
    if (!QTest::qWaitFor([&] { return desktop.workspace.rowCount() == row + 1; }))
        return nullptr;
    SessionViewModel *session = desktop.workspace.at(row);
    return QTest::qWaitFor([&] { return session->link() == Link::Connected; }) ? session : nullptr;
}

QAction *TestSessionWindows::action(const QWidget &window, const char *text)
{
    const auto actions = window.findChildren<QAction *>();
    for (QAction *candidate : actions) {
        if (candidate->text().remove(QLatin1Char('&')) == QString::fromUtf8(text))
            return candidate;
    }
    return nullptr;
}

int TestSessionWindows::visibleWindows(const Desktop &desktop)
{
    int count = 0;
    for (int row = 0; row < desktop.workspace.rowCount(); ++row) {
        const SessionWindow *window = desktop.window.sessionWindow(desktop.workspace.at(row));
        count += window && window->isVisible() ? 1 : 0;
    }
    return count;
}

void TestSessionWindows::intoAWindowAndBack()
{
    Desktop desktop;
    SessionViewModel *session = host(desktop);
    QVERIFY(session);
    auto *edit = desktop.window.currentPage()->composer()->findChild<QPlainTextEdit *>();
    edit->setPlainText(QStringLiteral("half a thought"));
    action(desktop.window, "Open in its own window")->trigger();
    SessionWindow *window = desktop.window.sessionWindow(session);
    QVERIFY(window && window->isVisible());
    QCOMPARE(window->page()->session(), session);
    QVERIFY(window->windowTitle().startsWith(session->title()));
    QCOMPARE(desktop.window.currentPage(), nullptr); // the start page
    QVERIFY(desktop.workspace.index(0).data(WorkspaceViewModel::DetachedRole).toBool());
    // It works there: the menus are its own.
    QCOMPARE(edit->window(), window);
    action(*window, "Leave or stop trying")->trigger();
    QTRY_COMPARE(session->link(), Link::Offline);
    action(*window, "Connect again")->trigger();
    QTRY_COMPARE(session->link(), Link::Connected);
    QVERIFY(!action(*window, "Quit")->isVisible());
    action(*window, "Return to the main window")->trigger();
    QCOMPARE(desktop.window.sessionWindow(session), nullptr);
    QCOMPARE(desktop.window.currentPage()->session(), session);
    QCOMPARE(edit->toPlainText(), QStringLiteral("half a thought"));
    QCOMPARE(edit->window(), &desktop.window);
}

void TestSessionWindows::closingTheWindowBringsItBack()
{
    Desktop desktop;
    SessionViewModel *session = host(desktop);
    QVERIFY(session);
    desktop.workspace.setDetached(session, true);
    desktop.window.sessionWindow(session)->close();
    QTRY_COMPARE(desktop.window.sessionWindow(session), nullptr);
    QCOMPARE(desktop.workspace.rowCount(), 1);
    QCOMPARE(session->link(), Link::Connected);
    QVERIFY(!desktop.workspace.isDetached(session));
}

void TestSessionWindows::theRowRaisesTheWindow()
{
    Desktop desktop;
    SessionViewModel *first = host(desktop);
    SessionViewModel *second = host(desktop);
    QVERIFY(first && second);
    desktop.workspace.setDetached(first, true);
    QCOMPARE(desktop.window.currentPage()->session(), second);
    desktop.window.activateWindow();
    auto *list = desktop.window.findChild<SessionListView *>();
    list->setCurrentIndex(desktop.workspace.index(0));
    QTRY_VERIFY(desktop.window.sessionWindow(first)->isActiveWindow());
    QCOMPARE(desktop.window.currentPage()->session(), second);
    QTRY_COMPARE(list->currentIndex().row(), 1);
    // Stepping goes past it.
    action(desktop.window, "Next session")->trigger();
    QCOMPARE(desktop.window.currentPage()->session(), second);
}

void TestSessionWindows::doubleClickAndDraggingOut()
{
    Desktop desktop;
    SessionViewModel *session = host(desktop);
    QVERIFY(session);
    auto *list = desktop.window.findChild<SessionListView *>();
    Q_EMIT list->doubleClicked(desktop.workspace.index(0));
    QVERIFY(desktop.window.sessionWindow(session));
    Q_EMIT list->doubleClicked(desktop.workspace.index(0)); // once more: nothing
    desktop.workspace.setDetached(session, false);
    Q_EMIT list->draggedOut(0);
    QVERIFY(desktop.window.sessionWindow(session));
}

void TestSessionWindows::closingASessionTakesItsWindow()
{
    Desktop desktop;
    SessionViewModel *first = host(desktop);
    SessionViewModel *second = host(desktop);
    QVERIFY(first && second);
    desktop.workspace.setDetached(first, true);
    action(*desktop.window.sessionWindow(first), "Close session")->trigger();
    QTRY_COMPARE(desktop.workspace.rowCount(), 1);
    QCOMPARE(visibleWindows(desktop), 0);
    QCOMPARE(desktop.window.currentPage()->session(), second);
    desktop.workspace.setDetached(second, true);
    QCOMPARE(visibleWindows(desktop), 1);
    desktop.workspace.close(0);
    QCOMPARE(desktop.window.currentPage(), nullptr);
    // The main window's end is that of the others.
    SessionViewModel *third = host(desktop);
    QVERIFY(third);
    desktop.workspace.setDetached(third, true);
    QGuiApplication::setQuitOnLastWindowClosed(false);
    QObject context;
    connect(qGuiApp, &QGuiApplication::lastWindowClosed, &context,
            [] { QCoreApplication::exit(7); });
    QTimer::singleShot(0, &context, [&desktop] { desktop.window.close(); });
    QTimer::singleShot(10000, &context, [] { QCoreApplication::exit(1); });
    QCOMPARE(QApplication::exec(), 7); // so the application ends, which it says only while it runs
    QCOMPARE(visibleWindows(desktop), 0);
    QVERIFY(desktop.workspace.isDetached(third));
}

void TestSessionWindows::closingASessionTwiceAtOnce()
{
    // By the action, and by a key that repeats: before the loop turns.
    for (const bool byKey : {false, true}) {
        Desktop desktop;
        SessionViewModel *session = host(desktop);
        QVERIFY(session && host(desktop));
        desktop.workspace.setDetached(session, true);
        SessionWindow *window = desktop.window.sessionWindow(session);
        QTRY_VERIFY(window->isActiveWindow());
        QAction *close = action(*window, "Close session");
        for (int i = 0; i < 2; ++i) {
            if (byKey)
                QTest::keyClick(window, Qt::Key_W, Qt::ControlModifier);
            else
                close->trigger();
        }
        QTRY_COMPARE(desktop.workspace.rowCount(), 1);
        QCoreApplication::processEvents();
        QCOMPARE(desktop.workspace.rowCount(), 1);
    }
}

void TestSessionWindows::closingAHostedSessionAsks()
{
    Desktop desktop;
    SessionViewModel *session = host(desktop);
    QVERIFY(session);
    const auto invite =
        Signaling::Invite::fromString(session->makeInvite(QStringLiteral("publisher")));
    QVERIFY(invite);
    SignalingSession guest;
    guest.connectToSession(invite->credentials);
    QTRY_COMPARE(session->people()->rowCount(), 2);
    // While another row of ours is in it, it goes on.
    SessionViewModel *again =
        desktop.workspace.joinAgain(session, QStringLiteral("me too"), QStringLiteral("publisher"));
    QVERIFY(again);
    QTRY_COMPARE(session->people()->rowCount(), 3);
    action(desktop.window, "Close session")->trigger();
    QCOMPARE(desktop.workspace.rowCount(), 1);
    QTRY_COMPARE(session->people()->rowCount(), 2);
    QAction *close = action(desktop.window, "Close session");
    close->trigger();
    QPointer<CloseQuestion> question = desktop.window.findChild<CloseQuestion *>();
    QVERIFY(question);
    QVERIFY2(question->text().contains(session->title()), qPrintable(question->text()));
    QVERIFY(question->informativeText().contains(QStringLiteral("1 other person")));
    question->reject();
    QTRY_VERIFY(!question);
    QCOMPARE(desktop.workspace.rowCount(), 1);
    // Nobody else in it: nothing to ask.
    guest.disconnectFromSession();
    QTRY_COMPARE(session->people()->rowCount(), 1);
    close->trigger();
    QCOMPARE(desktop.workspace.rowCount(), 0);
}

void TestSessionWindows::closingAsksForWaitingSignals()
{
    SessionFixture fixture;
    WorkspaceServices services;
    services.clock = fixture.clock;
    services.makeSession = [&fixture] {
        return fixture.session ? std::move(fixture.session) : std::make_unique<SignalingSession>();
    };
    WorkspaceViewModel workspace(services);
    MainWindow window(&workspace);
    window.show();
    SessionViewModel *session = workspace.open({SessionFixture::credentials(), {}});
    SessionFixture::settle();
    fixture.server.listener.setRefusing(true);
    fixture.cut();
    SessionFixture::settle();
    session->composer()->setText(QStringLiteral("later"));
    session->composer()->setRetry(true);
    QVERIFY(session->send());
    SessionFixture::settle();
    QVERIFY(!window.close());
    QVERIFY(window.closeQuestion());
    QVERIFY(window.closeQuestion()->text().contains(QStringLiteral("1 signal")));
    window.closeQuestion()->reject();
    QTRY_VERIFY(!window.closeQuestion());
    action(window, "Close session")->trigger();
    auto *question = window.findChild<CloseQuestion *>();
    QVERIFY(question);
    QVERIFY(question->text().contains(QStringLiteral("1 signal")));
    Q_EMIT question->confirmed();
    QTRY_COMPARE(workspace.rowCount(), 0);
    // It never went out, and its row says so when the session is back.
    session = workspace.reopen();
    QVERIFY(session);
    int failed = 0;
    for (int row = 0; row < session->log()->rowCount(); ++row) {
        const LogRow it = session->log()->rowAt(session->log()->sequenceOf(row));
        if (it.entry().kind == LogKind::Signal) {
            QCOMPARE(it.toRecord().delivery, Delivery::Failed);
            ++failed;
        }
    }
    QCOMPARE(failed, 1);
}

void TestSessionWindows::unreadFollowsTheWindowInFront()
{
    Desktop desktop;
    SessionViewModel *first = host(desktop);
    QVERIFY(first && host(desktop));
    SignalingSession guest;
    guest.connectToSession(
        Signaling::Invite::fromString(first->makeInvite(QStringLiteral("publisher")))->credentials);
    QTRY_COMPARE(first->people()->rowCount(), 2);
    QTRY_COMPARE(guest.state(), SignalingSession::State::Connected);
    desktop.workspace.setDetached(first, true);
    QTRY_VERIFY(desktop.window.sessionWindow(first)->isActiveWindow()); // it comes to the front
    desktop.window.activateWindow();
    QTRY_VERIFY(desktop.window.isActiveWindow());
    guest.sendSignal({}, QStringLiteral("knock"));
    QTRY_COMPARE(first->unread(), 1);
    QCOMPARE(desktop.workspace.index(0).data(WorkspaceViewModel::UnreadRole).toInt(), 1);
    desktop.window.sessionWindow(first)->activateWindow();
    QTRY_COMPARE(first->unread(), 0);
}

void TestSessionWindows::theOrderIsChanged()
{
    Desktop desktop;
    SessionViewModel *first = host(desktop);
    SessionViewModel *second = host(desktop);
    QVERIFY(first && second);
    QVERIFY(!action(desktop.window, "Move session down")->isEnabled());
    action(desktop.window, "Move session up")->trigger();
    QCOMPARE(desktop.workspace.at(0), second);
    QCOMPARE(desktop.window.currentPage()->session(), second);
    QVERIFY(!action(desktop.window, "Move session up")->isEnabled());
    action(desktop.window, "Move session down")->trigger();
    QCOMPARE(desktop.workspace.at(1), second);
    // As dragging does it.
    auto *list = desktop.window.findChild<SessionListView *>();
    QVERIFY(list->dragEnabled());
    QVERIFY(desktop.workspace.flags(desktop.workspace.index(0)).testFlag(Qt::ItemIsDragEnabled));
    QVERIFY(desktop.workspace.flags({}).testFlag(Qt::ItemIsDropEnabled));
    QVERIFY(desktop.workspace.moveRow({}, 0, {}, 2));
    QCOMPARE(desktop.workspace.at(1), first);
    QCOMPARE(desktop.window.currentPage()->session(), second);
    QCOMPARE(list->currentIndex().row(), 0);
}

void TestSessionWindows::joinsAgainFromTheMenu()
{
    Desktop desktop;
    SessionViewModel *session = host(desktop);
    QVERIFY(session);
    action(desktop.window, "Join again as somebody else…")->trigger();
    auto *dialog = desktop.window.findChild<JoinAgainDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->name()->text(), QStringLiteral("desk 2"));
    dialog->name()->setText(QStringLiteral("  "));
    dialog->join(); // nobody has such a name
    QCOMPARE(desktop.workspace.rowCount(), 1);
    dialog->name()->setText(QStringLiteral("Ann"));
    dialog->role()->setRole(QStringLiteral("subscriber"));
    dialog->join();
    QCOMPARE(desktop.workspace.rowCount(), 2);
    const SessionViewModel *again = desktop.workspace.at(1);
    QTRY_COMPARE(again->link(), Link::Connected);
    QTRY_COMPARE(session->people()->rowCount(), 2);
    const QModelIndex ann = session->people()->index(1);
    QCOMPARE(ann.data(ConnectionListModel::NameRole).toString(), QStringLiteral("Ann"));
    QCOMPARE(ann.data(ConnectionListModel::RoleRole).toString(), QStringLiteral("subscriber"));
    // The hub stays while one of the two is there.
    desktop.workspace.close(0);
    QVERIFY(again->isHostedHere());
}

void TestSessionWindows::joinsAgainWithTheSameToken()
{
    Desktop one;
    SessionViewModel *hosted = host(one);
    QVERIFY(hosted);
    Desktop two(QStringLiteral("laptop"));
    two.window.show();
    two.window.joinInvite(hosted->makeInvite(QStringLiteral("publisher")));
    SessionViewModel *session = two.workspace.at(0);
    QTRY_COMPARE(session->link(), Link::Connected);
    JoinAgainDialog *dialog = two.window.showJoinAgain(session);
    dialog->joinWithTheSameToken();
    QTRY_COMPARE(hosted->people()->rowCount(), 3);
    QCOMPARE(two.workspace.rowCount(), 2);
    // Or with another one, on the join page.
    dialog = two.window.showJoinAgain(session);
    const auto buttons = dialog->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text().contains(QStringLiteral("another")))
            button->click();
    }
    QCOMPARE(two.window.currentPage(), nullptr);
    // A session that closes takes the question with it.
    two.window.showSessionInFront(session);
    dialog = two.window.showJoinAgain(session);
    QSignalSpy rejected(dialog, &QDialog::rejected);
    two.workspace.close(0);
    QCOMPARE(rejected.size(), 1);
}

void TestSessionWindows::everythingStandsAsItStood()
{
    Desktop first;
    QSettings file(first.folder.filePath(QStringLiteral("windows.ini")), QSettings::IniFormat);
    WindowLayout layout;
    QRect place;
    {
        WorkspaceKeeper keeper(&first.workspace, &file);
        const LiveWindow live(&first.workspace, &first.appSettings, &keeper);
        MainWindow *window = live.window();
        window->show();
        first.workspace.host();
        QTRY_COMPARE(first.workspace.rowCount(), 1);
        first.workspace.host();
        QTRY_COMPARE(first.workspace.rowCount(), 2);
        QTRY_COMPARE(first.workspace.at(1)->link(), Link::Connected);
        window->resize(1100, 640);
        window->currentPage()->header()->peopleButton()->click();
        first.workspace.setDetached(first.workspace.at(0), true);
        window->sessionWindow(first.workspace.at(0))->setGeometry(50, 60, 700, 500);
        place = window->sessionWindow(first.workspace.at(0))->geometry();
        QCoreApplication::processEvents();
    }
    Desktop second;
    QSettings again(file.fileName(), QSettings::IniFormat);
    WorkspaceKeeper keeper(&second.workspace, &again);
    const LiveWindow live(&second.workspace, &second.appSettings, &keeper);
    live.window()->show();
    live.restore();
    QCOMPARE(live.window()->size(), QSize(1100, 640));
    QCOMPARE(second.workspace.rowCount(), 2);
    const SessionWindow *window = live.window()->sessionWindow(second.workspace.at(0));
    QVERIFY(window);
    QCOMPARE(window->geometry(), place);
    QCOMPARE(live.window()->currentPage()->session(), second.workspace.at(1));
    QVERIFY(!live.window()->currentPage()->isSidePanelVisible());
    // Its hub is gone; from its row there is a new one.
    SessionViewModel *session = second.workspace.at(1);
    QCOMPARE(session->link(), Link::Offline);
    action(*live.window(), "Connect again")->trigger();
    QTRY_COMPARE(session->link(), Link::Connected);
    QVERIFY(session->isHostedHere());
    QCOMPARE(second.workspace.rowCount(), 2);
}

void TestSessionWindows::anotherLanguageKeepsTheWindows()
{
    Desktop desktop;
    QSettings file(desktop.folder.filePath(QStringLiteral("windows.ini")), QSettings::IniFormat);
    WorkspaceKeeper keeper(&desktop.workspace, &file);
    const LiveWindow live(&desktop.workspace, &desktop.appSettings, &keeper);
    live.window()->show();
    desktop.workspace.host();
    QTRY_COMPARE(desktop.workspace.rowCount(), 1);
    SessionViewModel *session = desktop.workspace.at(0);
    desktop.workspace.setDetached(session, true);
    live.window()->sessionWindow(session)->setGeometry(40, 40, 720, 510);
    QSignalSpy replaced(&live, &LiveWindow::windowReplaced);
    AppearanceSettings look = desktop.appSettings.appearance();
    look.language = QStringLiteral("de");
    desktop.appSettings.setAppearance(look);
    QTRY_COMPARE(replaced.size(), 1);
    const SessionWindow *window = live.window()->sessionWindow(session);
    QVERIFY(window && window->isVisible());
    QCOMPARE(window->geometry(), QRect(40, 40, 720, 510));
    QVERIFY(action(*window, "Sitzung schließen"));
    look.language = QStringLiteral("en");
    desktop.appSettings.setAppearance(look);
    QTRY_COMPARE(replaced.size(), 2);
}

void TestSessionWindows::oneIsWrittenToByDoubleClick()
{
    Desktop desktop;
    SessionViewModel *session = host(desktop);
    QVERIFY(session);
    SignalingSession guest;
    guest.connectToSession(
        Signaling::Invite::fromString(session->makeInvite(QStringLiteral("publisher")))
            ->credentials);
    QTRY_COMPARE(session->people()->rowCount(), 2);
    auto *panel = desktop.window.currentPage()->findChild<PeoplePanel *>();
    const QRect row = panel->list()->visualRect(session->people()->index(1));
    QTest::mouseClick(panel->list()->viewport(), Qt::LeftButton, {}, row.center());
    QTest::mouseDClick(panel->list()->viewport(), Qt::LeftButton, {}, row.center());
    QSignalSpy heard(&guest, &SignalingSession::signalReceived);
    auto *edit = desktop.window.currentPage()->composer()->findChild<QPlainTextEdit *>();
    edit->setPlainText(QStringLiteral("only you"));
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(heard.size(), 1);
    QCOMPARE(heard.first().first().value<Signaling::SignalMessage>().to, guest.connection().id);
}

void TestSessionWindows::endingAConnectionAsks()
{
    Desktop desktop;
    SessionViewModel *session = host(desktop);
    QVERIFY(session);
    SignalingSession guest;
    guest.connectToSession(
        Signaling::Invite::fromString(session->makeInvite(QStringLiteral("publisher")))
            ->credentials);
    QTRY_COMPARE(session->people()->rowCount(), 2);
    auto *panel = desktop.window.currentPage()->findChild<PeoplePanel *>();
    const QString id = guest.connection().id;
    const auto item = [panel, session](int row) {
        QMenu *menu = panel->makeMenu(session->people()->index(row));
        const auto actions = menu->actions();
        for (QAction *one : actions) {
            if (one->text().startsWith(QStringLiteral("&End this")))
                return one;
        }
        return static_cast<QAction *>(nullptr);
    };
    QVERIFY(!item(0)); // not one's own
    item(1)->trigger();
    QVERIFY(panel->question());
    QVERIFY(panel->question()->informativeText().contains(QStringLiteral("can't be undone")));
    panel->question()->reject();
    QCOMPARE(guest.state(), SignalingSession::State::Connected);
    QTRY_VERIFY(!panel->question());
    panel->askToEnd(id);
    const auto buttons = panel->question()->buttons();
    for (QAbstractButton *button : buttons) {
        if (panel->question()->buttonRole(button) == QMessageBox::DestructiveRole)
            button->click();
    }
    QTRY_COMPARE(session->people()->rowCount(), 1);
    const DepartedModel *gone = session->peopleView()->departed();
    QCOMPARE(gone->rowCount(), 1);
    QCOMPARE(gone->index(0).data(DepartedModel::ReasonRole).toString(),
             QStringLiteral("forceDisconnected"));
    const auto shown = panel->findChildren<QPushButton *>();
    QVERIFY(shown.first()->isVisible());
    QCOMPARE(shown.first()->text(), QStringLiteral("Left: 1"));
    shown.first()->click();
    const auto lists = panel->findChildren<QListView *>();
    QVERIFY(std::all_of(lists.begin(), lists.end(),
                        [](const QListView *list) { return list->isVisible(); }));
    panel->askToEnd(id); // is gone
    QVERIFY(!panel->question() || panel->question()->isHidden());
}

void TestSessionWindows::roundTripsBetweenOurs()
{
    Desktop one;
    SessionViewModel *first = host(one);
    QVERIFY(first);
    Desktop two(QStringLiteral("laptop"));
    two.window.show();
    two.window.joinInvite(first->makeInvite(QStringLiteral("publisher")));
    QTRY_COMPARE(first->people()->rowCount(), 2);
    QTRY_COMPARE(two.workspace.at(0)->link(), Link::Connected);
    const QModelIndex laptop = first->people()->index(1);
    QVERIFY(laptop.data(ConnectionListModel::AnswersPingsRole).toBool());
    QSignalSpy heard(two.workspace.at(0)->session(), &SignalingSession::signalReceived);
    first->peopleView()->measure(laptop.data(ConnectionListModel::IdRole).toString());
    QTRY_VERIFY(laptop.data(ConnectionListModel::RoundTripRole).toLongLong() >= 0);
    QCOMPARE(heard.size(), 0);
    const QPersistentModelIndex own(first->people()->index(0));
    QTRY_VERIFY(own.data(ConnectionListModel::RoundTripRole).toLongLong() >= 0);
    // Who opted out says nothing of it the next time.
    LogSettings log = two.appSettings.log();
    log.measuresRoundTrips = false;
    two.appSettings.setLog(log);
    two.workspace.at(0)->stop();
    QTRY_COMPARE(first->people()->rowCount(), 1);
    two.workspace.at(0)->connectToSession();
    QTRY_COMPARE(first->people()->rowCount(), 2);
    QVERIFY(!first->people()->index(1).data(ConnectionListModel::AnswersPingsRole).toBool());
}

QTEST_MAIN(TestSessionWindows)
#include "tst_sessionwindows.moc"
