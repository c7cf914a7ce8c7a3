#include "desktopfixture.h"

#include <signaling/hub/signalinghub.h>
#include <signaling/invite.h>
#include <signaling/protocol/clienttoken.h>
#include <signaling/protocol/resttoken.h>
#include <ui/viewmodels/composerviewmodel.h>
#include <ui/widgets/session/problembar.h>
#include <ui/widgets/session/sessionpage.h>
#include <ui/widgets/style/signalboxstyle.h>

#include <QApplication>
#include <QClipboard>
#include <QDateTime>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace Signalbox;
using Signaling::ClientToken;
using TestSupport::Desktop;
using Link = SessionViewModel::Link;

/// What the window says and offers when a real hub refuses to let it in.
class TestRefusedSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theWindowSaysWhy_data();
    void theWindowSaysWhy();
    void detailsUnfoldAndAreCopied();
    void anotherInviteJoinsInPlace();
    void otherDetailsJoinInPlace();
    void backLeadsToTheSession();

private:
    ClientToken goodToken() const;
    Signaling::SessionCredentials credentials(const QString &token) const;
    SessionViewModel *open(Desktop &desktop, const Signaling::SessionCredentials &with) const;
    static ProblemBar *bar(const Desktop &desktop);
    static QPushButton *button(const QWidget *widget, const char *text);

    const QByteArray m_secret{"0123456789abcdef0123456789abcdef"};
    const QString m_key{QStringLiteral("100")};
    std::unique_ptr<Signaling::SignalingHub> m_hub;
    QString m_sessionId;
};

void TestRefusedSession::initTestCase()
{
    QApplication::setStyle(new SignalboxStyle);
    Signaling::HubConfig config;
    config.projects = {{m_key, m_secret}};
    m_hub = std::make_unique<Signaling::SignalingHub>(config);
    QVERIFY2(m_hub->listen(), qPrintable(m_hub->errorString()));
    m_sessionId = m_hub->createSession(m_key);
}

ClientToken TestRefusedSession::goodToken() const
{
    ClientToken token;
    token.apiKey = m_key;
    token.sessionId = m_sessionId;
    token.createdAt = QDateTime::currentSecsSinceEpoch() - 7200;
    token.expiresAt = token.createdAt + 14400;
    return token;
}

Signaling::SessionCredentials TestRefusedSession::credentials(const QString &token) const
{
    return {m_hub->apiUrl(), m_key, m_sessionId, token};
}

SessionViewModel *TestRefusedSession::open(Desktop &desktop,
                                           const Signaling::SessionCredentials &with) const
{
    desktop.window.show();
    SessionViewModel *session = desktop.workspace.open({with, QStringLiteral("room"), false});
    return QTest::qWaitFor([&] { return session->link() == Link::Failed; }) ? session : nullptr;
}

ProblemBar *TestRefusedSession::bar(const Desktop &desktop)
{
    return desktop.window.currentPage()->findChild<ProblemBar *>();
}

QPushButton *TestRefusedSession::button(const QWidget *widget, const char *text)
{
    const auto buttons = widget->findChildren<QPushButton *>();
    for (QPushButton *candidate : buttons) {
        if (candidate->text().remove(QLatin1Char('&')) == QLatin1String(text))
            return candidate;
    }
    return nullptr;
}

void TestRefusedSession::theWindowSaysWhy_data()
{
    QTest::addColumn<Signaling::SessionCredentials>("with");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const Signaling::SessionCredentials &with,
                        const char *words) {
        QTest::newRow(name) << with << QString::fromLatin1(words);
    };
    const auto signed_ = [this](const ClientToken &token, const QByteArray &secret) {
        return credentials(QString::fromLatin1(token.encode(secret)));
    };
    ClientToken token = goodToken();
    token.expiresAt = QDateTime::currentSecsSinceEpoch() - 190;
    row("expired", signed_(token, m_secret), "The token expired 3 minute(s) ago.");
    row("wrong secret", signed_(goodToken(), "another secret of 16"), "signature is wrong");
    row("expired, wrong secret", signed_(token, "another secret of 16"), "signature is wrong");
    token = goodToken();
    token.sessionId = m_hub->createSession(m_key);
    row("other session", signed_(token, m_secret), "for another session");
    token = goodToken();
    token.apiKey = QStringLiteral("200");
    row("other project", signed_(token, m_secret),
        "for project 200, but the session belongs to project 100");
    Signaling::SessionCredentials with = signed_(goodToken(), m_secret);
    with.apiKey = QStringLiteral("300");
    row("other key", with, "The session belongs to project 100, not to 300");
    row("cut off", credentials(signed_(goodToken(), m_secret).token.left(30)), "can't be read");
    const Signaling::RestToken rest{m_key, QDateTime::currentSecsSinceEpoch(), std::nullopt};
    row("REST", credentials(QString::fromLatin1(rest.encode(m_secret))), "for the REST API");
    with = signed_(goodToken(), m_secret);
    with.sessionId = QStringLiteral("1_MX4xMDB-fjE");
    row("unknown session", with, "knows no such session");
    with.sessionId = QStringLiteral("1_MX4yMDB-fjE");
    row("unknown project", with, "no project with the key 200");
    with.sessionId = QStringLiteral("1_x");
    row("not a session ID", with, "The session ID can't be read");
}

void TestRefusedSession::theWindowSaysWhy()
{
    QFETCH(Signaling::SessionCredentials, with);
    QFETCH(QString, words);
    Desktop desktop;
    const SessionViewModel *session = open(desktop, with);
    QVERIFY(session);
    QVERIFY(bar(desktop)->isVisible());
    const QStringList texts = [&] {
        QStringList all;
        const auto labels = bar(desktop)->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            all << label->text();
        return all;
    }();
    QVERIFY2(!texts.filter(words).isEmpty(), qPrintable(texts.join(QLatin1Char('|'))));
    // Trying the same again can't help, so it isn't offered.
    QVERIFY(!button(desktop.window.currentPage(), "Connect again")->isVisible());
    QVERIFY(button(bar(desktop), "Paste another invite")->isVisible());
    QVERIFY(button(bar(desktop), "Edit server and token")->isVisible());
    QVERIFY(!session->problemDetails().contains(with.token));
}

void TestRefusedSession::detailsUnfoldAndAreCopied()
{
    Desktop desktop;
    const SessionViewModel *session =
        open(desktop, credentials(QString::fromLatin1(goodToken().encode("another secret of 16"))));
    QVERIFY(session);
    auto *details = bar(desktop)->findChild<QPlainTextEdit *>();
    QVERIFY(!details->isVisible());
    QPushButton *unfold = button(bar(desktop), "Details");
    unfold->click();
    QVERIFY(details->isVisible());
    QVERIFY(details->toPlainText().contains(QStringLiteral("error 403")));
    QGuiApplication::clipboard()->clear();
    button(bar(desktop), "Copy details")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), session->problemDetails());
    unfold->click();
    QVERIFY(!details->isVisible());
}

void TestRefusedSession::anotherInviteJoinsInPlace()
{
    Desktop desktop;
    SessionViewModel *session = open(desktop, credentials(QStringLiteral("T1==x")));
    QVERIFY(session);
    session->composer()->setText(QStringLiteral("draft"));
    button(bar(desktop), "Paste another invite")->click();
    QVERIFY(!desktop.window.currentPage());
    Signaling::Invite invite;
    invite.credentials = credentials(QString::fromLatin1(goodToken().encode(m_secret)));
    auto *edit = qobject_cast<QLineEdit *>(desktop.window.focusWidget());
    QVERIFY(edit);
    QTest::keyClicks(edit, invite.toString());
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(session->link(), Link::Connected);
    QCOMPARE(desktop.workspace.rowCount(), 1);
    QCOMPARE(desktop.window.currentPage()->session(), session);
    QCOMPARE(session->composer()->text(), QStringLiteral("draft"));
    QVERIFY(!bar(desktop)->isVisible());
}

void TestRefusedSession::otherDetailsJoinInPlace()
{
    Desktop desktop;
    SessionViewModel *session = open(desktop, credentials(QStringLiteral("T1==x")));
    QVERIFY(session);
    button(bar(desktop), "Edit server and token")->click();
    // All that was right is there; the token is what has to be written anew.
    auto *edit = qobject_cast<QLineEdit *>(desktop.window.focusWidget());
    QVERIFY(edit);
    QCOMPARE(edit->text(), QStringLiteral("T1==x"));
    QTest::keyClicks(edit, QString::fromLatin1(goodToken().encode(m_secret)));
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(session->link(), Link::Connected);
    QCOMPARE(desktop.workspace.rowCount(), 1);
}

void TestRefusedSession::backLeadsToTheSession()
{
    Desktop desktop;
    SessionViewModel *session = open(desktop, credentials(QStringLiteral("T1==x")));
    QVERIFY(session);
    button(bar(desktop), "Paste another invite")->click();
    QTest::keyClick(desktop.window.focusWidget(), Qt::Key_Escape);
    QVERIFY(desktop.window.currentPage());
    QCOMPARE(desktop.window.currentPage()->session(), session);
    // And the next invite is a new session's again.
    desktop.window.showJoin(JoinViewModel::Mode::Invite);
    Signaling::Invite invite;
    invite.credentials = credentials(QString::fromLatin1(goodToken().encode(m_secret)));
    auto *edit = qobject_cast<QLineEdit *>(desktop.window.focusWidget());
    QVERIFY(edit);
    QTest::keyClicks(edit, invite.toString());
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(desktop.workspace.rowCount(), 2);
}

QTEST_MAIN(TestRefusedSession)
#include "tst_refusedsession.moc"
