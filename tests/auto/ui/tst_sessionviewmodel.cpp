#include <signaling/invite.h>
#include <signaling/protocol/clienttoken.h>
#include <support/sessionfixture.h>
#include <ui/models/connectionlistmodel.h>
#include <ui/models/logfiltermodel.h>
#include <ui/models/logtext.h>
#include <ui/models/signallogmodel.h>
#include <ui/viewmodels/composerviewmodel.h>
#include <ui/viewmodels/hostservice.h>
#include <ui/viewmodels/logviewmodel.h>
#include <ui/viewmodels/sessionviewmodel.h>

#include <QSignalSpy>
#include <QTest>

using namespace Signalbox;
using Signaling::SignalingError;
using TestSupport::FakeServer;
using TestSupport::SessionFixture;
using Link = SessionViewModel::Link;

namespace {

class OneSessionHost final : public HostService
{
public:
    QString sessionId;
    void host(const QString &, Reach, QObject *, HostCallback) override { }
    bool isHosting(const QString &id) const override { return id == sessionId; }
    QString mintToken(const QString &, const QString &role, const QString &data) override
    {
        return role + QLatin1Char(':') + data;
    }
    void stop(const QString &) override { }
};

/// A view model on a fake server.
struct Page
{
    SessionFixture fixture;
    OneSessionHost hosts;
    std::unique_ptr<SessionViewModel> model;

    Page()
    {
        SessionSetup setup;
        setup.credentials = SessionFixture::credentials();
        setup.name = QStringLiteral("room");
        model = std::make_unique<SessionViewModel>(std::move(fixture.session), setup, fixture.clock,
                                                   &hosts);
    }
    void join()
    {
        model->connectToSession();
        SessionFixture::settle();
        fixture.advance(100);
    }
    QStringList log() const
    {
        model->log()->flush();
        QStringList rows;
        for (int row = 0; row < model->log()->rowCount(); ++row) {
            const QModelIndex index = model->log()->index(row, 0);
            const QString event = LogText::event(index);
            rows << (event.isEmpty() ? LogText::from(index) + QLatin1Char(':')
                             + index.data(SignalLogModel::DataRole).toString()
                                     : event);
        }
        return rows;
    }
    quint64 write(const QString &text, bool retry = true)
    {
        model->composer()->setText(text);
        model->composer()->setRetry(retry);
        const bool sent = model->send();
        return sent ? 1 : 0;
    }
};

} // namespace

class TestSessionViewModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joiningShowsPeopleAndState();
    void reconnectingCountsDown();
    void waitingSignalsAreCountedInWords();
    void aSignalWithoutRetryComesBackAsDraft();
    void newTextIsNotOverwrittenByAFailedOne();
    void aServerSignalHasNoSender();
    void peopleAndLogAgreeOnColours();
    void ownSignalsAreThereOnce();
    void howFarASignalGot();
    void peopleWhoWereThereDidNotJoinNow();
    void unreadUntilSomeoneLooks();
    void arefusedTokenIsSaidInWords();
    void aRefusedTokenIsNotTriedAgain();
    void theMinutesSinceATokenExpiredGoOn();
    void anotherTokenJoins();
    void theEmptyLogSaysWhatToDo();
    void stopEndsReconnecting();
    void connectAgainAfterLeaving();
    void invites();
    void destroyedInAnyState_data();
    void destroyedInAnyState();
};

void TestSessionViewModel::joiningShowsPeopleAndState()
{
    Page page;
    QCOMPARE(page.model->link(), Link::Offline);
    QCOMPARE(page.model->title(), QStringLiteral("room"));
    page.fixture.server.others = {
        FakeServer::makeConnection(QStringLiteral("ann-id"), QStringLiteral("name=Ann"))};
    page.join();
    QCOMPARE(page.model->link(), Link::Connected);
    QVERIFY(page.model->statusText().startsWith(QStringLiteral("Connected")));
    QCOMPARE(page.model->people()->rowCount(), 2);
    QVERIFY(page.model->composer()->problem().isEmpty());
}

void TestSessionViewModel::reconnectingCountsDown()
{
    Page page;
    page.join();
    auto &fixture = page.fixture;
    QStringList texts;
    QObject::connect(page.model.get(), &SessionViewModel::statusChanged, &fixture.server, [&] {
        if (texts.isEmpty() || texts.last() != page.model->statusText())
            texts << page.model->statusText();
    });
    fixture.info->silent = true;
    fixture.server.listener.setRefusing(true);
    fixture.cut();
    QCOMPARE(page.model->link(), Link::Reconnecting);
    for (int i = 0; i < 70; ++i)
        fixture.advance(100);
    QVERIFY2(texts.contains(QStringLiteral("Reconnecting, attempt 6, next in 4 s")),
             qPrintable(texts.join(QLatin1Char('\n'))));
    const auto at = [&texts](const char *text) { return texts.indexOf(QString::fromLatin1(text)); };
    QVERIFY(at("Reconnecting, attempt 6, next in 3 s")
            > at("Reconnecting, attempt 6, next in 4 s"));
    QVERIFY(at("Reconnecting, attempt 6, next in 1 s")
            > at("Reconnecting, attempt 6, next in 2 s"));
    QVERIFY(page.model->canRetryNow());
    fixture.server.listener.setRefusing(false);
    page.model->retryNow();
    SessionFixture::settle();
    QCOMPARE(page.model->link(), Link::Connected);
    const QStringList log = page.log();
    QCOMPARE(log.at(log.size() - 2), QStringLiteral("Link lost"));
    QVERIFY(log.last().startsWith(QStringLiteral("Link back after 7.0 s")));
}

void TestSessionViewModel::waitingSignalsAreCountedInWords()
{
    Page page;
    page.join();
    QCOMPARE(page.model->queuedText(), QString());
    page.fixture.cut();
    for (int i = 0; i < 3; ++i)
        QVERIFY(page.write(QString::number(i)));
    QCOMPARE(page.model->queuedText(),
             QStringLiteral("3 signal(s) wait and go out when the link is back."));
    page.fixture.advance(200);
    QCOMPARE(page.model->queuedText(), QString());
    QCOMPARE(page.fixture.server.dataSeen(),
             QStringList({QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("2")}));
}

void TestSessionViewModel::aSignalWithoutRetryComesBackAsDraft()
{
    Page page;
    page.join();
    page.fixture.cut();
    QVERIFY(page.write(QStringLiteral("now or never"), false));
    SessionFixture::settle();
    QCOMPARE(page.model->composer()->text(), QStringLiteral("now or never"));
    QCOMPARE(page.model->composer()->failure(), QStringLiteral("There was no link"));
    page.model->log()->flush();
    const int last = page.model->log()->rowCount() - 1;
    const QModelIndex row = page.model->log()->index(last, 0);
    QCOMPARE(row.data(SignalLogModel::DeliveryRole).value<Delivery>(), Delivery::Failed);
    QCOMPARE(row.data(SignalLogModel::NoteRole).toString(), QStringLiteral("There was no link"));
}

void TestSessionViewModel::newTextIsNotOverwrittenByAFailedOne()
{
    Page page;
    page.join();
    page.fixture.cut();
    QVERIFY(page.write(QStringLiteral("first"), false));
    page.model->composer()->setText(QStringLiteral("second"));
    SessionFixture::settle();
    QCOMPARE(page.model->composer()->text(), QStringLiteral("second"));
}

void TestSessionViewModel::aServerSignalHasNoSender()
{
    Page page;
    page.join();
    page.fixture.server.sendSignal({}, QStringLiteral("notice"), QStringLiteral("maintenance"));
    SessionFixture::settle();
    QCOMPARE(page.log().last(), QStringLiteral("server:maintenance"));
}

void TestSessionViewModel::peopleAndLogAgreeOnColours()
{
    Page page;
    for (int i = 0; i < 6; ++i)
        page.fixture.server.others << FakeServer::makeConnection(QStringLiteral("id-%1").arg(i));
    page.join();
    page.fixture.server.sendCreated(FakeServer::makeConnection(QStringLiteral("late")));
    page.fixture.server.sendSignal(QStringLiteral("late"), {}, QStringLiteral("hello"));
    SessionFixture::settle();
    page.model->composer()->setTarget(QStringLiteral("late"));
    QVERIFY(page.write(QStringLiteral("welcome")));
    page.model->log()->flush();
    const ConnectionListModel *people = page.model->people();
    QCOMPARE(people->rowCount(), 8);
    QSet<int> used;
    for (int row = 0; row < people->rowCount(); ++row)
        used.insert(people->index(row).data(ConnectionListModel::SlotRole).toInt());
    QCOMPARE(used.size(), 8);
    const auto slotOf = [people](const QString &id) {
        return people->index(people->rowOf(id)).data(ConnectionListModel::SlotRole).toInt();
    };
    const SignalLogModel *log = page.model->log();
    for (int row = 0; row < log->rowCount(); ++row) {
        const QModelIndex index = log->index(row, 0);
        QCOMPARE(index.data(SignalLogModel::PersonSlotRole).toInt(),
                 slotOf(index.data(SignalLogModel::PersonIdRole).toString()));
        const QString target = index.data(SignalLogModel::TargetIdRole).toString();
        if (!target.isEmpty())
            QCOMPARE(index.data(SignalLogModel::TargetSlotRole).toInt(), slotOf(target));
    }
    QCOMPARE(log->rowCount(), 4);
}

void TestSessionViewModel::ownSignalsAreThereOnce()
{
    Page page;
    page.join();
    page.fixture.server.echoesSignals = true;
    QVERIFY(page.write(QStringLiteral("hello")));
    SessionFixture::settle();
    QCOMPARE(page.log().filter(QStringLiteral("hello")).size(), 1);
    QCOMPARE(page.model->composer()->text(), QString());
}

void TestSessionViewModel::howFarASignalGot()
{
    Page page;
    page.fixture.server.handed = "4/5";
    page.join();
    page.write(QStringLiteral("hello"));
    SessionFixture::settle();
    page.fixture.server.handed = QByteArray();
    page.write(QStringLiteral("hello"));
    SessionFixture::settle();
    page.fixture.advance(100);
    const LogViewModel *log = page.model->logView();
    const int last = log->rows()->rowCount() - 1;
    const QStringList told = log->trail(last - 1);
    QVERIFY2(told.last().endsWith(QStringLiteral("handed to 4 of 5")),
             qPrintable(told.join(QLatin1Char('|'))));
    // Never before it was queued, though the way to the hub is only known from other signals.
    for (const QString &step : told)
        QVERIFY2(!step.contains(QLatin1Char('-')), qPrintable(step));
    // Not told again of the next, of which the server says nothing.
    QVERIFY(log->trail(last).last().endsWith(QStringLiteral("taken by the hub")));
}

void TestSessionViewModel::peopleWhoWereThereDidNotJoinNow()
{
    Page page;
    const auto ann = FakeServer::makeConnection(QStringLiteral("ann-id"));
    page.fixture.server.others = {ann};
    page.join();
    QCOMPARE(page.log(), QStringList{QStringLiteral("Joined")});
    page.fixture.server.sendCreated(FakeServer::makeConnection(QStringLiteral("bob-id")));
    page.fixture.server.sendDeleted(ann.id, QStringLiteral("networkTimedout"));
    SessionFixture::settle();
    QCOMPARE(page.log(),
             QStringList({QStringLiteral("Joined"), QStringLiteral("Joined"),
                          QStringLiteral("Left: no answer any more")}));
}

void TestSessionViewModel::unreadUntilSomeoneLooks()
{
    Page page;
    page.fixture.server.others = {FakeServer::makeConnection(QStringLiteral("ann-id"))};
    page.join();
    QSignalSpy changed(page.model.get(), &SessionViewModel::unreadChanged);
    page.fixture.server.sendSignal(QStringLiteral("ann-id"), {}, QStringLiteral("a"));
    page.fixture.server.sendSignal(QStringLiteral("ann-id"), {}, QStringLiteral("b"));
    SessionFixture::settle();
    page.fixture.advance(16);
    QCOMPARE(page.model->unread(), 2);
    QCOMPARE(changed.size(), 1);
    page.model->setActive(true);
    QCOMPARE(page.model->unread(), 0);
    page.fixture.server.sendSignal(QStringLiteral("ann-id"), {}, QStringLiteral("c"));
    SessionFixture::settle();
    QCOMPARE(page.model->unread(), 0);
}

void TestSessionViewModel::arefusedTokenIsSaidInWords()
{
    Page page;
    page.fixture.info->error = SignalingError(SignalingError::AuthorizationFailure,
                                              QStringLiteral("The token expired 3 minutes ago."));
    page.join();
    QCOMPARE(page.model->link(), Link::Failed);
    QCOMPARE(page.model->statusText(), QStringLiteral("Refused"));
    // The token of the fixture is none.
    QVERIFY2(page.model->problemText().startsWith(QStringLiteral("The token can't be read.")),
             qPrintable(page.model->problemText()));
    QVERIFY(page.model->problemDetails().contains(QStringLiteral("3 minutes ago")));
    QVERIFY(!page.model->composer()->canSend());
}

void TestSessionViewModel::aRefusedTokenIsNotTriedAgain()
{
    Page page;
    QVERIFY(page.model->canConnect());
    QVERIFY(!page.model->canChangeInput());
    page.fixture.info->error =
        SignalingError(SignalingError::AuthorizationFailure, QStringLiteral("No."));
    page.join();
    QVERIFY(!page.model->canConnect());
    QVERIFY(page.model->canChangeInput());
    QVERIFY(!page.model->canLeave());
    // A server that is away may come back, or be another than was meant.
    page.fixture.info->error =
        SignalingError(SignalingError::UnexpectedResponse, QStringLiteral("HTML"));
    page.join();
    QVERIFY(page.model->canConnect());
    QVERIFY(page.model->canChangeInput());
    page.fixture.info->error.reset();
    page.join();
    QVERIFY(!page.model->canConnect());
    QVERIFY(!page.model->canChangeInput());
    QVERIFY(page.model->canLeave());
}

void TestSessionViewModel::theMinutesSinceATokenExpiredGoOn()
{
    Page page;
    Signaling::ClientToken token;
    token.apiKey = QStringLiteral("100");
    token.sessionId = page.model->setup().credentials.sessionId;
    token.expiresAt = page.fixture.clock->wallMs() / 1000 - 180;
    token.createdAt = *token.expiresAt - 3600;
    SessionSetup setup = page.model->setup();
    setup.credentials.token = QString::fromLatin1(token.encode("0123456789abcdef"));
    page.fixture.info->error =
        SignalingError(SignalingError::AuthorizationFailure, QStringLiteral("No."));
    page.model->connectWith(setup);
    SessionFixture::settle();
    QCOMPARE(page.model->problemText(),
             QStringLiteral("The token expired 3 minute(s) ago. Ask for a new invite, or mint one "
                            "if you have the secret."));
    QSignalSpy changed(page.model.get(), &SessionViewModel::statusChanged);
    page.fixture.advance(60000);
    QVERIFY(changed.size() >= 1);
    QVERIFY2(page.model->problemText().contains(QStringLiteral("4 minute")),
             qPrintable(page.model->problemText()));
    page.fixture.advance(60000);
    QVERIFY(page.model->problemText().contains(QStringLiteral("5 minute")));
}

void TestSessionViewModel::anotherTokenJoins()
{
    Page page;
    page.fixture.info->error =
        SignalingError(SignalingError::AuthorizationFailure, QStringLiteral("No."));
    page.join();
    page.fixture.info->error.reset();
    SessionSetup setup = page.model->setup();
    setup.name.clear();
    setup.credentials.token = QStringLiteral("T1==another");
    page.model->connectWith(setup);
    QCOMPARE(page.model->link(), Link::Connecting);
    // Only from outside of a session.
    setup.credentials.token = QStringLiteral("T1==third");
    page.model->connectWith(setup);
    SessionFixture::settle();
    QCOMPARE(page.model->link(), Link::Connected);
    QCOMPARE(page.model->setup().credentials.token, QStringLiteral("T1==another"));
    QCOMPARE(page.model->title(), QStringLiteral("room"));
    QCOMPARE(page.model->problemText(), QString());
}

void TestSessionViewModel::theEmptyLogSaysWhatToDo()
{
    Page page;
    const auto says = [&page](const char *text) {
        return page.model->emptyLogText().contains(QLatin1String(text));
    };
    QVERIFY(says("Connect again"));
    page.join();
    QVERIFY(says("Write one below."));
    QVERIFY(!says("invite"));
    page.hosts.sessionId = page.model->setup().credentials.sessionId;
    QVERIFY(says("Write one below, or invite someone to join."));
    page.fixture.cut();
    QVERIFY(says("when the link is back"));
    page.model->stop();
    SessionFixture::settle();
    QVERIFY(says("Connect again"));
    QVERIFY(!says("Write"));
    page.fixture.info->error =
        SignalingError(SignalingError::AuthorizationFailure, QStringLiteral("No."));
    page.join();
    QVERIFY(says("The reason stands above."));
    QVERIFY(!says("Write"));
    QVERIFY(!says("Connect"));
}

void TestSessionViewModel::stopEndsReconnecting()
{
    Page page;
    page.join();
    page.fixture.server.listener.setRefusing(true);
    page.fixture.cut();
    QVERIFY(page.model->canStop());
    page.model->stop();
    page.fixture.advance(60000);
    QCOMPARE(page.model->link(), Link::Offline);
    QCOMPARE(page.model->problemText(), QString());
    QCOMPARE(page.log().last(), QStringLiteral("Session left"));
}

void TestSessionViewModel::connectAgainAfterLeaving()
{
    Page page;
    page.join();
    page.model->composer()->setText(QStringLiteral("draft"));
    page.model->stop();
    SessionFixture::settle();
    QCOMPARE(page.model->people()->rowCount(), 0);
    QVERIFY(!page.model->composer()->canSend());
    page.join();
    QCOMPARE(page.model->link(), Link::Connected);
    QCOMPARE(page.model->people()->rowCount(), 1);
    QCOMPARE(page.model->composer()->text(), QStringLiteral("draft"));
}

void TestSessionViewModel::invites()
{
    Page page;
    QVERIFY(!page.model->inviteProblem().isEmpty());
    QCOMPARE(page.model->makeInvite(QStringLiteral("publisher")), QString());
    page.hosts.sessionId = page.model->setup().credentials.sessionId;
    QCOMPARE(page.model->inviteProblem(), QString());
    const auto first =
        Signaling::Invite::fromString(page.model->makeInvite(QStringLiteral("publisher")));
    QVERIFY(first);
    QCOMPARE(first->credentials.token, QStringLiteral("publisher:name=Guest%201"));
    QCOMPARE(first->name, QStringLiteral("room"));
    const auto second =
        Signaling::Invite::fromString(page.model->makeInvite(QStringLiteral("moderator")));
    QCOMPARE(second->credentials.token, QStringLiteral("moderator:name=Guest%202"));
}

void TestSessionViewModel::destroyedInAnyState_data()
{
    QTest::addColumn<int>("state");
    QTest::newRow("before it joined") << 0;
    QTest::newRow("while it joins") << 1;
    QTest::newRow("joined") << 2;
    QTest::newRow("while signals wait") << 3;
}

void TestSessionViewModel::destroyedInAnyState()
{
    QFETCH(int, state);
    Page page;
    if (state == 1)
        page.model->connectToSession();
    if (state >= 2)
        page.join();
    if (state == 3) {
        page.fixture.cut();
        page.write(QStringLiteral("waits"));
    }
    page.model.reset();
    page.fixture.advance(60000);
    QCOMPARE(page.fixture.clock->activeTimers(), 0);
}

QTEST_GUILESS_MAIN(TestSessionViewModel)
#include "tst_sessionviewmodel.moc"
