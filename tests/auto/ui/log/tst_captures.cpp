#include <ui/models/logfiltermodel.h>
#include <ui/models/logformat.h>
#include <ui/viewmodels/captureviewmodel.h>
#include <ui/viewmodels/log/capturelist.h>
#include <ui/viewmodels/logviewmodel.h>
#include <ui/widgets/log/capturepage.h>
#include <ui/widgets/log/logpane.h>
#include <ui/widgets/log/logview.h>
#include <ui/widgets/session/capturespanel.h>
#include <ui/widgets/session/sessionlist.h>
#include <ui/widgets/session/sessionpage.h>
#include <ui/widgets/style/signalboxstyle.h>

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

#include <auto/ui/desktopfixture.h>

using namespace Signalbox;
using TestSupport::Desktop;

/// Files with signals, looked at without a session.
class TestCaptures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void opensByTheMenu();
    void opensOnceOnly();
    void opensWhatIsDropped();
    void refusesOtherThingsDropped_data();
    void refusesOtherThingsDropped();
    void saysWhatIsWrong();
    void closes();
    void nextToItIsShown();
    void standsBesideSessions();
    void listIsAModel();
    void theLogMenuIsForItToo();

private:
    static QString write(const Desktop &desktop, const char *name, int rows,
                         const QByteArray &end = {});
    static QAction *action(const Desktop &desktop, const char *text);
    static bool drop(Desktop &desktop, const QList<QUrl> &urls);
};

void TestCaptures::initTestCase()
{
    QApplication::setStyle(new SignalboxStyle);
}

QString TestCaptures::write(const Desktop &desktop, const char *name, int rows,
                            const QByteArray &end)
{
    QFile file(desktop.folder.filePath(QString::fromLatin1(name)));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    for (int i = 0; i < rows; ++i) {
        LogRecord record;
        record.time = 1700000000000 + i;
        record.type = QStringLiteral("chat");
        record.data = QString::number(i);
        file.write(LogFormat::jsonLine(record) + '\n');
    }
    file.write(end);
    return file.fileName();
}

QAction *TestCaptures::action(const Desktop &desktop, const char *text)
{
    const auto actions = desktop.window.findChildren<QAction *>();
    for (QAction *action : actions) {
        if (action->text().remove(QLatin1Char('&')) == QString::fromUtf8(text))
            return action;
    }
    return nullptr;
}

bool TestCaptures::drop(Desktop &desktop, const QList<QUrl> &urls)
{
    QMimeData data;
    data.setUrls(urls);
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QCoreApplication::sendEvent(&desktop.window, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent event(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&desktop.window, &event);
    return event.isAccepted();
}

void TestCaptures::opensByTheMenu()
{
    Desktop desktop;
    desktop.window.show();
    action(desktop, "Open a capture…")->trigger();
    auto *dialog = desktop.window.findChild<QFileDialog *>();
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(write(desktop, "talk.jsonl", 300));
    dialog->reject();
    const CapturePage *page = desktop.window.currentCapture();
    QVERIFY(page);
    QCOMPARE(desktop.window.windowTitle(), QStringLiteral("talk.jsonl – Signalbox"));
    QTRY_COMPARE(page->capture()->logView()->rows()->rowCount(), 300);
    QTRY_VERIFY(!page->capture()->isLoading());
    QCOMPARE(page->capture()->statusText(), QStringLiteral("300 row(s)"));
    QVERIFY(desktop.window.findChild<CapturesPanel *>()->isVisible());
}

void TestCaptures::opensOnceOnly()
{
    Desktop desktop;
    desktop.window.show();
    const QString first = write(desktop, "one.jsonl", 1);
    const QString second = write(desktop, "two.jsonl", 1);
    desktop.window.openCapture(first);
    desktop.window.openCapture(second);
    QCOMPARE(desktop.window.currentCapture()->capture()->title(), QStringLiteral("two.jsonl"));
    desktop.window.openCapture(first);
    QCOMPARE(desktop.window.currentCapture()->capture()->title(), QStringLiteral("one.jsonl"));
    QCOMPARE(desktop.workspace.captures()->rowCount(), 2);
    auto *panel = desktop.window.findChild<CapturesPanel *>();
    QCOMPARE(panel->currentRow(), 0);
    panel->setCurrentRow(1);
    QCOMPARE(desktop.window.currentCapture()->capture()->title(), QStringLiteral("two.jsonl"));
}

void TestCaptures::opensWhatIsDropped()
{
    Desktop desktop;
    desktop.window.show();
    QVERIFY(drop(desktop,
                 {QUrl::fromLocalFile(write(desktop, "one.jsonl", 1)),
                  QUrl(QStringLiteral("https://example.org/x")),
                  QUrl::fromLocalFile(write(desktop, "two.json", 1))}));
    QCOMPARE(desktop.workspace.captures()->rowCount(), 2);
    QVERIFY(desktop.window.currentCapture());
}

void TestCaptures::refusesOtherThingsDropped_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::newRow("another kind") << QUrl::fromLocalFile(QStringLiteral("/tmp/a.png"));
    QTest::newRow("elsewhere") << QUrl(QStringLiteral("https://example.org/a.jsonl"));
    QTest::newRow("nothing") << QUrl();
}

void TestCaptures::refusesOtherThingsDropped()
{
    QFETCH(QUrl, url);
    Desktop desktop;
    desktop.window.show();
    QVERIFY(!drop(desktop, {url}));
    QCOMPARE(desktop.workspace.captures()->rowCount(), 0);
}

void TestCaptures::saysWhatIsWrong()
{
    Desktop desktop;
    desktop.window.show();
    desktop.window.openCapture(write(desktop, "half.jsonl", 2, "{\"event\":\n"));
    const CapturePage *page = desktop.window.currentCapture();
    QTRY_VERIFY(!page->capture()->problem().isEmpty());
    bool isSaid = false;
    const auto labels = page->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        isSaid = isSaid || (label->isVisible() && label->text() == page->capture()->problem());
    QVERIFY(isSaid);
    QTRY_COMPARE(page->capture()->logView()->rows()->rowCount(), 2);
    desktop.window.openCapture(desktop.folder.filePath(QStringLiteral("missing.jsonl")));
    QTRY_VERIFY(!desktop.window.currentCapture()->capture()->problem().isEmpty());
}

void TestCaptures::closes()
{
    Desktop desktop;
    desktop.window.show();
    desktop.window.openCapture(write(desktop, "one.jsonl", 1));
    desktop.window.openCapture(write(desktop, "two.jsonl", 1));
    action(desktop, "Close capture")->trigger();
    QCOMPARE(desktop.workspace.captures()->rowCount(), 1);
    if (!desktop.window.currentCapture())
        desktop.window.findChild<CapturesPanel *>()->setCurrentRow(0);
    QCOMPARE(desktop.window.currentCapture()->capture()->title(), QStringLiteral("one.jsonl"));
    action(desktop, "Close capture")->trigger();
    QCOMPARE(desktop.workspace.captures()->rowCount(), 0);
    QVERIFY(!desktop.window.currentCapture());
    QVERIFY(!desktop.window.findChild<SessionList *>()->isVisible());
}

// As with sessions: what stands beside it takes its place.
void TestCaptures::nextToItIsShown()
{
    Desktop desktop;
    desktop.window.show();
    const auto title = [&desktop] {
        const CapturePage *page = desktop.window.currentCapture();
        return page ? page->capture()->title() : QString();
    };
    const auto close = [&desktop] { action(desktop, "Close capture")->trigger(); };
    desktop.workspace.host();
    QTRY_VERIFY(desktop.window.currentPage());
    for (const char *name : {"one.jsonl", "two.jsonl", "three.jsonl"})
        desktop.window.openCapture(write(desktop, name, 1));
    auto *panel = desktop.window.findChild<CapturesPanel *>();
    panel->setCurrentRow(1);
    QCOMPARE(title(), QStringLiteral("two.jsonl"));
    close();
    QCOMPARE(title(), QStringLiteral("three.jsonl"));
    QCOMPARE(panel->currentRow(), 1);
    close();
    QCOMPARE(title(), QStringLiteral("one.jsonl"));
    QCOMPARE(panel->currentRow(), 0);
    // One that isn't shown leaves what is.
    desktop.window.openCapture(write(desktop, "four.jsonl", 1));
    desktop.workspace.captures()->close(0);
    QCOMPARE(title(), QStringLiteral("four.jsonl"));
    QCOMPARE(panel->currentRow(), 0);
    close();
    QVERIFY(desktop.window.currentPage());
    QCOMPARE(desktop.window.findChild<SessionList *>()->currentRow(), 0);
}

void TestCaptures::standsBesideSessions()
{
    Desktop desktop;
    desktop.window.show();
    desktop.workspace.host();
    QTRY_VERIFY(desktop.window.currentPage());
    desktop.window.openCapture(write(desktop, "one.jsonl", 1));
    QVERIFY(desktop.window.currentCapture());
    QVERIFY(!desktop.window.currentPage());
    auto *sessions = desktop.window.findChild<SessionList *>();
    QCOMPARE(sessions->currentRow(), -1);
    sessions->setCurrentRow(0);
    QVERIFY(desktop.window.currentPage());
    QCOMPARE(desktop.window.findChild<CapturesPanel *>()->currentRow(), -1);
    QVERIFY(action(desktop, "Close session")->isEnabled());
    desktop.workspace.captures()->close(0);
    QVERIFY(desktop.window.currentPage());
}

void TestCaptures::listIsAModel()
{
    Desktop desktop;
    CaptureList list(Signaling::Clock::system());
    const QAbstractItemModelTester tester(&list,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy chosen(&list, &CaptureList::chosen);
    list.open(write(desktop, "one.jsonl", 5));
    list.open(write(desktop, "two.jsonl", 5));
    QCOMPARE(chosen.size(), 2);
    QTRY_VERIFY(!list.at(1)->isLoading());
    QVERIFY(list.index(1)
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(QStringLiteral("two.jsonl, 5 row(s)")));
    list.close(0);
    QCOMPARE(list.rowCount(), 1);
    QCOMPARE(list.index(0).data().toString(), QStringLiteral("two.jsonl"));
}

void TestCaptures::theLogMenuIsForItToo()
{
    Desktop desktop;
    desktop.window.show();
    desktop.window.openCapture(write(desktop, "one.jsonl", 40));
    LogPane *log = desktop.window.currentLog();
    QVERIFY(log);
    QTRY_COMPARE(log->log()->rows()->rowCount(), 40);
    QVERIFY(action(desktop, "Pause")->isEnabled());
    action(desktop, "Newest first")->trigger();
    QVERIFY(log->log()->isNewestFirst());
    log->view()->goTo(3);
    action(desktop, "Jump to newest")->trigger();
    QVERIFY(log->view()->isFollowing());
}

QTEST_MAIN(TestCaptures)
#include "tst_captures.moc"
