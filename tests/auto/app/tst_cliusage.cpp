#include "cliprocess.h"

/// What people get who mistype, leave something out or ask for help.
class TestCliUsage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongUsage_data();
    void wrongUsage();
    void wrongCredentials_data();
    void wrongCredentials() { wrongUsage(); }
    void wrongOptions_data();
    void wrongOptions() { wrongUsage(); }
    void badSignal_data();
    void badSignal();
    void help_data();
    void help();
    void version();
    void helpHoldsEveryExitCode();
    void inviteAndOptions_data();
    void inviteAndOptions();
};

static const char Session[] = "1_MX4xMDB-fjE"; // of project 100

static QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

static QStringList words(const char *line)
{
    return text(line).split(QLatin1Char('|'), Qt::SkipEmptyParts);
}

static void addUsageColumns()
{
    QTest::addColumn<QString>("arguments"); // with | between them
    QTest::addColumn<QString>("error");
}

static void row(const char *arguments, const char *error)
{
    QTest::newRow(*arguments ? arguments : "nothing") << text(arguments) << text(error);
}

void TestCliUsage::wrongUsage_data()
{
    addUsageColumns();
    row("", "no command; see signalbox-cli --help");
    row("lisen", "unknown command \"lisen\"; did you mean \"listen\"?");
    row("snd|x", "unknown command \"snd\"; did you mean \"send\"?");
    row("frobnicate",
        "unknown command \"frobnicate\"; it is one of: listen, send, send-file, "
        "receive, connections, session, token, tour");
    row("send-file", "send-file: no file to send");
    row("send-file|/nowhere/at all", "send-file: /nowhere/at all isn't there");
    row("send-file|--to|,|/bin/sh", "send-file: --to: the id is empty");
    row("receive|--count|0|--server|h:1", "receive: --count: \"0\" is not a number from 1 on");
    row("receive|--into|/dev/null/x", "receive: --into: /dev/null/x can't be made");
    row("token", "\"token\" needs one of: make, show");
    row("token|--json", "\"token\" needs one of: make, show");
    row("token|mkae", "unknown command \"token mkae\"; did you mean \"token make\"?");
    row("session|list", "unknown command \"session list\"; it is one of: create");
    row("help|lisen", "unknown command \"lisen\"; did you mean \"listen\"?");
    row("--json|listen",
        "the command comes before its options, but \"--json\" came first; see "
        "--help");
    row("send|--typ|a|x", "send: unknown option --typ; did you mean --type?");
    row("listen|--jsn", "listen: unknown option --jsn; did you mean --json?");
    row("listen|--frobnicate", "listen: unknown option --frobnicate; see --help");
    row("tour|--json", "tour: unknown option --json; see --help");
    row("tour|now", "tour: unexpected argument \"now\"; see --help");
    row("send|--type", "send: Missing value after '--type'");
    row("listen|--json=yes", "listen: Unexpected value after '--json'");
}

void TestCliUsage::wrongCredentials_data()
{
    addUsageColumns();
    row("listen", "listen: no server: give an invite, --server or SIGNALBOX_SERVER");
    row("listen|--server|h:1",
        "listen: no session: give an invite, --session or "
        "SIGNALBOX_SESSION");
    row("listen|--server|h:1|--session|1_MX4xMDB-fjE",
        "listen: no token: give an invite, --token or SIGNALBOX_TOKEN; or a secret to make one "
        "with");
    row("listen|--server|h:1|--session|1_MX4xMDB-fjE|--token|t|--secret|s",
        "listen: a token and a secret exclude each other: with the secret a token is made");
    row("listen|--server|h:1|--session|1_MX4xMDB-fjE|--key|101|--token|t",
        "listen: the session belongs to project 100, not to 101");
    row("listen|--server|h:1|--session|1_MX4xMDB-fjE|--token|t|--role|moderator",
        "listen: --role and --connection-data are for a token that is made here, with a secret; "
        "the token "
        "that is given has its own");
    row("listen|--server|h:1|--session|1_MX4xMDB-fjE|--secret|s|--role|king",
        "listen: --role: \"king\" is none of publisheronly, subscriber, publisher, moderator");
    row("listen|--token-file|/does/not/exist",
        "listen: can't read /does/not/exist: No such file "
        "or directory");
    row("listen|--token-file|/dev/null", "listen: --token-file: the file /dev/null is empty");
    row("listen|--token|t|--token-file|f", "listen: --token and --token-file exclude each other");
    row("listen|hello",
        "listen: This is not an invite. An invite is a link that begins with "
        "signalbox:join?");
    row("listen|a|b", "listen: unexpected argument \"b\"; see --help");
    row("listen|--invite|a|b", "listen: two invites are given; one is enough");
}

void TestCliUsage::wrongOptions_data()
{
    addUsageColumns();
    row("listen|--count|0", "listen: --count: \"0\" is not a number from 1 on");
    row("listen|--count|many", "listen: --count: \"many\" is not a number from 1 on");
    row("listen|--timeout|0", "listen: --timeout: \"0\" is not a number of seconds above 0");
    row("listen|--timeout|soon", "listen: --timeout: \"soon\" is not a number of seconds above 0");
    row("listen|--timeout|nan", "listen: --timeout: \"nan\" is not a number of seconds above 0");
    row("listen|--events", "listen: --events goes with --json");
    row("send", "send: nothing to send: give DATA, --file, \"-\" for stdin, or --no-data");
    row("send|--type|t", "send: nothing to send: give DATA, --file, \"-\" for stdin, or --no-data");
    row("send|a|b", "send: unexpected argument \"b\"; text with spaces needs quotes");
    row("send|a|--no-data", "send: DATA, --file and --no-data exclude each other");
    row("send|a|--file|f", "send: DATA, --file and --no-data exclude each other");
    row("send|--file|/does/not/exist",
        "send: can't read /does/not/exist: No such file or "
        "directory");
    row("send|a|--to|", "send: Missing value after '--to'");
    row("send|a|--to=", "send: --to: the id is empty");
    row("token|make", "token make: no session: give --session or SIGNALBOX_SESSION");
    row("token|make|--session|x", "token make: no key: give --key or SIGNALBOX_KEY");
    row("token|make|--session|1_MX4xMDB-fjE",
        "token make: no secret: give --secret-file, --secret or SIGNALBOX_SECRET");
    row("token|make|--session|1_MX4xMDB-fjE|--secret|s|--format|xml",
        "token make: --format: \"xml\" is neither t1 nor jwt");
    row("token|make|--session|1_MX4xMDB-fjE|--secret|s|--expires|soon",
        "token make: --expires: \"soon\" is not a time such as 90s, 15m, 12h, 30d or never");
    row("token|make|--session|1_MX4xMDB-fjE|--secret|s|--expires|0",
        "token make: --expires: \"0\" is not a time such as 90s, 15m, 12h, 30d or never");
    row("token|make|--as|card", "token make: --as: \"card\" is none of token, invite, rest");
    row("token|make|--server|http://x", "token make: --server goes with --as invite");
    row("token|make|--as|rest|--fingerprint|x", "token make: --fingerprint goes with --as invite");
    row("token|make|--as|invite|--ca|x",
        "token make: --ca: neither a token nor an invite carries a CA; an invite carries a "
        "--fingerprint");
    row("token|make|--name|x", "token make: --name goes with --as invite");
    row("token|make|--session|1_MX4xMDB-fjE|--secret|s|--as|invite",
        "token make: an invite names the server: give --server or SIGNALBOX_SERVER");
    row("token|make|--as|rest|--key|1|--secret|s|--expires|301",
        "token make: --expires: a token for the REST API lasts at most 300 s");
    row("token|make|--as|rest|--role|moderator", "token make: --role doesn't go with --as rest");
    row("token|show",
        "token show: no token: give one as an argument, with --token-file, on stdin "
        "(-) or in SIGNALBOX_TOKEN");
    row("token|show|a|--token|b", "token show: two tokens are given; one is enough");
    row("session|create", "session create: no key: give --key or SIGNALBOX_KEY");
    row("session|create|--key|1|--secret|s|--server|ftp://x",
        "session create: \"ftp://x\" is not a server's address; it looks like http://host:port");
    row("session|create|--key|1|--secret|s|--location|Mars",
        "session create: --location: \"Mars\" is not an IP address");
    row("session|create|--key|a~b|--secret|s",
        "session create: \"a~b\" is not a key: it has at most 32 letters and digits");
    row("session|create|--local|--server|h",
        "session create: --local and --server exclude each "
        "other");
}

void TestCliUsage::wrongUsage()
{
    QFETCH(QString, arguments);
    QFETCH(QString, error);
    CliProcess cli(words(arguments.toUtf8().constData()));
    QCOMPARE(cli.run(), 2);
    QCOMPARE(cli.err(), QStringLiteral("signalbox-cli: %1\n").arg(error));
    QCOMPARE(cli.out(), QString());
}

void TestCliUsage::badSignal_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("error");
    QTest::newRow("type of 129 bytes")
        << QStringList{text("--type"), QString(129, QLatin1Char('t')), text("x")} << QByteArray()
        << 5 << text("send: The type is 129 bytes long; at most 128 are allowed.");
    QTest::newRow("space in the type")
        << QStringList{text("--type"), text("a b"), text("x")} << QByteArray() << 5
        << text("send: The type has a character that isn't allowed, \" \" at position 2; allowed "
                "are A–Z a–z 0–9 - . _ ~.");
    QTest::newRow("8193 bytes") << QStringList{text("-")} << QByteArray(8193, 'x') << 5
                                << text("send: The data is 8193 bytes long (UTF-8); at most 8192 "
                                        "are allowed.");
    QTest::newRow("not JSON") << QStringList{text("--json"), text("hello")} << QByteArray() << 5
                              << text("send: --json: not JSON: ");
    QTest::newRow("a folder") << QStringList{text("--file"), text("/")} << QByteArray() << 2
                              << text("send: can't read /: ");
    QTest::newRow("not UTF-8") << QStringList{text("-")} << QByteArray("\xff\xfe") << 2
                               << text("send: - is not UTF-8 text");
}

void TestCliUsage::badSignal()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, input);
    QFETCH(int, exitCode);
    QFETCH(QString, error);
    // Found out before anything is sent: there is no such server.
    const QStringList where{text("send"),      text("--server"), text("http://127.0.0.1:1"),
                            text("--session"), text(Session),    text("--token"),
                            text("t")};
    CliProcess cli(where + arguments);
    QCOMPARE(cli.run(input), exitCode);
    // Qt words the rest of some of them differently from version to version.
    QVERIFY2(cli.err().startsWith(text("signalbox-cli: ") + error), qPrintable(cli.err()));
    QCOMPARE(cli.err().count(QLatin1Char('\n')), 1);
}

void TestCliUsage::help_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("usage");
    QTest::newRow("--help") << text("--help") << text("Usage: signalbox-cli COMMAND");
    QTest::newRow("-h") << text("-h") << text("Usage: signalbox-cli COMMAND");
    QTest::newRow("help") << text("help") << text("Usage: signalbox-cli COMMAND");
    for (const char *command :
         {"listen", "send", "connections", "session|create", "token|make", "token|show", "tour"}) {
        const QString usage = QStringLiteral("Usage: signalbox-cli %1 [options]")
                                  .arg(words(command).join(QLatin1Char(' ')));
        QTest::addRow("%s --help", command) << text(command) + text("|--help") << usage;
        QTest::addRow("%s -h", command) << text(command) + text("|-h") << usage;
        QTest::addRow("help %s", command) << text("help|") + text(command) << usage;
    }
}

void TestCliUsage::help()
{
    QFETCH(QString, arguments);
    QFETCH(QString, usage);
    CliProcess cli(words(arguments.toUtf8().constData()));
    QCOMPARE(cli.run(), 0);
    QVERIFY2(cli.out().startsWith(usage), qPrintable(cli.out()));
    QVERIFY(cli.out().contains(text("Exit codes:")));
    QCOMPARE(cli.err(), QString());
    for (const QString &line : cli.outLines())
        QVERIFY2(line.size() <= 100, qPrintable(line));
}

void TestCliUsage::version()
{
    CliProcess cli({text("--version")});
    QCOMPARE(cli.run(), 0);
    QCOMPARE(cli.out(), text("signalbox-cli " SIGNALBOX_VERSION "\n"));
}

void TestCliUsage::helpHoldsEveryExitCode()
{
    CliProcess cli({text("--help")});
    QCOMPARE(cli.run(), 0);
    for (int code = 0; code <= 8; ++code)
        QVERIFY(cli.out().contains(QStringLiteral("\n    %1  ").arg(code)));
    QVERIFY(cli.out().contains(text("\n  130  ")));
}

void TestCliUsage::inviteAndOptions_data()
{
    QTest::addColumn<QString>("invite");
    QTest::addColumn<QString>("error");
    QTest::newRow("no token") << text(
        "signalbox:join?server=http%3A%2F%2F127.0.0.1%3A1&key=100&session=1_MX4xMDB-fjE")
                              << text("signalbox-cli: listen: The invite is incomplete.");
    QTest::newRow("not an invite")
        << text("signalbox:leave?x") << text("signalbox-cli: listen: This is not an invite.");
}

void TestCliUsage::inviteAndOptions()
{
    QFETCH(QString, invite);
    QFETCH(QString, error);
    CliProcess argument({text("listen"), invite});
    QCOMPARE(argument.run(), 2);
    QVERIFY2(argument.err().startsWith(error), qPrintable(argument.err()));
    QCOMPARE(argument.err().count(QLatin1Char('\n')), 1);
    CliProcess environment({text("listen")}, {{text("SIGNALBOX_INVITE"), invite}});
    QCOMPARE(environment.run(), 2);
    QVERIFY2(environment.err().startsWith(text("signalbox-cli: listen: SIGNALBOX_INVITE: ")),
             qPrintable(environment.err()));
}

QTEST_GUILESS_MAIN(TestCliUsage)
#include "tst_cliusage.moc"
