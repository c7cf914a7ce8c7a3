#include "historyfixture.h"

#include <signaling/history/historyreader_p.h>
#include <signaling/history/searchtext_p.h>

using namespace Signaling;
using TestSupport::HistoryFixture;

/// What is looked for is found, and nothing else; in pages, and not longer than it is wanted.
class TestHistorySearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<HistoryFixture>(); }
    void cleanup() { m.reset(); }
    void match_data();
    void match();
    void words_data();
    void words();
    void filters_data();
    void filters();
    void order();
    void marks_data();
    void marks();
    void longDataIsCut();
    void pages_data();
    void pages();
    void pagesWhileMoreComes();
    void farApart();
    void cancels();
    void startsAnew();
    void outlivesTheHistory();
    void nothingThere();

private:
    void fill(const QList<HistoryEntry> &entries);
    std::unique_ptr<HistoryFixture> m;
};

void TestHistorySearch::fill(const QList<HistoryEntry> &entries)
{
    const int recording = m->history->begin(HistoryFixture::place());
    for (const HistoryEntry &entry : entries)
        m->history->append(recording, entry);
    QVERIFY(m->write());
}

void TestHistorySearch::match_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("match");
    QTest::newRow("nothing") << ""
                             << "";
    QTest::newRow("blanks") << "  \t"
                            << "";
    QTest::newRow("a word") << "hello"
                            << "\"hello\" *";
    QTest::newRow("two") << " hello  wor "
                         << "\"hello\" * AND \"wor\" *";
    QTest::newRow("phrase") << "\"hello world\""
                            << "\"hello world\"";
    QTest::newRow("both") << "a \"b c\" d"
                          << "\"a\" * AND \"b c\" AND \"d\" *";
    QTest::newRow("open quote") << "\"b c"
                                << "\"b c\"";
    QTest::newRow("a lone quote") << "\""
                                  << "";
    QTest::newRow("only signs") << "*** ( ) -"
                                << "";
    QTest::newRow("words of the language") << "a OR NOT b*"
                                           << "\"a\" * AND \"OR\" * AND \"NOT\" * AND \"b*\" *";
    QTest::newRow("null") << QStringLiteral("a") + QChar::Null + QStringLiteral("b") << "\"ab\" *";
}

void TestHistorySearch::match()
{
    QFETCH(QString, text);
    QFETCH(QString, match);
    QCOMPARE(SearchText::toMatch(text), match);
    HistoryQuery query;
    query.text = text;
    QCOMPARE(query.isValid(), !match.isEmpty() || text.trimmed().isEmpty());
}

void TestHistorySearch::words_data()
{
    QTest::addColumn<QString>("data");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    const QString hello = QStringLiteral("Hello brave new world");
    QTest::newRow("whole word") << hello << "brave" << true;
    QTest::newRow("beginning") << hello << "bra" << true;
    QTest::newRow("one letter") << hello << "b" << true;
    QTest::newRow("middle") << hello << "rave" << false;
    QTest::newRow("capitals") << hello << "hELLO" << true;
    QTest::newRow("all words") << hello << "world hello" << true;
    QTest::newRow("one is missing") << hello << "world goodbye" << false;
    QTest::newRow("phrase") << hello << "\"brave new\"" << true;
    QTest::newRow("phrase in another order") << hello << "\"new brave\"" << false;
    QTest::newRow("phrase of a beginning") << hello << "\"brave ne\"" << false;
    QTest::newRow("accents") << QStringLiteral("Übermäßig café") << "uberm cafe" << true;
    QTest::newRow("other letters") << QStringLiteral("привет мир") << "ПРИВ" << true;
    QTest::newRow("JSON key") << QStringLiteral("{\"user_id\":42}") << "user_id" << true;
    QTest::newRow("JSON value") << QStringLiteral("{\"user_id\":42}") << "42" << true;
    QTest::newRow("quote in data") << QStringLiteral("say \"hi\" now") << "hi" << true;
    QTest::newRow("apostrophe") << QStringLiteral("it's") << "it's" << true;
    QTest::newRow("operators") << QStringLiteral("cats OR dogs") << "OR" << true;
    QTest::newRow("type") << QStringLiteral("x") << "chat" << true;
    QTest::newRow("sender") << QStringLiteral("x") << "ann" << true;
    QTest::newRow("only signs") << hello << "*" << false;
}

void TestHistorySearch::words()
{
    QFETCH(QString, data);
    QFETCH(QString, text);
    QFETCH(bool, found);
    fill({HistoryFixture::entry(data)});
    HistoryQuery query;
    query.text = text;
    QCOMPARE(m->find(query).size(), found ? 1 : 0);
}

void TestHistorySearch::filters_data()
{
    QTest::addColumn<HistoryQuery>("query");
    QTest::addColumn<QStringList>("found");
    const auto row = [](const char *name, const HistoryQuery &query, const char *found) {
        QTest::newRow(name) << query << QString::fromLatin1(found).split(u' ', Qt::SkipEmptyParts);
    };
    HistoryQuery query;
    row("nothing", query, "c3 b2 a1");
    query.type = QStringLiteral("two");
    row("type", query, "b2");
    query = {};
    query.sender = QStringLiteral("bo");
    row("sender by name", query, "c3");
    query.sender = QStringLiteral("id-ann");
    row("sender by id", query, "b2 a1");
    query = {};
    query.from = 2000;
    row("from", query, "c3 b2");
    query.to = 3000;
    row("from and to", query, "b2");
    query = {};
    query.text = QStringLiteral("a");
    query.type = QStringLiteral("one");
    row("text and type", query, "a1");
    query.to = 1000;
    row("before the first", query, "");
    query = {};
    query.before = 2;
    row("before an entry", query, "a1");
    query = {};
    query.session = 77;
    row("another session", query, "");
}

void TestHistorySearch::filters()
{
    QFETCH(HistoryQuery, query);
    QFETCH(QStringList, found);
    HistoryEntry third = HistoryFixture::entry("c3", "one", 3000);
    third.personId = QStringLiteral("id-bo");
    third.personName = QStringLiteral("Bo");
    fill({HistoryFixture::entry("a1", "one", 1000), HistoryFixture::entry("b2", "two", 2000),
          third});
    QCOMPARE(m->dataOf(query), found);
}

void TestHistorySearch::order()
{
    fill({HistoryFixture::entry("a"), HistoryFixture::entry("b"), HistoryFixture::entry("c")});
    HistoryQuery query;
    query.order = HistoryQuery::Order::OldestFirst;
    const QStringList all{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
    for (const int pageSize : {1, 2, 3, 4})
        QCOMPARE(m->dataOf(query, pageSize), all);
    query.text = QStringLiteral("chat");
    QCOMPARE(m->dataOf(query, 2), all);
}

void TestHistorySearch::marks_data()
{
    QTest::addColumn<QString>("data");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("marked");
    QTest::newRow("a word") << "say hello now"
                            << "hel"
                            << "say [hello] now";
    QTest::newRow("twice") << "hello hello"
                           << "hello"
                           << "[hello] [hello]";
    QTest::newRow("phrase") << "a b c"
                            << "\"a b\""
                            << "[a b] c";
    QTest::newRow("elsewhere") << "a b"
                               << "chat"
                               << "a b";
    QTest::newRow("line breaks") << "a\nhello\tb"
                                 << "hello"
                                 << "a [hello] b";
    QTest::newRow("no text") << "a\nb"
                             << ""
                             << "a b";
}

void TestHistorySearch::marks()
{
    QFETCH(QString, data);
    QFETCH(QString, text);
    QFETCH(QString, marked);
    fill({HistoryFixture::entry(data)});
    HistoryQuery query;
    query.text = text;
    const QList<HistoryHit> hits = m->find(query);
    QCOMPARE(hits.size(), 1);
    QString got = hits[0].excerpt;
    for (auto it = hits[0].marks.crbegin(); it != hits[0].marks.crend(); ++it) {
        got.insert(it->start + it->length, u']');
        got.insert(it->start, u'[');
    }
    QCOMPARE(got, marked);
}

void TestHistorySearch::longDataIsCut()
{
    const QString filler = QStringLiteral("word ").repeated(500);
    fill({HistoryFixture::entry(filler + QStringLiteral("needle ") + filler)});
    HistoryQuery query;
    QVERIFY(m->find(query)[0].excerpt.size() < 300);
    query.text = QStringLiteral("needle");
    const QList<HistoryHit> hits = m->find(query);
    QVERIFY(hits[0].excerpt.contains(QLatin1String("needle")));
    QVERIFY(hits[0].excerpt.size() < 300);
    QCOMPARE(hits[0].entry.data.size(), 2 * filler.size() + 7);
}

void TestHistorySearch::pages_data()
{
    QTest::addColumn<int>("entries");
    QTest::addColumn<int>("pages");
    QTest::newRow("none") << 0 << 1;
    QTest::newRow("fewer") << 9 << 1;
    QTest::newRow("a page") << 10 << 1;
    QTest::newRow("one more") << 11 << 2;
    QTest::newRow("two pages") << 20 << 2;
}

void TestHistorySearch::pages()
{
    QFETCH(int, entries);
    QFETCH(int, pages);
    QList<HistoryEntry> list;
    for (int i = 0; i < entries; ++i)
        list << HistoryFixture::entry(QString::number(i));
    fill(list);
    HistorySearch search(m->history.get());
    int found = 0;
    connect(&search, &HistorySearch::found, this,
            [&found](const QList<HistoryHit> &hits) { found += int(hits.size()); });
    QVERIFY(!search.canFetchMore());
    search.start({}, 10);
    for (int page = 1;; ++page) {
        QVERIFY(search.isRunning());
        QTRY_VERIFY(!search.isRunning());
        QCOMPARE(found, std::min(entries, page * 10));
        if (!search.canFetchMore()) {
            QCOMPARE(page, pages);
            break;
        }
        search.fetchMore();
    }
}

void TestHistorySearch::pagesWhileMoreComes()
{
    QList<HistoryEntry> list;
    for (int i = 0; i < 20; ++i)
        list << HistoryFixture::entry(QString::number(i));
    fill(list);
    HistorySearch search(m->history.get());
    QList<HistoryHit> all;
    connect(&search, &HistorySearch::found, this, [&all](const auto &hits) { all += hits; });
    search.start({}, 10);
    QTRY_VERIFY(!search.isRunning());
    fill({HistoryFixture::entry("new")});
    search.fetchMore();
    QTRY_VERIFY(!search.isRunning());
    QCOMPARE(all.size(), 20);
    QCOMPARE(all.constLast().entry.data, QStringLiteral("0"));
}

void TestHistorySearch::farApart()
{
    // More between the two than one step of a search looks through.
    const int between = int(HistoryReader::EntriesAtATime) + 5;
    HistoryOptions options;
    options.maxWaiting = between + 10;
    m->open(options);
    const int recording = m->history->begin(HistoryFixture::place());
    m->history->append(recording, HistoryFixture::entry("needle first"));
    for (int i = 0; i < between; ++i)
        m->history->append(recording, HistoryFixture::entry("x"));
    m->history->append(recording, HistoryFixture::entry("needle last"));
    m->history->flush();
    QTRY_COMPARE_WITH_TIMEOUT(m->history->waiting(), 0, 100000); // a sanitizer takes its time
    QCOMPARE(m->dataOf("needle"),
             (QStringList{QStringLiteral("needle last"), QStringLiteral("needle first")}));
    HistoryQuery query;
    query.order = HistoryQuery::Order::OldestFirst;
    query.text = QStringLiteral("needle");
    QCOMPARE(m->dataOf(query, 1),
             (QStringList{QStringLiteral("needle first"), QStringLiteral("needle last")}));
}

void TestHistorySearch::cancels()
{
    fill({HistoryFixture::entry("a")});
    HistorySearch search(m->history.get());
    QSignalSpy found(&search, &HistorySearch::found);
    QSignalSpy finished(&search, &HistorySearch::pageFinished);
    search.start({});
    search.cancel();
    QVERIFY(!search.isRunning());
    // Another one after it: by then the first would have come.
    QCOMPARE(m->find({}).size(), 1);
    QCOMPARE(found.size() + finished.size(), 0);
}

void TestHistorySearch::startsAnew()
{
    fill({HistoryFixture::entry("a"), HistoryFixture::entry("b")});
    HistorySearch search(m->history.get());
    QList<HistoryHit> all;
    connect(&search, &HistorySearch::found, this, [&all](const auto &hits) { all += hits; });
    HistoryQuery query;
    query.text = QStringLiteral("a");
    search.start({});
    search.start(query);
    QTRY_VERIFY(!search.isRunning());
    // "a" begins chat? No: only Ann and a do, and both have Ann.
    QCOMPARE(all.size(), 2);
    query.text = QStringLiteral("b");
    all.clear();
    search.start(query);
    QTRY_VERIFY(!search.isRunning());
    QCOMPARE(all.size(), 1);
}

void TestHistorySearch::outlivesTheHistory()
{
    fill({HistoryFixture::entry("a")});
    HistorySearch search(m->history.get());
    QSignalSpy found(&search, &HistorySearch::found);
    search.start({});
    m->history.reset(); // ends its thread: nothing is under way but what was posted before
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    QCOMPARE(found.size(), 0);
    search.start({});
    search.fetchMore();
    QVERIFY(!search.isRunning());
}

void TestHistorySearch::nothingThere()
{
    QCOMPARE(m->find({}).size(), 0);
    QCOMPARE(m->dataOf("x").size(), 0);
    QVERIFY(m->history->problem().isNull());
}

QTEST_GUILESS_MAIN(TestHistorySearch)
#include "tst_historysearch.moc"
