#include "desktopfixture.h"
#include "farewell.h"

#include <support/sessionfixture.h>
#include <support/testhub.h>

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Signalbox;
using namespace TestSupport;
using Signaling::SignalingSession;
using Link = SessionViewModel::Link;

/// The end of the application: nobody stays behind as someone who was cut off.
class TestFarewell : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void closingTheWindowSaysGoodbye();
    void withoutSessionsItIsShort();
    void aSilentServerIsNotWaitedForLong();
};

void TestFarewell::closingTheWindowSaysGoodbye()
{
    const TestHub hub;
    QVERIFY(hub.isListening);
    Signaling::SessionCredentials credentials{hub.hub->apiUrl(), TestHub::project().key,
                                              hub.sessionId, hub.token()};
    SignalingSession witness;
    witness.connectToSession(credentials);
    QTRY_COMPARE(witness.state(), SignalingSession::State::Connected);
    Desktop desktop;
    Farewell farewell(&desktop.workspace, Signaling::Clock::system());
    farewell.watchWindows();
    QSignalSpy finished(&farewell, &Farewell::finished);
    desktop.window.show();
    QSignalSpy left(&witness, &SignalingSession::connectionDestroyed);
    for (int i = 0; i < 2; ++i) {
        const SessionViewModel *session = desktop.workspace.open({credentials, QString(), false});
        QTRY_COMPARE(session->link(), Link::Connected);
    }
    QTRY_COMPARE(witness.connections().size(), 3);
    // Qt tells of the last window only while the application runs, as it does for users.
    QObject::connect(&farewell, &Farewell::finished, qApp, &QCoreApplication::quit);
    QTimer::singleShot(0, &desktop.window, &QWidget::close);
    QTimer::singleShot(10000, &farewell, &QCoreApplication::quit);
    QApplication::exec();
    QCOMPARE(finished.size(), 1);
    // The hub's clock stands still: it waits for nobody, it was told.
    QTRY_COMPARE(left.size(), 2);
    for (const QList<QVariant> &arguments : std::as_const(left))
        QCOMPARE(arguments.at(1).value<SignalingSession::Reason>(),
                 SignalingSession::Reason::ClientDisconnected);
    farewell.start();
    QCoreApplication::processEvents();
    QCOMPARE(finished.size(), 1);
}

void TestFarewell::withoutSessionsItIsShort()
{
    Desktop desktop;
    const auto clock = std::make_shared<FakeClock>();
    Farewell farewell(&desktop.workspace, clock);
    QSignalSpy finished(&farewell, &Farewell::finished);
    farewell.start();
    QCOMPARE(finished.size(), 0);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(clock->activeTimers(), 0);
}

void TestFarewell::aSilentServerIsNotWaitedForLong()
{
    SessionFixture fixture;
    WorkspaceServices services;
    services.clock = fixture.clock;
    services.makeSession = [&fixture] { return std::move(fixture.session); };
    WorkspaceViewModel workspace(services);
    const SessionViewModel *session =
        workspace.open({SessionFixture::credentials(), QString(), false});
    SessionFixture::settle();
    QCOMPARE(session->link(), Link::Connected);
    const auto clock = std::make_shared<FakeClock>();
    Farewell farewell(&workspace, clock);
    QSignalSpy finished(&farewell, &Farewell::finished);
    // Nothing of what the server does reaches us while no event is handled.
    farewell.start();
    QVERIFY(session->canLeave());
    clock->advance(Farewell::Patience.count() - 1);
    QCOMPARE(finished.size(), 0);
    clock->advance(1);
    QCOMPARE(finished.size(), 1);
    SessionFixture::settle();
    QCOMPARE(finished.size(), 1);
}

QTEST_MAIN(TestFarewell)
#include "tst_farewell.moc"
