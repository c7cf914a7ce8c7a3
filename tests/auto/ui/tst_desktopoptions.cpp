#include "desktopoptions.h"

#include <QDir>
#include <QTest>

using Signalbox::DesktopOptions;

class TestDesktopOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void arguments_data();
    void arguments();
    void wordsForAnotherApplication();
    void capturesAreNoInvites_data();
    void capturesAreNoInvites();
    void anInviteFromTheEnvironment();
};

void TestDesktopOptions::arguments_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("invite");
    QTest::addColumn<QString>("output");
    QTest::addColumn<int>("exitCode");
    const QString link = QStringLiteral("signalbox:join?x");
    const auto list = [](const char *text) { return QString::fromLatin1(text).split(u' '); };
    QTest::newRow("none") << QStringList() << QString() << QString() << 0;
    QTest::newRow("a link") << QStringList{link} << link << QString() << 0;
    QTest::newRow("--join") << list("--join signalbox:join?x") << link << QString() << 0;
    QTest::newRow("--version") << list("--version") << QString()
                               << QStringLiteral("signalbox " SIGNALBOX_VERSION) << 0;
    QTest::newRow("--help") << list("--help") << QString()
                            << QStringLiteral("[options] [invite] [captures...]\n") << 0;
    QTest::newRow("-h") << list("-h") << QString() << QStringLiteral("--join") << 0;
    QTest::newRow("--help-all") << list("--help-all") << QString()
                                << QStringLiteral("-platform <name>") << 0;
    // Qt's own go to Qt: they are neither ours nor wrong.
    QTest::newRow("Qt's") << list("-platform offscreen") << QString() << QString() << 0;
    QTest::newRow("Qt's with two dashes")
        << list("--platform offscreen") << QString() << QString() << 0;
    QTest::newRow("Qt's with =") << list("-style=fusion") << QString() << QString() << 0;
    QTest::newRow("Qt's without a value")
        << list("-reverse signalbox:join?x") << link << QString() << 0;
    QTest::newRow("Qt's and ours")
        << list("-qwindowgeometry 900x600 --join signalbox:join?x") << link << QString() << 0;
    QTest::newRow("unknown option")
        << list("--frobnicate") << QString()
        << QStringLiteral("signalbox: unknown option --frobnicate; see --help\n") << 2;
    QTest::newRow("misspelt option")
        << list("--jion signalbox:join?x") << link
        << QStringLiteral("signalbox: unknown option --jion; did you mean --join?\n") << 2;
    QTest::newRow("misspelt option of Qt")
        << list("-platfrom") << QString() << QStringLiteral("did you mean --platform?\n") << 2;
    QTest::newRow("unknown letter") << list("-x") << QString() << QStringLiteral("option -x;") << 2;
    QTest::newRow("two links") << list("a b") << QStringLiteral("a")
                               << QStringLiteral("more than one") << 2;
    QTest::newRow("a link and --join")
        << list("--join a b") << QStringLiteral("a") << QStringLiteral("more than one") << 2;
    QTest::newRow("--join without a link")
        << list("--join") << QString() << QStringLiteral("join") << 2;
}

void TestDesktopOptions::arguments()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, invite);
    QFETCH(QString, output);
    QFETCH(int, exitCode);
    arguments.prepend(QStringLiteral("signalbox"));
    const DesktopOptions options = DesktopOptions::fromArguments(arguments);
    QCOMPARE(options.invite, invite);
    QCOMPARE(options.exitCode, exitCode);
    QCOMPARE(options.output.isEmpty(), output.isEmpty());
    QVERIFY2(options.output.contains(output), qPrintable(options.output));
}

void TestDesktopOptions::wordsForAnotherApplication()
{
    DesktopOptions options;
    QVERIFY(!options.separate);
    QCOMPARE(DesktopOptions::fromWords(options.toWords()).invite, QString());
    options.invite = QStringLiteral("signalbox:join?x");
    options.captures = {QStringLiteral("a b.jsonl"), QStringLiteral("/tmp/c.jsonl")};
    const DesktopOptions there = DesktopOptions::fromWords(options.toWords());
    QCOMPARE(there.invite, options.invite);
    // The other one may run in another folder.
    QCOMPARE(there.captures,
             (QStringList{QDir::current().filePath(QStringLiteral("a b.jsonl")),
                          QStringLiteral("/tmp/c.jsonl")}));
    QVERIFY(
        DesktopOptions::fromArguments({QStringLiteral("signalbox"), QStringLiteral("--separate")})
            .separate);
    QVERIFY(DesktopOptions::fromWords({}).captures.isEmpty());
}

void TestDesktopOptions::capturesAreNoInvites_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("captures");
    QTest::addColumn<QString>("invite");
    const auto row = [](const char *arguments, const char *captures, const char *invite) {
        QTest::newRow(arguments) << QString::fromLatin1(arguments) << QString::fromLatin1(captures)
                                 << QString::fromLatin1(invite);
    };
    row("a.jsonl", "a.jsonl", "");
    row("a.jsonl /tmp/B.JSON", "a.jsonl /tmp/B.JSON", "");
    row("a.jsonl signalbox:join?x", "a.jsonl", "signalbox:join?x");
    row("--join signalbox:join?x a.jsonl", "a.jsonl", "signalbox:join?x");
    row("https://example.org/invite.json", "", "https://example.org/invite.json");
    row("signalbox:join?a.json", "", "signalbox:join?a.json");
    row("file:///tmp/a%23b.jsonl", "/tmp/a#b.jsonl", "");
    row("file:///tmp/a.txt", "", "file:///tmp/a.txt");
}

void TestDesktopOptions::capturesAreNoInvites()
{
    QFETCH(QString, arguments);
    const QString line = QStringLiteral("signalbox ") + arguments;
    const DesktopOptions options = DesktopOptions::fromArguments(line.split(QLatin1Char(' ')));
    QCOMPARE(options.exitCode, 0);
    QTEST(options.captures.join(QLatin1Char(' ')), "captures");
    QTEST(options.invite, "invite");
}

void TestDesktopOptions::anInviteFromTheEnvironment()
{
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("SIGNALBOX_INVITE"), QStringLiteral("signalbox:join?env"));
    const QStringList program{QStringLiteral("signalbox")};
    QCOMPARE(DesktopOptions::fromArguments(program, environment).invite,
             QStringLiteral("signalbox:join?env"));
    const QString link = QStringLiteral("signalbox:join?x");
    QCOMPARE(DesktopOptions::fromArguments(program + QStringList{link}, environment).invite, link);
    QVERIFY(DesktopOptions::fromArguments(program + QStringList{QStringLiteral("--help")})
                .output.contains(QStringLiteral("SIGNALBOX_INVITE")));
}

QTEST_GUILESS_MAIN(TestDesktopOptions)
#include "tst_desktopoptions.moc"
