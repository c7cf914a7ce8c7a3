#include "actionfixture.h"

#include <ui/models/transferlistmodel.h>
#include <ui/viewmodels/composerviewmodel.h>
#include <ui/viewmodels/transfer/transferpreferences.h>
#include <ui/widgets/session/peoplepanel.h>
#include <ui/widgets/session/sessionpage.h>
#include <ui/widgets/style/signalboxstyle.h>
#include <ui/widgets/transfer/choosefilesdialog.h>
#include <ui/widgets/transfer/transferspanel.h>

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QFileDialog>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QUrl>

using namespace Signalbox;
using Signaling::FileTransfer;
using State = FileTransfer::State;
using TestSupport::ActionDesktop;
using TestSupport::ActionFiles;

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
    void answersByTheMenu_data();
    void answersByTheMenu();
    void acceptsIntoAnotherFolder();
    void choosesAmongTheFiles();
    void stopsAndGoesOnByTheMenu();
    void endedOnesByTheMenu();

public Q_SLOTS:
    /// In place of the desktop's file manager.
    void openFolder(const QUrl &url) { m_opened << url.toLocalFile(); }

private:
    /// A session with a guest who offers files.
    struct Room
    {
        ActionDesktop all;
        SessionViewModel *session = all.host();
        bool isReady = session && all.invite(session);
        ActionFiles guest{&all.guest};
        TransfersPanel *panel = all.window.findChild<TransfersPanel *>();
        QTemporaryDir folder;

        FileTransfer latest() const { return session->transfers()->model()->at(0); }
        /// Triggers that of the latest transfer's menu, if it is there and can be chosen.
        bool trigger(const char *name) const
        {
            QMenu *menu =
                TestSupport::rowMenu(panel->list(), session->transfers()->model()->index(0));
            if (!menu)
                return false;
            const bool done =
                ActionDesktop::trigger(TestSupport::named(TestSupport::actionsOf(menu), name));
            menu->close();
            return done;
        }
    };

    QStringList m_opened;
};

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
    ActionFiles guest(&all.guest);
    QVERIFY(guest.offer(session, 1));
    QVERIFY(all.trigger("view.transfers"));
    auto *panel = all.window.currentPage()->findChild<TransfersPanel *>();
    QTRY_VERIFY(panel->list()->hasFocus());
}

void TestFileMenus::answersByTheMenu_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<State>("state");
    QTest::newRow("yes") << QByteArray("transfer.accept") << State::Done;
    QTest::newRow("always") << QByteArray("transfer.acceptAlways") << State::Done;
    QTest::newRow("no") << QByteArray("transfer.refuse") << State::Refused;
}

void TestFileMenus::answersByTheMenu()
{
    QFETCH(QByteArray, action);
    QFETCH(State, state);
    Room room;
    QVERIFY(room.isReady);
    room.session->transfers()->preferences()->setFolder(room.folder.path());
    QVERIFY(room.guest.offer(room.session, 1));
    QVERIFY(!room.trigger("transfer.chooseFiles")); // there is one only
    QVERIFY(room.trigger(action.constData()));
    QTRY_COMPARE(room.latest().state, state);
    QTRY_COMPARE(room.guest.transfers.transfers().constFirst().state, state);
    // Whether it is asked the next time.
    QVERIFY(room.guest.offer(room.session, 1));
    if (action == "transfer.acceptAlways")
        QTRY_COMPARE(room.latest().state, State::Done);
    else
        QCOMPARE(room.latest().state, State::Offered);
}

void TestFileMenus::acceptsIntoAnotherFolder()
{
    Room room;
    QVERIFY(room.isReady);
    room.session->transfers()->preferences()->setFolder(room.all.folder.path());
    QVERIFY(room.guest.offer(room.session, 1));
    QVERIFY(room.trigger("transfer.acceptInto"));
    QFileDialog *dialog = room.panel->folderChoice();
    QVERIFY(dialog && dialog->isVisible());
    Q_EMIT dialog->fileSelected(room.folder.path());
    dialog->reject();
    QTRY_COMPARE(room.latest().state, State::Done);
    QVERIFY(QFile::exists(room.folder.filePath(QStringLiteral("plans 0/0.txt"))));
}

void TestFileMenus::choosesAmongTheFiles()
{
    Room room;
    QVERIFY(room.isReady);
    room.session->transfers()->preferences()->setFolder(room.folder.path());
    QVERIFY(room.guest.offer(room.session, 2));
    QVERIFY(room.trigger("transfer.chooseFiles"));
    ChooseFilesDialog *dialog = room.panel->fileChoice();
    QVERIFY(dialog && dialog->isVisible());
    dialog->list()->item(0)->setCheckState(Qt::Unchecked);
    dialog->accept();
    QTRY_COMPARE(room.latest().state, State::Done);
    const QDir plans(room.folder.filePath(QStringLiteral("plans 0")));
    QCOMPARE(plans.entryList(QDir::Files).size(), 1);
}

void TestFileMenus::stopsAndGoesOnByTheMenu()
{
    Room room;
    QVERIFY(room.isReady);
    room.session->transfers()->preferences()->setFolder(room.folder.path());
    QVERIFY(room.guest.offer(room.session, 1, 4000000));
    QVERIFY(!room.trigger("transfer.pause")); // nothing runs yet
    QVERIFY(room.trigger("transfer.accept"));
    QVERIFY(room.trigger("transfer.pause"));
    QTRY_COMPARE(room.latest().state, State::Paused);
    QTRY_COMPARE(room.guest.transfers.transfers().constFirst().state, State::Paused);
    QVERIFY(!room.trigger("transfer.pause"));
    QVERIFY(room.trigger("transfer.resume"));
    QTRY_COMPARE(room.guest.transfers.transfers().constFirst().state, State::Running);
    QVERIFY(room.trigger("transfer.cancel"));
    QTRY_COMPARE(room.latest().state, State::Cancelled);
    QTRY_COMPARE(room.guest.transfers.transfers().constFirst().state, State::Cancelled);
}

void TestFileMenus::endedOnesByTheMenu()
{
    Room room;
    QVERIFY(room.isReady);
    room.session->transfers()->preferences()->setFolder(room.folder.path());
    QVERIFY(room.guest.offer(room.session, 1));
    QVERIFY(room.trigger("transfer.accept"));
    QTRY_COMPARE(room.latest().state, State::Done);
    QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "openFolder");
    QVERIFY(room.trigger("transfer.showInFolder"));
    QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
    QCOMPARE(m_opened, QStringList{room.folder.filePath(QStringLiteral("plans 0"))});
    QVERIFY(room.trigger("transfer.remove"));
    QCOMPARE(room.session->transfers()->model()->rowCount(), 0);
    // What was refused can be offered again.
    QFile file(room.folder.filePath(QStringLiteral("ours.txt")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("abc") == 3);
    file.close();
    room.session->transfers()->send(Signaling::FileSelection::fromPaths({file.fileName()}), {});
    QVERIFY(room.guest.refuse());
    QTRY_COMPARE(room.latest().state, State::Refused);
    QVERIFY(room.trigger("transfer.offerAgain"));
    QVERIFY(room.guest.refuse()); // so it came once more
}

QTEST_MAIN(TestFileMenus)
#include "tst_filemenus.moc"
