#include <support/sessionfixture.h>

#include <QTest>

#include <functional>

using namespace Signaling;
using TestSupport::FakeServer;
using TestSupport::SessionFixture;
using State = SignalingSession::State;
using Session = SignalingSession;

/// Sessions that end at every moment, also inside their own signals: nothing crashes, and every
/// signal that was sent has one outcome, no more and no less.
class TestLifetime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void destroyedAtAnyMoment_data();
    void destroyedAtAnyMoment();
    void destroyedInAHandler_data();
    void destroyedInAHandler();
    void sayGoodbyeWhenDestroyed();
    void outcomeOfADestroyedSessionIsToldOnce();
    void sendingFromTheLastReports();
    void stoppedInAHandler_data();
    void stoppedInAHandler();
    void aHandlerWithAnEventLoop();
};

namespace {

/// A life with everything in it: joins, sends, is cut, resumes, is forgotten, joins anew, leaves.
/// \a step is called between any two turns of the event loop.
void live(SessionFixture &f, QList<quint64> &ids, const std::function<bool()> &step)
{
    const auto send = [&](const char *data, bool retry) {
        if (f.session)
            ids.append(f.send(QString::fromLatin1(data), retry));
    };
    const auto turns = [&] {
        for (int i = 0; i < 8; ++i) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            if (!f.session || step())
                return false;
        }
        return true;
    };
    f.server.others = {FakeServer::makeConnection(QStringLiteral("other"))};
    f.server.echoesSignals = true;
    f.session->connectToSession(SessionFixture::credentials());
    send("early", true);
    send("early, not kept", false);
    if (!turns())
        return;
    send("live", true);
    f.server.sendCreated(FakeServer::makeConnection(QStringLiteral("late")));
    f.server.sendDeleted(QStringLiteral("late"), QStringLiteral("clientDisconnected"));
    if (!turns())
        return;
    f.server.answersSignals = false;
    send("unanswered", true);
    send("unanswered, not kept", false);
    if (!turns())
        return;
    f.server.link()->cut();
    if (!turns())
        return;
    send("queued", true);
    send("queued, not kept", false);
    f.clock->advance(100);
    if (!turns())
        return;
    f.server.resumeCloseCode = 1003;
    f.server.link()->cut();
    if (!turns())
        return;
    send("queued again", true);
    f.clock->advance(100);
    if (!turns())
        return;
    send("last", true);
    f.session->forceDisconnect(QStringLiteral("other"));
    if (!turns())
        return;
    f.session->disconnectFromSession();
    turns();
}

void verifyOutcomes(const SessionFixture &f, const QList<quint64> &ids)
{
    for (const quint64 id : ids) {
        if (id != 0)
            QCOMPARE(f.results.value(id).size(), 1);
    }
}

} // namespace

void TestLifetime::destroyedAtAnyMoment_data()
{
    QTest::addColumn<int>("moment");
    for (int moment = 0; moment < 80; ++moment)
        QTest::addRow("%d", moment) << moment;
}

void TestLifetime::destroyedAtAnyMoment()
{
    QFETCH(int, moment);
    SessionFixture f;
    QList<quint64> ids;
    int now = 0;
    live(f, ids, [&] {
        if (now++ == moment)
            f.session.reset();
        return !f.session;
    });
    f.session.reset();
    f.settle();
    QVERIFY(ids.size() >= 2);
    verifyOutcomes(f, ids);
    QCOMPARE(f.clock->activeTimers(), 0);
}

void TestLifetime::destroyedInAHandler_data()
{
    QTest::addColumn<int>("notice");
    for (int notice = 0; notice < 60; ++notice)
        QTest::addRow("notice %d", notice) << notice;
}

void TestLifetime::destroyedInAHandler()
{
    QFETCH(int, notice);
    SessionFixture f;
    QList<quint64> ids;
    int now = 0;
    const auto perhaps = [&] {
        if (now++ == notice)
            f.session.reset();
    };
    Session *s = f.session.get();
    QObject *context = &f.server;
    QObject::connect(s, &Session::stateChanged, context, perhaps);
    QObject::connect(s, &Session::connected, context, perhaps);
    QObject::connect(s, &Session::disconnected, context, perhaps);
    QObject::connect(s, &Session::reconnecting, context, perhaps);
    QObject::connect(s, &Session::reconnected, context, perhaps);
    QObject::connect(s, &Session::connectionCreated, context, perhaps);
    QObject::connect(s, &Session::connectionDestroyed, context, perhaps);
    QObject::connect(s, &Session::connectionsChanged, context, perhaps);
    QObject::connect(s, &Session::signalReceived, context, perhaps);
    QObject::connect(s, &Session::signalFinished, context, perhaps);
    QObject::connect(s, &Session::signalSent, context, perhaps);
    QObject::connect(s, &Session::signalFailed, context, perhaps);
    QObject::connect(s, &Session::errorOccurred, context, perhaps);
    QObject::connect(s, &Session::errorChanged, context, perhaps);
    QObject::connect(s, &Session::queuedCountChanged, context, perhaps);
    QObject::connect(s, &Session::roundTripTimeChanged, context, perhaps);
    live(f, ids, [] { return false; });
    f.settle();
    f.session.reset();
    verifyOutcomes(f, ids);
    QCOMPARE(f.clock->activeTimers(), 0);
}

void TestLifetime::sayGoodbyeWhenDestroyed()
{
    SessionFixture f;
    f.connectSession();
    f.session.reset();
    f.settle();
    QCOMPARE(f.server.frames.last().type, RumorFrame::Type::Disconnect);
}

void TestLifetime::outcomeOfADestroyedSessionIsToldOnce()
{
    SessionFixture f;
    f.connectSession();
    f.server.answersSignals = false;
    const quint64 onTheWire = f.send(QStringLiteral("x"));
    const quint64 refused = f.session->sendSignal(QStringLiteral("bad type"), {});
    f.session.reset();
    QCOMPARE(f.outcome(onTheWire), QStringLiteral("Unknown 9004"));
    QCOMPARE(f.outcome(refused), QStringLiteral("Failed 400"));
    f.settle();
    QCOMPARE(f.finished.size(), 2);
}

void TestLifetime::sendingFromTheLastReports()
{
    SessionFixture f;
    f.connectSession();
    f.server.answersSignals = false;
    f.send(QStringLiteral("x"));
    Session *last = f.session.get();
    QObject::connect(last, &Session::signalFinished, &f.server, [last] {
        // There is no one left to report to: no id.
        QCOMPARE(last->sendSignal({}, QStringLiteral("again")), 0);
        last->connectToSession(SessionFixture::credentials());
        last->disconnectFromSession();
        last->retryNow();
        QVERIFY(!last->cancelSignal(1));
        QCOMPARE(last->state(), State::Disconnected);
    });
    f.session.reset();
    QCOMPARE(f.finished.size(), 1);
}

void TestLifetime::stoppedInAHandler_data()
{
    destroyedInAHandler_data();
}

void TestLifetime::stoppedInAHandler()
{
    QFETCH(int, notice);
    SessionFixture f;
    QList<quint64> ids;
    int now = 0;
    const auto perhaps = [&] {
        if (now++ == notice)
            f.session->disconnectFromSession();
    };
    Session *s = f.session.get();
    QObject::connect(s, &Session::stateChanged, &f.server, perhaps);
    QObject::connect(s, &Session::connectionCreated, &f.server, perhaps);
    QObject::connect(s, &Session::reconnecting, &f.server, perhaps);
    QObject::connect(s, &Session::signalReceived, &f.server, perhaps);
    QObject::connect(s, &Session::signalFinished, &f.server, perhaps);
    QObject::connect(s, &Session::errorOccurred, &f.server, perhaps);
    bool stopped = false;
    live(f, ids, [&] { return stopped = now > notice; });
    f.settle();
    if (stopped)
        QCOMPARE(f.session->state(), State::Disconnected);
    verifyOutcomes(f, ids);
    QCOMPARE(f.told.filter(QStringLiteral("disconnected ")).size(), 1);
}

void TestLifetime::aHandlerWithAnEventLoop()
{
    // As an application does that shows a dialogue: meanwhile the session goes on telling.
    SessionFixture f;
    QObject::connect(f.session.get(), &Session::connected, &f.server, [&f] {
        QEventLoop dialogue;
        QObject::connect(f.session.get(), &Session::signalReceived, &dialogue, &QEventLoop::quit);
        f.server.sendSignal({}, {}, QStringLiteral("meanwhile"));
        dialogue.exec();
    });
    QEventLoop loop;
    QObject::connect(f.session.get(), &Session::signalFinished, &loop, &QEventLoop::quit);
    f.session->connectToSession(SessionFixture::credentials());
    f.send(QStringLiteral("x"));
    loop.exec();
    QCOMPARE(f.told.count(QStringLiteral("signal  meanwhile")), 1);
}

QTEST_GUILESS_MAIN(TestLifetime)
#include "tst_lifetime.moc"
