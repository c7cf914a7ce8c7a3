#include <signaling/connection.h>

#include <QTest>

using Signaling::Connection;

class TestConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void name_data();
    void name();
    void dataForNameIsReadAgain_data();
    void dataForNameIsReadAgain();
    void shortId();
};

void TestConnection::name_data()
{
    QTest::addColumn<QString>("data");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *tag, const QString &data, const QString &name) {
        QTest::newRow(tag) << data << name;
    };
    const auto text = [](const char *utf8) { return QString::fromUtf8(utf8); };
    const QString x40(40, QLatin1Char('x'));
    row("none", {}, {});
    row("name=", text("name=Ann"), text("Ann"));
    row("among others", text("level=4&name=Ann+Bee&x=1"), text("Ann Bee"));
    row("percent", text("name=J%C3%BCrgen"), text("Jürgen"));
    row("empty name", text("name="), {});
    row("JSON", text("{\"name\":\"Ann\"}"), text("Ann"));
    row("JSON userName", text("{\"userName\":\"Ann\"}"), text("Ann"));
    row("JSON, name is a number", text("{\"name\":7}"), {});
    row("JSON, half a pair", text("{\"name\":\"\\ud83d\"}"), QString(QChar(0xfffd)));
    row("broken JSON", text("{\"name\":"), {});
    row("plain text", text("Ann"), text("Ann"));
    row("emoji", text("Zoë 😀"), text("Zoë 😀"));
    row("another query", text("level=4"), {});
    row("a text of 40", x40, x40);
    row("a text of 41", x40 + QLatin1Char('x'), {});
    row("line breaks and direction marks", text("name=A\nn%E2%80%AEn"), text("A nn"));
    row("terminal escape", text("\x1b[2J"), text("[2J"));
    row("a name of 40", QStringLiteral("name=") + x40, x40);
    row("a name of 41", QStringLiteral("name=x") + x40, x40.chopped(1) + QChar(0x2026));
    row("41 emoji", QStringLiteral("name=") + text("😀").repeated(41),
        text("😀").repeated(39) + QChar(0x2026));
}

void TestConnection::name()
{
    QFETCH(QString, data);
    QFETCH(QString, name);
    Connection connection;
    connection.id = QStringLiteral("12345678-90ab");
    connection.data = data;
    QCOMPARE(connection.name(), name);
}

void TestConnection::dataForNameIsReadAgain_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << QStringLiteral("Ann");
    QTest::newRow("a blank") << QStringLiteral("Max Mustermann");
    QTest::newRow("separators") << QStringLiteral("a&b=c+d%20e");
    QTest::newRow("other letters") << QString::fromUtf8("Jürgen 😀");
}

void TestConnection::dataForNameIsReadAgain()
{
    QFETCH(QString, name);
    Connection connection;
    connection.data = Connection::dataForName(name);
    QCOMPARE(connection.name(), name);
}

void TestConnection::shortId()
{
    Connection connection;
    QCOMPARE(connection.shortId(), QString());
    connection.id = QStringLiteral("12345678-90ab");
    QCOMPARE(connection.shortId(), QStringLiteral("12345678"));
}

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
