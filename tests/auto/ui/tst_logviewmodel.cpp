#include <support/fakeclock.h>
#include <ui/models/logfiltermodel.h>
#include <ui/models/signallanes.h>
#include <ui/models/signallogmodel.h>
#include <ui/viewmodels/log/filecapture.h>
#include <ui/viewmodels/logviewmodel.h>
#include <ui/viewmodels/savedfilters.h>

#include <QFile>
#include <QLocale>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <limits>
#include <memory>

using namespace Signalbox;
using SignalSnippet::Format;
using TestSupport::FakeClock;

namespace {

QString utf8(const char *text)
{
    return QString::fromUtf8(text);
}

/// "chat=2+ ack=1- ": with its count, whether it is chosen, whether it is hidden.
QString spell(const QList<LogViewModel::Choice> &choices)
{
    QStringList all;
    for (const LogViewModel::Choice &choice : choices)
        all << choice.label + QLatin1Char('=') + QString::number(choice.rows)
                + QLatin1String(choice.chosen ? "+" : "") + QLatin1String(choice.hidden ? "-" : "");
    return all.join(QLatin1Char(' '));
}

} // namespace

class TestLogViewModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init();
    void countsWhatIsShown();
    void typesAreChosenAndHidden();
    void sendersAreChosenAndHidden();
    void sendersOfOneNameAreToldApart();
    void senderNamesStayWithTheFilter();
    void timesOfAnotherDayHaveADate();
    void choicesComeSeldom();
    void pauseSaysHowManyWait();
    void saysWhatIsWrongWithTheFilter();
    void clearAndUndo();
    void finds();
    void exportsAllOrWhatIsShown();
    void saysHowAnExportEnded();
    void copiesInTheLogsOrder();
    void copiesOnlyWhatCanBeCopied();
    void aCaptureIsALogOfItsOwn();
    void aCaptureSaysWhatIsMissing();
    void filtersAreSavedByName();
    void savedFiltersThatCannotBeRead();

private:
    void add(const char *type, const char *sender, const char *data)
    {
        LogRecord record;
        record.type = utf8(type);
        record.personId = utf8(sender);
        record.personName = record.personId.toUpper();
        record.data = utf8(data);
        m_log->append(record);
        m_log->flush();
    }
    QByteArray contentOf(const QString &name) const
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
    }

    QTemporaryDir m_folder;
    std::shared_ptr<FakeClock> m_clock;
    std::unique_ptr<SignalLogModel> m_log;
    std::unique_ptr<LogViewModel> m_view;
};

void TestLogViewModel::init()
{
    m_view.reset();
    m_clock = std::make_shared<FakeClock>();
    m_log = std::make_unique<SignalLogModel>(m_clock);
    m_view = std::make_unique<LogViewModel>(m_log.get(), m_clock);
    add("chat", "ann", "one");
    add("chat", "bob", "two");
    add("ack", "ann", "three");
}

void TestLogViewModel::countsWhatIsShown()
{
    QCOMPARE(m_view->countText(), utf8("3"));
    QVERIFY(!m_view->isFiltered());
    QSignalSpy counts(m_view.get(), &LogViewModel::countsChanged);
    m_view->toggleType(utf8("chat"));
    QCOMPARE(m_view->countText(), utf8("2 of 3"));
    QVERIFY(m_view->isFiltered());
    QVERIFY(!m_view->isScanning());
    QVERIFY(!counts.isEmpty());
    counts.clear();
    add("chat", "bob", "four");
    QVERIFY(!counts.isEmpty());
    QCOMPARE(m_view->countText(), utf8("3 of 4"));
    m_view->clearFilter();
    QCOMPARE(m_view->countText(), utf8("4"));
}

void TestLogViewModel::typesAreChosenAndHidden()
{
    add("", "ann", "empty");
    QCOMPARE(spell(m_view->types()), utf8("chat=2 No type=1 ack=1"));
    m_view->toggleType(utf8("ack"));
    m_view->toggleType(utf8("later"));
    QCOMPARE(spell(m_view->types()), utf8("chat=2 No type=1 ack=1+ later=0+"));
    QCOMPARE(m_view->rows()->rowCount(), 1);
    m_view->hideType(utf8("ack"));
    QCOMPARE(spell(m_view->types()), utf8("chat=2 No type=1 ack=1- later=0+"));
    QCOMPARE(m_view->rows()->rowCount(), 0);
    m_view->toggleType(utf8("later"));
    QCOMPARE(m_view->rows()->rowCount(), 3);
    m_view->toggleType(utf8("ack")); // chosen, so it is not hidden any more
    QCOMPARE(spell(m_view->types()), utf8("chat=2 No type=1 ack=1+"));
    m_view->toggleType(utf8("ack"));
    QVERIFY(!m_view->isFiltered());
    m_view->hideType(utf8("chat"));
    m_view->hideSender(utf8("bob"));
    m_view->showHidden();
    QVERIFY(!m_view->isFiltered());
}

void TestLogViewModel::sendersAreChosenAndHidden()
{
    add("notice", "", "from the server");
    QCOMPARE(spell(m_view->senders()), utf8("ANN=2 Server=1 BOB=1"));
    m_view->toggleSender(utf8("bob"));
    QCOMPARE(spell(m_view->senders()), utf8("ANN=2 Server=1 BOB=1+"));
    QCOMPARE(m_view->rows()->rowCount(), 1);
    m_view->clearFilter();
    m_view->hideSender(QString());
    QCOMPARE(m_view->rows()->rowCount(), 3);
}

void TestLogViewModel::sendersOfOneNameAreToldApart()
{
    for (const char *id : {"8159-a", "77aa-b"}) {
        LogRecord record;
        record.personId = utf8(id);
        record.personName = utf8("Guest");
        m_log->append(record);
    }
    m_log->flush();
    QCOMPARE(spell(m_view->senders()), utf8("ANN=2 BOB=1 Guest · 77aa=1 Guest · 8159=1"));
    const SignalLanes lanes = SignalLanes::of(*m_log, 0, std::numeric_limits<qint64>::max());
    QStringList names;
    for (const SignalLanes::Lane &lane : lanes.lanes)
        names << lane.name;
    QVERIFY2(names.contains(utf8("Guest · 8159")), qPrintable(names.join(QLatin1Char('|'))));
}

void TestLogViewModel::senderNamesStayWithTheFilter()
{
    m_view->toggleSender(utf8("ann"));
    m_view->hideSender(utf8("bob"));
    const LogFilter kept = m_view->filter();
    // In another log, that has heard of neither.
    SignalLogModel other(m_clock);
    LogViewModel view(&other, m_clock);
    view.setFilter(kept);
    QCOMPARE(spell(view.senders()), utf8("ANN=0+ BOB=0-"));
    // Those who are no longer meant are forgotten.
    view.toggleSender(utf8("ann"));
    QCOMPARE(view.filter().senderNames.keys(), QStringList{utf8("bob")});
}

void TestLogViewModel::timesOfAnotherDayHaveADate()
{
    const QDateTime noon(QDate(2025, 3, 4), QTime(12, 0));
    m_clock->setWallMs(noon.toMSecsSinceEpoch());
    m_view->showBetween(noon.addSecs(-60).toMSecsSinceEpoch(), {});
    QCOMPARE(m_view->timeText(), utf8("Since 11:59:00"));
    m_view->showBetween(noon.addDays(-1).toMSecsSinceEpoch(), noon.toMSecsSinceEpoch());
    QCOMPARE(m_view->timeText(),
             QLocale().toString(QDate(2025, 3, 3), QLocale::ShortFormat)
                 + utf8(" 12:00:00 to 12:00:00"));
    m_view->showBetween({}, noon.addDays(1).toMSecsSinceEpoch());
    QVERIFY(m_view->timeText().startsWith(utf8("Until "))
            && m_view->timeText() != utf8("Until 12:00:00"));
}

void TestLogViewModel::choicesComeSeldom()
{
    m_clock->advance(1000);
    QSignalSpy choices(m_view.get(), &LogViewModel::choicesChanged);
    add("chat", "ann", "x");
    m_clock->advance(LogViewModel::ChoicesIntervalMs - 1);
    QCOMPARE(choices.size(), 0);
    add("chat", "ann", "x"); // puts nothing off
    m_clock->advance(1);
    QCOMPARE(choices.size(), 1);
    m_clock->advance(10000);
    QCOMPARE(choices.size(), 1);
    m_view->toggleType(utf8("chat")); // what one does is seen at once
    QCOMPARE(choices.size(), 2);
}

void TestLogViewModel::pauseSaysHowManyWait()
{
    QCOMPARE(m_view->pauseText(), QString());
    m_view->setPaused(true);
    QCOMPARE(m_view->pauseText(), utf8("Paused"));
    QSignalSpy counts(m_view.get(), &LogViewModel::countsChanged);
    add("chat", "ann", "x");
    QCOMPARE(m_view->pauseText(), utf8("Paused, 1 new"));
    QVERIFY(!counts.isEmpty());
    QCOMPARE(m_view->rows()->rowCount(), 3);
    m_view->setPaused(false);
    QCOMPARE(m_view->pauseText(), QString());
    QCOMPARE(m_view->rows()->rowCount(), 4);
}

void TestLogViewModel::saysWhatIsWrongWithTheFilter()
{
    QSignalSpy changed(m_view.get(), &LogViewModel::filterChanged);
    LogFilter filter;
    filter.text = utf8("(");
    filter.isRegex = true;
    m_view->setFilter(filter);
    QVERIFY(!m_view->filterProblem().isEmpty());
    QCOMPARE(changed.size(), 1);
    filter.text = utf8("(a+)+$");
    m_view->setFilter(filter);
    QCOMPARE(m_view->filterProblem(), QString());
    changed.clear();
    add("chat", "ann", qPrintable(QString(5000, QLatin1Char('a')) + QLatin1Char('!')));
    QVERIFY(m_view->filterProblem().contains(utf8("too long")));
    QCOMPARE(changed.size(), 1);
}

void TestLogViewModel::clearAndUndo()
{
    QSignalSpy counts(m_view.get(), &LogViewModel::countsChanged);
    m_view->clear();
    QVERIFY(m_view->canUndoClear());
    QVERIFY(!counts.isEmpty());
    QCOMPARE(m_view->countText(), utf8("0"));
    QCOMPARE(spell(m_view->types()), QString());
    counts.clear();
    m_view->undoClear();
    QVERIFY(!m_view->canUndoClear());
    QVERIFY(!counts.isEmpty());
    QCOMPARE(spell(m_view->types()), utf8("chat=2 ack=1"));
}

void TestLogViewModel::finds()
{
    QSignalSpy found(m_view.get(), &LogViewModel::found);
    QSignalSpy notFound(m_view.get(), &LogViewModel::notFound);
    LogFilter what;
    what.text = utf8("TWO");
    what.types = {utf8("none")}; // only the text counts
    m_view->find(what, -1, LogSearch::Direction::Down);
    QCOMPARE(found.value(0).value(0).toInt(), 1);
    what.isCaseSensitive = true;
    m_view->find(what, -1, LogSearch::Direction::Down);
    QCOMPARE(notFound.size(), 1);
}

void TestLogViewModel::exportsAllOrWhatIsShown()
{
    const QString name = m_folder.filePath(utf8("export.jsonl"));
    m_view->toggleType(utf8("ack"));
    QSignalSpy finished(m_view.get(), &LogViewModel::exportFinished);
    for (const auto &[rows, count] :
         {std::pair(LogViewModel::Rows::All, 3), std::pair(LogViewModel::Rows::Filtered, 1)}) {
        finished.clear();
        m_view->exportTo(name, LogExport::Format::Jsonl, rows);
        QVERIFY(m_view->isExporting());
        const auto turn = [&] {
            m_clock->advance(20);
            return !finished.isEmpty();
        };
        QTRY_VERIFY(turn());
        QVERIFY(!m_view->isExporting());
        QCOMPARE(contentOf(name).count('\n'), count);
        QCOMPARE(finished.at(0).at(1).toString(), utf8("Exported: %1").arg(count));
        QCOMPARE(m_view->exportProgress(), 1.0);
    }
}

void TestLogViewModel::saysHowAnExportEnded()
{
    QSignalSpy finished(m_view.get(), &LogViewModel::exportFinished);
    m_view->exportTo(m_folder.filePath(utf8("x")), LogExport::Format::Csv, LogViewModel::Rows::All);
    m_view->cancelExport();
    QVERIFY(finished.value(0).value(1).toString().contains(utf8("cancelled")));
    m_view->exportTo(m_folder.filePath(utf8("none/x")), LogExport::Format::Csv,
                     LogViewModel::Rows::All);
    m_clock->advance(0);
    QVERIFY(finished.value(1).value(1).toString().contains(utf8("can't be written")));
}

void TestLogViewModel::copiesInTheLogsOrder()
{
    m_view->setPlace({QUrl(utf8("http://127.0.0.1:8080")), utf8("100"), utf8("1_x")});
    m_view->setNewestFirst(true);
    const QStringList lines = m_view->copyAs(Format::Cli, {0, 2}).split(QLatin1Char('\n'));
    QCOMPARE(lines,
             (QStringList{utf8("signalbox-cli send --type='chat' -- 'one'"),
                          utf8("signalbox-cli send --type='ack' -- 'three'")}));
    QVERIFY(m_view->copyAs(Format::Curl, {1}).contains(utf8("/v2/project/100/session/1_x/signal")));
}

void TestLogViewModel::copiesOnlyWhatCanBeCopied()
{
    LogRecord joined;
    joined.kind = LogKind::Joined;
    m_log->append(joined);
    m_log->flush();
    QVERIFY(!m_view->canCopyAs(Format::C, {3}));
    QVERIFY(m_view->canCopyAs(Format::C, {3, 0}));
    QVERIFY(m_view->canCopyAs(Format::Json, {3}));
    QVERIFY(!m_view->canCopyAs(Format::Json, {}));
    QCOMPARE(m_view->copyAs(Format::C, {3}), QString());
    QCOMPARE(m_view->copyAs(Format::C, {0, 3}).count(QLatin1Char('\n')), 0);
}

void TestLogViewModel::aCaptureIsALogOfItsOwn()
{
    const QString name = m_folder.filePath(utf8("talk.jsonl"));
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"event\":\"signal\",\"receivedAt\":1,\"type\":\"chat\",\"data\":\"x\"}\n");
    file.close();
    FileCapture capture(name, m_clock);
    QCOMPARE(capture.title(), utf8("talk.jsonl"));
    // Not before somebody looks at it.
    m_clock->advance(0);
    QVERIFY(!capture.isLoading());
    QCOMPARE(capture.logView()->countText(), utf8("0"));
    capture.load();
    QVERIFY(capture.isLoading());
    QCOMPARE(capture.progress(), 0.0);
    QSignalSpy changed(&capture, &CaptureViewModel::loadingChanged);
    m_clock->advance(0);
    QVERIFY(!capture.isLoading());
    QVERIFY(!changed.isEmpty());
    QCOMPARE(capture.progress(), 1.0);
    QCOMPARE(capture.problem(), QString());
    QCOMPARE(capture.logView()->countText(), utf8("1"));
}

void TestLogViewModel::aCaptureSaysWhatIsMissing()
{
    FileCapture gone(m_folder.filePath(utf8("gone.jsonl")), m_clock);
    gone.load();
    m_clock->advance(0);
    QVERIFY(gone.problem().contains(utf8("gone.jsonl")));
    FileCapture stopped(m_folder.filePath(utf8("gone.jsonl")), m_clock);
    stopped.load();
    stopped.cancel();
    QVERIFY(stopped.problem().contains(utf8("stopped")));
}

void TestLogViewModel::filtersAreSavedByName()
{
    SavedFilters saved;
    LogFilter filter;
    filter.text = utf8("x");
    QVERIFY(!saved.save(utf8("  "), filter));
    QVERIFY(saved.save(utf8(" errors "), filter));
    QVERIFY(saved.save(utf8("Acks"), filter));
    filter.text = utf8("y");
    QVERIFY(saved.save(utf8("ERRORS"), filter));
    QCOMPARE(saved.names(), (QStringList{utf8("Acks"), utf8("ERRORS")}));
    QCOMPARE(saved.filter(utf8("errors"))->text, utf8("y"));
    QVERIFY(!saved.filter(utf8("none")));
    QString problem = utf8("old");
    const SavedFilters back = SavedFilters::fromJson(saved.toJson(), &problem);
    QCOMPARE(problem, QString());
    QCOMPARE(back.names(), saved.names());
    QCOMPARE(back.filter(utf8("acks"))->text, utf8("x"));
    saved.remove(utf8("acks"));
    saved.remove(utf8("errors"));
    QVERIFY(saved.isEmpty());
    QVERIFY(SavedFilters::fromJson({}, &problem).isEmpty());
    QCOMPARE(problem, QString());
}

void TestLogViewModel::savedFiltersThatCannotBeRead()
{
    QString problem;
    QVERIFY(SavedFilters::fromJson("{", &problem).isEmpty());
    QVERIFY(!problem.isEmpty());
    const SavedFilters rest = SavedFilters::fromJson(
        R"([{"name":"bad","filter":{"types":1}},{"filter":{}},{"name":"good","filter":{"text":"x"}}])",
        &problem);
    QCOMPARE(rest.names(), QStringList{utf8("good")});
    QVERIFY2(problem.contains(utf8("bad")) && problem.contains(utf8("types")), qPrintable(problem));
}

QTEST_GUILESS_MAIN(TestLogViewModel)
#include "tst_logviewmodel.moc"
