#include <signaling/protocol/raptormessage.h>
#include <ui/models/jsonlint.h>

#include <QTest>

#include <ctime>

using namespace Signalbox;
using Signaling::SignalBody;

/// What is said of JSON agrees with what the library sends, and says where and why.
class TestJsonLint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheLibrary_data();
    void agreesWithTheLibrary();
    void depth_data();
    void depth();
    void problems_data();
    void problems();
    void formats_data();
    void formats();
    void looksLikeJson_data();
    void looksLikeJson();
    void tokensOfALine();
    void eightKilobytesTakeNoTime();
};

void TestJsonLint::agreesWithTheLibrary_data()
{
    QTest::addColumn<QString>("text");
    const char *texts[] = {
        "{}", "[]", "null", "true", "0", "-0", "1.5e-3", "\"x\"", "\"\"", " [1 , 2]\n",
        "{\"a\":{}}", "[1.0,10e2,-3]", "\"\\u00e4\\n\\\"\\/\"", "\"\xc3\xa4\xf0\x9f\x9a\x82\"",
        "{\"b\":1,\"a\":[true,false,null]}", "{\"a\":1,\"a\":2}",
        // and what is none
        "", " ", "{", "}", "[", "]", "{]", "[}", "[1,]", "{\"a\":1,}", "{\"a\"}", "{\"a\":}",
        "{a:1}", "{'a':1}", "'x'", "01", "+1", ".5", "1.", "1e", "1e+", "-", "--1", "1 2", "[1 2]",
        "[,1]", "{,}", "{\"a\" 1}", "tru", "True", "nulll", "NaN", "Infinity", "\"", "\"\\x\"",
        "\"\\u12\"", "\"\\u12g4\"", "\"a\nb\"", "\"a\tb\"", "\"\\", "// no", "1 // no", "[1]]",
        "1e999", "{\"a\":1]", "{1:2}", "[:]", "\"a\"\"b\"", "[\"a\":1]", "-a", "1a", "undefined"};
    for (const char *text : texts)
        QTest::newRow(*text ? text : "nothing") << QString::fromUtf8(text);
}

void TestJsonLint::agreesWithTheLibrary()
{
    QFETCH(QString, text);
    const auto body = SignalBody::fromJson({}, text.toUtf8());
    const auto problem = JsonLint::check(text);
    QCOMPARE(!problem.has_value(), body.has_value());
    if (problem) {
        QVERIFY(problem->reason.endsWith(QLatin1Char('.')));
        QVERIFY(problem->position >= 0 && problem->position <= text.size());
        return;
    }
    QCOMPARE(JsonLint::sentBytes(text), int(body->dataText().toUtf8().size()));
    if (body->hasData())
        QCOMPARE(JsonLint::minified(text).toUtf8(), body->dataJson);
    // However it is spaced, it is the same.
    QCOMPARE(JsonLint::minified(JsonLint::formatted(text)), JsonLint::minified(text));
    QVERIFY(!JsonLint::check(JsonLint::formatted(text)));
}

void TestJsonLint::depth_data()
{
    QTest::addColumn<int>("depth");
    for (const int depth : {1, JsonLint::MaxDepth - 1, JsonLint::MaxDepth, JsonLint::MaxDepth + 1})
        QTest::addRow("%d", depth) << depth;
}

void TestJsonLint::depth()
{
    QFETCH(int, depth);
    const QString text = QString(depth, QLatin1Char('[')) + QString(depth, QLatin1Char(']'));
    QCOMPARE(!JsonLint::check(text).has_value(),
             SignalBody::fromJson({}, text.toUtf8()).has_value());
}

void TestJsonLint::problems_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const char *text, const char *said) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(said);
    };
    row("no value", "", "Column 1: There is no JSON value yet.");
    row("a comma missing", "[1\n 2]", "Line 2, column 2: A comma is missing before this.");
    row("a colon missing", "{\"a\" 1}", "Column 6: A colon is missing after the name.");
    row("a comma too many", "[1,]", "Column 4: Something is missing before the ]");
    row("not closed", "{\n\"a\":[",
        "Line 2, column 6: The [ of line 2 isn't closed: a ] is missing.");
    row("closed by another", "{\"a\":1]", "Column 7: The { of line 1 is closed by } and not by ].");
    row("closes nothing", "1}", "Column 2: This } closes nothing.");
    row("quotes", "{'a':1}", "Column 2: Names stand in double quotes");
    row("a name without quotes", "{a:1}", "Column 2: Names stand in double quotes");
    row("a number as name", "{1:1}", "Column 2: Names stand in double quotes");
    row("single quotes", "['a']", "Column 2: Texts stand in double quotes");
    row("a text not closed", "[\"a\n]", "Column 2: This text isn't closed");
    row("a text at the end", "\"abc", "Column 1: This text isn't closed");
    row("an escape", "\"C:\\dir\"", "Column 4: A backslash is written as \\\\ here.");
    row("a tab", "\"a\tb\"", "Column 3: A tab in a text is written as \\t.");
    row("two values", "{} {}", "Column 4: The JSON value has ended before this");
    row("a word", "[True]", "Column 2: “True” is no JSON value");
    row("a comment", "1 // x", "Column 3: JSON has no comments.");
    row("a number", "[007]", "Column 2: Numbers are written as in");
    row("a large number", "1e999", "Column 1: This number is too large.");
    row("a missing value", "{\"a\":,}", "Column 6: A value is missing before this.");
}

void TestJsonLint::problems()
{
    QFETCH(QString, text);
    QFETCH(QString, said);
    const auto problem = JsonLint::check(text);
    QVERIFY(problem);
    QVERIFY2(problem->text().startsWith(said), qPrintable(problem->text()));
}

void TestJsonLint::formats_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("formatted");
    const auto row = [](const char *name, const char *text, const char *formatted) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(formatted);
    };
    row("a number", " 1.50 ", "1.50");
    row("empty ones", "{ \"a\" : [ ] , \"b\":{\n} }", "{\n  \"a\": [],\n  \"b\": {}\n}");
    row("order and spelling stay", "{\"b\":1e2,\"a\":\"\\u0041\"}",
        "{\n  \"b\": 1e2,\n  \"a\": \"\\u0041\"\n}");
    row("a list", "[1,[2,3]]", "[\n  1,\n  [\n    2,\n    3\n  ]\n]");
    row("signs in a text", "[\"{,:}\"]", "[\n  \"{,:}\"\n]");
}

void TestJsonLint::formats()
{
    QFETCH(QString, text);
    QFETCH(QString, formatted);
    QCOMPARE(JsonLint::formatted(text), formatted);
}

void TestJsonLint::looksLikeJson_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("looks");
    for (const char *text : {"{", " [", "{\"a\" 1", "{ }", "[1,", "[-", "[\n[", "[]", "[true, x"})
        QTest::newRow(text) << QString::fromLatin1(text) << true;
    for (const char *text : {"", "x", "\"x\"", "12", "[x] done", "[note]", "{name}, hello", "(a)"})
        QTest::newRow(*text ? text : "nothing") << QString::fromLatin1(text) << false;
}

void TestJsonLint::looksLikeJson()
{
    QFETCH(QString, text);
    QFETCH(bool, looks);
    QCOMPARE(JsonLint::looksLikeJson(text), looks);
}

void TestJsonLint::tokensOfALine()
{
    using JsonLint::Kind;
    const QList<JsonLint::Token> tokens =
        JsonLint::tokens(QStringLiteral("{\"a\" : [1, true, \"b\", wrong"));
    QList<Kind> kinds;
    for (const auto &token : tokens)
        kinds << token.kind;
    QCOMPARE(kinds,
             (QList<Kind>{Kind::Sign, Kind::Name, Kind::Sign, Kind::Sign, Kind::Number, Kind::Sign,
                          Kind::Literal, Kind::Sign, Kind::Text, Kind::Sign, Kind::Wrong}));
    QCOMPARE(tokens[1].start, 1);
    QCOMPARE(tokens[1].length, 3);
}

void TestJsonLint::eightKilobytesTakeNoTime()
{
    QString text = QStringLiteral("[");
    while (text.size() < 8180)
        text += QStringLiteral("{\"n\":1},");
    text += QStringLiteral("0]");
    // The processor's time: that of the wall depends on what else runs.
    const std::clock_t start = std::clock();
    for (int i = 0; i < 10; ++i)
        QVERIFY(!JsonLint::check(text));
    // A key is typed every 30 ms by the fastest: a check has to be far below.
    const double each = double(std::clock() - start) * 1000 / CLOCKS_PER_SEC / 10;
    QVERIFY2(each < 20, qPrintable(QString::number(each)));
}

QTEST_GUILESS_MAIN(TestJsonLint)
#include "tst_jsonlint.moc"
