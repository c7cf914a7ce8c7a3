#include <signaling/invite.h>
#include <ui/viewmodels/joinviewmodel.h>

#include <QTest>

using namespace Signalbox;
using Field = JoinViewModel::Field;
using Mode = JoinViewModel::Mode;

class TestJoinViewModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anInviteJoins();
    void badInvites_data();
    void badInvites();
    void fields_data();
    void fields();
    void nothingIsBlamedBeforeItIsTried();
    void anInviteInAnyFieldFillsAll();
    void aPinGoesWithItsServer();

private:
    static QString invite()
    {
        Signaling::Invite invite;
        invite.credentials = {QUrl(QStringLiteral("http://10.0.0.2:8080")), QStringLiteral("100"),
                              QStringLiteral("1_MX4xMDB-fjE"), QStringLiteral("T1==abc")};
        invite.name = QStringLiteral("room");
        return invite.toString();
    }
    static void fill(JoinViewModel &model)
    {
        model.setMode(Mode::Details);
        model.setText(Field::Server, QStringLiteral("http://localhost:8080"));
        model.setText(Field::Key, QStringLiteral("100"));
        model.setText(Field::Session, QStringLiteral("1_MX4xMDB-fjE"));
        model.setText(Field::Token, QStringLiteral("T1==abc"));
    }
};

void TestJoinViewModel::anInviteJoins()
{
    JoinViewModel model;
    model.setText(Field::Invite, QStringLiteral("  <%1>\n").arg(invite()));
    const auto target = model.target();
    QVERIFY(target);
    QCOMPARE(target->credentials.token, QStringLiteral("T1==abc"));
    QCOMPARE(target->name, QStringLiteral("room"));
}

void TestJoinViewModel::badInvites_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    QTest::newRow("empty") << QString() << QStringLiteral("Paste");
    QTest::newRow("a web address")
        << QStringLiteral("https://example.org") << QStringLiteral("not an invite");
    QTest::newRow("cut off") << QStringLiteral("signalbox:join?server=http%3A%2F%2Fh&key=1")
                             << QStringLiteral("incomplete");
}

void TestJoinViewModel::badInvites()
{
    QFETCH(QString, text);
    QFETCH(QString, word);
    JoinViewModel model;
    model.setText(Field::Invite, text);
    QVERIFY(!model.target());
    QCOMPARE(model.firstProblem(), Field::Invite);
    QVERIFY2(model.problem(Field::Invite).contains(word), qPrintable(model.problem(Field::Invite)));
}

void TestJoinViewModel::fields_data()
{
    QTest::addColumn<int>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, Field field, const char *text, const char *word) {
        QTest::newRow(name) << int(field) << QString::fromUtf8(text) << QString::fromUtf8(word);
    };
    row("all is well", Field::Name, "my room", "");
    row("https", Field::Server, "https://example.org/hub", "");
    row("without a scheme", Field::Server, "example.org:8080", "");
    row("spaces around", Field::Server, "  http://h  ", "");
    row("no server", Field::Server, "", "address");
    row("a file", Field::Server, "file:///etc/passwd", "http://");
    row("a web socket", Field::Server, "ws://h", "http://");
    row("no host", Field::Server, "http://", "not an address");
    row("a sentence", Field::Server, "my server", "not an address");
    row("no key", Field::Key, " ", "key");
    row("no session", Field::Session, "", "session ID");
    row("not a session ID", Field::Session, "MX4xMDB", "begins with 1_");
    row("version 2", Field::Session, "2_MX4xMDB", "");
    row("no token", Field::Token, "", "token");
    row("a broken token", Field::Token, "T1==a b", "no spaces");
}

void TestJoinViewModel::fields()
{
    QFETCH(int, field);
    QFETCH(QString, text);
    QFETCH(QString, word);
    JoinViewModel model;
    fill(model);
    model.setText(Field(field), text);
    QCOMPARE(model.target().has_value(), word.isEmpty());
    QVERIFY2(model.problem(Field(field)).contains(word), qPrintable(model.problem(Field(field))));
    if (!word.isEmpty())
        QCOMPARE(model.firstProblem(), Field(field));
}

void TestJoinViewModel::nothingIsBlamedBeforeItIsTried()
{
    JoinViewModel model;
    model.setMode(Mode::Details);
    model.setText(Field::Session, QStringLiteral("x"));
    QCOMPARE(model.problem(Field::Session), QString());
    model.touch(Field::Session);
    QVERIFY(!model.problem(Field::Session).isEmpty());
    model.touch(Field::Key);
    QCOMPARE(model.problem(Field::Key), QString());
    QVERIFY(!model.target());
    QVERIFY(!model.problem(Field::Key).isEmpty());
    model.clear();
    QCOMPARE(model.problem(Field::Key), QString());
}

void TestJoinViewModel::anInviteInAnyFieldFillsAll()
{
    JoinViewModel model;
    model.setMode(Mode::Details);
    model.setText(Field::Server, invite());
    QCOMPARE(model.text(Field::Server), QStringLiteral("http://10.0.0.2:8080"));
    QCOMPARE(model.text(Field::Token), QStringLiteral("T1==abc"));
    QVERIFY(model.target());
}

void TestJoinViewModel::aPinGoesWithItsServer()
{
    JoinViewModel model;
    fill(model);
    const QUrl server(QStringLiteral("https://hub.example:8443"));
    model.setText(Field::Server, server.toString());
    model.pin(server, QStringLiteral("ab").repeated(32));
    QCOMPARE(model.target()->credentials.fingerprint, QStringLiteral("ab").repeated(32));
    model.setText(Field::Server, QStringLiteral("https://other.example:8443"));
    QCOMPARE(model.target()->credentials.fingerprint, QString());
    model.setText(Field::Server, server.toString());
    model.setRemembers(true);
    model.clear();
    QVERIFY(!model.remembers());
    fill(model);
    model.setText(Field::Server, server.toString());
    QCOMPARE(model.target()->credentials.fingerprint, QString());
}

QTEST_GUILESS_MAIN(TestJoinViewModel)
#include "tst_joinviewmodel.moc"
