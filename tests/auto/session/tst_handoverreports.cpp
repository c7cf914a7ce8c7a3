// How far a signal got, as the server tells it: when that is reported, and what is believed.
#include <support/sessionfixture.h>

#include <QTest>

using namespace Signaling;
using TestSupport::SessionFixture;

class TestHandOverReports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBeforeTheOutcome();
    void whatIsBelieved_data();
    void whatIsBelieved();
    void onlyWithSent();
    void theSessionMayEndInTheHandler();

private:
    /// Notes what is told, in its order.
    static void listen(const SessionFixture &it, QStringList *told)
    {
        QObject::connect(it.session.get(), &SignalingSession::signalHandedOver, it.session.get(),
                         [told](quint64 id, int handed, int receivers) {
                             told->append(
                                 QStringLiteral("%1: %2/%3").arg(id).arg(handed).arg(receivers));
                         });
        QObject::connect(it.session.get(), &SignalingSession::signalFinished, it.session.get(),
                         [told](quint64 id) { told->append(QStringLiteral("%1 ended").arg(id)); });
    }
};

void TestHandOverReports::comesBeforeTheOutcome()
{
    SessionFixture it;
    QStringList told;
    listen(it, &told);
    it.connectSession();
    it.server.handed = "4/5";
    it.send(QStringLiteral("a"));
    QVERIFY(told.isEmpty());
    it.settle();
    it.server.handed = QByteArray();
    it.send(QStringLiteral("b"));
    it.settle();
    QCOMPARE(told,
             (QStringList{QStringLiteral("1: 4/5"), QStringLiteral("1 ended"),
                          QStringLiteral("2 ended")}));
}

void TestHandOverReports::whatIsBelieved_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<bool>("isTold");
    QTest::newRow("all") << QByteArray("2/2") << true;
    QTest::newRow("nobody there") << QByteArray("0/0") << true;
    QTest::newRow("more than there are") << QByteArray("3/2") << false;
    QTest::newRow("nonsense") << QByteArray("many") << false;
    QTest::newRow("too large") << QByteArray("1/99999999999") << false;
}

void TestHandOverReports::whatIsBelieved()
{
    QFETCH(QByteArray, header);
    QFETCH(bool, isTold);
    SessionFixture it;
    QStringList told;
    listen(it, &told);
    it.connectSession();
    it.server.handed = header;
    const quint64 id = it.send(QStringLiteral("a"));
    it.settle();
    QCOMPARE(told.size(), isTold ? 2 : 1);
    QCOMPARE(it.outcome(id), QStringLiteral("Sent"));
}

void TestHandOverReports::onlyWithSent()
{
    SessionFixture it;
    QStringList told;
    listen(it, &told);
    it.connectSession();
    it.server.handed = "4/5";
    it.server.signalStatus = 404;
    const quint64 id = it.send(QStringLiteral("a"));
    it.settle();
    QCOMPARE(it.outcome(id), QStringLiteral("Failed 404"));
    QCOMPARE(told, QStringList{QStringLiteral("1 ended")});
}

void TestHandOverReports::theSessionMayEndInTheHandler()
{
    SessionFixture it;
    QObject context;
    QObject::connect(it.session.get(), &SignalingSession::signalHandedOver, &context,
                     [&it] { it.session.reset(); });
    it.connectSession();
    it.server.handed = "1/1";
    it.send(QStringLiteral("a"));
    it.settle();
    QVERIFY(!it.session);
}

QTEST_GUILESS_MAIN(TestHandOverReports)
#include "tst_handoverreports.moc"
