#include "pagepeople.h"

#include <ui/viewmodels/composerviewmodel.h>
#include <ui/viewmodels/workspaceviewmodel.h>
#include <ui/widgets/log/logview.h>
#include <ui/widgets/mainwindow.h>
#include <ui/widgets/session/composertext.h>
#include <ui/widgets/session/composerwidget.h>
#include <ui/widgets/session/peoplepanel.h>
#include <ui/widgets/session/sessionlistview.h>
#include <ui/widgets/transfer/dropoverlay.h>
#include <ui/widgets/transfer/dropquestion.h>

#include <QClipboard>
#include <QImage>
#include <QMimeData>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <functional>

using namespace Signalbox;
using namespace TestSupport;
using State = Signaling::FileTransfer::State;

namespace {

/// A mouse that takes something from one place of the screen to another, as a hand does, and lets
/// it go once it is seen there. It works by timers, for where a drag begins here an event loop of
/// its own turns until it ends.
class Hand : public QObject
{
public:
    /// \a isSeen: whether who is there noticed what is held over it.
    void drag(const QPoint &from, const QPoint &to, std::function<bool()> isSeen)
    {
        m_to = to;
        m_isSeen = std::move(isSeen);
        QStringList steps{at(from), QStringLiteral("mousedown 1")};
        constexpr int Steps = 12;
        for (int step = 1; step <= Steps; ++step)
            steps << QStringLiteral("sleep 0.05") << at(from + (to - from) * step / Steps);
        run(steps);
        connect(&m_timer, &QTimer::timeout, this, &Hand::look);
        m_timer.start(100);
    }

private:
    static QString at(const QPoint &point)
    {
        return QStringLiteral("mousemove %1 %2").arg(point.x()).arg(point.y());
    }
    void run(const QStringList &steps)
    {
        m_process.start(QStringLiteral(SIGNALBOX_XDOTOOL),
                        steps.join(QLatin1Char(' ')).split(QLatin1Char(' ')));
    }
    void look()
    {
        if (m_process.state() != QProcess::NotRunning)
            return;
        if (m_isSeen()) {
            m_timer.stop();
            run({QStringLiteral("mouseup 1")});
        } else {
            run({at(m_to + QPoint(++m_moves % 3, 0))});
        }
    }

    QProcess m_process;
    QTimer m_timer;
    QPoint m_to;
    std::function<bool()> m_isSeen;
    int m_moves = 0;
};

/// Another application in the corner of the screen.
class OtherApplication
{
public:
    bool start(const QString &file = {}, const QString &copied = {}, const QString &dragged = {})
    {
        m_process.start(QStringLiteral(SIGNALBOX_DRAGWINDOW), {file, copied, dragged});
        return QTest::qWaitFor([this] { return said().contains(QByteArray("shown")); }, 20000);
    }
    ~OtherApplication()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    QByteArray said()
    {
        m_said += m_process.readAllStandardOutput();
        return m_said;
    }

private:
    QProcess m_process;
    QByteArray m_said;
};

constexpr QPoint Corner(100, 100); // of the screen, in the middle of its window

/// What somebody gets: takes whatever is offered.
class Arrivals
{
public:
    explicit Arrivals(FilePerson *person)
        : m_person(person)
        , m_signals(person->model->session(), &Signaling::SignalingSession::signalReceived)
    {
    }
    /// "signal Hello", "files a.txt b.txt" once they are there, "picture" if that is what it shows;
    /// empty while there is nothing.
    QString text()
    {
        for (const QList<QVariant> &arguments : std::as_const(m_signals)) {
            const auto message = arguments.first().value<Signaling::SignalMessage>();
            if (message.type != Signaling::FileTransfers::signalType())
                return QStringLiteral("signal ") + message.data;
        }
        const Signaling::FileTransfer transfer = m_person->last();
        if (transfer.state == State::Offered)
            m_person->model->transfers()->accept(transfer.id);
        if (transfer.isNull() || transfer.state != State::Done)
            return {};
        const QImage picture(transfer.files.first().path);
        if (picture.size() == QSize(40, 30) && picture.pixelColor(20, 15) == QColor(10, 200, 30))
            return QStringLiteral("picture");
        QStringList names;
        for (const Signaling::TransferFile &file : transfer.files)
            names << file.name;
        names.sort();
        return QStringLiteral("files ") + names.join(QLatin1Char(' '));
    }

private:
    FilePerson *m_person;
    QSignalSpy m_signals;
};

/// On the screen: the middle of the log, a person's row, or the first session's.
QPoint placeOf(const MainWindow *window, const QString &onto, const QString &personId)
{
    const SessionPage *page = window->currentPage();
    const QAbstractItemView *view = page->logView();
    if (onto == QStringLiteral("log"))
        return view->viewport()->mapToGlobal(view->viewport()->rect().center());
    int row = 0;
    if (onto == QStringLiteral("person")) {
        view = page->findChild<PeoplePanel *>()->list();
        row = page->session()->people()->rowOf(personId);
    } else {
        view = window->findChild<SessionListView *>();
    }
    const QRect place = view->visualRect(view->model()->index(row, 0));
    return place.isEmpty() ? QPoint() : view->viewport()->mapToGlobal(place.center());
}

} // namespace

/// Drags and pastes between applications on a real X server.
class TestRealDrag : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void into_data();
    void into();
    void outOfThePanel();
    void pastedFromThere_data();
    void pastedFromThere();
};

void TestRealDrag::into_data()
{
    QTest::addColumn<QString>("dragged");
    QTest::addColumn<QString>("onto");
    QTest::addColumn<QString>("arrives");
    const auto row = [](const char *name, const char *dragged, const char *onto,
                        const char *arrives) {
        QTest::newRow(name) << QString::fromLatin1(dragged) << QString::fromLatin1(onto)
                            << QString::fromLatin1(arrives);
    };
    row("a file onto the log", "file", "log", "files photo.jpg");
    row("a file onto a person", "file", "person", "files photo.jpg");
    row("a file onto a tab", "file", "tab", "files photo.jpg");
    row("a folder onto the log", "folder", "log", "files album/a.jpg album/deep/b.jpg");
    row("a folder onto a person", "folder", "person", "files album/a.jpg album/deep/b.jpg");
    row("a text onto the log", "text", "log", "signal from there");
    row("a text onto a person", "text", "person", "signal from there");
    row("a text onto a tab", "text", "tab", "signal from there");
    row("a link onto the log", "link", "log", "signal https://example.org/a%20page");
    row("a browser's picture onto the log", "picture", "log", "picture");
    row("a browser's picture onto a person", "picture", "person", "picture");
    row("a table's cells onto the log", "cells", "log", "signal left\tright");
}

void TestRealDrag::into()
{
    QFETCH(QString, dragged);
    QFETCH(QString, onto);
    QFETCH(QString, arrives);
    TestHub hub;
    FilePerson bert("Bert");
    FilePerson cleo("Cleo");
    QVERIFY(bert.join(hub) && cleo.join(hub));
    WorkspaceServices services;
    services.clock = Signaling::Clock::system();
    services.makeSession = [] { return std::make_unique<Signaling::SignalingSession>(); };
    WorkspaceViewModel workspace(services);
    MainWindow window(&workspace);
    window.setGeometry(220, 0, 1300, 800);
    window.show();
    SessionSetup setup;
    setup.credentials = SessionPeer::credentials(hub, hub.token());
    const SessionViewModel *anna = workspace.open(setup);
    QVERIFY(bert.sees(3) && cleo.sees(3));
    QTRY_COMPARE(anna->people()->rowCount(), 3);
    Arrivals atBert(&bert);
    Arrivals atCleo(&cleo);

    const QByteArray bytes(20000, 'x');
    FilePerson::write(bert.path("from/photo.jpg"), bytes);
    FilePerson::write(bert.path("from/album/a.jpg"), bytes);
    FilePerson::write(bert.path("from/album/deep/b.jpg"), bytes);
    const QString path =
        bert.path(dragged == QStringLiteral("folder") ? "from/album" : "from/photo.jpg");
    OtherApplication other;
    QVERIFY(other.start(path, {}, dragged));
    const QPoint place = placeOf(&window, onto, cleo.id());
    QVERIFY(!place.isNull());
    Hand hand;
    const auto *overlay = window.currentPage()->findChild<DropOverlay *>();
    QVERIFY(overlay);
    hand.drag(Corner, place, [overlay] { return overlay->isVisible(); });
    QTRY_COMPARE_WITH_TIMEOUT(atCleo.text(), arrives, 20000);
    if (onto == QStringLiteral("person")) {
        // What it had to do with Bert would have come to him first.
        QCOMPARE(atBert.text(), QString());
        return;
    }
    QTRY_COMPARE(atBert.text(), arrives);
}

void TestRealDrag::outOfThePanel()
{
    TestHub hub;
    FilePerson anna("Anna");
    PagePerson bert("Bert");
    QVERIFY(anna.join(hub) && bert.open(hub) && anna.sees(2));
    bert.page->setGeometry(220, 0, 900, 700);
    anna.model->drops()->send(anna.file("photo.jpg", "abc"), {}, false);
    QTRY_COMPARE(bert.state(), State::Offered);
    bert.model->transfers()->accept(bert.last().id);
    QTRY_COMPARE(bert.state(), State::Done);
    OtherApplication other;
    QVERIFY(other.start());
    const QListView *list = bert.panel()->list();
    const QPoint row = list->visualRect(list->model()->index(0, 0)).center();
    Hand hand;
    hand.drag(list->viewport()->mapToGlobal(row), Corner,
              [&other] { return other.said().contains("entered"); });
    const QByteArray wanted = "dropped " + bert.path("photo.jpg").toLocal8Bit();
    QTRY_VERIFY2_WITH_TIMEOUT(other.said().contains(wanted), other.said().constData(), 20000);
    QVERIFY(QFile::exists(bert.path("photo.jpg")));
}

void TestRealDrag::pastedFromThere_data()
{
    QTest::addColumn<QString>("copied");
    for (const char *copied : {"text", "picture", "file"})
        QTest::newRow(copied) << QString::fromLatin1(copied);
}

void TestRealDrag::pastedFromThere()
{
    QFETCH(QString, copied);
    TestHub hub;
    PagePerson anna("Anna");
    FilePerson bert("Bert");
    QVERIFY(anna.open(hub) && bert.join(hub) && anna.sees(2));
    const QString file = anna.file("photo.jpg", QByteArray(20000, 'x')).paths.first();
    OtherApplication other;
    QVERIFY(other.start(file, copied));
    const QClipboard *clipboard = QGuiApplication::clipboard();
    const auto isThere = [&] {
        const QMimeData *data = clipboard->mimeData();
        return data && !clipboard->ownsClipboard() && !data->formats().isEmpty();
    };
    QTRY_VERIFY_WITH_TIMEOUT(isThere(), 20000);
    anna.page->composer()->startWriting();
    QWidget *field = anna.page->composer()->textField();
    QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
    if (copied == QStringLiteral("text")) {
        QTRY_COMPARE(anna.model->composer()->text(), QStringLiteral("from there"));
        return;
    }
    DropQuestion *question = nullptr;
    QTRY_VERIFY((question = anna.page->findChild<DropQuestion *>()) && question->isVisible());
    QVERIFY(bert.last().isNull());
    QTest::keyClick(question, Qt::Key_Return);
    QTRY_COMPARE(bert.state(), State::Offered);
    bert.model->transfers()->accept(bert.last().id);
    QTRY_COMPARE(bert.state(), State::Done);
    const QString arrived = bert.last().files.first().path;
    if (copied == QStringLiteral("file")) {
        QCOMPARE(arrived, bert.path("photo.jpg"));
        QCOMPARE(FilePerson::read(arrived), QByteArray(20000, 'x'));
    } else {
        const QImage picture(arrived);
        QCOMPARE(picture.size(), QSize(40, 30));
        QCOMPARE(picture.pixelColor(20, 15), QColor(10, 200, 30));
    }
}

QTEST_MAIN(TestRealDrag)
#include "tst_realdrag.moc"
