#include <ui/models/logformat.h>
#include <ui/models/rawjson.h>
#include <ui/models/tokenredaction.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Signalbox;

namespace {

QString utf8(const char *text)
{
    return QString::fromUtf8(text);
}

LogRecord full()
{
    LogRecord row;
    row.time = 1700000000123;
    row.direction = LogDirection::Outgoing;
    row.delivery = Delivery::Failed;
    row.retry = false;
    row.personId = utf8("id-ann");
    row.personName = utf8("Ann, \"A\"");
    row.targetId = utf8("id-bob");
    row.targetName = utf8("Bob");
    row.type = utf8("chat");
    row.data = utf8("two\nlines, \"quoted\" ü");
    row.note = utf8("too large");
    return row;
}

/// RFC 4180, strictly: the cells of each line; null where there is nothing, not even quotes.
QList<QStringList> parseCsv(const QByteArray &csv)
{
    QList<QStringList> lines{{}};
    qsizetype at = 0;
    while (at < csv.size()) {
        QByteArray cell;
        bool quoted = csv.at(at) == '"';
        const bool isNull = !quoted;
        if (quoted) {
            for (++at; at < csv.size(); ++at) {
                if (csv.at(at) == '"' && csv.mid(at, 2) != "\"\"")
                    break;
                at += csv.at(at) == '"' ? 1 : 0;
                cell += csv.at(at);
            }
            ++at;
        } else {
            while (at < csv.size() && !QByteArray(",\r\n\"").contains(csv.at(at)))
                cell += csv.at(at++);
        }
        lines.last() << (isNull && cell.isEmpty() ? QString() : utf8("") + QString::fromUtf8(cell));
        if (csv.mid(at, 1) == ",") {
            ++at;
            if (csv.mid(at, 1) == "\r")
                lines.last() << QString();
        }
        if (csv.mid(at, 2) == "\r\n") {
            at += 2;
            lines << QStringList();
        }
    }
    lines.removeLast();
    return lines;
}

} // namespace

class TestLogFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineHasEverything();
    void comesBack_data();
    void comesBack();
    void keepsTheSpellingOfJson();
    void readsTheCommandLinesCaptures();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void csvIsRfc4180();
    void csvTellsNothingFromEmpty();
    void rawMembers_data();
    void rawMembers();
    void tokensAreRemoved_data();
    void tokensAreRemoved();
};

void TestLogFormat::aLineHasEverything()
{
    const QByteArray line = LogFormat::jsonLine(full());
    QVERIFY(!line.contains('\n'));
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    const QJsonObject expected{
        {utf8("event"), utf8("signal")},
        {utf8("time"), utf8("2023-11-14T22:13:20.123Z")},
        {utf8("receivedAt"), qint64(1700000000123)},
        {utf8("direction"), utf8("outgoing")},
        {utf8("from"),
         QJsonObject{{utf8("id"), utf8("id-ann")}, {utf8("name"), utf8("Ann, \"A\"")}}},
        {utf8("to"), utf8("id-bob")},
        {utf8("toName"), utf8("Bob")},
        {utf8("type"), utf8("chat")},
        {utf8("data"), utf8("two\nlines, \"quoted\" ü")},
        {utf8("outcome"), utf8("failed")},
        {utf8("retry"), false},
        {utf8("note"), utf8("too large")},
    };
    QCOMPARE(json, expected);
}

void TestLogFormat::comesBack_data()
{
    QTest::addColumn<LogRecord>("row");
    QTest::newRow("everything") << full();
    QTest::newRow("nothing") << LogRecord();
    LogRecord row;
    row.type = utf8("");
    row.data = utf8("");
    QTest::newRow("empty") << row;
    row.json = true;
    row.data = utf8("null");
    QTest::newRow("null") << row;
    row.data = utf8("[1]");
    QTest::newRow("json") << row;
    row = {};
    row.data = utf8("a") + QChar(u'\0') + utf8("\x01\xF0\x9F\x98\x80\xE2\x80\xA8");
    QTest::newRow("hard characters") << row;
    for (const LogKind kind : {LogKind::Joined, LogKind::Left, LogKind::LinkLost, LogKind::LinkBack,
                               LogKind::Gap, LogKind::SessionEnded}) {
        row = {};
        row.kind = kind;
        row.note = utf8("why");
        row.time = 5;
        if (kind == LogKind::Joined || kind == LogKind::Left) {
            row.personId = utf8("id");
            row.personName = utf8("name");
        }
        if (kind == LogKind::LinkBack) {
            row.duration = 2400;
            row.waiting = 3;
        }
        QTest::addRow("event %d", int(kind)) << row;
    }
}

void TestLogFormat::comesBack()
{
    QFETCH(LogRecord, row);
    QString problem;
    const auto back = LogFormat::fromJsonLine(LogFormat::jsonLine(row), &problem);
    QVERIFY2(back, qPrintable(problem));
    QCOMPARE(back->time, row.time);
    QCOMPARE(back->kind, row.kind);
    QCOMPARE(back->direction, row.direction);
    QCOMPARE(back->delivery, row.delivery);
    QCOMPARE(back->json, row.json);
    QCOMPARE(back->retry, row.retry);
    QCOMPARE(back->personId, row.personId);
    QCOMPARE(back->personName, row.personName);
    QCOMPARE(back->targetId, row.targetId);
    QCOMPARE(back->targetName, row.targetName);
    QCOMPARE(back->type, row.type);
    QCOMPARE(back->type.isNull(), row.type.isNull());
    QCOMPARE(back->data, row.data);
    QCOMPARE(back->data.isNull(), row.data.isNull());
    QCOMPARE(back->note, row.note);
    QCOMPARE(back->duration, row.duration);
    QCOMPARE(back->waiting, row.waiting);
}

void TestLogFormat::keepsTheSpellingOfJson()
{
    LogRecord row;
    row.json = true;
    row.data = utf8("{\"z\":12345678901234567890,\"a\":1.50,\"s\":\"}\\\"\"}");
    const auto back = LogFormat::fromJsonLine(LogFormat::jsonLine(row), nullptr);
    QVERIFY(back);
    QCOMPARE(back->data, row.data);
    row.data = utf8("[1,\n\r2]"); // must not break the line
    QVERIFY(!LogFormat::jsonLine(row).contains('\n'));
    QCOMPARE(LogFormat::fromJsonLine(LogFormat::jsonLine(row), nullptr)->data, utf8("[1,  2]"));
}

void TestLogFormat::readsTheCommandLinesCaptures()
{
    QString problem;
    const auto signal = LogFormat::fromJsonLine(
        R"({"data":{"n":7},"event":"signal","from":{"creationTime":1,"data":"name=Ann%20Bo",)"
        R"("id":"8159eb31-x","permissions":["publish"]},"receivedAt":1700000000123,)"
        R"("to":"c0ffee00-y","type":null})",
        &problem);
    QVERIFY2(signal, qPrintable(problem));
    QCOMPARE(signal->personName, utf8("Ann Bo"));
    QCOMPARE(signal->targetName, utf8("c0ffee00"));
    QCOMPARE(signal->data, utf8("{\"n\":7}"));
    QVERIFY(signal->json);
    const auto joined = LogFormat::fromJsonLine(
        R"({"connection":{"data":"","id":"8159eb31-x"},"event":"connectionCreated"})", &problem);
    QVERIFY2(joined, qPrintable(problem));
    QCOMPARE(joined->kind, LogKind::Joined);
    QCOMPARE(joined->personName, utf8("8159eb31"));
    const auto left = LogFormat::fromJsonLine(
        R"({"connection":{"data":"","id":"x"},"event":"connectionDestroyed","reason":"networkTimedout"})",
        &problem);
    QVERIFY2(left, qPrintable(problem));
    QCOMPARE(left->kind, LogKind::Left);
    QCOMPARE(left->note, utf8("networkTimedout"));
}

void TestLogFormat::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *line, const char *word) {
        QTest::newRow(line) << QByteArray(line) << utf8(word);
    };
    row("hello", "no JSON");
    row("{\"event\":\"signal\",", "no JSON");
    row("[1]", "not an object");
    row("{}", "\"event\"");
    row(R"({"event":"party","receivedAt":1})", "\"event\"");
    row(R"({"event":7,"receivedAt":1})", "\"event\"");
    row(R"({"event":"signal"})", "\"receivedAt\"");
    row(R"({"event":"signal","receivedAt":"now"})", "\"receivedAt\"");
    row(R"({"event":"signal","receivedAt":-1})", "\"receivedAt\"");
    row(R"({"event":"signal","receivedAt":1e300})", "\"receivedAt\"");
    row(R"({"event":"signal","time":"yesterday"})", "\"time\"");
    row(R"({"event":"signal","receivedAt":1,"from":"ann"})", "\"from\"");
    row(R"({"event":"signal","receivedAt":1,"from":{}})", "\"from\"");
    row(R"({"event":"signal","receivedAt":1,"to":{}})", "\"to\"");
    row(R"({"event":"signal","receivedAt":1,"type":5})", "\"type\"");
    row(R"({"event":"signal","receivedAt":1,"direction":"up"})", "\"direction\"");
    row(R"({"event":"signal","receivedAt":1,"outcome":"lost"})", "\"outcome\"");
    row(R"({"event":"signal","receivedAt":1,"json":1})", "\"json\"");
    row(R"({"event":"signal","receivedAt":1,"json":true})", "\"data\"");
    row(R"({"event":"linkBack","receivedAt":1,"duration":"long"})", "\"duration\"");
}

void TestLogFormat::saysWhatIsWrong()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, word);
    QString problem;
    QVERIFY(!LogFormat::fromJsonLine(line, &problem));
    QVERIFY2(problem.contains(word), qPrintable(problem));
}

void TestLogFormat::csvIsRfc4180()
{
    const auto lines = parseCsv(LogFormat::csvHeader() + LogFormat::csvLine(full()));
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.at(0).size(), lines.at(1).size());
    const QStringList expected{utf8("2023-11-14T22:13:20.123Z"),
                               utf8("signal"),
                               utf8("outgoing"),
                               utf8("id-ann"),
                               utf8("Ann, \"A\""),
                               utf8("id-bob"),
                               utf8("Bob"),
                               utf8("chat"),
                               utf8("two\nlines, \"quoted\" ü"),
                               utf8("false"),
                               utf8("22"),
                               utf8("failed"),
                               utf8("too large")};
    QCOMPARE(lines.at(1), expected);
}

void TestLogFormat::csvTellsNothingFromEmpty()
{
    LogRecord row;
    const auto nothing = parseCsv(LogFormat::csvLine(row)).at(0);
    QCOMPARE(nothing.size(), 13);
    QVERIFY(nothing.at(7).isNull());
    QVERIFY(nothing.at(8).isNull());
    QVERIFY(nothing.at(10).isNull());
    row.type = utf8("");
    row.data = utf8("");
    const auto empty = parseCsv(LogFormat::csvLine(row)).at(0);
    QVERIFY(!empty.at(7).isNull());
    QVERIFY(!empty.at(8).isNull());
    QCOMPARE(empty.at(10), utf8("0"));
    row.kind = LogKind::LinkLost;
    row.data = QString();
    QVERIFY(parseCsv(LogFormat::csvLine(row)).at(0).at(2).isNull());
}

void TestLogFormat::rawMembers_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char *json, const char *value) {
        QTest::newRow(json) << QByteArray(json) << QByteArray(value);
    };
    row("{}", "");
    row("{ }", "");
    row(R"({"data":1})", "1");
    row(R"({ "data" : -1.50e2 , "x":2})", "-1.50e2");
    row(R"({"x":{"data":3},"data":[1,{"data":4},"]}"],"y":0})", R"([1,{"data":4},"]}"])");
    row(R"({"a":"\"data\":9","data":"x\\"})", R"("x\\")");
    row(R"({"data":true})", "true");
    row(R"({"data":{}})", "{}");
    row(R"({"data":1,"data":2})", "2");
    row(R"({"dat":1})", "");
}

void TestLogFormat::rawMembers()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, value);
    QCOMPARE(RawJson::member(json, "data"), value);
}

void TestLogFormat::tokensAreRemoved_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("without");
    const auto row = [](const char *text, const char *without) {
        QTest::newRow(text) << utf8(text) << utf8(without);
    };
    row("T1==cGFydG5lcl9pZD0xMDAmc2ln==", "[token removed]");
    row("a T1==cGFydG5lcl9pZD0xMDAmc2ln b", "a [token removed] b");
    row("token=T1%3D%3DcGFydG5lcl9pZD0xMDAmc2ln%2Bx%3D&name=x", "token=[token removed]&name=x");
    row("T1==cGFy\\/dG5lcl9pZD0xMDAmc2ln\"", "[token removed]\"");
    row("eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.dBjftJeZ4CVPmB92K27uhb", "[token removed]");
    row("T1 is a terminal; T1==x", "T1 is a terminal; T1==x");
    row("eyJ.eyJ.x", "eyJ.eyJ.x");
}

void TestLogFormat::tokensAreRemoved()
{
    QFETCH(QString, text);
    QFETCH(QString, without);
    QCOMPARE(TokenRedaction::withoutTokens(text), without);
    LogRecord row;
    row.data = text;
    QVERIFY(LogFormat::jsonLine(row).contains("[token removed]") == (text != without));
    QVERIFY(LogFormat::csvLine(row).contains("[token removed]") == (text != without));
    QVERIFY(TokenRedaction::withoutTokens(QString()).isNull());
}

QTEST_GUILESS_MAIN(TestLogFormat)
#include "tst_logformat.moc"
