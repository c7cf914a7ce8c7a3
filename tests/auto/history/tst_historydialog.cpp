#include "desktopfixture.h"

#include <support/leakcheck.h>
#include <ui/models/signallogmodel.h>
#include <ui/viewmodels/captureviewmodel.h>
#include <ui/viewmodels/composerviewmodel.h>
#include <ui/viewmodels/history/sessionhistory.h>
#include <ui/viewmodels/log/capturelist.h>
#include <ui/viewmodels/logviewmodel.h>
#include <ui/viewmodels/profiles/profileconnector.h>
#include <ui/widgets/history/historydelegates.h>
#include <ui/widgets/history/historydialog.h>
#include <ui/widgets/log/capturepage.h>
#include <ui/widgets/log/logdelegate.h>
#include <ui/widgets/log/rategraph.h>
#include <ui/widgets/session/capturespanel.h>
#include <ui/widgets/session/historybar.h>
#include <ui/widgets/session/recordbutton.h>
#include <ui/widgets/session/sessionpage.h>
#include <ui/widgets/settings/historypage.h>
#include <ui/widgets/settings/settingsdialog.h>
#include <ui/widgets/style/signalboxstyle.h>

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace Signalbox;
using TestSupport::Desktop;
using Link = SessionViewModel::Link;

/// The history in the real window, with real sessions: each of its actions.
class TestHistoryDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new SignalboxStyle); }
    void hostedIsRecordedAndFound();
    void hiddenLettersAreSeen();
    void theMarkAndTheSwitch();
    void showsEarlierWhenHostedAgain();
    void opensASession();
    void whatWasRecordedIsFoundExportedAndClosed();
    void deletesASession();
    void theSettingsPage();
    void deletesAll();
    void graphActions();
    void withoutAHistory();
    void keepsNoToken();

private:
    static SessionViewModel *host(Desktop &desktop);
    static bool send(SessionViewModel *session, const QString &text);
    static QAction *action(const Desktop &desktop, const char *text);
    template <typename Button>
    static Button *button(const QWidget *parent, const char *text)
    {
        const auto buttons = parent->findChildren<Button *>();
        for (Button *candidate : buttons) {
            if (candidate->text().remove(QLatin1Char('&')) == QString::fromUtf8(text))
                return candidate;
        }
        return nullptr;
    }
    static HistoryDialog *open(Desktop &desktop);
};

SessionViewModel *TestHistoryDialog::host(Desktop &desktop)
{
    desktop.window.show();
    const int row = desktop.workspace.rowCount();
    desktop.workspace.host(HostService::Reach::ThisComputer, QStringLiteral("room"));
    if (!QTest::qWaitFor([&] { return desktop.workspace.rowCount() == row + 1; }))
        return nullptr;
    SessionViewModel *session = desktop.workspace.at(row);
    return QTest::qWaitFor([&] { return session->link() == Link::Connected; }) ? session : nullptr;
}

bool TestHistoryDialog::send(SessionViewModel *session, const QString &text)
{
    session->composer()->setText(text);
    return session->send()
        && QTest::qWaitFor([session] { return session->session()->queuedCount() == 0; });
}

QAction *TestHistoryDialog::action(const Desktop &desktop, const char *text)
{
    const auto actions = desktop.window.findChildren<QAction *>();
    for (QAction *candidate : actions) {
        if (candidate->text().remove(QLatin1Char('&')) == QString::fromUtf8(text))
            return candidate;
    }
    return nullptr;
}

HistoryDialog *TestHistoryDialog::open(Desktop &desktop)
{
    action(desktop, "History…")->trigger();
    auto *dialog = desktop.window.findChild<HistoryDialog *>();
    const bool filled =
        dialog && QTest::qWaitFor([dialog] {
            return !dialog->model()->isEmpty() && dialog->resultsView()->model()->rowCount() > 0;
        });
    return filled ? dialog : nullptr;
}

void TestHistoryDialog::hostedIsRecordedAndFound()
{
    Desktop desktop;
    SessionViewModel *session = host(desktop);
    QVERIFY(session && send(session, QStringLiteral("an apple")));
    QVERIFY(send(session, QStringLiteral("a pear")));
    HistoryDialog *dialog = open(desktop);
    QVERIFY(dialog && dialog->isVisible());
    QTest::keyClicks(dialog->searchField(), QStringLiteral("appl"));
    QTRY_COMPARE(dialog->resultsView()->model()->rowCount(), 1);
    const QModelIndex data =
        dialog->resultsView()->model()->index(0, HistoryResultsModel::DataColumn);
    QCOMPARE(data.data().toString(), QStringLiteral("an apple"));
    // A time is whole, whatever the language makes of dates.
    const QString time = data.siblingAtColumn(HistoryResultsModel::TimeColumn).data().toString();
    const QFontMetrics metrics(LogDelegate::dataFont(dialog->resultsView()->font()));
    QVERIFY(dialog->resultsView()->columnWidth(HistoryResultsModel::TimeColumn)
            >= metrics.horizontalAdvance(time) + 20);
    QCOMPARE(dialog->sessionsView()->model()->rowCount(), 2);
    QCOMPARE(dialog->sessionsView()->model()->index(1, 0).data().toString(),
             QStringLiteral("room"));
}

void TestHistoryDialog::hiddenLettersAreSeen()
{
    QStandardItemModel model(2, HistoryResultsModel::ColumnCount);
    const auto put = [&model](int row, const QString &text, const QVariantList &marks) {
        const QModelIndex data = model.index(row, HistoryResultsModel::DataColumn);
        model.setData(data, text, Qt::DisplayRole);
        model.setData(data, marks, HistoryResultsModel::MarksRole);
    };
    QTableView view;
    view.setModel(&model);
    view.setItemDelegate(new FoundDelegate(&view));
    view.setColumnWidth(HistoryResultsModel::DataColumn, 500);
    view.resize(1200, 200);
    view.show();
    const auto picture = [&view, &model](int row) {
        const QRect place = view.visualRect(model.index(row, HistoryResultsModel::DataColumn));
        return view.viewport()->grab(place).toImage();
    };
    const QString seen = QStringLiteral(u"a\\u202e\u241bred hot");
    put(0, QStringLiteral(u"a\u202e\u001bred hot"), {3, 3, 7, 3});
    put(1, seen, {8, 3, 12, 3});
    QVERIFY(picture(0) == picture(1));
    // The marks are in the picture, too.
    put(1, seen, {7, 3, 12, 3});
    QVERIFY(picture(0) != picture(1));
}

void TestHistoryDialog::theMarkAndTheSwitch()
{
    Desktop desktop;
    SessionViewModel *session = host(desktop);
    QVERIFY(session);
    auto *mark = desktop.window.currentPage()->findChild<RecordButton *>();
    QAction *record = action(desktop, "Record this session");
    QVERIFY(mark->isVisible() && mark->isChecked() && record->isChecked());
    QCOMPARE(mark->text(), QStringLiteral("Recorded"));
    record->trigger();
    QVERIFY(!session->history()->isRecording() && !mark->isChecked());
    QCOMPARE(mark->text(), QString());
    mark->click();
    QVERIFY(session->history()->isRecording() && record->isChecked());
    QVERIFY(!mark->accessibleDescription().isEmpty());
}

void TestHistoryDialog::showsEarlierWhenHostedAgain()
{
    Desktop desktop;
    SessionViewModel *session = host(desktop);
    QVERIFY(session && send(session, QStringLiteral("first time")));
    QVERIFY(!action(desktop, "Show earlier signals")->isEnabled());
    desktop.workspace.close(0);
    QTRY_COMPARE(desktop.history.waiting(), 0);
    session = host(desktop);
    QVERIFY(session);
    QAction *earlier = action(desktop, "Show earlier signals");
    QTRY_VERIFY(earlier->isEnabled());
    auto *bar = desktop.window.currentPage()->findChild<HistoryBar *>();
    QVERIFY(bar->isVisible());
    const int rows = session->log()->rowCount();
    earlier->trigger();
    QTRY_VERIFY(session->log()->rowCount() > rows + 1);
    QVERIFY(!bar->isVisible() && !earlier->isEnabled());
    QStringList texts;
    for (int row = 0; row < session->log()->rowCount(); ++row)
        texts << session->log()->rowAt(session->log()->sequenceOf(row)).data();
    QVERIFY(texts.contains(QStringLiteral("first time")));
}

void TestHistoryDialog::opensASession()
{
    Desktop desktop;
    SessionViewModel *session = host(desktop);
    QVERIFY(session && send(session, QStringLiteral("hello")));
    HistoryDialog *dialog = open(desktop);
    QVERIFY(dialog);
    auto *openButton = button<QPushButton>(dialog, "Open session");
    QVERIFY(!openButton->isEnabled());
    dialog->sessionsView()->setCurrentIndex(dialog->sessionsView()->model()->index(1, 0));
    QVERIFY(openButton->isEnabled());
    openButton->click();
    const CapturePage *page = desktop.window.currentCapture();
    QVERIFY(page && page->isVisible() && !dialog->isVisible());
    const CaptureViewModel *capture = page->capture();
    QTRY_VERIFY(!capture->isLoading());
    QTRY_VERIFY(capture->log()->rowCount() >= 3);
    QCOMPARE(desktop.window.windowTitle(), QStringLiteral("room – Signalbox"));
    QVERIFY(!dialog->openSession(777));
    auto *panel = desktop.window.findChild<CapturesPanel *>();
    QVERIFY(panel->isVisible());
    QCOMPARE(panel->currentRow(), 0);
    QCOMPARE(desktop.workspace.captures()->index(0).data().toString(), QStringLiteral("room"));
}

void TestHistoryDialog::whatWasRecordedIsFoundExportedAndClosed()
{
    Desktop desktop;
    SessionViewModel *session = host(desktop);
    QVERIFY(session && send(session, QStringLiteral("an apple")));
    QVERIFY(send(session, QStringLiteral("a pear")));
    HistoryDialog *dialog = open(desktop);
    QVERIFY(dialog && dialog->openSession(dialog->model()->sessions()->idAt(1)));
    const CapturePage *page = desktop.window.currentCapture();
    LogViewModel *log = page->capture()->logView();
    QTRY_VERIFY(!page->capture()->isLoading());
    LogFilter what;
    what.text = QStringLiteral("pear");
    QSignalSpy found(log, &LogViewModel::found);
    log->find(what, 0, LogSearch::Direction::Down);
    QTRY_COMPARE(found.size(), 1);
    action(desktop, "Export the log…")->trigger();
    auto *files = page->findChild<QFileDialog *>();
    QVERIFY(files);
    const QString name = desktop.folder.filePath(QStringLiteral("room.jsonl"));
    QSignalSpy exported(log, &LogViewModel::exportFinished);
    Q_EMIT files->fileSelected(name);
    files->reject();
    QTRY_COMPARE(exported.size(), 1);
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("an apple"));
    action(desktop, "Close recorded session")->trigger();
    QCOMPARE(desktop.workspace.captures()->rowCount(), 0);
    QVERIFY(!desktop.window.currentCapture());
    QCOMPARE(desktop.workspace.rowCount(), 1);
    QVERIFY(action(desktop, "Close session"));
    // Beside the session itself: what is deleted there stays as long as somebody looks at it.
    QVERIFY(dialog->openSession(dialog->model()->sessions()->idAt(1)));
    page = desktop.window.currentCapture();
    QTRY_VERIFY(!page->capture()->isLoading());
    const int rows = page->capture()->log()->rowCount();
    dialog->model()->forgetAll();
    QTRY_COMPARE(desktop.history.sessions().size(), 0);
    QCOMPARE(page->capture()->log()->rowCount(), rows);
}

void TestHistoryDialog::deletesASession()
{
    Desktop desktop;
    SessionViewModel *session = host(desktop);
    QVERIFY(session && send(session, QStringLiteral("hello")));
    HistoryDialog *dialog = open(desktop);
    QVERIFY(dialog);
    session->history()->setRecording(false);
    QTRY_COMPARE(desktop.history.waiting(), 0);
    dialog->sessionsView()->setCurrentIndex(dialog->sessionsView()->model()->index(1, 0));
    const auto ask = [dialog](const char *answer) {
        button<QPushButton>(dialog, "Delete session…")->click();
        auto *box = dialog->findChild<QMessageBox *>();
        QVERIFY(box && box->isVisible());
        button<QPushButton>(box, answer)->click();
        QTRY_VERIFY(!dialog->findChild<QMessageBox *>());
    };
    ask("Cancel");
    QVERIFY(!dialog->model()->isEmpty());
    ask("Delete");
    QTRY_VERIFY(dialog->model()->isEmpty());
    QTRY_COMPARE(dialog->resultsView()->model()->rowCount(), 0);
}

void TestHistoryDialog::theSettingsPage()
{
    Desktop desktop;
    desktop.window.show();
    SettingsDialog *settings = desktop.window.showSettings();
    settings->showPage(AppSettings::Page::History);
    auto *page = settings->findChild<HistoryPage *>();
    QVERIFY(page->isVisible());
    auto *hosted = page->findChild<QCheckBox *>();
    QVERIFY(hosted->isChecked());
    hosted->click();
    QVERIFY(!desktop.appSettings.history().recordHosted);
    auto *days = page->findChild<QSpinBox *>();
    QCOMPARE(days->text(), QStringLiteral("for ever"));
    days->setValue(30);
    QCOMPARE(desktop.appSettings.history().keepDays, 30);
    AppSettings again(&desktop.settings);
    QCOMPARE(again.history().keepDays, 30);
    QVERIFY(!again.history().recordHosted);
    button<QPushButton>(settings, "Reset this page")->click();
    QVERIFY(hosted->isChecked());
    QCOMPARE(days->value(), 0);
    QVERIFY(desktop.appSettings.isDefault(AppSettings::Page::History));
}

void TestHistoryDialog::deletesAll()
{
    Desktop desktop;
    SessionViewModel *session = host(desktop);
    QVERIFY(session && send(session, QStringLiteral("hello")));
    session->history()->setRecording(false);
    QTRY_COMPARE(desktop.history.waiting(), 0);
    SettingsDialog *settings = desktop.window.showSettings();
    settings->showPage(AppSettings::Page::History);
    auto *page = settings->findChild<HistoryPage *>();
    button<QPushButton>(page, "Delete all that was recorded…")->click();
    auto *box = page->findChild<QMessageBox *>();
    QVERIFY(box);
    QSignalSpy forgotten(&desktop.history, &Signaling::SignalHistory::forgotten);
    button<QPushButton>(box, "Delete all")->click();
    QVERIFY(forgotten.wait());
    QTRY_COMPARE(desktop.history.sessions().size(), 0);
}

void TestHistoryDialog::graphActions()
{
    Desktop desktop;
    QVERIFY(host(desktop));
    QVERIFY(host(desktop));
    const RateGraph *graph = desktop.window.currentPage()->graph();
    QAction *show = action(desktop, "Rate graph");
    QAction *lanes = action(desktop, "Lanes of people");
    QVERIFY(!graph->isVisible() && !show->isChecked());
    show->trigger();
    QVERIFY(graph->isVisible() && show->isChecked() && !lanes->isChecked());
    lanes->trigger();
    QVERIFY(graph->settings().lanes && lanes->isChecked());
    // Beneath every log, and the next time.
    action(desktop, "Next session")->trigger();
    QVERIFY(desktop.window.currentPage()->graph()->isVisible());
    AppSettings again(&desktop.settings);
    QVERIFY(again.graph().shown && again.graph().lanes);
    show->trigger();
    QVERIFY(!graph->isVisible() && !show->isChecked() && !lanes->isChecked());
    lanes->trigger();
    QVERIFY(desktop.window.currentPage()->graph()->isVisible());
}

void TestHistoryDialog::withoutAHistory()
{
    Desktop desktop;
    WorkspaceServices services = desktop.workspace.services();
    services.history = nullptr;
    WorkspaceViewModel workspace(services);
    MainWindow window(&workspace);
    QVERIFY(!window.showHistory());
    window.show();
    const auto actions = window.findChildren<QAction *>();
    for (const QAction *candidate : actions) {
        if (candidate->text().contains(QLatin1String("istory")))
            QVERIFY(!candidate->isEnabled());
    }
}

void TestHistoryDialog::keepsNoToken()
{
    Desktop desktop;
    SessionViewModel *session = host(desktop);
    QVERIFY(session);
    const QString token = session->setup().credentials.token;
    const QString invite = session->makeInvite(QStringLiteral("moderator"));
    TestSupport::LeakCheck leaks;
    leaks.addToken(token.toLatin1());
    QVERIFY(send(session, QStringLiteral("my token: ") + token));
    QVERIFY(send(session, QStringLiteral("come: ") + invite));
    desktop.history.flush();
    QTRY_COMPARE(desktop.history.waiting(), 0);
    QCOMPARE(leaks.inFolder(desktop.folder.path()), QByteArray());
    HistoryDialog *dialog = open(desktop);
    QVERIFY(dialog);
    QTest::keyClicks(dialog->searchField(), QStringLiteral("removed"));
    QTRY_COMPARE(dialog->resultsView()->model()->rowCount(), 2);
}

QTEST_MAIN(TestHistoryDialog)
#include "tst_historydialog.moc"
