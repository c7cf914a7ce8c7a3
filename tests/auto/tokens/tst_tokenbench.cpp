#include "tokenworkshop.h"

#include <signaling/protocol/clienttoken.h>
#include <signaling/protocol/jsonwebtoken.h>
#include <signaling/protocol/resttoken.h>
#include <signaling/protocol/sessionid.h>
#include <support/fakeclock.h>
#include <ui/viewmodels/tokens/tokenbenchviewmodel.h>

#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace Signalbox;
using Field = TokenBenchViewModel::Field;

/// What the bench says of tokens, and what it mints.
class TestTokenBench : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void anEmptyBenchSaysNothing();
    void saysWhatItHolds_data();
    void saysWhatItHolds();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void saysWhetherTheSecretFits();
    void readsWhatIsNoToken_data();
    void readsWhatIsNoToken();
    void tellsOfSkew();
    void mintsWhatServersTake();
    void mintingNeedsEverything_data();
    void mintingNeedsEverything();
    void nothingIsSaidBeforeItIsWanted();
    void lifetimes_data();
    void lifetimes();
    void forgetsSecrets();

private:
    static QString key() { return QStringLiteral("100"); }
    static QByteArray secret() { return QByteArrayLiteral("0123456789abcdef0123456789abcdef"); }
    static QByteArray otherSecret() { return QByteArray(32, 'x'); }
    QString session(const QString &project = key()) const
    {
        return Signaling::SessionId::create(project, secret(), m_clock->wallMs(),
                                            QByteArray(16, 'a'))
            .encode();
    }
    Signaling::ClientToken clientToken() const
    {
        Signaling::ClientToken token;
        token.apiKey = key();
        token.sessionId = session();
        token.role = Signaling::Role::Moderator;
        token.connectionData = QStringLiteral("name=Ann");
        token.createdAt = m_clock->wallMs() / 1000 - 60;
        token.expiresAt = token.createdAt + 3660;
        token.nonce = QStringLiteral("1");
        return token;
    }
    QString restToken() const
    {
        Signaling::RestToken token;
        token.apiKey = key();
        token.issuedAt = m_clock->wallMs() / 1000 - 10;
        token.expiresAt = token.issuedAt + 180;
        return QString::fromLatin1(token.encode(secret()));
    }
    static QString encoded(const Signaling::ClientToken &token)
    {
        return QString::fromLatin1(token.encode(secret()));
    }
    static QString fact(const TokenBenchViewModel &bench, const QString &label)
    {
        const auto facts = bench.facts();
        for (const auto &each : facts) {
            if (each.label == label)
                return each.value;
        }
        return {};
    }

    TokenWorkshop m_workshop;
    std::shared_ptr<TestSupport::FakeClock> m_clock = std::make_shared<TestSupport::FakeClock>();
};

void TestTokenBench::anEmptyBenchSaysNothing()
{
    const TokenBenchViewModel bench(&m_workshop, m_clock);
    QVERIFY(bench.facts().isEmpty());
    QVERIFY(bench.verdict().isEmpty());
    QVERIFY(!bench.isGood());
    QCOMPARE(bench.roles().size(), 4);
}

void TestTokenBench::saysWhatItHolds_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("kind");
    auto token = clientToken();
    token.format = Signaling::ClientToken::Format::T1;
    QTest::newRow("T1") << encoded(token) << QStringLiteral("T1, for clients of a session");
    token.format = Signaling::ClientToken::Format::Jwt;
    QTest::newRow("JWT") << encoded(token) << QStringLiteral("JWT, for clients of a session");
    QTest::newRow("spaces around") << QStringLiteral("  %1\n").arg(encoded(token))
                                   << QStringLiteral("JWT, for clients of a session");
    QTest::newRow("REST") << restToken() << QStringLiteral("REST, for servers");
}

void TestTokenBench::saysWhatItHolds()
{
    QFETCH(QString, token);
    QFETCH(QString, kind);
    TokenBenchViewModel bench(&m_workshop, m_clock);
    bench.setText(Field::Token, token);
    QCOMPARE(fact(bench, QStringLiteral("Kind")), kind);
    QCOMPARE(fact(bench, QStringLiteral("Project key")), key());
    QVERIFY(fact(bench, QStringLiteral("Signature")).contains(QStringLiteral("not checked")));
    QVERIFY(bench.isGood());
    if (kind.startsWith(QStringLiteral("REST"))) {
        QVERIFY(fact(bench, QStringLiteral("Role")).isEmpty());
        return;
    }
    QCOMPARE(fact(bench, QStringLiteral("Session")), session());
    QCOMPARE(fact(bench, QStringLiteral("Role")), QStringLiteral("Moderator"));
    QVERIFY(fact(bench, QStringLiteral("May")).contains(QStringLiteral("forcedisconnect")));
    QCOMPARE(fact(bench, QStringLiteral("Data")), QStringLiteral("name=Ann"));
    QVERIFY(fact(bench, QStringLiteral("Made")).contains(QStringLiteral("ago")));
    QVERIFY(fact(bench, QStringLiteral("Expires")).contains(QStringLiteral("(in 1 hour")));
}

void TestTokenBench::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("wantedKey");
    QTest::addColumn<QString>("wantedSession");
    QTest::addColumn<QString>("words");
    const auto token = clientToken();
    const QString none;
    QTest::newRow("another project")
        << encoded(token) << QStringLiteral("200") << none
        << QStringLiteral("belongs to the project 100, not to this one");
    QTest::newRow("another session")
        << encoded(token) << none << QStringLiteral("1_other") << QStringLiteral("another session");
    auto expired = token;
    expired.expiresAt = m_clock->wallMs() / 1000 - 180;
    expired.createdAt = *expired.expiresAt - 60;
    QTest::newRow("expired") << encoded(expired) << none << none
                             << QStringLiteral("expired 3 minute");
    auto early = token;
    early.createdAt = m_clock->wallMs() / 1000 + 600;
    early.expiresAt = early.createdAt + 600;
    QTest::newRow("not yet") << encoded(early) << none << none << QStringLiteral("made 10 minute");
    auto foreign = token;
    foreign.sessionId = session(QStringLiteral("300"));
    QTest::newRow("a session of another project")
        << encoded(foreign) << none << none << QStringLiteral("the project 300, the token to 100");
}

void TestTokenBench::saysWhatIsWrong()
{
    QFETCH(QString, token);
    QFETCH(QString, wantedKey);
    QFETCH(QString, wantedSession);
    QFETCH(QString, words);
    for (const QString &with : {QString(), QString::fromLatin1(secret())}) {
        TokenBenchViewModel bench(&m_workshop, m_clock);
        bench.setText(Field::Token, token);
        bench.setText(Field::Key, wantedKey);
        bench.setText(Field::Session, wantedSession);
        bench.setText(Field::Secret, with);
        QVERIFY2(bench.verdict().contains(words), qPrintable(bench.verdict()));
        QVERIFY(!bench.isGood());
        // What it holds is said all the same.
        QCOMPARE(fact(bench, QStringLiteral("Project key")), key());
    }
}

void TestTokenBench::saysWhetherTheSecretFits()
{
    for (const QString &token : {encoded(clientToken()), restToken()}) {
        TokenBenchViewModel bench(&m_workshop, m_clock);
        bench.setText(Field::Token, token);
        bench.setText(Field::Secret, QString::fromLatin1(otherSecret()));
        QVERIFY(fact(bench, QStringLiteral("Signature")).startsWith(QStringLiteral("wrong")));
        QVERIFY(!bench.isGood());
        bench.setText(Field::Secret, QString::fromLatin1(secret()));
        QVERIFY(fact(bench, QStringLiteral("Signature")).startsWith(QStringLiteral("right")));
        QCOMPARE(bench.verdict(), QStringLiteral("The token is good."));
        // The secret fits, whoever's project it is held against.
        bench.setText(Field::Key, QStringLiteral("200"));
        QVERIFY(fact(bench, QStringLiteral("Signature")).startsWith(QStringLiteral("right")));
        QVERIFY(!bench.isGood());
    }
}

void TestTokenBench::readsWhatIsNoToken_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("words") << QStringLiteral("hello");
    QTest::newRow("half a T1") << QStringLiteral("T1==");
    QTest::newRow("no base64") << QStringLiteral("T1==!!!!");
    QTest::newRow("two parts") << QStringLiteral("eyJ.eyJ");
    QTest::newRow("long") << QString(100000, QLatin1Char('e'));
    QTest::newRow("odd characters") << QString(QChar(0xd800)) + QChar(0);
}

void TestTokenBench::readsWhatIsNoToken()
{
    QFETCH(QString, text);
    TokenBenchViewModel bench(&m_workshop, m_clock);
    bench.setText(Field::Secret, QString::fromLatin1(secret()));
    bench.setText(Field::Token, text);
    QVERIFY(bench.facts().isEmpty());
    QVERIFY2(bench.verdict().startsWith(QStringLiteral("This is no token")),
             qPrintable(bench.verdict()));
    QVERIFY(!bench.isGood());
}

void TestTokenBench::tellsOfSkew()
{
    TokenBenchViewModel bench(&m_workshop, m_clock);
    auto token = clientToken();
    bench.setText(Field::Token, encoded(token));
    QVERIFY(fact(bench, QStringLiteral("Clock skew")).startsWith(QStringLiteral("nothing")));
    token.createdAt = m_clock->wallMs() / 1000 + 20;
    bench.setText(Field::Token, encoded(token));
    // Within what servers tolerate it is good, and said.
    QVERIFY(fact(bench, QStringLiteral("Clock skew")).contains(QStringLiteral("20 second")));
    QVERIFY(bench.isGood());
}

void TestTokenBench::mintsWhatServersTake()
{
    TokenBenchViewModel bench(&m_workshop, m_clock);
    bench.setText(Field::Key, key());
    bench.setText(Field::Secret, QString::fromLatin1(secret()));
    bench.setText(Field::Session, session());
    bench.setText(Field::Role, QStringLiteral("subscriber"));
    bench.setText(Field::Data, QStringLiteral("name=Bo"));
    bench.setText(Field::Lifetime, QStringLiteral("15 min"));
    const QSignalSpy changes(&bench, &TokenBenchViewModel::changed);
    QVERIFY(bench.mint());
    QCOMPARE(changes.size(), 1);
    Signaling::ClientToken decoded;
    const auto verdict =
        Signaling::ClientToken::verify(bench.text(Field::Token).toLatin1(), key(), secret(),
                                       session(), m_clock->wallMs(), &decoded);
    QVERIFY2(verdict.isValid(), qPrintable(verdict.message));
    QCOMPARE(decoded.role, Signaling::Role::Subscriber);
    QCOMPARE(decoded.connectionData, QStringLiteral("name=Bo"));
    QCOMPARE(*decoded.expiresAt, m_clock->wallMs() / 1000 + 900);
    QVERIFY(bench.isGood());
    bench.setText(Field::Lifetime, QStringLiteral("never"));
    QVERIFY(bench.mint());
    QCOMPARE(fact(bench, QStringLiteral("Role")), QStringLiteral("Subscriber"));
}

void TestTokenBench::mintingNeedsEverything_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("ok");
    QTest::newRow("no key") << Field::Key << QString() << false;
    QTest::newRow("another project's key") << Field::Key << QStringLiteral("200") << false;
    QTest::newRow("no secret") << Field::Secret << QStringLiteral("  ") << false;
    QTest::newRow("no session") << Field::Session << QString() << false;
    QTest::newRow("no session ID") << Field::Session << QStringLiteral("room") << false;
    QTest::newRow("data at the limit") << Field::Data << QString(1024, QLatin1Char('d')) << true;
    QTest::newRow("too much data") << Field::Data << QString(1025, QLatin1Char('d')) << false;
    QTest::newRow("no time") << Field::Lifetime << QStringLiteral("soon") << false;
}

void TestTokenBench::mintingNeedsEverything()
{
    QFETCH(Field, field);
    QFETCH(QString, text);
    QFETCH(bool, ok);
    TokenBenchViewModel bench(&m_workshop, m_clock);
    bench.setText(Field::Key, key());
    bench.setText(Field::Secret, QString::fromLatin1(secret()));
    bench.setText(Field::Session, session());
    bench.setText(field, text);
    QCOMPARE(bench.mint(), ok);
    QCOMPARE(bench.text(Field::Token).isEmpty(), !ok);
    if (!ok)
        QVERIFY(!bench.problem(bench.firstProblem()).isEmpty());
}

void TestTokenBench::nothingIsSaidBeforeItIsWanted()
{
    TokenBenchViewModel bench(&m_workshop, m_clock);
    QVERIFY(bench.problem(Field::Key).isEmpty());
    QVERIFY(!bench.mint());
    QVERIFY(!bench.problem(Field::Key).isEmpty());
    QCOMPARE(bench.firstProblem(), Field::Key);
    bench.setText(Field::Key, key());
    QVERIFY(bench.problem(Field::Key).isEmpty());
}

void TestTokenBench::lifetimes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("seconds"); // -1: none
    QTest::newRow("minutes") << QStringLiteral("15 min") << qint64(900);
    QTest::newRow("hours") << QStringLiteral("24h") << qint64(86400);
    QTest::newRow("days") << QStringLiteral("30 d") << qint64(2592000);
    QTest::newRow("half a day") << QStringLiteral("0.5 D") << qint64(43200);
    QTest::newRow("never") << QStringLiteral("Never") << qint64(0);
    QTest::newRow("a second") << QStringLiteral("1 s") << qint64(1);
    QTest::newRow("less than a second") << QStringLiteral("999 ms") << qint64(-1);
    QTest::newRow("bare") << QStringLiteral("3600") << qint64(-1);
    QTest::newRow("a century") << QStringLiteral("36500 d") << qint64(3153600000);
    QTest::newRow("more") << QStringLiteral("36501 d") << qint64(-1);
    QTest::newRow("back") << QStringLiteral("-1 d") << qint64(-1);
    QTest::newRow("empty") << QString() << qint64(-1);
}

void TestTokenBench::lifetimes()
{
    QFETCH(QString, text);
    QTEST(parseLifetime(text).value_or(-1), "seconds");
}

void TestTokenBench::forgetsSecrets()
{
    TokenBenchViewModel bench(&m_workshop, m_clock);
    bench.setText(Field::Key, key());
    bench.setText(Field::Secret, QStringLiteral("s"));
    bench.setText(Field::Token, restToken());
    bench.clear();
    QVERIFY(bench.text(Field::Secret).isEmpty());
    QVERIFY(bench.text(Field::Token).isEmpty());
    QVERIFY(bench.facts().isEmpty());
    QCOMPARE(bench.text(Field::Key), key());
}

QTEST_GUILESS_MAIN(TestTokenBench)
#include "tst_tokenbench.moc"
