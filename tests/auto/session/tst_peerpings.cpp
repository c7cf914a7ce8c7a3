// Round trips from person to person: who is asked, who answers, and that nobody else notices.
#include <support/sessionfixture.h>

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace Signaling;
using namespace TestSupport;

class TestPeerPings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void measuresARoundTrip();
    void aPongOfSomebodyElseIsNotCounted_data();
    void aPongOfSomebodyElseIsNotCounted();
    void onlyThoseWhoSaidSoAreAsked();
    void answersAndTellsNobody();
    void whoOptedOutSaysAndAnswersNothing();
    void othersSignalsArriveAsEver_data();
    void othersSignalsArriveAsEver();
    void answersAreBounded();
    void anAnswerTooLate();
    void isNoneOfTheApplicationsSignals();
    void aPingThatIsRefusedHoldsTheRest();

private:
    static Connection ours(const char *id)
    {
        Connection connection = FakeServer::makeConnection(QString::fromLatin1(id));
        connection.answersPings = true;
        return connection;
    }
    static void join(SessionFixture &it)
    {
        it.server.others = {ours("ben"), FakeServer::makeConnection(QStringLiteral("carl"))};
        it.session->connectToSession(SessionFixture::credentials());
        SessionFixture::settle();
        QCOMPARE(it.session->state(), SessionFixture::State::Connected);
    }
    static QStringList types(const SessionFixture &it)
    {
        QStringList found;
        for (const FakeServer::SeenSignal &seen : it.server.signalsSeen)
            found << seen.type + QLatin1Char('>') + seen.to;
        return found;
    }
    static void say(SessionFixture &it, const char *from, const char *type, const QString &data)
    {
        it.server.sendSignal(QString::fromLatin1(from), QString::fromLatin1(type), data, {},
                             it.server.clientId);
        SessionFixture::settle();
    }
};

void TestPeerPings::measuresARoundTrip()
{
    SessionFixture it;
    join(it);
    QVERIFY(it.session->connectionById(QStringLiteral("ben")).answersPings);
    QVERIFY(!it.session->connectionById(QStringLiteral("carl")).answersPings);
    QSignalSpy pinged(it.session.get(), &SignalingSession::pinged);
    QSignalSpy received(it.session.get(), &SignalingSession::signalReceived);
    QVERIFY(it.session->ping(QStringLiteral("ben")));
    SessionFixture::settle();
    QCOMPARE(types(it), QStringList{QStringLiteral("signalbox.ping>ben")});
    const QString data = it.server.signalsSeen.last().data;
    it.advance(12);
    say(it, "carl", "signalbox.pong", data); // it wasn't asked
    QCOMPARE(pinged.size(), 0);
    say(it, "ben", "signalbox.pong", data);
    QCOMPARE(pinged.size(), 1);
    QCOMPARE(pinged.first().at(0).toString(), QStringLiteral("ben"));
    QCOMPARE(pinged.first().at(1).toLongLong(), 12000);
    QCOMPARE(received.size(), 1);           // Carl's
    say(it, "ben", "signalbox.pong", data); // once more: a signal as any other
    QCOMPARE(pinged.size(), 1);
    QCOMPARE(received.size(), 2);
}

void TestPeerPings::aPongOfSomebodyElseIsNotCounted_data()
{
    QTest::addColumn<QString>("from");
    QTest::newRow("of somebody who could be asked, and wasn't") << QStringLiteral("dora");
    QTest::newRow("of a client that doesn't know such things") << QStringLiteral("carl");
    QTest::newRow("of the server") << QString();
}

void TestPeerPings::aPongOfSomebodyElseIsNotCounted()
{
    QFETCH(QString, from);
    SessionFixture it;
    it.server.others = {ours("ben"), FakeServer::makeConnection(QStringLiteral("carl")),
                        ours("dora")};
    it.session->connectToSession(SessionFixture::credentials());
    SessionFixture::settle();
    QSignalSpy pinged(it.session.get(), &SignalingSession::pinged);
    QSignalSpy received(it.session.get(), &SignalingSession::signalReceived);
    QVERIFY(it.session->ping(QStringLiteral("ben")));
    SessionFixture::settle();
    const QString data = it.server.signalsSeen.last().data;
    it.advance(3);
    // It knows what was asked, and still it isn't who was asked.
    say(it, qPrintable(from), "signalbox.pong", data);
    QCOMPARE(pinged.size(), 0);
    QCOMPARE(received.size(), 1); // a signal as any other
    // Nor does it spoil the answer of who was.
    it.advance(9);
    say(it, "ben", "signalbox.pong", data);
    QCOMPARE(pinged.size(), 1);
    QCOMPARE(pinged.first().at(0).toString(), QStringLiteral("ben"));
    QCOMPARE(pinged.first().at(1).toLongLong(), 12000);
    QCOMPARE(received.size(), 1);
}

void TestPeerPings::onlyThoseWhoSaidSoAreAsked()
{
    SessionFixture it;
    QVERIFY(!it.session->ping(QStringLiteral("ben"))); // not connected
    join(it);
    QVERIFY(!it.session->ping(QStringLiteral("carl")));
    QVERIFY(!it.session->ping(QStringLiteral("nobody")));
    QVERIFY(!it.session->ping(it.session->connection().id));
    SessionFixture::settle();
    QVERIFY(it.server.signalsSeen.isEmpty());
}

void TestPeerPings::answersAndTellsNobody()
{
    SessionFixture it;
    join(it);
    QVERIFY(it.server.joinContent.value(QStringLiteral("capabilities"))
                .toArray()
                .contains(QStringLiteral("signalbox-ping")));
    QSignalSpy received(it.session.get(), &SignalingSession::signalReceived);
    say(it, "ben", "signalbox.ping", QStringLiteral("7"));
    QCOMPARE(types(it), QStringList{QStringLiteral("signalbox.pong>ben")});
    QCOMPARE(it.server.signalsSeen.last().data, QStringLiteral("7"));
    QCOMPARE(received.size(), 0);
}

void TestPeerPings::whoOptedOutSaysAndAnswersNothing()
{
    SessionFixture it;
    QVERIFY(it.session->answersPings());
    it.session->setAnswersPings(false);
    join(it);
    QVERIFY(!it.server.joinContent.value(QStringLiteral("capabilities"))
                 .toArray()
                 .contains(QStringLiteral("signalbox-ping")));
    QSignalSpy received(it.session.get(), &SignalingSession::signalReceived);
    say(it, "ben", "signalbox.ping", QStringLiteral("7"));
    QVERIFY(it.server.signalsSeen.isEmpty());
    QCOMPARE(received.size(), 1);
}

void TestPeerPings::othersSignalsArriveAsEver_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("data");
    QTest::addColumn<bool>("toAll");
    QTest::addColumn<bool>("isPing");
    const QString ping = QStringLiteral("signalbox.ping");
    QTest::newRow("to everyone") << QStringLiteral("ben") << ping << QStringLiteral("7") << true
                                 << false;
    QTest::newRow("of somebody else's client")
        << QStringLiteral("carl") << ping << QStringLiteral("7") << false << false;
    QTest::newRow("of the server") << QString() << ping << QStringLiteral("7") << false << false;
    QTest::newRow("another type") << QStringLiteral("ben") << QStringLiteral("signalbox.pingx")
                                  << QStringLiteral("7") << false << false;
    QTest::newRow("without data") << QStringLiteral("ben") << ping << QString() << false << false;
    QTest::newRow("64 characters")
        << QStringLiteral("ben") << ping << QString(64, QLatin1Char('x')) << false << true;
    QTest::newRow("65 characters")
        << QStringLiteral("ben") << ping << QString(65, QLatin1Char('x')) << false << false;
    QTest::newRow("an answer to nothing")
        << QStringLiteral("ben") << QStringLiteral("signalbox.pong") << QStringLiteral("7") << false
        << false;
}

void TestPeerPings::othersSignalsArriveAsEver()
{
    QFETCH(QString, from);
    QFETCH(QString, type);
    QFETCH(QString, data);
    QFETCH(bool, toAll);
    QFETCH(bool, isPing);
    SessionFixture it;
    join(it);
    QSignalSpy received(it.session.get(), &SignalingSession::signalReceived);
    it.server.sendSignal(from, type, data, {}, toAll ? QString() : it.server.clientId);
    SessionFixture::settle();
    QCOMPARE(received.size(), isPing ? 0 : 1);
    QCOMPARE(it.server.signalsSeen.size(), isPing ? 1 : 0);
}

void TestPeerPings::answersAreBounded()
{
    SessionFixture it;
    join(it);
    for (int i = 0; i < 25; ++i)
        say(it, "ben", "signalbox.ping", QString::number(i));
    QCOMPARE(it.server.signalsSeen.size(), 20);
    it.advance(1000);
    say(it, "ben", "signalbox.ping", QStringLiteral("later"));
    QCOMPARE(it.server.signalsSeen.size(), 21);
}

void TestPeerPings::anAnswerTooLate()
{
    SessionFixture it;
    join(it);
    QSignalSpy pinged(it.session.get(), &SignalingSession::pinged);
    QVERIFY(it.session->ping(QStringLiteral("ben")));
    SessionFixture::settle();
    const QString data = it.server.signalsSeen.last().data;
    it.cut();
    SessionFixture::settle();
    it.advance(2000);
    QCOMPARE(it.session->state(), SessionFixture::State::Connected);
    say(it, "ben", "signalbox.pong", data);
    QCOMPARE(pinged.size(), 0);
    // And it wasn't sent again.
    QCOMPARE(types(it), QStringList{QStringLiteral("signalbox.ping>ben")});
}

void TestPeerPings::isNoneOfTheApplicationsSignals()
{
    SessionFixture it;
    join(it);
    it.server.answersSignals = false;
    QVERIFY(it.session->ping(QStringLiteral("ben")));
    SessionFixture::settle();
    QCOMPARE(it.session->queuedCount(), 0);
    QVERIFY(it.session->pendingSignals().isEmpty());
    it.server.sendStatus(it.server.signalsSeen.last().transactionId, 404,
                         R"({"reason":"no such connection"})");
    SessionFixture::settle();
    QVERIFY(it.results.isEmpty());
    QVERIFY(!it.session->error());
    const qint64 before = it.session->roundTripTime();
    QVERIFY(it.session->ping(QStringLiteral("ben")));
    SessionFixture::settle();
    it.advance(50);
    it.server.sendStatus(it.server.signalsSeen.last().transactionId, 200);
    SessionFixture::settle();
    QCOMPARE(it.session->roundTripTime(), before); // of a ping to the hub, or a signal
}

void TestPeerPings::aPingThatIsRefusedHoldsTheRest()
{
    SessionFixture it;
    join(it);
    it.server.signalStatus = 429;
    it.server.refusal = R"({"reason":"slow","retryAfter":1})";
    QVERIFY(it.session->ping(QStringLiteral("ben")));
    SessionFixture::settle();
    it.server.signalStatus = 200;
    const quint64 id = it.session->sendSignal({}, QStringLiteral("after it"));
    SessionFixture::settle();
    QCOMPARE(it.server.signalsSeen.size(), 1);
    it.advance(1000);
    QCOMPARE(it.server.signalsSeen.size(), 2);
    QCOMPARE(it.results.value(id).size(), 1);
    QCOMPARE(it.results.value(id).first().outcome, SignalingSession::Outcome::Sent);
}

QTEST_GUILESS_MAIN(TestPeerPings)
#include "tst_peerpings.moc"
