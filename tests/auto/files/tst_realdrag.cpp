#include "pagepeople.h"

#include <ui/viewmodels/composerviewmodel.h>
#include <ui/widgets/log/logview.h>
#include <ui/widgets/session/composertext.h>
#include <ui/widgets/session/composerwidget.h>
#include <ui/widgets/transfer/dropoverlay.h>
#include <ui/widgets/transfer/dropquestion.h>

#include <QClipboard>
#include <QImage>
#include <QMimeData>
#include <QProcess>
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
    bool start(const QString &file = {}, const QString &copied = {})
    {
        m_process.start(QStringLiteral(SIGNALBOX_DRAGWINDOW), {file, copied});
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

} // namespace

/// Drags and pastes between applications on a real X server.
class TestRealDrag : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void intoTheLog();
    void outOfThePanel();
    void pastedFromThere_data();
    void pastedFromThere();
};

void TestRealDrag::intoTheLog()
{
    TestHub hub;
    PagePerson anna("Anna");
    FilePerson bert("Bert");
    QVERIFY(anna.open(hub) && bert.join(hub) && anna.sees(2));
    anna.page->setGeometry(220, 0, 900, 700);
    OtherApplication other;
    QVERIFY(other.start(anna.file("photo.jpg", QByteArray(20000, 'x')).paths.first()));
    const QWidget *log = anna.page->logView()->viewport();
    Hand hand;
    const auto *overlay = anna.page->findChild<DropOverlay *>();
    QVERIFY(overlay);
    hand.drag(Corner, log->mapToGlobal(log->rect().center()),
              [overlay] { return overlay->isVisible(); });
    QTRY_COMPARE_WITH_TIMEOUT(bert.state(), State::Offered, 20000);
    bert.model->transfers()->accept(bert.last().id);
    QTRY_COMPARE(bert.state(), State::Done);
    QCOMPARE(FilePerson::read(bert.path("photo.jpg")), QByteArray(20000, 'x'));
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
