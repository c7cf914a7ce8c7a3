#include <QJsonDocument>
#include <QTest>

#include <app/cli/console.h>
#include <app/cli/eventformat.h>
#include <app/cli/exitcode.h>
#include <app/cli/tokenmaker.h>
#include <app/cli/transfertext.h>

using namespace App;
using namespace Signaling;

/// What the command line writes, without running it.
class TestCliTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printable_data();
    void printable();
    void signalText_data();
    void signalText();
    void signalJson_data();
    void signalJson();
    void outcomes_data();
    void outcomes();
    void endsOfTransfers_data();
    void endsOfTransfers();
    void errors_data();
    void errors();
    void details_data();
    void details();
    void lifetime_data();
    void lifetime();
};

static QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

static Connection ann()
{
    Connection connection;
    connection.id = text("8159eb31-b80b-4ff9-9b03-0b6549321d8a");
    connection.data = text("name=Ann");
    return connection;
}

void TestCliTexts::printable_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << text("Zoë 😀") << text("Zoë 😀");
    QTest::newRow("lines") << text("a\nb\r\tc") << text("a\\nb\\r\\tc");
    QTest::newRow("terminal escape") << text("\x1b[2J") << text("\\u{1b}[2J");
    QTest::newRow("bell") << text("\a") << text("\\u{7}");
    QTest::newRow("C1") << QString(QChar(0x9b)) << text("\\u{9b}");
    for (const int turn : {0x061c, 0x200e, 0x200f, 0x202a, 0x202e, 0x2066, 0x2069})
        QTest::addRow("direction %x", turn)
            << QString(QChar(turn)) << QStringLiteral("\\u{%1}").arg(turn, 0, 16);
    QTest::newRow("line separator") << QString(QChar(0x2028)) << text("\\u{2028}");
}

void TestCliTexts::printable()
{
    QFETCH(QString, raw);
    QFETCH(QString, shown);
    QCOMPARE(Console::printable(raw), shown);
}

void TestCliTexts::signalText_data()
{
    QTest::addColumn<SignalMessage>("message");
    QTest::addColumn<QString>("shown"); // behind the time
    SignalMessage message;
    QTest::newRow("nothing at all") << message << text("-  server  (no data)");
    message.from = ann();
    message.data = text("Hello");
    message.type = text("chat");
    QTest::newRow("ordinary") << message << text("chat  Ann (8159eb31)  Hello");
    message.to = text("me");
    QTest::newRow("to one") << message << text("chat  Ann (8159eb31) to me  Hello");
    message.data = text("a\n\x1b[1m");
    QTest::newRow("control characters")
        << message << text("chat  Ann (8159eb31) to me  a\\n\\u{1b}[1m");
    message.to.clear();
    message.data = text("%1 %2");
    message.from->data = text("%3\x1b");
    QTest::newRow("place markers") << message << text("chat  %3 (8159eb31)  %1 %2");
    message.from->data = text("name=Max%20Mustermann");
    QTest::newRow("an encoded name") << message << text("chat  Max Mustermann (8159eb31)  %1 %2");
    message.from->data = text("{\"name\":\"Max\",\"level\":4}");
    QTest::newRow("a name among others") << message << text("chat  Max (8159eb31)  %1 %2");
    message.from->data = text("level=4");
    QTest::newRow("no name") << message << text("chat  8159eb31  %1 %2");
    message.from->data.clear();
    QTest::newRow("without data") << message << text("chat  8159eb31  %1 %2");
}

void TestCliTexts::signalText()
{
    QFETCH(SignalMessage, message);
    QFETCH(QString, shown);
    QCOMPARE(EventFormat::text(message).section(text("  "), 1), shown);
}

void TestCliTexts::signalJson_data()
{
    QTest::addColumn<SignalMessage>("message");
    QTest::addColumn<QByteArray>("part");
    SignalMessage message;
    QTest::newRow("no data") << message << QByteArray("\"data\":null");
    QTest::newRow("no type") << message << QByteArray("\"type\":null");
    QTest::newRow("no sender") << message << QByteArray("\"from\":null");
    message.data = text("{\"b\":12345678901234567890,\"a\":1.0}");
    QTest::newRow("text that looks like JSON")
        << message << QByteArray("\"data\":\"{\\\"b\\\":12345678901234567890,");
    message.isJson = true;
    QTest::newRow("JSON keeps its spelling")
        << message << QByteArray("\"data\":{\"b\":12345678901234567890,\"a\":1.0}");
    message.from = ann();
    QTest::newRow("sender") << message << QByteArray("\"data\":\"name=Ann\"");
}

void TestCliTexts::signalJson()
{
    QFETCH(SignalMessage, message);
    QFETCH(QByteArray, part);
    const QByteArray line = EventFormat::json(message);
    QVERIFY2(line.contains(part), line.constData());
    QVERIFY(!line.contains('\n'));
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    QCOMPARE(object.keys().join(QLatin1Char(' ')), text("data event from receivedAt to type"));
}

void TestCliTexts::outcomes_data()
{
    QTest::addColumn<int>("outcome");
    QTest::addColumn<int>("error");
    QTest::addColumn<int>("exitCode");
    using Outcome = SignalingSession::Outcome;
    QTest::newRow("sent") << int(Outcome::Sent) << 0 << 0;
    QTest::newRow("refused") << int(Outcome::Failed) << 403 << 5;
    QTest::newRow("no target") << int(Outcome::Failed) << 404 << 5;
    QTest::newRow("cancelled") << int(Outcome::Cancelled) << 9003 << 5;
    QTest::newRow("unknown") << int(Outcome::Unknown) << 9004 << 6;
    QTest::newRow("expired") << int(Outcome::Expired) << 9002 << 7;
}

void TestCliTexts::outcomes()
{
    QFETCH(int, outcome);
    QFETCH(int, error);
    QFETCH(int, exitCode);
    QCOMPARE(exitCodeOf(SignalingSession::Outcome(outcome), SignalingError(error, text("x"))),
             exitCode);
}

void TestCliTexts::endsOfTransfers_data()
{
    using State = FileTransfer::State;
    using Error = FileTransfer::Error;
    QTest::addColumn<bool>("everyone");
    QTest::addColumn<State>("other");
    QTest::addColumn<Error>("error");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("all have it") << true << State::Done << Error::None << 0;
    QTest::newRow("one of everyone refused") << true << State::Refused << Error::None << 0;
    QTest::newRow("one who was named refused") << false << State::Refused << Error::None << 5;
    QTest::newRow("one did not answer") << true << State::Failed << Error::NotAnswered << 0;
    QTest::newRow("one cancelled") << true << State::Cancelled << Error::None << 5;
    QTest::newRow("one failed") << true << State::Failed << Error::PeerGone << 5;
}

void TestCliTexts::endsOfTransfers()
{
    QFETCH(bool, everyone);
    QFETCH(FileTransfer::State, other);
    QFETCH(FileTransfer::Error, error);
    QFETCH(int, exitCode);
    FileTransfer transfer;
    transfer.state = FileTransfer::State::Done;
    transfer.isToEveryone = everyone;
    transfer.peers.resize(2);
    transfer.peers[0].state = FileTransfer::State::Done;
    transfer.peers[1].state = other;
    transfer.peers[1].error = error;
    QCOMPARE(TransferText::exitCode(transfer), exitCode);
}

void TestCliTexts::errors_data()
{
    QTest::addColumn<int>("error");
    QTest::addColumn<int>("exitCode");
    const auto row = [](const char *name, int error, int exitCode) {
        QTest::newRow(name) << error << exitCode;
    };
    row("none", SignalingError::NoError, 0);
    row("bad input", SignalingError::InvalidParameter, 2);
    row("nobody there", SignalingError::ConnectionFailed, 3);
    row("no answer", SignalingError::ConnectionTimedOut, 3);
    row("HTML", SignalingError::UnexpectedResponse, 3);
    row("dropped", SignalingError::ConnectionDropped, 3);
    row("token", SignalingError::AuthorizationFailure, 4);
    row("session", SignalingError::InvalidSession, 4);
    row("full", SignalingError::ConnectionLimitExceeded, 4);
}

void TestCliTexts::errors()
{
    QFETCH(int, error);
    QFETCH(int, exitCode);
    QCOMPARE(exitCodeOf(SignalingError(error, text("x"))), exitCode);
}

void TestCliTexts::details_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("details");
    QTest::addColumn<QStringList>("shown");
    const QString closed = text("The server refused the token: closed today.");
    QTest::newRow("none") << closed << QString() << QStringList();
    QTest::newRow("said already") << closed << text("error 403: closed today")
                                  << QStringList{text("error 403")};
    QTest::newRow("said otherwise") << closed << text("STATUS 403: closed tomorrow")
                                    << QStringList{text("STATUS 403: closed tomorrow")};
    QTest::newRow("a number alone")
        << closed << text("error 500") << QStringList{text("error 500")};
    QTest::newRow("two lines") << closed << text("error 403: closed today\nhttp://hub.test: no")
                               << QStringList{text("error 403"), text("http://hub.test: no")};
}

void TestCliTexts::details()
{
    QFETCH(QString, message);
    QFETCH(QString, details);
    QFETCH(QStringList, shown);
    QCOMPARE(detailsOf(SignalingError(SignalingError::AuthorizationFailure, message, details)),
             shown);
}

void TestCliTexts::lifetime_data()
{
    QTest::addColumn<QString>("time");
    QTest::addColumn<qint64>("seconds"); // -1: refused
    const auto row = [](const char *time, qint64 seconds) {
        QTest::newRow(*time ? time : "empty") << text(time) << seconds;
    };
    row("1", 1);
    row("90s", 90);
    row("15m", 900);
    row("12h", 43200);
    row("30d", 2592000);
    row("never", 0);
    for (const char *bad :
         {"", "0", "0s", "-1", "1.5h", "1w", "s", "1 h", "99999999999", "9999999d", "Never"})
        row(bad, -1);
}

void TestCliTexts::lifetime()
{
    QFETCH(QString, time);
    QFETCH(qint64, seconds);
    const auto result = parseLifetime(time);
    QCOMPARE(result ? *result : -1, seconds);
}

QTEST_GUILESS_MAIN(TestCliTexts)
#include "tst_clitexts.moc"
