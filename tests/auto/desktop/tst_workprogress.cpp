#include "historyfixture.h"

#include <support/sessionfixture.h>
#include <ui/models/logformat.h>
#include <ui/viewmodels/captureviewmodel.h>
#include <ui/viewmodels/history/historyviewmodel.h>
#include <ui/viewmodels/log/capturelist.h>
#include <ui/viewmodels/logviewmodel.h>
#include <ui/viewmodels/workprogress.h>
#include <ui/viewmodels/workspaceviewmodel.h>

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Signalbox;
using TestSupport::HistoryFixture;
using TestSupport::SessionFixture;

/// How far all that takes long is, taken together.
class TestWorkProgress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingAtFirst();
    void whatIsRead();
    void whatIsExported();
    void severalTogether();
    void whatIsClosedMeanwhile();
    void theHistory();

private:
    struct World
    {
        SessionFixture fixture;
        QTemporaryDir folder;
        std::unique_ptr<WorkspaceViewModel> workspace;
        std::unique_ptr<WorkProgress> work;
        QList<int> told; ///< percents; -1: nothing runs

        World()
        {
            WorkspaceServices services;
            services.clock = fixture.clock;
            services.makeSession = [this] {
                return std::make_unique<Signaling::SignalingSession>(fixture.dependencies());
            };
            workspace = std::make_unique<WorkspaceViewModel>(services);
            work = std::make_unique<WorkProgress>(workspace.get());
            QObject::connect(work.get(), &WorkProgress::changed, work.get(),
                             [this] { told << (work->isBusy() ? work->percent() : -1); });
        }
        QString file(const char *name, int rows) const
        {
            QFile file(folder.filePath(QString::fromLatin1(name)));
            if (!file.open(QIODevice::WriteOnly))
                return {};
            for (int i = 0; i < rows; ++i) {
                LogRecord record;
                record.time = 1000 + i;
                record.data = QString(500, QLatin1Char('x'));
                file.write(LogFormat::jsonLine(record) + '\n');
            }
            return file.fileName();
        }
        bool finish()
        {
            return QTest::qWaitFor([this] {
                fixture.advance(1);
                return !work->isBusy();
            });
        }
        bool rises() const
        {
            return std::is_sorted(told.cbegin(), told.cend() - 1)
                && std::adjacent_find(told.cbegin(), told.cend()) == told.cend();
        }
    };
};

void TestWorkProgress::nothingAtFirst()
{
    const World world;
    QVERIFY(!world.work->isBusy());
    QCOMPARE(world.work->percent(), 0);
}

void TestWorkProgress::whatIsRead()
{
    World world;
    world.workspace->captures()->open(world.file("a.jsonl", 1500));
    QVERIFY(world.work->isBusy());
    QVERIFY(world.finish());
    QCOMPARE(world.told.first(), 0);
    QCOMPARE(world.told.last(), -1);
    QVERIFY(world.rises());
    QVERIFY(world.told.size() <= 102);
}

void TestWorkProgress::whatIsExported()
{
    World world;
    SessionSetup setup;
    setup.credentials = SessionFixture::credentials();
    const SessionViewModel *session = world.workspace->open(setup);
    SessionFixture::settle();
    world.fixture.server.sendSignal(QStringLiteral("ann"), {}, QStringLiteral("x"));
    world.fixture.advance(100);
    session->logView()->exportTo(world.folder.filePath(QStringLiteral("out.jsonl")),
                                 LogExport::Format::Jsonl, LogViewModel::Rows::All);
    QVERIFY(world.work->isBusy());
    QVERIFY(world.finish());
    QCOMPARE(world.told.last(), -1);
}

void TestWorkProgress::severalTogether()
{
    World world;
    CaptureList *captures = world.workspace->captures();
    captures->open(world.file("a.jsonl", 10));
    const QString name = world.folder.filePath(QStringLiteral("out.jsonl"));
    QVERIFY(world.finish());
    // One that is at its beginning, and another: half of what the other has.
    captures->open(world.file("b.jsonl", 1500));
    captures->at(0)->logView()->exportTo(name, LogExport::Format::Jsonl, LogViewModel::Rows::All);
    QVERIFY(world.work->isBusy());
    QVERIFY(world.work->percent() < 100);
    QVERIFY(world.finish());
}

void TestWorkProgress::whatIsClosedMeanwhile()
{
    World world;
    world.workspace->captures()->open(world.file("a.jsonl", 1500));
    QVERIFY(world.work->isBusy());
    world.workspace->captures()->close(0);
    QVERIFY(!world.work->isBusy());
    QCOMPARE(world.told.last(), -1);
    SessionSetup setup;
    setup.credentials = SessionFixture::credentials();
    const SessionViewModel *session = world.workspace->open(setup);
    SessionFixture::settle();
    session->logView()->exportTo(world.folder.filePath(QStringLiteral("out.jsonl")),
                                 LogExport::Format::Jsonl, LogViewModel::Rows::All);
    QVERIFY(world.work->isBusy());
    world.workspace->close(0);
    QVERIFY(!world.work->isBusy());
}

void TestWorkProgress::theHistory()
{
    World world;
    HistoryFixture recorded;
    const int recording = recorded.history->begin(HistoryFixture::place());
    for (int i = 0; i < 2 * HistoryExport::RowsAtATime; ++i)
        recorded.history->append(recording, HistoryFixture::entry(QString::number(i)));
    QVERIFY(recorded.write());
    auto history = std::make_unique<HistoryViewModel>(recorded.history.get(), recorded.clock);
    world.work->watch(history.get());
    QSignalSpy sessions(history.get(), &HistoryViewModel::sessionsChanged);
    history->refresh();
    QVERIFY(sessions.wait());
    history->exportTo(world.folder.filePath(QStringLiteral("all.jsonl")), LogExport::Format::Jsonl);
    QVERIFY(world.work->isBusy());
    QTRY_VERIFY(!world.work->isBusy());
    QVERIFY2(world.told.contains(50), "half of it was told");
    history->exportTo(world.folder.filePath(QStringLiteral("all.jsonl")), LogExport::Format::Jsonl);
    QVERIFY(world.work->isBusy());
    history.reset();
    QVERIFY(!world.work->isBusy());
}

QTEST_GUILESS_MAIN(TestWorkProgress)
#include "tst_workprogress.moc"
