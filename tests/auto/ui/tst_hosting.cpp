// Hosting for this computer alone, and for the local network.
#include "desktopfixture.h"
#include "lanaddresses.h"

#include <signaling/invite.h>
#include <signaling/servercertificate.h>
#include <ui/models/connectionlistmodel.h>
#include <ui/widgets/session/sessionpage.h>
#include <ui/widgets/start/choicecard.h>
#include <ui/widgets/style/signalboxstyle.h>

#include <QApplication>
#include <QLabel>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace Signalbox;
using namespace TestSupport;
using Link = SessionViewModel::Link;
using Reach = HostService::Reach;
using Signaling::Invite;
using Signaling::SignalingSession;

class TestHosting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void onThisComputerUnlessAskedOtherwise();
    void onTheNetwork();
    void aGuestFromTheNetworkComesByTheInvite();
    void withoutANetworkItSaysWhy();
    void keysAreWrittenNowhere();
    void addresses_data();
    void addresses();

private:
    static SessionViewModel *hosted(Desktop &desktop, Reach reach);
    static QRadioButton *choice(const Desktop &desktop, const QString &text);

    // TEST-NET-1: nobody is there, and nothing is sent to it.
    const QList<QHostAddress> m_network{QHostAddress(QStringLiteral("192.0.2.7"))};
};

void TestHosting::initTestCase()
{
    QApplication::setStyle(new SignalboxStyle);
}

SessionViewModel *TestHosting::hosted(Desktop &desktop, Reach reach)
{
    desktop.window.show();
    desktop.workspace.host(reach);
    if (!QTest::qWaitFor([&] { return desktop.workspace.rowCount() == 1; }))
        return nullptr;
    SessionViewModel *session = desktop.workspace.at(0);
    return QTest::qWaitFor([&] { return session->link() == Link::Connected; }) ? session : nullptr;
}

QRadioButton *TestHosting::choice(const Desktop &desktop, const QString &text)
{
    const auto buttons = desktop.window.findChildren<QRadioButton *>();
    for (QRadioButton *button : buttons) {
        if (button->text().remove(QLatin1Char('&')) == text)
            return button;
    }
    return nullptr;
}

void TestHosting::onThisComputerUnlessAskedOtherwise()
{
    Desktop desktop;
    desktop.hub.setLanAddresses(m_network);
    desktop.window.show();
    QVERIFY(choice(desktop, QStringLiteral("On this computer only"))->isChecked());
    QVERIFY(!choice(desktop, QStringLiteral("On the local network"))->isChecked());
    desktop.window.findChild<ChoiceCard *>()->click();
    QTRY_COMPARE(desktop.workspace.rowCount(), 1);
    const SessionSetup &setup = desktop.workspace.at(0)->setup();
    QCOMPARE(setup.credentials.apiUrl.host(), QStringLiteral("127.0.0.1"));
    QCOMPARE(setup.credentials.apiUrl.scheme(), QStringLiteral("http"));
    QVERIFY(setup.inviteUrl.isEmpty() && setup.credentials.fingerprint.isEmpty());
    QTRY_COMPARE(desktop.workspace.at(0)->link(), Link::Connected);
    QVERIFY(desktop.workspace.at(0)->placeText().isEmpty());
}

void TestHosting::onTheNetwork()
{
    Desktop desktop;
    desktop.hub.setLanAddresses(m_network);
    desktop.window.show();
    choice(desktop, QStringLiteral("On the local network"))->click();
    desktop.window.findChild<ChoiceCard *>()->click();
    QTRY_COMPARE(desktop.workspace.rowCount(), 1);
    SessionViewModel *session = desktop.workspace.at(0);
    QTRY_COMPARE(session->link(), Link::Connected);
    const SessionSetup &setup = session->setup();
    QCOMPARE(setup.credentials.apiUrl.scheme(), QStringLiteral("https"));
    QCOMPARE(setup.credentials.fingerprint.size(), 64);
    const QString place =
        QStringLiteral("https://192.0.2.7:%1").arg(setup.credentials.apiUrl.port());
    QVERIFY(session->placeText().contains(place));
    bool isShown = false;
    const auto labels = desktop.window.currentPage()->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        isShown = isShown || (label->isVisible() && label->text().contains(place));
    QVERIFY(isShown);
    const auto invite = Invite::fromString(session->makeInvite(QStringLiteral("publisher")));
    QVERIFY(invite);
    QCOMPARE(invite->credentials.apiUrl.toString(), place);
    QCOMPARE(invite->credentials.fingerprint, setup.credentials.fingerprint);
}

void TestHosting::aGuestFromTheNetworkComesByTheInvite()
{
    Desktop desktop;
    // The guest is on this computer too: its network ends here.
    desktop.hub.setLanAddresses({QHostAddress(QStringLiteral("127.0.0.2"))});
    SessionViewModel *session = hosted(desktop, Reach::LocalNetwork);
    QVERIFY(session);
    const auto invite = Invite::fromString(session->makeInvite(QStringLiteral("publisher")));
    QVERIFY(invite);
    QCOMPARE(invite->credentials.apiUrl.host(), QStringLiteral("127.0.0.2"));
    SignalingSession guest;
    guest.connectToSession(invite->credentials);
    QTRY_COMPARE(guest.state(), SignalingSession::State::Connected);
    QTRY_COMPARE(session->people()->rowCount(), 2);
    // Without the pin nobody would know the certificate.
    Signaling::SessionCredentials unpinned = invite->credentials;
    unpinned.fingerprint.clear();
    SignalingSession stranger;
    stranger.connectToSession(unpinned);
    QTRY_COMPARE(stranger.error().code, int(Signaling::SignalingError::UntrustedCertificate));
    QCOMPARE(Signaling::ServerCertificate::fromError(stranger.error())->fingerprint,
             invite->credentials.fingerprint);
}

void TestHosting::withoutANetworkItSaysWhy()
{
    Desktop desktop;
    desktop.hub.setLanAddresses({});
    QSignalSpy failed(&desktop.workspace, &WorkspaceViewModel::hostingFailed);
    desktop.workspace.host(Reach::LocalNetwork);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed.first().first().toString().contains(QStringLiteral("network")));
    QCOMPARE(desktop.workspace.rowCount(), 0);
    QVERIFY(!desktop.workspace.isHosting());
}

void TestHosting::keysAreWrittenNowhere()
{
    Desktop desktop;
    desktop.hub.setLanAddresses(m_network);
    QVERIFY(hosted(desktop, Reach::LocalNetwork));
    desktop.settings.sync();
    QFile file(desktop.settings.fileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(!text.contains("PRIVATE"));
    QVERIFY(!text.contains(desktop.workspace.at(0)->setup().credentials.token.toUtf8()));
}

void TestHosting::addresses_data()
{
    QTest::addColumn<QStringList>("found");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("none") << QStringList() << QStringList();
    QTest::newRow("those that lead nowhere")
        << QStringList{QStringLiteral("127.0.0.1"), QStringLiteral("169.254.1.1"),
                       QStringLiteral("fe80::1"), QStringLiteral("::1"),
                       QStringLiteral("224.0.0.1")}
        << QStringList();
    QTest::newRow("private before public before IPv6")
        << QStringList{QStringLiteral("2001:db8::1"), QStringLiteral("192.0.2.1"),
                       QStringLiteral("10.1.2.3"),    QStringLiteral("172.15.0.1"),
                       QStringLiteral("172.31.0.1"),  QStringLiteral("192.168.0.1")}
        << QStringList{QStringLiteral("10.1.2.3"),    QStringLiteral("172.31.0.1"),
                       QStringLiteral("192.168.0.1"), QStringLiteral("192.0.2.1"),
                       QStringLiteral("172.15.0.1"),  QStringLiteral("2001:db8::1")};
}

void TestHosting::addresses()
{
    QFETCH(QStringList, found);
    QFETCH(QStringList, expected);
    QList<QHostAddress> all;
    for (const QString &text : std::as_const(found))
        all << QHostAddress(text);
    QStringList sorted;
    const auto likeliest = likeliestFirst(all);
    for (const QHostAddress &address : likeliest)
        sorted << address.toString();
    QCOMPARE(sorted, expected);
}

QTEST_MAIN(TestHosting)
#include "tst_hosting.moc"
