#include "desktopfixture.h"

#include <ui/models/connectionlistmodel.h>
#include <ui/models/signallogmodel.h>
#include <ui/viewmodels/composerviewmodel.h>
#include <ui/widgets/log/logview.h>
#include <ui/widgets/session/composerwidget.h>
#include <ui/widgets/session/sessionheader.h>
#include <ui/widgets/session/sessionpage.h>
#include <ui/widgets/style/signalboxstyle.h>

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTest>

using namespace Signalbox;
using TestSupport::Desktop;
using Link = SessionViewModel::Link;

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hostWriteSend();
    void twoWindowsInOneSession();
    void theLogStaysWhereOneReads();
    void copyTakesTheSelectedRows();
    void aDraftSurvivesAnotherTab();
    void aBrokenInviteIsShownWithItsReason();
    void aLostLinkIsShownAndComesBack();
    void closingEndsTheSession();
    void anInviteIsCopiedFromItsMenu();
    void keysWorkFromFields_data();
    void keysWorkFromFields();
    void theNoticeGoesWhenItIsOpenAgain();
    void unreadSignalsAreCounted();
    void noSecretInTitlesAndSettings();

private:
    static SessionViewModel *host(Desktop &desktop);
    static QPlainTextEdit *editor(const MainWindow &window);
    static void send(const MainWindow &window, const QString &text);
    static QStringList dataOf(const SessionViewModel *session);
    static QAction *action(const MainWindow &window, const QString &text);
};

void TestMainWindow::initTestCase()
{
    QApplication::setStyle(new SignalboxStyle);
}

SessionViewModel *TestMainWindow::host(Desktop &desktop)
{
    desktop.window.show();
    const int row = desktop.workspace.rowCount();
    desktop.workspace.host();
    if (!QTest::qWaitFor([&] { return desktop.workspace.rowCount() == row + 1; }))
        return nullptr;
    SessionViewModel *session = desktop.workspace.at(row);
    return QTest::qWaitFor([&] { return session->link() == Link::Connected; }) ? session : nullptr;
}

QPlainTextEdit *TestMainWindow::editor(const MainWindow &window)
{
    return window.currentPage()->composer()->findChild<QPlainTextEdit *>();
}

void TestMainWindow::send(const MainWindow &window, const QString &text)
{
    QPlainTextEdit *edit = editor(window);
    edit->setPlainText(text);
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
}

QStringList TestMainWindow::dataOf(const SessionViewModel *session)
{
    QStringList texts;
    const SignalLogModel *log = session->log();
    for (int row = 0; row < log->rowCount(); ++row) {
        const QModelIndex index = log->index(row, 0);
        if (index.data(SignalLogModel::KindRole).value<LogKind>() == LogKind::Signal)
            texts << index.data(SignalLogModel::DataRole).toString();
    }
    return texts;
}

QAction *TestMainWindow::action(const MainWindow &window, const QString &text)
{
    const auto actions = window.findChildren<QAction *>();
    for (QAction *candidate : actions) {
        if (candidate->text().remove(QLatin1Char('&')) == text)
            return candidate;
    }
    return nullptr;
}

void TestMainWindow::hostWriteSend()
{
    Desktop desktop;
    SessionViewModel *session = host(desktop);
    QVERIFY(session);
    QCOMPARE(session->people()->rowCount(), 1);
    QPlainTextEdit *edit = editor(desktop.window);
    QTest::keyClicks(edit, QStringLiteral("Hello"));
    QTest::keyClick(edit, Qt::Key_Return);
    QTest::keyClicks(edit, QStringLiteral("there"));
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(edit->toPlainText(), QString());
    QTRY_COMPARE(dataOf(session), QStringList{QStringLiteral("Hello\nthere")});
    const QModelIndex row = session->log()->index(session->log()->rowCount() - 1, 0);
    QTRY_COMPARE(row.data(SignalLogModel::DeliveryRole).value<Delivery>(), Delivery::Sent);
}

void TestMainWindow::twoWindowsInOneSession()
{
    Desktop one;
    SessionViewModel *first = host(one);
    QVERIFY(first);
    Desktop two(QStringLiteral("laptop"));
    two.window.show();
    two.window.joinInvite(first->makeInvite(QStringLiteral("publisher")));
    QCOMPARE(two.workspace.rowCount(), 1);
    SessionViewModel *second = two.workspace.at(0);
    QTRY_COMPARE(second->link(), Link::Connected);
    QTRY_COMPARE(first->people()->rowCount(), 2);
    QCOMPARE(second->people()->rowCount(), 2);
    send(one.window, QStringLiteral("from one"));
    send(two.window, QStringLiteral("from two"));
    QTRY_VERIFY(dataOf(first).contains(QStringLiteral("from two")));
    QTRY_VERIFY(dataOf(second).contains(QStringLiteral("from one")));
    QCOMPARE(dataOf(first).size(), 2);
    two.workspace.close(0);
    QTRY_COMPARE(first->people()->rowCount(), 1);
}

void TestMainWindow::theLogStaysWhereOneReads()
{
    Desktop desktop;
    SessionViewModel *session = host(desktop);
    QVERIFY(session);
    LogView *log = desktop.window.currentPage()->logView();
    const auto add = [session](int count) {
        for (int i = 0; i < count; ++i) {
            LogRecord record;
            record.data = QString::number(i);
            session->log()->append(record);
        }
        session->log()->flush();
    };
    add(200);
    QScrollBar *bar = log->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    QTRY_COMPARE(bar->value(), bar->maximum());
    bar->setValue(100);
    QVERIFY(!log->isFollowing());
    const QModelIndex read = log->indexAt(QPoint(10, 10));
    add(50);
    QTRY_COMPARE(log->newRows(), 50);
    QCoreApplication::processEvents();
    QCOMPARE(bar->value(), 100);
    QCOMPARE(log->indexAt(QPoint(10, 10)), read);
    auto *jump = log->findChild<QPushButton *>();
    QVERIFY(jump->isVisible());
    QVERIFY(jump->text().contains(QStringLiteral("50")));
    jump->click();
    QTRY_COMPARE(bar->value(), bar->maximum());
    QVERIFY(log->isFollowing());
    QVERIFY(!jump->isVisible());
    add(5);
    QTRY_COMPARE(bar->value(), bar->maximum());
}

void TestMainWindow::copyTakesTheSelectedRows()
{
    Desktop desktop;
    SessionViewModel *session = host(desktop);
    QVERIFY(session);
    send(desktop.window, QStringLiteral("copy me"));
    QTRY_COMPARE(dataOf(session).size(), 1);
    LogView *log = desktop.window.currentPage()->logView();
    log->selectAll();
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(log, Qt::Key_C, Qt::ControlModifier);
    const QString text = QGuiApplication::clipboard()->text();
    QCOMPARE(text.split(QLatin1Char('\n')).size(), session->log()->rowCount());
    QVERIFY(text.contains(QStringLiteral("\teveryone\t\tcopy me")));
}

void TestMainWindow::aDraftSurvivesAnotherTab()
{
    Desktop desktop;
    QVERIFY(host(desktop));
    QTest::keyClicks(editor(desktop.window), QStringLiteral("not yet sent"));
    QVERIFY(host(desktop));
    QCOMPARE(editor(desktop.window)->toPlainText(), QString());
    action(desktop.window, QStringLiteral("Next session"))->trigger();
    QCOMPARE(editor(desktop.window)->toPlainText(), QStringLiteral("not yet sent"));
}

void TestMainWindow::aBrokenInviteIsShownWithItsReason()
{
    Desktop desktop;
    desktop.window.show();
    desktop.window.joinInvite(QStringLiteral("https://example.org"));
    QCOMPARE(desktop.workspace.rowCount(), 0);
    QCOMPARE(desktop.window.currentPage(), nullptr);
    bool shown = false;
    const auto edits = desktop.window.findChildren<QLineEdit *>();
    for (const QLineEdit *edit : edits)
        shown = shown || edit->accessibleDescription().contains(QStringLiteral("not an invite"));
    QVERIFY(shown);
}

void TestMainWindow::aLostLinkIsShownAndComesBack()
{
    Desktop desktop;
    SessionViewModel *session = host(desktop);
    QVERIFY(session);
    QSignalSpy reconnected(session->session(), &Signaling::SignalingSession::reconnected);
    desktop.hub.dropSocket(session->setup().credentials.sessionId,
                           session->session()->connection().id);
    QTRY_VERIFY(session->link() == Link::Reconnecting || reconnected.size() == 1);
    QTRY_COMPARE(session->link(), Link::Connected);
    QStringList kinds;
    QTRY_VERIFY(session->log()->rowCount() >= 3);
    const auto kind = [session](int row) {
        return session->log()->index(row, 0).data(SignalLogModel::KindRole).value<LogKind>();
    };
    QCOMPARE(kind(1), LogKind::LinkLost);
    QCOMPARE(kind(2), LogKind::LinkBack);
}

void TestMainWindow::closingEndsTheSession()
{
    Desktop desktop;
    SessionViewModel *session = host(desktop);
    QVERIFY(session);
    const QString id = session->setup().credentials.sessionId;
    QVERIFY(desktop.hub.isHosting(id));
    action(desktop.window, QStringLiteral("Close session"))->trigger();
    QCOMPARE(desktop.workspace.rowCount(), 0);
    QVERIFY(!desktop.hub.isHosting(id));
    QCOMPARE(desktop.window.currentPage(), nullptr);
    QCOMPARE(desktop.window.windowTitle(), QStringLiteral("Signalbox"));
}

void TestMainWindow::anInviteIsCopiedFromItsMenu()
{
    Desktop one;
    SessionViewModel *first = host(one);
    QVERIFY(first);
    const auto buttons = one.window.currentPage()->header()->findChildren<QPushButton *>();
    QMenu *menu = nullptr;
    for (const QPushButton *button : buttons)
        menu = button->menu() ? button->menu() : menu;
    QVERIFY(menu);
    QGuiApplication::clipboard()->clear();
    Q_EMIT menu->aboutToShow();
    const auto actions = menu->actions();
    for (QAction *offered : actions) {
        if (offered->text() == QStringLiteral("Subscriber"))
            offered->trigger();
    }
    Desktop two;
    two.window.show();
    two.window.joinInvite(QGuiApplication::clipboard()->text());
    QCOMPARE(two.workspace.rowCount(), 1);
    QTRY_COMPARE(two.workspace.at(0)->link(), Link::Connected);
    const QModelIndex guest = two.workspace.at(0)->people()->index(1);
    QCOMPARE(guest.data(ConnectionListModel::RoleRole).toString(), QStringLiteral("subscriber"));
    QVERIFY(guest.data(ConnectionListModel::OwnRole).toBool());
    // Who doesn't host can't invite, and is told why.
    QVERIFY(!two.workspace.at(0)->inviteProblem().isEmpty());
}

void TestMainWindow::keysWorkFromFields_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("write") << QStringLiteral("edit.write");
    QTest::newRow("send files") << QStringLiteral("session.sendFiles");
}

// Though on X11 a field would take them: to go to the end of its line, and to delete it.
void TestMainWindow::keysWorkFromFields()
{
    QFETCH(QString, name);
    Desktop desktop;
    QVERIFY(host(desktop));
    auto *wanted = desktop.window.findChild<QAction *>(name);
    QVERIFY(wanted && wanted->isEnabled());
    QSignalSpy triggered(wanted, &QAction::triggered);
    wanted->disconnect(&desktop.window); // the key counts, and no dialog
    desktop.window.activateWindow();
    QTRY_VERIFY(desktop.window.isActiveWindow());
    QLineEdit field(&desktop.window);
    field.setText(QStringLiteral("text"));
    field.show();
    field.setFocus();
    QTRY_VERIFY(field.hasFocus());
    QTest::keyClick(&field, Qt::Key(wanted->shortcut()[0].key()), Qt::ControlModifier);
    QCOMPARE(triggered.size(), 1);
    QCOMPARE(field.text(), QStringLiteral("text"));
    // What a field alone has, it keeps.
    QTest::keyClick(&field, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(field.selectedText(), QStringLiteral("text"));
}

void TestMainWindow::theNoticeGoesWhenItIsOpenAgain()
{
    Desktop desktop;
    QVERIFY(host(desktop));
    desktop.workspace.close(0);
    QVERIFY(desktop.window.statusBar()->currentMessage().contains(QStringLiteral("is closed")));
    QVERIFY(desktop.workspace.reopen());
    QCOMPARE(desktop.window.statusBar()->currentMessage(), QString());
}

void TestMainWindow::unreadSignalsAreCounted()
{
    Desktop one;
    SessionViewModel *first = host(one);
    QVERIFY(first);
    one.window.showStart();
    Desktop two;
    two.window.show();
    two.window.joinInvite(first->makeInvite(QStringLiteral("publisher")));
    QTRY_COMPARE(two.workspace.at(0)->link(), Link::Connected);
    send(two.window, QStringLiteral("knock"));
    QTRY_COMPARE(first->unread(), 1);
    one.window.activateWindow();
    QTRY_VERIFY(one.window.isActiveWindow());
    action(one.window, QStringLiteral("Next session"))->trigger();
    QCOMPARE(first->unread(), 0);
}

void TestMainWindow::noSecretInTitlesAndSettings()
{
    Desktop desktop;
    SessionViewModel *session = host(desktop);
    QVERIFY(session);
    const QString token = session->setup().credentials.token;
    QVERIFY(!token.isEmpty());
    QVERIFY(!desktop.window.windowTitle().contains(token));
    desktop.settings.sync();
    QFile file(desktop.settings.fileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray stored = file.readAll();
    QVERIFY(stored.contains(session->setup().credentials.sessionId.toUtf8()));
    QVERIFY(!stored.contains(token.toUtf8()));
    QVERIFY(!stored.contains("T1=="));
    QVERIFY(!stored.contains("eyJ"));
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
