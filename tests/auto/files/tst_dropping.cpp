#include "pagepeople.h"

#include <support/fakeclock.h>
#include <ui/models/signallogmodel.h>
#include <ui/viewmodels/composerviewmodel.h>
#include <ui/viewmodels/workspaceviewmodel.h>
#include <ui/widgets/log/logview.h>
#include <ui/widgets/mainwindow.h>
#include <ui/widgets/session/composertext.h>
#include <ui/widgets/session/composerwidget.h>
#include <ui/widgets/session/peoplepanel.h>
#include <ui/widgets/session/sessionlistview.h>
#include <ui/widgets/sessionwindow.h>
#include <ui/widgets/transfer/closequestion.h>
#include <ui/widgets/transfer/dropcontents.h>
#include <ui/widgets/transfer/dropoverlay.h>
#include <ui/widgets/transfer/dropquestion.h>
#include <ui/widgets/transfer/pagedrops.h>

#include <QClipboard>
#include <QFileDialog>
#include <QMenuBar>
#include <QMessageBox>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace Signalbox;
using namespace TestSupport;
using State = Signaling::FileTransfer::State;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

QMimeData *filesData(QMimeData *data, const QStringList &paths)
{
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls << QUrl::fromLocalFile(path);
    data->setUrls(urls);
    return data;
}

template <typename Dialog>
Dialog *shown(QWidget *page)
{
    Dialog *dialog = nullptr;
    const bool found = QTest::qWaitFor([&] {
        dialog = page->findChild<Dialog *>();
        return dialog && dialog->isVisible();
    });
    return found ? dialog : nullptr;
}

QPushButton *buttonOf(QWidget *widget, const char *label)
{
    const auto buttons = widget->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text().remove(QLatin1Char('&')) == text(label))
            return button;
    }
    return nullptr;
}

/// In the menus of that window, not of another that it owns.
QAction *closeAction(const QMainWindow &window)
{
    const auto actions = window.menuBar()->findChildren<QAction *>()
        + window.findChildren<QAction *>(QString(), Qt::FindDirectChildrenOnly);
    for (QAction *action : actions) {
        if (action->objectName() == text("session.close"))
            return action;
    }
    return nullptr;
}

} // namespace

/// Things that are dropped on the real widgets, pasted and picked.
class TestDropping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void contents_data();
    void contents();
    void onTheLog();
    void onAPerson();
    void theOverlaySaysWhatWillHappen();
    void aTextOnTheLogIsSent();
    void aTextInTheComposerIsWritten();
    void whatIsDraggedFromHereIsNone();
    void pasted();
    void pasteForSomeIsNotForAll();
    void pasteForSeveral();
    void pickedFilesAreAskedFirst();
    void heldOverASession();
    void closingAsks();
    void closingCountsNoPieces();
    void closingASessionAsks_data();
    void closingASessionAsks();
};

void TestDropping::contents_data()
{
    QTest::addColumn<QList<QUrl>>("urls");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("html");
    QTest::addColumn<bool>("image");
    QTest::addColumn<QString>("kind");
    const QUrl file = QUrl::fromLocalFile(text("/tmp/a.txt"));
    const QUrl link(text("https://example.org/pictures/cat.jpg"));
    QTest::newRow("a file") << QList<QUrl>{file} << QString() << QString() << false
                            << text("file /tmp/a.txt");
    QTest::newRow("a file among links")
        << QList<QUrl>{link, file} << QString() << QString() << true << text("file /tmp/a.txt");
    QTest::newRow("a link") << QList<QUrl>{link} << text("cat") << QString() << false
                            << text("text https://example.org/pictures/cat.jpg");
    QTest::newRow("a browser's picture")
        << QList<QUrl>{link} << QString() << text("<img>") << true << text("picture cat.png");
    QTest::newRow("a spreadsheet's cells")
        << QList<QUrl>() << text("1\t2") << text("<table>") << true << text("text 1\t2");
    QTest::newRow("only marked up")
        << QList<QUrl>() << QString() << text("<b>Hello</b>") << false << text("text Hello");
    QTest::newRow("nothing") << QList<QUrl>() << QString() << QString() << false << text("nothing");
}

void TestDropping::contents()
{
    QFETCH(QList<QUrl>, urls);
    QFETCH(QString, words);
    QFETCH(QString, html);
    QFETCH(bool, image);
    QMimeData data;
    if (!urls.isEmpty())
        data.setUrls(urls);
    if (!words.isEmpty())
        data.setText(words);
    if (!html.isEmpty())
        data.setHtml(html);
    if (image)
        data.setImageData(QImage(2, 2, QImage::Format_RGB32));
    const DropContent content = contentOf(&data, Fetch::All);
    const QString kind = content.isEmpty() ? text("nothing")
        : !content.paths.isEmpty()         ? text("file ") + content.paths.join(QLatin1Char(' '))
        : content.hasPicture()             ? text("picture ") + content.pictureName
                                           : text("text ") + content.asText();
    QTEST(kind, "kind");
    if (content.hasPicture())
        QVERIFY(QImage::fromData(content.picture()).size() == QSize(2, 2));
}

void TestDropping::onTheLog()
{
    TestHub hub;
    PagePerson anna("Anna");
    PagePerson bert("Bert");
    QVERIFY(anna.open(hub) && bert.open(hub) && anna.sees(2));
    const QByteArray bytes(50000, 'x');
    const QStringList paths = anna.file("photo.jpg", bytes).paths;
    QMimeData data;
    QVERIFY(!anna.panel()->isVisible());
    QVERIFY(dropOn(anna.page->logView()->viewport(), *filesData(&data, paths), {20, 20}));
    QTRY_COMPARE(bert.state(), State::Offered);
    QVERIFY(bert.panel()->isVisible() && anna.panel()->isVisible());
    bert.button(TransfersPanel::Command::Accept)->click();
    QTRY_COMPARE(bert.state(), State::Done);
    QCOMPARE(FilePerson::read(bert.path("photo.jpg")), bytes);
    QTRY_COMPARE(anna.state(), State::Done);
}

void TestDropping::onAPerson()
{
    TestHub hub;
    PagePerson anna("Anna");
    FilePerson bert("Bert");
    FilePerson cleo("Cleo");
    QVERIFY(anna.open(hub) && bert.join(hub) && cleo.join(hub) && anna.sees(3));
    QListView *people = anna.page->findChild<PeoplePanel *>()->list();
    const auto placeOf = [&](const QString &id) {
        return people->visualRect(people->model()->index(anna.model->people()->rowOf(id), 0))
            .center();
    };
    QMimeData data;
    filesData(&data, anna.file("a.txt", "abc").paths);
    QVERIFY(!holdOver(people->viewport(), data, placeOf(anna.id())));
    takeAway(people->viewport());
    QVERIFY(dropOn(people->viewport(), data, placeOf(cleo.id())));
    QTRY_COMPARE(cleo.state(), State::Offered);
    QVERIFY(bert.last().isNull());
    QTRY_COMPARE(anna.last().peers.size(), 1);
}

void TestDropping::theOverlaySaysWhatWillHappen()
{
    TestHub hub;
    PagePerson anna("Anna");
    FilePerson bert("Bert");
    QVERIFY(anna.open(hub) && bert.join(hub) && anna.sees(2));
    auto *overlay = anna.page->findChild<DropOverlay *>();
    QVERIFY(overlay && !overlay->isVisible());
    FilePerson::write(anna.path("d/a"), QByteArray(1024, 'a'));
    FilePerson::write(anna.path("d/e/b"), QByteArray(1024, 'b'));
    QMimeData data;
    filesData(&data, {anna.path("d")});
    QWidget *log = anna.page->logView()->viewport();
    QVERIFY(holdOver(log, data, {20, 20}));
    QVERIFY(overlay->isVisible());
    QTRY_VERIFY2(overlay->accessibleName().startsWith(text("Send 2 files, 2.0 KiB, to 1 people.")),
                 qPrintable(overlay->accessibleName()));
    takeAway(log);
    QVERIFY(!overlay->isVisible());
    // Outside there is nothing to send to, and it is said.
    anna.model->stop();
    QTRY_VERIFY(!anna.model->canLeave());
    QVERIFY(!holdOver(log, data, {20, 20}));
    QVERIFY(overlay->isVisible());
    QCOMPARE(overlay->accessibleName(), text("Nothing can be sent: you are not in the session."));
    takeAway(log);
}

void TestDropping::aTextOnTheLogIsSent()
{
    TestHub hub;
    PagePerson anna("Anna");
    FilePerson bert("Bert");
    QVERIFY(anna.open(hub) && bert.join(hub) && anna.sees(2));
    QSignalSpy received(bert.model->session(), &Signaling::SignalingSession::signalReceived);
    QStandardItemModel table(1, 2);
    table.setItem(0, 0, new QStandardItem(text("left")));
    table.setItem(0, 1, new QStandardItem(text("right")));
    const std::unique_ptr<QMimeData> row(table.mimeData({table.index(0, 0), table.index(0, 1)}));
    QVERIFY(dropOn(anna.page->logView()->viewport(), *row, {20, 20}));
    QTRY_COMPARE(received.count(), 1);
    QCOMPARE(received.first().first().value<Signaling::SignalMessage>().data, text("left\tright"));
}

void TestDropping::aTextInTheComposerIsWritten()
{
    TestHub hub;
    PagePerson anna("Anna");
    QVERIFY(anna.open(hub));
    ComposerText *field = anna.page->composer()->textField();
    QMimeData data;
    data.setText(text("Hello"));
    QVERIFY(dropOn(field->viewport(), data, {5, 5}));
    QCOMPARE(anna.model->composer()->text(), text("Hello"));
    QMimeData longer;
    longer.setText(QString(9000, QLatin1Char('a')));
    QVERIFY(dropOn(field->viewport(), longer, {5, 5}));
    auto *question = shown<DropQuestion>(anna.page.get());
    QVERIFY(question);
    QVERIFY(buttonOf(question, "Send in 2 signal(s)"));
    question->reject();
    QTRY_VERIFY(!anna.page->findChild<DropQuestion *>());
    QCOMPARE(anna.model->composer()->text(), text("Hello"));
    // Where so many signals can't wait, there is one way only.
    Signaling::RetryPolicy policy;
    policy.queueLimit = 1;
    anna.model->session()->setRetryPolicy(policy);
    QVERIFY(dropOn(field->viewport(), longer, {5, 5}));
    question = shown<DropQuestion>(anna.page.get());
    QVERIFY(question && buttonOf(question, "Send as a file"));
    QVERIFY(!buttonOf(question, "Send in 2 signal(s)")
            && !buttonOf(question, "Send in 0 signal(s)"));
    QVERIFY2(question->informativeText().contains(text("more than may wait")),
             qPrintable(question->informativeText()));
    question->reject();
}

void TestDropping::whatIsDraggedFromHereIsNone()
{
    TestHub hub;
    PagePerson anna("Anna");
    QVERIFY(anna.open(hub));
    QMimeData empty;
    QVERIFY(!holdOver(anna.page->logView()->viewport(), empty, {20, 20}));
    QMimeData data;
    data.setText(text("x"));
    QDragEnterEvent moves(QPoint(20, 20), Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    moves.ignore();
    QApplication::sendEvent(anna.page->logView()->viewport(), &moves);
    QVERIFY(!moves.isAccepted());
}

void TestDropping::pasted()
{
    TestHub hub;
    PagePerson anna("Anna");
    FilePerson bert("Bert");
    QVERIFY(anna.open(hub) && bert.join(hub) && anna.sees(2));
    QGuiApplication::clipboard()->setText(text("short"));
    anna.page->paste();
    QCOMPARE(anna.model->composer()->text(), text("short"));
    QGuiApplication::clipboard()->setImage(QImage(3, 3, QImage::Format_RGB32));
    // The key, in the text field.
    anna.page->composer()->startWriting();
    QTest::keyClick(anna.page->composer()->textField(), Qt::Key_V, Qt::ControlModifier);
    auto *question = shown<DropQuestion>(anna.page.get());
    QVERIFY(question);
    QVERIFY2(question->text().contains(text(".png")), qPrintable(question->text()));
    QCOMPARE(anna.model->composer()->text(), text("short"));
    QVERIFY(bert.last().isNull());
    QTest::keyClick(question, Qt::Key_Return);
    QTRY_COMPARE(bert.state(), State::Offered);
    bert.model->transfers()->accept(bert.last().id);
    QTRY_COMPARE(bert.state(), State::Done);
    QCOMPARE(QImage(bert.last().files.first().path).size(), QSize(3, 3));
    QGuiApplication::clipboard()->clear();
}

void TestDropping::pasteForSomeIsNotForAll()
{
    TestHub hub;
    PagePerson anna("Anna");
    FilePerson bert("Bert");
    QVERIFY(anna.open(hub) && bert.join(hub) && anna.sees(2));
    QSignalSpy said(anna.page.get(), &SessionPage::noticed);
    QGuiApplication::clipboard()->setImage(QImage(3, 3, QImage::Format_RGB32));
    ComposerViewModel *composer = anna.model->composer();
    composer->chooseNobody();
    anna.page->paste();
    anna.page->sendFiles();
    composer->setTargets({bert.id(), text("another")});
    anna.page->paste();
    anna.page->sendFolder();
    QCOMPARE(said.count(), 4);
    QVERIFY(!anna.page->findChild<QFileDialog *>());
    composer->setTarget(bert.id());
    anna.page->paste();
    auto *question = shown<DropQuestion>(anna.page.get());
    QVERIFY(question);
    QVERIFY2(question->text().contains(text("to Bert")), qPrintable(question->text()));
    question->reject();
    QGuiApplication::clipboard()->clear();
}

void TestDropping::pasteForSeveral()
{
    TestHub hub;
    PagePerson anna("Anna");
    FilePerson bert("Bert");
    FilePerson cilli("Cilli");
    FilePerson dora("Dora");
    QVERIFY(anna.open(hub) && bert.join(hub) && cilli.join(hub) && dora.join(hub) && anna.sees(4));
    QGuiApplication::clipboard()->setImage(QImage(3, 3, QImage::Format_RGB32));
    anna.model->composer()->setTargets({bert.id(), anna.id(), cilli.id()});
    anna.page->paste();
    auto *question = shown<DropQuestion>(anna.page.get());
    QVERIFY(question);
    QVERIFY2(question->text().contains(text("to 2 people")), qPrintable(question->text()));
    QTest::keyClick(question, Qt::Key_Return);
    for (const FilePerson *each : {&bert, &cilli}) {
        QTRY_COMPARE(each->state(), State::Offered);
        each->model->transfers()->accept(each->last().id);
        QTRY_COMPARE(each->state(), State::Done);
    }
    QVERIFY(dora.last().isNull());
    QGuiApplication::clipboard()->clear();
}

void TestDropping::pickedFilesAreAskedFirst()
{
    TestHub hub;
    PagePerson anna("Anna");
    FilePerson bert("Bert");
    QVERIFY(anna.open(hub) && bert.join(hub) && anna.sees(2));
    QFileDialog *dialog = anna.page->drops()->chooseFiles({bert.id()});
    Q_EMIT dialog->filesSelected(anna.file("a.txt", "abc").paths);
    dialog->reject();
    auto *question = shown<DropQuestion>(anna.page.get());
    QVERIFY(question);
    QCOMPARE(question->text(), text("Send “a.txt”, 3 B, to Bert."));
    buttonOf(question, "Send")->click();
    QTRY_COMPARE(bert.state(), State::Offered);
    QVERIFY(anna.page->drops()->chooseFolder()->testOption(QFileDialog::ShowDirsOnly));
}

void TestDropping::heldOverASession()
{
    TestHub hub;
    FilePerson bert("Bert");
    QVERIFY(bert.join(hub));
    WorkspaceServices services;
    const auto clock = std::make_shared<FakeClock>();
    services.clock = clock;
    services.makeSession = [] { return std::make_unique<Signaling::SignalingSession>(); };
    WorkspaceViewModel workspace(services);
    MainWindow window(&workspace);
    window.show();
    for (const char *name : {"first", "second"}) {
        SessionSetup setup;
        setup.credentials = SessionPeer::credentials(hub, hub.token());
        setup.name = text(name);
        workspace.open(setup);
    }
    QVERIFY(bert.sees(3));
    QCOMPARE(window.currentPage()->session(), workspace.at(1));
    auto *list = window.findChild<SessionListView *>();
    QMimeData data;
    filesData(&data, bert.file("a.txt", "abc").paths);
    const QPoint first = list->visualRect(list->model()->index(0, 0)).center();
    // Let go before anybody could see what will happen: it is asked.
    QVERIFY(dropOn(list->viewport(), data, first));
    QCOMPARE(window.currentPage()->session(), workspace.at(0));
    auto *question = shown<DropQuestion>(window.currentPage());
    QVERIFY(question);
    QCOMPARE(question->text(), text("Send “a.txt”, 3 B, to 2 people."));
    QVERIFY(bert.last().isNull());
    question->reject();
    QTRY_VERIFY(!window.currentPage()->findChild<DropQuestion *>());
    QVERIFY(bert.last().isNull());
    // Held there, the session opens and says it.
    window.showSessionInFront(workspace.at(1));
    QVERIFY(holdOver(list->viewport(), data, first));
    clock->advance(SessionListView::OpenAfter.count() - 1);
    QCOMPARE(window.currentPage()->session(), workspace.at(1));
    clock->advance(1);
    QCOMPARE(window.currentPage()->session(), workspace.at(0));
    auto *overlay = window.currentPage()->findChild<DropOverlay *>();
    QVERIFY(overlay && overlay->isVisible());
    QTRY_COMPARE(overlay->accessibleName().section(QLatin1Char('\n'), 0, 0),
                 text("Send “a.txt”, 3 B, to 2 people."));
    takeAway(list->viewport());
    QVERIFY(!overlay->isVisible());
    QVERIFY(holdOver(list->viewport(), data, first));
    clock->advance(SessionListView::OpenAfter);
    QVERIFY(overlay->isVisible());
    QDropEvent drop(first, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(list->viewport(), &drop);
    QVERIFY(drop.isAccepted() && !overlay->isVisible());
    QTRY_COMPARE(bert.state(), State::Offered);
    QVERIFY(!window.currentPage()->findChild<DropQuestion *>());
    QCOMPARE(workspace.at(0)->transfers()->open(), 1);
}

void TestDropping::closingAsks()
{
    TestHub hub;
    FilePerson bert("Bert");
    QVERIFY(bert.join(hub));
    WorkspaceServices services;
    services.clock = Signaling::Clock::system();
    services.makeSession = [] { return std::make_unique<Signaling::SignalingSession>(); };
    WorkspaceViewModel workspace(services);
    MainWindow window(&workspace);
    window.show();
    SessionSetup setup;
    setup.credentials = SessionPeer::credentials(hub, hub.token());
    SessionViewModel *session = workspace.open(setup);
    QVERIFY(bert.sees(2));
    session->drops()->send(bert.file("a.txt", "abc"), {}, false);
    QTRY_COMPARE(bert.state(), State::Offered);
    QVERIFY(!window.close());
    QVERIFY(window.closeQuestion());
    window.closeQuestion()->reject();
    QTRY_VERIFY(!window.closeQuestion());
    QVERIFY(window.isVisible());
    QVERIFY(!window.close());
    buttonOf(window.closeQuestion(), "Close anyway")->click();
    QTRY_VERIFY(!window.isVisible());
}

void TestDropping::closingCountsNoPieces()
{
    // The clock of the hub stands still: what is refused stays refused.
    Signaling::HubConfig config;
    config.limits.signalsPerSecond = 1;
    config.limits.signalBurst = 20;
    TestHub hub(config);
    FilePerson bert("Bert");
    QVERIFY(bert.join(hub));
    WorkspaceServices services;
    const auto clock = std::make_shared<FakeClock>();
    services.clock = clock;
    services.makeSession = [] { return std::make_unique<Signaling::SignalingSession>(); };
    WorkspaceViewModel workspace(services);
    SessionSetup setup;
    setup.credentials = SessionPeer::credentials(hub, hub.token());
    SessionViewModel *session = workspace.open(setup);
    QVERIFY(bert.sees(2));
    session->drops()->send(bert.file("a.txt", QByteArray(1000000, 'x')), {}, false);
    QTRY_COMPARE(bert.state(), State::Offered);
    // What the hub allows at once is used up by something else, so that pieces wait behind it.
    for (int i = 0; i < 40; ++i)
        session->session()->sendSignal(text("chat"), text("Hello"));
    const auto waiting = [&](bool chat) {
        const auto pending = session->session()->pendingSignals();
        return int(std::count_if(pending.cbegin(), pending.cend(), [&](const auto &signal) {
            return (signal.type == text("chat")) == chat
                && signal.waitsFor != Signaling::PendingSignalInfo::WaitsFor::Acknowledgement;
        }));
    };
    QTRY_VERIFY(waiting(true) > 0);
    bert.model->transfers()->accept(bert.last().id);
    QTRY_VERIFY(waiting(false) > 0);
    for (const auto &costs :
         {CloseQuestion::costsOf(&workspace), CloseQuestion::costsOf(&workspace, session)}) {
        QCOMPARE(costs.transfers, 1);
        QCOMPARE(costs.waiting, waiting(true));
    }
}

void TestDropping::closingASessionAsks_data()
{
    QTest::addColumn<bool>("detached");
    QTest::newRow("in the window") << false;
    QTest::newRow("in a window of its own") << true;
}

void TestDropping::closingASessionAsks()
{
    QFETCH(bool, detached);
    TestHub hub;
    FilePerson bert("Bert");
    QVERIFY(bert.join(hub));
    WorkspaceServices services;
    services.clock = Signaling::Clock::system();
    services.makeSession = [] { return std::make_unique<Signaling::SignalingSession>(); };
    WorkspaceViewModel workspace(services);
    MainWindow window(&workspace);
    window.show();
    SessionSetup setup;
    setup.credentials = SessionPeer::credentials(hub, hub.token());
    SessionViewModel *session = workspace.open(setup);
    workspace.open(setup);
    QVERIFY(bert.sees(3));
    session->drops()->send(bert.file("a.txt", "abc"), bert.id(), false);
    QTRY_COMPARE(bert.state(), State::Offered);
    workspace.setDetached(session, detached);
    QWidget *where = detached ? static_cast<QWidget *>(window.sessionWindow(session)) : &window;
    QVERIFY(where);
    window.showSessionInFront(detached ? workspace.at(1) : session);
    QAction *inMain = closeAction(window);
    QAction *close = detached ? closeAction(*window.sessionWindow(session)) : inMain;
    QVERIFY(inMain && close);
    close->trigger();
    auto *question = shown<CloseQuestion>(where);
    QVERIFY(question);
    QVERIFY2(question->text().contains(text("1")), qPrintable(question->text()));
    question->reject();
    QTRY_VERIFY(!where->findChild<CloseQuestion *>());
    QCOMPARE(workspace.rowCount(), 2);
    QCOMPARE(bert.state(), State::Offered);
    close->trigger();
    question = shown<CloseQuestion>(where);
    QVERIFY(question);
    buttonOf(question, "Close anyway")->click();
    QTRY_COMPARE(workspace.rowCount(), 1);
    QTRY_VERIFY(bert.last().isEnded());
    // Where nothing is under way it is closed at once.
    window.showSessionInFront(workspace.at(0));
    inMain->trigger();
    QCOMPARE(workspace.rowCount(), 0);
}

QTEST_MAIN(TestDropping)
#include "tst_dropping.moc"
