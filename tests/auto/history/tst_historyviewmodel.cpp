#include "historyfixture.h"

#include <ui/models/logformat.h>
#include <ui/models/signallogmodel.h>
#include <ui/viewmodels/history/historyviewmodel.h>
#include <ui/viewmodels/history/recordedcapture.h>
#include <ui/viewmodels/log/capturelist.h>
#include <ui/viewmodels/logviewmodel.h>

#include <QAbstractItemModelTester>
#include <QFile>

using namespace Signalbox;
using TestSupport::HistoryFixture;
using Result = LogExport::Result;

/// The history as its window shows it, without the window.
class TestHistoryViewModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void sessions();
    void looksAfterAPause();
    void nothingIsSaidInWords();
    void whatIsSaid();
    void marks();
    void more();
    void spans_data();
    void spans();
    void ofOneSession();
    void forgets();
    void opens();
    void stopsOpening();
    void opensOnceAndAnewWhereMoreWasRecorded();
    void exports_data();
    void exports();
    void exportIntoNowhere();
    void cancelledExport();

private:
    void fill(int session, std::initializer_list<const char *> texts);
    bool refresh();
    bool settled();
    QString cell(int row, int column) const;
    qint64 idOf(const char *session) const;
    std::unique_ptr<RecordedCapture> recorded(const char *session) const;

    std::unique_ptr<HistoryFixture> m;
    std::unique_ptr<HistoryViewModel> m_model;
};

void TestHistoryViewModel::init()
{
    m = std::make_unique<HistoryFixture>();
    m_model = std::make_unique<HistoryViewModel>(m->history.get(), m->clock);
}

void TestHistoryViewModel::cleanup()
{
    m_model.reset();
    m.reset();
}

void TestHistoryViewModel::fill(int session, std::initializer_list<const char *> texts)
{
    const int recording = m->history->begin(session == 1 ? HistoryFixture::place("one", "first")
                                                         : HistoryFixture::place("two", "second"));
    for (const char *text : texts)
        m->history->append(recording,
                           HistoryFixture::entry(text, "chat", m->clock->wallMs() + session));
    QVERIFY(m->write());
}

bool TestHistoryViewModel::settled()
{
    return QTest::qWaitFor([this] { return !m_model->results()->isSearching(); });
}

bool TestHistoryViewModel::refresh()
{
    QSignalSpy changed(m_model.get(), &HistoryViewModel::sessionsChanged);
    m_model->refresh();
    return changed.wait() && settled();
}

QString TestHistoryViewModel::cell(int row, int column) const
{
    return m_model->results()->index(row, column).data().toString();
}

qint64 TestHistoryViewModel::idOf(const char *session) const
{
    for (const auto &its : m->history->sessions()) {
        if (its.place.sessionId == QLatin1String(session))
            return its.id;
    }
    return 0;
}

std::unique_ptr<RecordedCapture> TestHistoryViewModel::recorded(const char *session) const
{
    const Signaling::HistorySession *known = m_model->sessions()->session(idOf(session));
    if (!known)
        return nullptr;
    auto capture = std::make_unique<RecordedCapture>(m->history.get(), *known, m->clock);
    capture->load();
    return capture;
}

void TestHistoryViewModel::sessions()
{
    const QAbstractItemModelTester tester(m_model->sessions());
    QVERIFY(m_model->isEmpty());
    fill(1, {"a", "b"});
    fill(2, {"c"});
    QVERIFY(refresh());
    QVERIFY(!m_model->isEmpty());
    const HistorySessionsModel *list = m_model->sessions();
    QCOMPARE(list->rowCount(), 3);
    QCOMPARE(list->index(0).data(HistorySessionsModel::CountText).toString(), QStringLiteral("3"));
    QCOMPARE(list->index(1).data().toString(), QStringLiteral("second"));
    QCOMPARE(list->index(2).data(HistorySessionsModel::CountText).toString(), QStringLiteral("2"));
    QVERIFY(!list->index(2).data(HistorySessionsModel::LastText).toString().isEmpty());
    QCOMPARE(list->rowOf(list->idAt(2)), 2);
    QCOMPARE(list->rowOf(777), 0);
    // The same sessions with other numbers are no reason to begin anew.
    QSignalSpy reset(m_model->sessions(), &QAbstractItemModel::modelReset);
    fill(2, {"d"});
    QVERIFY(refresh());
    QCOMPARE(reset.size(), 0);
    QCOMPARE(list->index(0).data(HistorySessionsModel::CountText).toString(), QStringLiteral("4"));
}

void TestHistoryViewModel::looksAfterAPause()
{
    const QAbstractItemModelTester tester(m_model->results());
    fill(1, {"apple", "pear"});
    QVERIFY(refresh());
    QCOMPARE(m_model->results()->rowCount(), 2);
    m_model->setText(QStringLiteral("ap"));
    m->clock->advance(HistoryViewModel::PauseMs - 1);
    m_model->setText(QStringLiteral("app"));
    m->clock->advance(HistoryViewModel::PauseMs - 1);
    QVERIFY(!m_model->results()->isSearching());
    m->clock->advance(1);
    QVERIFY(m_model->results()->isSearching());
    QVERIFY(settled());
    QCOMPARE(m_model->results()->rowCount(), 1);
    QCOMPARE(cell(0, HistoryResultsModel::DataColumn), QStringLiteral("apple"));
    QCOMPARE(cell(0, HistoryResultsModel::SessionColumn), QStringLiteral("first"));
    QCOMPARE(cell(0, HistoryResultsModel::FromColumn), QStringLiteral("Ann"));
    QCOMPARE(cell(0, HistoryResultsModel::TypeColumn), QStringLiteral("chat"));
    m_model->setText({});
    m_model->setType(QStringLiteral("other"));
    m->clock->advance(HistoryViewModel::PauseMs);
    QVERIFY(settled());
    QCOMPARE(m_model->results()->rowCount(), 0);
    m_model->setType({});
    m_model->setSender(QStringLiteral(" ann "));
    m->clock->advance(HistoryViewModel::PauseMs);
    QVERIFY(settled());
    QCOMPARE(m_model->results()->rowCount(), 2);
}

// As in the log: an empty row would look like one that was lost.
void TestHistoryViewModel::nothingIsSaidInWords()
{
    const int recording = m->history->begin(HistoryFixture::place());
    m->history->append(recording, HistoryFixture::entry(QStringLiteral(""), "chat", 1));
    m->history->append(recording, HistoryFixture::entry(QString(), "chat", 2));
    QVERIFY(m->write() && refresh());
    QCOMPARE(cell(0, HistoryResultsModel::DataColumn), QStringLiteral("no data"));
    QCOMPARE(cell(1, HistoryResultsModel::DataColumn), QStringLiteral("empty text"));
}

void TestHistoryViewModel::whatIsSaid()
{
    QCOMPARE(m_model->stateText(), QString());
    fill(1, {"apple"});
    QVERIFY(refresh());
    QCOMPARE(m_model->stateText(), QStringLiteral("1 found"));
    m_model->setText(QStringLiteral("pear"));
    m->clock->advance(HistoryViewModel::PauseMs);
    QCOMPARE(m_model->stateText(), QStringLiteral("Looking… 0 found"));
    QVERIFY(settled());
    QCOMPARE(m_model->stateText(), QStringLiteral("Nothing found"));
    m_model->setText(QStringLiteral("***"));
    m->clock->advance(HistoryViewModel::PauseMs);
    QVERIFY(settled());
    QVERIFY(m_model->stateText().startsWith(QLatin1String("Letters or digits")));
    QVERIFY(!m_model->sizeText().isEmpty());
}

void TestHistoryViewModel::marks()
{
    fill(1, {"an apple a day"});
    m_model->setText(QStringLiteral("app"));
    QVERIFY(refresh());
    const QVariantList marks = m_model->results()
                                   ->index(0, HistoryResultsModel::DataColumn)
                                   .data(HistoryResultsModel::MarksRole)
                                   .toList();
    QCOMPARE(marks, (QVariantList{3, 5}));
}

void TestHistoryViewModel::more()
{
    const int recording = m->history->begin(HistoryFixture::place());
    for (int i = 0; i < HistoryResultsModel::PageSize + 1; ++i)
        m->history->append(recording, HistoryFixture::entry("x"));
    QVERIFY(m->write() && refresh());
    HistoryResultsModel *results = m_model->results();
    QCOMPARE(results->rowCount(), HistoryResultsModel::PageSize);
    QVERIFY(results->canFetchMore({}));
    QVERIFY(m_model->stateText().contains(QLatin1String("more below")));
    results->fetchMore({});
    QVERIFY(settled());
    QCOMPARE(results->rowCount(), HistoryResultsModel::PageSize + 1);
    QVERIFY(!results->canFetchMore({}));
}

void TestHistoryViewModel::spans_data()
{
    QTest::addColumn<HistoryViewModel::Span>("span");
    QTest::addColumn<int>("found");
    using Span = HistoryViewModel::Span;
    QTest::newRow("any time") << Span::AnyTime << 4;
    QTest::newRow("today") << Span::Today << 1;
    QTest::newRow("a week") << Span::Week << 2;
    QTest::newRow("a month") << Span::Month << 3;
}

void TestHistoryViewModel::spans()
{
    QFETCH(HistoryViewModel::Span, span);
    QFETCH(int, found);
    const int recording = m->history->begin(HistoryFixture::place());
    for (const int days : {31, 28, 5, 0})
        m->history->append(
            recording, HistoryFixture::entry("x", "chat", m->clock->wallMs() - days * 86400000LL));
    QVERIFY(m->write());
    m_model->setSpan(span);
    QVERIFY(settled());
    QCOMPARE(m_model->results()->rowCount(), found);
}

void TestHistoryViewModel::ofOneSession()
{
    fill(1, {"a"});
    fill(2, {"b"});
    QVERIFY(refresh());
    m_model->setSession(idOf("one"));
    QVERIFY(settled());
    QCOMPARE(m_model->results()->rowCount(), 1);
    QCOMPARE(cell(0, HistoryResultsModel::DataColumn), QStringLiteral("a"));
    m_model->setSession(0);
    QVERIFY(settled());
    QCOMPARE(m_model->results()->rowCount(), 2);
}

void TestHistoryViewModel::forgets()
{
    fill(1, {"a"});
    fill(2, {"b"});
    QVERIFY(refresh());
    m_model->setSession(idOf("one"));
    m_model->forgetSession(idOf("one"));
    QCOMPARE(m_model->session(), 0);
    QTRY_COMPARE(m_model->sessions()->rowCount(), 2);
    QVERIFY(refresh());
    QCOMPARE(m_model->results()->rowCount(), 1);
    m_model->forgetAll();
    QTRY_VERIFY(m_model->isEmpty());
    QTRY_COMPARE(m_model->results()->rowCount(), 0);
}

void TestHistoryViewModel::opens()
{
    const int recording = m->history->begin(HistoryFixture::place());
    constexpr qint64 day = 86400000;
    constexpr int rows = RecordedCapture::RowsAtATime + 3;
    for (int i = 0; i < rows; ++i)
        m->history->append(
            recording, HistoryFixture::entry(QString::number(i), "chat", i < 5 ? day : 3 * day));
    QVERIFY(m->write() && refresh());
    const auto session = recorded("one");
    QVERIFY(session && session->isLoading());
    QCOMPARE(session->title(), QStringLiteral("room"));
    QVERIFY(session->statusText().startsWith(QStringLiteral("Reading")));
    QTRY_VERIFY(!session->isLoading());
    QCOMPARE(session->progress(), 1.0);
    QCOMPARE(session->problem(), QString());
    // Not counting the rows that only say the day.
    QCOMPARE(session->statusText(), QStringLiteral("Recorded, %L1 row(s)").arg(rows));
    SignalLogModel *log = session->log();
    log->flush();
    // Each day begins with a row that says which it is.
    QCOMPARE(log->rowCount(), rows + 2);
    const auto kind = [log](int row) { return log->rowAt(log->sequenceOf(row)).entry().kind; };
    QCOMPARE(kind(0), LogKind::Note);
    QCOMPARE(kind(6), LogKind::Note);
    QCOMPARE(log->rowAt(log->sequenceOf(1)).data(), QStringLiteral("0"));
    QCOMPARE(log->rowAt(log->sequenceOf(rows + 1)).data(), QString::number(rows - 1));
}

void TestHistoryViewModel::stopsOpening()
{
    fill(1, {"a"});
    QVERIFY(refresh());
    const auto session = recorded("one");
    session->cancel();
    QVERIFY(!session->isLoading());
    QVERIFY(!session->problem().isEmpty());
}

void TestHistoryViewModel::opensOnceAndAnewWhereMoreWasRecorded()
{
    fill(1, {"a", "b"});
    fill(2, {"c"});
    QVERIFY(refresh());
    CaptureList list(m->clock);
    const QAbstractItemModelTester tester(&list);
    const auto open = [this, &list](const char *session) {
        return list.openRecorded(m->history.get(), *m_model->sessions()->session(idOf(session)));
    };
    const CaptureViewModel *one = open("one");
    const CaptureViewModel *two = open("two");
    QTRY_VERIFY(!one->isLoading() && !two->isLoading());
    QCOMPARE(list.index(0).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Recorded session first, Recorded, 2 row(s)"));
    QVERIFY(list.index(0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("one")));
    QCOMPARE(open("one"), one);
    QCOMPARE(list.rowCount(), 2);
    fill(1, {"d"});
    QVERIFY(refresh());
    QSignalSpy closing(&list, &CaptureList::closing);
    QSignalSpy chosen(&list, &CaptureList::chosen);
    const CaptureViewModel *again = open("one");
    QCOMPARE(closing.size(), 1);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(list.rowCount(), 2);
    QTRY_VERIFY(!again->isLoading());
    QCOMPARE(again->statusText(), QStringLiteral("Recorded, 3 row(s)"));
}

void TestHistoryViewModel::exports_data()
{
    QTest::addColumn<bool>("csv");
    QTest::newRow("JSONL") << false;
    QTest::newRow("CSV") << true;
}

void TestHistoryViewModel::exports()
{
    QFETCH(bool, csv);
    const int recording = m->history->begin(HistoryFixture::place());
    constexpr int rows = HistoryExport::RowsAtATime + 1;
    for (int i = 0; i < rows; ++i)
        m->history->append(recording, HistoryFixture::entry(QStringLiteral("apple %1").arg(i)));
    m->history->append(recording, HistoryFixture::entry("pear"));
    QVERIFY(m->write());
    m_model->setText(QStringLiteral("apple"));
    QVERIFY(refresh());
    const QString name = m->folder.filePath(QStringLiteral("out"));
    QSignalSpy finished(m_model.get(), &HistoryViewModel::exportFinished);
    m_model->exportTo(name, csv ? LogExport::Format::Csv : LogExport::Format::Jsonl);
    QVERIFY(m_model->isExporting());
    QVERIFY(finished.wait());
    QCOMPARE(finished[0][0].value<Result>(), Result::Done);
    QVERIFY(!m_model->isExporting());
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().split('\n');
    QCOMPARE(lines.size(), rows + 1 + (csv ? 1 : 0));
    if (csv) {
        QVERIFY(lines[1].contains("apple 0"));
        return;
    }
    QString problem;
    const auto record = LogFormat::fromJsonLine(lines[0], &problem);
    QVERIFY2(record, qPrintable(problem));
    QCOMPARE(record->data, QStringLiteral("apple 0"));
}

void TestHistoryViewModel::exportIntoNowhere()
{
    fill(1, {"a"});
    QVERIFY(refresh());
    QSignalSpy finished(m_model.get(), &HistoryViewModel::exportFinished);
    m_model->exportTo(m->folder.filePath(QStringLiteral("no/such/folder")),
                      LogExport::Format::Jsonl);
    QCOMPARE(finished.size(), 0);
    QVERIFY(finished.wait());
    QCOMPARE(finished[0][0].value<Result>(), Result::Failed);
    QVERIFY(finished[0][1].toString().startsWith(QLatin1String("The export failed: ")));
}

void TestHistoryViewModel::cancelledExport()
{
    fill(1, {"a"});
    QVERIFY(refresh());
    const QString name = m->folder.filePath(QStringLiteral("out"));
    QSignalSpy finished(m_model.get(), &HistoryViewModel::exportFinished);
    m_model->exportTo(name, LogExport::Format::Jsonl);
    m_model->cancelExport();
    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished[0][0].value<Result>(), Result::Cancelled);
    QVERIFY(!QFile::exists(name));
}

QTEST_GUILESS_MAIN(TestHistoryViewModel)
#include "tst_historyviewmodel.moc"
