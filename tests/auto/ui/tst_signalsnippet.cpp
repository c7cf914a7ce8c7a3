#include <ui/models/signalsnippet.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <vector>

using namespace Signalbox;
using SignalSnippet::Format;

namespace {

const char *const token = "T1==cGFydG5lcl9pZD0xMDAmc2lnPTAxMjM0NTY3ODlhYmNkZWY6c2Vzc2lvbg==";

QString utf8(const char *text)
{
    return QString::fromUtf8(text);
}

LogRecord record(const QString &type, const QString &data, const QString &to = {},
                 bool json = false)
{
    LogRecord row;
    row.time = 1700000000123;
    row.personId = utf8("id-ann");
    row.personName = utf8("Ann");
    row.type = type;
    row.data = data;
    row.targetId = to;
    row.json = json;
    return row;
}

/// All that has ever gone wrong with quotes.
std::vector<LogRecord> hardOnes()
{
    const QString chat = utf8("chat");
    std::vector<LogRecord> all{
        record(chat, utf8("Hello")),
        record({}, utf8("no type")),
        record(chat, {}),
        record(chat, utf8("")),
        record(utf8("a b'\"$x`!"), utf8("it's \"quoted\" \\ $HOME `id` $(id) !! %s %% \\n")),
        record(chat, utf8("two\nlines\r\nand\ttabs\n")),
        record(chat, utf8("Grüße 你好 \xF0\x9F\x98\x80 \xE2\x80\xA8 \xE2\x80\xA9")),
        record(chat, utf8("?\?/ ?\?= // /* */ </script><!-- \x01\x7f 123")),
        record(chat,
               utf8("\x01"
                    "7 and \x7f"
                    "0")), // digits behind what is escaped as a number
        record(chat, utf8("-")),
        record(chat, utf8("--help")),
        record(chat, utf8("@/etc/passwd")),
        record(chat, utf8("signalbox:join?key=1")),
        record(chat, utf8("signalbox:join\r")),
        record(chat, utf8("signalbox:\\0041\n\n")),
        record(utf8("-t"), utf8("to one"), utf8("id-'bob'")),
        record(chat, utf8("{\"n\":[1,2.50,null],\"s\":\"ü'\\n\"}"), {}, true),
        record(chat, utf8("{\"__proto__\":{\"x\":1}}"), {}, true),
        record(chat, utf8("\"</script>\""), {}, true),
        record(chat, utf8("null"), {}, true),
    };
    LogRecord once = record(chat, utf8("only once"));
    once.retry = false;
    all.push_back(once);
    return all;
}

LogRecord withNul()
{
    return record(utf8("chat"), utf8("a") + QChar(u'\0') + utf8("1 '\\' b"));
}

SignalSnippet::Place place()
{
    return {QUrl(utf8("http://user:pass@127.0.0.1:8080/")), utf8("100"), utf8("1_a-b~c'd")};
}

QByteArray run(const QString &program, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(120000) || process.exitCode() != 0)
        qWarning("%s: %s", qPrintable(program), process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

/// The words of each line, written as hexadecimal numbers.
QList<QStringList> unhex(const QByteArray &output)
{
    QList<QStringList> lines;
    const QByteArrayList all = output.trimmed().split('\n');
    for (const QByteArray &line : all) {
        QStringList words;
        const QByteArrayList hex = line.split(' ');
        for (const QByteArray &word : hex) {
            if (word == "NULL")
                words << QString();
            else if (word.startsWith('x'))
                words << utf8("") + QString::fromUtf8(QByteArray::fromHex(word.mid(1)));
        }
        lines << words;
    }
    return lines;
}

} // namespace

// Each snippet is run by what it is written for, and what arrives is compared.
class TestSignalSnippet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void openTokJs();
    void nodeSdk();
    void curl();
    void cli();
    void c();
    void qt();
    void textAndJson();
    void otherRowsCannotBeSent();
    void aCTextEndsAtNul();
    void noneHoldsAToken_data();
    void noneHoldsAToken();

private:
    QByteArray compileAndRun(const QByteArray &language, const QByteArray &source);

    QTemporaryDir m_folder;
};

void TestSignalSnippet::openTokJs()
{
    std::vector<LogRecord> rows = hardOnes();
    rows.push_back(withNul());
    QByteArray script = "const seen = []; const session = {"
                        " connections: { get: (id) => ({ connectionId: id }) },"
                        " signal: (signal) => seen.push(signal) };\n";
    for (const LogRecord &row : rows)
        script += SignalSnippet::make(Format::OpenTokJs, row, place()).toUtf8() + '\n';
    QVERIFY(!script.contains("</script"));
    script += "console.log(JSON.stringify(seen));";
    const QJsonArray seen = QJsonDocument::fromJson(run(utf8("node"), {utf8("-")}, script)).array();
    QCOMPARE(seen.size(), qsizetype(rows.size()));
    for (qsizetype i = 0; i < seen.size(); ++i) {
        const LogRecord &row = rows[size_t(i)];
        QJsonObject expected;
        if (!row.type.isNull())
            expected.insert(utf8("type"), row.type);
        if (row.json)
            expected.insert(utf8("data"),
                            QJsonDocument::fromJson('[' + row.data.toUtf8() + ']').array().at(0));
        else if (!row.data.isNull())
            expected.insert(utf8("data"), row.data);
        if (!row.targetId.isEmpty())
            expected.insert(utf8("to"), QJsonObject{{utf8("connectionId"), row.targetId}});
        QCOMPARE(seen.at(i).toObject(), expected);
    }
}

void TestSignalSnippet::nodeSdk()
{
    std::vector<LogRecord> rows = hardOnes();
    rows.push_back(withNul());
    QByteArray script = "const seen = []; class OpenTok {"
                        " constructor(...made) { this.made = made; }"
                        " signal(...call) { seen.push([this.made, call.slice(0, 3)]); } }\n"
                        "const load = (name) => name === 'opentok' ? OpenTok : null;\n"
                        "const setting = { env: { SIGNALBOX_SECRET: 'from outside' } };\n";
    for (const LogRecord &row : rows)
        script += "((require, process) => {\n"
            + SignalSnippet::make(Format::NodeSdk, row, place()).toUtf8()
            + "\n})(load, setting);\n";
    script += "console.log(JSON.stringify(seen));";
    const QJsonArray seen = QJsonDocument::fromJson(run(utf8("node"), {utf8("-")}, script)).array();
    QCOMPARE(seen.size(), qsizetype(rows.size()));
    const QJsonArray made{utf8("100"), utf8("from outside"),
                          QJsonObject{{utf8("apiUrl"), utf8("http://127.0.0.1:8080")}}};
    for (qsizetype i = 0; i < seen.size(); ++i) {
        const LogRecord &row = rows[size_t(i)];
        QCOMPARE(seen.at(i)[0].toArray(), made);
        QCOMPARE(seen.at(i)[1][0].toString(), place().sessionId);
        QCOMPARE(seen.at(i)[1][1].toString(), row.targetId);
        const QJsonObject signal = seen.at(i)[1][2].toObject();
        QCOMPARE(signal.value(utf8("type")).toString(), row.type);
        QCOMPARE(signal.contains(utf8("data")), !row.data.isNull());
        QCOMPARE(signal.value(utf8("data")).toString(), row.data);
    }
}

// What a shell makes of a command: its words, and for "-" what it reads.
const char *const shellFunctions = R"(
hex() { printf ' x'; printf %s "$1" | od -An -v -tx1 | tr -d ' \n'; }
curl() { for word in "$@"; do hex "$word"; done; echo; }
signalbox-cli() {
    for word in "$@"; do hex "$word"; done
    [[ ${!#} != - || ${*: -2:1} == -- ]] || { printf ' x'; od -An -v -tx1 | tr -d ' \n'; }
    echo
}
SIGNALBOX_JWT=from-outside
)";

void TestSignalSnippet::curl()
{
    std::vector<LogRecord> rows = hardOnes();
    rows.push_back(withNul());
    QByteArray script = shellFunctions;
    for (const LogRecord &row : rows)
        script += SignalSnippet::make(Format::Curl, row, place()).toUtf8() + '\n';
    const auto lines = unhex(run(utf8("bash"), {utf8("-s")}, script));
    QCOMPARE(lines.size(), qsizetype(rows.size()));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const LogRecord &row = rows[size_t(i)];
        const QString to = row.targetId.isEmpty() ? QString() : utf8("/connection/id-%27bob%27");
        const QStringList expected{utf8("-X"),
                                   utf8("POST"),
                                   utf8("http://127.0.0.1:8080/v2/project/100/session/1_a-b~c%27d")
                                       + to + utf8("/signal"),
                                   utf8("-H"),
                                   utf8("X-OPENTOK-AUTH: from-outside"),
                                   utf8("-H"),
                                   utf8("Content-Type: application/json"),
                                   utf8("--data-raw")};
        QCOMPARE(lines.at(i).mid(0, 8), expected);
        QCOMPARE(lines.at(i).size(), 9);
        const QJsonObject body = QJsonDocument::fromJson(lines.at(i).at(8).toUtf8()).object();
        QCOMPARE(body.value(utf8("type")).toString(), row.type);
        QCOMPARE(body.contains(utf8("data")), !row.data.isNull());
        QCOMPARE(body.value(utf8("data")).toString(), row.data);
    }
}

void TestSignalSnippet::cli()
{
    std::vector<LogRecord> rows = hardOnes();
    rows.push_back(withNul());
    QByteArray script = shellFunctions;
    for (const LogRecord &row : rows)
        script += SignalSnippet::make(Format::Cli, row, place()).toUtf8() + '\n';
    const auto lines = unhex(run(utf8("bash"), {utf8("-s")}, script));
    QCOMPARE(lines.size(), qsizetype(rows.size()));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const LogRecord &row = rows[size_t(i)];
        QStringList expected{utf8("send")};
        if (!row.type.isNull())
            expected << utf8("--type=") + row.type;
        if (!row.targetId.isEmpty())
            expected << utf8("--to=") + row.targetId;
        if (row.json)
            expected << utf8("--json");
        if (!row.retry)
            expected << utf8("--no-retry");
        QStringList words = lines.at(i);
        if (row.data.isNull()) {
            expected << utf8("--no-data");
        } else if (words.size() > expected.size() && words.at(expected.size()) == utf8("-")) {
            // As the command does with what it reads: one line break at the end goes.
            QString &input = words.last();
            QVERIFY(input.endsWith(QLatin1Char('\n')));
            input.chop(input.endsWith(utf8("\r\n")) ? 2 : 1);
            expected << utf8("-") << row.data;
        } else {
            QVERIFY(row.data != utf8("-") && !row.data.startsWith(utf8("signalbox:")));
            expected << utf8("--") << row.data;
        }
        QCOMPARE(words, expected);
    }
}

QByteArray TestSignalSnippet::compileAndRun(const QByteArray &language, const QByteArray &source)
{
    const QString program = m_folder.filePath(QString::fromLatin1("snippet-" + language));
    run(QStringLiteral(SIGNALBOX_CXX),
        {utf8("-x"), QString::fromLatin1(language), utf8("-Wall"), utf8("-Werror"), utf8("-o"),
         program, utf8("-")},
        source);
    return run(program, {});
}

void TestSignalSnippet::c()
{
    const std::vector<LogRecord> rows = hardOnes();
    QByteArray source = R"(#include <stdio.h>
struct otc_signal_options { int retry; };
enum { OTC_FALSE = 0 };
typedef void otc_session;
static void *session; static const char *connection = "c";
static void hex(const char *s) {
    if (!s) { printf(" NULL"); return; }
    printf(" x"); for (; *s; ++s) printf("%02x", (unsigned)(unsigned char)*s); }
static void otc_session_send_signal(void *s, const char *type, const char *data)
{ (void)s; hex("plain"); hex(type); hex(data); puts(""); }
static void otc_session_send_signal_with_options(void *s, const char *type, const char *data,
    struct otc_signal_options o)
{ (void)s; hex(o.retry ? "retry" : "once"); hex(type); hex(data); puts(""); }
static void otc_session_send_signal_to_connection(void *s, const char *type, const char *data,
    const char *c)
{ (void)s; hex(c); hex(type); hex(data); puts(""); }
int main(void) {
)";
    for (const LogRecord &row : rows)
        source += '{' + SignalSnippet::make(Format::C, row, place()).toUtf8() + "}\n";
    const auto lines = unhex(compileAndRun("c", source + "return 0; }\n"));
    QCOMPARE(lines.size(), qsizetype(rows.size()));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const LogRecord &row = rows[size_t(i)];
        const QString how = !row.targetId.isEmpty() ? utf8("c")
            : row.retry                             ? utf8("plain")
                                                    : utf8("once");
        QCOMPARE(lines.at(i), (QStringList{how, row.type, row.data}));
        QCOMPARE(lines.at(i).at(1).isNull(), row.type.isNull());
        QCOMPARE(lines.at(i).at(2).isNull(), row.data.isNull());
    }
}

void TestSignalSnippet::qt()
{
    std::vector<LogRecord> rows = hardOnes();
    rows.push_back(withNul());
    // As far as the snippets need them; the names and types are those of the library.
    QByteArray source = R"(#include <cstdio>
#include <cstring>
#include <string>
struct QString { bool null = true; std::string text;
    static QString fromUtf8(const char *s, long n = -1)
    { return {false, std::string(s, n < 0 ? std::strlen(s) : size_t(n))}; } };
namespace Signaling { struct SignalOptions { QString to; bool retryAfterReconnect = true;
    bool isJson = false; }; }
static void hex(const QString &s) {
    std::printf(s.null ? " NULL" : " x");
    for (unsigned char c : s.text) std::printf("%02x", unsigned(c)); }
struct Session {
    QString connectionById(const QString &id) { return id; }
    void sendSignal(QString type, QString data, Signaling::SignalOptions o = {})
    { hex(type); hex(data); hex(o.to);
      hex(QString::fromUtf8(o.isJson ? "json" : o.retryAfterReconnect ? "" : "once"));
      std::puts(""); } };
int main() { Session session;
)";
    for (const LogRecord &row : rows)
        source += '{' + SignalSnippet::make(Format::Qt, row, place()).toUtf8() + "}\n";
    const auto lines = unhex(compileAndRun("c++", source + "}\n"));
    QCOMPARE(lines.size(), qsizetype(rows.size()));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const LogRecord &row = rows[size_t(i)];
        const QString how = row.json ? utf8("json") : row.retry ? utf8("") : utf8("once");
        QCOMPARE(lines.at(i), (QStringList{row.type, row.data, row.targetId, how}));
        QCOMPARE(lines.at(i).at(1).isNull(), row.data.isNull());
    }
}

void TestSignalSnippet::textAndJson()
{
    const LogRecord row = record(utf8("chat"), utf8("ü\n\""));
    QVERIFY(SignalSnippet::make(Format::Text, row, place()).endsWith(utf8("\tAnn\t\tchat\tü\n\"")));
    const QString json = SignalSnippet::make(Format::Json, row, place());
    QCOMPARE(QJsonDocument::fromJson(json.toUtf8()).object().value(utf8("data")).toString(),
             row.data);
    // A signal of a server, without anything.
    LogRecord nothing;
    QVERIFY(!SignalSnippet::make(Format::Text, nothing, place()).isEmpty());
}

void TestSignalSnippet::otherRowsCannotBeSent()
{
    LogRecord joined;
    joined.kind = LogKind::Joined;
    joined.personName = utf8("Ann");
    for (const Format format :
         {Format::OpenTokJs, Format::C, Format::Qt, Format::NodeSdk, Format::Curl, Format::Cli}) {
        QVERIFY(!SignalSnippet::isPossible(format, joined));
        QCOMPARE(SignalSnippet::make(format, joined, place()), QString());
    }
    QVERIFY(SignalSnippet::make(Format::Text, joined, place()).endsWith(utf8("\tAnn\t\t\tjoined")));
    QVERIFY(SignalSnippet::make(Format::Json, joined, place()).contains(utf8("\"joined\"")));
}

void TestSignalSnippet::aCTextEndsAtNul()
{
    QVERIFY(!SignalSnippet::isPossible(Format::C, withNul()));
    QVERIFY(SignalSnippet::isPossible(Format::Qt, withNul()));
}

void TestSignalSnippet::noneHoldsAToken_data()
{
    QTest::addColumn<QString>("data");
    QTest::newRow("T1") << utf8("take this: ") + utf8(token) + utf8(" bye");
    QTest::newRow("link") << utf8("signalbox:join?key=1&token=")
            + QString::fromLatin1(QUrl::toPercentEncoding(utf8(token)));
    QTest::newRow("JWT") << utf8("{\"t\":\"eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTYifQ."
                                 "dBjftJeZ4CVPmB92K27uhbUJU1p1r_wW1gFWFOEjXk\"}");
}

void TestSignalSnippet::noneHoldsAToken()
{
    QFETCH(QString, data);
    for (int format = int(Format::Text); format <= int(Format::Cli); ++format) {
        const QString made = SignalSnippet::make(Format(format), record({}, data), place());
        QVERIFY2(made.contains(utf8("[token removed]")), qPrintable(made));
        QVERIFY2(!made.contains(utf8("cGFydG5lcl9pZD0x")), qPrintable(made));
        QVERIFY2(!made.contains(utf8("dBjftJeZ4CVPmB92K27")), qPrintable(made));
        QVERIFY(!made.contains(utf8("user:pass")));
    }
}

QTEST_GUILESS_MAIN(TestSignalSnippet)
#include "tst_signalsnippet.moc"
