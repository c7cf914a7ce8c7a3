#include <ui/models/logfilter.h>
#include <ui/models/logmatcher.h>
#include <ui/models/logstore.h>
#include <ui/models/utf8finder.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <ctime>

using namespace Signalbox;

namespace {

QString utf8(const char *text)
{
    return QString::fromUtf8(text);
}

/// Rows with a name each, so that a table can say which of them are let through.
LogRecord record(const char *name)
{
    const QByteArray which(name);
    LogRecord row;
    row.time = 1000;
    row.personId = utf8("id-ann");
    row.personName = utf8("Ann");
    row.type = utf8("chat");
    row.data = utf8("Hello World");
    if (which == "to-bob") {
        row.targetId = utf8("id-bob");
        row.targetName = utf8("Bob");
        row.type = utf8("ack");
        row.data = utf8("{\"n\":7}");
        row.json = true;
        row.time = 2000;
    } else if (which == "server") {
        row.personId = QString();
        row.personName = QString();
        row.type = QString();
        row.data = QString();
        row.time = 3000;
    } else if (which == "own") {
        row.direction = LogDirection::Outgoing;
        row.personId = utf8("id-me");
        row.personName = utf8("me");
        row.data = utf8("Grüße aus Köln");
        row.time = 4000;
    } else if (which == "joined" || which == "lost") {
        row = {};
        row.time = 5000;
        row.kind = which == "joined" ? LogKind::Joined : LogKind::LinkLost;
        if (which == "joined") {
            row.personId = utf8("id-bob");
            row.personName = utf8("Bob");
        }
    }
    return row;
}

const char *const names[] = {"ann", "to-bob", "server", "own", "joined", "lost"};

} // namespace

class TestLogFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void letsThrough_data();
    void letsThrough();
    void finds_data();
    void finds();
    void hidesWhatWasChosen();
    void comesBackFromJson();
    void namesWhatIsWrongInJson_data();
    void namesWhatIsWrongInJson();
    void ignoresWhatItDoesNotKnow();
    void saysWhereAnExpressionIsWrong();
    void anUnhappyExpressionGivesUp();
    void theNewestChunkGrows();
    void fullChunksAreSkippedRightly();
};

void TestLogFilter::letsThrough_data()
{
    QTest::addColumn<QByteArray>("filter");
    QTest::addColumn<QString>("rows");
    const auto row = [](const char *filter, const char *rows) {
        QTest::newRow(filter) << QByteArray(filter) << QString::fromLatin1(rows);
    };
    row("{}", "ann to-bob server own joined lost");
    row(R"({"text":"world"})", "ann");
    row(R"({"text":"world","caseSensitive":true})", "");
    row(R"({"text":"World","caseSensitive":true})", "ann");
    row(R"({"text":"GRÜSSE"})", "");
    row(R"({"text":"GRÜ"})", "own");
    row(R"({"text":"bob"})", "to-bob joined");
    row(R"({"text":"ANN"})", "ann to-bob");
    row(R"({"text":"chat"})", "ann own");
    row(R"({"text":"^h.*d$","regex":true})", "ann");
    row(R"({"text":"^h.*d$","regex":true,"caseSensitive":true})", "");
    row(R"({"text":"\"n\":\\d","regex":true})", "to-bob");
    row(R"({"text":"(","regex":true})", "");
    row(R"({"types":["chat"]})", "ann own");
    row(R"({"types":["Chat"]})", "");
    row(R"({"types":["chat","ack"]})", "ann to-bob own");
    row(R"({"types":[""]})", "server");
    row(R"({"hiddenTypes":["chat"]})", "to-bob server joined lost");
    row(R"({"hiddenTypes":[""]})", "ann to-bob own joined lost");
    row(R"({"types":["chat"],"hiddenTypes":["chat"]})", "");
    row(R"({"senders":["id-ann"]})", "ann to-bob");
    row(R"({"senders":[""]})", "server");
    row(R"({"senders":["id-bob"]})", "joined");
    row(R"({"hiddenSenders":["id-ann"]})", "server own joined lost");
    row(R"({"hiddenSenders":[""]})", "ann to-bob own joined lost");
    row(R"({"direction":"outgoing"})", "own");
    row(R"({"direction":"incoming"})", "ann to-bob server");
    row(R"({"target":"everyone"})", "ann server own");
    row(R"({"target":"one"})", "to-bob");
    row(R"({"kinds":["joined","linkLost"]})", "joined lost");
    row(R"({"kinds":["signal"]})", "ann to-bob server own");
    row(R"({"from":2000})", "to-bob server own joined lost");
    row(R"({"from":2001,"to":4000})", "server");
    row(R"({"to":2000})", "ann");
    row(R"({"text":"hello","types":["chat"],"direction":"incoming","from":1000,"to":1001})", "ann");
    row(R"({"text":"hello","types":["ack"]})", "");
}

void TestLogFilter::letsThrough()
{
    QFETCH(QByteArray, filter);
    QFETCH(QString, rows);
    const auto compiled = LogFilter::fromJson(QJsonDocument::fromJson(filter).object());
    QVERIFY(compiled);
    LogMatcher matcher(*compiled);
    LogStore store;
    QStringList seen;
    for (const char *name : names)
        store.append(record(name));
    for (int row = 0; row < int(store.size()); ++row) {
        if (matcher.matches(store.row(row)))
            seen << QString::fromLatin1(names[row]);
    }
    QCOMPARE(seen.join(QLatin1Char(' ')), rows);
    QCOMPARE(compiled->isEmpty(), filter == "{}");
}

void TestLogFilter::finds_data()
{
    QTest::addColumn<QString>("hay");
    QTest::addColumn<QString>("needle");
    QTest::addColumn<bool>("exactly");
    QTest::addColumn<bool>("folded");
    const auto row = [](const char *hay, const char *needle, bool exactly, bool folded) {
        QTest::addRow("%s in %s", needle, hay) << utf8(hay) << utf8(needle) << exactly << folded;
    };
    row("abc", "abc", true, true);
    row("abc", "ABC", false, true);
    row("xxabc", "bc", true, true);
    row("ab", "abc", false, false);
    row("", "a", false, false);
    row("a", "", true, true);
    row("aaab", "aab", true, true);
    row("abcabd", "ABD", false, true);
    row("a[b", "a{b", false, false); // differ by the bit that parts upper from lower case
    row("aXb", "axB", false, true);
    row("xX.Xx.x.", "XX.X", false, true); // both cases of the rarest, before it and in it
    row("qqqaq", "AQ", false, true);
    row("zebra", "ZEBRA", false, true);
    row("arbez", "arbeZ", false, true);
    row("Köln", "KÖLN", false, true);
    row("Köln", "öl", true, true);
    row("\xE2\x84\xAA", "k", false, false); // the sign for kelvin
    row("x\xF0\x9F\x98\x80y", "\xF0\x9F\x98\x80", true, true);
}

void TestLogFilter::finds()
{
    QFETCH(QString, hay);
    QFETCH(QString, needle);
    QFETCH(bool, exactly);
    QFETCH(bool, folded);
    const QByteArray bytes = hay.toUtf8();
    QCOMPARE(Utf8Finder(needle, Qt::CaseSensitive).isIn(bytes), exactly);
    QCOMPARE(Utf8Finder(needle, Qt::CaseInsensitive).isIn(bytes), folded);
    // Not beyond the end of a row: the next one's data begins there.
    const QByteArray longer = bytes + '!';
    QVERIFY(!Utf8Finder(needle + QLatin1Char('!'), Qt::CaseInsensitive)
                 .isIn(QByteArrayView(longer).chopped(1)));
}

void TestLogFilter::hidesWhatWasChosen()
{
    LogFilter filter;
    filter.types = {utf8("a"), utf8("b")};
    filter.hideType(utf8("a"));
    filter.hideType(utf8("a"));
    QCOMPARE(filter.types, QStringList{utf8("b")});
    QCOMPARE(filter.hiddenTypes, QStringList{utf8("a")});
    filter.hideType(utf8("b"));
    QVERIFY(filter.types.isEmpty()); // all but those hidden
    filter.hideSender(QString());
    QCOMPARE(filter.hiddenSenders, QStringList{QString()});
    QVERIFY(!filter.isEmpty());
}

void TestLogFilter::comesBackFromJson()
{
    LogFilter filter;
    QCOMPARE(filter.toJson(), QJsonObject());
    filter.text = utf8("ü\"");
    filter.isRegex = true;
    filter.isCaseSensitive = true;
    filter.types = {utf8("a"), QString()};
    filter.hiddenTypes = {utf8("b")};
    filter.senders = {utf8("c")};
    filter.hiddenSenders = {utf8("d")};
    filter.senderNames = {{utf8("c"), utf8("Çelik")}};
    filter.direction = LogDirection::Outgoing;
    filter.target = LogFilter::Target::One;
    filter.kinds = {LogKind::Signal, LogKind::SessionEnded};
    filter.from = 1700000000123;
    filter.to = 0;
    const auto back = LogFilter::fromJson(filter.toJson());
    QVERIFY(back);
    QCOMPARE(back->toJson(), filter.toJson());
    QCOMPARE(back->from, filter.from);
    QCOMPARE(back->kinds, filter.kinds);
    QCOMPARE(back->types.size(), 2);
    // What people are called says nothing about which rows are shown.
    LogFilter nameless = filter;
    nameless.senderNames.clear();
    QVERIFY(nameless == filter);
    nameless.senders.clear();
    QVERIFY(nameless != filter);
}

void TestLogFilter::namesWhatIsWrongInJson_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("member");
    const auto row = [](const char *json, const char *member) {
        QTest::newRow(json) << QByteArray(json) << QString::fromLatin1(member);
    };
    row(R"({"text":1})", "text");
    row(R"({"regex":"yes"})", "regex");
    row(R"({"types":"chat"})", "types");
    row(R"({"types":[1]})", "types");
    row(R"({"senderNames":["Ann"]})", "senderNames");
    row(R"({"senderNames":{"id":1}})", "senderNames");
    row(R"({"direction":"up"})", "direction");
    row(R"({"direction":null})", "direction");
    row(R"({"target":"two"})", "target");
    row(R"({"kinds":["party"]})", "kinds");
    row(R"({"from":"now"})", "from");
}

void TestLogFilter::namesWhatIsWrongInJson()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, member);
    QString problem;
    QVERIFY(!LogFilter::fromJson(QJsonDocument::fromJson(json).object(), &problem));
    QVERIFY2(problem.contains(QLatin1Char('"') + member + QLatin1Char('"')), qPrintable(problem));
}

void TestLogFilter::ignoresWhatItDoesNotKnow()
{
    const auto filter =
        LogFilter::fromJson({{utf8("colour"), utf8("red")}, {utf8("text"), utf8("x")}});
    QVERIFY(filter);
    QCOMPARE(filter->text, utf8("x"));
}

void TestLogFilter::saysWhereAnExpressionIsWrong()
{
    LogFilter filter;
    filter.text = utf8("ab(c");
    QCOMPARE(filter.problem(), QString());
    filter.isRegex = true;
    QVERIFY2(filter.problem().contains(utf8("character 5")), qPrintable(filter.problem()));
    filter.text = utf8("ab(c)");
    QCOMPARE(filter.problem(), QString());
}

void TestLogFilter::anUnhappyExpressionGivesUp()
{
    LogFilter filter;
    filter.text = utf8("(a+)+$");
    filter.isRegex = true;
    LogMatcher matcher(filter);
    LogStore store;
    LogRecord row = record("ann");
    row.data = QString(40, QLatin1Char('a')) + QLatin1Char('!');
    store.append(row);
    row.data = utf8("aaa");
    store.append(row);
    // Of the processor, so that others on the same computer don't count.
    const auto start = std::clock();
    QVERIFY(!matcher.matches(store.row(0)));
    const double ms = double(std::clock() - start) * 1000 / CLOCKS_PER_SEC;
    QVERIFY2(ms < 10, qPrintable(QString::number(ms)));
    QVERIFY(matcher.gaveUp());
    QVERIFY(matcher.matches(store.row(1)));
}

void TestLogFilter::theNewestChunkGrows()
{
    LogFilter filter;
    filter.types = {utf8("late")};
    LogMatcher matcher(filter);
    LogStore store;
    store.append(record("ann"));
    QVERIFY(!matcher.matches(store.row(0)));
    LogRecord late = record("ann");
    late.type = utf8("late");
    store.append(late);
    QVERIFY(matcher.matches(store.row(1)));
}

void TestLogFilter::fullChunksAreSkippedRightly()
{
    LogFilter filter;
    filter.text = utf8("needle");
    LogMatcher matcher(filter);
    LogStore store;
    const int chunk = int(LogChunk::Rows);
    LogRecord row = record("ann");
    const auto fill = [&](int count) {
        for (int i = 0; i < count; ++i)
            store.append(row);
    };
    fill(chunk); // a chunk without it
    fill(5);
    row.data = utf8("a NEEDLE");
    fill(1);
    row.data = utf8("need"); // and where it only is across two rows
    fill(1);
    row.data = utf8("le");
    fill(chunk - 7);
    row.data = utf8("x");
    row.personName = utf8("Needle"); // one with it in a name only
    fill(chunk);
    QList<int> found;
    for (int i = 0; i < int(store.size()); ++i) {
        if (matcher.matches(store.row(i)))
            found << i;
    }
    QCOMPARE(found.value(0), chunk + 5);
    QCOMPARE(found.value(1), 2 * chunk);
    QCOMPARE(found.size(), 1 + chunk);
}

QTEST_GUILESS_MAIN(TestLogFilter)
#include "tst_logfilter.moc"
