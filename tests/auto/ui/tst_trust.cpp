// A server whose certificate nobody vouches for: asked once, pinned on consent, alarming when it
// changes.
#include "desktopfixture.h"

#include <signaling/invite.h>
#include <support/testhub.h>
#include <support/tlsvectors.h>
#include <ui/widgets/session/certificatedialog.h>
#include <ui/widgets/session/sessionpage.h>
#include <ui/widgets/style/signalboxstyle.h>

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Signalbox;
using namespace TestSupport;
using Link = SessionViewModel::Link;

class TestTrust : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void isAskedOnce();
    void noIsTheDefault();
    void consentOutlivesTheApplication();
    void aChangeIsAlarming();
    void whoLooksElsewhereIsNotInterrupted();
    void anInvitePins();

private:
    SessionSetup setup() const;
    static CertificateDialog *question(const Desktop &desktop);
    static QStringList texts(const QWidget *widget);
    static QPushButton *button(const QWidget *widget, const QString &text);

    std::unique_ptr<TestHub> m_hub;
};

void TestTrust::initTestCase()
{
    QApplication::setStyle(new SignalboxStyle);
}

void TestTrust::init()
{
    Signaling::HubConfig config;
    config.tls = serverTls();
    m_hub = std::make_unique<TestHub>(config);
    QVERIFY(m_hub->isListening);
}

SessionSetup TestTrust::setup() const
{
    SessionSetup setup;
    setup.credentials.apiUrl = QUrl(QStringLiteral("https://localhost:%1").arg(m_hub->hub->port()));
    setup.credentials.apiKey = TestHub::project().key;
    setup.credentials.sessionId = m_hub->sessionId;
    setup.credentials.token = m_hub->token();
    setup.name = QStringLiteral("room");
    return setup;
}

CertificateDialog *TestTrust::question(const Desktop &desktop)
{
    CertificateDialog *dialog = nullptr;
    const auto isThere = [&] {
        dialog = desktop.window.findChild<CertificateDialog *>();
        return dialog && dialog->isVisible();
    };
    return QTest::qWaitFor(isThere) ? dialog : nullptr;
}

QStringList TestTrust::texts(const QWidget *widget)
{
    QStringList texts;
    const auto labels = widget->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        texts << label->text().remove(QLatin1Char('\n'));
    return texts;
}

QPushButton *TestTrust::button(const QWidget *widget, const QString &text)
{
    const auto buttons = widget->findChildren<QPushButton *>();
    for (QPushButton *candidate : buttons) {
        if (candidate->text().remove(QLatin1Char('&')) == text)
            return candidate;
    }
    return nullptr;
}

void TestTrust::isAskedOnce()
{
    Desktop desktop;
    desktop.window.show();
    const SessionViewModel *session = desktop.workspace.open(setup());
    CertificateDialog *dialog = question(desktop);
    QVERIFY(dialog);
    const QString all = texts(dialog).join(QLatin1Char('|'));
    // The two halves stand on two lines.
    const QString print = serverTls().fingerprint();
    for (const QString &half : {print.left(32), print.mid(32)})
        QVERIFY2(all.contains(Signaling::readableFingerprint(half)), qPrintable(all));
    QVERIFY(all.contains(QStringLiteral("localhost:%1").arg(m_hub->hub->port())));
    QVERIFY(all.contains(QStringLiteral("Signalbox Test Intermediate")));
    QVERIFY(all.contains(QStringLiteral("2125")) || all.contains(QStringLiteral("2126")));
    QPushButton *trust = button(dialog, QStringLiteral("Trust and connect"));
    QVERIFY(trust);
    trust->click();
    QTRY_COMPARE(session->link(), Link::Connected);
    QCOMPARE(desktop.pinned.fingerprint(setup().credentials.apiUrl), print);
    // Another session on the same server: nothing is asked.
    const SessionViewModel *second = desktop.workspace.open(setup());
    QTRY_COMPARE(second->link(), Link::Connected);
    QVERIFY(!desktop.window.findChild<CertificateDialog *>()
            || !desktop.window.findChild<CertificateDialog *>()->isVisible());
}

void TestTrust::noIsTheDefault()
{
    Desktop desktop;
    desktop.window.show();
    const SessionViewModel *session = desktop.workspace.open(setup());
    CertificateDialog *dialog = question(desktop);
    QVERIFY(dialog);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(!desktop.window.findChild<CertificateDialog *>());
    QCOMPARE(session->link(), Link::Failed);
    QCOMPARE(desktop.pinned.fingerprint(setup().credentials.apiUrl), QString());
    QCOMPARE(m_hub->hub->statistics().connections, 0);
    // The question can be had again.
    QPushButton *again = button(desktop.window.currentPage(), QStringLiteral("Check certificate"));
    QVERIFY(again && again->isVisible());
    again->click();
    QVERIFY(question(desktop));
}

void TestTrust::consentOutlivesTheApplication()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("settings.ini"));
    {
        Desktop first;
        first.window.show();
        first.workspace.open(setup());
        CertificateDialog *dialog = question(first);
        QVERIFY(dialog);
        dialog->accept();
        QTRY_COMPARE(first.workspace.at(0)->link(), Link::Connected);
        first.settings.sync();
        QVERIFY(QFile::copy(first.settings.fileName(), file));
    }
    QSettings settings(file, QSettings::IniFormat);
    QCOMPARE(PinnedServers(&settings).fingerprint(setup().credentials.apiUrl),
             serverTls().fingerprint());
}

void TestTrust::aChangeIsAlarming()
{
    Desktop desktop;
    desktop.window.show();
    const QString before = QStringLiteral("ab").repeated(32);
    desktop.pinned.pin(setup().credentials.apiUrl, before);
    const SessionViewModel *session = desktop.workspace.open(setup());
    CertificateDialog *dialog = question(desktop);
    QVERIFY(dialog);
    const QString all = texts(dialog).join(QLatin1Char('|'));
    QVERIFY(all.contains(QStringLiteral("not the one you trusted")));
    QVERIFY(all.contains(QStringLiteral("listening in between")));
    QVERIFY(all.contains(Signaling::readableFingerprint(before.left(32))));
    QVERIFY(session->problemText().contains(QStringLiteral("WARNING")));
    QVERIFY(!button(dialog, QStringLiteral("Trust and connect")));
    QTest::keyClick(dialog, Qt::Key_Return);
    QCOMPARE(desktop.pinned.fingerprint(setup().credentials.apiUrl), before);
    QTRY_VERIFY(!desktop.window.findChild<CertificateDialog *>());
    QPushButton *again = button(desktop.window.currentPage(), QStringLiteral("Check certificate"));
    QVERIFY(again && again->isVisible());
    again->click();
    dialog = question(desktop);
    QVERIFY(dialog);
    QPushButton *trust = button(dialog, QStringLiteral("Trust the new certificate"));
    QVERIFY(trust);
    trust->click();
    QTRY_COMPARE(session->link(), Link::Connected);
    QCOMPARE(desktop.pinned.fingerprint(setup().credentials.apiUrl), serverTls().fingerprint());
}

void TestTrust::whoLooksElsewhereIsNotInterrupted()
{
    Desktop desktop;
    desktop.window.show();
    const SessionViewModel *session = desktop.workspace.open(setup());
    desktop.window.showStart();
    QTRY_COMPARE(session->link(), Link::Failed);
    QVERIFY(!desktop.window.findChild<CertificateDialog *>());
    QVERIFY(session->untrustedCertificate());
}

void TestTrust::anInvitePins()
{
    Desktop desktop;
    desktop.window.show();
    Signaling::Invite invite;
    invite.credentials = setup().credentials;
    invite.credentials.fingerprint = m_hub->hub->fingerprint();
    desktop.window.joinInvite(invite.toString());
    QTRY_COMPARE(desktop.workspace.at(0)->link(), Link::Connected);
    QVERIFY(!desktop.window.findChild<CertificateDialog *>());
    // What an invite says is kept with that session, and is no word for others on that server.
    QCOMPARE(desktop.recent.at(0).fingerprint, invite.credentials.fingerprint);
    QCOMPARE(desktop.pinned.fingerprint(invite.credentials.apiUrl), QString());
}

QTEST_MAIN(TestTrust)
#include "tst_trust.moc"
