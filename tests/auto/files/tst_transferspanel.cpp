#include "pagepeople.h"

#include <ui/widgets/log/picturepreview.h>
#include <ui/widgets/transfer/choosefilesdialog.h>
#include <ui/widgets/transfer/filepreview.h>

#include <QBuffer>
#include <QFileDialog>
#include <QImage>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Signalbox;
using namespace TestSupport;
using State = Signaling::FileTransfer::State;
using Command = TransfersPanel::Command;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

/// The panel of transfers on real pages.
class TestTransfersPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void hiddenWithoutTransfers();
    void buttonsFollow();
    void keys();
    void asksForAFolderOnce();
    void someOfTheFiles();
    void previews_data();
    void previews();
    void everythingHasAName();
    void draggedOut();
    void goesOnAfterARestart_data();
    void goesOnAfterARestart();

private:
    static bool offer(const PagePerson &from, const PagePerson &to, const char *name,
                      const QByteArray &bytes)
    {
        from.model->drops()->send(from.file(name, bytes), to.id(), false);
        return QTest::qWaitFor([&] { return to.state() == State::Offered; });
    }
};

void TestTransfersPanel::hiddenWithoutTransfers()
{
    TestHub hub;
    PagePerson anna("Anna");
    PagePerson bert("Bert");
    QVERIFY(anna.open(hub) && bert.open(hub) && anna.sees(2));
    QVERIFY(!anna.panel()->isVisible());
    bert.page->showTransfers();
    QVERIFY(!bert.panel()->list()->hasFocus());
    QVERIFY(offer(anna, bert, "a.txt", "abc"));
    QVERIFY(bert.panel()->isVisible());
    bert.page->activateWindow();
    bert.page->showTransfers();
    QTRY_VERIFY(bert.panel()->list()->hasFocus());
    bert.button(Command::Refuse)->click();
    QTRY_VERIFY(bert.button(Command::Remove)->isVisible());
    bert.button(Command::Remove)->click();
    QVERIFY(!bert.panel()->isVisible());
    QSignalSpy noticed(bert.page.get(), &SessionPage::noticed);
    bert.page->setSidePanelVisible(false);
    QVERIFY(offer(anna, bert, "b.txt", "abc"));
    QCOMPARE(noticed.first().first().toString(), text("Anna offers b.txt, 3 B"));
}

void TestTransfersPanel::buttonsFollow()
{
    TestHub hub;
    PagePerson anna("Anna");
    PagePerson bert("Bert");
    QVERIFY(anna.open(hub) && bert.open(hub) && anna.sees(2));
    QVERIFY(offer(anna, bert, "a.txt", "abc"));
    const auto visible = [](const PagePerson &person) {
        QList<int> commands;
        for (int command = 0; command <= int(Command::Remove); ++command) {
            if (person.button(Command(command))->isVisible())
                commands << command;
        }
        return commands;
    };
    QCOMPARE(visible(bert),
             (QList<int>{int(Command::Accept), int(Command::AcceptAlways), int(Command::Refuse)}));
    QCOMPARE(visible(anna), QList<int>{int(Command::Cancel)});
    bert.button(Command::AcceptAlways)->click();
    QTRY_COMPARE(visible(bert), (QList<int>{int(Command::ShowInFolder), int(Command::Remove)}));
    QTRY_COMPARE(visible(anna), QList<int>{int(Command::Remove)});
    const QMenu *menu = bert.panel()->makeMenu();
    QCOMPARE(menu->actions().size(), 2);
    // An answer that is wanted is not left for something else that comes.
    bert.button(Command::Remove)->click();
    QVERIFY(bert.panel()->isHidden());
}

void TestTransfersPanel::keys()
{
    TestHub hub;
    PagePerson anna("Anna");
    PagePerson bert("Bert");
    QVERIFY(anna.open(hub) && bert.open(hub) && anna.sees(2));
    QVERIFY(offer(anna, bert, "a.txt", "abc"));
    QTest::keyClick(bert.panel()->list(), Qt::Key_Delete);
    QTRY_COMPARE(bert.state(), State::Refused);
    QTRY_COMPARE(anna.state(), State::Refused);
    QTest::keyClick(anna.panel()->list(), Qt::Key_Return);
    QTRY_COMPARE(bert.state(), State::Offered);
    QTest::keyClick(bert.panel()->list(), Qt::Key_Enter);
    QTRY_COMPARE(bert.state(), State::Done);
    QTest::keyClick(bert.panel()->list(), Qt::Key_Delete);
    QCOMPARE(bert.model->transfers()->model()->rowCount(), 1);
    QTRY_COMPARE(anna.state(), State::Done);
    QVERIFY(offer(anna, bert, "b.txt", QByteArray(100, 'x')));
    QTest::keyClick(anna.panel()->list(), Qt::Key_Delete);
    QTRY_COMPARE(anna.state(), State::Cancelled);
    QTRY_COMPARE(bert.state(), State::Cancelled);
}

void TestTransfersPanel::asksForAFolderOnce()
{
    TestHub hub;
    PagePerson anna("Anna");
    PagePerson bert("Bert", false);
    QVERIFY(anna.open(hub) && bert.open(hub) && anna.sees(2));
    QVERIFY(offer(anna, bert, "a.txt", "abc"));
    bert.button(Command::Accept)->click();
    QFileDialog *dialog = bert.panel()->folderChoice();
    QVERIFY(dialog && dialog->isVisible());
    Q_EMIT dialog->fileSelected(bert.folder());
    dialog->reject();
    QTRY_COMPARE(bert.state(), State::Done);
    QVERIFY(QFile::exists(bert.path("a.txt")));
    QVERIFY(offer(anna, bert, "b.txt", "abc"));
    bert.button(Command::Accept)->click();
    QTRY_COMPARE(bert.state(), State::Done);
}

void TestTransfersPanel::someOfTheFiles()
{
    TestHub hub;
    PagePerson anna("Anna");
    PagePerson bert("Bert");
    QVERIFY(anna.open(hub) && bert.open(hub) && anna.sees(2));
    for (const char *name : {"d/one", "d/two", "d/three"})
        FilePerson::write(anna.path(name), name);
    DropContent folder;
    folder.paths << anna.path("d");
    anna.model->drops()->send(folder, bert.id(), false);
    QTRY_COMPARE(bert.state(), State::Offered);
    QVERIFY(bert.button(Command::ChooseFiles)->isVisible());
    bert.button(Command::ChooseFiles)->click();
    ChooseFilesDialog *dialog = bert.panel()->fileChoice();
    QVERIFY(dialog);
    QCOMPARE(dialog->list()->count(), 3);
    QCOMPARE(dialog->chosen().size(), 3);
    const auto files = bert.last().files;
    for (int row = 0; row < 3; ++row) {
        if (files.at(row).name != text("d/two"))
            dialog->list()->item(row)->setCheckState(Qt::Unchecked);
    }
    QCOMPARE(dialog->chosen().size(), 1);
    dialog->accept();
    QTRY_COMPARE(bert.state(), State::Done);
    QCOMPARE(FilePerson::read(bert.path("d/two")), QByteArray("d/two"));
    QVERIFY(!QFile::exists(bert.path("d/one")));
}

void TestTransfersPanel::previews_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("picture");
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    QImage(20, 10, QImage::Format_RGB32).save(&buffer, "PNG");
    QTest::newRow("a picture") << png << QString() << true;
    QTest::newRow("a text") << QByteArray("Hello, \xc3\xbc\n") << text("Hello, ü\n") << false;
    QTest::newRow("no text") << QByteArray("\0\1\2", 3) << QString() << false;
    QTest::newRow("broken UTF-8") << QByteArray("a\xff\xfe") << QString() << false;
    QTest::newRow("not a picture after all")
        << png.left(30) + QByteArray("\0", 1) << QString() << false;
    QTest::newRow("drawn by a program")
        << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>")
        << text("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>") << false;
}

void TestTransfersPanel::previews()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    QFETCH(bool, picture);
    const QTemporaryDir folder;
    FilePerson::write(folder.filePath(text("it")), bytes);
    FilePreview preview;
    QSignalSpy loaded(&preview, &FilePreview::loaded);
    preview.setFiles({folder.filePath(text("gone")), folder.filePath(text("it"))});
    QTRY_COMPARE(loaded.count(), 1);
    QCOMPARE(preview.isHidden(), words.isEmpty() && !picture);
    QCOMPARE(!preview.picture()->isHidden() && !preview.isHidden(), picture);
    QCOMPARE(preview.text()->toPlainText(), words);
    preview.setFiles({folder.filePath(text("gone")), folder.filePath(text("it"))});
    preview.setFiles({});
    QVERIFY(preview.isHidden());
    QCOMPARE(loaded.count(), 1);
}

void TestTransfersPanel::everythingHasAName()
{
    TestHub hub;
    PagePerson anna("Anna");
    PagePerson bert("Bert");
    QVERIFY(anna.open(hub) && bert.open(hub) && anna.sees(2));
    QVERIFY(offer(anna, bert, "a.txt", "abc"));
    const TransfersPanel *panel = bert.panel();
    QCOMPARE(panel->list()->accessibleName(), text("Transfers"));
    QCOMPARE(panel->list()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString(),
             text("a.txt, from Anna. Offered, 3 B 0 %"));
    const auto buttons = panel->findChildren<QPushButton *>();
    for (const QPushButton *button : buttons) {
        QVERIFY(!button->text().isEmpty() && !button->toolTip().isEmpty());
        QVERIFY(button->focusPolicy() & Qt::TabFocus);
    }
    bert.button(Command::Accept)->click();
    QTRY_VERIFY(panel->preview()->isVisible());
    QCOMPARE(panel->preview()->text()->accessibleName(), text("The beginning of a.txt"));
}

void TestTransfersPanel::draggedOut()
{
    TestHub hub;
    PagePerson anna("Anna");
    PagePerson bert("Bert");
    QVERIFY(anna.open(hub) && bert.open(hub) && anna.sees(2));
    QVERIFY(offer(anna, bert, "a.txt", "abc"));
    const QListView *list = bert.panel()->list();
    QVERIFY(list->dragEnabled());
    const QModelIndex row = list->model()->index(0, 0);
    QVERIFY(!row.flags().testFlag(Qt::ItemIsDragEnabled));
    bert.button(Command::Accept)->click();
    QTRY_COMPARE(bert.state(), State::Done);
    QVERIFY(row.flags().testFlag(Qt::ItemIsDragEnabled));
    const std::unique_ptr<QMimeData> data(list->model()->mimeData({row}));
    QCOMPARE(data->urls(), QList<QUrl>{QUrl::fromLocalFile(bert.path("a.txt"))});
}

void TestTransfersPanel::goesOnAfterARestart_data()
{
    QTest::addColumn<bool>("sender");
    QTest::newRow("the receiver's") << false;
    QTest::newRow("the sender's, of a picture that was pasted") << true;
}

void TestTransfersPanel::goesOnAfterARestart()
{
    QFETCH(bool, sender);
    TestHub hub;
    PagePerson anna("Anna");
    PagePerson bert("Bert");
    QVERIFY(anna.open(hub) && bert.open(hub) && anna.sees(2));
    QByteArray bytes(3000000, '\0');
    quint32 value = 1;
    for (char &c : bytes)
        c = char((value = value * 1664525U + 1013904223U) >> 24);
    if (sender) {
        DropContent picture;
        picture.pictureName = text("large.bin");
        picture.picture = [bytes] { return bytes; };
        anna.model->drops()->send(picture, bert.id(), false);
    } else {
        anna.model->drops()->send(anna.file("large.bin", bytes), bert.id(), false);
    }
    QTRY_COMPARE(bert.state(), State::Offered);
    const auto pause = [&bert] {
        if (bert.state() == State::Running && bert.last().transferred > 0)
            bert.model->transfers()->pause(bert.last().id);
    };
    connect(bert.model->transfers(), &TransfersViewModel::changed, bert.page.get(), pause);
    bert.button(Command::Accept)->click();
    QTRY_COMPARE(bert.state(), State::Paused);
    QTRY_COMPARE(anna.state(), State::Paused);
    PagePerson &who = sender ? anna : bert;
    who.page.reset();
    who.model.reset();
    QVERIFY(!QFile::exists(bert.path("large.bin")));
    QVERIFY(who.open(hub));
    QTRY_COMPARE(who.panel()->list()->model()->rowCount(), 1);
    QVERIFY(who.panel()->isVisible());
    QTRY_COMPARE(bert.state(), State::Paused);
    if (!sender) {
        QCOMPARE(who.panel()->list()->currentIndex().row(), 0);
        QVERIFY(who.last().progress() > 0);
        QVERIFY(bert.button(Command::Resume)->isVisible());
        QVERIFY(!bert.button(Command::Accept)->isVisible());
    }
    bert.page->disconnect(bert.model->transfers());
    bert.model->transfers()->disconnect(bert.page.get());
    bert.button(Command::Resume)->click();
    QTRY_COMPARE(bert.state(), State::Done);
    QTRY_COMPARE(anna.state(), State::Done);
    QCOMPARE(FilePerson::read(bert.path("large.bin")), bytes);
}

QTEST_MAIN(TestTransfersPanel)
#include "tst_transferspanel.moc"
