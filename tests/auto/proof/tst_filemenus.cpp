#include "actionfixture.h"

#include <signaling/transfer/filetransfers.h>
#include <ui/models/transferlistmodel.h>
#include <ui/viewmodels/composerviewmodel.h>
#include <ui/viewmodels/transfer/transfersviewmodel.h>
#include <ui/widgets/session/peoplepanel.h>
#include <ui/widgets/session/sessionpage.h>
#include <ui/widgets/style/signalboxstyle.h>
#include <ui/widgets/transfer/transferspanel.h>

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QListView>
#include <QMenu>

using namespace Signalbox;
using TestSupport::ActionDesktop;

/// What the menus have about files.
class TestFileMenus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new SignalboxStyle); }
    void picksFiles_data();
    void picksFiles();
    void picksFilesForAPerson();
    void pastes();
    void goesToTheTransfers();
    void answersByTheMenu();

private:
    /// The guest offers everyone a small file.
    static bool offer(ActionDesktop &all, SessionViewModel *session,
                      Signaling::FileTransfers &files);
};

bool TestFileMenus::offer(ActionDesktop &all, SessionViewModel *session,
                          Signaling::FileTransfers &files)
{
    QFile file(all.folder.filePath(QStringLiteral("plan.txt")));
    if (!file.open(QIODevice::WriteOnly) || file.write("abc") != 3)
        return false;
    file.close();
    files.send(Signaling::FileSelection::fromPaths({file.fileName()}));
    return QTest::qWaitFor([&] { return session->transfers()->model()->rowCount() == 1; });
}

void TestFileMenus::picksFiles_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<QFileDialog::FileMode>("mode");
    QTest::newRow("files") << QByteArray("session.sendFiles") << QFileDialog::ExistingFiles;
    QTest::newRow("a folder") << QByteArray("session.sendFolder") << QFileDialog::Directory;
}

void TestFileMenus::picksFiles()
{
    QFETCH(QByteArray, action);
    QFETCH(QFileDialog::FileMode, mode);
    ActionDesktop all;
    QVERIFY(!all.trigger(action.constData())); // no session to send them into
    QVERIFY(all.host());
    QVERIFY(all.trigger(action.constData()));
    auto *dialog = all.window.currentPage()->findChild<QFileDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->fileMode(), mode);
    dialog->reject();
}

void TestFileMenus::picksFilesForAPerson()
{
    ActionDesktop all;
    SessionViewModel *session = all.host();
    QVERIFY(session && all.invite(session));
    SessionPage *page = all.window.currentPage();
    QAbstractItemView *list = page->findChild<PeoplePanel *>()->list();
    const auto menuOf = [&](int row) {
        return TestSupport::rowMenu(list, session->people()->index(row));
    };
    QMenu *own = menuOf(0);
    QVERIFY(!ActionDesktop::trigger(
        TestSupport::named(TestSupport::actionsOf(own), "people.sendFiles")));
    own->close();
    QMenu *menu = menuOf(1);
    QVERIFY(ActionDesktop::trigger(
        TestSupport::named(TestSupport::actionsOf(menu), "people.sendFiles")));
    menu->close();
    auto *dialog = page->findChild<QFileDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    dialog->reject();
}

void TestFileMenus::pastes()
{
    ActionDesktop all;
    SessionViewModel *session = all.host();
    QVERIFY(session);
    QGuiApplication::clipboard()->setText(QStringLiteral("pasted"));
    QVERIFY(all.trigger("edit.paste"));
    QCOMPARE(session->composer()->text(), QStringLiteral("pasted"));
    QGuiApplication::clipboard()->clear();
}

void TestFileMenus::goesToTheTransfers()
{
    ActionDesktop all;
    SessionViewModel *session = all.host();
    QVERIFY(session && all.invite(session));
    QVERIFY(!all.trigger("view.transfers")); // there is none
    Signaling::FileTransfers files(&all.guest);
    QVERIFY(offer(all, session, files));
    QVERIFY(all.trigger("view.transfers"));
    auto *panel = all.window.currentPage()->findChild<TransfersPanel *>();
    QTRY_VERIFY(panel->list()->hasFocus());
}

void TestFileMenus::answersByTheMenu()
{
    ActionDesktop all;
    SessionViewModel *session = all.host();
    QVERIFY(session && all.invite(session));
    Signaling::FileTransfers files(&all.guest);
    QVERIFY(offer(all, session, files));
    auto *panel = all.window.currentPage()->findChild<TransfersPanel *>();
    QMenu *menu = TestSupport::rowMenu(panel->list(), panel->list()->model()->index(0, 0));
    QVERIFY(menu);
    const QList<QAction *> actions = TestSupport::actionsOf(menu);
    QVERIFY(TestSupport::named(actions, "transfer.acceptInto"));
    QVERIFY(ActionDesktop::trigger(TestSupport::named(actions, "transfer.refuse")));
    menu->close();
    QTRY_COMPARE(files.transfers().first().state, Signaling::FileTransfer::State::Refused);
}

QTEST_MAIN(TestFileMenus)
#include "tst_filemenus.moc"
