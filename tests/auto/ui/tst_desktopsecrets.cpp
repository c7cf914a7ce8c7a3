// No token in what the desktop application writes, anywhere: the built program, offscreen,
// everything logged that can be; and the titles, texts and copies of its window.
#include "desktopfixture.h"

#include <signaling/invite.h>
#include <support/leakcheck.h>
#include <support/testhub.h>
#include <ui/models/signallogmodel.h>
#include <ui/viewmodels/composerviewmodel.h>
#include <ui/viewmodels/history/sessionhistory.h>
#include <ui/widgets/style/signalboxstyle.h>

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Signalbox;
using namespace TestSupport;

class TestDesktopSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theProgram_data();
    void theProgram();
    void itsWindow();

private:
    Signaling::Invite invite(const QString &token) const;
    static QByteArray everyText();

    std::unique_ptr<TestHub> m_hub;
    LeakCheck m_leaks;
    QString m_token;
};

void TestDesktopSecrets::init()
{
    m_hub = std::make_unique<TestHub>();
    // The program in its own process has the real time.
    m_hub->clock->setWallMs(QDateTime::currentMSecsSinceEpoch());
    m_token = m_hub->token(Signaling::Role::Moderator, QStringLiteral("name=Guest"));
    m_leaks = LeakCheck();
    m_leaks.addToken(m_token.toLatin1());
    m_leaks.add(TestHub::project().secret);
}

Signaling::Invite TestDesktopSecrets::invite(const QString &token) const
{
    Signaling::Invite invite;
    invite.credentials.apiUrl = m_hub->hub->apiUrl();
    invite.credentials.apiKey = TestHub::project().key;
    invite.credentials.sessionId = m_hub->sessionId;
    invite.credentials.token = token;
    invite.name = QStringLiteral("room");
    return invite;
}

void TestDesktopSecrets::theProgram_data()
{
    QTest::addColumn<bool>("isArgument");
    QTest::newRow("environment") << false;
    QTest::newRow("argument") << true;
}

void TestDesktopSecrets::theProgram()
{
    QFETCH(bool, isArgument);
    const QTemporaryDir home;
    QProcess desktop;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), home.path());
    for (const char *place : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME",
                              "XDG_STATE_HOME", "XDG_RUNTIME_DIR"})
        environment.insert(QString::fromLatin1(place),
                           home.path() + QLatin1Char('/') + QString::fromLatin1(place));
    environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("QT_LOGGING_RULES"),
                       QStringLiteral("*.debug=true;*.info=true"));
    const QString link = invite(m_token).toString();
    if (!isArgument)
        environment.insert(QStringLiteral("SIGNALBOX_INVITE"), link);
    desktop.setProcessEnvironment(environment);
    desktop.setProcessChannelMode(QProcess::MergedChannels);
    QSignalSpy joined(m_hub->hub.get(), &Signaling::SignalingHub::connectionJoined);
    desktop.start(QStringLiteral(SIGNALBOX_DESKTOP),
                  isArgument ? QStringList{link} : QStringList());
    QTRY_COMPARE_WITH_TIMEOUT(joined.size(), 1, 20000);
    const QByteArray line = commandLineOf(desktop);
    QVERIFY(line.contains("signalbox"));
    QCOMPARE(m_leaks.in(line), QByteArray());
    // What it remembers of the session is on disk once the settings are written.
    const auto hasSettings = [&] {
        int files = 0;
        return m_leaks.inFolder(home.path(), &files).isEmpty() && files > 0;
    };
    QTRY_VERIFY_WITH_TIMEOUT(hasSettings(), 10000);
    desktop.terminate();
    QSignalSpy ended(&desktop, &QProcess::finished);
    QVERIFY(desktop.state() == QProcess::NotRunning || ended.wait(10000));
    QCOMPARE(m_leaks.inFolder(home.path()), QByteArray());
    const QByteArray said = desktop.readAll();
    QVERIFY2(said.contains("qt."), said.constData());
    QCOMPARE(m_leaks.in(said), QByteArray());
    QVERIFY2(!said.contains("X-OPENTOK-AUTH") && !said.contains("socketId="), said.constData());
}

/// All that someone could read off the windows.
QByteArray TestDesktopSecrets::everyText()
{
    QStringList texts;
    const auto widgets = QApplication::allWidgets();
    for (const QWidget *widget : widgets) {
        texts << widget->windowTitle() << widget->toolTip() << widget->accessibleName()
              << widget->accessibleDescription() << widget->whatsThis() << widget->objectName();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts << label->text();
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts << button->text();
        const auto actions = widget->actions();
        for (const QAction *action : actions)
            texts << action->text() << action->toolTip();
    }
    return texts.join(QLatin1Char('\n')).toUtf8();
}

void TestDesktopSecrets::itsWindow()
{
    QApplication::setStyle(new SignalboxStyle);
    Desktop desktop;
    desktop.window.show();
    desktop.window.joinInvite(invite(m_token).toString());
    SessionViewModel *session = desktop.workspace.at(0);
    QTRY_COMPARE(session->link(), SessionViewModel::Link::Connected);
    QVERIFY(everyText().contains("room"));
    // Someone writes the token into the session, which is recorded.
    session->history()->setRecording(true);
    session->composer()->setText(QStringLiteral("my token is ") + m_token);
    QVERIFY(session->send());
    QTRY_COMPARE(session->session()->queuedCount(), 0);
    desktop.history.flush();
    QTRY_COMPARE(desktop.history.waiting(), 0);
    QCOMPARE(m_leaks.inFolder(desktop.folder.path()), QByteArray());
    session->log()->clear();
    session->log()->forgetCleared();
    QCOMPARE(m_leaks.in(everyText()), QByteArray());
    // And when it goes wrong: the words on the page, and those that are copied for a report.
    const QString refused = m_token + QLatin1Char('A');
    m_leaks.add(refused.toLatin1());
    desktop.window.joinInvite(invite(refused).toString());
    SessionViewModel *second = desktop.workspace.at(1);
    QTRY_COMPARE(second->link(), SessionViewModel::Link::Failed);
    QVERIFY(!second->problemText().isEmpty());
    QCOMPARE(m_leaks.in(everyText() + second->problemText().toUtf8()
                        + second->problemDetails().toUtf8()),
             QByteArray());
    desktop.settings.sync();
    QCOMPARE(m_leaks.inFolder(desktop.folder.path()), QByteArray());
}

QTEST_MAIN(TestDesktopSecrets)
#include "tst_desktopsecrets.moc"
