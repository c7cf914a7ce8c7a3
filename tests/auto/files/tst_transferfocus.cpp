#include "pagepeople.h"

#include <ui/widgets/log/logview.h>

#include <QFileDialog>
#include <QStandardPaths>
#include <QTest>
#include <QWindow>

using namespace Signalbox;
using namespace TestSupport;
using State = Signaling::FileTransfer::State;
using Command = TransfersPanel::Command;

/// Where the keys go while what can be done about a file changes, and which folder is proposed.
class TestTransferFocus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        // An account without any folder.
        qputenv("HOME", QFile::encodeName(m_home.path()));
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_home.filePath(QStringLiteral("config"))));
    }
    void spaceAfterPauseGoesOn();
    void lostFocusDestroysNothing();
    void proposesAFolderThatExists();

private:
    QTemporaryDir m_home;
};

void TestTransferFocus::spaceAfterPauseGoesOn()
{
    TestHub hub;
    PagePerson anna("Anna");
    PagePerson bert("Bert");
    QVERIFY(anna.open(hub) && bert.open(hub) && anna.sees(2));
    const QByteArray bytes(4 * 1024 * 1024, 'x');
    anna.model->drops()->send(anna.file("large.bin", bytes), bert.id(), false);
    QTRY_COMPARE(bert.state(), State::Offered);
    bert.page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(bert.page.get()));
    bool clicked = false;
    connect(bert.model->transfers(), &TransfersViewModel::changed, bert.page.get(), [&] {
        if (clicked || bert.state() != State::Running || bert.last().transferred == 0)
            return;
        clicked = true;
        bert.button(Command::Pause)->setFocus();
        QTest::mouseClick(bert.button(Command::Pause), Qt::LeftButton);
    });
    bert.button(Command::Accept)->click();
    QTRY_COMPARE(bert.state(), State::Paused);
    QTRY_VERIFY(bert.button(Command::Resume)->isVisible());
    QVERIFY(!bert.button(Command::Cancel)->hasFocus());
    QVERIFY(bert.button(Command::Resume)->hasFocus());
    QTest::keyClick(bert.page->windowHandle(), Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(bert.state(), State::Done, 30000);
    QTRY_COMPARE_WITH_TIMEOUT(anna.state(), State::Done, 30000);
}

void TestTransferFocus::lostFocusDestroysNothing()
{
    TestHub hub;
    PagePerson anna("Anna");
    PagePerson bert("Bert");
    QVERIFY(anna.open(hub) && bert.open(hub) && anna.sees(2));
    anna.model->drops()->send(anna.file("a.txt", "abc"), bert.id(), false);
    QTRY_COMPARE(bert.state(), State::Offered);
    bert.page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(bert.page.get()));
    bert.button(Command::Accept)->setFocus();
    QTest::keyClick(bert.page->windowHandle(), Qt::Key_Space);
    QTRY_COMPARE(bert.state(), State::Done);
    QTRY_VERIFY(!bert.button(Command::Accept)->isVisible());
    QVERIFY(bert.panel()->list()->hasFocus());
    QTest::keyClick(bert.page->windowHandle(), Qt::Key_Space);
    QCOMPARE(bert.model->transfers()->model()->rowCount(), 1);
    // The last one is taken off the list, and the panel goes with it.
    bert.button(Command::Remove)->setFocus();
    QTest::keyClick(bert.page->windowHandle(), Qt::Key_Space);
    QVERIFY(!bert.panel()->isVisible());
    QVERIFY(bert.page->logView()->hasFocus());
}

void TestTransferFocus::proposesAFolderThatExists()
{
    const QString downloads = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    QVERIFY(downloads.startsWith(m_home.path()) && !QFileInfo::exists(downloads));
    TestHub hub;
    PagePerson anna("Anna");
    PagePerson bert("Bert");
    bert.preferences.setFolder(QDir(bert.folder()).filePath(QStringLiteral("gone")));
    QVERIFY(anna.open(hub) && bert.open(hub) && anna.sees(2));
    anna.model->drops()->send(anna.file("a.txt", "abc"), bert.id(), false);
    QTRY_COMPARE(bert.state(), State::Offered);
    bert.button(Command::Accept)->click();
    QFileDialog *dialog = bert.panel()->folderChoice();
    QVERIFY(dialog);
    const QString proposed = dialog->selectedFiles().value(0, dialog->directory().path());
    QVERIFY2(QFileInfo(proposed).isDir(), qPrintable(proposed));
    QVERIFY2(dialog->directory().exists(), qPrintable(dialog->directory().path()));
    dialog->reject();
}

QTEST_MAIN(TestTransferFocus)
#include "tst_transferfocus.moc"
