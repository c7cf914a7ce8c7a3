#include <ui/models/signallogmodel.h>
#include <ui/viewmodels/logviewmodel.h>
#include <ui/widgets/log/logview.h>
#include <ui/widgets/session/sessionlistview.h>
#include <ui/widgets/session/sessionpage.h>
#include <ui/widgets/sessionwindow.h>
#include <ui/widgets/style/signalboxstyle.h>

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QProcess>
#include <QTest>
#include <QTimer>
#include <QUrl>
#include <QWindow>

#include <auto/ui/desktopfixture.h>

using namespace Signalbox;
using TestSupport::Desktop;

namespace {

constexpr int PatienceMs = 20000;

/// What another application would be: it takes whatever is dropped on it.
class Taker : public QWidget
{
public:
    Taker()
    {
        setAcceptDrops(true);
        setGeometry(1250, 100, 300, 300);
    }
    QString text;
    QStringList formats;
    QList<QUrl> urls;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override { event->acceptProposedAction(); }
    void dragMoveEvent(QDragMoveEvent *event) override { event->acceptProposedAction(); }
    void dropEvent(QDropEvent *event) override
    {
        text = event->mimeData()->text();
        formats = event->mimeData()->formats();
        urls = event->mimeData()->urls();
        event->acceptProposedAction();
    }
};

} // namespace

/// Drags through a real X server, with its pointer: what leaves the window. The target here is a
/// window of the same process, which X and its protocol for drags don't tell apart from others.
class TestRealDrags : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void rowsOfTheLogAreDroppedElsewhere();
    void aSessionIsDraggedOutOfTheWindow();
    void aSessionIsDraggedToAnotherPlace();

private:
    static SessionViewModel *host(Desktop &desktop);
    /// Each step of the pointer is one of the event loop: none is missed.
    static bool move(const QPoint &to);
    static bool button(const char *what);
    static bool drag(const QPoint &from, const QList<QPoint> &through);
};

void TestRealDrags::initTestCase()
{
    if (QGuiApplication::platformName() != QStringLiteral("xcb"))
        QFAIL("start it with tests/support/withdesktop");
    QApplication::setStyle(new SignalboxStyle);
}

SessionViewModel *TestRealDrags::host(Desktop &desktop)
{
    const int row = desktop.workspace.rowCount();
    desktop.workspace.host();
    if (!QTest::qWaitFor([&] { return desktop.workspace.rowCount() == row + 1; }, PatienceMs))
        return nullptr;
    SessionViewModel *session = desktop.workspace.at(row);
    return QTest::qWaitFor([&] { return session->link() == SessionViewModel::Link::Connected; },
                           PatienceMs)
        ? session
        : nullptr;
}

bool TestRealDrags::move(const QPoint &to)
{
    QProcess pointer;
    pointer.start(QStringLiteral("xdotool"),
                  {QStringLiteral("mousemove"), QString::number(to.x()), QString::number(to.y())});
    // A drag runs an event loop of its own: this is called from within, by a timer.
    return pointer.waitForFinished(PatienceMs) && pointer.exitCode() == 0;
}

bool TestRealDrags::button(const char *what)
{
    QProcess pointer;
    pointer.start(QStringLiteral("xdotool"), {QString::fromLatin1(what), QStringLiteral("1")});
    return pointer.waitForFinished(PatienceMs) && pointer.exitCode() == 0;
}

bool TestRealDrags::drag(const QPoint &from, const QList<QPoint> &through)
{
    if (!move(from))
        return false;
    if (!QTest::qWaitFor([&] { return QCursor::pos() == from; }, PatienceMs)
        || !button("mousedown"))
        return false;
    QList<QPoint> steps{from + QPoint(6, 0), from + QPoint(24, 4)};
    steps += through;
    steps << through.last() + QPoint(3, 3);
    bool done = false;
    bool good = true;
    // One step at a time, each after the one before has arrived.
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
        if (!steps.isEmpty()) {
            good = move(steps.takeFirst()) && good;
        } else {
            timer.stop();
            good = button("mouseup") && good;
            done = true;
        }
    });
    timer.start(60);
    return QTest::qWaitFor([&] { return done; }, PatienceMs) && good;
}

void TestRealDrags::rowsOfTheLogAreDroppedElsewhere()
{
    Desktop desktop;
    desktop.window.setGeometry(20, 60, 1200, 720);
    desktop.window.show();
    Taker taker;
    taker.show();
    QVERIFY(QTest::qWaitForWindowExposed(&taker));
    SessionViewModel *session = host(desktop);
    QVERIFY(session);
    LogRecord record;
    record.type = QStringLiteral("chat");
    record.data = QStringLiteral("dragged along");
    session->log()->append(record);
    session->log()->flush();
    desktop.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&desktop.window));
    LogView *view = desktop.window.currentPage()->logView();
    QTRY_COMPARE(view->model()->rowCount(), 2);
    const QModelIndex index = view->model()->index(1, SignalLogModel::DataColumn);
    view->setCurrentIndex(index);
    const QPoint from = view->viewport()->mapToGlobal(view->visualRect(index).topLeft())
        + QPoint(20, view->visualRect(index).height() / 2);
    QVERIFY(drag(from,
                 {from + QPoint(120, 10), taker.mapToGlobal(QPoint(100, 100)),
                  taker.mapToGlobal(QPoint(150, 150))}));
    QTRY_VERIFY(taker.text.contains(QStringLiteral("dragged along")));
    QVERIFY2(taker.formats.contains(QStringLiteral("text/plain")),
             qPrintable(taker.formats.join(QStringLiteral(", "))));
}

void TestRealDrags::aSessionIsDraggedOutOfTheWindow()
{
    Desktop desktop;
    desktop.window.setGeometry(20, 60, 1000, 700);
    desktop.window.show();
    const SessionViewModel *session = host(desktop);
    QVERIFY(session);
    desktop.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&desktop.window));
    auto *list = desktop.window.findChild<SessionListView *>();
    QTRY_VERIFY(list->isVisible());
    const QPoint from =
        list->viewport()->mapToGlobal(list->visualRect(list->model()->index(0, 0)).center());
    const QPoint outside(desktop.window.frameGeometry().right() + 120, 300);
    QVERIFY(drag(from, {from + QPoint(200, 50), outside}));
    QTRY_VERIFY(desktop.window.sessionWindow(session));
    QTRY_VERIFY(desktop.window.sessionWindow(session)->isVisible());
}

void TestRealDrags::aSessionIsDraggedToAnotherPlace()
{
    Desktop desktop;
    desktop.window.setGeometry(20, 60, 1000, 700);
    desktop.window.show();
    const SessionViewModel *first = host(desktop);
    const SessionViewModel *second = host(desktop);
    QVERIFY(first && second);
    desktop.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&desktop.window));
    auto *list = desktop.window.findChild<SessionListView *>();
    const auto middle = [list](int row) {
        return list->viewport()->mapToGlobal(
            list->visualRect(list->model()->index(row, 0)).center());
    };
    const QRect last = list->visualRect(list->model()->index(1, 0));
    const QPoint beneath = list->viewport()->mapToGlobal(last.bottomLeft()) + QPoint(40, 8);
    QVERIFY(drag(middle(0), {middle(1), beneath}));
    QTRY_COMPARE(desktop.workspace.at(0), second);
    QCOMPARE(desktop.workspace.at(1), first);
    QVERIFY(!desktop.window.sessionWindow(first)); // it stayed within
}

QTEST_MAIN(TestRealDrags)
#include "tst_realdrags.moc"
