// The filters in force, and the logs that were looked at, come back.
#include "keeperrun.h"

#include <ui/models/logformat.h>
#include <ui/models/signallogmodel.h>
#include <ui/viewmodels/captureviewmodel.h>
#include <ui/viewmodels/log/capturelist.h>
#include <ui/viewmodels/logviewmodel.h>

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <auto/history/historyfixture.h>

using namespace Signalbox;
using TestSupport::HistoryFixture;
using TestSupport::KeeperRun;
using TestSupport::SessionFixture;

class TestKeptLogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filtersComeBack();
    void aFilterIsWrittenSoon();
    void aFilterThatMakesNoSenseIsNone();
    void capturesComeBack();
    void theCaptureInFrontComesBack();
    void aCaptureThatIsGoneSaysSo();
    void closedCapturesStayClosed();
    void whatWasClosedIsBroughtBack();
    void theLatestOfBothKindsComesFirst();
    void openedByAnotherWayIsNotClosed();
    void recordedSessionsComeBack();
    void aRecordedSessionComesToTheFront();
    void noRecordedSessionComesInTheWay();
    void deletedOnesAreForgotten();
    void whatTheHistoryHasNotToldIsKept();
    void onlySoManyCapturesComeBack_data();
    void onlySoManyCapturesComeBack();

private:
    static LogFilter filter(const char *text)
    {
        LogFilter filter;
        filter.text = QString::fromUtf8(text);
        filter.types = {QStringLiteral("chat"), QString()};
        filter.hiddenSenders = {QStringLiteral("id-ann")};
        filter.direction = LogDirection::Incoming;
        return filter;
    }
    static QString file(const QTemporaryDir &folder, const char *name)
    {
        const QString path = folder.filePath(QString::fromUtf8(name));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(LogFormat::jsonLine(LogRecord())) <= 0)
            return {};
        return path;
    }
    /// A session that was recorded; its ID is its name.
    static bool record(HistoryFixture &recorded, const char *session)
    {
        const int recording = recorded.history->begin(HistoryFixture::place(session, session));
        recorded.history->append(recording, HistoryFixture::entry(session));
        return recorded.write() && recorded.refresh();
    }
    static QStringList titles(const KeeperRun &run)
    {
        QStringList titles;
        const CaptureList *captures = run.workspace->captures();
        for (int row = 0; row < captures->rowCount(); ++row)
            titles << captures->at(row)->title();
        return titles;
    }
};

void TestKeptLogs::filtersComeBack()
{
    const QTemporaryDir folder;
    {
        KeeperRun run(folder.path());
        for (const char *name : {"a", "b"})
            run.workspace->open(KeeperRun::setup(name));
        run.workspace->at(1)->logView()->setFilter(filter("ü, \"1\"; %41\\n"));
    }
    KeeperRun run(folder.path());
    run.keeper->restore();
    QVERIFY(!run.workspace->at(0)->logView()->isFiltered());
    QVERIFY(run.workspace->at(1)->logView()->filter() == filter("ü, \"1\"; %41\\n"));
}

void TestKeptLogs::aFilterIsWrittenSoon()
{
    const QTemporaryDir folder;
    KeeperRun run(folder.path());
    run.workspace->open(KeeperRun::setup("a"));
    run.clock->advance(WorkspaceKeeper::Pause);
    const auto written = [&folder] {
        QSettings file(folder.filePath(QStringLiteral("windows.ini")), QSettings::IniFormat);
        return WorkspaceState::load(&file).sessions.first().filter;
    };
    run.workspace->at(0)->logView()->setFilter(filter("x"));
    run.clock->advance(WorkspaceKeeper::Pause.count() - 1);
    QVERIFY(written().isEmpty());
    run.clock->advance(1);
    QVERIFY(written() == filter("x"));
    run.workspace->at(0)->logView()->clearFilter();
    run.clock->advance(WorkspaceKeeper::Pause);
    QVERIFY(written().isEmpty());
}

void TestKeptLogs::aFilterThatMakesNoSenseIsNone()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("w.ini"));
    QFile text(path);
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write("currentCapture=one\n[sessions]\nsize=3\n"
               "1\\server=http://hub.test\n1\\session=1_a\n1\\filter=\"{\\\"text\\\":1}\"\n"
               "2\\server=http://hub.test\n2\\session=1_b\n2\\filter=nonsense\n"
               "3\\server=http://hub.test\n3\\session=1_c\n3\\filter=\"{\\\"text\\\":\\\"x\\\"}\"\n"
               "[captures]\nsize=2\n1\\key=100\n2\\file=/nowhere/talk.jsonl\n2\\filter=[]\n");
    text.close();
    QSettings file(path, QSettings::IniFormat);
    const WorkspaceState state = WorkspaceState::load(&file);
    QCOMPARE(state.sessions.size(), 3);
    QVERIFY(state.sessions.at(0).filter.isEmpty() && state.sessions.at(1).filter.isEmpty());
    QCOMPARE(state.sessions.at(2).filter.text, QStringLiteral("x"));
    QCOMPARE(state.captures.size(), 1);
    QVERIFY(state.captures.first().filter.isEmpty());
    QCOMPARE(state.currentCapture, -1);
}

void TestKeptLogs::capturesComeBack()
{
    const QTemporaryDir folder;
    {
        KeeperRun run(folder.path());
        for (const char *name : {"b.jsonl", "a, with a comma.jsonl"})
            run.workspace->captures()->open(file(folder, name));
        run.workspace->captures()->at(1)->logView()->setFilter(filter("x"));
    }
    KeeperRun run(folder.path());
    QSignalSpy chosen(run.workspace->captures(), &CaptureList::chosen);
    run.keeper->restore();
    QCOMPARE(titles(run),
             (QStringList{QStringLiteral("b.jsonl"), QStringLiteral("a, with a comma.jsonl")}));
    QVERIFY(!run.workspace->captures()->at(0)->logView()->isFiltered());
    QVERIFY(run.workspace->captures()->at(1)->logView()->filter() == filter("x"));
    QCOMPARE(chosen.size(), 0);
    QCOMPARE(run.keeper->currentCapture(), nullptr);
}

void TestKeptLogs::theCaptureInFrontComesBack()
{
    const QTemporaryDir folder;
    {
        KeeperRun run(folder.path());
        run.workspace->open(KeeperRun::setup("a"));
        for (const char *name : {"a.jsonl", "b.jsonl"})
            run.workspace->captures()->open(file(folder, name));
        run.keeper->setCurrent(nullptr, run.workspace->captures()->at(1));
    }
    {
        KeeperRun run(folder.path());
        run.keeper->restore();
        QCOMPARE(run.keeper->current(), nullptr);
        QCOMPARE(run.keeper->currentCapture(), run.workspace->captures()->at(1));
        run.keeper->setCurrent(run.workspace->at(0));
    }
    KeeperRun run(folder.path());
    run.keeper->restore();
    QCOMPARE(run.keeper->current(), run.workspace->at(0));
    QCOMPARE(run.keeper->currentCapture(), nullptr);
}

void TestKeptLogs::aCaptureThatIsGoneSaysSo()
{
    const QTemporaryDir folder;
    {
        KeeperRun run(folder.path());
        const QString path = file(folder, "gone.jsonl");
        run.workspace->captures()->open(path);
        QVERIFY(QFile::remove(path));
    }
    KeeperRun run(folder.path());
    run.keeper->restore();
    QCOMPARE(titles(run), QStringList{QStringLiteral("gone.jsonl")});
    CaptureViewModel *capture = run.workspace->captures()->at(0);
    // Not before somebody looks at it.
    QCOMPARE(capture->statusText(), QStringLiteral("Not read yet"));
    QVERIFY(!capture->isLoading());
    QVERIFY(capture->problem().isEmpty());
    capture->load();
    QTRY_VERIFY(!capture->isLoading());
    QVERIFY(!capture->problem().isEmpty());
}

void TestKeptLogs::closedCapturesStayClosed()
{
    const QTemporaryDir folder;
    {
        KeeperRun run(folder.path());
        run.workspace->captures()->open(file(folder, "a.jsonl"));
        run.clock->advance(WorkspaceKeeper::Pause);
        run.workspace->captures()->close(0);
        run.clock->advance(WorkspaceKeeper::Pause);
        QCOMPARE(run.clock->activeTimers(), 0);
    }
    KeeperRun run(folder.path());
    run.keeper->restore();
    QCOMPARE(run.workspace->captures()->rowCount(), 0);
}

void TestKeptLogs::whatWasClosedIsBroughtBack()
{
    const QTemporaryDir folder;
    HistoryFixture recorded;
    QVERIFY(record(recorded, "one"));
    KeeperRun run(folder.path(), nullptr, recorded.history.get());
    CaptureList *captures = run.workspace->captures();
    const QAbstractItemModelTester tester(captures,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    captures->open(file(folder, "a.jsonl"));
    captures->openRecorded(recorded.history.get(), recorded.history->sessions().constFirst());
    captures->open(file(folder, "b.jsonl"));
    captures->open(file(folder, "c.jsonl"));
    const QStringList before = titles(run);
    QSignalSpy chosen(captures, &CaptureList::chosen);
    for (int row = 0; row < captures->rowCount(); ++row) {
        captures->at(row)->logView()->setFilter(filter("x"));
        captures->close(row);
        QCOMPARE(run.workspace->closedTitle(), before.at(row));
        QCOMPARE(captures->rowCount(), 3);
        QVERIFY(!run.workspace->reopen()); // it is no session
        QCOMPARE(titles(run), before);
        CaptureViewModel *back = captures->at(row);
        QCOMPARE(chosen.size(), row + 1);
        QCOMPARE(chosen.constLast().constFirst().value<CaptureViewModel *>(), back);
        QVERIFY(back->logView()->filter() == filter("x"));
        back->logView()->clearFilter();
        QTRY_VERIFY(!back->isLoading());
        QVERIFY(back->log()->rowCount() > 0);
        QVERIFY(run.workspace->closedTitle().isEmpty());
    }
}

void TestKeptLogs::theLatestOfBothKindsComesFirst()
{
    const QTemporaryDir folder;
    KeeperRun run(folder.path());
    CaptureList *captures = run.workspace->captures();
    QSignalSpy closed(run.workspace.get(), &WorkspaceViewModel::wasClosed);
    QSignalSpy reopened(run.workspace.get(), &WorkspaceViewModel::wasReopened);
    run.workspace->open(KeeperRun::setup("room"));
    captures->open(file(folder, "a.jsonl"));
    run.workspace->close(0);
    captures->close(0);
    QCOMPARE(run.workspace->closedTitle(), QStringLiteral("a.jsonl"));
    QVERIFY(!run.workspace->reopen());
    QCOMPARE(run.workspace->closedTitle(), QStringLiteral("room"));
    QVERIFY(run.workspace->reopen());
    QVERIFY(run.workspace->closedTitle().isEmpty());
    captures->close(0);
    run.workspace->close(0);
    QVERIFY(run.workspace->reopen());
    QCOMPARE(captures->rowCount(), 0);
    QVERIFY(!run.workspace->reopen());
    QCOMPARE(captures->rowCount(), 1);
    QCOMPARE(closed.size(), 4);
    QCOMPARE(reopened.size(), 4);
    QVERIFY(!run.workspace->reopen()); // nothing is left
    QCOMPARE(reopened.size(), 4);
}

void TestKeptLogs::openedByAnotherWayIsNotClosed()
{
    const QTemporaryDir folder;
    KeeperRun run(folder.path());
    CaptureList *captures = run.workspace->captures();
    const QString name = file(folder, "a.jsonl");
    captures->open(name);
    captures->close(0);
    captures->open(file(folder, "b.jsonl"));
    QCOMPARE(run.workspace->closedTitle(), QStringLiteral("a.jsonl"));
    captures->open(name);
    QVERIFY(run.workspace->closedTitle().isEmpty());
}

void TestKeptLogs::recordedSessionsComeBack()
{
    const QTemporaryDir folder;
    HistoryFixture recorded;
    for (const char *name : {"one", "two"})
        QVERIFY(record(recorded, name));
    {
        KeeperRun run(folder.path(), nullptr, recorded.history.get());
        CaptureList *captures = run.workspace->captures();
        const auto sessions = recorded.history->sessions();
        for (const Signaling::HistorySession &session : sessions)
            captures->openRecorded(recorded.history.get(), session);
        captures->at(0)->logView()->setFilter(filter("x"));
        captures->open(file(folder, "a.jsonl"));
        // What people call it is in the history, and nowhere else.
        run.keeper->saveNow();
        QFile text(folder.filePath(QStringLiteral("windows.ini")));
        QVERIFY(text.open(QIODevice::ReadOnly));
        QVERIFY(text.readAll().contains("hub.example"));
    }
    KeeperRun run(folder.path(), nullptr, recorded.history.get());
    QSignalSpy chosen(run.workspace->captures(), &CaptureList::chosen);
    run.keeper->restore();
    QCOMPARE(titles(run), QStringList{QStringLiteral("a.jsonl")});
    QTRY_COMPARE(run.workspace->captures()->rowCount(), 3);
    const QStringList all = titles(run);
    QVERIFY(all.contains(QStringLiteral("one")) && all.contains(QStringLiteral("two")));
    QVERIFY(run.workspace->captures()->at(1)->logView()->filter() == filter("x"));
    CaptureViewModel *last = run.workspace->captures()->at(2);
    QVERIFY(!last->isLoading());
    QCOMPARE(last->statusText(), QStringLiteral("Not read yet"));
    last->load();
    QVERIFY(last->isLoading());
    QTRY_VERIFY(!last->isLoading());
    QCOMPARE(chosen.size(), 0);
    // And not once more when the history has something else to say.
    QVERIFY(record(recorded, "three"));
    QCOMPARE(run.workspace->captures()->rowCount(), 3);
}

void TestKeptLogs::aRecordedSessionComesToTheFront()
{
    const QTemporaryDir folder;
    HistoryFixture recorded;
    for (const char *name : {"one", "two"})
        QVERIFY(record(recorded, name));
    {
        KeeperRun run(folder.path(), nullptr, recorded.history.get());
        const auto sessions = recorded.history->sessions();
        for (const Signaling::HistorySession &session : sessions)
            run.workspace->captures()->openRecorded(recorded.history.get(), session);
        run.keeper->setCurrent(nullptr, run.workspace->captures()->at(0));
    }
    KeeperRun run(folder.path(), nullptr, recorded.history.get());
    QSignalSpy chosen(run.workspace->captures(), &CaptureList::chosen);
    run.keeper->restore();
    QTRY_COMPARE(run.workspace->captures()->rowCount(), 2);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().value<CaptureViewModel *>(), run.workspace->captures()->at(0));
}

void TestKeptLogs::noRecordedSessionComesInTheWay()
{
    const QTemporaryDir folder;
    HistoryFixture recorded;
    QVERIFY(record(recorded, "one"));
    {
        KeeperRun run(folder.path(), nullptr, recorded.history.get());
        run.workspace->open(KeeperRun::setup("a"));
        run.workspace->captures()->openRecorded(recorded.history.get(),
                                                recorded.history->sessions().first());
        run.keeper->setCurrent(nullptr, run.workspace->captures()->at(0));
    }
    KeeperRun run(folder.path(), nullptr, recorded.history.get());
    QSignalSpy chosen(run.workspace->captures(), &CaptureList::chosen);
    run.keeper->restore();
    run.keeper->setCurrent(run.workspace->at(0)); // somebody was faster
    QTRY_COMPARE(run.workspace->captures()->rowCount(), 1);
    QCOMPARE(chosen.size(), 0);
}

void TestKeptLogs::deletedOnesAreForgotten()
{
    const QTemporaryDir folder;
    HistoryFixture recorded;
    for (const char *name : {"one", "two"})
        QVERIFY(record(recorded, name));
    {
        KeeperRun run(folder.path(), nullptr, recorded.history.get());
        const auto sessions = recorded.history->sessions();
        for (const Signaling::HistorySession &session : sessions)
            run.workspace->captures()->openRecorded(recorded.history.get(), session);
    }
    QSignalSpy forgotten(recorded.history.get(), &Signaling::SignalHistory::forgotten);
    recorded.history->forgetSession(recorded.history->sessions().first().id);
    QVERIFY(forgotten.wait());
    KeeperRun run(folder.path(), nullptr, recorded.history.get());
    run.keeper->restore();
    QTRY_COMPARE(run.workspace->captures()->rowCount(), 1);
    run.keeper->saveNow();
    QCOMPARE(WorkspaceState::load(&run.file).captures.size(), 1);
}

void TestKeptLogs::whatTheHistoryHasNotToldIsKept()
{
    const QTemporaryDir folder;
    HistoryFixture recorded;
    QVERIFY(record(recorded, "one"));
    {
        KeeperRun run(folder.path(), nullptr, recorded.history.get());
        run.workspace->captures()->openRecorded(recorded.history.get(),
                                                recorded.history->sessions().first());
    }
    {
        KeeperRun run(folder.path(), nullptr, recorded.history.get());
        run.keeper->restore();
        run.keeper->saveNow(); // before the history has said anything
        QCOMPARE(run.workspace->captures()->rowCount(), 0);
        QCOMPARE(WorkspaceState::load(&run.file).captures.size(), 1);
    }
    // Nor is it lost where there is no history this time.
    KeeperRun run(folder.path());
    run.keeper->restore();
    run.keeper->saveNow();
    QCOMPARE(WorkspaceState::load(&run.file).captures.size(), 1);
}

void TestKeptLogs::onlySoManyCapturesComeBack_data()
{
    QTest::addColumn<int>("open");
    QTest::newRow("one below") << WorkspaceState::MaxCaptures - 1;
    QTest::newRow("the most") << WorkspaceState::MaxCaptures;
    QTest::newRow("more") << WorkspaceState::MaxCaptures + 1;
}

void TestKeptLogs::onlySoManyCapturesComeBack()
{
    QFETCH(int, open);
    const QTemporaryDir folder;
    QSettings file(folder.filePath(QStringLiteral("w.ini")), QSettings::IniFormat);
    WorkspaceState state;
    for (int i = 0; i < open; ++i) {
        OpenCapture capture;
        capture.file = QStringLiteral("/%1.jsonl").arg(i);
        state.captures << capture;
    }
    state.save(&file);
    QCOMPARE(WorkspaceState::load(&file).captures.size(),
             std::min(open, WorkspaceState::MaxCaptures));
}

QTEST_GUILESS_MAIN(TestKeptLogs)
#include "tst_keptlogs.moc"
