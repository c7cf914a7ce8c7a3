#include <support/sessionfixture.h>
#include <ui/models/connectionlistmodel.h>
#include <ui/models/signallogmodel.h>
#include <ui/viewmodels/composerviewmodel.h>
#include <ui/viewmodels/sendagain.h>
#include <ui/viewmodels/sessionviewmodel.h>

#include <QSignalSpy>
#include <QTest>

using namespace Signalbox;
using TestSupport::FakeServer;
using TestSupport::SessionFixture;

namespace {

const QString Ann = QStringLiteral("ann");
const QString Bob = QStringLiteral("bob");

LogRecord signal(LogDirection direction, const QString &from, const QString &to)
{
    LogRecord record;
    record.direction = direction;
    record.personId = from;
    record.personName = from;
    record.targetId = to;
    record.targetName = to;
    record.type = QStringLiteral("chat");
    record.data = QStringLiteral("for few");
    return record;
}

} // namespace

/// Whom a signal of the log goes to when it is sent once more: never to more people than had it.
class TestSendAgain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void goesToWhomItWent_data();
    void goesToWhomItWent();
    void whoHasLeftIsSaid();
    void whatCameToUsAlone();
    void whatTheServerSentToUsAlone();

private:
    QString own() const { return m_model->people()->ownId(); }
    QStringList seen() const
    {
        QStringList list;
        for (const FakeServer::SeenSignal &one : std::as_const(m_fixture->server.signalsSeen))
            list << one.to + QLatin1Char(' ') + one.data;
        return list;
    }

    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<SessionViewModel> m_model;
};

void TestSendAgain::init()
{
    m_fixture = std::make_unique<SessionFixture>();
    m_fixture->server.others = {FakeServer::makeConnection(Ann), FakeServer::makeConnection(Bob)};
    SessionSetup setup;
    setup.credentials = SessionFixture::credentials();
    m_model = std::make_unique<SessionViewModel>(std::move(m_fixture->session), setup,
                                                 m_fixture->clock, nullptr);
    m_model->connectToSession();
    SessionFixture::settle();
    QCOMPARE(m_model->people()->rowCount(), 3);
}

void TestSendAgain::cleanup()
{
    m_model.reset();
    m_fixture.reset();
}

void TestSendAgain::goesToWhomItWent_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("chosen"); // in the composer, before
    QTest::newRow("to one") << Ann << QString();
    QTest::newRow("to one, while another is chosen") << Ann << Bob;
    QTest::newRow("to everyone, while one is chosen") << QString() << Bob;
}

void TestSendAgain::goesToWhomItWent()
{
    QFETCH(QString, to);
    QFETCH(QString, chosen);
    QSignalSpy refused(m_model.get(), &SessionViewModel::refused);
    m_model->composer()->setTarget(chosen);
    const LogRecord record = signal(LogDirection::Outgoing, own(), to);
    m_model->editAgain(record);
    QCOMPARE(m_model->composer()->target(), to);
    QCOMPARE(m_model->composer()->targets().size(), to.isEmpty() ? 0 : 1);
    QCOMPARE(m_model->composer()->text(), record.data);
    QVERIFY(m_model->send());
    QVERIFY(m_model->sendAgain(record));
    SessionFixture::settle();
    QCOMPARE(seen(),
             (QStringList{to + QStringLiteral(" for few"), to + QStringLiteral(" for few")}));
    QCOMPARE(refused.size(), 0);
}

void TestSendAgain::whoHasLeftIsSaid()
{
    QSignalSpy refused(m_model.get(), &SessionViewModel::refused);
    m_fixture->server.sendDeleted(Ann, QStringLiteral("clientDisconnected"));
    SessionFixture::settle();
    const LogRecord record = signal(LogDirection::Outgoing, own(), Ann);
    m_model->editAgain(record);
    // Not to everyone: it is for her still until somebody else is chosen.
    QCOMPARE(m_model->composer()->targets(), QStringList{Ann});
    QCOMPARE(refused.size(), 1);
    QVERIFY(refused[0][0].toString().startsWith(QStringLiteral("ann is no longer there.")));
    QVERIFY(!m_model->sendAgain(record));
    SessionFixture::settle();
    QCOMPARE(refused.size(), 2);
    QCOMPARE(seen(), QStringList());
    // Without a link we have no number; then it isn't for everyone either.
    m_model->stop();
    SessionFixture::settle();
    QCOMPARE(own(), QString());
    m_model->editAgain(record);
    QCOMPARE(m_model->composer()->targets(), QStringList{record.targetId});
}

void TestSendAgain::whatCameToUsAlone()
{
    const LogRecord record = signal(LogDirection::Incoming, Bob, own());
    QVERIFY(SendAgain::goesBack(record));
    m_model->editAgain(record);
    QCOMPARE(m_model->composer()->targets(), QStringList{Bob});
    QVERIFY(m_model->sendAgain(record));
    SessionFixture::settle();
    QCOMPARE(seen(), QStringList{QStringLiteral("bob for few")});
    // What everyone had goes to everyone.
    const LogRecord open = signal(LogDirection::Incoming, Bob, {});
    QVERIFY(!SendAgain::goesBack(open));
    m_model->editAgain(open);
    QCOMPARE(m_model->composer()->targets(), QStringList());
    // Who is gone doesn't get it, nor does anybody else.
    m_fixture->server.sendDeleted(Bob, QStringLiteral("clientDisconnected"));
    SessionFixture::settle();
    QVERIFY(!m_model->sendAgain(record));
    SessionFixture::settle();
    QCOMPARE(seen().size(), 1);
}

void TestSendAgain::whatTheServerSentToUsAlone()
{
    QSignalSpy refused(m_model.get(), &SessionViewModel::refused);
    const LogRecord record = signal(LogDirection::Incoming, {}, QStringLiteral("our number then"));
    m_model->editAgain(record);
    QCOMPARE(m_model->composer()->targets(), QStringList{own()});
    QVERIFY(!m_model->sendAgain(record));
    SessionFixture::settle();
    QCOMPARE(refused.size(), 2);
    QCOMPARE(seen(), QStringList());
}

QTEST_GUILESS_MAIN(TestSendAgain)
#include "tst_sendagain.moc"
